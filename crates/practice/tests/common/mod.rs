//! A client of the tests' own, which knows nothing of the practice tenant's inside.
#![allow(dead_code, reason = "every test file uses its own part of it")]
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a client of tests stops at the first surprise"
)]

use aws_lc_rs::digest;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use reqwest::{Certificate, Client, redirect::Policy};
use scopeglass_practice::{Consent, Facts, Options, Practice, visit_with};
use serde_json::Value;
use std::collections::BTreeMap;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use url::Url;

pub const VERIFIER: &str = "a-verifier-of-forty-three-characters-or-more-0123456789";
pub const SCOPES: &str =
    "openid profile email offline_access User.Read Calendars.Read Contacts.Read";

pub struct App {
    pub practice: Practice,
    pub http: Client,
}

pub async fn start() -> App {
    start_with(Options::default()).await
}

pub async fn start_with(options: Options) -> App {
    let practice = Practice::start(options).await.unwrap();
    let mut http = Client::builder().redirect(Policy::none()).no_proxy();
    if let Some(ca) = &practice.facts().ca {
        let ca = Certificate::from_pem(&std::fs::read(ca).unwrap()).unwrap();
        http = http.tls_certs_only([ca]);
    }
    App {
        practice,
        http: http.build().unwrap(),
    }
}

impl App {
    pub fn facts(&self) -> &Facts {
        self.practice.facts()
    }

    pub fn json(&self) -> Value {
        serde_json::to_value(self.facts()).unwrap()
    }

    /// The id of the public client.
    pub fn client(&self) -> String {
        self.facts().public_client().unwrap().to_string()
    }

    /// The id and secret of the confidential client.
    pub fn confidential(&self) -> (String, String) {
        let facts = self.json();
        let clients = facts["clients"].as_array().unwrap();
        let found = clients
            .iter()
            .find(|client| client["kind"] == "confidential")
            .unwrap();
        let text = |name: &str| found[name].as_str().unwrap().to_owned();
        (text("client_id"), text("client_secret"))
    }

    pub fn authority(&self, rest: &str) -> String {
        format!("{}/{rest}", self.facts().authority)
    }

    /// An authorization address of the public client with changes to its parameters; an
    /// empty value takes a parameter away.
    pub fn authorize(&self, changes: &[(&str, &str)]) -> String {
        let challenge = digest::digest(&digest::SHA256, VERIFIER.as_bytes());
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(challenge.as_ref());
        let client = self.client();
        let mut params = BTreeMap::from([
            ("client_id", client.as_str()),
            ("response_type", "code"),
            ("redirect_uri", "http://localhost:1/"),
            ("scope", SCOPES),
            ("state", "the state"),
            ("nonce", "the nonce"),
            ("code_challenge", challenge.as_str()),
            ("code_challenge_method", "S256"),
        ]);
        for (name, value) in changes {
            match value.is_empty() {
                true => params.remove(name),
                false => params.insert(name, value),
            };
        }
        let address = self.authority("oauth2/v2.0/authorize");
        Url::parse_with_params(&address, params).unwrap().into()
    }

    /// What a listener on localhost receives when a person goes through the pages.
    pub async fn received(
        &self,
        person: &str,
        consent: Consent,
        changes: &[(&str, &str)],
    ) -> (String, BTreeMap<String, String>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let redirect = format!(
            "http://localhost:{}/back",
            listener.local_addr().unwrap().port()
        );
        let changes = [changes, &[("redirect_uri", redirect.as_str())]].concat();
        let url = self.authorize(&changes);
        let (_, received) = tokio::join!(
            async {
                visit_with(self.facts(), &url, person, consent)
                    .await
                    .unwrap()
            },
            one_request(listener)
        );
        (redirect, received)
    }

    pub async fn post(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let answer = self
            .http
            .post(self.authority("oauth2/v2.0/token"))
            .form(form)
            .send()
            .await
            .unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    /// Tokens of the public client for a person.
    pub async fn tokens(&self, person: &str, scope: &str) -> Value {
        let (redirect, received) = self
            .received(person, Consent::Accept, &[("scope", scope)])
            .await;
        let (status, tokens) = self.redeem(&redirect, &received["code"]).await;
        assert_eq!(status, 200, "{tokens}");
        tokens
    }

    pub async fn redeem(&self, redirect: &str, code: &str) -> (u16, Value) {
        self.post(&[
            ("grant_type", "authorization_code"),
            ("client_id", &self.client()),
            ("code", code),
            ("redirect_uri", redirect),
            ("code_verifier", VERIFIER),
        ])
        .await
    }

    pub async fn access(&self, person: &str, scope: &str) -> String {
        self.tokens(person, scope).await["access_token"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub async fn app_only(&self) -> String {
        let (id, secret) = self.confidential();
        let (status, tokens) = self
            .post(&[
                ("grant_type", "client_credentials"),
                ("client_id", &id),
                ("client_secret", &secret),
                ("scope", "https://graph.microsoft.com/.default"),
            ])
            .await;
        assert_eq!(status, 200, "{tokens}");
        tokens["access_token"].as_str().unwrap().to_owned()
    }

    pub async fn get(&self, access: &str, path: &str) -> (u16, Value) {
        self.get_with(access, path, &[]).await
    }

    pub async fn get_with(
        &self,
        access: &str,
        path: &str,
        headers: &[(&str, &str)],
    ) -> (u16, Value) {
        let url = if path.starts_with("http") {
            path.to_owned()
        } else {
            format!("{}{path}", self.facts().graph)
        };
        let mut request = self.http.get(url).bearer_auth(access);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

/// The claims of a JWT, unchecked.
pub fn claims(jwt: &Value) -> Value {
    let part = jwt.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

async fn one_request(listener: TcpListener) -> BTreeMap<String, String> {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut bytes = Vec::new();
    let mut text = String::new();
    while !whole(&text) {
        let mut part = [0; 4096];
        let read = socket.read(&mut part).await.unwrap();
        assert_ne!(read, 0, "the request ended early");
        bytes.extend(&part[..read]);
        text = String::from_utf8_lossy(&bytes).into_owned();
    }
    socket
        .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        .await
        .unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let path = head.split(' ').nth(1).unwrap();
    let params = if body.is_empty() {
        path.split_once('?').unwrap().1
    } else {
        body
    };
    url::form_urlencoded::parse(params.as_bytes())
        .into_owned()
        .collect()
}

fn whole(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        line.to_lowercase()
            .strip_prefix("content-length:")
            .map(|n| n.trim().parse::<usize>().unwrap())
    });
    body.len() >= length.unwrap_or(0)
}
