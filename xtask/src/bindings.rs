//! `cargo xtask bindings`: the TypeScript of the commands, from their one list in Rust.

use crate::shell::{Done, Stopped, cargo, output, root, say};
use std::fs;

pub(crate) fn run(words: &[String]) -> Done {
    let path = root().join("ui/src/lib/generated.ts");
    let args = [
        "run",
        "--quiet",
        "--package",
        "scopeglass-review",
        "--example",
        "bindings",
    ];
    let made = output(&mut cargo(&args))
        .ok_or_else(|| Stopped("the bindings could not be made; build scopeglass-review".into()))?;
    let made = format!("{made}\n");
    let there = fs::read_to_string(&path).unwrap_or_default();
    if words.iter().any(|word| word == "--check") {
        return if made == there {
            Ok(())
        } else {
            Err(Stopped(
                "ui/src/lib/generated.ts is stale; run `cargo xtask bindings`".into(),
            ))
        };
    }
    if made != there {
        fs::write(&path, made)?;
        say("ui/src/lib/generated.ts is written.");
    }
    Ok(())
}
