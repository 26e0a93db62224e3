//! All probes of a request, side by side, each with exactly one outcome.

use crate::{
    facts::domain,
    lookup::{Lookup, ends_the_session, untried},
    plan::{Key, Plan, Projection, Reading, Side, Way, plans},
    read::{Reader, Seen, nothing_read},
};
use async_trait::async_trait;
use futures::{StreamExt, stream};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Count, DataKind, ErrorCode, Evidence, Exposure, GrantedScopes, Kind, NotTried, Outcome,
    PermissionName, Problem, Reach, Trace,
};
use scopeglass_graph::{Ask, GraphClient, Tally};
use std::{
    collections::HashMap,
    sync::atomic::{AtomicBool, Ordering},
    time::Instant,
};
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;

/// Probes under way at once; the client keeps narrower limits for each workload.
const AT_ONCE: usize = 16;

/// A permission to ask about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The permission.
    pub permission: PermissionName,
    /// Its kind; none while the admin has not settled it.
    pub kind: Option<Kind>,
}

/// Renews the session for real: the only proof of what `offline_access` allows.
#[async_trait]
pub trait Renewal: Send + Sync {
    /// Redeems the refresh token.
    ///
    /// # Errors
    /// `TokenRefused` where the identity server said no; else what went wrong.
    async fn renew(&self) -> Result<(), Problem>;
}

/// The signed-in person, as far as probes need to know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The object id, put in where a path wants one of `/users/{id}`.
    pub id: Option<String>,
    /// The organisation's own mail domains, in small letters: what lies outside of them is
    /// counted. Without any, nothing is called outside.
    pub domains: Vec<String>,
}

impl Person {
    /// Somebody with this object id, whose sign-in name tells the organisation's domain.
    pub fn of(id: &str, username: &str) -> Self {
        Self {
            id: (!id.is_empty()).then(|| id.to_owned()),
            domains: domain(username).into_iter().collect(),
        }
    }
}

/// The app's own session, with nobody signed in.
pub struct App<'a> {
    /// The client that reads with it.
    pub graph: &'a GraphClient,
    /// The application permissions of its access token (`roles`).
    pub granted: &'a GrantedScopes,
}

/// What probes need to know and to hold.
pub struct Surroundings<'a> {
    /// The facts.
    pub catalog: &'a Catalog,
    /// The client that reads as the person.
    pub graph: &'a GraphClient,
    /// What the person's access token carries (`scp`).
    pub granted: &'a GrantedScopes,
    /// The session's renewal, where it has a refresh token.
    pub renewal: Option<&'a dyn Renewal>,
    /// Ends everything at once.
    pub cancel: CancellationToken,
    /// Who is signed in.
    pub person: Person,
    /// The app's own session, where there is one: application permissions are then seen as
    /// the app sees them, and projected otherwise.
    pub app: Option<App<'a>>,
}

impl<'a> Surroundings<'a> {
    /// Surroundings with one session and nothing else.
    pub fn new(catalog: &'a Catalog, graph: &'a GraphClient, granted: &'a GrantedScopes) -> Self {
        Self {
            catalog,
            graph,
            granted,
            renewal: None,
            cancel: CancellationToken::new(),
            person: Person::default(),
            app: None,
        }
    }

    pub(crate) fn person_id(&self) -> Option<&str> {
        self.person.id.as_deref()
    }
}

/// How the run goes.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "one at a time, and passed on at once"
)]
pub enum Progress {
    /// A probe begins.
    Started {
        /// Its place among those asked, from 0.
        index: usize,
        /// How many were asked.
        of: usize,
        /// What it is about.
        permission: PermissionName,
    },
    /// A page was read.
    Read {
        /// What it is about.
        permission: PermissionName,
        /// Records read by this probe until now.
        records: u64,
    },
    /// A probe has its outcome.
    Ended {
        /// Its place among those asked, from 0.
        index: usize,
        /// How many were asked.
        of: usize,
        /// What came of it.
        evidence: Evidence,
    },
}

/// A reading that several permissions and projections may wait for.
struct Shared<'a> {
    reading: &'a Reading,
    permission: &'a PermissionName,
    seen: OnceCell<Seen>,
}

struct Runner<'a> {
    around: &'a Surroundings<'a>,
    lookup: Lookup<'a>,
    progress: &'a (dyn Fn(Progress) + Send + Sync),
    readings: HashMap<Key, Shared<'a>>,
    counts: HashMap<Key, OnceCell<Option<u64>>>,
    session_ended: AtomicBool,
}

/// Asks about every permission and gives one evidence for each, in order, whatever happens.
pub async fn run(
    asked: &[Asked],
    around: &Surroundings<'_>,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Vec<Evidence> {
    let plans = plans(asked, around);
    let runner = &Runner::new(&plans, around, progress);
    let of = plans.len();
    stream::iter(plans.iter().enumerate())
        .map(|(index, plan)| async move {
            (runner.progress)(Progress::Started {
                index,
                of,
                permission: plan.permission.clone(),
            });
            let evidence = runner.evidence(plan).await;
            (runner.progress)(Progress::Ended {
                index,
                of,
                evidence: evidence.clone(),
            });
            evidence
        })
        .buffered(AT_ONCE)
        .collect()
        .await
}

impl<'a> Runner<'a> {
    fn new(
        plans: &'a [Plan],
        around: &'a Surroundings<'a>,
        progress: &'a (dyn Fn(Progress) + Send + Sync),
    ) -> Self {
        let mut readings = HashMap::new();
        for plan in plans {
            let Some(reading) = plan.reading() else {
                continue;
            };
            let permission = &plan.permission;
            let seen = OnceCell::new();
            readings.entry(reading.key()).or_insert(Shared {
                reading,
                permission,
                seen,
            });
        }
        let counts = plans.iter().filter_map(|plan| match &plan.projection {
            Some(Projection::CountOnly(key)) => Some((key.clone(), OnceCell::new())),
            Some(Projection::Shared(_)) | None => None,
        });
        Self {
            around,
            lookup: Lookup::new(around),
            progress,
            readings,
            counts: counts.collect(),
            session_ended: AtomicBool::new(false),
        }
    }

    async fn evidence(&self, plan: &Plan) -> Evidence {
        let (seen, would_reach) = futures::join!(self.seen(plan), self.would_reach(plan));
        // Nothing is projected from a reading that failed or was refused.
        let was_read = seen.outcome.exposure().is_some() || seen.outcome == Outcome::Empty;
        let would_reach = would_reach.filter(|_| was_read);
        let reach = match (plan.side, plan.kind) {
            (Side::App, _) => Reach::AsApp,
            (Side::Person, Some(Kind::Application)) => Reach::Projected { would_reach },
            (Side::Person, Some(Kind::Delegated) | None) => Reach::AsPerson,
        };
        Evidence {
            permission: plan.permission.clone(),
            kind: plan.kind,
            probe: plan.probe.clone(),
            call: plan.call(),
            outcome: seen.outcome,
            attribution: plan.attribution.clone(),
            reach,
            across: seen.across,
            at: Timestamp::now(),
            trace: seen.trace,
        }
    }

    async fn seen(&self, plan: &Plan) -> Seen {
        match &plan.way {
            Way::Skip(reason) => untried(reason.clone()),
            _ if self.around.cancel.is_cancelled() => untried(NotTried::Cancelled),
            _ if self.session_ended.load(Ordering::Relaxed) => untried(NotTried::SessionEnded),
            Way::Renew => self.renewed().await,
            Way::Read(reading) => self.reading(&reading.key()).await,
        }
    }

    async fn reading(&self, key: &Key) -> Seen {
        let Some(shared) = self.readings.get(key) else {
            return untried(NotTried::NoProbe);
        };
        let on_records = |records| {
            let permission = shared.permission.clone();
            (self.progress)(Progress::Read {
                permission,
                records,
            });
        };
        let work = || self.lookup.read(shared.reading, &on_records);
        let seen = shared.seen.get_or_init(work).await.clone();
        if seen.outcome.problem().is_some_and(ends_the_session) {
            self.session_ended.store(true, Ordering::Relaxed);
        }
        seen
    }

    async fn renewed(&self) -> Seen {
        let Some(renewal) = self.around.renewal else {
            return untried(NotTried::NoProbe);
        };
        let begun = Instant::now();
        let renewed = tokio::select! {
            biased;
            () = self.around.cancel.cancelled() => Err(Problem::new(ErrorCode::ProbesCancelled)),
            renewed = renewal.renew() => renewed,
        };
        let outcome = match renewed {
            Ok(()) => Outcome::Exposed {
                exposure: one_session(),
            },
            Err(problem) => nothing_read(problem),
        };
        let millis = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        Seen {
            outcome,
            across: None,
            trace: Trace {
                millis,
                requests: 1,
                ..Trace::default()
            },
        }
    }

    /// How many an app alone would reach, where that was counted exactly.
    async fn would_reach(&self, plan: &Plan) -> Option<u64> {
        match plan.projection.as_ref()? {
            Projection::CountOnly(key) => {
                let counted = self.counts.get(key)?.get_or_init(|| self.count(&key.2));
                *counted.await
            }
            Projection::Shared(key) => exact(&self.reading(key).await),
        }
    }
}

impl Runner<'_> {
    async fn count(&self, ask: &Ask) -> Option<u64> {
        let tally = Tally::default();
        let reader = Reader {
            graph: self.around.graph,
            cancel: &self.around.cancel,
            tally: &tally,
        };
        reader.count(ask).await
    }
}

fn exact(seen: &Seen) -> Option<u64> {
    let count = seen.outcome.exposure()?.count;
    count.is_exact().then(|| count.value())
}

fn one_session() -> Exposure {
    Exposure {
        data: DataKind::Session,
        count: Count::Exact { value: 1 },
        census: Vec::new(),
        samples: Vec::new(),
        facts: Vec::new(),
    }
}
