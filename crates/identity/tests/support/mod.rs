//! A small OpenID server in Entra's shape for tests: it signs truly, and lies where a
//! test tells it to. The test itself plays the browser.

#![allow(dead_code, reason = "each test binary uses its own part")]

pub mod browser;
pub mod node;
mod tls;

use axum::{
    Form, Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use jsonwebtoken::{Algorithm, EncodingKey, Header, jwk::Jwk};
use scopeglass_domain::Problem;
use scopeglass_identity::{Connection, Pages, Session, SignInRequest, Stage, Trust, sign_in};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, LazyLock, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use tokio::{
    net::TcpListener,
    sync::{mpsc::unbounded_channel, watch},
    task::JoinHandle,
};
use tokio_util::sync::CancellationToken;
use url::Url;

pub const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";
pub const CLIENT: &str = "11111111-2222-3333-4444-555555555555";

/// Three signing keys, made once.
static KEYS: LazyLock<Vec<EncodingKey>> = LazyLock::new(|| (0..3).map(|_| make_key()).collect());

fn make_key() -> EncodingKey {
    use aws_lc_rs::{encoding::AsDer, encoding::Pkcs8V1Der, rsa};
    let pair = rsa::KeyPair::generate(rsa::KeySize::Rsa2048).unwrap();
    let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
    let text = BASE64_STANDARD.encode(der.as_ref());
    // Put together here so that no scanner mistakes this source for a leaked key.
    let rule = |word: &str| format!("-----{word} PRIVATE KEY-----");
    let pem = format!("{}\n{text}\n{}\n", rule("BEGIN"), rule("END"));
    EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap()
}

/// How an ID token is signed.
#[derive(Clone, Copy)]
pub enum Signed {
    /// With this key, under its own name.
    With(usize),
    /// With this key, under the first one's name.
    AsFirst(usize),
    /// Not at all (`alg: none`).
    Not,
    /// By HMAC with the public modulus as the secret.
    Hmac,
}

/// What the server does; the default is right in everything.
pub struct Plan {
    /// Fields put into the metadata; null takes one away.
    pub metadata: Value,
    /// Claims put into ID tokens; null takes one away.
    pub claims: Value,
    /// Fields put into the token endpoint's answers; null takes one away.
    pub answer: Value,
    pub signed: Signed,
    /// The keys in the published set.
    pub published: Vec<usize>,
    /// The status that they are given with.
    pub keys_status: StatusCode,
    /// An answer in place of tokens.
    pub refusal: Option<(StatusCode, Value)>,
    /// The answer of the device authorization endpoint.
    pub device: Value,
    /// What a device is told when it asks, one after the other; null is a yes.
    pub device_answers: VecDeque<Value>,
    /// Whether redemptions may go on; a test can hold them up.
    pub gate: watch::Receiver<bool>,
}

/// What the server has seen.
#[derive(Default)]
pub struct Seen {
    pub redemptions: Vec<HashMap<String, String>>,
    pub origins: usize,
    pub key_fetches: usize,
    pub issued: Vec<String>,
}

#[derive(Clone)]
struct Grant {
    challenge: String,
    nonce: String,
    redirect: String,
    scope: String,
}

struct Shared {
    base: String,
    plan: Mutex<Plan>,
    seen: Mutex<Seen>,
    codes: Mutex<HashMap<String, Grant>>,
    refresh: Mutex<HashMap<String, Grant>>,
}

/// The running server.
#[derive(Clone)]
pub struct World {
    shared: Arc<Shared>,
    gate: Arc<watch::Sender<bool>>,
}

impl World {
    /// Over plain http.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let (world, router) = Self::at(base);
        tokio::spawn(async move { axum::serve(listener, router).await });
        world
    }

    /// Over https, with a certificate by an authority made on the spot; its PEM.
    pub async fn start_tls() -> (Self, Vec<u8>) {
        let (config, ca) = tls::config();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let base = format!(
            "https://localhost:{}",
            listener.local_addr().unwrap().port()
        );
        let (world, router) = Self::at(base);
        let server = axum_server::from_tcp_rustls(listener, config).unwrap();
        tokio::spawn(server.serve(router.into_make_service()));
        (world, ca)
    }

    fn at(base: String) -> (Self, Router) {
        let (gate, open) = watch::channel(true);
        let plan = Plan {
            metadata: json!({}),
            claims: json!({}),
            answer: json!({}),
            signed: Signed::With(0),
            published: vec![0, 1],
            keys_status: StatusCode::OK,
            refusal: None,
            device: json!({}),
            device_answers: VecDeque::new(),
            gate: open,
        };
        let shared = Arc::new(Shared {
            base,
            plan: Mutex::new(plan),
            seen: Mutex::default(),
            codes: Mutex::default(),
            refresh: Mutex::default(),
        });
        let at = |place: &str| format!("/{TENANT}/{place}");
        let router = Router::new()
            .route(&at("v2.0/.well-known/openid-configuration"), get(metadata))
            .route(&at("keys"), get(keys))
            .route(&at("token"), post(token))
            .route(&at("device"), post(device))
            .with_state(Arc::clone(&shared));
        (
            Self {
                shared,
                gate: Arc::new(gate),
            },
            router,
        )
    }

    pub fn plan(&self, change: impl FnOnce(&mut Plan)) {
        change(&mut self.shared.plan.lock().unwrap());
    }

    pub fn seen<T>(&self, look: impl FnOnce(&Seen) -> T) -> T {
        look(&self.shared.seen.lock().unwrap())
    }

    /// Holds up redemptions, or lets them go on.
    pub fn hold(&self, held: bool) {
        self.gate.send_replace(!held);
    }

    /// Every secret that was ever given out.
    pub fn issued(&self) -> Vec<String> {
        self.seen(|seen| seen.issued.clone())
    }

    pub fn connection(&self) -> Connection {
        Connection {
            authority: format!("{}/{TENANT}", self.shared.base).parse().unwrap(),
            client: CLIENT.parse().unwrap(),
            trust: Trust::System,
        }
    }

    pub fn request(&self, scopes: &[&str]) -> SignInRequest {
        SignInRequest {
            connection: self.connection(),
            scopes: scopes.iter().map(|name| name.parse().unwrap()).collect(),
            pages: Pages {
                finished: "<p>finished</p>".into(),
                refused: "<p>refused</p>".into(),
                ignored: "<p>ignored</p>".into(),
            },
            login_hint: Some("noor@example.test".into()),
            ui_locale: "nl".into(),
            deadline: Duration::from_secs(300),
            prompt: None,
            claims: None,
        }
    }

    /// What the server does when the person says yes: a code for this authorize address.
    pub fn approve(&self, url: &Url) -> String {
        let asked: HashMap<_, _> = url.query_pairs().into_owned().collect();
        assert_eq!(asked["code_challenge_method"], "S256");
        let code = format!("code-{}", random());
        let grant = Grant {
            challenge: asked["code_challenge"].clone(),
            nonce: asked["nonce"].clone(),
            redirect: asked["redirect_uri"].clone(),
            scope: asked["scope"].clone(),
        };
        self.shared
            .codes
            .lock()
            .unwrap()
            .insert(code.clone(), grant);
        self.shared.seen.lock().unwrap().issued.push(code.clone());
        code
    }

    /// Makes a refresh token of the test's own redeemable.
    pub fn accept(&self, refresh: &str) {
        let mut known = self.shared.refresh.lock().unwrap();
        let grant = known
            .values()
            .next()
            .cloned()
            .expect("a sign-in comes first");
        known.insert(refresh.to_owned(), grant);
    }

    /// Starts a sign-in and waits until the browser would be opened.
    pub async fn waiting(&self, request: SignInRequest) -> Waiting {
        let (stages, mut seen) = unbounded_channel();
        let cancel = CancellationToken::new();
        let token = cancel.clone();
        let task = tokio::spawn(async move {
            let on_stage = move |stage| drop(stages.send(stage));
            sign_in(request, &on_stage, token).await
        });
        loop {
            match seen.recv().await {
                Some(Stage::Waiting { url }) => return Waiting { url, cancel, task },
                Some(_) => {}
                None => panic!("{:?}", task.await.unwrap().unwrap_err()),
            }
        }
    }

    /// A whole sign-in, as the plan has it.
    pub async fn sign_in(&self, scopes: &[&str]) -> Result<Session, Problem> {
        let waiting = self.waiting(self.request(scopes)).await;
        let code = self.approve(&waiting.url);
        waiting
            .come_back(&format!("code={code}&state={}", waiting.state()))
            .await;
        waiting.task.await.unwrap()
    }
}

/// A sign-in that waits for the browser.
pub struct Waiting {
    pub url: Url,
    pub cancel: CancellationToken,
    pub task: JoinHandle<Result<Session, Problem>>,
}

impl Waiting {
    pub fn param(&self, name: &str) -> String {
        let mut pairs = self.url.query_pairs();
        pairs.find(|(key, _)| key == name).unwrap().1.into_owned()
    }

    pub fn state(&self) -> String {
        self.param("state")
    }

    pub fn port(&self) -> u16 {
        let redirect: Url = self.param("redirect_uri").parse().unwrap();
        redirect.port().unwrap()
    }

    /// The browser follows the redirect with this query.
    pub async fn come_back(&self, query: &str) -> String {
        browser::get(self.port(), &format!("/?{query}")).await
    }
}

async fn metadata(State(shared): State<Arc<Shared>>) -> Response {
    let at = |place: &str| format!("{}/{TENANT}/{place}", shared.base);
    let mut document = json!({
        "issuer": at("v2.0"),
        "authorization_endpoint": at("authorize"),
        "token_endpoint": at("token"),
        "jwks_uri": at("keys"),
    });
    merge(&mut document, &shared.plan.lock().unwrap().metadata);
    Json(document).into_response()
}

async fn keys(State(shared): State<Arc<Shared>>) -> Response {
    shared.seen.lock().unwrap().key_fetches += 1;
    let plan = shared.plan.lock().unwrap();
    let keys: Vec<Value> = plan.published.iter().copied().map(public_key).collect();
    (plan.keys_status, Json(json!({ "keys": keys }))).into_response()
}

fn public_key(index: usize) -> Value {
    let jwk = Jwk::from_encoding_key(&KEYS[index], Algorithm::RS256).unwrap();
    let mut key = serde_json::to_value(jwk).unwrap();
    merge(
        &mut key,
        &json!({ "kid": format!("key-{index}"), "use": "sig", "alg": "RS256" }),
    );
    key
}

async fn device(State(shared): State<Arc<Shared>>) -> Response {
    let mut answer = json!({
        "device_code": format!("device-{}", random()),
        "user_code": "BCDF-GHJK",
        "verification_uri": format!("{}/enter", shared.base),
        "expires_in": 60,
        "interval": 0,
    });
    merge(&mut answer, &shared.plan.lock().unwrap().device);
    Json(answer).into_response()
}

async fn token(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    {
        let mut seen = shared.seen.lock().unwrap();
        seen.redemptions.push(form.clone());
        seen.origins += usize::from(headers.contains_key("origin"));
    }
    let mut gate = shared.plan.lock().unwrap().gate.clone();
    gate.wait_for(|open| *open).await.unwrap();
    if let Some((status, refusal)) = shared.plan.lock().unwrap().refusal.clone() {
        return (status, Json(refusal)).into_response();
    }
    if form["grant_type"].ends_with(":device_code") {
        let told = shared.plan.lock().unwrap().device_answers.pop_front();
        let told = told.expect("a test has to plan what is told");
        if !told.is_null() {
            return (StatusCode::BAD_REQUEST, Json(told)).into_response();
        }
    }
    let grant = match form["grant_type"].as_str() {
        "urn:ietf:params:oauth:grant-type:device_code" => Some(Grant {
            challenge: String::new(),
            nonce: String::new(),
            redirect: String::new(),
            scope: "openid profile User.Read offline_access".into(),
        }),
        "authorization_code" => redeem_code(&shared, &form),
        "refresh_token" => shared
            .refresh
            .lock()
            .unwrap()
            .remove(&form["refresh_token"]),
        _ => None,
    };
    match grant {
        Some(grant) => answer(&shared, &grant, form.get("scope")).into_response(),
        None => {
            let refusal = json!({
                "error": "invalid_grant",
                "error_description": format!("AADSTS70000: not {:?}", form.get("code")),
            });
            (StatusCode::BAD_REQUEST, Json(refusal)).into_response()
        }
    }
}

fn redeem_code(shared: &Shared, form: &HashMap<String, String>) -> Option<Grant> {
    let grant = shared.codes.lock().unwrap().remove(&form["code"])?;
    let digest = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"]));
    let proven = digest == grant.challenge
        && form["redirect_uri"] == grant.redirect
        && form["client_id"] == CLIENT;
    proven.then_some(grant)
}

fn answer(shared: &Shared, grant: &Grant, scope: Option<&String>) -> Json<Value> {
    let plan = shared.plan.lock().unwrap();
    let scope = scope.unwrap_or(&grant.scope);
    let resources: Vec<&str> = scope
        .split(' ')
        .filter(|name| *name != "offline_access")
        .collect();
    // Longer-consented ones ride along (design truth 2), and offline_access never does.
    let scp = format!("{} Group.Read.All", resources.join(" "));
    let access = jsonwebtoken::encode(
        &Header::new(Algorithm::RS256),
        &json!({ "scp": scp, "wids": ["62e90394-69f5-4237-9190-012177145e10"], "jti": random() }),
        &KEYS[0],
    )
    .unwrap();
    let id_token = id_token(shared, &plan, grant);
    let mut answer = json!({
        "token_type": "Bearer",
        "scope": scope,
        "expires_in": 3600,
        "access_token": access,
        "id_token": id_token,
    });
    let mut issued = vec![access, id_token];
    if scope.contains("offline_access") {
        let refresh = format!("refresh-{}", random());
        answer["refresh_token"] = json!(refresh);
        shared
            .refresh
            .lock()
            .unwrap()
            .insert(refresh.clone(), grant.clone());
        issued.push(refresh);
    }
    shared.seen.lock().unwrap().issued.extend(issued);
    merge(&mut answer, &plan.answer);
    Json(answer)
}

fn id_token(shared: &Shared, plan: &Plan, grant: &Grant) -> String {
    let now = now();
    let mut claims = json!({
        "iss": format!("{}/{TENANT}/v2.0", shared.base),
        "aud": CLIENT,
        "sub": "subject-of-noor",
        "oid": "5c7f1c3e-0b0f-4a86-9f0b-4f5e1f0a7a11",
        "tid": TENANT,
        "name": "Noor de Vries",
        "preferred_username": "noor@example.test",
        "nonce": grant.nonce,
        "iat": now,
        "nbf": now,
        "exp": now + 3600,
    });
    merge(&mut claims, &plan.claims);
    let signed = |name: usize, key: usize| {
        let mut header = Header::new(Algorithm::RS256);
        header.kid = Some(format!("key-{name}"));
        jsonwebtoken::encode(&header, &claims, &KEYS[key]).unwrap()
    };
    match plan.signed {
        Signed::With(key) => signed(key, key),
        Signed::AsFirst(key) => signed(0, key),
        Signed::Not => {
            let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
            format!(
                "{}.{}.",
                part(&json!({ "alg": "none", "kid": "key-0" })),
                part(&claims)
            )
        }
        Signed::Hmac => {
            let mut header = Header::new(Algorithm::HS256);
            header.kid = Some("key-0".into());
            let secret = public_key(0)["n"].to_string();
            let key = EncodingKey::from_secret(secret.as_bytes());
            jsonwebtoken::encode(&header, &claims, &key).unwrap()
        }
    }
}

pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs()
}

fn random() -> String {
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes).unwrap();
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn merge(into: &mut Value, from: &Value) {
    for (name, value) in from.as_object().unwrap() {
        match value {
            Value::Null => drop(into.as_object_mut().unwrap().remove(name)),
            value => into[name] = value.clone(),
        }
    }
}
