//! Questions to what only the connected tenant knows. There are few of those and in words
//! that nobody here has translated, so they are looked through one by one.

use super::cut;
use crate::catalogue::Overlay;
use crate::present::Presenter;
use crate::views::{CatalogueHit, CatalogueQuery, MatchView, MatchedBy, ResourceView};
use scopeglass_catalog::tenant::TenantPermission;
use std::ops::Range;

/// A permission of the tenant's that answers, and what of it was met.
pub(super) struct Foreign<'t> {
    offered: &'t TenantPermission,
    met: Met,
}

#[derive(PartialEq)]
enum Met {
    Nothing,
    Name(Vec<Range<usize>>),
    Id,
    Title(Vec<Range<usize>>),
    Text(Vec<Range<usize>>),
}

impl Foreign<'_> {
    pub fn bears_the_name(&self) -> bool {
        matches!(self.met, Met::Name(_) | Met::Id)
    }
}

/// What answers a question. What the tenant does not tell (a level, the kind of data)
/// fits no filter.
pub(super) fn found<'t>(
    tenant: &'t Overlay,
    query: &CatalogueQuery,
) -> impl Iterator<Item = Foreign<'t>> {
    let words: Vec<String> = query
        .text
        .split_whitespace()
        .map(str::to_lowercase)
        .collect();
    let untold = !query.levels.is_empty() || query.data.is_some();
    let (kind, consent) = (query.kind, query.admin_consent);
    tenant
        .added()
        .filter(move |_| !untold)
        .filter(move |one| kind.is_none_or(|kind| kind == one.kind))
        .filter(move |one| consent.is_none_or(|consent| consent == one.admin_consent))
        .filter_map(move |offered| {
            let met = met(offered, &words)?;
            Some(Foreign { offered, met })
        })
}

fn met(offered: &TenantPermission, words: &[String]) -> Option<Met> {
    if words.is_empty() {
        return Some(Met::Nothing);
    }
    if let [word] = words
        && word.len() >= 8
        && offered.id.to_string().starts_with(word.as_str())
    {
        return Some(Met::Id);
    }
    let title = offered.title.as_deref().unwrap_or_default();
    let text = offered.description.as_deref().unwrap_or_default();
    let api = offered.resource.name.as_str();
    let everywhere = [offered.name.as_str(), title, text, api].map(str::to_lowercase);
    let all = words
        .iter()
        .all(|word| everywhere.iter().any(|text| text.contains(word.as_str())));
    let marks = [offered.name.as_str(), title, text].map(|text| places(text, words));
    let [name, title, text] = marks;
    match (all, name.is_empty(), title.is_empty()) {
        (false, ..) => None,
        (true, false, _) => Some(Met::Name(name)),
        (true, _, false) => Some(Met::Title(title)),
        (true, ..) => Some(Met::Text(text)),
    }
}

/// Where the words stand in a text, not overlapping. Texts that grow or shrink in lower
/// case are marked nowhere rather than wrongly.
fn places(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return Vec::new();
    }
    let mut places: Vec<Range<usize>> = words
        .iter()
        .filter_map(|word| {
            let start = lower.find(word.as_str())?;
            Some(start..start + word.len())
        })
        .collect();
    places.sort_by_key(|place| place.start);
    let mut end = 0;
    places.retain(|place| {
        let apart = place.start >= end;
        end = end.max(place.end);
        apart
    });
    places
}

impl Presenter {
    pub(super) fn foreign_hit(self, found: &Foreign<'_>) -> CatalogueHit {
        let offered = found.offered;
        let entry = self.foreign_entry(offered, &[offered.kind], jiff::Timestamp::UNIX_EPOCH);
        let title = entry.form.explanation.title;
        let label = |by, id: &str| MatchView {
            by,
            label: self.language.id(id),
            pieces: Vec::new(),
            language: None,
            least: false,
        };
        let (matched, name_marks, title_marks) = match &found.met {
            Met::Nothing => (None, &[][..], &[][..]),
            Met::Name(marks) => (
                Some(label(MatchedBy::Name, "browse-match-name")),
                &marks[..],
                &[][..],
            ),
            Met::Title(marks) => (
                Some(label(MatchedBy::Meaning, "browse-match-title")),
                &[][..],
                &marks[..],
            ),
            Met::Id => {
                let mut matched = label(MatchedBy::Id, "browse-match-id");
                matched.pieces = cut(&offered.id.to_string(), &[]);
                (Some(matched), &[][..], &[][..])
            }
            Met::Text(marks) => {
                let mut matched = label(MatchedBy::Meaning, "browse-match-meaning");
                let text = offered.description.as_deref().unwrap_or_default();
                matched.pieces = cut(text, marks);
                // In whichever language its publisher wrote; the tenant does not tell.
                matched.language = Some(String::new());
                (Some(matched), &[][..], &[][..])
            }
        };
        // The grammar may frame the tenant's own title; marks fit the bare one alone.
        let bare = offered.title.as_deref() == Some(title.as_str());
        CatalogueHit {
            name: offered.name.to_string(),
            kind: offered.kind,
            kind_label: entry.form.kind_label,
            resource: Some(ResourceView {
                id: offered.resource.id.to_string(),
                name: offered.resource.name.clone(),
            }),
            name_pieces: cut(offered.name.as_str(), name_marks),
            title_pieces: cut(&title, if bare { title_marks } else { &[] }),
            levels: Vec::new(),
            matched,
            tenant_only: true,
        }
    }
}
