//! The arguments that say where to sign in, and those of `connect`.

use super::{common, flag, template};
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use scopeglass_language::Language;
use std::path::PathBuf;

/// The ids of the clouds, an authority of one's own last.
const CLOUDS: [&str; 6] = ["global", "gcc", "gcc-high", "dod", "china", "custom"];

/// What says where: the practice tenant, a saved connection, or a tenant and an app.
pub(super) fn place(command: Command, language: &'static Language) -> Command {
    let named = ArgGroup::new("place").args(["practice", "connection", "client"]);
    command.args(places(language)).group(named.required(true))
}

fn places(language: &'static Language) -> Vec<Arg> {
    let practice = switch(language, "practice", "cli-review-practice");
    let connection = option(language, "connection", "connect-cli-value-connection");
    let mut arguments = vec![
        practice.conflicts_with_all(["client", "connection"]),
        connection.conflicts_with("client"),
    ];
    arguments.extend(registration(language));
    arguments.push(switch(language, "device-code", "connect-cli-device-code"));
    arguments
}

/// A tenant and the app registered in it.
fn registration(language: &'static Language) -> [Arg; 7] {
    [
        option(language, "tenant", "connect-cli-value-tenant").requires("client"),
        option(language, "client", "connect-cli-value-client"),
        option(language, "cloud", "connect-cli-value-cloud").value_parser(CLOUDS),
        option(language, "authority", "connect-cli-value-address")
            .requires_all(["client", "graph"]),
        option(language, "graph", "connect-cli-value-address").requires("authority"),
        option(language, "ca", "connect-cli-value-file")
            .value_parser(value_parser!(PathBuf))
            .requires("client"),
        switch(language, "first-party", "connect-cli-first-party").requires("client"),
    ]
}

fn option(language: &'static Language, name: &'static str, value: &str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(language.id(value))
        .help_heading(language.id("connect-cli-heading-place"))
        .help(language.id(&format!("connect-cli-{name}")))
}

fn switch(language: &'static Language, name: &'static str, help: &str) -> Arg {
    flag(name, language.id(help)).help_heading(language.id("connect-cli-heading-place"))
}

/// `scopeglass connect`.
pub(super) fn command(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("connect-cli-{id}"));
    let heading = language.id("cli-heading-options");
    let named = |name: &'static str, value: &str| {
        Arg::new(name)
            .long(name)
            .value_name(language.id(value))
            .help_heading(heading.clone())
            .help(text(name))
    };
    let plain = |name: &'static str| flag(name, text(name)).help_heading(heading.clone());
    Command::new("connect")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .args(registration(language))
        .arg(named("name", "connect-cli-value-connection"))
        .arg(plain("guide"))
        .arg(
            named("for", "connect-cli-value-permission")
                .action(ArgAction::Append)
                .value_delimiter(','),
        )
        .arg(plain("list").conflicts_with_all(["client", "guide"]))
        .arg(
            named("forget", "connect-cli-value-connection")
                .conflicts_with_all(["client", "guide", "list"]),
        )
        .arg(plain("no-input"))
        .arg(flag("json", language.id("cli-review-json")).help_heading(heading.clone()))
        .arg(
            named("data", "cli-value-folder")
                .help(language.id("cli-audit-data"))
                .value_parser(value_parser!(PathBuf)),
        )
}

/// `scopeglass error`.
pub(super) fn error(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("connect-cli-error-{id}"));
    let heading = language.id("cli-heading-options");
    Command::new("error")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(
            Arg::new("code")
                .num_args(1..)
                .required(true)
                .value_name(language.id("connect-cli-value-code"))
                .help_heading(language.id("cli-heading-arguments"))
                .help(text("code")),
        )
        .arg(flag("json", language.id("cli-review-json")).help_heading(heading))
}

/// `scopeglass token`.
pub(super) fn token(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("connect-cli-token-{id}"));
    let heading = language.id("cli-heading-options");
    Command::new("token")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(flag("offline", text("offline")).help_heading(heading.clone()))
        .arg(flag("json", language.id("cli-review-json")).help_heading(heading))
}

/// `scopeglass doctor`.
pub(super) fn doctor(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("doctor-cli-{id}"));
    let heading = language.id("cli-heading-options");
    let file = |name: &'static str, value: &str, help: String| {
        Arg::new(name)
            .long(name)
            .value_name(language.id(value))
            .value_parser(value_parser!(PathBuf))
            .help_heading(heading.clone())
            .help(help)
    };
    Command::new("doctor")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .args(places(language))
        .arg(file("bundle", "connect-cli-value-file", text("bundle")))
        .arg(file(
            "data",
            "cli-value-folder",
            language.id("cli-review-data"),
        ))
        .arg(flag("json", language.id("cli-review-json")).help_heading(heading.clone()))
}
