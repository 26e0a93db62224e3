//! Misbehaviour on purpose: what a tenant, a network or a stranger in between can do to a
//! client, one switch each.
//!
//! A fault has a name and, where it needs one, a value; it can be kept to a path, start
//! after a number of requests and end after a number of times:
//!
//! ```
//! use scopeglass_practice::Fault;
//!
//! let fault: Fault = "throttle=50".parse().unwrap();
//! let later: Fault = "unavailable=date:2,path=/users,skip=1,times=3".parse().unwrap();
//! assert_eq!(later.to_string(), "unavailable=date:2,path=/users,skip=1,times=3");
//! assert_ne!(fault, later);
//! ```

mod armed;
mod links;
mod parse;
mod wire;

pub(crate) use armed::{Faults, Refusal, TokenRefusal};
pub use parse::FaultUnknown;
pub(crate) use wire::{dated, on_the_wire};

/// What an answer says about when to come back (RFC 9110, section 10.2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetryAfter {
    /// Nothing.
    Absent,
    /// A number of seconds.
    Seconds(u32),
    /// A date, so many seconds from the server's now.
    Date(u32),
}

/// One kind of misbehaviour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misbehaviour {
    /// So many milliseconds more for every answer of Graph.
    Latency(u64),
    /// More Graph requests than so many in any one second are answered with 429.
    Throttle {
        /// Requests a second.
        per_second: u32,
        /// What the refusal says about coming back.
        retry_after: RetryAfter,
    },
    /// An answer of this status in place of the true one, with what it says about coming back.
    Status {
        /// 429, 500, 502, 503 or 504.
        status: u16,
        /// What it says about coming back.
        retry_after: RetryAfter,
    },
    /// A refusal (403) with this code.
    Denied(String),
    /// The connection ends within the body.
    Cut,
    /// The body comes at so many bytes a second.
    SlowBody(u32),
    /// The body ends early, and says that it is whole.
    Truncated,
    /// The body is no JSON.
    Malformed,
    /// The link to the next page leads to the same page.
    LoopingLink,
    /// The link to the next page leads to another host, such as `http://127.0.0.1:9`.
    ForeignLink(String),
    /// Pages hold so many records at most, whatever is asked for.
    SmallPages(u32),
    /// Every link leaves out a page.
    LostPages,
    /// Every page comes twice, under two links.
    RepeatedPages,
    /// The server's own count is wrong by so many.
    StaleCount(i64),
    /// The marks of later pages are no longer known.
    ExpiredPageTokens,
    /// Graph asks for a new sign-in (continuous access evaluation) and says what it must prove.
    ClaimsChallenge,
    /// The consent is taken back: access tokens in use no longer count.
    ConsentRevoked,
    /// The access token in use counts as expired.
    ExpiredToken,
    /// The server's clock is off by so many seconds.
    Clock(i64),
    /// A policy for conditional access blocks every sign-in.
    ConditionalAccess,
    /// Nobody but an administrator may consent.
    UserConsentBlocked,
    /// With nobody signed in, an app reaches only the mailboxes of those whose number can be
    /// divided by this one (an application access policy).
    MailboxPolicy(u32),
}

/// A misbehaviour and when it happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What happens.
    pub what: Misbehaviour,
    /// To calls whose path below the version begins with this; to all, where absent.
    pub path: Option<String>,
    /// So many fitting calls are left alone first.
    pub skip: u32,
    /// It happens so many times; without end, where absent.
    pub times: Option<u32>,
}

impl From<Misbehaviour> for Fault {
    fn from(what: Misbehaviour) -> Self {
        Self {
            what,
            path: None,
            skip: 0,
            times: None,
        }
    }
}

impl Fault {
    /// The same, for calls of a path (and below it) alone.
    #[must_use]
    pub fn on(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// The same, after so many calls.
    #[must_use]
    pub fn after(mut self, calls: u32) -> Self {
        self.skip = calls;
        self
    }

    /// The same, so many times.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// The name and form of every fault, for help texts.
    pub fn forms() -> impl Iterator<Item = &'static str> {
        parse::FORMS.iter().copied()
    }
}
