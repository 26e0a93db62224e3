//! The request and where it came from, with the places where permissions were recognised.

use super::tell::{Tell, reference};
use crate::{
    ReportInput,
    document::{RequestPart, TextRun},
    inert::{inert, inert_line},
};
use scopeglass_domain::{Message, Source, Span};

pub(super) fn request(tell: &Tell, input: &ReportInput) -> RequestPart {
    let text = input.text.as_deref().map(|text| runs(text, input));
    let app = inert_line(&input.app);
    match &input.source {
        Source::Article { name, language } => {
            let file = name.as_deref().map(inert_line);
            let statement = match &file {
                Some(file) => Message::new("report-source-article").with("file", file.as_str()),
                None => Message::new("report-source-pasted"),
            };
            RequestPart {
                app,
                source: tell.word("report-source-type", "article"),
                statement: tell.own(&statement),
                file,
                address: None,
                language: language.as_deref().and_then(language_tag),
                text,
            }
        }
        Source::Profile {
            id,
            address,
            read_on,
        } => RequestPart {
            app,
            source: tell.word("report-source-type", "profile"),
            statement: tell.own(
                &Message::new("report-source-profile")
                    .with("profile", inert_line(id))
                    .with("date", inert_line(read_on)),
            ),
            file: None,
            address: Some(inert_line(address)),
            language: None,
            text,
        },
    }
}

/// The tag, unless it could not be one: it goes into `lang` attributes.
pub(super) fn language_tag(tag: &str) -> Option<String> {
    let plausible = !tag.is_empty()
        && tag.len() <= 35
        && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plausible.then(|| tag.to_owned())
}

fn runs(text: &str, input: &ReportInput) -> Vec<TextRun> {
    let mut runs = Vec::new();
    let mut at = 0;
    for (span, index) in places(input) {
        let (Some(before), Some(marked)) =
            (text.get(at..span.start), text.get(span.start..span.end))
        else {
            continue;
        };
        push(&mut runs, before, None);
        push(
            &mut runs,
            marked,
            Some(reference(index, &input.permissions[index].permission.name)),
        );
        at = span.end;
    }
    push(&mut runs, text.get(at..).unwrap_or_default(), None);
    runs
}

fn push(runs: &mut Vec<TextRun>, text: &str, permission: Option<crate::document::PermissionRef>) {
    if !text.is_empty() {
        runs.push(TextRun {
            text: inert(text),
            permission,
        });
    }
}

fn places(input: &ReportInput) -> Vec<(Span, usize)> {
    let mut places: Vec<_> = input
        .permissions
        .iter()
        .enumerate()
        .flat_map(|(index, facts)| {
            facts
                .recognised
                .iter()
                .filter_map(move |at| Some((at.span?, index)))
        })
        .filter(|(span, _)| span.start < span.end)
        .collect();
    places.sort_unstable();
    places
}
