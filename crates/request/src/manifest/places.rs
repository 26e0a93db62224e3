//! Where the strings of a JSON text stand, so that what is read can be shown.

use crate::declared::Place;
use scopeglass_domain::Span;
use std::collections::HashMap;

/// The places of every short string in a text, taken one after the other.
pub(crate) struct Places<'t> {
    starts: HashMap<&'t str, Vec<usize>>,
    taken: HashMap<String, usize>,
}

/// Longer strings name nothing.
const LONGEST: usize = 256;

impl<'t> Places<'t> {
    /// Finds all strings in one pass.
    pub(crate) fn of(text: &'t str) -> Self {
        let mut starts: HashMap<&str, Vec<usize>> = HashMap::new();
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(open) = bytes[at..].iter().position(|b| *b == b'"') {
            let start = at + open + 1;
            let mut end = start;
            while end < bytes.len() && bytes[end] != b'"' {
                end += if bytes[end] == b'\\' { 2 } else { 1 };
            }
            if end >= bytes.len() {
                break;
            }
            if end - start <= LONGEST {
                starts.entry(&text[start..end]).or_default().push(start);
            }
            at = end + 1;
        }
        Self {
            starts,
            taken: HashMap::new(),
        }
    }

    /// The next place of a string, or the last one again where it stands no more often.
    pub(crate) fn next(&mut self, words: &str) -> Place {
        let Some(starts) = self.starts.get(words) else {
            return Place::nowhere(words);
        };
        let taken = self.taken.entry(words.to_owned()).or_insert(0);
        let start = starts[(*taken).min(starts.len() - 1)];
        *taken += 1;
        Place {
            span: Some(Span {
                start,
                end: start + words.len(),
            }),
            quote: words.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_strings_are_found_one_after_the_other() {
        let text = r#"{"id": "a", "x": "say \"id\"", "id": "a"}"#;
        let mut places = Places::of(text);
        let starts: Vec<usize> = (0..3)
            .map(|_| places.next("a").span.unwrap().start)
            .collect();
        assert_eq!(starts, [8, 38, 38]);
        assert!(places.next("b").span.is_none());
    }
}
