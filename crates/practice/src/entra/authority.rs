//! Which tenant a path names.

use super::fault::{Fault, consumers_endpoint, tenant_unknown};
use crate::world::World;
use uuid::Uuid;

/// How the tenant was named in the path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authority {
    /// By its id or its domain.
    Tenant,
    /// By `organizations` or `common`: the tenant shows only once somebody has signed in.
    Any(&'static str),
}

impl Authority {
    /// Reads the first segment of a path.
    pub(crate) fn parse(segment: &str, world: &World) -> Result<Self, Fault> {
        let lower = segment.to_ascii_lowercase();
        match lower.as_str() {
            "organizations" => Ok(Self::Any("organizations")),
            "common" => Ok(Self::Any("common")),
            "consumers" => Err(consumers_endpoint()),
            domain if domain == world.organisation.domain() => Ok(Self::Tenant),
            id if Uuid::parse_str(id).is_ok_and(|id| id == world.tenant().0) => Ok(Self::Tenant),
            _ => Err(tenant_unknown(segment)),
        }
    }

    /// The segment that addresses of this authority use.
    pub(crate) fn segment(self, world: &World) -> String {
        match self {
            Self::Tenant => world.tenant().to_string(),
            Self::Any(name) => name.to_owned(),
        }
    }

    /// The issuer as discovery tells it: with a placeholder where the tenant is open.
    pub(crate) fn issuer(self, world: &World) -> String {
        match self {
            Self::Tenant => world.issuer(),
            Self::Any(_) => format!("{}/{{tenantid}}/v2.0", world.base),
        }
    }
}
