//! One record in clear: a deliberate look, never kept.
//!
//! The record is read again for it, since nothing raw is kept of a probe. The type can be
//! neither printed nor written; whoever shows it has to take its values one by one.

use crate::{
    Asked, Surroundings,
    census::{is_filled, leaves},
    lookup::Lookup,
    plan::{Side, plans},
};
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{End, GraphClient, Onward, Run, Tally};
use serde_json::Value;

/// Characters shown of one value.
const LONGEST: usize = 2_000;

/// One record as the tenant gave it.
pub struct ClearRecord(Vec<(String, String)>);

impl ClearRecord {
    /// Each filled field with its value.
    pub fn into_fields(self) -> Vec<(String, String)> {
        self.0
    }
}

/// Reads the first record that a permission's probe would read.
///
/// # Errors
/// `NothingToShow` where the probe was not tried or there is no record; else what went wrong.
pub async fn one_in_clear(
    asked: &Asked,
    around: &Surroundings<'_>,
) -> Result<ClearRecord, Problem> {
    let nothing =
        || Problem::new(ErrorCode::NothingToShow).with("permission", asked.permission.as_str());
    let plan = plans(std::slice::from_ref(asked), around)
        .pop()
        .ok_or_else(nothing)?;
    let reading = plan.reading().ok_or_else(nothing)?;
    let lookup = Lookup::new(around);
    let ask = lookup.first(reading).await?.ok_or_else(nothing)?;
    let graph: &GraphClient = match (&around.app, reading.side) {
        (Some(app), Side::App) => app.graph,
        _ => around.graph,
    };
    let tally = Tally::default();
    let run = Run {
        cancel: &around.cancel,
        tally: &tally,
    };
    let mut found = None;
    let read = graph
        .pages(&ask, &run, &mut |records, _| {
            found = records.first().map(in_clear);
            Onward::Enough
        })
        .await;
    match (found, read.end) {
        (Some(record), _) => Ok(record),
        (None, End::Broken(problem)) => Err(problem),
        (None, End::Finished | End::Enough) => Err(nothing()),
    }
}

fn in_clear(record: &Value) -> ClearRecord {
    let filled = leaves(record)
        .into_iter()
        .filter(|(_, value)| is_filled(value));
    let fields = filled.map(|(field, value)| {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        (field, text.chars().take(LONGEST).collect())
    });
    ClearRecord(fields.collect())
}
