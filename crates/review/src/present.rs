//! Turns a review into what a face shows, in one language.

mod catalogue;
mod comparison;
mod evidence;
mod link;
mod matrix;
mod permission;
mod proof;
mod signin;
mod source;
mod steps;
mod tenant;

pub(crate) use permission::redundancies;

use crate::desk::Open;
use crate::host::PracticePerson;
use crate::saved::Review;
use crate::views::{ReviewSummary, ReviewView, ToldView};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, KindClaim, Message, Permission, Problem, RequestedPermission};
use scopeglass_domain::{Request, ReviewId, Source};
use scopeglass_language::Language;

/// What surrounds a sign-in: the place, its people, and the keyring's state.
pub(crate) struct SignInAround {
    /// The place's id.
    pub place: String,
    /// The place's name.
    pub name: String,
    /// Whom the practice tenant offers.
    pub people: Vec<PracticePerson>,
    /// Whose sessions are kept.
    pub kept: Vec<scopeglass_domain::Account>,
    /// Where the keyring is missing.
    pub keyring: Option<Problem>,
}

/// The language to speak and the facts to speak of.
#[derive(Clone, Copy)]
pub(crate) struct Presenter {
    pub language: &'static Language,
    pub catalog: &'static Catalog,
}

impl Presenter {
    /// A whole review.
    pub fn review(self, open: &Open, around: &SignInAround) -> ReviewView {
        let review = &open.review;
        let request = &review.request;
        let permissions = (0..request.permissions.len())
            .map(|index| self.permission(review, index))
            .collect::<Vec<_>>();
        let sign_in = self.sign_in(open, around);
        ReviewView {
            id: review.id,
            app: self.app(review),
            source: self.source(request),
            identity: self.identity(&request.identity),
            signs: self.signs(&request.signs),
            steps: self.steps(open),
            permissions,
            unrecognised: self.unrecognised(request),
            sign_in,
            probing: open.probing.is_some(),
            proof: self.proof(open),
            report: self.report(review),
            undo: open.undo.last().map(|undo| self.language.text(&undo.label)),
        }
    }

    fn app(self, review: &Review) -> String {
        self.app_of(&review.request)
    }

    fn app_of(self, request: &Request) -> String {
        if request.app.is_empty() {
            self.language.id("review-app-unnamed")
        } else {
            request.app.clone()
        }
    }

    fn id(self, id: &str) -> String {
        self.language.id(id)
    }

    fn text(self, message: Message) -> String {
        self.language.text(&message)
    }

    /// The catalogue's facts of a requested permission. Requests hold only permissions of
    /// the catalogue; a saved review may be older than a permission's removal.
    fn facts(self, asked: &RequestedPermission) -> Option<&'static Permission> {
        self.catalog.permission(&asked.name)
    }
}

/// The kinds in question: the one known, or all that exist while it is open.
pub(crate) fn kinds_in_question(claim: &KindClaim, permission: &Permission) -> Vec<Kind> {
    match claim.kind() {
        Some(kind) if permission.form(kind).is_some() => vec![kind],
        _ => permission.kinds(),
    }
}

/// A problem in a language.
pub(crate) fn told(language: &Language, problem: &Problem) -> ToldView {
    let told = language.problem(problem);
    ToldView {
        code: problem.code.as_str().to_owned(),
        what: told.what,
        next: told.next,
        detail: problem.detail.clone(),
        explained: crate::aadsts::of_problem(problem).map(|named| Box::new(named.view(language))),
    }
}

/// A day given as ISO 8601, or the text itself where it is none.
pub(crate) fn day(language: &Language, iso: &str) -> String {
    let noon = format!("{iso}T12:00:00Z");
    noon.parse()
        .map_or_else(|_| iso.to_owned(), |at| language.date(at))
}

/// One line of the list of reviews.
pub(crate) fn summary(
    language: &'static Language,
    id: ReviewId,
    review: Result<Review, Problem>,
) -> ReviewSummary {
    let presenter = Presenter {
        language,
        catalog: Catalog::embedded(),
    };
    match review {
        Ok(review) => {
            let (decided, total) = (review.decided(), review.entries.len());
            ReviewSummary {
                id,
                app: presenter.app(&review),
                source: presenter.source_sentence(&review.request.source),
                changed: language.date_time(review.changed),
                decided,
                total,
                progress: presenter.progress(decided, total),
                problem: None,
            }
        }
        Err(problem) => ReviewSummary {
            id,
            app: String::new(),
            source: String::new(),
            changed: String::new(),
            decided: 0,
            total: 0,
            progress: String::new(),
            problem: Some(told(language, &problem)),
        },
    }
}

impl Presenter {
    fn progress(self, decided: usize, total: usize) -> String {
        self.text(
            Message::new("review-progress")
                .with("decided", decided)
                .with("total", total),
        )
    }

    fn source_sentence(self, source: &Source) -> String {
        let message = match source {
            Source::Article {
                name: Some(name), ..
            } => Message::new("review-source-article").with("name", name.as_str()),
            Source::Article { name: None, .. } => Message::new("review-source-pasted"),
            Source::Profile { read_on, .. } => {
                Message::new("review-source-profile").with("date", day(self.language, read_on))
            }
            Source::Link { .. } => Message::new("review-source-link"),
            Source::Manifest {
                name: Some(name), ..
            } => Message::new("review-source-manifest").with("name", name.as_str()),
            Source::Manifest { name: None, .. } => Message::new("review-source-manifest-pasted"),
            Source::Tenant { read_at, .. } => {
                Message::new("review-source-tenant").with("date", self.language.date_time(*read_at))
            }
            Source::List => Message::new("review-source-list"),
        };
        self.text(message)
    }
}
