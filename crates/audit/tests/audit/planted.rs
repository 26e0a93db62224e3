//! Findings held against what was planted: all of it found, nothing found elsewhere.

use crate::{World, everything};
use scopeglass_audit::{Each, FindingRow, Snapshot};
use scopeglass_practice::Case;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The rules that have to speak of a case; each app may be spoken of for its own case alone.
fn rules(case: Case) -> &'static [&'static str] {
    match case {
        Case::ConsentPhishing => &["consent-wave", "deceptive-name", "new-unverified", "odd-redirect"],
        Case::NewPublisher => &["new-unverified"],
        Case::EscalatingRole | Case::EscalatingAssignment | Case::EscalatingScope => &["escalating"],
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

#[tokio::test]
async fn every_planted_case_is_found_and_nothing_where_none_was_planted() {
    let world = World::new(4_000, 30_000).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    world.audit(&snapshot).await.unwrap();
    let found = found(&snapshot);
    let planted = world.app.practice.planted();
    assert!(planted.iter().any(|one| one.harmless) && planted.iter().any(|one| !one.harmless));

    let (mut hits, mut missed, mut false_alarms) = (0, Vec::new(), Vec::new());
    for one in &planted {
        let said = found.get(&one.service_principal).cloned().unwrap_or_default();
        let wanted: BTreeSet<String> = rules(one.case).iter().map(|rule| (*rule).to_owned()).collect();
        hits += wanted.intersection(&said).count();
        missed.extend(wanted.difference(&said).map(|rule| (one.case, rule.clone())));
        false_alarms.extend(said.difference(&wanted).map(|rule| (one.case, rule.clone())));
    }
    let known: BTreeSet<Uuid> = planted.iter().map(|one| one.service_principal).collect();
    let elsewhere: Vec<_> = found.iter().filter(|(app, _)| !known.contains(app)).collect();
    let alarms = false_alarms.len() + elsewhere.iter().map(|(_, rules)| rules.len()).sum::<usize>();
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in elsewhere.iter().flat_map(|(_, rules)| rules.iter()) {
        *by_rule.entry(rule).or_default() += 1;
    }
    println!("found where nothing was planted: {by_rule:?}");
    println!(
        "precision {:.3} ({hits} of {}), recall {:.3} ({hits} of {})",
        hits as f64 / (hits + alarms) as f64,
        hits + alarms,
        hits as f64 / (hits + missed.len()) as f64,
        hits + missed.len(),
    );
    assert_eq!(missed, [], "planted and not found");
    assert_eq!(false_alarms, [], "found in planted apps for another reason");
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}
