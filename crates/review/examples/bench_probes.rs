//! Measures all probes of the Webex request on a slow practice tenant, beside the same calls
//! made one after another: `bench_probes PEOPLE LATENCY RUNS`, the latency in milliseconds.
//! Prints one JSON object; `cargo xtask bench probes` makes a table of it.
//!
//! Which calls the probes make is not assumed but seen: before anything is timed, they run
//! once through a relay on loopback that notes each request line.

use async_trait::async_trait;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Kind, OutcomeKind, PermissionName, Problem, ReviewId};
use scopeglass_graph::{Ask, GraphClient, Run, Tally, TokenSource};
use scopeglass_identity::{Direction, PageTexts, Pages, Session, SignInRequest, Stage, sign_in};
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{Event, ReviewView};
use scopeglass_review::{Desk, Host, Paths, PracticeTenant};
use secrecy::SecretString;
use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;
use url::Url;

type Done<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Done {
    let [people, latency, runs] = numbers()?;
    let options = Options {
        people: usize::try_from(people)?,
        latency: Duration::from_millis(latency),
        ..Options::default()
    };
    let practice = Practice::start(options).await?;
    let facts = practice.facts();
    let (calls, seen) = calls(facts).await?;
    let (probes, in_turn) = timed(facts, &calls, &seen, runs).await?;
    let shown: Vec<_> = calls
        .iter()
        .map(Noted::shown)
        .chain([RENEWAL.to_owned()])
        .collect();
    let told = serde_json::json!({ "calls": shown, "probes": probes, "in_turn": in_turn });
    writeln!(std::io::stdout(), "{told}")?;
    Ok(())
}

/// The probe of `offline_access` renews the session at the identity server, past the relay.
const RENEWAL: &str = "POST …/oauth2/v2.0/token (renewing the session)";

fn numbers() -> Done<[u64; 3]> {
    let numbers: Result<Vec<u64>, _> = std::env::args().skip(1).map(|word| word.parse()).collect();
    numbers?
        .try_into()
        .map_err(|_| "bench_probes PEOPLE LATENCY RUNS".into())
}

/// Each in turn, after one of each to warm up.
async fn timed(
    facts: &Facts,
    calls: &[Noted],
    seen: &[Seen],
    runs: u64,
) -> Done<(Vec<f64>, Vec<f64>)> {
    let bench = Bench::start(facts, facts.graph.clone()).await?;
    let plain = Plain::start(facts, &bench.view).await?;
    let (mut probes, mut in_turn) = (Vec::new(), Vec::new());
    for round in 0..=runs {
        let begun = Instant::now();
        let view = bench.desk.probe(bench.view.id).await?;
        let probed = begun.elapsed();
        if outcomes(&view) != seen {
            return Err("the probes found something else than through the relay".into());
        }
        let begun = Instant::now();
        plain.call(calls).await?;
        let called = begun.elapsed();
        if round > 0 {
            probes.push(probed.as_secs_f64() * 1000.0);
            in_turn.push(called.as_secs_f64() * 1000.0);
        }
    }
    bench.desk.close().await;
    plain.session.sign_out().await;
    Ok((probes, in_turn))
}

/// The calls that the probes make to Graph, in the order in which they were seen, and what
/// the probes found with them.
async fn calls(facts: &Facts) -> Done<(Vec<Noted>, Vec<Seen>)> {
    let relay = Relay::start(&facts.graph).await?;
    let bench = Bench::start(facts, relay.graph.clone()).await?;
    // Signing in reads back the grants; the probes begin after it.
    relay.take();
    let view = bench.desk.probe(bench.view.id).await?;
    let found = outcomes(&view);
    let unread = |(_, kind, _): &&Seen| !matches!(kind, OutcomeKind::Exposed | OutcomeKind::Empty);
    if let Some((name, kind, _)) = found.iter().find(unread) {
        return Err(format!("the probe of {name} ended as {}", kind.as_str()).into());
    }
    bench.desk.close().await;
    Ok((relay.take(), found))
}

type Seen = (String, OutcomeKind, Option<u64>);

fn outcomes(view: &ReviewView) -> Vec<Seen> {
    let seen = view
        .permissions
        .iter()
        .filter_map(|asked| asked.evidence.as_ref());
    seen.map(|seen| {
        (
            seen.name.clone(),
            seen.outcome,
            seen.count_value.map(f64::to_bits),
        )
    })
    .collect()
}

/// A review of the Webex request, signed in.
struct Bench {
    desk: Desk<BenchHost>,
    view: ReviewView,
    _folder: tempfile::TempDir,
}

impl Bench {
    async fn start(facts: &Facts, graph: Url) -> Done<Self> {
        let folder = tempfile::tempdir()?;
        let host = BenchHost {
            facts: facts.clone(),
            graph,
        };
        let desk = Desk::open(Paths::below(folder.path()), host)?;
        let id: ReviewId = desk.review_from_profile("webex".to_owned()).await?.id;
        let view = desk.sign_in(id).await?;
        Ok(Self {
            desk,
            view,
            _folder: folder,
        })
    }
}

/// A host with nobody in front of it.
struct BenchHost {
    facts: Facts,
    graph: Url,
}

#[async_trait]
impl Host for BenchHost {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        let client = self
            .facts
            .public_client()
            .ok_or_else(|| Problem::new(ErrorCode::PracticeUnavailable))?;
        let (authority, graph) = (self.facts.authority.clone(), self.graph.clone());
        Ok(PracticeTenant::on_loopback(authority, graph, client, []))
    }

    fn open_browser(&self, url: &Url) -> Result<(), Problem> {
        visit(&self.facts, url);
        Ok(())
    }

    fn open_path(&self, _path: &Path) -> Result<(), Problem> {
        Ok(())
    }

    fn to_front(&self) {}

    fn event(&self, _event: Event) {}

    async fn choose_article(&self, _title: &str) -> Option<PathBuf> {
        None
    }

    async fn choose_folder(&self, _title: &str, _from: &Path) -> Option<PathBuf> {
        None
    }

    async fn choose_save_file(&self, _title: &str, _from: &Path, _name: &str) -> Option<PathBuf> {
        None
    }
}

/// Lets the practice tenant's first person go through its pages.
fn visit(facts: &Facts, url: &Url) {
    let (facts, url) = (facts.clone(), url.to_string());
    tokio::spawn(async move {
        let person = facts
            .people
            .first()
            .map(|first| first.user.clone())
            .unwrap_or_default();
        if let Err(problem) = scopeglass_practice::visit(&facts, &url, &person).await {
            let _ = writeln!(std::io::stderr(), "the visit failed: {problem}");
        }
    });
}

/// The same access without the probes' runner.
struct Plain {
    session: Arc<Session>,
    graph: GraphClient,
}

struct Tokens(Arc<Session>);

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        self.0.access_token().await
    }
}

impl Plain {
    async fn start(facts: &Facts, view: &ReviewView) -> Done<Self> {
        let tenant = BenchHost {
            facts: facts.clone(),
            graph: facts.graph.clone(),
        };
        let request = SignInRequest {
            connection: tenant.practice().await?.connection,
            scopes: scopes(view),
            pages: pages(),
            login_hint: None,
            ui_locale: "en".to_owned(),
            deadline: Duration::from_secs(60),
            prompt: None,
            claims: None,
        };
        let on_stage = |stage| {
            if let Stage::Waiting { url } = stage {
                visit(facts, &url);
            }
        };
        let session = Arc::new(sign_in(request, &on_stage, CancellationToken::new()).await?);
        let tokens = Arc::new(Tokens(Arc::clone(&session)));
        Ok(Self {
            session,
            graph: GraphClient::new(facts.graph.clone(), tokens, None)?,
        })
    }

    /// Each call waits for the one before it, so one connection serves them all.
    async fn call(&self, calls: &[Noted]) -> Done {
        let (cancel, tally) = (CancellationToken::new(), Tally::default());
        let run = Run {
            cancel: &cancel,
            tally: &tally,
        };
        for call in calls {
            self.graph.get(&call.ask(), &run).await?;
        }
        if tally.trace().requests != calls.len() as u64 {
            return Err("a call had to be made again".into());
        }
        self.session.renew().await?;
        Ok(())
    }
}

/// What the review asks for as well: the delegated forms of the request's permissions.
fn scopes(view: &ReviewView) -> Vec<PermissionName> {
    let names = view
        .permissions
        .iter()
        .filter_map(|asked| asked.name.parse().ok());
    let delegated = names.filter(|name: &PermissionName| {
        let found = Catalog::embedded().permission(name);
        found.is_some_and(|permission| permission.form(Kind::Delegated).is_some())
    });
    ["openid", "profile"]
        .iter()
        .filter_map(|name| name.parse().ok())
        .chain(delegated)
        .collect()
}

fn pages() -> Pages {
    let texts = PageTexts {
        finished_title: String::new(),
        finished_text: String::new(),
        refused_title: String::new(),
        refused_text: String::new(),
        ignored_title: String::new(),
        ignored_text: String::new(),
    };
    Pages::render("en", Direction::LeftToRight, &texts)
}

/// A request that the relay has seen.
#[derive(Debug, Clone)]
struct Noted {
    /// The path below the version, such as `/users`.
    path: String,
    query: String,
    eventual: bool,
}

impl Noted {
    fn ask(&self) -> Ask {
        Ask::new(&self.path)
            .query(&self.query)
            .eventual(self.eventual)
    }

    fn shown(&self) -> String {
        let between = if self.query.is_empty() { "" } else { "?" };
        format!("GET {}{between}{}", self.path, self.query)
    }

    /// Reads the head of a request; only reads without a body are expected.
    fn read(head: &str, base: &str) -> Option<Self> {
        let target = head
            .strip_prefix("GET ")?
            .split(' ')
            .next()?
            .strip_prefix(base)?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let eventual = head
            .to_lowercase()
            .contains("\r\nconsistencylevel: eventual\r\n");
        Some(Self {
            path: path.to_owned(),
            query: query.to_owned(),
            eventual,
        })
    }
}

/// Passes every request on to Graph and notes it.
struct Relay {
    graph: Url,
    noted: Arc<Mutex<Vec<Noted>>>,
}

impl Relay {
    async fn start(upstream: &Url) -> Done<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let mut graph = upstream.clone();
        graph
            .set_port(Some(listener.local_addr()?.port()))
            .map_err(|()| "no port")?;
        let noted = Arc::<Mutex<Vec<Noted>>>::default();
        let (into, upstream) = (Arc::clone(&noted), upstream.clone());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass_on(client, upstream.clone(), Arc::clone(&into)));
            }
        });
        Ok(Self { graph, noted })
    }

    fn take(&self) -> Vec<Noted> {
        std::mem::take(&mut *self.noted.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One connection; it ends at the first thing that is not understood, which the probes
/// then meet as a failure.
async fn pass_on(client: TcpStream, upstream: Url, noted: Arc<Mutex<Vec<Noted>>>) -> Option<()> {
    let authority = upstream.authority().to_owned();
    let server = TcpStream::connect(&authority).await.ok()?;
    let (from_client, mut to_client) = client.into_split();
    let (mut from_server, to_server) = server.into_split();
    let answers = async { copy(&mut from_server, &mut to_client).await.ok().map(drop) };
    let requests = requests(from_client, to_server, &upstream, &authority, &noted);
    tokio::select! {
        ended = answers => ended,
        ended = requests => ended,
    }
}

async fn requests(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    upstream: &Url,
    authority: &str,
    noted: &Mutex<Vec<Noted>>,
) -> Option<()> {
    let mut read = Vec::new();
    loop {
        while let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = read.split_off(end + 4);
            let head = String::from_utf8(std::mem::replace(&mut read, rest)).ok()?;
            let call = Noted::read(&head, upstream.path())?;
            noted
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(call);
            to.write_all(addressed_to(&head, authority).as_bytes())
                .await
                .ok()?;
        }
        if from.read_buf(&mut read).await.ok()? == 0 {
            return Some(());
        }
    }
}

/// The same head with the server's own name in it.
fn addressed_to(head: &str, authority: &str) -> String {
    let lines = head.split("\r\n").map(|line| match line.split_once(':') {
        Some((name, _)) if name.eq_ignore_ascii_case("host") => format!("{name}: {authority}"),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\r\n")
}
