//! The catalogue as a person browses it: questions, one permission, two side by side.
//!
//! It needs no desk and no review, so that the command line can ask it alone.

mod find;

use crate::desk::Desk;
use crate::host::Host;
use crate::present::Presenter;
use crate::views::{
    CatalogueComparison, CatalogueEntry, CataloguePick, CatalogueQuery, CatalogueResults,
};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Kind, Message, Permission, Problem};
use scopeglass_language::Language;

/// How many names near an unknown one are told.
const NEAR: usize = 3;
/// How alike two names must be for that, from 0 to 1.
const ALIKE: f64 = 0.84;

/// The catalogue in one language.
#[derive(Clone, Copy)]
pub struct Catalogue {
    presenter: Presenter,
}

impl Catalogue {
    /// The built-in catalogue.
    pub fn new(language: &'static Language) -> Self {
        let catalog = Catalog::embedded();
        Self {
            presenter: Presenter { language, catalog },
        }
    }

    /// The answers to a question, as one types it.
    pub fn search(self, query: &CatalogueQuery) -> CatalogueResults {
        find::answers(self.presenter, query)
    }

    /// A permission by its name in any letter case or by its id, in the kind asked for or
    /// the first that it has.
    ///
    /// # Errors
    /// `permission-unknown`, with names that are near, and `kind-impossible`, with the
    /// kinds that exist.
    pub fn entry(self, pick: &CataloguePick) -> Result<CatalogueEntry, Problem> {
        let (permission, of_id) = self.find(&pick.name)?;
        let kind = pick
            .kind
            .or(of_id)
            .or_else(|| permission.kinds().first().copied());
        match kind.filter(|kind| permission.form(*kind).is_some()) {
            Some(kind) => Ok(self.presenter.entry(permission, kind)),
            None => Err(self.kind_impossible(permission)),
        }
    }

    /// A permission in each of its kinds, or in the one asked for, by name or by the id.
    ///
    /// # Errors
    /// As [`Self::entry`].
    pub fn entries(self, name: &str, kind: Option<Kind>) -> Result<Vec<CatalogueEntry>, Problem> {
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
    pub fn all(self, kind: Option<Kind>) -> impl Iterator<Item = CatalogueEntry> {
        let permissions = self.presenter.catalog.permissions();
        permissions
            .flat_map(move |permission| self.all_kinds(permission))
            .filter(move |entry| kind.is_none_or(|kind| kind == entry.form.kind))
    }

    fn all_kinds(self, permission: &Permission) -> Vec<CatalogueEntry> {
        let kinds = permission.kinds().into_iter();
        kinds
            .map(|kind| self.presenter.entry(permission, kind))
            .collect()
    }

    /// Two permissions side by side.
    ///
    /// # Errors
    /// As [`Self::entry`], for either.
    pub fn compare(
        self,
        first: &CataloguePick,
        second: &CataloguePick,
    ) -> Result<CatalogueComparison, Problem> {
        let (first, second) = (self.entry(first)?, self.entry(second)?);
        Ok(self.presenter.comparison(first, second))
    }

    fn find(self, text: &str) -> Result<(&'static Permission, Option<Kind>), Problem> {
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

    fn unknown(self, text: &str) -> Problem {
        let problem = Problem::new(ErrorCode::PermissionUnknown).with("permission", text);
        let near = near(self.presenter.catalog, text);
        if near.is_empty() {
            return problem;
        }
        let told = Message::new("browse-near").with("names", near.join(" · "));
        problem.detail(self.presenter.language.text(&told))
    }

    fn kind_impossible(self, permission: &Permission) -> Problem {
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
        Catalogue::new(self.language())
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
    pub async fn catalogue_compare(
        &self,
        first: CataloguePick,
        second: CataloguePick,
    ) -> Result<CatalogueComparison, Problem> {
        self.catalogue().compare(&first, &second)
    }
}
