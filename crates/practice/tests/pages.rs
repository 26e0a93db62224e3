//! The pages, as a browser sees them.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, start};
use insta::assert_snapshot;
use reqwest::Response;
use scopeglass_language::Locale;
use scraper::{Html, Selector};
use std::collections::BTreeMap;

struct Seen {
    status: u16,
    location: Option<String>,
    cookie: Option<String>,
    policy: String,
    html: String,
}

async fn seen(answer: Response) -> Seen {
    let header = |name: &str| {
        answer
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    let (location, cookie) = (header("location"), header("set-cookie"));
    let policy = header("content-security-policy").unwrap_or_default();
    assert_eq!(
        header("cache-control").as_deref(),
        Some("no-store, no-cache")
    );
    assert_eq!(header("x-frame-options").as_deref(), Some("DENY"));
    Seen {
        status: answer.status().as_u16(),
        location,
        cookie,
        policy,
        html: answer.text().await.unwrap(),
    }
}

async fn open(app: &App, changes: &[(&str, &str)], language: &str) -> Seen {
    let request = app
        .http
        .get(app.authorize(changes))
        .header("accept-language", language);
    seen(request.send().await.unwrap()).await
}

fn form(page: &str) -> (String, BTreeMap<String, String>) {
    let html = Html::parse_document(page);
    let (form, hidden) = (
        Selector::parse("form").unwrap(),
        Selector::parse("input[type=hidden]").unwrap(),
    );
    let form = html.select(&form).next().unwrap();
    let text = |element: &scraper::ElementRef<'_>, name| element.attr(name).unwrap().to_owned();
    let hidden = form
        .select(&hidden)
        .map(|input| (text(&input, "name"), text(&input, "value")))
        .collect();
    (text(&form, "action"), hidden)
}

async fn submit(app: &App, page: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Seen {
    let (action, mut all) = form(page);
    all.extend(
        fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    let url = app.facts().authority.join(&action).unwrap();
    let mut request = app.http.post(url).form(&all);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    seen(request.send().await.unwrap()).await
}

/// What a page says, without its style.
fn said(page: &str) -> String {
    let html = Html::parse_document(page);
    let body = Selector::parse("h1, h2, p, legend, label, button, .trouble, .badge").unwrap();
    let line = |element: scraper::ElementRef<'_>| {
        // A sign-in name comes in two pieces, between which a line may be broken.
        let text = element
            .text()
            .collect::<Vec<_>>()
            .join(" ")
            .replace(" @", "@");
        format!(
            "{}: {}",
            element.value().name(),
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        )
    };
    html.select(&body).map(line).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_sign_in_page_speaks_the_persons_language() {
    let app = start().await;
    for locale in Locale::all() {
        let (language, direction) = (locale.tag(), if locale.is_rtl() { "rtl" } else { "ltr" });
        let page = open(&app, &[], language).await.html;
        assert!(page.contains(&format!(r#"<html lang="{language}" dir="{direction}">"#)));
        assert_snapshot!(format!("sign_in_{language}"), said(&page));
    }
    let wished = open(&app, &[("ui_locales", "ar-EG")], "nl").await.html;
    assert!(wished.contains(r#"lang="ar""#));
}

#[tokio::test]
async fn what_is_typed_counts_and_a_wrong_password_is_told() {
    let app = start().await;
    let facts = app.json();
    let (user, password) = (&facts["people"][4]["user"], &facts["people"][4]["password"]);
    let (user, password) = (user.as_str().unwrap(), password.as_str().unwrap());
    let page = open(&app, &[], "en").await.html;
    let wrong = submit(
        &app,
        &page,
        &[
            ("username", user),
            ("password", "x"),
            ("person", "noor.vandalen@ternfield.test"),
        ],
        &[],
    )
    .await;
    assert!(wrong.html.contains("AADSTS50126"));
    let right = submit(
        &app,
        &wrong.html,
        &[
            ("username", user),
            ("password", password),
            ("person", "noor.vandalen@ternfield.test"),
        ],
        &[],
    )
    .await;
    assert!(right.html.contains("Owen Fairbairn") && right.html.contains(r#"value="accept""#));
}

#[tokio::test]
async fn a_page_works_once_and_only_from_here() {
    let app = start().await;
    let page = open(&app, &[], "en").await.html;
    let person = [("person", "owen.fairbairn@ternfield.test")];
    assert_eq!(submit(&app, &page, &person, &[]).await.status, 200);
    let again = submit(&app, &page, &person, &[]).await;
    assert!(again.status == 400 && again.html.contains("AADSTS50089"));
    let page = open(&app, &[], "en").await.html;
    for foreign in [
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("origin", "null"),
    ] {
        assert_eq!(submit(&app, &page, &person, &[foreign]).await.status, 400);
    }
}

#[tokio::test]
async fn the_consent_page_lists_every_scope_with_what_it_means() {
    let app = start().await;
    let page = open(
        &app,
        &[("login_hint", "noor.vandalen@ternfield.test")],
        "nl",
    )
    .await
    .html;
    let page = submit(
        &app,
        &page,
        &[("person", "noor.vandalen@ternfield.test")],
        &[],
    )
    .await;
    for scope in common::SCOPES.split(' ') {
        assert!(
            page.html.contains(&format!(r#"data-scope="{scope}""#)),
            "{scope}"
        );
    }
    assert!(page.html.contains(r#"name="everyone""#));
    assert!(
        page.policy
            .contains("form-action 'self' http://localhost:1;"),
        "{}",
        page.policy
    );
    assert!(!page.policy.contains("unsafe"));
}

#[tokio::test]
async fn a_session_signs_in_by_itself_until_it_ends() {
    let app = start().await;
    let page = open(&app, &[], "en").await.html;
    let consent = submit(
        &app,
        &page,
        &[("person", "owen.fairbairn@ternfield.test")],
        &[],
    )
    .await;
    let cookie = consent.cookie.unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let accepted = submit(&app, &consent.html, &[("action", "accept")], &[]).await;
    assert!(accepted.location.unwrap().contains("code="));
    let with = |changes: &'static [(&str, &str)]| {
        let request = app
            .http
            .get(app.authorize(changes))
            .header("cookie", &cookie);
        async { seen(request.send().await.unwrap()).await }
    };
    assert!(with(&[]).await.location.unwrap().contains("code="));
    assert!(
        with(&[("prompt", "none")])
            .await
            .location
            .unwrap()
            .contains("code=")
    );
    assert!(
        with(&[("prompt", "login")])
            .await
            .html
            .contains(r#"id="sign-in""#)
    );
    assert!(
        with(&[("prompt", "select_account")])
            .await
            .html
            .contains(r#"id="sign-in""#)
    );
    assert!(
        with(&[("prompt", "consent")])
            .await
            .html
            .contains(r#"id="consent""#)
    );
    assert!(
        with(&[("login_hint", "misaki.sato@ternfield.test")])
            .await
            .html
            .contains(r#"id="sign-in""#)
    );
    let more = with(&[("prompt", "none"), ("scope", "Mail.Read")])
        .await
        .location
        .unwrap();
    assert!(more.contains("error=interaction_required") && more.contains("AADSTS65001"));
    let out =
        app.authority("oauth2/v2.0/logout?post_logout_redirect_uri=http://localhost:5/bye&state=s");
    let out = seen(
        app.http
            .get(out)
            .header("cookie", &cookie)
            .send()
            .await
            .unwrap(),
    )
    .await;
    assert_eq!(
        out.location.as_deref(),
        Some("http://localhost:5/bye?state=s")
    );
    assert!(with(&[]).await.html.contains(r#"id="sign-in""#));
    let stray = app.authority("oauth2/v2.0/logout?post_logout_redirect_uri=http://evil.example/");
    assert!(
        seen(app.http.get(stray).send().await.unwrap())
            .await
            .location
            .is_none()
    );
}

#[tokio::test]
async fn only_an_administrator_consents_for_everyone_and_the_answer_says_so() {
    let app = start().await;
    let client = app.client();
    let url = app.authority(&format!(
        "v2.0/adminconsent?client_id={client}&redirect_uri=http://localhost:9/done&state=7&scope=https://graph.microsoft.com/User.Read.All"
    ));
    let page = seen(app.http.get(&url).send().await.unwrap()).await.html;
    let stopped = submit(
        &app,
        &page,
        &[("person", "misaki.sato@ternfield.test")],
        &[],
    )
    .await;
    assert!(stopped.html.contains("AADSTS90094"));
    assert_snapshot!("approval", said(&stopped.html).replace(&client, "[client]"));
    let page = submit(&app, &stopped.html, &[("action", "switch")], &[])
        .await
        .html;
    let consent = submit(
        &app,
        &page,
        &[("person", "jonas.brueckner@ternfield.test")],
        &[],
    )
    .await;
    let done = submit(&app, &consent.html, &[("action", "accept")], &[])
        .await
        .location
        .unwrap();
    let tenant = app.facts().tenant;
    assert_eq!(
        done,
        format!(
            "http://localhost:9/done?admin_consent=True&tenant={tenant}&scope=https%3A%2F%2Fgraph.microsoft.com%2FUser.Read.All&state=7"
        )
    );
}

#[tokio::test]
async fn an_error_page_says_what_happened_and_what_to_do() {
    let app = start().await;
    let page = open(&app, &[("redirect_uri", "https://evil.example/")], "en").await;
    let told = said(&page.html);
    let told = told
        .split(" Trace ID")
        .next()
        .unwrap()
        .replace(&app.client(), "[client]");
    assert_snapshot!("refusal", told);
}
