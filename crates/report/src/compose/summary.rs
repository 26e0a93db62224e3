//! What somebody reads who reads one page.

use super::{
    permission::{counted, kinds},
    tell::{Tell, reference},
};
use crate::{
    PermissionFacts, ReportInput,
    document::{DecisionCount, FarReachingPart, PermissionRef, SummaryPart, UnreadPart, Word},
};
use scopeglass_domain::{Choice, Evidence, Kind, Outcome, RatingSource};
use std::cmp::Reverse;

/// How many of the furthest-reaching permissions stand on the first page.
const FURTHEST: usize = 3;

pub(super) fn summary(tell: &Tell, input: &ReportInput) -> SummaryPart {
    let undecided = places(input, |facts| facts.decision.is_none());
    SummaryPart {
        statement: tell.own(&counted(
            input.permissions.len(),
            input.permissions.len() - undecided.len(),
        )),
        decisions: decisions(tell, input, undecided.len()),
        far_reaching: far_reaching(tell, input),
        kind_open: places(input, |facts| facts.kind.kind().is_none()),
        unread: unread(tell, input),
        undecided,
    }
}

fn places(input: &ReportInput, holds: impl Fn(&PermissionFacts) -> bool) -> Vec<PermissionRef> {
    input
        .permissions
        .iter()
        .enumerate()
        .filter(|(_, facts)| holds(facts))
        .map(|(index, facts)| reference(index, &facts.permission.name))
        .collect()
}

fn decisions(tell: &Tell, input: &ReportInput, undecided: usize) -> Vec<DecisionCount> {
    let choices = [
        Choice::Approve,
        Choice::ApproveWithCondition {
            condition: String::new(),
        },
        Choice::Refuse,
        Choice::AskVendor,
    ];
    let mut counts: Vec<_> = choices
        .iter()
        .map(|choice| DecisionCount {
            decision: tell.choice(choice),
            count: decided_as(input, choice.as_str()),
        })
        .collect();
    counts.push(DecisionCount {
        decision: Word {
            code: "undecided".into(),
            text: tell.id("decision-none"),
        },
        count: undecided,
    });
    counts
}

fn decided_as(input: &ReportInput, choice: &str) -> usize {
    input
        .permissions
        .iter()
        .filter_map(|facts| facts.decision.as_ref())
        .filter(|decision| decision.choice.as_str() == choice)
        .count()
}

/// By our own level, then application before delegated, then changing before reading; the
/// order of the request decides the rest.
fn far_reaching(tell: &Tell, input: &ReportInput) -> Vec<FarReachingPart> {
    let mut order: Vec<_> = input.permissions.iter().enumerate().collect();
    order.sort_by_key(|(_, facts)| Reverse(weight(facts)));
    order
        .into_iter()
        .take(FURTHEST)
        .map(|(index, facts)| furthest(tell, index, facts))
        .collect()
}

fn weight(facts: &PermissionFacts) -> (u8, bool, bool) {
    let level = facts
        .ratings
        .iter()
        .flat_map(|entry| &entry.ratings)
        .filter(|rating| rating.source == RatingSource::Scopeglass)
        .filter_map(|rating| rating.level)
        .map(|level| level.get())
        .max();
    (
        level.unwrap_or(0),
        kinds(facts).contains(&Kind::Application),
        facts.permission.facet.action.changes_data(),
    )
}

fn furthest(tell: &Tell, index: usize, facts: &PermissionFacts) -> FarReachingPart {
    // While the kind is open, the further-reaching reading is the one to warn of.
    let kind = kinds(facts).into_iter().max().unwrap_or(Kind::Delegated);
    let told = tell.language.explain(&facts.permission, kind);
    FarReachingPart {
        permission: reference(index, &facts.permission.name),
        kind: facts.kind.kind().map(|kind| tell.kind(kind)),
        can_do: told.can_do,
        whose: told.whose,
    }
}

fn unread(tell: &Tell, input: &ReportInput) -> Vec<UnreadPart> {
    let mut parts = Vec::new();
    for (index, facts) in input.permissions.iter().enumerate() {
        let place = reference(index, &facts.permission.name);
        if facts.evidence.is_empty() {
            parts.push(UnreadPart {
                permission: place,
                outcome: Word {
                    code: "no-evidence".into(),
                    text: tell.id("report-no-evidence.short"),
                },
                why: tell.id("report-no-evidence"),
            });
            continue;
        }
        parts.extend(
            facts
                .evidence
                .iter()
                .filter_map(|seen| without_answer(tell, &place, seen)),
        );
    }
    parts
}

fn without_answer(tell: &Tell, place: &PermissionRef, seen: &Evidence) -> Option<UnreadPart> {
    let why = match &seen.outcome {
        Outcome::Exposed { .. } | Outcome::Empty => return None,
        Outcome::Denied { problem } | Outcome::Failed { problem } => tell.problem(problem).what,
        Outcome::Partial { .. } => super::evidence::statement(tell, seen),
        Outcome::NotTried { reason } => tell.id(&format!("not-tried-{}", reason.as_str())),
    };
    Some(UnreadPart {
        permission: place.clone(),
        outcome: tell.outcome(seen.outcome.kind()),
        why,
    })
}
