//! Freshening the catalogue at run time from what a tenant's own service principal of an
//! API offers. The text of the service principal is handed over; nothing is fetched here.
//!
//! What the built-in table lacks appears with the tenant's own words. Where the two
//! disagree, both are told: neither is taken for the truth.

mod disagreement;
mod offered;
mod principal;

pub(crate) use disagreement::message_ids;
pub use disagreement::{Difference, Disagreement};
pub use offered::{TenantPermission, TenantResource};
pub use principal::{ServicePrincipal, ServicePrincipalError, Unusable};

use crate::Catalog;
use scopeglass_domain::{Kind, Permission, ResourceId};
use std::collections::BTreeSet;

/// What a tenant's service principal of an API adds to the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Freshened {
    /// The API.
    pub resource: TenantResource,
    /// Permissions that the built-in table lacks in that kind, by name. All of them,
    /// where the API is not Microsoft Graph.
    pub added: Vec<TenantPermission>,
    /// Where the tenant says otherwise than the built-in table, by name.
    pub disagreements: Vec<Disagreement>,
    /// What the tenant offers under a name that cannot be kept.
    pub unusable: Vec<Unusable>,
}

/// Compares what a tenant offers with the catalogue, which stays as it is.
pub fn freshen(catalog: &Catalog, principal: &ServicePrincipal) -> Freshened {
    let mut added = Vec::new();
    let mut disagreements = Vec::new();
    let is_graph = principal.resource.id == ResourceId::GRAPH;
    for offered in &principal.offered {
        let known = catalog.permission(&offered.name).filter(|_| is_graph);
        let form = known.and_then(|permission| permission.form(offered.kind));
        match form {
            Some(form) => disagreements.extend(disagreement::between(form, offered)),
            None => {
                disagreements.extend(renamed(catalog, offered).filter(|_| is_graph));
                added.push(offered.clone());
            }
        }
    }
    if is_graph {
        disagreements.extend(missing(catalog, principal));
    }
    added.sort_by(|one, two| (&one.name, one.kind).cmp(&(&two.name, two.kind)));
    disagreements.sort_by(|one, two| (&one.permission, one.kind).cmp(&(&two.permission, two.kind)));
    Freshened {
        resource: principal.resource.clone(),
        added,
        disagreements,
        unusable: principal.unusable.clone(),
    }
}

/// The same id under another name: what a grant holds would be read differently.
fn renamed(catalog: &Catalog, offered: &TenantPermission) -> Option<Disagreement> {
    let (known, _) = catalog.by_id(offered.id)?;
    let form = known.form(offered.kind)?;
    (form.id == Some(offered.id)).then(|| Disagreement {
        permission: known.name.clone(),
        kind: offered.kind,
        difference: Difference::Name {
            theirs: offered.name.clone(),
        },
    })
}

/// What the tenant does not offer, of what has a published id. A kind that the text does
/// not list at all says nothing, and what is granted team by team stands in no such list.
fn missing<'a>(
    catalog: &'a Catalog,
    principal: &'a ServicePrincipal,
) -> impl Iterator<Item = Disagreement> + 'a {
    let offered: BTreeSet<_> = principal
        .offered
        .iter()
        .map(|offered| (&offered.name, offered.kind))
        .collect();
    let renamed: BTreeSet<_> = principal.offered.iter().map(|offered| offered.id).collect();
    let forms = |permission: &'a Permission| {
        let forms = permission.forms.iter();
        forms.map(move |form| (permission, form))
    };
    catalog
        .permissions()
        .filter(|permission| !catalog.is_resource_specific(&permission.name))
        .flat_map(forms)
        .filter(|(_, form)| principal.lists(form.kind))
        .filter(move |(permission, form)| {
            let id = form.id.filter(|id| !renamed.contains(id));
            id.is_some() && !offered.contains(&(&permission.name, form.kind))
        })
        .map(|(permission, form)| Disagreement {
            permission: permission.name.clone(),
            kind: form.kind,
            difference: Difference::Missing,
        })
}

impl ServicePrincipal {
    /// Whether the text lists the permissions of that kind.
    fn lists(&self, kind: Kind) -> bool {
        self.listed.contains(&kind)
    }
}
