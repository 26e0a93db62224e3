//! `scopeglass practice`: the practice tenant alone, for other clients and for tests.

use crate::exit::Exit;
use crate::output::Output;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_language::Language;
use scopeglass_practice::{Options, Practice};
use std::io::Write as _;
use std::time::Duration;

/// Serves until interrupted. The first line on standard output is one JSON object; what is
/// meant for people goes to standard error.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(false, language);
    let practice = match Practice::start(options(given)).await {
        Ok(practice) => practice,
        Err(problem) => return output.fail(&problem),
    };
    let facts = match serde_json::to_string(practice.facts()) {
        Ok(facts) => facts,
        Err(error) => return output.fail(&Problem::new(ErrorCode::Internal).detail(error)),
    };
    output.say(&facts);
    let serving =
        Message::new("cli-practice-serving").with("address", practice.facts().graph.as_str());
    let _ = writeln!(std::io::stderr(), "{}", language.text(&serving));
    crate::review::interrupted().await;
    Exit::Done
}

fn options(given: &ArgMatches) -> Options {
    Options {
        port: given.get_one("port").copied().unwrap_or(0),
        people: given
            .get_one::<u32>("people")
            .map_or(250, |people| *people as usize),
        tls: given.get_flag("tls"),
        latency: Duration::from_millis(given.get_one("latency").copied().unwrap_or(0)),
    }
}
