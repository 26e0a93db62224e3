//! The options of a query (OData 4.01, part 2), with and without the dollar sign.

use super::failure::{Failure, Flavour};
use std::collections::BTreeMap;

const OPTIONS: [&str; 9] = [
    "top",
    "skip",
    "skiptoken",
    "select",
    "filter",
    "orderby",
    "count",
    "search",
    "expand",
];

/// Options by name in lower case and without the dollar sign.
#[derive(Debug, Clone, Default)]
pub(crate) struct Query {
    values: BTreeMap<String, String>,
    unknown: Vec<String>,
    repeated: Vec<String>,
    searched: bool,
    presorted: bool,
}

impl Query {
    pub(super) fn parse(text: &str) -> Self {
        let mut query = Self::default();
        for (name, value) in url::form_urlencoded::parse(text.as_bytes()) {
            let plain = name.trim_start_matches('$').to_ascii_lowercase();
            let known = OPTIONS.contains(&plain.as_str()) || plain == "format";
            if name.starts_with('$') && !known {
                query.unknown.push(name.into_owned());
            } else if query.values.insert(plain, value.into_owned()).is_some() {
                query.repeated.push(name.into_owned());
            }
        }
        query
    }

    /// Says that `$search` is offered for what is asked.
    pub(super) fn offer_search(&mut self) {
        self.searched = true;
    }

    /// Says that the records come in the order asked for, where that is by this property.
    pub(super) fn presort(&mut self, by: Option<&str>) {
        let asked = self.get("orderby").unwrap_or_default();
        let name = asked.split_whitespace().next();
        self.presorted = by.is_some() && name == by && self.get("filter").is_none();
    }

    /// Whether the records come in the order asked for.
    pub(super) fn is_presorted(&self) -> bool {
        self.presorted
    }

    /// Whether the first order asked for is a falling one.
    pub(super) fn falls(&self) -> bool {
        let asked = self.get("orderby").unwrap_or_default();
        asked.to_ascii_lowercase().contains(" desc")
    }

    /// An option.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str)
    }

    /// Fails where an option is unknown, repeated or not offered here.
    pub(super) fn check(&self) -> Result<(), Failure> {
        if let Some(name) = self.unknown.first() {
            let name: String = name.chars().take(60).collect();
            return Err(Failure::bad_request(format!(
                "The query parameter '{name}' is not supported."
            )));
        }
        if let Some(name) = self.repeated.first() {
            let name: String = name.chars().take(60).collect();
            let message = format!(
                "Query option '{name}' was specified more than once, but it must be specified at most once."
            );
            return Err(Failure::bad_request(message));
        }
        for name in ["search", "expand"] {
            let offered = self.searched && name == "search";
            if self.get(name).is_some() && !offered {
                let message =
                    format!("The practice tenant does not offer the query option '${name}'.");
                return Err(Failure::bad("Request_UnsupportedQuery", message));
            }
        }
        Ok(())
    }

    /// Records a page, between 1 and what the part of Graph allows.
    pub(super) fn top(&self, flavour: Flavour) -> Result<Option<usize>, Failure> {
        let Some(text) = self.get("top") else {
            return Ok(None);
        };
        let most = match flavour {
            Flavour::Directory => 999,
            Flavour::Outlook => 1_000,
        };
        match text.trim().parse::<usize>() {
            Ok(top) if (1..=most).contains(&top) => Ok(Some(top)),
            _ => {
                let text: String = text.chars().take(40).collect();
                let message = format!(
                    "Invalid page size specified: '{text}'. Must be between 1 and {most} inclusive."
                );
                let code = match flavour {
                    Flavour::Directory => "Request_BadRequest",
                    Flavour::Outlook => "ErrorInvalidUrlQuery",
                };
                Err(Failure::bad(code, message))
            }
        }
    }

    /// Whether the number of all records is asked for.
    pub(super) fn count(&self) -> Result<bool, Failure> {
        match self.get("count").map(str::to_ascii_lowercase).as_deref() {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Failure::bad_request(
                "Invalid value for $count: it is true or false.",
            )),
        }
    }

    /// The options of the next page: the same ones with another mark.
    pub(super) fn with_mark(&self, mark: &str) -> String {
        let kept = self
            .values
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "skip" | "skiptoken"));
        let mut text = String::new();
        for (name, value) in kept {
            let dollar = if OPTIONS.contains(&name.as_str()) {
                "$"
            } else {
                ""
            };
            let spelled = match name.as_str() {
                "startdatetime" => "startDateTime",
                "enddatetime" => "endDateTime",
                other => other,
            };
            text.push_str(&format!("{dollar}{}={}&", encoded(spelled), encoded(value)));
        }
        format!("{text}$skiptoken={mark}")
    }

    /// What decides which records there are and in which order.
    pub(super) fn meaning(&self) -> String {
        let parts = [
            "filter",
            "search",
            "orderby",
            "startdatetime",
            "enddatetime",
        ];
        parts
            .map(|name| self.get(name).unwrap_or_default())
            .join("\u{1}")
    }
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}
