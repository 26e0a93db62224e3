//! The delegated permissions asked for, and those that an answer says were granted.

use scopeglass_domain::{GrantedScopes, PermissionName};
use std::collections::BTreeSet;

/// The scopes of OpenID Connect and OAuth itself, which belong to no resource.
const OPENID: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// The scope names of an authorization request: those asked, and what an ID token needs.
/// `offline_access` is there only if it was asked for.
pub(crate) fn to_ask(asked: &[PermissionName]) -> Vec<String> {
    let mut names = vec!["openid".to_owned(), "profile".to_owned()];
    for name in asked {
        if !names
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name.as_str()))
        {
            names.push(name.to_string());
        }
    }
    names
}

/// The scope names for a renewal: of those asked, the ones that were granted, since more
/// than the original grant may not be asked for then (RFC 6749 section 6).
pub(crate) fn to_renew(asked: &[String], granted: &GrantedScopes) -> Vec<String> {
    let held = |name: &&String| {
        granted
            .0
            .iter()
            .any(|g| g.as_str().eq_ignore_ascii_case(name))
    };
    asked.iter().filter(held).cloned().collect()
}

/// What an answer's parts tell of the grant.
pub(crate) struct Told<'a> {
    /// `scp` of the access token, where it can be read.
    pub access_token: Option<&'a str>,
    /// The field `scope` of the answer.
    pub field: Option<&'a str>,
    /// What was asked for; the grant where the answer says nothing (RFC 6749 section 5.1).
    pub asked: &'a [String],
    /// Whether a refresh token was issued. Entra leaves `offline_access` out of `scp`.
    pub refreshable: bool,
}

/// The grant that an answer tells of.
pub(crate) fn granted(told: &Told<'_>) -> GrantedScopes {
    let field: BTreeSet<PermissionName> = told.field.map(names).unwrap_or_default();
    let mut scopes = match (told.access_token.map(names), told.field) {
        (Some(scp), _) if !scp.is_empty() => scp,
        (_, Some(_)) => field.clone(),
        _ => told
            .asked
            .iter()
            .filter_map(|name| name.parse().ok())
            .collect(),
    };
    scopes.extend(
        field
            .into_iter()
            .filter(|name| OPENID.contains(&name.as_str())),
    );
    // Both come to this point only after an ID token was verified.
    scopes.extend("openid".parse());
    scopes.retain(|name| name.as_str() != "offline_access");
    if told.refreshable {
        scopes.extend("offline_access".parse());
    }
    GrantedScopes(scopes)
}

/// The names in a space-separated list, without their resources' addresses.
fn names(list: &str) -> BTreeSet<PermissionName> {
    let short = |scope: &str| scope.rsplit('/').next().unwrap_or(scope).parse().ok();
    list.split_ascii_whitespace().filter_map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(told: &Told<'_>) -> Vec<String> {
        granted(told).0.iter().map(ToString::to_string).collect()
    }

    const NOTHING: Told<'_> = Told {
        access_token: None,
        field: None,
        asked: &[],
        refreshable: false,
    };

    #[test]
    fn the_access_token_tells_more_than_was_asked() {
        let told = Told {
            access_token: Some("Calendars.Read https://graph.microsoft.com/User.Read profile"),
            field: Some("Calendars.Read openid email"),
            refreshable: true,
            ..NOTHING
        };
        let expected = [
            "Calendars.Read",
            "User.Read",
            "email",
            "offline_access",
            "openid",
            "profile",
        ];
        assert_eq!(shown(&told), expected);
    }

    #[test]
    fn an_opaque_access_token_leaves_the_field_and_then_what_was_asked() {
        let field = Told {
            field: Some("openid Contacts.Read"),
            ..NOTHING
        };
        assert_eq!(shown(&field), ["Contacts.Read", "openid"]);
        let asked = ["openid".to_owned(), "User.Read".to_owned()];
        assert_eq!(
            shown(&Told {
                asked: &asked,
                ..NOTHING
            }),
            ["User.Read", "openid"]
        );
    }

    #[test]
    fn access_is_not_kept_without_a_refresh_token() {
        let told = Told {
            field: Some("openid offline_access"),
            ..NOTHING
        };
        assert_eq!(shown(&told), ["openid"]);
    }

    #[test]
    fn offline_access_is_asked_for_only_when_asked() {
        let ask = |names: &[&str]| {
            to_ask(
                &names
                    .iter()
                    .map(|name| name.parse().unwrap())
                    .collect::<Vec<_>>(),
            )
        };
        assert_eq!(
            ask(&["User.Read", "openid"]),
            ["openid", "profile", "User.Read"]
        );
        assert_eq!(
            ask(&["offline_access"]),
            ["openid", "profile", "offline_access"]
        );
    }
}
