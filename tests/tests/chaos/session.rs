//! A person signed in to a practice tenant, and the probes of a request as that person.

use async_trait::async_trait;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Evidence, GrantedScopes, Kind, Outcome, Problem};
use scopeglass_graph::{GraphClient, Limits, TokenSource};
use scopeglass_identity::{
    ClaimsChallenge, Connection, Pages, Session, SignInRequest, Stage, Trust, sign_in,
};
use scopeglass_practice::{Consent, Fault, Options, Practice, visit_with};
use scopeglass_probe::{Asked, Surroundings, run};
use secrecy::{ExposeSecret, SecretString};
use std::{sync::Arc, time::Duration};
use tokio::sync::mpsc::unbounded_channel;
use tokio_util::sync::CancellationToken;

/// Nothing of these tests may take longer; what hangs fails.
pub const LONGEST: Duration = Duration::from_secs(90);

struct Tokens(Arc<Session>);

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        self.0.access_token().await
    }

    async fn renewed_access_token(&self, refused: &SecretString) -> Result<SecretString, Problem> {
        let current = self.0.access_token().await?;
        if current.expose_secret() != refused.expose_secret() {
            return Ok(current);
        }
        self.0.renew().await?;
        self.0.access_token().await
    }

    async fn challenged_access_token(
        &self,
        refused: &SecretString,
        challenge: &str,
    ) -> Result<SecretString, Problem> {
        let current = self.0.access_token().await?;
        if current.expose_secret() != refused.expose_secret() {
            return Ok(current);
        }
        let challenge = ClaimsChallenge::from_www_authenticate(challenge).unwrap();
        self.0.step_up(&challenge).await?;
        self.0.access_token().await
    }
}

pub struct Tenant {
    pub practice: Practice,
    pub session: Option<Arc<Session>>,
    /// How long a sign-in waits for the person.
    pub deadline: Duration,
    scopes: Vec<String>,
}

impl Tenant {
    /// The practice tenant with its administrator signed in.
    pub async fn signed_in(scopes: &[&str]) -> Self {
        let mut tenant = Self::open(scopes).await;
        tenant.session = Some(Arc::new(tenant.sign_in(0).await.unwrap()));
        tenant
    }

    pub async fn open(scopes: &[&str]) -> Self {
        Self {
            practice: Practice::start(Options::default()).await.unwrap(),
            session: None,
            deadline: Duration::from_secs(20),
            scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
        }
    }

    pub async fn sign_in(&self, person: usize) -> Result<Session, Problem> {
        let facts = self.practice.facts();
        let always = ["openid", "profile", "offline_access"];
        let scopes = always
            .into_iter()
            .chain(self.scopes.iter().map(String::as_str));
        let request = SignInRequest {
            connection: Connection {
                authority: facts.authority.clone(),
                client: facts.public_client().unwrap(),
                trust: Trust::System,
            },
            scopes: scopes.map(|name| name.parse().unwrap()).collect(),
            pages: Pages {
                finished: "finished".into(),
                refused: "refused".into(),
                ignored: "ignored".into(),
            },
            login_hint: None,
            ui_locale: "en".into(),
            deadline: self.deadline,
            prompt: None,
            claims: None,
        };
        let (pages, mut browser) = unbounded_channel();
        let on_stage = move |stage| {
            if let Stage::Waiting { url } = stage {
                let _ = pages.send(url);
            }
        };
        let visiting = async {
            let url = browser.recv().await.unwrap();
            let person = &facts.people[person].user;
            // A policy may stop the visitor with a page of its own.
            let _ = visit_with(facts, url.as_str(), person, Consent::Accept).await;
        };
        let cancel = CancellationToken::new();
        tokio::join!(sign_in(request, &on_stage, cancel), visiting).0
    }

    pub fn misbehave(&self, faults: &[&str]) {
        let faults = faults.iter().map(|fault| fault.parse::<Fault>().unwrap());
        self.practice.misbehave(faults);
    }

    /// The probes of these delegated permissions.
    pub async fn probe(&self, permissions: &[&str]) -> Vec<Evidence> {
        let session = Arc::clone(self.session.as_ref().unwrap());
        let granted = GrantedScopes(self.scopes.iter().map(|s| s.parse().unwrap()).collect());
        let limits = Limits {
            request: Duration::from_secs(2),
            retries: 2,
            patience: Duration::from_secs(4),
            first_wait: Duration::from_millis(20),
            ..Limits::default()
        };
        let graph = self.practice.facts().graph.clone();
        let tokens = Arc::new(Tokens(session));
        let graph = GraphClient::with_limits(graph, tokens, None, limits).unwrap();
        let asked: Vec<Asked> = permissions
            .iter()
            .map(|permission| Asked {
                permission: permission.parse().unwrap(),
                kind: Some(Kind::Delegated),
            })
            .collect();
        let around = Surroundings::new(Catalog::embedded(), &graph, &granted);
        let probing = run(&asked, &around, &|_| ());
        let evidence = tokio::time::timeout(LONGEST, probing).await;
        evidence.expect("it hangs")
    }

    pub async fn outcome(&self, permission: &str) -> Outcome {
        self.probe(&[permission]).await.remove(0).outcome
    }
}
