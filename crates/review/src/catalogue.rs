//! The catalogue as a person browses it: questions, one permission, two side by side.
//!
//! It needs no desk and no review, so that the command line can ask it alone.

mod find;
mod tenant;

pub(crate) use tenant::Overlay;

use crate::desk::Desk;
use crate::host::Host;
use crate::present::Presenter;
use crate::views::{
    CatalogueComparison, CatalogueEntry, CataloguePick, CatalogueQuery, CatalogueResults, SetView,
};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Kind, Message, Permission, PermissionName, Problem, ReviewId};
use scopeglass_language::Language;
use std::sync::Arc;

/// How many names near an unknown one are told.
const NEAR: usize = 3;
/// How alike two names must be for that, from 0 to 1.
const ALIKE: f64 = 0.84;

/// The catalogue in one language, with what a tenant adds.
#[derive(Clone)]
pub struct Catalogue {
    presenter: Presenter,
    tenant: Option<Arc<Overlay>>,
}

impl Catalogue {
    /// The built-in catalogue.
    pub fn new(language: &'static Language) -> Self {
        let catalog = Catalog::embedded();
        Self {
            presenter: Presenter { language, catalog },
            tenant: None,
        }
    }

    fn with_tenant(mut self, tenant: Option<Arc<Overlay>>) -> Self {
        self.tenant = tenant;
        self
    }

    /// The answers to a question, as one types it.
    pub fn search(&self, query: &CatalogueQuery) -> CatalogueResults {
        find::answers(self.presenter, self.tenant.as_deref(), query)
    }

    /// A permission by its name in any letter case or by its id, in the kind asked for or
    /// the first that it has.
    ///
    /// # Errors
    /// `permission-unknown`, with names that are near, and `kind-impossible`, with the
    /// kinds that exist.
    pub fn entry(&self, pick: &CataloguePick) -> Result<CatalogueEntry, Problem> {
        if let Some(entry) = self.foreign(pick) {
            return Ok(entry);
        }
        let (permission, of_id) = self.find(&pick.name)?;
        let kind = pick
            .kind
            .or(of_id)
            .or_else(|| permission.kinds().first().copied());
        match kind.filter(|kind| permission.form(*kind).is_some()) {
            Some(kind) => Ok(self.built_in(permission, kind)),
            None => Err(self.kind_impossible(permission)),
        }
    }

    fn built_in(&self, permission: &Permission, kind: Kind) -> CatalogueEntry {
        let mut entry = self.presenter.entry(permission, kind);
        if let Some(tenant) = &self.tenant {
            entry.disagreements = tenant.disagreements(self.presenter.language, &entry.name, kind);
        }
        entry
    }

    /// What the tenant alone knows. Its own API's permission is wanted where one is named;
    /// a name alone means the built-in one where there is one.
    fn foreign(&self, pick: &CataloguePick) -> Option<CatalogueEntry> {
        let tenant = self.tenant.as_ref()?;
        let name = pick.name.trim();
        let resource = pick.resource.as_deref();
        if resource.is_none() && self.presenter.catalog.find(name).is_some() {
            return None;
        }
        let (offered, kinds) = tenant.find(name, pick.kind, resource)?;
        Some(self.presenter.foreign_entry(offered, &kinds, tenant.at))
    }

    /// A permission in each of its kinds, or in the one asked for, by name or by the id.
    ///
    /// # Errors
    /// As [`Self::entry`].
    pub fn entries(&self, name: &str, kind: Option<Kind>) -> Result<Vec<CatalogueEntry>, Problem> {
        let (permission, of_id) = self.find(name)?;
        if kind.or(of_id).is_none() {
            return Ok(self.all_kinds(permission));
        }
        let pick = CataloguePick {
            name: name.to_owned(),
            kind,
            resource: None,
        };
        Ok(vec![self.entry(&pick)?])
    }

    /// Every permission in every kind, by name, one after the other.
    pub fn all(&self, kind: Option<Kind>) -> impl Iterator<Item = CatalogueEntry> + '_ {
        let permissions = self.presenter.catalog.permissions();
        permissions
            .flat_map(move |permission| self.all_kinds(permission))
            .filter(move |entry| kind.is_none_or(|kind| kind == entry.form.kind))
    }

    fn all_kinds(&self, permission: &Permission) -> Vec<CatalogueEntry> {
        let kinds = permission.kinds().into_iter();
        kinds.map(|kind| self.built_in(permission, kind)).collect()
    }

    /// Two permissions side by side.
    ///
    /// # Errors
    /// As [`Self::entry`], for either.
    pub fn compare(
        &self,
        first: &CataloguePick,
        second: &CataloguePick,
    ) -> Result<CatalogueComparison, Problem> {
        let (first, second) = (self.entry(first)?, self.entry(second)?);
        Ok(self.presenter.comparison(first, second))
    }

    /// What is to be said of several permissions together, each by name or id. One whose
    /// kind is open counts in every kind that it has.
    ///
    /// # Errors
    /// `permission-unknown` for the first that is.
    pub fn set(&self, picks: &[CataloguePick]) -> Result<SetView, Problem> {
        let mut asked: Vec<(PermissionName, Kind)> = Vec::new();
        for pick in picks.iter().filter(|pick| pick.resource.is_none()) {
            let (permission, of_id) = self.find(&pick.name)?;
            let kinds = match pick.kind.or(of_id) {
                Some(kind) => vec![kind],
                None => permission.kinds(),
            };
            let name = &permission.name;
            asked.extend(kinds.into_iter().map(|kind| (name.clone(), kind)));
        }
        Ok(self.presenter.set(&asked))
    }

    fn find(&self, text: &str) -> Result<(&'static Permission, Option<Kind>), Problem> {
        let text = text.trim();
        let catalog = self.presenter.catalog;
        if let Some(permission) = catalog.find(text) {
            return Ok((permission, None));
        }
        let by_id = text.parse().ok().and_then(|id| catalog.by_id(id));
        by_id
            .map(|(permission, kind)| (permission, Some(kind)))
            .ok_or_else(|| self.unknown(text))
    }

    fn unknown(&self, text: &str) -> Problem {
        let problem = Problem::new(ErrorCode::PermissionUnknown).with("permission", text);
        let near = near(self.presenter.catalog, text);
        if near.is_empty() {
            return problem;
        }
        let told = Message::new("browse-near").with("names", near.join(" · "));
        problem.detail(self.presenter.language.text(&told))
    }

    fn kind_impossible(&self, permission: &Permission) -> Problem {
        let language = self.presenter.language;
        let kinds: Vec<String> = permission
            .kinds()
            .into_iter()
            .map(|kind| language.id(&format!("kind-{}", kind.as_str())))
            .collect();
        let told = Message::new("browse-kinds-exist").with("kinds", kinds);
        Problem::new(ErrorCode::KindImpossible)
            .with("permission", permission.name.as_str())
            .detail(language.text(&told))
    }
}

/// Names that somebody may have meant, the nearest first.
fn near(catalog: &Catalog, text: &str) -> Vec<String> {
    let wanted = text.to_lowercase();
    let mut near: Vec<(f64, &str)> = catalog
        .permissions()
        .map(|permission| {
            let name = permission.name.as_str();
            (strsim::jaro_winkler(&wanted, &name.to_lowercase()), name)
        })
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    near.sort_by(|one, two| two.0.total_cmp(&one.0).then(one.1.cmp(two.1)));
    let near = near.into_iter().take(NEAR);
    near.map(|(_, name)| name.to_owned()).collect()
}

/// The names of all permissions, for completions.
pub fn permission_names() -> impl Iterator<Item = &'static str> {
    Catalog::embedded()
        .permissions()
        .map(|permission| permission.name.as_str())
}

impl<H: Host> Desk<H> {
    fn catalogue(&self) -> Catalogue {
        Catalogue::new(self.language()).with_tenant(self.overlay())
    }

    /// See [`crate::commands`].
    pub async fn catalogue_search(
        &self,
        query: CatalogueQuery,
    ) -> Result<CatalogueResults, Problem> {
        Ok(self.catalogue().search(&query))
    }

    /// See [`crate::commands`].
    pub async fn catalogue_entry(&self, pick: CataloguePick) -> Result<CatalogueEntry, Problem> {
        self.catalogue().entry(&pick)
    }

    /// See [`crate::commands`].
    pub async fn catalogue_set(&self, picks: Vec<CataloguePick>) -> Result<SetView, Problem> {
        self.catalogue().set(&picks)
    }

    /// See [`crate::commands`].
    pub async fn catalogue_review(&self, review: ReviewId) -> Result<SetView, Problem> {
        let picks: Vec<CataloguePick> = self.with(review, |open| {
            let permissions = open.review.request.permissions.iter();
            let known = permissions.filter(|asked| asked.kind.kind().is_some());
            Ok(known
                .map(|asked| CataloguePick {
                    name: asked.name.to_string(),
                    kind: asked.kind.kind(),
                    resource: None,
                })
                .collect())
        })?;
        self.catalogue().set(&picks)
    }

    /// See [`crate::commands`].
    pub async fn catalogue_compare(
        &self,
        first: CataloguePick,
        second: CataloguePick,
    ) -> Result<CatalogueComparison, Problem> {
        self.catalogue().compare(&first, &second)
    }
}
