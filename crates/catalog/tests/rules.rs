//! What the rules say about the permissions that vendors ask for.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::{Catalog, Means};
use scopeglass_domain::{
    Arg,
    Kind::{self, Application, Delegated},
    Message, PermissionName,
};
use std::fmt::Write;

const WEBEX: [(&str, &[Kind]); 9] = [
    ("offline_access", &[Delegated]),
    ("openid", &[Delegated]),
    ("User.Read", &[Delegated]),
    ("User.Read.All", &[Delegated, Application]),
    ("Calendars.Read", &[Delegated, Application]),
    ("Calendars.ReadWrite", &[Delegated, Application]),
    ("Contacts.Read", &[Delegated, Application]),
    ("Group.Read.All", &[Delegated, Application]),
    ("Directory.Read.All", &[Delegated, Application]),
];

fn name(text: &str) -> PermissionName {
    text.parse().unwrap()
}

fn redundant(asked: &[(&str, Kind)]) -> Vec<(String, String)> {
    let asked: Vec<_> = asked
        .iter()
        .map(|(text, kind)| (name(text), *kind))
        .collect();
    let found = Catalog::embedded().redundant(&asked);
    found
        .into_iter()
        .map(|one| (one.permission.into(), one.because_of.into()))
        .collect()
}

fn shown(message: &Message) -> String {
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(key, value)| match value {
            Arg::Text(text) => format!("{key}={text}"),
            Arg::Count(count) => format!("{key}={count}"),
            other => format!("{key}={other:?}"),
        })
        .collect();
    format!("{} {}", message.id, args.join(" "))
        .trim_end()
        .to_owned()
}

#[test]
fn reading_is_redundant_beside_writing_of_the_same_kind() {
    assert_eq!(
        redundant(&[
            ("Calendars.Read", Delegated),
            ("Calendars.ReadWrite", Delegated)
        ]),
        [(
            "Calendars.Read".to_owned(),
            "Calendars.ReadWrite".to_owned()
        )]
    );
    assert!(
        redundant(&[
            ("Calendars.Read", Delegated),
            ("Calendars.ReadWrite", Application)
        ])
        .is_empty(),
        "the two work on different occasions"
    );
}

#[test]
fn the_known_traps_are_not_called_redundant() {
    for (wider, narrower) in [
        ("User.Read.All", "User.Read"),
        ("User.ReadWrite", "User.Read"),
        ("Directory.Read.All", "User.Read.All"),
        ("Directory.Read.All", "User.ReadBasic.All"),
        ("Directory.Read.All", "Group.Read.All"),
        ("Directory.Read.All", "GroupMember.Read.All"),
        ("Directory.ReadWrite.All", "Directory.Read.All"),
        ("Group.Read.All", "User.Read.All"),
        ("Calendars.Read.Shared", "Calendars.Read"),
        ("Mail.Read.Shared", "Mail.Read"),
        ("Sites.Manage.All", "Sites.ReadWrite.All"),
    ] {
        assert!(
            redundant(&[(wider, Delegated), (narrower, Delegated)]).is_empty(),
            "{narrower}"
        );
    }
    assert!(
        redundant(&[
            ("Group.Read.All", Delegated),
            ("GroupMember.Read.All", Delegated)
        ])
        .is_empty()
    );
}

#[test]
fn nothing_is_redundant_because_of_itself() {
    assert!(redundant(&[("Mail.Read", Delegated), ("Mail.Read", Delegated)]).is_empty());
    assert!(redundant(&[]).is_empty());
}

#[test]
fn each_reason_names_both_permissions() {
    let asked = [
        (name("Contacts.Read"), Application),
        (name("Contacts.ReadWrite"), Application),
    ];
    let found = Catalog::embedded().redundant(&asked);
    assert_eq!(
        shown(&found[0].reason),
        "catalog-superset-write-reads narrower=Contacts.Read wider=Contacts.ReadWrite"
    );
}

#[test]
fn ratings_of_what_webex_asks_for() {
    let catalog = Catalog::embedded();
    let mut text = String::new();
    for (one, kinds) in WEBEX {
        let permission = catalog.find(one).unwrap();
        for kind in kinds {
            writeln!(text, "{one} {}", kind.as_str()).unwrap();
            for rating in catalog.ratings(permission, *kind) {
                let level = rating
                    .level
                    .map_or("-".to_owned(), |level| level.get().to_string());
                writeln!(text, "  {:?} {level}", rating.source).unwrap();
                for reason in &rating.reasons {
                    writeln!(text, "    {}", shown(reason)).unwrap();
                }
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn what_raises_its_own_rights_is_rated_highest_with_the_way_named() {
    let catalog = Catalog::embedded();
    for one in [
        "RoleManagement.ReadWrite.Directory",
        "AppRoleAssignment.ReadWrite.All",
        "Application.ReadWrite.All",
        "DelegatedPermissionGrant.ReadWrite.All",
        "Directory.AccessAsUser.All",
    ] {
        let permission = catalog.find(one).unwrap();
        for kind in permission.kinds() {
            let own = catalog.ratings(permission, kind).pop().unwrap();
            assert_eq!(own.level.unwrap().get(), 4, "{one}");
            assert!(
                own.reasons
                    .last()
                    .unwrap()
                    .id
                    .starts_with("catalog-escalation-"),
                "{one}"
            );
        }
    }
}

#[test]
fn a_permission_is_not_rated_in_a_kind_that_it_lacks() {
    let catalog = Catalog::embedded();
    let read = catalog.find("User.Read").unwrap();
    assert!(catalog.ratings(read, Application).is_empty());
    assert!(catalog.narrower(&read.name, Application).is_empty());
}

#[test]
fn narrower_than_what_webex_asks_for() {
    let catalog = Catalog::embedded();
    let mut text = String::new();
    for (one, kinds) in WEBEX {
        for kind in kinds {
            writeln!(text, "{one} {}", kind.as_str()).unwrap();
            for narrower in catalog.narrower(&name(one), *kind) {
                let means = match narrower.means {
                    Means::OtherPermission => "",
                    Means::ExchangeRole => " (Exchange role)",
                };
                writeln!(
                    text,
                    "  {} {}{means}: {}",
                    narrower.name,
                    narrower.kind.as_str(),
                    narrower.what_is_lost.id
                )
                .unwrap();
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn what_is_narrower_exists_and_is_not_rated_higher() {
    let catalog = Catalog::embedded();
    for permission in catalog.permissions() {
        for kind in permission.kinds() {
            let level = |permission, kind| catalog.ratings(permission, kind).pop().unwrap().level;
            for narrower in catalog.narrower(&permission.name, kind) {
                let to = catalog.permission(&narrower.name).unwrap();
                assert!(
                    to.form(narrower.kind).is_some(),
                    "{} -> {}",
                    permission.name,
                    to.name
                );
                assert!(
                    level(to, narrower.kind) <= level(permission, kind),
                    "{} {kind:?} -> {} {:?}",
                    permission.name,
                    to.name,
                    narrower.kind
                );
            }
        }
    }
}
