//! What was planted for audits to find, and what only looks like it.

use super::{Directory, layout::Kind};
use serde::Serialize;
use uuid::Uuid;

/// One planted case: why an audit has to speak of an app, or why it must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Case {
    /// A new app of nobody known, named almost like a product of Microsoft, sent back to a
    /// rented host, with one person after another consenting to have their mail read.
    ConsentPhishing,
    /// A new app of nobody known that reads everybody's files.
    NewPublisher,
    /// An app role that lets the app give itself or others any directory role.
    EscalatingRole,
    /// An app role that lets the app give itself any other app role.
    EscalatingAssignment,
    /// A redirect address without encryption on a host out there.
    OddRedirect,
    /// A disabled app with live grants.
    DisabledWithGrants,
    /// A secret that is good for ten years.
    LongCredential,
    /// A certificate that ends within a week.
    EndingCredential,
    /// A grant to an API that is not there any more.
    DeletedResource,
    /// An app with grants that has never signed in.
    NeverUsed,
    /// A name with a letter of another script in it.
    LookAlikeName,
    /// Two scopes of which one covers the other.
    RedundantScopes,
    /// A scope with which a person's session can change any app.
    EscalatingScope,
    /// Harmless: an old app of a verified publisher to which many have consented alone.
    ManyConsents,
    /// Harmless: a new app of a verified publisher with hardly any right.
    NewAndVerified,
    /// Harmless: Microsoft's own app, with a product's name and wide rights.
    OfMicrosoft,
    /// Harmless: a desktop app that is sent back to this computer.
    Loopback,
    /// Harmless: an app role that only reads directory roles.
    ReadsRoles,
    /// Harmless: an app of the tenant's own with an ordinary secret.
    OrdinaryCredential,
    /// Harmless: an app of a verified publisher that only signs people in.
    Ordinary,
}

/// In the order of the places of the two planted blocks.
const CASES: [Case; 20] = [
    Case::ConsentPhishing,
    Case::NewPublisher,
    Case::EscalatingRole,
    Case::EscalatingAssignment,
    Case::OddRedirect,
    Case::DisabledWithGrants,
    Case::LongCredential,
    Case::EndingCredential,
    Case::DeletedResource,
    Case::NeverUsed,
    Case::LookAlikeName,
    Case::RedundantScopes,
    Case::EscalatingScope,
    Case::ManyConsents,
    Case::NewAndVerified,
    Case::OfMicrosoft,
    Case::Loopback,
    Case::ReadsRoles,
    Case::OrdinaryCredential,
    Case::Ordinary,
];

/// Consents of single people that make a wave.
const WAVE: u32 = 5;

impl Case {
    pub(super) fn at(place: u32) -> Option<Self> {
        CASES.get(place as usize).copied()
    }

    /// Whether an audit must not speak of it.
    pub fn is_harmless(self) -> bool {
        self >= Self::ManyConsents
    }

    /// Whether the app is of the tenant's own making.
    pub(super) fn is_own(self) -> bool {
        matches!(
            self,
            Self::LongCredential | Self::EndingCredential | Self::OrdinaryCredential
        )
    }

    /// The app role of Microsoft Graph that the app holds besides.
    pub(super) fn role(self) -> Option<&'static str> {
        match self {
            Self::EscalatingRole => Some("RoleManagement.ReadWrite.Directory"),
            Self::EscalatingAssignment => Some("AppRoleAssignment.ReadWrite.All"),
            Self::ReadsRoles => Some("RoleManagement.Read.Directory"),
            _ => None,
        }
    }

    /// What the first grant of the app is for; the others are for signing in.
    pub(super) fn scopes(self) -> Option<&'static str> {
        match self {
            Self::NewPublisher => Some("Files.ReadWrite.All offline_access"),
            Self::RedundantScopes => Some("Mail.Read Mail.ReadWrite"),
            Self::EscalatingScope => Some("Application.ReadWrite.All"),
            Self::OfMicrosoft => Some("Mail.ReadWrite Files.ReadWrite.All"),
            _ => None,
        }
    }

    /// How many delegated grants the app needs for the case to be one.
    fn needs(self) -> u32 {
        match self {
            Self::ConsentPhishing | Self::ManyConsents => WAVE,
            Self::EscalatingRole | Self::EscalatingAssignment | Self::ReadsRoles => 0,
            Self::OddRedirect | Self::LookAlikeName | Self::Loopback => 0,
            Self::LongCredential | Self::EndingCredential | Self::OrdinaryCredential => 0,
            _ => 1,
        }
    }
}

/// A planted app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Planted {
    /// Why it was planted.
    pub case: Case,
    /// Whether an audit must not speak of it.
    pub harmless: bool,
    /// The object id of its presence in the tenant.
    pub service_principal: Uuid,
    /// Its application id.
    pub app_id: Uuid,
    /// Its name.
    pub name: String,
    /// How many delegated grants it holds.
    pub grants: u32,
}

pub(super) fn all(directory: &Directory) -> Vec<Planted> {
    let planted = directory.layout.planted();
    let told = planted.filter_map(|(number, case)| {
        let app = directory.app(number)?;
        let (_, grants) = directory.layout.grants_of(number);
        debug_assert_eq!(app.kind, Kind::Planted(case));
        (grants >= case.needs()).then(|| Planted {
            case,
            harmless: case.is_harmless(),
            service_principal: app.presence(),
            app_id: app.app_id(),
            name: app.name(),
            grants,
        })
    });
    told.collect()
}
