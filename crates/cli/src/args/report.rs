//! The arguments of `report`.

use super::{common, flag, template};
use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, value_parser};
use scopeglass_language::Language;
use std::path::PathBuf;

/// `scopeglass report`.
pub(super) fn command(language: &'static Language) -> Command {
    let text = |id: &str| language.id(id);
    let heading = text("cli-heading-options");
    let option = |name: &'static str, value: &str, help: &str| {
        Arg::new(name)
            .long(name)
            .value_name(language.id(value))
            .help_heading(heading.clone())
            .help(language.id(help))
    };
    let switch = |name: &'static str, help: &str| {
        flag(name, language.id(help)).help_heading(heading.clone())
    };
    Command::new("report")
        .about(text("cli-report-about"))
        .help_template(template(language))
        .disable_help_flag(true)
        .args(common(language))
        .arg(
            Arg::new("review")
                .value_name(text("cli-value-review"))
                .help_heading(text("cli-heading-arguments"))
                .help(text("cli-report-review")),
        )
        .arg(
            option("format", "cli-value-formats", "cli-review-format")
                .value_delimiter(',')
                .value_parser(PossibleValuesParser::new(scopeglass_review::format_ids()))
                .default_values(scopeglass_review::usual_format_ids()),
        )
        .arg(
            option("out", "cli-value-folder", "cli-review-out")
                .value_parser(value_parser!(PathBuf))
                .default_value("."),
        )
        .arg(
            option("data", "cli-value-folder", "cli-report-data")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            option("redact", "cli-value-level", "cli-report-redact")
                .value_parser(PossibleValuesParser::new(scopeglass_review::redaction_ids()))
                .default_value("samples"),
        )
        .arg(
            option("bundle", "cli-value-bundling", "cli-report-bundle")
                .num_args(0..=1)
                .require_equals(true)
                .value_parser(PossibleValuesParser::new(["file", "folder"]))
                .default_missing_value("file"),
        )
        .arg(switch("no-sign", "cli-report-no-sign").requires("bundle"))
        .arg(option("timestamp", "cli-value-address", "cli-report-timestamp").requires("bundle"))
        .arg(
            option("template", "cli-value-folder", "cli-report-template")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(option("beside", "cli-value-report", "cli-report-beside"))
        .arg(switch("overwrite", "cli-review-overwrite").alias("force"))
        .arg(switch("no-input", "cli-review-no-input"))
        .arg(switch("json", "cli-review-json"))
        .arg(switch("schema", "cli-report-schema").conflicts_with("review"))
}
