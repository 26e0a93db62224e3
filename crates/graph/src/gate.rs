//! How many requests are under way at once for each workload, and the pause that a
//! workload keeps after the server has asked for one.

use crate::Limits;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

/// Path segments below a person that Exchange answers.
const OUTLOOK: &[&str] = &[
    "calendar",
    "calendargroups",
    "calendars",
    "calendarview",
    "contactfolders",
    "contacts",
    "events",
    "inferenceclassification",
    "mailboxsettings",
    "mailfolders",
    "messages",
    "outlook",
];

/// One gate a workload.
#[derive(Debug)]
pub(crate) struct Gates {
    limits: Limits,
    open: Mutex<HashMap<String, Arc<Gate>>>,
}

/// The places of one workload.
#[derive(Debug)]
pub(crate) struct Gate {
    places: Arc<Semaphore>,
    closed_until: Mutex<Option<Instant>>,
}

impl Gates {
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            open: Mutex::default(),
        }
    }

    /// The gate that a path (below the base address) passes through.
    pub fn of(&self, path: &str) -> Arc<Gate> {
        let (name, places) = match mailbox(path) {
            Some(mailbox) => (mailbox, self.limits.per_mailbox),
            None => (String::new(), self.limits.elsewhere),
        };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            open.entry(name)
                .or_insert_with(|| Arc::new(Gate::new(places))),
        )
    }
}

impl Gate {
    fn new(places: usize) -> Self {
        Self {
            places: Arc::new(Semaphore::new(places.max(1))),
            closed_until: Mutex::default(),
        }
    }

    /// Waits for a free place and for the end of a pause. The place is free again when
    /// the permit is dropped.
    pub async fn pass(&self) -> Option<OwnedSemaphorePermit> {
        let permit = Arc::clone(&self.places).acquire_owned().await.ok();
        while let Some(until) = self.closed() {
            tokio::time::sleep_until(until).await;
        }
        permit
    }

    /// Keeps everyone of this workload waiting: one throttled request means that the
    /// next one would be throttled too.
    pub fn close_for(&self, pause: Duration) {
        let until = Instant::now() + pause;
        let mut closed = self
            .closed_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *closed = Some(closed.map_or(until, |earlier| earlier.max(until)));
    }

    fn closed(&self) -> Option<Instant> {
        let closed = self
            .closed_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        closed.filter(|until| *until > Instant::now())
    }
}

/// The mailbox that a path reads, such as `me` or `users/ada`.
fn mailbox(path: &str) -> Option<String> {
    let path = path
        .split('?')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    let owner = match segments.next()? {
        "me" => "me".to_owned(),
        list @ ("users" | "groups") => format!("{list}/{}", segments.next()?),
        _ => return None,
    };
    OUTLOOK.contains(&segments.next()?).then_some(owner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mailbox_has_a_gate_of_its_own() {
        assert_eq!(mailbox("/me/events").as_deref(), Some("me"));
        assert_eq!(mailbox("/me/calendarView?x=1").as_deref(), Some("me"));
        assert_eq!(mailbox("/users/Ada/contacts").as_deref(), Some("users/ada"));
        for path in [
            "/me",
            "/users",
            "/users/ada",
            "/groups/1/members",
            "/organization",
            "",
        ] {
            assert_eq!(mailbox(path), None, "{path}");
        }
    }

    #[tokio::test]
    async fn four_at_once_for_one_mailbox() {
        let gates = Gates::new(Limits::default());
        let gate = gates.of("/me/events");
        let mut permits = Vec::new();
        for _ in 0..4 {
            permits.push(gate.pass().await);
        }
        assert_eq!(gates.of("/me/contacts").places.available_permits(), 0);
        assert!(gates.of("/users").places.available_permits() > 0);
    }
}
