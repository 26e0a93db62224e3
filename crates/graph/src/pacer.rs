//! How many requests a second a service takes, learnt from what it says, so that few are
//! sent in vain.
//!
//! Nothing is held back until the server says that it is nearly too much, either by the
//! share of the limit that is used (`x-ms-throttle-limit-percentage`, which the identity
//! and access services send from 0.8 on:
//! <https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits>)
//! or by refusing a request. From then on no more are sent in any one second than that
//! allows, a little more each second that passes in peace.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::time::Instant;

/// The time in which requests are counted.
const WINDOW: Duration = Duration::from_secs(1);
/// From this share of the limit on it is time to slow down.
const NEARLY: f64 = 0.8;
/// What is used of a limit that the server told.
const USED: f64 = 0.9;
/// What is left of the rate, at least, when a share says so again.
const EASED: f64 = 0.98;
/// What is left of the rate after a refusal.
const LEFT: f64 = 0.8;
/// By how much the rate grows in a second of peace.
const GROWTH: f64 = 1.05;

/// The pace of one service.
#[derive(Debug, Default)]
pub(crate) struct Pacer(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// When the requests of the last second were sent.
    sent: VecDeque<Instant>,
    /// When those of the last second that the server took were answered.
    taken: VecDeque<Instant>,
    /// Requests a second; none until the server said something.
    rate: Option<f64>,
    /// When the rate was last changed.
    changed: Option<Instant>,
    /// When it was last eased because of a share.
    eased: Option<Instant>,
}

impl Pacer {
    /// Waits for the turn of one request, and gives the moment of it.
    pub async fn turn(&self) -> Instant {
        loop {
            let now = Instant::now();
            // Claimed before the match: no lock is held while waiting.
            let claimed = self.state().claim(now);
            match claimed {
                None => return now,
                Some(at) => tokio::time::sleep_until(at).await,
            }
        }
    }

    /// Takes what an answer tells: the share of the limit that is used, and whether the
    /// request, sent at that moment, was one too many.
    pub fn answered(&self, sent: Instant, pressure: Option<f64>, refused: bool) {
        let now = Instant::now();
        let mut state = self.state();
        if refused {
            state.refused(sent, now);
            return;
        }
        state.taken.push_back(now);
        let pressure = pressure.filter(|share| share.is_finite() && *share >= NEARLY);
        if let Some(share) = pressure {
            state.pressed(share, now);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// None where the request may be sent now, and counts as sent; else when to ask again.
    fn claim(&mut self, now: Instant) -> Option<Instant> {
        self.forget(now);
        self.grow(now);
        let most = self.rate.map_or(usize::MAX, whole);
        if self.sent.len() < most {
            self.sent.push_back(now);
            return None;
        }
        let first_in_the_way = self.sent.get(self.sent.len() - most);
        Some(first_in_the_way.map_or(now + WINDOW, |at| *at + WINDOW))
    }

    fn pressed(&mut self, share: f64, now: Instant) {
        self.forget(now);
        let used = self.taken.len().max(self.sent.len());
        let told = used as f64 / share * USED;
        let may_ease = self.may_ease(now);
        self.rate = Some(match self.rate {
            None => told.max(1.0),
            // A share is of a window that may be longer than ours, so it follows late:
            // from here on the pace is eased gently.
            Some(rate) if may_ease => rate.min(told.max(rate * EASED)).max(1.0),
            Some(rate) => rate,
        });
        self.changed = Some(now);
    }

    /// Once a second.
    fn may_ease(&mut self, now: Instant) -> bool {
        let lately = self
            .eased
            .is_some_and(|eased| now.duration_since(eased) < WINDOW);
        if !lately {
            self.eased = Some(now);
        }
        !lately
    }

    /// All that were under way when the rate was cut say the same: they count once.
    fn refused(&mut self, sent: Instant, now: Instant) {
        if self.changed.is_some_and(|changed| sent < changed) {
            return;
        }
        self.forget(now);
        let taken = self.taken.len() as f64 * LEFT;
        let rate = self
            .rate
            .map_or(taken, |rate| (rate * LEFT).min(taken.max(1.0)));
        self.rate = Some(rate.max(1.0));
        self.changed = Some(now);
    }

    fn grow(&mut self, now: Instant) {
        let peace = self
            .changed
            .is_some_and(|changed| now.duration_since(changed) >= WINDOW);
        if let Some(rate) = self.rate.filter(|_| peace) {
            self.rate = Some((rate * GROWTH).max(rate + 0.5));
            self.changed = Some(now);
        }
    }

    fn forget(&mut self, now: Instant) {
        for past in [&mut self.sent, &mut self.taken] {
            while past
                .front()
                .is_some_and(|at| now.duration_since(*at) >= WINDOW)
            {
                past.pop_front();
            }
        }
    }
}

fn whole(rate: f64) -> usize {
    // A rate is never below one.
    rate.floor() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(start: Instant, millis: u64) -> Instant {
        start + Duration::from_millis(millis)
    }

    #[test]
    fn nothing_is_held_back_until_the_server_speaks() {
        let (mut state, now) = (State::default(), Instant::now());
        assert!((0..500).all(|_| state.claim(now).is_none()));
    }

    #[test]
    fn the_share_that_is_used_tells_the_limit() {
        let (mut state, start) = (State::default(), Instant::now());
        for n in 0..40 {
            assert_eq!(state.claim(at(start, n)), None);
        }
        // Forty are four fifths of fifty.
        state.pressed(0.8, at(start, 50));
        assert_eq!(state.rate.map(f64::floor), Some(45.0));
        for n in 0..5 {
            assert_eq!(state.claim(at(start, 60 + n)), None);
        }
        assert_eq!(state.claim(at(start, 70)), Some(at(start, 1_000)));
    }

    #[test]
    fn a_share_that_follows_late_does_not_bring_the_reading_to_a_halt() {
        let (mut state, start) = (State::default(), Instant::now());
        state.rate = Some(100.0);
        for millis in (0..10_000).step_by(50) {
            state.pressed(0.95, at(start, millis));
        }
        assert!(state.rate > Some(80.0), "{:?}", state.rate);
    }

    #[test]
    fn one_wave_of_refusals_cuts_the_rate_once() {
        let (mut state, start) = (State::default(), Instant::now());
        state.taken.extend((0..50).map(|n| at(start, n)));
        for n in 0..16 {
            state.refused(at(start, n), at(start, 500 + n));
        }
        assert_eq!(state.rate, Some(40.0));
        state.refused(at(start, 900), at(start, 950));
        assert_eq!(state.rate, Some(32.0));
    }

    #[test]
    fn the_rate_grows_in_peace_and_never_falls_below_one() {
        let (mut state, start) = (State::default(), Instant::now());
        state.refused(start, start);
        assert_eq!(state.rate, Some(1.0));
        assert_eq!(state.claim(at(start, 100)), None);
        assert!(state.claim(at(start, 200)).is_some());
        assert_eq!(state.claim(at(start, 1_200)), None);
        assert!(state.rate > Some(1.0));
    }
}
