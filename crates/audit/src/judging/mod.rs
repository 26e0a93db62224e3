//! Judging what was read: who reaches what, and what a careful auditor would stop at. One app
//! is looked at after another, from the snapshot alone.

mod app;
mod facts;
mod grants;
mod rules;

pub use rules::{RULES, Weight};

use crate::part::Extent;
use crate::store::Snapshot;
use app::AppRecord;
use facts::Facts;
use jiff::Timestamp;
use rusqlite::{Transaction, params};
use scopeglass_domain::Problem;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The tenant in which Microsoft registers its own apps.
/// <https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in>
pub(crate) const MICROSOFT: Uuid = Uuid::from_u128(0xf8cdef31_a31e_4b4a_93e4_5f571e91255a);

/// What the judgement of every app goes by.
struct Bench<'a> {
    all: &'a Transaction<'a>,
    tenant: Uuid,
    at: Timestamp,
    /// Whether every app was read, so that one that is not there is gone.
    apps_whole: bool,
    /// Whether sign-ins were read to their end.
    used_read: bool,
}

/// Judges a snapshot anew.
///
/// # Errors
/// What the store says.
pub(crate) fn judge(snapshot: &Snapshot) -> Result<(), Problem> {
    let about = snapshot.about()?;
    let kinds = snapshot.kinds()?;
    let extent = |kind| {
        let found = kinds.iter().find(|one| one.kind == kind);
        found.map_or(Extent::Waiting, |one| one.extent.clone())
    };
    let used = extent("sign-ins");
    let apps_whole = extent("apps") == Extent::Whole;
    let used_read = matches!(
        used,
        Extent::Whole | Extent::Uncounted | Extent::Changed { .. }
    );
    snapshot.work(|connection| {
        let all = connection.transaction()?;
        all.execute_batch(crate::store::schema::JUDGED)?;
        let bench = Bench {
            all: &all,
            tenant: about.tenant.0,
            at: about.began,
            apps_whole,
            used_read,
        };
        bench.every_app()?;
        all.execute_batch(crate::store::schema::JUDGED_INDEXES)?;
        all.execute("INSERT OR REPLACE INTO about VALUES ('judged', 'yes')", [])?;
        all.commit()
    })?;
    // Queries that choose among several indexes need to know how the rows lie.
    snapshot.work(|connection| connection.execute_batch("PRAGMA optimize;"))
}

impl Snapshot {
    /// Judges what was read until now, where that has not been done.
    ///
    /// # Errors
    /// What the store says.
    pub fn judge(&self) -> Result<(), Problem> {
        self.tidy()?;
        judge(self)
    }
}

impl Bench<'_> {
    fn every_app(&self) -> rusqlite::Result<()> {
        let mut facts = Facts::new(self.all);
        let mut rank = 0;
        let mut order = self
            .all
            .prepare("SELECT seq FROM app ORDER BY folded, id")?;
        let mut rows = order.query([])?;
        while let Some(row) = rows.next()? {
            rank += 1;
            let app = AppRecord::read(self.all, row.get(0)?)?;
            self.one(rank, &app, &mut facts)?;
        }
        // Who holds a grant and is in no list of apps must not be lost from sight.
        for id in self.unlisted()? {
            rank += 1;
            self.one(rank, &AppRecord::unlisted(id), &mut facts)?;
        }
        Ok(())
    }

    fn unlisted(&self) -> rusqlite::Result<Vec<Uuid>> {
        let mut ids = self.all.prepare(
            "SELECT client FROM delegated WHERE client NOT IN (SELECT id FROM app)
             UNION SELECT holder FROM role
                WHERE holder_type = 'ServicePrincipal' AND holder NOT IN (SELECT id FROM app)",
        )?;
        let ids = ids.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
        ids.filter_map(|id| id.map(|id| Uuid::from_slice(&id).ok()).transpose())
            .collect()
    }

    fn one(&self, rank: i64, app: &AppRecord, facts: &mut Facts<'_>) -> rusqlite::Result<()> {
        let origin = app.origin(self.tenant);
        let held = grants::of(self.all, app.id, facts)?;
        let found = rules::of(self, app, &held)?;
        let mut reach = self
            .all
            .prepare_cached("INSERT INTO reach VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)")?;
        for one in &held.reach {
            reach.execute(params![
                rank,
                one.resource,
                one.permission,
                one.kind as u8,
                one.breadth,
                one.people,
                one.level,
                one.data as u8,
                one.raises,
                origin as u8,
            ])?;
        }
        let mut finding = self
            .all
            .prepare_cached("INSERT INTO finding VALUES (?1,?2,?3,?4)")?;
        for one in &found {
            let message = serde_json::to_string(&one.message).unwrap_or_default();
            finding.execute(params![rank, one.rule, one.weight as u8, message])?;
        }
        let level = held.reach.iter().map(|one| one.level).max().unwrap_or(0);
        let breadth = held.reach.iter().map(|one| one.breadth).max().unwrap_or(0);
        let weight = found.iter().map(|one| one.weight as u8).max().unwrap_or(0);
        let count = |kind| held.distinct(kind);
        self.all
            .prepare_cached(
                "INSERT INTO face VALUES
                    (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18)",
            )?
            .execute(params![
                rank,
                app.id.as_bytes(),
                app.app_id.as_bytes(),
                app.name,
                app.folded(),
                origin as u8,
                app.verified.as_ref().or(app.publisher.as_ref()),
                app.verified.is_some(),
                app.enabled.unwrap_or(true),
                app.created.map(Timestamp::as_second),
                app.used.map(Timestamp::as_second),
                level,
                breadth,
                count(scopeglass_domain::Kind::Delegated),
                count(scopeglass_domain::Kind::Application),
                held.people,
                found.len(),
                weight,
            ])?;
        Ok(())
    }
}

/// How often each thing was counted, in the order of the things.
type Tally<K> = BTreeMap<K, u64>;
