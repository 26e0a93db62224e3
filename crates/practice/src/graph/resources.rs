//! The APIs of the tenant with the permissions that they offer: Microsoft Graph as the
//! catalogue knows it and a little beyond, SharePoint, Exchange, and one of the tenant's own.

use super::records::{Record, app_shape};
use crate::{
    seed::pools::{OfferedRow, ResourceRow, Resources},
    world::World,
};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, ResourceId};
use serde_json::{Value, json};
use std::borrow::Cow;
use uuid::Uuid;

/// The tenant that Microsoft's own apps are registered in.
pub(super) const MICROSOFT: Uuid = Uuid::from_u128(0xf8cdef31_a31e_4b4a_93e4_5f571e91255a);

const GRAPH: &str = "Microsoft Graph";

/// The presences of the APIs, Microsoft Graph first.
pub(super) fn records(world: &World) -> Vec<Record> {
    let resources = &world.organisation.pools.resources;
    let others = resources
        .resource
        .iter()
        .map(|row| other_record(world, row));
    std::iter::once(graph_record(resources))
        .chain(others)
        .collect()
}

/// A permission as a grant or registration names it.
pub(super) struct Named {
    /// The application id of the API.
    pub api: Uuid,
    /// What the API is called.
    pub api_name: String,
    pub id: Uuid,
    pub name: String,
}

/// The permission that a row of the apps' table names: `name` of Microsoft Graph or
/// `API/name`. An API that is not in the tenant is one that was deleted.
pub(super) fn named(world: &World, text: &str, kind: Kind) -> Option<Named> {
    let Some((api, name)) = text.split_once('/') else {
        let permission = Catalog::embedded().find(text)?;
        return Some(Named {
            api: ResourceId::GRAPH.0,
            api_name: GRAPH.to_owned(),
            id: permission.form(kind)?.id?,
            name: text.to_owned(),
        });
    };
    let mut rows = world.organisation.pools.resources.resource.iter();
    let gone = || Uuid::new_v5(&Uuid::NAMESPACE_DNS, text.as_bytes());
    let (app_id, id) = match rows.find(|row| row.name == api) {
        Some(row) => {
            let mut offered = row.permission.iter();
            let offered = offered.find(|one| one.name == name && one.kind == kind)?;
            (row.app_id, offered.id)
        }
        None => (Uuid::new_v5(&Uuid::NAMESPACE_DNS, api.as_bytes()), gone()),
    };
    Some(Named {
        api: app_id,
        api_name: api.to_owned(),
        id,
        name: name.to_owned(),
    })
}

/// A permission as a presence offers it.
struct Offered<'a> {
    id: Uuid,
    name: Cow<'a, str>,
    kind: Kind,
    admin: bool,
    title: Cow<'a, str>,
    about: Cow<'a, str>,
}

impl<'a> From<&'a OfferedRow> for Offered<'a> {
    fn from(row: &'a OfferedRow) -> Self {
        Self {
            id: row.id,
            name: row.name.as_str().into(),
            kind: row.kind,
            admin: row.admin,
            title: row.title.as_str().into(),
            about: row.about.as_str().into(),
        }
    }
}

impl Offered<'_> {
    fn scope(&self) -> Value {
        json!({
            "id": self.id,
            "value": self.name,
            "type": if self.admin { "Admin" } else { "User" },
            "isEnabled": true,
            "adminConsentDisplayName": self.title,
            "adminConsentDescription": self.about,
            "userConsentDisplayName": self.title,
            "userConsentDescription": self.about,
        })
    }

    fn role(&self) -> Value {
        json!({
            "id": self.id,
            "value": self.name,
            "allowedMemberTypes": ["Application"],
            "isEnabled": true,
            "origin": "Application",
            "displayName": self.title,
            "description": self.about,
        })
    }

    fn resource_specific(&self) -> Value {
        json!({
            "id": self.id,
            "value": self.name,
            "isEnabled": true,
            "displayName": self.title,
            "description": self.about,
        })
    }
}

fn offer(record: &mut Record, offered: &[Offered<'_>]) {
    let of = |kind| offered.iter().filter(move |one| one.kind == kind);
    let scopes: Value = of(Kind::Delegated).map(Offered::scope).collect();
    let roles: Value = of(Kind::Application).map(Offered::role).collect();
    record.insert("oauth2PermissionScopes".to_owned(), scopes);
    record.insert("appRoles".to_owned(), roles);
}

fn other_record(world: &World, row: &ResourceRow) -> Record {
    let owner = if row.of_microsoft {
        MICROSOFT
    } else {
        world.tenant().0
    };
    let mut record = app_shape(row.app_id, &row.name, owner, None);
    let offered: Vec<Offered<'_>> = row.permission.iter().map(Offered::from).collect();
    offer(&mut record, &offered);
    record
}

fn graph_record(resources: &Resources) -> Record {
    let mut record = app_shape(ResourceId::GRAPH.0, GRAPH, MICROSOFT, None);
    let (installed, mut offered): (Vec<_>, Vec<_>) =
        published(resources).partition(|(installed, _)| *installed);
    offered.extend(
        resources
            .graph
            .iter()
            .map(|row| (false, Offered::from(row))),
    );
    let offered: Vec<Offered<'_>> = offered.into_iter().map(|(_, one)| one).collect();
    offer(&mut record, &offered);
    let installed: Value = installed
        .iter()
        .map(|(_, one)| one.resource_specific())
        .collect();
    record.insert(
        "resourceSpecificApplicationPermissions".to_owned(),
        installed,
    );
    record
}

/// The catalogue's permissions, and whether they are resource-specific: those stand in a
/// list of their own. The sentences are the practice tenant's, as a real tenant's are
/// Microsoft's.
fn published(resources: &Resources) -> impl Iterator<Item = (bool, Offered<'static>)> {
    let forms = Catalog::embedded().permissions().flat_map(|permission| {
        let forms = permission.forms.iter();
        forms.map(move |form| (permission, form))
    });
    forms.filter_map(|(permission, form)| {
        let name = permission.name.as_str();
        let stricter = resources
            .stricter
            .iter()
            .any(|row| row.name == name && row.kind == form.kind);
        let installed = form.kind == Kind::Application
            && Catalog::embedded().is_resource_specific(&permission.name);
        let offered = Offered {
            id: form.id?,
            name: name.into(),
            kind: form.kind,
            admin: form.admin_consent || stricter,
            title: format!("Practice text of {name}").into(),
            about: format!(
                "The practice tenant offers {name} as a permission of the kind “{}”.",
                form.kind.as_str()
            )
            .into(),
        };
        Some((installed, offered))
    })
}
