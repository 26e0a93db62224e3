//! The controlled experiment: sign in with the least, ask, consent to one scope more, ask
//! again, and so on up the request.
//!
//! What was closed before a consent and is open after it was opened by that consent. The
//! experiment proves nothing where this client was consented to before, since an access
//! token carries every scope ever consented: then it says so.

use crate::desk::{Desk, Signing};
use crate::host::Host;
use crate::probing::person;
use crate::signing::{IDENTITY, Live, read_grants, signed_in};
use crate::views::{Event, ReviewView};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    ErrorCode, Experiment, ExperimentStep, GrantedScopes, Kind, Message, PermissionName, Problem,
    Request, ReviewId,
};
use scopeglass_probe::{Surroundings, TrialQuestion};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The delegated permissions of a request that the experiment can try.
pub(crate) fn permissions(request: &Request) -> Vec<PermissionName> {
    let catalog = Catalog::embedded();
    let asked = request.permissions.iter().filter(|asked| {
        let known = catalog.permission(&asked.name);
        let delegated = known.is_some_and(|known| known.form(Kind::Delegated).is_some());
        delegated
            && asked.kind.kind() != Some(Kind::Application)
            && !catalog.paths(&asked.name, Kind::Delegated).is_empty()
    });
    asked.map(|asked| asked.name.clone()).collect()
}

/// What the experiment has come to.
struct Bench {
    id: ReviewId,
    cancel: CancellationToken,
    place: String,
    held: Vec<PermissionName>,
    live: Arc<Live>,
}

impl Bench {
    fn granted(&self) -> GrantedScopes {
        self.live.session.granted()
    }

    fn around<'a>(&'a self, granted: &'a GrantedScopes) -> Surroundings<'a> {
        Surroundings {
            cancel: self.cancel.clone(),
            person: person(&self.live),
            ..Surroundings::new(Catalog::embedded(), &self.live.graph, granted)
        }
    }
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn experiment(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        let cancel = CancellationToken::new();
        let names = self.with(id, |open| {
            if open.probing.is_some() || open.signing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            let names = permissions(&open.review.request);
            if names.is_empty() {
                return Err(Problem::new(ErrorCode::ExperimentEmpty));
            }
            open.probing = Some(cancel.clone());
            open.experimenting = true;
            open.signing = Some(Signing {
                cancel: cancel.clone(),
                url: None,
            });
            Ok(names)
        })?;
        let made = self.make_experiment(id, &names, cancel).await;
        self.with(id, |open| {
            open.probing = None;
            open.signing = None;
            open.experimenting = false;
            Ok(())
        })?;
        self.host().to_front();
        made?;
        self.open_review(id).await
    }

    async fn make_experiment(
        &self,
        id: ReviewId,
        names: &[PermissionName],
        cancel: CancellationToken,
    ) -> Result<(), Problem> {
        let began = Timestamp::now();
        let least: Vec<PermissionName> = IDENTITY
            .iter()
            .filter_map(|name| name.parse().ok())
            .collect();
        let place = self.place_of(id)?;
        let live = self.experiment_session(id, &place, &least, &cancel).await?;
        let mut bench = Bench {
            id,
            cancel,
            place,
            held: least,
            live: Arc::new(live),
        };
        let earlier = earlier(&bench.granted(), &bench.held);
        let mut steps = Vec::new();
        let mut problem = None;
        for (index, name) in names.iter().enumerate() {
            self.host().event(Event::Experiment {
                review: id,
                index,
                of: names.len(),
                told: self
                    .language()
                    .text(&Message::new("experiment-now").with("permission", name.as_str())),
            });
            let (step, stopped) = self.step(&mut bench, name).await;
            steps.push(step);
            if stopped.is_some() {
                problem = stopped;
                break;
            }
        }
        let experiment = Experiment {
            began,
            ended: Timestamp::now(),
            earlier,
            steps,
            problem,
        };
        self.keep_experiment(id, bench.live, experiment).await
    }

    /// One permission: the question, the consent, the question again. With it comes what
    /// ends the experiment.
    async fn step(
        &self,
        bench: &mut Bench,
        name: &PermissionName,
    ) -> (ExperimentStep, Option<Problem>) {
        let mut step = ExperimentStep {
            permission: name.clone(),
            call: None,
            before: None,
            after: None,
        };
        let granted = bench.granted();
        let mut will_hold = granted.clone();
        will_hold.0.insert(name.clone());
        let around = bench.around(&granted);
        let Some(question) = TrialQuestion::about(name, &around, &will_hold) else {
            return (step, None);
        };
        step.call = question.call();
        step.before = question.put(&around).await;
        drop(around);
        if bench.cancel.is_cancelled() {
            return (step, Some(Problem::new(ErrorCode::ProbesCancelled)));
        }
        let spoiled =
            |before: &scopeglass_domain::Trial| !before.attribution.could_authorise.is_empty();
        if step.before.as_ref().is_some_and(spoiled) {
            return (step, None);
        }
        let mut scopes = bench.held.clone();
        scopes.push(name.clone());
        let session = self.experiment_session(bench.id, &bench.place, &scopes, &bench.cancel);
        match session.await {
            Ok(live) => {
                bench.live = Arc::new(live);
                bench.held = scopes;
            }
            Err(problem) => return (step, Some(problem)),
        }
        let granted = bench.granted();
        let around = bench.around(&granted);
        step.after = question.put(&around).await;
        (step, None)
    }

    async fn experiment_session(
        &self,
        id: ReviewId,
        place: &str,
        scopes: &[PermissionName],
        cancel: &CancellationToken,
    ) -> Result<Live, Problem> {
        let stage = |stage| self.on_stage(id, stage);
        self.session_at(place, scopes.to_vec(), cancel.clone(), &stage)
            .await
    }

    async fn keep_experiment(
        &self,
        id: ReviewId,
        live: Arc<Live>,
        experiment: Experiment,
    ) -> Result<(), Problem> {
        let grants = read_grants(&live).await;
        let told = signed_in(self.language(), &live, grants);
        self.forget_overlay(id);
        self.with(id, |open| {
            open.live = Some(live);
            open.review.signed_in = Some(told);
            open.review.experiment = Some(experiment);
            self.save(&mut open.review)
        })
    }
}

/// What a token carries although only the least was asked for.
fn earlier(granted: &GrantedScopes, held: &[PermissionName]) -> Vec<PermissionName> {
    let silent = |name: &PermissionName| {
        held.contains(name) || matches!(name.as_str(), "openid" | "profile" | "email")
    };
    granted
        .0
        .iter()
        .filter(|name| !silent(name))
        .cloned()
        .collect()
}
