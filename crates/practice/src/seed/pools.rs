//! The tables that the invented organisation is drawn from, as read from data/.

use scopeglass_domain::Kind;
use serde::Deserialize;
use std::sync::LazyLock;
use uuid::Uuid;

/// Names, places and jobs of one language.
#[derive(Debug, Deserialize)]
pub(crate) struct Culture {
    pub tag: String,
    pub weight: usize,
    pub country: (String, String),
    pub phone: String,
    #[serde(default)]
    pub family_first: bool,
    #[serde(default = "space")]
    pub joint: String,
    pub towns: Vec<(String, String, String)>,
    pub jobs: Vec<String>,
    pub given: Vec<(String, String)>,
    pub family: Vec<(String, String)>,
}

fn space() -> String {
    " ".to_owned()
}

impl Culture {
    /// The language without its region.
    pub(crate) fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// A whole name, in the order of the language.
    pub(crate) fn whole_name(&self, given: &str, family: &str) -> String {
        if self.family_first {
            [family, given].join(&self.joint)
        } else {
            [given, family].join(&self.joint)
        }
    }
}

/// What a person may do in the tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Role {
    GlobalAdministrator,
    CloudApplicationAdministrator,
    Member,
}

impl Role {
    /// The word used in facts and in ids of messages.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::GlobalAdministrator => "global-administrator",
            Self::CloudApplicationAdministrator => "cloud-application-administrator",
            Self::Member => "member",
        }
    }

    /// Whether its holder may consent for the whole organisation.
    pub(crate) fn consents_for_everyone(self) -> bool {
        self != Self::Member
    }

    /// The published template ids that the claim `wids` holds; the last one stands for
    /// every member of a tenant.
    pub(crate) fn template_ids(self) -> Vec<&'static str> {
        const MEMBER: &str = "b79fbf4d-3ef9-4689-8143-76b194e85509";
        match self {
            Self::GlobalAdministrator => vec![GLOBAL_ADMINISTRATOR, MEMBER],
            Self::CloudApplicationAdministrator => vec![CLOUD_APPLICATION_ADMINISTRATOR, MEMBER],
            Self::Member => vec![MEMBER],
        }
    }
}

/// The published template id of the role.
pub(crate) const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";
/// The published template id of the role.
pub(crate) const CLOUD_APPLICATION_ADMINISTRATOR: &str = "158c047a-c907-4556-b7ef-451551a6b5f7";

/// One of those who sign in during practice.
#[derive(Debug, Deserialize)]
pub(crate) struct Featured {
    pub display: String,
    pub given: String,
    pub family: String,
    pub user: String,
    pub culture: String,
    pub role: Role,
    pub job: String,
    pub department: String,
}

#[derive(Debug, Deserialize)]
pub(crate) struct People {
    pub culture: Vec<Culture>,
    pub featured: Vec<Featured>,
}

/// What diaries and address books hold in one language.
#[derive(Debug, Deserialize)]
pub(crate) struct Sayings {
    pub tag: String,
    pub events: Vec<(String, String)>,
    pub personal: Vec<(String, String)>,
    pub notes: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Diary {
    pub departments: Vec<String>,
    pub offices: Vec<String>,
    pub categories: Vec<String>,
    pub partners: Vec<(String, String)>,
    pub language: Vec<Sayings>,
}

/// How a group is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum GroupKind {
    Security,
    Microsoft365,
    Distribution,
}

#[derive(Debug, Deserialize)]
pub(crate) struct GroupRow {
    pub name: String,
    pub kind: GroupKind,
    pub every: u32,
    pub first: u32,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub public: bool,
    pub about: Option<String>,
}

/// An app that was in the tenant before the practice began.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AppRow {
    pub name: String,
    pub publisher: String,
    pub home: String,
    /// Delegated permissions of Microsoft Graph.
    pub scopes: String,
    pub everyone: bool,
    #[serde(default)]
    pub disabled: bool,
    /// Its published application id; apps without one have an invented one.
    pub app_id: Option<Uuid>,
    #[serde(default)]
    pub of_microsoft: bool,
    /// What Microsoft has verified its publisher to be called.
    pub verified: Option<String>,
    /// The numbers of those who consented one by one, minutes apart.
    #[serde(default)]
    pub people: Vec<u32>,
    /// How many days ago it came into the tenant; long ago where nothing is said.
    pub came: Option<i32>,
    #[serde(default)]
    pub redirects: Vec<String>,
    #[serde(default)]
    pub assigned_only: bool,
    /// App roles, `name` of Microsoft Graph or `API/name`.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Delegated permissions of other APIs, `API/name`.
    #[serde(default)]
    pub beside: Vec<String>,
    /// How it is registered, where that is in this tenant.
    pub registration: Option<RegistrationRow>,
}

/// The registration of an app of the organisation's own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegistrationRow {
    pub audience: String,
    /// Delegated permissions that it asks for, written as in `roles`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// App roles that it asks for.
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub credential: Vec<CredentialRow>,
    /// The number of the person who looks after it.
    pub owner: Option<u32>,
}

/// A secret or certificate; its days are counted from today.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CredentialRow {
    pub name: String,
    #[serde(default)]
    pub certificate: bool,
    pub began: i32,
    pub ends: i32,
}

#[derive(Debug, Deserialize)]
pub(crate) struct TenantRow {
    pub name: String,
    pub domain: String,
    pub tenant: Uuid,
    pub street: String,
    pub city: String,
    pub postal_code: String,
    pub country: String,
    pub phone: String,
    pub privacy: String,
    pub group: Vec<GroupRow>,
    pub app: Vec<AppRow>,
}

/// A permission that an API in the tenant offers.
#[derive(Debug, Deserialize)]
pub(crate) struct OfferedRow {
    pub name: String,
    pub kind: Kind,
    pub id: Uuid,
    pub admin: bool,
    pub title: String,
    pub about: String,
}

/// A permission whose consent the tenant sets higher than the published default.
#[derive(Debug, Deserialize)]
pub(crate) struct StricterRow {
    pub name: String,
    pub kind: Kind,
}

/// An API besides Microsoft Graph.
#[derive(Debug, Deserialize)]
pub(crate) struct ResourceRow {
    pub app_id: Uuid,
    pub name: String,
    pub of_microsoft: bool,
    pub permission: Vec<OfferedRow>,
}

/// The APIs of the tenant, and what its Graph offers beyond the built-in catalogue.
#[derive(Debug, Deserialize)]
pub(crate) struct Resources {
    pub graph: Vec<OfferedRow>,
    pub stricter: Vec<StricterRow>,
    pub resource: Vec<ResourceRow>,
}

/// All tables.
#[derive(Debug)]
pub(crate) struct Pools {
    pub people: People,
    pub diary: Diary,
    pub tenant: TenantRow,
    pub resources: Resources,
}

static POOLS: LazyLock<Result<Pools, toml::de::Error>> = LazyLock::new(|| {
    Ok(Pools {
        people: toml::from_str(include_str!("../../data/people.toml"))?,
        diary: toml::from_str(include_str!("../../data/diary.toml"))?,
        tenant: toml::from_str(include_str!("../../data/tenant.toml"))?,
        resources: toml::from_str(include_str!("../../data/resources.toml"))?,
    })
});

impl Pools {
    /// The embedded tables. They can only fail where the crate was built from damaged files.
    pub(crate) fn embedded() -> Result<&'static Self, String> {
        POOLS.as_ref().map_err(ToString::to_string)
    }

    /// The sayings of a language, or the English ones.
    pub(crate) fn sayings(&self, language: &str) -> Option<&Sayings> {
        let of = |tag: &str| {
            self.diary
                .language
                .iter()
                .find(|sayings| sayings.tag == tag)
        };
        of(language).or_else(|| of("en"))
    }
}
