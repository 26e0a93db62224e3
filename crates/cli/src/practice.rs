//! `scopeglass practice`: the practice tenant alone, for other clients and for tests.

use crate::exit::Exit;
use crate::output::Output;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_language::Language;
use scopeglass_practice::{Fault, Options, Practice};
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
    let faults = given.get_many::<Fault>("fault").into_iter().flatten();
    practice.misbehave(faults.cloned());
    let facts = match facts(&practice) {
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

/// The facts, with what was planted in a large tenant.
fn facts(practice: &Practice) -> Result<String, serde_json::Error> {
    let planted = practice.planted();
    if planted.is_empty() {
        return serde_json::to_string(practice.facts());
    }
    let mut facts = serde_json::to_value(practice.facts())?;
    facts["planted"] = serde_json::to_value(planted)?;
    serde_json::to_string(&facts)
}

/// The people of the small tenant.
const PEOPLE: u32 = 250;

fn options(given: &ArgMatches) -> Options {
    let apps = given.get_one("apps").copied().unwrap_or(0);
    let people = given.get_one::<u32>("people").copied();
    Options {
        port: given.get_one("port").copied().unwrap_or(0),
        // Many apps come with many people, unless somebody says otherwise.
        people: people.unwrap_or(PEOPLE.max(apps / 4)) as usize,
        apps,
        grants: given.get_one("grants").copied().unwrap_or(0),
        page_latency: Duration::from_millis(given.get_one("page-latency").copied().unwrap_or(0)),
        quota: given.get_flag("quota"),
        tls: given.get_flag("tls"),
        latency: Duration::from_millis(given.get_one("latency").copied().unwrap_or(0)),
    }
}
