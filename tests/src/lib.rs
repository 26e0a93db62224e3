//! What the journeys share: a display, a session bus with a real keyring, the window under
//! its driver, and Chromium as the system's browser. Nothing in here imitates a part.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a journey that cannot start has nothing to recover"
)]

pub mod browser;
pub mod screen;
pub mod window;

use std::path::{Path, PathBuf};
use std::process::Child;

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// A binary of this workspace, built before the journeys by `cargo xtask test`.
pub fn binary(name: &str) -> PathBuf {
    let mut folder = std::env::current_exe().unwrap();
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    let path = folder.join(name);
    assert!(
        path.exists(),
        "{} is missing: run `cargo xtask test`",
        path.display()
    );
    path
}

/// A tool that `cargo xtask test` installed from crates.io.
pub fn tool(name: &str) -> PathBuf {
    let folder = std::env::var_os("SCOPEGLASS_TOOLS")
        .map_or_else(|| root().join("target/tools/bin"), PathBuf::from);
    let path = folder.join(name);
    assert!(
        path.exists(),
        "{} is missing: run `cargo xtask setup`",
        path.display()
    );
    path
}

/// Where pictures of the journeys are kept.
pub fn pictures() -> PathBuf {
    let mut folder = binary("scopeglass");
    folder.pop();
    folder.pop();
    let folder = folder.join("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A child process that ends with its owner, together with what it has started.
pub struct Owned(Child);

impl Owned {
    /// Takes over a child that was started in a process group of its own.
    pub fn new(child: Child) -> Self {
        Self(child)
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = std::process::Command::new("kill")
            .args(["-TERM", "--", &group])
            .status();
        let _ = self.0.wait();
    }
}

/// A port that was free a moment ago.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
