//! One app of a snapshot as the reader of requests wants it: a review begins from it without
//! asking the tenant again.

use scopeglass_audit::{AppParts, Extent, KindStanding, Snapshot};
use scopeglass_domain::{ErrorCode, Kind, Problem};
use scopeglass_request::{
    CredentialRecord, DelegatedGrant, Offered, Part, Principal, Resource, ResourceRead,
    RoleAssignment, TenantApp, VerifiedPublisher,
};
use uuid::Uuid;

/// Everything that a snapshot holds of an app.
pub(super) fn parts(snapshot: &Snapshot, app: Uuid) -> Result<TenantApp, Problem> {
    let about = snapshot.about()?;
    let kinds = snapshot.kinds()?;
    let parts = snapshot.app_parts(app)?;
    let missing = || Problem::new(ErrorCode::AppNotFound).with("app", app.to_string());
    let parts = parts.ok_or_else(missing)?;
    Ok(TenantApp {
        read_at: about.began,
        tenant: about.tenant,
        principal: principal(&parts),
        // What a registration asks for is no part of an audit.
        application: Part::broken(Vec::new(), Problem::new(ErrorCode::AuditPartMissing)),
        delegated: part(&kinds, "delegated", delegated(&parts)),
        roles: part(&kinds, "roles", roles(&parts)),
        assigned: part(&kinds, "consents", consents(&parts)),
        resources: resources(parts),
    })
}

/// A list that is whole only where the audit's is.
fn part<T>(kinds: &[KindStanding], kind: &str, records: Vec<T>) -> Part<T> {
    let standing = kinds.iter().find(|one| one.kind == kind);
    match standing {
        Some(standing) if standing.extent == Extent::Whole => Part::whole(records),
        standing => {
            let problem = standing.and_then(|one| one.sum.problem.clone());
            let problem = problem.unwrap_or_else(|| Problem::new(ErrorCode::AuditPartMissing));
            Part::broken(records, problem)
        }
    }
}

fn principal(parts: &AppParts) -> Principal {
    let credentials = |secret: bool| -> Vec<CredentialRecord> {
        let fitting = parts.credentials.iter().filter(|one| one.secret == secret);
        fitting
            .map(|one| CredentialRecord {
                display_name: one.name.clone(),
                start_date_time: one.begins,
                end_date_time: one.ends,
            })
            .collect()
    };
    Principal {
        id: parts.id,
        app_id: parts.app_id,
        display_name: Some(parts.name.clone()).filter(|name| !name.is_empty()),
        account_enabled: parts.enabled,
        app_owner_organization_id: parts.owner,
        app_role_assignment_required: parts.assignment_required,
        created_date_time: parts.created,
        disabled_by_microsoft_status: parts.disabled.clone(),
        homepage: parts.homepage.clone(),
        publisher_name: parts.publisher.clone(),
        reply_urls: parts.redirects.clone(),
        sign_in_audience: parts.audience.clone(),
        verified_publisher: parts.verified.clone().map(|name| VerifiedPublisher {
            display_name: Some(name),
        }),
        key_credentials: credentials(false),
        password_credentials: credentials(true),
    }
}

fn delegated(parts: &AppParts) -> Vec<DelegatedGrant> {
    let grants = parts.delegated.iter().map(|(resource, person, scope)| {
        let consent_type = match person {
            Some(_) => "Principal",
            None => "AllPrincipals",
        };
        DelegatedGrant {
            consent_type: consent_type.to_owned(),
            principal_id: *person,
            resource_id: *resource,
            scope: Some(scope.clone()),
        }
    });
    grants.collect()
}

fn roles(parts: &AppParts) -> Vec<RoleAssignment> {
    let roles = parts
        .roles
        .iter()
        .map(|(resource, role, since)| RoleAssignment {
            app_role_id: *role,
            principal_id: Some(parts.id),
            principal_type: Some("ServicePrincipal".to_owned()),
            resource_id: *resource,
            resource_display_name: None,
            created_date_time: *since,
        });
    roles.collect()
}

fn consents(parts: &AppParts) -> Vec<RoleAssignment> {
    let consents = parts.consents.iter().map(|(person, since)| RoleAssignment {
        app_role_id: Uuid::nil(),
        principal_id: Some(*person),
        principal_type: Some("User".to_owned()),
        resource_id: parts.id,
        resource_display_name: None,
        created_date_time: *since,
    });
    consents.collect()
}

fn resources(parts: AppParts) -> Vec<ResourceRead> {
    let resources = parts.resources.into_iter().map(|resource| {
        let Some(app_id) = resource.app_id else {
            return ResourceRead::Gone(resource.id);
        };
        let offered = |kind: Kind| -> Vec<Offered> {
            let fitting = resource.offered.iter().filter(|one| one.1 == kind);
            fitting
                .map(|(id, _, value)| Offered {
                    id: *id,
                    value: value.clone(),
                })
                .collect()
        };
        ResourceRead::Found(Resource {
            id: resource.id,
            app_id,
            display_name: Some(resource.name.clone()),
            app_roles: offered(Kind::Application),
            oauth2_permission_scopes: offered(Kind::Delegated),
        })
    });
    resources.collect()
}
