//! Every published permission has words of its own in every language: no fallback is
//! reached, every subject has its noun, and every text is finished.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, Permission};
use scopeglass_language::{Explanation, Language, Locale, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Every permission in each of its kinds in every language, with its explanation.
fn told() -> impl Iterator<Item = (Locale, &'static Permission, Kind, Explanation)> {
    Locale::all().iter().flat_map(|locale| {
        let language = Language::of(*locale);
        forms().map(move |(permission, kind)| {
            let told = language.explain(permission, kind);
            (*locale, permission, kind, told)
        })
    })
}

fn forms() -> impl Iterator<Item = (&'static Permission, Kind)> {
    let permissions = Catalog::embedded().permissions();
    permissions.flat_map(|permission| {
        permission
            .kinds()
            .into_iter()
            .map(move |kind| (permission, kind))
    })
}

#[test]
fn no_published_permission_is_left_unexplained() {
    let mut left = Vec::new();
    for locale in Locale::all() {
        let language = Language::of(*locale);
        let unexplained =
            forms().filter(|(permission, kind)| !language.explains(permission, *kind));
        left.extend(unexplained.map(|(permission, kind)| {
            format!("{locale}: {} ({})", permission.name, kind.as_str())
        }));
    }
    assert!(left.is_empty(), "{} left:\n{}", left.len(), left.join("\n"));
    assert!(forms().count() > 1_400, "only {} forms", forms().count());
}

#[test]
fn every_subject_of_the_catalogue_has_a_noun_in_every_language() {
    let permissions = Catalog::embedded().permissions();
    let subjects: BTreeSet<_> = permissions
        .map(|permission| permission.facet.subject.as_str())
        .collect();
    let mut missing = Vec::new();
    for locale in Locale::all() {
        let nouns = nouns(locale.tag());
        let lacking = subjects
            .iter()
            .filter(|subject| !nouns.contains_key(**subject));
        missing.extend(lacking.map(|subject| format!("{locale}: -noun-{subject}")));
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn every_noun_is_reached_by_a_permission() {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for permission in Catalog::embedded().permissions() {
        let name = permission.name.as_str();
        let (resource, rest) = name.split_once('.').unwrap_or((name, ""));
        let last = rest.rsplit('.').next().unwrap_or_default();
        let place = rest
            .split('.')
            .next()
            .and_then(|verb| verb.rsplit_once("For"));
        let place = place.map_or(last, |(_, place)| place).to_lowercase();
        reached.extend([
            permission.facet.subject.as_str().to_owned(),
            name.replace('.', "-"),
            resource.to_owned(),
            [resource, "--", last].concat(),
            [resource, "--", &place].concat(),
        ]);
    }
    let nouns = nouns("en");
    let idle: Vec<_> = nouns
        .keys()
        .filter(|noun| !reached.contains(*noun))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn nothing_is_written_by_hand_for_a_permission_or_kind_that_is_not_there() {
    let mut names = BTreeSet::new();
    for (permission, kind) in forms() {
        let name = permission.name.as_str().replace('.', "-");
        names.insert(format!("{name}-{}", kind.as_str()));
        names.insert(name);
    }
    let strangers: Vec<_> = by_hand()
        .into_iter()
        .filter(|name| !names.contains(name))
        .collect();
    assert!(strangers.is_empty(), "{strangers:?}");
}

/// The names in ids such as `explain-Mail-Send-delegated.title` or `not-Mail-Read-2`.
fn by_hand() -> BTreeSet<String> {
    let english = sources().filter(|(locale, file, _)| (*locale, *file) == ("en", "explain.ftl"));
    let ids = english
        .flat_map(|(_, _, text)| text.lines())
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id));
    ids.filter_map(|id| {
        let name = ["explain-", "not-", "note-", "also-", "calls-"]
            .iter()
            .find_map(|prefix| id.strip_prefix(prefix))?;
        let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
        let named = name.starts_with(|c: char| c.is_ascii_uppercase());
        named.then(|| name.to_owned())
    })
    .collect()
}

#[test]
fn what_a_right_to_write_allows_instead_is_told_exactly_where_it_is_special() {
    for locale in Locale::all() {
        for (noun, attributes) in nouns(locale.tag()) {
            let special = attributes.get("life").is_some_and(|life| life == "special");
            let told = attributes.contains_key("writes");
            assert_eq!(special, told, "{locale}: -noun-{noun}");
        }
    }
}

#[test]
fn every_life_is_one_that_the_grammar_knows() {
    const LIVES: &[&str] = &[
        "fixed",
        "growing",
        "addable",
        "replaceable",
        "reducible",
        "removable",
        "special",
    ];
    for (noun, attributes) in nouns("en") {
        if let Some(life) = attributes.get("life") {
            assert!(LIVES.contains(&life.as_str()), "-noun-{noun}: {life}");
        }
    }
}

#[test]
fn every_part_of_every_explanation_is_a_finished_sentence_or_title() {
    let faults: Vec<_> = told()
        .filter(|(_, _, _, told)| !is_finished(told))
        .map(|(locale, permission, kind, told)| {
            format!(
                "{locale}: {} ({}): {told:#?}",
                permission.name,
                kind.as_str()
            )
        })
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn is_finished(told: &Explanation) -> bool {
    let sentences = [&told.can_do, &told.whose, &told.presence];
    let further = told
        .duration
        .iter()
        .chain(&told.not_included)
        .chain(&told.notes);
    is_clean(&told.title)
        && sentences
            .into_iter()
            .chain(further)
            .all(|text| is_clean(text) && text.ends_with(['.', '。', ')', '»']))
}

fn is_clean(text: &str) -> bool {
    let bare: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
        .collect();
    !bare.trim().is_empty()
        && bare.trim() == bare
        && !bare.contains(['{', '}'])
        && !["  ", " ,", " .", " ،", "،،", ",,"]
            .iter()
            .any(|slip| bare.contains(slip))
}

#[test]
fn permissions_that_differ_are_told_apart() {
    type Key = (Locale, Kind, String, String, String);
    let mut told_so: BTreeMap<Key, Vec<&str>> = BTreeMap::new();
    for (locale, permission, kind, told) in told() {
        let key = (locale, kind, told.title, told.can_do, told.whose);
        let names = told_so.entry(key).or_default();
        names.push(permission.name.as_str());
    }
    let same: Vec<_> = told_so
        .into_iter()
        .filter(|(_, names)| names.len() > 1 && !SAME.contains(&names.as_slice()))
        .map(|((locale, kind, ..), names)| (locale.tag(), kind, names))
        .collect();
    assert!(same.is_empty(), "{same:#?}");
}

/// Permissions whose published facts give no difference between them.
const SAME: &[&[&str]] = &[
    &["OrgContact.Read", "OrgContact.Read.All"],
    &["ChannelMember.ReadWrite", "ChannelMember.ReadWrite.All"],
    &["TeamsTab.ReadWriteForChat", "TeamsTab.ReadWriteForChat.All"],
    &[
        "TeamsAppInstallation.ReadWriteSelfForTeam",
        "TeamsAppInstallation.ReadWriteSelfForTeam.All",
    ],
];

#[test]
fn a_permission_of_the_tenants_own_is_told_in_the_publishers_words_and_marked_so() {
    let (permission, kind) = forms().next().unwrap();
    for locale in Locale::all() {
        let language = Language::of(*locale);
        let told = language.explain_foreign(permission, kind, "Do things", "Does all things.");
        assert!(told.title.contains("Do things"), "{locale}: {told:#?}");
        assert!(
            told.can_do.contains("Does all things."),
            "{locale}: {told:#?}"
        );
        assert_eq!(told.notes[0], language.id("explain-tenant-text.note"));
        let silent = language.explain_foreign(permission, kind, "", " ");
        assert!(
            silent.title.contains(permission.name.as_str()),
            "{locale}: {silent:#?}"
        );
        assert!(
            silent.can_do.contains(permission.name.as_str()),
            "{locale}: {silent:#?}"
        );
    }
}

/// The nouns of a language by name, with their attributes.
fn nouns(locale: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut nouns: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let files = sources().filter(|(of, file, _)| *of == locale && *file == "nouns.ftl");
    let mut current = None;
    for line in files.flat_map(|(_, _, text)| text.lines()) {
        if let Some((noun, _)) = line
            .strip_prefix("-noun-")
            .and_then(|rest| rest.split_once(" ="))
        {
            nouns.insert(noun.to_owned(), BTreeMap::new());
            current = Some(noun.to_owned());
        } else if let Some((attribute, value)) = line
            .trim()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" = "))
        {
            let noun = current
                .as_ref()
                .and_then(|noun| nouns.get_mut(noun))
                .unwrap();
            noun.insert(attribute.to_owned(), value.to_owned());
        }
    }
    nouns
}
