//! The seven permissions of the Webex request, asked of a scripted tenant.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod tenant;

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, OutcomeKind, Reach, Trace};
use scopeglass_probe::{Progress, definitions};
use std::collections::BTreeMap;
use tenant::{SECRETS, WEBEX, answer, ask, scripted::Scripted, webex_request};

async fn tenant() -> Scripted {
    Scripted::start(|seen, _| answer(seen)).await
}

#[tokio::test]
async fn the_evidence_of_the_seven() {
    let server = tenant().await;
    let mut run = ask(&server, &webex_request(), WEBEX).await;
    for seen in &mut run.evidence {
        seen.at = "2026-11-23T10:00:00Z".parse().unwrap();
        seen.trace = Trace::default();
    }
    insta::assert_json_snapshot!(run.evidence);
}

#[tokio::test]
async fn each_thing_is_read_once_and_with_one_request() {
    let server = tenant().await;
    ask(&server, &webex_request(), WEBEX).await;
    let mut paths: Vec<String> = server
        .seen()
        .iter()
        .map(|seen| format!("{} {}", seen.method, seen.path()))
        .collect();
    paths.sort();
    let want = [
        "GET /v1.0/groups",
        "GET /v1.0/me/contacts",
        "GET /v1.0/me/events",
        "GET /v1.0/servicePrincipals",
        "GET /v1.0/users",
    ];
    assert_eq!(paths, want);
}

#[tokio::test]
async fn a_finding_is_isolated_only_where_one_scope_could_have_opened_the_call() {
    let server = tenant().await;
    let run = ask(&server, &webex_request(), WEBEX).await;
    let told: BTreeMap<_, _> = run
        .evidence
        .iter()
        .map(|seen| (seen.permission.as_str(), seen.attribution.is_isolated()))
        .collect();
    let want = BTreeMap::from([
        ("Calendars.Read", false),
        ("Calendars.ReadWrite", false),
        ("Contacts.Read", true),
        ("Directory.Read.All", true),
        ("Group.Read.All", false),
        ("User.Read.All", false),
        ("offline_access", true),
    ]);
    assert_eq!(told, want);
}

#[tokio::test]
async fn with_fewer_scopes_in_the_token_the_same_finding_is_isolated() {
    let server = tenant().await;
    let run = ask(
        &server,
        &webex_request(),
        &["User.Read.All", "Calendars.Read"],
    )
    .await;
    assert!(run.of("User.Read.All").attribution.is_isolated());
    assert!(run.of("Calendars.Read").attribution.is_isolated());
    assert_eq!(
        run.of("Contacts.Read").outcome.kind(),
        OutcomeKind::NotTried
    );
}

#[tokio::test]
async fn an_application_permission_is_projected_and_never_passed_off_as_read() {
    let server = tenant().await;
    let run = ask(&server, &webex_request(), WEBEX).await;
    let contacts = run.of("Contacts.Read");
    assert_eq!(
        contacts.reach,
        Reach::Projected {
            would_reach: Some(250)
        }
    );
    assert_eq!(contacts.outcome.exposure().unwrap().count.value(), 9);
    assert_eq!(run.of("Calendars.Read").reach, Reach::AsPerson);
    assert_eq!(run.of("User.Read.All").reach, Reach::AsPerson);
}

#[tokio::test]
async fn the_reach_is_counted_for_itself_where_nobody_is_read_anyway() {
    let server = tenant().await;
    let request = [tenant::asked("Contacts.Read", Some(Kind::Application))];
    let with = ask(&server, &request, &["Contacts.Read", "User.Read.All"]).await;
    assert_eq!(
        with.evidence[0].reach,
        Reach::Projected {
            would_reach: Some(250)
        }
    );
    let counted = server
        .targets()
        .into_iter()
        .find(|target| target.contains("/users"))
        .unwrap();
    assert_eq!(counted, "/v1.0/users?$count=true&$top=1&$select=id");

    let without = ask(&server, &request, &["Contacts.Read"]).await;
    assert_eq!(
        without.evidence[0].reach,
        Reach::Projected { would_reach: None }
    );
}

#[tokio::test]
async fn nothing_of_the_tenant_survives_in_the_evidence() {
    let server = tenant().await;
    let run = ask(&server, &webex_request(), WEBEX).await;
    let saved = serde_json::to_string(&run.evidence).unwrap();
    for secret in SECRETS {
        assert!(!saved.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn every_permission_starts_and_ends_once() {
    let server = tenant().await;
    let run = ask(&server, &webex_request(), WEBEX).await;
    let started = run
        .progress
        .iter()
        .filter(|step| matches!(step, Progress::Started { .. }));
    assert_eq!(started.count(), 7);
    let mut ended: Vec<usize> = run
        .progress
        .iter()
        .filter_map(|step| match step {
            Progress::Ended {
                index,
                of: 7,
                evidence,
            } if *evidence == run.evidence[*index] => Some(*index),
            _ => None,
        })
        .collect();
    ended.sort_unstable();
    assert_eq!(ended, [0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn the_catalogue_agrees_that_each_permission_opens_its_probes_path() {
    let catalog = Catalog::embedded();
    for definition in definitions() {
        let of_person = definition.call.iter().map(|call| (call, Kind::Delegated));
        let of_app = definition.app.iter().map(|call| (call, Kind::Application));
        for (call, kind) in of_person.chain(of_app) {
            let could = catalog.authorisers("GET", &call.path, kind);
            for (permission, serves) in &definition.permissions {
                if serves.kinds.contains(&kind) && catalog.permission(permission).is_some() {
                    // The published paths of a wider permission are not always complete.
                    let above = catalog
                        .supersets()
                        .any(|rule| rule.wider == *permission && could.contains(&&rule.narrower));
                    assert!(
                        above || could.contains(&permission),
                        "{} {}: {permission}",
                        definition.id,
                        call.path
                    );
                }
            }
        }
    }
}
