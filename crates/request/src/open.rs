//! Whatever an admin has, opened: what it is, its content tells.

use crate::decode;
use crate::document;
use crate::link::{self, Link};
use crate::list;
use crate::manifest::{self, Looks};
use crate::markup;
use crate::microsoft;
use crate::mixed;
use crate::shared;
use scopeglass_domain::{ErrorCode, Problem, Request};

/// Endings that promise a document; one that is none is damaged.
const DOCUMENTS: &[&str] = &["pdf", "docx", "xlsx"];

/// Words of a text that is one link: a scope may stand in it with its spaces.
const MOST_LINK_WORDS: usize = 200;

/// Reads a file: an article as text, web page, Word, Excel, PDF or CSV document, a consent
/// link, a manifest, a list of names, or a saved profile. `name` is the file's name.
///
/// # Errors
/// Those of [`read_text`] and of documents: `DocumentTooLarge`, `DocumentTooComplex`,
/// `DocumentDamaged`, `DocumentEncrypted`, `DocumentWithoutText`, `FormatUnsupported`.
pub fn open(bytes: &[u8], name: &str) -> Result<Request, Problem> {
    if let Some(text) = document::text_of(bytes, name)? {
        return mixed::read(&text, Some(name), &[]);
    }
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some(ending) if DOCUMENTS.contains(&ending) => {
            Err(Problem::new(ErrorCode::DocumentDamaged).with("file", name))
        }
        Some("csv" | "tsv") => {
            let text = decode::text_of(bytes, name)?;
            mixed::read(&document::table(&text)?, Some(name), &[])
        }
        _ => {
            let text = decode::text_of(bytes, name)?;
            let hidden = markup::addresses(bytes);
            read(&text, Some(name), &hidden)
        }
    }
}

/// Reads a text, as pasted: an article, a consent link, a manifest, a list of names or a
/// saved profile. `name` is what the person calls it, if anything.
///
/// # Errors
/// `ArticleEmpty`, `ArticleTooLarge`, `NothingRecognised`; `ManifestInvalid`,
/// `ManifestUnknown`, `BicepUnbuilt`; `ProfileInvalid`.
pub fn read_text(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    decode::refuse_size(text.len())?;
    decode::refuse_empty(text)?;
    if markup::looks_like_page(text) {
        let hidden = markup::addresses(text.as_bytes());
        return read(&markup::to_text(text), name, &hidden);
    }
    read(text, name, &[])
}

fn read(text: &str, name: Option<&str>, hidden: &[String]) -> Result<Request, Problem> {
    if let Some(link) = lone_link(text) {
        return Ok(link::request(&link, None));
    }
    if shared::looks(text) {
        return shared::from_text(text, name);
    }
    if manifest::looks(text, name) != Looks::Other {
        return match manifest::read_manifest(text, name) {
            // Some other file that names permissions, such as an app's settings.
            Err(problem) if problem.code == ErrorCode::ManifestUnknown => {
                mixed::read(text, name, hidden).map_err(|_| problem)
            }
            read => read,
        };
    }
    let nameless = name.is_none_or(|name| name == "-");
    if nameless && list::looks(text) {
        return list::read_list([text]);
    }
    if document::looks_like_table(text) {
        return mixed::read(&document::table(text)?, name, hidden);
    }
    mixed::read(text, name, hidden)
}

/// The link that is all there is to a text.
fn lone_link(text: &str) -> Option<Link> {
    let mut words = text.split_whitespace();
    let first = words.next()?.trim_start_matches(['<', '"', '\'', '(', '“']);
    let first = first.to_ascii_lowercase();
    let begins = ["http:", "https:", "hxxp:", "hxxps:", "login."];
    if !begins.iter().any(|begin| first.starts_with(begin)) {
        return None;
    }
    // A mail program may have broken the link, and scopes may stand in it with spaces.
    let goes_on = |word: &str| {
        let names = matches!(word, "openid" | "profile" | "email" | "offline_access");
        let part = word.contains(['.', '=', '&', '%', '_', '/']);
        names || (part && !word.ends_with(['.', ',', ':']))
    };
    let rest: Vec<&str> = words.take(MOST_LINK_WORDS + 1).collect();
    let other = |word: &&str| word.contains("://") && microsoft::resource(word).is_none();
    if rest.len() > MOST_LINK_WORDS || rest.iter().any(other) || !rest.iter().all(|w| goes_on(w)) {
        return None;
    }
    Link::read(text)
}
