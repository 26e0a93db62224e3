//! Which permissions of an access token could have authorised a call.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Attribution, GrantedScopes, Kind, PermissionName};

/// Judges calls made with one access token.
pub(crate) struct Attributor<'a> {
    catalog: &'a Catalog,
    granted: &'a GrantedScopes,
    kind: Kind,
    /// The curated rules whose wider permission was granted, as (wider, narrower).
    includes: Vec<(PermissionName, PermissionName)>,
}

impl<'a> Attributor<'a> {
    /// `kind` is delegated for a person's access token (`scp`) and application for the
    /// app's own (`roles`).
    pub fn new(catalog: &'a Catalog, granted: &'a GrantedScopes, kind: Kind) -> Self {
        let includes = catalog
            .supersets()
            .filter(|rule| rule.kinds.contains(&kind) && granted.0.contains(&rule.wider))
            .map(|rule| (rule.wider, rule.narrower));
        Self {
            catalog,
            granted,
            kind,
            includes: includes.collect(),
        }
    }

    /// Whether the access token carries a permission.
    pub fn holds(&self, permission: &PermissionName) -> bool {
        self.granted.0.contains(permission)
    }

    /// The granted permissions that the catalogue lists for a GET of `path`, and those
    /// that a curated rule puts above a listed one: the published paths of a wider
    /// permission are not always complete, and a finding must not be called isolated
    /// because of a gap.
    pub fn of(&self, path: &str) -> Attribution {
        let listed = self.catalog.authorisers("GET", path, self.kind);
        let included = |held: &PermissionName| {
            self.includes
                .iter()
                .any(|(wider, narrower)| wider == held && listed.contains(&narrower))
        };
        let could = self
            .granted
            .0
            .iter()
            .filter(|held| listed.contains(held) || included(held));
        Attribution {
            could_authorise: could.cloned().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_permission_counts_even_where_the_published_paths_forget_it() {
        let catalog = Catalog::embedded();
        let path = "/me/calendar/events/{id}";
        let names = ["Calendars.Read", "Calendars.ReadWrite"].map(|name| name.parse().unwrap());
        let listed = catalog.authorisers("GET", path, Kind::Delegated);
        assert!(
            !listed.contains(&&names[1]),
            "the gap is closed: find another one"
        );
        let granted = GrantedScopes(names.into());
        let attributor = Attributor::new(catalog, &granted, Kind::Delegated);
        assert!(!attributor.of(path).is_isolated());
    }
}
