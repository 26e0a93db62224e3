//! `scopeglass token`: the claims of a token in words. It is read from standard input alone,
//! so that it stands in no history and no list of processes.

use crate::exit::Exit;
use crate::output::Output;
use crate::page::Page;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Language;
use secrecy::SecretString;
use serde_json::json;
use std::io::{IsTerminal as _, Read as _};

/// A little above the largest that is looked into.
const MOST: u64 = 300 * 1024;

/// Explains the token.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    match read(given, output).await {
        Ok(exit) => exit,
        Err(problem) => output.fail(&problem),
    }
}

async fn read(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    if std::io::stdin().is_terminal() && !output.is_json() {
        output.say(&output.language.id("connect-cli-token-paste"));
    }
    let mut text = String::new();
    let read = std::io::stdin().lock().take(MOST).read_to_string(&mut text);
    read.map_err(|error| Problem::new(ErrorCode::TokenMalformed).detail(error))?;
    let token = SecretString::from(text);
    let online = !given.get_flag("offline");
    let told = scopeglass_review::inspect_token(output.language, &token, online).await?;
    output.event(&json!({ "event": "token", "token": told }));
    let page = Page::new(output);
    page.title(&told.kind);
    page.paragraph(&told.validity);
    page.paragraph(&told.signature);
    for claim in &told.claims {
        page.item(&format!("{}: {}", claim.name, claim.values.join(", ")));
        if let Some(meaning) = &claim.meaning {
            page.below(meaning);
        }
        for more in &claim.more {
            page.below(more);
        }
    }
    Ok(Exit::Done)
}
