//! Questions to the catalogue, in whichever of the languages they are asked.

mod foreign;

use super::Overlay;
use crate::present::Presenter;
use crate::views::{
    CatalogueHit, CatalogueQuery, CatalogueResults, MatchView, MatchedBy, PieceView,
};
use foreign::Foreign;
use scopeglass_catalog::Catalog;
use scopeglass_catalog::search::{
    Answer, Demand, Field, Hit, Index, Matched, Query, SearchEntry, pieces,
};
use scopeglass_domain::{Kind, Level, Message, Permission, PermissionName};
use scopeglass_language::{Language, Locale};
use std::ops::Range;
use std::sync::LazyLock;

/// The most answers that are given at once, whatever is asked for.
const MOST: usize = 2_000;

/// What is told of each permission and kind in each language, in this order: a text's
/// number tells its language.
const TEXTS: [Field; 6] = [
    Field::Title,
    Field::Data,
    Field::Meaning,
    // Ways to more rights, an example, and the worst that could happen.
    Field::Aside,
    Field::Aside,
    Field::Aside,
];

/// Built at the first question, never on the way to the first screen.
static INDEX: LazyLock<Index<'static>> = LazyLock::new(|| {
    let catalog = Catalog::embedded();
    let forms = catalog.permissions().flat_map(|permission| {
        let kinds = permission.kinds().into_iter();
        kinds.map(move |kind| searchable(catalog, permission, kind))
    });
    Index::build(catalog, forms.collect::<Vec<_>>())
});

fn searchable(catalog: &Catalog, permission: &Permission, kind: Kind) -> SearchEntry {
    let data = catalog.data_kind(permission).as_str();
    let texts = Locale::all().iter().flat_map(|locale| {
        let language = Language::of(*locale);
        let told = language.explain(permission, kind);
        let ways = catalog.escalations(&permission.name).into_iter();
        let ways: Vec<String> = ways.map(|way| language.text(&way)).collect();
        let (example, worst) = language
            .prose(&permission.name, kind)
            .map_or_else(Default::default, |prose| (prose.example, prose.worst));
        let data = language.id(&format!("data-{data}"));
        let texts = [
            told.title,
            data,
            told.can_do,
            ways.join(" "),
            example,
            worst,
        ];
        TEXTS.into_iter().zip(texts)
    });
    // Prose is written for those that vendors ask for most.
    let asked_often = Language::of(Locale::default()).prose(&permission.name, kind);
    SearchEntry {
        permission: permission.name.clone(),
        kind,
        demand: asked_often.map_or(Demand::Usual, |_| Demand::Often),
        texts: texts.collect(),
    }
}

/// The answers to a question: those of the tenant's own that bear the name asked for, then
/// the catalogue's, then the tenant's others.
pub(super) fn answers(
    presenter: Presenter,
    tenant: Option<&Overlay>,
    query: &CatalogueQuery,
) -> CatalogueResults {
    let limit = query.limit.min(MOST);
    let foreign: Vec<Foreign<'_>> = tenant
        .into_iter()
        .flat_map(|tenant| foreign::found(tenant, query))
        .collect();
    let Answer { hits, total } = INDEX.search(&asked(query), limit);
    let total = total + foreign.len();
    let (named, others): (Vec<_>, Vec<_>) =
        foreign.into_iter().partition(|one| one.bears_the_name());
    let hits = named
        .iter()
        .map(|one| presenter.foreign_hit(one))
        .chain(hits.iter().filter_map(|hit| presenter.hit(hit)))
        .chain(others.iter().map(|one| presenter.foreign_hit(one)));
    CatalogueResults {
        hits: hits.take(limit).collect(),
        total,
        summary: presenter
            .language
            .text(&Message::new("browse-found").with("total", total)),
    }
}

fn asked(query: &CatalogueQuery) -> Query {
    let levels = query.levels.iter();
    Query {
        text: query.text.clone(),
        kind: query.kind,
        levels: levels
            .filter_map(|level| Level::try_from(*level).ok())
            .collect(),
        admin_consent: query.admin_consent,
        data: query.data,
    }
}

impl Presenter {
    fn hit(self, hit: &Hit) -> Option<CatalogueHit> {
        let facts = self.catalog.permission(&hit.permission)?;
        let title = self.language.explain(facts, hit.kind).title;
        let name = facts.name.as_str();
        let in_name = hit.matched == Matched::Name;
        let in_title = self.own_title(&hit.matched);
        let marks = |met: bool| -> &[Range<usize>] { if met { &hit.highlights } else { &[] } };
        Some(CatalogueHit {
            name: name.to_owned(),
            kind: hit.kind,
            kind_label: self.language.id(&format!("kind-{}", hit.kind.as_str())),
            resource: None,
            name_pieces: cut(name, marks(in_name)),
            title_pieces: cut(&title, marks(in_title)),
            levels: self.levels(facts, hit.kind),
            matched: self.matched(hit, in_title),
            tenant_only: false,
        })
    }

    /// Whether it is the title in the person's own language that was met.
    fn own_title(self, matched: &Matched) -> bool {
        match matched {
            Matched::Text { field, text } => {
                *field == Field::Title && language_of(*text) == Some(self.language.locale())
            }
            _ => false,
        }
    }

    fn matched(self, hit: &Hit, in_title: bool) -> Option<MatchView> {
        let id = |id: &str| self.language.id(id);
        let plain = |text: &str| cut(text, &[]);
        let (by, label, pieces, language, least) = match &hit.matched {
            Matched::Filters => return None,
            Matched::Name => (
                MatchedBy::Name,
                id("browse-match-name"),
                vec![],
                None,
                false,
            ),
            Matched::Id(uuid) => {
                let pieces = plain(&uuid.to_string());
                (MatchedBy::Id, id("browse-match-id"), pieces, None, false)
            }
            Matched::Path {
                method,
                template,
                least_privileged,
                also_requires,
            } => {
                let alone = also_requires.is_empty();
                let label = match (alone, *least_privileged) {
                    (true, true) => id("browse-match-path-least"),
                    (true, false) => id("browse-match-path"),
                    (false, _) => self.path_with(also_requires),
                };
                let pieces = plain(&format!("{method} {template}"));
                let least = alone && *least_privileged;
                (MatchedBy::Path, label, pieces, None, least)
            }
            Matched::Text { .. } if in_title => {
                let label = id("browse-match-title");
                (MatchedBy::Meaning, label, vec![], None, false)
            }
            Matched::Text { text, .. } => {
                let words = INDEX
                    .text(&hit.permission, hit.kind, *text)
                    .unwrap_or_default();
                let locale = language_of(*text).unwrap_or(self.language.locale());
                let pieces = cut(words, &hit.highlights);
                let tag = Some(locale.tag().to_owned());
                let label = self.meaning_label(locale);
                (MatchedBy::Meaning, label, pieces, tag, false)
            }
        };
        Some(MatchView {
            by,
            label,
            pieces,
            language,
            least,
        })
    }

    fn path_with(self, also: &[PermissionName]) -> String {
        let names: Vec<String> = also.iter().map(ToString::to_string).collect();
        let told = Message::new("browse-match-path-with");
        self.language
            .text(&told.with("names", self.language.any_of(&names)))
    }

    fn meaning_label(self, locale: Locale) -> String {
        if locale == self.language.locale() {
            return self.language.id("browse-match-meaning");
        }
        let told = Message::new("browse-match-meaning-in").with("language", locale.own_name());
        self.language.text(&told)
    }
}

fn language_of(text: usize) -> Option<Locale> {
    Locale::all().get(text / TEXTS.len()).copied()
}

pub(super) fn cut(text: &str, highlights: &[Range<usize>]) -> Vec<PieceView> {
    let pieces = pieces(text, highlights).into_iter();
    pieces
        .map(|piece| PieceView {
            text: piece.text.to_owned(),
            marked: piece.marked,
        })
        .collect()
}
