//! The controlled experiment and the looks in clear: for programs as they are, and for
//! people as parts of the method, which every format tells.

use super::tell::Tell;
use crate::{
    ReportInput,
    document::{ExperimentPart, ExperimentStepPart, MethodPart, Word},
    inert::inert_line,
};
use scopeglass_domain::{ExperimentStep, Message, Trial, Verdict};

pub(super) fn experiment(tell: &Tell, input: &ReportInput) -> Option<ExperimentPart> {
    let made = input.experiment.as_ref()?;
    Some(ExperimentPart {
        ended: tell.moment(made.ended),
        earlier: made.earlier.iter().map(ToString::to_string).collect(),
        steps: made
            .steps
            .iter()
            .map(|step| self::step(tell, step))
            .collect(),
    })
}

fn step(tell: &Tell, step: &ExperimentStep) -> ExperimentStepPart {
    let outcome = |trial: &Trial| tell.outcome(trial.outcome);
    let verdict = step.verdict();
    ExperimentStepPart {
        permission: step.permission.to_string(),
        call: step
            .call
            .as_ref()
            .map(|call| inert_line(&format!("{} {}", call.method, call.path))),
        before: step.before.as_ref().map(outcome),
        after: step.after.as_ref().map(outcome),
        verdict: Word {
            code: verdict.as_str().to_owned(),
            text: tell.text(&told(step)),
        },
    }
}

fn told(step: &ExperimentStep) -> Message {
    let id = match step.verdict() {
        Verdict::Spoiled => "experiment-spoiled-step".to_owned(),
        other => format!("experiment-{}", other.as_str()),
    };
    Message::new(id).with("permission", step.permission.as_str())
}

/// What the method says of both.
pub(super) fn method(tell: &Tell, input: &ReportInput) -> Vec<MethodPart> {
    let steps = input.experiment.iter().flat_map(|made| &made.steps);
    let mut parts: Vec<MethodPart> = steps
        .map(|step| MethodPart {
            code: "experiment",
            title: tell.text(
                &Message::new("report-method-experiment.title")
                    .with("permission", step.permission.as_str()),
            ),
            text: tell.text(&sentence(tell, step)),
        })
        .collect();
    if !input.looks.is_empty() {
        let looks: Vec<String> = input
            .looks
            .iter()
            .map(|look| {
                let date = tell.moment(look.at).text;
                tell.text(
                    &Message::new("clear-look")
                        .with("permission", look.permission.as_str())
                        .with("date", date),
                )
            })
            .collect();
        parts.push(MethodPart {
            code: "looks",
            title: tell.id("report-method-looks.title"),
            text: looks.join(" "),
        });
    }
    parts
}

fn sentence(tell: &Tell, step: &ExperimentStep) -> Message {
    let word = |trial: &Option<Trial>| {
        trial
            .as_ref()
            .map_or_else(|| "–".to_owned(), |trial| tell.outcome(trial.outcome).text)
    };
    Message::new("report-method-experiment")
        .with("before", word(&step.before))
        .with("after", word(&step.after))
        .with("verdict", told(step))
}
