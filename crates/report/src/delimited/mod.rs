//! The permissions as one table: RFC 4180, UTF-8 without a byte order mark, for programs
//! and for spreadsheets that are told the encoding.
//!
//! A row is one permission in one kind; while the kind is open it has a row for each. What
//! was seen stands in the same row; where several probes ran, each has a row. Columns are
//! never renamed or removed within one [`SCHEMA`](crate::SCHEMA); new ones come last.

mod columns;
mod neutral;

pub(crate) use neutral::neutral;

use crate::{Document, EvidencePart, ExplanationPart, GrantRow, PermissionPart};
use columns::COLUMNS;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use scopeglass_domain::{ErrorCode, Problem};

/// What one row is about.
struct Line<'a> {
    document: &'a Document,
    permission: &'a PermissionPart,
    /// Absent for a permission that exists in no kind that the catalogue knows.
    explanation: Option<&'a ExplanationPart>,
    evidence: Option<&'a EvidencePart>,
    grant: Option<&'a GrantRow>,
}

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    table(document).map_err(|error| Problem::new(ErrorCode::Internal).detail(error))
}

fn table(document: &Document) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut table = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    table.write_record(COLUMNS.iter().map(|(name, _)| name))?;
    for permission in &document.permissions {
        for line in lines(document, permission) {
            table.write_record(COLUMNS.iter().map(|(_, cell)| cell(&line).into_text()))?;
        }
    }
    table.into_inner().map_err(|error| error.to_string().into())
}

fn lines<'a>(document: &'a Document, permission: &'a PermissionPart) -> Vec<Line<'a>> {
    let grant = document
        .grants
        .rows
        .iter()
        .find(|row| row.asked && row.permission == permission.name);
    let explanations = some_or_none(&permission.explanations);
    explanations
        .into_iter()
        .flat_map(|explanation| {
            some_or_none(&permission.evidence)
                .into_iter()
                .map(move |evidence| Line {
                    document,
                    permission,
                    explanation,
                    evidence,
                    grant,
                })
        })
        .collect()
}

/// Each of them, or one time none: a permission without any still has its row.
fn some_or_none<T>(parts: &[T]) -> Vec<Option<&T>> {
    if parts.is_empty() {
        vec![None]
    } else {
        parts.iter().map(Some).collect()
    }
}
