//! The arguments of `audit`.

use super::{common, connect, flag, template};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgGroup, Command, value_parser};
use scopeglass_domain::Message;
use scopeglass_language::Language;
use std::path::PathBuf;

/// `scopeglass audit`.
pub(super) fn command(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("cli-audit-{id}"));
    let heading = language.id("cli-heading-options");
    let switch = |name: &'static str| flag(name, text(name)).help_heading(heading.clone());
    let option = |name: &'static str, value: &str| {
        Arg::new(name)
            .long(name)
            .value_name(language.id(&format!("cli-value-{value}")))
            .help_heading(heading.clone())
            .help(text(name))
    };
    let formats = scopeglass_review::audit_format_ids();
    let listed = Message::new("cli-audit-format").with("formats", formats.join(", "));
    let kept = ["list", "delete", "compare", "open"];
    let command = Command::new("audit")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language));
    connect::place(command, language)
        .arg(
            option("apps", "count")
                .value_parser(value_parser!(u32))
                .requires("practice"),
        )
        .arg(
            option("grants", "count")
                .value_parser(value_parser!(u32))
                .requires("apps"),
        )
        .arg(switch("resume"))
        .arg(switch("sign-ins"))
        .arg(option("as", "person"))
        .arg(switch("no-browser"))
        .arg(
            option("out", "folder")
                .value_parser(value_parser!(PathBuf))
                .default_value("."),
        )
        .arg(
            option("format", "formats")
                .value_delimiter(',')
                .hide_possible_values(true)
                .value_parser(PossibleValuesParser::new(formats))
                .help(language.text(&listed)),
        )
        .arg(switch("overwrite"))
        .arg(switch("list").conflicts_with("resume"))
        .arg(option("open", "audit").conflicts_with_all(["resume", "list"]))
        .arg(option("delete", "audit").conflicts_with_all(["resume", "list", "open"]))
        .arg(
            option("compare", "audit")
                .num_args(2)
                .conflicts_with_all(["resume", "list", "open", "delete"]),
        )
        .arg(switch("json"))
        .arg(option("data", "folder").value_parser(value_parser!(PathBuf)))
        // What is kept already needs no place to sign in at.
        .mut_group("place", |place| place.required(false))
        .group(
            ArgGroup::new("what")
                .args(["practice", "connection", "client"].into_iter().chain(kept))
                .required(true)
                .multiple(true),
        )
}
