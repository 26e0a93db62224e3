//! What a definition says of its records beside the census: counts, shares and ages.
//!
//! Everything is worked out from a record while it is at hand. What stays is numbers and,
//! where different values are counted, hashes with a key of this run alone.

use jiff::Timestamp;
use scopeglass_domain::{Count, Fact, FactId, FactValue};
use serde::Deserialize;
use serde_json::Value;
use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
};

/// Different values counted of one field.
const MOST_DIFFERENT: usize = 100_000;

/// How a fact is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Share of the records in which one of the fields is filled in and not `false`.
    Filled,
    /// Share in which the field is `false`, of those that have it.
    No,
    /// Share in which the field has one of the values, of those that have it.
    Is,
    /// Share in which it has none of the values, of those that have it.
    IsNot,
    /// Share in which the field is a number other than nought.
    Nonzero,
    /// Share in which one of the mail addresses is of another organisation's domain.
    Outside,
    /// Share in which the moment is still to come.
    Ahead,
    /// Share in which the moment lies more than `days` back.
    Older,
    /// How many different values the field has.
    Distinct,
    /// How many different mail domains the fields name.
    Domains,
    /// How many records a list of its own has.
    Count,
    /// How old the first record of a list of its own is.
    Age,
}

/// One fact that a definition asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactRule {
    /// Its name; its words are `fact-<id>`.
    pub id: FactId,
    /// How it is found.
    pub measure: Measure,
    /// In which fields.
    #[serde(default)]
    pub fields: Vec<String>,
    /// The values of `is` and `is-not`.
    #[serde(default)]
    pub values: Vec<String>,
    /// The days of `older`.
    #[serde(default)]
    pub days: i64,
    /// The list of `count` and `age`.
    #[serde(default)]
    pub path: String,
    /// Its query.
    #[serde(default)]
    pub query: String,
    /// The field that `age` reads.
    #[serde(default)]
    pub field: String,
}

impl FactRule {
    /// Whether it takes a read of its own.
    pub(crate) fn has_own_read(&self) -> bool {
        matches!(self.measure, Measure::Count | Measure::Age)
    }

    /// Whether it can be told at all: without the organisation's domains nothing is outside.
    pub(crate) fn can_tell(&self, domains: &[String]) -> bool {
        self.measure != Measure::Outside || !domains.is_empty()
    }
}

/// The facts of one reading in the making.
#[derive(Debug, Clone)]
pub(crate) struct Tellers {
    rules: Vec<(FactRule, Found)>,
    domains: Vec<String>,
    now: Timestamp,
    hasher: RandomState,
}

#[derive(Debug, Clone, Default)]
struct Found {
    part: u64,
    of: u64,
    different: HashSet<u64>,
}

impl Tellers {
    pub fn new(rules: &[FactRule], domains: &[String], hasher: RandomState) -> Self {
        let told = rules
            .iter()
            .filter(|rule| !rule.has_own_read() && rule.can_tell(domains));
        Self {
            rules: told.map(|rule| (rule.clone(), Found::default())).collect(),
            domains: domains.to_vec(),
            now: Timestamp::now(),
            hasher,
        }
    }

    pub fn take(&mut self, record: &Value) {
        for (rule, found) in &mut self.rules {
            let values = rule.fields.iter().flat_map(|field| at(record, field));
            let values: Vec<&Value> = values.filter(|value| !value.is_null()).collect();
            // A field that a record does not have says nothing, rather than no.
            let tells = matches!(rule.measure, Measure::Filled | Measure::Outside);
            if values.is_empty() && !tells {
                continue;
            }
            found.of += 1;
            let values_of = values.iter().copied();
            match rule.measure {
                Measure::Distinct => found.note(values_of.filter_map(text), &self.hasher),
                Measure::Domains => {
                    let domains = values_of.filter_map(Value::as_str).filter_map(domain);
                    found.note(domains, &self.hasher);
                }
                _ => {
                    if holds(rule, &values, &self.domains, self.now) {
                        found.part += 1;
                    }
                }
            }
        }
    }

    /// Adds what another place of the same reading gave.
    pub fn merge(&mut self, other: Self) {
        for ((_, found), (_, more)) in self.rules.iter_mut().zip(other.rules) {
            found.part += more.part;
            found.of += more.of;
            found.different.extend(more.different);
        }
    }

    /// The facts; `all` says that every record there is was looked at.
    pub fn finish(self, all: bool) -> Vec<Fact> {
        let told = self.rules.into_iter().filter(|(_, found)| found.of > 0);
        told.map(|(rule, found)| Fact {
            id: rule.id,
            value: match rule.measure {
                Measure::Distinct | Measure::Domains => FactValue::Number {
                    count: number(found.different.len(), all),
                },
                _ => FactValue::Share {
                    part: found.part,
                    of: found.of,
                },
            },
        })
        .collect()
    }
}

impl Found {
    fn note(&mut self, values: impl Iterator<Item = String>, hasher: &RandomState) {
        for value in values {
            if self.different.len() < MOST_DIFFERENT {
                self.different.insert(hasher.hash_one(value));
            }
        }
    }
}

fn number(different: usize, all: bool) -> Count {
    let value = different as u64;
    if all && different < MOST_DIFFERENT {
        Count::Exact { value }
    } else {
        Count::AtLeast { value }
    }
}

fn holds(rule: &FactRule, values: &[&Value], domains: &[String], now: Timestamp) -> bool {
    let one_of = |value: &&Value| {
        text(value).is_some_and(|text| rule.values.iter().any(|v| v.eq_ignore_ascii_case(&text)))
    };
    let filled = || values.iter().any(|value| is_there(value));
    match rule.measure {
        Measure::Filled => filled(),
        Measure::No => values.iter().any(|value| **value == Value::Bool(false)),
        Measure::Is => values.iter().any(one_of),
        Measure::IsNot => !values.iter().any(one_of),
        Measure::Nonzero => values
            .iter()
            .any(|value| value.as_i64().is_some_and(|n| n != 0)),
        Measure::Outside => values
            .iter()
            .filter_map(|value| domain(value.as_str()?))
            .any(|domain| !is_ours(&domain, domains)),
        Measure::Ahead => moments(values).any(|at| at > now),
        Measure::Older => moments(values).any(|at| days_between(at, now) > rule.days),
        Measure::Distinct | Measure::Domains | Measure::Count | Measure::Age => false,
    }
}

/// A subdomain of the organisation's own domain is the organisation's as well.
fn is_ours(domain: &str, ours: &[String]) -> bool {
    ours.iter().any(|own| {
        domain == own
            || domain
                .strip_suffix(own.as_str())
                .is_some_and(|sub| sub.ends_with('.'))
    })
}

/// The domain of a mail address, in small letters. The sign-in name of a guest holds the
/// address at home: `ada_fabrikam.example#EXT#@contoso.example`.
pub(crate) fn domain(address: &str) -> Option<String> {
    let (person, domain) = address.trim().rsplit_once('@')?;
    let home = person
        .to_ascii_lowercase()
        .strip_suffix("#ext#")
        .and_then(|guest| Some(guest.rsplit_once('_')?.1.to_owned()));
    let domain = home.unwrap_or_else(|| domain.to_ascii_lowercase());
    (domain.contains('.')).then_some(domain)
}

/// The values at a path such as `attendees/*/emailAddress/address`; of lists, all.
fn at<'v>(record: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut values = vec![record];
    for segment in path.split('/') {
        values = values
            .into_iter()
            .flat_map(|value| match (segment, value) {
                ("*", Value::Array(list)) => list.iter().collect(),
                (name, Value::Object(object)) => object.get(name).into_iter().collect(),
                _ => Vec::new(),
            })
            .collect();
    }
    let leaves = values.into_iter().flat_map(|value| match value {
        Value::Array(list) if !list.is_empty() => list.iter().collect(),
        other => vec![other],
    });
    leaves.collect()
}

fn is_there(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(_) | Value::Bool(true) | Value::Number(_) => true,
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(answer) => Some(answer.to_string()),
        _ => None,
    }
}

fn moments<'v>(values: &'v [&'v Value]) -> impl Iterator<Item = Timestamp> + 'v {
    values.iter().filter_map(|value| moment(value.as_str()?))
}

/// A moment as Graph writes it: RFC 3339, or without an offset, which then is UTC unless
/// a header asked for another zone (and none does).
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    let zoned = || format!("{text}Z").parse().ok();
    text.parse().ok().or_else(zoned)
}

/// Whole days from one moment to another; negative where the first lies ahead.
pub(crate) fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.as_second() - from.as_second()).div_euclid(24 * 60 * 60)
}

/// How old a moment is.
pub(crate) fn age(at: Timestamp) -> FactValue {
    let days = days_between(at, Timestamp::now());
    FactValue::Age {
        days: u64::try_from(days).unwrap_or(0),
    }
}

/// The first value at a path of a record, as text.
pub(crate) fn first_text(record: &Value, field: &str) -> Option<String> {
    at(record, field).into_iter().find_map(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn rule(measure: &str, field: &str, more: &str) -> FactRule {
        toml::from_str(&format!(
            "id = 'x'\nmeasure = '{measure}'\nfields = ['{field}']\n{more}"
        ))
        .unwrap()
    }

    fn told(rule: &FactRule, records: &[Value]) -> FactValue {
        let ours = ["contoso.example".to_owned()];
        let mut tellers = Tellers::new(std::slice::from_ref(rule), &ours, RandomState::new());
        records.iter().for_each(|record| tellers.take(record));
        tellers.finish(true).remove(0).value
    }

    fn share(part: u64, of: u64) -> FactValue {
        FactValue::Share { part, of }
    }

    #[test]
    fn shares_count_the_records_for_which_something_holds() {
        let records = [
            json!({ "sensitivity": "Private", "end": { "dateTime": "2999-01-01T10:00:00.0000000" },
                "attendees": [{ "emailAddress": { "address": "a@contoso.example" } },
                              { "emailAddress": { "address": "b@Fabrikam.example" } }],
                "tags": ["Team"], "code": 0 }),
            json!({ "sensitivity": "normal", "end": { "dateTime": "2001-01-01T10:00:00Z" },
                "attendees": [{ "emailAddress": { "address": "c@mail.contoso.example" } }],
                "tags": [], "on": false, "code": 50126, "isManaged": true }),
        ];
        for (measure, field, more, want) in [
            ("is", "sensitivity", "values = ['private']", share(1, 2)),
            ("is-not", "sensitivity", "values = ['private']", share(1, 2)),
            ("ahead", "end/dateTime", "", share(1, 2)),
            ("older", "end/dateTime", "days = 90", share(1, 2)),
            (
                "outside",
                "attendees/*/emailAddress/address",
                "",
                share(1, 2),
            ),
            ("is", "tags", "values = ['Team']", share(1, 2)),
            ("nonzero", "code", "", share(1, 2)),
            ("no", "on", "", share(1, 1)),
            ("filled", "isManaged", "", share(1, 2)),
            ("no", "isManaged", "", share(0, 1)),
            ("filled", "absent", "", share(0, 2)),
        ] {
            assert_eq!(
                told(&rule(measure, field, more), &records),
                want,
                "{measure} {field}"
            );
        }
    }

    #[test]
    fn different_values_are_counted_and_only_a_whole_look_is_exact() {
        let records = ["a@x.example", "b@X.example", "c@y.example", ""]
            .map(|address| json!({ "from": address }));
        let domains = rule("domains", "from", "");
        let exact = |value| FactValue::Number {
            count: Count::Exact { value },
        };
        assert_eq!(told(&domains, &records), exact(2));
        assert_eq!(told(&rule("distinct", "from", ""), &records), exact(3));

        let mut tellers = Tellers::new(&[domains], &[], RandomState::new());
        tellers.take(&records[0]);
        assert_eq!(
            tellers.finish(false)[0].value,
            FactValue::Number {
                count: Count::AtLeast { value: 1 }
            }
        );
    }

    #[test]
    fn places_add_up_and_a_value_met_in_both_counts_once() {
        let hasher = RandomState::new();
        let rules = [rule("distinct", "a", ""), rule("filled", "a", "")];
        let mut first = Tellers::new(&rules, &[], hasher.clone());
        let mut second = Tellers::new(&rules, &[], hasher);
        first.take(&json!({ "a": "x" }));
        second.take(&json!({ "a": "x" }));
        second.take(&json!({ "a": null }));
        first.merge(second);
        let facts = first.finish(true);
        assert_eq!(
            facts[0].value,
            FactValue::Number {
                count: Count::Exact { value: 1 }
            }
        );
        assert_eq!(facts[1].value, share(2, 3));
    }

    #[test]
    fn a_guest_belongs_to_the_organisation_at_home() {
        assert_eq!(
            domain("ada_fabrikam.example#EXT#@contoso.example").as_deref(),
            Some("fabrikam.example")
        );
        assert_eq!(domain("Ada <no address>"), None);
    }

    #[test]
    fn without_knowing_its_own_domains_nothing_is_called_outside() {
        let outside = rule("outside", "from", "");
        let tellers = Tellers::new(&[outside], &[], RandomState::new());
        assert!(tellers.finish(true).is_empty());
    }

    proptest! {
        #[test]
        fn any_record_is_looked_at_without_panic(text in ".{0,40}", path in "[a-z*/]{0,12}") {
            let record = json!({ "a": [{ "b": text.clone() }], "b": text.clone() });
            let _ = at(&record, &path);
            let _ = domain(&text);
            let _ = moment(&text);
        }
    }
}
