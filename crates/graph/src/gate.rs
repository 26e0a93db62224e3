//! How many requests are under way at once for each workload, and the pause that a
//! workload keeps after the server has asked for one.

use crate::{Limits, pacer::Pacer};
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
    /// One pace for all mailboxes and one for all else: each is a service with limits of
    /// its own.
    mailboxes: Arc<Pacer>,
    elsewhere: Arc<Pacer>,
}

/// The places of one workload.
#[derive(Debug)]
pub(crate) struct Gate {
    places: Arc<Semaphore>,
    closed_until: Mutex<Option<Instant>>,
    pacer: Arc<Pacer>,
}

/// The place of one request that is under way; it is free again when this is dropped.
#[derive(Debug)]
pub(crate) struct Place<'a> {
    _permit: Option<OwnedSemaphorePermit>,
    pacer: &'a Pacer,
    sent: Instant,
}

impl Place<'_> {
    /// Takes what the answer tells of the limits.
    pub fn answered(&self, pressure: Option<f64>, refused: bool) {
        self.pacer.answered(self.sent, pressure, refused);
    }
}

impl Gates {
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            open: Mutex::default(),
            mailboxes: Arc::default(),
            elsewhere: Arc::default(),
        }
    }

    /// The gate that a path (below the base address) passes through.
    pub fn of(&self, path: &str) -> Arc<Gate> {
        let (name, places, pacer) = match mailbox(path) {
            Some(mailbox) => (mailbox, self.limits.per_mailbox, &self.mailboxes),
            None => (String::new(), self.limits.elsewhere, &self.elsewhere),
        };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(
            open.entry(name)
                .or_insert_with(|| Arc::new(Gate::new(places, Arc::clone(pacer)))),
        )
    }
}

impl Gate {
    fn new(places: usize, pacer: Arc<Pacer>) -> Self {
        Self {
            places: Arc::new(Semaphore::new(places.max(1))),
            closed_until: Mutex::default(),
            pacer,
        }
    }

    /// Waits for a free place, for the end of a pause, and for its turn.
    pub async fn pass(&self) -> Place<'_> {
        let permit = Arc::clone(&self.places).acquire_owned().await.ok();
        loop {
            while let Some(until) = self.closed() {
                tokio::time::sleep_until(until).await;
            }
            let sent = self.pacer.turn().await;
            // Somebody may have been refused while this one waited for its turn.
            if self.closed().is_none() {
                return Place {
                    _permit: permit,
                    pacer: &self.pacer,
                    sent,
                };
            }
        }
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
