//! The arguments of `verify` and `key`.

use super::{common, flag, template};
use clap::{Arg, ArgAction, Command, value_parser};
use scopeglass_language::Language;
use std::path::PathBuf;

/// `scopeglass verify`.
pub(super) fn verify(language: &'static Language) -> Command {
    let heading = language.id("cli-heading-options");
    base("verify", language)
        .after_help(language.id("cli-verify-after"))
        .arg(
            argument("file", "cli-value-bundle", "cli-verify-file", language)
                .required(true)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            option("signer", "cli-value-key", "cli-verify-signer", language)
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(data(language))
        .arg(flag("json", language.id("cli-review-json")).help_heading(heading))
}

/// `scopeglass key`.
pub(super) fn key(language: &'static Language) -> Command {
    let child = |name: &'static str| {
        Command::new(name)
            .about(language.id(&format!("cli-key-{name}")))
            .help_template(template(language))
            .disable_help_flag(true)
            .args(common(language))
            .arg(data(language))
            .arg(
                flag("json", language.id("cli-review-json"))
                    .help_heading(language.id("cli-heading-options")),
            )
    };
    base("key", language)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(language.id("cli-heading-commands"))
        .disable_help_subcommand(true)
        .subcommand(child("list"))
        .subcommand(
            child("export")
                .arg(
                    argument("file", "cli-value-key", "cli-key-export-file", language)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(
                    flag("overwrite", language.id("cli-review-overwrite"))
                        .help_heading(language.id("cli-heading-options")),
                ),
        )
        .subcommand(
            child("trust")
                .arg(
                    argument("file", "cli-value-key", "cli-key-trust-file", language)
                        .required(true),
                )
                .arg(option(
                    "name",
                    "cli-value-name",
                    "cli-key-trust-name",
                    language,
                )),
        )
        .subcommand(
            child("forget").arg(
                argument(
                    "signer",
                    "cli-value-name",
                    "cli-key-forget-signer",
                    language,
                )
                .required(true),
            ),
        )
}

fn base(name: &'static str, language: &'static Language) -> Command {
    Command::new(name)
        .about(language.id(&format!("cli-{name}-about")))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
}

fn argument(name: &'static str, value: &str, help: &str, language: &'static Language) -> Arg {
    Arg::new(name)
        .value_name(language.id(value))
        .help_heading(language.id("cli-heading-arguments"))
        .help(language.id(help))
}

fn option(name: &'static str, value: &str, help: &str, language: &'static Language) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(language.id(value))
        .help_heading(language.id("cli-heading-options"))
        .help(language.id(help))
}

fn data(language: &'static Language) -> Arg {
    option("data", "cli-value-folder", "cli-report-data", language)
        .value_parser(value_parser!(PathBuf))
}
