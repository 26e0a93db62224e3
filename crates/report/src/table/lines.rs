//! A table as JSON: one object with everything, or one object a line.

use super::{ColumnKind, Row, TABLE_SCHEMA, Table, TableError, Value, value::harmless};
use scopeglass_domain::Problem;
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::io::{BufWriter, Write};

/// An object with the columns, the notes, whether it is whole, and the rows, a line each.
pub(super) fn whole<W: Write>(
    table: &Table,
    rows: impl Iterator<Item = Result<Row, Problem>>,
    out: &mut W,
) -> Result<u64, TableError> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    writeln!(out, "{{\"schema\":\"{TABLE_SCHEMA}\",")?;
    member(&mut out, "name", &harmless(&table.name))?;
    member(&mut out, "language", table.locale.tag())?;
    member(&mut out, "complete", &table.complete)?;
    let notes: Vec<_> = table.notes.iter().map(|note| harmless(note)).collect();
    member(&mut out, "notes", &notes)?;
    let columns: Vec<_> = table.columns.iter().map(Told::of).collect();
    member(&mut out, "columns", &columns)?;
    write!(out, "\"rows\":[")?;
    let mut written = 0u64;
    for row in rows {
        let row = row?;
        out.write_all(if written == 0 { b"\n" } else { b",\n" })?;
        object(&mut out, table, &row)?;
        written += 1;
    }
    writeln!(out, "\n],\n\"count\":{written}}}")?;
    out.flush()?;
    Ok(written)
}

/// A line a row.
pub(super) fn each<W: Write>(
    table: &Table,
    rows: impl Iterator<Item = Result<Row, Problem>>,
    out: &mut W,
) -> Result<u64, TableError> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    let mut written = 0;
    for row in rows {
        object(&mut out, table, &row?)?;
        out.write_all(b"\n")?;
        written += 1;
    }
    out.flush()?;
    Ok(written)
}

fn member(
    out: &mut impl Write,
    name: &str,
    value: &(impl Serialize + ?Sized),
) -> Result<(), TableError> {
    write!(out, "\"{name}\":")?;
    serde_json::to_writer(&mut *out, value).map_err(std::io::Error::from)?;
    out.write_all(b",\n")?;
    Ok(())
}

fn object(out: &mut impl Write, table: &Table, row: &Row) -> Result<(), TableError> {
    serde_json::to_writer(out, &Line { table, row }).map_err(std::io::Error::from)?;
    Ok(())
}

#[derive(Serialize)]
struct Told<'a> {
    key: &'static str,
    head: &'a str,
    kind: &'static str,
}

impl<'a> Told<'a> {
    fn of(column: &'a super::Column) -> Self {
        Self {
            key: column.key,
            head: &column.head,
            kind: match column.kind {
                ColumnKind::Text => "text",
                ColumnKind::Code => "code",
                ColumnKind::Number => "number",
                ColumnKind::Flag => "flag",
                ColumnKind::Time => "time",
            },
        }
    }
}

/// A row with its keys; what is not known is `null` and never left out.
struct Line<'a> {
    table: &'a Table,
    row: &'a Row,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let columns = &self.table.columns;
        let mut map = serializer.serialize_map(Some(columns.len()))?;
        for (index, column) in columns.iter().enumerate() {
            match self.row.get(index).unwrap_or(&Value::Blank) {
                Value::Blank => map.serialize_entry(column.key, &())?,
                Value::Text(text) => map.serialize_entry(column.key, &*harmless(text))?,
                Value::Number(number) => map.serialize_entry(column.key, number)?,
                Value::Flag(flag) => map.serialize_entry(column.key, flag)?,
                Value::Time(at) => map.serialize_entry(column.key, at)?,
            }
        }
        map.end()
    }
}
