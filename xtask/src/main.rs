//! The project's own tasks: `cargo xtask run`, `cargo xtask test` and what they need.

mod bench;
mod bindings;
mod catalog;
mod clients;
mod duckdb;
mod fonts;
mod fuzz;
mod languages;
mod lint;
mod python;
mod reports;
mod run;
mod setup;
mod shell;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask TASK

  run [--yes]           set up, build, and open the app on the practice tenant
                        (without a display: the same review in the terminal)
  test [--yes]          set up, and run every check and test
  setup [--yes]         only install what running and testing need
  bench [NAME]          measure, beside what a person would use instead
                        (NAME: start, probes, readers, catalog, report, size; all without one)
  fuzz [TARGET] [--minutes N]
                        fuzz the readers, N minutes together (a minute each without it);
                        needs a nightly compiler
  bindings [--check]    write ui/src/lib/generated.ts from the Rust list of commands
  coverage              tell how many permissions have a probe, by kind, and which have none
  reports               let Python's readers look at the reports that the tests wrote
  duckdb                run docs/duckdb.md over the audits of a hundred practice tenants
  languages             let the independent linters read every language
  fonts [--yes]         cut the fonts of PDF reports again, from Debian's Noto packages
  catalog import PERMISSIONS PROVISIONING [--dated YYYY-MM-DD]
                        make the facts table again from the published files

  --yes                 install without asking; without a terminal nothing is asked";

const COVERAGE: &[&str] = &[
    "run",
    "--quiet",
    "--package",
    "scopeglass-probe",
    "--example",
    "coverage",
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let rest = words.get(1..).unwrap_or_default();
    let done = match words.first().map(String::as_str) {
        Some("run") => run::run(rest),
        Some("test") => test::run(rest),
        Some("setup") => setup::everything(rest),
        Some("bench") => bench::run(rest),
        Some("fuzz") => fuzz::run_targets(rest),
        Some("bindings") => bindings::run(rest),
        Some("catalog") => return catalog::run(rest),
        Some("duckdb") => duckdb::run(rest),
        Some("fonts") => fonts::cut(rest),
        Some("coverage") => shell::run(&mut shell::cargo(COVERAGE)),
        Some("reports") => reports::check(),
        Some("languages") => languages::check(),
        Some("help" | "--help" | "-h") => {
            shell::say(HELP);
            return ExitCode::SUCCESS;
        }
        _ => {
            shell::complain(HELP);
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            shell::complain(&format!("xtask: {problem}"));
            ExitCode::FAILURE
        }
    }
}
