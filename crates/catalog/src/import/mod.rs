//! Making the facts table from the files that Microsoft publishes.
//!
//! Only facts are taken: names, schemes, levels, whether an administrator consents, ids,
//! methods, paths, and what is least privileged. The files' sentences are not even read.

mod changes;
mod published;

pub use changes::{Changes, Counts};

use crate::table::{Access, Calls, Method, PermissionFacts, SchemeFacts, Table};
use published::{Deployment, PathSet, PermissionsFile, ProvisioningFile, Published};
use scopeglass_domain::{Level, PermissionName};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Why published files could not be imported. Whoever gets this has changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A file is not JSON of the expected shape.
    #[error("{file} does not have the published shape: {source}")]
    Shape {
        /// Which of the two.
        file: &'static str,
        /// Where it differs.
        source: serde_json::Error,
    },
    /// A file holds no permission at all.
    #[error("{file} holds no permissions")]
    Empty {
        /// Which of the two.
        file: &'static str,
    },
    /// A value is of the right type and makes no sense.
    #[error("{file}, {permission}: {what}: {value:?}")]
    Value {
        /// Which of the two.
        file: &'static str,
        /// The permission that it stands at.
        permission: String,
        /// What was expected.
        what: &'static str,
        /// What is there.
        value: String,
    },
    /// The date is not ISO 8601.
    #[error("the date has to be YYYY-MM-DD, not {0:?}")]
    Date(String),
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The new table.
    pub table: Table,
    /// Published ids that are none and were left out, as `name: id`.
    pub unusable_ids: Vec<String>,
}

/// Makes a table from the texts of permissions.json and provisioningInfo.json.
///
/// # Errors
/// Anything in the files that does not have the published shape or makes no sense. Ids
/// alone may be malformed: Microsoft publishes a few such, which no grant can bear.
pub fn import(permissions: &str, provisioning: &str, dated: &str) -> Result<Imported, ImportError> {
    check_date(dated)?;
    let permissions: PermissionsFile =
        serde_json::from_str(permissions).map_err(|source| ImportError::Shape {
            file: "permissions.json",
            source,
        })?;
    let provisioning: ProvisioningFile =
        serde_json::from_str(provisioning).map_err(|source| ImportError::Shape {
            file: "provisioningInfo.json",
            source,
        })?;
    if permissions.permissions.is_empty() {
        return Err(ImportError::Empty {
            file: "permissions.json",
        });
    }
    if provisioning.permission_deployments.is_empty() {
        return Err(ImportError::Empty {
            file: "provisioningInfo.json",
        });
    }
    let table = Table {
        dated: dated.to_owned(),
        ..Table::default()
    };
    let mut imported = Imported {
        table,
        unusable_ids: Vec::new(),
    };
    for (name, published) in &permissions.permissions {
        let deployments = provisioning.permission_deployments.get(name);
        add(
            &mut imported,
            name,
            published,
            deployments.map_or(&[], Vec::as_slice),
        )?;
    }
    Ok(Imported {
        table: imported.table.canonical(),
        ..imported
    })
}

pub(crate) fn check_date(text: &str) -> Result<(), ImportError> {
    let shape: String = text
        .chars()
        .map(|c| if c.is_ascii_digit() { '9' } else { c })
        .collect();
    let number = |range: std::ops::Range<usize>| text.get(range).and_then(|part| part.parse().ok());
    let sensible = shape == "9999-99-99"
        && number(5..7).is_some_and(|month: u8| (1..=12).contains(&month))
        && number(8..10).is_some_and(|day: u8| (1..=31).contains(&day));
    if sensible {
        Ok(())
    } else {
        Err(ImportError::Date(text.to_owned()))
    }
}

fn add(
    imported: &mut Imported,
    name: &str,
    published: &Published,
    deployments: &[Deployment],
) -> Result<(), ImportError> {
    let wrong = |what, value: &str| ImportError::Value {
        file: "permissions.json",
        permission: name.to_owned(),
        what,
        value: value.to_owned(),
    };
    let parsed: PermissionName = name
        .parse()
        .map_err(|_| wrong("not a permission name", name))?;
    let mut facts = PermissionFacts {
        resource_specific: published.is_resource_specific().map_err(|value| {
            wrong(
                "an authorization type that is neither oAuth2 nor RSC",
                value,
            )
        })?,
        schemes: BTreeMap::new(),
    };
    for (scheme, form) in &published.schemes {
        let level = form.privilege_level.map(Level::try_from).transpose();
        let level = level.map_err(|_| wrong("a level is 1 to 4", &format!("{form:?}")))?;
        let id = public_id(*scheme, deployments).unwrap_or_else(|unusable| {
            imported.unusable_ids.push(format!("{name}: {unusable}"));
            None
        });
        let admin_consent = form.requires_admin_consent;
        facts.schemes.insert(
            scheme.scheme(),
            SchemeFacts {
                level,
                admin_consent,
                id,
            },
        );
    }
    if facts.schemes.is_empty() {
        return Err(wrong("no scheme", ""));
    }
    for set in &published.path_sets {
        add_paths(&mut imported.table, &parsed, set)
            .map_err(|(what, value)| wrong(what, &value))?;
    }
    imported.table.permissions.insert(parsed, facts);
    Ok(())
}

/// The id by which the public cloud knows a permission in a scheme.
///
/// `resourceAppId` there does not say whose permission it is: every name of
/// permissions.json belongs to Microsoft Graph, and its application id is the empty
/// string, Graph's own 00000003-…, the directory's 00000002-…, or that of the workload
/// behind Graph that declared it (Exchange, Teams, Intune, …). So it is not looked at.
/// Names that stand only in provisioningInfo.json have no published facts and are left out.
///
/// `environment` names clouds separated by `;` in any letter case. An entry that names
/// no cloud is one for all of them, and counts where no entry names the public one.
fn public_id(
    scheme: published::SchemeName,
    deployments: &[Deployment],
) -> Result<Option<Uuid>, &str> {
    let of_scheme = || {
        deployments
            .iter()
            .filter(|entry| entry.scheme == scheme.as_str())
    };
    let chosen = of_scheme()
        .find(|entry| entry.names_cloud("public"))
        .or_else(|| of_scheme().find(|entry| entry.environment.trim().is_empty()));
    match chosen.and_then(|entry| entry.id.as_deref()).map(str::trim) {
        None | Some("") => Ok(None),
        Some(id) => Uuid::parse_str(id).map(Some).map_err(|_| id),
    }
}

fn add_paths(
    table: &mut Table,
    name: &PermissionName,
    set: &PathSet,
) -> Result<(), (&'static str, String)> {
    for (path, value) in &set.paths {
        if !path.starts_with('/') || path.contains(char::is_control) {
            return Err(("a path begins with a slash and is one line", path.clone()));
        }
        let value = published::PathValue::read(value)?;
        let holders = set.scheme_keys.iter().map(|scheme| {
            let access = Access {
                least_privileged: value.least.contains(scheme),
                also_requires: value.also_requires.clone(),
            };
            ((name.clone(), scheme.scheme()), access)
        });
        table
            .calls
            .push((holders.collect(), calls(&set.methods, path)?));
    }
    Ok(())
}

fn calls(methods: &[String], path: &str) -> Result<Calls, (&'static str, String)> {
    let read: Result<_, _> = methods
        .iter()
        .map(|method| Method::read(method).ok_or(("an unknown method", method.clone())))
        .collect();
    Ok(Calls::from([(path.to_owned(), read?)]))
}
