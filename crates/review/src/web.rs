//! A small client for public documents of an authority: no redirects, bounded time and size,
//! and for this machine no proxy. Nothing secret ever passes through it.

use reqwest::{Certificate, Client, Response, redirect};
use scopeglass_identity::Trust;
use std::error::Error;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;
use url::{Host, Url};

/// Time to connect.
const CONNECT: Duration = Duration::from_secs(8);
/// Time for one exchange as a whole.
const WHOLE: Duration = Duration::from_secs(15);
/// The most that is read of one answer, in bytes.
const LARGEST: usize = 1 << 20;

/// A client that trusts what the place trusts.
pub(crate) fn client(trust: &Trust, url: &Url) -> Result<Client, reqwest::Error> {
    let mut builder = Client::builder()
        .redirect(redirect::Policy::none())
        .referer(false)
        .tls_info(true)
        .connect_timeout(CONNECT)
        .timeout(WHOLE)
        .user_agent(concat!("Scopeglass/", env!("CARGO_PKG_VERSION")));
    builder = match trust {
        // A machine without any root certificate can still practise over plain loopback.
        Trust::System if url.scheme() == "http" => builder.tls_certs_only([]),
        Trust::System => builder,
        Trust::Pem(pem) => builder.tls_certs_merge(Certificate::from_pem_bundle(pem)?),
    };
    if is_loopback(url) {
        let here = [
            SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            SocketAddr::from((Ipv6Addr::LOCALHOST, 0)),
        ];
        builder = builder.no_proxy().resolve_to_addrs("localhost", &here);
    }
    builder.build()
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

/// The body, cut at the limit.
pub(crate) async fn body(mut answer: Response) -> Result<Vec<u8>, reqwest::Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await? {
        let room = LARGEST.saturating_sub(bytes.len());
        bytes.extend_from_slice(chunk.get(..chunk.len().min(room)).unwrap_or_default());
        if chunk.len() > room {
            break;
        }
    }
    Ok(bytes)
}

/// An error with what caused it.
pub(crate) fn causes(error: &dyn Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words.push_str(": ");
        words.push_str(&error.to_string());
        cause = error.source();
    }
    words
}
