//! Comparing two requests: last year's article and today's, what the article says and
//! what the link asks.

use scopeglass_catalog::{Catalog, Means};
use scopeglass_domain::{
    AskedChange, AskedFor, Comparison, Kind, PermissionName, Request, UnreadLine,
};

/// What became of each permission from the first request to the second. Wider and narrower
/// are what the catalogue's rules call so; two permissions that only share words are one
/// removed and one added.
pub fn compare(before: &Request, after: &Request) -> Comparison {
    let mut found = Comparison {
        unread_before: unread(before, after),
        unread_after: unread(after, before),
        ..Comparison::default()
    };
    let (mut old, mut new) = (asked(before), asked(after));
    take(
        &mut old,
        &mut new,
        |from, to| from == to,
        |change| {
            found.same.push(change.to);
        },
    );
    let open = |from: &AskedFor, to: &AskedFor| {
        from.name == to.name && (from.kind.is_none() || to.kind.is_none())
    };
    take(&mut old, &mut new, open, |change| {
        found.unclear.push(change)
    });
    // The same name in another kind goes before other names.
    for same_name in [true, false] {
        replace(&old, &new, same_name, is_wider, &mut found.widened);
        drop_replaced(&mut old, &mut new, &found.widened);
        let narrower = |from: &AskedFor, to: &AskedFor| is_wider(to, from);
        replace(&old, &new, same_name, narrower, &mut found.narrowed);
        drop_replaced(&mut old, &mut new, &found.narrowed);
    }
    found.removed = old;
    found.added = new;
    found
}

/// The permissions of a request, each once, in its order.
fn asked(request: &Request) -> Vec<AskedFor> {
    let mut all: Vec<AskedFor> = Vec::new();
    for permission in &request.permissions {
        let asked = AskedFor {
            name: permission.name.clone(),
            kind: permission.kind.kind(),
        };
        if !all.contains(&asked) {
            all.push(asked);
        }
    }
    all
}

/// The lines of one request that the other one does not hold.
fn unread(of: &Request, other: &Request) -> Vec<UnreadLine> {
    let open = |request: &Request| -> Vec<UnreadLine> {
        let lines = request.unrecognised.iter().filter(|line| !line.dismissed);
        lines
            .map(|line| UnreadLine {
                quote: line.quote.clone(),
                why: line.why,
            })
            .collect()
    };
    let known = open(other);
    let mut lines = open(of);
    lines.retain(|line| !known.iter().any(|known| known.quote == line.quote));
    lines
}

/// Takes pairs that fit out of both lists, each entry once.
fn take(
    old: &mut Vec<AskedFor>,
    new: &mut Vec<AskedFor>,
    fits: impl Fn(&AskedFor, &AskedFor) -> bool,
    mut found: impl FnMut(AskedChange),
) {
    old.retain(|from| {
        let Some(at) = new.iter().position(|to| fits(from, to)) else {
            return true;
        };
        found(AskedChange {
            from: from.clone(),
            to: new.remove(at),
        });
        false
    });
}

/// Pairs of which one stands in the place of the other. A wide one may take the place of
/// several.
fn replace(
    old: &[AskedFor],
    new: &[AskedFor],
    same_name: bool,
    fits: impl Fn(&AskedFor, &AskedFor) -> bool,
    found: &mut Vec<AskedChange>,
) {
    for from in old {
        let to = new
            .iter()
            .find(|to| (to.name == from.name) == same_name && fits(from, to));
        found.extend(to.map(|to| AskedChange {
            from: from.clone(),
            to: to.clone(),
        }));
    }
    if same_name {
        return;
    }
    // What several take the place of is told with each of them.
    for to in new {
        let told = found.iter().any(|change| change.to == *to);
        let from = old
            .iter()
            .find(|from| from.name != to.name && fits(from, to));
        if let (false, Some(from)) = (told, from) {
            found.push(AskedChange {
                from: from.clone(),
                to: to.clone(),
            });
        }
    }
}

fn drop_replaced(old: &mut Vec<AskedFor>, new: &mut Vec<AskedFor>, changes: &[AskedChange]) {
    old.retain(|asked| !changes.iter().any(|change| change.from == *asked));
    new.retain(|asked| !changes.iter().any(|change| change.to == *asked));
}

/// Whether the second gives all that the first gives, and more.
fn is_wider(from: &AskedFor, to: &AskedFor) -> bool {
    let (Some(one), Some(other)) = (from.kind, to.kind) else {
        return false;
    };
    let kinds_widen = (one, other) == (Kind::Delegated, Kind::Application);
    if from.name == to.name {
        return kinds_widen;
    }
    (one == other || kinds_widen) && includes(&to.name, &from.name, other)
}

/// Whether the wide permission includes the narrow one, by rule or by the grammar of names.
fn includes(wide: &PermissionName, narrow: &PermissionName, kind: Kind) -> bool {
    let catalog = Catalog::embedded();
    let rule = catalog
        .supersets()
        .any(|rule| rule.wider == *wide && rule.narrower == *narrow && rule.kinds.contains(&kind));
    rule || catalog.narrower(wide, kind).iter().any(|narrower| {
        narrower.means == Means::OtherPermission
            && narrower.name == *narrow
            && narrower.kind == kind
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read_list;

    fn request(items: &str) -> Request {
        read_list([items]).unwrap()
    }

    fn shown(change: &AskedChange) -> String {
        let one = |asked: &AskedFor| {
            format!("{} {}", asked.name, asked.kind.map_or("open", Kind::as_str))
        };
        format!("{} -> {}", one(&change.from), one(&change.to))
    }

    fn names(asked: &[AskedFor]) -> Vec<&str> {
        asked.iter().map(|asked| asked.name.as_str()).collect()
    }

    #[test]
    fn added_removed_and_kept_are_told_apart() {
        let found = compare(
            &request("User.Read openid Files.Read:delegated"),
            &request("openid User.Read Contacts.Read:delegated"),
        );
        assert_eq!(names(&found.added), ["Contacts.Read"]);
        assert_eq!(names(&found.removed), ["Files.Read"]);
        assert_eq!(names(&found.same), ["User.Read", "openid"]);
        assert!(!found.is_equal());
    }

    #[test]
    fn more_of_the_same_is_widened_and_less_is_narrowed() {
        let (small, large) = (
            request("Mail.Read:delegated Calendars.Read:delegated"),
            request("Mail.ReadWrite:delegated Calendars.Read:application"),
        );
        let widened = compare(&small, &large);
        let told: Vec<_> = widened.widened.iter().map(shown).collect();
        assert_eq!(
            told,
            [
                "Calendars.Read delegated -> Calendars.Read application",
                "Mail.Read delegated -> Mail.ReadWrite delegated",
            ]
        );
        assert!(widened.added.is_empty() && widened.removed.is_empty());
        assert_eq!(compare(&large, &small).narrowed.len(), 2);
    }

    #[test]
    fn an_untold_kind_is_unclear_and_never_called_the_same() {
        let found = compare(&request("Mail.Read"), &request("Mail.Read:application"));
        assert_eq!(
            found.unclear.iter().map(shown).collect::<Vec<_>>(),
            ["Mail.Read open -> Mail.Read application"]
        );
        assert!(found.same.is_empty() && !found.is_equal());
    }

    #[test]
    fn wider_in_one_way_and_narrower_in_another_is_neither() {
        let found = compare(
            &request("Mail.ReadWrite:delegated"),
            &request("Mail.Read:application"),
        );
        assert!(found.widened.is_empty() && found.narrowed.is_empty());
        assert_eq!((found.added.len(), found.removed.len()), (1, 1));
    }

    #[test]
    fn lines_that_were_not_read_are_told() {
        let found = compare(&request("User.Read"), &request("User.Read Foo.Bar.All"));
        assert_eq!(found.unread_after[0].quote, "Foo.Bar.All");
        assert!(!found.is_equal());
        assert!(compare(&request("User.Read"), &request("user.read")).is_equal());
    }
}
