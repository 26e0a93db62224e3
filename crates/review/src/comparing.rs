//! Two requests beside each other: last year's article and today's, what the article says
//! and what was granted.

use crate::desk::{Desk, read_article_file};
use crate::host::Host;
use crate::present::Presenter;
use crate::views::ComparisonView;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Problem, Request, ReviewId};
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
    pub async fn compare_reviews(
        &self,
        first: ReviewId,
        second: ReviewId,
    ) -> Result<ComparisonView, Problem> {
        let request = |id| self.with(id, |open| Ok(open.review.request.clone()));
        let (first, second) = (request(first)?, request(second)?);
        Ok(compare(self.language(), &first, &second))
    }
}
