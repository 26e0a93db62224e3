//! Signing an app in by itself, with nobody present (RFC 6749 section 4.4): by a secret or
//! a certificate.

use crate::{
    ClaimsChallenge, Connection, Credential, authority, authority::Tenancy, challenge,
    claims::AccessClaims, flow, hardening, oauth::Server, refusal::Asked, session::MARGIN,
    token_endpoint::Form,
};
use jiff::Timestamp;
use scopeglass_domain::{ErrorCode, PermissionName, Problem, TenantId};
use secrecy::{ExposeSecret, SecretString};
use std::{
    collections::BTreeSet,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio_util::sync::CancellationToken;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// One app's sign-in, asked for. Its `Debug` form shows no secret.
#[derive(Debug, Clone)]
pub struct AppRequest {
    /// Where, and as which application. The authority has to name one tenant.
    pub connection: Connection,
    /// The resource whose app roles are wanted, without a closing slash:
    /// [`crate::Cloud::resource`] for Microsoft Graph. None on servers that know no resources.
    pub resource: Option<String>,
    /// What proves the app.
    pub credential: Credential,
}

/// An app signed in by itself. Access tokens are asked for again when they run out; there
/// is no refresh token and nothing to keep. Clones are the same session; printing it shows
/// nothing of it.
#[derive(Clone)]
pub struct AppSession(Arc<Inner>);

struct Inner {
    server: Server,
    request: AppRequest,
    live: Mutex<Live>,
    renewing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Live {
    access: Option<(SecretString, Timestamp)>,
    told: AccessClaims,
    demanded: Option<ClaimsChallenge>,
    signed_out: bool,
}

impl fmt::Debug for AppSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AppSession")
    }
}

/// Signs an app in by itself.
///
/// # Errors
/// - `TenantNeeded` where the authority stands for any organisation;
/// - `CredentialRefused` where the server does not take the secret or certificate,
///   `SecurityDeviceUnusable` where the key's device does not sign;
/// - `TokenRefused`, `AuthorityUnreachable`, `AuthorityInvalid`, `SignInCancelled`.
pub async fn sign_in_app(
    request: AppRequest,
    cancel: CancellationToken,
) -> Result<AppSession, Problem> {
    flow::unless(&cancel, begin(request)).await
}

async fn begin(request: AppRequest) -> Result<AppSession, Problem> {
    hardening::leave_no_core_file();
    request.connection.check()?;
    if authority::tenancy(&request.connection.authority) == Tenancy::Any {
        return Err(Problem::new(ErrorCode::TenantNeeded));
    }
    let server = Server::discover(request.connection.clone()).await?;
    let session = AppSession(Arc::new(Inner {
        server,
        request,
        live: Mutex::default(),
        renewing: tokio::sync::Mutex::default(),
    }));
    session.ask().await?;
    Ok(session)
}

impl AppSession {
    /// The app roles that the newest access token carries, where it can be read.
    pub fn roles(&self) -> BTreeSet<PermissionName> {
        let live = self.live();
        let roles = live.told.roles.iter();
        roles.filter_map(|name| name.parse().ok()).collect()
    }

    /// The tenant: the authority's, else the access token's where it can be read.
    pub fn tenant(&self) -> Option<TenantId> {
        let of_authority = self.0.server.metadata.tenant;
        of_authority.or_else(|| self.live().told.tid.as_deref()?.parse().ok())
    }

    /// Where and as which application it is signed in.
    pub fn connection(&self) -> &Connection {
        &self.0.request.connection
    }

    /// An access token with at least two minutes to live, asked for again if need be.
    ///
    /// # Errors
    /// `SessionEnded` after signing out; else as [`sign_in_app`].
    pub async fn access_token(&self) -> Result<SecretString, Problem> {
        if let Some(access) = self.valid()? {
            return Ok(access);
        }
        let _turn = self.0.renewing.lock().await;
        match self.valid()? {
            Some(access) => Ok(access),
            None => self.ask().await,
        }
    }

    /// Asks for a new access token now.
    ///
    /// # Errors
    /// As [`AppSession::access_token`].
    pub async fn renew(&self) -> Result<(), Problem> {
        let _turn = self.0.renewing.lock().await;
        self.ask().await.map(drop)
    }

    /// Answers a resource that demands more of the access token: the present one counts no
    /// more, and the next is asked for with the claims demanded.
    ///
    /// # Errors
    /// As [`AppSession::access_token`].
    pub async fn step_up(&self, challenge: &ClaimsChallenge) -> Result<(), Problem> {
        {
            let mut live = self.live();
            live.access = None;
            live.demanded = Some(challenge.clone());
        }
        self.renew().await
    }

    /// Forgets the access token. The app's credential is the caller's to forget.
    pub fn sign_out(&self) {
        let mut live = self.live();
        *live = Live {
            signed_out: true,
            ..Live::default()
        };
    }

    fn live(&self) -> MutexGuard<'_, Live> {
        self.0.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn valid(&self) -> Result<Option<SecretString>, Problem> {
        let live = self.live();
        if live.signed_out {
            return Err(Problem::new(ErrorCode::SessionEnded));
        }
        let fresh = live
            .access
            .as_ref()
            .filter(|(_, expires)| expires.duration_since(Timestamp::now()) > MARGIN);
        Ok(fresh.map(|(access, _)| access.clone()))
    }

    async fn ask(&self) -> Result<SecretString, Problem> {
        let Inner {
            server, request, ..
        } = &*self.0;
        let client = server.connection.client;
        let (id, demanded) = (client.to_string(), self.live().demanded.clone());
        let scope = request.resource.as_deref().unwrap_or_default();
        let scope = format!("{}/.default", scope.trim_end_matches('/'));
        let claims = challenge::parameter(demanded.as_ref());
        let mut form: Form<'_> = vec![("grant_type", "client_credentials")];
        if request.resource.is_some() {
            form.push(("scope", &scope));
        }
        if server.metadata.takes_claims {
            form.push(("claims", &claims));
        }
        let assertion;
        let mut basic = None;
        let secret = match &request.credential {
            Credential::Secret(secret) if server.metadata.wants_basic => {
                basic = Some((id.as_str(), secret.expose_secret()));
                secret
            }
            Credential::Secret(secret) => {
                form.push(("client_id", &id));
                form.push(("client_secret", secret.expose_secret()));
                secret
            }
            Credential::Certificate(certificate) => {
                let audience = server.metadata.assertion_audience();
                assertion = certificate.assertion(client, &audience).await?;
                form.push(("client_id", &id));
                form.push(("client_assertion_type", ASSERTION_TYPE));
                form.push(("client_assertion", assertion.expose_secret()));
                &assertion
            }
        };
        let secrets = [secret.expose_secret()];
        let tokens = server.ask_tokens(&form, basic).await;
        let tokens = tokens.map_err(|nothing| nothing.problem(server, Asked::App, &secrets))?;
        let mut live = self.live();
        if live.signed_out {
            return Err(Problem::new(ErrorCode::SessionEnded));
        }
        live.told = tokens.access_claims();
        live.access = Some((tokens.access.clone(), tokens.expires));
        Ok(tokens.access)
    }
}
