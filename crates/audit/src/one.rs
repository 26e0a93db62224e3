//! Everything that a snapshot holds of one app, for a review that begins from it.

use crate::store::Snapshot;
use crate::window::{CredentialRow, id, kind};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row};
use scopeglass_domain::{Kind, Problem};
use std::collections::BTreeSet;
use uuid::Uuid;

/// An API that an app holds something of.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiParts {
    /// Its object id.
    pub id: Uuid,
    /// Its application id; none where it stands in no list of apps.
    pub app_id: Option<Uuid>,
    /// Its name.
    pub name: String,
    /// What it offers: id, kind and name of each permission.
    pub offered: Vec<(Uuid, Kind, Option<String>)>,
}

/// One app.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the fields are Graph's, named as in AppRow")]
pub struct AppParts {
    pub id: Uuid,
    pub app_id: Uuid,
    pub name: String,
    pub enabled: Option<bool>,
    pub owner: Option<Uuid>,
    pub created: Option<Timestamp>,
    pub disabled: Option<String>,
    pub homepage: Option<String>,
    pub publisher: Option<String>,
    pub verified: Option<String>,
    pub audience: Option<String>,
    pub assignment_required: Option<bool>,
    pub redirects: Vec<String>,
    pub credentials: Vec<CredentialRow>,
    /// API, person (none for everyone) and scopes of each delegated grant.
    pub delegated: Vec<(Uuid, Option<Uuid>, String)>,
    /// API, role and time of each app role that it holds.
    pub roles: Vec<(Uuid, Uuid, Option<Timestamp>)>,
    /// Who consented alone, and when, where that was read.
    pub consents: Vec<(Uuid, Option<Timestamp>)>,
    pub resources: Vec<ApiParts>,
}

impl Snapshot {
    /// What the snapshot holds of an app; none where it stands in no list of apps.
    ///
    /// # Errors
    /// What the store says.
    pub fn app_parts(&self, app: Uuid) -> Result<Option<AppParts>, Problem> {
        let found = self.look(|store| {
            store
                .query_row(
                    "SELECT id, app_id, name, enabled, owner, created, disabled, homepage,
                        publisher, verified, audience, assignment FROM app WHERE id = ?1",
                    [app.as_bytes()],
                    parts,
                )
                .optional()
        })?;
        let Some(mut parts) = found else {
            return Ok(None);
        };
        parts.redirects = self.redirects(app)?;
        parts.credentials = self.credentials(parts.app_id)?;
        self.look(|store| {
            parts.delegated = delegated(store, app)?;
            parts.roles = roles(store, app)?;
            parts.consents = consents(store, app)?;
            let apis = parts.delegated.iter().map(|one| one.0);
            let apis = apis.chain(parts.roles.iter().map(|one| one.0));
            let apis: BTreeSet<Uuid> = apis.collect();
            for one in apis {
                parts.resources.push(api(store, one)?);
            }
            Ok(())
        })?;
        Ok(Some(parts))
    }
}

fn parts(row: &Row<'_>) -> rusqlite::Result<AppParts> {
    Ok(AppParts {
        id: id(row, 0)?,
        app_id: id(row, 1)?,
        name: row.get(2)?,
        enabled: row.get(3)?,
        owner: maybe(row, 4)?,
        created: time(row, 5)?,
        disabled: row.get(6)?,
        homepage: row.get(7)?,
        publisher: row.get(8)?,
        verified: row.get(9)?,
        audience: row.get(10)?,
        assignment_required: row.get(11)?,
        redirects: Vec::new(),
        credentials: Vec::new(),
        delegated: Vec::new(),
        roles: Vec::new(),
        consents: Vec::new(),
        resources: Vec::new(),
    })
}

fn delegated(store: &Connection, app: Uuid) -> rusqlite::Result<Vec<(Uuid, Option<Uuid>, String)>> {
    let mut all = store
        .prepare("SELECT resource, person, scope FROM delegated WHERE client = ?1 ORDER BY seq")?;
    let all = all.query_map([app.as_bytes()], |row| {
        Ok((id(row, 0)?, maybe(row, 1)?, row.get(2)?))
    })?;
    all.collect()
}

fn roles(store: &Connection, app: Uuid) -> rusqlite::Result<Vec<(Uuid, Uuid, Option<Timestamp>)>> {
    let mut all = store.prepare(
        "SELECT resource, role, created FROM role
         WHERE holder = ?1 AND holder_type = 'ServicePrincipal' ORDER BY seq",
    )?;
    let all = all.query_map([app.as_bytes()], |row| {
        Ok((id(row, 0)?, id(row, 1)?, time(row, 2)?))
    })?;
    all.collect()
}

fn consents(store: &Connection, app: Uuid) -> rusqlite::Result<Vec<(Uuid, Option<Timestamp>)>> {
    let mut all = store.prepare("SELECT person, at FROM consented WHERE app = ?1 ORDER BY seq")?;
    let all = all.query_map([app.as_bytes()], |row| Ok((id(row, 0)?, time(row, 1)?)))?;
    all.collect()
}

fn api(store: &Connection, resource: Uuid) -> rusqlite::Result<ApiParts> {
    let found = store
        .query_row(
            "SELECT app_id, name FROM app WHERE id = ?1",
            [resource.as_bytes()],
            |row| Ok((maybe(row, 0)?, row.get::<_, String>(1)?)),
        )
        .optional()?;
    let (app_id, name) = found.unwrap_or_default();
    let mut offered = store.prepare("SELECT id, role, value FROM offered WHERE resource = ?1")?;
    let offered = offered.query_map([resource.as_bytes()], |row| {
        Ok((id(row, 0)?, kind(row.get(1)?), row.get(2)?))
    })?;
    Ok(ApiParts {
        id: resource,
        app_id,
        name,
        offered: offered.collect::<rusqlite::Result<_>>()?,
    })
}

fn maybe(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Uuid>> {
    let bytes: Option<Vec<u8>> = row.get(at)?;
    Ok(bytes.and_then(|bytes| Uuid::from_slice(&bytes).ok()))
}

fn time(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Timestamp>> {
    let seconds: Option<i64> = row.get(at)?;
    Ok(seconds.and_then(|at| Timestamp::from_second(at).ok()))
}
