//! Whatever an admin has is opened by one door, and what it is, its content tells.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use scopeglass_domain::{ErrorCode, Kind, RecognisedBy, Request, Source, UnrecognisedWhy};
use scopeglass_request::{open, read_text};

const LINK: &str = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10&redirect_uri=https%3A%2F%2Fapp.larkspur.example%2Fcb&scope=openid%20Calendars.ReadWrite";

fn what(text: &str) -> &'static str {
    match read_text(text, None)
        .unwrap_or_else(|p| panic!("{text}: {p}"))
        .source
    {
        Source::Article { .. } => "article",
        Source::Profile { .. } => "profile",
        Source::Link { .. } => "link",
        Source::Manifest { .. } => "manifest",
        Source::List => "list",
        Source::Tenant { .. } => "tenant",
    }
}

#[test]
fn each_kind_of_text_is_told_from_the_others() {
    let profile = "app = \"X\"\naddress = \"https://x.example\"\nread_on = \"2026-11-23\"\n[[permissions]]\nname = \"User.Read\"\n";
    let terraform = "resource \"azuread_application\" \"x\" {\n required_resource_access {\n resource_app_id = \"00000003-0000-0000-c000-000000000000\"\n resource_access {\n id = \"e1fe6dd8-ba31-4d61-89e7-88639da4683d\"\n type = \"Scope\"\n }\n }\n}";
    let manifest = "[{\"resourceAppId\":\"00000003-0000-0000-c000-000000000000\",\"resourceAccess\":[{\"id\":\"e1fe6dd8-ba31-4d61-89e7-88639da4683d\",\"type\":\"Scope\"}]}]";
    for (text, expected) in [
        (LINK, "link"),
        (&format!("  <{LINK}>\n"), "link"),
        (
            &format!("{LINK} https://graph.microsoft.com/Mail.Read offline_access"),
            "link",
        ),
        ("Mail.Read, User.Read (Delegated)", "list"),
        ("810c84a8-4a9e-49e6-bf7d-12d183f40d01", "list"),
        (manifest, "manifest"),
        (terraform, "manifest"),
        (profile, "profile"),
        ("We ask for Mail.Read to sort your mail.", "article"),
        (&format!("To begin, open {LINK} and accept."), "article"),
        (
            "Permission,Reason\nMail.Read,To sort\nUser.Read,To sign in",
            "article",
        ),
        ("{\"scopes\": [\"Mail.Read\", \"User.Read\"]}", "article"),
    ] {
        assert_eq!(what(text), expected, "{text}");
    }
}

#[test]
fn an_article_keeps_its_words_and_gains_what_its_link_asks() {
    let text = format!(
        "Larkspur Rooms asks for these permissions (see https://www.larkspur.example/help):\n\
         • Calendars.ReadWrite – to book rooms\n\nGrant them with this link:\n{LINK}&state=YWRhQGNvbnRvc28uY29t\n"
    );
    let request = read_text(&text, Some("larkspur.txt")).unwrap();
    assert!(matches!(request.source, Source::Article { .. }));
    assert_eq!(request.app, "Larkspur Rooms");
    let calendars = &request.permissions[0];
    assert_eq!(calendars.kind.kind(), Some(Kind::Delegated));
    assert_eq!(calendars.reason.as_ref().unwrap().text, "to book rooms");
    let methods: Vec<_> = calendars.recognised.iter().map(|at| at.method).collect();
    assert!(methods.contains(&RecognisedBy::ExactName) && methods.contains(&RecognisedBy::Link));
    assert!(
        request
            .permissions
            .iter()
            .any(|p| p.name.as_str() == "openid")
    );
    assert!(request.identity.client.is_some());
    assert_eq!(
        request.identity.redirects,
        ["https://app.larkspur.example/cb"]
    );
    let signs: Vec<_> = request
        .signs
        .iter()
        .map(|sign| sign.message.id.as_ref())
        .collect();
    assert!(signs.contains(&"sign-link-state-address"));
    // The answer goes to the vendor's own site, so nothing is said about it.
    assert!(
        !signs.iter().any(|sign| sign.starts_with("sign-redirect")),
        "{signs:?}"
    );
    assert_places(&request);
}

#[test]
fn nothing_of_an_articles_links_that_serves_one_sign_in_is_kept() {
    let text = format!(
        "Dear admin,\nplease consent to Larkspur Rooms: {LINK}&state=opaque1&nonce=opaque2\n\
         &code_challenge=opaque3&login_hint=opaque4\nor here, if you like:\n\
         https://app.larkspur.example/cb?code=opaque5#id_token=opaque6\n\
         It asks for Mail.Read, in the state = ready.\n"
    );
    let request = read_text(&text, Some("mail.txt")).unwrap();
    let saved = serde_json::to_string(&request).unwrap();
    assert!(!saved.contains("opaque"), "{saved}");
    assert!(saved.contains("in the state = ready"), "{saved}");
    let names: Vec<_> = request
        .permissions
        .iter()
        .map(|p| p.name.as_str())
        .collect();
    assert!(names.contains(&"Mail.Read") && names.contains(&"Calendars.ReadWrite"));
    assert_places(&request);
}

#[test]
fn a_link_that_returns_elsewhere_than_the_articles_vendor_is_told() {
    let text = format!("Larkspur Rooms (https://www.other.example) asks for Mail.Read: {LINK}");
    let request = read_text(&text, None).unwrap();
    let sign = request
        .signs
        .iter()
        .find(|sign| sign.message.id == "sign-redirect-other-site");
    assert!(sign.is_some());
}

#[test]
fn a_link_behind_the_words_of_a_page_is_read_as_well() {
    let link = LINK.replace(
        "scope=openid%20Calendars.ReadWrite",
        "scope=https%3A%2F%2Fgraph.microsoft.com%2F.default",
    );
    let page = format!(
        "<!doctype html><p>Larkspur reads your calendar.</p><a href=\"{}\">Connect</a>",
        link.replace('&', "&amp;")
    );
    let request = open(page.as_bytes(), "help.html").unwrap();
    assert_eq!(request.unrecognised[0].why, UnrecognisedWhy::Elsewhere);
    assert!(request.identity.client.is_some());
}

#[test]
fn look_alikes_in_an_article_are_alarming_and_other_services_links_are_no_matter() {
    let bad = LINK.replace("microsoftonline", "rnicrosoftonline");
    let request = read_text(
        &format!("Please accept here: {bad} to read Mail.Read"),
        None,
    )
    .unwrap();
    assert_eq!(request.signs[0].message.id, "sign-link-look-alike");
    let other = "We ask for Mail.Read. Discord: https://discord.com/oauth2/authorize?client_id=157730590492196864&scope=bot";
    assert!(read_text(other, None).unwrap().signs.is_empty());
}

#[test]
fn errors_are_those_of_what_was_given() {
    let code = |text: &str, name: Option<&str>| read_text(text, name).unwrap_err().code;
    assert_eq!(code("  ", None), ErrorCode::ArticleEmpty);
    assert_eq!(code("{\"a\": }", None), ErrorCode::ManifestInvalid);
    assert_eq!(code("{\"a\": 1}", None), ErrorCode::ManifestUnknown);
    assert_eq!(code("Hello there", None), ErrorCode::NothingRecognised);
    assert_eq!(
        code("param x string", Some("main.bicep")),
        ErrorCode::BicepUnbuilt
    );
}

fn assert_places(request: &Request) {
    let Some(text) = &request.text else { return };
    let asked = request.permissions.iter().flat_map(|p| &p.recognised);
    for at in asked {
        if let Some(span) = at.span {
            assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
            assert!(span.start <= span.end && span.end <= text.len());
        }
    }
    for line in &request.unrecognised {
        assert!(text.get(line.span.start..line.span.end).is_some());
    }
}

fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        LINK,
        "Mail.Read",
        "User.Read:application",
        " ",
        "\n",
        "{",
        "}",
        "[",
        "\"",
        ",",
        ";",
        "app = \"x\"",
        "read_on = ",
        "[[permissions]]",
        "<a href=\"",
        "https://",
        "<!doctype html>",
        "resource \"azuread_application\" \"x\" {",
        "• ",
        "\u{202e}",
        "é",
        ".default",
        "adminconsent?",
        "login.microsoftonline.com/common/",
        "client_id=6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10",
    ];
    prop_oneof![
        4 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,8}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_is_read_or_refused(pieces in proptest::collection::vec(piece(), 0..20)) {
        let text = pieces.concat();
        for name in [None, Some("a.json"), Some("a.csv"), Some("a.html")] {
            if let Ok(request) = read_text(&text, name) {
                assert_places(&request);
            }
            if let Ok(request) = open(text.as_bytes(), name.unwrap_or("a.txt")) {
                assert_places(&request);
            }
        }
    }
}
