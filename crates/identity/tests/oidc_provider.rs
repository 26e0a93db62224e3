//! Sign-in against npm oidc-provider, a certified OpenID server that nobody here wrote,
//! with a small visitor that goes through its sign-in and consent pages over HTTP.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der},
    rsa,
    signature::KeyPair as _,
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use scopeglass_domain::{ErrorCode, PermissionName};
use scopeglass_identity::{
    AppRequest, Certificate, Connection, Credential, DeviceRequest, DeviceStage, Pages, Prompt,
    SignInRequest, Stage, Trust, Vault, sign_in, sign_in_app, sign_in_by_device_code,
};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::{collections::BTreeMap, time::Duration};
use support::node::NodeServer;
use tokio_util::sync::CancellationToken;
use url::Url;

const CLIENT: &str = "11111111-2222-3333-4444-555555555555";
const APP: &str = "22222222-3333-4444-5555-666666666666";
const SECRET_APP: &str = "33333333-4444-5555-6666-777777777777";
const APP_SECRET: &str = "a secret with a plus + and a colon : in it";
const PERSON: &str = "noor@example.test";

/// The server, and the certificate that its app is registered with.
struct Provider {
    _server: NodeServer,
    issuer: Url,
    certificate: Certificate,
}

/// A certificate for an app, and the public key that the server has of it.
fn app_key() -> (Certificate, Value) {
    let pair = rsa::KeyPair::generate(rsa::KeySize::Rsa2048).unwrap();
    let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let signer = rcgen::KeyPair::try_from(der.as_ref()).unwrap();
    let params = rcgen::CertificateParams::new(Vec::new()).unwrap();
    let own = params.self_signed(&signer).unwrap();
    let pem = format!("{}{}", own.pem(), signer.serialize_pem());
    let certificate = Certificate::from_bytes(pem.as_bytes(), None, "app.pem").unwrap();
    let public = pair.public_key();
    let text = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
    let key = json!({
        "kty": "RSA",
        "n": text(public.modulus().big_endian_without_leading_zero()),
        "e": text(public.exponent().big_endian_without_leading_zero()),
    });
    (certificate, key)
}

impl Provider {
    fn start() -> Self {
        let (certificate, key) = app_key();
        let mut server = NodeServer::start(
            "oidc-provider",
            &[
                ("CLIENT_ID", CLIENT),
                ("APP_ID", APP),
                ("APP_KEY", &key.to_string()),
                ("SECRET_APP_ID", SECRET_APP),
                ("APP_SECRET", APP_SECRET),
            ],
        );
        let issuer = server.told()["issuer"].as_str().unwrap().parse().unwrap();
        Self {
            _server: server,
            issuer,
            certificate,
        }
    }

    fn connection(&self, client: &str) -> Connection {
        Connection {
            authority: self.issuer.clone(),
            client: client.parse().unwrap(),
            trust: Trust::System,
        }
    }

    fn request(&self, prompt: Option<Prompt>) -> SignInRequest {
        SignInRequest {
            connection: self.connection(CLIENT),
            scopes: scopes(),
            pages: Pages {
                finished: "finished".into(),
                refused: "refused".into(),
                ignored: "ignored".into(),
            },
            login_hint: None,
            ui_locale: "nl".into(),
            deadline: Duration::from_secs(120),
            prompt,
            claims: None,
        }
    }
}

fn scopes() -> Vec<PermissionName> {
    let names = ["User.Read", "Calendars.Read", "offline_access"];
    names.iter().map(|name| name.parse().unwrap()).collect()
}

/// What the visitor does on the consent page.
#[derive(Clone, Copy, PartialEq)]
enum Consent {
    Given,
    Refused,
}

/// Follows redirects and fills in forms, with the server's cookies. The last page's text.
async fn visit(start: Url, consent: Consent) -> String {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build();
    let client = client.unwrap();
    let mut cookies = BTreeMap::new();
    let mut request = client.get(start.clone()).build().unwrap();
    let mut place = start;
    for _ in 0..30 {
        let jar: Vec<String> = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        request
            .headers_mut()
            .insert("cookie", jar.join("; ").parse().unwrap());
        let answer = client.execute(request).await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            cookies.insert(name.to_owned(), value.to_owned());
        }
        if let Some(next) = answer.headers().get("location") {
            place = place.join(next.to_str().unwrap()).unwrap();
            request = client.get(place.clone()).build().unwrap();
            continue;
        }
        let page = answer.text().await.unwrap();
        if !page.contains("<form") {
            return page;
        }
        let abort = attribute(&page, "<a href=\"", "/abort\"");
        if consent == Consent::Refused && page.contains("value=\"consent\"") {
            place = place.join(&format!("{}/abort", abort.unwrap())).unwrap();
            request = client.get(place.clone()).build().unwrap();
            continue;
        }
        let action = attribute(&page, "action=\"", "\"").expect("the form's action");
        place = place.join(&action).unwrap();
        let mut fields = vec![("login", PERSON.to_owned()), ("password", "any".to_owned())];
        for name in ["prompt", "xsrf", "user_code", "confirm"] {
            let before = format!("name=\"{name}\" value=\"");
            fields.extend(attribute(&page, &before, "\"").map(|value| (name, value)));
        }
        request = client.post(place.clone()).form(&fields).build().unwrap();
    }
    panic!("too many steps, at {place}");
}

fn attribute(page: &str, before: &str, after: &str) -> Option<String> {
    let mut rest = page;
    while let Some((_, tail)) = rest.split_once(before) {
        let (value, _) = tail.split_once('"').unwrap_or((tail, ""));
        let whole = format!("{value}\"");
        if let Some(value) = whole.strip_suffix(after) {
            return Some(value.to_owned());
        }
        rest = tail;
    }
    None
}

async fn signed_in(
    provider: &Provider,
    consent: Consent,
) -> (
    Result<scopeglass_identity::Session, scopeglass_domain::Problem>,
    String,
) {
    let (visits, mut browser) = tokio::sync::mpsc::unbounded_channel();
    let on_stage = move |stage| {
        if let Stage::Waiting { url } = stage {
            visits.send(url).unwrap();
        }
    };
    let request = provider.request(Some(Prompt::Consent));
    let visiting = async { visit(browser.recv().await.unwrap(), consent).await };
    tokio::join!(sign_in(request, &on_stage, Default::default()), visiting)
}

#[tokio::test]
async fn a_certified_server_signs_a_person_in_and_renews() {
    let provider = Provider::start();
    let (session, page) = signed_in(&provider, Consent::Given).await;
    let session = session.unwrap();
    assert_eq!(page, "finished");
    assert_eq!(session.account().name, "Noor de Vries");
    assert_eq!(session.account().username, PERSON);
    assert!(session.tenant().0.is_nil(), "this server knows no tenants");
    let granted: Vec<_> = session
        .granted()
        .0
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        granted,
        [
            "Calendars.Read",
            "User.Read",
            "offline_access",
            "openid",
            "profile"
        ]
    );

    let first = session.access_token().await.unwrap();
    session.renew().await.unwrap();
    session.renew().await.unwrap();
    let renewed = session.access_token().await.unwrap();
    assert_ne!(first.expose_secret(), renewed.expose_secret());
    let granted_then: Vec<_> = session
        .granted()
        .0
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(granted_then, granted);
}

#[tokio::test]
async fn signing_out_gives_the_refresh_token_up_at_the_server() {
    let provider = Provider::start();
    let (session, _) = signed_in(&provider, Consent::Given).await;
    let session = session.unwrap();
    // A copy, as a thief would have it: it is worth nothing once the person has signed out.
    let (stolen, own) = (Vault::in_memory(), Vault::in_memory());
    stolen.save(&session).await;
    own.save(&session).await;
    session.sign_out().await;
    let refused = stolen.restore(&provider.connection(CLIENT)).await;
    assert_eq!(refused.unwrap_err().code, ErrorCode::SessionEnded);
}

#[tokio::test]
async fn a_no_on_its_consent_page_is_a_denial() {
    let provider = Provider::start();
    let (session, page) = signed_in(&provider, Consent::Refused).await;
    assert_eq!(session.unwrap_err().code, ErrorCode::SignInDenied);
    assert_eq!(page, "refused");
}

#[tokio::test]
async fn a_code_entered_on_its_page_signs_a_person_in_and_renews() {
    let provider = Provider::start();
    let request = DeviceRequest {
        connection: provider.connection(CLIENT),
        scopes: scopes(),
    };
    let (prompts, mut person) = tokio::sync::mpsc::unbounded_channel();
    let on_stage = move |stage| {
        if let DeviceStage::Waiting(prompt) = stage {
            prompts.send(prompt).unwrap();
        }
    };
    let visiting = async {
        let prompt = person.recv().await.unwrap();
        visit(
            prompt.filled.expect("this server offers it"),
            Consent::Given,
        )
        .await
    };
    let waiting = sign_in_by_device_code(request, &on_stage, CancellationToken::new());
    let (session, page) = tokio::join!(waiting, visiting);
    assert!(page.contains("Sign-in Success"), "{page}");
    let session = session.unwrap();
    assert_eq!(session.account().username, PERSON);
    session.renew().await.unwrap();
}

async fn app(
    provider: &Provider,
    client: &str,
    credential: Credential,
) -> Result<scopeglass_identity::AppSession, scopeglass_domain::Problem> {
    let request = AppRequest {
        connection: provider.connection(client),
        resource: None,
        credential,
    };
    sign_in_app(request, CancellationToken::new()).await
}

#[tokio::test]
async fn an_app_proves_itself_by_what_it_signs_or_by_its_secret() {
    let provider = Provider::start();
    let signed = Credential::Certificate(provider.certificate.clone());
    let session = app(&provider, APP, signed).await.unwrap();
    session.renew().await.unwrap();
    // This server takes secrets in the header alone.
    let secret = |text: &str| Credential::Secret(text.to_owned().into());
    app(&provider, SECRET_APP, secret(APP_SECRET))
        .await
        .unwrap();
    let wrong = app(&provider, SECRET_APP, secret("another")).await;
    assert_eq!(wrong.unwrap_err().code, ErrorCode::CredentialRefused);
    let stranger = Credential::Certificate(app_key().0);
    let refused = app(&provider, APP, stranger).await;
    assert_eq!(refused.unwrap_err().code, ErrorCode::CredentialRefused);
}
