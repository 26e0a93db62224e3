//! Letters that no bundled font has are shown as their code point, as what deceives is: a
//! reader sees that something stands there, and what it is.

use super::fonts;
use serde_json::Value;
use std::fmt::Write;

/// Every text in the value with only letters that can be drawn.
pub(super) fn drawable(value: &mut Value) {
    match value {
        Value::String(text) if !text.is_ascii() => {
            if !text.chars().all(can_be_drawn) {
                *text = spelled(text);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(drawable),
        Value::Object(members) => members.values_mut().for_each(drawable),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// What in the document is somebody's own words, to be given as they wrote them.
const QUOTED: [&str; 7] = [
    "quote",
    "reason",
    "note",
    "condition",
    "samples",
    "detail",
    "unrecognised",
];

/// Arabic without the signs of its vowels, as print usually has it. Where a letter and its
/// sign are two shapes, the rules for accessible files have both stand for both, and a
/// program that reads the file aloud or searches it would find the letter twice.
pub(super) fn without_vowel_signs(value: &mut Value) {
    match value {
        Value::String(text) => text.retain(|c| !is_vowel_sign(c)),
        Value::Array(values) => values.iter_mut().for_each(without_vowel_signs),
        Value::Object(members) => members
            .iter_mut()
            .filter(|(name, held)| {
                // The source as read is a list of runs, where everything else is one text.
                let runs = *name == "text" && held.is_array();
                !runs && !QUOTED.contains(&name.as_str())
            })
            .for_each(|(_, held)| without_vowel_signs(held)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Unicode's Arabic tashkil, from fathatan to sukun, and the small alef above.
pub(super) fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{0652}' | '\u{0670}')
}

fn spelled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if can_be_drawn(c) {
            out.push(c);
        } else {
            let _ = write!(out, "⟦U+{:04X}⟧", u32::from(c));
        }
    }
    out
}

fn can_be_drawn(c: char) -> bool {
    c.is_ascii() || is_unseen(c) || fonts::has(c)
}

/// What has no shape of its own: joiners, and the isolates and marks of right-to-left
/// languages. (Deceiving ones were made visible before this.)
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{200C}' | '\u{200D}' | '\u{061C}' | '\u{200E}' | '\u{200F}'
        | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn vowel_signs_are_left_out_but_not_of_quotations() {
        let mut value = json!({"statement": "مفوَّض", "quote": "مفوَّض", "text": ["شيئًا"]});
        without_vowel_signs(&mut value);
        assert_eq!(
            value,
            json!({"statement": "مفوض", "quote": "مفوَّض", "text": ["شيئًا"]})
        );
    }

    #[test]
    fn a_letter_that_no_font_has_is_spelled() {
        let mut value = json!({"name": ["Zoë 😀", "日本 العربية"]});
        drawable(&mut value);
        assert_eq!(value, json!({"name": ["Zoë ⟦U+1F600⟧", "日本 العربية"]}));
    }

    proptest! {
        #[test]
        fn whatever_is_written_can_be_drawn(text in "\\PC*") {
            let mut value = Value::String(text);
            drawable(&mut value);
            let told = value.as_str().unwrap();
            prop_assert!(told.chars().all(can_be_drawn), "{told:?}");
        }
    }
}
