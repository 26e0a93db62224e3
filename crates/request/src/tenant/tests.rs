use super::*;
use crate::signs::SIGNS;
use scopeglass_domain::{
    ErrorCode, GrantedFor, GrantedTo, Kind, KindClaim, Problem, RecognisedBy, Registered,
    RequestedPermission, SignWeight, Standing, TenantId, UnrecognisedWhy,
};
use serde_json::json;

const GRAPH: &str = "00000003-0000-0000-c000-000000000000";
const GRAPH_HERE: u128 = 0x61;
const EXCHANGE_HERE: u128 = 0xe8;
const OURS: u128 = 0x0075;
const MAIL_READ_ALONE: &str = "810c84a8-4a9e-49e6-bf7d-12d183f40d01";
const CALENDARS_READ: &str = "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42";

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

/// A verified vendor's app that nothing is to be said of but where it is registered.
fn vendor() -> TenantApp {
    let principal = json!({
        "id": id(1), "appId": id(2), "displayName": "Tidewatch", "accountEnabled": true,
        "appOwnerOrganizationId": id(3), "createdDateTime": "2024-01-02T03:04:05Z",
        "homepage": "https://tidewatch.example/", "signInAudience": "AzureADMultipleOrgs",
        "replyUrls": ["https://id.tidewatch.example/back"], "keyCredentials": null,
        "verifiedPublisher": { "displayName": "Tidewatch Ltd" },
        "appRoleAssignmentRequired": false, "publisherName": "Tidewatch",
    });
    let graph = json!({
        "id": id(GRAPH_HERE), "appId": GRAPH, "displayName": "Microsoft Graph",
        "appRoles": [{ "id": id(77), "value": "Tidepool.Read.All" }],
        "oauth2PermissionScopes": [],
    });
    let exchange = json!({
        "id": id(EXCHANGE_HERE), "appId": id(9), "displayName": "Exchange",
        "appRoles": [{ "id": id(55), "value": "full_access_as_app" }],
    });
    TenantApp {
        read_at: "2026-11-23T12:00:00Z".parse().unwrap(),
        tenant: TenantId(id(OURS)),
        principal: serde_json::from_value(principal).unwrap(),
        application: Part::whole(Vec::new()),
        delegated: Part::whole(Vec::new()),
        roles: Part::whole(Vec::new()),
        assigned: Part::whole(Vec::new()),
        resources: vec![
            ResourceRead::Found(serde_json::from_value(graph).unwrap()),
            ResourceRead::Found(serde_json::from_value(exchange).unwrap()),
        ],
    }
}

/// The same, registered by the organisation itself.
fn own(asks: serde_json::Value) -> TenantApp {
    let mut app = vendor();
    app.principal.app_owner_organization_id = Some(id(OURS));
    let application = json!({ "requiredResourceAccess": asks });
    app.application = Part::whole(vec![serde_json::from_value(application).unwrap()]);
    app
}

fn grant(whom: Option<u128>, scope: &str) -> DelegatedGrant {
    DelegatedGrant {
        consent_type: if whom.is_some() {
            "Principal"
        } else {
            "AllPrincipals"
        }
        .to_owned(),
        principal_id: whom.map(id),
        resource_id: id(GRAPH_HERE),
        scope: Some(scope.to_owned()),
    }
}

fn role(role: &str, resource: u128) -> RoleAssignment {
    RoleAssignment {
        app_role_id: role.parse().unwrap(),
        principal_id: Some(id(1)),
        principal_type: Some("ServicePrincipal".to_owned()),
        resource_id: id(resource),
        resource_display_name: Some("as it was called".to_owned()),
        created_date_time: Some("2025-05-05T05:05:05Z".parse().unwrap()),
    }
}

fn assigned(person: u128, at: &str) -> RoleAssignment {
    RoleAssignment {
        principal_id: Some(id(person)),
        created_date_time: Some(at.parse().unwrap()),
        ..role("00000000-0000-0000-0000-000000000000", 1)
    }
}

fn ids(app: &TenantApp) -> Vec<String> {
    let signs = from_tenant(app).signs.into_iter();
    signs.map(|sign| sign.message.id.into_owned()).collect()
}

fn weight(app: &TenantApp, id: &str) -> Option<SignWeight> {
    let signs = from_tenant(app).signs;
    let mut signs = signs.into_iter();
    signs
        .find(|sign| sign.message.id == id)
        .map(|sign| sign.weight)
}

fn has(app: &TenantApp, id: &str) -> bool {
    assert!(SIGNS.contains(&id), "{id}");
    weight(app, id).is_some()
}

fn standing(asked: &RequestedPermission) -> &Standing {
    asked.standing.as_ref().unwrap()
}

#[test]
fn nothing_odd_is_said_of_a_verified_vendor() {
    let mut app = vendor();
    app.delegated = Part::whole(vec![grant(None, "openid profile User.Read")]);
    assert_eq!(ids(&app), ["sign-app-registered-elsewhere"]);
    let request = from_tenant(&app);
    assert_eq!(request.app, "Tidewatch");
    let name = "Tidewatch Ltd".to_owned();
    assert_eq!(request.identity.publisher, Publisher::Verified { name });
    assert_eq!(request.identity.owner_tenant, Some(id(3).to_string()));
    assert_eq!(
        request.identity.redirects,
        ["https://id.tidewatch.example/back"]
    );
}

#[test]
fn a_grant_for_everyone_and_those_of_single_people_are_told_apart() {
    let mut app = vendor();
    app.delegated = Part::whole(vec![
        grant(None, "User.Read"),
        grant(Some(11), "User.Read Mail.Read"),
        grant(Some(12), " Mail.Read  "),
    ]);
    app.assigned = Part::whole(vec![
        assigned(12, "2026-02-02T10:00:00Z"),
        assigned(11, "2026-01-01T10:00:00Z"),
    ]);
    let request = from_tenant(&app);
    let since = Some("2026-01-01T10:00:00Z".parse().unwrap());
    let [user, mail] = &request.permissions[..] else {
        panic!("{:?}", request.permissions);
    };
    assert_eq!(
        standing(user).grants,
        [
            GrantedTo {
                whom: GrantedFor::Everyone,
                since: None
            },
            GrantedTo {
                whom: GrantedFor::People { count: 1 },
                since
            },
        ]
    );
    assert_eq!(
        standing(mail).grants,
        [GrantedTo {
            whom: GrantedFor::People { count: 2 },
            since
        }]
    );
    assert_eq!(mail.kind.kind(), Some(Kind::Delegated));
    assert_eq!(mail.recognised[0].method, RecognisedBy::Granted);
    assert_eq!(mail.recognised[0].quote, "User.Read Mail.Read");
    assert_eq!(standing(mail).asked, Registered::Unread);
}

#[test]
fn app_roles_are_named_by_the_catalogue_or_by_the_tenant() {
    let mut app = vendor();
    let nobody_knows = id(0xdead).to_string();
    app.roles = Part::whole(vec![
        role(MAIL_READ_ALONE, GRAPH_HERE),
        role(&id(77).to_string(), GRAPH_HERE),
        role(&nobody_knows, GRAPH_HERE),
        role("00000000-0000-0000-0000-000000000000", GRAPH_HERE),
    ]);
    let request = from_tenant(&app);
    let mail = &request.permissions[0];
    assert_eq!(mail.name.as_str(), "Mail.Read");
    assert!(matches!(
        &mail.kind,
        KindClaim::Stated {
            kind: Kind::Application,
            ..
        }
    ));
    assert_eq!(standing(mail).grants[0].whom, GrantedFor::AppAlone);
    assert!(standing(mail).grants[0].since.is_some());
    let quotes: Vec<_> = request
        .unrecognised
        .iter()
        .map(|line| &line.quote)
        .collect();
    assert_eq!(quotes, ["Tidepool.Read.All", &nobody_knows]);
    assert_eq!(request.unrecognised[0].why, UnrecognisedWhy::UnknownName);
}

#[test]
fn permissions_of_other_apis_are_listed_with_the_names_that_the_apis_give_them() {
    let mut app = vendor();
    app.roles = Part::whole(vec![role(&id(55).to_string(), EXCHANGE_HERE)]);
    let request = from_tenant(&app);
    assert!(request.permissions.is_empty());
    assert_eq!(
        request.unrecognised[0].quote,
        "full_access_as_app (Exchange)"
    );
    assert_eq!(request.unrecognised[0].why, UnrecognisedWhy::OtherResource);
    assert!(has(&app, "sign-other-services-alone"));
    assert!(!has(&app, "sign-other-services"));
}

#[test]
fn what_is_asked_and_what_is_granted_are_told_apart() {
    let mut app = own(json!([{ "resourceAppId": GRAPH, "resourceAccess": [
        { "id": MAIL_READ_ALONE, "type": "Role" }, { "id": CALENDARS_READ, "type": "Scope" },
    ]}]));
    app.roles = Part::whole(vec![role(MAIL_READ_ALONE, GRAPH_HERE)]);
    app.delegated = Part::whole(vec![grant(None, "Contacts.Read")]);
    let request = from_tenant(&app);
    let told: Vec<_> = request
        .permissions
        .iter()
        .map(|asked| {
            let standing = standing(asked);
            (asked.name.as_str(), standing.asked, standing.grants.len())
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Mail.Read", Registered::Asks, 1),
            ("Calendars.Read", Registered::Asks, 0),
            ("Contacts.Read", Registered::DoesNotAsk, 1),
        ]
    );
    let methods: Vec<_> = request.permissions[0]
        .recognised
        .iter()
        .map(|at| at.method)
        .collect();
    assert_eq!(methods, [RecognisedBy::Manifest, RecognisedBy::Granted]);
    assert!(has(&app, "sign-granted-beyond"));
    assert!(has(&app, "sign-asked-not-granted"));
    assert!(has(&app, "sign-app-own"));
}

#[test]
fn a_read_that_failed_is_told_and_never_taken_for_nothing() {
    let problem = || Problem::new(ErrorCode::GraphDenied).with("code", "Forbidden");
    let mut app = own(json!([{ "resourceAppId": GRAPH, "resourceAccess": [
        { "id": MAIL_READ_ALONE, "type": "Role" },
    ]}]));
    app.roles = Part::broken(Vec::new(), problem());
    let request = from_tenant(&app);
    assert!(!standing(&request.permissions[0]).whole);
    assert!(has(&app, "sign-unread-roles"));
    assert!(
        !has(&app, "sign-asked-not-granted"),
        "nobody knows whether it was granted"
    );

    app.delegated = Part::broken(vec![grant(None, "User.Read")], problem());
    app.application = Part::broken(Vec::new(), problem());
    app.assigned = Part::broken(Vec::new(), problem());
    app.resources.push(ResourceRead::Failed(problem()));
    let unread = ids(&app)
        .into_iter()
        .filter(|id| id.starts_with("sign-unread-"));
    assert_eq!(unread.count(), 5);
    let user = &from_tenant(&app).permissions[0];
    assert_eq!(standing(user).asked, Registered::Unread);
    assert!(
        !ids(&vendor())
            .iter()
            .any(|id| id.starts_with("sign-unread-"))
    );
}

#[test]
fn who_publishes_the_app_is_told_as_far_as_it_is_proven() {
    let mut app = vendor();
    app.principal.verified_publisher = None;
    assert!(has(&app, "sign-publisher-unverified-named"));
    app.principal.publisher_name = None;
    assert!(has(&app, "sign-publisher-unverified"));
    app.principal.app_owner_organization_id = Some(MICROSOFT);
    assert!(!has(&app, "sign-publisher-unverified"));
    assert!(has(&app, "sign-app-microsoft"));
    assert_eq!(from_tenant(&app).identity.publisher, Publisher::Microsoft);
    app.principal.app_owner_organization_id = Some(id(OURS));
    assert!(!has(&app, "sign-publisher-unverified"));
}

#[test]
fn an_app_is_new_for_thirty_days() {
    let mut app = vendor();
    app.principal.created_date_time = Some("2026-10-24T12:00:00Z".parse().unwrap());
    assert!(has(&app, "sign-app-new"));
    app.principal.created_date_time = Some("2026-10-23T12:00:00Z".parse().unwrap());
    assert!(!has(&app, "sign-app-new"));
}

#[test]
fn deceiving_names_are_alarming_except_for_microsoft_itself() {
    let mut app = vendor();
    for (name, id) in [
        ("Micros0ft Teams Sync", "sign-name-look-alike"),
        ("Теаms Sync", "sign-name-mixed-scripts"),
        ("Team\u{200b}work", "sign-name-hidden"),
    ] {
        app.principal.display_name = Some(name.to_owned());
        assert!(has(&app, id), "{name}");
        assert_eq!(weight(&app, id), Some(SignWeight::Alarming), "{name}");
    }
    app.principal.display_name = Some("Office 365 Helper".to_owned());
    assert!(
        !has(&app, "sign-name-claims-microsoft"),
        "its publisher is verified"
    );
    app.principal.verified_publisher = None;
    assert!(has(&app, "sign-name-claims-microsoft"));
    app.principal.app_owner_organization_id = Some(MICROSOFT);
    assert!(!has(&app, "sign-name-claims-microsoft"));
}

#[test]
fn addresses_are_compared_with_the_home_page() {
    let mut app = vendor();
    for (address, id) in [
        (
            "https://id.elsewhere.example/back",
            "sign-redirect-other-site",
        ),
        (
            "http://id.tidewatch.example/back",
            "sign-redirect-plain-http",
        ),
        ("https://203.0.113.9/back", "sign-redirect-ip"),
        (
            "https://raw.githubusercontent.com/x/back.html",
            "sign-redirect-rented",
        ),
        ("https://7f3a.ngrok-free.app/back", "sign-redirect-rented"),
        (
            "https://tidewatch.azurewebsites.net/back",
            "sign-redirect-rented",
        ),
        ("http://localhost:8400/", "sign-redirect-installed"),
    ] {
        app.principal.reply_urls = vec![address.to_owned()];
        assert!(has(&app, id), "{address}");
    }
    assert_eq!(
        weight(&app, "sign-redirect-installed"),
        Some(SignWeight::Note)
    );
    assert!(!has(&vendor(), "sign-redirect-other-site"));
}

#[test]
fn consents_of_several_people_within_an_hour_are_a_wave() {
    let mut app = vendor();
    app.delegated = Part::whole((11..15).map(|n| grant(Some(n), "User.Read")).collect());
    app.assigned = Part::whole(vec![
        assigned(11, "2026-11-20T10:00:00Z"),
        assigned(12, "2026-11-20T10:05:30Z"),
        assigned(13, "2026-11-20T10:20:00Z"),
        assigned(14, "2026-11-21T10:00:00Z"),
    ]);
    let signs = from_tenant(&app).signs;
    let wave = &signs[0];
    assert_eq!(wave.message.id, "sign-consents-wave");
    assert_eq!(wave.message.args["count"], 3_u64.into());
    assert_eq!(wave.message.args["minutes"], 20_u64.into());

    app.assigned.records[1].created_date_time = Some("2026-11-20T12:00:00Z".parse().unwrap());
    assert!(!has(&app, "sign-consents-wave"));
    assert!(has(&app, "sign-consents-alone"));
    app.principal.created_date_time = Some("2026-11-19T12:00:00Z".parse().unwrap());
    assert!(has(&app, "sign-consents-since-new"));
    assert!(!has(&vendor(), "sign-consents-alone"));
}

#[test]
fn mail_that_stays_open_weighs_more_the_less_is_known_of_the_app() {
    let id = "sign-keeps-mail-and-files";
    let mut app = vendor();
    app.delegated = Part::whole(vec![grant(None, "Mail.Read")]);
    assert!(
        !has(&app, id),
        "without offline_access it ends with the session"
    );
    app.delegated = Part::whole(vec![grant(None, "Mail.Read offline_access")]);
    assert_eq!(weight(&app, id), Some(SignWeight::Note));
    app.principal.verified_publisher = None;
    assert_eq!(weight(&app, id), Some(SignWeight::Odd));
    app.principal.created_date_time = Some("2026-11-20T12:00:00Z".parse().unwrap());
    assert_eq!(weight(&app, id), Some(SignWeight::Alarming));
    app.delegated = Part::whole(vec![grant(None, "Calendars.Read offline_access")]);
    assert!(!has(&app, id));
}

#[test]
fn rights_to_raise_ones_own_rights_are_told() {
    let mut app = vendor();
    app.roles = Part::whole(vec![role(MAIL_READ_ALONE, GRAPH_HERE)]);
    assert!(!has(&app, "sign-raises-own-rights"));
    let manage_roles = "9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8";
    app.roles = Part::whole(vec![role(manage_roles, GRAPH_HERE)]);
    assert!(has(&app, "sign-raises-own-rights"));
}

#[test]
fn secrets_and_certificates_are_judged_by_their_ends() {
    let credential = |begin: &str, end: &str| CredentialRecord {
        display_name: Some("nightly".to_owned()),
        start_date_time: Some(begin.parse().unwrap()),
        end_date_time: Some(end.parse().unwrap()),
    };
    let mut app = own(json!([]));
    let mut judge = |begin: &str, end: &str| {
        app.application.records[0].key_credentials = vec![credential(begin, end)];
        let mut found = ids(&app);
        found.retain(|id| id.starts_with("sign-credential"));
        found
    };
    let begin = "2026-01-01T00:00:00Z";
    assert_eq!(
        judge(begin, "2026-12-02T12:00:00Z"),
        ["sign-credential-ending"]
    );
    assert_eq!(
        judge(begin, "2026-11-22T12:00:00Z"),
        ["sign-credential-ended"]
    );
    assert_eq!(
        judge(begin, "2029-06-01T00:00:00Z"),
        ["sign-credential-long"]
    );
    assert!(judge(begin, "2027-12-31T00:00:00Z").is_empty());
    assert_eq!(
        judge("2020-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
        ["sign-credential-ended"],
        "its long life has passed"
    );
    let identity = from_tenant(&app).identity;
    assert_eq!(identity.credentials.len(), 1);
}

#[test]
fn grants_that_were_left_behind_are_told() {
    let mut app = vendor();
    app.principal.account_enabled = Some(false);
    assert!(
        !has(&app, "sign-app-disabled-with-grants"),
        "it holds nothing"
    );
    app.delegated = Part::whole(vec![grant(None, "User.Read")]);
    assert!(has(&app, "sign-app-disabled-with-grants"));
    app.principal.account_enabled = Some(true);
    assert!(!has(&app, "sign-app-disabled-with-grants"));

    assert!(!has(&app, "sign-grants-to-deleted"));
    app.roles = Part::whole(vec![role(&id(5).to_string(), 0x404)]);
    assert!(
        !has(&app, "sign-grants-to-deleted"),
        "it was only not looked up"
    );
    app.resources.push(ResourceRead::Gone(id(0x404)));
    assert!(has(&app, "sign-grants-to-deleted"));
    assert!(!has(&app, "sign-other-services-alone"));
    app.principal.disabled_by_microsoft_status = Some("DisabledDueToViolation".to_owned());
    assert!(has(&app, "sign-app-disabled-by-microsoft"));
}

#[test]
fn the_gravest_sign_comes_first() {
    let mut app = vendor();
    app.principal.verified_publisher = None;
    app.principal.display_name = Some("Micros0ft Teams Sync".to_owned());
    let signs = from_tenant(&app).signs;
    let weights: Vec<_> = signs.iter().map(|sign| sign.weight).collect();
    assert_eq!(weights[0], SignWeight::Alarming);
    assert!(weights.is_sorted_by(|one, other| one >= other));
}
