//! Clients without a person at the browser: device codes and assertions, and the policies
//! that stand in the way.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use common::{App, start};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use scopeglass_domain::ErrorCode;
use scopeglass_practice::{Consent, Fault, Misbehaviour, visit_device};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
const JWT: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

async fn device_code(app: &App, scope: &str) -> Value {
    let answer = app
        .http
        .post(app.authority("oauth2/v2.0/devicecode"))
        .form(&[("client_id", app.client().as_str()), ("scope", scope)])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    answer.json().await.unwrap()
}

async fn ask(app: &App, code: &Value) -> (u16, Value) {
    let (client, code) = (app.client(), code["device_code"].as_str().unwrap());
    app.post(&[
        ("grant_type", DEVICE),
        ("client_id", &client),
        ("device_code", code),
    ])
    .await
}

async fn enter(app: &App, code: &Value, consent: Consent) -> Result<(), ErrorCode> {
    let person = app.facts().people[0].user.clone();
    let typed = code["user_code"].as_str().unwrap();
    let visited = visit_device(app.facts(), typed, &person, consent).await;
    visited.map_err(|problem| problem.code)
}

#[tokio::test]
async fn a_device_waits_for_its_code_and_redeems_it_once() {
    let app = start().await;
    let code = device_code(&app, "openid offline_access User.Read").await;
    let (status, waiting) = ask(&app, &code).await;
    assert_eq!(
        (status, &waiting["error"]),
        (400, &json!("authorization_pending"))
    );
    assert_eq!(ask(&app, &code).await.1["error"], "slow_down");
    enter(&app, &code, Consent::Accept).await.unwrap();
    let (status, tokens) = ask(&app, &code).await;
    assert_eq!(status, 200, "{tokens}");
    for token in ["access_token", "refresh_token", "id_token"] {
        assert!(tokens[token].is_string(), "{token}");
    }
    assert_eq!(ask(&app, &code).await.1["error"], "bad_verification_code");
    let again = enter(&app, &code, Consent::Accept).await;
    assert_eq!(again, Err(ErrorCode::AuthorizationRefused));
}

#[tokio::test]
async fn a_typed_code_is_found_however_it_is_written() {
    let app = start().await;
    let mut code = device_code(&app, "User.Read").await;
    let typed = code["user_code"].as_str().unwrap().to_lowercase();
    code["user_code"] = json!(format!(" {}-{} ", &typed[..4], &typed[4..]));
    enter(&app, &code, Consent::Accept).await.unwrap();
    assert_eq!(ask(&app, &code).await.0, 200);
}

#[tokio::test]
async fn the_older_name_of_the_grant_is_taken_too() {
    let app = start().await;
    let code = device_code(&app, "User.Read").await;
    enter(&app, &code, Consent::Accept).await.unwrap();
    let (client, code) = (app.client(), code["device_code"].as_str().unwrap());
    let (status, _) = app
        .post(&[
            ("grant_type", "device_code"),
            ("client_id", &client),
            ("device_code", code),
        ])
        .await;
    assert_eq!(status, 200);
}

#[tokio::test]
async fn a_declined_code_is_told_to_its_device() {
    let app = start().await;
    let code = device_code(&app, "User.Read").await;
    enter(&app, &code, Consent::Decline).await.unwrap();
    assert_eq!(ask(&app, &code).await.1["error"], "authorization_declined");
}

#[tokio::test]
async fn policies_block_people_devices_and_renewals() {
    let app = start().await;
    let tokens = app
        .tokens("owen.fairbairn", "openid offline_access User.Read")
        .await;
    let code = device_code(&app, "User.Read").await;
    app.practice
        .misbehave([Fault::from(Misbehaviour::ConditionalAccess)]);
    let blocked = enter(&app, &code, Consent::Accept).await;
    assert_eq!(blocked, Err(ErrorCode::AuthorizationRefused));
    assert_eq!(ask(&app, &code).await.1["error"], "authorization_declined");
    let (client, refresh) = (app.client(), tokens["refresh_token"].as_str().unwrap());
    let renewal = [
        ("grant_type", "refresh_token"),
        ("client_id", client.as_str()),
        ("refresh_token", refresh),
    ];
    let (_, refused) = app.post(&renewal).await;
    assert_eq!(refused["error_codes"], json!([53_003]));
    app.practice.behave();
    assert_eq!(
        app.post(&renewal).await.0,
        200,
        "the refusal did not cost the sign-in"
    );
}

#[tokio::test]
async fn where_users_may_not_consent_only_an_administrator_can() {
    let app = start().await;
    app.practice
        .misbehave([Fault::from(Misbehaviour::UserConsentBlocked)]);
    let scope = [("scope", "openid User.Read")];
    let (_, told) = app
        .received("owen.fairbairn", Consent::Accept, &scope)
        .await;
    assert_eq!(told["error"], "consent_required");
    let admin = app.facts().people[0].user.clone();
    let (_, told) = app.received(&admin, Consent::Accept, &scope).await;
    assert!(told.contains_key("code"), "{told:?}");
}

/// An assertion of the confidential client, with some of it changed.
struct Assertion {
    algorithm: Algorithm,
    thumbprint: Option<String>,
    claims: Value,
    key: EncodingKey,
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

impl Assertion {
    fn of(app: &App) -> Self {
        let line = &app.json()["clients"][1];
        let pem = std::fs::read_to_string(line["certificate"]["pem"].as_str().unwrap()).unwrap();
        let key = &pem[pem.find("-----BEGIN PRIVATE").unwrap()..];
        let hex = line["certificate"]["thumbprint_sha256"].as_str().unwrap();
        let bytes: Vec<u8> = (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect();
        Self {
            algorithm: Algorithm::PS256,
            thumbprint: Some(BASE64_URL_SAFE_NO_PAD.encode(bytes)),
            claims: json!({
                "aud": app.authority("oauth2/v2.0/token"),
                "iss": app.confidential().0,
                "sub": app.confidential().0,
                "jti": format!("{:?}", std::time::Instant::now()),
                "nbf": now(),
                "exp": now() + 300,
            }),
            key: EncodingKey::from_rsa_pem(key.as_bytes()).unwrap(),
        }
    }

    fn with(mut self, name: &str, value: Value) -> Self {
        self.claims[name] = value;
        self
    }

    fn text(&self) -> String {
        let mut header = Header::new(self.algorithm);
        header.x5t_s256.clone_from(&self.thumbprint);
        jsonwebtoken::encode(&header, &self.claims, &self.key).unwrap()
    }
}

async fn proven(app: &App, assertion: &str) -> (u16, Value) {
    let (client, _) = app.confidential();
    app.post(&[
        ("grant_type", "client_credentials"),
        ("client_id", &client),
        ("scope", "https://graph.microsoft.com/.default"),
        ("client_assertion_type", JWT),
        ("client_assertion", assertion),
    ])
    .await
}

#[tokio::test]
async fn a_signed_assertion_proves_a_client_once() {
    let app = start().await;
    let assertion = Assertion::of(&app).text();
    assert_eq!(proven(&app, &assertion).await.0, 200);
    let (status, replayed) = proven(&app, &assertion).await;
    assert_eq!(
        (status, &replayed["error"]),
        (401, &json!("invalid_client"))
    );
    let mut older = Assertion::of(&app);
    older.algorithm = Algorithm::RS256;
    assert_eq!(proven(&app, &older.text()).await.0, 200);
}

#[tokio::test]
async fn an_assertion_with_anything_wrong_is_refused_with_entras_number() {
    let app = start().await;
    let stranger = EncodingKey::from_rsa_pem(
        rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048)
            .unwrap()
            .serialize_pem()
            .as_bytes(),
    );
    let signed_by_stranger = Assertion {
        key: stranger.unwrap(),
        ..Assertion::of(&app)
    };
    let unnamed = Assertion {
        thumbprint: None,
        ..Assertion::of(&app)
    };
    let other = "00000000-0000-0000-0000-000000000001";
    let rows = [
        (
            Assertion::of(&app).with("exp", json!(now() - 3_600)).text(),
            700_024,
        ),
        (
            Assertion::of(&app).with("nbf", json!(now() + 3_600)).text(),
            700_024,
        ),
        (
            Assertion::of(&app)
                .with("aud", json!("https://evil.example"))
                .text(),
            700_023,
        ),
        (
            Assertion::of(&app).with("iss", json!(other)).text(),
            700_021,
        ),
        (
            Assertion::of(&app).with("sub", json!(other)).text(),
            700_021,
        ),
        (signed_by_stranger.text(), 700_027),
        (unnamed.text(), 700_027),
        ("not.a.jwt".to_owned(), 50_027),
    ];
    for (assertion, number) in rows {
        let (status, refused) = proven(&app, &assertion).await;
        assert_eq!(status, 401);
        assert_eq!(refused["error_codes"], json!([number]), "{refused}");
    }
}
