//! How well and how fast vendors' articles are read: precision and recall by language on the
//! labelled corpus, beside a plain search for the published names in the same articles.

use super::Measured;
use super::figure::{Figure, Row, Unit};
use crate::shell::{Done, Stopped, cargo, run as step, say, target};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::process::{Command, Stdio};

/// The parts of the corpus: the one that was open while the reader was made, one that was
/// kept apart until it was looked at, and the one
/// that is looked at only for its figure.
const PARTS: [&str; 3] = ["open", "seen", "kept"];

#[derive(Deserialize)]
struct Told {
    languages: BTreeMap<String, Scores>,
    long: Vec<f64>,
    long_bytes: usize,
}

#[derive(Deserialize, Default, Clone, Copy)]
struct Scores {
    articles: usize,
    names: Score,
    kinds: Score,
    reasons: Score,
    plain: Score,
}

#[derive(Deserialize, Default, Clone, Copy)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn plus(self, other: Self) -> Self {
        Self {
            right: self.right + other.right,
            wrong: self.wrong + other.wrong,
            missed: self.missed + other.missed,
        }
    }

    /// Of what was found, how much is right.
    fn precision(self) -> f64 {
        share(self.right, self.wrong)
    }

    /// Of what is there, how much was found.
    fn recall(self) -> f64 {
        share(self.right, self.missed)
    }

    fn told(self) -> String {
        format!("{:.3} / {:.3}", self.precision(), self.recall())
    }
}

/// 1 where there is nothing to find: nothing was then got wrong.
fn share(part: usize, rest: usize) -> f64 {
    if part + rest == 0 {
        return 1.0;
    }
    part as f64 / (part + rest) as f64
}

impl Scores {
    fn plus(self, other: Self) -> Self {
        Self {
            articles: self.articles + other.articles,
            names: self.names.plus(other.names),
            kinds: self.kinds.plus(other.kinds),
            reasons: self.reasons.plus(other.reasons),
            plain: self.plain.plus(other.plain),
        }
    }

    fn line(self, language: &str) -> String {
        format!(
            "| {language} | {} | {} | {} | {:.3} | {} |",
            self.articles,
            self.names.told(),
            self.kinds.told(),
            self.reasons.recall(),
            self.plain.told(),
        )
    }
}

pub(super) fn measure() -> Done<Measured> {
    let example = [
        "--package",
        "scopeglass-request",
        "--example",
        "bench_readers",
    ];
    step(cargo(&["build", "--release"]).args(example))?;
    let mut all: BTreeMap<String, Scores> = BTreeMap::new();
    let mut rows = Vec::new();
    for part in PARTS {
        let told = run(part)?;
        say(&table(&format!("the {part} part"), &told.languages));
        for (language, scores) in told.languages {
            let sum = all.entry(language).or_default();
            *sum = sum.plus(scores);
        }
        if rows.is_empty() {
            rows.push(Row {
                what: format!("reading {} bytes of articles", told.long_bytes),
                ours: Figure::new(told.long, Unit::Milliseconds),
                beside: None,
                aim: "under 100 ms for 100 KB",
            });
        }
    }
    say(&table("all parts", &all));
    let note = "Readers: precision / recall. Names count once an article; with kinds, a name counts \
                together with its kind. Beside the reader stands a plain search of the same articles \
                for the published names as whole words. Aim: 0.99 / 0.97 over all, no language under \
                0.95 precision.";
    Ok(Measured {
        rows,
        notes: vec![note.to_owned()],
    })
}

fn table(title: &str, languages: &BTreeMap<String, Scores>) -> String {
    let mut lines = vec![
        format!(
            "\n| {title} | articles | names | names with kinds | reasons found | plain search for names |"
        ),
        "| --- | --- | --- | --- | --- | --- |".to_owned(),
    ];
    lines.extend(
        languages
            .iter()
            .map(|(language, scores)| scores.line(language)),
    );
    let sum = languages
        .values()
        .fold(Scores::default(), |sum, one| sum.plus(*one));
    lines.push(sum.line("all"));
    lines.join("\n")
}

fn run(part: &str) -> Done<Told> {
    let out = Command::new(target().join("release/examples/bench_readers"))
        .arg(part)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()?;
    if !out.status.success() {
        return Err(Stopped(format!("measuring the readers: {}", out.status)));
    }
    serde_json::from_slice(&out.stdout).map_err(|error| Stopped(format!("bench_readers: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precision_and_recall_are_told_apart() {
        let score = Score {
            right: 9,
            wrong: 1,
            missed: 3,
        };
        assert_eq!(score.told(), "0.900 / 0.750");
        assert_eq!(Score::default().told(), "1.000 / 1.000");
    }
}
