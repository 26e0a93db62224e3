//! Sending one request: the access token, the courtesy towards a busy server, the limits.

use crate::{
    Ask, GraphFailure, Limits, Run,
    gate::{Gate, Gates},
    origin::Origin,
    patience::{Patience, retry_after},
};
use async_trait::async_trait;
use reqwest::{
    Certificate, Client, Response, StatusCode,
    header::{ACCEPT, DATE, HeaderMap, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE},
    redirect, retry,
};
use scopeglass_domain::{ErrorCode, Problem};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::{error::Error, sync::Arc, time::Duration};
use url::Url;

/// Where access tokens come from.
#[async_trait]
pub trait TokenSource: Send + Sync {
    /// An access token that is good for now.
    ///
    /// # Errors
    /// The session's own problem, such as `SessionEnded`.
    async fn access_token(&self) -> Result<SecretString, Problem>;

    /// Another access token after Graph refused this one. A source that cannot renew
    /// gives what it has.
    ///
    /// # Errors
    /// The session's own problem, such as `SessionEnded`.
    async fn renewed_access_token(&self, refused: &SecretString) -> Result<SecretString, Problem> {
        let _ = refused;
        self.access_token().await
    }

    /// Another access token after Graph refused this one with a claims challenge: `challenge`
    /// is the whole WWW-Authenticate header, which tells what the next one must prove
    /// (<https://learn.microsoft.com/entra/identity-platform/claims-challenge>). A source
    /// that cannot answer challenges renews.
    ///
    /// # Errors
    /// The session's own problem, such as `SessionEnded`.
    async fn challenged_access_token(
        &self,
        refused: &SecretString,
        challenge: &str,
    ) -> Result<SecretString, Problem> {
        let _ = challenge;
        self.renewed_access_token(refused).await
    }
}

/// A client of one Microsoft Graph.
pub struct GraphClient {
    http: Client,
    pub(crate) origin: Origin,
    tokens: Arc<dyn TokenSource>,
    pub(crate) limits: Limits,
    gates: Gates,
}

/// A request in the making.
pub(crate) struct Outgoing {
    pub url: Url,
    pub eventual: bool,
    pub batch: Option<Value>,
}

/// A success.
pub(crate) struct Answer {
    pub body: Vec<u8>,
    /// The body was larger than the limit.
    pub cut: bool,
    /// It did not come at the first try.
    pub retried: bool,
}

enum Attempt {
    Success(Answer),
    Refused {
        status: StatusCode,
        failure: GraphFailure,
        pause: Option<Duration>,
        /// WWW-Authenticate, where it challenges for claims.
        challenge: Option<String>,
    },
    Redirected(Problem),
}

/// What an attempt that brought no answer means.
enum Broken {
    /// The line failed: asking again may help.
    Cut(Problem),
    /// Asking again would not help.
    Final(Problem),
}

impl From<Problem> for Broken {
    fn from(problem: Problem) -> Self {
        Self::Final(problem)
    }
}

impl GraphClient {
    /// A client for the Graph at `base` (ending in its version, such as `/v1.0`).
    /// `trust` is a PEM file with roots to accept besides the system's.
    ///
    /// # Errors
    /// `GraphForeignHost` for a base that is neither https nor loopback, `Internal` for a
    /// PEM file or a TLS setup that cannot be used.
    pub fn new(
        base: Url,
        tokens: Arc<dyn TokenSource>,
        trust: Option<Vec<u8>>,
    ) -> Result<Self, Problem> {
        Self::with_limits(base, tokens, trust, Limits::default())
    }

    /// The same with limits of one's own.
    ///
    /// # Errors
    /// As [`GraphClient::new`].
    pub fn with_limits(
        base: Url,
        tokens: Arc<dyn TokenSource>,
        trust: Option<Vec<u8>>,
        limits: Limits,
    ) -> Result<Self, Problem> {
        let origin = Origin::new(base)?;
        let http = http_client(&origin, trust.as_deref(), &limits)
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
        Ok(Self {
            http,
            origin,
            tokens,
            limits,
            gates: Gates::new(limits),
        })
    }

    /// Reads one thing.
    ///
    /// # Errors
    /// Whatever kept the answer from being read whole, and `ProbesCancelled`.
    pub async fn get(&self, ask: &Ask, run: &Run<'_>) -> Result<Value, Problem> {
        let answer = self.send(&self.outgoing(ask), run).await?;
        if answer.cut {
            return Err(Problem::new(ErrorCode::GraphTooLarge));
        }
        serde_json::from_slice(&answer.body).map_err(|error| unreadable(&error))
    }

    pub(crate) fn outgoing(&self, ask: &Ask) -> Outgoing {
        Outgoing {
            url: self.origin.address(ask),
            eventual: ask.is_eventual(),
            batch: None,
        }
    }

    /// Sends until there is an answer or the budget is spent.
    pub(crate) async fn send(&self, out: &Outgoing, run: &Run<'_>) -> Result<Answer, Problem> {
        let gate = self.gates.of(self.origin.below_base(&out.url));
        let mut patience = Patience::new(&self.limits);
        let mut renewed: Option<SecretString> = None;
        loop {
            let access = match &renewed {
                Some(access) => access.clone(),
                None => run.or_cancelled(self.tokens.access_token()).await??,
            };
            let (problem, pause) = match self.attempt(out, &access, &gate, run).await {
                Ok(Attempt::Success(answer)) => {
                    let retried = patience.was_used() || renewed.is_some();
                    return Ok(Answer { retried, ..answer });
                }
                Ok(Attempt::Redirected(problem)) | Err(Broken::Final(problem)) => {
                    return Err(problem);
                }
                Ok(Attempt::Refused {
                    status, challenge, ..
                }) if status == StatusCode::UNAUTHORIZED && renewed.is_none() => {
                    let renewal = self.renewal(&access, challenge.as_deref());
                    renewed = Some(run.or_cancelled(renewal).await??);
                    continue;
                }
                Ok(Attempt::Refused {
                    status,
                    failure,
                    pause,
                    ..
                }) => {
                    let problem = failure.problem(status);
                    if !asks_to_come_back(status) {
                        return Err(problem);
                    }
                    (problem, pause)
                }
                Err(Broken::Cut(problem)) => (problem, None),
            };
            let Some(wait) = patience.wait(pause) else {
                return Err(problem);
            };
            tracing::debug!(code = %problem.code, ?wait, "asking again");
            if problem.code == ErrorCode::GraphThrottled {
                gate.close_for(wait);
            }
            run.or_cancelled(tokio::time::sleep(wait)).await?;
        }
    }

    /// Another access token: one that answers the challenge, where there is one.
    async fn renewal(
        &self,
        refused: &SecretString,
        challenge: Option<&str>,
    ) -> Result<SecretString, Problem> {
        match challenge {
            Some(challenge) => {
                self.tokens
                    .challenged_access_token(refused, challenge)
                    .await
            }
            None => self.tokens.renewed_access_token(refused).await,
        }
    }

    async fn attempt(
        &self,
        out: &Outgoing,
        access: &SecretString,
        gate: &Gate,
        run: &Run<'_>,
    ) -> Result<Attempt, Broken> {
        let place = run.or_cancelled(gate.pass()).await?;
        let exchange = async {
            run.tally.sent();
            let response = self
                .request(out, access)
                .send()
                .await
                .map_err(|e| self.broken(e))?;
            let told = |name: &str| text(response.headers(), name);
            run.tally
                .answered(told("request-id"), told("x-ms-ags-diagnostic"));
            place.answered(
                told("x-ms-throttle-limit-percentage").and_then(|share| share.parse().ok()),
                response.status() == StatusCode::TOO_MANY_REQUESTS,
            );
            run.tally.metered(
                text(response.headers(), "x-ms-resource-unit"),
                text(response.headers(), "x-ms-throttle-limit-percentage"),
                response.status() == StatusCode::TOO_MANY_REQUESTS,
            );
            self.answered(response).await
        };
        run.or_cancelled(exchange).await?
    }

    fn request(&self, out: &Outgoing, access: &SecretString) -> reqwest::RequestBuilder {
        let request = match &out.batch {
            Some(batch) => self.http.post(out.url.clone()).json(batch),
            None => self.http.get(out.url.clone()),
        };
        let request = request
            .timeout(self.limits.request)
            .bearer_auth(access.expose_secret())
            .header(ACCEPT, "application/json")
            .header("client-request-id", uuid::Uuid::new_v4().to_string());
        if out.eventual {
            request.header("ConsistencyLevel", "eventual")
        } else {
            request
        }
    }

    async fn answered(&self, response: Response) -> Result<Attempt, Broken> {
        let status = response.status();
        if status.is_redirection() {
            return Ok(Attempt::Redirected(
                self.redirected(status, response.headers()),
            ));
        }
        let pause = retry_after(
            text(response.headers(), RETRY_AFTER.as_str()),
            text(response.headers(), DATE.as_str()),
        );
        let challenge = claims_challenge(response.headers());
        let (body, cut) = self.body(response).await?;
        if status.is_success() {
            return Ok(Attempt::Success(Answer {
                body,
                cut,
                retried: false,
            }));
        }
        Ok(Attempt::Refused {
            status,
            failure: GraphFailure::read(&body).challenged(challenge.is_some()),
            pause,
            challenge,
        })
    }

    /// A redirect is never followed: the access token is not for wherever it points.
    fn redirected(&self, status: StatusCode, headers: &HeaderMap) -> Problem {
        text(headers, LOCATION.as_str())
            .and_then(|to| self.origin.admit(to).err())
            .filter(|problem| problem.code == ErrorCode::GraphForeignHost)
            .unwrap_or_else(|| GraphFailure::default().problem(status))
    }

    async fn body(&self, mut response: Response) -> Result<(Vec<u8>, bool), Broken> {
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.broken(error))? {
            let room = self.limits.answer_bytes.saturating_sub(body.len());
            body.extend_from_slice(&chunk[..chunk.len().min(room)]);
            if chunk.len() > room {
                return Ok((body, true));
            }
        }
        Ok((body, false))
    }

    fn broken(&self, error: reqwest::Error) -> Broken {
        if error.is_timeout() && !error.is_connect() {
            let seconds = self.limits.request.as_secs().max(1);
            return Broken::Final(Problem::new(ErrorCode::GraphTimeout).with("seconds", seconds));
        }
        let unreachable =
            Problem::new(ErrorCode::GraphUnreachable).with("host", self.origin.host());
        // The address may hold a skip token made from somebody's name.
        Broken::Cut(unreachable.detail(causes(&error.without_url())))
    }
}

fn http_client(
    origin: &Origin,
    trust: Option<&[u8]>,
    limits: &Limits,
) -> Result<Client, reqwest::Error> {
    let mut builder = Client::builder()
        .user_agent(concat!("Scopeglass/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        // Retries are counted and kept within a budget here, not below.
        .retry(retry::never())
        .referer(false)
        .gzip(true)
        .connect_timeout(limits.connect);
    if let Some(pem) = trust {
        builder = builder.tls_certs_merge(Certificate::from_pem_bundle(pem)?);
    }
    if origin.is_loopback() {
        builder = builder.no_proxy();
    }
    builder.build()
}

/// The challenge for claims in an answer.
fn claims_challenge(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(WWW_AUTHENTICATE).iter();
    let mut lines = lines.filter_map(|line| line.to_str().ok());
    lines
        .find(|line| line.contains("insufficient_claims") || line.contains("claims="))
        .map(str::to_owned)
}

fn asks_to_come_back(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 503 | 504)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

pub(crate) fn unreadable(error: &serde_json::Error) -> Problem {
    Problem::new(ErrorCode::GraphUnreadable).detail(format_args!(
        "{:?} at byte {} of line {}",
        error.classify(),
        error.column(),
        error.line()
    ))
}

fn causes(error: &dyn Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words.push_str(": ");
        words.push_str(&error.to_string());
        cause = error.source();
    }
    words
}
