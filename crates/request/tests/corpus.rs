//! The open part of the labelled corpus: what the reader has to find in it, by language.
//!
//! The kept part is only measured (`cargo xtask bench readers`), so that nobody is tempted
//! to write the reader after it.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use scopeglass_domain::Kind;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

#[derive(Deserialize)]
struct Labels {
    article: Vec<Article>,
}

#[derive(Deserialize)]
struct Article {
    file: String,
    language: String,
    permissions: Vec<Labelled>,
    not_asked: Vec<String>,
}

#[derive(Deserialize)]
struct Labelled {
    name: String,
    kind: String,
}

/// Found rightly, found wrongly, missed.
#[derive(Default, Clone, Copy)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn of(found: &BTreeSet<String>, labelled: &BTreeSet<String>) -> Self {
        Self {
            right: found.intersection(labelled).count(),
            wrong: found.difference(labelled).count(),
            missed: labelled.difference(found).count(),
        }
    }

    fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }

    fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

// Counts of a corpus are far below what a float holds.
#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/open")
}

fn articles() -> Vec<Article> {
    let labels = std::fs::read_to_string(folder().join("labels.toml")).unwrap();
    toml::from_str::<Labels>(&labels).unwrap().article
}

/// The names found in an article, and the names together with their kinds.
fn found(article: &Article) -> (BTreeSet<String>, BTreeSet<String>) {
    let bytes = std::fs::read(folder().join(&article.file)).unwrap();
    // An article in which nothing is recognised is refused.
    let asked = scopeglass_request::read_bytes(&bytes, &article.file)
        .map(|request| request.permissions)
        .unwrap_or_default();
    let names = asked.iter().map(|one| one.name.to_string()).collect();
    let kinds = asked.iter().map(|one| {
        let kind = one.kind.kind().map_or("open", Kind::as_str);
        format!("{} {kind}", one.name)
    });
    (names, kinds.collect())
}

/// Names and kinds by language, the article's language as key.
fn scores() -> BTreeMap<String, (Score, Score)> {
    let mut scores: BTreeMap<String, (Score, Score)> = BTreeMap::new();
    for article in articles() {
        let (names, kinds) = found(&article);
        let labelled = |told: fn(&Labelled) -> String| article.permissions.iter().map(told);
        let wanted = labelled(|one| one.name.clone()).collect();
        let wanted_kinds = labelled(|one| format!("{} {}", one.name, one.kind)).collect();
        let (of_names, of_kinds) = scores.entry(article.language.clone()).or_default();
        of_names.add(Score::of(&names, &wanted));
        of_kinds.add(Score::of(&kinds, &wanted_kinds));
    }
    scores
}

#[test]
fn names_are_found_as_labelled_in_every_language() {
    let scores = scores();
    assert_eq!(scores.len(), 15);
    let mut all = Score::default();
    for (language, (names, _)) in &scores {
        assert!(
            names.precision() >= 0.97,
            "{language}: {}",
            names.precision()
        );
        assert!(names.recall() >= 0.95, "{language}: {}", names.recall());
        all.add(*names);
    }
    assert!(all.precision() >= 0.99, "{}", all.precision());
    assert!(all.recall() >= 0.98, "{}", all.recall());
}

#[test]
fn kinds_are_told_as_labelled_in_every_language() {
    let mut all = Score::default();
    for (language, (_, kinds)) in scores() {
        assert!(
            kinds.precision() >= 0.90,
            "{language}: {}",
            kinds.precision()
        );
        assert!(kinds.recall() >= 0.90, "{language}: {}", kinds.recall());
        all.add(kinds);
    }
    assert!(all.precision() >= 0.97, "{}", all.precision());
    assert!(all.recall() >= 0.97, "{}", all.recall());
}

#[test]
fn nothing_that_is_denied_is_listed_as_asked() {
    let mut wrong = Vec::new();
    for article in articles() {
        let (names, _) = found(&article);
        let asked: BTreeSet<&str> = article
            .permissions
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        let denied = article
            .not_asked
            .iter()
            .filter(|name| !asked.contains(name.as_str()));
        let listed = denied.filter(|name| names.contains(*name));
        wrong.extend(listed.map(|name| format!("{}: {name}", article.file)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
