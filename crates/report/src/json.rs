//! The report for programs, readable alone: codes, numbers and times beside their words.

use crate::Document;
use scopeglass_domain::{ErrorCode, Problem};

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    let mut bytes = serde_json::to_vec_pretty(document)
        .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
    bytes.push(b'\n');
    Ok(bytes)
}
