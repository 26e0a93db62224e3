//! `cargo xtask test`: sets up, then every check and every test.

use crate::lint::Linted;
use crate::setup;
use crate::shell::{Beside, Done, cargo, npm, run as step, say};
use crate::{bindings, clients, languages, reports, run};
use std::time::Instant;

pub(crate) fn run(words: &[String]) -> Done {
    let begun = Instant::now();
    setup::everything(words)?;
    let web_view = web_view()?;
    languages::check()?;
    rust(web_view)?;
    say(&format!(
        "\nEverything passed in {} minutes.",
        begun.elapsed().as_secs() / 60
    ));
    Ok(())
}

/// Checks and builds the web view, and begins its tests: they wait for a browser more than
/// they compute, so Rust is compiled beside them.
fn web_view() -> Done<Beside> {
    step(&mut npm(&["run", "check"]))?;
    run::build_web_view()?;
    Ok(Beside::begin(npm(&["test"])))
}

fn rust(web_view: Beside) -> Done {
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
    let linted = Linted::found()?;
    // Everything in one go, so that every crate is compiled once, with one set of features.
    step(linted.with(&mut cargo(&["build", "--workspace", "--all-targets"])))?;
    web_view.end()?;
    bindings::check_built()?;
    clients::check()?;
    let mut tests = cargo(&["test", "--workspace"]);
    tests.env("SCOPEGLASS_TOOLS", setup::tools().join("bin"));
    step(linted.with(&mut tests))?;
    reports::check()
}
