//! The controlled experiment: the same question before and after one consent more.

use crate::{Attribution, Call, Count, Outcome, OutcomeKind, PermissionName, Problem};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One answer to the question of a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Trial {
    /// What came of it.
    pub outcome: OutcomeKind,
    /// How many records, where some came.
    pub count: Option<Count>,
    /// What went wrong, where something did.
    pub problem: Option<Problem>,
    /// Which permissions of the access token then at hand could have opened the call.
    pub attribution: Attribution,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}

impl Trial {
    /// The trial that an outcome makes; its data is let go.
    pub fn of(outcome: &Outcome, attribution: Attribution, at: Timestamp) -> Self {
        Self {
            outcome: outcome.kind(),
            count: outcome.exposure().map(|exposure| exposure.count),
            problem: outcome.problem().cloned(),
            attribution,
            at,
        }
    }
}

/// One permission of the experiment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentStep {
    /// The permission that was consented to between the two trials.
    pub permission: PermissionName,
    /// The question.
    pub call: Option<Call>,
    /// The answer before the consent; absent where no question could be put.
    pub before: Option<Trial>,
    /// The answer after it; absent where it did not come to that.
    pub after: Option<Trial>,
}

/// What a step shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Closed before, open after: this consent and nothing else opened it.
    Proved,
    /// An earlier consent had opened it already, so that this one can prove nothing.
    Spoiled,
    /// It was open before, by no permission that the catalogue knows for the call.
    OpenBefore,
    /// Closed before and after: something besides the permission is wanting.
    StillClosed,
    /// One of the two answers is missing or failed: nothing follows.
    Unsettled,
}

impl Verdict {
    /// The word used in ids of messages, such as `still-closed`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::Spoiled => "spoiled",
            Self::OpenBefore => "open-before",
            Self::StillClosed => "still-closed",
            Self::Unsettled => "unsettled",
        }
    }
}

impl ExperimentStep {
    /// What the two answers show together.
    pub fn verdict(&self) -> Verdict {
        let Some(before) = &self.before else {
            return Verdict::Unsettled;
        };
        if !before.attribution.could_authorise.is_empty() {
            return Verdict::Spoiled;
        }
        let after = self.after.as_ref().map(|after| after.outcome);
        match (before.outcome, after) {
            (OutcomeKind::Denied, Some(after)) if after.is_isolable() => Verdict::Proved,
            (OutcomeKind::Denied, Some(OutcomeKind::Denied)) => Verdict::StillClosed,
            (before, _) if before.is_isolable() => Verdict::OpenBefore,
            _ => Verdict::Unsettled,
        }
    }
}

/// Consent by consent, up the request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Experiment {
    /// When it began.
    #[ts(type = "string")]
    pub began: Timestamp,
    /// When it ended.
    #[ts(type = "string")]
    pub ended: Timestamp,
    /// What the first access token carried although only the least was asked for: consents
    /// that somebody gave this client earlier.
    pub earlier: Vec<PermissionName>,
    /// The steps in the order of the consents.
    pub steps: Vec<ExperimentStep>,
    /// What ended it early.
    pub problem: Option<Problem>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorCode;
    use std::collections::BTreeSet;

    fn trial(outcome: OutcomeKind, could: &[&str]) -> Trial {
        let could: BTreeSet<_> = could.iter().map(|name| name.parse().unwrap()).collect();
        Trial {
            outcome,
            count: None,
            problem: Some(Problem::new(ErrorCode::GraphDenied)),
            attribution: Attribution {
                could_authorise: could,
            },
            at: Timestamp::UNIX_EPOCH,
        }
    }

    fn verdict(before: Option<Trial>, after: Option<Trial>) -> Verdict {
        let permission = "Mail.Read".parse().unwrap();
        ExperimentStep {
            permission,
            call: None,
            before,
            after,
        }
        .verdict()
    }

    #[test]
    fn only_closed_before_and_open_after_is_a_proof() {
        use OutcomeKind::*;
        let closed = || Some(trial(Denied, &[]));
        let cases = [
            (
                closed(),
                Some(trial(Exposed, &["Mail.Read"])),
                Verdict::Proved,
            ),
            (
                closed(),
                Some(trial(Empty, &["Mail.Read"])),
                Verdict::Proved,
            ),
            (
                closed(),
                Some(trial(Denied, &["Mail.Read"])),
                Verdict::StillClosed,
            ),
            (
                closed(),
                Some(trial(Failed, &["Mail.Read"])),
                Verdict::Unsettled,
            ),
            (closed(), None, Verdict::Unsettled),
            (
                Some(trial(Failed, &[])),
                Some(trial(Exposed, &[])),
                Verdict::Unsettled,
            ),
            (
                Some(trial(Exposed, &[])),
                Some(trial(Exposed, &[])),
                Verdict::OpenBefore,
            ),
            (
                Some(trial(Denied, &["Mail.ReadWrite"])),
                None,
                Verdict::Spoiled,
            ),
            (None, None, Verdict::Unsettled),
        ];
        for (before, after, want) in cases {
            assert_eq!(verdict(before, after), want);
        }
    }
}
