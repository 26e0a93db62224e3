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
