//! `scopeglass review`: one whole review without a window, to the report.

use crate::ask::{self, Given};
use crate::exit::Exit;
use crate::host::{TerminalHost, Visitor};
use crate::output::Output;
use crate::place;
use crate::proof;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, OutcomeKind, Problem, Request, ReviewId};
use scopeglass_language::{Language, Locale};
use scopeglass_review::views::ReviewView;
use scopeglass_review::{Desk, Paths};
use serde_json::json;
use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

type Terminal = Desk<TerminalHost>;

/// Runs a review and tells how it ended.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    tokio::select! {
        ended = review(given, output) => ended.unwrap_or_else(|problem| output.fail(&problem)),
        () = interrupted() => {
            output.event(&json!({ "event": "interrupted" }));
            output.tell(&Message::new("cli-interrupted"));
            Exit::Interrupted
        }
    }
}

/// Ends when the person interrupts the run or the system asks it to end.
pub(crate) async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => drop(tokio::signal::ctrl_c().await),
    }
}

async fn review(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    if let Some(tag) = given.get_one::<String>("lang") {
        Locale::parse(tag)?;
    }
    let decisions = given
        .get_many::<String>("decide")
        .into_iter()
        .flatten()
        .map(|text| ask::parse(text))
        .collect::<Result<Vec<_>, _>>()?;
    proof::check(given)?;
    let desk = desk(given, output)?;
    desk.host().check_visitor().await?;
    let view = begin(given, &desk, output).await?;
    if view.permissions.is_empty() {
        return Err(Problem::new(ErrorCode::NothingRecognised));
    }
    let target = Target::of(given, output);
    desk.plan_reports(
        view.id,
        &target.formats,
        target.locale,
        &target.folder,
        target.overwrite,
    )?;
    decide(given, &desk, &view, decisions, output).await?;
    if given.get_flag("experiment") {
        proof::experiment(&desk, view.id, output).await?;
    } else {
        sign_in(&desk, view.id, output).await?;
    }
    proof::sign_in_app(given, &desk, view.id, output).await?;
    output.tell(&Message::new("cli-probing").with("count", view.permissions.len()));
    let view = desk.probe(view.id).await?;
    proof::show_clear(given, &desk, &view, output).await?;
    let exit = finish(&target, &desk, &view, output);
    desk.close().await;
    exit
}

fn desk(given: &ArgMatches, output: Output) -> Result<Terminal, Problem> {
    let paths = match given.get_one::<PathBuf>("data") {
        Some(folder) => Paths::below(folder),
        None => Paths::of_this_person()?,
    };
    let visitor = match given.get_one::<String>("as") {
        Some(person) => Visitor::BuiltIn(person.clone()),
        None if given.get_flag("no-browser") => Visitor::Reader,
        None => Visitor::Browser,
    };
    place::check_visitor(given, &visitor)?;
    let desk = Desk::open(paths, TerminalHost::new(output, visitor))?;
    desk.use_language(output.language.locale().tag())?;
    place::choose(given, &desk)?;
    Ok(desk)
}

async fn begin(given: &ArgMatches, desk: &Terminal, output: Output) -> Result<ReviewView, Problem> {
    if let Some(app) = given.get_one::<String>("app") {
        connect(desk, output).await?;
        let view = desk.review_from_tenant(app.clone()).await?;
        tell_request(&view, output);
        return Ok(view);
    }
    let view = match given.get_one::<PathBuf>("from") {
        Some(file) => {
            // On a thread of its own, so that an interruption is heeded while it reads.
            let file = file.clone();
            let reading = tokio::task::spawn_blocking(move || article(&file));
            let request = reading
                .await
                .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))??;
            desk.begin(request).await?
        }
        None => {
            let profile = given
                .get_one::<String>("profile")
                .cloned()
                .unwrap_or_default();
            desk.review_from_profile(profile).await?
        }
    };
    tell_request(&view, output);
    Ok(view)
}

/// Connects to the tenant, to read what its records say of an app.
async fn connect(desk: &Terminal, output: Output) -> Result<(), Problem> {
    let stray = desk.host().stray();
    let connecting = desk.connect();
    tokio::pin!(connecting);
    let connected = tokio::select! {
        ended = &mut connecting => ended,
        () = stray.failed.notified() => {
            desk.cancel_connect().await?;
            let ended = connecting.await;
            match stray.take() {
                Some(problem) if ended.is_err() => Err(problem),
                _ => ended,
            }
        }
    }?;
    if let Some(account) = &connected.account {
        output.event(&json!({
            "event": "connected", "user": account.username, "tenant": account.tenant,
        }));
        output.tell(&Message::new("cli-signed-in").with("user", account.username.as_str()));
    }
    Ok(())
}

/// An article from a file, or from standard input where the file is `-`.
fn article(file: &Path) -> Result<Request, Problem> {
    if file.as_os_str() != "-" {
        return scopeglass_review::read_article_file(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(scopeglass_review::MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|error| {
            Problem::new(ErrorCode::ArticleUnreadable)
                .with("file", "-")
                .detail(error)
        })?;
    scopeglass_review::read_article_bytes(&bytes, "-")
}

fn tell_request(view: &ReviewView, output: Output) {
    let permissions: Vec<_> = view
        .permissions
        .iter()
        .map(|asked| {
            json!({
                "name": asked.name,
                "kind": asked.kind.map_or("open", |kind| kind.as_str()),
                "reason": asked.reason,
                "confidence": asked.recognised.first().map(|at| at.confidence),
                "quote": asked.recognised.first().map(|at| &at.quote),
                "standing": asked.standing,
            })
        })
        .collect();
    let unrecognised: Vec<_> = view
        .unrecognised
        .iter()
        .map(|line| json!({ "quote": line.quote, "why": line.why, "candidates": line.candidates }))
        .collect();
    output.event(&json!({
        "event": "request",
        "review": view.id,
        "app": view.app,
        "language": view.source.language,
        "identity": view.identity,
        "signs": view.signs,
        "permissions": permissions,
        "unrecognised": unrecognised,
    }));
    let found = Message::new("cli-request")
        .with("app", view.app.as_str())
        .with("count", view.permissions.len());
    output.tell(&found);
    for asked in &view.permissions {
        output.say(&format!("  {}  ({})", asked.name, asked.kind_label));
        for told in &asked.standing {
            output.say(&format!("    {told}"));
        }
    }
    for sign in &view.signs {
        output.say(&format!("[{}] {}", sign.weight_label, sign.text));
    }
    for line in &view.unrecognised {
        let unknown = Message::new("cli-unrecognised").with("quote", line.quote.as_str());
        output.tell(&unknown);
    }
}

async fn decide(
    given: &ArgMatches,
    desk: &Terminal,
    view: &ReviewView,
    decisions: Vec<Given>,
    output: Output,
) -> Result<(), Problem> {
    for decision in &decisions {
        let unknown = || {
            Problem::new(ErrorCode::PermissionNotInRequest)
                .with("permission", decision.name.as_str())
        };
        let mut asked = view.permissions.iter();
        let asked = asked
            .find(|asked| asked.name.eq_ignore_ascii_case(&decision.name))
            .ok_or_else(unknown)?;
        desk.decide(
            view.id,
            asked.index,
            decision.choice.clone(),
            decision.note.clone(),
        )
        .await?;
    }
    let talks = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let asks = talks && !output.is_json() && !given.get_flag("no-input") && decisions.is_empty();
    for permission in &view.permissions {
        if asks {
            if let Some(choice) = ask::ask(output, permission, view.permissions.len()) {
                desk.decide(view.id, permission.index, choice, String::new())
                    .await?;
            }
        } else {
            ask::show(output, permission, view.permissions.len());
        }
    }
    Ok(())
}

async fn sign_in(desk: &Terminal, id: ReviewId, output: Output) -> Result<(), Problem> {
    let stray = desk.host().stray();
    let signing = desk.sign_in(id);
    tokio::pin!(signing);
    let view = tokio::select! {
        ended = &mut signing => ended,
        () = stray.failed.notified() => {
            desk.cancel_sign_in(id).await?;
            let ended = signing.await;
            match stray.take() {
                Some(problem) if ended.is_err() => Err(problem),
                _ => ended,
            }
        }
    }?;
    let Some(account) = &view.sign_in.account else {
        return Err(Problem::new(ErrorCode::NotSignedIn));
    };
    output.event(&json!({
        "event": "signed-in",
        "user": account.username,
        "tenant": account.tenant,
        "scopes": view.sign_in.granted,
        "missing": view.sign_in.missing,
    }));
    output.tell(&Message::new("cli-signed-in").with("user", account.username.as_str()));
    if let Some(notice) = &view.sign_in.keyring {
        output.say(&notice.what);
    }
    Ok(())
}

/// Where the report goes.
struct Target {
    formats: Vec<String>,
    locale: Locale,
    folder: PathBuf,
    overwrite: bool,
}

impl Target {
    fn of(given: &ArgMatches, output: Output) -> Self {
        Self {
            formats: given
                .get_many::<String>("format")
                .into_iter()
                .flatten()
                .cloned()
                .collect(),
            locale: output.language.locale(),
            folder: given
                .get_one::<PathBuf>("out")
                .cloned()
                .unwrap_or_else(|| ".".into()),
            overwrite: given.get_flag("overwrite"),
        }
    }
}

fn finish(
    target: &Target,
    desk: &Terminal,
    view: &ReviewView,
    output: Output,
) -> Result<Exit, Problem> {
    let Target {
        formats,
        locale,
        folder,
        overwrite,
    } = target;
    let files = desk.write_reports(view.id, formats, *locale, folder, *overwrite)?;
    let files: Vec<String> = files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let unfinished = view
        .permissions
        .iter()
        .filter_map(|asked| asked.evidence.as_ref());
    let unfinished = unfinished
        .filter(|seen| matches!(seen.outcome, OutcomeKind::Failed | OutcomeKind::Partial))
        .count();
    output.event(&json!({
        "event": "done", "review": view.id, "files": files, "unfinished": unfinished,
    }));
    output.tell(&Message::new("cli-done"));
    for file in &files {
        output.say(&format!("  {file}"));
    }
    if unfinished == 0 {
        return Ok(Exit::Done);
    }
    output.tell(&Message::new("cli-unfinished").with("count", unfinished));
    Ok(Exit::Incomplete)
}
