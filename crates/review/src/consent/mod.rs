//! Before the consent page opens: what will happen there, as far as it can be known. And the
//! link that asks an administrator for exactly what was approved.

mod forecast;
mod link;
pub(crate) mod patience;

use crate::desk::Desk;
use crate::host::Host;
use crate::present::Presenter;
use crate::signing::scopes_to_ask;
use crate::views::{ConsentLinkView, ForecastView};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Problem, ReviewId};

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn forecast(&self, review: ReviewId) -> Result<ForecastView, Problem> {
        let scopes = self.with(review, |open| Ok(scopes_to_ask(&open.review.request)))?;
        let place = self.place(&self.place_of(review)?).await?;
        let live = self.live_at(&place.id);
        let known = match &live {
            Some(live) => forecast::read(live).await,
            None => forecast::Known::default(),
        };
        let presenter = Presenter {
            language: self.language(),
            catalog: Catalog::embedded(),
        };
        Ok(presenter.forecast(&scopes, &known))
    }

    /// See [`crate::commands`].
    pub async fn consent_link(&self, review: ReviewId) -> Result<ConsentLinkView, Problem> {
        let place = self.place(&self.place_of(review)?).await?;
        let presenter = Presenter {
            language: self.language(),
            catalog: Catalog::embedded(),
        };
        self.with(review, |open| {
            let tenant = open.live.as_ref().map(|live| live.session.tenant());
            Ok(presenter.consent_link(&open.review, &place, tenant))
        })
    }
}
