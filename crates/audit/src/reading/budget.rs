//! The tenant's quota, spent so that nobody has to be told to slow down.
//!
//! Graph's directory gives an app a number of resource units in ten seconds, by the size of
//! the tenant, and each request costs some.
//! <https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits>

use scopeglass_graph::Metered;
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// Seconds that a quota is for.
const WINDOW: f64 = 10.0;
/// What is spent of the quota at most: something is left for everybody else.
const SHARE: f64 = 0.9;
/// What may be spent at once after a pause, as a share of the quota. With [`SHARE`] it makes
/// the whole of it in the worst ten seconds.
const BURST: f64 = 0.1;
/// From this share of its limit on Graph tells how much is used.
const PRESSED: f64 = 0.8;
/// The slowest pace.
const LEAST: f64 = 0.2;

/// Units in ten seconds by the number of people: fewer than 50, up to 500, more.
pub(crate) fn quota(people: Option<u64>) -> u64 {
    match people {
        Some(501..) => 8_000,
        Some(50..=500) => 5_000,
        // The smallest where nobody knows.
        _ => 3_500,
    }
}

/// What is left to spend.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<State>);

#[derive(Debug)]
struct State {
    quota: f64,
    left: f64,
    since: Instant,
    pace: f64,
}

impl Budget {
    pub fn new(quota: u64) -> Self {
        let quota = quota as f64;
        Self(Mutex::new(State {
            quota,
            left: quota * BURST,
            since: Instant::now(),
            pace: 1.0,
        }))
    }

    pub fn quota(&self) -> u64 {
        self.state().quota as u64
    }

    /// Another quota, once the tenant's size is known.
    pub fn set_quota(&self, quota: u64) {
        let mut state = self.state();
        state.quota = quota as f64;
        state.left = state.left.min(state.quota * BURST);
    }

    /// Whether the pace is below what the quota would allow.
    pub fn is_slowed(&self) -> bool {
        let state = self.state();
        state.pace < 1.0 || state.left <= 0.0
    }

    /// Waits until a request of that cost may be sent.
    pub async fn pay(&self, cost: u64) {
        loop {
            let wait = {
                let mut state = self.state();
                state.fill(Instant::now());
                if state.left > 0.0 {
                    state.left -= cost as f64;
                    return;
                }
                Duration::from_secs_f64((1.0 - state.left) / state.rate())
            };
            tokio::time::sleep(wait).await;
        }
    }

    /// Puts what a request really cost, and what the server said of the limit, in place of
    /// what was paid for it.
    pub fn settle(&self, paid: u64, told: Metered) {
        let mut state = self.state();
        if told.units > 0 {
            state.left += paid as f64 - told.units as f64;
        }
        state.pace = match told {
            Metered { throttled: 1.., .. } => (state.pace * 0.6).max(LEAST),
            Metered {
                pressure: Some(share),
                ..
            } if share >= PRESSED => {
                (1.0 - (share - PRESSED) * 2.0).clamp(LEAST, state.pace.max(LEAST))
            }
            _ => (state.pace * 1.05).min(1.0),
        };
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn rate(&self) -> f64 {
        self.quota * SHARE / WINDOW * self.pace
    }

    fn fill(&mut self, now: Instant) {
        let passed = now.duration_since(self.since).as_secs_f64();
        self.left = (self.left + passed * self.rate()).min(self.quota * BURST);
        self.since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn no_ten_seconds_cost_more_than_the_quota() {
        let budget = Budget::new(3_500);
        let begin = Instant::now();
        let mut spent = Vec::new();
        while begin.elapsed() < Duration::from_secs(40) {
            budget.pay(20).await;
            spent.push(begin.elapsed().as_secs_f64());
        }
        let worst = spent.iter().map(|from| {
            let within = spent.iter().filter(|at| (*from..*from + 10.0).contains(at));
            within.count() * 20
        });
        let worst = worst.max().unwrap();
        assert!(worst <= 3_500, "{worst}");
        // And nearly all of it is used.
        assert!(spent.len() * 20 > 4 * 3_000, "{}", spent.len() * 20);
    }

    #[test]
    fn the_pace_falls_before_the_server_has_to_refuse() {
        let budget = Budget::new(8_000);
        let pressed = Metered {
            pressure: Some(0.9),
            ..Metered::default()
        };
        budget.settle(1, pressed);
        assert!(budget.is_slowed());
        for _ in 0..20 {
            budget.settle(1, Metered::default());
        }
        assert!(!budget.is_slowed());
    }

    #[test]
    fn the_quota_goes_by_the_size_of_the_tenant() {
        assert_eq!(
            [None, Some(49), Some(50), Some(501)].map(quota),
            [3_500, 3_500, 5_000, 8_000]
        );
    }
}
