//! What a report is drawn from beside the review itself: an organisation's letterhead, and an
//! earlier report to compare with.

use crate::desk::Desk;
use crate::host::Host;
use crate::views::ExportWish;
use scopeglass_domain::{ErrorCode, Problem, Redaction, ReviewId};
use scopeglass_language::Locale;
use scopeglass_report::comparison::{self, Comparison, Side};
use scopeglass_report::{Format, ReportInput, Template};
use scopeglass_seal::Opened;
use std::path::Path;

/// All that one report is drawn from.
pub(crate) struct Paper {
    pub input: ReportInput,
    /// The earlier report; what is drawn is then the comparison with it.
    pub then: Option<Side>,
    pub template: Template,
}

impl Paper {
    /// Draws it in one format.
    pub fn draw(&self, format: Format, locale: Locale) -> Result<Vec<u8>, Problem> {
        let Some(then) = &self.then else {
            return scopeglass_report::render_on(&self.template, format, &self.input, locale);
        };
        let now = Side::of(&self.input)?;
        let comparison = Comparison::compose(then, &now, locale).on(&self.template)?;
        comparison::render(format, &comparison)
    }
}

/// The letterhead that was asked for, or none.
pub(crate) fn template(wish: &ExportWish) -> Result<Template, Problem> {
    match wish.template.as_deref().filter(|folder| !folder.is_empty()) {
        Some(folder) => Template::read(Path::new(folder)),
        None => Ok(Template::default()),
    }
}

impl<H: Host> Desk<H> {
    /// The earlier report that was asked for: a saved review by the beginning of its id or
    /// by its file, a report in JSON, or a bundle with one in it.
    pub(crate) fn then(&self, wish: &ExportWish, locale: Locale) -> Result<Option<Side>, Problem> {
        let Some(named) = wish.beside.as_deref().filter(|named| !named.is_empty()) else {
            return Ok(None);
        };
        if let [id] = self.reviews_beginning(named).as_slice() {
            return self.side_of(*id, locale).map(Some);
        }
        let side = match scopeglass_seal::open(Path::new(named))? {
            Opened::Bundle { files, .. } => {
                let mut reports = files.iter().filter(|(name, _)| name.ends_with(".json"));
                let found = reports.find_map(|(name, bytes)| Side::from_json(name, bytes).ok());
                found.ok_or_else(|| {
                    Problem::new(ErrorCode::BundleUnreadable)
                        .with("file", named)
                        .detail("no report in JSON in it")
                })?
            }
            Opened::Json(bytes) => match Side::from_json(named, &bytes) {
                Ok(side) => side,
                Err(problem) => match self.open_review_file(Path::new(named)) {
                    Ok(id) => self.side_of(id, locale)?,
                    Err(_) => return Err(problem),
                },
            },
        };
        Ok(Some(side))
    }

    fn side_of(&self, id: ReviewId, locale: Locale) -> Result<Side, Problem> {
        // Counts are all that is compared.
        Side::of(&self.report_input(id, locale, Redaction::Counts)?)
    }

    /// See [`crate::commands`].
    pub async fn choose_template(&self) -> Result<Option<String>, Problem> {
        let title = self.language().id("seal-ui-template-choose");
        let from = self.report_folder();
        let Some(folder) = self.host.choose_folder(&title, &from).await else {
            return Ok(None);
        };
        // What cannot be used is told now, not when the report is written.
        Template::read(&folder)?;
        Ok(Some(folder.display().to_string()))
    }
}
