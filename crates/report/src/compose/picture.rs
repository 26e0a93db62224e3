//! The cells of the picture of exposure, each with its own sentence.

use super::tell::{Tell, reference};
use crate::{PermissionFacts, ReportInput, document::PictureCell};
use scopeglass_domain::{MatrixCell, Message, OutcomeKind};

pub(super) fn cells(tell: &Tell, input: &ReportInput) -> Vec<PictureCell> {
    input
        .permissions
        .iter()
        .enumerate()
        .flat_map(|(index, facts)| {
            cells_of(input, facts).map(move |cell| (index, cell))
        })
        .map(|(index, cell)| told(tell, index, cell))
        .collect()
}

/// A permission asked twice, once in each kind, shares its name with its twin: then the kind
/// tells whose cell it is.
fn cells_of<'a>(
    input: &'a ReportInput,
    facts: &'a PermissionFacts,
) -> impl Iterator<Item = &'a MatrixCell> {
    let name = &facts.permission.name;
    let twins = input.permissions.iter().filter(|other| other.permission.name == *name).count();
    input.matrix.iter().filter(move |cell| {
        cell.permission == *name && (twins < 2 || cell.kind == facts.kind.kind())
    })
}

fn told(tell: &Tell, index: usize, cell: &MatrixCell) -> PictureCell {
    let amount = cell.count.map(|count| tell.amount(cell.data, count));
    let projected = cell.projected.map(|value| tell.projection(Some(cell.data), value));
    let what = match (&amount, cell.outcome) {
        (Some(amount), OutcomeKind::Partial) => {
            Message::new("report-cell-partial").with("amount", amount.text.as_str())
        }
        (Some(amount), _) => Message::new("report-cell-read").with("amount", amount.text.as_str()),
        (None, outcome) => Message::new(format!("outcome-{}", outcome.as_str())),
    };
    let statement = Message::new("report-cell")
        .with("what", what)
        .with("breadth", tell.breadth(cell.breadth).text);
    PictureCell {
        permission: reference(index, &cell.permission),
        data: tell.data(cell.data),
        breadth: tell.breadth(cell.breadth),
        outcome: tell.outcome(cell.outcome),
        statement: tell.text(&statement),
        amount,
        projected,
    }
}
