//! `scopeglass`, the command line: the same review as in the window, for terminals and scripts.

mod args;
mod ask;
mod audit;
mod compare;
mod connect;
mod doctor;
mod error;
mod exit;
mod explain;
mod host;
mod key;
mod output;
mod page;
mod place;
mod practice;
mod proof;
mod report;
mod review;
mod search;
mod token;
mod verify;

use clap::error::ErrorKind;
use exit::Exit;
use output::Output;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Language;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let language = Language::of(args::locale(&words));
    let matches = match args::command(language).try_get_matches_from(words) {
        Ok(matches) => matches,
        Err(error) => return usage(language, &error).into(),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            let problem = Problem::new(ErrorCode::Internal).detail(error);
            return Output::new(false, language).fail(&problem).into();
        }
    };
    let exit = runtime.block_on(async {
        match matches.subcommand() {
            Some(("review", given)) => review::run(given, language).await,
            Some(("audit", given)) => audit::run(given, language).await,
            Some(("connect", given)) => connect::run(given, language).await,
            Some(("doctor", given)) => doctor::run(given, language).await,
            Some(("error", given)) => error::run(given, language),
            Some(("token", given)) => token::run(given, language).await,
            Some(("report", given)) => report::run(given, language).await,
            Some(("verify", given)) => verify::run(given, language).await,
            Some(("key", given)) => key::run(given, language).await,
            Some(("compare", given)) => compare::run(given, language),
            Some(("explain", given)) => explain::run(given, language),
            Some(("search", given)) => search::run(given, language),
            Some(("practice", given)) => practice::run(given, language).await,
            Some(("completions", given)) => args::completions(given, language),
            _ => Exit::Usage,
        }
    });
    // A probe or page that is still on its way is not worth waiting for.
    runtime.shutdown_timeout(std::time::Duration::from_millis(200));
    exit.into()
}

/// Help and version are answers; anything else is a command line that was not understood.
fn usage(language: &'static Language, error: &clap::Error) -> Exit {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = error.print();
            Exit::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            Exit::Usage
        }
        _ => {
            let said = args::wrong(language, error);
            Output::new(false, language).fail(&Problem::new(ErrorCode::UsageInvalid).detail(said))
        }
    }
}
