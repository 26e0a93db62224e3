//! The parameters of a request, each at most once.

use super::fault::{Fault, malformed, missing};
use http::{HeaderMap, header};
use std::collections::BTreeMap;

/// Parameters by name. A name that stands twice is an error (RFC 6749, section 3.1).
#[derive(Debug, Default)]
pub(crate) struct Params {
    values: BTreeMap<String, String>,
    repeated: Vec<String>,
}

impl Params {
    /// The parameters of a query or form.
    pub(crate) fn parse(text: &str) -> Self {
        let mut params = Self::default();
        for (name, value) in url::form_urlencoded::parse(text.as_bytes()) {
            if params.values.contains_key(name.as_ref()) {
                params.repeated.push(name.into_owned());
            } else {
                params.values.insert(name.into_owned(), value.into_owned());
            }
        }
        params
    }

    /// The parameters of a form body, where the body says that it is one.
    pub(crate) fn form(headers: &HeaderMap, body: &str) -> Result<Self, Fault> {
        let kind = headers
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        let kind = kind
            .unwrap_or_default()
            .split(';')
            .next()
            .unwrap_or_default()
            .trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            // Entra reads nothing from other bodies, and so misses the first parameter.
            return Err(missing("grant_type"));
        }
        Ok(Self::parse(body))
    }

    /// A parameter; an empty one counts as absent (RFC 6749, section 3.1).
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }

    /// A parameter that has to be there.
    pub(crate) fn need(&self, name: &str) -> Result<&str, Fault> {
        self.get(name).ok_or_else(|| missing(name))
    }

    /// Fails where a parameter stands twice.
    pub(crate) fn none_repeated(&self) -> Result<(), Fault> {
        match self.repeated.first() {
            None => Ok(()),
            Some(name) => Err(malformed(&format!("The parameter '{name}' is repeated."))),
        }
    }

    /// Whether one of these stands twice.
    pub(crate) fn repeats(&self, names: &[&str]) -> bool {
        self.repeated
            .iter()
            .any(|name| names.contains(&name.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_parameter_is_told_and_an_empty_one_is_absent() {
        let params = Params::parse("a=1&b=&a=2");
        assert_eq!(params.get("a"), Some("1"));
        assert_eq!(params.get("b"), None);
        assert!(params.repeats(&["a"]) && !params.repeats(&["b"]));
        assert!(params.none_repeated().is_err());
    }
}
