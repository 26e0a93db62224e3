//! What may be said of an audit that nothing disturbed.

use crate::{World, everything};
use scopeglass_audit::{Breadth, Ended, Extent, Query, Verdict};
use scopeglass_domain::DataKind;

#[tokio::test]
async fn every_list_is_counted_before_and_after_and_the_audit_is_complete() {
    let world = World::new(1_300, 6_000).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    assert_eq!(world.audit(&snapshot).await, Ok(Ended::Done));
    let kinds = snapshot.kinds().unwrap();
    for kind in &kinds {
        assert_eq!(kind.extent, Extent::Whole, "{kind:?}");
    }
    assert!(matches!(Verdict::of(&kinds), Verdict::Complete(_)));
    let rows = |name| {
        let kind = kinds.iter().find(|kind| kind.kind == name);
        kind.unwrap().sum.rows
    };
    assert_eq!((rows("apps"), rows("delegated")), (1_300, 6_001));
    assert!(rows("roles") > 0 && rows("people") > 0 && rows("registrations") > 0);
    // Far fewer requests than one for each of 1,300 apps.
    let requests = world.app.practice.traffic().requests;
    assert!(requests < 200, "{requests}");
}

#[tokio::test]
async fn a_window_of_rows_is_searched_filtered_and_ordered_by_the_store() {
    let world = World::new(700, 3_000).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    world.audit(&snapshot).await.unwrap();

    let all = snapshot.apps(&everything()).unwrap();
    assert_eq!((all.total, all.rows.len()), (700, 500));
    let without = snapshot.apps(&Query::default()).unwrap();
    assert!(without.total < all.total, "Microsoft's own are set apart");
    let levels: Vec<_> = all.rows.iter().map(|row| row.level).collect();
    assert!(levels.is_sorted_by(|a, b| a >= b));

    let mail = Query {
        data: Some(DataKind::Mail),
        breadth: Some(Breadth::Application),
        ..everything()
    };
    let (apps, grants) = (
        snapshot.apps(&mail).unwrap(),
        snapshot.grants(&mail).unwrap(),
    );
    assert!(apps.total > 0 && grants.total >= apps.total);
    for grant in &grants.rows {
        assert_eq!(
            (grant.data, grant.breadth),
            (DataKind::Mail, Breadth::Application)
        );
    }
    let cells = snapshot.picture().unwrap();
    let cell = cells
        .iter()
        .find(|cell| (cell.data, cell.breadth) == (DataKind::Mail, Breadth::Application))
        .unwrap();
    assert_eq!(cell.apps + cell.microsofts, apps.total);

    // What follows a page is what a later offset gives.
    let page = |offset, limit| {
        let query = Query {
            offset,
            limit,
            ..everything()
        };
        snapshot.grants(&query).unwrap().rows
    };
    assert_eq!(page(0, 40)[30..], page(30, 10));

    let one = &all.rows[0];
    let found = Query {
        text: one.id.to_string(),
        ..everything()
    };
    assert_eq!(
        snapshot.apps(&found).unwrap().rows,
        std::slice::from_ref(one)
    );
    let words: String = one.name.to_uppercase();
    let found = Query {
        text: words,
        ..everything()
    };
    assert!(snapshot.apps(&found).unwrap().rows.contains(one));
}
