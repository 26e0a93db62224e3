//! How this was found out and what it cannot tell, in plain words.

use super::tell::Tell;
use crate::{ReportInput, document::MethodPart};

/// What every report says of its method, in this order.
const ALWAYS: [&str; 10] = [
    "delegated",
    "application",
    "attribution",
    "outcomes",
    "redaction",
    "ratings",
    "consent",
    "redirect",
    "supersets",
    "catalogue",
];

pub(super) fn method(tell: &Tell, input: &ReportInput) -> Vec<MethodPart> {
    let practice = input
        .connection
        .as_ref()
        .is_some_and(|connection| connection.practice);
    let codes = practice.then_some("practice").into_iter().chain(ALWAYS);
    codes
        .map(|code| MethodPart {
            code,
            title: tell.id(&format!("report-method-{code}.title")),
            text: tell.id(&format!("report-method-{code}")),
        })
        .collect()
}
