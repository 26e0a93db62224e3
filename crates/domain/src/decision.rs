//! What the admin decides about one permission.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The four choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "choice", rename_all = "kebab-case")]
pub enum Choice {
    /// The vendor may have it.
    Approve,
    /// The vendor may have it if the condition is met.
    ApproveWithCondition {
        /// The condition, in the admin's words; not blank.
        condition: String,
    },
    /// The vendor may not have it.
    Refuse,
    /// Undecided until the vendor has answered.
    AskVendor,
}

impl Choice {
    /// The word used in ids of messages, such as `approve-with-condition`.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::ApproveWithCondition { .. } => "approve-with-condition",
            Self::Refuse => "refuse",
            Self::AskVendor => "ask-vendor",
        }
    }
}

/// A choice with its note and time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// What was chosen.
    #[serde(flatten)]
    pub choice: Choice,
    /// The admin's note; may be empty.
    #[serde(default)]
    pub note: String,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}
