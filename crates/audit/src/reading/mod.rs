//! Reading a tenant into a snapshot: independent lists side by side, each from where it was
//! left, and what depends on them after.

mod after;
mod asking;
mod budget;
mod lists;
mod told;

pub use told::{Stage, Told};

use crate::part::Part;
use crate::store::Snapshot;
use asking::Asking;
use budget::Budget;
use futures::{
    FutureExt as _, StreamExt as _, TryFutureExt as _, future::BoxFuture, stream::FuturesUnordered,
};
use jiff::Timestamp;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Ask, GraphClient};
use std::{
    collections::{HashSet, VecDeque},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// Lists read besides the long ones at once: the long ones must never wait for a place.
const ASIDE: usize = 7;

/// How a reading ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Ended {
    /// Every list came to its end, or broke off for good: the snapshot says which.
    Done,
    /// It was cancelled; everything read is kept and it can be resumed.
    Paused,
    /// Something stood in the way that may pass; it can be resumed.
    Broken(Problem),
}

/// What a reading needs besides the snapshot.
pub struct Control<'a> {
    /// The tenant's Graph.
    pub graph: &'a GraphClient,
    /// Pauses the reading.
    pub cancel: &'a CancellationToken,
    /// Is told how far it has come, after every page.
    pub on_told: &'a (dyn Fn(Told) + Send + Sync),
}

/// One reading under way.
pub(crate) struct Reading<'a> {
    snapshot: &'a Arc<Snapshot>,
    asking: Asking<'a>,
    on_told: &'a (dyn Fn(Told) + Send + Sync),
    aside: Semaphore,
    began: Instant,
    rows_before: u64,
    told_at: AtomicU64,
}

/// A job ends well even where its list broke off, which the journal says; what it gives back
/// stops everything.
type Job<'a> = BoxFuture<'a, Result<Part, Problem>>;

/// The lists of which there are many.
fn is_small(part: Part) -> bool {
    matches!(part, Part::Roles(_) | Part::Consents(_))
}

/// Reads what a snapshot still lacks, and judges it.
///
/// # Errors
/// What keeps the store from being written: `DiskFull`, `FolderReadOnly`, `AuditLocked`,
/// `AuditDamaged`. Every page kept until then stays.
pub async fn read(snapshot: &Arc<Snapshot>, control: &Control<'_>) -> Result<Ended, Problem> {
    snapshot.reopen()?;
    let (requests, units) = (AtomicU64::new(0), AtomicU64::new(0));
    let budget = Budget::new(budget::quota(None));
    let reading = Reading {
        snapshot,
        asking: Asking {
            graph: control.graph,
            cancel: control.cancel,
            budget: &budget,
            requests: &requests,
            units: &units,
        },
        on_told: control.on_told,
        aside: Semaphore::new(ASIDE),
        began: Instant::now(),
        rows_before: told::rows(&snapshot.kinds()?),
        told_at: AtomicU64::new(0),
    };
    let ended = match reading.run().await {
        Ok(ended) => ended,
        Err(problem) if problem.code == ErrorCode::ProbesCancelled => Ended::Paused,
        Err(problem) => {
            reading.say(Stage::Failed, Some(problem.clone()));
            return Err(problem);
        }
    };
    reading.spent()?;
    let (stage, problem) = match &ended {
        Ended::Done => (Stage::Done, None),
        Ended::Paused => (Stage::Paused, None),
        Ended::Broken(problem) => (Stage::Failed, Some(problem.clone())),
    };
    reading.say(stage, problem);
    Ok(ended)
}

impl Reading<'_> {
    async fn run(&self) -> Result<Ended, Problem> {
        self.say(Stage::Reading, None);
        self.size_up().await?;
        self.all_lists().await?;
        self.people().await?;
        let broken = self.broken()?;
        if let Some(problem) = broken {
            // What can be said of a part of the tenant is said, and the rest can follow.
            self.judge().await?;
            return Ok(Ended::Broken(problem));
        }
        self.say(Stage::Checking, None);
        self.tidy().await?;
        self.count_again().await?;
        self.judge().await?;
        let now = Timestamp::now().to_string();
        self.snapshot.tell("ended", Some(&now))?;
        Ok(Ended::Done)
    }

    /// How many people there are decides the quota; the tenant's name is for people.
    async fn size_up(&self) -> Result<(), Problem> {
        let people = Ask::new("/users/$count").eventual(true);
        let organisation = Ask::new("/organization").query("$select=id,displayName");
        let (people, organisation) =
            futures::join!(self.asking.get(&people), self.asking.get(&organisation));
        for answer in [&people, &organisation] {
            if let Err(problem) = answer
                && problem.code == ErrorCode::ProbesCancelled
            {
                return Err(problem.clone());
            }
        }
        let people = people.ok().and_then(|count| count.as_u64());
        self.asking.budget.set_quota(budget::quota(people));
        if let Some(name) = organisation.ok().and_then(|answer| {
            let name = answer.get("value")?.get(0)?.get("displayName")?.as_str();
            name.map(str::to_owned)
        }) {
            self.snapshot.tell("tenant-name", Some(&name))?;
        }
        Ok(())
    }

    /// Every list with pages, and the owners, which wait for one of them alone. Of the many
    /// small lists only a few are under way at once: each holds the page that it is at.
    async fn all_lists(&self) -> Result<(), Problem> {
        let mut jobs: FuturesUnordered<Job<'_>> = FuturesUnordered::new();
        let mut begun = HashSet::new();
        let mut small = VecDeque::new();
        let (mut aside, mut asked, mut apps_read) = (0, false, false);
        self.queue(&mut jobs, &mut small, &mut begun)?;
        loop {
            if !apps_read && self.is_settled(Part::Apps)? {
                apps_read = true;
                self.queue(&mut jobs, &mut small, &mut begun)?;
            }
            if self.is_settled(Part::Registrations)? && begun.insert(Part::Owners) {
                jobs.push(self.owners().map_ok(|()| Part::Owners).boxed());
            }
            if !asked && apps_read && self.is_settled(Part::Delegated)? {
                asked = true;
                self.ask_for_consents().await?;
                self.queue(&mut jobs, &mut small, &mut begun)?;
            }
            while aside < ASIDE
                && let Some(part) = small.pop_front()
            {
                aside += 1;
                jobs.push(self.job(part));
            }
            let Some(done) = jobs.next().await else {
                return Ok(());
            };
            aside -= usize::from(is_small(done?));
        }
    }

    /// Begins the long lists that are open, and lines the small ones up.
    fn queue<'a>(
        &'a self,
        jobs: &mut FuturesUnordered<Job<'a>>,
        small: &mut VecDeque<Part>,
        begun: &mut HashSet<Part>,
    ) -> Result<(), Problem> {
        for part in self.snapshot.open_lists()? {
            if matches!(part, Part::People | Part::Owners) || !begun.insert(part) {
                continue;
            }
            if is_small(part) {
                small.push_back(part);
            } else {
                jobs.push(self.job(part));
            }
        }
        Ok(())
    }

    fn job(&self, part: Part) -> Job<'_> {
        self.list(part).map_ok(move |()| part).boxed()
    }

    /// The first problem of a list that may yet go on.
    fn broken(&self) -> Result<Option<Problem>, Problem> {
        let open = self.snapshot.open_lists()?;
        let lists = self.snapshot.lists()?;
        let mut problems = lists
            .into_iter()
            .filter(|(part, _)| open.contains(part))
            .map(|(_, standing)| standing.problem);
        Ok(problems.find_map(|problem| problem))
    }

    /// Adds up what all runs of this audit have spent.
    fn spent(&self) -> Result<(), Problem> {
        for (name, more) in [
            ("requests", self.asking.requests.load(Ordering::Relaxed)),
            ("units", self.asking.units.load(Ordering::Relaxed)),
            ("seconds", self.began.elapsed().as_secs()),
        ] {
            let until = self.snapshot.told(name)?;
            let until: u64 = until.and_then(|text| text.parse().ok()).unwrap_or(0);
            self.snapshot
                .tell(name, Some(&(until + more).to_string()))?;
        }
        Ok(())
    }
}
