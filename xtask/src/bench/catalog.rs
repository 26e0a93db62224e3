//! How fast the catalogue opens, explains and answers, beside a short script that searches
//! the same texts. The measuring itself is an example of the review crate.

use super::Measured;
use super::figure::{Figure, Row, Unit};
use crate::shell::{Done, Stopped, cargo, root, run as step, say, target};
use serde::Deserialize;
use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// Each run is a process of its own: the facts are opened once in each.
const RUNS: usize = 5;

#[derive(Deserialize)]
struct Told {
    open: f64,
    forms: usize,
    explain: f64,
    first: f64,
    typed: Vec<f64>,
    whole: Vec<f64>,
    questions: Vec<String>,
    explained: Vec<Explained>,
}

/// How much one language explains in words of our own.
#[derive(Deserialize)]
struct Explained {
    language: String,
    permissions: usize,
    of_permissions: usize,
    forms: usize,
    of_forms: usize,
    prose: usize,
}

/// What the script prints.
#[derive(Deserialize)]
struct Script {
    load: f64,
    whole: Vec<f64>,
}

pub(super) fn measure() -> Done<Measured> {
    let example = [
        "--package",
        "scopeglass-review",
        "--example",
        "bench_catalogue",
    ];
    step(cargo(&["build", "--release"]).args(example))?;
    let ours = (0..RUNS).map(|_| ours()).collect::<Done<Vec<_>>>()?;
    let texts = target().join("bench-catalog-texts.jsonl");
    fs::write(&texts, example_output(&["texts"])?)?;
    let questions = ours
        .first()
        .map(|told| told.questions.clone())
        .unwrap_or_default();
    let script = (0..RUNS)
        .map(|_| script(&texts, &questions))
        .collect::<Done<Vec<_>>>()?;
    let (forms, typed) = ours
        .first()
        .map_or((0, 0), |told| (told.forms, told.typed.len()));
    if let Some(told) = ours.first() {
        say(&explained(&told.explained));
    }
    let each = |of: fn(&Told) -> f64| ours.iter().map(of).collect();
    let row = |what: String, values, beside, aim| Row {
        what,
        ours: Figure::new(values, Unit::Milliseconds),
        beside,
        aim,
    };
    let slowest = |told: &Told| told.typed.iter().copied().fold(0.0, f64::max);
    let from_script = |of: fn(&Script) -> f64| {
        let values = script.iter().map(of).collect();
        Some(("a Python script", Figure::new(values, Unit::Milliseconds)))
    };
    Ok(Measured {
        rows: vec![
            row(
                "opening the facts".into(),
                each(|told| told.open),
                None,
                "under 20 ms",
            ),
            row(
                format!("explaining all {forms} forms in Dutch"),
                each(|told| told.explain),
                None,
                "",
            ),
            row(
                "the first question, with the index made".into(),
                each(|told| told.first),
                from_script(|script| script.load),
                "",
            ),
            row(
                format!("{} questions", questions.len()),
                each(|told| told.whole.iter().sum()),
                from_script(|script| script.whole.iter().sum()),
                "",
            ),
            row(
                format!("the slowest of {typed} questions as they are typed"),
                each(slowest),
                None,
                "under 50 ms",
            ),
        ],
        notes: vec![format!(
            "Catalogue: {RUNS} processes of each. The script (xtask/python/search.py) has the same \
             texts in all languages in memory and looks for all words of the question, and for \
             near names with difflib."
        )],
    })
}

/// The table of the README: permissions explained by language.
fn explained(languages: &[Explained]) -> String {
    let mut lines = vec![
        "\n| language | permissions explained | in all their kinds | with prose by hand |"
            .to_owned(),
        "| --- | --- | --- | --- |".to_owned(),
    ];
    lines.extend(languages.iter().map(|one| {
        format!(
            "| {} | {} of {} | {} of {} | {} |",
            one.language, one.permissions, one.of_permissions, one.forms, one.of_forms, one.prose
        )
    }));
    lines.join("\n")
}

fn example_output(args: &[&str]) -> Done<Vec<u8>> {
    let out = Command::new(target().join("release/examples/bench_catalogue"))
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    if !out.status.success() {
        return Err(Stopped(format!("measuring the catalogue: {}", out.status)));
    }
    Ok(out.stdout)
}

fn ours() -> Done<Told> {
    serde_json::from_slice(&example_output(&[])?)
        .map_err(|error| Stopped(format!("bench_catalogue: {error}")))
}

fn script(texts: &std::path::Path, questions: &[String]) -> Done<Script> {
    let mut child = Command::new("python3")
        .arg(root().join("xtask/python/search.py"))
        .arg(texts)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut to) = child.stdin.take() {
        to.write_all(
            serde_json::to_string(questions)
                .unwrap_or_default()
                .as_bytes(),
        )?;
    }
    let out = child.wait_with_output()?;
    serde_json::from_slice(&out.stdout).map_err(|error| Stopped(format!("search.py: {error}")))
}
