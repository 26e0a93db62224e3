//! Measures the catalogue as a person uses it: opening its facts, explaining everything,
//! the first question, and questions typed letter by letter.
//! `bench_catalogue texts` prints what a script would search, one JSON object a line;
//! `bench_catalogue` prints one JSON object of figures, in milliseconds.
//! `cargo xtask bench catalog` makes a table of them.

// A measurement may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, Permission};
use scopeglass_language::{Language, Locale};
use scopeglass_review::Catalogue;
use scopeglass_review::views::CatalogueQuery;
use serde_json::json;
use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

/// What people ask: names whole and in part, with an error, ids, paths, and meaning in
/// several languages.
const QUESTIONS: [&str; 12] = [
    "Calendars.ReadWrite",
    "calread",
    "Mail.Raed",
    "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42",
    "GET /users/{id}/messages",
    "https://graph.microsoft.com/v1.0/groups/42/members",
    "agenda’s lezen van iedereen",
    "postvak instellingen",
    "Termine aller Personen lesen",
    "قراءة التقويمات",
    "read chats with nobody signed in",
    "delete devices",
];
const LIMIT: usize = 50;

fn main() {
    let told = if std::env::args().nth(1).as_deref() == Some("texts") {
        texts();
        return;
    } else {
        figures()
    };
    let mut out = std::io::stdout().lock();
    writeln!(out, "{told}").unwrap();
}

fn timed<T>(run: impl FnOnce() -> T) -> f64 {
    let begun = Instant::now();
    black_box(run());
    begun.elapsed().as_secs_f64() * 1e3
}

fn figures() -> serde_json::Value {
    let open = timed(Catalog::embedded);
    let language = Language::of(Locale::parse("nl").unwrap());
    let catalog = Catalog::embedded();
    let forms: Vec<_> = catalog
        .permissions()
        .flat_map(|permission| {
            permission
                .kinds()
                .into_iter()
                .map(move |kind| (permission, kind))
        })
        .collect();
    let explain = timed(|| {
        for (permission, kind) in &forms {
            black_box(language.explain(permission, *kind));
        }
    });
    let first = timed(|| ask("x"));
    let typed: Vec<f64> = QUESTIONS
        .iter()
        .flat_map(|question| prefixes(question))
        .map(|text| timed(|| ask(text)))
        .collect();
    let whole: Vec<f64> = QUESTIONS.iter().map(|text| timed(|| ask(text))).collect();
    json!({
        "open": open, "forms": forms.len(), "explain": explain, "first": first,
        "typed": typed, "whole": whole, "questions": QUESTIONS, "explained": explained(),
    })
}

/// By language: its own name, and how many permissions and forms it explains in words of our
/// own, of how many, and how many have hand-written prose.
fn explained() -> Vec<serde_json::Value> {
    let permissions: Vec<_> = Catalog::embedded().permissions().collect();
    let forms = |of: &dyn Fn(&Permission, Kind) -> bool| {
        let kinds = |one: &&&Permission| one.kinds().iter().filter(|kind| of(one, **kind)).count();
        permissions.iter().map(|one| kinds(&one)).sum::<usize>()
    };
    let of_language = |locale: &Locale| {
        let language = Language::of(*locale);
        let whole =
            |one: &&&Permission| one.kinds().iter().all(|kind| language.explains(one, *kind));
        let prose = |one: &&&Permission| {
            let kinds = one.kinds();
            kinds
                .iter()
                .any(|kind| language.prose(&one.name, *kind).is_some())
        };
        json!({
            "language": locale.own_name(),
            "permissions": permissions.iter().filter(whole).count(),
            "of_permissions": permissions.len(),
            "forms": forms(&|one, kind| language.explains(one, kind)),
            "of_forms": forms(&|_, _| true),
            "prose": permissions.iter().filter(prose).count(),
        })
    };
    Locale::all().iter().map(of_language).collect()
}

fn prefixes(question: &str) -> impl Iterator<Item = &str> {
    let ends = question.char_indices().map(|(at, one)| at + one.len_utf8());
    ends.map(|end| &question[..end])
}

fn ask(text: &str) -> usize {
    let language = Language::of(Locale::parse("nl").unwrap());
    let query = CatalogueQuery {
        text: text.to_owned(),
        limit: LIMIT,
        ..CatalogueQuery::default()
    };
    Catalogue::new(language).search(&query).hits.len()
}

/// Name, kind, ids and the texts of every language: all that the search looks at, for a script.
fn texts() {
    let catalog = Catalog::embedded();
    let mut out = std::io::stdout().lock();
    for permission in catalog.permissions() {
        for kind in permission.kinds() {
            let texts: Vec<_> = Locale::all()
                .iter()
                .map(|locale| {
                    let told = Language::of(*locale).explain(permission, kind);
                    [told.title, told.can_do]
                })
                .collect();
            let paths: Vec<_> = catalog
                .paths(&permission.name, kind)
                .into_iter()
                .map(|fact| format!("{} {}", fact.method, fact.path))
                .collect();
            let id = permission.form(kind).and_then(|form| form.id);
            let line = json!({
                "name": permission.name, "kind": kind, "id": id, "texts": texts, "paths": paths,
            });
            writeln!(out, "{line}").unwrap();
        }
    }
}
