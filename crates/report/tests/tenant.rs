//! What only a tenant or another source tells of an app is told by the report.

#![allow(clippy::unwrap_used)]

mod common;

use common::{tenant, webex};
use scopeglass_domain::{ManifestFormat, Source};
use scopeglass_language::Locale;
use scopeglass_report::{Document, Format, ReportInput, render};

fn document(input: &ReportInput) -> Document {
    Document::compose(input, Locale::parse("en").unwrap())
}

fn page(input: &ReportInput) -> String {
    let locale = Locale::parse("en").unwrap();
    String::from_utf8(render(Format::Html, input, locale).unwrap()).unwrap()
}

#[test]
fn who_the_app_is_is_told_with_every_fact_that_is_known() {
    let request = document(&tenant::request()).request;
    let about: Vec<_> = request
        .identity
        .iter()
        .map(|part| (part.about.code.as_str(), part.values.join(" | ")))
        .collect();
    insta::assert_debug_snapshot!("identity", about);
    assert!(page(&tenant::request()).contains("Certificate “prod”"));
}

#[test]
fn what_the_source_does_not_tell_is_left_out() {
    assert!(document(&webex::request()).request.identity.is_empty());
    assert!(!page(&webex::request()).contains("What to stop at"));
}

#[test]
fn the_gravest_sign_stands_first() {
    let signs = document(&tenant::request()).request.signs;
    let weights: Vec<_> = signs.iter().map(|sign| sign.weight.code.as_str()).collect();
    assert_eq!(weights, ["alarming", "note"]);
    let page = page(&tenant::request());
    assert!(page.find("203.0.113.7").unwrap() > 0 && page.contains("What to stop at"));
}

#[test]
fn a_permission_says_how_it_stands_in_the_tenant() {
    let parts = document(&tenant::request()).permissions;
    let told = |index: usize| parts[index].standing.clone().unwrap();
    insta::assert_debug_snapshot!("standing", told(1).statements);
    assert_eq!(told(1).grants[0].people, Some(3));
    assert!(parts[0].standing.is_none(), "nothing was read of it");
}

#[test]
fn not_granted_is_said_only_where_all_grants_were_read() {
    let parts = document(&tenant::request()).permissions;
    let told = |index: usize| parts[index].standing.clone().unwrap().statements;
    assert!(told(2).contains(&"It has not been granted.".to_owned()));
    assert!(!told(3).contains(&"It has not been granted.".to_owned()));
    assert!(told(3).iter().any(|text| text.contains("Not all grants")));
}

#[test]
fn granted_stands_beside_asked() {
    let rows = document(&tenant::request()).grants.rows;
    assert!(rows[1].standing.is_some() && rows.last().unwrap().standing.is_none());
    assert!(page(&tenant::request()).contains("This app in the tenant’s records</th>"));
    assert!(!page(&webex::request()).contains("This app in the tenant’s records"));
}

#[test]
fn a_published_rating_keeps_its_source_and_its_own_scale() {
    let page = page(&tenant::request());
    assert!(page.contains("Careful Reader (2026-05-01), on a scale of its own: "));
}

#[test]
fn every_kind_of_source_is_named() {
    let sources = [
        Source::Link {
            address: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize".into(),
        },
        Source::Manifest {
            name: Some("manifest.json".into()),
            format: ManifestFormat::Entra,
        },
        Source::Manifest {
            name: None,
            format: ManifestFormat::Terraform,
        },
        tenant::request().source,
        Source::List,
    ];
    for source in sources {
        let request = document(&ReportInput {
            source: source.clone(),
            ..webex::request()
        })
        .request;
        assert!(
            page(&ReportInput {
                source,
                ..webex::request()
            })
            .contains(&request.statement)
        );
    }
}
