//! What an app asks for, and who says so.

use crate::{ClientId, Kind, Message, PermissionName};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

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
    /// A consent link.
    Link {
        /// The link as given, without the values that only serve one sign-in (`state`,
        /// `nonce`, `code_challenge`, `login_hint`).
        address: String,
    },
    /// A manifest or a declaration of an app.
    Manifest {
        /// The file's name, or none where the text was pasted.
        name: Option<String>,
        /// Its format.
        format: ManifestFormat,
    },
    /// An app that stands in the connected tenant.
    Tenant {
        /// The object id of its service principal.
        #[ts(type = "string")]
        service_principal: Uuid,
        /// When it was read.
        #[ts(type = "string")]
        read_at: Timestamp,
    },
    /// A plain list of names or ids, typed or given on the command line.
    List,
}

/// The formats in which an app's permissions are declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ManifestFormat {
    /// The Entra app manifest of today, Microsoft Graph's `application`.
    Entra,
    /// The Entra app manifest of old, Azure AD Graph's form.
    EntraLegacy,
    /// A Teams app manifest.
    Teams,
    /// An array of `requiredResourceAccess`, or of applications.
    Graph,
    /// Terraform's `azuread_application`.
    Terraform,
    /// A template of Azure Resource Manager with the Microsoft Graph extension.
    Arm,
}

impl ManifestFormat {
    /// The word used in ids of messages, such as `entra-legacy`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Entra => "entra",
            Self::EntraLegacy => "entra-legacy",
            Self::Teams => "teams",
            Self::Graph => "graph",
            Self::Terraform => "terraform",
            Self::Arm => "arm",
        }
    }
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
    /// Asked for by a consent link.
    Link,
    /// Declared in a manifest.
    Manifest,
    /// Granted to the app in the tenant.
    Granted,
    /// Given in a plain list.
    List,
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
    /// What the tenant's records say of it, where the request was read from a tenant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
}

/// What a tenant's own records say of a permission of an app in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// Whether the app's registration asks for it.
    pub asked: Registered,
    /// The grants that hold it; empty where none was found.
    pub grants: Vec<GrantedTo>,
    /// Whether all grants of this kind were read. Where not, an empty list proves nothing.
    pub whole: bool,
}

/// Whether an app's registration asks for a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Registered {
    /// It does.
    Asks,
    /// It was read and does not.
    DoesNotAsk,
    /// It could not be read, or stands in another tenant.
    Unread,
}

/// One grant of a permission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GrantedTo {
    /// For whom.
    pub whom: GrantedFor,
    /// Since when, where the tenant's records tell; of several people the first.
    #[ts(type = "string | null")]
    pub since: Option<Timestamp>,
}

/// For whom a grant counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum GrantedFor {
    /// For everybody in the organisation who signs in to the app.
    Everyone,
    /// For single people, one by one.
    People {
        /// How many.
        count: usize,
    },
    /// For the app itself, with nobody signed in.
    AppAlone,
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
    /// It belongs to another resource than Microsoft Graph, whose names are not known here.
    OtherResource,
    /// It asks for everything that is configured elsewhere (`.default`), which the source
    /// does not show.
    Elsewhere,
    /// The permission exists, but not in the kind that is asked for.
    WrongKind,
    /// It refers to a value that this source does not hold.
    Reference,
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
    /// The source text as read, kept so that places can be shown. Of a consent link it is
    /// the address without what only serves one sign-in; profiles have none.
    pub text: Option<String>,
    /// The permissions, in the order of the text.
    pub permissions: Vec<RequestedPermission>,
    /// What looks like a permission and is none that we know.
    pub unrecognised: Vec<Unrecognised>,
    /// Who the app is, as far as the source tells.
    #[serde(default)]
    pub identity: AppIdentity,
    /// What is odd or worth knowing about the source or the app.
    #[serde(default)]
    pub signs: Vec<Sign>,
}

/// Who an app is, as far as a source tells. Nothing here is proof unless `publisher` says
/// that it was verified in the tenant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct AppIdentity {
    /// Its application (client) id.
    #[ts(type = "string | null")]
    pub client: Option<ClientId>,
    /// The tenant that owns its registration, a domain or id.
    pub owner_tenant: Option<String>,
    /// The addresses to which sign-ins return.
    #[serde(default)]
    pub redirects: Vec<String>,
    /// Who publishes it.
    #[serde(default)]
    pub publisher: Publisher,
    /// `AzureADMyOrg`, `AzureADMultipleOrgs`, ... as published.
    pub sign_in_audience: Option<String>,
    /// When the service principal was made.
    #[ts(type = "string | null")]
    pub created: Option<Timestamp>,
    /// Its secrets and certificates, the first to end first.
    #[serde(default)]
    pub credentials: Vec<Credential>,
    /// Who may use it: false where only assigned people may.
    pub assignment_required: Option<bool>,
    /// Whether it may sign in at all.
    pub enabled: Option<bool>,
}

/// Who publishes an app.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Publisher {
    /// The source does not tell.
    #[default]
    Unknown,
    /// The tenant shows a verified publisher.
    Verified {
        /// Its display name.
        name: String,
    },
    /// The tenant shows no verified publisher.
    Unverified {
        /// What the app calls its publisher, unproven.
        named: Option<String>,
    },
    /// Microsoft itself, by the tenant that owns the app.
    Microsoft,
}

/// A secret or certificate of an app; only its facts, never its value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Credential {
    /// `secret` or `certificate`.
    pub kind: CredentialKind,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// When it ends.
    #[ts(type = "string | null")]
    pub ends: Option<Timestamp>,
}

/// What an app proves itself with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CredentialKind {
    /// A client secret.
    Secret,
    /// A certificate.
    Certificate,
}

/// Something about a source or an app that a careful reader would stop at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Sign {
    /// How much it weighs.
    pub weight: SignWeight,
    /// What it is and why it matters, a message of request.ftl.
    pub message: Message,
}

/// How much a sign weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SignWeight {
    /// Good to know.
    Note,
    /// Unusual: ask before you go on.
    Odd,
    /// A known mark of an attack: stop until it is explained.
    Alarming,
}
