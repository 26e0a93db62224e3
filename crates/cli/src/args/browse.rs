//! The arguments of `explain` and `search`.

use super::{common, flag, template};
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use scopeglass_domain::Kind;
use scopeglass_language::Language;
use std::ffi::OsStr;

/// Takes any text and offers the catalogue's names to completions: a name in another
/// letter case or an id is as good, and a misspelt one gets an answer of ours.
#[derive(Clone)]
struct AnyPermission;

impl TypedValueParser for AnyPermission {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        _: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        let text = value.to_str().map(str::to_owned);
        text.ok_or_else(|| clap::Error::new(clap::error::ErrorKind::InvalidUtf8).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let names = scopeglass_review::permission_names();
        Some(Box::new(names.map(PossibleValue::new)))
    }
}

fn kinds() -> PossibleValuesParser {
    PossibleValuesParser::new(Kind::ALL.map(Kind::as_str))
}

/// `scopeglass explain`.
pub(super) fn explain(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("browse-cli-explain-{id}"));
    let heading = language.id("cli-heading-options");
    let switch = |name: &'static str| flag(name, text(name)).help_heading(heading.clone());
    Command::new("explain")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(
            Arg::new("name")
                .num_args(1..)
                .required_unless_present("all")
                .conflicts_with("all")
                .value_name(language.id("browse-cli-value-name"))
                .value_parser(AnyPermission)
                .hide_possible_values(true)
                .help_heading(language.id("cli-heading-arguments"))
                .help(text("name")),
        )
        .arg(
            Arg::new("kind")
                .long("kind")
                .value_name(language.id("browse-cli-value-kind"))
                .value_parser(kinds())
                .help_heading(heading.clone())
                .help(text("kind")),
        )
        .arg(switch("all"))
        .arg(switch("paths"))
        .arg(switch("json"))
}

/// `scopeglass search`.
pub(super) fn search(language: &'static Language) -> Command {
    let text = |id: &str| language.id(&format!("browse-cli-search-{id}"));
    let heading = language.id("cli-heading-options");
    let option = |name: &'static str, value: &str| {
        Arg::new(name)
            .long(name)
            .value_name(language.id(value))
            .help_heading(heading.clone())
            .help(text(name))
    };
    Command::new("search")
        .about(text("about"))
        .after_help(text("after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(
            Arg::new("text")
                .num_args(1..)
                .required(true)
                .value_name(language.id("browse-cli-value-text"))
                .help_heading(language.id("cli-heading-arguments"))
                .help(text("text")),
        )
        .arg(option("kind", "browse-cli-value-kind").value_parser(kinds()))
        .arg(
            option("level", "browse-cli-value-level")
                .action(ArgAction::Append)
                .value_parser(value_parser!(u8).range(1..=4)),
        )
        .arg(
            option("consent", "browse-cli-value-consent")
                .value_parser(PossibleValuesParser::new(["admin", "person"])),
        )
        .arg(
            option("limit", "cli-value-number")
                .value_parser(value_parser!(u16).range(1..=2_000))
                .default_value("20"),
        )
        .arg(flag("json", text("json")).help_heading(heading.clone()))
}

/// The kind asked for with `--kind`.
pub(crate) fn kind(given: &clap::ArgMatches) -> Option<Kind> {
    let word = given.get_one::<String>("kind")?;
    Kind::ALL.into_iter().find(|kind| kind.as_str() == word)
}
