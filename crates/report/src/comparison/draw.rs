//! A comparison in each of the formats of a report.

use super::{COMPARISON_SCHEMA, Comparison, page};
use crate::{
    Format, json, pdf,
    table::{Column, ColumnKind, Table, TableError, TableFormat, Value, write_table},
    words::Words,
};
use schemars::generate::SchemaSettings;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Locale;

/// The comparison in one format.
///
/// # Errors
/// [`ErrorCode::Internal`] where a format cannot hold it.
pub fn render(format: Format, comparison: &Comparison) -> Result<Vec<u8>, Problem> {
    let words = Words::in_language(&comparison.language)?;
    match format {
        Format::Html => Ok(page::html(&words, comparison)),
        Format::Pdf => pdf::compared(&words, comparison),
        Format::Json => json::pretty(comparison),
        Format::Markdown => Ok(page::markdown(&words, comparison)),
        Format::Csv => rows(&words, comparison, TableFormat::Csv),
        Format::Xlsx => rows(&words, comparison, TableFormat::Xlsx),
    }
}

/// The JSON Schema (2020-12) of the JSON form, as published in `docs/comparison.schema.json`.
///
/// # Errors
/// [`ErrorCode::Internal`] where it cannot be written.
pub fn comparison_schema() -> Result<Vec<u8>, Problem> {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings
        .into_generator()
        .into_root_schema_for::<Comparison>();
    schema.insert("title".to_owned(), COMPARISON_SCHEMA.into());
    json::pretty(&schema)
}

/// A row a permission and aspect. Programs get the codes, people their words.
fn rows(words: &Words, of: &Comparison, format: TableFormat) -> Result<Vec<u8>, Problem> {
    let table = Table::new(words.id("comparison-sheet"), Locale::parse(&of.language)?).columns([
        Column::new(
            "permission",
            words.id("report-permission"),
            ColumnKind::Code,
        ),
        Column::new("kind", words.id("report-column-kind"), ColumnKind::Text).wide(20),
        Column::new("change", words.id("comparison-change"), ColumnKind::Text).wide(20),
        Column::new("aspect", words.id("comparison-about"), ColumnKind::Text).wide(20),
        Column::new("state", words.id("comparison-state"), ColumnKind::Text).wide(22),
        Column::new("then", words.id("comparison-then"), ColumnKind::Text).wide(48),
        Column::new("now", words.id("comparison-now"), ColumnKind::Text).wide(48),
    ]);
    let notes = [page::title(words, of), of.statement.clone()];
    let caveats = of.caveats.iter().map(|caveat| caveat.text.clone());
    let sides = page::sides(words, of).into_iter();
    let sides = sides.map(|(label, then, now)| format!("{label}: {then} → {now}"));
    let table = notes
        .into_iter()
        .chain(caveats)
        .chain(sides)
        .fold(table, Table::note);
    let told = |word: &crate::Word| match format {
        TableFormat::Csv => Value::from(word.code.as_str()),
        _ => Value::from(word.text.as_str()),
    };
    let rows = of.permissions.iter().flat_map(|row| {
        row.aspects.iter().map(move |aspect| {
            Ok(vec![
                row.permission.as_str().into(),
                row.kind.as_ref().map(told).unwrap_or(Value::Blank),
                told(&row.change),
                told(&aspect.about),
                told(&aspect.state),
                aspect.then.as_str().into(),
                aspect.now.as_str().into(),
            ])
        })
    });
    let mut out = Vec::new();
    write_table(format, &table, rows, &mut out).map_err(|error| match error {
        TableError::Row(problem) => problem,
        TableError::Out(error) => Problem::new(ErrorCode::Internal).detail(error),
    })?;
    Ok(out)
}
