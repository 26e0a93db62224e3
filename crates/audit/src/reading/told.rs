//! How far a reading has come, as it is told while it runs.

use super::Reading;
use crate::part::KindStanding;
use scopeglass_domain::Problem;
use std::sync::atomic::Ordering;

/// Milliseconds between two tellings.
const OFTEN: u64 = 150;

/// What a reading is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading from the tenant.
    Reading,
    /// Counting again.
    Checking,
    /// Judging what was read.
    Judging,
    /// Ended.
    Done,
    /// Paused.
    Paused,
    /// Broke off.
    Failed,
}

/// How far a reading has come.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// What it is doing.
    pub stage: Stage,
    /// Its kinds of lists.
    pub kinds: Vec<KindStanding>,
    /// Pages kept.
    pub pages: u64,
    /// Records kept.
    pub rows: u64,
    /// Records expected by the tenant's counts, as far as known.
    pub expected: Option<u64>,
    /// Units spent in this run.
    pub units: u64,
    /// Units that the tenant allows in ten seconds.
    pub quota: u64,
    /// Requests sent in this run.
    pub requests: u64,
    /// Seconds since this run began.
    pub seconds: u64,
    /// Seconds left, where that can be told.
    pub seconds_left: Option<u64>,
    /// Whether it goes slower than the quota would allow.
    pub slowed: bool,
    /// What ended it.
    pub problem: Option<Problem>,
}

pub(super) fn rows(kinds: &[KindStanding]) -> u64 {
    kinds.iter().map(|kind| kind.sum.rows).sum()
}

impl Reading<'_> {
    /// Whoever watches sees no more than a few changes a second.
    fn is_time_to_tell(&self) -> bool {
        let now = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let last = self.told_at.load(Ordering::Relaxed);
        let due = last == 0 || now >= last + OFTEN;
        if due {
            self.told_at.store(now.max(1), Ordering::Relaxed);
        }
        due
    }

    pub(super) fn say(&self, stage: Stage, problem: Option<Problem>) {
        if stage == Stage::Reading && !self.is_time_to_tell() {
            return;
        }
        // Progress that cannot be read is not worth ending a reading for.
        let Ok(kinds) = self.snapshot.kinds() else {
            return;
        };
        let rows = rows(&kinds);
        let known = kinds.iter().filter_map(|kind| kind.sum.expected());
        let expected: u64 = known.sum();
        let elapsed = self.began.elapsed().as_secs_f64();
        let pace = rows.saturating_sub(self.rows_before) as f64 / elapsed.max(0.001);
        let left = expected.saturating_sub(rows) as f64 / pace;
        let reading = stage == Stage::Reading && elapsed > 1.0;
        (self.on_told)(Told {
            stage,
            pages: kinds.iter().map(|kind| kind.sum.pages).sum(),
            rows,
            expected: (expected > 0).then_some(expected),
            units: self.asking.units.load(Ordering::Relaxed),
            quota: self.asking.budget.quota(),
            requests: self.asking.requests.load(Ordering::Relaxed),
            seconds: elapsed as u64,
            seconds_left: (reading && left.is_finite()).then_some(left as u64),
            slowed: self.asking.budget.is_slowed(),
            problem,
            kinds,
        });
    }
}
