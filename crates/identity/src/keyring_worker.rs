//! The system keyring behind a queue. Its calls block, and a locked keyring may prompt
//! and wait for ever, so they run on a thread of their own that nobody waits for: not
//! the caller beyond a time limit, nor the program when it ends.

use keyring::{Entry, Error};
use scopeglass_domain::ErrorCode;
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use std::{
    io,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::Duration,
};
use tokio::{sync::oneshot, time::timeout};

/// How long a keyring may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The name under which the keyring lists our entries.
const SERVICE: &str = "Scopeglass";

/// Where the outcome of a job goes.
pub(crate) type Reply<T> = oneshot::Sender<Result<T, Trouble>>;

/// Why the keyring did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// What kind of trouble it is, as far as the keyring tells.
    pub code: ErrorCode,
    /// The keyring's own words.
    pub words: String,
}

impl Trouble {
    fn new(code: ErrorCode, words: impl Into<String>) -> Self {
        Self {
            code,
            words: words.into(),
        }
    }

    fn absent(words: impl Into<String>) -> Self {
        Self::new(ErrorCode::KeyringUnavailable, words)
    }

    fn of(error: &Error) -> Self {
        let code = match error {
            Error::NoStorageAccess(_) => ErrorCode::KeyringLocked,
            Error::TooLong(..) => ErrorCode::KeyringFull,
            _ => ErrorCode::KeyringUnavailable,
        };
        Self::new(code, error.to_string())
    }

    /// The same of a write. The keyring was there and open just before, and this value
    /// alone is what it did not take.
    fn of_write(error: &Error) -> Self {
        match Self::of(error) {
            Self {
                code: ErrorCode::KeyringUnavailable,
                words,
            } if check().is_ok() => Self::new(ErrorCode::KeyringFull, words),
            trouble => trouble,
        }
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::absent(error.to_string())
    }
}

/// One question to the keyring. Jobs are done in their order.
pub(crate) enum Job {
    /// Is there a keyring?
    Check(Reply<()>),
    /// What is kept under this name?
    Read(String, Reply<Option<SecretString>>),
    /// Keep this.
    Write(String, SecretString, Reply<()>),
    /// Delete what is kept, and see that it is gone.
    Delete(String, Reply<()>),
}

/// The thread's end of the queue; dropping it lets the thread end.
pub(crate) struct Worker(Sender<Job>);

impl Worker {
    /// Starts the thread.
    pub(crate) fn start() -> Result<Self, Trouble> {
        let (jobs, queue) = channel();
        thread::Builder::new()
            .name("keyring".into())
            .spawn(move || work(&queue))?;
        Ok(Self(jobs))
    }

    /// Whether there is a keyring. One that does not even answer that is as good as none.
    pub(crate) async fn check(&self) -> Result<(), Trouble> {
        self.ask_within(Job::Check, ErrorCode::KeyringUnavailable)
            .await
    }

    /// Puts a job in the queue and waits a while for its outcome. Where none comes, the
    /// keyring asks the person to unlock it, and nobody does.
    pub(crate) async fn ask<T>(&self, job: impl FnOnce(Reply<T>) -> Job) -> Result<T, Trouble> {
        self.ask_within(job, ErrorCode::KeyringLocked).await
    }

    async fn ask_within<T>(
        &self,
        job: impl FnOnce(Reply<T>) -> Job,
        silence: ErrorCode,
    ) -> Result<T, Trouble> {
        let ended = || Trouble::absent("the keyring's thread has ended");
        let (reply, outcome) = oneshot::channel();
        self.0.send(job(reply)).map_err(|_| ended())?;
        match timeout(PATIENCE, outcome).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Err(ended()),
            Err(_) => {
                let words = format!("no answer within {} seconds", PATIENCE.as_secs());
                Err(Trouble::new(silence, words))
            }
        }
    }
}

fn work(queue: &Receiver<Job>) {
    for job in queue {
        match job {
            Job::Check(reply) => answer(reply, check()),
            Job::Read(key, reply) => answer(reply, read(&key)),
            Job::Write(key, secret, reply) => write_for(&key, &secret, reply),
            Job::Delete(key, reply) => answer(reply, delete(&key)),
        }
    }
}

fn answer<T>(reply: Reply<T>, outcome: Result<T, Error>) {
    // The caller has stopped waiting if this fails, and has been told so.
    drop(reply.send(outcome.map_err(|error| Trouble::of(&error))));
}

/// Writes, and takes it back where the caller has stopped waiting: the person was told
/// by then that the session is in memory only.
fn write_for(key: &str, secret: &SecretString, reply: Reply<()>) {
    if reply.is_closed() {
        return;
    }
    let written = entry(key)
        .and_then(|entry| entry.set_secret(secret.expose_secret().as_bytes()))
        .map_err(|error| Trouble::of_write(&error));
    let was_written = written.is_ok();
    if reply.send(written).is_err() && was_written {
        // A failure leaves an entry that the vault's next deletion takes away.
        drop(delete(key));
    }
}

fn entry(key: &str) -> Result<Entry, Error> {
    Entry::new(SERVICE, key)
}

fn check() -> Result<(), Error> {
    match Entry::store_status() {
        Ok(()) => read("").map(drop),
        Err(error) => Err(Error::NotSupportedByStore(error.to_string())),
    }
}

fn read(key: &str) -> Result<Option<SecretString>, Error> {
    match entry(key)?.get_secret() {
        Ok(bytes) => {
            let bytes = Zeroizing::new(bytes);
            Ok(std::str::from_utf8(&bytes).ok().map(Into::into))
        }
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    }
}

fn delete(key: &str) -> Result<(), Error> {
    let entry = entry(key)?;
    match entry.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => {}
        Err(Error::Ambiguous(several)) => {
            for one in several {
                one.delete_credential()?;
            }
        }
        Err(error) => return Err(error),
    }
    match entry.get_secret() {
        Err(Error::NoEntry) => Ok(()),
        Ok(secret) => {
            drop(Zeroizing::new(secret));
            Err(Error::NotSupportedByStore(
                "the entry is still there".to_owned(),
            ))
        }
        Err(error) => Err(error),
    }
}
