//! Sessions that the keyring kept: going on with one of them, without the browser.

use crate::desk::{Desk, Signing};
use crate::device::Way;
use crate::host::Host;
use crate::place::PRACTICE;
use crate::views::{ReviewView, SignInStage};
use scopeglass_domain::{Account, ErrorCode, Problem, ReviewId};
use tokio_util::sync::CancellationToken;

impl<H: Host> Desk<H> {
    /// Whose sessions are kept for a connected tenant; nobody's for the practice tenant,
    /// which ends with Scopeglass.
    pub(crate) async fn kept_accounts(&self, place: &str) -> Vec<Account> {
        if place == PRACTICE {
            return Vec::new();
        }
        match self.place(place).await {
            Ok(place) => self.vault().await.accounts(&place.connection).await,
            Err(_) => Vec::new(),
        }
    }

    /// See [`crate::commands`].
    pub async fn sign_in_as(
        &self,
        review: ReviewId,
        account: String,
    ) -> Result<ReviewView, Problem> {
        let cancel = CancellationToken::new();
        self.with(review, |open| {
            if open.signing.is_some() || open.probing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            open.signing = Some(Signing {
                cancel: cancel.clone(),
                url: None,
            });
            Ok(())
        })?;
        self.stage(review, SignInStage::Preparing, None, None);
        let outcome = self
            .run_sign_in(review, Vec::new(), cancel, Way::Kept(&account))
            .await;
        self.with(review, |open| {
            open.signing = None;
            Ok(())
        })?;
        let stage = match &outcome {
            Ok(()) => SignInStage::Done,
            Err(_) => SignInStage::Failed,
        };
        self.stage(review, stage, None, outcome.as_ref().err());
        outcome?;
        self.open_review(review).await
    }

    /// The session kept for an account at a place, renewed.
    ///
    /// # Errors
    /// `session-ended` where none is kept or the server takes it no more.
    pub(crate) async fn kept_session(
        &self,
        place: &crate::place::Place,
        account: &str,
    ) -> Result<scopeglass_identity::Session, Problem> {
        let ended = || Problem::new(ErrorCode::SessionEnded);
        let vault = self.vault().await;
        let accounts = vault.accounts(&place.connection).await;
        let account = accounts
            .iter()
            .find(|kept| kept.object == account)
            .ok_or_else(ended)?;
        let restored = vault.restore_account(&place.connection, account).await?;
        restored.ok_or_else(ended)
    }
}
