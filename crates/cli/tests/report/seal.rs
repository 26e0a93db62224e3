//! Bundles: made, verified, damaged; and folders that take nothing.

use super::{FIRST, files, home, report, said};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn scopeglass(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_scopeglass"))
        .current_dir(home)
        .args(arguments)
        .output()
        .unwrap()
}

fn verify(home: &Path, arguments: &[&str]) -> (Option<i32>, Value) {
    let common = ["verify", "--data", "data", "--json", "--lang", "en"];
    let output = scopeglass(home, &[&common[..], arguments].concat());
    let event = serde_json::from_slice(&output.stdout).unwrap_or_default();
    (output.status.code(), event)
}

/// A home with a bundle in a folder, and that folder.
fn bundled(more: &[&str]) -> (tempfile::TempDir, PathBuf) {
    let home = home();
    let wanted = [
        &[
            FIRST,
            "--format",
            "json,md",
            "--lang",
            "en",
            "--out",
            "made",
            "--bundle=folder",
        ],
        more,
    ];
    let output = report(home.path(), &wanted.concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let folder = home
        .path()
        .join("made/scopeglass-webex-2026-09-14-en.scopeglass");
    (home, folder)
}

#[test]
fn a_bundle_is_intact_by_a_signer_whose_key_is_given_and_unknown_without() {
    let (home, folder) = bundled(&[]);
    let path = folder.to_str().unwrap();
    let (code, event) = verify(home.path(), &[path]);
    assert_eq!(
        (code, &event["state"]),
        (Some(22), &"unknown-signer".into())
    );
    let key = folder.join("signer.pub");
    let (code, event) = verify(home.path(), &[path, "--signer", key.to_str().unwrap()]);
    assert_eq!(
        (code, &event["state"]),
        (Some(0), &"intact".into()),
        "{event}"
    );
    assert_eq!(event["signer"]["name"], "signer");
    // What is trusted once is trusted from then on, until it is not.
    let trust = [
        "key",
        "trust",
        key.to_str().unwrap(),
        "--name",
        "Sanne",
        "--data",
        "data",
    ];
    assert_eq!(scopeglass(home.path(), &trust).status.code(), Some(0));
    assert_eq!(verify(home.path(), &[path]).0, Some(0));
    let forget = ["key", "forget", "Sanne", "--data", "data"];
    assert_eq!(scopeglass(home.path(), &forget).status.code(), Some(0));
    assert_eq!(scopeglass(home.path(), &forget).status.code(), Some(3));
    assert_eq!(verify(home.path(), &[path]).0, Some(22));
}

#[test]
fn a_changed_and_a_missing_file_are_told_by_name_and_by_exit_code() {
    let (home, folder) = bundled(&[]);
    let report = folder.join("scopeglass-webex-2026-09-14-en.md");
    let text = fs::read_to_string(&report).unwrap();
    fs::write(&report, text.replacen("Webex", "Zebex", 1)).unwrap();
    let (code, event) = verify(home.path(), &[folder.to_str().unwrap()]);
    assert_eq!(code, Some(20));
    assert_eq!(
        event["faults"][0]["file"],
        "scopeglass-webex-2026-09-14-en.md"
    );
    fs::remove_file(&report).unwrap();
    assert_eq!(verify(home.path(), &[folder.to_str().unwrap()]).0, Some(21));
}

#[test]
fn the_one_file_is_verified_as_well_and_what_nobody_signed_is_told_so() {
    let home = home();
    let wanted = [
        FIRST,
        "--format",
        "md",
        "--lang",
        "nl",
        "--out",
        "made",
        "--bundle",
        "--no-sign",
    ];
    let output = report(home.path(), &wanted);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(
        files(&home.path().join("made")),
        ["scopeglass-webex-2026-09-14-nl.scopeglass.zip"]
    );
    let file = "made/scopeglass-webex-2026-09-14-nl.scopeglass.zip";
    let (code, event) = verify(home.path(), &[file]);
    assert_eq!((code, &event["state"]), (Some(23), &"unsigned".into()));
    let mut bytes = fs::read(home.path().join(file)).unwrap();
    bytes.push(0);
    fs::write(home.path().join(file), bytes).unwrap();
    assert_eq!(verify(home.path(), &[file]).0, Some(20));
}

#[test]
fn a_letter_is_no_report() {
    let home = home();
    fs::write(home.path().join("letter.txt"), "Dear auditor").unwrap();
    let (code, event) = verify(home.path(), &["letter.txt"]);
    assert_eq!(
        (code, &event["code"]),
        (Some(3), &"bundle-unreadable".into())
    );
    assert_eq!(verify(home.path(), &["nowhere"]).0, Some(3));
}

#[test]
fn a_saved_review_and_a_report_in_json_are_verified_by_their_chain() {
    let (home, folder) = bundled(&[]);
    let saved = format!("data/reviews/{FIRST}.json");
    assert_eq!(verify(home.path(), &[&saved]).0, Some(23));
    let report = folder.join("scopeglass-webex-2026-09-14-en.json");
    assert_eq!(verify(home.path(), &[report.to_str().unwrap()]).0, Some(23));
}

#[test]
fn what_verifying_means_is_said_in_the_persons_language() {
    let (home, folder) = bundled(&[]);
    let path = folder.to_str().unwrap();
    let told = |lang: &str| {
        said(&scopeglass(
            home.path(),
            &["verify", path, "--data", "data", "--lang", lang],
        ))
    };
    assert!(told("nl").contains("ondertekend door iemand die u nog niet vertrouwt"));
    assert!(told("ja").contains("まだ信頼していない人の署名"));
}

/// Runs the report where writing more than a few kilobytes fails, as on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_nothing_half_written_is_left() {
    let home = home();
    let line = "trap '' XFSZ; ulimit -f 8; exec \"$0\" report \"$@\"";
    let wanted = [
        FIRST,
        "--data",
        "data",
        "--no-input",
        "--format",
        "md,html",
        "--lang",
        "en",
        "--out",
        "made",
    ];
    let output = Command::new("sh")
        .current_dir(home.path())
        .args(["-c", line, env!("CARGO_BIN_EXE_scopeglass")])
        .args(wanted)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(6), "{}", said(&output));
    assert!(said(&output).contains("no room left"), "{}", said(&output));
    assert!(files(&home.path().join("made")).is_empty());
}

/// A folder on a file system that takes nothing: full, or read-only. None where mounting is
/// not allowed, as it is for most people.
#[cfg(target_os = "linux")]
fn mounted(options: &str, wanted: &[&str]) -> Option<(Output, Vec<u8>)> {
    let home = home();
    fs::create_dir(home.path().join("made")).unwrap();
    let line = "mount -t tmpfs -o \"$0\" none made || exit 99; \"$@\"; code=$?; ls -A made > left; exit $code";
    let output = Command::new("unshare")
        .current_dir(home.path())
        .args([
            "-m",
            "sh",
            "-c",
            line,
            options,
            env!("CARGO_BIN_EXE_scopeglass"),
            "report",
        ])
        .args([
            "--data",
            "data",
            "--no-input",
            "--lang",
            "en",
            "--out",
            "made",
        ])
        .args(wanted)
        .output()
        .ok()?;
    let left = fs::read(home.path().join("left")).ok()?;
    (output.status.code() != Some(99)).then_some((output, left))
}

#[cfg(target_os = "linux")]
#[test]
fn a_small_file_system_that_fills_up_keeps_nothing_of_the_bundle() {
    let wanted = [FIRST, "--format", "html,json", "--bundle"];
    let Some((output, left)) = mounted("size=16k", &wanted) else {
        return;
    };
    assert_eq!(output.status.code(), Some(6), "{}", said(&output));
    assert!(said(&output).contains("no room left"), "{}", said(&output));
    assert_eq!(left, b"");
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_folder_is_told_as_one() {
    let Some((output, left)) = mounted("ro", &[FIRST, "--format", "md"]) else {
        return;
    };
    assert_eq!(output.status.code(), Some(6), "{}", said(&output));
    assert!(
        said(&output).contains("cannot be written to"),
        "{}",
        said(&output)
    );
    assert_eq!(left, b"");
}

/// With a real keyring the key is the same in the next run, and one's own report is intact.
#[cfg(target_os = "linux")]
#[test]
fn a_key_in_the_keyring_signs_in_every_run() {
    let home = home();
    let script = r#"
        printf '\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        "$0" report --data data --no-input 6f1c2 --format md --lang en --out made --bundle >/dev/null || exit 90
        "$0" verify --data data --json made/*.zip || exit 91
        "$0" key export --data data mine.pub >/dev/null || exit 92
    "#;
    let output = Command::new("dbus-run-session")
        .current_dir(home.path())
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("xdg"))
        .env("XDG_RUNTIME_DIR", home.path())
        .env_remove("DISPLAY")
        .args(["--", "sh", "-c", script, env!("CARGO_BIN_EXE_scopeglass")])
        .output();
    let Ok(output) = output else {
        assert!(std::env::var_os("CI").is_none(), "dbus is not installed");
        return;
    };
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let event: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(event["state"], "intact");
    assert_eq!(
        (&event["signer"]["own"], &event["signer"]["kept"]),
        (&true.into(), &"keyring".into())
    );
    let key = fs::read_to_string(home.path().join("mine.pub")).unwrap();
    assert!(key.contains(event["signer"]["key_id"].as_str().unwrap()));
}

/// A home with a review of the practice tenant in which everything was probed.
fn probed() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let asked = [
        "review",
        "--practice",
        "--as",
        "admin",
        "--no-input",
        "--data",
        "data",
        "--format",
        "json",
        "--lang",
        "en",
        "--out",
        "first",
    ];
    let output = scopeglass(home.path(), &asked);
    assert!(
        matches!(output.status.code(), Some(0 | 5)),
        "{}",
        said(&output)
    );
    let name = files(&home.path().join("data/reviews")).remove(0);
    let saved = home.path().join("data/reviews").join(name);
    (home, saved)
}

fn changed(file: &Path, change: impl FnOnce(&mut Value)) {
    let mut value: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    change(&mut value);
    fs::write(file, serde_json::to_vec_pretty(&value).unwrap()).unwrap();
}

#[test]
fn a_probe_that_is_removed_changed_or_moved_shows_in_the_review_and_in_its_reports() {
    let (home, saved) = probed();
    let path = saved.to_str().unwrap();
    let (code, event) = verify(home.path(), &[path]);
    assert_eq!(
        (code, &event["chain"]["state"]),
        (Some(23), &"holds".into())
    );
    let links = event["chain"]["links"].as_u64().unwrap();
    assert!(links >= 5, "{event}");
    let untouched = fs::read(&saved).unwrap();

    changed(&saved, |review| {
        review["chain"].as_array_mut().unwrap().remove(2);
    });
    let (code, event) = verify(home.path(), &[path]);
    assert_eq!((code, &event["faults"][0]["place"]), (Some(20), &3.into()));

    fs::write(&saved, &untouched).unwrap();
    changed(&saved, |review| {
        review["chain"].as_array_mut().unwrap().swap(0, 1)
    });
    assert_eq!(verify(home.path(), &[path]).0, Some(20));

    fs::write(&saved, &untouched).unwrap();
    changed(&saved, |review| {
        let entries = review["entries"].as_array_mut().unwrap();
        let seen = entries
            .iter_mut()
            .find(|entry| entry["evidence"]["outcome"] == "exposed");
        seen.unwrap()["evidence"]["exposure"]["count"]["value"] = 0.into();
    });
    assert_eq!(verify(home.path(), &[path]).0, Some(20));
    // A report of such a review says so itself.
    let wanted = [path, "--format", "md", "--lang", "en", "--out", "broken"];
    assert_eq!(report(home.path(), &wanted).status.code(), Some(0));
    let name = files(&home.path().join("broken")).remove(0);
    let text = fs::read_to_string(home.path().join("broken").join(name)).unwrap();
    assert!(text.contains("The chain of evidence is broken"));
}

#[test]
fn a_report_tells_as_much_as_was_asked_for_and_proves_it_all_the_same() {
    let (home, saved) = probed();
    let told = |level: &str| {
        let wanted = [
            saved.to_str().unwrap(),
            "--format",
            "json",
            "--lang",
            "en",
            "--redact",
            level,
            "--out",
            level,
        ];
        let output = report(home.path(), &wanted);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        let folder = home.path().join(level);
        let file = folder.join(files(&folder).remove(0));
        let (code, event) = verify(home.path(), &[file.to_str().unwrap()]);
        assert_eq!(
            (code, &event["chain"]["state"]),
            (Some(23), &"holds".into()),
            "{event}"
        );
        file
    };
    let holds = |file: &Path, what: &str| {
        let report: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        let permissions = report["permissions"].as_array().unwrap();
        let mut seen = permissions.iter().map(|one| &one["evidence"][0][what]);
        seen.any(|list| list.as_array().is_some_and(|list| !list.is_empty()))
    };
    let (samples, fields, counts) = (told("samples"), told("fields"), told("counts"));
    assert!(holds(&samples, "samples") && holds(&samples, "census"));
    assert!(!holds(&fields, "samples") && holds(&fields, "census"));
    assert!(!holds(&counts, "samples") && !holds(&counts, "census"));
    // What is told of a probe has to be what was sealed.
    changed(&samples, |report| {
        let permissions = report["permissions"].as_array_mut().unwrap();
        let seen = permissions
            .iter_mut()
            .find(|one| one["evidence"][0]["outcome"]["code"] == "exposed");
        seen.unwrap()["evidence"][0]["outcome"]["code"] = "empty".into();
    });
    let (code, event) = verify(home.path(), &[samples.to_str().unwrap()]);
    assert_eq!(
        (code, &event["faults"][0]["fault"]),
        (Some(20), &"report".into())
    );
}
