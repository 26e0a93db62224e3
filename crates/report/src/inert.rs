//! Makes text from outside harmless to read: what would reorder, hide or break the text
//! around it is shown as its code point instead of being obeyed.
//!
//! HTML's own characters are maud's concern. This is about characters that survive
//! escaping: Unicode's Bidi_Control (UAX #9), C0 and C1 controls, and invisible
//! formatting characters.

use scopeglass_domain::{Arg, Message, Problem};
use std::fmt::Write;

/// The text with every character that could deceive made visible, such as `⟦U+202E⟧`.
/// Line breaks stay, in their one form `\n`; a tab becomes a space.
pub(crate) fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' => out.push('\n'),
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            _ if deceives(c) => {
                let _ = write!(out, "⟦U+{:04X}⟧", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out
}

/// The same on one line.
pub(crate) fn inert_line(text: &str) -> String {
    inert(text).replace('\n', " ")
}

fn deceives(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            // Zero-width joiner and non-joiner stay: Persian, Indic scripts and emoji need them.
            | '\u{00AD}' | '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180E}' | '\u{200B}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
            | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{FFFE}' | '\u{FFFF}' | '\u{E0000}'..='\u{E007F}')
}

/// The message with every text in it made harmless. Isolates that the language crate puts
/// around arguments are added later and so stay balanced.
pub(crate) fn inert_message(message: &Message) -> Message {
    Message {
        id: message.id.clone(),
        args: message
            .args
            .iter()
            .map(|(name, arg)| (name.clone(), inert_arg(arg)))
            .collect(),
    }
}

fn inert_arg(arg: &Arg) -> Arg {
    match arg {
        Arg::Text(text) => Arg::Text(inert_line(text)),
        Arg::Count(count) => Arg::Count(*count),
        Arg::List(list) => Arg::List(list.iter().map(|text| inert_line(text)).collect()),
        Arg::Message(message) => Arg::Message(Box::new(inert_message(message))),
    }
}

/// The problem with every text in it made harmless.
pub(crate) fn inert_problem(problem: &Problem) -> Problem {
    Problem {
        code: problem.code,
        args: problem
            .args
            .iter()
            .map(|(name, arg)| (name.clone(), inert_arg(arg)))
            .collect(),
        detail: problem.detail.as_deref().map(inert),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_override_is_shown_and_not_obeyed() {
        assert_eq!(inert("invoice\u{202E}fdp.exe"), "invoice⟦U+202E⟧fdp.exe");
    }

    #[test]
    fn paragraphs_stay_apart_whatever_their_line_breaks() {
        assert_eq!(inert("a\r\nb\rc\u{2029}d\te"), "a\nb\nc\nd e");
    }

    #[test]
    fn letters_of_every_script_stay() {
        let text = "日本語 العربية नमस्ते می‌خواهم 👩‍💻 é";
        assert_eq!(inert(text), text);
    }

    proptest! {
        #[test]
        fn nothing_that_deceives_is_left_and_a_second_pass_changes_nothing(text in "\\PC*|.*") {
            let once = inert(&text);
            prop_assert!(once.chars().all(|c| c == '\n' || !deceives(c)));
            prop_assert_eq!(inert(&once), once);
        }
    }
}
