//! `scopeglass report`: the report of a saved review, in any format and language.

use crate::exit::Exit;
use crate::host::{TerminalHost, Visitor};
use crate::output::Output;
use clap::ArgMatches;
use dialoguer::Confirm;
use scopeglass_domain::{ErrorCode, Message, Problem, ReviewId};
use scopeglass_language::{Language, Locale};
use scopeglass_review::views::{Bundling, ExportWish};
use scopeglass_review::{Desk, Paths};
use serde_json::json;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

type Terminal = Desk<TerminalHost>;

/// Writes a report and tells how it ended.
pub(crate) async fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    let written = report(given, output).await;
    written.unwrap_or_else(|problem| output.fail(&problem))
}

async fn report(given: &ArgMatches, output: Output) -> Result<Exit, Problem> {
    if let Some(tag) = given.get_one::<String>("lang") {
        Locale::parse(tag)?;
    }
    if given.get_flag("schema") {
        // The schema is the answer itself, whoever reads it.
        let schema = scopeglass_review::report_schema()?;
        Output::new(false, output.language).say(schema.trim_end());
        return Ok(Exit::Done);
    }
    let desk = desk(given, output)?;
    let Some(named) = given.get_one::<String>("review") else {
        list(&desk, output);
        return Ok(Exit::Done);
    };
    let id = find(&desk, named, output)?;
    let files = write(given, &desk, id, output).await?;
    let files: Vec<_> = files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    output.event(&json!({ "event": "done", "review": id, "files": files }));
    output.tell(&Message::new("cli-done"));
    for file in &files {
        output.say(&format!("  {file}"));
    }
    if given.contains_id("bundle") && !given.get_flag("no-sign") {
        let keys = desk.keys().await?;
        if !keys.persistent {
            output.say(&keys.kept);
        }
    }
    Ok(Exit::Done)
}

/// The desk over the folder of saved reviews that was given, or the usual one.
pub(crate) fn desk(given: &ArgMatches, output: Output) -> Result<Terminal, Problem> {
    let paths = match given.get_one::<PathBuf>("data") {
        Some(folder) => Paths::below(folder),
        None => Paths::of_this_person()?,
    };
    let desk = Desk::open(paths, TerminalHost::new(output, Visitor::Reader))?;
    desk.use_language(output.language.locale().tag())?;
    Ok(desk)
}

fn list(desk: &Terminal, output: Output) {
    let reviews = desk.saved_reviews();
    output.event(&json!({ "event": "reviews", "reviews": reviews }));
    if reviews.is_empty() {
        return output.tell(&Message::new("cli-report-none"));
    }
    output.tell(&Message::new("cli-report-list"));
    for review in reviews {
        output.say(&match review.problem {
            Some(problem) => format!("  {}  {}", review.id, problem.what),
            None => format!(
                "  {}  {} · {} · {}",
                review.id, review.app, review.changed, review.progress
            ),
        });
    }
}

/// A review by the beginning of its id, or by its file.
fn find(desk: &Terminal, named: &str, output: Output) -> Result<ReviewId, Problem> {
    match desk.reviews_beginning(named).as_slice() {
        [id] => Ok(*id),
        [] if Path::new(named).is_file() => desk.open_review_file(Path::new(named)),
        [] => Err(Problem::new(ErrorCode::ReviewNotFound).with("review", named)),
        _ => {
            let several = Message::new("cli-report-ambiguous").with("review", named);
            let said = output.language.text(&several);
            Err(Problem::new(ErrorCode::UsageInvalid).detail(said))
        }
    }
}

/// Writes the files; where one is there already, a person at a terminal is asked. Ctrl+C
/// ends the writing, and nothing of it is left.
async fn write(
    given: &ArgMatches,
    desk: &Terminal,
    id: ReviewId,
    output: Output,
) -> Result<Vec<PathBuf>, Problem> {
    let here = PathBuf::from(".");
    let folder = given.get_one::<PathBuf>("out").unwrap_or(&here);
    let mut wish = wish(given, output);
    let written = interruptible(desk, id, desk.export(id, &wish, folder)).await;
    match written {
        Err(problem) if problem.code == ErrorCode::ReportExists => {
            if asks(given, output) && replaces(&problem, output) {
                wish.overwrite = true;
                interruptible(desk, id, desk.export(id, &wish, folder)).await
            } else {
                Err(problem)
            }
        }
        written => written,
    }
}

fn wish(given: &ArgMatches, output: Output) -> ExportWish {
    let formats = given.get_many::<String>("format").into_iter().flatten();
    let text = |name: &str| given.get_one::<String>(name).cloned();
    ExportWish {
        formats: formats.cloned().collect(),
        locale: output.language.locale().tag().to_owned(),
        redaction: text("redact").unwrap_or_default(),
        bundling: match text("bundle").as_deref() {
            None => Bundling::Loose,
            Some("folder") => Bundling::Folder,
            Some(_) => Bundling::File,
        },
        sign: !given.get_flag("no-sign"),
        timestamp: text("timestamp"),
        template: given
            .get_one::<PathBuf>("template")
            .map(|folder| folder.display().to_string()),
        beside: text("beside"),
        overwrite: given.get_flag("overwrite"),
    }
}

async fn interruptible(
    desk: &Terminal,
    id: ReviewId,
    work: impl Future<Output = Result<Vec<PathBuf>, Problem>>,
) -> Result<Vec<PathBuf>, Problem> {
    tokio::pin!(work);
    tokio::select! {
        written = &mut work => return written,
        Ok(()) = tokio::signal::ctrl_c() => {}
    }
    desk.cancel_export(id).await?;
    work.await
}

fn asks(given: &ArgMatches, output: Output) -> bool {
    !given.get_flag("no-input") && !output.is_json() && std::io::stdin().is_terminal()
}

fn replaces(problem: &Problem, output: Output) -> bool {
    let mut question = Message::new("cli-report-replace");
    question.args.clone_from(&problem.args);
    Confirm::new()
        .with_prompt(output.language.text(&question))
        .default(false)
        .interact()
        .unwrap_or(false)
}
