//! Signing in by a code that is entered on another device (RFC 8628).
//!
//! Never the first choice: whoever is sent such a code by somebody else and enters it signs
//! that somebody in. Faces offer it on request only, with a warning.

use crate::{
    Connection, Session, challenge, flow,
    id_token::{Check, Nonce},
    oauth::{Server, Tokens},
    refusal::Asked,
    scopes,
    token_endpoint::Nothing,
};
use jiff::{SignedDuration, Timestamp};
use scopeglass_domain::{ErrorCode, PermissionName, Problem};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::{fmt, time::Duration};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use url::Url;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// Seconds between two questions where the server does not say (RFC 8628 section 3.2).
const USUAL_PAUSE: u64 = 5;
/// What the server's "slow down" adds to the pause (RFC 8628 section 3.5).
const SLOWER: Duration = Duration::from_secs(5);
/// Never asked more often, whatever the server says; never more seldom than the other.
const PAUSES: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(60));
/// A code never counts as good for longer.
const LONGEST: i64 = 3_600;

/// One sign-in by device code, asked for.
#[derive(Debug, Clone)]
pub struct DeviceRequest {
    /// Where, and as which application.
    pub connection: Connection,
    /// The delegated permissions to ask for; `openid` and `profile` are added.
    pub scopes: Vec<PermissionName>,
}

/// What the person has to do. Its `Debug` form shows no code.
#[derive(Clone, PartialEq, Eq)]
pub struct DevicePrompt {
    /// The code to enter.
    pub user_code: String,
    /// The page to enter it on.
    pub page: Url,
    /// The same page with the code filled in already, where the server offers it.
    pub filled: Option<Url>,
    /// Until when the code is good.
    pub expires: Timestamp,
}

impl fmt::Debug for DevicePrompt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DevicePrompt({})", self.page)
    }
}

/// How far a sign-in by device code has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeviceStage {
    /// The server's description of itself is being read.
    ReadingMetadata,
    /// The person enters the code.
    Waiting(Box<DevicePrompt>),
    /// The ID token is being verified.
    Verifying,
}

/// Signs a person in by a code that they enter on another device.
///
/// # Errors
/// `DeviceCodeUnavailable` where the server does not offer it to this client,
/// `DeviceCodeExpired`, `SignInDenied`, `SignInCancelled`; else as [`crate::sign_in`].
pub async fn sign_in_by_device_code(
    request: DeviceRequest,
    on_stage: &(dyn Fn(DeviceStage) + Send + Sync),
    cancel: CancellationToken,
) -> Result<Session, Problem> {
    flow::unless(&cancel, run(request, on_stage)).await
}

async fn run(
    request: DeviceRequest,
    on_stage: &(dyn Fn(DeviceStage) + Send + Sync),
) -> Result<Session, Problem> {
    on_stage(DeviceStage::ReadingMetadata);
    let server = Server::discover(request.connection).await?;
    let asked = scopes::to_ask(&request.scopes);
    let code = Code::ask(&server, &asked).await?;
    on_stage(DeviceStage::Waiting(Box::new(code.prompt.clone())));
    let tokens = code.poll(&server).await?;
    on_stage(DeviceStage::Verifying);
    let missing = || Check::Missing.problem();
    let id_token = tokens.id_token.as_ref().ok_or_else(missing)?;
    let claims = server.verify(id_token, Nonce::Unasked, None).await?;
    Ok(Session::begin(
        server,
        tokens,
        &claims,
        String::new(),
        asked,
    ))
}

/// The answer of the device authorization endpoint (RFC 8628 section 3.2).
#[derive(Deserialize)]
struct Answer {
    device_code: SecretString,
    user_code: String,
    #[serde(alias = "verification_url")]
    verification_uri: Url,
    verification_uri_complete: Option<Url>,
    expires_in: i64,
    interval: Option<u64>,
}

struct Code {
    secret: SecretString,
    prompt: DevicePrompt,
    pause: Duration,
    minutes: u64,
}

impl Code {
    async fn ask(server: &Server, scopes: &[String]) -> Result<Self, Problem> {
        let unavailable = || Problem::new(ErrorCode::DeviceCodeUnavailable);
        let place = server.metadata.device.as_ref().ok_or_else(unavailable)?;
        let client = server.connection.client.to_string();
        let scope = scopes.join(" ");
        let form = vec![("client_id", client.as_str()), ("scope", scope.as_str())];
        let answer: Result<Answer, _> = server.post(place, &form, None).await;
        match answer {
            Ok(answer) => Self::of(answer),
            Err(Nothing::Refused(refusal)) if refusal.bars_client() => {
                Err(unavailable().detail(refusal.words_without(&[])))
            }
            Err(nothing) => Err(nothing.problem(server, Asked::Device, &[])),
        }
    }

    fn of(answer: Answer) -> Result<Self, Problem> {
        let unreadable = || {
            Problem::new(ErrorCode::TokenRefused)
                .with("error", "invalid_response")
                .detail("the device authorization answer cannot be used")
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let code = answer.user_code.trim();
        let page = |url: &Url| crate::authority::is_private_transport(url);
        let usable = (1..=32).contains(&code.len())
            && code.chars().all(plain)
            && page(&answer.verification_uri)
            && answer.expires_in > 0;
        if !usable {
            return Err(unreadable());
        }
        let lifetime = answer.expires_in.min(LONGEST);
        let until = Timestamp::now().checked_add(SignedDuration::from_secs(lifetime));
        let pause = Duration::from_secs(answer.interval.unwrap_or(USUAL_PAUSE));
        Ok(Self {
            secret: answer.device_code,
            prompt: DevicePrompt {
                user_code: code.to_owned(),
                page: answer.verification_uri,
                filled: answer.verification_uri_complete.filter(page),
                expires: until.map_err(|_| unreadable())?,
            },
            pause: pause.clamp(PAUSES.0, PAUSES.1),
            minutes: lifetime.unsigned_abs().div_ceil(60),
        })
    }

    async fn poll(&self, server: &Server) -> Result<Tokens, Problem> {
        let mut pause = self.pause;
        loop {
            sleep(pause).await;
            if Timestamp::now() >= self.prompt.expires {
                return Err(self.expired());
            }
            match self.question(server).await {
                Ok(tokens) => return Ok(tokens),
                Err(nothing) => match next_pause(pause, &nothing) {
                    Some(next) => pause = next,
                    None => return Err(self.ended(server, &nothing)),
                },
            }
        }
    }

    fn ended(&self, server: &Server, nothing: &Nothing) -> Problem {
        match nothing {
            Nothing::Refused(refusal) if refusal.error == "expired_token" => self.expired(),
            _ => nothing.problem(server, Asked::Device, &[self.secret.expose_secret()]),
        }
    }

    async fn question(&self, server: &Server) -> Result<Tokens, Nothing> {
        let client = server.connection.client.to_string();
        let claims = challenge::parameter(None);
        let mut form = vec![
            ("grant_type", GRANT),
            ("client_id", client.as_str()),
            ("device_code", self.secret.expose_secret()),
        ];
        if server.metadata.takes_claims {
            form.push(("claims", claims.as_str()));
        }
        server.ask_tokens(&form, None).await
    }

    fn expired(&self) -> Problem {
        Problem::new(ErrorCode::DeviceCodeExpired).with("minutes", self.minutes)
    }
}

/// How long to wait after this answer; none where asking again is of no use.
fn next_pause(pause: Duration, nothing: &Nothing) -> Option<Duration> {
    let next = match nothing {
        Nothing::Refused(refusal) => match refusal.error.as_str() {
            "authorization_pending" => pause,
            "slow_down" => pause + SLOWER,
            _ => return None,
        },
        // A connection that fails is no answer: less often, until the code expires.
        Nothing::Unreachable(_) => pause * 2,
        Nothing::Unreadable => return None,
    };
    Some(next.min(PAUSES.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{http_client::Failure, refusal::Refusal};

    #[test]
    fn the_pause_grows_as_the_server_asks() {
        let refused = |error: &str| {
            Nothing::Refused(Refusal {
                error: error.into(),
                ..Refusal::default()
            })
        };
        let after = |nothing: &Nothing| next_pause(Duration::from_secs(5), nothing);
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(after(&refused("authorization_pending")), seconds(5));
        assert_eq!(after(&refused("slow_down")), seconds(10));
        let cut = Nothing::Unreachable(Failure::Unreachable("cut".into()));
        assert_eq!(after(&cut), seconds(10));
        assert_eq!(next_pause(Duration::from_secs(50), &cut), seconds(60));
        for last in ["expired_token", "access_denied", "bad_verification_code"] {
            assert_eq!(after(&refused(last)), None, "{last}");
        }
    }
}
