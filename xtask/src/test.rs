//! `cargo xtask test`: sets up, then every check and every test.

use crate::setup;
use crate::shell::{Done, cargo, npm, run as step, say};
use crate::{bindings, languages, run};
use std::time::Instant;

pub(crate) fn run(words: &[String]) -> Done {
    let begun = Instant::now();
    setup::everything(words)?;
    web_view()?;
    languages::check()?;
    rust()?;
    say(&format!(
        "\nEverything passed in {} minutes.",
        begun.elapsed().as_secs() / 60
    ));
    Ok(())
}

fn web_view() -> Done {
    step(&mut npm(&["run", "check"]))?;
    run::build_web_view()?;
    step(&mut npm(&["test"]))
}

fn rust() -> Done {
    step(&mut cargo(&["fmt", "--all", "--check"]))?;
    let tools = setup::tools().join("bin/cargo-deny");
    let deny = tools.to_string_lossy().into_owned();
    let checks = [
        "check",
        "--hide-inclusion-graph",
        "licenses",
        "bans",
        "sources",
    ];
    step(&mut crate::shell::command(&deny, &checks))?;
    step(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))?;
    // The journeys drive these two as they are, so they are built first.
    step(&mut cargo(&[
        "build",
        "--package",
        "scopeglass-window",
        "--package",
        "scopeglass-cli",
    ]))?;
    bindings::run(&["--check".to_owned()])?;
    step(cargo(&["test", "--workspace"]).env("SCOPEGLASS_TOOLS", setup::tools().join("bin")))
}
