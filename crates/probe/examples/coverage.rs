//! Prints how many of the permissions with a path to read have a probe, by kind, and names
//! those that have none: `cargo xtask coverage`.

use scopeglass_catalog::Catalog;
use scopeglass_probe::coverage;
use std::io::Write as _;

fn main() -> std::io::Result<()> {
    let catalog = Catalog::embedded();
    let kinds = coverage(catalog);
    let mut out = std::io::stdout().lock();
    writeln!(out, "catalogue of {}", catalog.dated())?;
    writeln!(
        out,
        "kind         readable  curated  derived  without  covered"
    )?;
    for kind in &kinds {
        let row = [
            kind.readable(),
            kind.curated.len(),
            kind.derived.len(),
            kind.without.len(),
        ];
        let share = percent(kind.covered(), kind.readable());
        writeln!(
            out,
            "{:<12} {:>8} {:>8} {:>8} {:>8} {share:>8}",
            kind.kind.as_str(),
            row[0],
            row[1],
            row[2],
            row[3]
        )?;
    }
    let covered = kinds.iter().map(|kind| kind.covered()).sum();
    let readable = kinds.iter().map(|kind| kind.readable()).sum();
    writeln!(
        out,
        "together     {covered} of {readable}, {}",
        percent(covered, readable)
    )?;
    for kind in &kinds {
        let names: Vec<&str> = kind.without.iter().map(|name| name.as_str()).collect();
        writeln!(out, "without, {}: {}", kind.kind.as_str(), names.join(" "))?;
    }
    Ok(())
}

fn percent(part: usize, whole: usize) -> String {
    let tenths = (part * 1000 + whole / 2) / whole.max(1);
    format!("{}.{} %", tenths / 10, tenths % 10)
}
