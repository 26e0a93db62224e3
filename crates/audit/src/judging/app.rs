//! One app as it was read.

use super::MICROSOFT;
use crate::window::Origin;
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row, Transaction};
use uuid::Uuid;

/// What is known of an app.
#[derive(Debug)]
pub(super) struct AppRecord {
    pub id: Uuid,
    pub app_id: Uuid,
    pub name: String,
    pub kind: Option<String>,
    pub enabled: Option<bool>,
    pub owner: Option<Uuid>,
    pub created: Option<Timestamp>,
    pub disabled: Option<String>,
    pub homepage: Option<String>,
    pub publisher: Option<String>,
    pub verified: Option<String>,
    pub used: Option<Timestamp>,
    /// It stands in the list of apps.
    pub listed: bool,
}

impl AppRecord {
    pub fn read(all: &Transaction<'_>, seq: i64) -> rusqlite::Result<Self> {
        let mut app = all
            .prepare_cached(
                "SELECT id, app_id, name, type, enabled, owner, created, disabled, homepage,
                    publisher, verified FROM app WHERE seq = ?1",
            )?
            .query_row([seq], |row| {
                Ok(Self {
                    id: id(row, 0)?.unwrap_or_default(),
                    app_id: id(row, 1)?.unwrap_or_default(),
                    name: row.get(2)?,
                    kind: row.get(3)?,
                    enabled: row.get(4)?,
                    owner: id(row, 5)?,
                    created: time(row, 6)?,
                    disabled: row.get(7)?,
                    homepage: row.get(8)?,
                    publisher: row.get(9)?,
                    verified: row.get(10)?,
                    used: None,
                    listed: true,
                })
            })?;
        app.used = all
            .prepare_cached("SELECT max(at) FROM used WHERE app_id = ?1")?
            .query_row([app.app_id.as_bytes()], |row| time(row, 0))
            .optional()?
            .flatten();
        Ok(app)
    }

    /// One of which only the id is known.
    pub fn unlisted(id: Uuid) -> Self {
        Self {
            id,
            app_id: Uuid::nil(),
            name: String::new(),
            kind: None,
            enabled: None,
            owner: None,
            created: None,
            disabled: None,
            homepage: None,
            publisher: None,
            verified: None,
            used: None,
            listed: false,
        }
    }

    /// Managed identities are of the tenant's own making and name no owner.
    pub fn origin(&self, tenant: Uuid) -> Origin {
        match self.owner {
            Some(MICROSOFT) => Origin::Microsoft,
            Some(owner) if owner == tenant => Origin::Own,
            None if self.kind.as_deref() == Some("ManagedIdentity") => Origin::Own,
            _ => Origin::Other,
        }
    }

    pub fn folded(&self) -> String {
        self.name.to_lowercase()
    }

    /// Whole days from when it came into the tenant until then.
    pub fn age(&self, at: Timestamp) -> Option<u64> {
        self.created.and_then(|created| days(created, at))
    }
}

/// Whole days from one time to a later one; none where it is not later.
pub(super) fn days(from: Timestamp, to: Timestamp) -> Option<u64> {
    const DAY: i64 = 24 * 60 * 60;
    u64::try_from((to.as_second() - from.as_second()) / DAY)
        .ok()
        .filter(|_| to >= from)
}

pub(super) fn id(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Uuid>> {
    let bytes: Option<Vec<u8>> = row.get(at)?;
    Ok(bytes.and_then(|bytes| Uuid::from_slice(&bytes).ok()))
}

pub(super) fn time(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Timestamp>> {
    let seconds: Option<i64> = row.get(at)?;
    Ok(seconds.and_then(|at| Timestamp::from_second(at).ok()))
}
