//! Asking the tenant: within its quota, counted, and again where an answer was damaged.

use super::budget::Budget;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Ask, Continuation, GraphClient, Run, Step, Tally};
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// How often an answer is asked for that came damaged or not in time.
const TRIES: u32 = 3;

/// The tenant, asked with an eye on its quota.
pub(super) struct Asking<'a> {
    pub graph: &'a GraphClient,
    pub cancel: &'a CancellationToken,
    pub budget: &'a Budget,
    pub requests: &'a AtomicU64,
    pub units: &'a AtomicU64,
}

impl Asking<'_> {
    /// One page of a list. Costs one unit: a collection is asked with `$select` or is cheap.
    pub async fn page(&self, ask: &Ask, from: Option<&Continuation>) -> Result<Step, Problem> {
        let mut tries = 1;
        loop {
            let tally = self.pay(1).await?;
            let step = self.graph.page_at(ask, from, &self.run(&tally)).await;
            self.settle(1, &tally);
            match step {
                Err(problem) if tries < TRIES && is_damaged(&problem) => tries += 1,
                step => return step,
            }
        }
    }

    /// Whom ids stand for.
    pub async fn by_ids(&self, ids: &[Uuid]) -> Result<Vec<Value>, Problem> {
        const COST: u64 = 3;
        let tally = self.pay(COST).await?;
        let types = ["user", "group", "servicePrincipal"];
        let found = self.graph.by_ids(ids, &types, &self.run(&tally)).await;
        self.settle(COST, &tally);
        found
    }

    /// Several small reads in one request; each costs by itself.
    pub async fn batch(&self, asks: &[Ask]) -> Result<Vec<Result<Value, Problem>>, Problem> {
        let cost = asks.len() as u64;
        let tally = self.pay(cost).await?;
        let results = self.graph.batch(asks, &self.run(&tally)).await;
        self.settle(cost, &tally);
        if self.cancel.is_cancelled() {
            return Err(Problem::new(ErrorCode::ProbesCancelled));
        }
        Ok(results)
    }

    /// One thing.
    pub async fn get(&self, ask: &Ask) -> Result<Value, Problem> {
        let tally = self.pay(1).await?;
        let value = self.graph.get(ask, &self.run(&tally)).await;
        self.settle(1, &tally);
        value
    }

    fn run<'t>(&'t self, tally: &'t Tally) -> Run<'t> {
        Run {
            cancel: self.cancel,
            tally,
        }
    }

    async fn pay(&self, cost: u64) -> Result<Tally, Problem> {
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(Problem::new(ErrorCode::ProbesCancelled)),
            () = self.budget.pay(cost) => Ok(Tally::default()),
        }
    }

    fn settle(&self, paid: u64, tally: &Tally) {
        let told = tally.quota();
        self.budget.settle(paid, told);
        let units = if told.units > 0 { told.units } else { paid };
        self.units.fetch_add(units, Ordering::Relaxed);
        let requests = tally.trace().requests;
        self.requests.fetch_add(requests, Ordering::Relaxed);
    }
}

fn is_damaged(problem: &Problem) -> bool {
    matches!(
        problem.code,
        ErrorCode::GraphUnreadable | ErrorCode::GraphTimeout
    )
}
