//! Every probe and every known field has its words, in every language.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use fluent_syntax::{
    ast::{Entry, Resource},
    parser,
};
use scopeglass_probe::{definitions, field_label_id};
use std::{collections::BTreeSet, fs, path::Path};

fn ids_of(resource: &Resource<String>) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = &message.id.name;
        assert!(ids.insert(id.clone()), "{id} stands twice");
        ids.extend(
            message
                .attributes
                .iter()
                .map(|with| format!("{id}.{}", with.id.name)),
        );
    }
    ids
}

fn wanted() -> BTreeSet<String> {
    let mut ids = BTreeSet::from(["probe-derived".to_owned(), "probe-derived.why".to_owned()]);
    for definition in definitions() {
        let id = format!("probe-{}", definition.id);
        ids.insert(format!("{id}.why"));
        if definition.permissions.values().any(|serves| serves.writes) {
            ids.insert(format!("{id}.could"));
        }
        ids.insert(id);
        ids.extend(
            definition
                .kept
                .iter()
                .map(|(field, _)| field_label_id(field)),
        );
    }
    ids
}

#[test]
fn every_language_has_exactly_the_words_that_are_needed() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut read = 0;
    for folder in fs::read_dir(locales).unwrap() {
        let file = folder.unwrap().path().join("probe.ftl");
        let text = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        assert_eq!(ids_of(&resource), wanted(), "{}", file.display());
        read += 1;
    }
    assert!(read >= 4);
}

#[test]
fn every_fact_has_a_label_in_every_language() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let wanted: BTreeSet<String> = definitions()
        .iter()
        .flat_map(|definition| &definition.facts)
        .map(|rule| format!("fact-{}", rule.id))
        .collect();
    assert!(wanted.len() > 40);
    for folder in fs::read_dir(locales).unwrap() {
        let file = folder.unwrap().path().join("facts.ftl");
        let resource = parser::parse(fs::read_to_string(&file).unwrap()).unwrap();
        let labels = ids_of(&resource).into_iter();
        let labels: BTreeSet<_> = labels
            .filter(|id| id.starts_with("fact-") && !id.starts_with("fact-value"))
            .collect();
        assert_eq!(labels, wanted, "{}", file.display());
    }
}
