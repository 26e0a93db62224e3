//! Where sessions are kept across restarts: the system keyring, else memory alone.

use crate::{
    Connection, Session,
    keyring_worker::{Job, Worker},
    oauth::Server,
};
use scopeglass_domain::{Account, ErrorCode, Problem, TenantId};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// Keeps sessions for later: refresh tokens in the system keyring, never on disk by
/// itself. Without a usable keyring it keeps them in memory and says so. Clones are the
/// same vault; printing one shows nothing of what it holds.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    memory: Mutex<HashMap<String, SecretString>>,
    keyring: Option<Worker>,
    problem: Mutex<Option<Problem>>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_persistent() {
            "Vault(keyring)"
        } else {
            "Vault(memory)"
        })
    }
}

impl Vault {
    /// Opens the system keyring, or memory where there is none or where it does not
    /// answer within five seconds.
    pub async fn open() -> Self {
        match Worker::start() {
            Ok(worker) => {
                let checked = worker.ask(Job::Check).await;
                let vault = Self::with(Some(worker), None);
                if let Err(why) = checked {
                    vault.fall_back(&why);
                }
                vault
            }
            Err(error) => Self::with(None, Some(unavailable(&error.to_string()))),
        }
    }

    /// A vault in memory by choice, for what is not worth keeping: it has no problem.
    pub fn in_memory() -> Self {
        Self::with(None, None)
    }

    fn with(keyring: Option<Worker>, problem: Option<Problem>) -> Self {
        Self(Arc::new(Inner {
            memory: Mutex::default(),
            keyring,
            problem: Mutex::new(problem),
        }))
    }

    /// Whether sessions are there again after a restart.
    pub fn is_persistent(&self) -> bool {
        self.0.keyring.is_some() && self.problem().is_none()
    }

    /// `KeyringUnavailable` where memory stands in for a keyring.
    pub fn problem(&self) -> Option<Problem> {
        self.0
            .problem
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Keeps the session, and from now on each refresh token that replaces its own. One
    /// without a refresh token leaves nothing to keep and takes the place of what was.
    pub async fn save(&self, session: &Session) {
        session.keep_in(self.clone());
        self.keep(session).await;
    }

    /// The session kept for the connection, renewed at the server; none if none is kept.
    ///
    /// # Errors
    /// `SessionEnded` when the server takes it no more, and then it is forgotten; else
    /// what reading the metadata or the renewal met, and it is kept for another try.
    pub async fn restore(&self, connection: &Connection) -> Result<Option<Session>, Problem> {
        let key = key(connection);
        let Some(text) = self.read(&key).await else {
            return Ok(None);
        };
        let Some(record) = Record::parse(&text) else {
            tracing::warn!("a kept session is of an unknown form");
            return Ok(None);
        };
        let server = Server::discover(connection.clone()).await?;
        let session = Session::resume(server, record, self.clone());
        session.renew().await?;
        Ok(Some(session))
    }

    /// Deletes what is kept for the connection, in memory and in the keyring.
    ///
    /// # Errors
    /// `KeyringUnavailable` when the keyring did not confirm that nothing is left. The
    /// deletion stays in its queue, so it is made up for when a locked keyring opens.
    pub async fn forget(&self, connection: &Connection) -> Result<(), Problem> {
        let key = key(connection);
        self.memory(|memory| memory.remove(&key));
        let was_persistent = self.is_persistent();
        match self.delete(&key).await {
            Err(why) if was_persistent => Err(self.fall_back(&why)),
            _ => Ok(()),
        }
    }

    /// Brings what is kept up to date with the session.
    pub(crate) async fn keep(&self, session: &Session) {
        let key = key(session.connection());
        let Some(text) = session.record().and_then(|record| record.text()) else {
            // The vault's own problem() tells of a failure.
            drop(self.forget(session.connection()).await);
            return;
        };
        self.memory(|memory| memory.insert(key.clone(), text.clone()));
        let Some(keyring) = self.0.keyring.as_ref().filter(|_| self.is_persistent()) else {
            return;
        };
        if let Err(why) = keyring
            .ask(|reply| Job::Write(key.clone(), text, reply))
            .await
        {
            self.fall_back(&why);
            // An older refresh token left behind would be taken for theft once it is used.
            drop(self.delete(&key).await);
        }
    }

    async fn read(&self, key: &str) -> Option<SecretString> {
        if let Some(text) = self.memory(|memory| memory.get(key).cloned()) {
            return Some(text);
        }
        let keyring = self.0.keyring.as_ref().filter(|_| self.is_persistent())?;
        let found = keyring.ask(|reply| Job::Read(key.to_owned(), reply)).await;
        found.unwrap_or_else(|why| {
            self.fall_back(&why);
            None
        })
    }

    async fn delete(&self, key: &str) -> Result<(), String> {
        match &self.0.keyring {
            Some(keyring) => {
                keyring
                    .ask(|reply| Job::Delete(key.to_owned(), reply))
                    .await
            }
            None => Ok(()),
        }
    }

    fn memory<T>(&self, access: impl FnOnce(&mut HashMap<String, SecretString>) -> T) -> T {
        access(&mut self.0.memory.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn fall_back(&self, why: &str) -> Problem {
        let problem = unavailable(why);
        *self
            .0
            .problem
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(problem.clone());
        problem
    }
}

fn unavailable(why: &str) -> Problem {
    Problem::new(ErrorCode::KeyringUnavailable).detail(crate::refusal::plain(why, &[]))
}

/// The entry's name in the keyring.
fn key(connection: &Connection) -> String {
    format!("{} {}", connection.authority_text(), connection.client)
}

/// What is kept of a session: the refresh token, and what is needed to use it and to
/// show again who is signed in.
pub(crate) struct Record {
    pub refresh: SecretString,
    pub account: Account,
    pub subject: String,
    pub nonce: String,
    pub asked: Vec<String>,
}

/// The record's form in the keyring. A change of it takes a new number.
#[derive(Serialize, Deserialize)]
struct Stored {
    form: u32,
    #[serde(serialize_with = "exposed")]
    refresh_token: SecretString,
    tenant: TenantId,
    object: String,
    name: String,
    username: String,
    roles: Vec<String>,
    subject: String,
    nonce: String,
    scopes: Vec<String>,
}

const FORM: u32 = 1;

fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose_secret())
}

impl Record {
    fn text(self) -> Option<SecretString> {
        let stored = Stored {
            form: FORM,
            refresh_token: self.refresh,
            tenant: self.account.tenant,
            object: self.account.object,
            name: self.account.name,
            username: self.account.username,
            roles: self.account.roles,
            subject: self.subject,
            nonce: self.nonce,
            scopes: self.asked,
        };
        serde_json::to_string(&stored).ok().map(Into::into)
    }

    fn parse(text: &SecretString) -> Option<Self> {
        let stored: Stored = serde_json::from_str(text.expose_secret()).ok()?;
        (stored.form == FORM).then(|| Self {
            refresh: stored.refresh_token,
            account: Account {
                tenant: stored.tenant,
                object: stored.object,
                name: stored.name,
                username: stored.username,
                roles: stored.roles,
            },
            subject: stored.subject,
            nonce: stored.nonce,
            asked: stored.scopes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_record_survives_keeping(refresh in "\\PC{1,200}", name in ".{0,40}") {
            let record = Record {
                refresh: refresh.clone().into(),
                account: Account {
                    tenant: TenantId(uuid::Uuid::nil()),
                    object: "o".into(),
                    name: name.clone(),
                    username: "u".into(),
                    roles: vec!["r".into()],
                },
                subject: "s".into(),
                nonce: "n".into(),
                asked: vec!["openid".into()],
            };
            let kept = Record::parse(&record.text().unwrap()).unwrap();
            prop_assert_eq!(kept.refresh.expose_secret(), refresh);
            prop_assert_eq!(kept.account.name, name);
        }

        #[test]
        fn any_other_text_is_no_record(text in ".{0,200}") {
            prop_assert!(Record::parse(&text.into()).is_none());
        }
    }

    #[test]
    fn a_record_of_another_form_is_left_alone() {
        let text = r#"{"form":2,"refresh_token":"r"}"#;
        assert!(Record::parse(&text.to_owned().into()).is_none());
    }

    #[test]
    fn entries_are_told_apart_by_authority_and_client() {
        let connection = |authority: &str, client: &str| Connection {
            authority: authority.parse().unwrap(),
            client: client.parse().unwrap(),
            trust: crate::Trust::System,
        };
        let one = "11111111-2222-3333-4444-555555555555";
        let two = "11111111-2222-3333-4444-555555555556";
        let a = key(&connection("https://login.microsoftonline.com/common", one));
        assert_eq!(
            a,
            key(&connection(
                "https://login.microsoftonline.com/common/",
                one
            ))
        );
        assert_ne!(
            a,
            key(&connection("https://login.microsoftonline.com/common", two))
        );
        assert_ne!(
            a,
            key(&connection("https://login.microsoftonline.us/common", one))
        );
    }
}
