//! Signing in, from the metadata to a verified session.

use crate::{
    ClaimsChallenge, Connection, Pages, Session,
    id_token::{Check, Nonce},
    loopback::{Arrival, Listener},
    oauth::{Authorization, Server},
    redirect::{Answer, Verdict},
    refusal::{Asked, plain},
    scopes,
};
use oauth2::{CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl};
use scopeglass_domain::{ErrorCode, PermissionName, Problem};
use secrecy::{ExposeSecret, SecretString};
use std::{fmt, future::Future, time::Duration};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use url::Url;

/// What the server is asked to show even if it could do without (OpenID Connect Core
/// section 3.1.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// Sign in afresh.
    Login,
    /// The consent page.
    Consent,
    /// The choice of an account.
    SelectAccount,
}

impl Prompt {
    fn as_str(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Consent => "consent",
            Self::SelectAccount => "select_account",
        }
    }
}

/// One sign-in, asked for.
#[derive(Clone)]
pub struct SignInRequest {
    /// Where, and as which application.
    pub connection: Connection,
    /// The delegated permissions to ask for. `openid` and `profile` are added, and
    /// `offline_access` is not: a refresh token is issued only if it is named here.
    pub scopes: Vec<PermissionName>,
    /// The pages that the browser ends on.
    pub pages: Pages,
    /// The sign-in name to fill in.
    pub login_hint: Option<String>,
    /// The language of the server's pages, as a BCP 47 tag.
    pub ui_locale: String,
    /// How long to wait for the person.
    pub deadline: Duration,
    /// What to show even if not needed.
    pub prompt: Option<Prompt>,
    /// What a resource demands of the access token, where it has refused one.
    pub claims: Option<ClaimsChallenge>,
}

impl fmt::Debug for SignInRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignInRequest")
            .field("connection", &self.connection)
            .field("scopes", &self.scopes)
            .field("deadline", &self.deadline)
            .field("prompt", &self.prompt)
            .finish_non_exhaustive()
    }
}

/// How far a sign-in has come.
#[derive(Clone, PartialEq, Eq)]
pub enum Stage {
    /// The server's description of itself is being read.
    ReadingMetadata,
    /// The listener is ready: the caller opens this address in the browser.
    Waiting {
        /// The authorize address. Its state is a secret of this sign-in: show the
        /// address to the person if no browser can be opened, and log it nowhere.
        url: Url,
    },
    /// The browser came back and the code is being redeemed.
    Redeeming,
    /// The ID token is being verified.
    Verifying,
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ReadingMetadata => "ReadingMetadata",
            Self::Waiting { .. } => "Waiting",
            Self::Redeeming => "Redeeming",
            Self::Verifying => "Verifying",
        })
    }
}

type OnStage<'a> = &'a (dyn Fn(Stage) + Send + Sync);

/// Signs a person in through the system's browser. The browser gets its last page when
/// the ID token has been verified, so that it never says more than is true.
///
/// # Errors
/// - `SignInCancelled` when `cancel` is cancelled, `SignInTimedOut` after the deadline;
/// - `SignInDenied`, `AdminApprovalNeeded` or `AuthorizationRefused` as the server says;
/// - `AuthorityUnreachable`, `AuthorityInvalid`, `LoopbackUnavailable`;
/// - `TokenRefused` and `IdTokenInvalid` after the browser came back.
pub async fn sign_in(
    request: SignInRequest,
    on_stage: OnStage<'_>,
    cancel: CancellationToken,
) -> Result<Session, Problem> {
    let mut attempt = unless(&cancel, Attempt::start(request, on_stage)).await?;
    let arrival = unless(&cancel, attempt.arrival(on_stage)).await?;
    let outcome = unless(&cancel, attempt.complete(&arrival.answer, on_stage)).await;
    match &outcome {
        Ok(_) => arrival.finish().await,
        Err(_) => arrival.refuse().await,
    }
    outcome
}

/// The work's outcome, or `SignInCancelled` at once when `cancel` is cancelled.
pub(crate) async fn unless<T>(
    cancel: &CancellationToken,
    work: impl Future<Output = Result<T, Problem>>,
) -> Result<T, Problem> {
    tokio::select! {
        biased;
        () = cancel.cancelled() => Err(Problem::new(ErrorCode::SignInCancelled)),
        done = work => done,
    }
}

/// A sign-in under way.
struct Attempt {
    server: Server,
    listener: Listener,
    redirect: RedirectUrl,
    scopes: Vec<String>,
    state: SecretString,
    nonce: String,
    verifier: SecretString,
    url: Url,
    deadline: Duration,
    demanded: Option<ClaimsChallenge>,
}

impl Attempt {
    async fn start(request: SignInRequest, on_stage: OnStage<'_>) -> Result<Self, Problem> {
        on_stage(Stage::ReadingMetadata);
        let server = Server::discover(request.connection).await?;
        let state = SecretString::from(CsrfToken::new_random_len(32).into_secret());
        let nonce = CsrfToken::new_random_len(32).into_secret();
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256_len(64);
        let listener = Listener::open(state.clone(), request.pages).await?;
        let redirect = RedirectUrl::new(listener.redirect())
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
        let scopes = scopes::to_ask(&request.scopes);
        let url = server.authorize_url(Authorization {
            redirect: &redirect,
            scopes: &scopes,
            state: state.expose_secret(),
            nonce: &nonce,
            challenge,
            login_hint: request.login_hint.as_deref(),
            ui_locale: &request.ui_locale,
            prompt: request.prompt.map(Prompt::as_str),
            demanded: request.claims.as_ref(),
        });
        let verifier = verifier.into_secret().into();
        let deadline = request.deadline;
        Ok(Self {
            server,
            listener,
            redirect,
            scopes,
            state,
            nonce,
            verifier,
            url,
            deadline,
            demanded: request.claims,
        })
    }

    async fn arrival(&mut self, on_stage: OnStage<'_>) -> Result<Arrival, Problem> {
        on_stage(Stage::Waiting {
            url: self.url.clone(),
        });
        let minutes = self.deadline.as_secs().div_ceil(60).max(1);
        timeout(self.deadline, self.listener.arrival())
            .await
            .map_err(|_| Problem::new(ErrorCode::SignInTimedOut).with("minutes", minutes))?
    }

    /// Redeems and verifies. The listener stays until the end of this, so that a reload
    /// of the page meanwhile is answered.
    async fn complete(self, answer: &Answer, on_stage: OnStage<'_>) -> Result<Session, Problem> {
        self.check_issuer(answer)?;
        let code = match &answer.verdict {
            Verdict::Code(code) => code,
            Verdict::Refused(refusal) => {
                return Err(refusal.problem(Asked::Authorization, &self.secrets()));
            }
        };
        on_stage(Stage::Redeeming);
        let verifier = PkceCodeVerifier::new(self.verifier.expose_secret().to_owned());
        let demanded = self.demanded.as_ref();
        let redeemed = self.server.redeem(code, verifier, &self.redirect, demanded);
        let tokens = redeemed.await?;
        on_stage(Stage::Verifying);
        let nonce = Nonce::Exactly(&self.nonce);
        let id_token = tokens
            .id_token
            .as_ref()
            .ok_or_else(|| Check::Missing.problem())?;
        let claims = self.server.verify(id_token, nonce, None).await?;
        Ok(Session::begin(
            self.server,
            tokens,
            &claims,
            self.nonce,
            self.scopes,
        ))
    }

    /// The answer must come from the server that was asked (RFC 9207 section 2.4).
    fn check_issuer(&self, answer: &Answer) -> Result<(), Problem> {
        let metadata = &self.server.metadata;
        let passes = match answer.issuer.as_deref() {
            Some(named) => metadata.issuer.matches(named),
            None => !metadata.names_issuer,
        };
        if passes {
            return Ok(());
        }
        let named = plain(answer.issuer.as_deref().unwrap_or("none"), &self.secrets());
        Err(Problem::new(ErrorCode::AuthorizationRefused)
            .with("error", "issuer_mismatch")
            .detail(format_args!("the redirect names this issuer: {named}")))
    }

    fn secrets(&self) -> [&str; 3] {
        [
            self.state.expose_secret(),
            &self.nonce,
            self.verifier.expose_secret(),
        ]
    }
}
