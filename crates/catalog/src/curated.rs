//! The tables that people keep by hand: subjects, exceptions, additions, supersets,
//! narrower permissions, uses and needs, escalations. Each is a TOML file in data/, embedded as it is.

use crate::facet::Parts;
use scopeglass_domain::{Action, DataKind, Extent, Kind, Level, PermissionName, SubjectId};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// A curated file that does not follow its format.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {source}")]
pub struct CuratedError {
    file: &'static str,
    source: Box<toml::de::Error>,
}

fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, CuratedError> {
    toml::from_str(text).map_err(|source| CuratedError {
        file,
        source: Box::new(source),
    })
}

/// Everything curated.
#[derive(Debug)]
pub(crate) struct Curated {
    pub additions: Additions,
    pub subjects: Subjects,
    pub facets: HashMap<PermissionName, FacetRow>,
    pub supersets: Vec<SupersetRow>,
    pub narrower: NarrowerFile,
    pub escalations: HashMap<PermissionName, Vec<Escalation>>,
    pub uses: BTreeMap<String, Uses>,
    pub needs: BTreeMap<String, NeedRow>,
    /// Which permission writes like which; see writes.toml.
    pub writes_like: HashMap<PermissionName, PermissionName>,
}

impl Curated {
    pub fn embedded() -> Result<Self, CuratedError> {
        let supersets: SupersetFile =
            read("supersets.toml", include_str!("../data/supersets.toml"))?;
        let escalations: EscalationFile =
            read("escalation.toml", include_str!("../data/escalation.toml"))?;
        Ok(Self {
            additions: read("additions.toml", include_str!("../data/additions.toml"))?,
            subjects: Subjects::of(read(
                "subjects.toml",
                include_str!("../data/subjects.toml"),
            )?),
            facets: read("facets.toml", include_str!("../data/facets.toml"))?,
            supersets: supersets.superset,
            narrower: read("narrower.toml", include_str!("../data/narrower.toml"))?,
            escalations: escalations.by_name(),
            uses: read("uses.toml", include_str!("../data/uses.toml"))?,
            needs: read("needs.toml", include_str!("../data/needs.toml"))?,
            writes_like: read("writes.toml", include_str!("../data/writes.toml"))?,
        })
    }
}

/// Facts that the published files lack.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Additions {
    pub permission: Vec<AddedPermission>,
    pub path: Vec<AddedPath>,
}

/// A delegated permission that every person can consent to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddedPermission {
    pub name: PermissionName,
    pub id: Uuid,
}

/// A call with its holders in the notation of the facts table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddedPath {
    pub method: String,
    pub path: String,
    pub holders: String,
}

/// How much it matters who sees or changes the data of a subject; see subjects.toml.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Sensitivity {
    Operational,
    Internal,
    Personal,
    Private,
    Critical,
}

impl Sensitivity {
    pub const ALL: [Self; 5] = [
        Self::Operational,
        Self::Internal,
        Self::Personal,
        Self::Private,
        Self::Critical,
    ];
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SubjectRow {
    pub names: Vec<String>,
    pub data: DataKind,
    pub sensitivity: Sensitivity,
    #[serde(default)]
    pub own: bool,
    /// For translators; not shown.
    #[serde(rename = "reach")]
    _reach: String,
}

/// The subjects and the names that lead to them.
#[derive(Debug)]
pub(crate) struct Subjects {
    rows: BTreeMap<SubjectId, SubjectRow>,
    by_name: HashMap<String, SubjectId>,
}

impl Subjects {
    fn of(rows: BTreeMap<SubjectId, SubjectRow>) -> Self {
        let names = rows
            .iter()
            .flat_map(|(id, row)| row.names.iter().map(move |name| (name, id)));
        let by_name = names.map(|(name, id)| (name.clone(), id.clone())).collect();
        Self { rows, by_name }
    }

    /// The subject of a permission, and whether a name without constraint means one's own.
    pub fn of_name(&self, name: &PermissionName) -> Option<(&SubjectId, bool)> {
        let Parts {
            resource,
            constraint,
            ..
        } = Parts::of(name.as_str());
        let with_constraint = format!("{resource}.*.{constraint}");
        let id = [name.as_str(), &with_constraint, resource]
            .into_iter()
            .find_map(|key| self.by_name.get(key))?;
        Some((id, self.rows.get(id)?.own))
    }

    pub fn row(&self, id: &SubjectId) -> Option<&SubjectRow> {
        self.rows.get(id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &SubjectId> {
        self.rows.keys()
    }
}

/// Where a name misleads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FacetRow {
    pub action: Option<Action>,
    pub extent: Option<Extent>,
    pub sensitivity: Option<Sensitivity>,
    /// For readers of the file; not shown.
    #[serde(rename = "why")]
    _why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SupersetFile {
    superset: Vec<SupersetRow>,
}

/// Whoever holds `wider` has no need of `narrower` in the same kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SupersetRow {
    pub wider: PermissionName,
    pub narrower: PermissionName,
    pub kinds: Vec<Kind>,
    pub reason: SupersetReason,
    /// On what the row rests; the tests hold it to that.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests alone"))]
    pub basis: Basis,
}

/// Why one permission includes another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SupersetReason {
    WriteReads,
    FullShowsBasic,
    AllReachesOwn,
    DirectoryIncludes,
    GroupsIncludeMembers,
    WriteCreates,
    FullControlIncludesSelected,
    AllReachesInstalled,
}

impl SupersetReason {
    pub const ALL: [Self; 8] = [
        Self::WriteReads,
        Self::FullShowsBasic,
        Self::AllReachesOwn,
        Self::DirectoryIncludes,
        Self::GroupsIncludeMembers,
        Self::WriteCreates,
        Self::FullControlIncludesSelected,
        Self::AllReachesInstalled,
    ];

    pub fn message_id(self) -> &'static str {
        match self {
            Self::WriteReads => "catalog-superset-write-reads",
            Self::FullShowsBasic => "catalog-superset-full-shows-basic",
            Self::AllReachesOwn => "catalog-superset-all-reaches-own",
            Self::DirectoryIncludes => "catalog-superset-directory-includes",
            Self::GroupsIncludeMembers => "catalog-superset-groups-include-members",
            Self::WriteCreates => "catalog-superset-write-creates",
            Self::FullControlIncludesSelected => "catalog-superset-full-control-includes-selected",
            Self::AllReachesInstalled => "catalog-superset-all-reaches-installed",
        }
    }
}

/// On what a superset row rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Basis {
    /// Every published call of the narrower one is published for the wider one too.
    Data,
    /// Microsoft's description says so; the published calls of the wider one have gaps,
    /// or the narrower one has none.
    Documented,
}

/// Curated replacements.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NarrowerFile {
    /// Permissions that Exchange can confine to chosen mailboxes.
    pub exchange_roles: Vec<PermissionName>,
    pub narrower: Vec<NarrowerRow>,
}

/// One replacement and what its holder loses.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NarrowerRow {
    pub of: PermissionName,
    pub to: PermissionName,
    pub kinds: Vec<Kind>,
    /// The last part of the message id `catalog-lost-…`.
    pub lost: String,
}

/// What something narrower is enough for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Uses {
    /// The calls that the use needs, each a method and a path; the tests look them up.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests alone"))]
    pub calls: Vec<String>,
    pub rows: Vec<UseRow>,
}

/// The permissions that are wider than a use needs, and those that are enough together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct UseRow {
    pub of: Vec<PermissionName>,
    pub to: Vec<PermissionName>,
    pub kinds: Vec<Kind>,
}

/// What permissions need besides; see needs.toml.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NeedRow {
    pub of: Vec<PermissionName>,
    pub any_of: Vec<PermissionName>,
    pub kinds: Vec<Kind>,
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests alone"))]
    pub basis: String,
}

#[derive(Debug, Deserialize)]
struct EscalationFile(BTreeMap<String, EscalationRow>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EscalationRow {
    names: Vec<PermissionName>,
    /// The least that our rating is; 4 where nothing is said.
    at_least: Option<Level>,
    /// For readers of the file; not shown.
    #[serde(rename = "why")]
    _why: String,
}

/// How a permission raises its holder's rights: the last part of `catalog-escalation-…`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Escalation {
    way: String,
    /// The least that our rating is because of it.
    pub at_least: u8,
}

impl Escalation {
    pub fn message_id(&self) -> String {
        format!("catalog-escalation-{}", self.way)
    }
}

impl EscalationFile {
    fn by_name(self) -> HashMap<PermissionName, Vec<Escalation>> {
        let mut by_name: HashMap<PermissionName, Vec<Escalation>> = HashMap::new();
        for (way, row) in self.0 {
            let at_least = row.at_least.map_or(4, Level::get);
            for name in row.names {
                let way = way.clone();
                let ways = by_name.entry(name).or_default();
                ways.push(Escalation { way, at_least });
            }
        }
        by_name
    }
}
