//! The small HTTP client that speaks with the identity server: no redirects, bounded time
//! and size, and for loopback hosts no proxy and no name server.

use crate::{Connection, Trust, authority};
use http::StatusCode;
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::{Certificate, ClientBuilder, redirect};
use scopeglass_domain::{ErrorCode, Problem};
use std::{
    error::Error,
    future::Future,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    pin::Pin,
    time::Duration,
};
use url::Url;

/// Time to connect.
const CONNECT: Duration = Duration::from_secs(10);
/// Time for one exchange as a whole.
const WHOLE: Duration = Duration::from_secs(30);
/// The largest answer read, in bytes. Entra's key sets are the largest, below 30,000.
const LARGEST: usize = 1 << 20;

/// Why no answer came. Never holds any part of an answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// No connection, no trust, no time.
    #[error("{0}")]
    Unreachable(String),
    /// More than [`LARGEST`].
    #[error("the answer is larger than {LARGEST} bytes")]
    TooLarge,
}

impl Failure {
    fn of(error: reqwest::Error) -> Self {
        let error = error.without_url();
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(inner) = cause {
            text = format!("{text}: {inner}");
            cause = inner.source();
        }
        Self::Unreachable(text)
    }

    /// The failure as the person meets it.
    pub(crate) fn problem(&self, connection: &Connection) -> Problem {
        match self {
            Self::Unreachable(why) => Problem::new(ErrorCode::AuthorityUnreachable)
                .with("host", connection.host())
                .detail(why),
            Self::TooLarge => connection.invalid(self),
        }
    }
}

/// The client for one connection.
pub(crate) struct HttpClient(reqwest::Client);

impl HttpClient {
    /// Prepares a client that trusts what the connection trusts.
    pub(crate) fn new(connection: &Connection) -> Result<Self, Problem> {
        let builder = reqwest::Client::builder()
            .redirect(redirect::Policy::none())
            // An idle connection would keep the last answer, tokens and all, in its buffers.
            .pool_max_idle_per_host(0)
            .referer(false)
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .user_agent(concat!("Scopeglass/", env!("CARGO_PKG_VERSION")));
        let builder = trusting(builder, connection)?;
        let client = reaching(builder, &connection.authority).build();
        client
            .map(Self)
            .map_err(|error| Failure::of(error).problem(connection))
    }

    /// Reads one public document.
    pub(crate) async fn get(&self, url: &Url) -> Result<(StatusCode, Vec<u8>), Failure> {
        let request = self
            .0
            .get(url.clone())
            .header(http::header::ACCEPT, "application/json");
        let response = request.send().await.map_err(Failure::of)?;
        Ok((response.status(), body(response).await?))
    }

    /// Posts a form. `basic` is an id and a secret for the Authorization header.
    pub(crate) async fn post(
        &self,
        url: &Url,
        form: &[(&'static str, &str)],
        basic: Option<(&str, &str)>,
    ) -> Result<(StatusCode, Vec<u8>), Failure> {
        let mut request = self
            .0
            .post(url.clone())
            .header(http::header::ACCEPT, "application/json")
            .form(form);
        if let Some((id, secret)) = basic {
            // RFC 6749 section 2.3.1: both are form-encoded before they are joined.
            let encoded = |text: &str| -> String {
                url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
            };
            request = request.basic_auth(encoded(id), Some(encoded(secret)));
        }
        let response = request.send().await.map_err(Failure::of)?;
        Ok((response.status(), body(response).await?))
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, Failure> {
        let request = reqwest::Request::try_from(request).map_err(Failure::of)?;
        let response = self.0.execute(request).await.map_err(Failure::of)?;
        let mut answer = http::Response::builder().status(response.status());
        if let Some(headers) = answer.headers_mut() {
            headers.clone_from(response.headers());
        }
        let body = body(response).await?;
        answer
            .body(body)
            .map_err(|error| Failure::Unreachable(error.to_string()))
    }
}

/// What crate oauth2 redeems with. It adds no Origin header: Entra takes a code redeemed
/// with one for a single-page application's and refuses it.
impl<'c> AsyncHttpClient<'c> for HttpClient {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Failure>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.exchange(request))
    }
}

fn trusting(builder: ClientBuilder, connection: &Connection) -> Result<ClientBuilder, Problem> {
    match &connection.trust {
        // A machine without any root certificate can still practise over plain loopback.
        Trust::System if connection.authority.scheme() == "http" => Ok(builder.tls_certs_only([])),
        Trust::System => Ok(builder),
        Trust::Pem(bytes) => {
            let roots = Certificate::from_pem_bundle(bytes);
            let roots = roots.map_err(|error| Failure::of(error).problem(connection))?;
            Ok(builder.tls_certs_merge(roots))
        }
    }
}

fn reaching(builder: ClientBuilder, url: &Url) -> ClientBuilder {
    if !authority::is_loopback(url) {
        return builder;
    }
    let here = [
        SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        SocketAddr::from((Ipv6Addr::LOCALHOST, 0)),
    ];
    builder.no_proxy().resolve_to_addrs("localhost", &here)
}

async fn body(mut response: reqwest::Response) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(Failure::of)? {
        if bytes.len() + chunk.len() > LARGEST {
            return Err(Failure::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}
