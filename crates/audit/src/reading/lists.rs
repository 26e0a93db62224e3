//! Reading one list, page by page. While a page is on its way, the one before it is written.

use super::{Reading, Stage};
use crate::part::{Part, Progress};
use crate::records::{APP_FIELDS, REGISTRATION_FIELDS};
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Ask, Step, is_expired_page};
use std::sync::Arc;
use tokio::task::JoinHandle;

/// How often a list whose pages expire is begun anew.
const RESTARTS: u32 = 3;

type Writing = JoinHandle<Result<(), Problem>>;

/// The first page of a list. Delegated grants and assignments are small and asked for whole.
pub(super) fn first_page(part: Part) -> Ask {
    let ask = match part {
        Part::Apps => {
            Ask::new("/servicePrincipals").query(format!("{APP_FIELDS}&$top=999&$count=true"))
        }
        Part::Delegated => Ask::new("/oauth2PermissionGrants").query("$top=999&$count=true"),
        Part::Roles(id) | Part::Consents(id) => {
            Ask::new(format!("/servicePrincipals/{id}/appRoleAssignedTo"))
                .query("$top=999&$count=true")
        }
        Part::Registrations => {
            Ask::new("/applications").query(format!("{REGISTRATION_FIELDS}&$top=999&$count=true"))
        }
        // Published in beta alone; the path leaves the version of the base address.
        Part::SignIns => Ask::new("/../beta/reports/servicePrincipalSignInActivities")
            .query("$top=999&$count=true"),
        Part::People | Part::Owners => Ask::new(""),
    };
    ask.eventual(true)
}

/// The same list, asked for its count alone.
pub(super) fn count(part: Part) -> Ask {
    let path = first_page(part).path().to_owned();
    Ask::new(path)
        .query("$top=1&$select=id&$count=true")
        .eventual(true)
}

impl Reading<'_> {
    /// Reads a list to its end, from where it was left.
    ///
    /// # Errors
    /// What stops the whole reading; what stops this list alone is noted in the journal.
    pub(super) async fn list(&self, part: Part) -> Result<(), Problem> {
        let _place = match part {
            Part::Roles(_) | Part::Consents(_) => self.aside.acquire().await.ok(),
            _ => None,
        };
        loop {
            let Err(problem) = self.walk(part).await else {
                self.say(Stage::Reading, None);
                return Ok(());
            };
            let restarts = self.snapshot.place(part)?.restarts;
            if is_expired_page(&problem) && restarts < RESTARTS {
                tracing::debug!(?part, "its pages have expired, begun anew");
                self.snapshot.restart(part)?;
                continue;
            }
            return self.broke_off(part, problem);
        }
    }

    async fn walk(&self, part: Part) -> Result<(), Problem> {
        let ask = first_page(part);
        let mut from = self.snapshot.place(part)?.next;
        let mut writing: Option<Writing> = None;
        loop {
            let step = self.asking.page(&ask, from.as_ref()).await;
            written(writing.take()).await?;
            let step = step?;
            from.clone_from(&step.next);
            writing = Some(self.write(part, step));
            self.say(Stage::Reading, None);
            if from.is_none() {
                return written(writing).await;
            }
        }
    }

    fn write(&self, part: Part, step: Step) -> Writing {
        let snapshot = Arc::clone(self.snapshot);
        tokio::task::spawn_blocking(move || snapshot.keep(part, &step))
    }

    pub(super) fn broke_off(&self, part: Part, problem: Problem) -> Result<(), Problem> {
        if stops_everything(problem.code) {
            return Err(problem);
        }
        self.snapshot
            .broke(part, &problem, is_final(problem.code))?;
        self.say(Stage::Reading, None);
        Ok(())
    }

    /// Whether a list is read, or will not be read any further in this run.
    pub(super) fn is_settled(&self, part: Part) -> Result<bool, Problem> {
        let progress = self.snapshot.place(part)?.progress;
        Ok(matches!(progress, Progress::Ended | Progress::Failed))
    }
}

async fn written(writing: Option<Writing>) -> Result<(), Problem> {
    match writing {
        Some(writing) => writing
            .await
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?,
        None => Ok(()),
    }
}

/// The store's own problems, and the person's wish, are about all lists.
pub(super) fn stops_everything(code: ErrorCode) -> bool {
    use ErrorCode as E;
    matches!(
        code,
        E::ProbesCancelled
            | E::DiskFull
            | E::FolderReadOnly
            | E::AuditLocked
            | E::AuditDamaged
            | E::AuditNotWritten
            | E::SessionEnded
            | E::GraphUnauthenticated
            | E::Internal
    )
}

/// What would happen again however often it is tried.
fn is_final(code: ErrorCode) -> bool {
    use ErrorCode as E;
    matches!(
        code,
        E::GraphDenied
            | E::GraphNotFound
            | E::GraphRefused
            | E::GraphUnreadable
            | E::GraphTooLarge
            | E::GraphLoop
            | E::GraphForeignHost
    )
}
