//! The identity server as this flow uses it: the authorize address, and redeeming a code
//! or a refresh token, both made by crate oauth2.

use crate::{
    ClaimsChallenge, Connection, challenge,
    claims::{AccessClaims, Claims},
    http_client::{Failure, HttpClient},
    id_token::{Expected, Nonce},
    keys::Keys,
    metadata::Metadata,
    refusal::{Asked, Refusal, plain},
    scopes::{self, Told},
};
use jiff::{SignedDuration, Timestamp};
use oauth2::{
    AccessToken, AuthUrl, AuthorizationCode, ClientId, EmptyExtraTokenFields, EndpointNotSet,
    EndpointSet, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError,
    Scope, StandardRevocableToken, StandardTokenIntrospectionResponse, TokenUrl,
    basic::{BasicRevocationErrorResponse, BasicTokenType},
};
use scopeglass_domain::{ErrorCode, GrantedScopes, Problem, TenantId};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, de};
use std::{borrow::Cow, fmt, time::Duration};
use url::Url;

type Client = oauth2::Client<
    Refusal,
    TokenAnswer,
    StandardTokenIntrospectionResponse<EmptyExtraTokenFields, BasicTokenType>,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// How long an access token lives where the server does not say.
const UNSAID_LIFETIME: u64 = 3600;

/// The answer of the token endpoint (RFC 6749 section 5.1). A type of our own so that
/// what is secret can be moved out instead of copied, and printed by nobody.
#[derive(Deserialize, Serialize)]
pub(crate) struct TokenAnswer {
    access_token: AccessToken,
    #[serde(deserialize_with = "bearer")]
    token_type: BasicTokenType,
    #[serde(default, deserialize_with = "seconds")]
    expires_in: Option<u64>,
    refresh_token: Option<RefreshToken>,
    id_token: Option<String>,
    scope: Option<String>,
}

impl fmt::Debug for TokenAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenAnswer")
    }
}

impl oauth2::TokenResponse for TokenAnswer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &AccessToken {
        &self.access_token
    }
    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }
    fn expires_in(&self) -> Option<Duration> {
        self.expires_in.map(Duration::from_secs)
    }
    fn refresh_token(&self) -> Option<&RefreshToken> {
        self.refresh_token.as_ref()
    }
    fn scopes(&self) -> Option<&Vec<Scope>> {
        None
    }
}

fn bearer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BasicTokenType, D::Error> {
    let kind = Cow::<'_, str>::deserialize(deserializer)?;
    if kind.eq_ignore_ascii_case("bearer") {
        return Ok(BasicTokenType::Bearer);
    }
    Err(de::Error::custom("not a bearer token"))
}

/// Some servers write the number as text.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u64>, D::Error> {
    let value = Option::<serde_json::Value>::deserialize(deserializer)?;
    Ok(value.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok())))
}

/// What a redemption gave, not yet verified.
pub(crate) struct Tokens {
    pub access: SecretString,
    pub expires: Timestamp,
    pub refresh: Option<SecretString>,
    pub id_token: Option<SecretString>,
    scope: Option<String>,
}

impl Tokens {
    pub(crate) fn of(answer: TokenAnswer, now: Timestamp) -> Self {
        let lifetime = answer.expires_in.unwrap_or(UNSAID_LIFETIME).min(7 * 86_400);
        let lifetime = SignedDuration::from_secs(i64::try_from(lifetime).unwrap_or_default());
        Self {
            access: answer.access_token.into_secret().into(),
            expires: now.checked_add(lifetime).unwrap_or(now),
            refresh: answer
                .refresh_token
                .map(|refresh| refresh.into_secret().into()),
            id_token: answer.id_token.map(Into::into),
            scope: answer.scope,
        }
    }

    /// What was granted, as far as the answer tells.
    pub(crate) fn granted(&self, asked: &[String], refreshable: bool) -> GrantedScopes {
        let scp = self.access_claims().scopes();
        scopes::granted(&Told {
            access_token: scp.as_deref(),
            field: self.scope.as_deref(),
            asked,
            refreshable,
        })
    }

    /// What can be read of the access token.
    pub(crate) fn access_claims(&self) -> AccessClaims {
        AccessClaims::read(self.access.expose_secret())
    }
}

/// What an authorization request carries beside the client's own id.
pub(crate) struct Authorization<'a> {
    pub redirect: &'a RedirectUrl,
    pub scopes: &'a [String],
    pub state: &'a str,
    pub nonce: &'a str,
    pub challenge: PkceCodeChallenge,
    pub login_hint: Option<&'a str>,
    pub ui_locale: &'a str,
    pub prompt: Option<&'a str>,
    /// What a resource demands of the access token.
    pub demanded: Option<&'a ClaimsChallenge>,
}

/// One identity server, its metadata read and checked.
pub(crate) struct Server {
    pub connection: Connection,
    pub metadata: Metadata,
    pub http: HttpClient,
    keys: Keys,
    client: Client,
}

impl Server {
    /// Reads the metadata of the connection's authority.
    pub(crate) async fn discover(connection: Connection) -> Result<Self, Problem> {
        connection.check()?;
        let http = HttpClient::new(&connection)?;
        let metadata = Metadata::read(&http, &connection).await?;
        let client = oauth2::Client::new(ClientId::new(connection.client.to_string()))
            .set_auth_uri(AuthUrl::from_url(metadata.authorize.clone()))
            .set_token_uri(TokenUrl::from_url(metadata.token.clone()));
        let keys = Keys::at(metadata.keys.clone());
        Ok(Self {
            connection,
            metadata,
            http,
            keys,
            client,
        })
    }

    /// The address to open in the browser.
    pub(crate) fn authorize_url(&self, asked: Authorization<'_>) -> Url {
        let state = asked.state.to_owned();
        let mut request = self
            .client
            .authorize_url(|| oauth2::CsrfToken::new(state))
            .set_redirect_uri(Cow::Borrowed(asked.redirect))
            .set_pkce_challenge(asked.challenge)
            .add_scopes(asked.scopes.iter().cloned().map(Scope::new))
            .add_extra_param("nonce", asked.nonce)
            .add_extra_param("response_mode", "query")
            .add_extra_param("ui_locales", asked.ui_locale);
        if let Some(hint) = asked.login_hint {
            request = request.add_extra_param("login_hint", hint);
        }
        if let Some(prompt) = asked.prompt {
            request = request.add_extra_param("prompt", prompt);
        }
        if self.metadata.takes_claims {
            request = request.add_extra_param("claims", challenge::parameter(asked.demanded));
        }
        request.url().0
    }

    /// Redeems a code.
    pub(crate) async fn redeem(
        &self,
        code: &SecretString,
        verifier: PkceCodeVerifier,
        redirect: &RedirectUrl,
        demanded: Option<&ClaimsChallenge>,
    ) -> Result<Tokens, Problem> {
        let now = Timestamp::now();
        let mut request = self
            .client
            .exchange_code(AuthorizationCode::new(code.expose_secret().to_owned()))
            .set_pkce_verifier(verifier)
            .set_redirect_uri(Cow::Borrowed(redirect));
        if self.metadata.takes_claims {
            request = request.add_extra_param("claims", challenge::parameter(demanded));
        }
        let answer = request.request_async(&self.http).await;
        answer
            .map(|answer| Tokens::of(answer, now))
            .map_err(|error| self.refused(error, Asked::Code, code.expose_secret()))
    }

    /// Redeems a refresh token, for an access token of which this may be demanded.
    pub(crate) async fn renew(
        &self,
        refresh: &SecretString,
        scopes: &[String],
        demanded: Option<&ClaimsChallenge>,
    ) -> Result<Tokens, Problem> {
        let now = Timestamp::now();
        let token = RefreshToken::new(refresh.expose_secret().to_owned());
        let mut request = self
            .client
            .exchange_refresh_token(&token)
            .add_scopes(scopes.iter().cloned().map(Scope::new));
        if self.metadata.takes_claims {
            request = request.add_extra_param("claims", challenge::parameter(demanded));
        }
        let answer = request.request_async(&self.http).await;
        let asked = match demanded {
            Some(_) => Asked::StepUp,
            None => Asked::Renewal,
        };
        answer
            .map(|answer| Tokens::of(answer, now))
            .map_err(|error| self.refused(error, asked, refresh.expose_secret()))
    }

    /// Verifies the ID token of an answer. `person` is the one known already: the subject
    /// and the tenant that the first ID token named, from which no later one may differ.
    pub(crate) async fn verify(
        &self,
        id_token: &SecretString,
        nonce: Nonce<'_>,
        person: Option<(&str, TenantId)>,
    ) -> Result<Claims, Problem> {
        let client = self.connection.client.to_string();
        let pinned = person.map(|(_, tenant)| tenant);
        let pinned = pinned.filter(|tenant| !tenant.0.is_nil());
        let expected = Expected {
            issuer: &self.metadata.issuer,
            tenant: self.metadata.tenant.or(pinned),
            client: &client,
            nonce,
            subject: person.map(|(subject, _)| subject),
        };
        let id_token = id_token.expose_secret();
        self.keys
            .verify(id_token, &expected, &self.http, &self.connection)
            .await
    }

    /// A failed redemption as the person meets it. Bodies that could not be parsed are
    /// never quoted: an access token may be in them.
    fn refused(
        &self,
        error: RequestTokenError<Failure, Refusal>,
        asked: Asked,
        secret: &str,
    ) -> Problem {
        let unreadable = Problem::new(ErrorCode::TokenRefused).with("error", "invalid_response");
        match error {
            RequestTokenError::ServerResponse(refusal) => refusal.problem(asked, &[secret]),
            RequestTokenError::Request(failure) => failure.problem(&self.connection),
            RequestTokenError::Parse(error, _) => unreadable.detail(format_args!(
                "unreadable at {}",
                plain(&error.path().to_string(), &[secret])
            )),
            RequestTokenError::Other(words) => unreadable.detail(plain(&words, &[secret])),
        }
    }
}
