//! One probe's outcome in words. What was not fully read has sentences of its own, so that
//! it can never be told like something that was.

use super::tell::Tell;
use crate::ReportInput;
use crate::document::{
    AttributionPart, CensusPart, EvidencePart, ExtentPart, FactPart, LinkPart, ReachPart,
    SampleFieldPart, TracePart, Word,
};
use crate::inert::{inert, inert_line};
use scopeglass_domain::{
    Across, Count, DataKind, Evidence, Exposure, FactValue, FieldCensus, Message, NotTried,
    Outcome, OutcomeKind, PartialExtent, Reach, Sample,
};

pub(super) fn part(tell: &Tell, seen: &Evidence, data: Option<DataKind>) -> EvidencePart {
    let exposure = seen.outcome.exposure();
    let data = exposure.map(|exposure| exposure.data).or(data);
    EvidencePart {
        probe: seen.probe.as_ref().map(ToString::to_string),
        call: seen
            .call
            .as_ref()
            .map(|call| inert_line(&format!("{} {}", call.method, call.path))),
        outcome: tell.outcome(seen.outcome.kind()),
        statement: statement(tell, seen),
        amount: exposure.map(|exposure| tell.amount(exposure.data, exposure.count)),
        extent: extent(&seen.outcome),
        problem: seen.outcome.problem().map(|problem| tell.problem(problem)),
        not_tried: match &seen.outcome {
            Outcome::NotTried { reason } => Some(tell.word("not-tried", reason.as_str())),
            _ => None,
        },
        reach: reach(tell, seen, data),
        attribution: was_asked(&seen.outcome).then(|| attribution(tell, seen)),
        across: seen
            .across
            .as_ref()
            .map(|across| places(tell, across, data)),
        facts: exposure.map_or_else(Vec::new, |exposure| facts(tell, exposure)),
        census: exposure.map_or_else(Vec::new, |exposure| census(tell, exposure)),
        samples: exposure.map_or_else(Vec::new, |exposure| {
            exposure.samples.iter().map(sample).collect()
        }),
        ended: tell.moment(seen.at),
        trace: TracePart {
            millis: seen.trace.millis,
            requests: seen.trace.requests,
            request_ids: seen
                .trace
                .request_ids
                .iter()
                .map(|id| inert_line(id))
                .collect(),
            servers: seen
                .trace
                .servers
                .iter()
                .map(|name| inert_line(name))
                .collect(),
        },
        link: None,
    }
}

/// The same with its place in the chain of evidence.
pub(super) fn linked(
    tell: &Tell,
    input: &ReportInput,
    seen: &Evidence,
    data: Option<DataKind>,
) -> EvidencePart {
    let mut links = input.chain.links.iter().rev();
    let newest = links.find(|one| one.link.is_about(seen));
    let link = newest
        .filter(|one| one.record.is_some())
        .map(|one| LinkPart {
            number: one.link.number,
            previous: one.link.previous.to_string(),
            digest: one.link.digest.to_string(),
        });
    EvidencePart {
        link,
        ..part(tell, seen, data)
    }
}

/// How it went place by place, and what refusals beside answers mean.
fn places(tell: &Tell, across: &Across, data: Option<DataKind>) -> String {
    let told = tell.text(&across.message(data.unwrap_or(DataKind::Other)));
    match across.narrowing() {
        Some(narrowing) => format!("{told} {}", tell.text(&narrowing)),
        None => told,
    }
}

fn was_asked(outcome: &Outcome) -> bool {
    !matches!(outcome, Outcome::NotTried { .. })
}

/// The outcome in words.
pub(super) fn statement(tell: &Tell, seen: &Evidence) -> String {
    let told = outcome(tell, &seen.outcome);
    let only_own_view =
        matches!(seen.reach, Reach::Projected { .. }) && seen.outcome.kind().is_conclusive();
    tell.own(&if only_own_view {
        Message::new("report-outcome-own-view").with("statement", told)
    } else {
        told
    })
}

fn outcome(tell: &Tell, outcome: &Outcome) -> Message {
    match outcome {
        Outcome::Exposed { exposure } => exposed(tell, exposure),
        Outcome::Empty => Message::new("report-outcome-empty"),
        Outcome::Denied { .. } => Message::new("report-outcome-denied"),
        Outcome::Failed { .. } => Message::new("report-outcome-failed"),
        Outcome::Partial {
            exposure, extent, ..
        } => cut_short(tell, exposure.data, *extent),
        Outcome::NotTried { reason } => not_tried(reason),
    }
}

fn exposed(tell: &Tell, exposure: &Exposure) -> Message {
    let own = match exposure.data {
        DataKind::Session => return Message::new("report-outcome-exposed-session"),
        DataKind::Identity => return Message::new("report-outcome-exposed-identity"),
        data => data,
    };
    let id = match exposure.count {
        Count::Exact { .. } => "report-outcome-exposed",
        Count::AtLeast { .. } => "report-outcome-exposed-at-least",
    };
    Message::new(id).with("records", tell.records(own, exposure.count.value()))
}

fn cut_short(tell: &Tell, data: DataKind, extent: PartialExtent) -> Message {
    let message = match extent.of {
        Some(of) => Message::new("report-outcome-partial-of").with("of", of),
        None => Message::new("report-outcome-partial"),
    };
    message.with("records", tell.records(data, extent.read))
}

fn not_tried(reason: &NotTried) -> Message {
    let why = Message::new(format!("not-tried-{}", reason.as_str()));
    Message::new("report-outcome-not-tried").with("why", why)
}

fn extent(outcome: &Outcome) -> Option<ExtentPart> {
    match outcome {
        Outcome::Partial { extent, .. } => Some(ExtentPart {
            read: extent.read,
            of: extent.of,
        }),
        _ => None,
    }
}

/// What was only projected or not answered is never told as something that was seen.
fn reach(tell: &Tell, seen: &Evidence, data: Option<DataKind>) -> ReachPart {
    let answered = seen.outcome.exposure().is_some();
    let (code, projected) = match &seen.reach {
        Reach::AsPerson => ("as-person", None),
        Reach::AsApp => ("as-app", None),
        Reach::Projected { would_reach } => (
            "projected",
            would_reach.map(|value| tell.projection(data, value)),
        ),
    };
    let message = match (&projected, was_asked(&seen.outcome)) {
        (Some(projected), true) => {
            Message::new("report-reach-projected").with("reach", projected.text.as_str())
        }
        (Some(projected), false) => {
            Message::new("report-reach-projected-unasked").with("reach", projected.text.as_str())
        }
        (None, false) => Message::new("report-reach-unasked"),
        (None, true) if answered && code == "projected" => Message::new("reach-projected-unknown"),
        (None, true) if answered => Message::new(format!("reach-{code}")),
        (None, true) => Message::new(format!("report-asked-{code}")),
    };
    ReachPart {
        code,
        statement: tell.own(&message),
        projected,
    }
}

/// Where the read brought nothing back, the permissions could have allowed it but did not.
fn attribution(tell: &Tell, seen: &Evidence) -> AttributionPart {
    let names: Vec<_> = seen
        .attribution
        .could_authorise
        .iter()
        .map(ToString::to_string)
        .collect();
    let id = match names.len() {
        0 => "not-isolated-unknown",
        1 => "isolated",
        _ => "not-isolated",
    };
    let sentence = match seen.outcome.kind() {
        OutcomeKind::Denied | OutcomeKind::Failed if names.is_empty() => {
            "report-attribution-unread-none"
        }
        OutcomeKind::Denied | OutcomeKind::Failed => "report-attribution-unread",
        OutcomeKind::Exposed if seen.permission.as_str() == "offline_access" => {
            "attributed-renewal"
        }
        _ => id,
    };
    let message = Message::new(sentence)
        .with("scopes", names.clone())
        .with("count", names.len());
    AttributionPart {
        isolated: seen.outcome.kind().is_isolable() && seen.attribution.is_isolated(),
        label: tell.id(&format!("{id}.short")),
        statement: tell.own(&message),
        could_authorise: names,
    }
}

fn facts(tell: &Tell, exposure: &Exposure) -> Vec<FactPart> {
    exposure
        .facts
        .iter()
        .map(|fact| FactPart {
            about: Word {
                code: fact.id.to_string(),
                text: tell.text(&fact.label()),
            },
            text: tell.text(&fact.value.message()),
            known: !matches!(fact.value, FactValue::Unread { .. }),
        })
        .collect()
}

fn census(tell: &Tell, exposure: &Exposure) -> Vec<CensusPart> {
    exposure
        .census
        .iter()
        .map(|field| counted(tell, field))
        .collect()
}

fn counted(tell: &Tell, field: &FieldCensus) -> CensusPart {
    let text = Message::new("report-census-filled")
        .with("filled", field.filled)
        .with("sampled", field.sampled);
    CensusPart {
        field: inert_line(&field.field),
        class: tell.word("personal", field.class.as_str()),
        filled: field.filled,
        sampled: field.sampled,
        text: tell.own(&text),
    }
}

fn sample(sample: &Sample) -> Vec<SampleFieldPart> {
    sample
        .fields
        .iter()
        .map(|field| SampleFieldPart {
            field: inert_line(&field.field),
            value: inert(field.value.as_str()),
        })
        .collect()
}
