//! What follows from requests and evidence, derived without any input or output.

use crate::{
    Breadth, Count, DataKind, Evidence, Kind, Message, OutcomeKind, PermissionName, Reach,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that follows, as a sentence to be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// The permission that it is about.
    pub permission: PermissionName,
    /// The sentence.
    pub message: Message,
}

/// One cell of the picture of exposure: a permission, a kind of data, how broad, how much.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixCell {
    /// The permission.
    pub permission: PermissionName,
    /// Its kind; absent while open.
    pub kind: Option<Kind>,
    /// The kind of data.
    pub data: DataKind,
    /// Whose.
    pub breadth: Breadth,
    /// How it was learnt.
    pub outcome: OutcomeKind,
    /// How many records were read, where any were.
    pub count: Option<Count>,
    /// What an application permission would reach by projection, where that was counted.
    pub projected: Option<u64>,
}

/// The cells for the evidence at hand, in its order. `scope_of` tells for a permission
/// and kind what data it is about and how broad it is, as the catalogue knows it.
pub fn exposure_matrix(
    evidence: &[Evidence],
    scope_of: impl Fn(&PermissionName, Option<Kind>) -> Option<(DataKind, Breadth)>,
) -> Vec<MatrixCell> {
    evidence
        .iter()
        .filter_map(|seen| {
            let (data, breadth) = scope_of(&seen.permission, seen.kind)?;
            let exposure = seen.outcome.exposure();
            Some(MatrixCell {
                permission: seen.permission.clone(),
                kind: seen.kind,
                data: exposure.map_or(data, |exposure| exposure.data),
                breadth,
                outcome: seen.outcome.kind(),
                count: exposure.map(|exposure| exposure.count),
                projected: match seen.reach {
                    Reach::Projected { would_reach } => would_reach,
                    Reach::AsPerson | Reach::AsApp => None,
                },
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Attribution, ErrorCode, NotTried, Outcome, Problem, Trace};

    fn evidence(outcome: Outcome) -> Evidence {
        Evidence {
            permission: "Contacts.Read".parse().unwrap(),
            kind: Some(Kind::Delegated),
            probe: None,
            call: None,
            outcome,
            attribution: Attribution::default(),
            reach: Reach::AsPerson,
            across: None,
            at: jiff::Timestamp::UNIX_EPOCH,
            trace: Trace::default(),
        }
    }

    #[test]
    fn a_failed_or_untried_read_never_has_a_count() {
        for outcome in [
            Outcome::Failed {
                problem: Problem::new(ErrorCode::GraphUnreachable),
            },
            Outcome::NotTried {
                reason: NotTried::Cancelled,
            },
        ] {
            let cells = exposure_matrix(&[evidence(outcome)], |_, _| {
                Some((DataKind::Contacts, Breadth::Own))
            });
            assert_eq!(cells[0].count, None);
            assert!(!cells[0].outcome.is_conclusive());
        }
    }
}
