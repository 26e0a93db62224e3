//! A plain list of names or ids, as typed on the command line or pasted.

use crate::declared::{Declared, Place, Told};
use crate::link::scopes::{self, Scope};
use crate::names::is_domain_end;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    AppIdentity, ErrorCode, Kind, PermissionName, Problem, RecognisedBy, Request, Source, Span,
    UnrecognisedWhy,
};
use std::ops::Range;
use uuid::Uuid;

/// More entries than there are permissions are no list of them.
const MOST_ENTRIES: usize = 5_000;

/// Longer texts are not taken for lists unless they are called so, in bytes.
const LONGEST_GUESSED: usize = 256 * 1024;

/// Reads names and ids, each with its kind where one is told: `Mail.Read:application`,
/// `Mail.Read (Delegated)`. Commas, semicolons, spaces and lines part them. Unknown ones
/// are listed with what they might be.
///
/// # Errors
/// `NothingRecognised` where the list is empty; `ArticleTooLarge`.
pub fn read_list<I>(items: I) -> Result<Request, Problem>
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    let items: Vec<String> = items
        .into_iter()
        .map(|item| item.as_ref().to_owned())
        .collect();
    let text = items.join("\n");
    crate::decode::refuse_length(&text)?;
    let entries = entries(&text);
    if entries.len() > MOST_ENTRIES {
        return Err(Problem::new(ErrorCode::ArticleTooLarge).with("limit", "5,000"));
    }
    let mut declared = Declared::by(RecognisedBy::List);
    for entry in &entries {
        entry.declare(&text, &mut declared);
    }
    if declared.is_empty() {
        return Err(Problem::new(ErrorCode::NothingRecognised));
    }
    Ok(Request {
        app: String::new(),
        source: Source::List,
        permissions: declared.permissions,
        unrecognised: declared.unrecognised,
        identity: AppIdentity::default(),
        signs: Vec::new(),
        text: Some(text),
    })
}

/// Whether a text is nothing but names, ids, their kinds and marks between them, and at
/// least one is known.
pub(crate) fn looks(text: &str) -> bool {
    if text.len() > LONGEST_GUESSED {
        return false;
    }
    let entries = entries(text);
    let catalog = Catalog::embedded();
    let known = |entry: &Entry| {
        let word = &text[entry.name.clone()];
        catalog.find(word).is_some()
            || Uuid::parse_str(word).is_ok_and(|id| catalog.by_id(id).is_some())
    };
    let named = |entry: &Entry| {
        let word = &text[entry.name.clone()];
        known(entry) || Uuid::parse_str(word).is_ok() || is_name_like(word)
    };
    !entries.is_empty()
        && entries.len() <= MOST_ENTRIES
        && entries.iter().all(named)
        && entries.iter().any(known)
}

fn is_name_like(word: &str) -> bool {
    word.parse::<PermissionName>().is_ok()
        && word.contains('.')
        && !word.split('.').any(str::is_empty)
        && !word.rsplit('.').next().is_some_and(is_domain_end)
}

/// One entry of a list.
#[derive(Debug, PartialEq)]
struct Entry {
    name: Range<usize>,
    kind: Option<(Kind, Range<usize>)>,
}

impl Entry {
    fn declare(&self, text: &str, declared: &mut Declared) {
        let words = &text[self.name.clone()];
        let place = Place {
            span: Some(Span {
                start: self.name.start,
                end: self.name.end,
            }),
            quote: words.to_owned(),
        };
        let kind = self.kind.as_ref().map(|(kind, _)| *kind);
        if let Ok(id) = Uuid::parse_str(words) {
            return declared.id(id, kind, place);
        }
        let told = self.kind.as_ref().map(|(kind, at)| Told {
            kind: *kind,
            quote: &text[at.clone()],
        });
        match scopes::read(words).scope {
            Scope::Graph { name } => declared.name(name, told, place),
            Scope::Everything => declared.doubt(place, UnrecognisedWhy::Elsewhere, Vec::new()),
            Scope::Other => declared.doubt(place, UnrecognisedWhy::OtherResource, Vec::new()),
        }
    }
}

fn entries(text: &str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let is_gap = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '[' | ']');
    let is_mark = |c: char| !c.is_alphanumeric();
    let mut start = 0;
    for word in text.split_inclusive(is_gap) {
        let from = start;
        start += word.len();
        let bare = word.trim_end_matches(is_gap).trim_start_matches(is_mark);
        let bare = bare.trim_end_matches(is_mark);
        let Some(offset) = (!bare.is_empty()).then(|| word.find(bare)).flatten() else {
            continue;
        };
        let at = from + offset..from + offset + bare.len();
        if let Some(kind) = kind_of(bare) {
            // "Mail.Read (App role)" tells it in two words, of which one is enough.
            if let Some(last) = entries.last_mut().filter(|last| last.kind.is_none()) {
                last.kind = Some((kind, at));
            }
            continue;
        }
        let told = [':', '=', '|'].into_iter().find_map(|mark| {
            let (name, kind) = bare.rsplit_once(mark)?;
            Some((name.len(), kind_of(kind)?, kind.len()))
        });
        entries.push(match told {
            Some((length, kind, told)) => Entry {
                name: at.start..at.start + length,
                kind: Some((kind, at.end - told..at.end)),
            },
            None => Entry {
                name: at,
                kind: None,
            },
        });
    }
    entries
}

fn kind_of(word: &str) -> Option<Kind> {
    match word.to_ascii_lowercase().as_str() {
        "application" | "app" | "role" | "approle" | "app-role" | "a" => Some(Kind::Application),
        "delegated" | "scope" | "d" => Some(Kind::Delegated),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(items: &[&str]) -> Vec<String> {
        let request = read_list(items).unwrap();
        let kind = |kind: Option<Kind>| kind.map_or("open", Kind::as_str);
        request
            .permissions
            .iter()
            .map(|p| format!("{} {}", p.name, kind(p.kind.kind())))
            .collect()
    }

    #[test]
    fn kinds_stand_after_a_colon_or_in_brackets() {
        assert_eq!(
            told(&[
                "Mail.Read:application, calendars.read (Delegated)",
                "Files.Read.All=Role"
            ]),
            [
                "Mail.Read application",
                "Calendars.Read delegated",
                "Files.Read.All application"
            ]
        );
        assert_eq!(told(&["Mail.Read;User.Read\nopenid"]).len(), 3);
    }

    #[test]
    fn ids_addresses_and_bullets_are_understood() {
        assert_eq!(
            told(&[
                "- 810c84a8-4a9e-49e6-bf7d-12d183f40d01",
                "• https://graph.microsoft.com/User.Read"
            ]),
            ["Mail.Read application", "User.Read delegated"]
        );
    }

    #[test]
    fn what_is_unknown_is_listed_with_candidates_at_its_place() {
        let request = read_list(["User.Read Mail.Raed", "Mail.Read:nonsense"]).unwrap();
        let quotes: Vec<_> = request
            .unrecognised
            .iter()
            .map(|line| line.quote.as_str())
            .collect();
        assert_eq!(quotes, ["Mail.Raed", "Mail.Read:nonsense"]);
        let line = &request.unrecognised[0];
        assert_eq!(line.candidates[0].as_str(), "Mail.Read");
        assert_eq!(
            request.text.unwrap()[line.span.start..line.span.end],
            *"Mail.Raed"
        );
    }

    #[test]
    fn an_empty_list_asks_for_nothing() {
        for items in [vec![], vec![" , ;"], vec!["(application)"]] {
            let problem = read_list(items).unwrap_err();
            assert_eq!(problem.code, ErrorCode::NothingRecognised);
        }
    }

    #[test]
    fn a_list_is_told_from_prose() {
        for text in [
            "Mail.Read",
            "Mail.Read, User.Read (Delegated)",
            "openid profile Foo.Read.All",
        ] {
            assert!(looks(text), "{text}");
        }
        for text in [
            "We ask for Mail.Read",
            "Foo.Read.All",
            "contoso.com User.Read",
            "",
        ] {
            assert!(!looks(text), "{text}");
        }
    }
}
