//! The facts table: what Microsoft publishes about each permission, in a form of our own
//! that is small, opens fast and shows in a diff what a new edition changed.
//!
//! The text has two parts. `[permissions]` has a line a permission with its forms;
//! `[calls]` has blocks, each naming the holders that a set of calls accepts, then those
//! calls. Calls that accept exactly the same holders share a block, which is what makes
//! the table small.
//!
//! ```text
//! format 1
//! dated 2026-08-01
//! [permissions]
//! Calendars.Read W:2:user:465a38f9-76ea-45b9-9f34-9e8b0d4b0b42 P:2:user:- A:4:admin:…
//! [calls]
//! Calendars.Read:WPA Calendars.ReadBasic:W*P*A*
//!  GET /me/calendar/events
//!  GET,POST /me/calendars/{id}/events
//! ```
//!
//! A form is `scheme:level:consent:id`, `-` where nothing is published; `rsc` after the
//! name marks resource-specific consent. A holder is `name:schemes`, where `*` after a
//! scheme means that it is the least privileged one there, and `+A,B` names permissions
//! that the published data says are needed besides.

mod read;
mod write;

pub use read::TableError;
pub(crate) use read::read_holders;

use scopeglass_domain::{Level, PermissionName};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The only format that this version reads and writes.
const FORMAT: &str = "1";

/// The published schemes: delegated for work or school accounts, delegated for personal
/// Microsoft accounts, application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// Delegated, work or school accounts (`DelegatedWork`).
    Work,
    /// Delegated, personal Microsoft accounts (`DelegatedPersonal`).
    Personal,
    /// Application (`Application`).
    Application,
}

impl Scheme {
    /// All schemes in the order in which the table writes them.
    pub const ALL: [Self; 3] = [Self::Work, Self::Personal, Self::Application];

    /// The letter that stands for it in the table.
    pub fn letter(self) -> char {
        match self {
            Self::Work => 'W',
            Self::Personal => 'P',
            Self::Application => 'A',
        }
    }

    fn from_letter(letter: char) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|scheme| scheme.letter() == letter)
    }
}

/// One permission in one scheme, as published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeFacts {
    /// Microsoft's level, where published.
    pub level: Option<Level>,
    /// Whether an administrator has to consent by default.
    pub admin_consent: bool,
    /// The id in the public cloud, where published.
    pub id: Option<Uuid>,
}

/// One permission's line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PermissionFacts {
    /// Whether it is granted for one team, chat or user at a time.
    pub resource_specific: bool,
    /// Its schemes.
    pub schemes: BTreeMap<Scheme, SchemeFacts>,
}

/// A call: method and path as published.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Call {
    /// Upper-case HTTP method.
    pub method: String,
    /// Path with placeholders, in the published spelling.
    pub path: String,
}

/// How one permission in one scheme opens a call.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Access {
    /// Whether the published data calls it the least privileged one for the call.
    pub least_privileged: bool,
    /// Permissions that are needed besides, by the published data.
    pub also_requires: BTreeSet<PermissionName>,
}

/// Who opens a call: by permission and scheme.
pub type Holders = BTreeMap<(PermissionName, Scheme), Access>;

/// The whole table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The day of the facts, ISO 8601.
    pub dated: String,
    /// Permissions by name.
    pub permissions: BTreeMap<PermissionName, PermissionFacts>,
    /// Blocks of calls with the same holders. [`Table::canonical`] joins equal ones.
    pub calls: Vec<(Holders, BTreeSet<Call>)>,
}

impl Table {
    /// The same facts with one block for each set of holders, ordered by first call.
    #[must_use]
    pub fn canonical(self) -> Self {
        let mut by_call: BTreeMap<Call, Holders> = BTreeMap::new();
        for (holders, calls) in self.calls {
            for call in calls {
                let all = by_call.entry(call).or_default();
                for (holder, access) in &holders {
                    let known = all.entry(holder.clone()).or_default();
                    known.least_privileged |= access.least_privileged;
                    known
                        .also_requires
                        .extend(access.also_requires.iter().cloned());
                }
            }
        }
        let mut blocks: BTreeMap<Holders, BTreeSet<Call>> = BTreeMap::new();
        for (call, holders) in by_call {
            blocks.entry(holders).or_default().insert(call);
        }
        let mut calls: Vec<_> = blocks.into_iter().collect();
        calls.sort_by(|left, right| first_path(&left.1).cmp(&first_path(&right.1)));
        Self { calls, ..self }
    }
}

fn first_path(calls: &BTreeSet<Call>) -> Option<(&str, &str)> {
    calls
        .iter()
        .map(|call| (call.path.as_str(), call.method.as_str()))
        .min()
}
