//! What the command line prints: sentences for people, or one JSON object a line.

use crate::exit::Exit;
use scopeglass_domain::{Message, Problem};
use scopeglass_language::Language;
use serde_json::{Value, json};
use std::io::Write as _;

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
        let mut error = std::io::stderr().lock();
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(error, "{what}\n{next}");
        if let Some(detail) = detail {
            let _ = writeln!(error, "  {}", detail.replace('\n', "\n  "));
        }
    }
}

/// A reader that went away (`| head`) is no error of ours.
fn line(text: &str) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{text}").and_then(|()| out.flush()).is_err() {
        std::process::exit(i32::from(Exit::Done as u8));
    }
}
