//! The APIs of the tenant, as whoever reads their presences sees them.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

mod common;

use common::{App, start};
use scopeglass_catalog::Catalog;
use scopeglass_domain::Kind;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

async fn presence(app: &App, app_id: &str) -> Value {
    let access = app.access("noor.vandalen", "Directory.Read.All").await;
    let path = format!(
        "/servicePrincipals(appId='{app_id}')?$select=id,appId,displayName,appRoles,oauth2PermissionScopes"
    );
    let (status, presence) = app.get(&access, &path).await;
    assert_eq!(status, 200, "{presence}");
    presence
}

fn names(presence: &Value, list: &str) -> BTreeSet<String> {
    let offered = presence[list].as_array().unwrap().iter();
    offered
        .map(|one| one["value"].as_str().unwrap().to_owned())
        .collect()
}

fn published(kind: Kind) -> BTreeSet<String> {
    let of_tenants = |permission: &&scopeglass_domain::Permission| {
        kind == Kind::Delegated || !Catalog::embedded().is_resource_specific(&permission.name)
    };
    Catalog::embedded()
        .permissions()
        .filter(of_tenants)
        .filter(|permission| permission.form(kind).is_some_and(|form| form.id.is_some()))
        .map(|permission| permission.name.to_string())
        .collect()
}

#[tokio::test]
async fn graph_offers_what_is_published_and_two_permissions_more() {
    let app = start().await;
    let graph = presence(&app, GRAPH).await;
    let scopes = names(&graph, "oauth2PermissionScopes");
    let roles = names(&graph, "appRoles");
    let beyond = |offered: &BTreeSet<String>, kind| -> Vec<String> {
        offered.difference(&published(kind)).cloned().collect()
    };
    assert_eq!(beyond(&scopes, Kind::Delegated), ["Tidepool.ReadWrite"]);
    assert_eq!(beyond(&roles, Kind::Application), ["Tidepool.Read.All"]);
    assert!(published(Kind::Delegated).is_subset(&scopes));
    assert!(published(Kind::Application).is_subset(&roles));
}

#[tokio::test]
async fn every_permission_offered_has_an_id_of_its_own_and_words() {
    let app = start().await;
    for app_id in [
        GRAPH,
        "00000003-0000-0ff1-ce00-000000000000",
        "00000002-0000-0ff1-ce00-000000000000",
        "b6d3f1e8-2a47-4c95-8e60-f51d7c0a9b24",
    ] {
        let presence = presence(&app, app_id).await;
        for (list, title, about) in [
            (
                "oauth2PermissionScopes",
                "adminConsentDisplayName",
                "adminConsentDescription",
            ),
            ("appRoles", "displayName", "description"),
        ] {
            let offered = presence[list].as_array().unwrap();
            assert!(!offered.is_empty(), "{app_id}: {list}");
            let ids: BTreeSet<_> = offered.iter().map(|one| one["id"].to_string()).collect();
            assert_eq!(ids.len(), offered.len(), "{app_id}: {list}");
            for one in offered {
                for word in [title, about] {
                    assert!(!one[word].as_str().unwrap().is_empty(), "{one}");
                }
            }
        }
    }
}

#[tokio::test]
async fn the_tenant_is_stricter_about_one_consent_than_the_published_default() {
    let app = start().await;
    let graph = presence(&app, GRAPH).await;
    let scopes = graph["oauth2PermissionScopes"].as_array().unwrap();
    let published: BTreeMap<&str, bool> = Catalog::embedded()
        .permissions()
        .filter_map(|permission| {
            let form = permission.form(Kind::Delegated)?;
            Some((permission.name.as_str(), form.admin_consent))
        })
        .collect();
    let unlike: Vec<&str> = scopes
        .iter()
        .filter_map(|scope| Some((scope["value"].as_str()?, scope["type"] == "Admin")))
        .filter(|(name, admin)| published.get(name).is_some_and(|was| was != admin))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(unlike, ["Notes.Create"]);
}
