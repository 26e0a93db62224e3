//! The sign-in as a whole against a server that lies where it is told to: every check of
//! the flow and of the ID token has a lie that it catches.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use axum::http::StatusCode;
use scopeglass_domain::{Arg, ErrorCode, Problem};
use scopeglass_identity::{DeviceRequest, Prompt, Session, Trust, sign_in_by_device_code};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::time::Duration;
use support::{CLIENT, Signed, TENANT, World, browser::status, now};

const ASKED: [&str; 3] = ["Calendars.Read", "User.Read", "offline_access"];

fn arg(problem: &Problem, name: &'static str) -> String {
    match problem.args.get(name) {
        Some(Arg::Text(text)) => text.clone(),
        other => panic!("{name}: {other:?}"),
    }
}

#[tokio::test]
async fn a_person_signs_in() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    let account = session.account();
    assert_eq!(account.tenant, TENANT.parse().unwrap());
    assert_eq!(account.object, "5c7f1c3e-0b0f-4a86-9f0b-4f5e1f0a7a11");
    assert_eq!(account.name, "Noor de Vries");
    assert_eq!(account.username, "noor@example.test");
    assert_eq!(account.roles, ["62e90394-69f5-4237-9190-012177145e10"]);
    let granted: Vec<_> = session
        .granted()
        .0
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = [
        "Calendars.Read",
        "Group.Read.All",
        "User.Read",
        "offline_access",
        "openid",
        "profile",
    ];
    assert_eq!(granted, expected);
    assert!(session.has_refresh());
    let access = session.access_token().await.unwrap();
    assert!(
        world
            .issued()
            .iter()
            .any(|secret| secret == access.expose_secret())
    );
}

#[tokio::test]
async fn the_request_says_what_it_should() {
    let world = World::start().await;
    let mut request = world.request(&ASKED);
    request.prompt = Some(Prompt::Consent);
    let waiting = world.waiting(request).await;
    assert_eq!(waiting.param("client_id"), CLIENT);
    assert_eq!(waiting.param("response_type"), "code");
    assert_eq!(
        waiting.param("scope"),
        "openid profile Calendars.Read User.Read offline_access"
    );
    assert_eq!(
        waiting.param("redirect_uri"),
        format!("http://localhost:{}", waiting.port())
    );
    assert_eq!(waiting.param("login_hint"), "noor@example.test");
    assert_eq!(waiting.param("ui_locales"), "nl");
    assert_eq!(waiting.param("prompt"), "consent");
    let again = world.waiting(world.request(&ASKED)).await;
    for random in ["state", "nonce", "code_challenge"] {
        assert!(waiting.param(random).len() >= 43, "{random}");
        assert_ne!(waiting.param(random), again.param(random), "{random}");
    }
}

#[tokio::test]
async fn the_code_is_redeemed_with_its_verifier_and_without_an_origin() {
    let world = World::start().await;
    world.sign_in(&["User.Read"]).await.unwrap();
    let form = world.seen(|seen| seen.redemptions.clone());
    assert_eq!(form.len(), 1);
    assert_eq!(form[0]["grant_type"], "authorization_code");
    assert!(form[0]["code_verifier"].len() >= 43);
    assert!(!form[0].contains_key("client_secret"));
    assert_eq!(world.seen(|seen| seen.origins), 0);
}

#[tokio::test]
async fn a_code_of_another_sign_in_is_worth_nothing() {
    let world = World::start().await;
    let other = world.waiting(world.request(&ASKED)).await;
    let mine = world.waiting(world.request(&ASKED)).await;
    let code = world.approve(&other.url);
    let page = mine
        .come_back(&format!("code={code}&state={}", mine.state()))
        .await;
    let problem = mine.task.await.unwrap().unwrap_err();
    assert_eq!(problem.code, ErrorCode::TokenRefused);
    assert_eq!(arg(&problem, "error"), "invalid_grant");
    assert!(
        page.ends_with("<p>refused</p>"),
        "the page must not claim a sign-in: {page}"
    );
    assert!(!format!("{problem:?}").contains(&code), "{problem:?}");
}

/// Signs in with these claims changed; the check that failed.
async fn failed_check(claims: Value) -> String {
    let world = World::start().await;
    world.plan(|plan| plan.claims = claims);
    failed(&world).await
}

async fn failed(world: &World) -> String {
    let problem = world.sign_in(&ASKED).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::IdTokenInvalid, "{problem}");
    arg(&problem, "check")
}

#[tokio::test]
async fn every_claim_is_checked() {
    let now = now();
    let other = "00000000-0000-0000-0000-000000000001";
    let rows = [
        (json!({ "nonce": "another" }), "nonce"),
        (json!({ "nonce": null }), "nonce"),
        (json!({ "aud": other }), "aud"),
        (json!({ "aud": null }), "format"),
        (json!({ "aud": [CLIENT, other] }), "azp"),
        (json!({ "aud": [CLIENT, other], "azp": other }), "azp"),
        (json!({ "azp": other }), "azp"),
        (json!({ "exp": now - 120 }), "exp"),
        (json!({ "exp": null }), "exp"),
        (json!({ "nbf": now + 300 }), "nbf"),
        (json!({ "iss": "https://evil.example/v2.0" }), "iss"),
        (
            json!({ "iss": format!("https://login.microsoftonline.com/{TENANT}/v2.0") }),
            "iss",
        ),
        (json!({ "iss": ["https://evil.example"] }), "format"),
        (json!({ "tid": other }), "tid"),
        (json!({ "tid": null }), "tid"),
        (json!({ "sub": null }), "format"),
    ];
    for (claims, check) in rows {
        assert_eq!(failed_check(claims.clone()).await, check, "{claims}");
    }
}

#[tokio::test]
async fn clocks_may_differ_a_little() {
    let world = World::start().await;
    world.plan(|plan| plan.claims = json!({ "nbf": now() + 30, "exp": now() + 3600 }));
    world.sign_in(&ASKED).await.unwrap();
}

#[tokio::test]
async fn two_audiences_are_fine_when_this_client_is_the_party() {
    let world = World::start().await;
    world.plan(|plan| plan.claims = json!({ "aud": [CLIENT, "other"], "azp": CLIENT }));
    world.sign_in(&ASKED).await.unwrap();
}

#[tokio::test]
async fn a_signature_by_another_key_is_refused() {
    let rows = [
        (Signed::AsFirst(1), "signature"),
        (Signed::Not, "alg"),
        (Signed::Hmac, "alg"),
        (Signed::With(2), "kid"),
    ];
    for (signed, check) in rows {
        let world = World::start().await;
        world.plan(|plan| plan.signed = signed);
        assert_eq!(failed(&world).await, check);
    }
}

#[tokio::test]
async fn a_rotated_key_is_fetched_once() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    session.renew().await.unwrap();
    assert_eq!(
        world.seen(|seen| seen.key_fetches),
        1,
        "known keys are not fetched again"
    );
    world.plan(|plan| {
        plan.published = vec![1, 2];
        plan.signed = Signed::With(2);
    });
    session.renew().await.unwrap();
    assert_eq!(world.seen(|seen| seen.key_fetches), 2);
}

#[tokio::test]
async fn a_missing_id_token_is_not_a_sign_in() {
    let world = World::start().await;
    world.plan(|plan| plan.answer = json!({ "id_token": null }));
    assert_eq!(failed(&world).await, "id_token");
}

#[tokio::test]
async fn what_the_token_endpoint_refuses_is_told_by_its_code() {
    let rows = [
        (
            json!({ "error": "invalid_client" }),
            ErrorCode::TokenRefused,
        ),
        (
            json!({ "error": "invalid_grant", "suberror": "consent_required",
                "error_description": "AADSTS65001: x", "error_codes": [65001] }),
            ErrorCode::AdminApprovalNeeded,
        ),
        (
            json!({ "unexpected": "eyJ.secret.thing" }),
            ErrorCode::TokenRefused,
        ),
    ];
    for (refusal, code) in rows {
        let world = World::start().await;
        world.plan(|plan| plan.refusal = Some((StatusCode::BAD_REQUEST, refusal.clone())));
        let problem = world.sign_in(&ASKED).await.unwrap_err();
        assert_eq!(problem.code, code, "{refusal}");
        assert!(!format!("{problem:?}").contains("eyJ.secret.thing"));
    }
}

#[tokio::test]
async fn only_bearer_access_tokens_are_used() {
    let world = World::start().await;
    world.plan(|plan| plan.answer = json!({ "token_type": "mac" }));
    let problem = world.sign_in(&ASKED).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::TokenRefused);
    let shown = format!("{problem:?}");
    assert!(
        world
            .issued()
            .iter()
            .all(|secret| !shown.contains(secret.as_str()))
    );
}

/// Comes back with this query beside the state; the problem and the page shown.
async fn come_back(query: &str) -> (Problem, String) {
    let world = World::start().await;
    let waiting = world.waiting(world.request(&ASKED)).await;
    let page = waiting
        .come_back(&format!("{query}&state={}", waiting.state()))
        .await;
    assert_eq!(status(&page), 200);
    (waiting.task.await.unwrap().unwrap_err(), page)
}

#[tokio::test]
async fn a_no_on_the_page_is_told_by_its_error() {
    let rows = [
        (
            "error=access_denied&error_subcode=cancel",
            ErrorCode::SignInDenied,
        ),
        ("error=consent_required", ErrorCode::AdminApprovalNeeded),
        ("error=interaction_required", ErrorCode::AdminApprovalNeeded),
        (
            "error=temporarily_unavailable",
            ErrorCode::AuthorizationRefused,
        ),
    ];
    for (query, code) in rows {
        let description = "&error_description=AADSTS65004%3A+no%0A%1b%5B31m";
        let (problem, page) = come_back(&format!("{query}{description}")).await;
        assert_eq!(problem.code, code);
        assert!(page.ends_with("<p>refused</p>"));
        let detail = problem.detail.unwrap();
        assert!(detail.contains("AADSTS65004"), "{detail}");
        assert!(!detail.chars().any(char::is_control), "{detail:?}");
    }
}

#[tokio::test]
async fn an_answer_of_another_issuer_is_refused() {
    let (problem, page) = come_back("code=abc&iss=https%3A%2F%2Fevil.example").await;
    assert_eq!(problem.code, ErrorCode::AuthorizationRefused);
    assert_eq!(arg(&problem, "error"), "issuer_mismatch");
    assert!(page.ends_with("<p>refused</p>"));
}

#[tokio::test]
async fn a_no_of_another_issuer_is_not_believed_either() {
    let (problem, _) = come_back("error=access_denied&iss=https%3A%2F%2Fevil.example").await;
    assert_eq!(problem.code, ErrorCode::AuthorizationRefused);
    assert_eq!(arg(&problem, "error"), "issuer_mismatch");
}

#[tokio::test]
async fn a_server_that_names_its_issuer_must_do_so() {
    let world = World::start().await;
    world.plan(|plan| {
        plan.metadata = json!({ "authorization_response_iss_parameter_supported": true });
    });
    let problem = world.sign_in(&ASKED).await.unwrap_err();
    assert_eq!(arg(&problem, "error"), "issuer_mismatch");
    assert_eq!(
        world.seen(|seen| seen.redemptions.len()),
        0,
        "the code went nowhere"
    );

    let waiting = world.waiting(world.request(&ASKED)).await;
    let code = world.approve(&waiting.url);
    let issuer = format!("{}/v2.0", world.connection().authority);
    let query = format!("code={code}&state={}&iss={issuer}", waiting.state());
    waiting.come_back(&query).await;
    waiting.task.await.unwrap().unwrap();
}

#[tokio::test]
async fn nobody_coming_back_ends_in_time() {
    let world = World::start().await;
    let mut request = world.request(&ASKED);
    request.deadline = Duration::from_millis(10);
    let waiting = world.waiting(request).await;
    let problem = waiting.task.await.unwrap().unwrap_err();
    assert_eq!(problem.code, ErrorCode::SignInTimedOut);
    assert_eq!(problem.args["minutes"], Arg::Count(1));
}

#[tokio::test]
async fn cancelling_while_redeeming_tells_the_browser() {
    let world = World::start().await;
    world.hold(true);
    let waiting = world.waiting(world.request(&ASKED)).await;
    let code = world.approve(&waiting.url);
    let query = format!("code={code}&state={}", waiting.state());
    let cancel = async {
        while world.seen(|seen| seen.redemptions.is_empty()) {
            tokio::task::yield_now().await;
        }
        waiting.cancel.cancel();
    };
    let (page, ()) = tokio::join!(waiting.come_back(&query), cancel);
    assert!(page.ends_with("<p>refused</p>"));
    let problem = waiting.task.await.unwrap().unwrap_err();
    assert_eq!(problem.code, ErrorCode::SignInCancelled);
}

#[tokio::test]
async fn metadata_that_points_elsewhere_is_not_believed() {
    let rows = [
        json!({ "token_endpoint": "https://evil.example/token" }),
        json!({ "token_endpoint": "http://127.0.0.1:1/token" }),
        json!({ "authorization_endpoint": "https://evil.example/authorize" }),
        json!({ "jwks_uri": "http://192.0.2.1/keys" }),
        json!({ "device_authorization_endpoint": "https://evil.example/device" }),
        json!({ "issuer": format!("http://127.0.0.1:1/{TENANT}/v2.0") }),
        json!({ "issuer": "https://login.microsoftonline.com/{tenantid}/v2.0" }),
        json!({ "code_challenge_methods_supported": ["plain"] }),
        json!({ "token_endpoint": null }),
        json!({ "padding": "x".repeat(2 << 20) }),
    ];
    for metadata in rows {
        let world = World::start().await;
        world.plan(|plan| plan.metadata = metadata.clone());
        let outcome = scopeglass_identity::sign_in(
            world.request(&ASKED),
            &|stage| assert_eq!(format!("{stage:?}"), "ReadingMetadata"),
            Default::default(),
        );
        let shown: String = metadata.to_string().chars().take(100).collect();
        assert_eq!(
            outcome.await.unwrap_err().code,
            ErrorCode::AuthorityInvalid,
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_as_such() {
    let world = World::start().await;
    let mut request = world.request(&ASKED);
    let unused = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    request.connection.authority = format!("http://{unused}/{TENANT}").parse().unwrap();
    let problem = scopeglass_identity::sign_in(request, &|_| {}, Default::default())
        .await
        .unwrap_err();
    assert_eq!(problem.code, ErrorCode::AuthorityUnreachable);
    assert_eq!(arg(&problem, "host"), unused.to_string());
}

#[tokio::test]
async fn an_authority_of_ones_own_is_trusted_only_when_it_is_given() {
    let (world, ca) = World::start_tls().await;
    let stranger = scopeglass_identity::sign_in(world.request(&ASKED), &|_| {}, Default::default());
    assert_eq!(
        stranger.await.unwrap_err().code,
        ErrorCode::AuthorityUnreachable
    );
    let mut request = world.request(&ASKED);
    request.connection.trust = Trust::Pem(ca);
    let waiting = world.waiting(request).await;
    let code = world.approve(&waiting.url);
    waiting
        .come_back(&format!("code={code}&state={}", waiting.state()))
        .await;
    let session = waiting.task.await.unwrap().unwrap();
    session.renew().await.unwrap();
}

#[tokio::test]
async fn a_trust_root_that_is_none_is_told() {
    let world = World::start().await;
    let mut request = world.request(&ASKED);
    let torn = b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    request.connection.trust = Trust::Pem(torn.to_vec());
    let problem = scopeglass_identity::sign_in(request, &|_| {}, Default::default())
        .await
        .unwrap_err();
    assert_eq!(problem.code, ErrorCode::AuthorityUnreachable);
}

/// A sign-in by device code where the server answers so.
async fn by_device_code(device: Value, told: Vec<Value>) -> (World, Result<Session, Problem>) {
    let world = World::start().await;
    let authority = world.connection().authority;
    world.plan(|plan| {
        plan.metadata = json!({ "device_authorization_endpoint": format!("{authority}/device") });
        plan.device = device;
        plan.device_answers = told.into();
        plan.claims = json!({ "nonce": null });
    });
    let request = DeviceRequest {
        connection: world.connection(),
        scopes: vec!["User.Read".parse().unwrap()],
    };
    let signed_in = sign_in_by_device_code(request, &|_| {}, Default::default()).await;
    (world, signed_in)
}

#[tokio::test]
async fn a_device_code_is_asked_after_until_it_is_settled() {
    let pending = json!({ "error": "authorization_pending" });
    let told = vec![pending.clone(), pending, Value::Null];
    let (world, session) = by_device_code(json!({}), told).await;
    let session = session.unwrap();
    assert_eq!(session.account().username, "noor@example.test");
    assert_eq!(world.seen(|seen| seen.redemptions.len()), 3);
    session.renew().await.unwrap();
}

#[tokio::test]
async fn a_device_code_that_nobody_used_has_expired() {
    let expired = vec![json!({ "error": "expired_token" })];
    let (_, outcome) = by_device_code(json!({ "expires_in": 900 }), expired).await;
    let problem = outcome.unwrap_err();
    assert_eq!(problem.code, ErrorCode::DeviceCodeExpired);
    assert_eq!(problem.args["minutes"], Arg::Count(15));
}

#[tokio::test]
async fn a_device_code_that_is_none_is_refused() {
    for lie in [
        json!({ "user_code": "" }),
        json!({ "user_code": "<b>now</b>" }),
        json!({ "user_code": "open http://evil.example" }),
        json!({ "verification_uri": "http://evil.example/" }),
        json!({ "verification_uri": "javascript:alert(1)" }),
        json!({ "expires_in": -5 }),
        json!({ "device_code": null }),
    ] {
        let (_, outcome) = by_device_code(lie.clone(), Vec::new()).await;
        let problem = outcome.unwrap_err();
        assert_eq!(problem.code, ErrorCode::TokenRefused, "{lie}");
        assert_eq!(arg(&problem, "error"), "invalid_response", "{lie}");
    }
}
