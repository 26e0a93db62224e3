//! What a permission lets its holder change: the calls that the catalogue lists for it.
//! They are told and never made.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, PermissionName};

/// The calls that change something, such as `POST /me/events`, the shortest first and one
/// a path, at most so many.
pub fn changing_calls(
    catalog: &Catalog,
    permission: &PermissionName,
    kind: Kind,
    most: usize,
) -> Vec<String> {
    let mut calls: Vec<(usize, String)> = catalog
        .paths(permission, kind)
        .into_iter()
        .filter(|fact| !reads(&fact.method))
        // Functions such as search and validate are posted and change nothing.
        .filter(|fact| !fact.path.contains('(') && !answers(&fact.path))
        .map(|fact| {
            let length = fact.path.matches('/').count() * 100 + fact.path.len();
            (length, format!("{} {}", fact.method, fact.path))
        })
        .collect();
    calls.sort();
    calls.dedup();
    calls.into_iter().map(|(_, call)| call).take(most).collect()
}

/// Actions that are posted because their question is long, and only answer it, such as
/// `POST /devices/{id}/checkMemberGroups`. By the names that the reference gives them.
fn answers(path: &str) -> bool {
    const ASKING: &[&str] = &[
        "checkaccess",
        "checkmember",
        "count",
        "find",
        "get",
        "list",
        "query",
        "search",
        "translate",
        "validate",
    ];
    let last = path.rsplit('/').next().unwrap_or_default();
    let action = last.rsplit('.').next().unwrap_or(last).to_ascii_lowercase();
    ASKING.iter().any(|word| action.starts_with(word))
}

fn reads(method: &str) -> bool {
    ["GET", "HEAD"]
        .iter()
        .any(|read| method.eq_ignore_ascii_case(read))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(name: &str) -> Vec<String> {
        changing_calls(
            Catalog::embedded(),
            &name.parse().unwrap(),
            Kind::Delegated,
            4,
        )
    }

    #[test]
    fn a_permission_that_only_reads_changes_nothing() {
        assert!(
            calls("Calendars.Read")
                .iter()
                .all(|call| !call.starts_with("DELETE"))
        );
        assert!(calls("Device.Read.All").is_empty());
    }

    #[test]
    fn checking_a_file_out_is_a_change_and_checking_members_is_none() {
        assert!(!answers("/drives/{id}/items/{id}/checkout"));
        assert!(answers("/users/{id}/checkMemberGroups"));
    }

    #[test]
    fn a_permission_that_writes_names_the_calls() {
        let calls = calls("Contacts.ReadWrite");
        assert_eq!(calls.len(), 4);
        assert!(calls.iter().all(|call| !call.starts_with("GET")));
    }
}
