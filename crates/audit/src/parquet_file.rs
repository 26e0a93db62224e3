//! A snapshot as Parquet files, for DuckDB, Spark or Trino: one file a table, written a row
//! group at a time, each row with the tenant and the time of the audit, so that the files of
//! many tenants can be read as one table.

use crate::part::Verdict;
use crate::store::{Snapshot, filed};
use crate::window::Query;
use parquet::{
    basic::Compression,
    data_type::{BoolType, ByteArray, ByteArrayType, Int32Type, Int64Type},
    file::{properties::WriterProperties, writer::SerializedFileWriter},
    schema::parser::parse_message_type,
};
use scopeglass_domain::{ErrorCode, Problem};
use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};
use uuid::Uuid;

/// Rows of one group: what is held in memory.
const GROUP: usize = 20_000;

/// A value of a row.
enum Cell {
    Text(Option<String>),
    Number(i32),
    /// A time, in milliseconds.
    Time(Option<i64>),
    Flag(bool),
}

/// A column: its name and its type in Parquet's own words.
type Column = (&'static str, &'static str);

const TEXT: &str = "OPTIONAL BYTE_ARRAY {} (STRING)";
const NUMBER: &str = "REQUIRED INT32 {}";
const TIME: &str = "OPTIONAL INT64 {} (TIMESTAMP(MILLIS,true))";
const FLAG: &str = "REQUIRED BOOLEAN {}";

/// What every row begins with.
const EVERY: [Column; 3] = [("tenant", TEXT), ("audited_at", TIME), ("complete", FLAG)];
const APPS: [Column; 16] = [
    ("service_principal_id", TEXT),
    ("app_id", TEXT),
    ("name", TEXT),
    ("origin", TEXT),
    ("publisher", TEXT),
    ("publisher_verified", FLAG),
    ("enabled", FLAG),
    ("created_at", TIME),
    ("last_sign_in_at", TIME),
    ("level", NUMBER),
    ("breadth", TEXT),
    ("delegated_permissions", NUMBER),
    ("application_permissions", NUMBER),
    ("people", NUMBER),
    ("findings", NUMBER),
    ("weight", TEXT),
];
const GRANTS: [Column; 11] = [
    ("service_principal_id", TEXT),
    ("app_name", TEXT),
    ("origin", TEXT),
    ("resource", TEXT),
    ("permission", TEXT),
    ("kind", TEXT),
    ("breadth", TEXT),
    ("people", NUMBER),
    ("level", NUMBER),
    ("data", TEXT),
    ("can_gain_rights", FLAG),
];
const FINDINGS: [Column; 6] = [
    ("service_principal_id", TEXT),
    ("app_name", TEXT),
    ("rule", TEXT),
    ("weight", TEXT),
    ("message", TEXT),
    ("evidence", TEXT),
];

/// Writes `<name>-apps.parquet`, `-grants` and `-findings` into a folder and gives their
/// paths. A file appears under its name only once it is whole.
///
/// # Errors
/// `DiskFull`, `FolderReadOnly`, `AuditNotWritten`, and what the store says.
pub fn write_parquet(
    snapshot: &Snapshot,
    folder: &Path,
    name: &str,
) -> Result<Vec<PathBuf>, Problem> {
    let everything = Query {
        with_microsoft: true,
        sort: crate::window::Sort::Name,
        ..Query::default()
    };
    let every = Every::of(snapshot)?;
    let file = |table: &str| folder.join(format!("{name}-{table}.parquet"));
    let apps = file("apps");
    write(&apps, &every, &APPS, |push| {
        snapshot.each_app(&everything, &mut |app| {
            push(vec![
                id(app.id),
                id(app.app_id),
                text(app.name),
                word(format!("{:?}", app.origin)),
                Cell::Text(app.publisher),
                Cell::Flag(app.verified),
                Cell::Flag(app.enabled),
                Cell::Time(app.created.map(|at| at.as_millisecond())),
                Cell::Time(app.used.map(|at| at.as_millisecond())),
                Cell::Number(app.level.unwrap_or(0).into()),
                Cell::Text(app.breadth.map(|one| format!("{one:?}").to_lowercase())),
                number(app.delegated),
                number(app.application),
                number(app.people),
                number(app.findings),
                Cell::Text(app.weight.map(|one| format!("{one:?}").to_lowercase())),
            ])
        })
    })?;
    let grants = file("grants");
    write(&grants, &every, &GRANTS, |push| {
        snapshot.each_grant(&everything, &mut |grant| {
            push(vec![
                id(grant.app),
                text(grant.app_name),
                word(format!("{:?}", grant.origin)),
                text(grant.resource),
                text(grant.permission),
                text(grant.kind.as_str().to_owned()),
                word(format!("{:?}", grant.breadth)),
                number(grant.people),
                Cell::Number(grant.level.unwrap_or(0).into()),
                text(grant.data.as_str().to_owned()),
                Cell::Flag(grant.raises),
            ])
        })
    })?;
    let findings = file("findings");
    write(&findings, &every, &FINDINGS, |push| {
        snapshot.each_finding(&everything, &mut |finding| {
            let evidence = serde_json::to_string(&finding.message.args).unwrap_or_default();
            push(vec![
                id(finding.app),
                text(finding.app_name),
                text(finding.rule),
                word(format!("{:?}", finding.weight)),
                text(finding.message.id.into_owned()),
                text(evidence),
            ])
        })
    })?;
    Ok(vec![apps, grants, findings])
}

/// What is told with every row.
struct Every {
    tenant: String,
    at: i64,
    complete: bool,
}

impl Every {
    fn of(snapshot: &Snapshot) -> Result<Self, Problem> {
        let about = snapshot.about()?;
        let verdict = Verdict::of(&snapshot.kinds()?);
        Ok(Self {
            tenant: about.tenant.to_string(),
            at: about.began.as_millisecond(),
            complete: about.ended.is_some() && matches!(verdict, Verdict::Complete(_)),
        })
    }

    fn cells(&self) -> [Cell; 3] {
        [
            text(self.tenant.clone()),
            Cell::Time(Some(self.at)),
            Cell::Flag(self.complete),
        ]
    }
}

fn id(id: Uuid) -> Cell {
    Cell::Text((!id.is_nil()).then(|| id.to_string()))
}

fn text(text: String) -> Cell {
    Cell::Text(Some(text))
}

fn word(text: String) -> Cell {
    Cell::Text(Some(text.to_lowercase()))
}

fn number(number: u64) -> Cell {
    Cell::Number(i32::try_from(number).unwrap_or(i32::MAX))
}

type Push<'a> = dyn FnMut(Vec<Cell>) -> Result<(), Problem> + 'a;

fn write(
    path: &Path,
    every: &Every,
    columns: &[Column],
    rows: impl FnOnce(&mut Push<'_>) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let done = write_part(&part, path, every, columns, rows);
    if done.is_err() {
        // What was begun is no file; where it cannot be removed the error tells enough.
        let _ = std::fs::remove_file(&part);
    }
    done
}

fn write_part(
    part: &Path,
    path: &Path,
    every: &Every,
    columns: &[Column],
    rows: impl FnOnce(&mut Push<'_>) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let failed = |error: &dyn std::fmt::Display| {
        let file = path.display().to_string();
        Problem::new(ErrorCode::AuditNotWritten)
            .with("file", file)
            .detail(error)
    };
    let mut file = File::create(part).map_err(|error| filed(&error, path))?;
    let schema = parse_message_type(&schema(columns)).map_err(|error| failed(&error))?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .build();
    let mut writer = SerializedFileWriter::new(&mut file, Arc::new(schema), Arc::new(properties))
        .map_err(|error| failed(&error))?;
    let mut held: Vec<Vec<Cell>> = Vec::new();
    rows(&mut |row| {
        held.push(every.cells().into_iter().chain(row).collect());
        if held.len() == GROUP {
            group(&mut writer, &held).map_err(|error| failed(&error))?;
            held.clear();
        }
        Ok(())
    })?;
    if !held.is_empty() {
        group(&mut writer, &held).map_err(|error| failed(&error))?;
    }
    writer.close().map_err(|error| failed(&error))?;
    file.sync_all().map_err(|error| filed(&error, path))?;
    std::fs::rename(part, path).map_err(|error| filed(&error, path))
}

fn schema(columns: &[Column]) -> String {
    let fields = EVERY.iter().chain(columns);
    let fields: Vec<String> = fields
        .map(|(name, kind)| format!("{};", kind.replace("{}", name)))
        .collect();
    format!("message scopeglass {{ {} }}", fields.join(" "))
}

fn group<W: Write + Send>(
    writer: &mut SerializedFileWriter<W>,
    rows: &[Vec<Cell>],
) -> parquet::errors::Result<()> {
    let mut group = writer.next_row_group()?;
    let mut at = 0;
    while let Some(mut column) = group.next_column()? {
        let cells = || rows.iter().map(|row| &row[at]);
        match &rows[0][at] {
            Cell::Text(_) => {
                let texts = || {
                    cells().map(|cell| match cell {
                        Cell::Text(text) => text.as_deref(),
                        _ => None,
                    })
                };
                let levels: Vec<i16> = texts().map(|text| i16::from(text.is_some())).collect();
                let values: Vec<ByteArray> = texts().flatten().map(ByteArray::from).collect();
                column
                    .typed::<ByteArrayType>()
                    .write_batch(&values, Some(&levels), None)?;
            }
            Cell::Time(_) => {
                let times = || {
                    cells().map(|cell| match cell {
                        Cell::Time(at) => *at,
                        _ => None,
                    })
                };
                let levels: Vec<i16> = times().map(|at| i16::from(at.is_some())).collect();
                let values: Vec<i64> = times().flatten().collect();
                column
                    .typed::<Int64Type>()
                    .write_batch(&values, Some(&levels), None)?;
            }
            Cell::Number(_) => {
                let values: Vec<i32> = cells()
                    .map(|cell| {
                        if let Cell::Number(number) = cell {
                            *number
                        } else {
                            0
                        }
                    })
                    .collect();
                column
                    .typed::<Int32Type>()
                    .write_batch(&values, None, None)?;
            }
            Cell::Flag(_) => {
                let values: Vec<bool> = cells()
                    .map(|cell| matches!(cell, Cell::Flag(true)))
                    .collect();
                column
                    .typed::<BoolType>()
                    .write_batch(&values, None, None)?;
            }
        }
        column.close()?;
        at += 1;
    }
    group.close().map(drop)
}
