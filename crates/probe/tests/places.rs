//! Questions put place by place: with ids from earlier answers, and with an app's own
//! access token to one mailbox after another.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod tenant;

use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Across, Count, ErrorCode, Evidence, FactValue, GrantedScopes, Kind, NotTried, Outcome,
    OutcomeKind, PermissionName, Reach,
};
use scopeglass_graph::GraphClient;
use scopeglass_probe::{App, Asked, Person, Surroundings, TrialQuestion, one_in_clear, run};
use serde_json::json;
use std::sync::Arc;
use tenant::{
    Tokens, asked, granted, limits,
    scripted::{Reply, Scripted, Seen},
};

/// 40 accounts, each with a mailbox but `u7`; `u8` and `u9` refuse.
fn mailboxes(seen: &Seen) -> Reply {
    let path = seen.path().trim_start_matches("/v1.0").to_owned();
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    match segments[..] {
        ["users"] => {
            let people: Vec<_> = (0..40).map(|n| json!({ "id": format!("u{n}") })).collect();
            Reply::json(json!({ "@odata.count": 40, "value": people }))
        }
        ["users", "u8" | "u9", "messages"] => Reply::status(
            403,
            json!({ "error": { "code": "ErrorAccessDenied", "message": "Access is denied." } }),
        ),
        ["users", "u7", "messages"] => Reply::status(
            404,
            json!({ "error": { "code": "MailboxNotEnabledForRESTAPI" } }),
        ),
        ["users", _, "messages"] => Reply::json(json!({ "@odata.count": 3, "value": [
            { "subject": "Payroll", "hasAttachments": true,
              "from": { "emailAddress": { "address": "ada@fabrikam.example" } } },
            { "subject": "Budget", "hasAttachments": false,
              "from": { "emailAddress": { "address": "bo@contoso.example" } } },
            { "subject": "Board", "hasAttachments": false,
              "from": { "emailAddress": { "address": "cy@mail.contoso.example" } } },
        ] })),
        _ => Reply::status(404, json!({ "error": { "code": "ResourceNotFound" } })),
    }
}

struct Seat {
    graph: GraphClient,
    person: GrantedScopes,
    app: GrantedScopes,
}

impl Seat {
    fn at(server: &Scripted, person: &[&str], app: &[&str]) -> Self {
        let graph =
            GraphClient::with_limits(server.base(), Arc::new(Tokens), None, limits()).unwrap();
        Self {
            graph,
            person: granted(person),
            app: granted(app),
        }
    }

    fn around(&self) -> Surroundings<'_> {
        Surroundings {
            person: Person::of("me-id", "admin@contoso.example"),
            app: Some(App {
                graph: &self.graph,
                granted: &self.app,
            }),
            ..Surroundings::new(Catalog::embedded(), &self.graph, &self.person)
        }
    }

    async fn ask(&self, request: &[Asked]) -> Vec<Evidence> {
        run(request, &self.around(), &|_| ()).await
    }
}

fn application(name: &str) -> [Asked; 1] {
    [asked(name, Some(Kind::Application))]
}

fn fact(seen: &Evidence, id: &str) -> FactValue {
    let facts = &seen.outcome.exposure().unwrap().facts;
    let found = facts.iter().find(|fact| fact.id.as_str() == id);
    found
        .unwrap_or_else(|| panic!("{id}: {facts:?}"))
        .value
        .clone()
}

#[tokio::test]
async fn an_app_is_asked_about_mailboxes_all_over_the_tenant_and_its_narrowing_is_seen() {
    let server = Scripted::start(|seen, _| mailboxes(seen)).await;
    let seat = Seat::at(&server, &[], &["Mail.Read", "User.Read.All"]);
    let seen = seat.ask(&application("Mail.Read")).await.remove(0);

    assert_eq!(seen.reach, Reach::AsApp);
    assert_eq!(seen.call.as_ref().unwrap().path, "/users/{id}/messages");
    let across = seen.across.unwrap();
    assert_eq!(across.places, Count::Exact { value: 40 });
    assert_eq!(across.asked, 25);
    assert!(across.is_narrowed(), "{across:?}");
    assert_eq!(
        across.asked,
        across.reached + across.refused + across.without
    );
    let exposure = seen.outcome.exposure().unwrap();
    assert_eq!(
        exposure.count,
        Count::AtLeast {
            value: across.reached * 3
        }
    );
    assert!(seen.attribution.is_isolated());
    assert_eq!(
        fact(&seen, "mail-outside"),
        FactValue::Share {
            part: across.reached,
            of: across.reached * 3
        }
    );
    assert_eq!(
        fact(&seen, "mail-domains"),
        FactValue::Number {
            count: Count::AtLeast { value: 3 }
        }
    );
}

#[tokio::test]
async fn the_admin_lists_whom_an_app_is_asked_about_where_it_may_not_itself() {
    let server = Scripted::start(|seen, _| mailboxes(seen)).await;
    let seat = Seat::at(&server, &["User.Read.All"], &["Mail.Read"]);
    let seen = seat.ask(&application("Mail.Read")).await.remove(0);
    assert_eq!(seen.across.unwrap().asked, 25);

    let alone = Seat::at(&server, &[], &["Mail.Read"]);
    let seen = alone.ask(&application("Mail.Read")).await.remove(0);
    assert_eq!(
        seen.outcome,
        Outcome::NotTried {
            reason: NotTried::NothingToAskAbout
        }
    );
}

#[tokio::test]
async fn an_app_that_every_mailbox_refuses_is_denied() {
    let server = Scripted::start(|seen, _| match seen.path().ends_with("/messages") {
        true => Reply::status(403, json!({ "error": { "code": "ErrorAccessDenied" } })),
        false => mailboxes(seen),
    })
    .await;
    let seat = Seat::at(&server, &[], &["Mail.Read", "User.Read.All"]);
    let seen = seat.ask(&application("Mail.Read")).await.remove(0);
    assert_eq!(seen.outcome.kind(), OutcomeKind::Denied);
    assert_eq!(seen.across.unwrap().refused, 25);
}

#[tokio::test]
async fn one_mailbox_that_fails_makes_the_whole_partial() {
    let server = Scripted::start(|seen, _| match seen.path() {
        "/v1.0/users/u0/messages" => Reply::text(500, ""),
        _ => mailboxes(seen),
    })
    .await;
    let seat = Seat::at(&server, &[], &["Mail.Read", "User.Read.All"]);
    let seen = seat.ask(&application("Mail.Read")).await.remove(0);
    assert_eq!(seen.outcome.kind(), OutcomeKind::Partial);
    assert_eq!(seen.across.unwrap().failed, 1);
}

#[tokio::test]
async fn what_the_app_was_not_given_is_not_asked() {
    let server = Scripted::start(|seen, _| mailboxes(seen)).await;
    let seat = Seat::at(&server, &["Mail.Read"], &["User.Read.All"]);
    let seen = seat.ask(&application("Mail.Read")).await.remove(0);
    assert_eq!(
        seen.outcome,
        Outcome::NotTried {
            reason: NotTried::ScopeNotGranted
        }
    );
    assert!(server.seen().is_empty());
}

/// Four chats; only the last holds anything.
fn chats(seen: &Seen) -> Reply {
    match seen.path() {
        "/v1.0/me/chats" => {
            let chats: Vec<_> = (0..4)
                .map(|n| json!({ "id": format!("19:c{n}@x") }))
                .collect();
            Reply::json(json!({ "value": chats }))
        }
        path if path.ends_with("c3@x/messages") => Reply::json(json!({ "value": [
            { "id": "m", "body": { "content": "Payroll" }, "attachments": [],
              "from": { "user": { "displayName": "Fatima" } } }
        ] })),
        path if path.ends_with("/messages") => Reply::json(json!({ "value": [] })),
        _ => Reply::status(404, json!({ "error": { "code": "ResourceNotFound" } })),
    }
}

fn delegated(name: &str) -> [Asked; 1] {
    [asked(name, Some(Kind::Delegated))]
}

#[tokio::test]
async fn ids_come_from_an_earlier_answer_and_stay_out_of_the_evidence() {
    let server = Scripted::start(|seen, _| chats(seen)).await;
    let seat = Seat::at(&server, &["Chat.Read"], &[]);
    let seen = seat.ask(&delegated("Chat.Read")).await.remove(0);
    assert_eq!(seen.call.as_ref().unwrap().path, "/me/chats/{id}/messages");
    assert_eq!(
        seen.outcome.exposure().unwrap().count,
        Count::Exact { value: 1 }
    );
    assert_eq!(
        seen.across,
        Some(Across {
            places: Count::Exact { value: 4 },
            asked: 4,
            reached: 4,
            refused: 0,
            without: 0,
            failed: 0,
        })
    );
    assert_eq!(
        fact(&seen, "chats-all"),
        FactValue::Number {
            count: Count::Exact { value: 4 }
        }
    );
    let saved = serde_json::to_string(&seen).unwrap();
    assert!(!saved.contains("19:c") && !saved.contains("Payroll") && !saved.contains("Fatima"));
}

#[tokio::test]
async fn a_list_that_refuses_is_not_taken_for_a_refusal_of_what_was_asked() {
    let server =
        Scripted::start(|_, _| Reply::status(403, json!({ "error": { "code": "Forbidden" } })))
            .await;
    let seat = Seat::at(&server, &["Chat.Read"], &[]);
    let seen = seat.ask(&delegated("Chat.Read")).await.remove(0);
    assert_eq!(
        seen.outcome,
        Outcome::NotTried {
            reason: NotTried::NothingToAskAbout
        }
    );
}

#[tokio::test]
async fn a_few_empty_places_of_many_are_not_called_empty() {
    let server = Scripted::start(|seen, _| match seen.path() {
        "/v1.0/me/chats" => {
            let chats: Vec<_> = (0..30).map(|n| json!({ "id": format!("c{n}") })).collect();
            Reply::json(json!({ "value": chats }))
        }
        _ => Reply::json(json!({ "value": [] })),
    })
    .await;
    let seat = Seat::at(&server, &["Chat.Read"], &[]);
    let seen = seat.ask(&delegated("Chat.Read")).await.remove(0);
    assert_eq!(seen.outcome.kind(), OutcomeKind::Partial);
    assert_eq!(
        seen.outcome.problem().unwrap().code,
        ErrorCode::ProbeSampled
    );
}

#[tokio::test]
async fn a_fact_that_could_not_be_read_says_so() {
    let server = Scripted::start(|seen, _| match seen.path() {
        "/v1.0/me/messages" if seen.target.contains("$orderby") => Reply::text(500, ""),
        "/v1.0/me/mailFolders" => Reply::json(json!({ "@odata.count": 12, "value": [{}],
            "@odata.nextLink": "http://127.0.0.1:1/never-needed" })),
        _ => Reply::json(json!({ "@odata.count": 1, "value": [{ "subject": "x" }] })),
    })
    .await;
    let seat = Seat::at(&server, &["Mail.Read"], &[]);
    let seen = seat.ask(&delegated("Mail.Read")).await.remove(0);
    assert_eq!(
        fact(&seen, "mail-folders"),
        FactValue::Number {
            count: Count::Exact { value: 12 }
        }
    );
    assert!(matches!(
        fact(&seen, "mail-oldest"),
        FactValue::Unread { .. }
    ));
    assert_eq!(seen.outcome.kind(), OutcomeKind::Exposed);
}

#[tokio::test]
async fn a_question_of_the_experiment_is_put_whatever_was_granted() {
    let server = Scripted::start(|_, _| {
        Reply::status(403, json!({ "error": { "code": "ErrorAccessDenied" } }))
    })
    .await;
    let seat = Seat::at(&server, &["User.Read"], &[]);
    let around = seat.around();
    let name: PermissionName = "Contacts.Read".parse().unwrap();
    let held = granted(&["User.Read", "Contacts.Read"]);
    let question = TrialQuestion::about(&name, &around, &held).unwrap();
    let trial = question.put(&around).await.unwrap();
    assert_eq!(question.call().unwrap().path, "/me/contacts");
    assert_eq!(trial.outcome, OutcomeKind::Denied);
    assert!(trial.attribution.could_authorise.is_empty());
}

#[tokio::test]
async fn one_record_in_clear_is_read_anew_and_says_when_there_is_none() {
    let server = Scripted::start(|seen, _| match seen.path() {
        "/v1.0/me/contacts" => Reply::json(json!({ "@odata.count": 1,
            "value": [{ "displayName": "Fatima", "birthday": null,
                "emailAddresses": [{ "address": "f@contoso.example" }] }] })),
        _ => Reply::json(json!({ "value": [] })),
    })
    .await;
    let seat = Seat::at(&server, &["Contacts.Read", "Mail.Read"], &[]);
    let record = one_in_clear(&delegated("Contacts.Read")[0], &seat.around()).await;
    let fields = record.ok().unwrap().into_fields();
    assert!(fields.contains(&("displayName".into(), "Fatima".into())));
    assert!(fields.iter().all(|(field, _)| field != "birthday"));

    let none = one_in_clear(&delegated("Mail.Read")[0], &seat.around()).await;
    assert_eq!(none.err().unwrap().code, ErrorCode::NothingToShow);
}

/// Each field that a record of any kind may have, known to the definitions or not.
const FIELDS: &[&str] = &[
    "id",
    "displayName",
    "mail",
    "subject",
    "bodyPreview",
    "mobilePhone",
    "jobTitle",
    "notes",
    "officeLocation",
    "categories",
    "webLink",
    "unheardOf",
    "isThis",
    "healthNotes",
    "createdBy",
    "state",
    "visibility",
    "sensitivity",
    "userType",
    "consentType",
    "receivedDateTime",
];

fn runs(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    let windows: Vec<String> = letters
        .windows(4)
        .filter(|four| four.iter().all(|letter| letter.is_alphanumeric()))
        .map(|four| four.iter().collect())
        .collect();
    windows.into_iter()
}

/// Everything that a run keeps and tells, without its times and the server's own ids.
fn told(mut evidence: Vec<Evidence>) -> String {
    for seen in &mut evidence {
        seen.at = jiff::Timestamp::UNIX_EPOCH;
        seen.trace = scopeglass_domain::Trace::default();
    }
    serde_json::to_string(&evidence).unwrap()
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    #[test]
    fn no_run_of_four_letters_or_digits_of_a_value_is_kept(
        values in proptest::collection::vec("[A-ZÀ-Ý0-9Α-ΩА-Яא-תء-ي一-龥가-힣@. -]{4,60}", 1..12),
    ) {
        let records: Vec<_> = values
            .iter()
            .map(|value| {
                let fields = FIELDS.iter().map(|field| ((*field).to_owned(), json!(value)));
                let mut record: serde_json::Map<_, _> = fields.collect();
                record.insert("from".into(), json!({ "emailAddress": { "address": value } }));
                serde_json::Value::Object(record)
            })
            .collect();
        let count = records.len();
        let page = json!({ "@odata.count": count, "value": records });
        let kept = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(async {
                let page = page.clone();
                let server = Scripted::start(move |_, _| Reply::json(page.clone())).await;
                let held = ["Mail.Read", "User.Read.All", "Domain.Read.All", "Contacts.Read"];
                let seat = Seat::at(&server, &held, &[]);
                told(seat.ask(&held.map(|name| asked(name, Some(Kind::Delegated)))).await)
            });
        for value in &values {
            for run in runs(value) {
                proptest::prop_assert!(!kept.contains(&run), "{} of {}", run, value);
            }
        }
    }
}
