//! Writing reports: in which formats, how much of what was seen, loose or as a bundle, with
//! progress and cancel. All is made before anything is written.

use crate::beside::{self, Paper};
use crate::desk::{Desk, lock};
use crate::host::Host;
use crate::present::Presenter;
use crate::views::{Bundling, Event, ExportWish, Exported};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Message, Problem, Redaction, ReviewId};
use scopeglass_language::{Language, Locale};
use scopeglass_report::{Format, ReportInput, Template, comparison::Side};
use scopeglass_seal::{
    Bundle, Draft, Facts, Kept, Place, ReportFile, SigningKey, Stamp, names, request_stamp,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The words for how much a report tells, for `--redact` and its completions.
pub fn redaction_ids() -> Vec<&'static str> {
    Redaction::ALL.map(Redaction::as_str).to_vec()
}

/// Writes a file whole or not at all.
///
/// # Errors
/// `report-exists`, `disk-full`, `folder-read-only`, `report-not-written`.
pub fn write_file(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), Problem> {
    scopeglass_seal::write(path, bytes, overwrite)
}

/// What is to be written, understood and found possible.
struct Plan {
    formats: Vec<Format>,
    locale: Locale,
    redaction: Redaction,
    stem: String,
    /// The earlier report that this one is compared with.
    then: Option<Side>,
    template: Template,
    /// The files or the one folder that there will be.
    targets: Vec<PathBuf>,
}

/// Who is told how far it came, and whether to go on.
struct Course<'a, H: Host> {
    desk: &'a Desk<H>,
    review: ReviewId,
    cancel: CancellationToken,
    of: usize,
}

impl<H: Host> Course<'_, H> {
    fn at(&self, done: usize, doing: &Message) {
        self.desk.host.event(Event::Export {
            review: self.review,
            done,
            of: self.of,
            doing: self.desk.language().text(doing),
        });
    }

    /// Waits for work, or for the person to cancel; what is cancelled is not waited for.
    async fn unless_cancelled<T>(
        &self,
        work: impl Future<Output = Result<T, Problem>>,
    ) -> Result<T, Problem> {
        let cancelled = || Problem::new(ErrorCode::ReportCancelled);
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(cancelled()),
            done = work => done,
        }
    }
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn export_report(
        &self,
        review: ReviewId,
        wish: ExportWish,
    ) -> Result<Exported, Problem> {
        let folder = self.report_folder();
        match self.export(review, &wish, &folder).await {
            Ok(files) => Ok(Exported {
                files: files
                    .iter()
                    .map(|file| file.display().to_string())
                    .collect(),
                exists: None,
            }),
            Err(problem) if problem.code == ErrorCode::ReportExists => Ok(Exported {
                files: Vec::new(),
                exists: Some(self.tell(&problem)),
            }),
            Err(problem) => Err(problem),
        }
    }

    /// See [`crate::commands`].
    pub async fn cancel_export(&self, review: ReviewId) -> Result<bool, Problem> {
        let open = lock(&self.open);
        let exporting = open.get(&review).and_then(|open| open.exporting.as_ref());
        if let Some(exporting) = exporting {
            exporting.cancel();
        }
        Ok(exporting.is_some())
    }

    /// Writes a report into a folder and tells the paths of what was written. Where one of
    /// them is there already and may not be replaced, none is written.
    ///
    /// # Errors
    /// `format-unknown`, `language-unknown`, `usage-invalid`, `review-busy`, `report-exists`,
    /// `report-cancelled`, `disk-full`, `folder-read-only`, `report-not-written`, and what
    /// signing and stamping say.
    pub async fn export(
        &self,
        review: ReviewId,
        wish: &ExportWish,
        folder: &Path,
    ) -> Result<Vec<PathBuf>, Problem> {
        let plan = self.plan_export(review, wish, folder)?;
        let cancel = CancellationToken::new();
        self.with(review, |open| {
            if open.exporting.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            open.exporting = Some(cancel.clone());
            Ok(())
        })?;
        let course = Course {
            desk: self,
            review,
            cancel,
            of: plan.formats.len() + 1,
        };
        let written = self.make_and_write(&course, &plan, wish).await;
        self.with(review, |open| {
            open.exporting = None;
            Ok(())
        })?;
        written
    }

    fn plan_export(
        &self,
        review: ReviewId,
        wish: &ExportWish,
        folder: &Path,
    ) -> Result<Plan, Problem> {
        let locale = Locale::parse(&wish.locale)?;
        let formats = parsed(&wish.formats)?;
        let redaction = Redaction::named(&wish.redaction)
            .ok_or_else(|| Problem::new(ErrorCode::UsageInvalid).detail(&wish.redaction))?;
        let template = beside::template(wish)?;
        let then = self.then(wish, locale)?;
        let stem = self.report_stem(review, locale)?;
        let stem = match &then {
            Some(_) => format!("{stem}-compared"),
            None => stem,
        };
        let targets = match wish.bundling {
            Bundling::Loose => {
                let named = formats.iter().map(|format| name(&stem, *format));
                named.map(|name| folder.join(name)).collect()
            }
            Bundling::File => vec![folder.join(format!("{stem}{}", names::ENDING))],
            Bundling::Folder => vec![folder.join(format!("{stem}.scopeglass"))],
        };
        for target in &targets {
            free(target, wish.overwrite)?;
        }
        crate::reporting::takes_files(folder)?;
        Ok(Plan {
            formats,
            locale,
            redaction,
            stem,
            then,
            template,
            targets,
        })
    }

    async fn make_and_write(
        &self,
        course: &Course<'_, H>,
        plan: &Plan,
        wish: &ExportWish,
    ) -> Result<Vec<PathBuf>, Problem> {
        let paper = Arc::new(Paper {
            input: self.report_input(course.review, plan.locale, plan.redaction)?,
            then: plan.then.clone(),
            template: plan.template.clone(),
        });
        let mut reports = Vec::new();
        for (done, format) in plan.formats.iter().enumerate() {
            let id = format!("report-format-{}", format.id());
            course.at(done, &Message::new(id));
            let drawn = draw(*format, Arc::clone(&paper), plan.locale);
            reports.push(ReportFile {
                name: name(&plan.stem, *format),
                bytes: course.unless_cancelled(drawn).await?,
            });
        }
        course.at(plan.formats.len(), &Message::new("seal-doing-write"));
        if wish.bundling == Bundling::Loose {
            self.write_loose(plan, reports, wish.overwrite)?;
        } else {
            let made = self
                .bundle(course, plan, wish, reports, &paper.input)
                .await?;
            write_bundle(&made, &plan.targets, wish)?;
        }
        course.at(course.of, &Message::new("seal-doing-done"));
        Ok(plan.targets.clone())
    }

    fn write_loose(
        &self,
        plan: &Plan,
        reports: Vec<ReportFile>,
        overwrite: bool,
    ) -> Result<(), Problem> {
        let places = plan.targets.iter().zip(reports);
        let places: Vec<_> = places
            .map(|(path, report)| Place {
                path: path.clone(),
                bytes: report.bytes,
            })
            .collect();
        scopeglass_seal::write_all(&places, overwrite)
    }

    async fn bundle(
        &self,
        course: &Course<'_, H>,
        plan: &Plan,
        wish: &ExportWish,
        reports: Vec<ReportFile>,
        input: &ReportInput,
    ) -> Result<Bundle, Problem> {
        let signer = match wish.sign {
            true => Some(self.signing_key().await?),
            false => None,
        };
        let readme = readme(Language::of(plan.locale), input, signer.as_ref());
        let draft = Draft::new(reports, readme, facts(input, plan.locale))?;
        let stamp = match wish.timestamp.as_deref().map(str::trim) {
            Some(service) if !service.is_empty() => {
                course.at(plan.formats.len(), &Message::new("seal-doing-stamp"));
                let asked = request_stamp(service, draft.sums());
                Some(course.unless_cancelled(asked).await?)
            }
            _ => None,
        };
        seal(draft, signer.as_ref(), stamp)
    }

    /// The report as the renderers take it.
    pub(crate) fn report_input(
        &self,
        review: ReviewId,
        locale: Locale,
        redaction: Redaction,
    ) -> Result<ReportInput, Problem> {
        let presenter = Presenter {
            language: Language::of(locale),
            catalog: Catalog::embedded(),
        };
        self.with(review, |open| {
            Ok(crate::reporting::input(presenter, &open.review, redaction))
        })
    }
}

fn seal(
    draft: Draft,
    signer: Option<&(SigningKey, Kept)>,
    stamp: Option<Stamp>,
) -> Result<Bundle, Problem> {
    draft.seal(signer.map(|(key, kept)| (key, *kept)), stamp)
}

/// Formats by their ids, each once.
pub(crate) fn parsed(ids: &[String]) -> Result<Vec<Format>, Problem> {
    let mut formats = Vec::new();
    for id in ids {
        let format: Format = id.parse()?;
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    Ok(formats)
}

pub(crate) fn name(stem: &str, format: Format) -> String {
    format!("{stem}.{}", format.extension())
}

/// Refuses, before any work is done, what would be refused at its end.
pub(crate) fn free(target: &Path, overwrite: bool) -> Result<(), Problem> {
    if !overwrite && target.symlink_metadata().is_ok() {
        let file = target.display().to_string();
        return Err(Problem::new(ErrorCode::ReportExists).with("file", file));
    }
    Ok(())
}

/// Draws on a thread of its own: a long report takes seconds, and the face must go on.
async fn draw(format: Format, paper: Arc<Paper>, locale: Locale) -> Result<Vec<u8>, Problem> {
    let drawn = tokio::task::spawn_blocking(move || paper.draw(format, locale));
    drawn
        .await
        .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?
}

fn write_bundle(bundle: &Bundle, targets: &[PathBuf], wish: &ExportWish) -> Result<(), Problem> {
    let [target] = targets else {
        return Ok(());
    };
    if wish.bundling == Bundling::File {
        return scopeglass_seal::write(target, &bundle.zip()?, wish.overwrite);
    }
    let files = bundle.files().iter().map(|(name, bytes)| Place {
        path: target.join(name),
        bytes: bytes.clone(),
    });
    // Only a bundle may be replaced: a folder of that name can hold anything.
    Place::folder(target, files, wish.overwrite, |old| {
        old.join(names::MANIFEST).is_file()
    })
}

fn facts(input: &ReportInput, locale: Locale) -> Facts {
    Facts {
        scopeglass: input.scopeglass.clone(),
        made_at: input.made_at,
        made_by: input
            .account
            .as_ref()
            .map(|account| account.display.clone()),
        review: input.review.to_string(),
        app: input.app.clone(),
        language: locale.tag().to_owned(),
        redaction: input.redaction,
        chain: input.chain.links.clone(),
        state: input.chain.state.clone(),
    }
}

/// How to check the bundle by hand, in the report's language.
fn readme(language: &Language, input: &ReportInput, signer: Option<&(SigningKey, Kept)>) -> String {
    let told = Message::new("seal-readme")
        .with("app", input.app.as_str())
        .with("made", made(language, input.made_at))
        .with("version", input.scopeglass.as_str());
    let by = match signer {
        Some((key, kept)) => {
            let id = match kept {
                Kept::Keyring => "seal-readme-signed",
                Kept::Memory => "seal-readme-signed-once",
            };
            Message::new(id)
                .with("id", key.public().id().as_str())
                .with("key", key.public().line())
        }
        None => Message::new("seal-readme-unsigned"),
    };
    let parts = [told, by, Message::new("seal-readme-rest")];
    // Isolates would stand in the way of whoever copies a key or a command.
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let parts = parts.map(|part| language.text(&part).replace(isolate, ""));
    format!("{}\n", parts.join("\n\n"))
}

fn made(language: &Language, at: Timestamp) -> String {
    language.date_time(at)
}
