//! A display of its own for each journey.

use crate::{Owned, pictures};
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A virtual display.
pub struct Screen {
    /// Its name, such as `:1`.
    pub name: String,
    _server: Owned,
}

impl Screen {
    /// Starts a display of this size.
    pub fn start(size: &str) -> Self {
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{size}x24"),
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let out = server.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut number).unwrap();
        Self {
            name: format!(":{}", number.trim()),
            _server: Owned::new(server),
        }
    }

    /// Takes a picture of the whole display and tells where it is kept.
    pub fn picture(&self, name: &str) -> PathBuf {
        let path = pictures().join(format!("{name}.png"));
        let status = Command::new("import")
            .args(["-display", &self.name, "-window", "root"])
            .arg(&path)
            .status()
            .expect("import runs");
        assert!(status.success(), "no picture of {name}");
        path
    }
}
