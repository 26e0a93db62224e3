//! What a permission is about, read from its name: `Resource.Verb.Constraint`.
//!
//! The name tells most of it; where it misleads, `facets.toml` says otherwise. Names are
//! Microsoft's, so the words below are theirs and not ours.

use crate::curated::{FacetRow, Subjects};
use scopeglass_domain::{Action, Extent, Facet, PermissionName, SubjectId};

/// The facet of a permission, or none where no subject fits its name.
pub(crate) fn facet(
    name: &PermissionName,
    resource_specific: bool,
    subjects: &Subjects,
    exception: Option<&FacetRow>,
) -> Option<Facet> {
    let parts = Parts::of(name.as_str());
    let (subject, own) = subjects.of_name(name)?;
    let action = exception
        .and_then(|row| row.action)
        .unwrap_or_else(|| action(parts.verb));
    let extent = exception
        .and_then(|row| row.extent)
        .unwrap_or_else(|| extent(&parts, resource_specific, own));
    Some(Facet {
        subject: SubjectId::clone(subject),
        action,
        extent,
    })
}

/// The parts of a name; absent ones are empty.
pub(crate) struct Parts<'a> {
    /// What stands before the first dot.
    pub resource: &'a str,
    /// What stands between the first dot and the second.
    pub verb: &'a str,
    /// What stands after the second dot.
    pub constraint: &'a str,
}

impl<'a> Parts<'a> {
    pub fn of(name: &'a str) -> Self {
        let (resource, rest) = name.split_once('.').unwrap_or((name, ""));
        let (verb, constraint) = rest.split_once('.').unwrap_or((rest, ""));
        Self {
            resource,
            verb,
            constraint,
        }
    }
}

fn action(verb: &str) -> Action {
    match verb {
        "Read" | "Export" => Action::Read,
        "ReadBasic" | "ReadAnonymous" => Action::ReadBasic,
        "ReadWrite" | "ReadWriteBasic" | "ImportExport" => Action::ReadWrite,
        "Create"
        | "CreateFromOwnedTemplate"
        | "Upload"
        | "Submit"
        | "Invite"
        | "Ingest"
        | "Migrate"
        | "Migration" => Action::Create,
        "Write" | "WriteWrite" | "Edit" | "UpdatePolicyViolation" => Action::Write,
        "Send" => Action::Send,
        "FullControl"
        | "Delete"
        | "DeleteRestore"
        | "EnableDisable"
        | "EnableDisableAccount"
        | "Remove"
        | "Archive"
        | "AddRemoveCreds"
        | "RevokeSessions"
        | "Activate"
        | "Start"
        | "PrivilegedOperations"
        | "ReadWriteNonOwnerRole"
        | "CreateAsManager" => Action::Manage,
        _ if verb.starts_with("Manage") || verb.starts_with("Update") => Action::Manage,
        _ if verb.starts_with("ReadWriteAndConsent") => Action::Manage,
        _ if verb.starts_with("ReadWrite") => Action::ReadWrite,
        _ if verb.starts_with("Read") => Action::Read,
        _ => Action::Other,
    }
}

fn extent(parts: &Parts<'_>, resource_specific: bool, own: bool) -> Extent {
    if resource_specific {
        return Extent::Installed;
    }
    match parts.constraint {
        "Shared" => Extent::Shared,
        "Selected" => Extent::Selected,
        "OwnedBy" | "CreatedByApp" | "ManagedBy" | "IdentityParentedBy" | "AppFolder"
        | "Upload.OwnedBy" => Extent::OwnedByApp,
        "WhereInstalled" | "Group" | "Chat" => Extent::Installed,
        "User" | "AsGuest" => Extent::Own,
        _ if parts.verb == "Selected" => Extent::Selected,
        // The app may touch itself only, or only apps that an administrator named.
        _ if parts.verb.contains("Self") => Extent::OwnedByApp,
        _ if parts.verb.contains("SelectedFor") => Extent::Selected,
        "" if own => Extent::Own,
        _ => Extent::All,
    }
}
