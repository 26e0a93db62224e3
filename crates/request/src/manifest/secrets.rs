//! Secrets that somebody left in a manifest: they are not kept.

use serde_json::Value;

/// Keys whose strings are secrets.
const SECRET: &[&str] = &["secretText", "clientSecret", "client_secret", "password"];

/// The text with every secret replaced by asterisks of the same length, so that places
/// stay where they are.
pub(crate) fn masked(text: &str, value: &Value) -> String {
    let mut found = Vec::new();
    collect(value, false, &mut found);
    let mut kept = text.to_owned();
    for secret in found {
        kept = kept.replace(secret, &"*".repeat(secret.len()));
    }
    kept
}

fn collect<'v>(value: &'v Value, in_credentials: bool, found: &mut Vec<&'v str>) {
    match value {
        Value::Array(entries) => {
            for entry in entries {
                collect(entry, in_credentials, found);
            }
        }
        Value::Object(fields) => {
            for (key, field) in fields {
                let inside = key == "passwordCredentials" || key == "keyCredentials";
                let secret = SECRET.contains(&key.as_str())
                    || (in_credentials && matches!(key.as_str(), "value" | "key"));
                match field.as_str() {
                    Some(text) if secret && text.len() >= 8 && found.len() < MOST => {
                        found.push(text);
                    }
                    _ => collect(field, in_credentials || inside, found),
                }
            }
        }
        _ => {}
    }
}

/// No manifest has more; each costs a pass over the text.
const MOST: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_masked_and_nothing_moves() {
        let text = r#"{"passwordCredentials":[{"value":"abcdefgh~1"}],"x":{"value":"user_impersonation"}}"#;
        let kept = masked(text, &serde_json::from_str(text).unwrap());
        assert_eq!(kept.len(), text.len());
        assert!(!kept.contains("abcdefgh~1") && kept.contains("user_impersonation"));
    }
}
