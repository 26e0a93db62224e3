//! `scopeglass doctor`: what keeps a sign-in from working.

use crate::exit::Exit;
use crate::host::{TerminalHost, Visitor};
use crate::output::Output;
use crate::page::Page;
use crate::place;
use clap::ArgMatches;
use scopeglass_domain::Problem;
use scopeglass_language::Language;
use scopeglass_review::views::{CheckOutcome, DoctorView};
use scopeglass_review::{Desk, PRACTICE, Paths};
use serde_json::json;
use std::path::PathBuf;

/// Examines. Ends with 4 where something keeps a sign-in from working.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    tokio::select! {
        ended = examine(given, output) => ended.unwrap_or_else(|problem| output.fail(&problem)),
        () = crate::review::interrupted() => Exit::Interrupted,
    }
}

async fn examine(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    let paths = match given.get_one::<PathBuf>("data") {
        Some(folder) => Paths::below(folder),
        None => Paths::of_this_person()?,
    };
    let desk = Desk::open(paths, TerminalHost::new(output, Visitor::Reader))?;
    desk.use_language(output.language.locale().tag())?;
    let named = place::is_named(given);
    if named {
        place::choose(given, &desk)?;
    }
    // The practice tenant is examined where it is asked for by name alone.
    let place = given.get_flag("practice").then(|| PRACTICE.to_owned());
    let view = match given.get_one::<PathBuf>("bundle") {
        Some(file) => desk.write_doctor(place, file, false).await?,
        None => desk.doctor(place).await?,
    };
    tell(&view, output);
    let broken = view
        .checks
        .iter()
        .any(|check| check.outcome == CheckOutcome::Failed);
    Ok(if broken { Exit::SignIn } else { Exit::Done })
}

fn tell(view: &DoctorView, output: Output) {
    for check in &view.checks {
        output.event(&json!({ "event": "check", "check": check }));
    }
    output.event(&json!({ "event": "doctor", "place": view.place, "told": view.told }));
    let page = Page::new(output);
    page.title(&view.place);
    for check in &view.checks {
        let line = format!("[{}] {} ({})", check.outcome_label, check.name, check.took);
        page.heading(&line);
        page.paragraph(&check.found);
        if let Some(advice) = &check.advice {
            page.item(advice);
        }
        if let Some(detail) = &check.detail {
            page.below(detail);
        }
    }
    page.blank();
    page.title(&view.told);
}
