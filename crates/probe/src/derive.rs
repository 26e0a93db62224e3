//! A question for a permission that has no definition, derived from the catalogue's paths.

use crate::{
    attribution::Attributor,
    listers::{Fill, befores, fills},
    plan::{Filled, Places, Reading, Side},
};
use jiff::{Span, Timestamp};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, NotTried, PermissionName, ProbeId};
use scopeglass_graph::Ask;

/// The probe name of every derived question.
pub(crate) const DERIVED: &str = "derived";
/// Records to take the census of.
const SAMPLE: u64 = 100;
/// Of how many things one is asked about, at most, until something is found.
const PLACES: usize = 3;
/// Last segments that are operations or state rather than things.
const NOT_THINGS: &[&str] = &["$count", "$value", "$ref", "count"];
/// Beginnings of last segments that fetch whole contents, or that Microsoft charges for
/// (the metered APIs of Teams and of exports).
const COSTLY: &[&str] = &[
    "content",
    "export",
    "getall",
    "download",
    "preview",
    "thumbnails",
    "zip",
];
/// Other functions answer to GET as well, and some of them only with arguments or with effect.
const VERBS: &[&str] = &[
    "get",
    "find",
    "check",
    "validate",
    "compare",
    "search",
    "summarize",
    "evaluate",
    "is",
    "has",
];

/// Functions without arguments that read one thing and do nothing.
const HARMLESS: &[&str] = &["getvirtualappointmentjoinweburl", "getsyncstatus"];

/// One way to ask about a permission.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    /// The path as the catalogue writes it.
    template: String,
    least_privileged: bool,
    /// A list of changes since the beginning: asked only where nothing better is open.
    changes: bool,
}

/// Why no question could be derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Underivable {
    /// There is no path to read at all, or only functions with arguments that nobody knows.
    Nothing,
    /// All that can be read downloads contents or is charged for.
    Costly,
    /// All that can be read needs an id that nothing gives.
    NoIds,
}

impl From<Underivable> for NotTried {
    fn from(why: Underivable) -> Self {
        match why {
            Underivable::Nothing => Self::NoProbe,
            Underivable::Costly => Self::TooCostly,
            Underivable::NoIds => Self::NothingToAskAbout,
        }
    }
}

/// The shortest readable collection that the access token can be asked about, one that
/// only this permission can have opened if there is any.
pub(crate) fn derived(
    catalog: &Catalog,
    token: &Attributor<'_>,
    permission: &PermissionName,
    side: Side,
    fills: &dyn Fn(&str) -> Option<Filled>,
) -> Result<Reading, Underivable> {
    let kind = side.kind();
    let (candidates, costly) = candidates(catalog, permission, kind, |also| {
        also.is_empty() || also.iter().any(|name| token.holds(name))
    });
    let ranked = candidates.iter().map(|candidate| {
        let places = fills(&candidate.template);
        let rank = rank(candidate, places.is_some(), token);
        (rank, candidate, places)
    });
    let best = ranked.min_by(|left, right| left.0.cmp(&right.0));
    let Some((_, candidate, places)) = best else {
        return Err(if costly {
            Underivable::Costly
        } else {
            Underivable::Nothing
        });
    };
    let fills = places.ok_or(Underivable::NoIds)?;
    let data = catalog
        .permission(permission)
        .map(|known| catalog.data_kind(known));
    Ok(Reading {
        probe: probe()?,
        ask: Ask::new(with_arguments(&candidate.template)).single(true),
        template: candidate.template.clone(),
        data: data.ok_or(Underivable::Nothing)?,
        kept: Vec::new(),
        show: Vec::new(),
        sample: SAMPLE,
        facts: &[],
        from: None,
        places: Places::of(fills, PLACES, false, side),
        side,
    })
}

fn probe() -> Result<ProbeId, Underivable> {
    DERIVED.parse().map_err(|_| Underivable::Nothing)
}

/// Whether a question can be derived where every permission of that kind is granted, and an
/// admin is at hand who may list what an app has to be asked about: what the coverage counts.
pub(crate) fn is_derivable(catalog: &Catalog, permission: &PermissionName, kind: Kind) -> bool {
    let open = |path: &str, kind| !catalog.authorisers("GET", path, kind).is_empty();
    // Whom to ask an app about, the signed-in admin may list as well.
    let readable = |path: &str| open(path, kind) || open(path, Kind::Delegated);
    let (candidates, _) = candidates(catalog, permission, kind, |_| true);
    candidates.iter().any(|candidate| {
        befores(&candidate.template).iter().all(|before| {
            fills(before).iter().any(|fill| match fill {
                Fill::Known(_) => true,
                Fill::List(lister) => !lister.opened_by.is_empty() || readable(&lister.path),
            })
        })
    })
}

/// Whether the catalogue knows anything to read for a permission.
pub(crate) fn has_readable_path(
    catalog: &Catalog,
    permission: &PermissionName,
    kind: Kind,
) -> bool {
    let paths = catalog.paths(permission, kind);
    paths
        .iter()
        .any(|fact| fact.method.eq_ignore_ascii_case("GET"))
}

type Rank<'a> = (bool, bool, bool, bool, usize, bool, usize, &'a str);

/// Fillable first, then isolated, least privileged, with few ids to find, plural, short.
fn rank<'a>(candidate: &'a Candidate, fillable: bool, token: &Attributor<'_>) -> Rank<'a> {
    let path = candidate.template.as_str();
    let could = token.of(path).could_authorise.len();
    (
        !fillable,
        candidate.changes,
        could != 1,
        !candidate.least_privileged,
        path.matches('{').count(),
        !path.ends_with('s'),
        path.matches('/').count() * 100 + path.len(),
        path,
    )
}

/// The paths worth asking, and whether others were left out because they are costly.
fn candidates(
    catalog: &Catalog,
    permission: &PermissionName,
    kind: Kind,
    accepts: impl Fn(&[PermissionName]) -> bool,
) -> (Vec<Candidate>, bool) {
    let mut costly = false;
    let facts = catalog.paths(permission, kind).into_iter();
    let fit = facts.filter(|fact| {
        let reads = fact.method.eq_ignore_ascii_case("GET");
        let own = kind == Kind::Application && of_a_person(&fact.path);
        reads && !own && accepts(&fact.also_requires)
    });
    let found = fit.filter_map(|fact| {
        if is_costly(&fact.path) {
            costly = true;
            return None;
        }
        is_askable(&fact.path).then(|| Candidate {
            changes: last(&fact.path) == "delta",
            template: fact.path,
            least_privileged: fact.least_privileged,
        })
    });
    let found = found.collect();
    (found, costly)
}

fn of_a_person(path: &str) -> bool {
    path.eq_ignore_ascii_case("/me") || path.to_ascii_lowercase().starts_with("/me/")
}

fn last(path: &str) -> String {
    path.rsplit('/')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase()
}

fn is_costly(path: &str) -> bool {
    let last = last(path);
    COSTLY.iter().any(|word| last.starts_with(word)) && !last.starts_with("contents")
}

/// Plain words, ids, and functions whose arguments are known.
fn is_askable(path: &str) -> bool {
    let mut segments = path.split('/');
    let rooted = segments.next() == Some("");
    let segments: Vec<&str> = segments.collect();
    let (end, before) = match segments.split_last() {
        Some(split) if rooted => split,
        _ => return false,
    };
    let word = |segment: &str| {
        !segment.is_empty()
            && !segment.starts_with('.')
            && segment
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    };
    let id = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let plain_end = word(end) && {
        let end = end.to_ascii_lowercase();
        let function = is_function(&end) && !HARMLESS.contains(&end.as_str());
        !NOT_THINGS.contains(&end.as_str()) && !function
    };
    before.iter().all(|segment| word(segment) || id(segment))
        && (plain_end || id(end) || arguments(end).is_some())
}

fn is_function(segment: &str) -> bool {
    let verb = |verb: &&str| {
        segment
            .strip_prefix(*verb)
            .is_some_and(|rest| verb.len() > 3 || !rest.is_empty())
    };
    // `issues` and `hashes` begin with a verb by chance.
    VERBS.iter().any(verb)
        && !["issue", "hash", "isolat"]
            .iter()
            .any(|w| segment.starts_with(w))
}

/// The arguments of a function, where all of them have a value that fits any tenant.
/// Source: the functions of /reports and of entitlement management in Graph's reference.
fn arguments(segment: &str) -> Option<String> {
    let (name, rest) = segment.split_once('(')?;
    let given = rest.strip_suffix(')')?;
    let hour = |ago: i64| {
        let at = Timestamp::now() - Span::new().hours(ago);
        at.strftime("%Y-%m-%dT%H:00:00Z").to_string()
    };
    let values: Option<Vec<String>> = given
        .split(',')
        .map(|argument| {
            let key = argument.split('=').next()?.trim();
            let value = match key.to_ascii_lowercase().as_str() {
                "period" => "'D7'".to_owned(),
                "inclusivestartdatetime" => hour(25),
                "exclusiveenddatetime" => hour(1),
                "aggregationintervalinminutes" => "30".to_owned(),
                "fromdatetime" => hour(7 * 24),
                "todatetime" => hour(1),
                // Tells what anybody may learn of another tenant: Microsoft's own is asked about.
                "domainname" => "'microsoft.com'".to_owned(),
                "on" => "'allowedRequestor'".to_owned(),
                "role" => "'organizer'".to_owned(),
                _ => return None,
            };
            Some(format!("{key}={value}"))
        })
        .collect();
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    plain.then_some(())?;
    Some(format!("{name}({})", values?.join(",")))
}

/// The path with the arguments of its function put in.
fn with_arguments(template: &str) -> String {
    match template.rsplit_once('/') {
        Some((before, end)) => match arguments(end) {
            Some(call) => format!("{before}/{call}"),
            None => template.to_owned(),
        },
        None => template.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listers::allowed;
    use scopeglass_domain::GrantedScopes;

    #[test]
    fn only_things_are_asked_about() {
        for path in [
            "/auditLogs/signIns",
            "/me/messages",
            "/devices",
            "/users/{id}",
            "/teams/{id}/channels/{id}/messages",
            "/places/microsoft.graph.room",
            "/reports/getEmailActivityCounts(period={value})",
            "/security/issues",
        ] {
            assert!(is_askable(path) && !is_costly(path), "{path}");
        }
        for path in [
            "/reports/getMailboxUsage(date={value})",
            "/me/findMeetingTimes",
            "users",
            "/users/$count",
            "/me/../users",
            "/me/drive/root:/{item-path}",
            "/users/{id}/getMailTips",
        ] {
            assert!(!is_askable(path), "{path}");
        }
        for path in [
            "/me/onenote/pages/{id}/content",
            "/users/{id}/chats/getAllMessages",
        ] {
            assert!(is_costly(path), "{path}");
        }
    }

    #[test]
    fn a_function_gets_arguments_that_fit_any_tenant() {
        assert_eq!(
            with_arguments("/reports/getEmailActivityCounts(period={value})"),
            "/reports/getEmailActivityCounts(period='D7')"
        );
        let call = with_arguments(
            "/reports/x(inclusiveStartDateTime={value},exclusiveEndDateTime={value})",
        );
        assert!(
            call.contains("inclusiveStartDateTime=2") && !call.contains('{'),
            "{call}"
        );
    }

    fn reading(name: &str, held: &[&str], side: Side) -> Result<Reading, Underivable> {
        let catalog = Catalog::embedded();
        let granted = GrantedScopes(held.iter().map(|name| name.parse().unwrap()).collect());
        let token = Attributor::new(catalog, &granted, side.kind());
        let fills = |path: &str| Some((allowed(path, Some("me-id"), &token)?, side));
        derived(catalog, &token, &name.parse().unwrap(), side, &fills)
    }

    #[test]
    fn an_app_is_never_asked_about_me() {
        let catalog = Catalog::embedded();
        for permission in catalog.permissions() {
            let name = permission.name.as_str();
            if let Ok(reading) = reading(name, &[name, "User.Read.All"], Side::App) {
                assert!(
                    !of_a_person(&reading.template),
                    "{name}: {}",
                    reading.template
                );
            }
        }
    }

    #[test]
    fn ids_come_from_a_list_that_the_token_allows_or_nothing_is_asked() {
        let names = ["Channel.ReadBasic.All", "Team.ReadBasic.All"];
        let found = reading(names[0], &names, Side::Person).unwrap();
        assert_eq!(found.template, "/teams/{id}/channels");
        assert!(found.places.is_some());
        assert_eq!(
            reading(names[0], &names[..1], Side::Person).unwrap_err(),
            Underivable::NoIds
        );
    }
}
