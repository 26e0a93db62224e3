//! `$select`: which properties of a record are given.

use super::failure::{Failure, Flavour};
use serde_json::{Map, Value};

/// The properties that a query selects.
pub(super) enum Selection {
    /// Those that the resource gives by itself.
    Usual(Option<&'static [&'static str]>),
    /// Those named, in their published spelling.
    Named(Vec<String>),
}

impl Selection {
    /// Reads `$select` against a record that shows which properties there are; `unset` are
    /// properties that exist and that nobody here has.
    pub(super) fn parse(
        text: Option<&str>,
        record: Option<&Map<String, Value>>,
        unset: &[&str],
        usual: Option<&'static [&'static str]>,
        resource: &str,
    ) -> Result<Self, Failure> {
        let Some(text) = text else {
            return Ok(Self::Usual(usual));
        };
        let mut names = Vec::new();
        for name in text
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            if name == "*" {
                return Ok(Self::Usual(None));
            }
            let plain = name.split('/').next().unwrap_or(name);
            names.push(published(plain, record, unset).ok_or_else(|| unknown(name, resource))?);
        }
        if names.is_empty() {
            return Err(Failure::bad_request("The value for $select is empty."));
        }
        Ok(Self::Named(names))
    }

    /// A record with the selected properties only.
    pub(super) fn of(
        &self,
        mut record: Map<String, Value>,
        flavour: Flavour,
    ) -> Map<String, Value> {
        match self {
            Self::Usual(None) => record,
            Self::Usual(Some(names)) => {
                record.retain(|name, _| name.starts_with('@') || names.contains(&name.as_str()));
                record
            }
            Self::Named(names) => {
                // Outlook gives id and etag whatever is selected; the directory does not.
                let always = |name: &str| {
                    name == "@odata.type"
                        || (flavour == Flavour::Outlook && matches!(name, "id" | "@odata.etag"))
                };
                let mut kept: Map<_, _> = names
                    .iter()
                    .map(|name| {
                        (
                            name.clone(),
                            record.get(name).cloned().unwrap_or(Value::Null),
                        )
                    })
                    .collect();
                kept.extend(record.into_iter().filter(|(name, _)| always(name)));
                kept
            }
        }
    }

    /// The properties named, as `@odata.context` lists them.
    pub(super) fn context(&self) -> String {
        match self {
            Self::Usual(_) => String::new(),
            Self::Named(names) => format!("({})", names.join(",")),
        }
    }
}

fn published(name: &str, record: Option<&Map<String, Value>>, unset: &[&str]) -> Option<String> {
    let Some(record) = record else {
        return Some(name.to_owned());
    };
    let there = record
        .keys()
        .map(String::as_str)
        .chain(unset.iter().copied());
    there
        .filter(|known| !known.starts_with('@'))
        .find(|known| known.eq_ignore_ascii_case(name))
        .map(str::to_owned)
}

/// The refusal of a property that the resource type does not have.
pub(super) fn unknown(name: &str, resource: &str) -> Failure {
    let name: String = name.chars().take(80).collect();
    Failure::bad_request(format!(
        "Parsing OData Select and Expand failed: Could not find a property named '{name}' on type 'microsoft.graph.{resource}'."
    ))
}
