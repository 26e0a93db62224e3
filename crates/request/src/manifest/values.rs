//! Small looks into JSON, forgiving about what is missing.

use serde_json::Value;

/// The text behind a path of keys, trimmed; none where it is empty.
pub(crate) fn text<'v>(value: &'v Value, path: &[&str]) -> Option<&'v str> {
    let found = at(value, path)?.as_str()?.trim();
    (!found.is_empty()).then_some(found)
}

/// The value behind a path of keys.
pub(crate) fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, key| value.get(key))
}

/// The entries of the list behind a path of keys; none where there is no list.
pub(crate) fn list<'v>(value: &'v Value, path: &[&str]) -> &'v [Value] {
    at(value, path)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// Whether the value behind a path of keys is true.
pub(crate) fn is_true(value: &Value, path: &[&str]) -> bool {
    at(value, path).and_then(Value::as_bool) == Some(true)
}
