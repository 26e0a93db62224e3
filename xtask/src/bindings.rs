//! `cargo xtask bindings`: the TypeScript of the commands, from their one list in Rust.

use crate::shell::{Done, Stopped, cargo, command, output, root, say, target};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

pub(crate) fn run(words: &[String]) -> Done {
    let args = [
        "run",
        "--quiet",
        "--package",
        "scopeglass-review",
        "--example",
        "bindings",
    ];
    let made = made_by(&mut cargo(&args))?;
    if words.iter().any(|word| word == "--check") {
        return same(&made);
    }
    let path = place();
    if made != fs::read_to_string(&path).unwrap_or_default() {
        fs::write(&path, made)?;
        say("ui/src/lib/generated.ts is written.");
    }
    Ok(())
}

/// Compares with what the program that is built already makes.
pub(crate) fn check_built() -> Done {
    let program = target().join("debug/examples/bindings");
    same(&made_by(&mut command(&program.to_string_lossy(), &[]))?)
}

fn place() -> PathBuf {
    root().join("ui/src/lib/generated.ts")
}

fn made_by(program: &mut Command) -> Done<String> {
    let made = output(program)
        .ok_or_else(|| Stopped("the bindings could not be made; build scopeglass-review".into()))?;
    Ok(format!("{made}\n"))
}

fn same(made: &str) -> Done {
    if fs::read_to_string(place()).is_ok_and(|there| there == made) {
        Ok(())
    } else {
        Err(Stopped(
            "ui/src/lib/generated.ts is stale; run `cargo xtask bindings`".into(),
        ))
    }
}
