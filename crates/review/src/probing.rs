//! Running the probes of a review, with progress and cancel.

use crate::app_side::AppLive;
use crate::desk::{Desk, Open, lock};
use crate::host::Host;
use crate::present::Presenter;
use crate::signing::Live;
use crate::views::{Event, ReviewView};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Evidence, GrantedScopes, Message, Problem, ReviewId};
use scopeglass_probe::{App, Asked, Person, Progress, Renewal, Surroundings, run};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio_util::sync::CancellationToken;

/// The signed-in person as the probes need to know them.
pub(crate) fn person(live: &Live) -> Person {
    let account = live.session.account();
    Person::of(&account.object, &account.username)
}

/// The sessions of a review: the person's, the app's, or both.
pub(crate) enum Sides {
    Person(Arc<Live>),
    App(Arc<AppLive>),
    Both(Arc<Live>, Arc<AppLive>),
}

/// What the access tokens of the sessions carry.
pub(crate) struct Carried {
    person: GrantedScopes,
    app: GrantedScopes,
}

impl Sides {
    fn live(&self) -> Option<&Arc<Live>> {
        match self {
            Self::Person(live) | Self::Both(live, _) => Some(live),
            Self::App(_) => None,
        }
    }

    fn app(&self) -> Option<&Arc<AppLive>> {
        match self {
            Self::App(app) | Self::Both(_, app) => Some(app),
            Self::Person(_) => None,
        }
    }

    pub fn granted(&self) -> Carried {
        let of = |live: &Arc<Live>| live.session.granted();
        Carried {
            person: self.live().map(of).unwrap_or_default(),
            app: self.app().map(|app| app.granted()).unwrap_or_default(),
        }
    }

    pub fn around<'a>(
        &'a self,
        carried: &'a Carried,
        cancel: CancellationToken,
    ) -> Surroundings<'a> {
        // With nobody signed in nothing is granted, so nothing is asked as a person.
        let graph = match self {
            Self::Person(live) | Self::Both(live, _) => &live.graph,
            Self::App(app) => &app.graph,
        };
        let renewal = self.live().filter(|live| live.session.has_refresh());
        Surroundings {
            renewal: renewal.map(|live| live.as_ref() as &dyn Renewal),
            cancel,
            person: self.live().map(|live| person(live)).unwrap_or_default(),
            app: self.app().map(|app| App {
                graph: &app.graph,
                granted: &carried.app,
            }),
            ..Surroundings::new(Catalog::embedded(), graph, &carried.person)
        }
    }
}

impl Open {
    /// The sessions at hand.
    ///
    /// # Errors
    /// `not-signed-in` where there is none.
    pub(crate) fn sides(&self) -> Result<Sides, Problem> {
        match (&self.live, &self.app) {
            (Some(live), Some(app)) => Ok(Sides::Both(live.clone(), app.clone())),
            (Some(live), None) => Ok(Sides::Person(live.clone())),
            (None, Some(app)) => Ok(Sides::App(app.clone())),
            (None, None) => Err(Problem::new(ErrorCode::NotSignedIn)),
        }
    }
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn probe(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        let cancel = CancellationToken::new();
        let (asked, sides) = self.with(id, |open| {
            if open.probing.is_some() || open.signing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            let sides = open.sides()?;
            open.probing = Some(cancel.clone());
            let asked = open.review.request.permissions.iter().map(|asked| Asked {
                permission: asked.name.clone(),
                kind: asked.kind.kind(),
            });
            Ok((asked.collect::<Vec<_>>(), sides))
        })?;
        let carried = sides.granted();
        let around = sides.around(&carried, cancel);
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
            let mut seen = Vec::new();
            for (index, permission) in review.request.permissions.iter().enumerate() {
                // The request may have been edited while the probes ran.
                let place = asked
                    .iter()
                    .position(|asked| asked.permission == permission.name);
                seen.extend(
                    place
                        .and_then(|place| fresh.get_mut(place)?.take())
                        .map(|evidence| (index, evidence)),
                );
            }
            review.see(seen);
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
