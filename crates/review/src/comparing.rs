//! Two requests beside each other: last year's article and today's, what the article says
//! and what was granted.

use crate::desk::Desk;
use crate::host::Host;
use crate::present::Presenter;
use crate::views::ComparisonView;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Problem, Request, ReviewId};
use scopeglass_language::Language;

/// Compares two requests, in a language; it needs no desk, so that the command line can ask
/// it alone.
pub fn compare(language: &'static Language, first: &Request, second: &Request) -> ComparisonView {
    let catalog = Catalog::embedded();
    Presenter { language, catalog }.compared(first, second)
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
