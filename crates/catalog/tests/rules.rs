//! What the rules say about the permissions that vendors ask for.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::{Catalog, Means};
use scopeglass_domain::{
    Arg,
    Kind::{self, Application, Delegated},
    Message, PermissionName, RatingSource,
};
use std::fmt::Write;

const WEBEX: [(&str, &[Kind]); 9] = [
    ("offline_access", &[Delegated]),
    ("openid", &[Delegated]),
    ("User.Read", &[Delegated]),
    ("User.Read.All", &[Delegated, Application]),
    ("Calendars.Read", &[Delegated, Application]),
    ("Calendars.ReadWrite", &[Delegated, Application]),
    ("Contacts.Read", &[Delegated, Application]),
    ("Group.Read.All", &[Delegated, Application]),
    ("Directory.Read.All", &[Delegated, Application]),
];

fn name(text: &str) -> PermissionName {
    text.parse().unwrap()
}

fn redundant(asked: &[(&str, Kind)]) -> Vec<(String, String)> {
    let asked: Vec<_> = asked
        .iter()
        .map(|(text, kind)| (name(text), *kind))
        .collect();
    let found = Catalog::embedded().redundant(&asked);
    found
        .into_iter()
        .map(|one| (one.permission.into(), one.because_of.into()))
        .collect()
}

fn shown(message: &Message) -> String {
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(key, value)| match value {
            Arg::Text(text) => format!("{key}={text}"),
            Arg::Count(count) => format!("{key}={count}"),
            other => format!("{key}={other:?}"),
        })
        .collect();
    format!("{} {}", message.id, args.join(" "))
        .trim_end()
        .to_owned()
}

#[test]
fn reading_is_redundant_beside_writing_of_the_same_kind() {
    assert_eq!(
        redundant(&[
            ("Calendars.Read", Delegated),
            ("Calendars.ReadWrite", Delegated)
        ]),
        [(
            "Calendars.Read".to_owned(),
            "Calendars.ReadWrite".to_owned()
        )]
    );
    assert!(
        redundant(&[
            ("Calendars.Read", Delegated),
            ("Calendars.ReadWrite", Application)
        ])
        .is_empty(),
        "the two work on different occasions"
    );
}

#[test]
fn the_known_traps_are_not_called_redundant() {
    for (wider, narrower) in [
        ("User.Read.All", "User.Read"),
        ("User.ReadWrite", "User.Read"),
        ("Directory.Read.All", "User.Read.All"),
        ("Directory.Read.All", "User.ReadBasic.All"),
        ("Directory.Read.All", "Group.Read.All"),
        ("Directory.Read.All", "GroupMember.Read.All"),
        ("Directory.ReadWrite.All", "Directory.Read.All"),
        ("Group.Read.All", "User.Read.All"),
        ("Calendars.Read.Shared", "Calendars.Read"),
        ("Mail.Read.Shared", "Mail.Read"),
        ("Sites.Manage.All", "Sites.ReadWrite.All"),
    ] {
        assert!(
            redundant(&[(wider, Delegated), (narrower, Delegated)]).is_empty(),
            "{narrower}"
        );
    }
    assert!(
        redundant(&[
            ("Group.Read.All", Delegated),
            ("GroupMember.Read.All", Delegated)
        ])
        .is_empty()
    );
}

#[test]
fn nothing_is_redundant_because_of_itself() {
    assert!(redundant(&[("Mail.Read", Delegated), ("Mail.Read", Delegated)]).is_empty());
    assert!(redundant(&[]).is_empty());
}

#[test]
fn each_reason_names_both_permissions() {
    let asked = [
        (name("Contacts.Read"), Application),
        (name("Contacts.ReadWrite"), Application),
    ];
    let found = Catalog::embedded().redundant(&asked);
    assert_eq!(
        shown(&found[0].reason),
        "catalog-superset-write-reads narrower=Contacts.Read wider=Contacts.ReadWrite"
    );
}

#[test]
fn ratings_of_what_webex_asks_for() {
    let catalog = Catalog::embedded();
    let mut text = String::new();
    for (one, kinds) in WEBEX {
        let permission = catalog.find(one).unwrap();
        for kind in kinds {
            writeln!(text, "{one} {}", kind.as_str()).unwrap();
            for rating in catalog.ratings(permission, *kind) {
                let level = rating
                    .level
                    .map_or("-".to_owned(), |level| level.get().to_string());
                writeln!(text, "  {:?} {level}", rating.source).unwrap();
                for reason in &rating.reasons {
                    writeln!(text, "    {}", shown(reason)).unwrap();
                }
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn what_raises_its_own_rights_is_rated_highest_with_the_way_named() {
    let catalog = Catalog::embedded();
    for one in [
        "RoleManagement.ReadWrite.Directory",
        "AppRoleAssignment.ReadWrite.All",
        "Application.ReadWrite.All",
        "DelegatedPermissionGrant.ReadWrite.All",
        "Directory.AccessAsUser.All",
    ] {
        let permission = catalog.find(one).unwrap();
        for kind in permission.kinds() {
            let own = catalog.ratings(permission, kind).pop().unwrap();
            assert_eq!(own.level.unwrap().get(), 4, "{one}");
            assert!(
                own.reasons
                    .last()
                    .unwrap()
                    .id
                    .starts_with("catalog-escalation-"),
                "{one}"
            );
        }
    }
}

/// Calls with which somebody gains rights that the app does not have itself, and the
/// permissions that open them and are no way there, with the reason.
const ESCALATING: [(&str, &[(&str, &str)]); 22] = [
    ("POST /roleManagement/directory/roleAssignments", &[]),
    (
        "POST /roleManagement/directory/roleAssignmentScheduleRequests",
        &[
            ("RoleAssignmentSchedule.Remove.Directory", "only takes away"),
            (
                "RoleEligibilitySchedule.Remove.Directory",
                "only takes away",
            ),
        ],
    ),
    (
        "POST /roleManagement/directory/roleEligibilityScheduleRequests",
        &[],
    ),
    ("POST /directoryRoles/{id}/members", &[]),
    ("POST /roleManagement/exchange/roleAssignments", &[]),
    ("POST /roleManagement/defender/roleAssignments", &[]),
    ("POST /roleManagement/cloudPC/roleAssignments", &[]),
    ("POST /roleManagement/deviceManagement/roleAssignments", &[]),
    (
        "POST /servicePrincipals/{id}/appRoleAssignments",
        &[
            (
                "Application.Read.All",
                "only beside AppRoleAssignment.ReadWrite.All",
            ),
            (
                "Directory.Read.All",
                "only beside AppRoleAssignment.ReadWrite.All",
            ),
        ],
    ),
    ("POST /applications/{id}/addPassword", &[]),
    ("POST /servicePrincipals/{id}/addKey", &[]),
    ("POST /oauth2PermissionGrants", &[]),
    ("POST /groups/{id}/owners", &[]),
    (
        "DELETE /groups/{id}/members/{id}",
        &[("Group.Create", "only in groups that it made")],
    ),
    (
        "PATCH /users/{id}",
        &[
            (
                "AgentIdUser.ReadWrite.All",
                "only users that stand for agents",
            ),
            (
                "AgentIdUser.ReadWrite.IdentityParentedBy",
                "only users that stand for agents",
            ),
            (
                "DeviceManagementApps.ReadWrite.All",
                "named for other reasons",
            ),
            (
                "DeviceManagementServiceConfig.ReadWrite.All",
                "only what Intune keeps of a person",
            ),
            ("User.ReadWrite", "only the person's own"),
        ],
    ),
    (
        "POST /users/{id}/authentication/temporaryAccessPassMethods",
        &[],
    ),
    (
        "POST /users/{id}/authentication/passwordMethods/{id}/resetPassword",
        &[],
    ),
    ("PATCH /domains/{id}", &[]),
    ("POST /domains/{id}/federationConfiguration", &[]),
    (
        "POST /organization/{id}/certificateBasedAuthConfiguration",
        &[],
    ),
    ("PATCH /policies/authorizationPolicy", &[]),
    ("POST /servicePrincipals/{id}/synchronization/jobs", &[]),
];

#[test]
fn whatever_opens_a_call_that_raises_rights_is_named_as_a_way_to_do_so() {
    let catalog = Catalog::embedded();
    let mut unnamed = Vec::new();
    for (call, harmless) in ESCALATING {
        let (method, path) = call.split_once(' ').unwrap();
        let mut opened = 0;
        for kind in Kind::ALL {
            for one in catalog.authorisers(method, path, kind) {
                opened += 1;
                let harmless = harmless.iter().any(|(name, _)| *name == one.as_str());
                if !harmless && catalog.escalations(one).is_empty() {
                    unnamed.push(format!("{call}: {one} {kind:?}"));
                }
            }
        }
        assert!(opened > 0, "{call} is not published any more");
    }
    assert!(unnamed.is_empty(), "{unnamed:#?}");
}

#[test]
fn the_known_ways_to_raise_rights_are_all_named() {
    let catalog = Catalog::embedded();
    for (one, way) in [
        ("RoleManagement.ReadWrite.Directory", "directory-roles"),
        (
            "RoleAssignmentSchedule.ReadWrite.Directory",
            "directory-roles",
        ),
        (
            "RoleEligibilitySchedule.ReadWrite.Directory",
            "directory-roles",
        ),
        ("AppRoleAssignment.ReadWrite.All", "app-permissions"),
        ("Application.ReadWrite.All", "app-credentials"),
        ("Application.ReadWrite.OwnedBy", "app-credentials-own"),
        ("Directory.ReadWrite.All", "groups"),
        ("Directory.ReadWrite.All", "profiles"),
        ("User.EnableDisableAccount.All", "lock-out"),
        ("UserAuthenticationMethod.ReadWrite.All", "sign-in-methods"),
        ("User-PasswordProfile.ReadWrite.All", "sign-in-methods"),
        ("Domain.ReadWrite.All", "federation"),
        ("Policy.ReadWrite.PermissionGrant", "consent-policies"),
        ("Policy.ReadWrite.ConditionalAccess", "protections"),
        ("DelegatedPermissionGrant.ReadWrite.All", "delegated-grants"),
        ("EntitlementManagement.ReadWrite.All", "access-packages"),
        ("DeviceManagementConfiguration.ReadWrite.All", "device-code"),
        (
            "DeviceManagementManagedDevices.PrivilegedOperations.All",
            "device-control",
        ),
        ("DeviceManagementRBAC.ReadWrite.All", "service-roles"),
        ("Synchronization.ReadWrite.All", "synchronization"),
    ] {
        let ways = catalog.escalations(&name(one));
        let expected = format!("catalog-escalation-{way}");
        assert!(
            ways.iter().any(|found| found.id == expected),
            "{one}: {ways:?}"
        );
    }
}

#[test]
fn every_way_to_raise_rights_belongs_to_permissions_that_exist_and_weighs_in_the_rating() {
    let catalog = Catalog::embedded();
    let named = catalog
        .permissions()
        .filter(|one| !catalog.escalations(&one.name).is_empty());
    let named: Vec<_> = named.collect();
    assert!(named.len() >= 80, "{}", named.len());
    for permission in named {
        for kind in permission.kinds() {
            let own = catalog.ratings(permission, kind);
            let own = own
                .iter()
                .find(|rating| rating.source == RatingSource::Scopeglass)
                .unwrap();
            assert!(
                own.level.unwrap().get() >= 3,
                "{} {kind:?}",
                permission.name
            );
        }
    }
}

#[test]
fn a_permission_is_not_rated_in_a_kind_that_it_lacks() {
    let catalog = Catalog::embedded();
    let read = catalog.find("User.Read").unwrap();
    assert!(catalog.ratings(read, Application).is_empty());
    assert!(catalog.narrower(&read.name, Application).is_empty());
}

#[test]
fn narrower_than_what_webex_asks_for() {
    let catalog = Catalog::embedded();
    let mut text = String::new();
    for (one, kinds) in WEBEX {
        for kind in kinds {
            writeln!(text, "{one} {}", kind.as_str()).unwrap();
            for narrower in catalog.narrower(&name(one), *kind) {
                let means = match narrower.means {
                    Means::OtherPermission => "",
                    Means::ExchangeRole => " (Exchange role)",
                };
                writeln!(
                    text,
                    "  {} {}{means}: {}",
                    narrower.name,
                    narrower.kind.as_str(),
                    narrower.what_is_lost.id
                )
                .unwrap();
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn what_is_narrower_exists_and_is_not_rated_higher() {
    let catalog = Catalog::embedded();
    for permission in catalog.permissions() {
        for kind in permission.kinds() {
            let level = |permission, kind| catalog.ratings(permission, kind).pop().unwrap().level;
            for narrower in catalog.narrower(&permission.name, kind) {
                let to = catalog.permission(&narrower.name).unwrap();
                assert!(
                    to.form(narrower.kind).is_some(),
                    "{} -> {}",
                    permission.name,
                    to.name
                );
                assert!(
                    level(to, narrower.kind) <= level(permission, kind),
                    "{} {kind:?} -> {} {:?}",
                    permission.name,
                    to.name,
                    narrower.kind
                );
            }
        }
    }
}
