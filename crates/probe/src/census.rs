//! Which fields are filled in, and how often, in a sample of the records.

use crate::{
    class::{class_of, class_of_value},
    facts::Tellers,
    plan::Reading,
    redact::redact,
};
use scopeglass_domain::{Fact, FieldCensus, PersonalData, Sample, SampleField};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};

/// Records shown as samples.
const SAMPLES: usize = 3;
/// Fields shown of a sample where no definition names them.
const TELLING: usize = 6;
/// Fields counted; a record with more is a record of something else.
const MOST_FIELDS: usize = 150;
/// Nesting followed.
const DEEPEST: usize = 6;

/// Takes records as they come and keeps counts and masked values only.
pub(crate) struct Census {
    known: Vec<(String, PersonalData)>,
    show: Vec<String>,
    sample: u64,
    sampled: u64,
    filled: HashMap<String, u64>,
    met: Vec<String>,
    samples: Vec<Vec<SampleField>>,
    /// Classes that values gave to fields whose names say nothing.
    shapes: HashMap<String, PersonalData>,
    tellers: Tellers,
}

/// What a census comes to.
pub(crate) struct Counted {
    pub fields: Vec<FieldCensus>,
    pub samples: Vec<Sample>,
    pub facts: Vec<Fact>,
}

impl Census {
    pub fn new(reading: &Reading, tellers: Tellers) -> Self {
        Self {
            known: reading.kept.clone(),
            show: reading.show.clone(),
            sample: reading.sample,
            sampled: 0,
            filled: HashMap::new(),
            met: Vec::new(),
            samples: Vec::new(),
            shapes: HashMap::new(),
            tellers,
        }
    }

    /// Adds what another place of the same reading gave.
    pub fn merge(&mut self, other: Self) {
        self.sampled += other.sampled;
        for (field, filled) in other.filled {
            *self.filled.entry(field).or_default() += filled;
        }
        for field in other.met {
            if !self.met.contains(&field) && self.met.len() < MOST_FIELDS {
                self.met.push(field);
            }
        }
        self.samples.extend(other.samples);
        self.samples.truncate(SAMPLES);
        self.shapes.extend(other.shapes);
        self.tellers.merge(other.tellers);
    }

    /// Whether the sample is as large as wanted.
    pub fn is_full(&self) -> bool {
        self.sampled >= self.sample
    }

    pub fn take(&mut self, records: &[Value]) {
        for record in records {
            if self.is_full() {
                return;
            }
            self.take_record(record);
        }
    }

    /// The census in the order of the definition, then as met; the samples and the facts.
    /// `records` is how many there are, where that is known for certain.
    pub fn finish(self, records: Option<u64>) -> Counted {
        let order = self.order();
        let fields = order.iter().map(|field| FieldCensus {
            field: field.clone(),
            class: self.class(field),
            filled: self.filled.get(field).copied().unwrap_or_default(),
            sampled: self.sampled,
        });
        let fields = fields.collect();
        let place = |field: &SampleField| order.iter().position(|known| *known == field.field);
        let samples = self.samples.into_iter().map(|mut fields| {
            fields.sort_by_key(place);
            Sample { fields }
        });
        Counted {
            fields,
            samples: samples.collect(),
            facts: self.tellers.finish(records == Some(self.sampled)),
        }
    }

    fn order(&self) -> Vec<String> {
        let met: BTreeSet<&String> = self.met.iter().collect();
        let known = self
            .known
            .iter()
            .map(|(field, _)| field)
            .filter(|field| met.contains(field));
        let rest = self
            .met
            .iter()
            .filter(|field| self.known.iter().all(|(k, _)| k != *field));
        known.chain(rest).cloned().collect()
    }

    fn take_record(&mut self, record: &Value) {
        let leaves = leaves(record);
        self.sampled += 1;
        self.tellers.take(record);
        self.note_shapes(&leaves);
        let mut filled = BTreeSet::new();
        for (field, value) in &leaves {
            if !self.met.contains(field) && self.met.len() < MOST_FIELDS {
                self.met.push(field.clone());
            }
            if is_filled(value) {
                filled.insert(field);
            }
        }
        for field in filled {
            *self.filled.entry(field.clone()).or_default() += 1;
        }
        if self.samples.len() < SAMPLES {
            self.samples.push(self.sample_of(&leaves));
        }
    }

    fn sample_of(&self, leaves: &[(String, &Value)]) -> Vec<SampleField> {
        let mut shown: Vec<SampleField> = Vec::new();
        for (field, value) in leaves {
            let class = self.class(field);
            let wanted = match self.show.is_empty() {
                true => class != PersonalData::None && shown.len() < TELLING,
                false => self.show.contains(field),
            };
            // Of a list, the first filled value stands for all.
            if wanted && is_filled(value) && shown.iter().all(|seen| seen.field != *field) {
                shown.push(SampleField {
                    field: field.clone(),
                    value: redact(class, value),
                });
            }
        }
        shown
    }

    fn class(&self, field: &str) -> PersonalData {
        let known = self.known.iter().find(|(known, _)| known == field);
        known.map_or_else(|| self.told_class(field), |(_, class)| *class)
    }

    fn told_class(&self, field: &str) -> PersonalData {
        match class_of(field) {
            PersonalData::None => self
                .shapes
                .get(field)
                .copied()
                .unwrap_or(PersonalData::None),
            class => class,
        }
    }

    /// Where a field's name says nothing, its values may: one mail address is enough.
    fn note_shapes(&mut self, leaves: &[(String, &Value)]) {
        for (field, value) in leaves {
            let named = self.known.iter().any(|(known, _)| known == field);
            if named || self.shapes.contains_key(field) || self.shapes.len() >= MOST_FIELDS {
                continue;
            }
            let class = class_of_value(value);
            if class != PersonalData::None {
                self.shapes.insert(field.clone(), class);
            }
        }
    }
}

/// The fields of a record that hold no fields themselves, with their paths.
pub(crate) fn leaves(record: &Value) -> Vec<(String, &Value)> {
    let mut leaves = Vec::new();
    walk("", record, 0, &mut leaves);
    leaves
}

fn walk<'v>(path: &str, value: &'v Value, depth: usize, leaves: &mut Vec<(String, &'v Value)>) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Object(object) if !object.is_empty() => {
            for (key, value) in object.iter().filter(|(key, _)| !key.contains('@')) {
                walk(&joined(path, segment(key)), value, depth + 1, leaves);
            }
        }
        Value::Array(list) if list.iter().any(Value::is_object) => {
            for item in list {
                walk(&joined(path, "*"), item, depth + 1, leaves);
            }
        }
        _ if path.is_empty() => {}
        leaf => leaves.push((path.to_owned(), leaf)),
    }
}

fn joined(path: &str, segment: &str) -> String {
    if path.is_empty() {
        segment.to_owned()
    } else {
        format!("{path}/{segment}")
    }
}

/// A key that may have been made by people (planner keys its assignments by user id)
/// is data and not a field's name.
fn segment(key: &str) -> &str {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let plain = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let named = key.starts_with(|first: char| first.is_ascii_alphabetic());
    if plain && named && digits < 4 && key.len() <= 64 {
        key
    } else {
        "*"
    }
}

pub(crate) fn is_filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(list) => list.iter().any(is_filled),
        Value::Object(object) => !object.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Side;
    use proptest::prelude::*;
    use scopeglass_domain::DataKind;
    use scopeglass_graph::Ask;
    use serde_json::json;
    use std::hash::RandomState;

    fn census(sample: u64, show: &[&str], records: &[Value]) -> (Vec<FieldCensus>, Vec<Sample>) {
        let reading = Reading {
            probe: "test".parse().unwrap(),
            ask: Ask::new("/test"),
            template: "/test".into(),
            data: DataKind::People,
            kept: vec![("mail".into(), PersonalData::MailAddress)],
            show: show.iter().map(|field| (*field).to_owned()).collect(),
            sample,
            facts: &[],
            from: None,
            places: None,
            side: Side::Person,
        };
        let mut census = Census::new(&reading, Tellers::new(&[], &[], RandomState::new()));
        census.take(records);
        let counted = census.finish(None);
        (counted.fields, counted.samples)
    }

    #[test]
    fn a_field_whose_name_says_nothing_is_classed_by_its_values() {
        let records = [json!({ "note1": "ada@contoso.example", "alias": "plain", "isOn": true })];
        let (fields, samples) = census(9, &[], &records);
        let class = |name: &str| fields.iter().find(|f| f.field == name).unwrap().class;
        assert_eq!(class("alias"), PersonalData::None);
        assert_eq!(class("isOn"), PersonalData::None);
        assert_ne!(class("note1"), PersonalData::None);
        assert!(!serde_json::to_string(&samples).unwrap().contains("contoso"));
    }

    fn told(census: &[FieldCensus]) -> Vec<(&str, u64, u64)> {
        census
            .iter()
            .map(|f| (f.field.as_str(), f.filled, f.sampled))
            .collect()
    }

    #[test]
    fn nothing_blank_counts_as_filled() {
        let blanks = [
            json!(null),
            json!(""),
            json!("  "),
            json!([]),
            json!([""]),
            json!({}),
        ];
        let records: Vec<_> = blanks
            .into_iter()
            .map(|blank| json!({ "mail": blank }))
            .collect();
        assert_eq!(told(&census(9, &[], &records).0), [("mail", 0, 6)]);
    }

    #[test]
    fn nested_fields_have_paths_and_count_once_a_record() {
        let records = [json!({
            "attendees": [{ "name": "a" }, { "name": "b" }],
            "location": { "displayName": "x", "@odata.type": "y" },
            "mail": "m",
            "businessPhones": ["1"],
        })];
        let (fields, _) = census(9, &[], &records);
        let want = [
            ("mail", 1, 1),
            ("attendees/*/name", 1, 1),
            ("businessPhones", 1, 1),
            ("location/displayName", 1, 1),
        ];
        assert_eq!(told(&fields), want);
    }

    #[test]
    fn the_sample_ends_where_it_is_large_enough() {
        let records: Vec<_> = (0..5).map(|_| json!({ "mail": "m" })).collect();
        assert_eq!(told(&census(2, &[], &records).0), [("mail", 2, 2)]);
    }

    #[test]
    fn a_key_made_of_data_is_not_named() {
        let records = [json!({ "assignments": { "0a1b2c3d-4e5f": { "by": "x" } } })];
        assert_eq!(
            told(&census(9, &[], &records).0),
            [("assignments/*/by", 1, 1)]
        );
    }

    #[test]
    fn samples_hold_the_shown_fields_masked() {
        let record = json!({ "mail": "ada@x.example", "jobTitle": "Nurse" });
        let (_, samples) = census(9, &["mail"], &vec![record; 5]);
        assert_eq!(samples.len(), 3);
        let fields: Vec<_> = samples[0].fields.iter().map(|f| f.field.as_str()).collect();
        assert_eq!(fields, ["mail"]);
        assert_eq!(samples[0].fields[0].value.as_str(), "a••@•.•••••••");
    }

    proptest! {
        #[test]
        fn filled_never_exceeds_sampled(texts in proptest::collection::vec(".{0,10}", 0..20)) {
            let records: Vec<_> = texts.iter().map(|t| json!({ "a": t, "b": [{ "c": t }] })).collect();
            for field in census(10, &[], &records).0 {
                prop_assert!(field.filled <= field.sampled);
                prop_assert!(field.sampled == records.len().min(10) as u64);
            }
        }
    }
}
