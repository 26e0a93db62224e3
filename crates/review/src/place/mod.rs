//! Where to sign in: the practice tenant, or a real tenant through an app registration of
//! its own. What is saved of a real one holds no secret.

mod check;
pub(crate) mod cloud;
mod guide;
mod input;
mod places;

pub(crate) use check::metadata;
pub use input::PlaceInput;
pub(crate) use places::WELL_KNOWN;

use crate::host::PracticeTenant;
use scopeglass_domain::{ClientId, ErrorCode, Problem};
use scopeglass_identity::{Connection, Tenant, Trust};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use url::Url;

/// The id of the practice tenant among the places.
pub const PRACTICE: &str = "practice";

/// A real tenant as the settings keep it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SavedPlace {
    /// Its id among the places.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// The cloud's id, or `custom`.
    pub cloud: String,
    /// A domain, an id or `organizations`; empty for an authority of one's own.
    pub tenant: String,
    /// The app registration.
    pub client: ClientId,
    /// An authority of one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<Url>,
    /// Its Graph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graph: Option<Url>,
    /// A PEM file with certificate authorities to believe besides the system's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_file: Option<PathBuf>,
}

impl SavedPlace {
    /// The place, ready to sign in at.
    ///
    /// # Errors
    /// `cloud-unknown` for a cloud of another version, `certificate-unreadable` where the
    /// file of certificates cannot be read.
    pub fn resolve(&self) -> Result<Place, Problem> {
        let (authority, graph) = match (&self.authority, &self.graph) {
            (Some(authority), Some(graph)) => (authority.clone(), graph.clone()),
            _ => {
                let cloud = cloud::find(&self.cloud).ok_or_else(|| unknown_cloud(&self.cloud))?;
                let invalid =
                    || Problem::new(ErrorCode::TenantInvalid).with("tenant", &*self.tenant);
                let tenant: Tenant = self.tenant.parse().map_err(|_| invalid())?;
                let authority = cloud.authority(&tenant).ok_or_else(invalid)?;
                (authority, cloud.graph().ok_or_else(invalid)?)
            }
        };
        let trust = match &self.ca_file {
            None => Trust::System,
            Some(file) => Trust::Pem(certificates(file)?),
        };
        Ok(Place {
            id: self.id.clone(),
            name: Some(self.name.clone()),
            connection: Connection {
                authority,
                client: self.client,
                trust,
            },
            graph,
        })
    }
}

/// Where to sign in, with everything that this takes.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Its id among the places.
    pub id: String,
    /// What the person calls it; none for the practice tenant, whose name is a text.
    pub name: Option<String>,
    /// Where and as which client to sign in.
    pub connection: Connection,
    /// The base of its Microsoft Graph, with `/v1.0`.
    pub graph: Url,
}

impl Place {
    /// Whether its people are invented.
    pub fn is_practice(&self) -> bool {
        self.name.is_none()
    }
}

impl From<PracticeTenant> for Place {
    fn from(tenant: PracticeTenant) -> Self {
        Self {
            id: PRACTICE.to_owned(),
            name: None,
            connection: tenant.connection,
            graph: tenant.graph,
        }
    }
}

fn certificates(file: &std::path::Path) -> Result<Vec<u8>, Problem> {
    let unreadable =
        || Problem::new(ErrorCode::CertificateUnreadable).with("file", file.display().to_string());
    let bytes = std::fs::read(file).map_err(|error| unreadable().detail(error))?;
    let found = reqwest::Certificate::from_pem_bundle(&bytes);
    match found {
        Ok(found) if !found.is_empty() => Ok(bytes),
        Ok(_) => Err(unreadable()),
        Err(error) => Err(unreadable().detail(error)),
    }
}

fn unknown_cloud(named: &str) -> Problem {
    let clouds: Vec<String> = cloud::ids().map(str::to_owned).collect();
    Problem::new(ErrorCode::CloudUnknown)
        .with("cloud", named)
        .with("clouds", clouds)
}
