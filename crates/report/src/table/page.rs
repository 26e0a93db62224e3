//! A table to read: for a ticket as Markdown, or as a page of its own.

use super::{ColumnKind, Row, Table, TableError, Value, value::harmless};
use crate::markdown::escape;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use scopeglass_domain::Problem;
use scopeglass_language::Language;
use std::io::{BufWriter, Write};

const STYLE: &str = include_str!("page.css");

pub(super) fn markdown<W: Write>(
    table: &Table,
    rows: impl Iterator<Item = Result<Row, Problem>>,
    out: &mut W,
) -> Result<u64, TableError> {
    let told = Told::of(table);
    let mut out = BufWriter::new(out);
    writeln!(out, "# {}\n", escape::text(&harmless(&table.name)))?;
    for note in &table.notes {
        writeln!(out, "{}\n", escape::text(&harmless(note)))?;
    }
    let heads = table.columns.iter();
    let heads: Vec<_> = heads.map(|c| escape::text(&harmless(&c.head))).collect();
    writeln!(out, "| {} |", heads.join(" | "))?;
    writeln!(out, "|{}", " --- |".repeat(heads.len()))?;
    let mut written = 0;
    for row in rows {
        let row = row?;
        write!(out, "|")?;
        for (index, column) in table.columns.iter().enumerate() {
            let value = row.get(index).unwrap_or(&Value::Blank);
            let text = told.text(value);
            let text = match column.kind {
                ColumnKind::Code => escape::code(&text),
                _ => escape::text(&text),
            };
            write!(out, " {text} |")?;
        }
        writeln!(out)?;
        written += 1;
    }
    out.flush()?;
    Ok(written)
}

pub(super) fn html<W: Write>(
    table: &Table,
    rows: impl Iterator<Item = Result<Row, Problem>>,
    out: &mut W,
) -> Result<u64, TableError> {
    let told = Told::of(table);
    let mut out = BufWriter::new(out);
    let head = head(table).into_string();
    // The page stays open while the rows arrive; maud closes what it opens.
    out.write_all(
        head.trim_end_matches("</tbody></table></main></body></html>")
            .as_bytes(),
    )?;
    let mut written = 0;
    for row in rows {
        out.write_all(line(table, &told, &row?).into_string().as_bytes())?;
        written += 1;
    }
    writeln!(out, "</tbody></table></main></body></html>")?;
    out.flush()?;
    Ok(written)
}

fn head(table: &Table) -> Markup {
    let direction = if table.locale.is_rtl() { "rtl" } else { "ltr" };
    html! {
        (DOCTYPE)
        html lang=(table.locale.tag()) dir=(direction) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(crate::html::policy(STYLE, false));
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (harmless(&table.name)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    h1 { (harmless(&table.name)) }
                    @for note in &table.notes {
                        p class=[(!table.complete).then_some("incomplete")] { (harmless(note)) }
                    }
                    table {
                        thead {
                            tr {
                                @for column in &table.columns {
                                    th scope="col" { (harmless(&column.head)) }
                                }
                            }
                        }
                        tbody {}
                    }
                }
            }
        }
    }
}

fn line(table: &Table, told: &Told, row: &Row) -> Markup {
    html! {
        tr {
            @for (index, column) in table.columns.iter().enumerate() {
                @let text = told.text(row.get(index).unwrap_or(&Value::Blank));
                @match column.kind {
                    ColumnKind::Code => td { code dir="ltr" { (text) } },
                    ColumnKind::Number => td class="number" { (text) },
                    _ => td { bdi { (text) } },
                }
            }
        }
        "\n"
    }
}

/// How people of the table's language read a value.
struct Told {
    language: &'static Language,
    yes: String,
    no: String,
}

impl Told {
    fn of(table: &Table) -> Self {
        let language = Language::of(table.locale);
        Self {
            yes: language.id("report-yes"),
            no: language.id("report-no"),
            language,
        }
    }

    fn text(&self, value: &Value) -> String {
        match value {
            Value::Blank => String::new(),
            Value::Text(text) => harmless(text).into_owned(),
            Value::Number(number) => self.language.number(*number),
            Value::Flag(true) => self.yes.clone(),
            Value::Flag(false) => self.no.clone(),
            Value::Time(at) => self
                .language
                .date_time_in(*at, &jiff::tz::TimeZone::UTC)
                .to_string(),
        }
    }
}
