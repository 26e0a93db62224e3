//! Killed at any moment and resumed: the rows are those of an audit that nothing disturbed.

use crate::{World, audit, graph};
use rusqlite::{Connection, types::Value};
use scopeglass_audit::{Ended, Snapshot, list};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// What is read and what is made of it; seq is compared as well: every row is in its place.
const TABLES: [&str; 15] = [
    "app",
    "redirect",
    "credential",
    "offered",
    "delegated",
    "role",
    "registration",
    "used",
    "consented",
    "person",
    "owned",
    "owner",
    "face",
    "reach",
    "finding",
];
const KILLS: u64 = 50;

fn rows(snapshot: &Snapshot) -> Vec<(String, Vec<Vec<Value>>)> {
    let store = Connection::open(snapshot.file()).unwrap();
    let table = |name: &str| {
        let mut all = store.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = all.column_count();
        let rows = all.query_map([], |row| (0..columns).map(|at| row.get(at)).collect());
        let mut rows: Vec<Vec<Value>> = rows.unwrap().map(Result::unwrap).collect();
        rows.sort_by_key(|row| format!("{row:?}"));
        (name.to_owned(), rows)
    };
    TABLES.into_iter().map(table).collect()
}

/// Not a test by itself: what the child process does, which the test below kills.
#[tokio::test]
async fn child() {
    let Ok(folder) = std::env::var("SCOPEGLASS_AUDIT_CHILD") else {
        return;
    };
    let base = std::env::var("SCOPEGLASS_AUDIT_BASE").unwrap();
    let access = std::env::var("SCOPEGLASS_AUDIT_ACCESS").unwrap();
    let folder = Path::new(&folder);
    let id = list(folder).unwrap().remove(0);
    let _held = scopeglass_audit::lock(folder).unwrap();
    let snapshot = Arc::new(Snapshot::open(folder, &id).unwrap());
    let ended = audit(&snapshot, &graph(base.parse().unwrap(), &access)).await;
    assert_eq!(ended, Ok(Ended::Done));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_audit_killed_at_fifty_moments_ends_with_the_rows_of_one_that_was_not() {
    let world = World::new(1_200, 9_000).await;
    let folder = tempfile::tempdir().unwrap();
    let undisturbed = world.snapshot(folder.path());
    world.audit(&undisturbed).await.unwrap();

    let other = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(other.path());
    let about = snapshot.about().unwrap();
    // The judgement goes by the time of the audit: the same for both.
    let store = Connection::open(undisturbed.file()).unwrap();
    let began = about.began.to_string();
    let set = "UPDATE about SET value = ?1 WHERE name = 'began'";
    store.execute(set, [began]).unwrap();
    drop(store);
    world.audit(&undisturbed).await.unwrap();
    let file = snapshot.file().to_owned();
    drop(snapshot);

    // Slow enough that fifty moments fall into the reading; each kill is a little later.
    world
        .app
        .practice
        .misbehave(["latency=15".parse().unwrap()]);
    let mut ended = false;
    let mut kills = 0;
    for n in 0..KILLS {
        let mut child = start(&world, other.path());
        // A number of its own for each moment, spread over the reading, the same every time.
        let moment = 20 + (n * 7_919) % 230;
        tokio::time::sleep(Duration::from_millis(moment)).await;
        if child.try_wait().unwrap().is_none() {
            child.kill().unwrap();
            kills += 1;
        }
        let _ = child.wait().unwrap();
        let whole = Snapshot::open_file(&file).unwrap();
        ended = whole.about().unwrap().ended.is_some();
        if ended {
            // Read whole already: from here on it is the judging that is interrupted.
            reopen(&file);
        }
    }
    println!(
        "killed {kills} times, the last time {}",
        if ended { "after the end" } else { "before" }
    );
    world.app.practice.behave();
    assert!(kills >= KILLS / 2, "{kills}");
    let status = start(&world, other.path()).wait().unwrap();
    assert!(status.success());
    let resumed = Snapshot::open_file(&file).unwrap();
    for (mine, theirs) in rows(&resumed).iter().zip(&rows(&undisturbed)) {
        assert_eq!(mine.1.len(), theirs.1.len(), "{}", mine.0);
        assert!(mine == theirs, "the rows of {} differ", mine.0);
    }
}

fn reopen(file: &Path) {
    let store = Connection::open(file).unwrap();
    store
        .execute("DELETE FROM about WHERE name IN ('ended', 'judged')", [])
        .unwrap();
}

fn start(world: &World, folder: &Path) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["killed::child", "--exact", "--test-threads", "1"])
        .env("SCOPEGLASS_AUDIT_CHILD", folder)
        .env("SCOPEGLASS_AUDIT_BASE", world.app.facts().graph.as_str())
        .env("SCOPEGLASS_AUDIT_ACCESS", &world.access)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
