//! The cells of the picture of exposure, each with its own sentence.

use super::tell::{Tell, reference};
use crate::{
    PermissionFacts, ReportInput,
    document::{Amount, PictureCell},
};
use scopeglass_domain::{MatrixCell, Message, OutcomeKind, Reach};

pub(super) fn cells(tell: &Tell, input: &ReportInput) -> Vec<PictureCell> {
    input
        .permissions
        .iter()
        .enumerate()
        .flat_map(|(index, facts)| {
            cells_of(input, facts).map(move |cell| told(tell, index, facts, cell))
        })
        .collect()
}

/// A permission asked twice, once in each kind, shares its name with its twin: then the kind
/// tells whose cell it is.
fn cells_of<'a>(
    input: &'a ReportInput,
    facts: &'a PermissionFacts,
) -> impl Iterator<Item = &'a MatrixCell> {
    let name = &facts.permission.name;
    let twins = input
        .permissions
        .iter()
        .filter(|other| other.permission.name == *name)
        .count();
    input.matrix.iter().filter(move |cell| {
        cell.permission == *name && (twins < 2 || cell.kind == facts.kind.kind())
    })
}

fn told(tell: &Tell, index: usize, facts: &PermissionFacts, cell: &MatrixCell) -> PictureCell {
    let amount = cell.count.map(|count| tell.amount(cell.data, count));
    let projected = cell
        .projected
        .map(|value| tell.projection(Some(cell.data), value));
    let seen = seen(cell, amount.as_ref());
    let beyond = is_projected(facts, cell);
    let statement = if beyond {
        let reach = match &projected {
            Some(projected) => Message::new("report-cell-reach").with("reach", &*projected.text),
            None => Message::new("report-cell-uncounted"),
        };
        Message::new("report-cell-projected")
            .with("reach", reach)
            .with("what", seen.clone())
    } else {
        Message::new("report-cell")
            .with("what", seen.clone())
            .with("breadth", tell.breadth(cell.breadth).text)
    };
    PictureCell {
        permission: reference(index, &cell.permission),
        data: tell.data(cell.data),
        breadth: tell.breadth(cell.breadth),
        outcome: tell.outcome(cell.outcome),
        own_view: beyond
            .then(|| tell.own(&Message::new("report-cell-own-view").with("what", seen))),
        statement: tell.own(&statement),
        amount,
        projected,
    }
}

fn seen(cell: &MatrixCell, amount: Option<&Amount>) -> Message {
    match (amount, cell.outcome) {
        (Some(amount), OutcomeKind::Partial) => {
            Message::new("report-cell-partial").with("amount", amount.text.as_str())
        }
        (Some(amount), _) => Message::new("report-cell-read").with("amount", amount.text.as_str()),
        (None, outcome) => Message::new(format!("outcome-{}", outcome.as_str())),
    }
}

/// Whether the read shows only the signed-in person's view of a permission that reaches
/// further. What that person has, or has not, must not stand for the app's reach.
fn is_projected(facts: &PermissionFacts, cell: &MatrixCell) -> bool {
    cell.projected.is_some()
        || facts.evidence.iter().any(|seen| {
            matches!(seen.reach, Reach::Projected { .. }) && seen.outcome.kind() == cell.outcome
        })
}
