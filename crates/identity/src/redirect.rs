//! What the browser brings back in the redirect's query (RFC 6749 section 4.1.2).

use crate::refusal::Refusal;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use subtle::ConstantTimeEq;

/// The identity server's answer, brought by the browser with the right state.
pub(crate) struct Answer {
    /// Yes or no.
    pub verdict: Verdict,
    /// The issuer that it names (RFC 9207).
    pub issuer: Option<String>,
}

/// Yes or no.
pub(crate) enum Verdict {
    /// A code to redeem.
    Code(SecretString),
    /// An error.
    Refused(Refusal),
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.verdict {
            Verdict::Code(_) => "Answer(code)",
            Verdict::Refused(_) => "Answer(refused)",
        })
    }
}

/// Reads the query. Nothing comes of one without exactly the state that was sent, with a
/// parameter given twice, or with neither or both of a code and an error.
pub(crate) fn read(query: &str, state: &SecretString) -> Option<Answer> {
    let mut fields = Fields::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if let Some(field) = fields.named(&name)
            && field.replace(value.into_owned()).is_some()
        {
            return None;
        }
    }
    let given = fields.state.as_deref()?;
    if !bool::from(given.as_bytes().ct_eq(state.expose_secret().as_bytes())) {
        return None;
    }
    let filled = |field: Option<String>| field.filter(|value| !value.is_empty());
    let verdict = match (filled(fields.code), filled(fields.error)) {
        (Some(code), None) => Verdict::Code(code.into()),
        (None, Some(error)) => Verdict::Refused(Refusal {
            error,
            suberror: filled(fields.suberror).or(filled(fields.error_subcode)),
            error_description: fields.error_description,
            claims: filled(fields.claims),
        }),
        _ => return None,
    };
    Some(Answer {
        verdict,
        issuer: fields.iss,
    })
}

#[derive(Default)]
struct Fields {
    code: Option<String>,
    state: Option<String>,
    iss: Option<String>,
    error: Option<String>,
    suberror: Option<String>,
    error_subcode: Option<String>,
    error_description: Option<String>,
    claims: Option<String>,
}

impl Fields {
    fn named(&mut self, name: &str) -> Option<&mut Option<String>> {
        match name {
            "code" => Some(&mut self.code),
            "state" => Some(&mut self.state),
            "iss" => Some(&mut self.iss),
            "error" => Some(&mut self.error),
            "suberror" => Some(&mut self.suberror),
            "error_subcode" => Some(&mut self.error_subcode),
            "error_description" => Some(&mut self.error_description),
            "claims" => Some(&mut self.claims),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn state() -> SecretString {
        "the-right-state".to_owned().into()
    }

    fn code(query: &str) -> Option<String> {
        match read(query, &state())?.verdict {
            Verdict::Code(code) => Some(code.expose_secret().to_owned()),
            Verdict::Refused(_) => None,
        }
    }

    #[test]
    fn a_code_with_the_right_state_is_taken() {
        let taken = code("code=a%2Bb+c&state=the-right-state&session_state=x");
        assert_eq!(taken.as_deref(), Some("a+b c"));
    }

    #[test]
    fn anything_short_of_that_is_nothing() {
        for query in [
            "",
            "code=abc",
            "code=abc&state=",
            "code=abc&state=the-right-stat",
            "code=abc&state=the-right-state-and-more",
            "code=abc&state=THE-RIGHT-STATE",
            "code=abc&state=the-right-state&state=the-right-state",
            "code=abc&code=abc&state=the-right-state",
            "code=&state=the-right-state",
            "state=the-right-state",
            "code=abc&error=access_denied&state=the-right-state",
        ] {
            assert!(read(query, &state()).is_none(), "{query}");
        }
    }

    #[test]
    fn an_error_is_taken_with_its_subcode() {
        let query = "error=access_denied&error_subcode=cancel&state=the-right-state&iss=a";
        let answer = read(query, &state()).unwrap();
        assert_eq!(answer.issuer.as_deref(), Some("a"));
        let Verdict::Refused(refusal) = answer.verdict else {
            panic!("a refusal")
        };
        assert_eq!(refusal.error, "access_denied");
        assert_eq!(refusal.suberror.as_deref(), Some("cancel"));
    }

    proptest! {
        #[test]
        fn no_query_without_the_state_is_an_answer(query in ".{0,300}") {
            prop_assume!(!query.contains("the-right-state"));
            prop_assert!(read(&query, &state()).is_none());
        }
    }
}
