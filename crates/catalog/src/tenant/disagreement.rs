//! Where a tenant says otherwise than the built-in table.

use super::TenantPermission;
use scopeglass_domain::{Form, Kind, Message, PermissionName};
use uuid::Uuid;

/// One difference about one permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// The permission, as the table names it.
    pub permission: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// What differs.
    pub difference: Difference,
}

/// What differs between the table (ours) and the tenant (theirs).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The id; the table may have none.
    Id {
        /// In the table.
        ours: Option<Uuid>,
        /// In the tenant.
        theirs: Uuid,
    },
    /// The name of the same id.
    Name {
        /// In the tenant.
        theirs: PermissionName,
    },
    /// Whether an administrator has to consent by default.
    AdminConsent {
        /// In the tenant; the table says the opposite.
        theirs: bool,
    },
    /// The tenant does not offer it.
    Missing,
    /// The tenant offers it and has switched it off.
    Disabled,
}

impl Difference {
    const IDS: [&'static str; 7] = [
        "catalog-disagreement-id",
        "catalog-disagreement-id-new",
        "catalog-disagreement-name",
        "catalog-disagreement-consent-admin",
        "catalog-disagreement-consent-user",
        "catalog-disagreement-missing",
        "catalog-disagreement-disabled",
    ];
}

impl Disagreement {
    /// The difference as a sentence, with `$name` and, where they differ, `$ours` and
    /// `$theirs`.
    pub fn message(&self) -> Message {
        let [id, id_new, name, admin, user, missing, disabled] = Difference::IDS;
        let message = match &self.difference {
            Difference::Id {
                ours: Some(ours),
                theirs,
            } => Message::new(id)
                .with("ours", ours.hyphenated().to_string())
                .with("theirs", theirs.hyphenated().to_string()),
            Difference::Id { ours: None, theirs } => {
                Message::new(id_new).with("theirs", theirs.hyphenated().to_string())
            }
            Difference::Name { theirs } => Message::new(name).with("theirs", theirs.as_str()),
            Difference::AdminConsent { theirs: true } => Message::new(admin),
            Difference::AdminConsent { theirs: false } => Message::new(user),
            Difference::Missing => Message::new(missing),
            Difference::Disabled => Message::new(disabled),
        };
        message.with("name", self.permission.as_str())
    }
}

/// All differences between a form of the table and what a tenant offers.
pub(super) fn between<'a>(
    form: &'a Form,
    offered: &'a TenantPermission,
) -> impl Iterator<Item = Disagreement> + 'a {
    let id = (form.id != Some(offered.id)).then_some(Difference::Id {
        ours: form.id,
        theirs: offered.id,
    });
    // A tenant says this of scopes alone: app roles always need an administrator.
    let consent = form.kind == Kind::Delegated && form.admin_consent != offered.admin_consent;
    let consent = consent.then_some(Difference::AdminConsent {
        theirs: offered.admin_consent,
    });
    let disabled = (!offered.enabled).then_some(Difference::Disabled);
    let all = [id, consent, disabled].into_iter().flatten();
    all.map(|difference| Disagreement {
        permission: offered.name.clone(),
        kind: offered.kind,
        difference,
    })
}

pub(crate) fn message_ids() -> impl Iterator<Item = String> {
    Difference::IDS.into_iter().map(str::to_owned)
}
