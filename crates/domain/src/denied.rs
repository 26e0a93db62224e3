//! Why a tenant says no, as far as its own words tell.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name of the argument under which a problem holds the reason.
pub(crate) const ARG: &str = "reason";

/// What is missing, or in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeniedReason {
    /// The access token lacks a permission, and the tenant says so.
    Permission,
    /// A permission, or a right of the person who is signed in: the tenant does not say which.
    Right,
    /// The person holds none of the roles that it takes.
    Role,
    /// The organisation or the person lacks a licence.
    Licence,
    /// A policy of the organisation is in the way.
    Policy,
    /// There is no mailbox that could be read.
    Mailbox,
    /// Something else.
    Other,
}

impl DeniedReason {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Permission,
        Self::Right,
        Self::Role,
        Self::Licence,
        Self::Policy,
        Self::Mailbox,
        Self::Other,
    ];

    /// The word used in ids of messages and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Permission => "permission",
            Self::Right => "right",
            Self::Role => "role",
            Self::Licence => "licence",
            Self::Policy => "policy",
            Self::Mailbox => "mailbox",
            Self::Other => "other",
        }
    }

    /// The id of the message that tells it; what it is not known to be has none of its own.
    pub fn message_id(self) -> Option<String> {
        (self != Self::Other).then(|| format!("denied-{}", self.as_str()))
    }

    /// Whether it lies with the tenant, whoever asks: no sign-in or consent changes it.
    pub fn is_of_the_tenant(self) -> bool {
        matches!(self, Self::Licence | Self::Mailbox | Self::Policy)
    }

    pub(crate) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}
