//! The experiment's table and the other proofs, in words.

use super::{Presenter, told};
use crate::desk::Open;
use crate::experiment::permissions;
use crate::views::{AppSideView, ExperimentStepView, ExperimentView, ProofView, TrialView};
use scopeglass_domain::{
    ClearLook, DataKind, Experiment, ExperimentStep, Kind, Message, Trial, Verdict,
};

impl Presenter {
    pub(super) fn proof(self, open: &Open) -> ProofView {
        let review = &open.review;
        ProofView {
            app: self.app_side(open),
            can_experiment: !permissions(&review.request).is_empty(),
            experimenting: open.experimenting,
            experiment: review.experiment.as_ref().map(|made| self.experiment(made)),
            looks: review.looks.iter().map(|look| self.look(look)).collect(),
        }
    }

    fn app_side(self, open: &Open) -> AppSideView {
        let asked = open.review.request.permissions.iter();
        let mut kinds = asked.map(|asked| asked.kind.kind());
        let app = open.app.as_ref();
        let roles = app.map(|app| app.granted().0).unwrap_or_default();
        AppSideView {
            wanted: kinds.any(|kind| kind == Some(Kind::Application)),
            lent: open
                .live
                .as_ref()
                .is_none_or(|live| live.place.is_practice()),
            client: app.map(|app| app.client.to_string()),
            roles: roles.iter().map(ToString::to_string).collect(),
        }
    }

    fn look(self, look: &ClearLook) -> String {
        self.text(
            Message::new("clear-look")
                .with("permission", look.permission.as_str())
                .with("date", self.language.date_time(look.at)),
        )
    }

    fn experiment(self, made: &Experiment) -> ExperimentView {
        let spoiled = made
            .steps
            .iter()
            .any(|step| step.verdict() == Verdict::Spoiled);
        let names: Vec<String> = made.earlier.iter().map(ToString::to_string).collect();
        ExperimentView {
            at: self.language.date_time(made.ended),
            steps: made
                .steps
                .iter()
                .map(|step| self.experiment_step(step))
                .collect(),
            spoiled: (spoiled || !names.is_empty()).then(|| {
                let count = names.len();
                self.text(
                    Message::new("experiment-spoiled")
                        .with("count", count)
                        .with("scopes", names),
                )
            }),
            problem: made
                .problem
                .as_ref()
                .map(|problem| told(self.language, problem)),
        }
    }

    fn experiment_step(self, step: &ExperimentStep) -> ExperimentStepView {
        let data = self.catalog.permission(&step.permission);
        let data = data.map_or(DataKind::Other, |known| self.catalog.data_kind(known));
        let verdict = step.verdict();
        let trial = |trial: &Option<Trial>| trial.as_ref().map(|trial| self.trial(trial, data));
        ExperimentStepView {
            name: step.permission.to_string(),
            call: step
                .call
                .as_ref()
                .map(|call| format!("{} {}", call.method, call.path)),
            before: trial(&step.before),
            after: trial(&step.after),
            verdict,
            told: self.text(
                Message::new(verdict_id(verdict)).with("permission", step.permission.as_str()),
            ),
        }
    }

    fn trial(self, trial: &Trial, data: DataKind) -> TrialView {
        let word = self.id(&format!("outcome-{}", trial.outcome.as_str()));
        let text = match trial.count {
            Some(count) => {
                let amount = self.amount_of(data, count.value());
                self.text(
                    Message::new("experiment-trial")
                        .with("outcome", word)
                        .with("amount", amount),
                )
            }
            None => word,
        };
        TrialView {
            outcome: trial.outcome,
            text,
        }
    }
}

/// The sentence of a verdict. Why an experiment as a whole is spoiled has one of its own.
fn verdict_id(verdict: Verdict) -> String {
    match verdict {
        Verdict::Spoiled => "experiment-spoiled-step".to_owned(),
        other => format!("experiment-{}", other.as_str()),
    }
}
