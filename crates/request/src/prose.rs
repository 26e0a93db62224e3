//! Sentences: where they begin and end, and whether they say that something is not asked.

use crate::clean::{Word, floor, trim, words};
use crate::layout::CELL_BREAK;
use crate::lexicon::{Lexicon, Signal};
use std::ops::Range;

/// How near a negation has to stand, in bytes.
const NEAR: usize = 160;

/// How far to either side of a name its sentence is looked for, in bytes.
const LONGEST_SENTENCE: usize = 400;

/// The sentence of a block that holds a place.
pub(crate) fn sentence(text: &str, block: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    let from = floor(
        text,
        block.start.max(at.start.saturating_sub(LONGEST_SENTENCE)),
    );
    let from = from.max(block.start);
    let to = floor(text, block.end.min(at.end + LONGEST_SENTENCE)).max(at.end);
    let start = ends(&text[from..at.start])
        .last()
        .map_or(from, |end| from + end);
    let end = ends(&text[at.end..to])
        .next()
        .map_or(to, |end| at.end + end);
    trim(text, start..end)
}

/// Offsets behind each end of a sentence.
fn ends(part: &str) -> impl Iterator<Item = usize> + '_ {
    part.char_indices().filter_map(move |(at, c)| {
        let behind = at + c.len_utf8();
        if c == CELL_BREAK || c == '\u{2424}' {
            return Some(behind);
        }
        let stop = matches!(c, '.' | '!' | '?' | '。' | '！' | '？');
        let rest = &part[behind..];
        let opens = rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(|c: char| !c.is_lowercase());
        let abbreviated = part[..at].ends_with(|c: char| c == '.' || c.is_whitespace())
            || part[..at]
                .rsplit(|c: char| !c.is_alphanumeric())
                .next()
                .is_some_and(|w| w.len() == 1);
        (stop && (rest.is_empty() || opens) && !abbreviated).then_some(behind)
    })
}

/// Whether a sentence says of the place that it is not asked for: "we do not request
/// Mail.Send", "Mail.Send is no longer needed".
pub(crate) fn declines(
    text: &str,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> bool {
    // "Unlike X, it needs Y": what stands before a semicolon or dash is said of something else.
    let before = &text[sentence.start..at.start];
    let clause = before
        .rfind([';', '–', '—'])
        .map_or(sentence.start, |n| sentence.start + n);
    let before = words(
        text,
        clause
            .max(floor(text, at.start.saturating_sub(NEAR)))
            .min(at.start)..at.start,
    );
    let near = &before[before.len().saturating_sub(12)..];
    if let Some((no, n)) = lexicon.find_last(Signal::Negation, near) {
        let asks = lexicon
            .find(Signal::Asking, &near[no.saturating_sub(4)..])
            .is_some();
        let whole = lexicon.is(Signal::Asking, &crate::lexicon::key(&near[no..no + n]));
        let contrast = near[no + n..]
            .iter()
            .any(|word| lexicon.is(Signal::Contrast, &word.key));
        if (asks || whole) && !contrast && !doubled(near, no, lexicon) {
            return true;
        }
    }
    let after = words(
        text,
        at.end..floor(text, sentence.end.min(at.end + NEAR)).max(at.end),
    );
    let near = &after[..after.len().min(6)];
    let close = lexicon
        .find(Signal::Negation, near)
        .filter(|(no, _)| *no <= 3);
    close.is_some_and(|(no, _)| {
        lexicon.find(Signal::Asking, &near[no..]).is_some()
            && !near[..no].iter().any(|word| {
                lexicon.is(Signal::Contrast, &word.key) || lexicon.is(Signal::Joining, &word.key)
            })
    })
}

/// "does not work without": two negations ask after all.
fn doubled(words: &[Word], no: usize, lexicon: &Lexicon) -> bool {
    words[no..]
        .iter()
        .any(|word| lexicon.is(Signal::Without, &word.key))
}

/// Whether a heading or lead-in says that what follows is not asked for.
pub(crate) fn lead_declines(text: &str, at: Range<usize>, lexicon: &Lexicon) -> bool {
    let words = words(text, at);
    words.len() <= 16
        && lexicon.find(Signal::Negation, &words).is_some()
        && lexicon.find(Signal::Asking, &words).is_some()
        && !words
            .iter()
            .any(|word| lexicon.is(Signal::Contrast, &word.key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declined(text: &str) -> bool {
        let at = text.find("Mail.Send").unwrap();
        let at = at..at + 9;
        let sentence = sentence(text, &(0..text.len()), &at);
        declines(text, &sentence, &at, Lexicon::embedded())
    }

    #[test]
    fn a_permission_that_is_not_asked_for_is_told_from_one_that_is() {
        for text in [
            "We do not request Mail.Send.",
            "Mail.Send is no longer required.",
            "Mail.Send wird nicht mehr benötigt.",
            "Wij vragen geen Mail.Send aan.",
        ] {
            assert!(declined(text), "{text}");
        }
        for text in [
            "We do not store mail. Mail.Send is required to invite people.",
            "The app does not work without Mail.Send.",
            "Mail.Send is required; nothing is stored.",
            "Contoso needs Mail.Send and does not keep copies.",
        ] {
            assert!(!declined(text), "{text}");
        }
    }

    #[test]
    fn the_dots_of_names_end_no_sentence() {
        let text = "First one. It uses Mail.Send to invite. Last one.";
        let at = text.find("Mail").unwrap();
        let found = sentence(text, &(0..text.len()), &(at..at + 9));
        assert_eq!(&text[found], "It uses Mail.Send to invite.");
    }
}
