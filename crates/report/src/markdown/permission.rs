//! One section a permission, as in the page.

use super::{
    Page, codes,
    escape::{code, quote, text},
};
use crate::{
    DecisionPart, Document, EvidencePart, ExplanationPart, PermissionPart, ProblemPart, RatingPart,
};
use std::fmt::Write as _;

impl Page {
    pub(super) fn permissions(&mut self, document: &Document) {
        self.labelled(2, "report-section-permissions");
        for part in &document.permissions {
            self.permission(part);
        }
    }

    fn permission(&mut self, part: &PermissionPart) {
        let number = self.words.number(part.number as u64);
        let kind = self.kind(part.kind.kind.as_ref().map(|kind| kind.text.as_str()));
        let resource = text(&part.resource.text);
        self.heading(3, &format!("{number} · {}", code(&part.name)));
        self.paragraph(&format!("{kind} · {resource}"));
        let several = part.explanations.len() > 1;
        for told in &part.explanations {
            self.explanation(told, several);
        }
        self.reasons(part);
        self.ratings(part, several);
        self.less(part);
        for seen in &part.evidence {
            self.evidence(seen);
        }
        if part.evidence.is_empty() {
            self.labelled(4, "report-evidence");
            self.paragraph(&text(&self.words.id("report-no-evidence")));
        }
        self.decision(part.decision.as_ref());
    }

    fn explanation(&mut self, told: &ExplanationPart, several: bool) {
        let mut title = text(&told.title);
        if several {
            let _ = write!(title, " ({})", text(&told.kind.text));
        }
        self.paragraph(&format!("**{title}**"));
        self.paragraph(&text(&told.can_do));
        self.fact_of("report-row-whose", &text(&told.whose));
        self.fact_of("report-row-presence", &text(&told.presence));
        if let Some(duration) = &told.duration {
            self.fact_of("report-row-duration", &text(duration));
        }
        for missing in &told.not_included {
            self.fact_of("report-row-not-included", &text(missing));
        }
        for note in &told.notes {
            self.fact_of("report-row-notes", &text(note));
        }
        self.end_list();
    }

    fn reasons(&mut self, part: &PermissionPart) {
        let mut kind = text(&part.kind.statement);
        if let Some(words) = &part.kind.quote {
            let _ = write!(kind, " “{}”", text(words));
        }
        self.fact_of("report-row-kind", &kind);
        for at in &part.recognised {
            let percent = self
                .words
                .with("report-confidence", "percent", u64::from(at.confidence));
            let mut told = format!("{} {}", text(&at.method.text), text(&percent));
            if !at.quote.is_empty() {
                told = format!("“{}” {told}", text(&at.quote));
            }
            self.item(&told);
        }
        self.end_list();
        let label = text(&self.words.id("report-row-reason"));
        match &part.reason {
            Some(reason) => {
                self.paragraph(&format!("**{label}:**"));
                self.paragraph(&quote(&reason.text));
            }
            None => {
                let none = text(&self.words.id("report-reason-none"));
                self.paragraph(&format!("**{label}:** {none}"));
            }
        }
    }

    fn ratings(&mut self, part: &PermissionPart, several: bool) {
        for statement in part.standing.iter().flat_map(|told| &told.statements) {
            self.fact_of("report-row-standing", &text(statement));
        }
        if part.ratings.is_empty() {
            let none = text(&self.words.id("rating-level-none"));
            self.fact_of("report-row-ratings", &none);
        }
        for rating in &part.ratings {
            self.rating(rating, several);
        }
        for rating in &part.published {
            let told = text(&self.words.published(rating));
            self.item(&format!(
                "{told} ({}) {}",
                text(&rating.kind.text),
                code(&rating.address)
            ));
        }
    }

    fn rating(&mut self, rating: &RatingPart, several: bool) {
        let mut told = text(&rating.text);
        if let Some(level) = rating.level {
            let of = self.words.with("report-level", "level", u64::from(level));
            let _ = write!(told, " ({})", text(&of));
        }
        for reason in &rating.reasons {
            let _ = write!(told, " · {}", text(reason));
        }
        let mut label = rating.source.text.clone();
        if several {
            let _ = write!(label, " ({})", rating.kind.text);
        }
        self.fact(&label, &told);
    }

    fn less(&mut self, part: &PermissionPart) {
        if part.narrower.is_empty() {
            let none = text(&self.words.id("report-narrower-none"));
            self.fact_of("report-row-narrower", &none);
        }
        for less in &part.narrower {
            let told = format!(
                "{} ({}): {}",
                code(&less.name),
                text(&less.kind.text),
                text(&less.what_is_lost)
            );
            self.fact_of("report-row-narrower", &told);
        }
        for reason in &part.redundant {
            self.fact_of("report-row-redundant", &text(reason));
        }
    }

    fn evidence(&mut self, seen: &EvidencePart) {
        self.labelled(4, "report-evidence");
        let outcome = text(&seen.outcome.text);
        self.paragraph(&format!("**{outcome}.** {}", text(&seen.statement)));
        if let Some(across) = &seen.across {
            self.paragraph(&text(across));
        }
        self.fact_of("report-row-reach", &text(&seen.reach.statement));
        if let Some(could) = &seen.attribution {
            let told = format!("**{}.** {}", text(&could.label), text(&could.statement));
            self.fact_of("report-row-attribution", &told);
        }
        if let Some(problem) = &seen.problem {
            self.problem(problem);
        }
        for field in &seen.census {
            let told = format!(
                "{} ({}): {}",
                code(&field.field),
                text(&field.class.text),
                text(&field.text)
            );
            self.fact_of("report-census", &told);
        }
        for fact in &seen.facts {
            let told = format!("{}: {}", text(&fact.about.text), text(&fact.text));
            self.fact_of("report-facts", &told);
        }
        self.trace(seen);
    }

    fn trace(&mut self, seen: &EvidencePart) {
        let mut told = seen.call.as_deref().map(code).unwrap_or_default();
        let _ = write!(told, " {}", text(&seen.ended.text));
        if !seen.trace.request_ids.is_empty() {
            let label = text(&self.words.id("report-request-ids"));
            let _ = write!(told, " · {label} {}", codes(&seen.trace.request_ids));
        }
        self.fact_of("report-row-trace", told.trim());
    }

    pub(super) fn problem(&mut self, problem: &ProblemPart) {
        let label = text(&self.words.id("report-error-code"));
        self.item(&format!("{} {}", text(&problem.what), text(&problem.next)));
        self.item(&format!("{label} {}", code(&problem.code)));
        if let Some(detail) = &problem.detail {
            self.item(&text(detail));
        }
    }

    fn decision(&mut self, decision: Option<&DecisionPart>) {
        self.labelled(4, "report-decision");
        let Some(made) = decision else {
            let none = text(&self.words.id("decision-none"));
            return self.paragraph(&none);
        };
        let (choice, at) = (text(&made.choice.text), text(&made.decided.text));
        self.paragraph(&format!("**{choice}** · {at}"));
        let said = [
            (
                "report-condition",
                made.condition.as_deref().unwrap_or_default(),
            ),
            ("report-note", made.note.as_str()),
        ];
        for (id, words) in said.into_iter().filter(|(_, words)| !words.is_empty()) {
            let label = text(&self.words.id(id));
            self.paragraph(&format!("**{label}:**"));
            self.paragraph(&quote(words));
        }
    }
}
