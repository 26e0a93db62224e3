//! `scopeglass error`: one error of Entra or of OAuth, explained.

use crate::exit::Exit;
use crate::output::Output;
use crate::page::Page;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Language;
use serde_json::json;

/// Explains each that was asked about. Ends with 3 where one is not known.
pub(crate) fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    let asked: Vec<&String> = given.get_many("code").into_iter().flatten().collect();
    let mut exit = Exit::Done;
    for (number, code) in asked.iter().enumerate() {
        if number > 0 {
            Page::new(output).blank();
        }
        let Some(error) = scopeglass_review::explain_error(language, code) else {
            return output.fail(&Problem::new(ErrorCode::UsageInvalid).detail(code));
        };
        if !error.known {
            exit = Exit::Request;
        }
        output.event(&json!({ "event": "error-explained", "error": error }));
        let page = Page::new(output);
        page.title(&error.code);
        for line in [&error.what, &error.why, &error.mend, &error.retry] {
            if !line.is_empty() {
                page.paragraph(line);
            }
        }
        if let Some(address) = &error.page {
            page.fixed(address);
        }
    }
    exit
}
