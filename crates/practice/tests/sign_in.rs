//! The authorization code flow, as clients see it.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{SCOPES, claims, start, start_with};
use scopeglass_practice::{Consent, Options, Practice, visit};
use serde_json::Value;

const ADMIN: &str = "noor.vandalen";
const MEMBER: &str = "owen.fairbairn";

#[tokio::test]
async fn a_code_with_pkce_becomes_tokens_that_say_who_signed_in() {
    let app = start().await;
    let (redirect, received) = app.received("Noor van Dalen", Consent::Accept, &[]).await;
    assert_eq!(received["state"], "the state");
    let (status, tokens) = app.redeem(&redirect, &received["code"]).await;
    assert_eq!(status, 200);
    assert_eq!(tokens["token_type"], "Bearer");
    let id = claims(&tokens["id_token"]);
    assert_eq!(id["iss"], format!("{}/v2.0", app.facts().authority));
    assert_eq!(id["aud"], app.client());
    assert_eq!(id["nonce"], "the nonce");
    assert_eq!(id["tid"], app.facts().tenant.to_string());
    assert_eq!(id["name"], "Noor van Dalen");
    assert_eq!(id["email"], id["preferred_username"]);
    let access = claims(&tokens["access_token"]);
    assert_eq!(
        access["scp"],
        "Calendars.Read Contacts.Read User.Read email openid profile"
    );
    assert_eq!(access["wids"][0], "62e90394-69f5-4237-9190-012177145e10");
    let (status, me) = app
        .get(tokens["access_token"].as_str().unwrap(), "/me")
        .await;
    assert_eq!((status, &me["displayName"]), (200, &id["name"]));
}

#[tokio::test]
async fn id_tokens_are_signed_with_a_published_key() {
    let app = start().await;
    let tokens = app.tokens(ADMIN, SCOPES).await;
    let keys: Value = app
        .http
        .get(app.authority("discovery/v2.0/keys"))
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let keys = keys["keys"].as_array().unwrap();
    assert!(keys.len() >= 2);
    let jwt = tokens["id_token"].as_str().unwrap();
    let kid = jsonwebtoken::decode_header(jwt).unwrap().kid.unwrap();
    let key = keys.iter().find(|key| key["kid"] == kid.as_str()).unwrap();
    let key = jsonwebtoken::DecodingKey::from_rsa_components(
        key["n"].as_str().unwrap(),
        key["e"].as_str().unwrap(),
    )
    .unwrap();
    let mut checks = jsonwebtoken::Validation::new(jsonwebtoken::Algorithm::RS256);
    checks.set_audience(&[app.client()]);
    jsonwebtoken::decode::<Value>(jwt, &key, &checks).unwrap();
}

#[tokio::test]
async fn a_code_is_good_once_and_a_second_try_ends_what_came_of_it() {
    let app = start().await;
    let (redirect, received) = app.received(MEMBER, Consent::Accept, &[]).await;
    let (_, tokens) = app.redeem(&redirect, &received["code"]).await;
    let access = tokens["access_token"].as_str().unwrap();
    assert_eq!(app.get(access, "/me").await.0, 200);
    let (status, error) = app.redeem(&redirect, &received["code"]).await;
    assert_eq!(
        (status, &error["error"], &error["error_codes"][0]),
        (400, &"invalid_grant".into(), &54_005.into())
    );
    assert_eq!(app.get(access, "/me").await.0, 401);
    let refresh = tokens["refresh_token"].as_str().unwrap();
    let (status, error) = refreshed(&app, refresh, "").await;
    assert_eq!((status, &error["error"]), (400, &"invalid_grant".into()));
}

async fn refreshed(app: &common::App, refresh: &str, scope: &str) -> (u16, Value) {
    let client = app.client();
    let mut form = vec![
        ("grant_type", "refresh_token"),
        ("client_id", &client),
        ("refresh_token", refresh),
    ];
    if !scope.is_empty() {
        form.push(("scope", scope));
    }
    app.post(&form).await
}

#[tokio::test]
async fn refresh_tokens_rotate_and_a_used_one_ends_the_sign_in() {
    let app = start().await;
    let tokens = app.tokens(MEMBER, SCOPES).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let (status, renewed) = refreshed(&app, first, "").await;
    assert_eq!(status, 200);
    let second = renewed["refresh_token"].as_str().unwrap();
    assert_ne!(first, second);
    assert_eq!(
        refreshed(&app, "1.made.up.token", "").await.1["error"],
        "invalid_grant"
    );
    // A refusal does not cost the sign-in.
    let (_, error) = refreshed(&app, second, "Mail.Read").await;
    assert_eq!(
        (&error["error"], &error["suberror"]),
        (&"invalid_grant".into(), &"consent_required".into())
    );
    let (status, renewed) = refreshed(&app, second, "User.Read").await;
    assert_eq!(status, 200);
    assert_eq!(refreshed(&app, first, "").await.1["error"], "invalid_grant");
    let third = renewed["refresh_token"].as_str().unwrap();
    assert_eq!(refreshed(&app, third, "").await.1["error"], "invalid_grant");
}

#[tokio::test]
async fn without_offline_access_or_openid_there_is_no_refresh_or_id_token() {
    let app = start().await;
    let tokens = app.tokens(MEMBER, "User.Read").await;
    assert!(tokens.get("refresh_token").is_none() && tokens.get("id_token").is_none());
}

#[tokio::test]
async fn an_access_token_carries_every_scope_ever_consented_for_the_client() {
    let app = start().await;
    app.tokens(MEMBER, "openid User.Read").await;
    let tokens = app.tokens(MEMBER, "Contacts.Read").await;
    assert_eq!(
        claims(&tokens["access_token"])["scp"],
        "Contacts.Read User.Read openid"
    );
    let other = app.tokens("misaki.sato", "User.Read").await;
    assert_eq!(claims(&other["access_token"])["scp"], "User.Read");
}

#[tokio::test]
async fn scopes_come_back_in_the_words_they_were_asked_in() {
    let app = start().await;
    let tokens = app
        .tokens(MEMBER, "https://graph.microsoft.com/User.Read openid")
        .await;
    assert_eq!(
        tokens["scope"],
        "https://graph.microsoft.com/User.Read openid"
    );
}

#[tokio::test]
async fn declining_and_needing_an_administrator_are_told_to_the_client() {
    let app = start().await;
    let (_, declined) = app.received(MEMBER, Consent::Decline, &[]).await;
    assert_eq!(
        (
            declined["error"].as_str(),
            declined["error_subcode"].as_str()
        ),
        ("access_denied", "cancel")
    );
    assert!(declined["error_description"].starts_with("AADSTS65004: "));
    let (_, admin_needed) = app
        .received(MEMBER, Consent::Accept, &[("scope", "User.Read.All")])
        .await;
    assert_eq!(admin_needed["error"], "consent_required");
    assert!(admin_needed["error_description"].starts_with("AADSTS90094: "));
    assert_eq!(admin_needed["state"], "the state");
}

#[tokio::test]
async fn an_administrator_may_consent_for_everyone_and_the_grant_is_read_back() {
    let app = start().await;
    app.received(
        ADMIN,
        Consent::AcceptForEveryone,
        &[("scope", "User.Read.All Directory.Read.All")],
    )
    .await;
    let access = app.access(MEMBER, "User.Read.All").await;
    let (_, grants) = app
        .get(
            &access,
            "/oauth2PermissionGrants?$filter=consentType eq 'AllPrincipals'",
        )
        .await;
    let grants = grants["value"].as_array().unwrap();
    assert!(
        grants
            .iter()
            .any(|grant| grant["scope"] == "Directory.Read.All User.Read.All")
    );
}

#[tokio::test]
async fn form_post_brings_the_answer_in_a_body() {
    let app = start().await;
    let (redirect, received) = app
        .received(MEMBER, Consent::Accept, &[("response_mode", "form_post")])
        .await;
    assert_eq!(app.redeem(&redirect, &received["code"]).await.0, 200);
}

#[tokio::test]
async fn the_confidential_client_signs_people_in_with_its_secret_in_either_place() {
    let app = start().await;
    let (id, secret) = app.confidential();
    for header in [true, false] {
        let changes = [
            ("client_id", id.as_str()),
            ("code_challenge", ""),
            ("code_challenge_method", ""),
        ];
        let (redirect, received) = app.received(MEMBER, Consent::Accept, &changes).await;
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", &received["code"]),
            ("redirect_uri", &redirect),
        ];
        if !header {
            form.extend([
                ("client_id", id.as_str()),
                ("client_secret", secret.as_str()),
            ]);
        }
        let mut request = app
            .http
            .post(app.authority("oauth2/v2.0/token"))
            .form(&form);
        if header {
            request = request.basic_auth(&id, Some(&secret));
        }
        assert_eq!(request.send().await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn it_is_served_over_tls_for_those_who_trust_its_authority() {
    let app = start_with(Options {
        tls: true,
        ..Options::default()
    })
    .await;
    assert!(
        app.facts()
            .authority
            .as_str()
            .starts_with("https://127.0.0.1:")
    );
    let access = app.access(ADMIN, "User.Read").await;
    assert_eq!(app.get(&access, "/me").await.0, 200);
    let stranger = reqwest::Client::builder().no_proxy().build().unwrap();
    assert!(
        stranger
            .get(app.authority("v2.0/.well-known/openid-configuration"))
            .send()
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_taken_port_is_told_and_a_stopped_tenant_frees_its_port() {
    let app = start().await;
    let port = app.facts().authority.port().unwrap();
    let again = Options {
        port,
        ..Options::default()
    };
    let problem = Practice::start(again).await.err().unwrap();
    assert_eq!(problem.code.as_str(), "port-taken");
    assert_eq!(problem.args["port"], port.to_string().into());
    let url = app.authority("v2.0/.well-known/openid-configuration");
    drop(app);
    while reqwest::Client::builder()
        .no_proxy()
        .build()
        .unwrap()
        .get(&url)
        .send()
        .await
        .is_ok()
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn keys_can_be_changed_while_people_are_signed_in() {
    let app = start().await;
    let access = app.access(MEMBER, "User.Read").await;
    app.practice.rotate_keys().unwrap();
    assert_eq!(app.get(&access, "/me").await.0, 200);
    assert_eq!(
        app.get(&app.access(MEMBER, "User.Read").await, "/me")
            .await
            .0,
        200
    );
}

#[tokio::test]
async fn the_visitor_names_people_in_several_ways_and_knows_only_those_who_are_there() {
    let app = start().await;
    for name in [
        "OWEN.FAIRBAIRN",
        "owen fairbairn",
        "owen.fairbairn@ternfield.test",
    ] {
        assert_eq!(
            app.facts().person(name).unwrap().user,
            "owen.fairbairn@ternfield.test"
        );
    }
    let problem = visit(app.facts(), &app.authorize(&[]), "nobody")
        .await
        .unwrap_err();
    assert_eq!(problem.code.as_str(), "person-unknown");
    let elsewhere = visit(app.facts(), "http://127.0.0.1:1/authorize", MEMBER)
        .await
        .unwrap_err();
    assert_eq!(elsewhere.code.as_str(), "authority-invalid");
    let wrong = app.authorize(&[("redirect_uri", "http://evil.example/")]);
    let refused = visit(app.facts(), &wrong, MEMBER).await.unwrap_err();
    assert_eq!(refused.args["error"], "AADSTS50011".into());
}

#[test]
fn secrets_do_not_show_when_facts_are_printed_for_debugging() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let app = start().await;
        let printed = format!("{:?}", app.facts());
        let facts = app.json();
        let password = facts["people"][0]["password"].as_str().unwrap();
        assert!(!printed.contains(password) && !printed.contains(&app.confidential().1));
    });
}
