//! What a person gives to connect a tenant, and the checks of it.

use super::cloud::{self, CUSTOM, Cloud};
use super::{SavedPlace, unknown_cloud};
use scopeglass_domain::{ClientId, ErrorCode, Problem};
use scopeglass_identity::Tenant;
use serde::Deserialize;
use std::path::PathBuf;
use ts_rs::TS;
use url::Url;
use uuid::Uuid;

/// A tenant to connect, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
pub struct PlaceInput {
    /// What to call it; the tenant where empty.
    pub name: String,
    /// The cloud's id, or `custom`; the global cloud where empty.
    pub cloud: String,
    /// A domain, an id or `organizations`.
    pub tenant: String,
    /// The application id of the app registration.
    pub client: String,
    /// The authority, for `custom`.
    pub authority: String,
    /// The base of Graph, for `custom`.
    pub graph: String,
    /// A PEM file with certificate authorities to believe besides the system's.
    pub ca_file: String,
    /// The person knows the risks of signing in as one of Microsoft's own apps.
    pub first_party: bool,
}

impl PlaceInput {
    /// What would be saved.
    ///
    /// # Errors
    /// `cloud-unknown`, `tenant-invalid`, `client-id-invalid`, `address-invalid`, and
    /// `first-party-client` for one of Microsoft's own apps whose risks nobody has accepted.
    pub(crate) fn checked(&self) -> Result<SavedPlace, Problem> {
        let named = match self.cloud.trim() {
            "" if !self.authority.trim().is_empty() => CUSTOM,
            "" => "global",
            given => given,
        };
        let custom = named == CUSTOM;
        let known = cloud::find(named);
        if !custom && known.is_none() {
            return Err(unknown_cloud(named));
        }
        let tenant = match custom {
            true => String::new(),
            false => tenant(&self.tenant)?,
        };
        let client = client(&self.client, self.first_party)?;
        let address = |text: &str| custom.then(|| address(text)).transpose();
        let (authority, graph) = (address(&self.authority)?, address(&self.graph)?);
        let place = match &authority {
            Some(authority) => authority.as_str().trim_end_matches('/').to_owned(),
            None => tenant.clone(),
        };
        let file = self.ca_file.trim();
        Ok(SavedPlace {
            id: id(known.map_or(CUSTOM, Cloud::as_str), &place, client),
            name: match self.name.trim() {
                "" => place,
                name => name.to_owned(),
            },
            cloud: known.map_or(CUSTOM, Cloud::as_str).to_owned(),
            tenant,
            client,
            authority,
            graph,
            ca_file: (!file.is_empty()).then(|| PathBuf::from(file)),
        })
    }
}

/// The same place has the same id, so that connecting it again replaces it.
fn id(cloud: &str, place: &str, client: ClientId) -> String {
    let text = format!("{cloud} {} {client}", place.to_lowercase());
    Uuid::new_v5(&Uuid::NAMESPACE_URL, text.as_bytes()).to_string()
}

/// `common` is no tenant: it would let personal accounts in, which have none to review.
fn tenant(text: &str) -> Result<String, Problem> {
    let tenant: Tenant = text
        .parse()
        .map_err(|_| Problem::new(ErrorCode::TenantInvalid).with("tenant", text.trim()))?;
    Ok(tenant.to_string())
}

fn client(text: &str, first_party: bool) -> Result<ClientId, Problem> {
    let invalid = || Problem::new(ErrorCode::ClientIdInvalid).with("client", text.trim());
    let client: ClientId = text.trim().parse().map_err(|_| invalid())?;
    let ours = super::WELL_KNOWN
        .iter()
        .find(|(id, _)| client.to_string() == *id);
    match ours {
        Some((_, name)) if !first_party => {
            Err(Problem::new(ErrorCode::FirstPartyClient).with("app", *name))
        }
        _ => Ok(client),
    }
}

/// An address that codes and tokens may be sent to: https, or plain http on this machine.
fn address(text: &str) -> Result<Url, Problem> {
    let invalid = || Problem::new(ErrorCode::AddressInvalid).with("address", text.trim());
    let url: Url = text.trim().parse().map_err(|_| invalid())?;
    let here = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return Err(invalid()),
    };
    let bare = url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    let private = url.scheme() == "https" || (url.scheme() == "http" && here);
    if bare && private {
        Ok(url)
    } else {
        Err(invalid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLIENT: &str = "11111111-2222-3333-4444-555555555555";

    fn input(tenant: &str) -> PlaceInput {
        PlaceInput {
            tenant: tenant.to_owned(),
            client: CLIENT.to_owned(),
            ..PlaceInput::default()
        }
    }

    #[test]
    fn a_tenant_is_a_domain_an_id_or_left_open() {
        let id = "72f988bf-86f1-41af-91ab-2d7cd011db47";
        for good in [
            "contoso.com",
            "Contoso.OnMicrosoft.com ",
            "organizations",
            id,
        ] {
            assert!(input(good).checked().is_ok(), "{good}");
        }
        for bad in ["", "contoso", "common", "a/b.com", "x.com?y", "..", "a..b"] {
            let problem = input(bad).checked().unwrap_err();
            assert_eq!(problem.code, ErrorCode::TenantInvalid, "{bad}");
        }
    }

    #[test]
    fn every_cloud_has_its_own_hosts_and_gcc_is_the_global_one() {
        let authority = |cloud: &str| {
            let given = PlaceInput {
                cloud: cloud.to_owned(),
                ..input("contoso.com")
            };
            let place = given.checked().unwrap().resolve().unwrap();
            format!("{} {}", place.connection.authority, place.graph)
        };
        assert_eq!(authority(""), authority("gcc"));
        let all = ["global", "gcc-high", "dod", "china"].map(authority);
        let told: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(told.len(), 4);
        assert!(all[1].contains("login.microsoftonline.us") && all[2].contains("dod-graph"));
    }

    #[test]
    fn an_authority_of_ones_own_comes_with_its_graph() {
        let mut given = PlaceInput {
            cloud: CUSTOM.to_owned(),
            ..input("")
        };
        given.authority = "https://localhost:9/t".to_owned();
        assert_eq!(given.checked().unwrap_err().code, ErrorCode::AddressInvalid);
        given.graph = "https://localhost:9/v1.0".to_owned();
        let place = given.checked().unwrap().resolve().unwrap();
        assert_eq!(place.graph.as_str(), "https://localhost:9/v1.0");
        assert_eq!(place.name.as_deref(), Some("https://localhost:9/t"));
        given.graph = "http://graph.example/v1.0".to_owned();
        assert_eq!(given.checked().unwrap_err().code, ErrorCode::AddressInvalid);
    }

    #[test]
    fn one_of_microsofts_own_apps_is_taken_only_with_its_risks() {
        let (id, _) = super::super::WELL_KNOWN[0];
        let mut given = PlaceInput {
            client: id.to_owned(),
            ..input("contoso.com")
        };
        assert_eq!(
            given.checked().unwrap_err().code,
            ErrorCode::FirstPartyClient
        );
        given.first_party = true;
        assert!(given.checked().is_ok());
    }

    #[test]
    fn connecting_the_same_place_again_gives_the_same_id() {
        let (one, other) = (input("contoso.com"), input("CONTOSO.com"));
        assert_eq!(one.checked().unwrap().id, other.checked().unwrap().id);
        assert_ne!(
            one.checked().unwrap().id,
            input("fabrikam.com").checked().unwrap().id
        );
    }
}
