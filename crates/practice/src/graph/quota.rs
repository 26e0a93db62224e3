//! What the directory lets an app spend: every request costs resource units, and a bucket for
//! each app fills again at a fixed rate.
//!
//! Source: "Microsoft Graph service-specific throttling limits", Identity and access service
//! limits, which lists the costs, the three sizes of tenants and the headers.

use super::call::Call;
use http::Method;
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// The time in which a whole quota may be spent.
const WINDOW: f64 = 10.0;
/// From this share on, answers tell how much is spent.
const TOLD_FROM: f64 = 0.8;

/// The quota of a tenant, spent by each app on its own.
#[derive(Debug)]
pub(crate) struct Quota {
    units: f64,
    enforced: bool,
    buckets: Mutex<BTreeMap<String, Bucket>>,
}

#[derive(Debug)]
struct Bucket {
    spent: f64,
    at: Instant,
    total: u64,
    refused: u64,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Charge {
    /// It may go on; the share of the quota that is spent now.
    Paid { cost: u32, share: f64 },
    /// Too much at once; seconds until it may be tried again.
    Refused { retry_after: u64 },
}

impl Quota {
    /// The quota of a tenant of so many people; where it is not enforced, costs are told and
    /// nothing is refused.
    pub(crate) fn new(people: u32, enforced: bool) -> Self {
        let units = match people {
            0..50 => 3_500.0,
            50..=500 => 5_000.0,
            _ => 8_000.0,
        };
        Self {
            units,
            enforced,
            buckets: Mutex::default(),
        }
    }

    /// Charges an app for a request.
    pub(super) fn charge(&self, app: &str, cost: u32) -> Charge {
        self.charge_at(app, cost, Instant::now())
    }

    fn charge_at(&self, app: &str, cost: u32, now: Instant) -> Charge {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = buckets.entry(app.to_owned()).or_insert(Bucket {
            spent: 0.0,
            at: now,
            total: 0,
            refused: 0,
        });
        let rate = self.units / WINDOW;
        let passed = now.saturating_duration_since(bucket.at).as_secs_f64();
        bucket.spent = (bucket.spent - passed * rate).max(0.0);
        bucket.at = now;
        let over = bucket.spent + f64::from(cost) - self.units;
        if self.enforced && over > 0.0 {
            bucket.refused += 1;
            let wait = Duration::from_secs_f64(over / rate);
            return Charge::Refused {
                retry_after: wait.as_secs() + 1,
            };
        }
        bucket.spent += f64::from(cost);
        bucket.total += u64::from(cost);
        Charge::Paid {
            cost,
            share: bucket.spent / self.units,
        }
    }

    /// Units spent by all apps until now, and requests that were refused.
    pub(crate) fn spent(&self) -> (u64, u64) {
        let buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let sum = |of: fn(&Bucket) -> u64| buckets.values().map(of).sum();
        (sum(|bucket| bucket.total), sum(|bucket| bucket.refused))
    }
}

impl Charge {
    /// The headers that tell of it.
    pub(super) fn headers(self) -> Vec<(&'static str, String)> {
        match self {
            Self::Paid { cost, share } => {
                let mut headers = vec![("x-ms-resource-unit", cost.to_string())];
                if share > TOLD_FROM {
                    let share = share.min(1.8);
                    headers.push(("x-ms-throttle-limit-percentage", format!("{share:.2}")));
                }
                headers
            }
            Self::Refused { .. } => {
                vec![(
                    "x-ms-throttle-information",
                    "ResourceUnitLimitExceeded".to_owned(),
                )]
            }
        }
    }
}

/// What a request costs; nothing, where another service than the directory answers.
pub(super) fn cost(call: &Call<'_>) -> Option<u32> {
    let segments = call.segments();
    const DIRECTORY: [&str; 8] = [
        "applications",
        "serviceprincipals",
        "oauth2permissiongrants",
        "directoryobjects",
        "directoryroles",
        "users",
        "groups",
        "organization",
    ];
    DIRECTORY.contains(segments.first()?).then_some(())?;
    let get = call.method == Method::GET;
    let base = match segments[..] {
        ["applications"] if get => 2,
        ["applications", _, "extensionproperties"] if get => 2,
        ["directoryobjects", "getbyids"] => 3,
        ["groups", _, "members"] if get => 3,
        ["users", _, "memberof"] if get => 2,
        ["oauth2permissiongrants"] | ["oauth2permissiongrants", _] if get => 2,
        ["serviceprincipals", _, "approleassignments"] if get => 2,
        ["users"] if get => 2,
        _ => 1,
    };
    let mut cost: i32 = base;
    cost -= i32::from(call.query.get("select").is_some());
    cost += i32::from(call.query.get("expand").is_some());
    let top = call
        .query
        .get("top")
        .and_then(|top| top.parse::<u32>().ok());
    cost -= i32::from(top.is_some_and(|top| top < 20));
    u32::try_from(cost.max(1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_refuses_what_is_too_much_and_fills_again() {
        let quota = Quota::new(10, true);
        let start = Instant::now();
        for _ in 0..1_750 {
            assert!(matches!(
                quota.charge_at("a", 2, start),
                Charge::Paid { .. }
            ));
        }
        assert_eq!(
            quota.charge_at("a", 2, start),
            Charge::Refused { retry_after: 1 }
        );
        assert!(
            matches!(quota.charge_at("b", 2, start), Charge::Paid { .. }),
            "each app alone"
        );
        let later = start + Duration::from_secs(1);
        let again =
            (0..400).take_while(|_| matches!(quota.charge_at("a", 1, later), Charge::Paid { .. }));
        assert_eq!(
            again.count(),
            350,
            "a tenth of the quota comes back in a second"
        );
        assert_eq!(quota.spent(), (3_500 + 2 + 350, 2));
    }

    #[test]
    fn answers_tell_the_share_once_most_is_spent() {
        let quota = Quota::new(100, true);
        let now = Instant::now();
        assert_eq!(quota.charge_at("a", 3_000, now).headers().len(), 1);
        let headers = quota.charge_at("a", 1_500, now).headers();
        assert_eq!(
            headers[1],
            ("x-ms-throttle-limit-percentage", "0.90".to_owned())
        );
    }

    #[test]
    fn a_quota_that_is_not_enforced_refuses_nothing() {
        let quota = Quota::new(10, false);
        let now = Instant::now();
        assert!((0..100).all(|_| matches!(quota.charge_at("a", 100, now), Charge::Paid { .. })));
    }
}
