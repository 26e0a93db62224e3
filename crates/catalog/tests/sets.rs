//! What is said of sets of permissions as a whole.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use proptest::prelude::*;
use scopeglass_catalog::{Catalog, SetFindings};
use scopeglass_domain::{
    Kind::{self, Application, Delegated},
    PermissionName,
};

fn analyse(asked: &[(&str, Kind)]) -> SetFindings {
    let asked: Vec<_> = asked
        .iter()
        .map(|(name, kind)| (name.parse().unwrap(), *kind))
        .collect();
    Catalog::embedded().analyse(&asked)
}

fn needs(asked: &[(&str, Kind)]) -> Vec<String> {
    let needs = analyse(asked).needs.into_iter();
    needs
        .map(|need| {
            format!(
                "{} {}",
                need.permission,
                need.reason.id.trim_start_matches("catalog-need-")
            )
        })
        .collect()
}

fn uses(asked: &[(&str, Kind)]) -> Vec<String> {
    let narrowable = analyse(asked).narrowable.into_iter();
    narrowable
        .flat_map(|one| {
            one.uses.into_iter().map(move |found| {
                let id = found
                    .message
                    .id
                    .trim_start_matches("catalog-use-")
                    .to_owned();
                let names: Vec<_> = found.narrower.iter().map(PermissionName::as_str).collect();
                format!("{} {id}: {}", one.permission, names.join(" + "))
            })
        })
        .collect()
}

#[test]
fn known_traps_of_permissions_that_need_another() {
    for (asked, expected) in [
        (
            &[("Group.Read.All", Delegated)][..],
            &["Group.Read.All members-blank"][..],
        ),
        (
            &[("GroupMember.Read.All", Application)],
            &["GroupMember.Read.All members-blank"],
        ),
        (
            &[
                ("Group.Read.All", Delegated),
                ("User.ReadBasic.All", Delegated),
            ],
            &[],
        ),
        (
            &[
                ("Group.Read.All", Delegated),
                ("Directory.Read.All", Delegated),
            ],
            &[],
        ),
        // The person's own profile does not show the other members.
        (
            &[("Group.Read.All", Delegated), ("User.Read", Delegated)],
            &["Group.Read.All members-blank"],
        ),
        // Of another kind, so of no help on the same occasion.
        (
            &[
                ("Group.Read.All", Delegated),
                ("User.Read.All", Application),
            ],
            &["Group.Read.All members-blank"],
        ),
        (
            &[("offline_access", Delegated)],
            &["offline_access lasting-alone"],
        ),
        (
            &[
                ("offline_access", Delegated),
                ("openid", Delegated),
                ("Mail.Read", Application),
            ],
            &["offline_access lasting-alone"],
        ),
        (
            &[("offline_access", Delegated), ("Mail.Read", Delegated)],
            &[],
        ),
        (&[("email", Delegated)], &["email identity-token"]),
        (&[("email", Delegated), ("openid", Delegated)], &[]),
        (
            &[("Sites.Selected", Application)],
            &["Sites.Selected chosen-afterwards"],
        ),
        (
            &[("OnlineMeetings.Read.All", Application)],
            &["OnlineMeetings.Read.All meeting-policy"],
        ),
        (
            &[("ChannelMessage.Read.Group", Application)],
            &["ChannelMessage.Read.Group installed"],
        ),
        (
            &[("AppRoleAssignment.ReadWrite.All", Application)],
            &["AppRoleAssignment.ReadWrite.All role-apps"],
        ),
        (
            &[("User.EnableDisableAccount.All", Delegated)],
            &["User.EnableDisableAccount.All account-reading"],
        ),
        // Sending needs no right to read or to write drafts.
        (&[("Mail.Send", Delegated)], &[]),
        (&[("Calendars.Read", Application)], &[]),
    ] {
        assert_eq!(needs(asked), expected, "{asked:?}");
    }
}

#[test]
fn a_wider_permission_lacks_published_calls_of_one_that_people_take_to_be_inside_it() {
    let catalog = Catalog::embedded();
    for (wider, inner, kind) in [
        ("Directory.Read.All", "User.Read.All", Application),
        ("Directory.Read.All", "Group.Read.All", Application),
        ("Directory.ReadWrite.All", "User.ReadWrite.All", Delegated),
        ("Group.Read.All", "User.ReadBasic.All", Delegated),
        ("Sites.Read.All", "Files.Read.All", Delegated),
        (
            "RoleManagement.ReadWrite.Directory",
            "Application.Read.All",
            Application,
        ),
        (
            "User.ReadWrite.All",
            "UserAuthenticationMethod.ReadWrite.All",
            Delegated,
        ),
    ] {
        let [wide, narrow]: [PermissionName; 2] = [wider, inner].map(|name| name.parse().unwrap());
        let calls = catalog.paths(&narrow, kind);
        let outside = calls.iter().filter(|call| {
            let opened = catalog.authorisers(&call.method, &call.path, kind);
            !opened.contains(&&wide)
        });
        assert!(outside.count() > 0, "{inner} is inside {wider} now");
        let found = analyse(&[(wider, kind), (inner, kind)]);
        assert_eq!(found.redundant, [], "{inner}");
    }
}

#[test]
fn a_need_names_what_helps_the_narrowest_first() {
    let need = analyse(&[("Group.Read.All", Delegated)]).needs.remove(0);
    let names: Vec<_> = need.any_of.iter().map(PermissionName::as_str).collect();
    assert_eq!(names[..2], ["User.ReadBasic.All", "User.Read.All"]);
    assert!(
        analyse(&[("Sites.Selected", Delegated)]).needs[0]
            .any_of
            .is_empty()
    );
}

#[test]
fn what_could_be_narrower_is_told_by_use() {
    assert_eq!(
        uses(&[
            ("Directory.Read.All", Application),
            ("Calendars.ReadWrite", Application)
        ]),
        [
            "Directory.Read.All app-list: Application.Read.All",
            "Directory.Read.All device-list: Device.Read.All",
            "Directory.Read.All full-profiles: User.Read.All",
            "Directory.Read.All members: GroupMember.Read.All + User.ReadBasic.All",
            "Directory.Read.All names: User.ReadBasic.All",
            "Directory.Read.All organisation: Organization.Read.All",
            "Directory.Read.All role-list: RoleManagement.Read.Directory",
            "Calendars.ReadWrite event-reading: Calendars.Read",
            "Calendars.ReadWrite free-busy: Calendars.ReadBasic.All",
        ]
    );
    assert_eq!(
        uses(&[("Files.ReadWrite.All", Application)]),
        [
            "Files.ReadWrite.All chosen-files: Files.SelectedOperations.Selected",
            "Files.ReadWrite.All chosen-sites: Sites.Selected",
            "Files.ReadWrite.All file-reading: Files.Read.All",
        ]
    );
}

#[test]
fn what_is_redundant_is_not_narrowed_besides() {
    let found = analyse(&[("Mail.Read", Delegated), ("Mail.ReadWrite", Delegated)]);
    assert_eq!(found.redundant.len(), 1);
    assert_eq!(found.redundant[0].permission.as_str(), "Mail.Read");
    assert!(
        found
            .narrowable
            .iter()
            .all(|one| one.permission.as_str() == "Mail.ReadWrite")
    );
}

#[test]
fn unknown_permissions_and_kinds_are_passed_over() {
    assert_eq!(analyse(&[("No.Such", Delegated)]), SetFindings::default());
    assert_eq!(
        analyse(&[("offline_access", Application)]),
        SetFindings::default()
    );
    assert_eq!(analyse(&[]), SetFindings::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn findings_are_about_what_was_asked(picked in proptest::collection::vec((0_usize..921, any::<bool>()), 0..12)) {
        let all: Vec<_> = Catalog::embedded().permissions().collect();
        let kind = |application| if application { Application } else { Delegated };
        let asked: Vec<_> = picked.iter().map(|(at, application)| (all[*at].name.clone(), kind(*application))).collect();
        let found = Catalog::embedded().analyse(&asked);
        for need in &found.needs {
            prop_assert!(asked.contains(&(need.permission.clone(), need.kind)));
            prop_assert!(need.any_of.iter().all(|name| !asked.contains(&(name.clone(), need.kind))));
        }
        for one in &found.narrowable {
            prop_assert!(asked.contains(&(one.permission.clone(), one.kind)));
            prop_assert!(!one.uses.is_empty());
        }
    }
}
