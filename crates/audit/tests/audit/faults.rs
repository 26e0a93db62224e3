//! Every misbehaviour in turn: the result is right, or says that it is not complete and where.

use crate::World;
use scopeglass_audit::{Ended, Extent, KindStanding, Snapshot, Verdict};

/// What the tenant really holds: the last grant is the one that the audit itself works with.
const APPS: u64 = 1_250;
const DRAWN: u64 = 4_100;
const GRANTS: u64 = DRAWN + 1;

fn kind<'a>(kinds: &'a [KindStanding], name: &str) -> &'a KindStanding {
    kinds.iter().find(|kind| kind.kind == name).unwrap()
}

/// Whatever happened, the word complete stands for all of it.
fn is_true(fault: &str, ended: &Ended, snapshot: &Snapshot) -> bool {
    let kinds = snapshot.kinds().unwrap();
    let complete = *ended == Ended::Done && matches!(Verdict::of(&kinds), Verdict::Complete(_));
    if complete {
        let rows = (
            kind(&kinds, "apps").sum.rows,
            kind(&kinds, "delegated").sum.rows,
        );
        assert_eq!(rows, (APPS, GRANTS), "{fault}: called complete");
    }
    complete
}

async fn under(fault: &str) -> (Ended, Snapshot, bool) {
    let world = World::new(u32::try_from(APPS).unwrap(), u32::try_from(DRAWN).unwrap()).await;
    world.app.practice.misbehave([fault.parse().unwrap()]);
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    let ended = match world.audit(&snapshot).await {
        Ok(ended) => ended,
        Err(problem) => Ended::Broken(problem),
    };
    let complete = is_true(fault, &ended, &snapshot);
    let snapshot = std::sync::Arc::into_inner(snapshot).unwrap();
    (ended, snapshot, complete)
}

#[tokio::test]
async fn what_passes_leaves_a_complete_audit() {
    for fault in [
        "latency=1",
        "unavailable=0,times=3",
        "cut,path=/oauth2PermissionGrants,times=1",
        "truncated,path=/servicePrincipals,times=1",
        "repeated-pages,path=/oauth2PermissionGrants",
        "expired-page-tokens,path=/oauth2PermissionGrants,times=1",
    ] {
        let (ended, snapshot, complete) = under(fault).await;
        assert!(
            complete,
            "{fault}: {ended:?} {:?}",
            snapshot.kinds().unwrap()
        );
    }
}

#[tokio::test]
async fn what_does_not_pass_is_said_and_where() {
    for (fault, name) in [
        ("lost-pages,path=/oauth2PermissionGrants", "delegated"),
        ("lost-pages,path=/servicePrincipals", "apps"),
        ("stale-count=-3,path=/oauth2PermissionGrants", "delegated"),
        ("stale-count=5,path=/applications", "registrations"),
        (
            "denied=Authorization_RequestDenied,path=/oauth2PermissionGrants",
            "delegated",
        ),
        (
            "denied=Authorization_RequestDenied,path=/servicePrincipals/",
            "roles",
        ),
        ("malformed,path=/oauth2PermissionGrants,skip=2", "delegated"),
        ("looping-link,path=/oauth2PermissionGrants", "delegated"),
        (
            "foreign-link=http://127.0.0.1:9,path=/servicePrincipals",
            "apps",
        ),
    ] {
        let (ended, snapshot, complete) = under(fault).await;
        assert!(!complete, "{fault}: {ended:?}");
        let kinds = snapshot.kinds().unwrap();
        let found = kind(&kinds, name);
        assert_ne!(found.extent, Extent::Whole, "{fault}: {found:?}");
        if let Verdict::Incomplete(lacking) = Verdict::of(&kinds) {
            assert!(lacking.contains(&name), "{fault}: {lacking:?}");
        }
    }
}

#[tokio::test]
async fn sign_ins_that_may_not_be_read_are_told_and_nothing_is_called_unused() {
    let fault = "denied=Authentication_RequestFromNonPremiumTenantOrB2CTenant,\
                 path=/reports/servicePrincipalSignInActivities";
    let (_, snapshot, _) = under(fault).await;
    let kinds = snapshot.kinds().unwrap();
    let used = kind(&kinds, "sign-ins");
    assert!(matches!(used.extent, Extent::NotRead(_)), "{used:?}");
    assert!(
        snapshot
            .rules()
            .unwrap()
            .iter()
            .all(|rule| rule.rule != "unused")
    );
}

#[tokio::test]
async fn an_audit_within_the_quota_is_never_told_to_slow_down() {
    let world = World::with(scopeglass_practice::Options {
        apps: 2_500,
        grants: 6_000,
        people: 300,
        quota: true,
        ..scopeglass_practice::Options::default()
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    assert_eq!(world.audit(&snapshot).await, Ok(Ended::Done));
    assert_eq!(world.app.practice.traffic().refused, 0);
}
