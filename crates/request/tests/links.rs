//! Consent links of every kind, and what is said about the odd ones.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use scopeglass_domain::{
    ErrorCode, Kind, KindClaim, Publisher, Request, SignWeight, Source, UnrecognisedWhy,
};
use scopeglass_request::read_link;

const CLIENT: &str = "client_id=6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10";

fn read(text: &str) -> Request {
    read_link(text).unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

fn authorize(rest: &str) -> Request {
    read(&format!(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?{CLIENT}&{rest}"
    ))
}

fn names(request: &Request) -> Vec<&str> {
    request
        .permissions
        .iter()
        .map(|p| p.name.as_str())
        .collect()
}

fn doubts(request: &Request) -> Vec<(&str, UnrecognisedWhy)> {
    let lines = request.unrecognised.iter();
    lines.map(|line| (line.quote.as_str(), line.why)).collect()
}

fn weight(request: &Request, id: &str) -> Option<SignWeight> {
    let sign = request.signs.iter().find(|sign| sign.message.id == id);
    sign.map(|sign| sign.weight)
}

#[test]
fn a_whole_link_becomes_a_request_whose_places_can_be_shown() {
    let request = authorize(
        "response_type=code&redirect_uri=https%3A%2F%2Fapp.larkspur.example%2Fcb%3Fsid%3D9&\
         scope=openid%20offline_access%20https%3A%2F%2Fgraph.microsoft.com%2FCalendars.ReadWrite+user.read&\
         state=a1b2c3&nonce=n0nce&login_hint=ada%40contoso.com&prompt=consent",
    );
    assert_eq!(
        names(&request),
        [
            "openid",
            "offline_access",
            "Calendars.ReadWrite",
            "User.Read"
        ]
    );
    for asked in &request.permissions {
        assert_eq!(asked.kind.kind(), Some(Kind::Delegated));
        let at = &asked.recognised[0];
        let span = at.span.unwrap();
        assert_eq!(
            request.text.as_ref().unwrap()[span.start..span.end],
            at.quote
        );
    }
    assert_eq!(
        request.source,
        Source::Link {
            address: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?\
                client_id=6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10&response_type=code&\
                redirect_uri=https://app.larkspur.example/cb&\
                scope=openid%20offline_access%20https://graph.microsoft.com/Calendars.ReadWrite%20user.read&\
                prompt=consent"
                .into()
        }
    );
    assert_eq!(
        request.identity.redirects,
        ["https://app.larkspur.example/cb"]
    );
    assert!(request.identity.client.is_some());
    assert!(weight(&request, "sign-link-person").is_some());
    assert_eq!(
        weight(&request, "sign-link-keeps-access"),
        Some(SignWeight::Odd)
    );
}

#[test]
fn both_kinds_existing_is_settled_by_the_link_itself() {
    let request = authorize("scope=Calendars.Read");
    assert_eq!(
        request.permissions[0].kind,
        KindClaim::Stated {
            kind: Kind::Delegated,
            quote: "scope".into()
        }
    );
}

#[test]
fn what_the_link_does_not_show_is_listed_and_never_guessed() {
    let everything = authorize("scope=https%3A%2F%2Fgraph.microsoft.com%2F.default");
    assert_eq!(
        doubts(&everything),
        [(
            "https://graph.microsoft.com/.default",
            UnrecognisedWhy::Elsewhere
        )]
    );
    let older = read(&format!(
        "https://login.windows.net/contoso.com/oauth2/authorize?{CLIENT}&resource=https%3A%2F%2Fgraph.microsoft.com&response_type=code"
    ));
    assert_eq!(
        doubts(&older),
        [("https://graph.microsoft.com/", UnrecognisedWhy::Elsewhere)]
    );
    let admin = read(&format!(
        "https://login.microsoftonline.us/organizations/adminconsent?{CLIENT}"
    ));
    assert_eq!(
        doubts(&admin),
        [("adminconsent", UnrecognisedWhy::Elsewhere)]
    );
    assert!(weight(&admin, "sign-link-admin-consent").is_some());
    let mixed = authorize(
        "scope=Mail.Read%20https%3A%2F%2Foutlook.office.com%2FIMAP.AccessAsUser.All%20Mail.Raed%20Exchange.ManageAsApp",
    );
    assert_eq!(names(&mixed), ["Mail.Read"]);
    assert_eq!(
        doubts(&mixed),
        [
            (
                "https://outlook.office.com/IMAP.AccessAsUser.All",
                UnrecognisedWhy::OtherResource
            ),
            ("Mail.Raed", UnrecognisedWhy::UnknownName),
            ("Exchange.ManageAsApp", UnrecognisedWhy::UnknownName),
        ]
    );
    assert_eq!(mixed.unrecognised[1].candidates[0].as_str(), "Mail.Read");
    assert_eq!(
        weight(&mixed, "sign-link-several-resources"),
        Some(SignWeight::Odd)
    );
}

#[test]
fn a_permission_without_a_delegated_form_is_told_apart() {
    let request = authorize("scope=Application.ReadWrite.OwnedBy");
    assert_eq!(
        doubts(&request),
        [("Application.ReadWrite.OwnedBy", UnrecognisedWhy::WrongKind)]
    );
}

#[test]
fn odd_links_say_what_is_odd() {
    use SignWeight::{Alarming, Note, Odd};
    let base = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize";
    let many = vec!["User.Read"; 130].join("%20");
    for (text, id, expected) in [
        (
            format!(
                "https://login.rnicrosoftonline.com/common/oauth2/v2.0/authorize?{CLIENT}&scope=Mail.Read"
            ),
            "sign-link-look-alike",
            Alarming,
        ),
        (
            format!(
                "https://consent.example/common/oauth2/v2.0/authorize?{CLIENT}&scope=Mail.Read"
            ),
            "sign-link-foreign-host",
            Alarming,
        ),
        (
            format!(
                "https://login.microsoftonline.com@evil.example/common/oauth2/v2.0/authorize?{CLIENT}"
            ),
            "sign-link-user-info",
            Alarming,
        ),
        (
            format!("http://login.microsoftonline.com/common/oauth2/v2.0/authorize?{CLIENT}"),
            "sign-link-plain-http",
            Alarming,
        ),
        (
            format!(
                "{base}?client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46&redirect_uri=http%3A%2F%2Flocalhost"
            ),
            "sign-client-borrowed",
            Alarming,
        ),
        (
            format!(
                "{base}?client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46&redirect_uri=http%3A%2F%2Flocalhost"
            ),
            "sign-redirect-this-device",
            Odd,
        ),
        (
            format!("{base}?{CLIENT}&response_type=id_token+token"),
            "sign-link-response-token",
            Odd,
        ),
        (
            format!("{base}?{CLIENT}&prompt=none"),
            "sign-link-prompt-none",
            Odd,
        ),
        (
            format!("{base}?scope=Mail.Read"),
            "sign-client-missing",
            Odd,
        ),
        (
            format!("{base}?{CLIENT}&scope={many}"),
            "sign-link-too-many-scopes",
            Odd,
        ),
        (
            format!("{base}?{CLIENT}&scope=a&scope=b"),
            "sign-link-repeated",
            Odd,
        ),
        (
            format!("{base}?{CLIENT}&state=YWRhQGNvbnRvc28uY29t"),
            "sign-link-state-address",
            Odd,
        ),
        (
            format!("{base}?{CLIENT}&redirect_uri=http%3A%2F%2Fapp.contoso.com"),
            "sign-redirect-plain-http",
            Alarming,
        ),
        (format!("{base}?{CLIENT}"), "sign-client-unknown", Note),
        (format!("{base}?{CLIENT}"), "sign-link-any-tenant", Note),
    ] {
        assert_eq!(weight(&read(&text), id), Some(expected), "{text}");
    }
}

#[test]
fn an_app_of_microsoft_is_named() {
    let request = read(
        "https://login.partner.microsoftonline.cn/common/oauth2/v2.0/authorize?client_id=14d82eec-204b-4c2f-b7e8-296a70dab67e&scope=User.Read",
    );
    assert_eq!(request.app, "Microsoft Graph Command Line Tools");
    assert_eq!(request.identity.publisher, Publisher::Microsoft);
}

#[test]
fn what_is_no_consent_link_is_refused() {
    for text in [
        "",
        "Mail.Read",
        "https://learn.microsoft.com/graph",
        "https://",
        "://",
    ] {
        assert_eq!(
            read_link(text).unwrap_err().code,
            ErrorCode::LinkInvalid,
            "{text}"
        );
    }
}

/// Parameters whose values only serve one sign-in, or that nobody knows.
const PASSING: &[&str] = &[
    "state",
    "nonce",
    "code_challenge",
    "login_hint",
    "sso_nonce",
    "client-request-id",
    "sid",
    "id_token_hint",
    "claims",
    "x-session",
    "client_info",
    "code",
    "access_token",
];

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = read_link(&text);
    }

    #[test]
    fn any_query_is_read_and_its_places_are_places(
        host in "(login\\.microsoftonline\\.com|login\\.micros0ft\\.com|x\\.b2clogin\\.com)",
        path in "(common/|)(oauth2/authorize|oauth2/v2.0/authorize|adminconsent|v2.0/adminconsent)",
        query in "((scope|resource|client_id|redirect_uri|state|prompt|response_type)=[A-Za-z./:%0-9+@é]{0,30}&?){0,8}",
    ) {
        let Ok(request) = read_link(&format!("https://{host}/{path}?{query}")) else { return Ok(()) };
        let text = request.text.clone().unwrap();
        let asked = request.permissions.iter().flat_map(|p| &p.recognised);
        for (span, quote) in asked
            .map(|at| (at.span.unwrap(), &at.quote))
            .chain(request.unrecognised.iter().map(|line| (line.span, &line.quote)))
        {
            prop_assert_eq!(&text[span.start..span.end], quote);
        }
        // What is kept reads the same again.
        let again = read_link(&text).unwrap();
        prop_assert_eq!(names(&again), names(&request));
    }

    #[test]
    fn nothing_that_serves_one_sign_in_is_kept(
        secret in "[A-Za-z0-9]{16,40}",
        at in 0..PASSING.len(),
        wrapped in any::<bool>(),
    ) {
        let name = PASSING[at];
        let inner = format!(
            "https://who:{secret}@login.microsoftonline.com/common/oauth2/v2.0/authorize?{CLIENT}&\
             {name}={secret}&scope=User.Read&redirect_uri=https%3A%2F%2Fa.example%2F%3Fs%3D{secret}%23{secret}#{secret}"
        );
        let text = if wrapped {
            let encoded: String = url::form_urlencoded::byte_serialize(inner.as_bytes()).collect();
            format!("https://nam02.safelinks.protection.outlook.com/?url={encoded}&data={secret}")
        } else {
            inner
        };
        let request = read_link(&text).unwrap();
        let saved = serde_json::to_string(&request).unwrap();
        prop_assert!(!saved.contains(&secret), "{}", saved);
    }
}
