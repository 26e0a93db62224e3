//! The independent linters of languages: nothing missing, no error and no warning in any.

use crate::python::{environment, program};
use crate::shell::{Done, Stopped, command, root, run, say, target};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;

/// The language that the others are compared with.
const REFERENCE: &str = "en";

pub(crate) fn check() -> Done {
    let linters = environment("linters")?;
    let locales = others()?;
    let config = config(&locales)?;
    let mut compare = command(
        &program(&linters, "compare-locales"),
        &["--json", "-", "--return-zero", &config, "."],
    );
    let told = compare.args(&locales).output()?;
    let faults = faults(&told.stdout, &locales)?;
    if !faults.is_empty() {
        return Err(Stopped(format!("compare-locales:\n{faults}")));
    }
    say(&format!(
        "compare-locales: nothing missing, no error, no warning in {}",
        locales.join(", ")
    ));
    run(&mut command(
        &program(&linters, "moz-l10n-lint"),
        &["-W", &config],
    ))?;
    // Given files rather than the project file, it fails on what it cannot read.
    run(&mut command(
        &program(&linters, "moz-l10n"),
        &["lint", "locales/*/*.ftl"],
    ))
}

/// The folders of locales/, the reference aside.
fn others() -> Done<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join("locales"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name != REFERENCE {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// The linters' project file, made anew so that the list of languages stays the list of folders.
fn config(locales: &[String]) -> Done<String> {
    let path = target().join("l10n.toml");
    let text = format!(
        "basepath = {root:?}\nlocales = {locales:?}\n\n[[paths]]\n\
         reference = \"locales/{REFERENCE}/*.ftl\"\nl10n = \"locales/{{locale}}/*.ftl\"\n",
        root = root().to_string_lossy(),
    );
    fs::write(&path, text)?;
    Ok(path.to_string_lossy().into_owned())
}

/// What compare-locales found, by language. A language without a summary is a fault too.
fn faults(told: &[u8], locales: &[String]) -> Done<String> {
    let told: Value = serde_json::from_slice(told)
        .map_err(|error| Stopped(format!("compare-locales gave no JSON: {error}")))?;
    let told = &told[0];
    let mut faults = String::new();
    for locale in locales {
        let summary = &told["summary"][locale];
        for kind in ["missing", "errors", "warnings", "obsolete"] {
            match summary[kind].as_u64() {
                Some(0) => {}
                count => {
                    let count = count.map_or("an unknown number".to_owned(), |n| n.to_string());
                    let _ = writeln!(faults, "{locale}: {count} {kind}");
                }
            }
        }
    }
    if !faults.is_empty() {
        let _ = writeln!(faults, "{:#}", told["details"]);
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_of_which_nothing_is_told_is_a_fault() {
        let told = br#"[{"summary":{"nl":{"missing":0,"errors":0,"warnings":0,"obsolete":0}}}]"#;
        assert_eq!(faults(told, &["nl".to_owned()]).unwrap(), "");
        let faults = faults(told, &["nl".to_owned(), "ja".to_owned()]).unwrap();
        assert!(faults.contains("ja: an unknown number missing"), "{faults}");
    }
}
