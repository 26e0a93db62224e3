//! Device codes: asked for by a device, agreed to by a person elsewhere, redeemed once.

use super::{Presence, Store, unguessable};
use crate::tokens::scopes::AskedScopes;
use aws_lc_rs::rand::fill;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// How long a code can be entered (as Entra's).
pub(crate) const DEVICE_LIFETIME: Duration = Duration::from_secs(900);
/// A device that asks more often than this is told to slow down.
const PACE: Duration = Duration::from_millis(100);
/// Letters that nobody mistakes for one another or spells a word with (RFC 8628, section 6.1).
const LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ";

/// What a device waits for.
#[derive(Debug, Clone)]
pub(crate) struct DeviceGrant {
    pub client: Uuid,
    pub asked: AskedScopes,
    user_code: String,
    state: State,
    last_question: Option<Instant>,
}

#[derive(Debug, Clone)]
enum State {
    Waiting,
    Agreed(Presence),
    Declined,
    Redeemed,
}

/// What a device is told when it asks.
#[derive(Debug)]
pub(crate) enum DeviceAnswer {
    /// Nobody has entered the code yet.
    Pending,
    /// It asks too often.
    SlowDown,
    /// The person said no.
    Declined,
    /// The code's time is over.
    Expired,
    /// No such code, or of another client, or used already.
    Unknown,
    /// The person has agreed; the code cannot be redeemed again.
    Agreed(AskedScopes, Presence),
}

impl DeviceGrant {
    /// What a client asks for.
    pub(crate) fn new(client: Uuid, asked: AskedScopes) -> Self {
        Self {
            client,
            asked,
            user_code: String::new(),
            state: State::Waiting,
            last_question: None,
        }
    }
}

impl Store {
    /// A code for the device and one for the person.
    pub(crate) fn issue_device_code(&mut self, mut grant: DeviceGrant) -> (String, String) {
        let device = unguessable();
        let user = user_code();
        grant.user_code.clone_from(&user);
        self.devices.put(device.clone(), grant);
        self.user_codes.put(user.clone(), device.clone());
        (device, user)
    }

    /// The device that a typed code is of, while it waits.
    pub(crate) fn waiting_device(&self, typed: &str) -> Option<(String, DeviceGrant)> {
        let code: String = typed
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let key = self.user_codes.get(&code)?;
        let grant = self.devices.get(key)?;
        matches!(grant.state, State::Waiting).then(|| (key.clone(), grant.clone()))
    }

    /// What the person has answered.
    pub(crate) fn settle_device(&mut self, device: &str, agreed: Option<Presence>) {
        let Some(grant) = self.devices.get_mut(device) else {
            return;
        };
        if matches!(grant.state, State::Waiting) {
            grant.state = agreed.map_or(State::Declined, State::Agreed);
            let code = grant.user_code.clone();
            self.user_codes.take(&code);
        }
    }

    /// What a device is told that asks whether its person has agreed.
    pub(crate) fn ask_device(&mut self, device: &str, client: Uuid) -> DeviceAnswer {
        if self.devices.has_ended(device) {
            return DeviceAnswer::Expired;
        }
        let Some(grant) = self
            .devices
            .get_mut(device)
            .filter(|one| one.client == client)
        else {
            return DeviceAnswer::Unknown;
        };
        let now = Instant::now();
        let hasty = grant
            .last_question
            .replace(now)
            .is_some_and(|last| now.duration_since(last) < PACE);
        match grant.state.clone() {
            State::Waiting if hasty => DeviceAnswer::SlowDown,
            State::Waiting => DeviceAnswer::Pending,
            State::Declined => DeviceAnswer::Declined,
            State::Redeemed => DeviceAnswer::Unknown,
            State::Agreed(presence) => {
                grant.state = State::Redeemed;
                DeviceAnswer::Agreed(grant.asked.clone(), presence)
            }
        }
    }

    /// Whether this is the first time that an assertion of that id is shown.
    pub(crate) fn first_use(&mut self, assertion: &str) -> bool {
        if self.assertions.get(assertion).is_some() {
            return false;
        }
        self.assertions.put(assertion.to_owned(), ());
        true
    }
}

/// Nine letters; 20^9 of them are more than anybody tries within a code's lifetime.
fn user_code() -> String {
    let mut bytes = [0_u8; 72];
    if fill(&mut bytes).is_err() {
        // Without randomness no code is better than a code that can be foreseen.
        return unguessable();
    }
    // Only bytes below a multiple of the number of letters, so that all are as likely.
    let most = 256 / LETTERS.len() * LETTERS.len();
    let letters = bytes.iter().filter(|byte| usize::from(**byte) < most);
    letters
        .filter_map(|byte| LETTERS.get(usize::from(*byte) % LETTERS.len()))
        .take(9)
        .map(|letter| char::from(*letter))
        .collect()
}
