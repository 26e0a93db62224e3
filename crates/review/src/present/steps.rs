//! The five steps and how far each has come.

use super::Presenter;
use crate::desk::Open;
use crate::saved::Review;
use crate::views::{StepId, StepState, StepView};
use scopeglass_domain::{Message, OutcomeKind};

impl Presenter {
    pub(super) fn steps(self, open: &Open) -> Vec<StepView> {
        vec![
            self.request_step(&open.review),
            self.permissions_step(&open.review),
            self.sign_in_step(open),
            self.evidence_step(&open.review),
            self.report_step(&open.review),
        ]
    }

    fn step(self, id: StepId, name: &str, state: StepState, note: Message) -> StepView {
        StepView {
            id,
            state,
            name: self.id(name),
            note: self.text(note),
        }
    }

    fn request_step(self, review: &Review) -> StepView {
        let unclear = unclear_lines(review) + review.open_kinds();
        let total = review.entries.len();
        let (state, note) = if total == 0 || unclear > 0 {
            (
                StepState::Attention,
                Message::new("review-note-unclear").with("count", unclear),
            )
        } else {
            (
                StepState::Done,
                Message::new("review-note-permissions").with("count", total),
            )
        };
        self.step(StepId::Request, "review-step-request", state, note)
    }

    fn permissions_step(self, review: &Review) -> StepView {
        let (decided, total) = (review.decided(), review.entries.len());
        let state = progress_state(decided, total);
        let note = Message::new("review-progress")
            .with("decided", decided)
            .with("total", total);
        self.step(StepId::Permissions, "review-step-permissions", state, note)
    }

    fn sign_in_step(self, open: &Open) -> StepView {
        let (state, note) = if open.signing.is_some() {
            (StepState::Partly, "review-note-signing-in")
        } else if open.live.is_some() {
            (StepState::Done, "review-note-signed-in")
        } else if open.review.signed_in.is_some() {
            (StepState::Partly, "review-note-signed-in-earlier")
        } else {
            (StepState::Todo, "review-note-not-signed-in")
        };
        self.step(
            StepId::SignIn,
            "review-step-sign-in",
            state,
            Message::new(note),
        )
    }

    fn evidence_step(self, review: &Review) -> StepView {
        let outcomes: Vec<OutcomeKind> = review
            .entries
            .iter()
            .filter_map(|entry| Some(entry.evidence.as_ref()?.outcome.kind()))
            .collect();
        let conclusive = outcomes
            .iter()
            .filter(|outcome| outcome.is_conclusive())
            .count();
        let total = review.entries.len();
        let state = match (outcomes.len(), conclusive) {
            (0, _) => StepState::Todo,
            (seen, good) if seen == total && good == total => StepState::Done,
            (seen, good) if good < seen => StepState::Attention,
            _ => StepState::Partly,
        };
        let note = Message::new("review-note-evidence")
            .with("answered", conclusive)
            .with("total", total);
        self.step(StepId::Evidence, "review-step-evidence", state, note)
    }

    fn report_step(self, review: &Review) -> StepView {
        let open = self.open_points(review).len();
        let (state, note) = if open == 0 {
            (StepState::Done, Message::new("review-note-report-ready"))
        } else {
            (
                StepState::Partly,
                Message::new("review-note-report-open").with("count", open),
            )
        };
        self.step(StepId::Report, "review-step-report", state, note)
    }

    /// What is still missing for a whole report, a sentence each.
    pub(super) fn open_points(self, review: &Review) -> Vec<String> {
        let total = review.entries.len();
        let unread = review
            .entries
            .iter()
            .filter(|entry| {
                !entry
                    .evidence
                    .as_ref()
                    .is_some_and(|e| e.outcome.kind().is_conclusive())
            })
            .count();
        let points = [
            ("review-open-undecided", total - review.decided()),
            ("review-open-kinds", review.open_kinds()),
            ("review-open-lines", unclear_lines(review)),
            ("review-open-evidence", unread),
        ];
        points
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(id, count)| self.text(Message::new(id).with("count", count)))
            .collect()
    }
}

fn progress_state(done: usize, total: usize) -> StepState {
    match done {
        0 => StepState::Todo,
        done if done >= total => StepState::Done,
        _ => StepState::Partly,
    }
}

fn unclear_lines(review: &Review) -> usize {
    review
        .request
        .unrecognised
        .iter()
        .filter(|line| !line.dismissed)
        .count()
}
