//! Freshening from a tenant: what it adds, where it disagrees, what is refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests may stop at the first surprise"
)]

use proptest::prelude::*;
use scopeglass_catalog::{
    Catalog,
    tenant::{Difference, Freshened, ServicePrincipal, freshen},
};
use scopeglass_domain::Kind::{Application, Delegated};
use serde_json::{Value, json};

const GRAPH: &str = "00000003-0000-0000-c000-000000000000";
const CALENDARS_READ: &str = "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42";

fn scope(name: &str, id: &str, consent: &str) -> Value {
    json!({
        "id": id, "value": name, "type": consent, "isEnabled": true, "origin": "Application",
        "adminConsentDisplayName": format!("{name} in the tenant's words"),
        "adminConsentDescription": "Lets the app\r\n  do it.",
        "userConsentDisplayName": "for you", "userConsentDescription": null,
    })
}

fn role(name: &str, id: &str, members: &[&str]) -> Value {
    json!({
        "id": id, "value": name, "displayName": name, "description": "A role.",
        "isEnabled": true, "allowedMemberTypes": members, "origin": "Application",
    })
}

fn principal(app: &str, scopes: &[Value], roles: &[Value]) -> Value {
    json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#servicePrincipals/$entity",
        "id": "11111111-2222-4333-8444-555555555555", "appId": app, "displayName": "An API",
        "oauth2PermissionScopes": scopes, "appRoles": roles,
    })
}

fn freshened(value: &Value) -> Freshened {
    let principal = ServicePrincipal::read(&value.to_string()).unwrap();
    freshen(Catalog::embedded(), &principal)
}

/// Microsoft Graph exactly as the table has it.
fn graph_as_published() -> Value {
    let (mut scopes, mut roles) = (Vec::new(), Vec::new());
    for permission in Catalog::embedded().permissions() {
        for form in &permission.forms {
            let Some(id) = form.id else { continue };
            let (name, id) = (permission.name.as_str(), id.to_string());
            match form.kind {
                Delegated if form.admin_consent => scopes.push(scope(name, &id, "Admin")),
                Delegated => scopes.push(scope(name, &id, "User")),
                Application => roles.push(role(name, &id, &["Application"])),
            }
        }
    }
    principal(GRAPH, &scopes, &roles)
}

#[test]
fn a_tenant_that_offers_what_is_published_adds_nothing_and_disagrees_about_nothing() {
    let fresh = freshened(&graph_as_published());
    assert_eq!((fresh.added, fresh.disagreements), (Vec::new(), Vec::new()));
}

#[test]
fn what_the_table_lacks_appears_with_the_tenants_words() {
    let mut graph = graph_as_published();
    let new = scope(
        "Quarks.Read",
        "0f000000-0000-4000-8000-000000000001",
        "User",
    );
    graph["oauth2PermissionScopes"]
        .as_array_mut()
        .unwrap()
        .push(new);
    let fresh = freshened(&graph);
    assert_eq!(fresh.disagreements, []);
    let [added] = fresh.added.as_slice() else {
        panic!("{:?}", fresh.added)
    };
    assert_eq!(
        (added.name.as_str(), added.kind),
        ("Quarks.Read", Delegated)
    );
    assert_eq!(
        added.title.as_deref(),
        Some("Quarks.Read in the tenant's words")
    );
    assert_eq!(added.description.as_deref(), Some("Lets the app do it."));
    assert_eq!((added.admin_consent, added.enabled), (false, true));
    assert_eq!(added.resource.name, "An API");
}

#[test]
fn a_known_name_in_a_kind_that_it_lacks_is_added_too() {
    let mut graph = graph_as_published();
    let new = role(
        "User.Read",
        "0f000000-0000-4000-8000-000000000002",
        &["Application"],
    );
    graph["appRoles"].as_array_mut().unwrap().push(new);
    let fresh = freshened(&graph);
    assert_eq!(fresh.added.len(), 1);
    assert_eq!(fresh.added[0].kind, Application);
}

#[test]
fn each_disagreement_is_told() {
    let other = "0f000000-0000-4000-8000-00000000000a";
    for (changed, expected) in [
        (("id", json!(other)), "catalog-disagreement-id"),
        (
            ("type", json!("Admin")),
            "catalog-disagreement-consent-admin",
        ),
        (("isEnabled", json!(false)), "catalog-disagreement-disabled"),
        (
            ("value", json!("Calendars.Peek")),
            "catalog-disagreement-name",
        ),
    ] {
        let mut graph = graph_as_published();
        let scopes = graph["oauth2PermissionScopes"].as_array_mut().unwrap();
        let scope = scopes
            .iter_mut()
            .find(|scope| scope["id"] == CALENDARS_READ)
            .unwrap();
        scope[changed.0] = changed.1;
        let fresh = freshened(&graph);
        let [told] = fresh.disagreements.as_slice() else {
            panic!("{:?}", fresh.disagreements)
        };
        assert_eq!(
            (told.permission.as_str(), told.kind),
            ("Calendars.Read", Delegated)
        );
        assert_eq!(told.message().id, expected);
    }
}

#[test]
fn what_is_missing_is_told_of_the_kinds_that_were_listed() {
    let mut graph = graph_as_published();
    let scopes = graph["oauth2PermissionScopes"].as_array_mut().unwrap();
    scopes.retain(|scope| scope["id"] != CALENDARS_READ);
    graph.as_object_mut().unwrap().remove("appRoles");
    let fresh = freshened(&graph);
    let [told] = fresh.disagreements.as_slice() else {
        panic!("{:?}", fresh.disagreements)
    };
    assert_eq!(told.permission.as_str(), "Calendars.Read");
    assert_eq!(told.difference, Difference::Missing);
}

#[test]
fn all_permissions_of_another_api_are_its_own() {
    let exchange = principal(
        "00000002-0000-0ff1-ce00-000000000000",
        &[scope(
            "Mail.Read",
            "0f000000-0000-4000-8000-00000000000b",
            "User",
        )],
        &[
            role(
                "full_access_as_app",
                "dc890d15-9560-4a4c-9b7f-a736ec74ec40",
                &["Application"],
            ),
            role("Reader", "0f000000-0000-4000-8000-00000000000c", &["User"]),
            role(
                "Both",
                "0f000000-0000-4000-8000-00000000000d",
                &["User", "Application"],
            ),
        ],
    );
    let fresh = freshened(&exchange);
    let names: Vec<_> = fresh.added.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        ["Both", "Mail.Read", "full_access_as_app"],
        "Reader is for people"
    );
    assert_eq!(fresh.disagreements, []);
    assert_eq!(fresh.added[0].resource.id, fresh.resource.id);
}

#[test]
fn names_that_cannot_be_kept_are_told_and_nameless_ones_passed_over() {
    let own = principal(
        "0f000000-0000-4000-8000-0000000000aa",
        &[scope(
            "Data:Read",
            "0f000000-0000-4000-8000-00000000000b",
            "User",
        )],
        &[role(
            "",
            "0f000000-0000-4000-8000-00000000000c",
            &["Application"],
        )],
    );
    let fresh = freshened(&own);
    assert_eq!(fresh.added, []);
    assert_eq!(fresh.unusable.len(), 1);
    assert_eq!(fresh.unusable[0].name, "Data:Read");
}

#[test]
fn what_is_malformed_is_refused_with_its_place() {
    let twice = [
        scope("A.Read", "0f000000-0000-4000-8000-00000000000a", "User"),
        scope("A.Read", "0f000000-0000-4000-8000-00000000000b", "User"),
    ];
    let mut broken = principal(GRAPH, &twice[..1], &[]);
    broken["oauth2PermissionScopes"][0]["isEnabled"] = json!("yes");
    let mut consent = principal(GRAPH, &twice[..1], &[]);
    consent["oauth2PermissionScopes"][0]["type"] = json!("Nobody");
    let bad_id = [role("A.Read", "not-an-id", &["Application"])];
    for (text, place) in [
        (String::new(), "not JSON"),
        ("<html>".to_owned(), "not JSON"),
        ("[]".to_owned(), "service principal"),
        ("{}".to_owned(), "service principal: missing field `appId`"),
        (json!({"appId": 3}).to_string(), "service principal"),
        (
            json!({"appId": GRAPH, "appRoles": {}}).to_string(),
            "service principal",
        ),
        (broken.to_string(), "oauth2PermissionScopes[0]"),
        (consent.to_string(), "oauth2PermissionScopes[0]"),
        (
            principal(GRAPH, &twice, &[]).to_string(),
            "oauth2PermissionScopes[1]: A.Read",
        ),
        (principal(GRAPH, &[], &bad_id).to_string(), "appRoles[0]"),
    ] {
        let refused = ServicePrincipal::read(&text).unwrap_err().to_string();
        assert!(refused.starts_with(place), "{refused}");
    }
}

proptest! {
    #[test]
    fn any_text_is_refused_or_read(text in "\\PC{0,80}") {
        let _ = ServicePrincipal::read(&text);
    }

    #[test]
    fn any_words_of_a_tenant_become_one_line(words in ".{0,60}", name in ".{0,20}") {
        let mut one = scope(&name, CALENDARS_READ, "User");
        one["adminConsentDisplayName"] = json!(words);
        let fresh = freshened(&principal("0f000000-0000-4000-8000-0000000000aa", &[one], &[]));
        for added in &fresh.added {
            let title = added.title.as_deref().unwrap_or("-");
            prop_assert!(!title.contains(char::is_control) && !title.is_empty());
        }
    }
}
