//! What belongs to one piece of work: its cancellation and its traces for support.

use scopeglass_domain::{ErrorCode, Problem, Trace};
use serde_json::Value;
use std::{
    collections::VecDeque,
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Instant,
};
use tokio_util::sync::CancellationToken;

/// How many of the server's ids are kept.
const IDS_KEPT: usize = 5;
/// Longest id accepted; Graph's are UUIDs of 36 characters.
const LONGEST_ID: usize = 64;

/// One piece of work.
#[derive(Debug, Clone, Copy)]
pub struct Run<'a> {
    /// Ends all waiting at once.
    pub cancel: &'a CancellationToken,
    /// Where requests are counted.
    pub tally: &'a Tally,
}

impl Run<'_> {
    /// The future's value, or `ProbesCancelled` as soon as the person cancels.
    pub(crate) async fn or_cancelled<T>(
        &self,
        future: impl Future<Output = T>,
    ) -> Result<T, Problem> {
        tokio::select! {
            // A cancelled run must not send one request more because its turn came first.
            biased;
            () = self.cancel.cancelled() => Err(Problem::new(ErrorCode::ProbesCancelled)),
            value = future => Ok(value),
        }
    }
}

/// Counts requests and keeps the server's ids of the last answers.
#[derive(Debug, Default)]
pub struct Tally(Mutex<Counted>);

#[derive(Debug, Default)]
struct Counted {
    first: Option<Instant>,
    last: Option<Instant>,
    requests: u64,
    ids: VecDeque<String>,
    servers: VecDeque<String>,
    metered: Metered,
}

/// What the server told of the quota, for those who plan their requests by it.
/// <https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits>
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Metered {
    /// Resource units that the answers say they cost (`x-ms-resource-unit`), summed.
    pub units: u64,
    /// The share of the limit that is used, of the last answer that told
    /// (`x-ms-throttle-limit-percentage`; it comes from 0.8 on).
    pub pressure: Option<f64>,
    /// Answers that told to slow down.
    pub throttled: u64,
}

impl Tally {
    /// What has been counted until now.
    pub fn trace(&self) -> Trace {
        let counted = self.counted();
        let span = counted
            .first
            .zip(counted.last)
            .map(|(first, last)| last.duration_since(first));
        Trace {
            millis: span.map_or(0, |span| {
                u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
            }),
            requests: counted.requests,
            request_ids: counted.ids.iter().cloned().collect(),
            servers: counted.servers.iter().cloned().collect(),
        }
    }

    /// What the answers told of the quota.
    pub fn quota(&self) -> Metered {
        self.counted().metered
    }

    pub(crate) fn metered(&self, units: Option<&str>, pressure: Option<&str>, throttled: bool) {
        let mut counted = self.counted();
        let metered = &mut counted.metered;
        metered.units += units.and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        let pressure = pressure.and_then(|text| text.trim().parse::<f64>().ok());
        metered.pressure = pressure
            .filter(|share| share.is_finite())
            .or(metered.pressure);
        metered.throttled += u64::from(throttled);
    }

    pub(crate) fn sent(&self) {
        let mut counted = self.counted();
        let now = Instant::now();
        counted.first.get_or_insert(now);
        counted.last = Some(now);
        counted.requests += 1;
    }

    pub(crate) fn answered(&self, request_id: Option<&str>, diagnostic: Option<&str>) {
        let mut counted = self.counted();
        counted.last = Some(Instant::now());
        if let Some(id) = request_id.filter(|id| is_plain_id(id)) {
            if counted.ids.len() == IDS_KEPT {
                counted.ids.pop_front();
            }
            counted.ids.push_back(id.to_owned());
        }
        let server = diagnostic.and_then(server);
        if let Some(server) = server.filter(|server| !counted.servers.contains(server)) {
            if counted.servers.len() == IDS_KEPT {
                counted.servers.pop_front();
            }
            counted.servers.push_back(server);
        }
    }

    fn counted(&self) -> MutexGuard<'_, Counted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The server that an `x-ms-ags-diagnostic` header names, its parts in their order:
/// `{"ServerInfo":{"DataCenter":…,"Slice":…,"Ring":…,"ScaleUnit":…,"RoleInstance":…}}`
/// (<https://learn.microsoft.com/graph/best-practices-concept#reliability-and-support>).
fn server(diagnostic: &str) -> Option<String> {
    let told: Value = serde_json::from_str(diagnostic).ok()?;
    let told = told.get("ServerInfo")?;
    let names = ["DataCenter", "Slice", "Ring", "ScaleUnit", "RoleInstance"];
    let parts = names.map(|name| told.get(name).and_then(Value::as_str).unwrap_or_default());
    let plain = |part: &&str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.');
        (1..=LONGEST_ID).contains(&part.len()) && part.chars().all(fits)
    };
    let parts: Vec<&str> = parts.into_iter().filter(plain).collect();
    (!parts.is_empty()).then(|| parts.join("/"))
}

fn is_plain_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_five_ids_are_kept_and_odd_ones_are_not() {
        let tally = Tally::default();
        for n in 0..7 {
            tally.sent();
            tally.answered(Some(&format!("id-{n}")), None);
        }
        tally.answered(Some("<script>"), None);
        tally.answered(None, None);
        let trace = tally.trace();
        assert_eq!(trace.requests, 7);
        assert_eq!(trace.request_ids, ["id-2", "id-3", "id-4", "id-5", "id-6"]);
    }

    #[test]
    fn the_server_is_kept_once_and_nothing_odd_of_it() {
        let tally = Tally::default();
        let told = r#"{"ServerInfo":{"DataCenter":"West Europe","Slice":"E","Ring":"5","ScaleUnit":"002","RoleInstance":"AM2<b>"}}"#;
        for diagnostic in [told, told, "{}", "no JSON", r#"{"ServerInfo":{"Ring":7}}"#] {
            tally.answered(None, Some(diagnostic));
        }
        assert_eq!(tally.trace().servers, ["West Europe/E/5/002"]);
    }
}
