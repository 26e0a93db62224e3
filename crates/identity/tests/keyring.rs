//! The vault with a real Secret Service (gnome-keyring-daemon on a bus of its own), and
//! with no bus at all. The keyring is one a process, so each test runs the step below
//! that it is about in a process of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use scopeglass_domain::ErrorCode;
use scopeglass_identity::{Connection, Vault};
use secrecy::ExposeSecret;
use serde_json::json;
use std::{
    env,
    process::{Command, Output},
};
use support::World;

/// Names the step that a spawned copy of this binary plays.
const STEP: &str = "SCOPEGLASS_KEYRING_STEP";
const ASKED: [&str; 2] = ["User.Read", "offline_access"];

/// A command that runs one step of this binary.
fn step(name: &str) -> String {
    let binary = env::current_exe().unwrap();
    format!(
        "{STEP}={name} '{}' --ignored --exact a_step --nocapture",
        binary.display()
    )
}

fn run(script: &str, home: &tempfile::TempDir) -> Output {
    Command::new("dbus-run-session")
        .args(["--", "sh", "-euc", script])
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_RUNTIME_DIR", home.path())
        .env_remove("DISPLAY")
        .output()
        .expect("dbus-run-session has to be installed (Debian: dbus)")
}

fn assert_success(output: &Output) {
    let (out, err) = (&output.stdout, &output.stderr);
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    );
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

const UNLOCK: &str =
    "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1";

#[test]
fn a_session_survives_in_the_keyring_until_it_is_forgotten() {
    let script = format!("{UNLOCK}; {}", step("keep"));
    assert_success(&run(&script, &home()));
}

#[test]
fn what_one_process_keeps_another_finds_and_truly_deletes() {
    let home = home();
    let script = format!(
        "{UNLOCK}; {}; {}; {}; {}",
        step("leave"),
        step("find"),
        step("delete"),
        step("miss")
    );
    assert_success(&run(&script, &home));
}

#[test]
fn a_bus_without_a_keyring_leaves_memory() {
    // No services are activated on this bus, so that no installed daemon is started.
    let home = home();
    let bus = home.path().join("bus");
    let script = format!(
        "dbus-daemon --nofork --nosyslog --nopidfile --address=unix:path={bus} \
         --config-file={home}/bus.conf & daemon=$!; \
         while [ ! -S {bus} ]; do sleep 0.05; done; \
         DBUS_SESSION_BUS_ADDRESS=unix:path={bus} {} || failed=$?; \
         kill $daemon; exit ${{failed:-0}}",
        step("memory"),
        bus = bus.display(),
        home = home.path().display()
    );
    let config = "<busconfig><type>session</type><auth>EXTERNAL</auth>\
        <listen>unix:tmpdir=/tmp</listen><policy context='default'>\
        <allow send_destination='*' eavesdrop='true'/><allow own='*'/></policy></busconfig>";
    std::fs::write(home.path().join("bus.conf"), config).unwrap();
    assert_success(&run(&script, &home));
}

#[test]
fn a_locked_keyring_that_nobody_opens_leaves_memory() {
    // Nothing can show its prompt here, so it fails or waits for ever.
    let script = format!(
        "gnome-keyring-daemon --start --components=secrets >/dev/null; {}",
        step("locked")
    );
    assert_success(&run(&script, &home()));
}

#[test]
fn a_full_keyring_is_told_as_such_and_leaves_memory() {
    // The daemon may write no byte to any file, as on a full disk, and takes the signal
    // that comes with it for an error. Unlocking comes first: it makes the keyring's file.
    let script = format!(
        "trap '' XFSZ; {UNLOCK}; daemon=$(pgrep -n -u \"$(id -u)\" -f 'gnome-keyring-daemon --unlock'); \
         prlimit --pid \"$daemon\" --fsize=0:0; {}",
        step("full")
    );
    assert_success(&run(&script, &home()));
}

#[test]
fn no_bus_leaves_memory() {
    let home = home();
    let nowhere = format!("unix:path={}/none", home.path().display());
    let script = format!("DBUS_SESSION_BUS_ADDRESS={nowhere} {}", step("memory"));
    assert_success(&run(&script, &home));
}

/// Not an example by itself: one step, played in a process that a test above starts.
#[test]
#[ignore = "only ever run by the tests above"]
fn a_step() {
    let name = env::var(STEP).expect("one of the tests above says which step");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        match name.as_str() {
            "keep" => keep().await,
            "leave" => leave().await,
            "find" => assert!(matches!(
                look().await,
                Some(ErrorCode::AuthorityUnreachable)
            )),
            "delete" => Vault::open().await.forget(&elsewhere()).await.unwrap(),
            "miss" => assert!(look().await.is_none()),
            "memory" => memory().await,
            "locked" => refusing(ErrorCode::KeyringLocked).await,
            "full" => refusing(ErrorCode::KeyringFull).await,
            other => panic!("no step {other}"),
        }
    });
}

async fn keep() {
    let world = World::start().await;
    let vault = Vault::open().await;
    assert!(vault.is_persistent(), "{:?}", vault.problem());
    // As large as Entra's get.
    let refresh = "r".repeat(12 * 1024);
    world.plan(|plan| plan.answer = json!({ "refresh_token": refresh }));
    let session = world.sign_in(&ASKED).await.unwrap();
    vault.save(&session).await;
    assert_eq!(vault.problem(), None);
    let kept = raw_entry(&world.connection(), OF_ACCOUNT).unwrap();
    assert!(kept.contains(&refresh));
    let list = raw_entry(&world.connection(), LIST).unwrap();
    assert!(list.contains("noor@example.test") && !list.contains(&refresh));

    world.plan(|plan| plan.answer = json!({}));
    world.accept(&refresh);
    let reopened = Vault::open().await;
    let restored = reopened
        .restore(&world.connection())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(restored.account(), session.account());
    let entry = raw_entry(&world.connection(), OF_ACCOUNT).unwrap();
    assert!(
        !entry.contains(&refresh),
        "the retired refresh token is still kept"
    );
    let access = restored.access_token().await.unwrap();
    assert!(
        !entry.contains(access.expose_secret()),
        "an access token has no place there"
    );

    restored.sign_out().await;
    for of in [OF_ACCOUNT, LIST] {
        assert_eq!(raw_entry(&world.connection(), of), None, "{of}");
    }
    assert!(
        Vault::open()
            .await
            .restore(&world.connection())
            .await
            .unwrap()
            .is_none()
    );
}

/// A connection that is the same in every process; nothing listens there.
fn elsewhere() -> Connection {
    Connection {
        authority: "http://127.0.0.1:9/72f988bf-86f1-41af-91ab-2d7cd011db47"
            .parse()
            .unwrap(),
        client: support::CLIENT.parse().unwrap(),
        trust: scopeglass_identity::Trust::System,
    }
}

/// Puts the entry of a sign-in under the name of [`elsewhere`].
async fn leave() {
    let world = World::start().await;
    let vault = Vault::open().await;
    vault.save(&world.sign_in(&ASKED).await.unwrap()).await;
    for of in [OF_ACCOUNT, LIST] {
        let entry = raw_entry(&world.connection(), of).unwrap();
        let put = move || raw(&elsewhere(), of).set_secret(entry.as_bytes()).unwrap();
        std::thread::spawn(put).join().unwrap();
    }
}

/// What restoring from [`elsewhere`] meets; nothing where nothing is kept.
async fn look() -> Option<ErrorCode> {
    let vault = Vault::open().await;
    assert!(vault.is_persistent(), "{:?}", vault.problem());
    match vault.restore(&elsewhere()).await {
        Ok(session) => session.map(|_| ErrorCode::Internal),
        Err(problem) => Some(problem.code),
    }
}

async fn memory() {
    let world = World::start().await;
    let vault = Vault::open().await;
    assert!(!vault.is_persistent());
    assert_eq!(vault.problem().unwrap().code, ErrorCode::KeyringUnavailable);
    let session = world.sign_in(&ASKED).await.unwrap();
    vault.save(&session).await;
    assert!(vault.restore(&world.connection()).await.unwrap().is_some());
    assert!(
        Vault::open()
            .await
            .restore(&world.connection())
            .await
            .unwrap()
            .is_none()
    );
    vault.forget(&world.connection()).await.unwrap();
    assert!(vault.restore(&world.connection()).await.unwrap().is_none());
}

/// The keyring takes nothing, for this reason, and the session works all the same.
async fn refusing(reason: ErrorCode) {
    let world = World::start().await;
    let vault = Vault::open().await;
    vault.save(&world.sign_in(&ASKED).await.unwrap()).await;
    assert!(!vault.is_persistent());
    let problem = vault.problem().unwrap();
    assert_eq!(problem.code, reason, "{problem}");
    assert!(vault.restore(&world.connection()).await.unwrap().is_some());
}

/// What follows the connection in an entry's name: nothing for the list of accounts, the
/// account for what is kept of it.
const LIST: &str = "";
const OF_ACCOUNT: &str =
    " 5c7f1c3e-0b0f-4a86-9f0b-4f5e1f0a7a11.72f988bf-86f1-41af-91ab-2d7cd011db47";

fn raw(connection: &Connection, of: &str) -> keyring::Entry {
    let name = format!("{} {}{of}", connection.authority, connection.client);
    keyring::Entry::new("Scopeglass", &name).unwrap()
}

/// The keyring's own entry, looked at past the vault.
fn raw_entry(connection: &Connection, of: &'static str) -> Option<String> {
    let connection = connection.clone();
    // The keyring's calls block on a runtime of their own.
    std::thread::spawn(move || match raw(&connection, of).get_password() {
        Ok(text) => Some(text),
        Err(keyring::Error::NoEntry) => None,
        Err(error) => panic!("{error}"),
    })
    .join()
    .unwrap()
}
