//! What data a permission opens: how much, which fields, about whom.

use crate::Fact;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Kinds of data that exposure is told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DataKind {
    /// Who the signed-in person is.
    Identity,
    /// A sign-in that can be renewed without the person (offline_access).
    Session,
    /// People's profiles.
    People,
    /// Groups and who is in them.
    Groups,
    /// The directory beyond people and groups: roles, apps, organisation, devices.
    Directory,
    /// Calendar events.
    Events,
    /// Personal contacts.
    Contacts,
    /// Mail.
    Mail,
    /// Chats and channel messages.
    Chats,
    /// Files and sites.
    Files,
    /// Devices and their management.
    Devices,
    /// Security signals, logs and policies.
    Security,
    /// Anything else.
    Other,
}

impl DataKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 13] = [
        Self::Identity,
        Self::Session,
        Self::People,
        Self::Groups,
        Self::Directory,
        Self::Events,
        Self::Contacts,
        Self::Mail,
        Self::Chats,
        Self::Files,
        Self::Devices,
        Self::Security,
        Self::Other,
    ];

    /// The word used in ids of messages, such as `events`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Session => "session",
            Self::People => "people",
            Self::Groups => "groups",
            Self::Directory => "directory",
            Self::Events => "events",
            Self::Contacts => "contacts",
            Self::Mail => "mail",
            Self::Chats => "chats",
            Self::Files => "files",
            Self::Devices => "devices",
            Self::Security => "security",
            Self::Other => "other",
        }
    }
}

/// Whose data is within reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Breadth {
    /// The signed-in person's own.
    Own,
    /// Whatever the signed-in person may see.
    AsPerson,
    /// Only what was chosen or installed.
    Chosen,
    /// The whole organisation, with nobody signed in.
    Organisation,
}

impl Breadth {
    /// The word used in ids of messages, such as `as-person`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::AsPerson => "as-person",
            Self::Chosen => "chosen",
            Self::Organisation => "organisation",
        }
    }
}

/// How many records, and whether that is all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "exactness", rename_all = "kebab-case")]
pub enum Count {
    /// Every record was counted, by the server or by reading to the end.
    Exact {
        /// How many.
        value: u64,
    },
    /// Reading ended before the end.
    AtLeast {
        /// How many were seen.
        value: u64,
    },
}

impl Count {
    /// The number, exact or not.
    pub fn value(self) -> u64 {
        match self {
            Self::Exact { value } | Self::AtLeast { value } => value,
        }
    }

    /// Whether it is all of them.
    pub fn is_exact(self) -> bool {
        matches!(self, Self::Exact { .. })
    }
}

/// What a field says about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PersonalData {
    /// A person's or group's name.
    Name,
    /// A mail address or sign-in name.
    MailAddress,
    /// A telephone number.
    Phone,
    /// An address, office or place.
    Location,
    /// Role, department, employer, manager.
    Employment,
    /// When somebody is where, or busy.
    Time,
    /// Text that people typed; it can hold anything.
    FreeText,
    /// An id.
    Identifier,
    /// Data that law protects specially, by the field's meaning.
    Special,
    /// No personal data.
    None,
}

impl PersonalData {
    /// The word used in ids of messages, such as `mail-address`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::MailAddress => "mail-address",
            Self::Phone => "phone",
            Self::Location => "location",
            Self::Employment => "employment",
            Self::Time => "time",
            Self::FreeText => "free-text",
            Self::Identifier => "identifier",
            Self::Special => "special",
            Self::None => "none",
        }
    }
}

/// A value whose letters and digits were masked where it was received.
///
/// Only the redactor in the probe crate makes one; `from_redactor` is named so that any
/// other use stands out in review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Redacted(String);

impl Redacted {
    /// Wraps a text that the redactor has masked.
    pub fn from_redactor(masked: String) -> Self {
        Self(masked)
    }

    /// The masked text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How often one field was filled in among the sampled records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldCensus {
    /// Its path in the record, such as `location/displayName`.
    pub field: String,
    /// What it says about a person.
    pub class: PersonalData,
    /// In how many of the sampled records it was filled in.
    pub filled: u64,
    /// How many records were sampled.
    pub sampled: u64,
}

/// One field of a sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SampleField {
    /// Its path in the record.
    pub field: String,
    /// Its masked value.
    pub value: Redacted,
}

/// One record, redacted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sample {
    /// Its fields, in the order of the census.
    pub fields: Vec<SampleField>,
}

/// What one probe saw.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Exposure {
    /// The kind of data.
    pub data: DataKind,
    /// How many records.
    pub count: Count,
    /// Which fields are filled in, and how often.
    pub census: Vec<FieldCensus>,
    /// A few records, redacted.
    pub samples: Vec<Sample>,
    /// What else can be said of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
}
