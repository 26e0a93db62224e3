//! The explanations of the permissions that reviews meet most, as a person reads them.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use scopeglass_domain::{Action, Extent, Facet, Form, Kind, Permission, ResourceId};
use scopeglass_language::{Explanation, Language, Locale};

use Action::*;
use Extent::{All, Own, Selected, Shared};
use Kind::{Application, Delegated};

const BOTH: &[Kind] = &[Delegated, Application];
const PERSON: &[Kind] = &[Delegated];
const APP: &[Kind] = &[Application];

/// Name, subject, action, extent, kinds, and whether the published default lets people
/// agree to the delegated form.
type Row = (
    &'static str,
    &'static str,
    Action,
    Extent,
    &'static [Kind],
    bool,
);

const ROWS: &[Row] = &[
    (
        "offline_access",
        "lasting-access",
        KeepAccess,
        Own,
        PERSON,
        true,
    ),
    ("openid", "signed-in-person", SignIn, Own, PERSON, true),
    ("profile", "signed-in-person", SignIn, Own, PERSON, true),
    ("email", "signed-in-person", SignIn, Own, PERSON, true),
    ("User.Read", "own-profile", SignIn, Own, PERSON, true),
    ("User.Read.All", "user-profiles", Read, All, BOTH, false),
    (
        "User.ReadBasic.All",
        "user-profiles",
        ReadBasic,
        All,
        BOTH,
        true,
    ),
    ("Calendars.Read", "calendar-events", Read, Own, BOTH, true),
    (
        "Calendars.Read.Shared",
        "calendar-events",
        Read,
        Shared,
        PERSON,
        true,
    ),
    (
        "Calendars.ReadBasic",
        "calendar-events",
        ReadBasic,
        Own,
        BOTH,
        true,
    ),
    (
        "Calendars.ReadWrite",
        "calendar-events",
        ReadWrite,
        Own,
        BOTH,
        true,
    ),
    ("Contacts.Read", "contacts", Read, Own, BOTH, true),
    ("Group.Read.All", "groups", Read, All, BOTH, false),
    (
        "GroupMember.Read.All",
        "group-members",
        Read,
        All,
        BOTH,
        false,
    ),
    (
        "Directory.Read.All",
        "directory-data",
        Read,
        All,
        BOTH,
        false,
    ),
    ("Mail.Read", "mail", Read, Own, BOTH, true),
    ("Mail.ReadBasic", "mail", ReadBasic, Own, PERSON, true),
    ("Mail.ReadBasic.All", "mail", ReadBasic, All, APP, false),
    ("Mail.Send", "mail", Send, Own, BOTH, true),
    ("Files.Read.All", "files", Read, All, BOTH, true),
    ("Sites.Selected", "sites", Other, Selected, BOTH, false),
];

fn permission(row: &Row) -> Permission {
    let (name, subject, action, extent, kinds, people_may) = *row;
    let form = |kind: &Kind| Form {
        kind: *kind,
        id: None,
        admin_consent: *kind == Application || !people_may,
        level: None,
        personal: false,
    };
    Permission {
        name: name.parse().unwrap(),
        resource: ResourceId::GRAPH,
        forms: kinds.iter().map(form).collect(),
        facet: Facet {
            subject: subject.parse().unwrap(),
            action,
            extent,
        },
    }
}

#[test]
fn the_permissions_of_real_requests_read_well_in_every_language() {
    for locale in Locale::all() {
        let texts: Vec<_> = ROWS.iter().flat_map(|row| told(row, *locale)).collect();
        insta::assert_snapshot!(format!("explanations_{locale}"), texts.join("\n"));
    }
}

fn told(row: &Row, locale: Locale) -> Vec<String> {
    let permission = permission(row);
    let kinds = permission.kinds();
    kinds
        .into_iter()
        .map(|kind| readable(&permission, kind, locale))
        .collect()
}

fn readable(permission: &Permission, kind: Kind, locale: Locale) -> String {
    let told = Language::of(locale).explain(permission, kind);
    let mut lines = vec![
        format!("## {} ({})", permission.name, kind.as_str()),
        told.title,
        format!("  can: {}", told.can_do),
        format!("  whose: {}", told.whose),
        format!("  presence: {}", told.presence),
        format!("  duration: {}", told.duration.unwrap_or_default()),
    ];
    lines.extend(
        told.not_included
            .iter()
            .map(|item| format!("  not: {item}")),
    );
    lines.extend(told.notes.iter().map(|item| format!("  note: {item}")));
    // Isolation marks are there in Arabic, but would make the file unreadable.
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "") + "\n"
}

#[test]
fn every_part_of_every_explanation_is_a_finished_sentence_or_title() {
    for locale in Locale::all() {
        for row in ROWS {
            let permission = permission(row);
            for kind in permission.kinds() {
                let told = Language::of(*locale).explain(&permission, kind);
                assert!(is_finished(&told), "{locale}: {told:#?}");
            }
        }
    }
}

fn is_finished(told: &Explanation) -> bool {
    let sentences = [&told.can_do, &told.whose, &told.presence];
    let further = told
        .duration
        .iter()
        .chain(&told.not_included)
        .chain(&told.notes);
    !told.title.is_empty()
        && !told.title.contains(['{', '}'])
        && sentences
            .into_iter()
            .chain(further)
            .all(|text| text.ends_with('.') && !text.contains(['{', '}']) && !text.contains("  "))
}

#[test]
fn a_subject_without_a_noun_is_named_as_published_and_nothing_is_guessed() {
    let unknown = permission(&(
        "Zeppelin.Read.All",
        "no-such-subject",
        Read,
        All,
        BOTH,
        false,
    ));
    for locale in Locale::all() {
        for kind in Kind::ALL {
            let told = Language::of(*locale).explain(&unknown, kind);
            assert!(
                told.title.contains("Zeppelin.Read.All"),
                "{locale}: {}",
                told.title
            );
            assert!(
                told.can_do.contains("Zeppelin.Read.All"),
                "{locale}: {}",
                told.can_do
            );
            assert!(
                told.not_included.is_empty(),
                "{locale}: {:?}",
                told.not_included
            );
        }
    }
}
