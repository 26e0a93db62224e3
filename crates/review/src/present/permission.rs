//! One permission: what it means, how it is rated, what is narrower, what was decided.

use super::source::SURE;
use super::{Presenter, kinds_in_question};
use crate::saved::Review;
use crate::views::{
    DecisionView, ExplanationView, FormView, NarrowerView, PermissionView, RatingView,
    RecognisedView,
};
use scopeglass_domain::{
    Choice, Decision, Kind, KindClaim, Message, Permission, PermissionName, Rating, RatingSource,
    RecognisedAt, Request,
};
use scopeglass_language::Explanation;

impl Presenter {
    pub(super) fn permission(self, review: &Review, index: usize) -> PermissionView {
        let asked = &review.request.permissions[index];
        let entry = &review.entries[index];
        let forms = self.facts(asked).map_or_else(Vec::new, |facts| {
            let kinds = kinds_in_question(&asked.kind, facts);
            kinds
                .into_iter()
                .map(|kind| self.form(facts, kind, &review.request))
                .collect()
        });
        let kinds = self.facts(asked).map(Permission::kinds).unwrap_or_default();
        PermissionView {
            index,
            name: asked.name.to_string(),
            kind: asked.kind.kind(),
            kind_label: self.kind_label(asked.kind.kind()),
            kind_told: self.kind_told(&asked.kind),
            kind_changeable: kinds.len() > 1,
            kinds,
            title: forms
                .first()
                .map_or_else(String::new, |form| form.explanation.title.clone()),
            recognised: asked
                .recognised
                .iter()
                .map(|at| self.recognised(at))
                .collect(),
            sure: asked.recognised.iter().any(|at| at.confidence >= SURE),
            reason: asked.reason.as_ref().map(|reason| reason.text.clone()),
            standing: asked
                .standing
                .as_ref()
                .map_or_else(Vec::new, |standing| self.standing(standing)),
            forms,
            decision: entry
                .decision
                .as_ref()
                .map(|decision| self.decision(decision)),
            evidence: entry
                .evidence
                .as_ref()
                .map(|evidence| self.evidence(index, evidence)),
        }
    }

    pub(super) fn kind_label(self, kind: Option<Kind>) -> String {
        match kind {
            Some(kind) => self.id(&format!("kind-{}", kind.as_str())),
            None => self.id("kind-open"),
        }
    }

    fn kind_told(self, claim: &KindClaim) -> String {
        match claim {
            KindClaim::OnlyOne { .. } => self.id("review-kind-only-one"),
            KindClaim::Stated { quote, .. } => {
                self.text(Message::new("review-kind-stated").with("quote", quote.as_str()))
            }
            KindClaim::Settled { .. } => self.id("review-kind-settled"),
            KindClaim::Open => self.id("kind-open.explanation"),
        }
    }

    fn recognised(self, at: &RecognisedAt) -> RecognisedView {
        RecognisedView {
            quote: at.quote.clone(),
            by: at.method,
            by_label: self.id(scopeglass_request::method_label_id(at.method)),
            confidence: at.confidence,
        }
    }

    fn form(self, facts: &Permission, kind: Kind, request: &Request) -> FormView {
        FormView {
            redundant: self.redundant(&facts.name, kind, request),
            ..self.form_alone(facts, kind)
        }
    }

    /// One kind of a permission, asked for by nobody.
    pub(super) fn form_alone(self, facts: &Permission, kind: Kind) -> FormView {
        let form = facts.form(kind);
        let consent = if facts.is_consented_where_installed() {
            "installed"
        } else if form.is_some_and(|form| form.admin_consent) {
            "yes"
        } else {
            "no"
        };
        FormView {
            kind,
            kind_label: self.kind_label(Some(kind)),
            kind_sentence: self.id(&format!("kind-{}.explanation", kind.as_str())),
            id: form.and_then(|form| form.id).map(|id| id.to_string()),
            admin_consent: self.id(&format!("review-admin-consent-{consent}")),
            explanation: self.explanation(facts, kind),
            ratings: self
                .catalog
                .ratings(facts, kind)
                .iter()
                .map(|r| self.rating(r))
                .collect(),
            narrower: self.narrower(&facts.name, kind),
            redundant: Vec::new(),
        }
    }

    fn explanation(self, facts: &Permission, kind: Kind) -> ExplanationView {
        explained(self.language.explain(facts, kind))
    }

    pub(super) fn rating(self, rating: &Rating) -> RatingView {
        let source = match rating.source {
            RatingSource::Microsoft => "rating-source-microsoft",
            RatingSource::Scopeglass => "rating-source-scopeglass",
        };
        let level = rating.level.map(|level| level.get());
        let level_id = level.map_or_else(
            || "rating-level-none".into(),
            |l| format!("rating-level-{l}"),
        );
        RatingView {
            source: rating.source.clone(),
            source_label: self.id(source),
            level,
            level_label: self.id(&level_id),
            reasons: rating
                .reasons
                .iter()
                .map(|reason| self.language.text(reason))
                .collect(),
        }
    }

    fn narrower(self, name: &PermissionName, kind: Kind) -> Vec<NarrowerView> {
        let narrower = self.catalog.narrower(name, kind).into_iter();
        narrower
            .map(|choice| NarrowerView {
                name: choice.name.to_string(),
                kind: choice.kind,
                kind_label: self.kind_label(Some(choice.kind)),
                what_is_lost: self.language.text(&choice.what_is_lost),
            })
            .collect()
    }

    fn redundant(self, name: &PermissionName, kind: Kind, request: &Request) -> Vec<String> {
        redundancies(self, request)
            .filter(|found| found.permission == *name && found.kind == kind)
            .map(|found| self.language.text(&found.reason))
            .collect()
    }

    pub(super) fn decision(self, decision: &Decision) -> DecisionView {
        DecisionView {
            label: self.decision_label(Some(&decision.choice)),
            choice: decision.choice.clone(),
            note: decision.note.clone(),
            at: self.language.date_time(decision.at),
        }
    }

    pub(super) fn decision_label(self, choice: Option<&Choice>) -> String {
        match choice {
            Some(choice) => self.id(&format!("decision-{}.done", choice.as_str())),
            None => self.id("decision-none"),
        }
    }
}

/// An explanation as a view.
pub(super) fn explained(told: Explanation) -> ExplanationView {
    ExplanationView {
        title: told.title,
        can_do: told.can_do,
        whose: told.whose,
        presence: told.presence,
        duration: told.duration,
        not_included: told.not_included,
        notes: told.notes,
    }
}

/// What adds nothing in a request. A permission whose kind is open makes nothing redundant:
/// it may turn out to be the other kind.
pub(crate) fn redundancies(
    presenter: Presenter,
    request: &Request,
) -> impl Iterator<Item = scopeglass_catalog::Redundancy> {
    let known: Vec<(PermissionName, Kind)> = request
        .permissions
        .iter()
        .filter_map(|asked| Some((asked.name.clone(), asked.kind.kind()?)))
        .collect();
    presenter.catalog.redundant(&known).into_iter()
}
