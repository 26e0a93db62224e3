//! Each way in which a probe can go wrong, and the outcome that says so.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod tenant;

use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Count, ErrorCode, Kind, NotTried, Outcome, OutcomeKind, PartialExtent, Problem,
};
use scopeglass_graph::GraphClient;
use scopeglass_probe::{Progress, Surroundings, run};
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use tenant::{
    Renews, Tokens, WEBEX, answer, ask, ask_with, asked, granted, limits,
    scripted::{Reply, Scripted, Seen},
    webex_request,
};
use tokio_util::sync::CancellationToken;

/// The tenant, but `/users` answers as told.
async fn with_users(users: impl Fn(&Seen, &str) -> Reply + Send + Sync + 'static) -> Scripted {
    Scripted::start(move |seen, home| match seen.path() {
        "/v1.0/users" => users(seen, home),
        _ => answer(seen),
    })
    .await
}

async fn users_outcome(users: impl Fn(&Seen, &str) -> Reply + Send + Sync + 'static) -> Outcome {
    let server = with_users(users).await;
    let run = ask(&server, &webex_request(), WEBEX).await;
    // One probe's failure is its own.
    assert_eq!(
        run.of("Group.Read.All").outcome.kind(),
        OutcomeKind::Exposed
    );
    run.of("User.Read.All").outcome.clone()
}

fn people(count: u64) -> Vec<Value> {
    (0..count)
        .map(|n| json!({ "id": n, "displayName": "Ada" }))
        .collect()
}

fn failed_with(outcome: &Outcome) -> Option<ErrorCode> {
    match outcome {
        Outcome::Failed { problem } => Some(problem.code),
        _ => None,
    }
}

#[tokio::test]
async fn a_refusal_is_denied() {
    let outcome = users_outcome(|_, _| {
        Reply::status(
            403,
            json!({ "error": { "code": "Authorization_RequestDenied" } }),
        )
    })
    .await;
    assert!(
        matches!(outcome, Outcome::Denied { problem } if problem.code == ErrorCode::GraphDenied)
    );
}

#[tokio::test]
async fn no_failure_is_taken_for_no_access_or_for_nothing_there() {
    type Script = fn() -> Reply;
    let scripts: [(Script, ErrorCode); 9] = [
        (|| Reply::text(429, "{}"), ErrorCode::GraphThrottled),
        (
            || Reply::text(429, "{}").header("Retry-After", "999"),
            ErrorCode::GraphThrottled,
        ),
        (|| Reply::text(503, ""), ErrorCode::GraphServerError),
        (|| Reply::Cut, ErrorCode::GraphUnreachable),
        (
            || Reply::Late {
                after: Duration::from_secs(9),
                body: "{}".into(),
            },
            ErrorCode::GraphTimeout,
        ),
        (|| Reply::text(200, "{}"), ErrorCode::GraphUnreadable),
        (
            || Reply::text(200, r#"{"value":["#),
            ErrorCode::GraphUnreadable,
        ),
        (
            || Reply::json(json!({ "@odata.count": 7, "value": [] })),
            ErrorCode::GraphCountMismatch,
        ),
        (|| Reply::text(404, "{}"), ErrorCode::GraphNotFound),
    ];
    for (script, code) in scripts {
        let outcome = users_outcome(move |_, _| script()).await;
        assert_eq!(failed_with(&outcome), Some(code), "{outcome:?}");
    }
}

#[tokio::test]
async fn an_empty_list_read_to_its_end_is_empty() {
    let outcome = users_outcome(|_, _| Reply::json(json!({ "value": [] }))).await;
    assert_eq!(outcome, Outcome::Empty);
}

#[tokio::test]
async fn a_read_that_ends_early_is_partial_and_says_how_far_it_came() {
    let outcome = users_outcome(|seen, home| match seen.target.contains("skiptoken") {
        true => Reply::Cut,
        false => Reply::json(json!({ "@odata.count": 9, "value": people(4),
            "@odata.nextLink": format!("{home}/v1.0/users?$skiptoken=2") })),
    })
    .await;
    let Outcome::Partial {
        exposure,
        extent,
        problem,
    } = outcome
    else {
        panic!()
    };
    assert_eq!(exposure.count, Count::AtLeast { value: 4 });
    assert_eq!(
        extent,
        PartialExtent {
            read: 4,
            of: Some(9)
        }
    );
    assert_eq!(problem.code, ErrorCode::GraphUnreachable);
}

#[tokio::test]
async fn pages_that_loop_or_lead_away_are_partial() {
    for (link, code) in [
        ("/v1.0/users?again", ErrorCode::GraphLoop),
        ("", ErrorCode::GraphForeignHost),
    ] {
        let outcome = users_outcome(move |_, home| {
            let to = if link.is_empty() {
                "http://127.0.0.1:9".into()
            } else {
                format!("{home}{link}")
            };
            Reply::json(json!({ "value": people(4), "@odata.nextLink": to }))
        })
        .await;
        assert_eq!(outcome.problem().map(|problem| problem.code), Some(code));
        assert_eq!(outcome.kind(), OutcomeKind::Partial);
    }
}

#[tokio::test]
async fn without_a_count_the_list_is_read_to_its_end() {
    let outcome = users_outcome(|seen, home| {
        let mut page = json!({ "value": people(200) });
        if !seen.target.contains("skiptoken") {
            page["@odata.nextLink"] = json!(format!("{home}/v1.0/users?$skiptoken=2"));
        }
        Reply::json(page)
    })
    .await;
    let exposure = outcome.exposure().unwrap();
    assert_eq!(exposure.count, Count::Exact { value: 400 });
    assert!(exposure.census.iter().all(|field| field.sampled == 200));
}

#[tokio::test]
async fn a_count_smaller_than_what_was_read_is_not_believed() {
    let outcome = users_outcome(|seen, home| {
        let mut page = json!({ "@odata.count": 3, "value": people(200) });
        if !seen.target.contains("skiptoken") {
            page["@odata.nextLink"] = json!(format!("{home}/v1.0/users?$skiptoken=2"));
        }
        Reply::json(page)
    })
    .await;
    assert_eq!(
        outcome.exposure().unwrap().count,
        Count::Exact { value: 400 }
    );
}

#[tokio::test]
async fn cancelling_leaves_each_probe_with_what_is_true_of_it() {
    let server = with_users(|seen, home| match seen.target.contains("skiptoken") {
        true => Reply::Late {
            after: Duration::from_secs(30),
            body: "{}".into(),
        },
        false => Reply::json(json!({ "value": people(4),
            "@odata.nextLink": format!("{home}/v1.0/users?$skiptoken=2") })),
    })
    .await;
    let cancel = CancellationToken::new();
    let request = [asked("User.Read.All", None), asked("User.Read.All", None)];
    let soon = cancel.clone();
    let run = ask_with(&server, &request, WEBEX, &cancel, move |step| {
        if matches!(step, Progress::Read { .. }) {
            soon.cancel();
        }
    })
    .await;
    let problem = run.evidence[0]
        .outcome
        .problem()
        .map(|problem| problem.code);
    assert_eq!(problem, Some(ErrorCode::ProbesCancelled));
    assert_eq!(run.evidence[0].outcome.kind(), OutcomeKind::Partial);

    let before = server.seen().len();
    let again = ask_with(&server, &webex_request(), WEBEX, &cancel, |_| ()).await;
    assert_eq!(again.evidence.len(), 7);
    for seen in again.evidence {
        assert_eq!(
            seen.outcome,
            Outcome::NotTried {
                reason: NotTried::Cancelled
            }
        );
    }
    assert_eq!(server.seen().len(), before);
}

#[tokio::test]
async fn what_was_not_granted_is_not_asked() {
    let server = Scripted::start(|seen, _| answer(seen)).await;
    let run = ask(
        &server,
        &webex_request(),
        &["Directory.Read.All", "Calendars.ReadWrite"],
    )
    .await;
    for permission in [
        "offline_access",
        "User.Read.All",
        "Calendars.Read",
        "Contacts.Read",
    ] {
        let want = Outcome::NotTried {
            reason: NotTried::ScopeNotGranted,
        };
        assert_eq!(run.of(permission).outcome, want, "{permission}");
    }
    assert!(
        server
            .targets()
            .iter()
            .all(|target| !target.contains("contacts"))
    );
}

#[tokio::test]
async fn a_session_that_ends_is_not_taken_for_a_refusal() {
    let server = Scripted::start(|_, _| Reply::text(401, "{}")).await;
    let run = ask(&server, &webex_request(), WEBEX).await;
    for seen in run
        .evidence
        .iter()
        .filter(|seen| seen.permission.as_str() != "offline_access")
    {
        assert_eq!(
            failed_with(&seen.outcome),
            Some(ErrorCode::GraphUnauthenticated)
        );
    }
}

#[tokio::test]
async fn a_permission_for_apps_alone_needs_an_app_and_an_impossible_one_has_no_probe() {
    let server = Scripted::start(|seen, _| answer(seen)).await;
    let application = Some(Kind::Application);
    let request = [
        asked("Calendars.ReadBasic.All", application),
        asked("Calendars.ReadBasic.All", None),
        asked("User.Read", application),
        asked("Made.Up", None),
    ];
    let run = ask(
        &server,
        &request,
        &["Calendars.ReadBasic.All", "User.Read", "Made.Up"],
    )
    .await;
    let reasons = [
        NotTried::NeedsAppOnly,
        NotTried::NeedsAppOnly,
        NotTried::NoProbe,
        NotTried::NoProbe,
    ];
    for (seen, reason) in run.evidence.iter().zip(reasons) {
        assert_eq!(seen.outcome, Outcome::NotTried { reason });
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_permission_without_a_definition_is_asked_by_its_shortest_list() {
    let server = Scripted::start(|seen, _| match seen.path().ends_with("/domains") {
        true => Reply::json(json!({ "value": [{ "id": "contoso.example", "isVerified": true }] })),
        false => answer(seen),
    })
    .await;
    let request = [asked("Domain.Read.All", Some(Kind::Delegated))];
    let run = ask(&server, &request, &["Domain.Read.All"]).await;
    let seen = &run.evidence[0];
    assert_eq!(seen.call.as_ref().unwrap().path, "/domains");
    assert_eq!(seen.probe.as_ref().unwrap().as_str(), "derived");
    assert_eq!(
        seen.outcome.exposure().unwrap().count,
        Count::Exact { value: 1 }
    );
}

#[tokio::test]
async fn one_record_is_counted_as_one() {
    let server = Scripted::start(|seen, _| answer(seen)).await;
    let run = ask(
        &server,
        &[asked("User.Read", Some(Kind::Delegated))],
        &["User.Read"],
    )
    .await;
    let exposure = run.evidence[0].outcome.exposure().unwrap();
    assert_eq!(exposure.count, Count::Exact { value: 1 });
}

async fn renewed(renewal: Option<Result<(), Problem>>) -> Outcome {
    let server = Scripted::start(|seen, _| answer(seen)).await;
    let graph = GraphClient::with_limits(server.base(), Arc::new(Tokens), None, limits()).unwrap();
    let renewal = renewal.map(Renews);
    let (catalog, held) = (Catalog::embedded(), granted(&["offline_access"]));
    let around = Surroundings {
        renewal: renewal.as_ref().map(|renewal| renewal as _),
        ..Surroundings::new(catalog, &graph, &held)
    };
    let request = [asked("offline_access", Some(Kind::Delegated))];
    let evidence = run(&request, &around, &|_| ()).await;
    assert!(evidence[0].call.is_none());
    evidence[0].outcome.clone()
}

#[tokio::test]
async fn offline_access_is_proved_by_renewing() {
    assert_eq!(renewed(Some(Ok(()))).await.kind(), OutcomeKind::Exposed);
    for (code, kind) in [
        (ErrorCode::TokenRefused, OutcomeKind::Denied),
        (ErrorCode::SessionEnded, OutcomeKind::Failed),
        (ErrorCode::AuthorityUnreachable, OutcomeKind::Failed),
    ] {
        assert_eq!(
            renewed(Some(Err(Problem::new(code)))).await.kind(),
            kind,
            "{code}"
        );
    }
    assert_eq!(
        renewed(None).await,
        Outcome::NotTried {
            reason: NotTried::NoProbe
        }
    );
}
