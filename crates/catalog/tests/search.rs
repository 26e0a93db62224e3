//! Searching: what people type, and what they should be shown for it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests may stop at the first surprise"
)]

use proptest::prelude::*;
use scopeglass_catalog::{
    Catalog,
    search::{Answer, Demand, Field, Hit, Index, Matched, Query, SearchEntry, pieces},
};
use scopeglass_domain::{
    DataKind,
    Kind::{self, Application, Delegated},
};
use std::sync::LazyLock;

/// A few titles as people would read them, in the languages that differ most in writing.
const TITLES: [(&str, Kind, &[&str]); 6] = [
    (
        "Calendars.Read",
        Delegated,
        &[
            "Read the person’s calendar events",
            "Afspraken in de agenda lezen",
            "Kalendertermine lesen",
            "Lire les événements du calendrier",
            "Leer los eventos del calendario",
            "カレンダーの予定を読む",
            "قراءة أحداث التقويم",
        ],
    ),
    (
        "Calendars.Read",
        Application,
        &[
            "Read everyone’s calendar events",
            "すべての人のカレンダーの予定を読む",
        ],
    ),
    (
        "Mail.Send",
        Delegated,
        &[
            "Send mail as the person",
            "Nachrichten im Namen der Person senden",
            "本人としてメールを作成し、送信する",
            "إرسال رسائل البريد باسم الشخص",
        ],
    ),
    (
        "Mail.Read",
        Delegated,
        &["Read the person’s mail", "メールを読む", "قراءة البريد"],
    ),
    (
        "Contacts.Read",
        Delegated,
        &["Lire les contacts de la personne"],
    ),
    ("User.Read.All", Application, &["Read everyone’s profile"]),
];

static INDEX: LazyLock<Index<'static>> = LazyLock::new(|| {
    let entries = TITLES.map(|(name, kind, titles)| SearchEntry {
        permission: name.parse().unwrap(),
        kind,
        demand: Demand::Usual,
        texts: titles
            .iter()
            .map(|title| (Field::Title, (*title).to_owned()))
            .collect(),
    });
    Index::build(Catalog::embedded(), entries)
});

fn search(text: &str) -> Answer {
    let text = text.to_owned();
    INDEX.search(
        &Query {
            text,
            ..Query::default()
        },
        1000,
    )
}

fn names(answer: &Answer) -> Vec<&str> {
    let mut names: Vec<_> = answer
        .hits
        .iter()
        .map(|hit| hit.permission.as_str())
        .collect();
    names.dedup();
    names
}

/// The matched text with what is highlighted in brackets.
fn marked(hit: &Hit) -> String {
    let text = match hit.matched {
        Matched::Text { text, .. } => INDEX.text(&hit.permission, hit.kind, text).unwrap(),
        _ => hit.permission.as_str(),
    };
    let pieces = pieces(text, &hit.highlights).into_iter();
    pieces
        .map(|piece| match piece.marked {
            true => format!("[{}]", piece.text),
            false => piece.text.to_owned(),
        })
        .collect()
}

#[test]
fn a_name_is_found_first_whatever_it_is_typed_like() {
    for (typed, first) in [
        ("Calendars.Read", "Calendars.Read"),
        ("calendars.read", "Calendars.Read"),
        ("calread", "Calendars.Read"),
        ("cal read", "Calendars.Read"),
        ("calender.read", "Calendars.Read"),
        ("calanders.raed", "Calendars.Read"),
        ("mailsend", "Mail.Send"),
        ("Mial.Send", "Mail.Send"),
        ("dirreadall", "Directory.Read.All"),
        ("rolemanrwdir", "RoleManagement.ReadWrite.Directory"),
        ("approleassign", "AppRoleAssignment.ReadWrite.All"),
        ("offline", "offline_access"),
        ("https://graph.microsoft.com/Mail.Send", "Mail.Send"),
    ] {
        assert_eq!(names(&search(typed))[0], first, "{typed}");
    }
}

#[test]
fn a_name_begun_lists_the_names_that_begin_so_before_all_others() {
    let answer = search("mail.read");
    assert_eq!(
        names(&answer)[..4],
        [
            "Mail.Read",
            "Mail.ReadBasic",
            "Mail.ReadWrite",
            "Mail.Read.Shared"
        ],
    );
    assert_eq!(marked(&answer.hits[0]), "[Mail.Read]");
    assert_eq!(
        marked(&search("calread").hits[0]),
        "[Cal]endars[.Read]".replace("[.", ".[")
    );
}

#[test]
fn both_kinds_are_answers_of_their_own() {
    let answer = search("calendars.read");
    let kinds: Vec<_> = answer.hits[..2].iter().map(|hit| hit.kind).collect();
    assert_eq!(kinds, [Delegated, Application]);
}

#[test]
fn an_id_is_found_whole_or_begun() {
    for typed in [
        "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42",
        "{465A38F9-76EA-45B9-9F34-9E8B0D4B0B42}",
        "465a38f976ea45b99f349e8b0d4b0b42",
        "465a38f9-76",
        "465a38f9",
        "what is 465a38f9?",
    ] {
        let answer = search(typed);
        assert_eq!(names(&answer), ["Calendars.Read"], "{typed}");
        assert!(matches!(answer.hits[0].matched, Matched::Id(_)), "{typed}");
        assert_eq!(answer.hits[0].kind, Delegated, "{typed}");
    }
    assert_eq!(search("465a38f").total, 0, "seven letters are too few");
    assert_eq!(search("00000000-1111-2222-3333-444444444444").total, 0);
}

#[test]
fn a_call_is_answered_by_what_opens_it_the_least_privileged_first() {
    for typed in [
        "what lets an app call GET /users/{id}/messages?",
        "GET /users/{id}/messages",
        "get https://graph.microsoft.com/v1.0/users/ann@example.org/messages?$top=5",
        "/users/1/messages GET",
    ] {
        let answer = search(typed);
        let told: Vec<_> = answer.hits.iter().map(told).collect();
        assert_eq!(
            told,
            [
                "Mail.ReadBasic delegated GET /users/{id}/messages least",
                "Mail.ReadBasic.All application GET /users/{id}/messages least",
                "Mail.Read application GET /users/{id}/messages",
                "Mail.Read delegated GET /users/{id}/messages",
                // So the published data says.
                "Mail.ReadWrite delegated GET /users/{id}/messages least",
                "Mail.ReadWrite application GET /users/{id}/messages least",
            ],
            "{typed}"
        );
    }
}

fn told(hit: &Hit) -> String {
    let Matched::Path {
        method,
        template,
        least_privileged,
        ..
    } = &hit.matched
    else {
        panic!("{hit:?}")
    };
    let least = if *least_privileged { " least" } else { "" };
    let (name, kind) = (&hit.permission, hit.kind.as_str());
    format!("{name} {kind} {method} {template}{least}")
}

#[test]
fn what_opens_a_call_is_what_the_catalogue_says() {
    let catalog = Catalog::embedded();
    for (method, path) in [
        ("GET", "/me/events"),
        ("POST", "/groups"),
        ("DELETE", "/users/{id}"),
    ] {
        for kind in Kind::ALL {
            let text = format!("{method} {path}");
            let query = Query {
                text,
                kind: Some(kind),
                ..Query::default()
            };
            let answer = INDEX.search(&query, usize::MAX);
            let mut found = names(&answer);
            found.sort_unstable();
            let expected = catalog.authorisers(method, path, kind);
            let mut expected: Vec<_> = expected.iter().map(|name| name.as_str()).collect();
            expected.sort_unstable();
            assert_eq!(found, expected, "{method} {path} {kind:?}");
        }
    }
}

#[test]
fn a_path_without_method_or_half_typed_is_answered_too() {
    assert!(names(&search("/me/sendMail")).contains(&"Mail.Send"));
    assert!(names(&search("me/sendma")).contains(&"Mail.Send"));
    assert!(names(&search("/users/{id}/mess")).contains(&"Mail.Read"));
    assert_eq!(search("/nothing/of/the/kind").total, 0);
    assert_eq!(search("PUT /me/messages").total, 0);
}

#[test]
fn a_meaning_is_found_in_any_language() {
    for (typed, first) in [
        ("read calendar events", "Calendars.Read"),
        ("agenda afspr", "Calendars.Read"),
        ("termine", "Calendars.Read"),
        ("evenements calendrier", "Calendars.Read"),
        ("ÉVÉNEMENTS", "Calendars.Read"),
        ("カレンダー", "Calendars.Read"),
        ("カレンダーを読む", "Calendars.Read"),
        ("カレン", "Calendars.Read"),
        ("メールを送信", "Mail.Send"),
        ("تقويم", "Calendars.Read"),
        ("احداث التقويم", "Calendars.Read"),
        ("البريد ارسال", "Mail.Send"),
        ("événemants", "Calendars.Read"),
    ] {
        let answer = search(typed);
        assert_eq!(names(&answer).first(), Some(&first), "{typed}");
    }
}

#[test]
fn what_fits_all_words_goes_before_what_fits_some() {
    let whole = search("nachrichten senden");
    assert_eq!(names(&whole)[0], "Mail.Send");
    let first = whole.hits[0].score;
    let partly = whole
        .hits
        .iter()
        .find(|hit| hit.permission.as_str() == "Mail.Read");
    assert!(partly.is_some_and(|hit| hit.score < first), "{whole:?}");
    let either = search("nachrichten kalendertermine");
    for name in ["Mail.Send", "Calendars.Read"] {
        assert!(names(&either).contains(&name), "{name}");
    }
    let unknown = search("nachrichten senden qqqqq");
    assert_eq!(unknown.total, whole.total, "no text has qqqqq");
}

#[test]
fn the_words_that_fit_are_marked() {
    for (typed, expected) in [
        ("agenda afspr", "[Afspraken] in de [agenda] lezen"),
        ("termine", "[Kalendertermine] lesen"),
        ("evenements", "Lire les [événements] du calendrier"),
        ("メールを送信", "本人として[メール]を作成し、[送信]する"),
        ("تقويم", "قراءة أحداث [التقويم]"),
        ("nachrichtem", "[Nachrichten] im Namen der Person senden"),
    ] {
        assert_eq!(marked(&search(typed).hits[0]), expected, "{typed}");
    }
}

#[test]
fn filters_alone_list_all_that_fit_by_name() {
    let answer = search("  ");
    let forms: usize = Catalog::embedded()
        .permissions()
        .map(|one| one.forms.len())
        .sum();
    assert_eq!(answer.total, forms);
    assert_eq!(names(&answer)[0], "APIConnectors.ReadWrite.All");
    let query = Query {
        kind: Some(Application),
        levels: [4.try_into().unwrap()].into(),
        admin_consent: Some(true),
        data: Some(DataKind::Mail),
        ..Query::default()
    };
    let answer = INDEX.search(&query, 1);
    assert_eq!(answer.hits.len(), 1);
    assert!(answer.total > 1, "{answer:?}");
    for hit in INDEX.search(&query, usize::MAX).hits {
        let permission = Catalog::embedded().permission(&hit.permission).unwrap();
        let form = permission.form(hit.kind).unwrap();
        assert_eq!((hit.kind, form.admin_consent), (Application, true));
        assert_eq!(form.level.unwrap().get(), 4);
        assert_eq!(Catalog::embedded().data_kind(permission), DataKind::Mail);
    }
}

#[test]
fn permissions_that_the_catalogue_lacks_are_found_by_name_and_text() {
    let entry = SearchEntry {
        permission: "Quark.Read.All".parse().unwrap(),
        kind: Application,
        demand: Demand::Usual,
        texts: vec![(Field::Title, "Read all quarks of the laboratory".to_owned())],
    };
    let index = Index::build(Catalog::embedded(), [entry]);
    for text in ["quarkread", "laboratory"] {
        let text = text.to_owned();
        let answer = index.search(
            &Query {
                text,
                ..Query::default()
            },
            5,
        );
        assert_eq!(names(&answer), ["Quark.Read.All"]);
    }
    let admin_consent = Some(false);
    let text = "quark".to_owned();
    let answer = index.search(
        &Query {
            text,
            admin_consent,
            ..Query::default()
        },
        5,
    );
    assert_eq!(answer.total, 0, "what is not known fits no filter");
}

#[test]
fn the_index_can_be_shared_between_threads() {
    fn shareable<T: Send + Sync>(_: &T) {}
    shareable(&*INDEX);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_question_is_answered(text in "\\PC{0,60}", limit in 0_usize..40) {
        let answer = INDEX.search(&Query { text, ..Query::default() }, limit);
        prop_assert_eq!(answer.hits.len(), answer.total.min(limit));
        for hit in &answer.hits {
            let _ = marked(hit);
        }
        prop_assert!(answer.hits.is_sorted_by(|one, two| one.score >= two.score));
    }

    #[test]
    fn any_permission_is_found_first_by_its_name_and_by_its_id(at in 0_usize..917) {
        let permission = Catalog::embedded().permissions().nth(at).unwrap();
        let answer = search(permission.name.as_str());
        prop_assert!(answer.hits[0].permission.as_str().eq_ignore_ascii_case(permission.name.as_str()));
        for form in &permission.forms {
            let Some(id) = form.id else { continue };
            let answer = search(&id.to_string());
            let fits = |hit: &Hit| hit.permission == permission.name && hit.kind == form.kind;
            prop_assert!(answer.hits.iter().any(fits));
        }
    }

    #[test]
    fn pieces_lose_nothing(text in "\\PC{0,30}", start in 0_usize..40, end in 0_usize..40) {
        let whole: String = pieces(&text, std::slice::from_ref(&(start..end.max(start)))).iter().map(|piece| piece.text).collect();
        prop_assert_eq!(whole, text);
    }
}
