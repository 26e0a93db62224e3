//! The sample review in every language and format, read as somebody would read it.

#![allow(clippy::unwrap_used)]

mod common;

use base64::{Engine, prelude::BASE64_STANDARD};
use common::{reading::text_of as shown, webex};
use scopeglass_language::Locale;
use scopeglass_report::{Document, Format, ReadBack, render};
use sha2::{Digest, Sha256};

fn html(language: &str) -> String {
    rendered(Format::Html, language)
}

fn rendered(format: Format, language: &str) -> String {
    let locale = Locale::parse(language).unwrap();
    shown(format, render(format, &webex::request(), locale).unwrap())
}

#[test]
fn json_is_readable_alone() {
    insta::assert_snapshot!("webex-en.json", rendered(Format::Json, "en"));
}

#[test]
fn the_page_reads_well_in_every_language() {
    for locale in Locale::all() {
        let tag = locale.tag();
        insta::assert_snapshot!(format!("webex-{tag}.html"), text_of(&html(tag)));
    }
}

#[test]
fn no_text_is_missing_in_any_language() {
    for locale in Locale::all() {
        // A PDF takes its time, and says where it lacks a word in a test of its own.
        for format in Format::all().filter(|format| *format != Format::Pdf) {
            let text = rendered(format, locale.tag());
            for family in [
                "report-",
                "outcome-",
                "kind-",
                "data-",
                "breadth-",
                "not-tried-",
            ] {
                assert!(
                    !text.contains(&format!("{{{family}")),
                    "{family} in {locale}"
                );
            }
        }
    }
}

#[test]
fn direction_and_language_are_those_of_the_reader() {
    assert!(html("ar").contains(r#"<html lang="ar" dir="rtl">"#));
    assert!(html("nl").contains(r#"<html lang="nl" dir="ltr">"#));
    assert!(html("ar").contains(r#"<code dir="ltr" translate="no">Calendars.<wbr>Read"#));
}

#[test]
fn our_own_isolates_are_not_taken_for_an_attack() {
    for locale in Locale::all() {
        assert!(
            !rendered(Format::Json, locale.tag()).contains('⟦'),
            "{locale}"
        );
    }
}

#[test]
fn the_page_needs_nothing_and_runs_nothing() {
    let page = html("en");
    for forbidden in [
        "<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "style=",
    ] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    let style = page
        .split_once("<style>")
        .unwrap()
        .1
        .split_once("</style>")
        .unwrap()
        .0;
    let digest = BASE64_STANDARD.encode(Sha256::digest(style));
    assert!(page.contains(&format!("default-src 'none'; style-src 'sha256-{digest}'")));
}

#[test]
fn headings_skip_no_level_and_ids_are_unique() {
    let page = html("nl");
    let levels: Vec<u32> = page
        .match_indices("<h")
        .filter_map(|(at, _)| page[at + 2..].chars().next()?.to_digit(10))
        .collect();
    assert_eq!(levels[0], 1);
    assert!(
        levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{levels:?}"
    );
    let mut ids: Vec<_> = page
        .split(" id=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn what_was_not_read_back_is_said_so_and_never_as_not_granted() {
    let mut input = webex::request();
    input.grants = ReadBack::Unread { problem: None };
    let document = Document::compose(&input, Locale::parse("en").unwrap());
    assert!(!document.grants.read);
    assert!(
        document
            .grants
            .rows
            .iter()
            .all(|row| row.recorded.code == "not-read")
    );
}

#[test]
fn what_the_admin_has_never_stands_for_what_the_app_reaches() {
    let document = Document::compose(&webex::request(), Locale::parse("en").unwrap());
    let cell = document
        .picture
        .iter()
        .find(|c| c.permission.name == "Contacts.Read")
        .unwrap();
    assert_eq!(
        cell.projected.as_ref().map(|projection| projection.value),
        Some(250)
    );
    assert!(
        cell.statement
            .starts_with("Projection for the app alone: 250 mailboxes")
    );
    let page = html("en");
    let drawn = page
        .split("cell beyond")
        .nth(1)
        .unwrap()
        .split("</div>")
        .next()
        .unwrap();
    assert!(drawn.contains("Projection") && drawn.contains("As the signed-in person:"));
}

#[test]
fn a_review_without_sign_in_or_evidence_is_told_as_such() {
    let mut input = webex::request();
    input.connection = None;
    input.account = None;
    input.granted = None;
    input.matrix.clear();
    for facts in &mut input.permissions {
        facts.evidence.clear();
    }
    let document = Document::compose(&input, Locale::parse("en").unwrap());
    assert_eq!(document.tenant.state, "not-signed-in");
    assert_eq!(document.tenant.access_token_scopes, None);
    assert_eq!(document.summary.unread.len(), document.permissions.len());
    assert!(
        document
            .grants
            .rows
            .iter()
            .all(|row| row.in_access_token.is_none())
    );
}

/// The text of a page as somebody reads it: one line a piece, style left out.
fn text_of(html: &str) -> String {
    let body = html.split_once("<body>").unwrap().1;
    let mut lines = Vec::new();
    for piece in body.replace("<wbr>", "").split('<') {
        let text = piece.split_once('>').map_or(piece, |(_, text)| text);
        let text = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"");
        let text = text
            .replace("&amp;", "&")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if !text.is_empty() {
            lines.push(text);
        }
    }
    lines.join("\n")
}
