//! Where to sign in and as which application.

use crate::{Cloud, Tenant, authority};
use scopeglass_domain::{ClientId, ErrorCode, Problem, TenantId};
use std::fmt;
use url::Url;

/// Whose certificates are believed.
#[derive(Clone, PartialEq, Eq)]
pub enum Trust {
    /// The system's roots alone.
    System,
    /// The system's roots and these, one or more certificates in PEM form.
    Pem(Vec<u8>),
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::System => f.write_str("System"),
            Self::Pem(bytes) => write!(f, "Pem({} bytes)", bytes.len()),
        }
    }
}

/// An identity server, the tenant on it, and the application that asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// The authority, `https://host/{tenant}` without `/v2.0`; another OpenID server's
    /// issuer works as well. Plain http is accepted for loopback hosts only.
    pub authority: Url,
    /// The application id.
    pub client: ClientId,
    /// Whose certificates are believed.
    pub trust: Trust,
}

impl Connection {
    /// A tenant of one of Microsoft's clouds. None only if the table of clouds held a host
    /// that is none, which its tests rule out.
    pub fn in_cloud(cloud: Cloud, tenant: &Tenant, client: ClientId) -> Option<Self> {
        let authority = cloud.authority(tenant)?;
        Some(Self {
            authority,
            client,
            trust: Trust::System,
        })
    }

    /// The same connection to one tenant: for what is kept after a sign-in to
    /// `organizations` has shown whose tenant it is. Other authorities stay as they are.
    #[must_use]
    pub fn pinned(mut self, tenant: TenantId) -> Self {
        let open = authority::tenancy(&self.authority) == authority::Tenancy::Any;
        if open && !tenant.0.is_nil() {
            self.authority.set_path(&tenant.to_string());
        }
        self
    }

    /// The authority as text without a closing slash: the form that issuers are compared in.
    pub(crate) fn authority_text(&self) -> &str {
        self.authority.as_str().trim_end_matches('/')
    }

    /// The authority's host, as an error message names it.
    pub(crate) fn host(&self) -> String {
        let host = self.authority.host_str().unwrap_or_default();
        match self.authority.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// Refuses an authority that an access token or a code must never be sent to.
    ///
    /// # Errors
    /// `AuthorityInvalid` for plain http beyond the loopback interface, for an address
    /// with a user, a query or a fragment in it, and for one without a host.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        let url = &self.authority;
        let bare = url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        if bare && authority::is_private_transport(url) {
            return Ok(());
        }
        Err(self.invalid("the authority must be an https address, or http on this machine"))
    }

    /// `AuthorityInvalid` for this host, with the reason for support.
    pub(crate) fn invalid(&self, why: impl fmt::Display) -> Problem {
        Problem::new(ErrorCode::AuthorityInvalid)
            .with("host", self.host())
            .detail(why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(authority: &str) -> Connection {
        Connection {
            authority: authority.parse().unwrap(),
            client: "11111111-2222-3333-4444-555555555555".parse().unwrap(),
            trust: Trust::System,
        }
    }

    #[test]
    fn an_open_authority_is_pinned_to_the_tenant_that_signed_in() {
        let tenant: TenantId = "72f988bf-86f1-41af-91ab-2d7cd011db47".parse().unwrap();
        let pinned = |authority| connection(authority).pinned(tenant).authority.to_string();
        assert_eq!(
            pinned("https://login.microsoftonline.us/organizations"),
            format!("https://login.microsoftonline.us/{tenant}")
        );
        for settled in [
            "https://login.microsoftonline.com/contoso.com",
            "http://localhost:3000/",
        ] {
            assert_eq!(pinned(settled), settled);
        }
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for good in [
            "https://login.microsoftonline.com/common",
            "http://localhost:4000/t",
            "http://127.0.0.1:4000",
            "http://[::1]:4000",
        ] {
            assert!(connection(good).check().is_ok(), "{good}");
        }
        for bad in [
            "http://login.microsoftonline.com/common",
            "http://localhost.example.com/t",
            "http://127.0.0.1.example.com",
            "ftp://localhost/",
            "https://user:word@login.microsoftonline.com/common",
            "https://login.microsoftonline.com/common?p=1",
        ] {
            let problem = connection(bad).check().unwrap_err();
            assert_eq!(problem.code, ErrorCode::AuthorityInvalid, "{bad}");
        }
    }
}
