//! The request and where it came from, with the places where permissions were recognised.

use super::{
    identity,
    tell::{Tell, reference},
};
use crate::{
    ReportInput,
    document::{RequestPart, TextRun},
    inert::{inert, inert_line},
};
use scopeglass_domain::{Message, Source, Span};

pub(super) fn request(tell: &Tell, input: &ReportInput) -> RequestPart {
    let (kind, statement) = told(tell, &input.source);
    let (file, address, language) = match &input.source {
        Source::Article { name, language } => (
            name.as_deref(),
            None,
            language.as_deref().and_then(language_tag),
        ),
        Source::Manifest { name, .. } => (name.as_deref(), None, None),
        Source::Profile { address, .. } | Source::Link { address } => {
            (None, Some(address.as_str()), None)
        }
        Source::Tenant { .. } | Source::List => (None, None, None),
    };
    RequestPart {
        app: inert_line(&input.app),
        source: tell.word("report-source-type", kind),
        statement: tell.own(&statement),
        file: file.map(inert_line),
        address: address.map(inert_line),
        language,
        identity: identity::facts(tell, &input.identity),
        signs: identity::signs(tell, &input.signs),
        text: input.text.as_deref().map(|text| runs(text, input)),
    }
}

/// The source's type, and the sentence that names it.
fn told(tell: &Tell, source: &Source) -> (&'static str, Message) {
    let of_file = |name: &str, id| Message::new(id).with("file", inert_line(name));
    match source {
        Source::Article { name, .. } => (
            "article",
            match name {
                Some(name) => of_file(name, "report-source-article"),
                None => Message::new("report-source-pasted"),
            },
        ),
        Source::Manifest { name, .. } => (
            "manifest",
            match name {
                Some(name) => of_file(name, "report-source-manifest"),
                None => Message::new("report-source-manifest-pasted"),
            },
        ),
        Source::Profile { id, read_on, .. } => (
            "profile",
            Message::new("report-source-profile")
                .with("profile", inert_line(id))
                .with("date", inert_line(read_on)),
        ),
        Source::Link { .. } => ("link", Message::new("report-source-link")),
        Source::Tenant { read_at, .. } => (
            "tenant",
            Message::new("report-source-tenant").with("date", tell.moment(*read_at).text),
        ),
        Source::List => ("list", Message::new("report-source-list")),
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
