//! `scopeglass connect`: how to register an app, and the connections that are kept.

use crate::exit::Exit;
use crate::host::{TerminalHost, Visitor};
use crate::output::Output;
use crate::page::Page;
use crate::place;
use clap::ArgMatches;
use dialoguer::{Input, Select};
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_language::Language;
use scopeglass_review::views::{GuideView, PlacesView};
use scopeglass_review::{Desk, Paths, PlaceInput};
use serde_json::json;
use std::io::IsTerminal as _;
use std::path::PathBuf;

type Terminal = Desk<TerminalHost>;

/// Runs it.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    tokio::select! {
        ended = connect(given, output) => ended.unwrap_or_else(|problem| output.fail(&problem)),
        () = crate::review::interrupted() => Exit::Interrupted,
    }
}

async fn connect(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    let paths = match given.get_one::<PathBuf>("data") {
        Some(folder) => Paths::below(folder),
        None => Paths::of_this_person()?,
    };
    let desk = Desk::open(paths, TerminalHost::new(output, Visitor::Browser))?;
    desk.use_language(output.language.locale().tag())?;
    if given.get_flag("list") {
        list(&desk.places().await?, output);
        return Ok(Exit::Done);
    }
    if let Some(name) = given.get_one::<String>("forget") {
        list(&desk.remove_place(name.clone()).await?, output);
        return Ok(Exit::Done);
    }
    let wanted: Vec<String> = given
        .get_many("for")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let cloud = given.get_one::<String>("cloud").cloned();
    if given.get_flag("guide") {
        let guide = desk.guide_for(&cloud.unwrap_or_else(|| "global".to_owned()), &wanted)?;
        tell_guide(&guide, output);
        return Ok(Exit::Done);
    }
    let name = given.get_one::<String>("name").cloned();
    let input = match place::input(given) {
        Some(input) => input,
        None => walk(given, &desk, output, &wanted)?,
    };
    let input = PlaceInput {
        name: name.unwrap_or(input.name),
        ..input
    };
    saved(&desk, input, output).await
}

/// Leads somebody who has never registered an app through it.
fn walk(
    given: &ArgMatches,
    desk: &Terminal,
    output: Output,
    wanted: &[String],
) -> Result<PlaceInput, Problem> {
    let talks = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    if !talks || output.is_json() || given.get_flag("no-input") {
        return Err(Problem::new(ErrorCode::UsageInvalid).detail("--tenant, --client"));
    }
    let ask = |id: &str| -> Result<String, Problem> {
        let asked = Input::new()
            .with_prompt(output.language.id(id))
            .interact_text();
        asked.map_err(|error| Problem::new(ErrorCode::UsageInvalid).detail(error))
    };
    let clouds = ["global", "gcc-high", "dod", "china"];
    let names: Vec<String> = clouds
        .iter()
        .map(|cloud| output.language.id(&format!("connect-cloud-{cloud}")))
        .collect();
    let chosen = Select::new()
        .with_prompt(output.language.id("connect-field-cloud"))
        .items(&names)
        .default(0)
        .interact()
        .map_err(|error| Problem::new(ErrorCode::UsageInvalid).detail(error))?;
    let cloud = clouds.get(chosen).copied().unwrap_or("global");
    tell_guide(&desk.guide_for(cloud, wanted)?, output);
    Ok(PlaceInput {
        cloud: cloud.to_owned(),
        tenant: ask("connect-field-tenant")?,
        client: ask("connect-field-client")?,
        ..PlaceInput::default()
    })
}

async fn saved(desk: &Terminal, input: PlaceInput, output: Output) -> Result<Exit, Problem> {
    // What is kept has to answer: a mistyped tenant is found here, not at the first review.
    let tenant = desk.check_place(input.clone()).await?;
    let places = desk.save_place(input).await?;
    let Some(place) = places.places.iter().find(|place| place.chosen) else {
        return Err(Problem::new(ErrorCode::Internal));
    };
    output.event(&json!({
        "event": "connected", "id": place.id, "name": place.name, "cloud": place.cloud,
        "tenant": place.tenant, "tenant_id": tenant, "client": place.client,
    }));
    output.tell(&Message::new("connect-cli-saved").with("place", place.name.as_str()));
    output.say(&format!(
        "  scopeglass review --connection '{}'",
        place.name
    ));
    Ok(Exit::Done)
}

fn list(places: &PlacesView, output: Output) {
    let saved = places.places.iter().filter(|place| !place.practice);
    for place in saved.clone() {
        output.event(&json!({
            "event": "connection", "id": place.id, "name": place.name, "cloud": place.cloud,
            "tenant": place.tenant, "client": place.client,
        }));
        output.say(&place.name);
        output.say(&format!(
            "  {}  {}  {}",
            place.cloud, place.tenant, place.client
        ));
    }
    if saved.count() == 0 {
        output.tell(&Message::new("connect-saved-none"));
    }
}

fn tell_guide(guide: &GuideView, output: Output) {
    output.event(&json!({
        "event": "guide", "portal": guide.portal, "steps": guide.steps,
        "permissions": guide.permissions, "commands": guide.commands,
    }));
    let page = Page::new(output);
    page.title(&output.language.id("connect-guide-title"));
    page.fixed(&guide.portal);
    page.blank();
    for (number, step) in guide.steps.iter().enumerate() {
        page.paragraph(&format!("{}. {step}", number + 1));
    }
    page.heading(&output.language.id("connect-guide-command"));
    page.paragraph(&output.language.id("connect-guide-command-text"));
    page.paragraph(&guide.permissions.join(" "));
    for command in &guide.commands {
        page.heading(&command.name);
        // Copied as it stands: neither wrapped nor indented.
        output.say(&command.text);
    }
    page.blank();
}
