//! The shape of the published files, as far as facts are taken from them.

use crate::table::Scheme;
use scopeglass_domain::PermissionName;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Deserialize)]
pub(super) struct PermissionsFile {
    pub permissions: BTreeMap<String, Published>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Published {
    pub authorization_type: String,
    pub schemes: BTreeMap<SchemeName, Form>,
    #[serde(default)]
    pub path_sets: Vec<PathSet>,
}

impl Published {
    pub fn is_resource_specific(&self) -> Result<bool, &str> {
        match self.authorization_type.as_str() {
            "oAuth2" => Ok(false),
            "RSC" => Ok(true),
            other => Err(other),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) enum SchemeName {
    DelegatedWork,
    DelegatedPersonal,
    Application,
}

impl SchemeName {
    const ALL: [Self; 3] = [
        Self::DelegatedWork,
        Self::DelegatedPersonal,
        Self::Application,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::DelegatedWork => "DelegatedWork",
            Self::DelegatedPersonal => "DelegatedPersonal",
            Self::Application => "Application",
        }
    }

    pub fn scheme(self) -> Scheme {
        match self {
            Self::DelegatedWork => Scheme::Work,
            Self::DelegatedPersonal => Scheme::Personal,
            Self::Application => Scheme::Application,
        }
    }

    fn read(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str() == text)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Form {
    pub requires_admin_consent: bool,
    pub privilege_level: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct PathSet {
    pub scheme_keys: Vec<SchemeName>,
    pub methods: Vec<String>,
    pub paths: BTreeMap<String, String>,
}

/// What stands beside a path: `least=DelegatedWork,Application;AlsoRequires=A,B`.
#[derive(Debug, Default)]
pub(super) struct PathValue {
    pub least: BTreeSet<SchemeName>,
    pub also_requires: BTreeSet<PermissionName>,
}

impl PathValue {
    pub fn read(text: &str) -> Result<Self, (&'static str, String)> {
        let mut value = Self::default();
        for part in text
            .split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let wrong = |what: &'static str| (what, part.to_owned());
            match part.split_once('=') {
                Some(("least", schemes)) => {
                    let schemes = schemes.split(',').map(|name| SchemeName::read(name.trim()));
                    let read: Option<Vec<_>> = schemes.collect();
                    value
                        .least
                        .extend(read.ok_or_else(|| wrong("an unknown scheme"))?);
                }
                Some(("AlsoRequires", names)) => {
                    let names = names.split(',').map(|name| name.trim().parse());
                    let read: Result<Vec<_>, _> = names.collect();
                    value
                        .also_requires
                        .extend(read.map_err(|_| wrong("not a list of permission names"))?);
                }
                _ => return Err(wrong("an unknown word beside a path")),
            }
        }
        Ok(value)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ProvisioningFile {
    pub permission_deployments: BTreeMap<String, Vec<Deployment>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Deployment {
    pub id: Option<String>,
    pub scheme: String,
    #[serde(default)]
    pub environment: String,
}

impl Deployment {
    pub fn names_cloud(&self, cloud: &str) -> bool {
        self.environment
            .split(';')
            .any(|named| named.trim().eq_ignore_ascii_case(cloud))
    }
}
