//! When to ask again: `Retry-After` in both its forms (RFC 9110, 10.2.3), else a wait that
//! doubles, with jitter; all within a budget of tries and of time.

use crate::Limits;
use jiff::{Timestamp, fmt::rfc2822};
use std::time::Duration;

/// Longest pause that one answer is believed to ask for; more means that nobody should wait.
const LONGEST: u64 = 24 * 60 * 60;

/// The budget of one request.
#[derive(Debug)]
pub(crate) struct Patience {
    tries_left: u32,
    time_left: Duration,
    next_wait: Duration,
    used: bool,
}

impl Patience {
    pub fn new(limits: &Limits) -> Self {
        Self {
            tries_left: limits.retries,
            time_left: limits.patience,
            next_wait: limits.first_wait,
            used: false,
        }
    }

    /// How long to wait before the next try, or none where the budget is spent. A wait
    /// that the server names is never shortened: asking early would only prolong it.
    pub fn wait(&mut self, named: Option<Duration>) -> Option<Duration> {
        let wait = named.map_or_else(|| jittered(self.next_wait), lengthened);
        if self.tries_left == 0 || named.unwrap_or(wait) > self.time_left {
            return None;
        }
        self.tries_left -= 1;
        self.time_left = self.time_left.saturating_sub(wait);
        self.next_wait = self.next_wait.saturating_mul(2);
        self.used = true;
        Some(wait)
    }

    /// Whether anything was tried again.
    pub fn was_used(&self) -> bool {
        self.used
    }
}

/// Between half of it and all of it, so that many clients don't come back at once.
fn jittered(wait: Duration) -> Duration {
    wait.mul_f64(0.5 + rand::random::<f64>() / 2.0)
}

/// A little more than the server asked for.
fn lengthened(wait: Duration) -> Duration {
    wait + wait.mul_f64(rand::random::<f64>() / 10.0)
}

/// The pause that an answer asks for. `date` is the answer's own clock, so that a clock
/// that is off on either side does not matter.
pub(crate) fn retry_after(value: Option<&str>, date: Option<&str>) -> Option<Duration> {
    let value = value?.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds.min(LONGEST)));
    }
    let until = http_date(value)?;
    let now = date.and_then(http_date).unwrap_or_else(Timestamp::now);
    let seconds = until.as_second().saturating_sub(now.as_second()).max(0);
    Some(Duration::from_secs(
        u64::try_from(seconds).unwrap_or(0).min(LONGEST),
    ))
}

fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new()
        .parse_timestamp(text.trim())
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_forms_are_understood_and_nonsense_is_taken_for_none() {
        let date = Some("Mon, 23 Nov 2026 10:00:00 GMT");
        let in_a_minute = Some("Mon, 23 Nov 2026 10:01:00 GMT");
        assert_eq!(retry_after(Some("7"), date), Some(Duration::from_secs(7)));
        assert_eq!(
            retry_after(in_a_minute, date),
            Some(Duration::from_secs(60))
        );
        assert_eq!(retry_after(date, in_a_minute), Some(Duration::ZERO));
        for nonsense in ["", "-3", "soon", "1.5"] {
            assert_eq!(retry_after(Some(nonsense), date), None, "{nonsense}");
        }
        assert_eq!(retry_after(None, date), None);
    }

    #[test]
    fn a_pause_longer_than_the_budget_is_not_waited_for() {
        let mut patience = Patience::new(&Limits::default());
        assert_eq!(patience.wait(Some(Duration::from_secs(61))), None);
        assert!(!patience.was_used());
    }

    #[test]
    fn tries_run_out() {
        let mut patience = Patience::new(&Limits {
            retries: 2,
            ..Limits::default()
        });
        assert!(patience.wait(None).is_some());
        assert!(patience.wait(None).is_some());
        assert_eq!(patience.wait(None), None);
    }

    proptest! {
        #[test]
        fn the_waits_named_by_nobody_stay_within_the_budget(retries in 0_u32..40) {
            let limits = Limits { retries, ..Limits::default() };
            let mut patience = Patience::new(&limits);
            let total: Duration = std::iter::from_fn(|| patience.wait(None)).sum();
            prop_assert!(total <= limits.patience);
        }

        #[test]
        fn any_header_is_read_without_panic(value in ".{0,60}", date in ".{0,60}") {
            let _ = retry_after(Some(&value), Some(&date));
        }
    }
}
