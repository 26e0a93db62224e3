//! A search for secrets: a program of its own signs somebody in, renews and signs out, and
//! nothing of what it held is found in its memory afterwards, nor at any time in its logs
//! at the most talkative level, in its output when it crashes, or in a file.
//!
//! While the session lives, its memory holds the tokens; that the search finds them then is
//! what shows that it can find them. Not searched: the kernel's own buffers and what a
//! system swaps out, which no program can clear.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and its step speaks with it"
)]

mod support;

use scopeglass_identity::{Connection, Session, SignInRequest, Stage, Trust, Vault, sign_in};
use std::{
    env,
    fs::{self, File},
    io::{BufRead, BufReader, Lines, Write},
    os::unix::fs::FileExt,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    sync::Mutex,
    time::{Duration, Instant},
};
use support::{World, browser};
use tracing_subscriber::fmt::writer::BoxMakeWriter;
use url::Url;

const AUTHORITY: &str = "SCOPEGLASS_SECRETS_AUTHORITY";
const LOG: &str = "SCOPEGLASS_SECRETS_LOG";
const ASKED: [&str; 2] = ["User.Read", "offline_access"];

/// A copy of this program that plays the step below.
struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    fn start(world: &World, home: &Path) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--ignored", "--exact", "a_step", "--nocapture"])
            .env(AUTHORITY, world.connection().authority.as_str())
            .env(LOG, home.join("trace.log"))
            .env("HOME", home)
            .env("RUST_BACKTRACE", "full")
            .current_dir(home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(home.join("stderr.log")).unwrap())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// What follows this word on the next line that begins with it.
    fn says(&mut self, word: &str) -> String {
        let mut lines = self.lines.by_ref().map_while(Result::ok);
        let said = lines.find_map(|line| line.strip_prefix(word).map(str::to_owned));
        said.unwrap_or_else(|| panic!("it ended without saying {word}"))
    }

    fn hears(&mut self, word: &str) {
        let to = self.child.stdin.as_mut().unwrap();
        writeln!(to, "{word}").unwrap();
    }

    /// Those of the secrets that are in its writable memory now.
    fn remembers(&self, secrets: &[String]) -> Vec<String> {
        let process = format!("/proc/{}", self.child.id());
        let maps = fs::read_to_string(format!("{process}/maps")).unwrap();
        let memory = File::open(format!("{process}/mem")).unwrap();
        let mut found = Vec::new();
        for line in maps.lines() {
            let mut words = line.split_whitespace();
            let (range, rights) = (words.next().unwrap(), words.next().unwrap());
            if !rights.starts_with("rw") {
                continue;
            }
            let (from, to) = range.split_once('-').unwrap();
            let address = |text| u64::from_str_radix(text, 16).unwrap();
            let mut bytes = vec![0; usize::try_from(address(to) - address(from)).unwrap()];
            // Guard pages and the like cannot be read, and hold nothing.
            if memory.read_exact_at(&mut bytes, address(from)).is_ok() {
                found.extend(secrets.iter().filter(|one| holds(&bytes, one)).cloned());
            }
        }
        found
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Whether the bytes hold the middle of a secret: half of it would be a leak as well.
fn holds(bytes: &[u8], secret: &str) -> bool {
    let third = secret.len() / 3;
    let middle = &secret.as_bytes()[third..2 * third];
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == middle[0]) {
        rest = &rest[at..];
        if rest.starts_with(middle) {
            return true;
        }
        rest = &rest[1..];
    }
    false
}

/// Everything that must not be found: codes, tokens and verifiers.
fn secrets(world: &World) -> Vec<String> {
    let mut secrets = world.issued();
    let redeemed = world.seen(|seen| seen.redemptions.clone());
    secrets.extend(
        redeemed
            .into_iter()
            .filter_map(|form| form.get("code_verifier").cloned()),
    );
    assert!(
        secrets.len() >= 7,
        "a code, a verifier, two rounds of tokens"
    );
    secrets
}

async fn signed_in(world: &World, program: &mut Program) -> String {
    let url: Url = program.says("visit ").parse().unwrap();
    let param = |name: &str| {
        let mut pairs = url.query_pairs();
        pairs.find(|(key, _)| key == name).unwrap().1.into_owned()
    };
    let redirect: Url = param("redirect_uri").parse().unwrap();
    let code = world.approve(&url);
    let target = format!("/?code={code}&state={}", param("state"));
    browser::get(redirect.port().unwrap(), &target).await;
    program.says("live")
}

/// Every file below a folder that holds one of the secrets.
fn leaking_files(folder: &Path, secrets: &[String]) -> Vec<String> {
    let mut leaking = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            leaking.extend(leaking_files(&entry.path(), secrets));
            continue;
        }
        let bytes = fs::read(entry.path()).unwrap();
        let held = secrets.iter().filter(|secret| holds(&bytes, secret));
        leaking.extend(held.map(|secret| format!("{}: {secret}", entry.path().display())));
    }
    leaking
}

#[tokio::test(flavor = "multi_thread")]
async fn after_signing_out_no_secret_is_left_in_memory_or_in_any_file() {
    let world = World::start().await;
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::start(&world, home.path());
    signed_in(&world, &mut program).await;
    let secrets = secrets(&world);
    let newest: Vec<_> = secrets.iter().rev().take(4).cloned().collect();
    assert!(
        !program.remembers(&newest).is_empty(),
        "a live session holds its tokens; the search has to find them"
    );
    let limits = fs::read_to_string(format!("/proc/{}/limits", program.child.id())).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    let core: Vec<_> = core.unwrap().split_whitespace().skip(4).take(2).collect();
    assert_eq!(core, ["0", "0"], "a crash would leave a core file");
    program.hears("leave");
    program.says("left");
    // Connections that are being closed give their buffers back a moment later.
    let patience = Instant::now() + Duration::from_secs(20);
    let mut left = program.remembers(&secrets);
    while !left.is_empty() && Instant::now() < patience {
        tokio::task::yield_now().await;
        left = program.remembers(&secrets);
    }
    assert!(left.is_empty(), "still in memory: {left:#?}");
    let log = fs::read_to_string(home.path().join("trace.log")).unwrap();
    assert!(log.contains("TRACE"), "the log was not talkative at all");
    let leaking = leaking_files(home.path(), &secrets);
    assert!(leaking.is_empty(), "{leaking:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crash_tells_no_secret() {
    let world = World::start().await;
    let home = tempfile::tempdir().unwrap();
    let mut program = Program::start(&world, home.path());
    signed_in(&world, &mut program).await;
    program.hears("crash");
    assert!(!program.child.wait().unwrap().success());
    let said = fs::read_to_string(home.path().join("stderr.log")).unwrap();
    assert!(said.contains("stack backtrace"), "{said}");
    let leaking = leaking_files(home.path(), &secrets(&world));
    assert!(leaking.is_empty(), "{leaking:#?}");
}

/// Not an example by itself: what the program does that the tests above start.
#[test]
#[ignore = "only ever run by the tests above"]
fn a_step() {
    let log = File::create(env::var(LOG).expect("the tests above say where")).unwrap();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(BoxMakeWriter::new(Mutex::new(log)))
        .init();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let vault = Vault::in_memory();
        let session = a_sign_in().await;
        vault.save(&session).await;
        session.renew().await.unwrap();
        drop(session.access_token().await.unwrap());
        tell("live");
        match heard().as_str() {
            "leave" => session.sign_out().await,
            other => panic!("{other}: {session:?} {vault:?} {:?}", session.account()),
        }
        drop((session, vault));
        tell("left");
        heard();
    });
}

async fn a_sign_in() -> Session {
    let connection = Connection {
        authority: env::var(AUTHORITY).unwrap().parse().unwrap(),
        client: support::CLIENT.parse().unwrap(),
        trust: Trust::System,
    };
    let request = SignInRequest {
        connection,
        scopes: ASKED.iter().map(|name| name.parse().unwrap()).collect(),
        pages: scopeglass_identity::Pages {
            finished: "finished".into(),
            refused: "refused".into(),
            ignored: "ignored".into(),
        },
        login_hint: None,
        ui_locale: "en".into(),
        deadline: Duration::from_secs(120),
        prompt: None,
        claims: None,
    };
    let on_stage = |stage| {
        if let Stage::Waiting { url } = stage {
            tell(&format!("visit {url}"));
        }
    };
    sign_in(request, &on_stage, Default::default())
        .await
        .unwrap()
}

/// Speaks without the standard library's own buffer, which would keep what was said.
fn tell(line: &str) {
    let mut out = File::options().write(true).open("/dev/stdout").unwrap();
    out.write_all(format!("\n{line}\n").as_bytes()).unwrap();
}

fn heard() -> String {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    line.trim().to_owned()
}
