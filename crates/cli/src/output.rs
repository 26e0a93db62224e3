//! What the command line prints: sentences for people, or one JSON object a line.

use crate::exit::Exit;
use scopeglass_domain::{Message, Problem};
use scopeglass_language::Language;
use serde_json::{Value, json};
use std::io::{ErrorKind, Write as _};

/// Where and how to speak.
#[derive(Clone, Copy)]
pub(crate) struct Output {
    json: bool,
    pub language: &'static Language,
}

impl Output {
    pub fn new(json: bool, language: &'static Language) -> Self {
        Self { json, language }
    }

    pub fn is_json(self) -> bool {
        self.json
    }

    /// A JSON object on a line of its own; nothing in a run for people.
    pub fn event(self, event: &Value) {
        if self.json {
            line(&event.to_string());
        }
    }

    /// A line for people; nothing in a run for machines.
    pub fn say(self, text: &str) {
        if !self.json {
            line(text);
        }
    }

    /// A sentence of locales/ for people.
    pub fn tell(self, message: &Message) {
        self.say(&self.language.text(message));
    }

    /// What went wrong and what to do next, on standard error and as an event.
    pub fn fail(self, problem: &Problem) -> Exit {
        let told = self.language.problem(problem);
        self.fail_told(
            problem.code.as_str(),
            &told.what,
            &told.next,
            problem.detail.as_deref(),
        );
        Exit::of(problem.code)
    }

    fn fail_told(self, code: &str, what: &str, next: &str, detail: Option<&str>) {
        self.event(&json!({
            "event": "error", "code": code, "message": what, "hint": next, "detail": detail,
        }));
        let (what, next) = (visible(what), visible(next));
        let mut error = std::io::stderr().lock();
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(error, "{what}\n{next}");
        if let Some(detail) = detail {
            let _ = writeln!(error, "  {}", visible(detail).replace('\n', "\n  "));
        }
    }
}

fn line(text: &str) {
    print(format!("{text}\n").as_bytes());
}

/// Writes to standard output. A reader that went away (`| head`) is no error of ours; a
/// full disk is one.
pub(crate) fn print(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(bytes).and_then(|()| out.flush());
    let Err(error) = written else {
        return;
    };
    let exit = if error.kind() == ErrorKind::BrokenPipe {
        Exit::Done
    } else {
        let _ = writeln!(std::io::stderr(), "scopeglass: {error}");
        Exit::Output
    };
    std::process::exit(i32::from(exit as u8));
}

/// A text as a terminal may show it: control characters of what was given, which could
/// move the cursor or recolour the screen, are written out.
pub(crate) fn visible(text: &str) -> String {
    let shown = |one: char| {
        if one.is_control() && !matches!(one, '\n' | '\t') {
            one.escape_unicode().collect()
        } else {
            String::from(one)
        }
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_cannot_steer_the_terminal() {
        assert_eq!(visible("a\u{1b}[31mb\nc"), "a\\u{1b}[31mb\nc");
    }
}
