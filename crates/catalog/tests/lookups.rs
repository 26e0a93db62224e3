//! Looking things up in the embedded catalogue.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Action, Breadth, DataKind, Extent,
    Kind::{self, Application, Delegated},
    PermissionName,
};

fn name(text: &str) -> PermissionName {
    text.parse().unwrap()
}

fn authorisers(method: &str, path: &str, kind: Kind) -> Vec<&'static str> {
    let found = Catalog::embedded().authorisers(method, path, kind);
    found.into_iter().map(PermissionName::as_str).collect()
}

#[test]
fn a_permission_is_found_in_any_letter_case_and_by_id() {
    let catalog = Catalog::embedded();
    let read = catalog.find(" calendars.READ ").unwrap();
    assert_eq!(read.name, name("Calendars.Read"));
    assert_eq!(read.kinds(), [Delegated, Application]);
    for form in &read.forms {
        let (found, kind) = catalog.by_id(form.id.unwrap()).unwrap();
        assert_eq!((&found.name, kind), (&read.name, form.kind));
    }
    assert_eq!(catalog.permission(&name("calendars.read")), None);
    assert_eq!(catalog.find("Calendar.Read"), None);
}

#[test]
fn of_two_names_that_differ_in_letter_case_alone_both_are_found_exactly() {
    let catalog = Catalog::embedded();
    for text in [
        "Calls.JoinGroupCallAsGuest.All",
        "Calls.JoinGroupCallasGuest.All",
    ] {
        assert_eq!(catalog.find(text).unwrap().name, name(text));
    }
    let loosely = catalog.find("calls.joingroupcallasguest.all").unwrap();
    assert_eq!(
        loosely.name,
        name("Calls.JoinGroupCallAsGuest.All"),
        "the one with an id"
    );
}

#[test]
fn the_openid_scopes_are_delegated_permissions_of_graph() {
    let catalog = Catalog::embedded();
    let ids = [
        ("openid", "37f7f235-527c-4136-accd-4a02d197296e"),
        ("profile", "14dad69e-099b-42c9-810b-d002981feec1"),
        ("email", "64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0"),
        ("offline_access", "7427e0e9-2fba-42fe-b0c0-848c9e6a8182"),
    ];
    for (text, id) in ids {
        let (found, kind) = catalog.by_id(id.parse().unwrap()).unwrap();
        assert_eq!((found.name.as_str(), kind), (text, Delegated));
        assert_eq!(found.kinds(), [Delegated]);
    }
    assert_eq!(catalog.permissions().count(), 917 + ids.len());
}

#[test]
fn what_only_personal_accounts_offer_is_no_permission_of_an_organisation() {
    let migrate = Catalog::embedded().find("Teamwork.Migrate.All").unwrap();
    assert_eq!(migrate.kinds(), [Application]);
    assert!(Catalog::embedded().is_offered_to_personal_accounts(&migrate.name));
    assert!(!authorisers("GET", "/applications", Delegated).contains(&"User.Read"));
}

#[test]
fn the_practice_paths_have_the_published_authorisers() {
    let calendars = [
        "Calendars.Read",
        "Calendars.ReadBasic",
        "Calendars.ReadWrite",
    ];
    let contacts = ["Contacts.Read", "Contacts.ReadWrite"];
    for (path, expected) in [
        ("/me/events", &calendars[..]),
        ("/me/calendarView?startDateTime=a&endDateTime=b", &calendars),
        ("/users/123/events?$top=5", &calendars),
        ("/v1.0/users/ann@example.org/calendarView", &calendars),
        ("/me/contacts", &contacts),
        ("/users/{id}/contacts", &contacts),
    ] {
        assert_eq!(authorisers("GET", path, Delegated), expected, "{path}");
    }
    for (path, one_of) in [
        ("/me", "User.Read"),
        ("/users?$count=true", "User.Read.All"),
        ("/users/$count", "User.Read.All"),
        ("/users('123')", "Directory.Read.All"),
        ("/groups", "Group.Read.All"),
        ("/organization", "User.Read"),
        (
            "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')",
            "Application.Read.All",
        ),
        ("/servicePrincipals", "Directory.Read.All"),
        ("/oauth2PermissionGrants", "Directory.Read.All"),
        (
            "https://graph.microsoft.com/v1.0/groups/1/members?$select=id",
            "GroupMember.Read.All",
        ),
    ] {
        assert!(
            authorisers("get", path, Delegated).contains(&one_of),
            "{path}"
        );
    }
}

#[test]
fn kind_and_method_decide() {
    assert!(authorisers("GET", "/me", Application).is_empty());
    assert_eq!(
        authorisers("POST", "/users/{id}/events", Application),
        ["Calendars.ReadWrite"]
    );
    assert!(authorisers("PUT", "/me/events", Delegated).is_empty());
    assert!(authorisers("GET", "/me/nothing/of/the/kind", Delegated).is_empty());
}

#[test]
fn the_paths_of_a_permission_lead_back_to_it() {
    let catalog = Catalog::embedded();
    for (text, kind) in [
        ("Calendars.Read", Delegated),
        ("Directory.Read.All", Application),
    ] {
        let paths = catalog.paths(&name(text), kind);
        assert!(paths.len() > 50);
        assert!(paths.iter().any(|fact| fact.least_privileged));
        for fact in paths {
            let found = catalog.authorisers(&fact.method, &fact.path, kind);
            assert!(
                found.contains(&&name(text)),
                "{text} {} {}",
                fact.method,
                fact.path
            );
        }
    }
    assert!(catalog.paths(&name("No.Such"), Delegated).is_empty());
}

#[test]
fn facets_follow_the_reach_where_the_name_misleads() {
    use Action::*;
    for (text, subject, action, extent) in [
        ("Calendars.Read", "calendar-events", Read, Extent::Own),
        (
            "Calendars.ReadWrite.Shared",
            "calendar-events",
            ReadWrite,
            Extent::Shared,
        ),
        ("Mail.ReadBasic", "mail", ReadBasic, Extent::Own),
        ("Mail.Send", "mail", Send, Extent::Own),
        ("User.Read", "own-profile", SignIn, Extent::Own),
        ("User.Read.All", "user-profiles", Read, Extent::All),
        ("Directory.Read.All", "directory-data", Read, Extent::All),
        (
            "Directory.AccessAsUser.All",
            "directory-data",
            Manage,
            Extent::Own,
        ),
        ("Sites.Selected", "sites", Other, Extent::Selected),
        (
            "Application.ReadWrite.OwnedBy",
            "apps",
            ReadWrite,
            Extent::OwnedByApp,
        ),
        (
            "Files.ReadWrite.AppFolder",
            "files",
            ReadWrite,
            Extent::OwnedByApp,
        ),
        (
            "ChannelMessage.Read.Group",
            "channel-messages",
            Read,
            Extent::Installed,
        ),
        ("Chat.Read.WhereInstalled", "chats", Read, Extent::Installed),
        ("IMAP.AccessAsUser.All", "mail", ReadWrite, Extent::Own),
        (
            "Policy.Read.ConditionalAccess",
            "conditional-access-policies",
            Read,
            Extent::All,
        ),
        ("offline_access", "lasting-access", KeepAccess, Extent::Own),
        ("openid", "signed-in-person", SignIn, Extent::Own),
    ] {
        let facet = &Catalog::embedded().find(text).unwrap().facet;
        let found = (facet.subject.as_str(), facet.action, facet.extent);
        assert_eq!(found, (subject, action, extent), "{text}");
    }
}

#[test]
fn every_subject_is_the_subject_of_a_permission() {
    let catalog = Catalog::embedded();
    let used: Vec<_> = catalog
        .permissions()
        .map(|permission| &permission.facet.subject)
        .collect();
    let idle: Vec<_> = catalog.subjects().filter(|id| !used.contains(id)).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn breadth_depends_on_the_kind() {
    let catalog = Catalog::embedded();
    for (text, kind, data, breadth) in [
        ("Calendars.Read", Delegated, DataKind::Events, Breadth::Own),
        (
            "Calendars.Read",
            Application,
            DataKind::Events,
            Breadth::Organisation,
        ),
        (
            "User.Read.All",
            Delegated,
            DataKind::People,
            Breadth::AsPerson,
        ),
        (
            "Sites.Selected",
            Application,
            DataKind::Files,
            Breadth::Chosen,
        ),
        ("offline_access", Delegated, DataKind::Session, Breadth::Own),
    ] {
        let permission = catalog.find(text).unwrap();
        let found = (
            catalog.data_kind(permission),
            catalog.breadth(permission, kind),
        );
        assert_eq!(found, (data, breadth), "{text} {kind:?}");
    }
}
