//! The explanations follow what the published facts say that a permission reaches: which
//! calls there are, and whether they create, change or delete.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use scopeglass_catalog::{Catalog, PathFact};
use scopeglass_domain::{Action, Kind, Permission};
use scopeglass_language::{Explanation, Language, Locale};

struct Form {
    permission: &'static Permission,
    kind: Kind,
    told: Explanation,
    /// The calls that need no other permission besides.
    calls: Vec<PathFact>,
}

impl Form {
    fn label(&self) -> String {
        format!("{} ({})", self.permission.name, self.kind.as_str())
    }

    fn has_note(&self, id: &str) -> bool {
        self.told.notes.contains(&english().id(id))
    }

    fn calls_by(&self, methods: &[&str]) -> bool {
        self.calls
            .iter()
            .any(|call| methods.contains(&call.method.as_str()))
    }

    fn is_one_of(&self, names: &[&str]) -> bool {
        names.contains(&self.permission.name.as_str())
    }
}

fn english() -> &'static Language {
    Language::of(Locale::parse("en").unwrap())
}

fn published() -> Vec<Form> {
    let catalog = Catalog::embedded();
    let graph = catalog
        .permissions()
        .filter(|permission| !is_openid(permission));
    graph
        .flat_map(|permission| {
            permission
                .kinds()
                .into_iter()
                .map(move |kind| (permission, kind))
        })
        .map(|(permission, kind)| Form {
            permission,
            kind,
            told: english().explain(permission, kind),
            calls: catalog.paths(&permission.name, kind),
        })
        .collect()
}

fn is_openid(permission: &Permission) -> bool {
    ["openid", "profile", "email", "offline_access"].contains(&permission.name.as_str())
}

fn nobody(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{}:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn where_the_facts_list_no_call_the_explanation_says_so() {
    let wrong = published().into_iter().filter(|form| {
        let silent = form.calls.is_empty() && !form.is_one_of(TOLD_OTHERWISE);
        silent != form.has_note("explain-no-calls")
    });
    nobody(&wrong.map(|form| form.label()).collect::<Vec<_>>());
}

/// Without a call, and the text written by hand already says what that means.
const TOLD_OTHERWISE: &[&str] = &[
    "LifeCycleInfo.Read.All",
    "LifeCycleInfo.ReadWrite.All",
    "ChannelMessage.Edit",
    "Notes.ReadWrite.CreatedByApp",
    // protocols of mail programs, no calls of Graph
    "IMAP.AccessAsUser.All",
    "POP.AccessAsUser.All",
    "SMTP.Send",
    // open whatever was named for the app
    "Files.SelectedOperations.Selected",
    "ListItems.SelectedOperations.Selected",
    "Lists.SelectedOperations.Selected",
];

#[test]
fn where_a_right_to_write_has_only_reading_calls_the_explanation_says_so() {
    let wrong = published().into_iter().filter(|form| {
        let only_reads = form.permission.facet.action == Action::ReadWrite
            && !form.calls.is_empty()
            && !form.calls_by(&["POST", "PUT", "PATCH", "DELETE"]);
        only_reads != form.has_note("explain-no-writing-calls")
    });
    nobody(&wrong.map(|form| form.label()).collect::<Vec<_>>());
}

#[test]
fn nothing_is_said_to_be_unchangeable_that_the_facts_let_one_change() {
    let sentence = english().id("explain-not-change");
    let wrong = published().into_iter().filter(|form| {
        form.told.not_included.contains(&sentence)
            && form.calls.iter().any(|call| {
                ["PUT", "PATCH", "DELETE"].contains(&call.method.as_str())
                    && call.also_requires.is_empty()
            })
            && !form.is_one_of(STRAY_CALLS)
    });
    nobody(&wrong.map(|form| form.label()).collect::<Vec<_>>());
}

/// Permissions known to read only, for which the facts hold single stray calls.
const STRAY_CALLS: &[&str] = &[
    // needed beside a right to write, which the facts do not say for each call
    "Application.Read.All",
    // following a file changes only the follower's own list
    "Files.Read",
    "Files.Read.All",
    "Sites.Read.All",
    // the app's own subscription
    "OnlineMeetingTranscript.Read.Chat",
    "RealTimeActivityFeed.Read.All",
];

#[test]
fn nothing_is_said_to_be_deletable_that_the_facts_do_not_let_one_delete() {
    let wrong = published().into_iter().filter(|form| {
        let claims = form.told.can_do.contains("delete");
        claims
            && !form.calls.is_empty()
            && !form.has_note("explain-no-writing-calls")
            && !form.calls_by(&["DELETE"])
            && !form.is_one_of(DELETES_OTHERWISE)
    });
    nobody(
        &wrong
            .map(|form| form.label() + ": " + &form.told.can_do)
            .collect::<Vec<_>>(),
    );
}

/// Deleting that the facts write as another method, or leave out beside its siblings.
const DELETES_OTHERWISE: &[&str] = &[
    // described so, with the facts listing only the creating call
    "AgentIdentity.CreateAsManager",
    "Notifications.ReadWrite.CreatedByApp",
    // softDelete
    "ChannelMessage.ReadWrite",
    // by changing the user
    "User.ManageIdentities.All",
    // the facts list a part of what the sibling without Shared or All has
    "Calendars.ReadWrite.Shared",
    "TeamsTab.ReadWriteForChat.All",
    "OnPremisesPublishingProfiles.ReadWrite.All",
    // the word stands for something else
    "LifecycleWorkflows-Workflow.Activate",
    "LifecycleWorkflows.Read.All",
];

#[test]
fn what_the_facts_let_one_delete_is_said_to_be_deletable() {
    const WORDS: &[&str] = &[
        "delete",
        "remove",
        "withdraw",
        "cancel",
        "take them away",
        "end them",
        "abort",
        "wipe",
        "full control",
        "do anything",
        "read and change in the directory",
    ];
    let wrong = published().into_iter().filter(|form| {
        let writes = form.permission.facet.action.changes_data();
        writes
            && form.calls_by(&["DELETE"])
            && !WORDS.iter().any(|word| form.told.can_do.contains(word))
            && !form.is_one_of(DELETES_LITTLE)
    });
    nobody(
        &wrong
            .map(|form| form.label() + ": " + &form.told.can_do)
            .collect::<Vec<_>>(),
    );
}

/// What can be deleted is a side matter that the text leaves out on purpose.
const DELETES_LITTLE: &[&str] = &[
    // which agents are in it
    "AgentCollection.ReadWrite.Global",
    "AgentCollection.ReadWrite.Quarantined",
    // sessions that were not started
    "BackupRestore-Restore.ReadWrite.All",
    // pinned messages
    "Chat.ReadWrite.All",
    // what of the directory is said in its notes; people and groups are not
    "Directory.ReadWrite.All",
    "Organization.ReadWrite.All",
    // paths of other areas
    "Policy.ReadWrite.Authorization",
    "Policy.ReadWrite.HybridAuthentication",
    "Printer.ReadWrite.All",
    "Teamwork.Migrate.All",
    // the photo and entries of the profile
    "User.ReadWrite",
];
