//! Building and linting in one pass.
//!
//! `cargo clippy` compiles every dependency once more, for checking only. Cargo's workspace
//! wrapper lets Clippy compile the workspace itself while it builds, so that dependencies
//! are compiled once and every target is linted all the same.

use crate::shell::{Done, Stopped, command, output};
use std::path::PathBuf;
use std::process::Command;

/// Clippy as the compiler of the workspace's own crates, every warning denied.
pub(crate) struct Linted {
    driver: PathBuf,
}

impl Linted {
    /// The Clippy of this toolchain.
    ///
    /// # Errors
    /// Where the toolchain has none.
    pub(crate) fn found() -> Done<Self> {
        let sysroot = output(&mut command("rustc", &["--print", "sysroot"])).unwrap_or_default();
        let driver = PathBuf::from(sysroot).join("bin/clippy-driver");
        if driver.exists() {
            return Ok(Self { driver });
        }
        Err(Stopped(
            "Clippy is missing; add it with `rustup component add clippy`".into(),
        ))
    }

    /// The same Cargo command, linting as it compiles.
    pub(crate) fn with<'a>(&self, cargo: &'a mut Command) -> &'a mut Command {
        // The arguments are parted as cargo-clippy parts them.
        cargo
            .env("RUSTC_WORKSPACE_WRAPPER", &self.driver)
            .env("CLIPPY_ARGS", "--deny__CLIPPY_HACKERY__warnings")
    }
}
