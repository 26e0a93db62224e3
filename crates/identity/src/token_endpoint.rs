//! Token requests beyond the code flow, and the device authorization request: forms of our
//! own, posted to the endpoints that the server names.

use crate::{
    http_client::Failure,
    oauth::{Server, TokenAnswer, Tokens},
    refusal::{Asked, Refusal},
};
use http::StatusCode;
use jiff::Timestamp;
use scopeglass_domain::{ErrorCode, Problem};
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio::time::timeout;
use url::Url;

/// How long signing out may wait for the server.
const COURTESY: Duration = Duration::from_secs(3);

/// A form, field by field.
pub(crate) type Form<'a> = Vec<(&'static str, &'a str)>;

/// Why a request gave nothing.
pub(crate) enum Nothing {
    /// The server said no.
    Refused(Refusal),
    /// It could not be reached just now.
    Unreachable(Failure),
    /// Its answer makes no sense.
    Unreadable,
}

impl Nothing {
    /// As the person meets it. `secrets` are values that the server may have echoed.
    pub(crate) fn problem(&self, server: &Server, asked: Asked, secrets: &[&str]) -> Problem {
        match self {
            Self::Refused(refusal) => refusal.problem(asked, secrets),
            Self::Unreachable(failure) => failure.problem(&server.connection),
            Self::Unreadable => {
                Problem::new(ErrorCode::TokenRefused).with("error", "invalid_response")
            }
        }
    }
}

impl Server {
    /// Asks the token endpoint. `basic` is the id and secret for a server that wants them in
    /// the header (RFC 6749 section 2.3.1).
    pub(crate) async fn ask_tokens(
        &self,
        form: &Form<'_>,
        basic: Option<(&str, &str)>,
    ) -> Result<Tokens, Nothing> {
        let now = Timestamp::now();
        let answer: TokenAnswer = self.post(&self.metadata.token, form, basic).await?;
        Ok(Tokens::of(answer, now))
    }

    /// Gives a refresh token up, where the server has a place for that (RFC 7009). It is a
    /// courtesy: whatever comes of it, the token is forgotten here.
    pub(crate) async fn revoke(&self, refresh: &SecretString) {
        let Some(place) = &self.metadata.revoke else {
            return;
        };
        let client = self.connection.client.to_string();
        let form = [
            ("client_id", client.as_str()),
            ("token", refresh.expose_secret()),
            ("token_type_hint", "refresh_token"),
        ];
        if !matches!(
            timeout(COURTESY, self.http.post(place, &form, None)).await,
            Ok(Ok((StatusCode::OK, _)))
        ) {
            tracing::info!("the server did not confirm that the session is given up");
        }
    }

    /// Posts a form and reads the answer. Bodies that cannot be read are never quoted: an
    /// access token may be in them.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        place: &Url,
        form: &Form<'_>,
        basic: Option<(&str, &str)>,
    ) -> Result<T, Nothing> {
        let posted = self.http.post(place, form, basic).await;
        let (status, body) = posted.map_err(Nothing::Unreachable)?;
        if status == StatusCode::OK {
            return serde_json::from_slice(&body).map_err(|_| Nothing::Unreadable);
        }
        let refusal = serde_json::from_slice(&body);
        Err(refusal.map_or(Nothing::Unreadable, Nothing::Refused))
    }
}
