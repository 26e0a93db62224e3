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

    /// What it is called in reports to those who import.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Work => "delegated work",
            Self::Personal => "delegated personal",
            Self::Application => "application",
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

/// The HTTP methods of published calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Removes.
    Delete,
    /// Reads.
    Get,
    /// Changes a part.
    Patch,
    /// Adds, or does something.
    Post,
    /// Replaces.
    Put,
}

impl Method {
    /// All methods, by name.
    pub const ALL: [Self; 5] = [Self::Delete, Self::Get, Self::Patch, Self::Post, Self::Put];

    /// Its name in upper case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }

    /// The method of that name, in any letter case.
    pub fn read(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|method| method.as_str().eq_ignore_ascii_case(name))
    }
}

/// Calls: methods by path, with placeholders and in the published spelling.
pub type Calls = BTreeMap<String, BTreeSet<Method>>;

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
    pub calls: Vec<(Holders, Calls)>,
}

impl Table {
    /// The same facts with one block for each set of holders, ordered by first call.
    #[must_use]
    pub fn canonical(self) -> Self {
        let mut by_call: BTreeMap<(String, Method), Holders> = BTreeMap::new();
        for (holders, calls) in self.calls {
            for (path, method) in each(&calls) {
                let all = by_call.entry((path.to_owned(), method)).or_default();
                for (holder, access) in &holders {
                    let known = all.entry(holder.clone()).or_default();
                    known.least_privileged |= access.least_privileged;
                    known
                        .also_requires
                        .extend(access.also_requires.iter().cloned());
                }
            }
        }
        let mut blocks: BTreeMap<Holders, Calls> = BTreeMap::new();
        for ((path, method), holders) in by_call {
            blocks
                .entry(holders)
                .or_default()
                .entry(path)
                .or_default()
                .insert(method);
        }
        let mut calls: Vec<_> = blocks.into_iter().collect();
        calls.sort_by(|(_, left), (_, right)| left.first_key_value().cmp(&right.first_key_value()));
        Self { calls, ..self }
    }
}

/// Every single call: path and method.
pub(crate) fn each(calls: &Calls) -> impl Iterator<Item = (&str, Method)> {
    calls
        .iter()
        .flat_map(|(path, methods)| methods.iter().map(move |method| (path.as_str(), *method)))
}
