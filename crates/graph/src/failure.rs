//! Graph's errors, read in every shape in which they come.

mod reason;

use reqwest::StatusCode;
use scopeglass_domain::{DeniedReason, ErrorCode, Problem};
use serde_json::Value;

/// Longest text of a server kept for support, in characters.
const LONGEST: usize = 300;
/// Inner errors nest; more than this is nobody's honest answer.
const DEEPEST: usize = 8;
/// Codes that say nothing where an inner one says more.
const GENERIC: &[&str] = &[
    "",
    "UnknownError",
    "generalException",
    "BadRequest",
    "Forbidden",
];

/// An error as Graph tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GraphFailure {
    /// The outermost code.
    pub code: String,
    /// The innermost code, where one is given.
    pub inner: Option<String>,
    /// The words, without anything that could be an address or a secret; may be empty.
    pub message: String,
    /// Why, where the code or the words tell.
    pub reason: Option<DeniedReason>,
}

impl GraphFailure {
    /// Reads the body of an answer that is no success. What cannot be understood gives
    /// empty texts: the status still tells.
    pub fn read(body: &[u8]) -> Self {
        match serde_json::from_slice::<Value>(body) {
            Ok(value) => Self::of(&value),
            Err(_) => Self::default(),
        }
    }

    /// Reads an error that is parsed already, as `$batch` gives it.
    pub fn of(body: &Value) -> Self {
        let mut failure = Self::default();
        failure.collect(body, 0);
        failure.reason = reason::told(&failure.code, failure.inner.as_deref(), &failure.message);
        failure.message = presentable(&failure.message);
        failure
    }

    /// The same failure, where it came with a challenge for claims: that is what it means.
    pub(crate) fn challenged(mut self, challenged: bool) -> Self {
        if challenged {
            self.inner = Some(std::mem::replace(
                &mut self.code,
                "insufficient_claims".to_owned(),
            ));
        }
        self
    }

    fn collect(&mut self, value: &Value, depth: usize) {
        let Some(object) = value.as_object().filter(|_| depth < DEEPEST) else {
            return;
        };
        let text = |names: &[&str]| {
            object
                .iter()
                .find(|(key, _)| names.iter().any(|name| key.eq_ignore_ascii_case(name)))
                .map(|(_, value)| value)
        };
        match text(&["error", "odata.error"]) {
            Some(Value::String(code)) => self.note_code(code),
            Some(error) => self.collect(error, depth + 1),
            None => {}
        }
        if let Some(code) = text(&["code", "errorCode"]).and_then(Value::as_str) {
            self.note_code(code);
        }
        match text(&["message", "error_description"]) {
            Some(Value::String(message)) => self.note_message(message, depth),
            // The older OData shape: {"lang": …, "value": …}.
            Some(nested) => {
                if let Some(message) = nested.get("value").and_then(Value::as_str) {
                    self.note_message(message, depth);
                }
            }
            None => {}
        }
        if let Some(inner) = text(&["innererror"]) {
            self.collect(inner, depth + 1);
        }
    }

    fn note_code(&mut self, code: &str) {
        let code: String = code
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
            .take(80)
            .collect();
        if self.code.is_empty() {
            self.code = code;
        } else if !code.is_empty() && code != self.code {
            self.inner = Some(code);
        }
    }

    fn note_message(&mut self, message: &str, depth: usize) {
        if let Ok(nested @ Value::Object(_)) = serde_json::from_str(message) {
            self.collect(&nested, depth + 1);
        } else if self.message.is_empty() {
            message.clone_into(&mut self.message);
        }
    }

    /// The code that says most.
    pub fn telling_code(&self) -> &str {
        match &self.inner {
            Some(inner) if GENERIC.contains(&self.code.as_str()) => inner,
            _ => &self.code,
        }
    }

    /// The problem that a status and this error make.
    pub fn problem(&self, status: StatusCode) -> Problem {
        let number = u64::from(status.as_u16());
        let code = self.telling_code();
        let problem = match status.as_u16() {
            401 => Problem::new(ErrorCode::GraphUnauthenticated).with("code", code),
            403 => Problem::new(ErrorCode::GraphDenied).with("code", code),
            404 | 410 => Problem::new(ErrorCode::GraphNotFound).with("code", code),
            429 => Problem::new(ErrorCode::GraphThrottled),
            500..=599 => Problem::new(ErrorCode::GraphServerError).with("status", number),
            _ => Problem::new(ErrorCode::GraphRefused)
                .with("status", number)
                .with("code", code),
        };
        let reason = match status.as_u16() {
            403 => Some(self.reason.unwrap_or(DeniedReason::Other)),
            // Missing mailboxes and licences come with other statuses too.
            400 | 404 | 409 | 423 => self.reason.filter(|reason| reason.is_of_the_tenant()),
            _ => None,
        };
        let problem = match reason {
            Some(reason) => problem.because(reason),
            None => problem,
        };
        match self.words() {
            words if words.is_empty() => problem,
            words => problem.detail(words),
        }
    }

    fn words(&self) -> String {
        [
            self.code.as_str(),
            self.inner.as_deref().unwrap_or_default(),
            self.message.as_str(),
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(": ")
    }
}

/// The words without what could name a person, a thing or a secret: a problem may be saved.
fn presentable(message: &str) -> String {
    let unquoted = without_quotations(message);
    let words = unquoted.split_whitespace().map(|word| {
        let telling = word.contains('@')
            || word.contains("://")
            || word.chars().count() > 40
            || word.chars().filter(char::is_ascii_digit).count() > 3;
        if telling { "•" } else { word }
    });
    words
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(LONGEST)
        .collect()
}

/// Graph quotes the thing that it could not find or read, and that may be a name.
fn without_quotations(message: &str) -> String {
    let mut kept = String::new();
    let mut closing = None;
    let mut before = ' ';
    for letter in message.chars() {
        match (closing, letter) {
            (Some(quote), _) if letter == quote => closing = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if !before.is_alphanumeric() => {
                closing = Some(letter);
                kept.push('•');
            }
            (None, _) => kept.push(letter),
        }
        before = letter;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn codes(body: &Value) -> (String, Option<String>) {
        let failure = GraphFailure::of(body);
        (failure.code, failure.inner)
    }

    #[test]
    fn the_inner_error_is_read_in_either_letter_case() {
        for key in ["innerError", "innererror"] {
            let body = json!({"error": {"code": "Forbidden", "message": "",
                key: {"code": "MailboxNotEnabledForRESTAPI"}}});
            assert_eq!(
                GraphFailure::of(&body).telling_code(),
                "MailboxNotEnabledForRESTAPI"
            );
        }
    }

    #[test]
    fn an_error_written_as_json_inside_the_message_is_read() {
        let body = json!({"error": {"code": "UnknownError",
            "message": "{\"error\":{\"code\":\"AccessDenied\",\"message\":\"no\"}}"}});
        assert_eq!(
            codes(&body),
            ("UnknownError".into(), Some("AccessDenied".into()))
        );
        assert_eq!(GraphFailure::of(&body).message, "no");
    }

    #[test]
    fn other_shapes_are_read_and_an_unreadable_one_gives_the_status_alone() {
        assert_eq!(
            codes(&json!({"error": "invalid_grant", "error_description": "x"})).0,
            "invalid_grant"
        );
        assert_eq!(
            codes(&json!({"odata.error": {"code": "A", "message": {"value": "b"}}})).0,
            "A"
        );
        assert_eq!(
            GraphFailure::read(b"<html>").problem(StatusCode::BAD_GATEWAY),
            Problem::new(ErrorCode::GraphServerError).with("status", 502_u64)
        );
    }

    #[test]
    fn what_could_name_a_person_does_not_reach_the_detail() {
        let body = json!({"error": {"code": "X",
            "message": "User ada@contoso.com with 0a1b2c3d-1111 was not found at https://x/y"}});
        assert_eq!(
            GraphFailure::of(&body).message,
            "User • with • was not found at •"
        );
    }

    proptest! {
        #[test]
        fn any_body_is_read_without_panic(body in ".{0,200}") {
            let failure = GraphFailure::read(body.as_bytes());
            prop_assert!(failure.message.chars().count() <= LONGEST);
        }
    }
}
