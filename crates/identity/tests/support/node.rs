//! Servers that nobody here wrote, from the npm registry, as processes of their own.

use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Lines},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    sync::Mutex,
};

/// A server's process; it ends with the pipe to it, and in any case with the test.
pub struct NodeServer {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

/// Several tests need the packages, and only one at a time may install them.
static INSTALLING: Mutex<()> = Mutex::new(());

fn install(folder: &Path) {
    let _turn = INSTALLING.lock();
    if folder.join("node_modules/.package-lock.json").exists() {
        return;
    }
    let installed = Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(folder)
        .status()
        .expect("npm has to be installed");
    assert!(installed.success(), "npm ci failed");
}

impl NodeServer {
    /// Starts `server.mjs` of a folder of tests/fixtures.
    pub fn start(fixture: &str, environment: &[(&str, &str)]) -> Self {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../../tests/fixtures")
            .join(fixture)
            .canonicalize()
            .unwrap();
        install(&folder);
        let mut child = Command::new("node")
            .arg("server.mjs")
            .current_dir(&folder)
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node has to be installed");
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// The next line that the server prints as JSON.
    pub fn told(&mut self) -> Value {
        let mut lines = self.lines.by_ref().map_while(Result::ok);
        let told = lines.find_map(|line| serde_json::from_str(&line).ok());
        told.expect("the server has ended")
    }
}

impl Drop for NodeServer {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
