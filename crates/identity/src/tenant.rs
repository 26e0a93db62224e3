//! How a tenant is named in an authority: by its id, by a domain of it, or not at all.

use scopeglass_domain::TenantId;
use serde::{Deserialize, Serialize, de};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// The tenant to sign in to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Tenant {
    /// By its id.
    Id(TenantId),
    /// By one of its verified domains, in lower case.
    Domain(String),
    /// Whichever organisation the person belongs to (`organizations`). An app alone cannot
    /// sign in here: nobody is there to belong to one.
    Organizations,
}

/// The text names no tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a tenant id, nor a domain, nor organizations")]
pub struct UnknownTenant;

impl FromStr for Tenant {
    type Err = UnknownTenant;

    /// Reads what an admin types: an id, a domain (its Unicode form too), `organizations`.
    fn from_str(text: &str) -> Result<Self, UnknownTenant> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("organizations") {
            return Ok(Self::Organizations);
        }
        if let Ok(id) = Uuid::try_parse(text) {
            return Ok(Self::Id(TenantId(id)));
        }
        if text.contains(['/', '\\', ':', '@', '?', '#', '%']) {
            return Err(UnknownTenant);
        }
        // The host of an address is a domain written in the one way that hosts compare in.
        let url = url::Url::parse(&format!("https://{text}/")).map_err(|_| UnknownTenant)?;
        match url.host() {
            Some(url::Host::Domain(name)) if is_domain(name) => Ok(Self::Domain(name.to_owned())),
            _ => Err(UnknownTenant),
        }
    }
}

/// Two labels at least, none empty, each of what host names are made of (RFC 1123
/// section 2.1).
fn is_domain(name: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    name.len() <= 253 && name.contains('.') && name.split('.').all(label)
}

impl fmt::Display for Tenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Domain(domain) => f.write_str(domain),
            Self::Organizations => f.write_str("organizations"),
        }
    }
}

impl Serialize for Tenant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Tenant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_tenant_is_read_as_an_admin_writes_it() {
        let rows = [
            ("organizations", "organizations"),
            (" Contoso.COM ", "contoso.com"),
            ("contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
            ("bücher.example", "xn--bcher-kva.example"),
            (
                "72F988BF-86F1-41AF-91AB-2D7CD011DB47",
                "72f988bf-86f1-41af-91ab-2d7cd011db47",
            ),
        ];
        for (text, shown) in rows {
            assert_eq!(text.parse::<Tenant>().unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_could_lead_elsewhere_is_no_tenant() {
        for text in [
            "",
            "common",
            "contoso",
            "contoso.com/evil",
            "contoso.com:443",
            "user@contoso.com",
            "contoso.com?x=1",
            "contoso.com#x",
            "127.0.0.1",
            "[::1]",
            "-contoso.com",
            "contoso..com",
            "../contoso.com",
        ] {
            assert_eq!(text.parse::<Tenant>(), Err(UnknownTenant), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_taken_stays_one_path_segment(text in ".{0,40}") {
            if let Ok(tenant) = text.parse::<Tenant>() {
                let shown = tenant.to_string();
                prop_assert!(shown.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-'));
                prop_assert_eq!(shown.parse::<Tenant>().unwrap(), tenant);
            }
        }
    }
}
