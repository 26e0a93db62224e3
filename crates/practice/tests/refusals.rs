//! What the authority refuses, and how it says so.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, VERIFIER, start};
use insta::{assert_json_snapshot, assert_snapshot};
use scopeglass_practice::Consent;
use serde_json::Value;
use std::collections::BTreeMap;
use url::Url;

const MEMBER: &str = "owen.fairbairn";

async fn redirected(app: &App, changes: &[(&str, &str)]) -> BTreeMap<String, String> {
    let answer = app.http.get(app.authorize(changes)).send().await.unwrap();
    assert_eq!(answer.status(), 302, "{changes:?}");
    let to = Url::parse(answer.headers()["location"].to_str().unwrap()).unwrap();
    let params = match to.fragment() {
        Some(fragment) => url::form_urlencoded::parse(fragment.as_bytes())
            .into_owned()
            .collect(),
        None => to.query_pairs().into_owned().collect(),
    };
    assert_eq!(to.host_str(), Some("localhost"));
    params
}

#[tokio::test]
async fn a_refused_token_request_has_the_shape_that_entra_gives_it() {
    let app = start().await;
    let (status, error) = app
        .post(&[
            ("grant_type", "authorization_code"),
            ("client_id", &app.client()),
            ("code", "x"),
            ("redirect_uri", "http://localhost"),
            ("code_verifier", VERIFIER),
        ])
        .await;
    assert_eq!(status, 400);
    let description = error["error_description"].as_str().unwrap();
    for name in ["trace_id", "correlation_id", "timestamp"] {
        assert!(
            description.contains(error[name].as_str().unwrap()),
            "{name}"
        );
    }
    assert_json_snapshot!(error, {
        ".error_description" => insta::dynamic_redaction(|value, _| {
            value.as_str().unwrap().split(" Trace ID: ").next().unwrap().to_owned()
        }),
        ".timestamp" => "[time]", ".trace_id" => "[id]", ".correlation_id" => "[id]", ".error_uri" => "[uri]",
    });
}

#[tokio::test]
async fn token_requests_are_refused_with_the_number_that_entra_has_for_it() {
    let app = start().await;
    let client = app.client();
    let (confidential, secret) = app.confidential();
    let refresh = |extra: &[(&'static str, &str)]| {
        let mut form = vec![
            ("grant_type".to_owned(), "refresh_token".to_owned()),
            ("refresh_token".into(), "x".into()),
        ];
        form.extend(
            extra
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        form
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut told = String::new();
    for (what, form) in [
        ("nothing", vec![]),
        ("unknown grant", vec![pair("grant_type", "password")]),
        ("no client", refresh(&[])),
        (
            "unknown client",
            refresh(&[("client_id", "00000000-0000-0000-0000-000000000001")]),
        ),
        (
            "secret of a public client",
            refresh(&[("client_id", &client), ("client_secret", "x")]),
        ),
        ("no secret", refresh(&[("client_id", &confidential)])),
        (
            "wrong secret",
            refresh(&[("client_id", &confidential), ("client_secret", "x")]),
        ),
        (
            "made-up refresh token",
            refresh(&[("client_id", &confidential), ("client_secret", &secret)]),
        ),
        (
            "unknown scope",
            refresh(&[("client_id", &client), ("scope", "Everything.Read.All")]),
        ),
        (
            "malformed scope",
            refresh(&[("client_id", &client), ("scope", "https://vault.example/x")]),
        ),
        (
            "repeated parameter",
            refresh(&[("client_id", &client), ("client_id", &client)]),
        ),
        (
            "app-only without default",
            vec![
                pair("grant_type", "client_credentials"),
                pair("client_id", &confidential),
                pair("client_secret", &secret),
                pair("scope", "User.Read"),
            ],
        ),
        (
            "app-only of a public client",
            vec![
                pair("grant_type", "client_credentials"),
                pair("client_id", &client),
                pair("scope", "https://graph.microsoft.com/.default"),
            ],
        ),
    ] {
        let form: Vec<_> = form
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let (status, error) = app.post(&form).await;
        let description = error["error_description"]
            .as_str()
            .unwrap()
            .split(" Trace ID")
            .next()
            .unwrap();
        assert!(description.starts_with(&format!("AADSTS{}: ", error["error_codes"][0])));
        let description = description
            .replace(&client, "[public]")
            .replace(&confidential, "[confidential]");
        told.push_str(&format!(
            "{what}: {status} {} {description}\n",
            error["error"].as_str().unwrap()
        ));
    }
    assert_snapshot!(told);
}

#[tokio::test]
async fn codes_are_bound_to_their_client_verifier_and_address() {
    let app = start().await;
    let (redirect, received) = app.received(MEMBER, Consent::Accept, &[]).await;
    let client = app.client();
    let (confidential, secret) = app.confidential();
    let form = |changes: &[(&'static str, String)]| {
        let mut form = BTreeMap::from([
            ("grant_type", "authorization_code".to_owned()),
            ("client_id", client.clone()),
            ("code", received["code"].clone()),
            ("redirect_uri", redirect.clone()),
            ("code_verifier", VERIFIER.to_owned()),
        ]);
        form.extend(changes.iter().cloned());
        form
    };
    for (number, changes) in [
        (501_481, vec![("code_verifier", VERIFIER.replace('a', "b"))]),
        (501_481, vec![("code_verifier", String::new())]),
        (500_112, vec![("redirect_uri", format!("{redirect}/other"))]),
        (
            70_000,
            vec![("client_id", confidential), ("client_secret", secret)],
        ),
        (9_002_313, vec![("code", "1.made-up".to_owned())]),
    ] {
        let form = form(&changes);
        let form: Vec<_> = form
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let (status, error) = app.post(&form).await;
        assert_eq!(
            (status, &error["error"], &error["error_codes"][0]),
            (400, &"invalid_grant".into(), &number.into())
        );
    }
    assert_eq!(
        app.redeem(&redirect, &received["code"]).await.0,
        200,
        "none of that used the code up"
    );
}

#[tokio::test]
async fn a_page_in_a_browser_cannot_redeem() {
    let app = start().await;
    let (redirect, received) = app.received(MEMBER, Consent::Accept, &[]).await;
    let form = [
        ("grant_type", "authorization_code"),
        ("client_id", &app.client()),
        ("code", &received["code"]),
        ("redirect_uri", &redirect),
        ("code_verifier", VERIFIER),
    ];
    let answer = app
        .http
        .post(app.authority("oauth2/v2.0/token"))
        .header("origin", "http://localhost")
        .form(&form)
        .send()
        .await
        .unwrap();
    let error: Value = answer.json().await.unwrap();
    assert_eq!(
        (&error["error"], &error["error_codes"][0]),
        (&"invalid_request".into(), &9_002_326.into())
    );
}

#[tokio::test]
async fn bad_authorization_requests_go_back_to_the_client_with_their_state() {
    let app = start().await;
    for (error, number, changes) in [
        (
            "invalid_request",
            "50147",
            [("code_challenge", "")].as_slice(),
        ),
        (
            "invalid_request",
            "9002313",
            &[("code_challenge_method", "plain")],
        ),
        (
            "invalid_request",
            "9002313",
            &[("code_challenge_method", "")],
        ),
        ("invalid_request", "501491", &[("code_challenge", "short")]),
        (
            "unsupported_response_type",
            "700054",
            &[("response_type", "id_token")],
        ),
        (
            "unsupported_response_type",
            "700051",
            &[("response_type", "token")],
        ),
        ("invalid_request", "900144", &[("response_type", "")]),
        ("invalid_request", "900144", &[("scope", "")]),
        (
            "invalid_scope",
            "650053",
            &[("scope", "Everything.Read.All")],
        ),
        (
            "invalid_scope",
            "70011",
            &[("scope", "https://vault.example/.default")],
        ),
        (
            "invalid_request",
            "70007",
            &[("response_mode", "web_message")],
        ),
        ("invalid_request", "90023", &[("prompt", "none login")]),
        ("invalid_request", "90023", &[("prompt", "sometimes")]),
        ("login_required", "50058", &[("prompt", "none")]),
    ] {
        let told = redirected(&app, changes).await;
        assert_eq!(
            (told["error"].as_str(), told["state"].as_str()),
            (error, "the state"),
            "{changes:?}"
        );
        assert!(
            told["error_description"].starts_with(&format!("AADSTS{number}: ")),
            "{told:?}"
        );
    }
}

#[tokio::test]
async fn a_request_of_unknown_origin_is_refused_on_a_page_and_never_redirected() {
    let app = start().await;
    for (number, changes) in [
        (
            "50011",
            [("redirect_uri", "https://evil.example/")].as_slice(),
        ),
        ("50011", &[("redirect_uri", "http://127.0.0.1:1/")]),
        (
            "50011",
            &[("redirect_uri", "http://localhost.evil.example/")],
        ),
        ("900971", &[("redirect_uri", "")]),
        (
            "700016",
            &[("client_id", "00000000-0000-0000-0000-000000000001")],
        ),
        ("700016", &[("client_id", "<script>")]),
        ("900144", &[("client_id", "")]),
    ] {
        let answer = app.http.get(app.authorize(changes)).send().await.unwrap();
        assert_eq!(answer.status(), 400);
        let page = answer.text().await.unwrap();
        assert!(page.contains(&format!("AADSTS{number}: ")), "{changes:?}");
        assert!(!page.contains("<script>"));
    }
    let elsewhere = app
        .authorize(&[])
        .replace(&app.facts().tenant.to_string(), "fabrikam.example");
    let page = app
        .http
        .get(elsewhere)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(page.contains("AADSTS90002: "));
}

#[tokio::test]
async fn discovery_describes_the_tenant_under_each_of_its_names() {
    let app = start().await;
    let base = app.facts().authority.origin().ascii_serialization();
    let mut told = BTreeMap::new();
    for name in [
        app.facts().tenant.to_string().as_str(),
        "ternfield.test",
        "organizations",
        "common",
    ] {
        let url = format!("{base}/{name}/v2.0/.well-known/openid-configuration");
        let found: Value = app
            .http
            .get(url)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap();
        told.insert(
            name.to_owned(),
            (
                found["issuer"].to_string(),
                found["token_endpoint"].to_string(),
            ),
        );
        if name == "ternfield.test" {
            let found = found
                .to_string()
                .replace(&base, "[base]")
                .replace(base.trim_start_matches("http://"), "[host]");
            assert_json_snapshot!("metadata", serde_json::from_str::<Value>(&found).unwrap());
        }
    }
    let told = format!("{told:#?}").replace(&base, "[base]");
    assert_snapshot!("names", told);
    let unknown = app
        .http
        .get(format!(
            "{base}/fabrikam.example/v2.0/.well-known/openid-configuration"
        ))
        .send()
        .await
        .unwrap();
    assert_eq!(unknown.status(), 400);
    assert_eq!(
        unknown.json::<Value>().await.unwrap()["error"],
        "invalid_tenant"
    );
}

#[tokio::test]
async fn other_names_for_this_computer_are_not_answered() {
    let app = start().await;
    let url = app.authority("v2.0/.well-known/openid-configuration");
    let answer = app
        .http
        .get(url)
        .header("host", "rebound.example")
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 421);
}

#[tokio::test]
async fn the_token_endpoint_takes_posts_only() {
    let app = start().await;
    let answer = app
        .http
        .get(app.authority("oauth2/v2.0/token"))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 400);
    assert_eq!(
        answer.json::<Value>().await.unwrap()["error_codes"][0],
        900_561
    );
}
