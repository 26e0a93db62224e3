//! `scopeglass audit`: every consent of a tenant, read into a snapshot, told and exported.

use crate::exit::Exit;
use crate::host::{TerminalHost, Visitor};
use crate::output::Output;
use crate::place;
use crate::review::interrupted;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_language::{Language, Locale};
use scopeglass_practice::Options;
use scopeglass_review::views::{
    AuditComparisonView, AuditFindingRow, AuditProgress, AuditQuery, AuditStage, AuditState,
    AuditSummary, AuditView,
};
use scopeglass_review::{Desk, Paths};
use serde_json::json;
use std::io::IsTerminal as _;
use std::io::Write as _;
use std::path::PathBuf;

type Terminal = Desk<TerminalHost>;

/// People of the practice tenant, at least.
const PEOPLE: u32 = 250;
/// Findings told one by one on the screen; the files hold all.
const SHOWN: u32 = 30;
/// Rows asked for at once.
const WINDOW: u32 = 500;

/// Runs an audit, or works with one that is kept, and tells how it ended.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    let ended = audit(given, output).await;
    ended.unwrap_or_else(|problem| output.fail(&problem))
}

async fn audit(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    if let Some(tag) = given.get_one::<String>("lang") {
        Locale::parse(tag)?;
    }
    let desk = desk(given, output)?;
    if given.get_flag("list") {
        return list(&desk, output).await;
    }
    if let Some(id) = given.get_one::<String>("delete") {
        desk.audit_delete(id.clone()).await?;
        output.event(&json!({ "event": "deleted", "audit": id }));
        return Ok(Exit::Done);
    }
    if let Some(ids) = given.get_many::<String>("compare") {
        let ids: Vec<&String> = ids.collect();
        return compare(&desk, ids[0], ids[1], output).await;
    }
    if let Some(id) = given.get_one::<String>("open") {
        let view = desk.audit_open(id.clone()).await?;
        return finish(given, &desk, &view, output).await;
    }
    place::choose(given, &desk)?;
    read(given, &desk, output).await
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
    let apps = given.get_one::<u32>("apps").copied().unwrap_or(0);
    let options = Options {
        apps,
        grants: given.get_one("grants").copied().unwrap_or(0),
        people: PEOPLE.max(apps / 4) as usize,
        ..Options::default()
    };
    let host = TerminalHost::new(output, visitor).with_practice(options);
    let desk = Desk::open(paths, host)?;
    desk.use_language(output.language.locale().tag())?;
    Ok(desk)
}

async fn read(given: &ArgMatches, desk: &Terminal, output: Output) -> Result<Exit, Problem> {
    tokio::select! {
        connected = connect(given, desk, output) => connected?,
        () = interrupted() => {
            desk.cancel_connect().await?;
            return Ok(stopped(output));
        }
    }
    let reading = async {
        match given.get_flag("resume") {
            true => desk.audit_resume(desk.resumable_audit().await?).await,
            false => desk.audit_start().await,
        }
    };
    tokio::pin!(reading);
    let mut stopping = false;
    let ended = tokio::select! {
        ended = &mut reading => ended,
        () = interrupted() => {
            stopping = true;
            // Whatever is on its way is kept before the reading ends.
            desk.audit_pause().await?;
            reading.await
        }
    };
    clear(output);
    let Some(view) = ended? else {
        return Ok(Exit::Interrupted);
    };
    if stopping && view.summary.state == AuditState::Paused {
        output.event(&json!({ "event": "paused", "audit": view.summary.id }));
        output.tell(&Message::new("cli-audit-paused"));
        desk.close().await;
        return Ok(Exit::Interrupted);
    }
    let exit = finish(given, desk, &view, output).await;
    desk.close().await;
    exit
}

fn stopped(output: Output) -> Exit {
    output.event(&json!({ "event": "interrupted" }));
    output.tell(&Message::new("cli-interrupted"));
    Exit::Interrupted
}

async fn connect(given: &ArgMatches, desk: &Terminal, output: Output) -> Result<(), Problem> {
    desk.host().check_visitor().await?;
    let stray = desk.host().stray();
    let connecting = desk.audit_connect(given.get_flag("sign-ins"));
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

/// Tells how far the audit has come: a line that is written over on a terminal, an event each
/// for a program.
pub(crate) fn told(output: Output, progress: &AuditProgress) {
    output.event(&json!({
        "event": "progress", "audit": progress.id, "stage": progress.stage,
        "pages": progress.pages, "rows": progress.rows, "expected": progress.expected,
        "units": progress.units, "quota": progress.quota, "requests": progress.requests,
        "seconds": progress.seconds, "seconds_left": progress.seconds_left,
        "slowed": progress.slowed, "parts": progress.parts,
    }));
    if output.is_json() || !std::io::stderr().is_terminal() {
        return;
    }
    let counted = |id: &'static str| {
        Message::new(id)
            .with("pages", progress.pages)
            .with("rows", progress.rows)
            .with("units", progress.units)
    };
    let message = match (progress.stage, &progress.left) {
        (AuditStage::Judging, _) => Message::new("cli-audit-judging"),
        (_, Some(left)) => counted("cli-audit-progress-left").with("left", left.as_str()),
        (_, None) => counted("cli-audit-progress"),
    };
    let line = output.language.text(&message);
    // Where standard error is closed there is nobody to tell.
    let _ = write!(std::io::stderr(), "\r\x1b[2K{line}");
}

fn clear(output: Output) {
    if !output.is_json() && std::io::stderr().is_terminal() {
        let _ = write!(std::io::stderr(), "\r\x1b[2K");
    }
}

/// Tells what the snapshot holds, writes the files, and gives the exit code.
async fn finish(
    given: &ArgMatches,
    desk: &Terminal,
    view: &AuditView,
    output: Output,
) -> Result<Exit, Problem> {
    tell(desk, view, output).await?;
    let formats: Vec<String> = given
        .get_many::<String>("format")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let mut files = Vec::new();
    if !formats.is_empty() {
        let folder = given.get_one::<PathBuf>("out").cloned();
        let folder = folder.unwrap_or_else(|| ".".into());
        let locale = output.language.locale();
        let overwrite = given.get_flag("overwrite");
        let id = view.summary.id.clone();
        let written = desk
            .write_audit(id, formats, locale, folder, overwrite)
            .await?;
        files.extend(written.iter().map(|file| file.display().to_string()));
    }
    output.event(&json!({
        "event": "done", "audit": view.summary.id, "state": view.summary.state,
        "complete": view.summary.state == AuditState::Complete, "verdict": view.verdict,
        "parts": view.parts, "rules": view.rules, "silent": view.silent,
        "not_judged": view.not_judged, "picture": view.picture, "files": files,
        "problem": view.summary.problem,
    }));
    for file in &files {
        output.say(&format!("  {file}"));
    }
    if let Some(problem) = &view.summary.problem {
        output.say(&format!("{} {}", problem.what, problem.next));
    }
    Ok(match view.summary.state {
        AuditState::Complete => Exit::Done,
        _ => Exit::Incomplete,
    })
}

async fn tell(desk: &Terminal, view: &AuditView, output: Output) -> Result<(), Problem> {
    let summary = &view.summary;
    output.say(&format!(
        "{}  {}  {}",
        summary.id, summary.tenant, summary.began
    ));
    for part in &view.parts {
        output.say(&format!("  {}: {}", part.name, part.text));
        if let Some(problem) = &part.problem {
            output.say(&format!("    {} {}", problem.what, problem.next));
        }
    }
    let origins = Message::new("cli-audit-origins").with("own", view.own);
    output.tell(
        &origins
            .with("other", view.other)
            .with("microsoft", view.microsoft),
    );
    for rule in &view.rules {
        output.say(&format!(
            "\n{} ({})",
            rule.title,
            output.language.number(rule.count)
        ));
        output.say(&format!("  {}", rule.why));
        findings(desk, summary, &rule.rule, rule.count, output).await?;
    }
    output.say("");
    if !view.silent.is_empty() {
        let titles: Vec<String> = view.silent.iter().map(|rule| rule.title.clone()).collect();
        output.tell(&Message::new("cli-audit-silent").with("rules", titles));
    }
    for sentence in view.not_judged.iter().chain(&view.verdict) {
        output.say(sentence);
    }
    Ok(())
}

/// The findings of one rule, the first of them for people, all of them for programs.
async fn findings(
    desk: &Terminal,
    summary: &AuditSummary,
    rule: &str,
    count: u64,
    output: Output,
) -> Result<(), Problem> {
    let mut offset = 0;
    loop {
        let query = AuditQuery {
            rule: Some(rule.to_owned()),
            with_microsoft: true,
            offset,
            limit: if output.is_json() { WINDOW } else { SHOWN },
            ..AuditQuery::default()
        };
        let window = desk.audit_findings(summary.id.clone(), query).await?;
        for row in &window.rows {
            finding(row, output);
        }
        offset += window.rows.len() as u64;
        if window.rows.is_empty() || !output.is_json() {
            break;
        }
    }
    if !output.is_json() && count > offset {
        output.tell(&Message::new("cli-audit-more").with("count", count - offset));
    }
    Ok(())
}

fn finding(row: &AuditFindingRow, output: Output) {
    output.event(&json!({
        "event": "finding", "rule": row.rule, "weight": row.weight,
        "service_principal": row.app, "app": row.app_name, "text": row.text,
    }));
    output.say(&format!("  • {}: {}", row.app_name, row.text));
}

async fn list(desk: &Terminal, output: Output) -> Result<Exit, Problem> {
    let audits = desk.audits().await?.audits;
    if audits.is_empty() {
        output.tell(&Message::new("cli-audit-none"));
    }
    for audit in &audits {
        output.event(&json!({
            "event": "audit", "audit": audit.id, "tenant": audit.tenant, "began": audit.began,
            "state": audit.state, "apps": audit.apps, "grants": audit.grants,
            "size": audit.size, "problem": audit.problem,
        }));
        let parts = [
            &audit.id,
            &audit.tenant,
            &audit.began,
            &audit.size,
            &audit.state_text,
        ];
        output.say(&parts.map(String::as_str).join("  "));
    }
    Ok(Exit::Done)
}

async fn compare(
    desk: &Terminal,
    first: &str,
    second: &str,
    output: Output,
) -> Result<Exit, Problem> {
    let mut offset = 0;
    let mut view: Option<AuditComparisonView>;
    loop {
        let (first, second) = (first.to_owned(), second.to_owned());
        let window = desk
            .audit_compare(first, second, None, offset, WINDOW)
            .await?;
        for row in &window.rows {
            output.event(&json!({
                "event": "change", "change": row.change, "service_principal": row.app,
                "app": row.app_name, "text": row.text, "level": row.level,
            }));
            output.say(&format!("  • {}: {}", row.app_name, row.text));
        }
        offset += window.rows.len() as u64;
        let over = window.rows.is_empty() || offset >= window.total;
        view = Some(window);
        if over {
            break;
        }
    }
    let Some(view) = view else {
        return Err(Problem::new(ErrorCode::Internal));
    };
    for (_, name, count) in view.counts.iter().filter(|(.., count)| *count > 0) {
        output.say(&format!("{name}: {}", output.language.number(*count)));
    }
    for limit in &view.limits {
        output.say(limit);
    }
    output.event(&json!({
        "event": "done", "total": view.total, "counts": view.counts, "limits": view.limits,
    }));
    Ok(match (view.total, view.limits.is_empty()) {
        (0, true) => {
            output.tell(&Message::new("cli-audit-same"));
            Exit::Done
        }
        (0, false) => Exit::Incomplete,
        _ => Exit::Differs,
    })
}
