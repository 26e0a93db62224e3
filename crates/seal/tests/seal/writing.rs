//! A report is written whole or not at all, and never over another without being asked.

use scopeglass_domain::ErrorCode;
use scopeglass_seal::write;
use std::fs;

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn a_report_is_written_and_nothing_else_is_left() {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("webex.html"), b"page", false).unwrap();
    assert_eq!(names(folder.path()), ["webex.html"]);
    assert_eq!(fs::read(folder.path().join("webex.html")).unwrap(), b"page");
}

#[test]
fn an_earlier_report_stays_unless_it_is_to_be_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("webex.html");
    write(&path, b"first", false).unwrap();
    let problem = write(&path, b"second", false).unwrap_err();
    assert_eq!(problem.code, ErrorCode::ReportExists);
    assert_eq!(problem.args["file"], path.display().to_string().into());
    assert_eq!(fs::read(&path).unwrap(), b"first");
    write(&path, b"third", true).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"third");
    assert_eq!(names(folder.path()), ["webex.html"]);
}

#[test]
fn a_folder_that_is_not_there_is_a_problem_with_the_systems_words() {
    let folder = tempfile::tempdir().unwrap();
    let problem = write(&folder.path().join("no/webex.html"), b"page", false).unwrap_err();
    assert_eq!(problem.code, ErrorCode::ReportNotWritten);
    assert!(problem.detail.is_some());
    assert!(names(folder.path()).is_empty());
}

#[test]
fn what_cannot_be_replaced_stays_and_nothing_half_written_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("webex.html");
    fs::create_dir(&path).unwrap();
    fs::write(path.join("inside"), b"kept").unwrap();
    let problem = write(&path, b"page", true).unwrap_err();
    assert_eq!(problem.code, ErrorCode::ReportNotWritten);
    assert_eq!(names(folder.path()), ["webex.html"]);
    assert_eq!(names(&path), ["inside"]);
}

/// The administrator's account writes anywhere but there.
#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_a_problem() {
    let problem = write("/proc/webex.html".as_ref(), b"page", false).unwrap_err();
    assert_eq!(problem.code, ErrorCode::ReportNotWritten);
    assert!(!fs::exists("/proc/webex.html").unwrap());
}
