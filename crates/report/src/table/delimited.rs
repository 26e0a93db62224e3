//! A table as CSV: RFC 4180, UTF-8 without a byte order mark.

use super::{Row, Table, TableError, Value, value::harmless};
use crate::delimited::neutral;
use csv::{QuoteStyle, Terminator, WriterBuilder};
use scopeglass_domain::Problem;
use std::{
    io::{self, Write},
    iter::repeat,
};

pub(super) fn write<W: Write>(
    table: &Table,
    rows: impl Iterator<Item = Result<Row, Problem>>,
    out: &mut W,
) -> Result<u64, TableError> {
    let mut lines = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .buffer_capacity(1 << 16)
        .from_writer(out);
    lines
        .write_record(table.columns.iter().map(|column| column.key))
        .map_err(of_csv)?;
    let mut written = 0;
    for row in rows {
        let row = row?;
        let cells = row.iter().chain(repeat(&Value::Blank));
        for cell in cells.take(table.columns.len()) {
            field(&mut lines, cell).map_err(of_csv)?;
        }
        lines.write_record(None::<&[u8]>).map_err(of_csv)?;
        written += 1;
    }
    lines.flush()?;
    Ok(written)
}

fn field<W: Write>(lines: &mut csv::Writer<W>, cell: &Value) -> csv::Result<()> {
    match cell {
        Value::Blank => lines.write_field(""),
        Value::Number(number) => lines.write_field(number.to_string()),
        Value::Flag(flag) => lines.write_field(if *flag { "true" } else { "false" }),
        Value::Time(at) => lines.write_field(at.to_string()),
        Value::Text(text) => lines.write_field(neutral(&harmless(text))),
    }
}

fn of_csv(error: csv::Error) -> TableError {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => TableError::Out(error),
        other => TableError::Out(io::Error::other(format!("{other:?}"))),
    }
}
