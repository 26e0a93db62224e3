//! Starting and stopping the practice tenant.

use crate::{
    directory::Planted,
    entra,
    facts::Facts,
    faults::{self, Fault},
    graph,
    tls::{self, Tls},
    world::World,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use axum_server::{Handle, from_tcp, from_tcp_rustls};
use http::{StatusCode, header};
use scopeglass_domain::{ErrorCode, Problem};
use std::{
    fmt::Display,
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};
use tempfile::NamedTempFile;
use tokio::task::JoinHandle;

/// Larger bodies are of no use to anybody: a batch of twenty calls is far below it.
const LARGEST_BODY: usize = 256 * 1024;
/// How often the next key takes over.
const KEY_CHANGE: Duration = Duration::from_secs(6 * 60 * 60);

/// How the practice tenant is to be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The port on 127.0.0.1; 0 lets the system choose.
    pub port: u16,
    /// How many people the organisation has; never fewer than can sign in.
    pub people: usize,
    /// Whether it is served over https, with an authority made on the spot.
    pub tls: bool,
    /// What is added to the time of every answer.
    pub latency: Duration,
    /// The least time that Graph takes for an answer.
    pub page_latency: Duration,
    /// How many apps are in the tenant; those of the small tenant are there in any case, and
    /// the others are drawn when they are asked for.
    pub apps: u32,
    /// How many delegated grants are in a tenant with more than the small one's apps; a fifth
    /// as many app role assignments come with them. Few people cannot give many grants.
    pub grants: u32,
    /// Whether requests over the quota of the directory are refused.
    pub quota: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            people: 250,
            tls: false,
            latency: Duration::ZERO,
            page_latency: Duration::ZERO,
            apps: 0,
            grants: 0,
            quota: false,
        }
    }
}

/// Requests of Graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traffic {
    /// All of them; a batch counts once.
    pub requests: u64,
    /// Those, or parts of a batch, that were told to come back later (429).
    pub refused: u64,
}

/// A running practice tenant; it stops when this is dropped.
pub struct Practice {
    world: Arc<World>,
    facts: Facts,
    handle: Handle<SocketAddr>,
    tasks: Vec<JoinHandle<()>>,
    /// Kept because the file goes with it.
    _authority: Option<NamedTempFile>,
}

impl Practice {
    /// Starts the practice tenant in the current tokio runtime.
    ///
    /// # Errors
    /// [`ErrorCode::PortTaken`] where the port is in use, [`ErrorCode::PracticeUnavailable`]
    /// where it cannot start for another reason.
    pub async fn start(options: Options) -> Result<Self, Problem> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))
            .map_err(|error| not_bound(&error, options.port))?;
        let port = listener.local_addr().map_err(unavailable)?.port();
        let scheme = if options.tls { "https" } else { "http" };
        let base = format!("{scheme}://127.0.0.1:{port}");
        let world = tokio::task::spawn_blocking(move || World::new(base, &options));
        let world = Arc::new(world.await.map_err(unavailable)??);
        let tls = if options.tls {
            Some(tls::make().map_err(unavailable)?)
        } else {
            None
        };
        let handle = Handle::new();
        let routes = routes(Arc::clone(&world), options.latency);
        let serving = serve(listener, tls.as_ref(), handle.clone(), routes).map_err(unavailable)?;
        let mut facts = world.facts.clone();
        facts.ca = tls.as_ref().map(|tls| tls.authority.path().to_owned());
        let tasks = vec![serving, change_keys(Arc::clone(&world))];
        Ok(Self {
            world,
            facts,
            handle,
            tasks,
            _authority: tls.map(|tls| tls.authority),
        })
    }

    /// Where it is and who can sign in.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Misbehaves from now on as told, and in no other way.
    pub fn misbehave(&self, faults: impl IntoIterator<Item = Fault>) {
        self.world.faults.arm(faults);
    }

    /// Behaves from now on.
    pub fn behave(&self) {
        self.misbehave([]);
    }

    /// The requests that Graph has had until now.
    pub fn traffic(&self) -> Traffic {
        let (requests, refused) = self.world.faults.counted();
        Traffic { requests, refused }
    }

    /// What was planted in a large tenant for audits to find, and what only looks like it.
    pub fn planted(&self) -> Vec<Planted> {
        self.world.directory.planted()
    }

    /// Resource units that all apps have spent until now, and requests that were refused
    /// because of the quota.
    pub fn spent(&self) -> (u64, u64) {
        self.world.quota.spent()
    }

    /// Path and query of each request of Graph since this was last asked.
    pub fn take_calls(&self) -> Vec<String> {
        self.world.faults.take_calls()
    }

    /// Lets the next key sign from now on; the old one stays published for a while.
    ///
    /// # Errors
    /// [`ErrorCode::PracticeUnavailable`] where no key could be made.
    pub fn rotate_keys(&self) -> Result<(), Problem> {
        self.world.keys.rotate().map_err(unavailable)
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.handle.shutdown();
        for task in &self.tasks {
            task.abort();
        }
    }
}

fn serve(
    listener: TcpListener,
    tls: Option<&Tls>,
    handle: Handle<SocketAddr>,
    routes: Router,
) -> io::Result<JoinHandle<()>> {
    let service = routes.into_make_service();
    let ended = |end: io::Result<()>| {
        if let Err(error) = end {
            tracing::error!(%error, "the practice tenant has stopped");
        }
    };
    Ok(match tls {
        None => {
            let server = from_tcp(listener)?.handle(handle);
            tokio::spawn(async move { ended(server.serve(service).await) })
        }
        Some(tls) => {
            let server = from_tcp_rustls(listener, tls.config.clone())?.handle(handle);
            tokio::spawn(async move { ended(server.serve(service).await) })
        }
    })
}

fn routes(world: Arc<World>, latency: Duration) -> Router {
    Router::new()
        .merge(entra::routes())
        .merge(graph::routes().layer(middleware::from_fn_with_state(
            Arc::clone(&world),
            faults::on_the_wire,
        )))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
        .layer(middleware::from_fn(only_this_computer))
        .layer(middleware::from_fn_with_state(
            Arc::clone(&world),
            faults::dated,
        ))
        .layer(middleware::from_fn_with_state(latency, slowly))
        .with_state(world)
}

/// Refuses names that somebody else's name server points here (DNS rebinding).
async fn only_this_computer(request: Request, next: Next) -> Response {
    let named = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let named = named.or_else(|| request.uri().authority().map(|host| host.as_str()));
    let host = named.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    match host {
        Some("127.0.0.1" | "localhost") | None => next.run(request).await,
        Some(_) => StatusCode::MISDIRECTED_REQUEST.into_response(),
    }
}

async fn slowly(State(latency): State<Duration>, request: Request, next: Next) -> Response {
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    next.run(request).await
}

fn change_keys(world: Arc<World>) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(KEY_CHANGE).await;
            let world = Arc::clone(&world);
            let changed = tokio::task::spawn_blocking(move || world.keys.rotate()).await;
            if let Ok(Err(error)) = changed {
                tracing::warn!(error, "no new key could be made");
            }
        }
    })
}

fn not_bound(error: &io::Error, port: u16) -> Problem {
    match error.kind() {
        io::ErrorKind::AddrInUse => Problem::new(ErrorCode::PortTaken)
            .with("port", port.to_string())
            .detail(error),
        _ => unavailable(error),
    }
}

fn unavailable(error: impl Display) -> Problem {
    Problem::new(ErrorCode::PracticeUnavailable).detail(error)
}
