//! What a probe says about the data beside its census: numbers, shares and ages.
//!
//! A fact never holds a value of a record. Moments become ages in days, so that not even
//! the year of somebody's oldest message is kept.

use crate::{Count, DataKind, FactId, Message, Problem};
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

impl Fact {
    /// What was found out, in a word or two.
    pub fn label(&self) -> Message {
        Message::new(format!("fact-{}", self.id))
    }
}

impl FactValue {
    /// What was found, in words.
    pub fn message(&self) -> Message {
        match self {
            Self::Number { count } => count_message(*count),
            Self::Share { part, of } => Message::new("fact-value-share")
                .with("part", *part)
                .with("of", *of),
            Self::Age { days: 0 } => Message::new("fact-value-today"),
            Self::Age { days } => age_message(*days),
            Self::Unread { problem } => {
                Message::new("fact-value-unread").with("problem", problem.message())
            }
        }
    }
}

fn count_message(count: Count) -> Message {
    let id = match count {
        Count::Exact { .. } => "fact-value-number",
        Count::AtLeast { .. } => "fact-value-at-least",
    };
    Message::new(id).with("count", count.value())
}

/// As exact as matters: days for two months, months for two years, then years.
fn age_message(days: u64) -> Message {
    let (id, count) = match days {
        ..61 => ("fact-value-days", days),
        61..731 => ("fact-value-months", days / 30),
        _ => ("fact-value-years", days / 365),
    };
    Message::new(id).with("count", count)
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

    /// What some refusals beside answers mean, in words.
    pub fn narrowing(&self) -> Option<Message> {
        self.is_narrowed().then(|| Message::new("across-narrowed"))
    }

    /// How it went, in words.
    pub fn message(&self, data: DataKind) -> Message {
        let place = match data {
            DataKind::Mail | DataKind::Events | DataKind::Contacts => "mailboxes",
            DataKind::Chats => "chats",
            _ => "places",
        };
        Message::new("across")
            .with("where", place)
            .with("asked", self.asked)
            .with("places", count_message(self.places))
            .with("reached", self.reached)
            .with("refused", self.refused)
            .with("without", self.without)
            .with("failed", self.failed)
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
