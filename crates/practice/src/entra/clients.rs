//! Which client asks, and where it may be answered.

use super::{
    assertion,
    fault::{Fault, client_unknown, missing, redirect_unknown},
    params::Params,
};
use crate::{facts::Client, world::World};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{HeaderMap, header};
use secrecy::{ExposeSecret, SecretString};
use url::Url;
use uuid::Uuid;

/// The client that an id names.
pub(super) fn named<'a>(world: &'a World, id: &str) -> Result<&'a Client, Fault> {
    let found = Uuid::parse_str(id).ok().and_then(|id| world.client(id));
    found.ok_or_else(|| client_unknown(id))
}

/// A redirect address that the client has registered, as an address.
pub(super) fn redirect(client: &Client, uri: &str) -> Result<Url, Fault> {
    let refuse = || redirect_unknown(uri, client.id().0);
    // What two readers might read differently is no address of anybody.
    if uri
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || c == '\\')
    {
        return Err(refuse());
    }
    let parsed = Url::parse(uri).map_err(|_| refuse())?;
    let plain = parsed.username().is_empty() && parsed.password().is_none();
    if !plain || parsed.fragment().is_some() {
        return Err(refuse());
    }
    let registered = client.redirect_uris();
    let exact = registered.iter().any(|one| one == uri);
    // RFC 8252, section 7.3: on the loopback interface the port is the system's choice.
    let loopback = parsed.scheme() == "http" && parsed.host_str() == Some("localhost");
    let any_port = loopback && registered.iter().any(|one| one == "http://localhost");
    if exact || any_port {
        Ok(parsed)
    } else {
        Err(refuse())
    }
}

/// The client of a token request, once it has shown what it has to show.
pub(super) fn authenticated<'a>(
    world: &'a World,
    headers: &HeaderMap,
    params: &Params,
) -> Result<&'a Client, Fault> {
    let basic = basic(headers)?;
    let posted = params.get("client_id");
    let id = match (&basic, posted) {
        (Some((id, _)), Some(posted)) if !id.eq_ignore_ascii_case(posted) => {
            return Err(two_ways());
        }
        (Some((id, _)), _) => id.as_str(),
        (None, Some(posted)) => posted,
        (None, None) => return Err(missing("client_id")),
    };
    let client = named(world, id)?;
    let by_header = basic.as_ref().map(|(_, secret)| secret.expose_secret());
    let by_form = params.get("client_secret");
    if by_header.is_some() && by_form.is_some() {
        return Err(two_ways());
    }
    proven(world, client, by_header.or(by_form), params)?;
    Ok(client)
}

fn proven(
    world: &World,
    client: &Client,
    shown: Option<&str>,
    params: &Params,
) -> Result<(), Fault> {
    let asserted = params.get("client_assertion");
    if let (Some(certificate), Some(asserted)) = (client.certificate(), asserted) {
        if shown.is_some() {
            return Err(two_ways());
        }
        let kind = params.get("client_assertion_type");
        return assertion::proven(world, client.id().0, certificate, kind, asserted);
    }
    match (client.secret(), shown) {
        (None, None) if asserted.is_none() => Ok(()),
        (None, _) => Err(Fault::new(
            700_025,
            "invalid_client",
            "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
        )
        .unauthorized()),
        (Some(_), None) => Err(Fault::new(
            7_000_218,
            "invalid_client",
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
        )
        .unauthorized()),
        (Some(secret), Some(shown)) => {
            let secret = secret.expose_secret().as_bytes();
            verify_slices_are_equal(secret, shown.as_bytes()).map_err(|_| wrong_secret(client))
        }
    }
}

fn wrong_secret(client: &Client) -> Fault {
    let text = format!(
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{}'.",
        client.id()
    );
    Fault::new(7_000_215, "invalid_client", text).unauthorized()
}

fn two_ways() -> Fault {
    let text = "Invalid request. Request is malformed or invalid. The client is authenticated in more than one way.";
    Fault::new(9_002_313, "invalid_request", text)
}

/// The id and secret of an Authorization header (RFC 6749, section 2.3.1).
fn basic(headers: &HeaderMap) -> Result<Option<(String, SecretString)>, Fault> {
    let Some(line) = headers.get(header::AUTHORIZATION) else {
        return Ok(None);
    };
    let unreadable = || super::fault::malformed("The Authorization header cannot be read.");
    let line = line.to_str().map_err(|_| unreadable())?;
    let (scheme, credentials) = line.split_once(' ').ok_or_else(unreadable)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(unreadable());
    }
    let bytes = BASE64_STANDARD
        .decode(credentials.trim())
        .map_err(|_| unreadable())?;
    let text = String::from_utf8(bytes).map_err(|_| unreadable())?;
    let (id, secret) = text.split_once(':').ok_or_else(unreadable)?;
    Ok(Some((
        form_decoded(id),
        SecretString::from(form_decoded(secret)),
    )))
}

fn form_decoded(text: &str) -> String {
    let pair = format!("v={}", text.replace('&', "%26").replace('=', "%3D"));
    let decoded = url::form_urlencoded::parse(pair.as_bytes()).next();
    decoded
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scopeglass_domain::ClientId;

    fn client() -> Client {
        Client::Public {
            id: ClientId(Uuid::nil()),
            name: "App".into(),
            redirect_uris: vec!["http://localhost".into()],
        }
    }

    #[test]
    fn localhost_is_good_on_any_port_and_path() {
        for uri in [
            "http://localhost",
            "http://localhost:49152",
            "http://localhost:1/callback?a=b",
        ] {
            assert!(redirect(&client(), uri).is_ok(), "{uri}");
        }
    }

    #[test]
    fn addresses_that_only_look_like_localhost_are_refused() {
        for uri in [
            "https://localhost:8080/",
            "http://127.0.0.1:8080/",
            "http://[::1]:8080/",
            "http://localhost.evil.example/",
            "http://localhost@evil.example/",
            "http://localhost:80\\@evil.example/",
            "http://evil.example/#http://localhost",
            "http://localhost/#fragment",
            "http://user@localhost/",
            "http:/\t/localhost",
            "javascript:alert(1)",
            "localhost",
            "//localhost",
            "",
        ] {
            assert_eq!(
                redirect(&client(), uri).unwrap_err().number,
                50_011,
                "{uri}"
            );
        }
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_leads_to_localhost_over_http(uri in "(http://localhost)?.{0,60}") {
            if let Ok(url) = redirect(&client(), &uri) {
                prop_assert_eq!((url.scheme(), url.host_str()), ("http", Some("localhost")));
            }
        }
    }
}
