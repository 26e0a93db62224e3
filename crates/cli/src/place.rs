//! Where to sign in, as the command line says it.

use crate::host::{TerminalHost, Visitor};
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_review::{Desk, PRACTICE, PlaceInput};
use std::path::PathBuf;

/// Uses the place that the arguments name, for this run alone.
///
/// # Errors
/// What is wrong with what was given.
pub(crate) fn choose(given: &ArgMatches, desk: &Desk<TerminalHost>) -> Result<(), Problem> {
    if given.get_flag("device-code") {
        desk.use_device_code();
    }
    if let Some(name) = given.get_one::<String>("connection") {
        return desk.use_saved_place(name);
    }
    match input(given) {
        Some(input) => desk.use_place(&input),
        None => desk.use_saved_place(PRACTICE),
    }
}

/// Whether any place is named.
pub(crate) fn is_named(given: &ArgMatches) -> bool {
    is_practice(given) || given.contains_id("connection") || given.contains_id("client")
}

/// Whether the practice tenant is used.
pub(crate) fn is_practice(given: &ArgMatches) -> bool {
    given.get_flag("practice")
}

/// The built-in visitor knows the practice tenant's pages alone.
///
/// # Errors
/// `usage-invalid` where a visitor is to sign in elsewhere.
pub(crate) fn check_visitor(given: &ArgMatches, visitor: &Visitor) -> Result<(), Problem> {
    match visitor {
        Visitor::BuiltIn(_) if !is_practice(given) => {
            Err(Problem::new(ErrorCode::UsageInvalid).detail("--as, --practice"))
        }
        _ => Ok(()),
    }
}

/// What was given of a tenant; none where no application id was.
pub(crate) fn input(given: &ArgMatches) -> Option<PlaceInput> {
    let text = |name: &str| given.get_one::<String>(name).cloned().unwrap_or_default();
    let file = given.get_one::<PathBuf>("ca");
    given.contains_id("client").then(|| PlaceInput {
        name: String::new(),
        cloud: text("cloud"),
        tenant: text("tenant"),
        client: text("client"),
        authority: text("authority"),
        graph: text("graph"),
        ca_file: file
            .map(|file| file.display().to_string())
            .unwrap_or_default(),
        first_party: given.get_flag("first-party"),
    })
}
