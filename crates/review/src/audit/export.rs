//! A snapshot's tables as files: every form of table, streamed from the store, and Parquet
//! for what reads many snapshots together.

use super::present::Telling;
use crate::desk::Desk;
use crate::host::Host;
use crate::views::{AuditState, Exported};
use scopeglass_audit::{
    AppRow, FindingRow, GrantRow, Origin, Query, Snapshot, Sort, write_parquet,
};
use scopeglass_domain::{ErrorCode, Message, Problem, SignWeight};
use scopeglass_language::{Language, Locale};
use scopeglass_report::table::{
    Column, ColumnKind, Row, Table, TableError, TableFormat, Value, write_table,
};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc;

/// The form that is no table of the report's: one file a table, for programs.
const PARQUET: &str = "parquet";
/// Rows of a page to read or paste; the whole of it is in the other forms.
const READABLE: u64 = 5_000;
/// Rows on their way from the store to the file.
const BETWEEN: usize = 256;

/// The ids of the formats of an audit's tables, for `--format` and its completions.
pub fn audit_format_ids() -> Vec<&'static str> {
    let tables = TableFormat::ALL.into_iter().map(TableFormat::id);
    tables.chain([PARQUET]).collect()
}

/// Which rows a table holds.
#[derive(Clone, Copy)]
enum Of {
    Findings,
    Apps,
    Grants,
}

impl Of {
    const ALL: [Self; 3] = [Self::Findings, Self::Apps, Self::Grants];

    fn word(self) -> &'static str {
        match self {
            Self::Findings => "findings",
            Self::Apps => "apps",
            Self::Grants => "grants",
        }
    }
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn audit_export(
        &self,
        id: String,
        formats: Vec<String>,
        overwrite: bool,
    ) -> Result<Exported, Problem> {
        let folder = self.report_folder();
        let locale = self.language().locale();
        match self
            .write_audit(id, formats, locale, folder, overwrite)
            .await
        {
            Ok(files) => Ok(Exported {
                files: files
                    .iter()
                    .map(|file| file.display().to_string())
                    .collect(),
                exists: None,
            }),
            Err(problem) if problem.code == ErrorCode::ReportExists => Ok(Exported {
                files: Vec::new(),
                exists: Some(self.tell(&problem)),
            }),
            Err(problem) => Err(problem),
        }
    }

    /// Writes the tables of a snapshot into a folder and tells the files' paths. Where one of
    /// them is there already and `overwrite` is not set, none is written.
    ///
    /// # Errors
    /// `format-unknown`, `report-exists`, and what keeps files from being written.
    pub async fn write_audit(
        &self,
        id: String,
        formats: Vec<String>,
        locale: Locale,
        folder: PathBuf,
        overwrite: bool,
    ) -> Result<Vec<PathBuf>, Problem> {
        let telling = Telling {
            language: Language::of(locale),
        };
        self.on_snapshot(&id, move |snapshot| {
            write(telling, snapshot, &formats, &folder, overwrite)
        })
        .await
    }
}

fn write(
    telling: Telling,
    snapshot: &Snapshot,
    formats: &[String],
    folder: &Path,
    overwrite: bool,
) -> Result<Vec<PathBuf>, Problem> {
    let stem = stem(snapshot)?;
    let mut tables = Vec::new();
    let mut parquet = false;
    for format in formats {
        if format.trim().eq_ignore_ascii_case(PARQUET) {
            parquet = true;
            continue;
        }
        let format: TableFormat = format.parse()?;
        for of in Of::ALL {
            let file = format!(
                "{stem}-{}-{}.{}",
                of.word(),
                telling.language.locale().tag(),
                format.id()
            );
            tables.push((format, of, folder.join(file)));
        }
    }
    let names = Of::ALL.map(|of| folder.join(format!("{stem}-{}.parquet", of.word())));
    let planned = tables.iter().map(|(_, _, file)| file);
    let planned = planned.chain(names.iter().filter(|_| parquet));
    if let Some(file) = planned.into_iter().find(|file| !overwrite && file.exists()) {
        let file = file.display().to_string();
        return Err(Problem::new(ErrorCode::ReportExists).with("file", file));
    }
    std::fs::create_dir_all(folder).map_err(|error| refused(folder, &error))?;
    let mut files = Vec::new();
    for (format, of, file) in tables {
        table(telling, snapshot, format, of, &file, overwrite)?;
        files.push(file);
    }
    if parquet {
        files.extend(write_parquet(snapshot, folder, &stem)?);
    }
    Ok(files)
}

/// `scopeglass-audit-contoso-2026-11-28`: letters and digits of the tenant's name, and the day.
fn stem(snapshot: &Snapshot) -> Result<String, Problem> {
    let about = snapshot.about()?;
    let name = about
        .tenant_name
        .unwrap_or_else(|| about.tenant.to_string());
    let plain = |c: char| {
        if c.is_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let name: String = name.chars().map(plain).take(40).collect();
    let day = about.began.strftime("%Y-%m-%d");
    Ok(format!("scopeglass-audit-{}-{day}", name.trim_matches('-')))
}

fn refused(file: &Path, error: &std::io::Error) -> Problem {
    let code = match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            ErrorCode::FolderReadOnly
        }
        _ => ErrorCode::ReportNotWritten,
    };
    let folder = file.parent().unwrap_or(file).display().to_string();
    Problem::new(code)
        .with("file", file.display().to_string())
        .with("folder", folder)
        .detail(error)
}

/// One file, which appears under its name only once it is whole.
fn table(
    telling: Telling,
    snapshot: &Snapshot,
    format: TableFormat,
    of: Of,
    file: &Path,
    overwrite: bool,
) -> Result<(), Problem> {
    let folder = file.parent().unwrap_or(Path::new("."));
    let failed = |error: std::io::Error| refused(file, &error);
    let part = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let most = match format {
        TableFormat::Markdown | TableFormat::Html => READABLE,
        _ => u64::MAX,
    };
    let head = head(telling, snapshot, of, most)?.scratch(folder);
    let mut out = BufWriter::new(part.as_file());
    let (send, rows) = mpsc::sync_channel(BETWEEN);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // Where the writer has ended early nobody is left to be told.
            if let Err(problem) = rows_of(telling, snapshot, of, most, &send) {
                let _ = send.send(Err(problem));
            }
        });
        write_table(format, &head, rows, &mut out)
    })
    .map_err(|error| match error {
        TableError::Row(problem) => problem,
        TableError::Out(error) => refused(file, &error),
    })?;
    out.flush().map_err(failed)?;
    drop(out);
    part.as_file().sync_all().map_err(failed)?;
    let kept = match overwrite {
        true => part.persist(file),
        false => part.persist_noclobber(file),
    };
    kept.map(drop).map_err(|error| refused(file, &error.error))
}

/// Everything of a table but its rows: with what is missing, where something is.
fn head(telling: Telling, snapshot: &Snapshot, of: Of, most: u64) -> Result<Table, Problem> {
    let summary = telling.summary(snapshot, false)?;
    let kinds = snapshot.kinds()?;
    let name = telling.id(&format!("audit-table-{}", of.word()));
    let mut table = Table::new(name, telling.language.locale());
    let of_tenant = Message::new("audit-table-of").with("tenant", summary.tenant.clone());
    table = table.note(
        telling
            .language
            .text(&of_tenant.with("date", summary.began.clone())),
    );
    for sentence in telling.verdict(&summary, &kinds) {
        table = table.note(sentence);
    }
    if summary.state != AuditState::Complete {
        table = table.incomplete();
    }
    let total = total(snapshot, of)?;
    if total > most {
        let message = Message::new("audit-table-cut").with("shown", most);
        let note = telling.language.text(&message.with("count", total));
        table = table.note(note).incomplete();
    }
    let column = |(key, kind)| {
        let head = telling.id(&format!("audit-column-{}", str::replace(key, "_", "-")));
        Column::new(key, head, kind)
    };
    Ok(table.columns(columns(of).iter().copied().map(column)))
}

fn everything() -> Query {
    Query {
        with_microsoft: true,
        sort: Sort::Level,
        ..Query::default()
    }
}

fn total(snapshot: &Snapshot, of: Of) -> Result<u64, Problem> {
    let all = everything();
    Ok(match of {
        Of::Findings => snapshot.findings(&all)?.total,
        Of::Apps => snapshot.apps(&all)?.total,
        Of::Grants => snapshot.grants(&all)?.total,
    })
}

const APP: [(&str, ColumnKind); 2] = [
    ("app", ColumnKind::Text),
    ("service_principal", ColumnKind::Code),
];

fn columns(of: Of) -> Vec<(&'static str, ColumnKind)> {
    use ColumnKind as K;
    let rest: &[(&'static str, K)] = match of {
        Of::Findings => &[("weight", K::Text), ("rule", K::Text), ("finding", K::Text)],
        Of::Apps => &[
            ("app_id", K::Code),
            ("origin", K::Text),
            ("publisher", K::Text),
            ("verified", K::Flag),
            ("enabled", K::Flag),
            ("created", K::Time),
            ("last_sign_in", K::Time),
            ("level", K::Number),
            ("breadth", K::Text),
            ("delegated", K::Number),
            ("application", K::Number),
            ("people", K::Number),
            ("findings", K::Number),
        ],
        Of::Grants => &[
            ("origin", K::Text),
            ("resource", K::Text),
            ("permission", K::Code),
            ("kind", K::Text),
            ("breadth", K::Text),
            ("people", K::Number),
            ("level", K::Number),
            ("data", K::Text),
            ("can_gain_rights", K::Flag),
        ],
    };
    APP.iter().chain(rest).copied().collect()
}

/// The ids of every column's head.
#[cfg(test)]
pub(super) fn column_ids() -> Vec<String> {
    let keys = Of::ALL.into_iter().flat_map(columns);
    keys.map(|(key, _)| format!("audit-column-{}", key.replace('_', "-")))
        .collect()
}

/// Hands the rows over one by one, up to the most that are wanted.
fn rows_of(
    telling: Telling,
    snapshot: &Snapshot,
    of: Of,
    most: u64,
    send: &mpsc::SyncSender<Result<Row, Problem>>,
) -> Result<(), Problem> {
    let mut sent = 0;
    let mut push = |row: Row| -> Result<(), Problem> {
        sent += 1;
        let gone = |_| Problem::new(ErrorCode::ReportCancelled);
        match sent > most {
            true => Err(Problem::new(ErrorCode::ReportCancelled)),
            false => send.send(Ok(row)).map_err(gone),
        }
    };
    let all = everything();
    let done = match of {
        Of::Findings => snapshot.each_finding(&all, &mut |row| push(finding(telling, row))),
        Of::Apps => snapshot.each_app(&all, &mut |row| push(app(telling, row))),
        Of::Grants => snapshot.each_grant(&all, &mut |row| push(grant(telling, row))),
    };
    match done {
        // Enough rows, or nobody who takes them: no problem of the store's.
        Err(problem) if problem.code == ErrorCode::ReportCancelled => Ok(()),
        done => done,
    }
}

fn finding(telling: Telling, row: FindingRow) -> Row {
    let weight = match row.weight {
        SignWeight::Note => "note",
        SignWeight::Odd => "odd",
        SignWeight::Alarming => "alarming",
    };
    vec![
        telling.name(&row.app_name, row.app).into(),
        row.app.to_string().into(),
        telling.id(&format!("audit-weight-{weight}")).into(),
        telling.id(&format!("audit-rule-{}", row.rule)).into(),
        telling.language.text(&row.message).into(),
    ]
}

fn app(telling: Telling, row: AppRow) -> Row {
    vec![
        telling.name(&row.name, row.id).into(),
        row.id.to_string().into(),
        row.app_id.to_string().into(),
        origin(telling, row.origin),
        row.publisher.into(),
        row.verified.into(),
        row.enabled.into(),
        row.created.into(),
        row.used.into(),
        level(row.level),
        row.breadth.map(|one| telling.breadth_name(one)).into(),
        row.delegated.into(),
        row.application.into(),
        row.people.into(),
        row.findings.into(),
    ]
}

fn grant(telling: Telling, row: GrantRow) -> Row {
    vec![
        telling.name(&row.app_name, row.app).into(),
        row.app.to_string().into(),
        origin(telling, row.origin),
        row.resource.into(),
        row.permission.into(),
        telling.id(&format!("kind-{}", row.kind.as_str())).into(),
        telling.breadth_name(row.breadth).into(),
        row.people.into(),
        level(row.level),
        telling.id(&format!("data-{}", row.data.as_str())).into(),
        row.raises.into(),
    ]
}

fn level(level: Option<u8>) -> Value {
    level.map(u64::from).into()
}

fn origin(telling: Telling, origin: Origin) -> Value {
    let word = match origin {
        Origin::Own => "own",
        Origin::Other => "other",
        Origin::Microsoft => "microsoft",
    };
    telling.id(&format!("audit-origin-{word}")).into()
}
