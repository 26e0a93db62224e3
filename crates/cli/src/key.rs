//! `scopeglass key`: the key that signs reports here, and the keys of others.

use crate::exit::Exit;
use crate::output::Output;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_language::Language;
use scopeglass_review::views::KeysView;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Does what is asked for with keys.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let Some((name, given)) = given.subcommand() else {
        return Exit::Usage;
    };
    let output = Output::new(given.get_flag("json"), language);
    let done = key(name, given, output).await;
    done.map_or_else(|problem| output.fail(&problem), |()| Exit::Done)
}

async fn key(name: &str, given: &ArgMatches, output: Output) -> Result<(), Problem> {
    let desk = crate::report::desk(given, output)?;
    let text = |name: &str| given.get_one::<String>(name).cloned().unwrap_or_default();
    match name {
        "export" => {
            let key = desk.public_key().await?;
            let kept = desk.keys().await?;
            return export(given, &key, &kept, output);
        }
        "trust" => {
            let given = text("file");
            // A file, or the key itself as it is shown and sent.
            let key = if Path::new(&given).is_file() {
                read(Path::new(&given))?
            } else {
                given
            };
            show(&desk.trust_signer(text("name"), key).await?, output);
        }
        "forget" => show(&desk.forget_signer(text("signer")).await?, output),
        _ => show(&desk.keys().await?, output),
    }
    Ok(())
}

fn read(file: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(file).map_err(|error| {
        Problem::new(ErrorCode::FileNotOpened)
            .with("file", file.display().to_string())
            .detail(error)
    })
}

/// Writes the public key to a file, or prints it for a pipe.
fn export(given: &ArgMatches, key: &str, kept: &KeysView, output: Output) -> Result<(), Problem> {
    let Some(file) = given.get_one::<PathBuf>("file") else {
        output.event(&json!({ "event": "key", "public_key": key, "persistent": kept.persistent }));
        output.say(key.trim_end());
        return Ok(());
    };
    scopeglass_review::write_file(file, key.as_bytes(), given.get_flag("overwrite"))?;
    let shown = file.display().to_string();
    output.event(&json!({ "event": "key", "file": shown, "persistent": kept.persistent }));
    output.tell(&Message::new("cli-key-exported").with("file", shown));
    output.say(&kept.kept);
    Ok(())
}

fn show(keys: &KeysView, output: Output) {
    output.event(&json!({ "event": "keys", "keys": keys }));
    if let Some(own) = &keys.own {
        let told = Message::new("cli-key-own").with("id", own.id.as_str());
        output.tell(&told);
        output.say(&format!("  {}", own.key));
    }
    output.say(&keys.kept);
    if keys.signers.is_empty() {
        return output.tell(&Message::new("cli-key-none"));
    }
    output.tell(&Message::new("cli-key-signers"));
    for signer in &keys.signers {
        let line = format!("  {}  {} · {}", signer.key.id, signer.name, signer.added);
        output.say(&crate::output::visible(&line));
    }
}
