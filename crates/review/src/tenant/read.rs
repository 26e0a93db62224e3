//! Reading one app of a tenant: its registration, its grants and the APIs that they name.
//! Every list is read to its end, or says what kept it from that.

use super::find::encoded;
use crate::signing::Live;
use jiff::Timestamp;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Ask, End, Onward, Run, Tally};
use scopeglass_request::{
    Application, DelegatedGrant, Part, Principal, Resource, ResourceRead, RoleAssignment, TenantApp,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// What is read of an API.
const OFFERS: &str = "$select=id,appId,displayName,appRoles,oauth2PermissionScopes";
/// What more is read of the app than the list to choose from shows.
const WHOLE: &str = "$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,\
                     appRoleAssignmentRequired,createdDateTime,disabledByMicrosoftStatus,homepage,\
                     replyUrls,signInAudience,verifiedPublisher,keyCredentials,passwordCredentials";

/// Everything that is read of an app.
pub(super) async fn app(live: &Live, found: Principal) -> TenantApp {
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let read_at = Timestamp::now();
    let tenant = live.session.account().tenant;
    let (id, app_id) = (found.id, found.app_id);
    let part = |rest: &str| format!("/servicePrincipals/{id}/{rest}");
    let own = found.app_owner_organization_id == Some(tenant.0);
    let (principal, mut application, delegated, roles) = futures::join!(
        whole(live, &run, found),
        registration(live, &run, app_id, own),
        list::<DelegatedGrant>(live, &run, part("oauth2PermissionGrants"), ""),
        list::<RoleAssignment>(live, &run, part("appRoleAssignments"), "$top=999"),
    );
    let (principal, unread) = principal;
    if let (Some(problem), true) = (unread, application.is_whole()) {
        application.problem = Some(problem);
    }
    let assigned = assigned(live, &run, part("appRoleAssignedTo"), &delegated).await;
    let resources = resources(live, &run, &application, &delegated, &roles).await;
    TenantApp {
        read_at,
        tenant,
        principal,
        application,
        delegated,
        roles,
        assigned,
        resources,
    }
}

async fn whole(live: &Live, run: &Run<'_>, found: Principal) -> (Principal, Option<Problem>) {
    let ask = Ask::new(format!("/servicePrincipals/{}", found.id)).query(WHOLE);
    let read = live.graph.get(&ask, run).await;
    match read.and_then(|record| super::find::principal(&record)) {
        Ok(principal) => (principal, None),
        Err(problem) => (found, Some(problem)),
    }
}

/// The registration stands in the tenant that owns the app, and can be read nowhere else.
async fn registration(live: &Live, run: &Run<'_>, app_id: Uuid, own: bool) -> Part<Application> {
    if !own {
        return Part::whole(Vec::new());
    }
    let filter = encoded(&format!("appId eq '{app_id}'"));
    let query = format!("$filter={filter}");
    list(live, run, "/applications".to_owned(), &query).await
}

/// Who consented alone, and when. Others that were assigned tell nothing of consent, so
/// reading ends once everybody is found.
async fn assigned(
    live: &Live,
    run: &Run<'_>,
    path: String,
    delegated: &Part<DelegatedGrant>,
) -> Part<RoleAssignment> {
    let people = delegated.records.iter();
    let mut alone: BTreeSet<Uuid> = people.filter_map(|grant| grant.principal_id).collect();
    if alone.is_empty() {
        return Part::whole(Vec::new());
    }
    let mut found = Vec::new();
    let mut unreadable = None;
    let ask = Ask::new(path).query("$top=999");
    let reading = live
        .graph
        .pages(&ask, run, &mut |page, _| {
            let (records, problem) = typed::<RoleAssignment>(page);
            unreadable = unreadable.take().or(problem);
            for record in records {
                if record
                    .principal_id
                    .is_some_and(|person| alone.remove(&person))
                {
                    found.push(record);
                }
            }
            match alone.is_empty() {
                true => Onward::Enough,
                false => Onward::Continue,
            }
        })
        .await;
    part(found, reading.end, unreadable)
}

async fn list<T: DeserializeOwned + Send>(
    live: &Live,
    run: &Run<'_>,
    path: String,
    query: &str,
) -> Part<T> {
    let mut found: Vec<T> = Vec::new();
    let mut unreadable = None;
    let ask = Ask::new(path).query(query);
    let reading = live
        .graph
        .pages(&ask, run, &mut |page, _| {
            let (records, problem) = typed(page);
            found.extend(records);
            unreadable = unreadable.take().or(problem);
            Onward::Continue
        })
        .await;
    part(found, reading.end, unreadable)
}

fn part<T>(found: Vec<T>, end: End, unreadable: Option<Problem>) -> Part<T> {
    let problem = match end {
        End::Broken(problem) => Some(problem),
        End::Finished | End::Enough => unreadable,
    };
    Part {
        records: found,
        problem,
    }
}

/// The records that can be read, and what was wrong with the first that cannot.
fn typed<T: DeserializeOwned>(page: &[serde_json::Value]) -> (Vec<T>, Option<Problem>) {
    let mut problem = None;
    let mut records = Vec::with_capacity(page.len());
    for record in page {
        match serde_json::from_value(record.clone()) {
            Ok(record) => records.push(record),
            Err(error) => {
                let unreadable = || Problem::new(ErrorCode::GraphUnreadable).detail(error);
                problem = problem.or_else(|| Some(unreadable()));
            }
        }
    }
    (records, problem)
}

async fn resources(
    live: &Live,
    run: &Run<'_>,
    application: &Part<Application>,
    delegated: &Part<DelegatedGrant>,
    roles: &Part<RoleAssignment>,
) -> Vec<ResourceRead> {
    let granted = delegated.records.iter().map(|grant| grant.resource_id);
    let granted = granted.chain(roles.records.iter().map(|role| role.resource_id));
    let granted: BTreeSet<Uuid> = granted.collect();
    let by_id = granted.into_iter().map(|id| async move {
        let read = resource(live, run, format!("/servicePrincipals/{id}")).await;
        read.unwrap_or(ResourceRead::Gone(id))
    });
    let mut found = futures::future::join_all(by_id).await;
    let required = application.records.iter();
    let required = required.flat_map(|application| &application.required_resource_access);
    let asked: BTreeSet<Uuid> = required.map(|access| access.resource_app_id).collect();
    for app_id in asked {
        let known = |read: &ResourceRead| match read {
            ResourceRead::Found(resource) => resource.app_id == app_id,
            _ => false,
        };
        if !found.iter().any(known) {
            let path = format!("/servicePrincipals(appId='{app_id}')");
            // An API that is asked for need not be in the tenant yet.
            found.extend(resource(live, run, path).await);
        }
    }
    found
}

/// An API; none where the tenant does not have it.
async fn resource(live: &Live, run: &Run<'_>, path: String) -> Option<ResourceRead> {
    let ask = Ask::new(path).query(OFFERS);
    let read = match live.graph.get(&ask, run).await {
        Ok(record) => serde_json::from_value::<Resource>(record)
            .map_err(|error| Problem::new(ErrorCode::GraphUnreadable).detail(error)),
        Err(problem) if problem.code == ErrorCode::GraphNotFound => return None,
        Err(problem) => Err(problem),
    };
    Some(match read {
        Ok(resource) => ResourceRead::Found(resource),
        Err(problem) => ResourceRead::Failed(problem),
    })
}
