//! `cargo xtask catalog import`: makes the catalogue's facts table again from newer files.

use scopeglass_catalog::{
    Catalog,
    import::{Changes, Counts, ImportError, Imported, import},
    table::Table,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str =
    "usage: cargo xtask catalog import PERMISSIONS.json PROVISIONING.json [--dated YYYY-MM-DD]";

/// Runs the subcommand; `args` is what follows `catalog`.
#[must_use]
pub fn run(args: &[String]) -> ExitCode {
    let outcome =
        Order::read(args).and_then(|order| carry_out(&order, &table_path(), without_subject));
    match outcome {
        Ok(report) => {
            report.iter().for_each(|line| say(line));
            ExitCode::SUCCESS
        }
        Err(complaint) => {
            complain(&complaint);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "the report of a command line tool")]
fn say(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "the error of a command line tool")]
fn complain(complaint: &str) {
    eprintln!("{complaint}\nNothing was changed.");
}

#[derive(Debug)]
struct Order {
    permissions: PathBuf,
    provisioning: PathBuf,
    dated: Option<String>,
}

impl Order {
    fn read(args: &[String]) -> Result<Self, String> {
        let words: Vec<&str> = args.iter().map(String::as_str).collect();
        let (files, dated) = match words.as_slice() {
            ["import", files @ .., "--dated", date] => (files, Some((*date).to_owned())),
            ["import", files @ ..] => (files, None),
            _ => return Err(USAGE.to_owned()),
        };
        match files {
            [permissions, provisioning] if !permissions.starts_with('-') => Ok(Self {
                permissions: permissions.into(),
                provisioning: provisioning.into(),
                dated,
            }),
            _ => Err(USAGE.to_owned()),
        }
    }
}

fn table_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/catalog/data/graph.facts")
}

/// The program cannot start over a permission that it has no noun for.
fn without_subject(table: &Table) -> Result<Vec<String>, String> {
    let names = Catalog::without_subject(table).map_err(|error| error.to_string())?;
    Ok(names.into_iter().map(String::from).collect())
}

fn carry_out(
    order: &Order,
    target: &Path,
    strange: impl Fn(&Table) -> Result<Vec<String>, String>,
) -> Result<Vec<String>, String> {
    let permissions = read(&order.permissions)?;
    let provisioning = read(&order.provisioning)?;
    let before = match fs::read_to_string(target) {
        Ok(text) => Table::read(&text).map_err(|error| error.to_string())?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Table::default(),
        Err(error) => return Err(format!("{}: {error}", target.display())),
    };
    let dated = order.dated.as_deref().unwrap_or(&before.dated);
    if dated.is_empty() {
        return Err(format!(
            "say with --dated of which day the files are\n{USAGE}"
        ));
    }
    let Imported {
        table: after,
        unusable_ids,
    } = import(&permissions, &provisioning, dated).map_err(|error| in_words(&error, order))?;
    let strange = strange(&after)?;
    if !strange.is_empty() {
        return Err(format!(
            "say in crates/catalog/data/subjects.toml first what these are about: {}",
            strange.join(", ")
        ));
    }
    replace(target, &after.to_string())?;
    let mut report = vec![
        format!("before: {}", Counts::of(&before)),
        format!("now:    {}", Counts::of(&after)),
    ];
    report.extend(
        unusable_ids
            .iter()
            .map(|id| format!("left out, not an id: {id}")),
    );
    let changes = Changes::between(&before, &after);
    if changes.lines.is_empty() {
        report.push("nothing differs".to_owned());
    }
    report.extend(changes.lines);
    Ok(report)
}

/// The error says which of the two published files it means; the person gave paths.
fn in_words(error: &ImportError, order: &Order) -> String {
    format!(
        "{error}\n(permissions.json is {}, provisioningInfo.json is {})",
        order.permissions.display(),
        order.provisioning.display()
    )
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes beside the target and renames, so that a crash leaves the old table whole.
fn replace(target: &Path, text: &str) -> Result<(), String> {
    let beside = target.with_extension("facts.new");
    let outcome = fs::write(&beside, text).and_then(|()| fs::rename(&beside, target));
    outcome.map_err(|error| {
        let _ = fs::remove_file(&beside);
        format!("{}: {error}", target.display())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixture(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../crates/catalog/tests/fixtures")
            .join(name)
    }

    fn order(permissions: &str, provisioning: &str) -> Order {
        Order {
            permissions: fixture(permissions),
            provisioning: fixture(provisioning),
            dated: Some("2026-08-01".to_owned()),
        }
    }

    fn all_known(_: &Table) -> Result<Vec<String>, String> {
        Ok(Vec::new())
    }

    #[test]
    fn an_import_replaces_the_table_and_says_what_changed() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("graph.facts");
        let order = order("permissions.json", "provisioning.json");
        let first = carry_out(&order, &target, all_known).unwrap();
        assert!(first.contains(&"+ Pets.Read".to_owned()), "{first:?}");
        let again = carry_out(&order, &target, all_known).unwrap();
        assert_eq!(again.last().unwrap(), "nothing differs");
    }

    #[test]
    fn a_malformed_or_missing_file_leaves_the_table_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("graph.facts");
        carry_out(
            &order("permissions.json", "provisioning.json"),
            &target,
            all_known,
        )
        .unwrap();
        let before = fs::read(&target).unwrap();
        for (permissions, provisioning) in [
            ("cut.json", "provisioning.json"),
            ("permissions.json", "cut.json"),
            ("missing.json", "provisioning.json"),
            ("provisioning.json", "permissions.json"),
        ] {
            let complaint =
                carry_out(&order(permissions, provisioning), &target, all_known).unwrap_err();
            let named = [permissions, provisioning]
                .iter()
                .any(|file| complaint.contains(file));
            assert!(named, "{complaint}");
            assert_eq!(
                fs::read(&target).unwrap(),
                before,
                "{permissions} {provisioning}"
            );
        }
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "no file is left beside it"
        );
    }

    #[test]
    fn permissions_that_the_program_has_no_noun_for_are_named_and_nothing_is_changed() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("graph.facts");
        let order = order("permissions.json", "provisioning.json");
        let complaint = carry_out(&order, &target, without_subject).unwrap_err();
        assert!(
            complaint.ends_with("Pets.Name.All, Pets.Read, Pets.Read.Group"),
            "{complaint}"
        );
        assert!(!target.exists());
    }

    #[test]
    fn the_embedded_table_has_a_noun_for_everything() {
        let table = Table::read(&fs::read_to_string(table_path()).unwrap()).unwrap();
        assert_eq!(without_subject(&table), Ok(Vec::new()));
    }

    #[test]
    fn wrong_words_are_answered_with_the_usage() {
        for words in [
            &[][..],
            &["export"],
            &["import", "one.json"],
            &["import", "--dated", "x"],
        ] {
            let args: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            assert_eq!(Order::read(&args).unwrap_err(), USAGE);
        }
    }
}
