//! The picture of exposure, what follows from it, and what is still open.

use super::{Presenter, permission::redundancies};
use crate::saved::Review;
use crate::views::{CellView, ColumnView, ReportView, RowView};
use scopeglass_domain::{
    Breadth, Choice, DataKind, Finding, Kind, MatrixCell, Message, OutcomeKind, PermissionName,
    PersonalData, Reach, exposure_matrix,
};
use std::collections::BTreeSet;

impl Presenter {
    pub(super) fn report(self, review: &Review) -> ReportView {
        let cells = self.cells(review);
        let occurring: BTreeSet<DataKind> = cells.iter().map(|(_, (cell, _))| cell.data).collect();
        let columns = DataKind::ALL
            .into_iter()
            .filter(|data| occurring.contains(data));
        ReportView {
            columns: columns
                .map(|data| ColumnView {
                    data,
                    label: self.id(&format!("data-{}", data.as_str())),
                })
                .collect(),
            rows: (0..review.entries.len())
                .map(|index| self.row(review, index, &cells))
                .collect(),
            findings: self
                .findings(review)
                .iter()
                .map(|f| self.language.text(&f.message))
                .collect(),
            open: self.open_points(review),
        }
    }

    fn row(self, review: &Review, index: usize, cells: &[(usize, (MatrixCell, Reach))]) -> RowView {
        let asked = &review.request.permissions[index];
        let choice = review.entries[index]
            .decision
            .as_ref()
            .map(|decision| &decision.choice);
        RowView {
            index,
            name: asked.name.to_string(),
            kind_label: self.kind_label(asked.kind.kind()),
            decision: self.decision_label(choice),
            cells: cells
                .iter()
                .filter(|(row, _)| *row == index)
                .map(|(_, cell)| self.cell(cell))
                .collect(),
        }
    }

    fn cell(self, (cell, reach): &(MatrixCell, Reach)) -> CellView {
        let outcome = self.id(&format!("outcome-{}", cell.outcome.as_str()));
        let read = match (cell.count, cell.outcome) {
            (Some(count), OutcomeKind::Exposed) if count.is_exact() => {
                self.language.number(count.value())
            }
            (Some(count), _) => {
                self.text(Message::new("count-at-least").with("count", count.value()))
            }
            (None, _) => outcome.clone(),
        };
        let breadth = self.id(&format!("breadth-{}", cell.breadth.as_str()));
        let projection = cell.count.and(match reach {
            Reach::Projected { would_reach } => Some(*would_reach),
            Reach::AsPerson | Reach::AsApp => None,
        });
        let message = match projection {
            Some(Some(count)) => Message::new("review-cell-projected")
                .with("projected", self.projected(cell.data, count))
                .with("amount", read.as_str()),
            _ if cell.count.is_none() => {
                Message::new("review-cell-uncounted").with("outcome", outcome)
            }
            _ => Message::new("review-cell")
                .with("outcome", outcome)
                .with("text", read.as_str()),
        };
        let sentence = message
            .with("permission", cell.permission.as_str())
            .with("data", self.id(&format!("data-{}", cell.data.as_str())))
            .with("breadth", breadth.as_str());
        CellView {
            data: cell.data,
            breadth: cell.breadth,
            breadth_label: breadth,
            outcome: cell.outcome,
            text: match projection {
                Some(Some(count)) => format!("≈ {}", self.language.number(count)),
                Some(None) => self.id("review-cell-further"),
                None => read,
            },
            projected: projection.is_some(),
            sentence: self.text(sentence),
        }
    }

    /// The cells by row: those of the evidence, and for permissions without any a cell that
    /// says so.
    fn cells(self, review: &Review) -> Vec<(usize, (MatrixCell, Reach))> {
        let rows = review
            .request
            .permissions
            .iter()
            .zip(&review.entries)
            .enumerate();
        rows.filter_map(|(index, (asked, entry))| {
            let permission = self.catalog.permission(&asked.name)?;
            // While the kind is open the probe asked as a person; a finding says what else
            // it may turn out to be.
            let pictured = asked
                .kind
                .kind()
                .or_else(|| permission.kinds().first().copied())?;
            let data = self.catalog.data_kind(permission);
            let breadth = self.catalog.breadth(permission, pictured);
            let seen = entry.evidence.as_ref().and_then(|evidence| {
                let mut evidence = evidence.clone();
                // The kind may have been settled after the probe.
                evidence.kind = asked.kind.kind();
                exposure_matrix(&[evidence], |_, _| Some((data, breadth))).pop()
            });
            let cell = seen.unwrap_or(MatrixCell {
                permission: asked.name.clone(),
                kind: asked.kind.kind(),
                data,
                breadth,
                outcome: OutcomeKind::NotTried,
                count: None,
                projected: None,
            });
            let reach = entry
                .evidence
                .as_ref()
                .map(|evidence| evidence.reach.clone());
            Some((index, (cell, reach.unwrap_or(Reach::AsPerson))))
        })
        .collect()
    }

    /// The matrix as values, for the report.
    pub(crate) fn matrix(self, review: &Review) -> Vec<MatrixCell> {
        self.cells(review)
            .into_iter()
            .map(|(_, (cell, _))| cell)
            .collect()
    }

    /// What data a permission is about and how broad it can be: while the kind is open, the
    /// broader one, for that is what an admin has to reckon with.
    fn scope_of(self, name: &PermissionName, kind: Option<Kind>) -> Option<(DataKind, Breadth)> {
        let permission = self.catalog.permission(name)?;
        let kinds = kind.map_or_else(|| permission.kinds(), |kind| vec![kind]);
        let breadth = kinds
            .into_iter()
            .map(|kind| self.catalog.breadth(permission, kind))
            .max()?;
        Some((self.catalog.data_kind(permission), breadth))
    }

    /// What follows from request and evidence; refused permissions expose nothing later.
    pub(crate) fn findings(self, review: &Review) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (asked, entry) in review.request.permissions.iter().zip(&review.entries) {
            let refused = entry
                .decision
                .as_ref()
                .is_some_and(|made| made.choice == Choice::Refuse);
            if refused {
                continue;
            }
            let mut add = |message: Message| {
                let message = message.with("permission", asked.name.as_str());
                findings.push(Finding {
                    permission: asked.name.clone(),
                    message,
                });
            };
            let scope = self.scope_of(&asked.name, asked.kind.kind());
            match (scope, asked.kind.kind()) {
                (Some((_, Breadth::Organisation)), Some(_)) => {
                    add(Message::new("review-finding-organisation"));
                }
                (Some((_, Breadth::Organisation)), None) => {
                    add(Message::new("review-finding-open-kind"));
                }
                _ => {}
            }
            let Some(evidence) = &entry.evidence else {
                continue;
            };
            if !evidence.outcome.kind().is_conclusive() {
                add(Message::new("review-finding-inconclusive"));
            } else if let Some(exposure) = evidence.outcome.exposure() {
                let classes: BTreeSet<PersonalData> = exposure
                    .census
                    .iter()
                    .filter(|field| field.filled > 0 && field.class != PersonalData::None)
                    .map(|field| field.class)
                    .collect();
                if !classes.is_empty() {
                    let classes: Vec<String> = classes
                        .into_iter()
                        .map(|class| self.id(&format!("personal-{}", class.as_str())))
                        .collect();
                    add(Message::new("review-finding-personal")
                        .with("amount", self.amount(exposure))
                        .with("classes", classes));
                }
            }
        }
        findings.extend(redundancies(self, &review.request).map(|found| Finding {
            permission: found.permission.clone(),
            message: found.reason,
        }));
        findings
    }
}
