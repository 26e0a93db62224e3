//! Explanations as a person reads them: the permissions that reviews meet most, and one or
//! two of every kind of sentence that the grammar makes.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Action, Extent, Facet, Kind, Permission, ResourceId};
use scopeglass_language::{Language, Locale};

const NAMES: &[&str] = &[
    // what requests ask for most
    "offline_access",
    "openid",
    "profile",
    "email",
    "User.Read",
    "User.Read.All",
    "User.ReadBasic.All",
    "User.ReadWrite.All",
    "Calendars.Read",
    "Calendars.Read.Shared",
    "Calendars.ReadBasic",
    "Calendars.ReadWrite",
    "Contacts.Read",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "GroupMember.Read.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "Mail.Read",
    "Mail.ReadBasic",
    "Mail.ReadBasic.All",
    "Mail.ReadWrite",
    "Mail.Send",
    "MailboxSettings.ReadWrite",
    "Files.Read.All",
    "Sites.Selected",
    "Sites.FullControl.All",
    "IMAP.AccessAsUser.All",
    "Application.ReadWrite.OwnedBy",
    "AppRoleAssignment.ReadWrite.All",
    // one of each form of writing
    "PrintSettings.ReadWrite.All",
    "PrintJob.ReadWrite",
    "ThreatAssessment.ReadWrite.All",
    "UserAuthMethod-TAP.ReadWrite.All",
    "PrintConnector.ReadWrite.All",
    "UserAuthMethod-SoftwareOATH.ReadWrite",
    "LicenseAssignment.ReadWrite.All",
    "Tasks.ReadWrite",
    // verbs of their own
    "AgentIdentity.EnableDisable.All",
    "AgentIdentity.UpdateSponsors.All",
    "Channel.Delete.Group",
    "Chat.ManageDeletion.All",
    "RoleAssignmentSchedule.Remove.Directory",
    "MailboxItem.Export.All",
    "EduReports-Reflect.ReadAnonymous.All",
    "TeamsActivity.Send",
    "TeamsActivity.Send.Chat",
    "TeamsActivity.Send.User",
    // where it holds
    "Chat.Read.WhereInstalled",
    "ChannelMessage.Read.Group",
    "TeamsAppInstallation.ReadForUser",
    "TeamsAppInstallation.ReadSelectedForChat.All",
    "TeamsAppInstallation.ReadWriteSelfForTeam.All",
    "TeamsAppInstallation.ReadWriteAndConsentForChat",
    "TeamsTab.ReadWriteSelfForChat",
    "ResourceSpecificPermissionGrant.ReadForTeam.All",
    // what the facts leave open
    "eDiscovery.Read.All",
    "LifeCycleInfo.Read.All",
    "Calls.AccessMedia.All",
];

#[test]
fn a_choice_of_permissions_reads_well_in_every_language() {
    for locale in Locale::all() {
        let texts: Vec<_> = NAMES.iter().flat_map(|name| told(name, *locale)).collect();
        insta::assert_snapshot!(format!("explanations_{locale}"), texts.join("\n"));
    }
}

fn told(name: &str, locale: Locale) -> Vec<String> {
    let permission = Catalog::embedded()
        .permissions()
        .find(|permission| permission.name.as_str() == name)
        .unwrap();
    let kinds = permission.kinds();
    kinds
        .into_iter()
        .map(|kind| readable(permission, kind, locale))
        .collect()
}

fn readable(permission: &Permission, kind: Kind, locale: Locale) -> String {
    let told = Language::of(locale).explain(permission, kind);
    let mut lines = vec![
        format!("## {} ({})", permission.name, kind.as_str()),
        told.title,
        format!("  can: {}", told.can_do),
        format!("  whose: {}", told.whose),
        format!("  presence: {}", told.presence),
        format!("  duration: {}", told.duration.unwrap_or_default()),
    ];
    lines.extend(
        told.not_included
            .iter()
            .map(|item| format!("  not: {item}")),
    );
    lines.extend(told.notes.iter().map(|item| format!("  note: {item}")));
    // Isolation marks are there in Arabic, but would make the file unreadable.
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "") + "\n"
}

fn unheard_of(name: &str, subject: &str, action: Action) -> Permission {
    Permission {
        name: name.parse().unwrap(),
        resource: ResourceId::GRAPH,
        forms: Vec::new(),
        facet: Facet {
            subject: subject.parse().unwrap(),
            action,
            extent: Extent::All,
        },
    }
}

#[test]
fn a_subject_without_a_noun_is_named_as_published_and_nothing_is_guessed() {
    let unknown = unheard_of("zeppelin.Read.All", "no-such-subject", Action::Read);
    names_it(&unknown, "zeppelin.Read.All");
}

#[test]
fn a_verb_that_the_grammar_does_not_know_is_not_guessed_either() {
    let unknown = unheard_of("Mail.Juggle.All", "mail", Action::Manage);
    names_it(&unknown, "Mail.Juggle.All");
}

fn names_it(permission: &Permission, name: &str) {
    for locale in Locale::all() {
        let language = Language::of(*locale);
        for kind in Kind::ALL {
            let told = language.explain(permission, kind);
            assert!(!language.explains(permission, kind), "{locale}");
            assert!(told.title.contains(name), "{locale}: {}", told.title);
            assert!(told.can_do.contains(name), "{locale}: {}", told.can_do);
            let not = told.not_included;
            assert!(not.is_empty(), "{locale}: {not:?}");
        }
    }
}
