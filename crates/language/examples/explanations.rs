//! Prints the explanation of every published permission in every kind, for those who read
//! them through: `cargo run -p scopeglass-language --example explanations -- nl Mail`.
//!
//! The first argument is the language, the second what the names must contain.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, Permission};
use scopeglass_language::{Language, Locale};
use std::io::{self, Write};

fn main() -> io::Result<()> {
    let mut args = std::env::args().skip(1);
    let locale = args.next().and_then(|tag| Locale::parse(&tag).ok());
    let part = args.next().unwrap_or_default();
    let language = Language::of(locale.unwrap_or_default());
    let mut out = io::stdout().lock();
    for permission in Catalog::embedded().permissions() {
        if permission.name.as_str().contains(&part) {
            for kind in permission.kinds() {
                tell(&mut out, language, permission, kind)?;
            }
        }
    }
    Ok(())
}

fn tell(
    out: &mut impl Write,
    language: &Language,
    permission: &Permission,
    kind: Kind,
) -> io::Result<()> {
    let told = language.explain(permission, kind);
    let ours = language.explains(permission, kind);
    let mark = if ours { "" } else { " (unexplained)" };
    writeln!(out, "## {} {}{mark}", permission.name, kind.as_str())?;
    writeln!(out, "{}", told.title)?;
    writeln!(out, "  can: {}", told.can_do)?;
    writeln!(out, "  whose: {}", told.whose)?;
    for item in told.not_included {
        writeln!(out, "  not: {item}")?;
    }
    for item in told.notes {
        writeln!(out, "  note: {item}")?;
    }
    Ok(())
}
