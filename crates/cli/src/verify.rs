//! `scopeglass verify`: whether a report is as it was made, and by whom.

use crate::exit::Exit;
use crate::output::Output;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_language::Language;
use scopeglass_review::views::VerifiedView;
use scopeglass_review::{PublicKey, SealState, Trust};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Verifies a file or folder and tells what it is worth.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    let told = verify(given, output).await;
    told.unwrap_or_else(|problem| output.fail(&problem))
}

async fn verify(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    let desk = crate::report::desk(given, output)?;
    let signers = given.get_many::<PathBuf>("signer").into_iter().flatten();
    let more = signers.map(|file| signer(file)).collect::<Result<_, _>>()?;
    let Some(path) = given.get_one::<PathBuf>("file") else {
        return Ok(Exit::Usage);
    };
    let verified = desk.verify(path, more).await?;
    let view = desk.tell_verified(&path.display().to_string(), &verified);
    output.event(&json!({
        "event": "verified", "file": view.file, "state": verified.state,
        "signer": verified.signer, "faults": verified.faults, "made_at": verified.made_at,
        "app": verified.app, "files": verified.files, "chain": verified.chain,
        "timestamp": verified.timestamp, "message": view.title, "hint": view.hint,
    }));
    say(&view, output);
    Ok(match verified.state {
        SealState::Intact => Exit::Done,
        SealState::Changed => Exit::Changed,
        SealState::Incomplete => Exit::Missing,
        SealState::UnknownSigner => Exit::UnknownSigner,
        SealState::Unsigned => Exit::Unsigned,
    })
}

/// A key that counts in this run: the name of its file stands for the signer.
fn signer(file: &Path) -> Result<Trust, Problem> {
    let shown = file.display().to_string();
    let text = std::fs::read_to_string(file).map_err(|error| {
        Problem::new(ErrorCode::FileNotOpened)
            .with("file", shown.as_str())
            .detail(error)
    })?;
    let key = PublicKey::read(&text);
    let name = file.file_stem().unwrap_or_default();
    Ok(Trust {
        name: name.to_string_lossy().into_owned(),
        key: key.ok_or_else(|| Problem::new(ErrorCode::SignerUnreadable).with("file", shown))?,
        own: false,
    })
}

fn say(view: &VerifiedView, output: Output) {
    let (mark, faults) = match view.state.as_str() {
        "intact" => ("✓", ""),
        "changed" | "incomplete" => ("✗", "  "),
        _ => ("!", ""),
    };
    output.say(&crate::output::visible(&format!("{mark} {}", view.title)));
    for fault in &view.faults {
        output.say(&crate::output::visible(&format!("{faults}– {fault}")));
    }
    let facts = view.made.iter().chain([&view.signer]);
    let facts = facts.chain(&view.chain).chain([&view.timestamp]);
    for fact in facts {
        output.say(&crate::output::visible(&format!("  {fact}")));
    }
    if let Some(key) = &view.unknown_key {
        let how = Message::new("cli-verify-trust").with("key", key.key.as_str());
        output.tell(&how);
    }
    output.say(&crate::output::visible(&view.hint));
}
