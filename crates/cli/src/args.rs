//! The command line's shape. Its words come from locales/, in the language asked for.

mod audit;
mod browse;
mod connect;
mod report;
mod seal;

pub(crate) use browse::kind as browse_kind;

use crate::exit::Exit;
use crate::output;
use clap::builder::{ArgPredicate, PossibleValuesParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use clap_complete::Shell;
use scopeglass_language::{Language, Locale, Message};
use std::ffi::OsString;
use std::path::PathBuf;

/// The language to speak: that of `--lang` where it is one of ours, else the system's.
/// A `--lang` that is none is refused later, in words that the person can read.
pub(crate) fn locale(words: &[OsString]) -> Locale {
    let words: Vec<_> = words.iter().filter_map(|word| word.to_str()).collect();
    let after = |word: &&str| word.strip_prefix("--lang=").map(str::to_owned);
    let given = words.iter().find_map(after).or_else(|| {
        let at = words.iter().position(|word| *word == "--lang")?;
        words.get(at + 1).map(|word| (*word).to_owned())
    });
    given
        .and_then(|tag| Locale::parse(&tag).ok())
        .unwrap_or_else(Locale::system)
}

/// The whole command.
pub(crate) fn command(language: &'static Language) -> Command {
    let text = |id: &str| language.id(id);
    Command::new("scopeglass")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-about"))
        .after_help(text("cli-exit-codes"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .help_template(template(language))
        .subcommand_help_heading(text("cli-heading-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(common(language))
        .arg(
            flag("version", text("cli-version"))
                .short('V')
                .action(ArgAction::Version)
                .help_heading(text("cli-heading-options")),
        )
        .subcommand(review(language))
        .subcommand(connect::command(language))
        .subcommand(connect::doctor(language))
        .subcommand(connect::error(language))
        .subcommand(connect::token(language))
        .subcommand(audit::command(language))
        .subcommand(report::command(language))
        .subcommand(seal::verify(language))
        .subcommand(seal::key(language))
        .subcommand(compare(language))
        .subcommand(browse::explain(language))
        .subcommand(browse::search(language))
        .subcommand(practice(language))
        .subcommand(
            Command::new("completions")
                .about(text("cli-completions-about"))
                .help_template(template(language))
                .disable_help_flag(true)
                .args(common(language))
                .arg(
                    Arg::new("shell")
                        .required(true)
                        .value_parser(value_parser!(Shell))
                        .help_heading(text("cli-heading-arguments"))
                        .help(text("cli-completions-shell")),
                ),
        )
}

fn template(language: &Language) -> String {
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        language.id("cli-heading-usage")
    )
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(help)
}

fn common(language: &'static Language) -> [Arg; 2] {
    let heading = language.id("cli-heading-options");
    [
        Arg::new("lang")
            .long("lang")
            .global(true)
            .value_name(language.id("cli-value-language"))
            .help_heading(heading.clone())
            .help(language.id("cli-lang")),
        Arg::new("help")
            .long("help")
            .short('h')
            .global(true)
            .action(ArgAction::Help)
            .help_heading(heading)
            .help(language.id("cli-help")),
    ]
}

fn review(language: &'static Language) -> Command {
    let text = |id: &str| language.id(id);
    let heading = text("cli-heading-options");
    let option = |name: &'static str, value: &str| {
        Arg::new(name)
            .long(name)
            .value_name(language.id(&format!("cli-value-{value}")))
            .help_heading(heading.clone())
            .help(language.id(&format!("cli-review-{name}")))
    };
    let switch = |name: &'static str| {
        flag(name, language.id(&format!("cli-review-{name}"))).help_heading(heading.clone())
    };
    let command = Command::new("review")
        .about(text("cli-review-about"))
        .after_help(text("cli-review-after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(
            option("from", "article")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("profile"),
        )
        .arg(option("profile", "profile").default_value("webex"))
        .arg(option("app", "app").conflicts_with_all(["from", "profile"]))
        .arg(
            option("out", "folder")
                .value_parser(value_parser!(PathBuf))
                .default_value("."),
        )
        .arg(
            option("format", "formats")
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(scopeglass_review::format_ids()))
                .default_values(scopeglass_review::usual_format_ids()),
        )
        .arg(option("as", "person"))
        .arg(option("decide", "decision").action(ArgAction::Append))
        .arg(switch("experiment"))
        .arg(switch("as-app"))
        .arg(
            Arg::new("app-client")
                .long("app-client")
                .value_name(text("connect-cli-value-client"))
                .help_heading(heading.clone())
                .help(text("cli-review-app-client")),
        )
        .arg(
            Arg::new("app-certificate")
                .long("app-certificate")
                .requires("app-client")
                .value_name(text("connect-cli-value-file"))
                .value_parser(value_parser!(PathBuf))
                .help_heading(heading.clone())
                .help(text("cli-review-app-certificate")),
        )
        .arg(
            Arg::new("show-clear")
                .long("show-clear")
                .value_name(text("connect-cli-value-permission"))
                .action(ArgAction::Append)
                .help_heading(heading.clone())
                .help(text("cli-review-show-clear")),
        )
        .arg(switch("no-browser"))
        .arg(switch("no-input"))
        .arg(switch("overwrite"))
        .arg(switch("json"))
        .arg(option("data", "folder").value_parser(value_parser!(PathBuf)));
    connect::place(command, language)
}

fn compare(language: &'static Language) -> Command {
    let side = |name: &'static str| {
        Arg::new(name)
            .required(true)
            .value_name(language.id("cli-value-request"))
            .help_heading(language.id("cli-heading-arguments"))
            .help(language.id(&format!("cli-compare-{name}")))
    };
    let heading = language.id("cli-heading-options");
    Command::new("compare")
        .about(language.id("cli-compare-about"))
        .after_help(language.id("cli-compare-after"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(side("first"))
        .arg(side("second"))
        .arg(flag("json", language.id("cli-review-json")).help_heading(heading))
}

fn practice(language: &'static Language) -> Command {
    let text = |id: &str| language.id(id);
    let heading = text("cli-heading-options");
    Command::new("practice")
        .about(text("cli-practice-about"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(
            Arg::new("port")
                .long("port")
                .value_name(text("cli-value-port"))
                .value_parser(value_parser!(u16))
                .default_value("0")
                .help_heading(heading.clone())
                .help(text("cli-practice-port")),
        )
        .arg(
            Arg::new("people")
                .long("people")
                .value_name(text("cli-value-number"))
                .value_parser(value_parser!(u32).range(1..=1_000_000))
                .default_value("250")
                .default_value_if("apps", ArgPredicate::IsPresent, None)
                .help_heading(heading.clone())
                .help(text("cli-practice-people")),
        )
        .arg(
            Arg::new("latency")
                .long("latency")
                .value_name(text("cli-value-milliseconds"))
                .value_parser(value_parser!(u64).range(0..=60_000))
                .default_value("0")
                .help_heading(heading.clone())
                .help(text("cli-practice-latency")),
        )
        .args(large(language).map(|arg| arg.help_heading(heading.clone())))
        .arg(flag("tls", text("cli-practice-tls")).help_heading(heading.clone()))
        .arg(fault(language).help_heading(heading))
}

/// How large the practice tenant is, and how slow and strict.
fn large(language: &'static Language) -> [Arg; 4] {
    let number = |name: &'static str, help: &str| {
        Arg::new(name)
            .long(name)
            .value_name(language.id("cli-value-number"))
            .help(language.id(help))
    };
    let millis = Arg::new("page-latency")
        .long("page-latency")
        .value_name(language.id("cli-value-milliseconds"))
        .value_parser(value_parser!(u64).range(0..=60_000))
        .default_value("0")
        .help(language.id("cli-practice-page-latency"));
    [
        number("apps", "cli-practice-apps").value_parser(value_parser!(u32).range(200..=2_000_000)),
        number("grants", "cli-practice-grants")
            .value_parser(value_parser!(u32).range(0..=20_000_000))
            .requires("apps"),
        millis,
        flag("quota", language.id("cli-practice-quota")),
    ]
}

/// What the practice tenant can be told to do wrong.
fn fault(language: &'static Language) -> Arg {
    let forms = scopeglass_practice::Fault::forms();
    let forms: Vec<String> = forms.map(str::to_owned).collect();
    let help = Message::new("cli-practice-fault").with("faults", forms.join(" "));
    Arg::new("fault")
        .long("fault")
        .value_name(language.id("cli-value-fault"))
        .value_parser(value_parser!(scopeglass_practice::Fault))
        .action(ArgAction::Append)
        .help(language.text(&help))
}

/// What was wrong with the command line, in the person's language.
pub(crate) fn wrong(language: &'static Language, error: &clap::Error) -> String {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => language.list(texts),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let said = match error.kind() {
        ErrorKind::UnknownArgument => Message::new("cli-wrong-unknown"),
        ErrorKind::InvalidSubcommand => Message::new("cli-wrong-command"),
        ErrorKind::MissingRequiredArgument => Message::new("cli-wrong-missing"),
        ErrorKind::ArgumentConflict => Message::new("cli-wrong-conflict"),
        _ => Message::new("cli-wrong-value"),
    };
    let (argument, value) = match error.kind() {
        ErrorKind::InvalidSubcommand => (text(ContextKind::InvalidSubcommand), value),
        ErrorKind::ArgumentConflict => (argument, text(ContextKind::PriorArg)),
        _ => (argument, value),
    };
    let mut lines = vec![language.text(&said.with("argument", argument).with("value", value))];
    let suggested = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    for suggestion in suggested
        .into_iter()
        .map(text)
        .filter(|text| !text.is_empty())
    {
        let asked = Message::new("cli-wrong-suggestion").with("suggestion", suggestion);
        lines.push(language.text(&asked));
    }
    let possible = text(ContextKind::ValidValue);
    if !possible.is_empty() {
        lines.push(language.text(&Message::new("cli-wrong-possible").with("values", possible)));
    }
    lines.join("\n")
}

/// Prints the completions of a shell.
pub(crate) fn completions(given: &ArgMatches, language: &'static Language) -> Exit {
    let Some(shell) = given.get_one::<Shell>("shell") else {
        return Exit::Usage;
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut command(language), "scopeglass", &mut script);
    output::print(&script);
    Exit::Done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_holds_together_in_every_language() {
        for locale in Locale::all() {
            command(Language::of(*locale)).debug_assert();
        }
    }

    #[test]
    fn no_help_text_is_missing_in_any_language() {
        fn told(command: &mut Command, path: &str, locale: Locale) {
            let help = command.render_long_help().to_string();
            let missing: Vec<_> = help.lines().filter(|line| line.contains("{")).collect();
            assert!(missing.is_empty(), "{} {path}: {missing:?}", locale.tag());
            for part in command.get_subcommands_mut() {
                let name = format!("{path} {}", part.get_name());
                told(part, &name, locale);
            }
        }
        for locale in Locale::all() {
            told(&mut command(Language::of(*locale)), "scopeglass", *locale);
        }
    }

    #[test]
    fn the_language_is_found_before_the_rest_is_read() {
        let words = |line: &str| line.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(locale(&words("scopeglass review --lang nl")).tag(), "nl");
        assert_eq!(locale(&words("scopeglass --lang=de practice")).tag(), "de");
    }
}
