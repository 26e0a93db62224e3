//! What one app holds: its grants and app roles, put together by permission.

use super::Tally;
use super::app::id;
use super::facts::Facts;
use rusqlite::Transaction;
use scopeglass_domain::{DataKind, Kind};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use uuid::Uuid;

/// How wide a permission reaches, as it is kept.
pub(crate) const ONE: u8 = 1;
pub(crate) const SOME: u8 = 2;
pub(crate) const ALL: u8 = 3;
pub(crate) const APPLICATION: u8 = 4;

/// One permission in one kind.
#[derive(Debug)]
pub(super) struct Reach {
    pub resource: String,
    pub permission: String,
    pub kind: Kind,
    pub breadth: u8,
    pub people: u64,
    pub level: u8,
    pub data: DataKind,
    pub raises: bool,
}

/// Everything that an app holds.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub reach: Vec<Reach>,
    /// People for whom something was granted one by one.
    pub people: u64,
    /// Pairs "narrower < wider" that stand in one and the same grant.
    pub redundant: BTreeSet<String>,
    /// APIs that are in no list of apps.
    pub gone: BTreeSet<String>,
    /// Who was granted something one by one, where the list is short enough to look through.
    pub alone: HashSet<Uuid>,
}

/// For whom a permission was granted until now.
#[derive(Debug, Default)]
struct For {
    everyone: bool,
    people: u64,
}

impl Held {
    /// Permissions of a kind, each once.
    pub fn distinct(&self, kind: Kind) -> u64 {
        let fitting = self.reach.iter().filter(|one| one.kind == kind);
        fitting.count() as u64
    }
}

/// Reads what an app holds.
pub(super) fn of(
    all: &Transaction<'_>,
    app: Uuid,
    facts: &mut Facts<'_>,
) -> rusqlite::Result<Held> {
    let mut held = Held::default();
    delegated(all, app, facts, &mut held)?;
    application(all, app, facts, &mut held)?;
    Ok(held)
}

fn delegated(
    all: &Transaction<'_>,
    app: Uuid,
    facts: &mut Facts<'_>,
    held: &mut Held,
) -> rusqlite::Result<()> {
    let mut found: BTreeMap<(Uuid, String), For> = BTreeMap::new();
    // Grants of many people are mostly alike: the scopes are split once for all of them.
    let mut grants = all.prepare_cached(
        "SELECT resource, scope, person IS NULL, count(*) FROM delegated WHERE client = ?1
         GROUP BY resource, scope, person IS NULL",
    )?;
    let mut rows = grants.query([app.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let resource = id(row, 0)?.unwrap_or_default();
        let scopes: String = row.get(1)?;
        let (everyone, count): (bool, u64) = (row.get(2)?, row.get(3)?);
        for scope in scopes.split_whitespace().collect::<BTreeSet<_>>() {
            let one = found.entry((resource, scope.to_owned())).or_default();
            one.everyone |= everyone;
            one.people += if everyone { 0 } else { count };
        }
        if facts.api(resource)?.is_graph {
            let pairs = facts.redundant(&scopes, Kind::Delegated);
            held.redundant.extend(pairs.iter().cloned());
        }
    }
    drop(rows);
    for ((resource, permission), whom) in found {
        let breadth = match whom {
            For { everyone: true, .. } => ALL,
            For { people: 1, .. } => ONE,
            For { .. } => SOME,
        };
        push(
            held,
            facts,
            resource,
            permission,
            Kind::Delegated,
            breadth,
            whom.people,
        )?;
    }
    let mut people = all.prepare_cached(
        "SELECT DISTINCT person FROM delegated WHERE client = ?1 AND person IS NOT NULL",
    )?;
    let people = people.query_map([app.as_bytes()], |row| id(row, 0))?;
    for person in people {
        held.people += 1;
        if let (Some(person), true) = (person?, held.alone.len() < 10_000) {
            held.alone.insert(person);
        }
    }
    Ok(())
}

fn application(
    all: &Transaction<'_>,
    app: Uuid,
    facts: &mut Facts<'_>,
    held: &mut Held,
) -> rusqlite::Result<()> {
    let mut found: Tally<(Uuid, String)> = Tally::new();
    let mut graph: Option<Vec<String>> = None;
    let mut roles = all.prepare_cached(
        "SELECT resource, role FROM role WHERE holder = ?1 AND holder_type = 'ServicePrincipal'",
    )?;
    let mut rows = roles.query([app.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let (resource, role) = (
            id(row, 0)?.unwrap_or_default(),
            id(row, 1)?.unwrap_or_default(),
        );
        // All zeros: access without any role, which is no permission.
        if role.is_nil() {
            continue;
        }
        let name = facts.role(resource, role)?;
        let name = name.map_or_else(|| role.to_string(), |name| name.to_string());
        if facts.api(resource)?.is_graph {
            graph.get_or_insert_default().push(name.clone());
        }
        *found.entry((resource, name)).or_default() += 1;
    }
    drop(rows);
    if let Some(names) = graph {
        let pairs = facts.redundant(&names.join(" "), Kind::Application);
        held.redundant.extend(pairs.iter().cloned());
    }
    for ((resource, permission), _) in found {
        push(
            held,
            facts,
            resource,
            permission,
            Kind::Application,
            APPLICATION,
            0,
        )?;
    }
    Ok(())
}

fn push(
    held: &mut Held,
    facts: &mut Facts<'_>,
    resource: Uuid,
    permission: String,
    kind: Kind,
    breadth: u8,
    people: u64,
) -> rusqlite::Result<()> {
    let api = facts.api(resource)?;
    if !api.listed {
        held.gone.insert(api.name.clone());
    }
    let known = facts.known(&api, &permission, kind);
    held.reach.push(Reach {
        resource: api.name.clone(),
        permission,
        kind,
        breadth,
        people,
        level: known.level,
        data: known.data,
        raises: known.raises,
    });
    Ok(())
}
