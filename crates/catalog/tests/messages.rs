//! Every message that the catalogue can produce has its words in every language, with no
//! variable that the catalogue does not fill. Files are read as text: the catalogue knows
//! nothing of languages.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::{
    Catalog, message_ids,
    tenant::{Difference, Disagreement},
};
use scopeglass_domain::{Kind, Message};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// Message ids with the variables used in their patterns.
fn words(file: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let mut words = BTreeMap::new();
    for line in fs::read_to_string(file).unwrap().lines() {
        if let Some((id, pattern)) = line.split_once(" = ")
            && id.starts_with("catalog-")
        {
            let variables = pattern
                .split("{ $")
                .skip(1)
                .map(|rest| rest.split(' ').next().unwrap_or_default().to_owned());
            words.insert(id.to_owned(), variables.collect());
        }
    }
    words
}

fn catalogues() -> Vec<(String, BTreeMap<String, BTreeSet<String>>)> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    fs::read_dir(locales)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|folder| folder.is_dir())
        .map(|folder| {
            (
                folder.display().to_string(),
                words(&folder.join("catalog.ftl")),
            )
        })
        .collect()
}

fn every_message() -> Vec<Message> {
    let catalog = Catalog::embedded();
    let mut messages = Vec::new();
    for permission in catalog.permissions() {
        for kind in permission.kinds() {
            messages.extend(
                catalog
                    .ratings(permission, kind)
                    .into_iter()
                    .flat_map(|r| r.reasons),
            );
            let narrower = catalog.narrower(&permission.name, kind);
            messages.extend(narrower.into_iter().map(|narrower| narrower.what_is_lost));
            let found = catalog.analyse(&[(permission.name.clone(), kind)]);
            messages.extend(found.needs.into_iter().map(|need| need.reason));
            let published = catalog.published_ratings(&permission.name, kind);
            messages.extend(published.into_iter().map(|rating| rating.level));
            let uses = catalog.uses(&permission.name, kind).into_iter();
            messages.extend(uses.map(|one| one.message));
        }
    }
    for rule in catalog.supersets() {
        let asked: Vec<_> = [rule.wider, rule.narrower]
            .into_iter()
            .map(|name| (name, rule.kinds[0]))
            .collect();
        messages.extend(
            catalog
                .redundant(&asked)
                .into_iter()
                .map(|found| found.reason),
        );
    }
    messages.extend(every_difference());
    messages
}

fn every_difference() -> impl Iterator<Item = Message> {
    let id = uuid::Uuid::from_u128(7);
    let differences = [
        Difference::Id {
            ours: Some(id),
            theirs: id,
        },
        Difference::Id {
            ours: None,
            theirs: id,
        },
        Difference::Name {
            theirs: "Mail.Peek".parse().unwrap(),
        },
        Difference::AdminConsent { theirs: true },
        Difference::AdminConsent { theirs: false },
        Difference::Missing,
        Difference::Disabled,
    ];
    differences.into_iter().map(|difference| {
        let permission = "Mail.Read".parse().unwrap();
        let kind = Kind::Delegated;
        let disagreement = Disagreement {
            permission,
            kind,
            difference,
        };
        disagreement.message()
    })
}

#[test]
fn every_language_has_exactly_the_messages_of_the_catalogue() {
    let ids: BTreeSet<String> = message_ids().collect();
    for (locale, words) in catalogues() {
        let there: BTreeSet<String> = words.into_keys().collect();
        let unlike: Vec<_> = ids.symmetric_difference(&there).collect();
        assert!(unlike.is_empty(), "{locale}: {unlike:?}");
    }
}

#[test]
fn every_message_is_declared_and_fills_its_variables() {
    let ids: BTreeSet<String> = message_ids().collect();
    let catalogues = catalogues();
    let messages = every_message();
    assert!(messages.len() > 5_000);
    let used: BTreeSet<&str> = messages.iter().map(|message| message.id.as_ref()).collect();
    // Today's facts hold no such contradiction; those of another day may.
    let rare = "catalog-rating-microsoft-kinds-differ";
    let idle = ids
        .iter()
        .filter(|id| !used.contains(id.as_str()) && *id != rare);
    let idle: Vec<_> = idle.collect();
    assert!(idle.is_empty(), "declared and never said: {idle:?}");
    for message in messages {
        assert!(ids.contains(message.id.as_ref()), "{}", message.id);
        for (locale, words) in &catalogues {
            for variable in &words[message.id.as_ref()] {
                let filled = message.args.keys().any(|key| key == variable);
                assert!(filled, "{locale}: {} wants {variable}", message.id);
            }
        }
    }
}
