//! The audit of a practice tenant: complete or said not to be, killed and resumed, its
//! findings held against what was planted.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops at the first surprise and prints its figures"
)]

#[path = "../../../practice/tests/common/mod.rs"]
mod common;

mod comparing;
mod faults;
mod files;
mod killed;
mod planted;
mod whole;

use async_trait::async_trait;
use common::{App, start_with};
use scopeglass_audit::{Control, Ended, Query, Snapshot, lock, read};
use scopeglass_domain::{Problem, TenantId};
use scopeglass_graph::{GraphClient, Limits, TokenSource};
use scopeglass_practice::Options;
use secrecy::SecretString;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use url::Url;

/// What an audit asks for.
const SCOPES: &str = "Directory.Read.All AuditLog.Read.All";

/// One access token, as an outside program would have it.
struct Held(SecretString);

#[async_trait]
impl TokenSource for Held {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        Ok(self.0.clone())
    }
}

/// A practice tenant, and a client that may audit it.
struct World {
    app: App,
    access: String,
}

impl World {
    async fn new(apps: u32, grants: u32) -> Self {
        Self::with(Options {
            apps,
            grants,
            people: 300,
            ..Options::default()
        })
        .await
    }

    async fn with(options: Options) -> Self {
        let app = start_with(options).await;
        let access = app.access("noor.vandalen", SCOPES).await;
        Self { app, access }
    }

    fn graph(&self) -> GraphClient {
        graph(self.app.facts().graph.clone(), &self.access)
    }

    fn tenant(&self) -> TenantId {
        self.app.json()["tenant"]
            .as_str()
            .and_then(|id| id.parse().ok())
            .unwrap()
    }

    fn snapshot(&self, folder: &Path) -> Arc<Snapshot> {
        let held = lock(folder).unwrap();
        Arc::new(Snapshot::create(folder, &held, self.tenant(), None).unwrap())
    }

    async fn audit(&self, snapshot: &Arc<Snapshot>) -> Result<Ended, Problem> {
        audit(snapshot, &self.graph()).await
    }
}

fn graph(base: Url, access: &str) -> GraphClient {
    let tokens = Arc::new(Held(SecretString::from(access.to_owned())));
    let limits = Limits {
        first_wait: Duration::from_millis(5),
        ..Limits::default()
    };
    GraphClient::with_limits(base, tokens, None, limits).unwrap()
}

async fn audit(snapshot: &Arc<Snapshot>, graph: &GraphClient) -> Result<Ended, Problem> {
    let cancel = CancellationToken::new();
    let control = Control {
        graph,
        cancel: &cancel,
        on_told: &|_| {},
    };
    read(snapshot, &control).await
}

fn everything() -> Query {
    Query {
        with_microsoft: true,
        limit: 500,
        ..Query::default()
    }
}
