//! A text cut into the pieces that may be names.

use crate::clean::{floor, trim_matches};
use crate::scripts::is_foreign;
use std::ops::Range;

/// A run of characters without white space or delimiters.
#[derive(Debug, Clone)]
pub(crate) struct Chunk {
    pub(crate) at: Range<usize>,
}

const DELIMITERS: &[char] = &[
    '|', ',', ';', '(', ')', '[', ']', '{', '}', '<', '>', '"', '“', '”', '„', '«', '»', '`', '*',
    '•', '、', '，', '；', '（', '）', '「', '」', '→', '·', '\u{2424}', '『', '』', '《', '》',
    '〈', '〉', '【', '】', '〔', '〕', '‹', '›',
];

/// The chunks of a text, in order.
pub(crate) fn of(text: &str) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() || DELIMITERS.contains(&c) {
            if let Some(from) = start.take() {
                chunks.push(Chunk { at: from..at });
            }
        } else {
            start.get_or_insert(at);
        }
    }
    if let Some(from) = start {
        chunks.push(Chunk {
            at: from..text.len(),
        });
    }
    chunks
}

/// The parts of a chunk that slashes, colons and the like part.
pub(crate) fn pieces(text: &str, chunk: Range<usize>) -> Vec<Range<usize>> {
    let parting = |c: char| {
        matches!(
            c,
            '/' | '+' | '&' | ':' | '=' | '\\' | '–' | '—' | '?' | '#' | '。' | '・' | '!' | '：'
        )
    };
    let mut pieces = Vec::new();
    for piece in split(text, chunk, parting) {
        by_script(text, piece, &mut pieces);
    }
    pieces
}

/// Published names part from letters of other scripts that stand right beside them.
fn by_script(text: &str, piece: Range<usize>, pieces: &mut Vec<Range<usize>>) {
    let mut start = piece.start;
    let mut last: Option<char> = None;
    for (offset, c) in text[piece.clone()].char_indices() {
        let changes = last.is_some_and(|last| {
            (is_foreign(last) && c.is_ascii_alphanumeric())
                || (last.is_ascii_alphanumeric() && is_foreign(c))
        });
        if changes {
            pieces.push(start..piece.start + offset);
            start = piece.start + offset;
        }
        last = Some(c);
    }
    pieces.push(start..piece.end);
}

/// The scopes of a link's `scope=`, whose spaces are written `+` or `%20`.
pub(crate) fn percent_pieces(text: &str, query: Range<usize>) -> Vec<Range<usize>> {
    let words = &text[query.clone()];
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < words.len() {
        let here = &words[at..];
        let width = if here.starts_with('+') {
            1
        } else if here.len() >= 3 && here.is_char_boundary(3) && is_break(&here[..3]) {
            3
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        pieces.push(query.start + start..query.start + at);
        at += width;
        start = at;
    }
    pieces.push(query.start + start..query.end);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn is_break(code: &str) -> bool {
    code == "%20" || code.eq_ignore_ascii_case("%2F") || code.eq_ignore_ascii_case("%2C")
}

fn split(text: &str, range: Range<usize>, parting: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut start = range.start;
    for (offset, c) in text[range.clone()].char_indices() {
        if parting(c) {
            pieces.push(start..range.start + offset);
            start = range.start + offset + c.len_utf8();
        }
    }
    pieces.push(start..range.end);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// A piece without the punctuation of the sentence around it.
pub(crate) fn trim_name(text: &str, piece: Range<usize>) -> Range<usize> {
    trim_matches(text, piece, |c| !c.is_alphanumeric())
}

/// Longest bullet or number before a name, and punctuation after it, in bytes.
const LONGEST_MARK: usize = 40;

/// Whether a place has its line or cell for itself, punctuation aside.
pub(crate) fn is_alone(text: &str, at: &Range<usize>) -> bool {
    let edge = |c: char| matches!(c, '\n' | '\t' | '|');
    let from = floor(text, at.start.saturating_sub(LONGEST_MARK));
    let to = floor(text, (at.end + LONGEST_MARK).min(text.len()));
    let before = text[from..at.start].rsplit(edge).next().unwrap_or_default();
    let after = text[at.end..to].split(edge).next().unwrap_or_default();
    let bullet = before
        .trim_end()
        .trim_start_matches(['•', '-', '*', '–', ' ', '`', '1', '.']);
    bullet.is_empty() && !after.contains(|c: char| c.is_alphanumeric())
}

/// Whether a place stands in code marks or straight quotes.
pub(crate) fn is_code(text: &str, at: &Range<usize>) -> bool {
    let marks = |c: char| matches!(c, '`' | '"' | '“' | '”' | '„');
    text[..at.start].ends_with(marks) && text[at.end..].starts_with(marks)
}
