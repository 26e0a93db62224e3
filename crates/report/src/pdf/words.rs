//! The data that the pages are set from: the document, and the words around it.

use super::{
    letters::{drawable, without_vowel_signs},
    world::PAGES,
};
use crate::{
    Document, RatingPart,
    comparison::{Comparison, page},
    template::Letterhead,
    words::Words,
};
use scopeglass_domain::{DataKind, ErrorCode, Problem};
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, sync::LazyLock};

/// The levels of a rating and, last, that there is none.
const LEVELS: [Option<u8>; 5] = [Some(4), Some(3), Some(2), Some(1), None];
/// The most open ends on the first page, as in `first.typ`.
const MOST_OPEN: usize = 6;

/// Every word that a page asks for as `w("id")`.
static ASKED: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let sources = PAGES
        .iter()
        .flat_map(|(_, text)| text.split("w(\"").skip(1));
    sources.filter_map(|rest| rest.split('"').next()).collect()
});

/// The files of data, by the names that the pages read them under.
pub(super) fn files(document: &Document) -> Result<Vec<(&'static str, Vec<u8>)>, Problem> {
    let words = Words::of(document)?;
    let mut report = serde_json::to_value(document).map_err(internal)?;
    tell_figures(&words, document, &mut report);
    let mut around = Value::Object(around(&words, document));
    if document.language == "ar" {
        without_vowel_signs(&mut report);
        without_vowel_signs(&mut around);
    }
    drawable(&mut report);
    drawable(&mut around);
    let told = |value: &Value| serde_json::to_vec(value).map_err(internal);
    let mut files = vec![
        ("report.json", told(&report)?),
        ("words.json", told(&around)?),
    ];
    files.extend(brand(document.letterhead.as_ref())?);
    Ok(files)
}

/// The same for two reports beside each other.
pub(super) fn compared(
    words: &Words,
    of: &Comparison,
) -> Result<Vec<(&'static str, Vec<u8>)>, Problem> {
    let mut report = serde_json::to_value(of).map_err(internal)?;
    let title = page::title(words, of);
    let mut around = Value::Object(asked(words));
    around["title"] = without_isolates(&title).into();
    around["description"] = words.id("comparison-lead").into();
    around["author"] = format!("Scopeglass {}", of.now.scopeglass).into();
    around["footer"] = format!("{title} · {}", of.now.made.text).into();
    around["pages"] = numbers(words, of.permissions.len() as u64 + 20);
    around["sides"] = json!(page::sides(words, of));
    if of.language == "ar" {
        without_vowel_signs(&mut report);
        without_vowel_signs(&mut around);
    }
    drawable(&mut report);
    drawable(&mut around);
    let told = |value: &Value| serde_json::to_vec(value).map_err(internal);
    let mut files = vec![
        ("report.json", told(&report)?),
        ("words.json", told(&around)?),
    ];
    files.extend(brand(of.letterhead.as_ref())?);
    Ok(files)
}

/// The letterhead; an empty one where there is none.
fn brand(head: Option<&Letterhead>) -> Result<Vec<(&'static str, Vec<u8>)>, Problem> {
    let mut told = Map::new();
    let mut files = Vec::new();
    if let Some(head) = head {
        let colour = head.colour.map(|colour| colour.to_string());
        let texts = [
            ("name", &head.name),
            ("accent", &colour),
            ("before", &head.before),
            ("after", &head.after),
        ];
        for (key, text) in texts {
            if let Some(text) = text {
                told.insert(key.to_owned(), text.as_str().into());
            }
        }
        if let Some(logo) = &head.logo {
            let name = logo.kind.file();
            told.insert("logo".to_owned(), name.into());
            told.insert(
                "logo-alt".to_owned(),
                head.name.clone().unwrap_or_default().into(),
            );
            files.push((name, logo.bytes.clone()));
        }
    }
    let mut told = Value::Object(told);
    drawable(&mut told);
    files.push(("brand.json", serde_json::to_vec(&told).map_err(internal)?));
    Ok(files)
}

/// The numbers of that many pages, as the language writes them.
fn numbers(words: &Words, pages: u64) -> Value {
    (1..=pages)
        .map(|page| words.number(page))
        .collect::<Vec<_>>()
        .into()
}

fn asked(words: &Words) -> Map<String, Value> {
    ASKED
        .iter()
        .map(|id| ((*id).to_owned(), Value::String(words.id(id))))
        .collect()
}

fn internal(error: serde_json::Error) -> Problem {
    Problem::new(ErrorCode::Internal).detail(error)
}

fn around(words: &Words, document: &Document) -> Map<String, Value> {
    let mut all = asked(words);
    let review = &document.review;
    let app = words.app(document);
    let title = without_isolates(&words.with("report-title", "app", app.as_str()));
    let roles: Vec<_> = document
        .tenant
        .roles
        .iter()
        .map(|role| role.text.clone())
        .collect();
    let told = json!({
        "app": app,
        "title": title,
        "author": format!("Scopeglass {}", review.scopeglass),
        "description": words.id("report-lead"),
        "footer": format!("{title} · {}", review.made.text),
        "version": words.with("report-version", "version", review.scopeglass.as_str()),
        "catalogue": words.with("report-catalogue", "date", review.catalogue.as_str()),
        "roles": if roles.is_empty() {
            words.id("report-roles-none")
        } else {
            words.with("report-roles", "roles", roles)
        },
        "pages": numbers(words, pages_at_most(document)),
        "decisions-alt": decisions_alt(words, document),
        "ratings": charts(words, document),
        "scale": LEVELS.map(|level| (level, level_name(words, level))),
        "more-unread": words.with(
            "report-more-unread",
            "count",
            document.summary.unread.len().saturating_sub(MOST_OPEN),
        ),
        "records": (1..=most_samples(document))
            .map(|number| words.with("report-sample", "number", number))
            .collect::<Vec<_>>(),
        "data-kinds": DataKind::ALL
            .iter()
            .map(|data| json!({
                "code": data.as_str(),
                "text": words.id(&format!("data-{}", data.as_str())),
            }))
            .collect::<Vec<_>>(),
    });
    if let Value::Object(told) = told {
        all.extend(told);
    }
    all
}

/// A title stands alone in a window's frame, where nothing around it can be reordered.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// More pages than the document can have: each permission, probe and line of the source
/// takes far less than this allows.
fn pages_at_most(document: &Document) -> u64 {
    let probes: usize = document
        .permissions
        .iter()
        .map(|part| part.evidence.len())
        .sum();
    let text: usize = document
        .request
        .text
        .iter()
        .flatten()
        .map(|run| run.text.len())
        .sum();
    let parts = document.permissions.len() * 8
        + probes * 6
        + document.grants.rows.len()
        + document.unrecognised.len()
        + document.findings.len();
    (parts + text / 200 + 100) as u64
}

fn most_samples(document: &Document) -> usize {
    let probes = document.permissions.iter().flat_map(|part| &part.evidence);
    probes.map(|seen| seen.samples.len()).max().unwrap_or(0)
}

/// Numbers as the language writes them, and lines that are made of several parts.
fn tell_figures(words: &Words, document: &Document, report: &mut Value) {
    for (index, entry) in document.summary.decisions.iter().enumerate() {
        report["summary"]["decisions"][index]["figure"] = words.number(entry.count as u64).into();
    }
    for (index, part) in document.permissions.iter().enumerate() {
        let told = &mut report["permissions"][index];
        told["figure"] = words.number(part.number as u64).into();
        for (at, rating) in part.ratings.iter().enumerate() {
            let step = rating
                .level
                .map(|level| words.with("report-level", "level", u64::from(level)));
            told["ratings"][at]["step"] = step.into();
        }
        for (at, rating) in part.published.iter().enumerate() {
            told["published"][at]["line"] = words.published(rating).into();
        }
        for (at, place) in part.recognised.iter().enumerate() {
            let percent = u64::from(place.confidence);
            told["recognised"][at]["certainty"] =
                words.with("report-confidence", "percent", percent).into();
        }
        for (at, seen) in part.evidence.iter().enumerate() {
            let requests = words.with("report-requests", "count", seen.trace.requests);
            let millis = words.with("report-millis", "count", seen.trace.millis);
            told["evidence"][at]["trace"]["told"] = format!("{requests} · {millis}").into();
        }
    }
}

/// The chart of decisions in words.
fn decisions_alt(words: &Words, document: &Document) -> String {
    let told = document
        .summary
        .decisions
        .iter()
        .filter(|entry| entry.count > 0);
    let told: Vec<_> = told
        .map(|entry| {
            format!(
                "{} {}",
                words.number(entry.count as u64),
                entry.decision.text
            )
        })
        .collect();
    format!("{}: {}", words.id("report-decisions"), told.join(" · "))
}

/// A chart for each source: how many permissions it rates how high.
fn charts(words: &Words, document: &Document) -> Vec<Value> {
    let ratings = || document.permissions.iter().flat_map(|part| &part.ratings);
    let mut sources: Vec<&RatingPart> = Vec::new();
    for rating in ratings() {
        if !sources
            .iter()
            .any(|known| known.source.code == rating.source.code)
        {
            sources.push(rating);
        }
    }
    sources
        .iter()
        .map(|of| {
            chart(words, of, &|level| {
                ratings()
                    .filter(|rating| rating.source.code == of.source.code && rating.level == level)
                    .count() as u64
            })
        })
        .collect()
}

fn chart(words: &Words, of: &RatingPart, count: &dyn Fn(Option<u8>) -> u64) -> Value {
    let parts: Vec<_> = LEVELS
        .iter()
        .map(|level| {
            json!({
                "level": level,
                "count": count(*level),
                "figure": words.number(count(*level)),
            })
        })
        .collect();
    let told: Vec<_> = LEVELS
        .iter()
        .filter(|level| count(**level) > 0)
        .map(|level| {
            format!(
                "{}: {}",
                level_name(words, *level),
                words.number(count(*level))
            )
        })
        .collect();
    json!({
        "source": of.source.text,
        "parts": parts,
        "alt": format!("{} – {}", of.source.text, told.join(" · ")),
    })
}

fn level_name(words: &Words, level: Option<u8>) -> String {
    match level {
        Some(level) => words.id(&format!("rating-level-{level}")),
        None => words.id("rating-level-none"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::{Language, Locale};

    #[test]
    fn every_word_that_a_page_asks_for_is_there_in_every_language() {
        assert!(ASKED.len() > 50);
        for locale in Locale::all() {
            for id in ASKED.iter() {
                let name = id.split('.').next().unwrap();
                assert!(Language::of(*locale).has(name), "{id} in {locale}");
            }
        }
    }
}
