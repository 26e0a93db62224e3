//! The source text without what the eye does not see, with a map back to it.
//!
//! Articles arrive with soft hyphens, zero-width characters, direction overrides,
//! non-breaking spaces, full-width letters and every kind of quote and line end. The
//! readers work on the cleaned text; places are told in bytes of the original.

use crate::scripts::{self, alike, is_arabic, is_wordless};
use scopeglass_domain::Span;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A cleaned text and, for each of its bytes, the byte of the original it came from.
pub(crate) struct Clean {
    /// The cleaned text; lines end with `\n` only.
    pub(crate) text: String,
    starts: Vec<u32>,
    ends: Vec<u32>,
}

impl Clean {
    /// Cleans a text of at most 4 GB; longer ones are refused before they come here.
    pub(crate) fn of(original: &str) -> Self {
        let mut clean = Self {
            text: String::with_capacity(original.len()),
            starts: Vec::with_capacity(original.len()),
            ends: Vec::with_capacity(original.len()),
        };
        let mut chars = original.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let mut end = at + c.len_utf8();
            match c {
                '\r' => {
                    if let Some((_, '\n')) = chars.peek() {
                        chars.next();
                        end += 1;
                    }
                    clean.push('\n', at, end);
                }
                '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => {
                    clean.push('\n', at, end);
                }
                c if is_invisible(c) => {}
                '\t' => clean.push('\t', at, end),
                // A space as wide as a character parts as a dash does.
                '\u{3000}' => {
                    clean.push(' ', at, end);
                    clean.push(' ', at, end);
                }
                c if c.is_whitespace() => clean.push(' ', at, end),
                c => {
                    let next = chars.peek().map(|(_, next)| *next);
                    if !clean.push_wide(c, next, at, end) {
                        clean.push_plain(c, at, end);
                    }
                }
            }
        }
        clean
    }

    /// Full-width punctuation is as wide as a mark and a space, and is read as the two; a
    /// full stop within a name is one that a translator widened.
    fn push_wide(&mut self, c: char, next: Option<char>, at: usize, end: usize) -> bool {
        let opening = matches!(c, '（' | '［' | '｛');
        if c == '。' || c == '｡' {
            let within = self.text.ends_with(|c: char| c.is_ascii_alphanumeric())
                && next.is_some_and(|next| next.is_ascii_alphanumeric());
            self.push(if within { '.' } else { '。' }, at, end);
            return true;
        }
        if ('①'..='⑳').contains(&c) {
            self.push('•', at, end);
            self.push(' ', at, end);
            return true;
        }
        let Some(narrow) = narrow(c) else {
            return false;
        };
        if opening && !self.text.ends_with(char::is_whitespace) && !self.text.is_empty() {
            self.push(' ', at, end);
        }
        self.push(narrow, at, end);
        let spaced = next.is_none_or(|next| next.is_whitespace() || narrow_is_close(next));
        if !opening && !spaced {
            self.push(' ', at, end);
        }
        true
    }

    fn push_plain(&mut self, c: char, at: usize, end: usize) {
        match plain(c) {
            Some(plain) => self.push(plain, at, end),
            None if c.is_ascii() || is_combining_mark(c) => self.push(c, at, end),
            None => {
                for c in std::iter::once(c).nfkc().filter(|c| !c.is_control()) {
                    self.push(c, at, end);
                }
            }
        }
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        self.text.push(c);
        for _ in 0..c.len_utf8() {
            self.starts.push(start as u32);
            self.ends.push(end as u32);
        }
    }

    /// The place in the original of a place in the cleaned text.
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        if range.is_empty() {
            let at = self.starts.get(range.start).copied().unwrap_or(0) as usize;
            return Span { start: at, end: at };
        }
        Span {
            start: self.starts[range.start] as usize,
            end: self.ends[range.end - 1] as usize,
        }
    }
}

/// Characters that take no place: they would split names that read as one word.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffc}'
    ) || (c.is_control() && !c.is_whitespace())
}

fn narrow(c: char) -> Option<char> {
    Some(match c {
        '（' | '［' | '｛' => '(',
        '）' | '］' | '｝' => ')',
        '：' => ':',
        '；' => ';',
        '，' => ',',
        '！' => '!',
        '？' => '?',
        _ => return None,
    })
}

fn narrow_is_close(c: char) -> bool {
    c == '。' || narrow(c).is_some_and(|narrow| narrow != '(')
}

/// A quotation without what the eye does not see.
pub(crate) fn as_written(original: &str) -> String {
    original
        .chars()
        .filter(|c| *c == '\n' || !is_invisible(*c))
        .collect()
}

/// Typographic variants that mean the same to a reader.
fn plain(c: char) -> Option<char> {
    Some(match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '\u{b4}' | '\u{2032}' => '\'',
        '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2212}' => '-',
        '\u{2024}' | '\u{6d4}' => '.',
        '\u{60c}' => ',',
        '\u{61b}' => ';',
        '\u{61f}' => '?',
        '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
        '\u{3000}' => ' ',
        '\u{2026}' => '\u{2026}',
        _ => return None,
    })
}

/// A word in the form in which words are compared: lower case, no accents, no marks.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().flat_map(char::to_lowercase) {
        match c {
            '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' => {}
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            c => folded.push(alike(c)),
        }
    }
    folded
}

/// A word of the cleaned text.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Its folded form, apostrophes removed.
    pub(crate) key: String,
    /// Its place in the cleaned text.
    pub(crate) at: Range<usize>,
}

/// Articles that French and Italian write in one word with the noun.
const ELIDED: &[&str] = &[
    "l", "d", "s", "n", "c", "j", "m", "t", "qu", "dell", "all", "nell", "sull", "dall", "un",
    "quell", "jusqu", "lorsqu",
];

/// Longest article of [`ELIDED`] with room for accents, in bytes.
const LONGEST_ELIDED: usize = 12;

/// The words of a part of the cleaned text.
pub(crate) fn words(text: &str, range: Range<usize>) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start: Option<usize> = None;
    let part = &text[range.clone()];
    let mut chars = part.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let at = range.start + offset;
        if is_wordless(c) {
            close(text, &mut start, at, &mut words);
            words.push(Word {
                key: c.to_string(),
                at: at..at + c.len_utf8(),
            });
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            start.get_or_insert(at);
        } else if c == '\''
            && start.is_some()
            && chars.peek().is_some_and(|(_, n)| n.is_alphabetic())
        {
            let left = &text[start.unwrap_or(at)..at];
            let left = if left.len() <= LONGEST_ELIDED {
                fold(left)
            } else {
                String::new()
            };
            if ELIDED.contains(&left.as_str()) {
                close(text, &mut start, at, &mut words);
            }
        } else {
            close(text, &mut start, at, &mut words);
        }
    }
    close(text, &mut start, range.end, &mut words);
    words
}

fn close(text: &str, start: &mut Option<usize>, end: usize, words: &mut Vec<Word>) {
    let Some(from) = start.take() else {
        return;
    };
    let key = fold(&text[from..end]).replace('\'', "");
    if key.starts_with(is_arabic) {
        return close_arabic(text, from..end, &key, words);
    }
    if !key.is_empty() {
        words.push(Word { key, at: from..end });
    }
}

fn close_arabic(text: &str, at: Range<usize>, key: &str, words: &mut Vec<Word>) {
    let parts = scripts::clitics(key);
    let mut from = at.start;
    let last = parts.len() - 1;
    for (number, (key, long)) in parts.into_iter().enumerate() {
        // Vowel marks take room in the text, and none in the key.
        let mut left = long;
        let end = text[from..at.end]
            .char_indices()
            .find(|(_, c)| {
                let counts = !fold(c.encode_utf8(&mut [0; 4])).is_empty();
                let done = left == 0 && counts;
                left -= usize::from(counts && left > 0);
                done
            })
            .map_or(at.end, |(offset, _)| from + offset);
        let end = if number == last { at.end } else { end };
        words.push(Word { key, at: from..end });
        from = end;
    }
}

/// How many words these are to a reader: characters of scripts without spaces count less.
pub(crate) fn length(words: &[Word]) -> usize {
    let short = words
        .iter()
        .filter(|word| word.key.starts_with(is_wordless))
        .count();
    words.len() - short + (short * 2).div_ceil(5)
}

/// The nearest place at or before `at` where a character begins.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A text with its white space folded to single spaces.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The range without white space at its ends.
pub(crate) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    trim_matches(text, range, char::is_whitespace)
}

/// The range without the given characters at its ends.
pub(crate) fn trim_matches(
    text: &str,
    range: Range<usize>,
    unwanted: impl Fn(char) -> bool,
) -> Range<usize> {
    let part = &text[range.clone()];
    let left = part.len() - part.trim_start_matches(&unwanted).len();
    let kept = part[left..].trim_end_matches(&unwanted).len();
    range.start + left..range.start + left + kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        words(text, 0..text.len())
            .into_iter()
            .map(|word| word.key)
            .collect()
    }

    #[test]
    fn a_name_with_hidden_characters_is_one_name_at_its_whole_place() {
        let original = "x Cal\u{ad}end\u{200b}ars.\u{202e}Read\r\ny";
        let clean = Clean::of(original);
        assert_eq!(clean.text, "x Calendars.Read\ny");
        let span = clean.span(&(2..16));
        assert_eq!(
            &original[span.start..span.end],
            "Cal\u{ad}end\u{200b}ars.\u{202e}Read"
        );
    }

    #[test]
    fn accents_and_case_and_composition_do_not_matter() {
        assert_eq!(fold("Postfächern"), fold("POSTFA\u{308}CHERN"));
        assert_eq!(fold("Größe"), "grosse");
    }

    #[test]
    fn apostrophes_of_plurals_vanish_and_of_articles_split() {
        assert_eq!(
            keys("Gebruikersagenda's lezen"),
            ["gebruikersagendas", "lezen"]
        );
        assert_eq!(keys("Accéder à l'agenda"), ["acceder", "a", "l", "agenda"]);
    }

    #[test]
    fn chinese_is_read_character_by_character() {
        assert_eq!(keys("讀取 Mail"), ["讀", "取", "mail"]);
    }
}
