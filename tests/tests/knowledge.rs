//! What the catalogue knows and what the languages say of it fit together.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

use scopeglass_catalog::Catalog;
use scopeglass_domain::Kind;
use scopeglass_language::{Language, Locale};
use std::collections::BTreeSet;

/// The names of the permissions with hand-written prose in a language.
fn with_prose(locale: Locale) -> BTreeSet<String> {
    let language = Language::of(locale);
    Catalog::embedded()
        .permissions()
        .filter(|permission| {
            let kinds = permission.kinds();
            let told = kinds
                .iter()
                .filter(|kind| language.prose(&permission.name, **kind).is_some());
            let count = told.count();
            assert!(count == 0 || count == kinds.len(), "{}", permission.name);
            count > 0
        })
        .map(|permission| permission.name.to_string())
        .collect()
}

#[test]
fn at_least_fifty_permissions_have_prose_and_the_same_ones_in_every_language() {
    let english = with_prose(Locale::parse("en").unwrap());
    assert!(english.len() >= 50, "{} have prose", english.len());
    for locale in Locale::all() {
        assert_eq!(with_prose(*locale), english, "in {locale}");
    }
}

#[test]
fn no_prose_is_about_a_permission_that_does_not_exist() {
    let names: BTreeSet<String> = Catalog::embedded()
        .permissions()
        .map(|permission| permission.name.as_str().replace('.', "-"))
        .collect();
    let (_, _, text) = scopeglass_language::sources()
        .find(|(locale, file, _)| *locale == "en" && *file == "prose.ftl")
        .unwrap();
    let about = text.lines().filter_map(|line| {
        let (id, _) = line.strip_prefix("prose-")?.split_once(" =")?;
        Some(id)
    });
    for id in about {
        assert!(names.contains(id), "prose-{id}");
    }
}

#[test]
fn prose_tells_the_two_kinds_apart_where_their_reach_differs() {
    let dutch = Language::of(Locale::parse("nl").unwrap());
    let name = "Mail.Send".parse().unwrap();
    let told = |kind| dutch.prose(&name, kind).unwrap().worst;
    assert_ne!(told(Kind::Delegated), told(Kind::Application));
}
