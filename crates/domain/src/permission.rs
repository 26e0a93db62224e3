//! Permissions as facts: what the resource publishes about each.

use crate::{Message, PermissionName, ResourceId, SubjectId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Which of the two kinds a permission is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A scope: used on behalf of a signed-in person.
    Delegated,
    /// An app role: used by the app alone, with nobody signed in.
    Application,
}

impl Kind {
    /// Both kinds, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Delegated, Self::Application];

    /// `delegated` or `application`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delegated => "delegated",
            Self::Application => "application",
        }
    }
}

/// Microsoft's privilege level, 1 (least) to 4 (most), as published in permissions.json.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct Level(u8);

impl Level {
    /// The number, 1 to 4.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = String;
    fn try_from(level: u8) -> Result<Self, String> {
        if (1..=4).contains(&level) {
            Ok(Self(level))
        } else {
            Err(format!("a level is 1 to 4, not {level}"))
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// One permission in one of its kinds, as published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Form {
    /// Delegated or application.
    pub kind: Kind,
    /// The id by which manifests and grants name it; absent for the OpenID scopes' sources that publish none.
    #[ts(type = "string | null")]
    pub id: Option<Uuid>,
    /// Whether the published default asks for an administrator. The tenant's own consent
    /// policy decides in the end.
    pub admin_consent: bool,
    /// Microsoft's level, where published.
    pub level: Option<Level>,
    /// Whether personal Microsoft accounts offer it as well (delegated only).
    pub personal: bool,
}

/// What a permission lets its holder do with its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// Sign a person in and learn who they are (openid, profile, email, User.Read's sign-in).
    SignIn,
    /// Keep working after the person has left (offline_access).
    KeepAccess,
    /// Read a limited set of fields.
    ReadBasic,
    /// Read everything about it.
    Read,
    /// Create new ones only.
    Create,
    /// Create, read, change and delete.
    ReadWrite,
    /// Change (and sometimes create) without a right to read.
    Write,
    /// Send in somebody's name.
    Send,
    /// Administer: settings, membership, policies, life cycle.
    Manage,
    /// Anything else that the name says; the explanation then names it as published.
    Other,
}

impl Action {
    /// The word used in ids of messages, such as `read-write`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::KeepAccess => "keep-access",
            Self::ReadBasic => "read-basic",
            Self::Read => "read",
            Self::Create => "create",
            Self::ReadWrite => "read-write",
            Self::Write => "write",
            Self::Send => "send",
            Self::Manage => "manage",
            Self::Other => "other",
        }
    }

    /// Whether data can be changed or sent with it.
    pub fn changes_data(self) -> bool {
        matches!(
            self,
            Self::Create | Self::ReadWrite | Self::Write | Self::Send | Self::Manage
        )
    }
}

/// Whose data the name covers, before the kind narrows or widens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// Only the signed-in person's own (delegated), or every mailbox or user (application).
    Own,
    /// The person's own and what others shared with them.
    Shared,
    /// Everything of that kind in the organisation.
    All,
    /// Only what an administrator chose (Sites.Selected and its kin).
    Selected,
    /// Only what this app made or owns.
    OwnedByApp,
    /// Only the team, chat or group in which the app is installed (resource-specific consent).
    Installed,
}

impl Extent {
    /// The word used in ids of messages, such as `owned-by-app`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Shared => "shared",
            Self::All => "all",
            Self::Selected => "selected",
            Self::OwnedByApp => "owned-by-app",
            Self::Installed => "installed",
        }
    }
}

/// The parts of a permission that the explanation grammar composes a sentence from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// The noun.
    pub subject: SubjectId,
    /// What may be done with it.
    pub action: Action,
    /// Whose.
    pub extent: Extent,
}

/// Everything that the catalogue knows of one permission, paths aside.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Permission {
    /// Its published name.
    pub name: PermissionName,
    /// The API that owns it.
    pub resource: ResourceId,
    /// Its kinds, delegated first.
    pub forms: Vec<Form>,
    /// The parts of its explanation.
    pub facet: Facet,
}

impl Permission {
    /// The form of that kind, where the permission has one.
    pub fn form(&self, kind: Kind) -> Option<&Form> {
        self.forms.iter().find(|form| form.kind == kind)
    }

    /// The kinds that exist.
    pub fn kinds(&self) -> Vec<Kind> {
        self.forms.iter().map(|form| form.kind).collect()
    }

    /// Whether it is agreed to where the app is installed, by whoever may decide there. The
    /// `WhereInstalled` permissions reach those places too, but for all of them at once.
    pub fn is_consented_where_installed(&self) -> bool {
        self.facet.extent == Extent::Installed && !self.name.as_str().ends_with(".WhereInstalled")
    }
}

/// Whose rating it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RatingSource {
    /// Published by Microsoft beside the permission.
    Microsoft,
    /// Computed by Scopeglass's rules.
    Scopeglass,
}

/// A level with its source and reasons; never shown without both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Rating {
    /// Whose it is.
    pub source: RatingSource,
    /// 1 (least) to 4 (most); absent where the source does not rate it.
    pub level: Option<Level>,
    /// Why, each a sentence.
    pub reasons: Vec<Message>,
}

/// A curated rule: whoever holds `wider` has no need of `narrower` in the same kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Superset {
    /// The permission that includes the other.
    pub wider: PermissionName,
    /// The permission that adds nothing beside it.
    pub narrower: PermissionName,
    /// The kinds for which this holds.
    pub kinds: Vec<Kind>,
    /// Why, as a message id.
    pub reason: String,
}
