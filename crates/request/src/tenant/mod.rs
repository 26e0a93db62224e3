//! An app that stands in a tenant: what it asks, what it was granted, who it is, and what
//! a careful reader would stop at. Nothing is fetched here; the records are handed over.

mod age;
mod credentials;
mod parts;
mod permissions;
mod signs;

pub use parts::{
    AccessEntry, Application, CredentialRecord, DelegatedGrant, Offered, Part, Platform, Principal,
    RequiredAccess, Resource, ResourceRead, RoleAssignment, TenantApp, VerifiedPublisher,
};

use scopeglass_domain::{AppIdentity, ClientId, Publisher, Request, Source};
use uuid::Uuid;

/// The tenant in which Microsoft registers its own apps.
const MICROSOFT: Uuid = Uuid::from_u128(0xf8cdef31_a31e_4b4a_93e4_5f571e91255a);

/// The request of an app in a tenant. Whatever could not be read is among its signs, so
/// that nobody takes a list that broke off for the whole.
pub fn from_tenant(app: &TenantApp) -> Request {
    let read = permissions::read(app);
    let signs = signs::of(app, &read);
    Request {
        app: app.principal.display_name.clone().unwrap_or_default(),
        source: Source::Tenant {
            service_principal: app.principal.id,
            read_at: app.read_at,
        },
        text: None,
        permissions: read.permissions,
        unrecognised: read.unrecognised,
        identity: identity(app),
        signs,
    }
}

fn identity(app: &TenantApp) -> AppIdentity {
    let principal = &app.principal;
    AppIdentity {
        client: Some(ClientId(principal.app_id)),
        owner_tenant: principal
            .app_owner_organization_id
            .map(|owner| owner.to_string()),
        redirects: redirects(app),
        publisher: publisher(app),
        sign_in_audience: principal.sign_in_audience.clone(),
        created: principal.created_date_time,
        credentials: credentials::all(app),
        assignment_required: principal.app_role_assignment_required,
        enabled: principal.account_enabled,
    }
}

/// Every address to which sign-ins return, of the presence and of the registration.
fn redirects(app: &TenantApp) -> Vec<String> {
    let registered = app.application.records.iter().flat_map(|application| {
        let platforms = [
            &application.web,
            &application.spa,
            &application.public_client,
        ];
        platforms
            .into_iter()
            .flatten()
            .flat_map(|platform| &platform.redirect_uris)
    });
    let mut found: Vec<String> = Vec::new();
    for address in app.principal.reply_urls.iter().chain(registered) {
        if !found.contains(address) {
            found.push(address.clone());
        }
    }
    found
}

fn publisher(app: &TenantApp) -> Publisher {
    let principal = &app.principal;
    let verified = principal.verified_publisher.as_ref();
    match verified.and_then(|publisher| publisher.display_name.clone()) {
        _ if is_microsofts(app) => Publisher::Microsoft,
        Some(name) => Publisher::Verified { name },
        None => Publisher::Unverified {
            named: principal.publisher_name.clone(),
        },
    }
}

fn is_microsofts(app: &TenantApp) -> bool {
    app.principal.app_owner_organization_id == Some(MICROSOFT)
}

/// Whether the organisation itself has registered the app.
fn is_own(app: &TenantApp) -> bool {
    app.principal.app_owner_organization_id == Some(app.tenant.0)
}

#[cfg(test)]
mod tests;
