//! A signed-in session: who, what was granted, and access tokens that renew themselves.

use crate::{
    ClaimsChallenge, Connection, Vault,
    claims::Claims,
    hardening,
    id_token::Nonce,
    oauth::{Server, Tokens},
    record::Record,
    scopes,
};
use jiff::{SignedDuration, Timestamp};
use scopeglass_domain::{Account, ErrorCode, GrantedScopes, Problem, TenantId};
use secrecy::SecretString;
use std::{
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// An access token is renewed when it has less than this left to live.
pub(crate) const MARGIN: SignedDuration = SignedDuration::from_mins(2);

/// One person signed in to one tenant for one application. Clones are the same session.
/// Printing it shows nothing of it.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    server: Server,
    account: Account,
    subject: String,
    nonce: String,
    asked: Vec<String>,
    live: Mutex<Live>,
    /// Held while a refresh token is redeemed: rotation lets each be used only once.
    renewing: tokio::sync::Mutex<()>,
}

/// What changes.
struct Live {
    access: Option<(SecretString, Timestamp)>,
    refresh: Option<SecretString>,
    granted: GrantedScopes,
    vault: Option<Vault>,
    /// What a resource demands, until an access token has been issued for it.
    demanded: Option<ClaimsChallenge>,
    signed_out: bool,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}

impl Session {
    /// The session that a verified sign-in begins.
    pub(crate) fn begin(
        server: Server,
        tokens: Tokens,
        claims: &Claims,
        nonce: String,
        asked: Vec<String>,
    ) -> Self {
        hardening::leave_no_core_file();
        let granted = tokens.granted(&asked, tokens.refresh.is_some());
        let live = Live {
            access: Some((tokens.access.clone(), tokens.expires)),
            refresh: tokens.refresh.clone(),
            granted,
            vault: None,
            demanded: None,
            signed_out: false,
        };
        Self(Arc::new(Inner {
            server,
            account: claims.account(&tokens.access_claims()),
            subject: claims.sub.clone(),
            nonce,
            asked,
            live: Mutex::new(live),
            renewing: tokio::sync::Mutex::default(),
        }))
    }

    /// The session of a saved record, not yet renewed: it has no access token.
    pub(crate) fn resume(server: Server, record: Record, vault: Vault) -> Self {
        hardening::leave_no_core_file();
        let live = Live {
            access: None,
            refresh: Some(record.refresh),
            granted: GrantedScopes::default(),
            vault: Some(vault),
            demanded: None,
            signed_out: false,
        };
        Self(Arc::new(Inner {
            server,
            account: record.account,
            subject: record.subject,
            nonce: record.nonce,
            asked: record.asked,
            live: Mutex::new(live),
            renewing: tokio::sync::Mutex::default(),
        }))
    }

    /// Who is signed in, from the verified ID token. Directory roles are those of the ID
    /// token, else of the access token where it can be read.
    pub fn account(&self) -> &Account {
        &self.0.account
    }

    /// The tenant; nil on an OpenID server that knows no tenants.
    pub fn tenant(&self) -> TenantId {
        self.0.account.tenant
    }

    /// Every delegated permission that the newest access token carries, not only those
    /// asked for now.
    pub fn granted(&self) -> GrantedScopes {
        self.live().granted.clone()
    }

    /// Whether the session can outlive its access token.
    pub fn has_refresh(&self) -> bool {
        self.live().refresh.is_some()
    }

    /// An access token with at least two minutes to live, renewed if need be. While the
    /// server is out of reach, one that is still valid at all is given.
    ///
    /// # Errors
    /// `SessionEnded` when it has run out and cannot be renewed, or after signing out;
    /// else what the renewal met.
    pub async fn access_token(&self) -> Result<SecretString, Problem> {
        match self.valid_for(MARGIN) {
            Some(access) => Ok(access),
            None => self.renewed(Renewal::IfNeeded).await,
        }
    }

    /// Redeems the refresh token now, which proves that access outlives the access token.
    ///
    /// # Errors
    /// `SessionEnded` without a refresh token or when the server takes it no more; else
    /// what the renewal met.
    pub async fn renew(&self) -> Result<(), Problem> {
        self.renewed(Renewal::Now).await.map(drop)
    }

    /// Answers a resource that demands more of the access token (a claims challenge, such as
    /// continuous access evaluation sends): the present one counts no more, and the next is
    /// asked for with the claims demanded, without the person where the server can do so.
    ///
    /// # Errors
    /// `StepUpNeeded` when the person has to sign in again: a [`crate::sign_in`] with the
    /// same challenge as its `claims`; `SessionEnded`; else what the renewal met.
    pub async fn step_up(&self, challenge: &ClaimsChallenge) -> Result<(), Problem> {
        {
            let mut live = self.live();
            live.access = None;
            live.demanded = Some(challenge.clone());
        }
        self.renewed(Renewal::Now).await.map(drop)
    }

    /// What a resource still demands that the person alone can prove, after
    /// [`Session::step_up`] has said `StepUpNeeded`.
    pub fn demanded(&self) -> Option<ClaimsChallenge> {
        self.live().demanded.clone()
    }

    /// Where and as which application it is signed in.
    pub fn connection(&self) -> &Connection {
        &self.0.server.connection
    }

    /// Forgets every token, in memory and in the keyring, and gives the refresh token up
    /// where the server has a place for that. The grant in the tenant stays.
    pub async fn sign_out(&self) {
        let refresh = self.live().refresh.clone();
        self.clear(true).await;
        if let Some(refresh) = refresh {
            self.0.server.revoke(&refresh).await;
        }
    }

    /// What a vault keeps of it; nothing without a refresh token.
    pub(crate) fn record(&self) -> Option<Record> {
        let refresh = self.live().refresh.clone()?;
        Some(Record {
            refresh,
            account: self.0.account.clone(),
            subject: self.0.subject.clone(),
            nonce: self.0.nonce.clone(),
            asked: self.scopes_to_renew(),
        })
    }

    /// From now on every new refresh token goes into that vault.
    pub(crate) fn keep_in(&self, vault: Vault) {
        self.live().vault = Some(vault);
    }

    fn live(&self) -> MutexGuard<'_, Live> {
        self.0.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn valid_for(&self, margin: SignedDuration) -> Option<SecretString> {
        let live = self.live();
        let (access, expires) = live.access.as_ref()?;
        let left = expires.duration_since(Timestamp::now());
        (left > margin).then(|| access.clone())
    }

    /// Runs the renewal as a task of its own: a caller that stops waiting must not lose
    /// the new refresh token after the server has retired the old one.
    async fn renewed(&self, renewal: Renewal) -> Result<SecretString, Problem> {
        let session = self.clone();
        let task = tokio::spawn(async move {
            let turn = session.0.renewing.lock().await;
            let renewed = session.renew_in_turn(renewal).await;
            drop(turn);
            renewed
        });
        task.await
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?
    }

    async fn renew_in_turn(&self, renewal: Renewal) -> Result<SecretString, Problem> {
        if renewal == Renewal::IfNeeded
            && let Some(access) = self.valid_for(MARGIN)
        {
            return Ok(access);
        }
        match (self.redeem().await, renewal) {
            // An ended session has no access token left, so this never outlives one.
            (Err(problem), Renewal::IfNeeded) => {
                self.valid_for(SignedDuration::ZERO).ok_or(problem)
            }
            (redeemed, _) => redeemed,
        }
    }

    async fn redeem(&self) -> Result<SecretString, Problem> {
        let refresh = self.live().refresh.clone().ok_or_else(ended)?;
        let scopes = self.scopes_to_renew();
        let demanded = self.live().demanded.clone();
        let server = &self.0.server;
        let redeemed = server.renew(&refresh, &scopes, demanded.as_ref()).await;
        let tokens = self.unless_ended(redeemed).await?;
        if let Some(id_token) = &tokens.id_token {
            let person = Some((self.0.subject.as_str(), self.0.account.tenant));
            let verified = server.verify(id_token, self.nonce(), person).await;
            if let Err(problem) = self.unless_ended(verified).await {
                // The keys could not be read just now. The old refresh token may be
                // retired already, so the new one is kept for the next try.
                if problem.code != ErrorCode::IdTokenInvalid {
                    self.put(|live| live.refresh = tokens.refresh.or(live.refresh.take()))
                        .await?;
                }
                return Err(problem);
            }
        }
        let access = tokens.access.clone();
        self.put(|live| {
            live.refresh = tokens.refresh.clone().or(live.refresh.take());
            live.granted = tokens.granted(&scopes, live.refresh.is_some());
            if live.demanded == demanded {
                live.demanded = None;
            }
            live.access = Some((tokens.access, tokens.expires));
        })
        .await?;
        Ok(access)
    }

    /// Ends the session where the server's answer leaves nothing of it.
    async fn unless_ended<T>(&self, result: Result<T, Problem>) -> Result<T, Problem> {
        if let Err(problem) = &result
            && matches!(
                problem.code,
                ErrorCode::SessionEnded | ErrorCode::IdTokenInvalid
            )
        {
            self.clear(false).await;
        }
        result
    }

    /// Changes what is held and brings the vault up to date, unless signed out meanwhile.
    async fn put(&self, change: impl FnOnce(&mut Live)) -> Result<(), Problem> {
        let vault = {
            let mut live = self.live();
            if live.signed_out {
                return Err(ended());
            }
            change(&mut live);
            live.vault.clone()
        };
        if let Some(vault) = vault {
            vault.keep(self).await;
            if self.live().signed_out {
                drop(
                    vault
                        .forget_account(self.connection(), self.account())
                        .await,
                );
                return Err(ended());
            }
        }
        Ok(())
    }

    async fn clear(&self, signed_out: bool) {
        let vault = {
            let mut live = self.live();
            live.signed_out |= signed_out;
            live.access = None;
            live.refresh = None;
            live.vault.take()
        };
        if let Some(vault) = vault {
            // What could not be deleted is told by the vault's own problem().
            drop(
                vault
                    .forget_account(self.connection(), self.account())
                    .await,
            );
        }
    }

    /// What an ID token of a renewal may say; a sign-in by device code has sent none.
    fn nonce(&self) -> Nonce<'_> {
        match self.0.nonce.as_str() {
            "" => Nonce::Unasked,
            nonce => Nonce::IfPresent(nonce),
        }
    }

    /// Of what was asked, what was granted: more may not be asked for in a renewal.
    fn scopes_to_renew(&self) -> Vec<String> {
        let granted = self.granted();
        if granted.0.is_empty() {
            return self.0.asked.clone();
        }
        scopes::to_renew(&self.0.asked, &granted)
    }
}

fn ended() -> Problem {
    Problem::new(ErrorCode::SessionEnded)
}

/// When to redeem the refresh token.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Renewal {
    /// If the access token is near its end.
    IfNeeded,
    /// In any case.
    Now,
}
