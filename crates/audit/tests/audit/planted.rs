//! Findings held against what was planted: all of it found, nothing found elsewhere.

use crate::{World, everything};
use rusqlite::Connection;
use scopeglass_audit::{Each, FindingRow, Snapshot};
use scopeglass_practice::{Case, Planted};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The rules that have to speak of a case; each app may be spoken of for its own case alone.
fn rules(case: Case) -> &'static [&'static str] {
    match case {
        Case::ConsentPhishing => &[
            "consent-wave",
            "deceptive-name",
            "new-unverified",
            "odd-redirect",
        ],
        Case::NewPublisher => &["new-unverified"],
        Case::EscalatingRole | Case::EscalatingAssignment | Case::EscalatingScope => {
            &["escalating"]
        }
        Case::OddRedirect => &["odd-redirect"],
        Case::DisabledWithGrants => &["disabled-with-grants"],
        Case::LongCredential => &["long-credential"],
        Case::EndingCredential => &["ending-credential"],
        Case::DeletedResource => &["deleted-resource"],
        Case::NeverUsed => &["unused"],
        Case::LookAlikeName => &["deceptive-name"],
        Case::RedundantScopes => &["redundant"],
        _ => &[],
    }
}

fn found(snapshot: &Snapshot) -> BTreeMap<Uuid, BTreeSet<String>> {
    let mut found: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
    let each: &mut Each<'_, FindingRow> = &mut |row| {
        found.entry(row.app).or_default().insert(row.rule);
        Ok(())
    };
    snapshot.each_finding(&everything(), each).unwrap();
    found
}

/// Besides its own case: where people consent every few hours, that is a wave as well.
fn may(planted: &Planted) -> &'static [&'static str] {
    match planted.case {
        Case::NewPublisher if planted.grants > 10 => &["consent-wave"],
        _ => &[],
    }
}

/// Apps of makers whom nobody has verified, with grants for more than signing in: those are
/// drawn, not planted. Asked of the rows that were read, not of the judgement.
fn unproven(snapshot: &Snapshot) -> BTreeSet<Uuid> {
    let store = Connection::open(snapshot.file()).unwrap();
    let mut apps = store
        .prepare(
            "SELECT DISTINCT app.id FROM app JOIN delegated ON delegated.client = app.id
             WHERE app.verified IS NULL AND app.owner IS NOT NULL
                AND hex(app.owner) <> (SELECT upper(replace(value, '-', '')) FROM about
                    WHERE name = 'tenant')
                AND hex(app.owner) <> 'F8CDEF31A31E4B4A93E45F571E91255A'
                AND delegated.scope IN ('AllSites.Read', 'access_as_user')",
        )
        .unwrap();
    let ids = apps.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap();
    ids.map(|id| Uuid::from_slice(&id.unwrap()).unwrap())
        .collect()
}

/// What is said of the apps of the small tenant, which every large one begins with.
async fn small() -> (BTreeSet<Uuid>, BTreeMap<Uuid, BTreeSet<String>>) {
    let world = World::new(0, 0).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    world.audit(&snapshot).await.unwrap();
    let apps = snapshot.apps(&everything()).unwrap().rows;
    (
        apps.into_iter().map(|app| app.id).collect(),
        found(&snapshot),
    )
}

#[tokio::test]
async fn every_planted_case_is_found_and_nothing_where_none_was_planted() {
    let world = World::new(4_000, 30_000).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    world.audit(&snapshot).await.unwrap();
    let found = found(&snapshot);
    let planted = world.app.practice.planted();
    assert!(planted.iter().any(|one| one.harmless) && planted.iter().any(|one| !one.harmless));
    let (of_small, said_of_small) = small().await;

    let mut wanted: BTreeMap<Uuid, BTreeSet<String>> = BTreeMap::new();
    let mut allowed: BTreeMap<Uuid, &[&str]> = BTreeMap::new();
    for one in &planted {
        let rules = rules(one.case).iter().map(|rule| (*rule).to_owned());
        wanted
            .entry(one.service_principal)
            .or_default()
            .extend(rules);
        allowed.insert(one.service_principal, may(one));
    }
    for app in unproven(&snapshot) {
        let planted = wanted.contains_key(&app);
        if !planted && !of_small.contains(&app) {
            wanted
                .entry(app)
                .or_default()
                .insert("unverified".to_owned());
        }
    }
    let (mut hits, mut missed, mut alarms) = (0, Vec::new(), Vec::new());
    let apps: BTreeSet<Uuid> = wanted.keys().chain(found.keys()).copied().collect();
    for app in apps.difference(&of_small) {
        let (said, should) = (found.get(app).cloned(), wanted.get(app).cloned());
        let (said, should) = (said.unwrap_or_default(), should.unwrap_or_default());
        let allowed = allowed.get(app).copied().unwrap_or_default();
        hits += should.intersection(&said).count();
        missed.extend(should.difference(&said).map(|rule| (*app, rule.clone())));
        let more = said
            .difference(&should)
            .filter(|rule| !allowed.contains(&rule.as_str()));
        alarms.extend(more.map(|rule| (*app, rule.clone())));
    }
    println!(
        "precision {:.3} ({hits} of {}), recall {:.3} ({hits} of {})",
        hits as f64 / (hits + alarms.len()) as f64,
        hits + alarms.len(),
        hits as f64 / (hits + missed.len()) as f64,
        hits + missed.len(),
    );
    assert_eq!(missed, [], "planted and not found");
    assert_eq!(alarms, [], "found where nothing was planted");
    // The small tenant has its own odd apps, and no size of tenant hides or adds one.
    for (app, rules) in &said_of_small {
        assert_eq!(found.get(app), Some(rules), "{app}");
    }
}
