//! A question for a permission that has no definition, derived from the catalogue's paths.

use crate::{attribution::Attributor, plan::Reading};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, PermissionName, ProbeId};
use scopeglass_graph::Ask;

/// The probe name of every derived question.
const DERIVED: &str = "derived";
/// Records to take the census of.
const SAMPLE: u64 = 100;
/// Last segments that are operations or state rather than a collection.
const NO_COLLECTION: &[&str] = &["delta", "$count", "$value", "$ref", "count"];

/// The shortest readable path without placeholders, one that only this permission can
/// have opened if there is any.
pub(crate) fn derived(
    catalog: &Catalog,
    attributor: &Attributor<'_>,
    permission: &PermissionName,
) -> Option<Reading> {
    let facts = catalog.paths(permission, Kind::Delegated);
    let path = facts
        .into_iter()
        .filter(|fact| fact.method.eq_ignore_ascii_case("GET") && is_plain(&fact.path))
        .filter(|fact| fact.also_requires.is_empty())
        .min_by_key(|fact| {
            let could = attributor.of(&fact.path).could_authorise.len();
            let length = (fact.path.matches('/').count(), fact.path.len());
            (
                could != 1,
                !is_plural(&fact.path),
                length,
                fact.path.clone(),
            )
        })?
        .path;
    let data = catalog.data_kind(catalog.permission(permission)?);
    Some(Reading {
        probe: DERIVED.parse::<ProbeId>().ok()?,
        ask: Ask::new(path).single(true),
        data,
        kept: Vec::new(),
        show: Vec::new(),
        sample: SAMPLE,
    })
}

fn is_plain(path: &str) -> bool {
    let last = path
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    path.starts_with('/')
        && path
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.'))
        && !path.contains("..")
        && !NO_COLLECTION.contains(&last.as_str())
        && !is_function(&last)
}

/// Functions answer to GET as well, and some of them with effect or only with arguments.
fn is_function(segment: &str) -> bool {
    let verbs = [
        "get",
        "find",
        "export",
        "check",
        "validate",
        "compare",
        "search",
        "summarize",
    ];
    verbs.iter().any(|verb| segment.starts_with(verb))
}

fn is_plural(path: &str) -> bool {
    path.ends_with('s')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_collections_are_asked() {
        for path in ["/auditLogs/signIns", "/me/messages", "/devices"] {
            assert!(is_plain(path), "{path}");
        }
        for path in [
            "/users/{id}",
            "/users/delta",
            "/reports/getEmailActivity(period={value})",
            "/me/findMeetingTimes",
            "users",
            "/users/$count",
            "/me/../users",
        ] {
            assert!(!is_plain(path), "{path}");
        }
    }
}
