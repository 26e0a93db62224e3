//! Waiting out the half minute in which a consent given just now is not seen everywhere.
//! Source: learn.microsoft.com/entra/identity-platform/reference-error-codes, AADSTS65001;
//! what decides is the standard's `consent_required`, after the browser has come back.

use scopeglass_domain::{ErrorCode, Problem};
use std::future::Future;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// Between two attempts. Four of them reach beyond the half minute.
pub(crate) const PAUSE: Duration = Duration::from_secs(10);
/// Attempts in all.
const ATTEMPTS: usize = 4;

/// Tries until the consent is seen. An attempt tells its outcome, and whether the browser
/// had come back with a code: only then has somebody consented, and waiting makes sense.
pub(crate) async fn until_seen<T, F>(
    mut attempt: impl FnMut() -> F,
    pause: Duration,
    cancel: &CancellationToken,
) -> Result<T, Problem>
where
    F: Future<Output = (Result<T, Problem>, bool)>,
{
    let mut left = ATTEMPTS;
    loop {
        let (outcome, came_back) = attempt().await;
        left = left.saturating_sub(1);
        match outcome {
            Err(problem)
                if problem.code == ErrorCode::AdminApprovalNeeded && came_back && left > 0 =>
            {
                tracing::debug!(left, "the consent is not seen yet");
            }
            outcome => return outcome,
        }
        tokio::select! {
            biased;
            () = cancel.cancelled() => return Err(Problem::new(ErrorCode::SignInCancelled)),
            () = tokio::time::sleep(pause) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    async fn tried(
        outcomes: &[Result<(), ErrorCode>],
        came_back: bool,
        cancel: &CancellationToken,
    ) -> (Result<(), ErrorCode>, usize) {
        let count = Cell::new(0);
        let attempt = || {
            let at = count.get().min(outcomes.len() - 1);
            count.set(count.get() + 1);
            let outcome = outcomes[at].map_err(Problem::new);
            async move { (outcome, came_back) }
        };
        let ended = until_seen(attempt, Duration::ZERO, cancel).await;
        (ended.map_err(|problem| problem.code), count.get())
    }

    #[tokio::test]
    async fn a_fresh_consent_is_waited_for_and_no_longer_than_that() {
        let cancel = CancellationToken::new();
        let missing = Err(ErrorCode::AdminApprovalNeeded);
        let (ended, count) = tried(&[missing, missing, Ok(())], true, &cancel).await;
        assert_eq!((ended, count), (Ok(()), 3));
        let (ended, count) = tried(&[missing], true, &cancel).await;
        assert_eq!((ended, count), (missing, ATTEMPTS));
    }

    #[tokio::test]
    async fn a_refusal_on_the_page_itself_is_final() {
        let cancel = CancellationToken::new();
        let missing = Err(ErrorCode::AdminApprovalNeeded);
        assert_eq!(tried(&[missing, Ok(())], false, &cancel).await.1, 1);
        let denied = Err(ErrorCode::SignInDenied);
        assert_eq!(tried(&[denied, Ok(())], true, &cancel).await.1, 1);
    }

    #[tokio::test]
    async fn the_wait_ends_at_once_when_cancelled() {
        let cancel = CancellationToken::new();
        cancel.cancel();
        let (ended, count) = tried(&[Err(ErrorCode::AdminApprovalNeeded)], true, &cancel).await;
        assert_eq!((ended, count), (Err(ErrorCode::SignInCancelled), 1));
    }
}
