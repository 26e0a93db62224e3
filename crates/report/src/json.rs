//! The report for programs, readable alone: codes, numbers and times beside their words.

use crate::{Document, SCHEMA};
use schemars::generate::SchemaSettings;
use scopeglass_domain::{ErrorCode, Problem};
use serde::Serialize;

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    pretty(document)
}

/// The JSON Schema (2020-12) of the JSON form, as published in `docs/report.schema.json`.
/// It leaves room for fields that a later Scopeglass adds.
///
/// # Errors
/// [`ErrorCode::Internal`] where it cannot be written.
pub fn json_schema() -> Result<Vec<u8>, Problem> {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Document>();
    schema.insert("title".to_owned(), SCHEMA.into());
    pretty(&schema)
}

pub(crate) fn pretty(value: &impl Serialize) -> Result<Vec<u8>, Problem> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
    bytes.push(b'\n');
    Ok(bytes)
}
