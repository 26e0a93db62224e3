//! The practice tenant answers what the curated probes ask, as Graph would.

use crate::session::Tenant;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, OutcomeKind};
use scopeglass_probe::definitions;

/// The delegated permissions that curated probes tell about.
fn curated() -> Vec<String> {
    let catalog = Catalog::embedded();
    let mut names: Vec<String> = definitions()
        .iter()
        .filter(|definition| definition.call.is_some())
        .flat_map(|definition| &definition.permissions)
        .filter(|(name, serves)| {
            let permission = catalog.permission(name);
            let delegated = permission.is_some_and(|one| one.form(Kind::Delegated).is_some());
            delegated && serves.kinds.contains(&Kind::Delegated)
        })
        .map(|(name, _)| name.to_string())
        .collect();
    names.sort();
    names.dedup();
    names
}

#[tokio::test]
async fn every_curated_probe_has_an_answer() {
    let names = curated();
    assert!(names.len() > 40, "{names:?}");
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let tenant = Tenant::signed_in(&names).await;
    let mut wrong = Vec::new();
    for seen in tenant.probe(&names).await {
        let answered = [OutcomeKind::Exposed, OutcomeKind::Empty];
        if !answered.contains(&seen.outcome.kind()) {
            let call = seen.call.map(|call| call.path);
            wrong.push(format!("{} {call:?}: {:?}", seen.permission, seen.outcome));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
