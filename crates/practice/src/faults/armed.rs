//! The faults that are switched on, and how often each has happened.

use super::{Fault, Misbehaviour, RetryAfter};
use std::{
    collections::{BTreeSet, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// The window in which a rate is counted.
const WINDOW: Duration = Duration::from_secs(1);
/// From this share of a rate on Graph tells how much of it is used.
const NEARLY: f64 = 0.8;
/// Requests whose target is kept.
const CALLS_KEPT: usize = 10_000;
/// What counts without end for a fault that strikes an access token: the first one it meets.
const TOKENS: u32 = 1;

/// What is switched on, and what it has done until now.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    armed: Vec<Armed>,
    requests: u64,
    refused: u64,
    calls: Vec<String>,
}

/// One fault with its history.
#[derive(Debug)]
struct Armed {
    fault: Fault,
    seen: u32,
    happened: u32,
    /// When the last requests came, for a rate.
    lately: VecDeque<Instant>,
    /// The access tokens that no longer count.
    tokens: BTreeSet<String>,
}

/// An answer in place of the true one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub status: u16,
    pub retry_after: RetryAfter,
    /// The code of a 403.
    pub code: Option<String>,
}

/// Why an access token that is good no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenRefusal {
    Expired,
    ClaimsChallenge,
    ConsentRevoked,
}

impl Armed {
    fn new(fault: Fault) -> Self {
        Self {
            fault,
            seen: 0,
            happened: 0,
            lately: VecDeque::new(),
            tokens: BTreeSet::new(),
        }
    }

    fn fits(&self, path: &str) -> bool {
        let on = self.fault.path.as_deref();
        on.is_none_or(|on| {
            let rest = path
                .get(..on.len())
                .filter(|start| start.eq_ignore_ascii_case(on));
            rest.is_some()
        })
    }

    /// Whether it happens to this call, which counts.
    fn strikes(&mut self) -> bool {
        self.seen = self.seen.saturating_add(1);
        let over = self.fault.times.is_some_and(|times| self.happened >= times);
        let strikes = self.seen > self.fault.skip && !over;
        self.happened += u32::from(strikes);
        strikes
    }

    fn is_over_rate(&mut self, per_second: u32, now: Instant) -> bool {
        while self
            .lately
            .front()
            .is_some_and(|at| now.duration_since(*at) >= WINDOW)
        {
            self.lately.pop_front();
        }
        if self.lately.len() < per_second as usize {
            self.lately.push_back(now);
            return false;
        }
        true
    }

    fn refuses_token(&mut self, token: &str) -> bool {
        if self.tokens.contains(token) {
            return true;
        }
        self.seen = self.seen.saturating_add(1);
        let most = self.fault.times.unwrap_or(TOKENS);
        let refused = self.seen > self.fault.skip && self.happened < most;
        if refused {
            self.happened += 1;
            self.tokens.insert(token.to_owned());
        }
        refused
    }
}

impl Faults {
    /// Switches these on in place of whatever was on before.
    pub(crate) fn arm(&self, faults: impl IntoIterator<Item = Fault>) {
        let mut state = self.state();
        state.armed = faults.into_iter().map(Armed::new).collect();
    }

    /// Counts a request of Graph, and keeps where it went.
    pub(crate) fn came(&self, target: &str) {
        let mut state = self.state();
        state.requests += 1;
        if state.calls.len() < CALLS_KEPT {
            state.calls.push(target.to_owned());
        }
    }

    /// Where the requests went since this was last asked, and forgets it.
    pub(crate) fn take_calls(&self) -> Vec<String> {
        std::mem::take(&mut self.state().calls)
    }

    /// Requests of Graph until now, and how many of those, or of the parts of a batch, were
    /// told to come back later.
    pub(crate) fn counted(&self) -> (u64, u64) {
        let state = self.state();
        (state.requests, state.refused)
    }

    /// What is answered to a call in place of the truth. A rate counts every call, so each
    /// call is asked about once.
    pub(crate) fn refusal(&self, path: &str) -> Option<Refusal> {
        let mut state = self.state();
        let refusal = state
            .armed
            .iter_mut()
            .filter(|armed| armed.fits(path))
            .find_map(Armed::refusal);
        state.refused += u64::from(refusal.as_ref().is_some_and(|one| one.status == 429));
        refusal
    }

    /// The share of a rate that is used, where a call is kept to one and it is nearly spent.
    pub(super) fn pressure(&self, path: &str) -> Option<f64> {
        let state = self.state();
        let mut fitting = state.armed.iter().filter(|armed| armed.fits(path));
        fitting.find_map(|armed| match armed.fault.what {
            Misbehaviour::Throttle { per_second, .. } => {
                let share = armed.lately.len() as f64 / f64::from(per_second.max(1));
                (share >= NEARLY).then_some(share)
            }
            _ => None,
        })
    }

    /// What else happens to the answer of a call.
    pub(super) fn spoiling(&self, path: &str) -> Vec<Misbehaviour> {
        let mut state = self.state();
        let fitting = state.armed.iter_mut().filter(|armed| armed.fits(path));
        fitting
            .filter(|armed| armed.fault.what.spoils_answers())
            .filter_map(|armed| armed.strikes().then(|| armed.fault.what.clone()))
            .collect()
    }

    /// Why an access token does not count, by its own id.
    pub(crate) fn token_refusal(&self, token: &str) -> Option<TokenRefusal> {
        let mut state = self.state();
        state.armed.iter_mut().find_map(|armed| {
            let why = match armed.fault.what {
                Misbehaviour::ExpiredToken => TokenRefusal::Expired,
                Misbehaviour::ClaimsChallenge => TokenRefusal::ClaimsChallenge,
                Misbehaviour::ConsentRevoked => TokenRefusal::ConsentRevoked,
                _ => return None,
            };
            armed.refuses_token(token).then_some(why)
        })
    }

    /// Seconds by which the server's clock is off.
    pub(crate) fn clock(&self) -> i64 {
        self.find(|what| match what {
            Misbehaviour::Clock(seconds) => Some(*seconds),
            _ => None,
        })
        .unwrap_or(0)
    }

    /// Whether a policy blocks every sign-in.
    pub(crate) fn blocks_sign_in(&self) -> bool {
        self.find(|what| matches!(what, Misbehaviour::ConditionalAccess).then_some(()))
            .is_some()
    }

    /// Whether nobody but an administrator may consent.
    pub(crate) fn blocks_user_consent(&self) -> bool {
        self.find(|what| matches!(what, Misbehaviour::UserConsentBlocked).then_some(()))
            .is_some()
    }

    /// Whether an app alone may open the mailbox of the person of that number.
    pub(crate) fn opens_mailbox(&self, person: u32) -> bool {
        self.find(|what| match what {
            Misbehaviour::MailboxPolicy(every) => Some(*every),
            _ => None,
        })
        .is_none_or(|every| person.is_multiple_of(every))
    }

    fn find<T>(&self, is: impl Fn(&Misbehaviour) -> Option<T>) -> Option<T> {
        let state = self.state();
        state.armed.iter().find_map(|armed| is(&armed.fault.what))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Armed {
    fn refusal(&mut self) -> Option<Refusal> {
        let (status, retry_after, code) = match &self.fault.what {
            Misbehaviour::Throttle {
                per_second,
                retry_after,
            } => {
                let (per_second, retry_after) = (*per_second, *retry_after);
                let over = self.is_over_rate(per_second, Instant::now());
                return over.then_some(Refusal {
                    status: 429,
                    retry_after,
                    code: None,
                });
            }
            Misbehaviour::Status {
                status,
                retry_after,
            } => (*status, *retry_after, None),
            Misbehaviour::Denied(code) => (403, RetryAfter::Absent, Some(code.clone())),
            _ => return None,
        };
        self.strikes().then_some(Refusal {
            status,
            retry_after,
            code,
        })
    }
}

impl Misbehaviour {
    /// Whether it changes an answer on its way.
    fn spoils_answers(&self) -> bool {
        matches!(
            self,
            Self::Latency(_)
                | Self::Cut
                | Self::SlowBody(_)
                | Self::Truncated
                | Self::Malformed
                | Self::LoopingLink
                | Self::ForeignLink(_)
                | Self::SmallPages(_)
                | Self::LostPages
                | Self::RepeatedPages
                | Self::StaleCount(_)
                | Self::ExpiredPageTokens
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(texts: &[&str]) -> Faults {
        let faults = Faults::default();
        faults.arm(texts.iter().map(|text| text.parse::<Fault>().unwrap()));
        faults
    }

    #[test]
    fn a_fault_strikes_its_path_after_some_calls_and_some_times() {
        let faults = faults(&["unavailable,path=/users,skip=1,times=2"]);
        assert_eq!(faults.refusal("/groups"), None);
        let struck: Vec<bool> = (0..5)
            .map(|_| faults.refusal("/Users/x").is_some())
            .collect();
        assert_eq!(struck, [false, true, true, false, false]);
    }

    #[test]
    fn a_rate_lets_so_many_pass_in_a_second() {
        let faults = faults(&["throttle=3"]);
        let refused = (0..10).filter(|_| faults.refusal("/me").is_some()).count();
        // A slow machine may need more than a second for this.
        assert!(refused > 0 && refused <= 7, "{refused}");
        assert_eq!(faults.counted().1, refused as u64);
    }

    #[test]
    fn a_token_once_refused_stays_so_and_the_next_one_counts() {
        let faults = faults(&["expired-token,skip=1"]);
        assert_eq!(faults.token_refusal("a"), None);
        assert_eq!(faults.token_refusal("a"), Some(TokenRefusal::Expired));
        assert_eq!(faults.token_refusal("a"), Some(TokenRefusal::Expired));
        assert_eq!(faults.token_refusal("b"), None);
    }
}
