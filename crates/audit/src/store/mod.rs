//! The snapshot of an audit: one SQLite file, written a page a transaction, so that killing
//! the program at any moment leaves every page that was kept and the place to go on from.

mod fault;
mod journal;
mod rows;
pub(crate) mod schema;
mod tidy;

pub(crate) use fault::{filed, stored};

use crate::part::Part;
use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};
use scopeglass_domain::{ErrorCode, Problem, TenantId};
use std::{
    fs::{File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use uuid::Uuid;

/// How snapshots' files end.
const ENDING: &str = "audit";
/// Held while an audit is read into a folder; the system lets go of it with the process.
const LOCK: &str = "audit.lock";
/// How long another program may keep the file before it is called locked.
const PATIENCE: Duration = Duration::from_secs(3);

/// What an audit is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The tenant.
    pub tenant: TenantId,
    /// What the tenant calls itself, as far as told.
    pub tenant_name: Option<String>,
    /// When the audit began.
    pub began: Timestamp,
    /// When it ended; none while parts may still be resumed.
    pub ended: Option<Timestamp>,
    /// Whether what was read has been judged.
    pub judged: bool,
}

/// The folder's lock: one audit is read into it at a time.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// One snapshot. What is written goes through one connection, one transaction after another;
/// what is only looked at has a connection of its own and waits for nobody.
#[derive(Debug)]
pub struct Snapshot {
    path: PathBuf,
    connection: Mutex<Connection>,
    looking: Mutex<Connection>,
}

/// Takes the folder for one audit.
///
/// # Errors
/// `AuditRunning` where another audit has it, `FolderReadOnly` and `DiskFull` where it
/// cannot be made.
pub fn lock(folder: &Path) -> Result<Lock, Problem> {
    let path = folder.join(LOCK);
    std::fs::create_dir_all(folder).map_err(|error| filed(&error, &path))?;
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(|error| filed(&error, &path))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => {
            let folder = folder.display().to_string();
            Err(Problem::new(ErrorCode::AuditRunning).with("folder", folder))
        }
        Err(TryLockError::Error(error)) => Err(filed(&error, &path)),
    }
}

/// The snapshots of a folder by their ids, the newest first.
///
/// # Errors
/// `FolderReadOnly` where the folder cannot be listed; one that is not there has none.
pub fn list(folder: &Path) -> Result<Vec<String>, Problem> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(filed(&error, folder)),
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let ours = paths.filter(|path| path.extension().is_some_and(|end| end == ENDING));
    let ids = ours.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    let mut ids: Vec<String> = ids.collect();
    ids.sort_unstable_by(|a, b| b.cmp(a));
    Ok(ids)
}

/// Where the snapshot of that id lies.
///
/// # Errors
/// `AuditNotFound` for an id that is none, or of no file.
pub fn path(folder: &Path, id: &str) -> Result<PathBuf, Problem> {
    let missing = || Problem::new(ErrorCode::AuditNotFound).with("audit", id);
    let plain = |one: char| one.is_ascii_alphanumeric() || one == '-';
    let path = folder.join(format!("{id}.{ENDING}"));
    if id.is_empty() || !id.chars().all(plain) || !path.is_file() {
        return Err(missing());
    }
    Ok(path)
}

/// Deletes a snapshot with what belongs to it.
///
/// # Errors
/// `AuditNotFound`, and what keeps files from being deleted.
pub fn delete(folder: &Path, id: &str) -> Result<(), Problem> {
    let path = path(folder, id)?;
    for end in ["-wal", "-shm", ""] {
        let mut name = path.clone().into_os_string();
        name.push(end);
        match std::fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(filed(&error, &path));
            }
            _ => {}
        }
    }
    Ok(())
}

impl Snapshot {
    /// Begins a snapshot in a folder that is locked.
    ///
    /// # Errors
    /// What keeps the file from being made.
    pub fn create(
        folder: &Path,
        _lock: &Lock,
        tenant: TenantId,
        tenant_name: Option<&str>,
    ) -> Result<Self, Problem> {
        let began = Timestamp::now();
        let mark = Uuid::new_v4().simple().to_string();
        let id = format!("{}-{}", began.strftime("%Y%m%dT%H%M%SZ"), &mark[..6]);
        let path = folder.join(format!("{id}.{ENDING}"));
        let snapshot = Self::connect(&path, OpenFlags::default())?;
        snapshot.work(|connection| {
            let all = connection.transaction()?;
            all.execute_batch(schema::TABLES)?;
            all.pragma_update(None, "user_version", schema::VERSION)?;
            all.pragma_update(None, "application_id", schema::APPLICATION)?;
            let about = [
                ("tenant", tenant.to_string()),
                ("began", began.to_string()),
                ("program", env!("CARGO_PKG_VERSION").to_owned()),
                ("tenant-name", tenant_name.unwrap_or_default().to_owned()),
            ];
            for (name, value) in about {
                all.execute("INSERT INTO about VALUES (?1, ?2)", params![name, value])?;
            }
            let lists = [
                Part::Apps,
                Part::Delegated,
                Part::Registrations,
                Part::SignIns,
                Part::People,
                Part::Owners,
            ];
            for list in lists {
                all.execute(
                    "INSERT INTO part (kind, object) VALUES (?1, ?2)",
                    params![list.kind(), list.object()],
                )?;
            }
            all.commit()
        })?;
        Ok(snapshot)
    }

    /// Opens a snapshot, to look at it or to go on with it.
    ///
    /// # Errors
    /// `AuditNotFound`, `AuditDamaged`, `AuditNewer`, `AuditLocked`.
    pub fn open(folder: &Path, id: &str) -> Result<Self, Problem> {
        Self::open_file(&path(folder, id)?)
    }

    /// Opens the snapshot in a file.
    ///
    /// # Errors
    /// As [`Snapshot::open`].
    pub fn open_file(path: &Path) -> Result<Self, Problem> {
        let flags = OpenFlags::default() & !OpenFlags::SQLITE_OPEN_CREATE;
        let snapshot = Self::connect(path, flags)?;
        let pragma = |name| {
            snapshot.work(|connection| {
                connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            })
        };
        let file = || path.display().to_string();
        if pragma("application_id")? != schema::APPLICATION {
            return Err(Problem::new(ErrorCode::AuditDamaged).with("file", file()));
        }
        if pragma("user_version")? > schema::VERSION {
            return Err(Problem::new(ErrorCode::AuditNewer).with("file", file()));
        }
        Ok(snapshot)
    }

    fn connect(path: &Path, flags: OpenFlags) -> Result<Self, Problem> {
        let open = || {
            let connection = Connection::open_with_flags(path, flags)?;
            connection.busy_timeout(PATIENCE)?;
            connection.execute_batch(schema::SETTINGS)?;
            connection.set_prepared_statement_cache_capacity(64);
            Ok(connection)
        };
        let told = |error: rusqlite::Error| stored(&error, path);
        Ok(Self {
            path: path.to_owned(),
            connection: Mutex::new(open().map_err(told)?),
            looking: Mutex::new(open().map_err(told)?),
        })
    }

    /// Lets the file grow to so many pages (of 4 KiB) and no further, as a full disk would.
    ///
    /// # Errors
    /// What the store says.
    pub fn most_pages(&self, pages: u32) -> Result<(), Problem> {
        self.work(|connection| {
            connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        })
    }

    /// Its id: the name of its file.
    pub fn id(&self) -> &str {
        let stem = self.path.file_stem().and_then(|stem| stem.to_str());
        stem.unwrap_or_default()
    }

    /// Its file.
    pub fn file(&self) -> &Path {
        &self.path
    }

    /// What it is of.
    ///
    /// # Errors
    /// `AuditDamaged` where it does not say.
    pub fn about(&self) -> Result<About, Problem> {
        let text = |name| self.told(name);
        let time = |name| Ok(text(name)?.and_then(|at| at.parse::<Timestamp>().ok()));
        let damaged = || {
            let file = self.path.display().to_string();
            Problem::new(ErrorCode::AuditDamaged).with("file", file)
        };
        let tenant = text("tenant")?.and_then(|id| id.parse().ok());
        Ok(About {
            tenant: tenant.ok_or_else(damaged)?,
            tenant_name: text("tenant-name")?.filter(|name| !name.is_empty()),
            began: time("began")?.ok_or_else(damaged)?,
            ended: time("ended")?,
            judged: text("judged")?.is_some(),
        })
    }

    pub(crate) fn told(&self, name: &str) -> Result<Option<String>, Problem> {
        self.look(|connection| {
            connection
                .prepare_cached("SELECT value FROM about WHERE name = ?1")?
                .query_row([name], |row| row.get(0))
                .optional()
        })
    }

    pub(crate) fn tell(&self, name: &str, value: Option<&str>) -> Result<(), Problem> {
        self.work(|connection| {
            match value {
                Some(value) => connection.execute(
                    "INSERT OR REPLACE INTO about VALUES (?1, ?2)",
                    params![name, value],
                ),
                None => connection.execute("DELETE FROM about WHERE name = ?1", [name]),
            }
            .map(drop)
        })
    }

    /// Works on the store; what goes wrong is told with the file's name.
    pub(crate) fn work<T>(
        &self,
        work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Problem> {
        work(&mut locked(&self.connection)).map_err(|error| stored(&error, &self.path))
    }

    /// Looks at the store while somebody else may be writing.
    pub(crate) fn look<T>(
        &self,
        look: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Problem> {
        look(&locked(&self.looking)).map_err(|error| stored(&error, &self.path))
    }
}

fn locked(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
