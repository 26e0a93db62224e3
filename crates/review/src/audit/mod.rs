//! The tenant audit's use cases: reading into a snapshot with progress, pause and resume, and
//! everything that is looked at afterwards, which the snapshot's store answers.

mod app;
mod export;
mod present;

pub use export::audit_format_ids;

use crate::beginning::off_the_face;
use crate::desk::{Desk, lock};
use crate::host::Host;
use crate::present::told;
use crate::signing::Live;
use crate::views::{
    AuditAppView, AuditAppsView, AuditChangeKind, AuditComparisonView, AuditFindingsView,
    AuditGrantsView, AuditProgress, AuditQuery, AuditStage, AuditView, AuditsView, ConnectionView,
    Event, ReviewView,
};
use present::Telling;
use scopeglass_audit::{self as audit, Control, Ended, Snapshot, Told};
use scopeglass_domain::{ErrorCode, Problem};
use std::path::PathBuf;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// What more an audit asks for to know when apps signed in last.
const READS_SIGN_INS: &str = "AuditLog.Read.All";

/// The audit under way and the snapshot looked at last.
#[derive(Default)]
pub(crate) struct Auditing {
    running: Option<Running>,
    open: Option<Arc<Snapshot>>,
}

struct Running {
    id: String,
    cancel: CancellationToken,
    /// Its snapshot goes with it.
    thrown_away: bool,
    last: Option<AuditProgress>,
}

impl<H: Host> Desk<H> {
    /// The folder of the snapshots.
    pub fn audit_folder(&self) -> PathBuf {
        self.paths.audits.clone()
    }

    /// See [`crate::commands`].
    pub async fn audits(&self) -> Result<AuditsView, Problem> {
        let folder = self.audit_folder();
        let language = self.language();
        let (running, last) = {
            let auditing = lock(&self.auditing);
            let running = auditing.running.as_ref();
            (
                running.map(|one| one.id.clone()),
                running.and_then(|one| one.last.clone()),
            )
        };
        let audits = off_the_face(move || {
            let ids = audit::list(&folder)?;
            let telling = Telling { language };
            Ok(ids
                .iter()
                .map(|id| telling.listed(&folder, id, running.as_deref() == Some(id)))
                .collect())
        })
        .await?;
        Ok(AuditsView {
            audits,
            running: last,
            connected: self.connected().is_ok(),
        })
    }

    /// See [`crate::commands`].
    pub async fn audit_connect(&self, sign_ins: bool) -> Result<ConnectionView, Problem> {
        let mut scopes = crate::tenant::scopes();
        if sign_ins {
            scopes.extend(READS_SIGN_INS.parse().ok());
        }
        self.connect_for(scopes).await
    }

    /// See [`crate::commands`].
    pub async fn audit_start(&self) -> Result<Option<AuditView>, Problem> {
        let live = self.connected()?;
        let folder = self.audit_folder();
        let tenant = live.session.account().tenant;
        let (held, snapshot) = off_the_face(move || {
            let held = audit::lock(&folder)?;
            let snapshot = Snapshot::create(&folder, &held, tenant, None)?;
            Ok((held, snapshot))
        })
        .await?;
        self.run_audit(&live, held, snapshot).await
    }

    /// See [`crate::commands`].
    pub async fn audit_resume(&self, id: String) -> Result<Option<AuditView>, Problem> {
        let live = self.connected()?;
        let folder = self.audit_folder();
        let (held, snapshot) = off_the_face(move || {
            let held = audit::lock(&folder)?;
            Ok((held, Snapshot::open(&folder, &id)?))
        })
        .await?;
        let about = snapshot.about()?;
        if about.ended.is_some() {
            return Err(Problem::new(ErrorCode::AuditNothingToResume));
        }
        if about.tenant != live.session.account().tenant {
            let tenant = about
                .tenant_name
                .unwrap_or_else(|| about.tenant.to_string());
            return Err(Problem::new(ErrorCode::AuditOtherTenant).with("tenant", tenant));
        }
        self.run_audit(&live, held, snapshot).await
    }

    /// The newest audit of the connected tenant that can be resumed.
    ///
    /// # Errors
    /// `not-connected`, `audit-nothing-to-resume`.
    pub async fn resumable_audit(&self) -> Result<String, Problem> {
        let tenant = self.connected()?.session.account().tenant;
        let folder = self.audit_folder();
        off_the_face(move || {
            let ids = audit::list(&folder)?;
            let fits = |id: &String| {
                let about = Snapshot::open(&folder, id).and_then(|one| one.about());
                about.is_ok_and(|about| about.ended.is_none() && about.tenant == tenant)
            };
            let found = ids.into_iter().find(fits);
            found.ok_or_else(|| Problem::new(ErrorCode::AuditNothingToResume))
        })
        .await
    }

    async fn run_audit(
        &self,
        live: &Live,
        held: audit::Lock,
        snapshot: Snapshot,
    ) -> Result<Option<AuditView>, Problem> {
        let snapshot = Arc::new(snapshot);
        let id = snapshot.id().to_owned();
        let cancel = CancellationToken::new();
        {
            let mut auditing = lock(&self.auditing);
            if auditing.running.is_some() {
                let folder = self.audit_folder().display().to_string();
                return Err(Problem::new(ErrorCode::AuditRunning).with("folder", folder));
            }
            auditing.running = Some(Running {
                id: id.clone(),
                cancel: cancel.clone(),
                thrown_away: false,
                last: None,
            });
        }
        let control = Control {
            graph: &live.graph,
            cancel: &cancel,
            on_told: &|told| self.on_told(&id, told),
        };
        let ended = audit::read(&snapshot, &control).await;
        let running = lock(&self.auditing).running.take();
        drop(held);
        if running.is_some_and(|running| running.thrown_away) {
            drop(snapshot);
            self.forget_snapshot(&id);
            audit::delete(&self.audit_folder(), &id)?;
            return Ok(None);
        }
        let problem = match ended? {
            Ended::Broken(problem) => Some(problem),
            Ended::Done | Ended::Paused => None,
        };
        let mut view = self.audit_open(id).await?;
        view.summary.problem = problem.map(|problem| self.tell(&problem));
        Ok(Some(view))
    }

    fn on_told(&self, id: &str, told: Told) {
        let telling = Telling {
            language: self.language(),
        };
        let progress = telling.progress(id, &told);
        if let Some(running) = &mut lock(&self.auditing).running {
            running.last = Some(progress.clone());
        }
        self.host.event(Event::Audit {
            progress: Box::new(progress),
        });
    }

    /// See [`crate::commands`].
    pub async fn audit_pause(&self) -> Result<bool, Problem> {
        let auditing = lock(&self.auditing);
        if let Some(running) = &auditing.running {
            running.cancel.cancel();
        }
        Ok(auditing.running.is_some())
    }

    /// See [`crate::commands`].
    pub async fn audit_cancel(&self) -> Result<bool, Problem> {
        let mut auditing = lock(&self.auditing);
        if let Some(running) = &mut auditing.running {
            running.thrown_away = true;
            running.cancel.cancel();
        }
        Ok(auditing.running.is_some())
    }

    /// See [`crate::commands`].
    pub async fn audit_delete(&self, id: String) -> Result<AuditsView, Problem> {
        let running = lock(&self.auditing)
            .running
            .as_ref()
            .map(|one| one.id.clone());
        if running.as_ref() == Some(&id) {
            let folder = self.audit_folder().display().to_string();
            return Err(Problem::new(ErrorCode::AuditRunning).with("folder", folder));
        }
        self.forget_snapshot(&id);
        audit::delete(&self.audit_folder(), &id)?;
        self.audits().await
    }

    fn forget_snapshot(&self, id: &str) {
        let mut auditing = lock(&self.auditing);
        if auditing.open.as_ref().is_some_and(|open| open.id() == id) {
            auditing.open = None;
        }
    }

    /// See [`crate::commands`].
    pub async fn audit_open(&self, id: String) -> Result<AuditView, Problem> {
        let telling = Telling {
            language: self.language(),
        };
        let running = lock(&self.auditing)
            .running
            .as_ref()
            .map(|one| one.id.clone());
        let running = running.as_ref() == Some(&id);
        self.on_snapshot(&id, move |snapshot| telling.opened(snapshot, running))
            .await
    }

    /// See [`crate::commands`].
    pub async fn audit_apps(
        &self,
        id: String,
        query: AuditQuery,
    ) -> Result<AuditAppsView, Problem> {
        let telling = Telling {
            language: self.language(),
        };
        self.on_snapshot(&id, move |snapshot| {
            let window = snapshot.apps(&present::query(&query)?)?;
            Ok(telling.apps(&window))
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn audit_grants(
        &self,
        id: String,
        query: AuditQuery,
    ) -> Result<AuditGrantsView, Problem> {
        let telling = Telling {
            language: self.language(),
        };
        self.on_snapshot(&id, move |snapshot| {
            let window = snapshot.grants(&present::query(&query)?)?;
            Ok(telling.grants(&window))
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn audit_findings(
        &self,
        id: String,
        query: AuditQuery,
    ) -> Result<AuditFindingsView, Problem> {
        let telling = Telling {
            language: self.language(),
        };
        self.on_snapshot(&id, move |snapshot| {
            let window = snapshot.findings(&present::query(&query)?)?;
            Ok(telling.findings(&window))
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn audit_app(&self, id: String, app: String) -> Result<AuditAppView, Problem> {
        let telling = Telling {
            language: self.language(),
        };
        self.on_snapshot(&id, move |snapshot| {
            let app = app_id(&app)?;
            telling.app(snapshot, app)
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn audit_review(&self, id: String, app: String) -> Result<ReviewView, Problem> {
        let request = self
            .on_snapshot(&id, move |snapshot| {
                let parts = app::parts(snapshot, app_id(&app)?)?;
                Ok(scopeglass_request::from_tenant(&parts))
            })
            .await?;
        self.begin(request).await
    }

    /// See [`crate::commands`].
    pub async fn audit_compare(
        &self,
        first: String,
        second: String,
        change: Option<AuditChangeKind>,
        offset: u64,
        limit: u32,
    ) -> Result<AuditComparisonView, Problem> {
        let telling = Telling {
            language: self.language(),
        };
        let folder = self.audit_folder();
        off_the_face(move || {
            let (first, second) = (
                judged(Snapshot::open(&folder, &first)?)?,
                judged(Snapshot::open(&folder, &second)?)?,
            );
            let only = change.map(present::change_kind);
            let changes = audit::compare(&first, &second, only, offset, limit.clamp(1, 500))?;
            telling.comparison(&first, &second, &changes)
        })
        .await
    }

    /// Works on a snapshot, opened and judged if it was not.
    pub(crate) async fn on_snapshot<T: Send + 'static>(
        &self,
        id: &str,
        work: impl FnOnce(&Snapshot) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let open = lock(&self.auditing).open.clone();
        let open = open.filter(|open| open.id() == id);
        let folder = self.audit_folder();
        let wanted = id.to_owned();
        let (snapshot, done) = off_the_face(move || {
            let snapshot = match open {
                Some(open) => open,
                None => Arc::new(Snapshot::open(&folder, &wanted)?),
            };
            if !snapshot.about()?.judged {
                snapshot.judge()?;
            }
            let done = work(&snapshot)?;
            Ok((snapshot, done))
        })
        .await?;
        lock(&self.auditing).open = Some(snapshot);
        Ok(done)
    }
}

/// A snapshot that can be compared.
fn judged(snapshot: Snapshot) -> Result<Snapshot, Problem> {
    if !snapshot.about()?.judged {
        snapshot.judge()?;
    }
    Ok(snapshot)
}

fn app_id(app: &str) -> Result<Uuid, Problem> {
    let missing = || Problem::new(ErrorCode::AppNotFound).with("app", app);
    Uuid::parse_str(app).map_err(|_| missing())
}

/// The stage as the views call it.
fn stage(stage: audit::Stage) -> AuditStage {
    match stage {
        audit::Stage::Reading => AuditStage::Reading,
        audit::Stage::Checking => AuditStage::Checking,
        audit::Stage::Judging => AuditStage::Judging,
        audit::Stage::Done => AuditStage::Done,
        audit::Stage::Paused => AuditStage::Paused,
        audit::Stage::Failed => AuditStage::Failed,
    }
}

/// A problem as the views tell it.
fn problem(telling: Telling, problem: Option<&Problem>) -> Option<crate::views::ToldView> {
    problem.map(|problem| told(telling.language, problem))
}
