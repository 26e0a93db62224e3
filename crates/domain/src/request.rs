//! What an app asks for, and who says so.

use crate::{Kind, PermissionName};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A place in the source text, in bytes of its UTF-8 form; `start <= end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// Where a request was learnt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Source {
    /// A vendor's article, as opened or pasted.
    Article {
        /// The file's name, or none where the text was pasted.
        name: Option<String>,
        /// The language that the text seems to be in, a BCP 47 tag.
        language: Option<String>,
    },
    /// A ready profile of profiles/.
    Profile {
        /// Its file name without the ending.
        id: String,
        /// The vendor's page that its facts come from.
        address: String,
        /// The day on which the page was read, ISO 8601.
        read_on: String,
    },
}

/// How a permission was recognised in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RecognisedBy {
    /// The published name, letter case aside.
    ExactName,
    /// The published id.
    Id,
    /// The title that Microsoft's consent page shows, in English.
    DisplayName,
    /// That title in another language, or a machine's translation of it.
    TranslatedTitle,
    /// The published name with words translated (`Kalender.Lesen`).
    TranslatedName,
    /// The published name with a typing error.
    Typo,
    /// Listed in a vendor profile.
    Profile,
    /// Named by the admin.
    Admin,
}

/// Where and how a permission was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RecognisedAt {
    /// The place in the text; absent for profiles and the admin's own additions.
    pub span: Option<Span>,
    /// The words at that place.
    pub quote: String,
    /// How.
    pub method: RecognisedBy,
    /// How sure, in percent, 0 to 100.
    pub confidence: u8,
}

/// What is known about the kind that is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum KindClaim {
    /// The permission exists in one kind only.
    OnlyOne {
        /// That kind.
        kind: Kind,
    },
    /// The text tells it.
    Stated {
        /// The kind told.
        kind: Kind,
        /// The words that tell it.
        quote: String,
    },
    /// The text does not tell; the admin settles it.
    Open,
    /// The admin has settled it.
    Settled {
        /// The kind chosen.
        kind: Kind,
    },
}

impl KindClaim {
    /// The kind, unless it is open.
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::OnlyOne { kind } | Self::Stated { kind, .. } | Self::Settled { kind } => {
                Some(*kind)
            }
            Self::Open => None,
        }
    }
}

/// Why the vendor says that it needs a permission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StatedReason {
    /// The vendor's own words, white space folded, paragraphs and bullets joined by a line break.
    pub text: String,
    /// Where they stand.
    pub span: Option<Span>,
}

/// One permission of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RequestedPermission {
    /// The permission.
    pub name: PermissionName,
    /// Its kind, as far as known.
    pub kind: KindClaim,
    /// The vendor's reason, where one is given.
    pub reason: Option<StatedReason>,
    /// Where it was recognised, the surest first; never empty.
    pub recognised: Vec<RecognisedAt>,
}

/// Why a line that looks like a permission was not recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum UnrecognisedWhy {
    /// It has the form of a permission name that the catalogue lacks.
    UnknownName,
    /// It reads like a permission's title, but no permission fits.
    NoMatch,
    /// Several permissions fit equally well.
    Ambiguous,
    /// The text names the permission and says that it is not asked for.
    NotAsked,
}

/// A line that looks like a permission and was not recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Unrecognised {
    /// Where it stands.
    pub span: Span,
    /// Its words.
    pub quote: String,
    /// Why it was not recognised.
    pub why: UnrecognisedWhy,
    /// What it might be, the likeliest first.
    pub candidates: Vec<PermissionName>,
    /// The admin has looked at it and says that it asks for nothing.
    #[serde(default)]
    pub dismissed: bool,
}

/// What an app asks for, wherever we learnt it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Request {
    /// The app or vendor, as the source names it; empty where it does not.
    pub app: String,
    /// Where it was learnt.
    pub source: Source,
    /// The source text as read (article only), kept so that places can be shown.
    pub text: Option<String>,
    /// The permissions, in the order of the text.
    pub permissions: Vec<RequestedPermission>,
    /// What looks like a permission and is none that we know.
    pub unrecognised: Vec<Unrecognised>,
}
