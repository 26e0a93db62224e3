//! What a field says about a person, told from its name where no definition tells it.

use scopeglass_domain::PersonalData::{self, *};
use serde_json::Value;

/// Words in the last part of a path, the first match wins. Special categories come first:
/// a field about somebody's health stays one even where it is free text.
const BY_WORD: &[(&str, PersonalData)] = &[
    ("health", Special),
    ("medical", Special),
    ("disab", Special),
    ("religio", Special),
    ("ethnic", Special),
    ("gender", Special),
    ("sexual", Special),
    ("biometric", Special),
    ("political", Special),
    ("unionmember", Special),
    ("tradeunion", Special),
    ("diagnos", Special),
    ("allerg", Special),
    ("bloodtype", Special),
    ("pregnan", Special),
    ("sickleave", Special),
    ("vaccin", Special),
    ("genetic", Special),
    ("criminal", Special),
    ("phone", Phone),
    ("fax", Phone),
    ("pager", Phone),
    ("birth", Identifier),
    ("proxyaddresses", MailAddress),
    ("imaddresses", MailAddress),
    ("ipaddress", Identifier),
    ("principalname", MailAddress),
    ("mail", MailAddress),
    ("displayname", Name),
    ("givenname", Name),
    ("surname", Name),
    ("firstname", Name),
    ("lastname", Name),
    ("middlename", Name),
    ("nickname", Name),
    ("spousename", Name),
    ("assistantname", Name),
    ("children", Name),
    ("initials", Name),
    ("fileas", Name),
    ("yomi", Name),
    ("address", Location),
    ("street", Location),
    ("city", Location),
    ("country", Location),
    ("postal", Location),
    ("location", Location),
    ("office", Location),
    ("latitude", Location),
    ("longitude", Location),
    ("building", Location),
    ("jobtitle", Employment),
    ("department", Employment),
    ("company", Employment),
    ("profession", Employment),
    ("employeetype", Employment),
    ("manager", Employment),
    ("hiredate", Employment),
    ("body", FreeText),
    ("preview", FreeText),
    ("subject", FreeText),
    ("content", FreeText),
    ("notes", FreeText),
    ("description", FreeText),
    ("comment", FreeText),
    ("message", FreeText),
    ("aboutme", FreeText),
    ("summary", FreeText),
    ("topic", FreeText),
    ("title", FreeText),
    ("interests", FreeText),
    ("skills", FreeText),
    ("url", Identifier),
    ("uri", Identifier),
    ("link", Identifier),
    ("serial", Identifier),
    ("securityidentifier", Identifier),
    ("changekey", Identifier),
    ("employeeid", Identifier),
];

/// Whole last parts.
const BY_NAME: &[(&str, PersonalData)] = &[
    ("id", Identifier),
    ("name", Name),
    ("state", Location),
    ("start", Time),
    ("end", Time),
    ("birthday", Identifier),
];

/// Ends of last parts, asked after everything else. `createdDateTime` and its kin tell
/// about the record, not about where anybody is.
const RECORD_KEEPING: &[&str] = &[
    "created", "modified", "renewed", "deleted", "expir", "updated",
];

/// What the field at `path` (such as `location/displayName`) says about a person.
pub fn class_of(path: &str) -> PersonalData {
    let path = path.to_ascii_lowercase();
    let mut parts = path.rsplit('/').filter(|part| *part != "*");
    let last = parts.next().unwrap_or_default();
    let parent = parts.next().unwrap_or_default();
    if ["is", "has", "allow"]
        .iter()
        .any(|flag| flag_named(&path, flag))
        || last.ends_with("enabled")
    {
        return None;
    }
    let by_name = BY_NAME
        .iter()
        .find(|(name, _)| *name == last)
        .map(|(_, class)| *class);
    match (parent, last) {
        ("location" | "locations", "displayname" | "name") => Location,
        (parent, "address") if parent.contains("mail") => MailAddress,
        ("start" | "end", "datetime" | "timezone") => Time,
        _ if RECORD_KEEPING.iter().any(|word| last.starts_with(word)) => None,
        _ => by_name
            .or_else(|| by_word(last))
            .unwrap_or_else(|| by_ending(last)),
    }
}

/// What a value says about a person by its shape, where the field's name says nothing.
pub(crate) fn class_of_value(value: &Value) -> PersonalData {
    match value {
        Value::String(text) => class_of_text(text.trim()),
        Value::Array(list) => list.first().map_or(None, class_of_value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
    }
}

/// Words from which on a text is taken for one that somebody wrote.
const WORDS_OF_A_TEXT: usize = 6;

fn class_of_text(text: &str) -> PersonalData {
    let mail = text.split_once('@').is_some_and(|(person, host)| {
        !person.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    });
    if mail {
        MailAddress
    } else if text.contains("://") || is_guid(text) || text.parse::<std::net::IpAddr>().is_ok() {
        Identifier
    } else if is_phone(text) {
        Phone
    } else if text.split_whitespace().count() >= WORDS_OF_A_TEXT {
        FreeText
    } else {
        None
    }
}

/// 8-4-4-4-12 hexadecimal digits (RFC 9562, section 4).
fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, letter)| match at {
            8 | 13 | 18 | 23 => letter == '-',
            _ => letter.is_ascii_hexdigit(),
        })
}

/// `+` and at least seven digits, with nothing but spaces and plain punctuation between.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = |letter: char| letter.is_ascii_digit() || " +-()./".contains(letter);
    text.starts_with('+') && (7..=17).contains(&digits) && text.chars().all(plain)
}

/// The id of the label of a field in locales/, whether or not there is one:
/// `emailAddresses/*/address` is `field-emailAddresses-address`.
pub fn field_label_id(path: &str) -> String {
    let words = path
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words.fold("field".to_owned(), |id, word| id + "-" + word)
}

fn by_word(last: &str) -> Option<PersonalData> {
    BY_WORD
        .iter()
        .find(|(word, _)| last.contains(word))
        .map(|(_, class)| *class)
}

fn by_ending(last: &str) -> PersonalData {
    if last.ends_with("id") || last.ends_with("ids") || last.ends_with("key") {
        Identifier
    } else if last.ends_with("datetime") || last.ends_with("date") {
        Time
    } else {
        None
    }
}

/// `isRead` is a flag, `issuer` is none; the letter case is gone by now, so the flags that
/// start so by chance are listed.
fn flag_named(path: &str, flag: &str) -> bool {
    let last = path.rsplit('/').next().unwrap_or_default();
    last.starts_with(flag)
        && !["issue", "hash", "iso", "island"]
            .iter()
            .any(|w| last.starts_with(w))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_tell_the_class() {
        for (path, class) in [
            ("displayName", Name),
            ("attendees/*/emailAddress/address", MailAddress),
            ("attendees/*/emailAddress/name", Name),
            ("emailAddresses/*/address", MailAddress),
            ("location/displayName", Location),
            ("location/address/street", Location),
            ("homeAddress/city", Location),
            ("businessPhones", Phone),
            ("jobTitle", Employment),
            ("start/dateTime", Time),
            ("createdDateTime", None),
            ("bodyPreview", FreeText),
            ("personalNotes", FreeText),
            ("userPrincipalName", MailAddress),
            ("ageGroup", None),
            ("healthNotes", Special),
            ("hasAttachments", None),
            ("accountEnabled", None),
            ("mailEnabled", None),
            ("appId", Identifier),
            ("issuer", None),
        ] {
            assert_eq!(class_of(path), class, "{path}");
        }
    }

    #[test]
    fn shapes_tell_the_class_where_names_do_not() {
        for (text, class) in [
            ("ada@contoso.example", MailAddress),
            ("https://contoso.example/x", Identifier),
            ("0a1b2c3d-1111-2222-3333-444455556666", Identifier),
            ("192.0.2.7", Identifier),
            ("+31 20 555 0101", Phone),
            ("a b c d e f", FreeText),
            ("enabled", None),
            ("2026-01-01", None),
        ] {
            assert_eq!(class_of_value(&text.into()), class, "{text}");
        }
    }

    #[test]
    fn a_label_id_is_one_that_fluent_accepts() {
        assert_eq!(
            field_label_id("location/displayName"),
            "field-location-displayName"
        );
        assert_eq!(field_label_id("attendees/*/type"), "field-attendees-type");
    }

    proptest! {
        #[test]
        fn any_path_has_a_class_and_a_valid_label_id(path in ".{0,60}") {
            let _ = class_of(&path);
            let id = field_label_id(&path);
            prop_assert!(id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
        }
    }
}
