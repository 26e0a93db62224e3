//! The JSON form keeps to its published schema, by a validator that knows nothing of us.

#![allow(clippy::unwrap_used)]

mod common;

use common::{tenant, webex};
use jsonschema::Validator;
use scopeglass_language::Locale;
use scopeglass_report::{Format, ReadBack, ReportInput, SCHEMA, json_schema, render};
use serde_json::Value;

fn schema() -> Value {
    serde_json::from_slice(&json_schema().unwrap()).unwrap()
}

fn json(input: &ReportInput, locale: Locale) -> Value {
    serde_json::from_slice(&render(Format::Json, input, locale).unwrap()).unwrap()
}

/// A review in which nobody has signed in and nothing was read.
fn bare() -> ReportInput {
    let mut input = webex::request();
    input.connection = None;
    input.account = None;
    input.granted = None;
    input.text = None;
    input.grants = ReadBack::Unread { problem: None };
    for facts in &mut input.permissions {
        facts.evidence.clear();
        facts.decision = None;
    }
    input
}

#[test]
fn the_published_schema_is_the_one_in_force() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/report.schema.json");
    let now = String::from_utf8(json_schema().unwrap()).unwrap();
    if std::env::var_os("RENEW_SCHEMAS").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let published = std::fs::read_to_string(path).unwrap();
    assert!(
        published == now,
        "renew it: scopeglass report --schema > docs/report.schema.json"
    );
}

#[test]
fn every_report_in_every_language_keeps_to_it() {
    let validator: Validator = jsonschema::validator_for(&schema()).unwrap();
    for locale in Locale::all() {
        for input in [webex::request(), tenant::request(), bare()] {
            let report = json(&input, *locale);
            let errors: Vec<_> = validator
                .iter_errors(&report)
                .map(|e| e.to_string())
                .collect();
            assert!(errors.is_empty(), "{locale}: {errors:?}");
        }
    }
}

#[test]
fn a_report_that_lost_a_field_or_changed_its_version_is_not_one() {
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let whole = json(&webex::request(), Locale::parse("en").unwrap());
    assert!(validator.is_valid(&whole));
    let mut lost = whole.clone();
    lost["permissions"][0]["evidence"][0]
        .as_object_mut()
        .unwrap()
        .remove("outcome");
    assert!(!validator.is_valid(&lost));
    let mut other = whole;
    other["schema"] = "scopeglass-report/2".into();
    assert!(!validator.is_valid(&other));
}

#[test]
fn the_schema_bears_the_version_and_leaves_room_for_new_fields() {
    let schema = schema();
    assert_eq!(schema["title"], SCHEMA);
    assert_eq!(schema["properties"]["schema"]["const"], SCHEMA);
    let mut grown = json(&webex::request(), Locale::parse("ja").unwrap());
    grown["review"]["later"] = 1.into();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&grown));
}
