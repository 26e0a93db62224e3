//! Identifiers as types of their own, so that one is never taken for another.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;
use uuid::Uuid;

/// A text that is not an identifier of the expected form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {what}: {text:?}")]
pub struct InvalidId {
    /// Which identifier was expected.
    pub what: &'static str,
    /// The text that was refused, cut to 80 characters.
    pub text: String,
}

fn refuse(what: &'static str, text: &str) -> InvalidId {
    InvalidId {
        what,
        text: text.chars().take(80).collect(),
    }
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// The identifier as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                let valid: fn(&str) -> bool = $valid;
                if valid(text) { Ok(Self(text.to_owned())) } else { Err(refuse($what, text)) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// Longest identifier accepted, in bytes. Microsoft's longest permission name has 76.
const LONGEST: usize = 128;

text_id! {
    /// The name of a permission as its resource publishes it, such as `Calendars.Read`
    /// or `offline_access`: ASCII letters, digits, `.`, `-` and `_`.
    PermissionName, "permission name", |text| {
        !text.is_empty()
            && text.len() <= LONGEST
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
    }
}

text_id! {
    /// The noun of the explanation grammar that a permission is about, such as
    /// `calendar-events`: lower-case ASCII words joined by hyphens.
    SubjectId, "subject", is_kebab
}

text_id! {
    /// The name of a probe definition, such as `my-events`.
    ProbeId, "probe name", is_kebab
}

text_id! {
    /// The name of something that a probe can say of its data, such as `mail-oldest`.
    FactId, "fact name", is_kebab
}

fn is_kebab(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident, $what:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Uuid::parse_str(text).map(Self).map_err(|_| refuse($what, text))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    };
}

uuid_id! {
    /// The application (client) id of an app registration.
    ClientId, "application id"
}
uuid_id! {
    /// The id of an Entra tenant.
    TenantId, "tenant id"
}
uuid_id! {
    /// The application id of the API that owns a permission.
    ResourceId, "resource id"
}
uuid_id! {
    /// The id of one saved review.
    ReviewId, "review id"
}

impl SubjectId {
    /// The noun of a permission that the catalogue does not know.
    pub fn unknown() -> Self {
        Self("unknown".to_owned())
    }
}

impl ResourceId {
    /// Microsoft Graph.
    pub const GRAPH: Self = Self(Uuid::from_u128(0x00000003_0000_0000_c000_000000000000));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn graph_has_its_published_application_id() {
        assert_eq!(
            ResourceId::GRAPH.to_string(),
            "00000003-0000-0000-c000-000000000000"
        );
    }

    #[test]
    fn a_permission_name_cannot_hold_markup_or_spaces() {
        for text in ["", "Mail Read", "<b>", "Mail.Read\n", "Ⅿail.Read"] {
            assert!(text.parse::<PermissionName>().is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_kept_as_it_is(text in ".{0,200}") {
            if let Ok(name) = text.parse::<PermissionName>() {
                prop_assert_eq!(name.as_str(), text.as_str());
            }
        }
    }
}
