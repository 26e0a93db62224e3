//! Where sessions are kept across restarts: the system keyring, else memory alone.

use crate::{
    Connection, Session,
    keyring_worker::{Job, Trouble, Worker},
    oauth::Server,
    record::{Kept, List, Record},
};
use scopeglass_domain::{Account, Problem};
use secrecy::SecretString;
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// Keeps sessions for later, of several people and tenants at once: refresh tokens in the
/// system keyring, never on disk by itself. Without a usable keyring it keeps them in memory
/// and says so. Clones are the same vault; printing one shows nothing of what it holds.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    memory: Mutex<HashMap<String, SecretString>>,
    keyring: Option<Worker>,
    problem: Mutex<Option<Problem>>,
    /// Held while a list of accounts is read and written again.
    listing: tokio::sync::Mutex<()>,
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
                let checked = worker.check().await;
                let vault = Self::with(Some(worker), None);
                if let Err(trouble) = checked {
                    vault.fall_back(&trouble);
                }
                vault
            }
            Err(trouble) => Self::with(None, Some(problem_of(&trouble))),
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
            listing: tokio::sync::Mutex::default(),
        }))
    }

    /// Whether sessions are there again after a restart.
    pub fn is_persistent(&self) -> bool {
        self.0.keyring.is_some() && self.problem().is_none()
    }

    /// `KeyringUnavailable`, `KeyringLocked` or `KeyringFull` where memory stands in for a
    /// keyring.
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

    /// Whose sessions are kept for the connection, the latest first. Their names are as the
    /// sign-in told them; directory roles are told by a restored session alone.
    pub async fn accounts(&self, connection: &Connection) -> Vec<Account> {
        let _turn = self.0.listing.lock().await;
        let mut kept = self.list(connection).await;
        kept.reverse();
        kept.into_iter().map(Kept::account).collect()
    }

    /// The session kept last for the connection, renewed at the server; none if none is kept.
    ///
    /// # Errors
    /// As [`Vault::restore_account`].
    pub async fn restore(&self, connection: &Connection) -> Result<Option<Session>, Problem> {
        match self.accounts(connection).await.first() {
            Some(account) => self.restore_account(connection, account).await,
            None => Ok(None),
        }
    }

    /// The session kept for that account, renewed at the server; none if none is kept.
    ///
    /// # Errors
    /// `SessionEnded` when the server takes it no more, and then it is forgotten; else
    /// what reading the metadata or the renewal met, and it is kept for another try.
    pub async fn restore_account(
        &self,
        connection: &Connection,
        account: &Account,
    ) -> Result<Option<Session>, Problem> {
        let Some(text) = self.read(&entry(connection, account)).await else {
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

    /// Deletes everything that is kept for the connection, whose ever it is.
    ///
    /// # Errors
    /// As [`Vault::forget_account`].
    pub async fn forget(&self, connection: &Connection) -> Result<(), Problem> {
        let _turn = self.0.listing.lock().await;
        let mut outcome = Ok(());
        for kept in self.list(connection).await {
            let deleted = self.take_away(&entry(connection, &kept.account())).await;
            outcome = outcome.and(deleted);
        }
        outcome.and(self.take_away(&key(connection)).await)
    }

    /// Deletes what is kept for one account of the connection, in memory and in the keyring.
    ///
    /// # Errors
    /// `KeyringUnavailable` or `KeyringLocked` when the keyring did not confirm that nothing
    /// is left. The deletion stays in its queue, so it is made up for when a locked keyring
    /// opens.
    pub async fn forget_account(
        &self,
        connection: &Connection,
        account: &Account,
    ) -> Result<(), Problem> {
        let _turn = self.0.listing.lock().await;
        let deleted = self.take_away(&entry(connection, account)).await;
        let mut kept = self.list(connection).await;
        kept.retain(|one| !one.is(account));
        deleted.and(self.put_list(connection, &kept).await)
    }

    /// What is kept under this name beside sessions, such as the key that signs reports.
    pub async fn secret(&self, name: &str) -> Option<SecretString> {
        self.read(name).await
    }

    /// Keeps something under this name beside sessions; in memory alone where there is no
    /// usable keyring, as [`Vault::is_persistent`] tells afterwards.
    pub async fn keep_secret(&self, name: &str, secret: SecretString) {
        // The vault's own problem() tells of a failure.
        drop(self.write(name, secret).await);
    }

    /// Brings what is kept up to date with the session.
    pub(crate) async fn keep(&self, session: &Session) {
        let (connection, account) = (session.connection(), session.account());
        let Some(text) = session.record().and_then(|record| record.text()) else {
            // The vault's own problem() tells of a failure.
            drop(self.forget_account(connection, account).await);
            return;
        };
        drop(self.write(&entry(connection, account), text).await);
        let _turn = self.0.listing.lock().await;
        let mut kept = self.list(connection).await;
        if kept.last().is_some_and(|last| last.is(account)) {
            return;
        }
        kept.retain(|one| !one.is(account));
        kept.push(Kept::of(account));
        drop(self.put_list(connection, &kept).await);
    }

    async fn list(&self, connection: &Connection) -> Vec<Kept> {
        match self.read(&key(connection)).await {
            Some(text) => List::parse(&text),
            None => Vec::new(),
        }
    }

    async fn put_list(&self, connection: &Connection, kept: &[Kept]) -> Result<(), Problem> {
        let key = key(connection);
        match List::text(kept) {
            Some(text) => self.write(&key, text).await,
            None => self.take_away(&key).await,
        }
    }

    async fn read(&self, key: &str) -> Option<SecretString> {
        if let Some(text) = self.memory(|memory| memory.get(key).cloned()) {
            return Some(text);
        }
        let keyring = self.0.keyring.as_ref().filter(|_| self.is_persistent())?;
        let found = keyring.ask(|reply| Job::Read(key.to_owned(), reply)).await;
        found.unwrap_or_else(|trouble| {
            self.fall_back(&trouble);
            None
        })
    }

    async fn write(&self, key: &str, text: SecretString) -> Result<(), Problem> {
        self.memory(|memory| memory.insert(key.to_owned(), text.clone()));
        let Some(keyring) = self.0.keyring.as_ref().filter(|_| self.is_persistent()) else {
            return Ok(());
        };
        let job = |reply| Job::Write(key.to_owned(), text, reply);
        if let Err(trouble) = keyring.ask(job).await {
            let problem = self.fall_back(&trouble);
            // An older refresh token left behind would be taken for theft once it is used.
            drop(self.delete(key).await);
            return Err(problem);
        }
        Ok(())
    }

    async fn take_away(&self, key: &str) -> Result<(), Problem> {
        self.memory(|memory| memory.remove(key));
        let was_persistent = self.is_persistent();
        match self.delete(key).await {
            Err(trouble) if was_persistent => Err(self.fall_back(&trouble)),
            _ => Ok(()),
        }
    }

    async fn delete(&self, key: &str) -> Result<(), Trouble> {
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

    fn fall_back(&self, trouble: &Trouble) -> Problem {
        let problem = problem_of(trouble);
        *self
            .0
            .problem
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(problem.clone());
        problem
    }
}

fn problem_of(trouble: &Trouble) -> Problem {
    Problem::new(trouble.code).detail(crate::refusal::plain(&trouble.words, &[]))
}

/// The name of the entry that lists whose sessions are kept for a connection.
fn key(connection: &Connection) -> String {
    format!("{} {}", connection.authority_text(), connection.client)
}

/// The name of the entry that keeps the session of one account.
fn entry(connection: &Connection, account: &Account) -> String {
    format!("{} {}.{}", key(connection), account.object, account.tenant)
}

#[cfg(test)]
mod tests {
    use super::*;

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
