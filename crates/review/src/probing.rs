//! Running the probes of a review, with progress and cancel.

use crate::desk::{Desk, lock};
use crate::host::Host;
use crate::present::Presenter;
use crate::signing::Live;
use crate::views::{Event, ReviewView};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Evidence, Message, Problem, ReviewId};
use scopeglass_probe::{Asked, Person, Progress, Renewal, Surroundings, run};
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio_util::sync::CancellationToken;

/// The signed-in person as the probes need to know them.
pub(crate) fn person(live: &Live) -> Person {
    let account = live.session.account();
    Person::of(&account.object, &account.username)
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn probe(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        let cancel = CancellationToken::new();
        let (asked, live) = self.with(id, |open| {
            if open.probing.is_some() || open.signing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            let live = open
                .live
                .clone()
                .ok_or_else(|| Problem::new(ErrorCode::NotSignedIn))?;
            open.probing = Some(cancel.clone());
            let asked: Vec<Asked> = open
                .review
                .request
                .permissions
                .iter()
                .map(|asked| Asked {
                    permission: asked.name.clone(),
                    kind: asked.kind.kind(),
                })
                .collect();
            Ok((asked, live))
        })?;
        let granted = live.session.granted();
        let renewal: &dyn Renewal = live.as_ref();
        let around = Surroundings {
            renewal: live.session.has_refresh().then_some(renewal),
            cancel,
            person: person(&live),
            ..Surroundings::new(Catalog::embedded(), &live.graph, &granted)
        };
        let ended = AtomicUsize::new(0);
        let evidence = run(&asked, &around, &|step| {
            self.on_step(id, &asked, &ended, step)
        })
        .await;
        self.keep(id, &asked, evidence)?;
        self.open_review(id).await
    }

    fn on_step(&self, review: ReviewId, asked: &[Asked], ended: &AtomicUsize, step: Progress) {
        let of = asked.len();
        let language = self.language();
        let event = match step {
            Progress::Started { index, .. } => Event::Probe {
                review,
                index,
                of,
                ended: ended.load(Ordering::Relaxed),
                read: None,
                evidence: None,
            },
            Progress::Read {
                permission,
                records,
            } => Event::Probe {
                review,
                index: asked
                    .iter()
                    .position(|a| a.permission == permission)
                    .unwrap_or(0),
                of,
                ended: ended.load(Ordering::Relaxed),
                read: Some(
                    language.text(&Message::new("review-probe-read").with("count", records)),
                ),
                evidence: None,
            },
            Progress::Ended {
                index, evidence, ..
            } => {
                let presenter = Presenter {
                    language,
                    catalog: Catalog::embedded(),
                };
                Event::Probe {
                    review,
                    index,
                    of,
                    ended: ended.fetch_add(1, Ordering::Relaxed) + 1,
                    read: None,
                    evidence: Some(Box::new(presenter.evidence(index, &evidence))),
                }
            }
        };
        self.host.event(event);
    }

    fn keep(&self, id: ReviewId, asked: &[Asked], evidence: Vec<Evidence>) -> Result<(), Problem> {
        self.with(id, |open| {
            open.probing = None;
            let mut fresh: Vec<Option<Evidence>> = evidence.into_iter().map(Some).collect();
            let review = &mut open.review;
            for (permission, entry) in review.request.permissions.iter().zip(&mut review.entries) {
                // The request may have been edited while the probes ran.
                let place = asked
                    .iter()
                    .position(|asked| asked.permission == permission.name);
                if let Some(seen) = place.and_then(|place| fresh.get_mut(place)?.take()) {
                    entry.evidence = Some(seen);
                }
            }
            self.save(review)
        })
    }

    /// See [`crate::commands`].
    pub async fn cancel_probes(&self, id: ReviewId) -> Result<bool, Problem> {
        let open = lock(&self.open);
        let probing = open.get(&id).and_then(|open| open.probing.as_ref());
        if let Some(probing) = probing {
            probing.cancel();
        }
        Ok(probing.is_some())
    }

    /// The evidence at hand, as values, for the command line.
    ///
    /// # Errors
    /// `review-not-found`.
    pub fn evidence(&self, id: ReviewId) -> Result<Vec<Evidence>, Problem> {
        self.with(id, |open| {
            Ok(open
                .review
                .entries
                .iter()
                .filter_map(|entry| entry.evidence.clone())
                .collect())
        })
    }
}
