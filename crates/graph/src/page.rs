//! One page of a collection, read so that a cut or damaged answer still yields the
//! records that arrived whole, and says that it is not complete.

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// What one answer of a collection held.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct PageBody {
    /// The records that arrived whole.
    pub records: Vec<Value>,
    /// The server's own count of the collection.
    pub count: Option<u64>,
    /// The address of the next page.
    pub next: Option<String>,
    /// Whether there was a list of records at all; an answer without one is not an empty one.
    pub listed: bool,
    /// Whether the answer was read to its end without a fault.
    pub complete: bool,
}

impl PageBody {
    /// Reads an answer, whole or not.
    pub fn read(bytes: &[u8]) -> Self {
        let mut page = Self::default();
        let mut json = serde_json::Deserializer::from_slice(bytes);
        let read = Answer(&mut page)
            .deserialize(&mut json)
            .and_then(|()| json.end());
        page.complete = read.is_ok();
        page
    }

    /// Reads an answer that is one record rather than a list of them. Annotations alone
    /// make no record.
    pub fn read_single(bytes: &[u8]) -> Self {
        match serde_json::from_slice(bytes) {
            Ok(Value::Object(record)) if record.keys().any(|key| !key.starts_with('@')) => Self {
                records: vec![Value::Object(record)],
                listed: true,
                complete: true,
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}

struct Answer<'a>(&'a mut PageBody);

impl<'de> DeserializeSeed<'de> for Answer<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Answer<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer of Microsoft Graph")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "value" if self.0.listed => return Err(Error::custom("two lists of records")),
                "value" => map.next_value_seed(Records(self.0))?,
                "@odata.count" => self.0.count = map.next_value::<Value>()?.as_u64(),
                "@odata.nextLink" => {
                    self.0.next = map.next_value::<Value>()?.as_str().map(str::to_owned);
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

struct Records<'a>(&'a mut PageBody);

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.0.listed = true;
        while let Some(record) = list.next_element::<Value>()? {
            self.0.records.push(record);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn a_page_is_read_with_its_count_and_link() {
        let body =
            br#"{"@odata.context":"x","@odata.count":9,"value":[{"id":1}],"@odata.nextLink":"l"}"#;
        let page = PageBody::read(body);
        assert_eq!((page.count, page.next.as_deref()), (Some(9), Some("l")));
        assert_eq!(page.records, [json!({"id": 1})]);
        assert!(page.listed && page.complete);
    }

    #[test]
    fn a_cut_page_keeps_its_whole_records_and_is_not_complete() {
        let page = PageBody::read(br#"{"@odata.count":3,"value":[{"id":1},{"id":2},{"id"#);
        assert_eq!(page.records.len(), 2);
        assert!(!page.complete);
    }

    #[test]
    fn an_answer_without_a_list_is_not_an_empty_list() {
        for body in [
            "{}",
            r#"{"value":null}"#,
            r#"{"value":{}}"#,
            "[]",
            "",
            "<html>",
        ] {
            assert!(!PageBody::read(body.as_bytes()).listed, "{body}");
        }
        let empty = PageBody::read(br#"{"value":[]}"#);
        assert!(empty.listed && empty.complete);
    }

    #[test]
    fn a_single_record_is_an_object_with_something_in_it() {
        assert_eq!(
            PageBody::read_single(br#"{"@odata.context":"x","id":1}"#)
                .records
                .len(),
            1
        );
        for body in [
            "{}",
            r#"{"@odata.context":"x"}"#,
            "[1]",
            "null",
            r#"{"id":"#,
        ] {
            assert!(!PageBody::read_single(body.as_bytes()).complete, "{body}");
        }
    }

    proptest! {
        #[test]
        fn a_cut_anywhere_is_never_taken_for_complete(cut in 0_usize..60) {
            let whole = br#"{"value":[{"id":"a"},{"id":"b"}],"@odata.nextLink":"https://x/"}"#;
            let page = PageBody::read(&whole[..cut.min(whole.len() - 1)]);
            prop_assert!(!page.complete);
            prop_assert!(page.records.len() <= 2);
        }
    }
}
