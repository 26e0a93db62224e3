//! Which permissions of an access token could have authorised a call.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Attribution, GrantedScopes, Kind, PermissionName};

/// The granted permissions that the catalogue lists for a GET of `path`, and those that a
/// curated rule puts above a listed one: the published paths of a wider permission are
/// not always complete, and a finding must not be called isolated because of a gap.
pub(crate) fn attribution(catalog: &Catalog, granted: &GrantedScopes, path: &str) -> Attribution {
    let listed = catalog.authorisers("GET", path, Kind::Delegated);
    let could = granted.0.iter().filter(|held| {
        listed.contains(held) || listed.iter().any(|name| includes(catalog, held, name))
    });
    Attribution {
        could_authorise: could.cloned().collect(),
    }
}

fn includes(catalog: &Catalog, wider: &PermissionName, narrower: &PermissionName) -> bool {
    let pair = [wider, narrower].map(|name| (name.clone(), Kind::Delegated));
    catalog
        .redundant(&pair)
        .iter()
        .any(|found| found.permission == *narrower && found.because_of == *wider)
}
