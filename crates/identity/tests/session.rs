//! A session over its life: renewal, rotation, its end, and that it prints nothing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use axum::http::StatusCode;
use proptest::prelude::*;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_identity::{Session, Stage, Vault};
use secrecy::ExposeSecret;
use serde_json::json;
use support::{Signed, World};

const ASKED: [&str; 3] = ["Calendars.Read", "User.Read", "offline_access"];

async fn access(session: &Session) -> String {
    session
        .access_token()
        .await
        .unwrap()
        .expose_secret()
        .to_owned()
}

/// The refresh tokens that were redeemed, in order.
fn redeemed(world: &World) -> Vec<String> {
    world.seen(|seen| {
        let forms = seen.redemptions.iter();
        forms
            .filter_map(|form| form.get("refresh_token").cloned())
            .collect()
    })
}

#[tokio::test]
async fn a_fresh_access_token_is_used_until_it_is_near_its_end() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    assert_eq!(access(&session).await, access(&session).await);
    assert!(redeemed(&world).is_empty());
}

#[tokio::test]
async fn one_near_its_end_is_renewed_once_for_all_who_wait() {
    let world = World::start().await;
    world.plan(|plan| plan.answer = json!({ "expires_in": 90 }));
    let session = world.sign_in(&ASKED).await.unwrap();
    world.plan(|plan| plan.answer = json!({}));
    let together = (0..20).map(|_| {
        let session = session.clone();
        tokio::spawn(async move { access(&session).await })
    });
    let mut seen = Vec::new();
    for task in together.collect::<Vec<_>>() {
        seen.push(task.await.unwrap());
    }
    seen.dedup();
    assert_eq!(seen.len(), 1);
    assert_eq!(redeemed(&world).len(), 1);
}

#[tokio::test]
async fn each_renewal_uses_the_newest_refresh_token() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    let first = access(&session).await;
    session.renew().await.unwrap();
    session.renew().await.unwrap();
    let mut used = redeemed(&world);
    assert_eq!(used.len(), 2);
    used.dedup();
    assert_eq!(used.len(), 2, "a refresh token was used twice");
    assert_ne!(access(&session).await, first);
    let asked = world.seen(|seen| seen.redemptions[1]["scope"].clone());
    assert_eq!(
        asked,
        "openid profile Calendars.Read User.Read offline_access"
    );
}

#[tokio::test]
async fn a_caller_that_stops_waiting_does_not_lose_the_new_refresh_token() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    world.hold(true);
    {
        let renewal = session.renew();
        tokio::pin!(renewal);
        while redeemed(&world).is_empty() {
            tokio::select! { biased; _ = &mut renewal => {}, () = tokio::task::yield_now() => {} }
        }
    }
    world.hold(false);
    session.renew().await.unwrap();
    assert_eq!(redeemed(&world).len(), 2);
}

#[tokio::test]
async fn without_a_refresh_token_it_ends_with_its_access_token() {
    let world = World::start().await;
    world.plan(|plan| plan.answer = json!({ "expires_in": 90 }));
    let session = world.sign_in(&["User.Read"]).await.unwrap();
    assert!(!session.has_refresh());
    assert!(
        !session
            .granted()
            .0
            .iter()
            .any(|name| name.as_str() == "offline_access")
    );
    access(&session).await;
    assert_eq!(
        session.renew().await.unwrap_err().code,
        ErrorCode::SessionEnded
    );
    world.plan(|plan| plan.answer = json!({ "expires_in": 0 }));
    let session = world.sign_in(&["User.Read"]).await.unwrap();
    assert_eq!(
        session.access_token().await.unwrap_err().code,
        ErrorCode::SessionEnded
    );
}

#[tokio::test]
async fn a_server_in_trouble_does_not_end_it() {
    let world = World::start().await;
    world.plan(|plan| plan.answer = json!({ "expires_in": 90 }));
    let session = world.sign_in(&ASKED).await.unwrap();
    let trouble = (
        StatusCode::SERVICE_UNAVAILABLE,
        json!({ "error": "temporarily_unavailable" }),
    );
    world.plan(|plan| plan.refusal = Some(trouble));
    access(&session).await;
    assert_eq!(
        session.renew().await.unwrap_err().code,
        ErrorCode::TokenRefused
    );
    world.plan(|plan| plan.refusal = None);
    session.renew().await.unwrap();
}

#[tokio::test]
async fn a_refused_refresh_token_ends_it() {
    let world = World::start().await;
    let vault = Vault::in_memory();
    let session = world.sign_in(&ASKED).await.unwrap();
    vault.save(&session).await;
    let refusal = json!({ "error": "invalid_grant", "error_description": "AADSTS50173: x" });
    world.plan(|plan| plan.refusal = Some((StatusCode::BAD_REQUEST, refusal)));
    assert_eq!(
        session.renew().await.unwrap_err().code,
        ErrorCode::SessionEnded
    );
    assert_eq!(
        session.access_token().await.unwrap_err().code,
        ErrorCode::SessionEnded
    );
    assert!(vault.restore(&world.connection()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_renewal_for_somebody_else_ends_it() {
    for claims in [
        json!({ "sub": "somebody-else" }),
        json!({ "nonce": "another" }),
    ] {
        let world = World::start().await;
        let session = world.sign_in(&ASKED).await.unwrap();
        world.plan(|plan| plan.claims = claims.clone());
        assert_eq!(
            session.renew().await.unwrap_err().code,
            ErrorCode::IdTokenInvalid
        );
        assert_eq!(
            session.access_token().await.unwrap_err().code,
            ErrorCode::SessionEnded
        );
    }
}

#[tokio::test]
async fn keys_out_of_reach_do_not_cost_the_new_refresh_token() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    world.plan(|plan| {
        plan.signed = Signed::With(2);
        plan.keys_status = StatusCode::SERVICE_UNAVAILABLE;
    });
    assert_eq!(
        session.renew().await.unwrap_err().code,
        ErrorCode::AuthorityInvalid
    );
    world.plan(|plan| {
        plan.published = vec![2];
        plan.keys_status = StatusCode::OK;
    });
    session.renew().await.unwrap();
}

#[tokio::test]
async fn a_renewal_may_come_without_an_id_token() {
    let world = World::start().await;
    let session = world.sign_in(&ASKED).await.unwrap();
    world.plan(|plan| plan.answer = json!({ "id_token": null }));
    session.renew().await.unwrap();
}

#[tokio::test]
async fn signing_out_forgets_everything() {
    let world = World::start().await;
    let vault = Vault::in_memory();
    let session = world.sign_in(&ASKED).await.unwrap();
    vault.save(&session).await;
    session.sign_out().await;
    assert!(!session.has_refresh());
    assert_eq!(
        session.access_token().await.unwrap_err().code,
        ErrorCode::SessionEnded
    );
    assert!(vault.restore(&world.connection()).await.unwrap().is_none());
}

#[tokio::test]
async fn signing_out_during_a_renewal_leaves_nothing_behind() {
    let world = World::start().await;
    let vault = Vault::in_memory();
    let session = world.sign_in(&ASKED).await.unwrap();
    vault.save(&session).await;
    world.hold(true);
    let renewing = session.clone();
    let renewal = tokio::spawn(async move { renewing.renew().await });
    while redeemed(&world).is_empty() {
        tokio::task::yield_now().await;
    }
    session.sign_out().await;
    world.hold(false);
    assert_eq!(
        renewal.await.unwrap().unwrap_err().code,
        ErrorCode::SessionEnded
    );
    assert!(!session.has_refresh());
    assert!(vault.restore(&world.connection()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_kept_session_is_restored_with_the_newest_refresh_token() {
    let world = World::start().await;
    let vault = Vault::in_memory();
    assert!(vault.restore(&world.connection()).await.unwrap().is_none());
    let session = world.sign_in(&ASKED).await.unwrap();
    vault.save(&session).await;
    session.renew().await.unwrap();
    let restored = vault.restore(&world.connection()).await.unwrap().unwrap();
    assert_eq!(restored.account(), session.account());
    assert_eq!(restored.granted(), session.granted());
    restored.renew().await.unwrap();
    assert_eq!(redeemed(&world).len(), 3);
    let mut other = world.connection();
    other.client = "11111111-2222-3333-4444-555555555556".parse().unwrap();
    assert!(vault.restore(&other).await.unwrap().is_none());
}

#[tokio::test]
async fn a_restored_session_is_verified_like_any_other() {
    let world = World::start().await;
    let vault = Vault::in_memory();
    vault.save(&world.sign_in(&ASKED).await.unwrap()).await;
    world.plan(|plan| plan.signed = Signed::AsFirst(1));
    let problem = vault.restore(&world.connection()).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::IdTokenInvalid);
}

/// Everything public that holds or may hold a secret, printed.
fn printed(session: &Session, vault: &Vault, stage: &Stage, problem: &Problem) -> String {
    format!(
        "{session:?} {session:#?} {vault:?} {vault:#?} {stage:?} {stage:#?} \
         {problem:?} {problem} {:?} {:?}",
        session.account(),
        session.granted(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn nothing_prints_a_secret(secret in "[A-Za-z0-9~._-]{16,60}") {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let world = World::start().await;
            let access = format!("access-{secret}");
            let refresh = format!("refresh-{secret}");
            let answer = json!({ "access_token": access, "refresh_token": refresh });
            world.plan(|plan| plan.answer = answer);
            let request = world.request(&ASKED);
            let shown_request = format!("{request:?} {:?}", request.pages);
            let waiting = world.waiting(request).await;
            let stage = Stage::Waiting { url: waiting.url.clone() };
            let (state, nonce) = (waiting.state(), waiting.param("nonce"));
            let code = world.approve(&waiting.url);
            waiting.come_back(&format!("code={code}&state={state}")).await;
            let session = waiting.task.await.unwrap().unwrap();
            let vault = Vault::in_memory();
            vault.save(&session).await;
            // A server that echoes what it was sent, and worse.
            let echo = json!({ "error": "odd", "error_description": format!("{refresh} {code}") });
            world.plan(|plan| plan.refusal = Some((StatusCode::BAD_REQUEST, echo)));
            let problem = session.renew().await.unwrap_err();
            let shown = shown_request + &printed(&session, &vault, &stage, &problem);
            let mut secrets = vec![secret.clone(), access, refresh, state, nonce];
            secrets.extend(world.issued().into_iter().filter(|issued| *issued != code));
            for secret in secrets {
                assert!(!shown.contains(&secret), "{secret} in {shown}");
            }
        });
    }
}
