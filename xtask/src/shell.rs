//! Runs other programs, says what it runs, and stops at the first that fails.

use std::fmt;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// Why a task stopped, in words for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Stopped(pub String);

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<std::io::Error> for Stopped {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

pub(crate) type Done<T = ()> = Result<T, Stopped>;

pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

pub(crate) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
        .to_owned()
}

/// Where Cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program with its arguments, run at the root.
pub(crate) fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    command
}

/// Runs a command to its end.
pub(crate) fn run(command: &mut Command) -> Done {
    let words = words_of(command);
    say(&format!("\n$ {words}"));
    let begun = Instant::now();
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| Stopped(format!("{words}: {error}")))?;
    say(&format!("  ({} s)", begun.elapsed().as_secs()));
    if status.success() {
        Ok(())
    } else {
        Err(Stopped(format!("{words}: {status}")))
    }
}

/// A command that runs beside others; what it printed is shown when it ends.
pub(crate) struct Beside(std::thread::JoinHandle<Done<String>>);

impl Beside {
    /// Starts the command.
    pub(crate) fn begin(mut command: Command) -> Self {
        let words = words_of(&command);
        say(&format!("\n$ {words} (beside what follows)"));
        Self(std::thread::spawn(move || {
            let ended = command.stdin(Stdio::null()).output()?;
            let printed = [ended.stdout, ended.stderr].concat();
            let printed = String::from_utf8_lossy(&printed).into_owned();
            if ended.status.success() {
                Ok(format!("\n$ {words}\n{printed}"))
            } else {
                Err(Stopped(format!("{printed}\n{words}: {}", ended.status)))
            }
        }))
    }

    /// Waits for it to end.
    ///
    /// # Errors
    /// What it printed, where it failed.
    pub(crate) fn end(self) -> Done {
        let ended = self.0.join();
        let printed = ended.map_err(|_| Stopped("a task ended early".into()))??;
        say(&printed);
        Ok(())
    }
}

fn words_of(command: &Command) -> String {
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    words.join(" ")
}

/// What a command prints, or nothing where it fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// This Cargo, with its arguments.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    command(&cargo, args)
}

/// npm in the folder of the web view.
pub(crate) fn npm(args: &[&str]) -> Command {
    let mut npm = command("npm", args);
    npm.current_dir(root().join("ui"));
    npm
}
