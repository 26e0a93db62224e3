//! The doctor: what stands between this computer and a sign-in, one line a check, each with
//! its outcome, its time and what to do. It asks public addresses only and sends no secret,
//! but for the two checks of a session that is there already.

mod bundle;
mod machine;
mod network;
mod tenant;

use crate::desk::{Desk, lock};
use crate::host::Host;
use crate::place::{PRACTICE, Place};
use crate::signing::Live;
use crate::views::{CheckOutcome, CheckView, DoctorView};
use jiff::Timestamp;
use scopeglass_domain::{ClientId, ErrorCode, Message, Problem};
use scopeglass_identity::{Cloud, Connection, Tenant, Trust};
use scopeglass_language::Language;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Every check, in the order in which a sign-in depends on them.
pub(crate) const CHECKS: [&str; 12] = [
    "names",
    "ipv6",
    "proxy",
    "tls",
    "clock",
    "loopback",
    "browser",
    "keyring",
    "metadata",
    "registration",
    "token",
    "graph",
];

/// What a check found. What to do is the attribute `.advice` of the same message.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Finding {
    /// How it ended.
    pub outcome: CheckOutcome,
    /// What was found.
    pub found: Message,
    /// Raw words for support, without secrets.
    pub detail: Option<String>,
}

impl Finding {
    fn new(outcome: CheckOutcome, id: &'static str) -> Self {
        Self {
            outcome,
            found: Message::new(id),
            detail: None,
        }
    }

    fn fine(id: &'static str) -> Self {
        Self::new(CheckOutcome::Fine, id)
    }

    fn notice(id: &'static str) -> Self {
        Self::new(CheckOutcome::Notice, id)
    }

    fn failed(id: &'static str) -> Self {
        Self::new(CheckOutcome::Failed, id)
    }

    fn skipped(id: &'static str) -> Self {
        Self::new(CheckOutcome::Skipped, id)
    }

    fn with(mut self, name: &'static str, value: impl Into<scopeglass_domain::Arg>) -> Self {
        self.found = self.found.with(name, value);
        self
    }

    fn detail(mut self, words: impl std::fmt::Display) -> Self {
        self.detail = Some(words.to_string().chars().take(500).collect());
        self
    }

    /// A problem as a finding: its own words say what happened.
    fn problem(id: &'static str, problem: &Problem) -> Self {
        let found = Self::failed(id).with("what", problem.message());
        match &problem.detail {
            Some(detail) => found.detail(detail),
            None => found,
        }
    }
}

/// What the checks are told of the machine, so that tests can break it.
#[derive(Clone)]
pub(crate) struct Machine {
    /// A variable of the environment.
    pub variable: fn(&str) -> Option<OsString>,
    /// The version of the kernel as Linux tells it.
    pub kernel: String,
    /// The name that stands for this machine.
    pub localhost: String,
}

impl Machine {
    fn here() -> Self {
        Self {
            variable: |name| std::env::var_os(name),
            kernel: std::fs::read_to_string("/proc/version").unwrap_or_default(),
            localhost: "localhost".to_owned(),
        }
    }

    fn text(&self, name: &str) -> Option<String> {
        let value = (self.variable)(name)?.to_string_lossy().into_owned();
        (!value.trim().is_empty()).then_some(value)
    }
}

/// What is examined.
pub(crate) struct Patient {
    /// Where one would sign in.
    pub place: Place,
    /// Whether an app registration belongs to it.
    pub registered: bool,
    /// A session there.
    pub live: Option<Arc<Live>>,
    /// Where the keyring is missing.
    pub keyring: Option<Problem>,
    /// The machine.
    pub machine: Machine,
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn doctor(&self, place: Option<String>) -> Result<DoctorView, Problem> {
        let patient = self.patient(place).await?;
        Ok(self.examined(&patient).await)
    }

    /// See [`crate::commands`].
    pub async fn save_doctor(&self, place: Option<String>) -> Result<Option<String>, Problem> {
        let title = self.language().id("doctor-save");
        let folder = self.report_folder();
        let chosen = self
            .host
            .choose_save_file(&title, &folder, bundle::NAME)
            .await;
        let Some(path) = chosen else {
            return Ok(None);
        };
        // The dialog has asked before it gave the name of a file that exists.
        self.write_doctor(place, &path, true).await?;
        Ok(Some(path.display().to_string()))
    }

    /// Examines and writes the bundle for support.
    ///
    /// # Errors
    /// `report-exists`, `report-not-written`, and what keeps the place from being known.
    pub async fn write_doctor(
        &self,
        place: Option<String>,
        path: &std::path::Path,
        overwrite: bool,
    ) -> Result<DoctorView, Problem> {
        let patient = self.patient(place).await?;
        let view = self.examined(&patient).await;
        let text = bundle::text(&view, &patient.place, &home());
        scopeglass_seal::write(path, text.as_bytes(), overwrite)?;
        Ok(view)
    }

    async fn examined(&self, patient: &Patient) -> DoctorView {
        let language = self.language();
        let mut checks = Vec::with_capacity(CHECKS.len());
        for check in CHECKS {
            let begun = Instant::now();
            let finding = examine(check, patient).await;
            checks.push(view(language, check, &finding, begun.elapsed()));
        }
        DoctorView {
            at: language.date_time(Timestamp::now()),
            place: self.place_name(&patient.place.id),
            told: told(language, &checks),
            checks,
        }
    }

    /// The place to examine. Where none is named and only the practice tenant is there, the
    /// way to Microsoft's global cloud is examined, without an app registration.
    async fn patient(&self, place: Option<String>) -> Result<Patient, Problem> {
        let named = place.clone().unwrap_or_else(|| self.chosen_place());
        let open_way = place.is_none() && named == PRACTICE;
        let place = match open_way {
            true => way_out()?,
            false => self.place(&named).await?,
        };
        Ok(Patient {
            live: self.live_at(&place.id),
            registered: !open_way,
            keyring: self.vault().await.problem(),
            machine: Machine::here(),
            place,
        })
    }

    /// A session at a place: the connection to its apps, or that of a review.
    pub(crate) fn live_at(&self, place: &str) -> Option<Arc<Live>> {
        let here = |live: &Arc<Live>| live.place.id == place;
        let connected = lock(&self.connection).live.clone().filter(here);
        connected.or_else(|| {
            let open = lock(&self.open);
            let mut lives = open.values().filter_map(|open| open.live.clone());
            lives.find(here)
        })
    }
}

/// The global cloud as far as anybody can reach it.
fn way_out() -> Result<Place, Problem> {
    let cloud = Cloud::Global;
    let broken = || Problem::new(ErrorCode::Internal);
    let tenant = Tenant::Organizations;
    Ok(Place {
        id: cloud.as_str().to_owned(),
        name: Some(cloud.hosts().sign_in.to_owned()),
        connection: Connection {
            authority: cloud.authority(&tenant).ok_or_else(broken)?,
            client: ClientId(Uuid::nil()),
            trust: Trust::System,
        },
        graph: cloud.graph().ok_or_else(broken)?,
    })
}

async fn examine(check: &str, patient: &Patient) -> Finding {
    match check {
        "names" => network::names(patient).await,
        "ipv6" => network::ipv6(patient).await,
        "proxy" => network::proxy(patient).await,
        "tls" => network::tls(patient).await,
        "clock" => network::clock(patient).await,
        "loopback" => machine::loopback(&patient.machine).await,
        "browser" => machine::browser(&patient.machine),
        "keyring" => machine::keyring(patient.keyring.as_ref()),
        "metadata" => tenant::metadata(&patient.place).await,
        "registration" => tenant::registration(patient).await,
        "token" => tenant::token(patient).await,
        _ => tenant::graph(patient).await,
    }
}

fn view(language: &Language, check: &str, finding: &Finding, took: Duration) -> CheckView {
    let advice = Message {
        id: format!("{}.advice", finding.found.id).into(),
        args: finding.found.args.clone(),
    };
    let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    let told = Message::new("doctor-took").with("millis", millis);
    CheckView {
        id: check.to_owned(),
        name: language.id(&format!("doctor-{check}")),
        outcome: finding.outcome,
        outcome_label: language.id(&format!("doctor-outcome-{}", finding.outcome.as_str())),
        found: language.text(&finding.found),
        advice: language.has(&advice.id).then(|| language.text(&advice)),
        detail: finding.detail.clone(),
        took: language.text(&told),
        millis,
    }
}

fn told(language: &Language, checks: &[CheckView]) -> String {
    let count = |outcome| {
        checks
            .iter()
            .filter(|check| check.outcome == outcome)
            .count()
    };
    let message = match (count(CheckOutcome::Failed), count(CheckOutcome::Notice)) {
        (0, 0) => Message::new("doctor-all-fine"),
        (0, notices) => Message::new("doctor-some-notices").with("count", notices),
        (failed, _) => Message::new("doctor-some-failed").with("count", failed),
    };
    language.text(&message)
}

fn home() -> Option<PathBuf> {
    dirs::home_dir()
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::Locale;

    /// Every message of the checks, as the sources of this folder name them.
    fn ids() -> Vec<String> {
        let sources = [
            include_str!("machine.rs"),
            include_str!("network.rs"),
            include_str!("tenant.rs"),
        ];
        let quoted = sources.iter().flat_map(|source| source.split('"'));
        let ids = quoted.filter(|text| text.starts_with("doctor-"));
        ids.map(str::to_owned).collect()
    }

    #[test]
    fn every_finding_has_its_words_and_what_is_wrong_has_its_advice() {
        for locale in Locale::all() {
            let language = Language::of(*locale);
            for check in CHECKS {
                assert!(
                    language.has(&format!("doctor-{check}")),
                    "{locale}: {check}"
                );
            }
            for id in ids() {
                assert!(language.has(&id), "{locale}: {id}");
                let wrong = !id.ends_with("-fine") && !id.contains("-skipped");
                let advice = language.has(&format!("{id}.advice"));
                assert!(!wrong || advice, "{locale}: {id}.advice");
            }
        }
    }
}
