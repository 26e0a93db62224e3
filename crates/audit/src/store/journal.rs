//! The journal of a snapshot: how far each list has come, a page a transaction.

use super::{Snapshot, rows};
use crate::part::{KindStanding, Part, Progress, Standing};
use rusqlite::{OptionalExtension as _, Row, Transaction, params};
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Continuation, Step};
use uuid::Uuid;

/// Rows of a list are numbered from its own number shifted by so many bits.
pub(super) const BITS: i64 = 28;

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// How far it has come.
    pub progress: Progress,
    /// Where it goes on; none at its beginning.
    pub next: Option<Continuation>,
    /// How often it was begun anew.
    pub restarts: u32,
}

impl Snapshot {
    /// The lists that have not come to their end, in their order.
    ///
    /// # Errors
    /// What the store says.
    pub fn open_lists(&self) -> Result<Vec<Part>, Problem> {
        self.look(|connection| {
            let mut open = connection.prepare_cached(
                "SELECT kind, object FROM part WHERE state IN ('waiting', 'reading') ORDER BY id",
            )?;
            let parts = open.query_map([], part)?;
            parts.filter_map(Result::transpose).collect()
        })
    }

    /// All lists, with how they stand.
    ///
    /// # Errors
    /// What the store says.
    pub fn lists(&self) -> Result<Vec<(Part, Standing)>, Problem> {
        self.look(|connection| {
            let mut all = connection.prepare_cached(
                "SELECT kind, object, state, pages, rows, doubles, began, ended, problem
                 FROM part ORDER BY id",
            )?;
            let lists = all.query_map([], |row| {
                let standing = standing(row)?;
                Ok(part(row)?.map(|part| (part, standing)))
            })?;
            lists.filter_map(Result::transpose).collect()
        })
    }

    /// The kinds, with how they stand.
    ///
    /// # Errors
    /// What the store says.
    pub fn kinds(&self) -> Result<Vec<KindStanding>, Problem> {
        let lists = self.lists()?;
        let of = |kind: &str| -> Vec<Standing> {
            let fitting = lists.iter().filter(|(part, _)| part.kind() == kind);
            fitting.map(|(_, standing)| standing.clone()).collect()
        };
        // Which lists there are of these is known only once others have been read.
        let known = |after: &str| {
            let before = of(after);
            before.iter().all(|one| one.progress == Progress::Ended)
        };
        let kinds = Part::KINDS.into_iter().map(|kind| {
            let mut lists = of(kind);
            let early = match kind {
                "roles" => !known("apps"),
                "consents" => self.told("asked-for-consents").ok().flatten().is_none(),
                _ => false,
            };
            if early && lists.iter().all(|one| one.progress == Progress::Ended) {
                lists.push(Standing::waiting());
            }
            KindStanding::of(kind, &lists)
        });
        Ok(kinds.collect())
    }

    /// Where a list goes on.
    ///
    /// # Errors
    /// What the store says.
    pub fn place(&self, part: Part) -> Result<Place, Problem> {
        let found = self.look(|connection| {
            connection
                .prepare_cached(
                    "SELECT state, next, restarts FROM part WHERE kind = ?1 AND object = ?2",
                )?
                .query_row(params![part.kind(), part.object()], |row| {
                    Ok(Place {
                        progress: Progress::of(&row.get::<_, String>(0)?),
                        next: row.get::<_, Option<String>>(1)?.map(Continuation::kept),
                        restarts: row.get(2)?,
                    })
                })
                .optional()
        })?;
        found.ok_or_else(|| Problem::new(ErrorCode::Internal).detail("a list without a journal"))
    }

    /// Keeps one page with the place after it, or nothing of it.
    ///
    /// # Errors
    /// `GraphLoop` where the list would go in circles, and what the store says.
    pub fn keep(&self, part: Part, step: &Step) -> Result<(), Problem> {
        let mark = step.next.as_ref().map(mark);
        let round = self.work(|connection| {
            let all = connection.transaction()?;
            let (id, pages, rows) = counted(&all, part)?;
            if mark.is_some_and(|mark| was_there(&all, id, mark).unwrap_or(false)) {
                return Ok(true);
            }
            let kept = rows::keep(&all, part, (id << BITS) + rows, &step.records)?;
            all.prepare_cached("INSERT INTO page VALUES (?1, ?2, ?3)")?
                .execute(params![id, pages + 1, mark])?;
            let state = match step.next {
                Some(_) => Progress::Reading,
                None => Progress::Ended,
            };
            all.prepare_cached(
                "UPDATE part SET state = ?2, next = ?3, pages = pages + 1, rows = rows + ?4,
                    began = coalesce(began, ?5), problem = NULL WHERE id = ?1",
            )?
            .execute(params![
                id,
                state.as_str(),
                step.next.as_ref().map(Continuation::as_str),
                kept,
                step.count,
            ])?;
            all.commit()?;
            Ok(false)
        })?;
        if round {
            return Err(Problem::new(ErrorCode::GraphLoop));
        }
        Ok(())
    }

    /// Throws away what was read of a list, to begin it anew.
    ///
    /// # Errors
    /// What the store says.
    pub fn restart(&self, part: Part) -> Result<(), Problem> {
        self.work(|connection| {
            let all = connection.transaction()?;
            let (id, ..) = counted(&all, part)?;
            for table in rows::tables(part) {
                let delete = format!("DELETE FROM {table} WHERE seq BETWEEN ?1 AND ?2");
                all.execute(&delete, params![id << BITS, ((id + 1) << BITS) - 1])?;
            }
            all.execute("DELETE FROM page WHERE part = ?1", [id])?;
            all.execute(
                "UPDATE part SET state = 'reading', next = NULL, pages = 0, rows = 0,
                    doubles = 0, began = NULL, ended = NULL, problem = NULL,
                    restarts = restarts + 1 WHERE id = ?1",
                [id],
            )?;
            all.commit()
        })
    }

    /// Notes what broke a list off. Where it may go on later it stays open.
    ///
    /// # Errors
    /// What the store says.
    pub fn broke(&self, part: Part, problem: &Problem, for_good: bool) -> Result<(), Problem> {
        let state = if for_good {
            Progress::Failed
        } else {
            Progress::Reading
        };
        let problem = serde_json::to_string(problem).unwrap_or_default();
        self.work(|connection| {
            connection
                .prepare_cached(
                    "UPDATE part SET state = ?3, problem = ?4 WHERE kind = ?1 AND object = ?2",
                )?
                .execute(params![part.kind(), part.object(), state.as_str(), problem])
                .map(drop)
        })
    }

    /// Notes the tenant's count of a list after reading.
    ///
    /// # Errors
    /// What the store says.
    pub fn counted_after(&self, part: Part, count: Option<u64>) -> Result<(), Problem> {
        self.work(|connection| {
            connection
                .prepare_cached("UPDATE part SET ended = ?3 WHERE kind = ?1 AND object = ?2")?
                .execute(params![part.kind(), part.object(), count])
                .map(drop)
        })
    }

    /// Opens what broke off again, for a resumed audit.
    ///
    /// # Errors
    /// What the store says.
    pub fn reopen(&self) -> Result<(), Problem> {
        self.work(|connection| {
            connection.execute_batch(
                "UPDATE part SET state = 'reading', problem = NULL WHERE state = 'failed';
                 DELETE FROM about WHERE name IN ('ended', 'judged');
                 DROP INDEX IF EXISTS delegated_id; DROP INDEX IF EXISTS delegated_client;
                 DROP INDEX IF EXISTS role_id; DROP INDEX IF EXISTS role_holder;",
            )
        })
    }

    /// Sets how far a list without pages has come.
    pub(crate) fn set_worked(
        all: &Transaction<'_>,
        part: Part,
        done: u64,
        of: u64,
        requests: u64,
    ) -> rusqlite::Result<()> {
        let state = if done == of { "ended" } else { "reading" };
        all.prepare_cached(
            "UPDATE part SET rows = ?2, began = ?3, ended = ?3, state = ?4, pages = pages + ?5
             WHERE kind = ?1",
        )?
        .execute(params![part.kind(), done, of, state, requests])
        .map(drop)
    }
}

impl Standing {
    fn waiting() -> Self {
        Self {
            progress: Progress::Waiting,
            pages: 0,
            rows: 0,
            doubles: 0,
            began: None,
            ended: None,
            problem: None,
        }
    }
}

fn counted(all: &Transaction<'_>, part: Part) -> rusqlite::Result<(i64, i64, i64)> {
    all.prepare_cached("SELECT id, pages, rows FROM part WHERE kind = ?1 AND object = ?2")?
        .query_row(params![part.kind(), part.object()], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
}

fn was_there(all: &Transaction<'_>, part: i64, mark: i64) -> rusqlite::Result<bool> {
    all.prepare_cached("SELECT 1 FROM page WHERE part = ?1 AND next = ?2")?
        .exists(params![part, mark])
}

/// A link shortened to what tells it from others.
fn mark(next: &Continuation) -> i64 {
    let digest = Uuid::new_v5(&Uuid::NAMESPACE_URL, next.as_str().as_bytes());
    i64::from_ne_bytes(digest.as_u64_pair().0.to_ne_bytes())
}

fn part(row: &Row<'_>) -> rusqlite::Result<Option<Part>> {
    let (kind, object): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
    Ok(Part::of(&kind, &object))
}

fn standing(row: &Row<'_>) -> rusqlite::Result<Standing> {
    let problem: Option<String> = row.get(8)?;
    Ok(Standing {
        progress: Progress::of(&row.get::<_, String>(2)?),
        pages: row.get(3)?,
        rows: row.get(4)?,
        doubles: row.get(5)?,
        began: row.get(6)?,
        ended: row.get(7)?,
        problem: problem.and_then(|text| serde_json::from_str(&text).ok()),
    })
}
