//! Measures the article reader on the labelled corpus: `bench_readers open|seen|kept [--wrong]`.
//! Prints one JSON object; `cargo xtask bench readers` makes tables of it. With `--wrong`
//! it tells on standard error which articles are read otherwise than labelled (the kept
//! part is looked at only for its figures).
//!
//! Beside the reader stands a plain search of each article for the published names as
//! whole words, letter case aside: what one does by hand with a list and Ctrl+F.

// A measurement may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stderr)]

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, Request};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

#[derive(Deserialize)]
struct Labels {
    article: Vec<Article>,
}

#[derive(Deserialize)]
struct Article {
    file: String,
    language: String,
    permissions: Vec<Labelled>,
}

#[derive(Deserialize)]
struct Labelled {
    name: String,
    kind: String,
    #[serde(default)]
    reason: Option<String>,
}

/// How many were found rightly, found wrongly, and missed.
#[derive(Default, Serialize)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn add<T: Ord>(&mut self, found: &BTreeSet<T>, labelled: &BTreeSet<T>) {
        self.right += found.intersection(labelled).count();
        self.wrong += found.difference(labelled).count();
        self.missed += labelled.difference(found).count();
    }
}

#[derive(Default, Serialize)]
struct Scores {
    articles: usize,
    names: Score,
    /// A name counts together with its kind.
    kinds: Score,
    /// Labelled reasons that stand in the reason found, of those labelled.
    reasons: Score,
    plain: Score,
}

#[derive(Serialize)]
struct Told {
    languages: BTreeMap<String, Scores>,
    /// Milliseconds for articles joined to at least 100,000 bytes of text, each run.
    long: Vec<f64>,
    long_bytes: usize,
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let part = words.first().map_or("open", String::as_str);
    let loud = words.iter().any(|word| word == "--wrong");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(part);
    let labels = std::fs::read_to_string(folder.join("labels.toml")).unwrap();
    let labels: Labels = toml::from_str(&labels).unwrap();
    let mut languages: BTreeMap<String, Scores> = BTreeMap::new();
    for article in &labels.article {
        let scores = languages.entry(article.language.clone()).or_default();
        score(&folder, article, scores, loud);
    }
    let long = long_text(&folder, &labels);
    let told = Told {
        languages,
        long_bytes: long.len(),
        long: (0..6).map(|_| timed(&long)).skip(1).collect(),
    };
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", serde_json::to_string(&told).unwrap()).unwrap();
}

fn score(folder: &Path, article: &Article, scores: &mut Scores, loud: bool) {
    let path = folder.join(&article.file);
    let bytes = std::fs::read(&path).unwrap();
    // An article in which nothing is recognised is refused; it has then no permissions.
    let request = scopeglass_request::read_bytes(&bytes, &article.file).ok();
    let empty = Vec::new();
    let asked = request
        .as_ref()
        .map_or(&empty, |request| &request.permissions);
    let kind = |kind: Option<Kind>| kind.map_or("open", Kind::as_str).to_owned();
    let found: BTreeSet<(String, String)> = asked
        .iter()
        .map(|one| (one.name.to_string(), kind(one.kind.kind())))
        .collect();
    let labelled: BTreeSet<(String, String)> = article
        .permissions
        .iter()
        .map(|one| (one.name.clone(), one.kind.clone()))
        .collect();
    let names = |pairs: &BTreeSet<(String, String)>| -> BTreeSet<String> {
        pairs.iter().map(|(name, _)| name.clone()).collect()
    };
    scores.articles += 1;
    scores.names.add(&names(&found), &names(&labelled));
    scores.kinds.add(&found, &labelled);
    scores
        .plain
        .add(&plain(&String::from_utf8_lossy(&bytes)), &names(&labelled));
    let unmet = reasons(article, request.as_ref(), &mut scores.reasons);
    if loud && (found != labelled || !unmet.is_empty()) {
        eprintln!("{}", path.display());
        for (name, kind) in found.difference(&labelled) {
            eprintln!("  too much {name} {kind}");
        }
        for (name, kind) in labelled.difference(&found) {
            eprintln!("  missing  {name} {kind}");
        }
        for (name, reason) in unmet {
            eprintln!("  reason   {name}: {reason}");
        }
    }
}

/// Counts the labelled reasons that were found, and gives those that were not.
fn reasons(
    article: &Article,
    request: Option<&Request>,
    score: &mut Score,
) -> Vec<(String, String)> {
    let mut unmet = Vec::new();
    for labelled in &article.permissions {
        let Some(wanted) = &labelled.reason else {
            continue;
        };
        let found = request.is_some_and(|request| {
            request
                .permissions
                .iter()
                .filter(|one| one.name.as_str() == labelled.name)
                .filter_map(|one| one.reason.as_ref())
                .any(|reason| folded(&reason.text).contains(&folded(wanted)))
        });
        if found {
            score.right += 1;
        } else {
            score.missed += 1;
            unmet.push((labelled.name.clone(), wanted.clone()));
        }
    }
    unmet
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(text: &str) -> BTreeSet<String> {
    let text = text.to_lowercase();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-');
    Catalog::embedded()
        .permissions()
        .map(|permission| permission.name.to_string())
        .filter(|name| {
            let wanted = name.to_lowercase();
            text.match_indices(&wanted).any(|(at, _)| {
                let before = text[..at].chars().next_back();
                let mut after = text[at + wanted.len()..].chars();
                let next = after.next();
                let ends = next == Some('.') && !after.next().is_some_and(char::is_alphanumeric);
                !before.is_some_and(is_part) && (ends || !next.is_some_and(is_part))
            })
        })
        .collect()
}

/// The articles one after another until there are 100,000 bytes.
fn long_text(folder: &Path, labels: &Labels) -> String {
    let mut text = String::new();
    let files: Vec<PathBuf> = labels
        .article
        .iter()
        .filter(|article| !article.file.ends_with(".html"))
        .map(|article| folder.join(&article.file))
        .collect();
    while text.len() < 100_000 && !files.is_empty() {
        for file in &files {
            text.push_str(&std::fs::read_to_string(file).unwrap());
            text.push_str("\n\n");
        }
    }
    text
}

fn timed(text: &str) -> f64 {
    let begun = Instant::now();
    let request = scopeglass_request::read_article(text, None);
    let took = begun.elapsed().as_secs_f64() * 1e3;
    assert!(request.is_ok_and(|request| !request.permissions.is_empty()));
    took
}
