//! Values masked where they are received, so that their shape can be shown and nothing
//! else of them.
//!
//! Every letter and digit becomes a dot, in every script; spaces and plain punctuation
//! stay. Of names and mail addresses the first letter of a word is kept, in alphabets where
//! one letter says little (in Chinese, Japanese and Korean one character can be a whole
//! family name). No two characters of a word survive, so no part of a value can be read
//! or searched for. What is known to be harmless stays: yes and no, small numbers, and
//! the words of Graph's own vocabularies.

use scopeglass_domain::{PersonalData, Redacted};
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a letter or digit.
const MASK: char = '•';
/// Graphemes shown of one value.
const LONGEST: usize = 48;
/// Largest number shown; a larger one can be a number by which somebody is known.
const LARGEST_NUMBER: u64 = 999;
/// Punctuation that shapes a value and says nothing itself.
const KEPT: &str = " .,-_'’@()+/:;&#?!\"";
/// Values of Graph's enumerations; kept only in fields that hold no personal data.
const VOCABULARY: &[&str] = &[
    "accepted",
    "aadGuest",
    "AllPrincipals",
    "Application",
    "attendee",
    "busy",
    "confidential",
    "declined",
    "exception",
    "free",
    "Guest",
    "HiddenMembership",
    "high",
    "low",
    "ManagedIdentity",
    "Member",
    "none",
    "normal",
    "notResponded",
    "occurrence",
    "oof",
    "optional",
    "organizer",
    "personal",
    "Principal",
    "private",
    "Private",
    "Public",
    "required",
    "resource",
    "seriesMaster",
    "singleInstance",
    "SocialIdp",
    "teamsForBusiness",
    "tentative",
    "tentativelyAccepted",
    "Unified",
    "unknown",
    "workingElsewhere",
];

/// The value, masked as its class asks for. Lists show their first value and objects
/// nothing, since their fields have paths of their own.
pub fn redact(class: PersonalData, value: &Value) -> Redacted {
    let masked = match value {
        Value::Null => String::new(),
        Value::Bool(answer) => answer.to_string(),
        Value::Number(number) => match number.as_u64() {
            Some(small) if class == PersonalData::None && small <= LARGEST_NUMBER => {
                small.to_string()
            }
            _ => mask(&number.to_string(), false),
        },
        Value::String(text) => redact_text(class, text),
        Value::Array(list) => {
            return list.first().map_or_else(
                || Redacted::from_redactor(String::new()),
                |first| redact(class, first),
            );
        }
        Value::Object(_) => MASK.to_string(),
    };
    Redacted::from_redactor(masked)
}

fn redact_text(class: PersonalData, text: &str) -> String {
    let text = text.trim();
    match class {
        PersonalData::None if VOCABULARY.contains(&text) => text.to_owned(),
        PersonalData::Name => mask(text, true),
        PersonalData::MailAddress => match text.rsplit_once('@') {
            Some((person, host)) => format!("{}@{}", mask(person, true), mask(host, false)),
            None => mask(text, true),
        },
        // Else the T between date and time would look like one long number.
        PersonalData::Time => mask(&spaced(text), false),
        _ => mask(text, false),
    }
}

/// A date and time with a space instead of the `T` between them (RFC 3339 section 5.6).
fn spaced(text: &str) -> String {
    let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let between = |at: &usize| {
        bytes[*at] == b'T' && *at > 0 && digit(bytes.get(*at - 1)) && digit(bytes.get(*at + 1))
    };
    match (0..bytes.len()).find(between) {
        Some(at) => format!("{} {}", &text[..at], &text[at + 1..]),
        None => text.to_owned(),
    }
}

fn mask(text: &str, keep_initials: bool) -> String {
    let mut masked = String::new();
    let mut graphemes = text.graphemes(true).peekable();
    let mut shown = 0;
    let mut inside_word = false;
    while let Some(grapheme) = graphemes.next() {
        if shown == LONGEST {
            masked.push_str(" … ");
            masked.push_str(size_class(shown + 1 + graphemes.count()));
            return masked;
        }
        shown += 1;
        let kept = kept_punctuation(grapheme);
        let begins = !inside_word && kept.is_none();
        inside_word = kept.is_none();
        let continues = graphemes
            .peek()
            .is_some_and(|next| kept_punctuation(next).is_none());
        let initial = grapheme.chars().next().filter(|first| {
            keep_initials && begins && continues && is_letter_of_an_alphabet(*first)
        });
        masked.push(kept.or(initial).unwrap_or(MASK));
    }
    masked
}

/// Other blanks become a space: control and direction marks have no place in a mask.
fn kept_punctuation(grapheme: &str) -> Option<char> {
    let mut chars = grapheme.chars();
    let (first, None) = (chars.next()?, chars.next()) else {
        return grapheme.chars().all(char::is_whitespace).then_some(' ');
    };
    if first.is_whitespace() {
        Some(' ')
    } else {
        KEPT.contains(first).then_some(first)
    }
}

/// Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic and Devanagari.
fn is_letter_of_an_alphabet(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter,
            'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}'
            | '\u{531}'..='\u{587}' | '\u{10D0}'..='\u{10FA}' | '\u{5D0}'..='\u{5EA}'
            | '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}' | '\u{904}'..='\u{939}')
}

/// How long a value is, roughly.
fn size_class(graphemes: usize) -> &'static str {
    match graphemes {
        ..100 => "50+",
        100..500 => "100+",
        500..1_000 => "500+",
        1_000..10_000 => "1k+",
        _ => "10k+",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PersonalData::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn masked(class: PersonalData, value: impl Into<Value>) -> String {
        redact(class, &value.into()).as_str().to_owned()
    }

    #[test]
    fn shapes_stay_and_contents_go() {
        for (class, value, want) in [
            (Name, "Fatima de Vries", "F••••• d• V••••"),
            (Name, "Jean-Luc O’Neill", "J•••-L•• •’N••••"),
            (Name, "محمد العربي", "م••• ا•••••"),
            (Name, "王伟", "••"),
            (Name, "김민준", "•••"),
            (Name, "李", "•"),
            (Name, "X", "•"),
            (Name, "E\u{301}lodie", "E•••••"),
            (
                MailAddress,
                "fatima@contoso.example",
                "f•••••@•••••••.•••••••",
            ),
            (Phone, "+31 (0)20 555-0101", "+•• (•)•• •••-••••"),
            (Identifier, "8b1f-22a0", "••••-••••"),
            (
                Identifier,
                "https://contoso.example/a?b=c",
                "•••••://•••••••.•••••••/•?•••",
            ),
            (Time, "2026-11-23T10:00:00", "••••-••-•• ••:••:••"),
            (Location, "Room 4 North", "•••• • •••••"),
            (Employment, "Nurse 👩🏽‍⚕️", "••••• •"),
            (None, "tentative", "tentative"),
            (FreeText, "tentative", "•••••••••"),
            (None, "Ada Lovelace", "••• ••••••••"),
        ] {
            assert_eq!(masked(class, value), want, "{value}");
        }
    }

    #[test]
    fn long_text_is_cut_and_says_how_long_it_was() {
        let text = "confidential ".repeat(50);
        let shown = masked(FreeText, text);
        assert!(shown.ends_with(" … 500+"), "{shown}");
        assert_eq!(shown.chars().filter(|c| c.is_alphanumeric()).count(), 3);
    }

    #[test]
    fn yes_no_and_small_numbers_stay_where_they_name_nobody() {
        assert_eq!(masked(None, true), "true");
        assert_eq!(masked(None, 12), "12");
        assert_eq!(masked(None, 1234), "••••");
        assert_eq!(masked(Identifier, 12), "••");
        assert_eq!(masked(Location, json!(52.37)), "••.••");
        assert_eq!(masked(Phone, json!(["+31 20", "x"])), "+•• ••");
    }

    fn runs(text: &str) -> Vec<String> {
        let chars: Vec<char> = text.chars().collect();
        chars
            .windows(4)
            .filter(|four| four.iter().all(|c| c.is_alphanumeric()))
            .map(|four| four.iter().collect())
            .collect()
    }

    fn classes() -> impl Strategy<Value = PersonalData> {
        proptest::sample::select(vec![
            Name,
            MailAddress,
            Phone,
            Location,
            Employment,
            Time,
            FreeText,
            Identifier,
            Special,
            None,
        ])
    }

    proptest! {
        #[test]
        fn no_run_of_four_letters_or_digits_survives(class in classes(), text in "\\PC{0,80}") {
            prop_assume!(!VOCABULARY.contains(&text.trim()));
            let shown = masked(class, text.clone());
            for run in runs(&text) {
                prop_assert!(!shown.contains(&run), "{run} of {text} in {shown}");
            }
            prop_assert!(runs(&shown).is_empty(), "{shown}");
        }

        #[test]
        fn of_a_short_value_at_most_the_first_letter_of_each_word_survives(
            class in classes(), text in "\\PC{0,3}"
        ) {
            let shown = masked(class, text.clone());
            let survivors = shown.chars().filter(|c| c.is_alphanumeric()).count();
            prop_assert!(survivors <= 1, "{text} became {shown}");
        }

        #[test]
        fn a_name_of_one_word_keeps_its_length(text in "\\p{L}{1,40}") {
            let shown = masked(Name, text.clone());
            prop_assert_eq!(shown.graphemes(true).count(), text.graphemes(true).count());
        }

        #[test]
        fn masking_twice_changes_nothing_more(class in classes(), text in "\\PC{0,40}") {
            let once = masked(class, text);
            prop_assert_eq!(masked(class, once.clone()), once);
        }

        #[test]
        fn names_in_many_scripts_stay_hidden(
            text in "[a-zà-ÿα-ωа-яא-תء-يऀ-ॿ぀-ヿ一-龥가-힣\u{300}-\u{36F} ]{1,30}"
        ) {
            let shown = masked(Name, text);
            prop_assert!(runs(&shown).is_empty());
            prop_assert!(shown.chars().all(|c| !matches!(c, '一'..='龥' | '가'..='힣' | '぀'..='ヿ')));
        }
    }
}
