//! Two requests beside each other: what one asks that the other does not.

use crate::{Kind, PermissionName, UnrecognisedWhy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A permission as one of the requests asks for it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct AskedFor {
    /// The permission.
    pub name: PermissionName,
    /// Its kind, where the request tells it.
    pub kind: Option<Kind>,
}

/// The same right before and after, or one in the place of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AskedChange {
    /// What the first request asks for.
    pub from: AskedFor,
    /// What the second one asks for instead.
    pub to: AskedFor,
}

/// A line that one of the requests holds and that was not recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnreadLine {
    /// Its words.
    pub quote: String,
    /// Why it was not recognised.
    pub why: UnrecognisedWhy,
}

/// What became of each permission from the first request to the second. As long as a
/// request holds lines that were not recognised, a comparison is not the whole truth.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Comparison {
    /// Asked for by the second one only.
    pub added: Vec<AskedFor>,
    /// Asked for by the first one only.
    pub removed: Vec<AskedFor>,
    /// Something that includes more took its place, or the app alone in place of a person.
    pub widened: Vec<AskedChange>,
    /// Something that includes less took its place, or a person in place of the app alone.
    pub narrowed: Vec<AskedChange>,
    /// Asked for by both, but one of them does not tell the kind.
    pub unclear: Vec<AskedChange>,
    /// Asked for by both alike.
    pub same: Vec<AskedFor>,
    /// Lines of the first request only that were not recognised.
    pub unread_before: Vec<UnreadLine>,
    /// Lines of the second request only that were not recognised.
    pub unread_after: Vec<UnreadLine>,
}

impl Comparison {
    /// Whether both ask for the same, as far as both were read.
    pub fn is_equal(&self) -> bool {
        let changes = [&self.widened, &self.narrowed, &self.unclear];
        self.added.is_empty()
            && self.removed.is_empty()
            && changes.iter().all(|changes| changes.is_empty())
            && self.unread_before.is_empty()
            && self.unread_after.is_empty()
    }
}
