//! The admin's corrections to a request. Each leaves the request as it was if it fails.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    ErrorCode, Kind, KindClaim, Permission, PermissionName, Problem, RecognisedAt, RecognisedBy,
    Request, RequestedPermission, Unrecognised,
};

/// Settles the kind of the permission at `index`.
///
/// # Errors
/// `PermissionNotInRequest`; `KindImpossible` where the permission lacks that kind.
pub fn settle_kind(request: &mut Request, index: usize, kind: Kind) -> Result<(), Problem> {
    let asked = request
        .permissions
        .get_mut(index)
        .ok_or_else(|| not_in_request(index))?;
    let permission = known(&asked.name)?;
    asked.kind = claim(permission, Some(kind))?;
    Ok(())
}

/// Says which permission the unrecognised line at `index` asks for. The line leaves the
/// list of the unrecognised and becomes the place of that permission.
///
/// # Errors
/// `PermissionNotInRequest`, `PermissionUnknown`, `KindImpossible`.
pub fn assign(
    request: &mut Request,
    index: usize,
    name: &PermissionName,
    kind: Option<Kind>,
) -> Result<(), Problem> {
    let line = request
        .unrecognised
        .get(index)
        .ok_or_else(|| not_in_request(index))?;
    let at = RecognisedAt {
        span: Some(line.span),
        quote: line.quote.clone(),
        method: RecognisedBy::Admin,
        confidence: 100,
    };
    let start = line.span.start;
    put(request, name, kind, at, Some(start))?;
    request.unrecognised.remove(index);
    Ok(())
}

/// Says that the unrecognised line at `index` asks for nothing, or takes that back.
///
/// # Errors
/// `PermissionNotInRequest`.
pub fn set_dismissed(request: &mut Request, index: usize, dismissed: bool) -> Result<(), Problem> {
    let line: &mut Unrecognised = request
        .unrecognised
        .get_mut(index)
        .ok_or_else(|| not_in_request(index))?;
    line.dismissed = dismissed;
    Ok(())
}

/// Adds a permission that the source does not name, at the end.
///
/// # Errors
/// `PermissionUnknown`, `KindImpossible`.
pub fn add(
    request: &mut Request,
    name: &PermissionName,
    kind: Option<Kind>,
) -> Result<(), Problem> {
    let at = RecognisedAt {
        span: None,
        quote: String::new(),
        method: RecognisedBy::Admin,
        confidence: 100,
    };
    put(request, name, kind, at, None)
}

/// Removes the permission at `index`.
///
/// # Errors
/// `PermissionNotInRequest`.
pub fn remove(request: &mut Request, index: usize) -> Result<(), Problem> {
    if index >= request.permissions.len() {
        return Err(not_in_request(index));
    }
    request.permissions.remove(index);
    Ok(())
}

/// Gives the app another name; surrounding white space is dropped.
pub fn rename(request: &mut Request, app: &str) {
    request.app = app.trim().to_owned();
}

fn put(
    request: &mut Request,
    name: &PermissionName,
    kind: Option<Kind>,
    at: RecognisedAt,
    start: Option<usize>,
) -> Result<(), Problem> {
    let permission = known(name)?;
    let claim = claim(permission, kind)?;
    let fits = |asked: &&mut RequestedPermission| {
        let same_kind = asked.kind.kind().is_none()
            || claim.kind().is_none()
            || asked.kind.kind() == claim.kind();
        asked.name == permission.name && same_kind
    };
    if let Some(asked) = request.permissions.iter_mut().find(fits) {
        if kind.is_some() {
            asked.kind = claim;
        }
        let has_place = asked.recognised.iter().any(|known| known.span.is_some());
        if at.span.is_some() || !has_place {
            asked.recognised.insert(0, at);
        }
        return Ok(());
    }
    let entry = RequestedPermission {
        name: permission.name.clone(),
        kind: claim,
        reason: None,
        recognised: vec![at],
        standing: None,
    };
    let place = start.and_then(|start| {
        request
            .permissions
            .iter()
            .position(|asked| begins(asked) > Some(start))
    });
    request
        .permissions
        .insert(place.unwrap_or(request.permissions.len()), entry);
    Ok(())
}

fn begins(asked: &RequestedPermission) -> Option<usize> {
    asked
        .recognised
        .iter()
        .filter_map(|at| at.span)
        .map(|span| span.start)
        .min()
}

/// The claim that a permission has the given kind, or what is known without one.
pub(crate) fn claim(permission: &Permission, kind: Option<Kind>) -> Result<KindClaim, Problem> {
    let kinds = permission.kinds();
    match (kind, &kinds[..]) {
        (Some(kind), kinds) if !kinds.contains(&kind) => {
            Err(Problem::new(ErrorCode::KindImpossible)
                .with("permission", permission.name.as_str()))
        }
        (_, [only]) => Ok(KindClaim::OnlyOne { kind: *only }),
        (Some(kind), _) => Ok(KindClaim::Settled { kind }),
        (None, _) => Ok(KindClaim::Open),
    }
}

/// The catalogue's permission of that name, in any letter case.
pub(crate) fn known(name: &PermissionName) -> Result<&'static Permission, Problem> {
    Catalog::embedded()
        .find(name.as_str())
        .ok_or_else(|| Problem::new(ErrorCode::PermissionUnknown).with("permission", name.as_str()))
}

fn not_in_request(index: usize) -> Problem {
    Problem::new(ErrorCode::PermissionNotInRequest).with("permission", (index + 1).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read_article;

    fn request() -> Request {
        read_article("• Calendars.Read\n• Presence.Foo.All\n• User.Read\n", None).unwrap()
    }

    fn name(text: &str) -> PermissionName {
        text.parse().unwrap()
    }

    fn code(result: Result<(), Problem>) -> ErrorCode {
        result.unwrap_err().code
    }

    #[test]
    fn an_open_kind_is_settled_and_an_impossible_one_refused() {
        let mut request = request();
        settle_kind(&mut request, 0, Kind::Application).unwrap();
        assert_eq!(
            request.permissions[0].kind,
            KindClaim::Settled {
                kind: Kind::Application
            }
        );
        let before = request.clone();
        assert_eq!(
            code(settle_kind(&mut request, 1, Kind::Application)),
            ErrorCode::KindImpossible
        );
        assert_eq!(
            code(settle_kind(&mut request, 9, Kind::Delegated)),
            ErrorCode::PermissionNotInRequest
        );
        assert_eq!(request, before);
    }

    #[test]
    fn an_assigned_line_becomes_a_permission_at_its_place() {
        let mut request = request();
        assign(&mut request, 0, &name("presence.read.all"), None).unwrap();
        let names: Vec<_> = request
            .permissions
            .iter()
            .map(|asked| asked.name.as_str())
            .collect();
        assert_eq!(names, ["Calendars.Read", "Presence.Read.All", "User.Read"]);
        assert_eq!(
            request.permissions[1].recognised[0].quote,
            "Presence.Foo.All"
        );
        assert!(request.unrecognised.is_empty());
    }

    #[test]
    fn a_line_is_dismissed_and_taken_up_again() {
        let mut request = request();
        set_dismissed(&mut request, 0, true).unwrap();
        assert!(request.unrecognised[0].dismissed);
        set_dismissed(&mut request, 0, false).unwrap();
        assert!(!request.unrecognised[0].dismissed);
        assert_eq!(
            code(set_dismissed(&mut request, 5, true)),
            ErrorCode::PermissionNotInRequest
        );
    }

    #[test]
    fn adding_twice_keeps_one_and_an_unknown_name_is_refused() {
        let mut request = request();
        add(&mut request, &name("Mail.Send"), None).unwrap();
        add(&mut request, &name("mail.send"), Some(Kind::Delegated)).unwrap();
        let added: Vec<_> = request
            .permissions
            .iter()
            .filter(|asked| asked.name.as_str() == "Mail.Send")
            .collect();
        assert_eq!(added.len(), 1);
        assert_eq!(
            added[0].kind,
            KindClaim::Settled {
                kind: Kind::Delegated
            }
        );
        assert_eq!(
            code(add(&mut request, &name("No.Such"), None)),
            ErrorCode::PermissionUnknown
        );
    }

    #[test]
    fn removing_and_renaming_do_only_that() {
        let mut request = request();
        remove(&mut request, 0).unwrap();
        assert_eq!(request.permissions.len(), 1);
        rename(&mut request, "  Contoso Rooms ");
        assert_eq!(request.app, "Contoso Rooms");
    }
}
