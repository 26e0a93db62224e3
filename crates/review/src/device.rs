//! Signing in by a code that is entered on another device: only where the person asks for it,
//! since attackers send people such codes.

use crate::desk::Desk;
use crate::host::Host;
use crate::place::Place;
use crate::views::{Event, ReviewView};
use scopeglass_domain::{PermissionName, Problem, ReviewId};
use scopeglass_identity::{DeviceRequest, DeviceStage, Session, sign_in_by_device_code};
use std::sync::atomic::Ordering;
use tokio_util::sync::CancellationToken;

/// How a person signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way<'a> {
    /// In the browser of this computer.
    Browser,
    /// By a code on another device, for this review.
    Code(Option<ReviewId>),
    /// With the session that the keyring kept for this account.
    Kept(&'a str),
}

impl<H: Host> Desk<H> {
    /// Signs in by device code for the rest of this run, as the command line does.
    pub fn use_device_code(&self) {
        self.by_code.store(true, Ordering::Relaxed);
    }

    /// See [`crate::commands`].
    pub async fn sign_in_by_code(&self, review: ReviewId) -> Result<ReviewView, Problem> {
        self.sign_in_in(review, Way::Code(Some(review))).await
    }

    /// The way that is used unless another is asked for.
    pub(crate) fn usual_way(&self) -> Way<'static> {
        match self.by_code.load(Ordering::Relaxed) {
            true => Way::Code(None),
            false => Way::Browser,
        }
    }

    pub(crate) async fn by_code(
        &self,
        review: Option<ReviewId>,
        place: &Place,
        scopes: Vec<PermissionName>,
        cancel: CancellationToken,
    ) -> Result<Session, Problem> {
        let request = DeviceRequest {
            connection: place.connection.clone(),
            scopes,
        };
        let on_stage = |stage| {
            if let DeviceStage::Waiting(prompt) = stage {
                self.host.event(Event::DeviceCode {
                    review,
                    page: prompt.page.to_string(),
                    code: prompt.user_code,
                    until: self.language().date_time(prompt.expires),
                });
            }
        };
        sign_in_by_device_code(request, &on_stage, cancel).await
    }
}
