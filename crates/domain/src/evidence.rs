//! One read-only question to the tenant, and its outcome.

use crate::{Across, Exposure, Kind, PermissionName, ProbeId, Problem};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Why a probe was not tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum NotTried {
    /// The access token does not carry the permission or anything that could stand for it.
    ScopeNotGranted,
    /// It works only for an app with nobody signed in, and no such sign-in is at hand.
    NeedsAppOnly,
    /// No probe is defined for it.
    NoProbe,
    /// The question is about one thing, and nothing in the access token may list such things.
    NothingToAskAbout,
    /// The only questions that the permission opens download contents or are charged for.
    TooCostly,
    /// The person cancelled before its turn.
    Cancelled,
    /// The session ended before its turn.
    SessionEnded,
}

impl NotTried {
    /// The word used in ids of messages, such as `needs-app-only`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::ScopeNotGranted => "scope-not-granted",
            Self::NeedsAppOnly => "needs-app-only",
            Self::NoProbe => "no-probe",
            Self::NothingToAskAbout => "nothing-to-ask-about",
            Self::TooCostly => "too-costly",
            Self::Cancelled => "cancelled",
            Self::SessionEnded => "session-ended",
        }
    }
}

/// How far a partial read came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartialExtent {
    /// Records read.
    pub read: u64,
    /// Records there are, where the server said.
    pub of: Option<u64>,
}

/// The outcome of one probe. A failed, cut or untried read has no way to look like an
/// empty or complete one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// Data was read to the end.
    Exposed {
        /// What was seen.
        exposure: Exposure,
    },
    /// The read succeeded and there is nothing.
    Empty,
    /// The tenant refused.
    Denied {
        /// What it said.
        problem: Problem,
    },
    /// The read failed; nothing follows from it.
    Failed {
        /// What went wrong.
        problem: Problem,
    },
    /// Some was read, then it ended early.
    Partial {
        /// What was seen until then.
        exposure: Exposure,
        /// How far it came.
        extent: PartialExtent,
        /// What ended it.
        problem: Problem,
    },
    /// It was not tried.
    NotTried {
        /// Why.
        reason: NotTried,
    },
}

/// The outcome without its contents, for filters, events and message ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// See [`Outcome::Exposed`].
    Exposed,
    /// See [`Outcome::Empty`].
    Empty,
    /// See [`Outcome::Denied`].
    Denied,
    /// See [`Outcome::Failed`].
    Failed,
    /// See [`Outcome::Partial`].
    Partial,
    /// See [`Outcome::NotTried`].
    NotTried,
}

impl OutcomeKind {
    /// The word used in ids of messages and in JSON, such as `not-tried`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exposed => "exposed",
            Self::Empty => "empty",
            Self::Denied => "denied",
            Self::Failed => "failed",
            Self::Partial => "partial",
            Self::NotTried => "not-tried",
        }
    }

    /// Whether an answer came that a permission can have authorised: only such a one can be
    /// put down to a permission.
    pub fn is_isolable(self) -> bool {
        matches!(self, Self::Exposed | Self::Empty | Self::Partial)
    }

    /// Whether the question was answered: something, nothing, or no.
    pub fn is_conclusive(self) -> bool {
        matches!(self, Self::Exposed | Self::Empty | Self::Denied)
    }
}

impl Outcome {
    /// The outcome without its contents.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::Exposed { .. } => OutcomeKind::Exposed,
            Self::Empty => OutcomeKind::Empty,
            Self::Denied { .. } => OutcomeKind::Denied,
            Self::Failed { .. } => OutcomeKind::Failed,
            Self::Partial { .. } => OutcomeKind::Partial,
            Self::NotTried { .. } => OutcomeKind::NotTried,
        }
    }

    /// What was seen, wholly or in part.
    pub fn exposure(&self) -> Option<&Exposure> {
        match self {
            Self::Exposed { exposure } | Self::Partial { exposure, .. } => Some(exposure),
            _ => None,
        }
    }

    /// What went wrong, where something did.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Self::Denied { problem } | Self::Failed { problem } | Self::Partial { problem, .. } => {
                Some(problem)
            }
            _ => None,
        }
    }
}

/// Which permissions in the access token could have authorised a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attribution {
    /// The permissions of the token that the catalogue lists for the call.
    pub could_authorise: BTreeSet<PermissionName>,
}

impl Attribution {
    /// Exactly one permission of the token can have authorised the call.
    pub fn is_isolated(&self) -> bool {
        self.could_authorise.len() == 1
    }
}

/// As whom the tenant was asked, and so whose reach the outcome shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "reach", rename_all = "kebab-case")]
pub enum Reach {
    /// As the signed-in person: what the app would see on behalf of that person.
    AsPerson,
    /// As the app alone.
    AsApp,
    /// Asked as the signed-in person, for an application permission that reaches further.
    /// The numbers below are a projection from counts, not something that was read.
    Projected {
        /// Mailboxes, users or groups that the app alone would reach; absent where it could not be counted.
        would_reach: Option<u64>,
    },
}

/// The call that a probe made, without any value from the tenant in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Call {
    /// The HTTP method; probes only read.
    pub method: String,
    /// The path as the catalogue writes it, such as `/users/{id}/events`.
    pub path: String,
}

/// What support will ask for: how long, how often, and the server's own ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trace {
    /// Milliseconds from the first request to the last answer.
    pub millis: u64,
    /// Requests sent, retries included.
    pub requests: u64,
    /// The `request-id` header of each answer, at most the last five.
    pub request_ids: Vec<String>,
    /// The servers that gave the last answers, as `x-ms-ags-diagnostic` names them, such
    /// as `West Europe/E/5/002/AM2PEPF0001`; support can find a call by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub servers: Vec<String>,
}

/// One record was shown in clear to whoever made the review: that it was, never what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClearLook {
    /// The permission whose probe read it.
    pub permission: PermissionName,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}

/// One probe's outcome, with all that is needed to judge it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// The permission that the probe is about.
    pub permission: PermissionName,
    /// The kind that was asked for; absent while it is open.
    pub kind: Option<Kind>,
    /// The probe; absent where none is defined.
    pub probe: Option<ProbeId>,
    /// What was called.
    pub call: Option<Call>,
    /// What came of it.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// Which permissions could have authorised it.
    pub attribution: Attribution,
    /// Whose reach it shows.
    pub reach: Reach,
    /// How it went place by place, where the app alone was asked about many mailboxes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub across: Option<Across>,
    /// When it ended.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// For support.
    pub trace: Trace,
}
