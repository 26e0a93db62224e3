//! What is known of authorities: whether one is of Microsoft's clouds, and the tenant that
//! its path names.

use crate::Cloud;
use scopeglass_domain::TenantId;
use url::{Host, Url};
use uuid::Uuid;

/// The tenant that every personal Microsoft account belongs to.
const PERSONAL: Uuid = Uuid::from_u128(0x9188040d_6c67_4c5b_b112_36a304b66dad);

/// The tenant that an authority stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tenancy {
    /// One tenant, known by its id.
    Known(TenantId),
    /// Whichever tenant the person belongs to (`common`, `organizations`).
    Any,
    /// A tenant named otherwise, or no tenant at all.
    Unnamed,
}

/// Reads the tenancy from the authority's path.
pub(crate) fn tenancy(authority: &Url) -> Tenancy {
    let mut segments = authority
        .path_segments()
        .into_iter()
        .flatten()
        .filter(|s| !s.is_empty());
    match (segments.next(), segments.next()) {
        (Some("common" | "organizations"), None) => Tenancy::Any,
        (Some("consumers"), None) if is_entra(authority) => Tenancy::Known(TenantId(PERSONAL)),
        (Some(tenant), None) => match Uuid::try_parse(tenant) {
            Ok(id) => Tenancy::Known(TenantId(id)),
            Err(_) => Tenancy::Unnamed,
        },
        _ => Tenancy::Unnamed,
    }
}

/// Whether the host is one of Microsoft's.
pub(crate) fn is_entra(url: &Url) -> bool {
    url.host_str()
        .is_some_and(|host| Cloud::of_sign_in_host(host).next().is_some())
}

/// Whether both addresses belong to one cloud of Microsoft's.
fn same_cloud(one: &Url, other: &Url) -> bool {
    let (Some(one), Some(other)) = (one.host_str(), other.host_str()) else {
        return false;
    };
    Cloud::of_sign_in_host(one).any(|cloud| cloud.hosts().login.contains(&other))
}

/// Whether an endpoint that the server names may be given codes and refresh tokens.
pub(crate) fn may_serve(endpoint: &Url, authority: &Url) -> bool {
    if !is_private_transport(endpoint) || endpoint.username() != "" || endpoint.password().is_some()
    {
        return false;
    }
    if endpoint.scheme() == "https" && same_cloud(endpoint, authority) {
        return true;
    }
    // Without TLS the port is all that tells one program on this machine from another.
    let same_port = endpoint.port_or_known_default() == authority.port_or_known_default();
    endpoint.scheme() == authority.scheme()
        && endpoint.host() == authority.host()
        && (endpoint.scheme() == "https" || same_port)
}

/// Whether an issuer speaks from the authority's place.
pub(crate) fn may_issue(issuer: &Url, authority: &Url) -> bool {
    same_cloud(issuer, authority) || issuer.origin() == authority.origin()
}

/// https, or plain http that never leaves this machine.
pub(crate) fn is_private_transport(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.host_str().is_some(),
        "http" => is_loopback(url),
        _ => false,
    }
}

/// Whether the host is this machine by definition, not by what a name server says.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn the_tenant_is_read_from_the_path() {
        let id = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        assert_eq!(
            tenancy(&url(&format!("https://login.microsoftonline.com/{id}/"))),
            Tenancy::Known(id.parse().unwrap())
        );
        assert_eq!(
            tenancy(&url("https://login.microsoftonline.com/common")),
            Tenancy::Any
        );
        assert_eq!(
            tenancy(&url("https://login.microsoftonline.com/contoso.com")),
            Tenancy::Unnamed
        );
        assert_eq!(tenancy(&url("http://localhost:3000")), Tenancy::Unnamed);
    }

    #[test]
    fn endpoints_stay_with_the_authority() {
        let entra = url("https://login.microsoftonline.com/common");
        assert!(may_serve(
            &url("https://login.windows.net/common/oauth2/v2.0/token"),
            &entra
        ));
        assert!(!may_serve(
            &url("https://login.microsoftonline.us/common/token"),
            &entra
        ));
        assert!(!may_serve(&url("https://evil.example/token"), &entra));
        assert!(!may_serve(
            &url("http://login.microsoftonline.com/common/token"),
            &entra
        ));
        assert!(!may_serve(&url("http://localhost:4000/token"), &entra));
        let local = url("http://localhost:4000/t");
        assert!(may_serve(&url("http://localhost:4000/t/token"), &local));
        assert!(!may_serve(&url("http://localhost:4001/t/token"), &local));
        assert!(!may_serve(&url("http://127.0.0.1:4000/t/token"), &local));
    }
}
