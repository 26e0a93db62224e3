//! Sign-in against npm oidc-provider, a certified OpenID server that nobody here wrote,
//! with a small visitor that goes through its sign-in and consent pages over HTTP.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

use scopeglass_domain::ErrorCode;
use scopeglass_identity::{Connection, Pages, Prompt, SignInRequest, Stage, Trust, sign_in};
use secrecy::ExposeSecret;
use serde_json::Value;
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
    time::Duration,
};
use url::Url;

const CLIENT: &str = "11111111-2222-3333-4444-555555555555";
const PERSON: &str = "noor@example.test";

/// The server's process; it ends with the pipe to it, and in any case with the test.
struct Provider {
    child: Child,
    issuer: Url,
}

/// Both tests need the packages, and only one may install them.
static INSTALLED: OnceLock<()> = OnceLock::new();

fn install(folder: &Path) {
    if folder.join("node_modules/oidc-provider").exists() {
        return;
    }
    let installed = Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(folder)
        .status()
        .expect("npm has to be installed");
    assert!(installed.success(), "npm ci failed");
}

impl Drop for Provider {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Provider {
    fn start() -> Self {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../../tests/fixtures/oidc-provider")
            .canonicalize()
            .unwrap();
        INSTALLED.get_or_init(|| install(&folder));
        let mut child = Command::new("node")
            .arg("server.mjs")
            .current_dir(&folder)
            .env("CLIENT_ID", CLIENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node has to be installed");
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told: Vec<Value> = lines
            .map_while(Result::ok)
            .find_map(|line| serde_json::from_str(&line).ok())
            .into_iter()
            .collect();
        let issuer = told.first().expect("the server did not start")["issuer"].as_str();
        Self {
            issuer: issuer.unwrap().parse().unwrap(),
            child,
        }
    }

    fn request(&self, prompt: Option<Prompt>) -> SignInRequest {
        let connection = Connection {
            authority: self.issuer.clone(),
            client: CLIENT.parse().unwrap(),
            trust: Trust::System,
        };
        let scopes = ["User.Read", "Calendars.Read", "offline_access"];
        SignInRequest {
            connection,
            scopes: scopes.iter().map(|name| name.parse().unwrap()).collect(),
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
        let prompt = attribute(&page, "name=\"prompt\" value=\"", "\"").expect("which form");
        place = place.join(&action).unwrap();
        let fields = [
            ("prompt", prompt.as_str()),
            ("login", PERSON),
            ("password", "any"),
        ];
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
async fn a_no_on_its_consent_page_is_a_denial() {
    let provider = Provider::start();
    let (session, page) = signed_in(&provider, Consent::Refused).await;
    assert_eq!(session.unwrap_err().code, ErrorCode::SignInDenied);
    assert_eq!(page, "refused");
}
