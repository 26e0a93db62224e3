//! `cargo xtask run`: sets up, builds, and opens the window; without a display, the terminal.

use crate::setup;
use crate::shell::{Done, Stopped, cargo, npm, run as step, say, target};
use std::process::{Command, Stdio};

pub(crate) fn run(words: &[String]) -> Done {
    setup::for_building(words)?;
    if has_display() {
        build_web_view()?;
        step(&mut cargo(&["build", "--package", "scopeglass-window"]))?;
        say("\nOpening Scopeglass.");
        return open(
            Command::new(target().join("debug/scopeglass-window"))
                // Without this, WebKitGTK shows an empty window on machines without a usable GPU.
                .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
        );
    }
    say("There is no display here, so the same review runs in this terminal.");
    step(&mut cargo(&["build", "--package", "scopeglass-cli"]))?;
    let folder = target().join("practice-review");
    let folder = folder.to_string_lossy();
    open(Command::new(target().join("debug/scopeglass")).args([
        "review",
        "--practice",
        "--profile",
        "webex",
        "--as",
        "admin",
        "--overwrite",
        "--out",
        &folder,
    ]))
}

/// The web view, as the window embeds it.
pub(crate) fn build_web_view() -> Done {
    step(&mut npm(&["run", "build"]))
}

fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Unlike a step, what is opened may talk to the person at the terminal.
fn open(command: &mut Command) -> Done {
    let status = command.stdin(Stdio::inherit()).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(Stopped(format!("it ended with {status}")))
    }
}
