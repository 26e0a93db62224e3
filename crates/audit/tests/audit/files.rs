//! Disks that are full, folders that take no files, databases that are locked, and a second
//! audit at once: told plainly, and nothing lost.

use crate::World;
use rusqlite::Connection;
use scopeglass_audit::{Ended, Snapshot, delete, list, lock, write_parquet};
use scopeglass_domain::ErrorCode;

#[tokio::test]
async fn a_second_audit_in_the_same_folder_is_refused_and_the_first_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let held = lock(folder.path()).unwrap();
    let refused = lock(folder.path()).unwrap_err();
    assert_eq!(refused.code, ErrorCode::AuditRunning);
    drop(held);
    lock(folder.path()).unwrap();
}

#[tokio::test]
async fn a_disk_that_fills_up_ends_the_audit_and_a_larger_one_lets_it_go_on() {
    let world = World::new(900, 3_500).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    // SQLite says the same of a file that may not grow as of a disk that is full.
    snapshot.most_pages(120).unwrap();
    let problem = world.audit(&snapshot).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::DiskFull, "{problem:?}");
    let kept = snapshot.kinds().unwrap();
    snapshot.most_pages(u32::MAX).unwrap();
    assert_eq!(world.audit(&snapshot).await, Ok(Ended::Done));
    let whole = snapshot.kinds().unwrap();
    for (before, after) in kept.iter().zip(&whole) {
        assert!(before.sum.rows <= after.sum.rows, "{before:?}");
    }
}

#[tokio::test]
async fn a_locked_database_is_called_locked_and_can_be_resumed() {
    let world = World::new(300, 900).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    let other = Connection::open(snapshot.file()).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let problem = world.audit(&snapshot).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::AuditLocked, "{problem:?}");
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    assert_eq!(world.audit(&snapshot).await, Ok(Ended::Done));
}

#[tokio::test]
async fn a_folder_that_cannot_be_made_is_told_and_a_file_that_is_none_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "no folder").unwrap();
    assert!(lock(&file.join("below")).is_err());

    std::fs::write(
        folder.path().join("a.audit"),
        "no database, but long enough to be one",
    )
    .unwrap();
    let problem = Snapshot::open(folder.path(), "a").unwrap_err();
    assert_eq!(problem.code, ErrorCode::AuditDamaged);
    for id in ["../a", "b", ""] {
        let problem = Snapshot::open(folder.path(), id).unwrap_err();
        assert_eq!(problem.code, ErrorCode::AuditNotFound, "{id}");
    }
    assert_eq!(list(folder.path()).unwrap(), ["a"]);
    delete(folder.path(), "a").unwrap();
    assert!(list(folder.path()).unwrap().is_empty());
}

#[tokio::test]
async fn a_read_only_folder_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).unwrap();
    let mut mode = std::fs::metadata(&inner).unwrap().permissions();
    mode.set_readonly(true);
    std::fs::set_permissions(&inner, mode).unwrap();
    match lock(&inner) {
        Err(problem) => assert_eq!(problem.code, ErrorCode::FolderReadOnly),
        Ok(_) => println!("whoever runs this may write everywhere: nothing to see"),
    }
}

#[tokio::test]
async fn a_snapshot_becomes_three_parquet_files() {
    let world = World::new(500, 2_000).await;
    let folder = tempfile::tempdir().unwrap();
    let snapshot = world.snapshot(folder.path());
    world.audit(&snapshot).await.unwrap();
    let files = write_parquet(&snapshot, folder.path(), "tenant").unwrap();
    let rows: Vec<i64> = files
        .iter()
        .map(|file| {
            use parquet::file::reader::{FileReader, SerializedFileReader};
            let file = std::fs::File::open(file).unwrap();
            let reader = SerializedFileReader::new(file).unwrap();
            reader.metadata().file_metadata().num_rows()
        })
        .collect();
    assert_eq!(rows[0], 500);
    assert!(rows[1] > 500 && rows[2] > 0, "{rows:?}");
}
