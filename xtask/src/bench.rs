//! `cargo xtask bench`: what the app costs, beside what a person would use instead. It only
//! measures and prints; nothing passes or fails.

mod audit;
mod catalog;
mod figure;
mod probes;
mod readers;
mod report;
mod requests;
mod screen;
mod size;
mod start;
pub(crate) mod tenant;
mod usage;

use crate::run::build_web_view;
use crate::shell::{Done, Stopped, cargo, command, output, run as step, say};
use figure::{Row, table};
use std::fs;

/// What one part has measured.
struct Measured {
    rows: Vec<Row>,
    /// How it was measured, one sentence or two a note.
    notes: Vec<String>,
}

/// One part of the bench.
type Part = (&'static str, fn() -> Done<Measured>);

const PARTS: [Part; 7] = [
    ("start", start::measure),
    ("probes", probes::measure),
    ("readers", readers::measure),
    ("catalog", catalog::measure),
    ("audit", audit::measure),
    ("report", report::measure),
    ("size", size::measure),
];

pub(crate) fn run(words: &[String]) -> Done {
    let wanted = |name: &str| words.is_empty() || words.iter().any(|word| word == name);
    if let Some(word) = words
        .iter()
        .find(|word| PARTS.iter().all(|(name, _)| name != word))
    {
        return Err(Stopped(format!(
            "there is no bench named {word}; there are {}",
            PARTS.map(|(name, _)| name).join(", ")
        )));
    }
    if wanted("start") || wanted("size") {
        // Once: the web view is made anew each time, and the window with it.
        build()?;
    }
    let (mut rows, mut notes) = (Vec::new(), vec![machine(words)]);
    for (_, measure) in PARTS.iter().filter(|(name, _)| wanted(name)) {
        let measured = measure()?;
        rows.extend(measured.rows);
        notes.extend(measured.notes);
    }
    say(&format!("\n{}", table(&rows)));
    for note in notes {
        say(&format!("- {note}"));
    }
    Ok(())
}

/// The faces as they are released, and the bare app out of the same build, so that both
/// have the same dependencies with the same features.
fn build() -> Done {
    build_web_view()?;
    let faces = [
        "--package",
        "scopeglass-window",
        "--package",
        "scopeglass-cli",
        "--bins",
    ];
    step(
        cargo(&["build", "--release"])
            .args(faces)
            .args(["--example", "bare"]),
    )
}

/// What was measured, when and on what.
fn machine(words: &[String]) -> String {
    let of = |program: &str, args: &[&str]| output(&mut command(program, args)).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    format!(
        "`{}` on {}: Scopeglass {} ({}), {cores} cores ({}), {} of memory, {}, {}, WebKitGTK {}; \
         load when it began: {}.",
        ["cargo xtask bench"]
            .into_iter()
            .chain(words.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join(" "),
        of("date", &["-u", "+%Y-%m-%d"]),
        env!("CARGO_PKG_VERSION"),
        of("git", &["describe", "--always", "--dirty"]),
        line_of("/proc/cpuinfo", "model name", ':'),
        memory_of_the_machine(),
        line_of("/etc/os-release", "PRETTY_NAME", '=').trim_matches('"'),
        of("rustc", &["--version"]),
        of("pkg-config", &["--modversion", "webkit2gtk-4.1"]),
        load.split(' ').next().unwrap_or_default(),
    )
}

fn memory_of_the_machine() -> String {
    let total = line_of("/proc/meminfo", "MemTotal", ':');
    let kib: f64 = total
        .trim_end_matches("kB")
        .trim()
        .parse()
        .unwrap_or_default();
    format!("{:.0} GB", kib * 1024.0 / 1e9)
}

/// What stands behind a name in a file of names and values.
fn line_of(file: &str, name: &str, between: char) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let found = text.lines().find_map(|line| {
        let (key, value) = line.split_once(between)?;
        (key.trim() == name).then(|| value.trim().to_owned())
    });
    found.unwrap_or_default()
}
