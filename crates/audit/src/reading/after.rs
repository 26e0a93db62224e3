//! What is asked once lists have been read: owners, consents that give cause to ask, whom
//! ids stand for, and the counts after reading.

use super::lists::{count, stops_everything};
use super::{Reading, Stage};
use crate::part::{Part, Progress};
use crate::records::{Somebody, record};
use crate::store::Snapshot;
use futures::{StreamExt as _, TryStreamExt as _, stream};
use rusqlite::params;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::Ask;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// Ids of one `getByIds`.
const IDS: usize = 1_000;
/// Reads of one `$batch`.
const BATCH: usize = 20;
/// Requests for ids, or batches, under way at once.
const AT_ONCE: usize = 4;
/// Apps whose consents are read one by one; the youngest first.
const ASKED_ABOUT: usize = 500;
/// People who consented alone before an app gives cause to ask when.
const PEOPLE: usize = 3;

/// Something whose owners are asked for.
type Owned = (Vec<u8>, Vec<u8>, String);

impl Reading<'_> {
    /// Who looks after what is registered here.
    pub(super) async fn owners(&self) -> Result<(), Problem> {
        let waiting = self.open_owned().await?;
        let of = waiting.len();
        let batches: Vec<Vec<Owned>> = waiting.chunks(BATCH).map(<[_]>::to_vec).collect();
        let asked: Result<Vec<()>, Problem> = stream::iter(batches)
            .map(|batch| self.owners_of(batch))
            .buffer_unordered(AT_ONCE)
            .try_collect()
            .await;
        if let Err(problem) = asked {
            return self.broke_off(Part::Owners, problem);
        }
        if of == 0 {
            self.owners_worked(0).await?;
        }
        Ok(())
    }

    async fn open_owned(&self) -> Result<Vec<Owned>, Problem> {
        self.store(|snapshot| {
            snapshot.work(|connection| {
                let mut open = connection
                    .prepare("SELECT id, app_id, place FROM owned WHERE done = 0 ORDER BY id")?;
                let rows = open.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
                rows.collect()
            })
        })
        .await
    }

    async fn owners_of(&self, batch: Vec<Owned>) -> Result<(), Problem> {
        let _place = self.aside.acquire().await.ok();
        let asks: Vec<Ask> = batch
            .iter()
            .map(|(_, _, place)| Ask::new(place.as_str()).query("$select=id&$top=100"))
            .collect();
        let answers = self.asking.batch(&asks).await?;
        let mut found: Vec<(Owned, Vec<Uuid>)> = Vec::new();
        let mut broken = None;
        for (owned, answer) in batch.into_iter().zip(answers) {
            match answer.map(|answer| owners_in(&answer)) {
                Ok(Some(owners)) => found.push((owned, owners)),
                // More than a page of owners: nothing is said of this one.
                Ok(None) => broken = Some(Problem::new(ErrorCode::GraphTooLarge)),
                Err(problem) => broken = Some(problem),
            }
        }
        self.store(move |snapshot| keep_owners(snapshot, &found))
            .await?;
        self.say(Stage::Reading, None);
        broken.map_or(Ok(()), Err)
    }

    async fn owners_worked(&self, requests: u64) -> Result<(), Problem> {
        self.store(move |snapshot| {
            snapshot.work(|connection| {
                let all = connection.transaction()?;
                worked(&all, Part::Owners, requests)?;
                all.commit()
            })
        })
        .await
    }

    /// Chooses the apps whose consents are read one by one: of publishers that nobody has
    /// verified, with several people who consented alone.
    pub(super) async fn ask_for_consents(&self) -> Result<(), Problem> {
        let tenant = self.snapshot.about()?.tenant;
        self.store(move |snapshot| {
            snapshot.work(|connection| {
                let all = connection.transaction()?;
                let chosen: Vec<Vec<u8>> = all
                    .prepare(
                        "SELECT app.id FROM app JOIN
                            (SELECT client FROM delegated WHERE person IS NOT NULL
                             GROUP BY client HAVING count(*) >= ?1) AS alone ON alone.client = app.id
                         WHERE app.verified IS NULL AND app.owner IS NOT NULL
                            AND app.owner NOT IN (?2, ?3)
                         ORDER BY app.created DESC, app.id LIMIT ?4",
                    )?
                    .query_map(
                        params![
                            PEOPLE,
                            tenant.0.as_bytes(),
                            crate::judging::MICROSOFT.as_bytes(),
                            ASKED_ABOUT
                        ],
                        |row| row.get(0),
                    )?
                    .collect::<rusqlite::Result<_>>()?;
                for app in chosen {
                    all.execute(
                        "INSERT OR IGNORE INTO part (kind, object) VALUES ('consents', ?1)",
                        [app],
                    )?;
                }
                all.execute(
                    "INSERT OR REPLACE INTO about VALUES ('asked-for-consents', 'yes')",
                    [],
                )?;
                all.commit()
            })
        })
        .await
    }

    /// Whom the ids stand for that grants, roles and owners name.
    pub(super) async fn people(&self) -> Result<(), Problem> {
        let lists = [Part::Delegated, Part::Owners];
        for list in lists {
            if self.snapshot.place(list)?.progress == Progress::Waiting {
                return Ok(());
            }
        }
        let ids = self.store(open_people).await?;
        let chunks: Vec<Vec<Uuid>> = ids.chunks(IDS).map(<[_]>::to_vec).collect();
        let asked: Result<Vec<()>, Problem> = stream::iter(chunks)
            .map(|chunk| self.people_of(chunk))
            .buffer_unordered(AT_ONCE)
            .try_collect()
            .await;
        match asked {
            Ok(_) => {
                let none = self.store(|snapshot| keep_people(snapshot, &[], &[])).await;
                none.map(drop)
            }
            Err(problem) => self.broke_off(Part::People, problem),
        }
    }

    async fn people_of(&self, ids: Vec<Uuid>) -> Result<(), Problem> {
        let answer = self.asking.by_ids(&ids).await?;
        self.store(move |snapshot| keep_people(snapshot, &ids, &answer))
            .await?;
        self.say(Stage::Reading, None);
        Ok(())
    }

    /// Asks every list for its count once more: a tenant that changed meanwhile is said to
    /// have, and a page that was lost is missed.
    pub(super) async fn count_again(&self) -> Result<(), Problem> {
        let lists = self.snapshot.lists()?;
        let read: Vec<Part> = lists
            .into_iter()
            .filter(|(part, standing)| {
                let paged = !matches!(part, Part::People | Part::Owners);
                paged && standing.progress == Progress::Ended
            })
            .map(|(part, _)| part)
            .collect();
        let (alone, read): (Vec<Part>, Vec<Part>) =
            read.into_iter().partition(|part| *part == Part::SignIns);
        for part in alone {
            self.count_of(part).await?;
        }
        let counted: Result<Vec<()>, Problem> =
            stream::iter(read.chunks(BATCH).map(<[_]>::to_vec).collect::<Vec<_>>())
                .map(|batch| self.counts_of(batch))
                .buffer_unordered(AT_ONCE)
                .try_collect()
                .await;
        counted.map(drop)
    }

    /// What lies outside the version of the base address cannot be asked in a batch.
    async fn count_of(&self, part: Part) -> Result<(), Problem> {
        let count = match self.asking.page(&count(part), None).await {
            Ok(step) => step.count,
            Err(problem) if stops_everything(problem.code) => return Err(problem),
            Err(_) => None,
        };
        self.snapshot.counted_after(part, count)
    }

    async fn counts_of(&self, batch: Vec<Part>) -> Result<(), Problem> {
        let asks: Vec<Ask> = batch.iter().map(|part| count(*part)).collect();
        let answers = self.asking.batch(&asks).await?;
        for (part, answer) in batch.iter().zip(answers) {
            let count = match answer {
                Ok(answer) => answer.get("@odata.count").and_then(Value::as_u64),
                Err(problem) if stops_everything(problem.code) => return Err(problem),
                Err(_) => None,
            };
            self.snapshot.counted_after(*part, count)?;
        }
        Ok(())
    }

    pub(super) async fn tidy(&self) -> Result<(), Problem> {
        self.store(|snapshot| snapshot.tidy()).await
    }

    pub(super) async fn judge(&self) -> Result<(), Problem> {
        self.say(Stage::Judging, None);
        self.store(|snapshot| {
            snapshot
                .tidy()
                .and_then(|()| crate::judging::judge(snapshot))
        })
        .await
    }

    /// Works on the store where waiting for the disk keeps nobody else waiting.
    async fn store<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Snapshot) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let snapshot = Arc::clone(self.snapshot);
        tokio::task::spawn_blocking(move || work(&snapshot))
            .await
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?
    }
}

/// The owners in an answer; none where it is not all of them.
fn owners_in(answer: &Value) -> Option<Vec<Uuid>> {
    if answer.get("@odata.nextLink").is_some() {
        return None;
    }
    let owners = answer.get("value")?.as_array()?;
    owners
        .iter()
        .map(|owner| record::<Id>(owner).map(|id| id.id))
        .collect()
}

#[derive(serde::Deserialize)]
struct Id {
    id: Uuid,
}

fn keep_owners(snapshot: &Snapshot, found: &[(Owned, Vec<Uuid>)]) -> Result<(), Problem> {
    snapshot.work(|connection| {
        let all = connection.transaction()?;
        for ((id, app_id, _), owners) in found {
            all.prepare_cached("UPDATE owned SET done = 1 WHERE id = ?1")?
                .execute([id])?;
            for owner in owners {
                all.prepare_cached("INSERT OR IGNORE INTO owner VALUES (?1, ?2)")?
                    .execute(params![app_id, owner.as_bytes()])?;
            }
        }
        worked(&all, Part::Owners, 1)?;
        all.commit()
    })
}

fn worked(all: &rusqlite::Transaction<'_>, part: Part, requests: u64) -> rusqlite::Result<()> {
    let query = match part {
        Part::Owners => "SELECT count(*) FILTER (WHERE done = 1), count(*) FROM owned",
        _ => "SELECT count(*) FILTER (WHERE type IS NOT NULL), count(*) FROM person",
    };
    let (done, of) = all
        .prepare_cached(query)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Snapshot::set_worked(all, part, done, of, requests)
}

/// Notes whom the lists name and gives those who were not asked about yet.
fn open_people(snapshot: &Snapshot) -> Result<Vec<Uuid>, Problem> {
    snapshot.work(|connection| {
        let all = connection.transaction()?;
        all.execute_batch(
            "INSERT OR IGNORE INTO person (id)
                SELECT DISTINCT person FROM delegated WHERE person IS NOT NULL;
             INSERT OR IGNORE INTO person (id)
                SELECT DISTINCT holder FROM role
                WHERE holder IS NOT NULL AND coalesce(holder_type, '') <> 'ServicePrincipal';
             INSERT OR IGNORE INTO person (id) SELECT DISTINCT owner FROM owner;",
        )?;
        let open: Vec<Uuid> = all
            .prepare("SELECT id FROM person WHERE type IS NULL ORDER BY id")?
            .query_map([], |row| row.get::<_, Vec<u8>>(0))?
            .filter_map(|id| id.map(|id| Uuid::from_slice(&id).ok()).transpose())
            .collect::<rusqlite::Result<_>>()?;
        all.commit()?;
        Ok(open)
    })
}

fn keep_people(snapshot: &Snapshot, asked: &[Uuid], answer: &[Value]) -> Result<(), Problem> {
    snapshot.work(|connection| {
        let all = connection.transaction()?;
        let mut set = all.prepare_cached("UPDATE person SET type = ?2, name = ?3 WHERE id = ?1")?;
        for id in asked {
            set.execute(params![id.as_bytes(), "gone", None::<String>])?;
        }
        for somebody in answer.iter().filter_map(record::<Somebody>) {
            let kind = somebody.kind.as_deref().unwrap_or("unknown");
            let kind = kind.trim_start_matches("#microsoft.graph.");
            set.execute(params![somebody.id.as_bytes(), kind, somebody.display_name])?;
        }
        drop(set);
        worked(&all, Part::People, u64::from(!asked.is_empty()))?;
        all.commit()
    })
}
