//! What the permissions of each subject reach, by the published paths: the check of the
//! nouns against the data, and of what may be created, changed and deleted.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::{Catalog, Writes};
use scopeglass_domain::Kind::{self, Application, Delegated};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

fn expected() -> BTreeMap<String, BTreeSet<String>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reach.toml");
    toml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The part of Microsoft Graph that a path stands in; see reach.toml.
fn part(path: &str) -> (String, String) {
    let cut = |segment: &str| -> String {
        let end = segment.find(['(', '?', '{', ':']).unwrap_or(segment.len());
        segment[..end].to_owned()
    };
    let words = path.split('/').map(cut).filter(|word| !word.is_empty());
    let mut words = words.map(|word| word.to_lowercase());
    let first = words.next().unwrap_or_default();
    let first = match first.as_str() {
        "me" | "users" | "user" => "person",
        "groups" => "group",
        "teams" => "team",
        "chats" => "chat",
        "sites" => "site",
        "drives" => "drive",
        other => other,
    };
    (first.to_owned(), words.next().unwrap_or_default())
}

#[test]
fn every_subject_reaches_what_its_noun_was_read_against() {
    let catalog = Catalog::embedded();
    let expected = expected();
    let nothing = BTreeSet::new();
    let mut beyond: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for permission in catalog.permissions() {
        let subject = permission.facet.subject.as_str();
        let parts = expected.get(subject).unwrap_or(&nothing);
        for fact in permission
            .kinds()
            .into_iter()
            .flat_map(|kind| catalog.paths(&permission.name, kind))
        {
            let (first, second) = part(&fact.path);
            let exact = if second.is_empty() {
                first.clone()
            } else {
                format!("{first}/{second}")
            };
            if !parts.contains(&exact) && !parts.contains(&format!("{first}/*")) {
                let told = format!("{exact} ({})", permission.name);
                beyond.entry(subject.to_owned()).or_default().insert(told);
            }
        }
    }
    assert!(beyond.is_empty(), "{beyond:#?}");
}

#[test]
fn every_part_that_a_row_names_is_reached() {
    let catalog = Catalog::embedded();
    let mut reached: BTreeMap<&str, BTreeSet<(String, String)>> = BTreeMap::new();
    for permission in catalog.permissions() {
        let parts = reached
            .entry(permission.facet.subject.as_str())
            .or_default();
        for kind in permission.kinds() {
            let paths = catalog.paths(&permission.name, kind).into_iter();
            parts.extend(paths.map(|fact| part(&fact.path)));
        }
    }
    for (subject, parts) in expected() {
        let found = &reached[subject.as_str()];
        for named in parts {
            let (first, second) = named.split_once('/').unwrap_or((&named, ""));
            let fits =
                |(one, two): &(String, String)| one == first && (second == "*" || two == second);
            assert!(found.iter().any(fits), "{subject}: {named}");
        }
    }
}

fn writes(name: &str, kind: Kind) -> Option<Writes> {
    Catalog::embedded().writes(&name.parse().unwrap(), kind)
}

fn told(writes: Option<Writes>) -> String {
    let Some(Writes {
        creates,
        changes,
        deletes,
        acts,
    }) = writes
    else {
        return "not published".to_owned();
    };
    let words = [
        (creates, "creates"),
        (changes, "changes"),
        (deletes, "deletes"),
        (acts, "acts"),
    ];
    let words: Vec<_> = words
        .into_iter()
        .filter(|(does, _)| *does)
        .map(|(_, word)| word)
        .collect();
    words.join(" ")
}

#[test]
fn what_may_be_written_follows_the_published_methods() {
    for (name, kind, expected) in [
        (
            "Calendars.ReadWrite",
            Delegated,
            "creates changes deletes acts",
        ),
        (
            "Calendars.ReadWrite.Shared",
            Delegated,
            "creates changes deletes acts",
        ),
        ("Mail.Send", Delegated, "acts"),
        ("Group.Create", Application, "creates"),
        ("User.Invite.All", Delegated, "acts"),
        // Only beta calls: the person's own notes and responsibilities in the profile.
        ("User.Read", Delegated, "creates changes deletes acts"),
        ("User-Phone.ReadWrite.All", Application, "changes"),
        ("SecurityIncident.Read.All", Application, ""),
        ("AuditLog.Read.All", Application, ""),
        ("openid", Delegated, "not published"),
        ("Chat.Read.WhereInstalled", Application, "not published"),
    ] {
        assert_eq!(told(writes(name, kind)), expected, "{name}");
    }
    assert_eq!(writes("Group.Create", Delegated), None);
}

#[test]
fn what_may_be_written_can_be_read_as_a_table() {
    let catalog = Catalog::embedded();
    let mut known = 0;
    for permission in catalog.permissions() {
        for kind in permission.kinds() {
            let writes = catalog.writes(&permission.name, kind);
            known += usize::from(writes.is_some());
            println!("{}\t{}\t{}", permission.name, kind.as_str(), told(writes));
        }
    }
    assert!(known > 1200, "{known}");
}
