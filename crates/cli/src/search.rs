//! `scopeglass search`: what lets an app do something, for people or as JSON lines.

use crate::args::browse_kind;
use crate::exit::Exit;
use crate::output::Output;
use crate::page::Page;
use clap::ArgMatches;
use scopeglass_domain::Message;
use scopeglass_language::{Language, Locale};
use scopeglass_review::Catalogue;
use scopeglass_review::views::{CatalogueHit, CatalogueQuery, CatalogueResults, PieceView};
use serde_json::json;

/// Searches, and tells how it ended: as with `grep`, finding nothing is no success.
pub(crate) fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    if let Some(tag) = given.get_one::<String>("lang")
        && let Err(problem) = Locale::parse(tag)
    {
        return output.fail(&problem);
    }
    let results = Catalogue::new(language).search(&query(given));
    if output.is_json() {
        for hit in &results.hits {
            output.event(&event(hit));
        }
        output.event(&json!({ "event": "found", "total": results.total }));
    } else {
        tell(&results, output);
    }
    if results.total == 0 {
        Exit::Request
    } else {
        Exit::Done
    }
}

fn query(given: &ArgMatches) -> CatalogueQuery {
    let words = given.get_many::<String>("text").into_iter().flatten();
    let words: Vec<&str> = words.map(String::as_str).collect();
    let levels = given.get_many::<u8>("level").into_iter().flatten();
    CatalogueQuery {
        text: words.join(" "),
        kind: browse_kind(given),
        levels: levels.copied().collect(),
        admin_consent: given
            .get_one::<String>("consent")
            .map(|word| word == "admin"),
        data: None,
        limit: given.get_one::<u16>("limit").copied().unwrap_or(20).into(),
    }
}

fn tell(results: &CatalogueResults, output: Output) {
    let page = Page::new(output);
    if results.total == 0 {
        page.title(&output.language.id("browse-none"));
        page.paragraph(&output.language.id("browse-none-text"));
        return;
    }
    page.title(&results.summary);
    for hit in &results.hits {
        page.blank();
        page.title(&format!("{} — {}", hit.name, hit.kind_label));
        page.paragraph(&joined(&hit.title_pieces));
        let levels = hit.levels.iter();
        let levels = levels.map(|level| format!("{}: {}", level.source_label, level.level_label));
        page.paragraph(&levels.collect::<Vec<_>>().join(" · "));
        if let Some(matched) = &hit.matched {
            page.paragraph(&matched.label);
            if !matched.pieces.is_empty() {
                page.below(&joined(&matched.pieces));
            }
        }
    }
    if results.hits.len() < results.total {
        page.blank();
        let shown = Message::new("browse-cli-shown")
            .with("shown", results.hits.len())
            .with("total", results.total);
        page.paragraph(&output.language.text(&shown));
    }
}

fn joined(pieces: &[PieceView]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn event(hit: &CatalogueHit) -> serde_json::Value {
    let levels: serde_json::Map<_, _> = hit
        .levels
        .iter()
        .filter_map(|level| Some((json!(level.source).as_str()?.to_owned(), json!(level.level))))
        .collect();
    json!({
        "event": "hit",
        "name": hit.name,
        "kind": hit.kind,
        "title": joined(&hit.title_pieces),
        "levels": levels,
        "matched": hit.matched.as_ref().map(|matched| json!({
            "by": matched.by,
            "label": matched.label,
            "text": joined(&matched.pieces),
            "language": matched.language,
            "least": matched.least,
        })),
    })
}
