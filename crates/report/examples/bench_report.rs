//! What `cargo xtask bench report` measures: one task in a process of its own, then one line
//! of JSON with its seconds, its peak of memory and the bytes that it wrote.
//!
//! `bench_report FOLDER review FORMAT | table FORMAT ROWS | pages COUNT`

#![allow(
    clippy::print_stdout,
    reason = "what it measures is read from its output"
)]
#![allow(clippy::unwrap_used)]

#[path = "../tests/common/webex.rs"]
mod webex;

use scopeglass_domain::Problem;
use scopeglass_language::Locale;
use scopeglass_report::{
    Format, ReportInput, render,
    table::{Column, ColumnKind, Row, Table, TableFormat, Value, write_table},
};
use std::{
    error::Error,
    fs::{self, File},
    path::Path,
    time::Instant,
};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (seconds, bytes) = match words[..] {
        [folder, "review", format] => review(folder, format.parse().map_err(told)?)?,
        [folder, "table", format, rows] => {
            table(folder, format.parse().map_err(told)?, rows.parse()?)?
        }
        [folder, "pages", count] => pages(folder, count.parse()?)?,
        _ => return Err("see the head of this file".into()),
    };
    println!(
        "{}",
        serde_json::json!({"seconds": seconds, "peak": peak(), "bytes": bytes})
    );
    Ok(())
}

fn told(problem: Problem) -> String {
    format!("{problem:?}")
}

fn english() -> Result<Locale, String> {
    Locale::parse("en").map_err(told)
}

/// The sample's permissions again and again, until there are so many.
fn of_permissions(count: usize) -> ReportInput {
    let mut input = webex::request();
    let once = input.permissions.clone();
    input.permissions = once.into_iter().cycle().take(count).collect();
    input
}

fn review(folder: &str, format: Format) -> Result<(f64, u64), Box<dyn Error>> {
    let input = of_permissions(60);
    let began = Instant::now();
    let bytes = render(format, &input, english()?).map_err(told)?;
    let file = Path::new(folder).join(format!("review.{}", format.extension()));
    fs::write(file, &bytes)?;
    Ok((began.elapsed().as_secs_f64(), bytes.len() as u64))
}

/// A PDF with at least that many pages.
fn pages(folder: &str, count: usize) -> Result<(f64, u64), Box<dyn Error>> {
    let input = of_permissions(count * 8 / 10 + 1);
    let began = Instant::now();
    let bytes = render(Format::Pdf, &input, english()?).map_err(told)?;
    fs::write(Path::new(folder).join("pages.pdf"), &bytes)?;
    Ok((began.elapsed().as_secs_f64(), bytes.len() as u64))
}

/// A grant as the audit lists it. The same formula makes it in `table_peer.py`.
fn grant(number: u64) -> Row {
    let id = |salt: u64| {
        let mixed = (number + salt).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        format!(
            "{:08x}-{:04x}-4000-8000-{:012x}",
            mixed >> 32,
            (mixed >> 16) & 0xFFFF,
            mixed & 0xFFFF_FFFF_FFFF
        )
    };
    vec![
        id(1).into(),
        format!("App {}", number % 110_000).into(),
        id(2).into(),
        "Microsoft Graph".into(),
        [
            "Mail.Read",
            "User.Read",
            "Files.ReadWrite.All",
            "Calendars.Read",
        ][usize::try_from(number % 4).unwrap_or(0)]
        .into(),
        (number % 20_000).into(),
        number.is_multiple_of(3).into(),
        Value::Time(
            jiff::Timestamp::from_second(
                1_700_000_000 + i64::try_from(number % 60_000_000).unwrap_or(0),
            )
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        ),
    ]
}

fn table(folder: &str, format: TableFormat, rows: u64) -> Result<(f64, u64), Box<dyn Error>> {
    use ColumnKind::{Code, Flag, Number, Text, Time};
    let columns = [
        ("id", Code),
        ("app", Text),
        ("client", Code),
        ("resource", Text),
        ("permission", Code),
        ("people", Number),
        ("everyone", Flag),
        ("since", Time),
    ];
    let columns = columns.map(|(key, kind)| Column::new(key, key, kind));
    let table = Table::new("Grants", english()?).columns(columns);
    let path = Path::new(folder).join(format!("table.{}", format.id()));
    let began = Instant::now();
    let mut file = File::create(&path)?;
    write_table(
        format,
        &table,
        (0..rows).map(|number| Ok(grant(number))),
        &mut file,
    )?;
    file.sync_all()?;
    Ok((began.elapsed().as_secs_f64(), fs::metadata(path)?.len()))
}

/// The most memory that this process has held, in bytes, as Linux tells it.
fn peak() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kib * 1024.0)
}
