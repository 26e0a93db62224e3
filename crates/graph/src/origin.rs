//! The one origin that the access token may go to.

use scopeglass_domain::{ErrorCode, Problem};
use url::{Host, Url};

use crate::Ask;

/// The base address, and with it the only scheme, host and port that requests go to.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    base: Url,
}

impl Origin {
    /// Plain HTTP is accepted for loopback hosts only.
    ///
    /// # Errors
    /// `GraphForeignHost` where the address could carry the access token in the clear, or
    /// names no host.
    pub fn new(base: Url) -> Result<Self, Problem> {
        let safe = match base.scheme() {
            "https" => base.host().is_some(),
            "http" => is_loopback(&base),
            _ => false,
        };
        if safe && base.username().is_empty() && base.password().is_none() {
            Ok(Self { base })
        } else {
            Err(foreign(&base))
        }
    }

    pub fn host(&self) -> String {
        self.base.host_str().unwrap_or_default().to_owned()
    }

    pub fn is_loopback(&self) -> bool {
        is_loopback(&self.base)
    }

    /// The address of a read under the base.
    pub fn address(&self, ask: &Ask) -> Url {
        let mut url = self.base.clone();
        url.set_path(&format!(
            "{}{}",
            self.base.path().trim_end_matches('/'),
            ask.path()
        ));
        url.set_query(ask.query_text());
        url.set_fragment(None);
        url
    }

    /// The part of an address that follows the base.
    pub fn below_base<'a>(&self, url: &'a Url) -> &'a str {
        let base = self.base.path().trim_end_matches('/');
        url.path().strip_prefix(base).unwrap_or_else(|| url.path())
    }

    /// The address that a response named, if it lies within the origin.
    ///
    /// # Errors
    /// `GraphForeignHost` for any other scheme, host or port, and for an address with
    /// credentials in it; `GraphUnreadable` for what is no absolute address.
    pub fn admit(&self, link: &str) -> Result<Url, Problem> {
        let url = Url::parse(link)
            .map_err(|error| Problem::new(ErrorCode::GraphUnreadable).detail(error))?;
        if url.origin() == self.base.origin()
            && url.username().is_empty()
            && url.password().is_none()
        {
            Ok(url)
        } else {
            Err(foreign(&url))
        }
    }
}

fn foreign(url: &Url) -> Problem {
    Problem::new(ErrorCode::GraphForeignHost).with("host", url.host_str().unwrap_or(url.scheme()))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost"),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn graph() -> Origin {
        Origin::new("https://graph.microsoft.com/v1.0".parse().unwrap()).unwrap()
    }

    #[test]
    fn only_the_same_scheme_host_and_port_are_admitted() {
        let origin = graph();
        assert!(
            origin
                .admit("https://graph.microsoft.com/v1.0/users?$skiptoken=a")
                .is_ok()
        );
        assert!(
            origin
                .admit("https://GRAPH.microsoft.com:443/v1.0/users")
                .is_ok()
        );
        for link in [
            "http://graph.microsoft.com/v1.0/users",
            "https://graph.microsoft.com:8443/v1.0/users",
            "https://graph.microsoft.com.example.net/users",
            "https://graph.microsoft.com@example.net/users",
            "https://user@graph.microsoft.com/users",
            "https://graph.microsoft.us/users",
            "//graph.microsoft.com/users",
            "/v1.0/users",
            "javascript:alert(1)",
        ] {
            assert!(origin.admit(link).is_err(), "{link}");
        }
    }

    #[test]
    fn plain_http_is_for_loopback_only() {
        for base in [
            "http://127.0.0.1:80/v1.0",
            "http://[::1]:9/v1.0",
            "http://localhost/v1.0",
        ] {
            assert!(Origin::new(base.parse().unwrap()).is_ok(), "{base}");
        }
        for base in [
            "http://graph.microsoft.com/v1.0",
            "http://localhost.example/",
            "file:///etc",
        ] {
            let problem = Origin::new(base.parse().unwrap()).unwrap_err();
            assert_eq!(problem.code, ErrorCode::GraphForeignHost, "{base}");
        }
    }

    #[test]
    fn a_read_stands_under_the_base_path() {
        let url = graph().address(&Ask::new("/users").query("$top=5&$filter=mail ne null"));
        let want = "https://graph.microsoft.com/v1.0/users?$top=5&$filter=mail%20ne%20null";
        assert_eq!(url.as_str(), want);
    }

    proptest! {
        #[test]
        fn whatever_is_admitted_stays_at_home(link in "(https?://)?[a-z.@:/\\\\?#%0-9]{0,60}") {
            if let Ok(url) = graph().admit(&link) {
                prop_assert_eq!(url.host_str(), Some("graph.microsoft.com"));
                prop_assert_eq!(url.scheme(), "https");
            }
        }
    }
}
