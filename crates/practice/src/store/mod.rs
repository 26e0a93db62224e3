//! What the practice tenant remembers while it runs: sign-ins under way, codes, refresh
//! tokens, sessions and consents. All in memory, all bounded.

pub(crate) mod consents;
pub(crate) mod devices;
pub(crate) mod expiring;
pub(crate) mod redemption;

use crate::{entra::demand::Demand, seed::draw::sum, tokens::scopes::AskedScopes};
use aws_lc_rs::rand::fill;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use consents::Consents;
use devices::{DEVICE_LIFETIME, DeviceGrant};
use expiring::Expiring;
use jiff::Timestamp;
use redemption::{Redeemable, SignIn};
use scopeglass_language::Locale;
use std::{collections::BTreeSet, time::Duration};
use url::Url;
use uuid::Uuid;

/// How the answer goes back to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseMode {
    Query,
    Fragment,
    FormPost,
}

/// Where an answer goes, once the address is known to be the client's own.
#[derive(Debug, Clone)]
pub(crate) struct ReturnAddress {
    pub uri: Url,
    pub mode: ResponseMode,
    pub state: Option<String>,
}

/// What the client wants in the end.
#[derive(Debug, Clone)]
pub(crate) enum Purpose {
    /// A code for tokens.
    SignIn(CodeRequest),
    /// An administrator's consent for the whole organisation.
    AdminConsent,
    /// A device elsewhere, by its code, that waits to be signed in.
    Device(String),
}

/// The parts of an authorization request that the code has to remember.
#[derive(Debug, Clone)]
pub(crate) struct CodeRequest {
    /// The redirect address letter by letter: the token request must repeat it.
    pub redirect_uri: String,
    pub challenge: Option<String>,
    pub nonce: Option<String>,
    pub prompt: BTreeSet<Prompt>,
    pub client_info: bool,
    /// What the client can handle, and what the access token has to prove.
    pub demand: Demand,
}

/// What the client wants to be shown whatever the session says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Prompt {
    None,
    Login,
    Consent,
    SelectAccount,
    AdminConsent,
}

/// An authorization request while a person is busy with its pages.
#[derive(Debug, Clone)]
pub(crate) struct Flow {
    pub client: Uuid,
    pub answer_to: ReturnAddress,
    pub asked: AskedScopes,
    pub purpose: Purpose,
    pub login_hint: Option<String>,
    pub locale: Locale,
    pub correlation: Uuid,
    /// Who has signed in, once somebody has.
    pub person: Option<Presence>,
}

/// Somebody who has signed in, and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Presence {
    pub person: u32,
    pub since: Timestamp,
}

const FLOW_LIFETIME: Duration = Duration::from_secs(15 * 60);
const CODE_LIFETIME: Duration = Duration::from_secs(5 * 60);
const SESSION_LIFETIME: Duration = Duration::from_secs(8 * 60 * 60);
const SIGN_IN_LIFETIME: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// Longer than any assertion is good for.
const ASSERTION_MEMORY: Duration = Duration::from_secs(60 * 60);
/// No store grows beyond this; the oldest entries go first.
const MOST: usize = 20_000;

/// Everything that is remembered.
pub(crate) struct Store {
    pub flows: Expiring<Flow>,
    pub sessions: Expiring<Presence>,
    pub codes: Expiring<Redeemable>,
    pub sign_ins: Expiring<SignIn>,
    devices: Expiring<DeviceGrant>,
    user_codes: Expiring<String>,
    assertions: Expiring<()>,
    pub consents: Consents,
    seal: [u8; 32],
}

impl Store {
    /// An empty store.
    pub(crate) fn new(consents: Consents) -> Self {
        Self {
            flows: Expiring::new(FLOW_LIFETIME, MOST),
            sessions: Expiring::new(SESSION_LIFETIME, MOST),
            codes: Expiring::new(CODE_LIFETIME, MOST),
            sign_ins: Expiring::new(SIGN_IN_LIFETIME, MOST),
            devices: Expiring::new(DEVICE_LIFETIME, MOST),
            user_codes: Expiring::new(DEVICE_LIFETIME, MOST),
            assertions: Expiring::new(ASSERTION_MEMORY, MOST),
            consents,
            seal: sum(&[unguessable().as_bytes()]),
        }
    }
}

/// A text of 256 random bits that nobody can guess.
pub(crate) fn unguessable() -> String {
    let mut bytes = [0; 32];
    if fill(&mut bytes).is_err() {
        // The system's source of randomness has failed; version 4 ids have one of their own.
        bytes[..16].copy_from_slice(Uuid::new_v4().as_bytes());
        bytes[16..].copy_from_slice(Uuid::new_v4().as_bytes());
    }
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
