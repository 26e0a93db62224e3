//! The catalogue itself: looking up permissions and the calls that they open.

use crate::{
    calls::{CallIndex, Opened, PathFact, kind_of},
    curated::{Curated, CuratedError, Sensitivity},
    facet::facet,
    table::{Calls, Method, Scheme, Table, TableError, read_holders},
};
use scopeglass_domain::{
    Breadth, DataKind, Extent, Form, Kind, Permission, PermissionName, ResourceId,
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};
use uuid::Uuid;

/// Why a catalogue could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// The facts table does not follow its format.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A curated file does not follow its format.
    #[error(transparent)]
    Curated(#[from] CuratedError),
    /// A permission has no subject in subjects.toml.
    #[error("subjects.toml leads nowhere for {0}")]
    NoSubject(PermissionName),
    /// An added call does not follow the table's notation.
    #[error("additions.toml: {0}")]
    Addition(&'static str),
}

/// What is published of a permission and does not belong to one of its kinds.
#[derive(Debug, Clone, Copy)]
struct Marks {
    personal: bool,
    resource_specific: bool,
}

/// The facts about permissions, and the rules over them.
#[derive(Debug)]
pub struct Catalog {
    dated: String,
    permissions: Vec<Permission>,
    marks: Vec<Marks>,
    by_name: HashMap<String, usize>,
    by_lower_name: HashMap<String, usize>,
    by_id: HashMap<Uuid, (usize, Kind)>,
    calls: CallIndex,
    pub(crate) curated: Curated,
}

impl Catalog {
    /// The catalogue that is built into the program.
    #[expect(
        clippy::expect_used,
        reason = "the embedded files are checked by the tests"
    )]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: LazyLock<Catalog> = LazyLock::new(|| {
            let facts = include_str!("../data/graph.facts");
            Catalog::open(facts).expect("the embedded catalogue follows its format")
        });
        &EMBEDDED
    }

    /// Opens a catalogue over the text of a facts table.
    ///
    /// # Errors
    /// A table or curated file that does not follow its format, and a permission whose
    /// name leads to no subject.
    pub fn open(facts: &str) -> Result<Self, CatalogError> {
        let curated = Curated::embedded()?;
        let mut table = Table::read(facts)?;
        for added in &curated.additions.path {
            let method = Method::read(&added.method);
            let method = method.ok_or(CatalogError::Addition("an unknown method"))?;
            let holders = read_holders(&added.holders).map_err(CatalogError::Addition)?;
            let calls = Calls::from([(added.path.clone(), [method].into())]);
            table.calls.push((holders, calls));
        }
        let (permissions, marks) = permissions(&table, &curated)?;
        let by_name = index(&permissions, |permission| {
            permission.name.as_str().to_owned()
        });
        Ok(Self {
            dated: table.dated,
            marks,
            calls: CallIndex::new(table.calls, permissions.len(), &by_name),
            by_name,
            by_lower_name: index(&permissions, |permission| {
                permission.name.as_str().to_ascii_lowercase()
            }),
            by_id: ids(&permissions),
            permissions,
            curated,
        })
    }

    /// The permissions of a table that lead to no subject in subjects.toml. A catalogue
    /// cannot be opened over a table that has any.
    ///
    /// # Errors
    /// A curated file that does not follow its format.
    pub fn without_subject(table: &Table) -> Result<Vec<PermissionName>, CatalogError> {
        let curated = Curated::embedded()?;
        let names = table.permissions.keys();
        let strange = names.filter(|name| curated.subjects.of_name(name).is_none());
        Ok(strange.cloned().collect())
    }

    /// The permission of exactly that name.
    pub fn permission(&self, name: &PermissionName) -> Option<&Permission> {
        self.by_name
            .get(name.as_str())
            .map(|at| &self.permissions[*at])
    }

    /// The permission of that name in any letter case, white space around it aside.
    pub fn find(&self, name: &str) -> Option<&Permission> {
        let name = name.trim();
        let exact = self.by_name.get(name);
        let at = exact.or_else(|| self.by_lower_name.get(&name.to_ascii_lowercase()))?;
        Some(&self.permissions[*at])
    }

    /// The permission and kind that an id stands for. One published id (User.Export.All)
    /// stands for both kinds; the delegated one is given.
    pub fn by_id(&self, id: Uuid) -> Option<(&Permission, Kind)> {
        self.by_id
            .get(&id)
            .map(|(at, kind)| (&self.permissions[*at], *kind))
    }

    /// All permissions, by name, the OpenID scopes last.
    pub fn permissions(&self) -> impl Iterator<Item = &Permission> {
        self.permissions.iter()
    }

    /// The day of the facts, ISO 8601.
    pub fn dated(&self) -> &str {
        &self.dated
    }

    /// Whether personal Microsoft accounts offer it, alone or besides organisations.
    pub fn is_offered_to_personal_accounts(&self, name: &PermissionName) -> bool {
        let marks = self.by_name.get(name.as_str()).map(|at| self.marks[*at]);
        marks.is_some_and(|marks| marks.personal)
    }

    /// Whether it is granted for one team, chat or meeting at a time, by whoever installs
    /// the app there, and so stands in no grant of the tenant.
    pub fn is_resource_specific(&self, name: &PermissionName) -> bool {
        let marks = self.by_name.get(name.as_str()).map(|at| self.marks[*at]);
        marks.is_some_and(|marks| marks.resource_specific)
    }

    /// The permissions of that kind that the catalogue lists for a call, by name.
    ///
    /// The path may be a template or a concrete path or address, with or without query,
    /// in any letter case. Placeholders are alike whatever their name, so a call that
    /// could be one of two published ones gets the permissions of both: better to say
    /// that several could have authorised it than to call it isolated by mistake.
    pub fn authorisers(&self, method: &str, path: &str, kind: Kind) -> Vec<&PermissionName> {
        let found = self.calls.authorisers(method, path, kind).into_iter();
        found.map(|at| &self.permissions[at].name).collect()
    }

    /// Whether the facts list a call at all, for whichever permission.
    pub(crate) fn is_published(&self, method: &str, path: &str) -> bool {
        let mut kinds = Kind::ALL.into_iter();
        kinds.any(|kind| !self.calls.authorisers(method, path, kind).is_empty())
    }

    /// Who opens a call, which may be half typed.
    pub(crate) fn calls_opened(&self, method: Option<Method>, path: &str) -> Vec<Opened<'_>> {
        self.calls.opened(method, path, &self.permissions)
    }

    /// The path of every published call, as the catalogue writes it; some come repeatedly.
    pub fn call_templates(&self) -> impl Iterator<Item = &str> {
        self.calls.templates()
    }

    /// The calls that a permission opens in that kind, by path.
    pub fn paths(&self, name: &PermissionName, kind: Kind) -> Vec<PathFact> {
        let at = self.by_name.get(name.as_str());
        at.map(|at| self.calls.paths(*at, kind)).unwrap_or_default()
    }

    pub(crate) fn count_of_calls(&self, name: &PermissionName, kind: Kind) -> usize {
        let at = self.by_name.get(name.as_str());
        at.map_or(0, |at| self.calls.count(*at, kind))
    }

    /// The kind of data that a permission is about.
    pub fn data_kind(&self, permission: &Permission) -> DataKind {
        let row = self.curated.subjects.row(&permission.facet.subject);
        row.map_or(DataKind::Other, |row| row.data)
    }

    /// Whose data it reaches in that kind.
    pub fn breadth(&self, permission: &Permission, kind: Kind) -> Breadth {
        match (kind, permission.facet.extent) {
            (_, Extent::Selected | Extent::OwnedByApp | Extent::Installed) => Breadth::Chosen,
            (Kind::Application, _) => Breadth::Organisation,
            (Kind::Delegated, Extent::Own) => Breadth::Own,
            (Kind::Delegated, Extent::Shared | Extent::All) => Breadth::AsPerson,
        }
    }

    /// The subjects, all those that permissions are about, by id.
    pub fn subjects(&self) -> impl Iterator<Item = &scopeglass_domain::SubjectId> {
        self.curated.subjects.ids()
    }

    pub(crate) fn sensitivity(&self, permission: &Permission) -> Sensitivity {
        let exception = self
            .curated
            .facets
            .get(&permission.name)
            .and_then(|row| row.sensitivity);
        let row = self.curated.subjects.row(&permission.facet.subject);
        exception
            .or(row.map(|row| row.sensitivity))
            .unwrap_or(Sensitivity::Internal)
    }
}

fn permissions(
    table: &Table,
    curated: &Curated,
) -> Result<(Vec<Permission>, Vec<Marks>), CatalogError> {
    let mut permissions = Vec::with_capacity(table.permissions.len() + 4);
    let mut marks = Vec::with_capacity(table.permissions.len() + 4);
    for (name, facts) in &table.permissions {
        let is_personal = facts.schemes.contains_key(&Scheme::Personal);
        let forms: BTreeMap<Kind, Form> = facts
            .schemes
            .iter()
            .filter_map(|(scheme, form)| {
                let kind = kind_of(*scheme)?;
                let personal = kind == Kind::Delegated && is_personal;
                let (id, admin_consent, level) = (form.id, form.admin_consent, form.level);
                Some((
                    kind,
                    Form {
                        kind,
                        id,
                        admin_consent,
                        level,
                        personal,
                    },
                ))
            })
            .collect();
        let forms = forms.into_values().collect();
        permissions.push(permission(name, facts.resource_specific, forms, curated)?);
        marks.push(Marks {
            personal: is_personal,
            resource_specific: facts.resource_specific,
        });
    }
    for added in &curated.additions.permission {
        let form = Form {
            kind: Kind::Delegated,
            id: Some(added.id),
            admin_consent: false,
            level: None,
            personal: true,
        };
        permissions.push(permission(&added.name, false, vec![form], curated)?);
        marks.push(Marks {
            personal: true,
            resource_specific: false,
        });
    }
    Ok((permissions, marks))
}

fn permission(
    name: &PermissionName,
    resource_specific: bool,
    forms: Vec<Form>,
    curated: &Curated,
) -> Result<Permission, CatalogError> {
    let facet = facet(
        name,
        resource_specific,
        &curated.subjects,
        curated.facets.get(name),
    )
    .ok_or_else(|| CatalogError::NoSubject(name.clone()))?;
    Ok(Permission {
        name: name.clone(),
        resource: ResourceId::GRAPH,
        forms,
        facet,
    })
}

/// Two published names differ in letter case alone; the one with an id is then meant.
fn index(
    permissions: &[Permission],
    key: impl Fn(&Permission) -> String,
) -> HashMap<String, usize> {
    let mut index = HashMap::with_capacity(permissions.len());
    let has_id = |at: usize| permissions[at].forms.iter().any(|form| form.id.is_some());
    for (at, permission) in permissions.iter().enumerate() {
        let slot = index.entry(key(permission)).or_insert(at);
        if !has_id(*slot) && has_id(at) {
            *slot = at;
        }
    }
    index
}

fn ids(permissions: &[Permission]) -> HashMap<Uuid, (usize, Kind)> {
    let mut ids = HashMap::with_capacity(permissions.len() * 2);
    for (at, permission) in permissions.iter().enumerate() {
        for form in &permission.forms {
            if let Some(id) = form.id {
                ids.entry(id).or_insert((at, form.kind));
            }
        }
    }
    ids
}
