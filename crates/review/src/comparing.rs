//! Two requests beside each other: last year's article and today's, what the article says
//! and what was granted.

use crate::desk::{Desk, lock, read_article_file};
use crate::host::Host;
use crate::present::Presenter;
use crate::views::{ComparisonView, Side};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Problem, Request};
use scopeglass_language::Language;
use scopeglass_request as request;
use std::path::Path;

/// Compares two requests, in a language; it needs no desk, so that the command line can ask
/// it alone.
pub fn compare(language: &'static Language, first: &Request, second: &Request) -> ComparisonView {
    let catalog = Catalog::embedded();
    Presenter { language, catalog }.compared(first, second)
}

/// How a ready profile is named beside files and links.
const PROFILE: &str = "profile:";

/// The request that a text names: `profile:` with the name of a ready profile, a consent
/// link, or a file.
///
/// # Errors
/// What the readers of requests say.
pub fn side(text: &str, language: &'static Language) -> Result<Request, Problem> {
    if let Some(profile) = text.strip_prefix(PROFILE) {
        return request::from_profile(profile, language.locale());
    }
    match text.contains("://") {
        true => request::read_link(text),
        false => read_article_file(Path::new(text)),
    }
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn choose_compared(&self) -> Result<Option<String>, Problem> {
        let title = self.language().id("source-choose-compared");
        let Some(path) = self.host.choose_article(&title).await else {
            return Ok(None);
        };
        let name = file_name(&path);
        let read = crate::beginning::off_the_face(move || read_article_file(&path)).await?;
        *lock(&self.compared) = Some(read);
        Ok(Some(name))
    }

    /// See [`crate::commands`].
    pub async fn compare(&self, first: Side, second: Side) -> Result<ComparisonView, Problem> {
        let (first, second) = (self.side(&first)?, self.side(&second)?);
        Ok(compare(self.language(), &first, &second))
    }

    fn side(&self, side: &Side) -> Result<Request, Problem> {
        match side {
            Side::Review { review } => self.with(*review, |open| Ok(open.review.request.clone())),
            Side::Profile { profile } => request::from_profile(profile, self.language().locale()),
            Side::File => lock(&self.compared)
                .clone()
                .ok_or_else(|| Problem::new(ErrorCode::ArticleUnreadable).with("file", "–")),
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}
