//! Clients that nobody here wrote, against the practice tenant over TLS: Microsoft's own
//! for Python and for JavaScript.

use crate::python::{environment, program};
use crate::shell::{Done, Stopped, root, run as step, say, target};
use serde::Deserialize;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// What the practice tenant prints of itself, as far as it matters here.
#[derive(Deserialize)]
struct Facts {
    ca: PathBuf,
}

/// The practice tenant in a process of its own; it ends with this.
struct Practice {
    process: Child,
    line: String,
    ca: PathBuf,
}

impl Drop for Practice {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Runs all of them.
pub(crate) fn check() -> Done {
    let python = program(&environment("clients")?, "python");
    let folder = root().join("tests/clients");
    install(&folder)?;
    let practice = Practice::start()?;
    let script = folder.join("clients.py");
    practice.put_to(Command::new(python).arg(script))?;
    // Another one: each run begins with nobody signed in and nothing agreed to.
    let practice = Practice::start()?;
    practice.put_to(Command::new("node").arg(folder.join("clients.mjs")))
}

/// Installs what the lock file names, unless it is there.
fn install(folder: &Path) -> Done {
    let time = |name: &str| {
        let file = folder.join(name).metadata();
        file.and_then(|file| file.modified()).ok()
    };
    let installed = time("node_modules/.package-lock.json");
    let fresh = installed.zip(time("package-lock.json"));
    if fresh.is_some_and(|(installed, locked)| installed >= locked) {
        return Ok(());
    }
    let quiet = ["ci", "--no-audit", "--no-fund"];
    step(Command::new("npm").current_dir(folder).args(quiet))
}

impl Practice {
    fn start() -> Done<Self> {
        let mut process = Command::new(target().join("debug/scopeglass"))
            .args(["practice", "--tls"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        let facts: Facts = serde_json::from_str(&line)
            .map_err(|error| Stopped(format!("scopeglass practice --tls: {error}")))?;
        Ok(Self {
            process,
            line,
            ca: facts.ca,
        })
    }

    /// Runs a client with what it needs to know, and with the authority that it may trust.
    fn put_to(&self, client: &mut Command) -> Done {
        let name = format!("{:?}", client.get_program());
        for variable in ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"] {
            client.env(variable, &self.ca);
        }
        for variable in ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"] {
            client.env_remove(variable);
        }
        let mut running = client.stdin(Stdio::piped()).spawn()?;
        if let Some(mut input) = running.stdin.take() {
            input.write_all(self.line.as_bytes())?;
        }
        let status = running.wait()?;
        match status.success() {
            true => {
                say(&format!("{name}: every client works"));
                Ok(())
            }
            false => Err(Stopped(format!("{name}: {status}"))),
        }
    }
}
