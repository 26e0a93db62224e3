//! What a probe says about the data beside its census: numbers, shares and ages.
//!
//! A fact never holds a value of a record. Moments become ages in days, so that not even
//! the year of somebody's oldest message is kept.

use crate::{Count, FactId, Problem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing that a probe can say of what it read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Fact {
    /// Which; its sentence is `fact-<id>`.
    pub id: FactId,
    /// What was found.
    pub value: FactValue,
}

/// What was found, or that it could not be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "told", rename_all = "kebab-case")]
pub enum FactValue {
    /// A number of things.
    Number {
        /// How many, and whether that is all of them.
        count: Count,
    },
    /// Some of the records that were looked at.
    Share {
        /// In how many it holds.
        part: u64,
        /// How many were looked at.
        of: u64,
    },
    /// How long ago something was when it was read.
    Age {
        /// Whole days.
        days: u64,
    },
    /// It was asked and not answered: nothing follows.
    Unread {
        /// What stood in the way.
        problem: Problem,
    },
}

/// How a read went that has to be made place by place: one mailbox or drive after another.
/// The places are chosen evenly among all that were listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Across {
    /// Places that there are, as far as they were counted.
    pub places: Count,
    /// Places that were asked.
    pub asked: u64,
    /// Places that answered.
    pub reached: u64,
    /// Places that refused while others answered or refused as well: what narrows an app
    /// (Exchange's RBAC for Applications, an application access policy) looks like this.
    pub refused: u64,
    /// Accounts that have no such place, such as a mailbox.
    pub without: u64,
    /// Places of which nothing is known because the read failed.
    pub failed: u64,
}

impl Across {
    /// Some places were open and others closed to the same access token.
    pub fn is_narrowed(&self) -> bool {
        self.refused > 0 && self.reached > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_places_that_refuse_beside_others_that_answer_are_a_narrowing() {
        let across = |reached, refused| Across {
            places: Count::Exact { value: 9 },
            asked: reached + refused,
            reached,
            refused,
            without: 0,
            failed: 0,
        };
        assert!(across(3, 1).is_narrowed());
        assert!(!across(0, 4).is_narrowed());
        assert!(!across(4, 0).is_narrowed());
    }
}
