//! The checks of the way to the cloud: names, IPv6, proxy, TLS, clock.

mod proxies;

use super::{Finding, Patient};
use crate::web;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::tls::TlsInfo;
use reqwest::{Client, Response};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use url::{Host, Url};
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// How long a look-up or a connection may take.
const PATIENCE: Duration = Duration::from_secs(6);
/// Entra takes tokens and assertions within five minutes of its own clock.
/// Source: learn.microsoft.com/entra/identity-platform/certificate-credentials, `nbf`.
const WRONG_CLOCK: i64 = 300;
/// From here on it is worth saying.
const ODD_CLOCK: i64 = 60;
/// Who issues certificates for Microsoft's hosts.
/// Source: learn.microsoft.com/azure/security/fundamentals/azure-ca-details.
const ISSUERS: [&str; 3] = ["Microsoft Corporation", "DigiCert Inc", "DigiCert, Inc."];

fn hosts(patient: &Patient) -> Vec<&Url> {
    vec![&patient.place.connection.authority, &patient.place.graph]
}

/// The name to look up; none where the address is a number or this machine.
fn name(url: &Url) -> Option<(String, u16)> {
    match url.host() {
        Some(Host::Domain(name)) if name != "localhost" => {
            Some((name.to_owned(), url.port_or_known_default().unwrap_or(443)))
        }
        _ => None,
    }
}

async fn addresses(name: &str, port: u16) -> Result<Vec<SocketAddr>, String> {
    match timeout(PATIENCE, lookup_host((name, port))).await {
        Ok(Ok(found)) => Ok(found.collect()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err("no answer in time".to_owned()),
    }
}

/// Whether the hosts have addresses.
pub(super) async fn names(patient: &Patient) -> Finding {
    let named: Vec<_> = hosts(patient).into_iter().filter_map(name).collect();
    if named.is_empty() {
        return Finding::skipped("doctor-names-skipped");
    }
    for (name, port) in &named {
        match addresses(name, *port).await {
            Ok(found) if !found.is_empty() => {}
            Ok(_) => return Finding::failed("doctor-names-unknown").with("host", name.as_str()),
            Err(why) => {
                let found = Finding::failed("doctor-names-unknown").with("host", name.as_str());
                return found.detail(why);
            }
        }
    }
    let names: Vec<String> = named.into_iter().map(|(name, _)| name).collect();
    Finding::fine("doctor-names-fine").with("hosts", names)
}

/// Whether an IPv6 address that is told also answers.
pub(super) async fn ipv6(patient: &Patient) -> Finding {
    let Some((name, port)) = name(&patient.place.connection.authority) else {
        return Finding::skipped("doctor-ipv6-skipped");
    };
    let Ok(found) = addresses(&name, port).await else {
        return Finding::skipped("doctor-ipv6-unknown-skipped");
    };
    let six = found
        .into_iter()
        .find(|address| matches!(address.ip(), IpAddr::V6(_)));
    match six {
        None => Finding::fine("doctor-ipv6-none-fine"),
        Some(address) if reaches(address).await => Finding::fine("doctor-ipv6-fine"),
        Some(address) => {
            Finding::notice("doctor-ipv6-dead").with("address", address.ip().to_string())
        }
    }
}

async fn reaches(address: SocketAddr) -> bool {
    matches!(
        timeout(PATIENCE, TcpStream::connect(address)).await,
        Ok(Ok(_))
    )
}

/// Which proxy is in the way, and whether it lets this computer through.
pub(super) async fn proxy(patient: &Patient) -> Finding {
    let url = &patient.place.connection.authority;
    if web::is_loopback(url) {
        return Finding::skipped("doctor-proxy-skipped");
    }
    let settings = proxies::Settings::read(&patient.machine).await;
    proxies::check(&settings, url).await
}

/// Whose certificate is shown, and whether it is believed.
pub(super) async fn tls(patient: &Patient) -> Finding {
    let connection = &patient.place.connection;
    let url = &connection.authority;
    if url.scheme() == "http" {
        return Finding::skipped("doctor-tls-skipped");
    }
    let host = url.host_str().unwrap_or_default();
    let client = match web::client(&connection.trust, url) {
        Ok(client) => client,
        Err(error) => return unreachable("doctor-tls-unreachable", host, &error),
    };
    match client.get(url.clone()).send().await {
        Ok(answer) => match issuer(&answer) {
            Some(issuer) => judged(host, &issuer),
            None => Finding::fine("doctor-tls-fine").with("issuer", "–"),
        },
        Err(error) => match shown(url).await {
            Some(issuer) => {
                let found = Finding::failed("doctor-tls-untrusted").with("host", host);
                found
                    .with("issuer", issuer)
                    .detail(web::causes(&error.without_url()))
            }
            None => unreachable("doctor-tls-unreachable", host, &error.without_url()),
        },
    }
}

fn unreachable(id: &'static str, host: &str, error: &reqwest::Error) -> Finding {
    Finding::failed(id)
        .with("host", host)
        .detail(web::causes(error))
}

/// A certificate that is believed and is not by Microsoft's own authorities was made by
/// something in between that reads everything along.
fn judged(host: &str, issuer: &str) -> Finding {
    let microsoft = scopeglass_identity::Cloud::of_sign_in_host(host)
        .next()
        .is_some();
    let expected = ISSUERS.iter().any(|known| issuer.contains(known));
    let found = match microsoft && !expected {
        true => Finding::notice("doctor-tls-intercepted"),
        false => Finding::fine("doctor-tls-fine"),
    };
    found.with("issuer", issuer)
}

/// Who issued the certificate that a server shows, where it is not believed. Nothing is sent
/// but the question for the page itself.
async fn shown(url: &Url) -> Option<String> {
    let client = Client::builder()
        .tls_danger_accept_invalid_certs(true)
        .tls_info(true)
        .redirect(reqwest::redirect::Policy::none())
        .timeout(PATIENCE)
        .build()
        .ok()?;
    issuer(&client.head(url.clone()).send().await.ok()?)
}

fn issuer(answer: &Response) -> Option<String> {
    let der = answer.extensions().get::<TlsInfo>()?.peer_certificate()?;
    let (_, certificate) = X509Certificate::from_der(der).ok()?;
    let issuer = certificate.issuer();
    let text = |name: Option<&x509_parser::x509::AttributeTypeAndValue<'_>>| {
        name.and_then(|name| name.as_str().ok()).map(str::to_owned)
    };
    let organisation = text(issuer.iter_organization().next());
    let name = text(issuer.iter_common_name().next());
    let told = match (organisation, name) {
        (Some(one), Some(other)) if one != other => format!("{one} ({other})"),
        (Some(one), _) | (None, Some(one)) => one,
        (None, None) => issuer.to_string(),
    };
    Some(told.chars().filter(|c| !c.is_control()).take(120).collect())
}

/// Whether the clock agrees with the server's.
pub(super) async fn clock(patient: &Patient) -> Finding {
    let connection = &patient.place.connection;
    let url = &connection.authority;
    let host = url.host_str().unwrap_or_default();
    let client = match web::client(&connection.trust, url) {
        Ok(client) => client,
        Err(error) => return unreachable("doctor-clock-unreachable", host, &error),
    };
    match client.get(url.clone()).send().await {
        Ok(answer) => skew(date(&answer), Timestamp::now()),
        Err(error) => unreachable("doctor-clock-unreachable", host, &error.without_url()),
    }
}

fn date(answer: &Response) -> Option<Timestamp> {
    let date = answer.headers().get(reqwest::header::DATE)?.to_str().ok()?;
    DateTimeParser::new().parse_timestamp(date).ok()
}

fn skew(theirs: Option<Timestamp>, ours: Timestamp) -> Finding {
    let Some(theirs) = theirs else {
        return Finding::skipped("doctor-clock-skipped");
    };
    let off = ours.duration_since(theirs).as_secs();
    let found = match off.abs() {
        0..ODD_CLOCK => return Finding::fine("doctor-clock-fine"),
        ODD_CLOCK..WRONG_CLOCK => Finding::notice("doctor-clock-odd"),
        _ => Finding::failed("doctor-clock-wrong"),
    };
    let minutes = (off.unsigned_abs() + 30) / 60;
    found
        .with("minutes", minutes)
        .with("way", if off > 0 { "fast" } else { "slow" })
}

#[cfg(test)]
pub(super) use tests::answering;

#[cfg(test)]
mod tests;
