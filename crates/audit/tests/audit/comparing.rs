//! Two snapshots of one tenant beside each other.

use crate::World;
use rusqlite::Connection;
use scopeglass_audit::{ChangeKind, compare};

#[tokio::test]
async fn every_kind_of_change_is_told_and_a_tenant_that_stayed_the_same_has_none() {
    let world = World::new(600, 3_000).await;
    let folder = tempfile::tempdir().unwrap();
    let first = world.snapshot(folder.path());
    world.audit(&first).await.unwrap();
    let second = world.snapshot(folder.path());
    world.audit(&second).await.unwrap();
    let same = compare(&first, &second, None, 0, 100).unwrap();
    assert_eq!((same.total, same.lacking.len()), (0, 0));

    // The tenant as it could have been a week earlier.
    let earlier = Connection::open(first.file()).unwrap();
    earlier
        .execute_batch(
            "DELETE FROM face WHERE rank = (SELECT min(rank) FROM face WHERE origin = 1);
             DELETE FROM reach WHERE rowid = (SELECT min(rowid) FROM reach WHERE breadth = 4
                AND app IN (SELECT rank FROM face));
             UPDATE reach SET breadth = 1, people = 1
                WHERE rowid = (SELECT min(rowid) FROM reach WHERE breadth = 3
                AND app IN (SELECT rank FROM face));
             UPDATE face SET publisher = 'Somebody else'
                WHERE rank = (SELECT max(rank) FROM face WHERE origin = 1);
             DELETE FROM owner WHERE app_id = (SELECT min(app_id) FROM owner)",
        )
        .unwrap();
    drop(earlier);
    let changed = compare(&first, &second, None, 0, 500).unwrap();
    let count = |kind| {
        changed
            .counts
            .iter()
            .find(|(one, _)| *one == kind)
            .unwrap()
            .1
    };
    for kind in [
        ChangeKind::NewApp,
        ChangeKind::NewGrant,
        ChangeKind::Widened,
        ChangeKind::Publisher,
        ChangeKind::Owners,
    ] {
        assert!(count(kind) > 0, "{kind:?}");
    }
    assert_eq!(count(ChangeKind::GoneApp), 0);
    // The other way round the same is gone and narrower.
    let back = compare(&second, &first, None, 0, 500).unwrap();
    let count = |kind| back.counts.iter().find(|(one, _)| *one == kind).unwrap().1;
    assert!(count(ChangeKind::GoneApp) > 0 && count(ChangeKind::Narrowed) > 0);
    let only = compare(&second, &first, Some(ChangeKind::GoneApp), 0, 500).unwrap();
    assert!(only.rows.iter().all(|row| row.kind == ChangeKind::GoneApp));
}
