//! One permission: what it means, who says why, how it is rated, what was decided.

use super::{
    evidence,
    source::language_tag,
    standing,
    tell::{Tell, reference},
};
use crate::{
    KindRatings, NarrowerFacts, PermissionFacts, ReportInput,
    document::{
        DecisionPart, ExplanationPart, KindPart, NarrowerPart, PermissionPart, PublishedPart,
        QuotePart, RatingPart, RecognisedPart, Word,
    },
    inert::{inert, inert_line},
};
use scopeglass_domain::{
    Choice, DataKind, Decision, Kind, KindClaim, Message, Rating, RatingSource, RecognisedAt,
    RecognisedBy, ResourceId, Source,
};

pub(super) fn permissions(tell: &Tell, input: &ReportInput) -> Vec<PermissionPart> {
    (0..input.permissions.len())
        .map(|index| part(tell, input, index))
        .collect()
}

fn part(tell: &Tell, input: &ReportInput, index: usize) -> PermissionPart {
    let facts = &input.permissions[index];
    let place = reference(index, &facts.permission.name);
    PermissionPart {
        number: place.number,
        name: place.name,
        resource: resource(tell, facts.permission.resource),
        kind: kind(tell, &facts.kind),
        explanations: kinds(facts)
            .iter()
            .map(|kind| explain(tell, facts, *kind))
            .collect(),
        reason: facts.reason.as_ref().map(|reason| QuotePart {
            text: inert(&reason.text),
            language: source_language(&input.source),
        }),
        recognised: facts
            .recognised
            .iter()
            .map(|at| recognised(tell, at))
            .collect(),
        standing: facts
            .standing
            .as_ref()
            .map(|standing| standing::part(tell, standing)),
        ratings: rated_kinds(facts)
            .flat_map(|entry| ratings(tell, entry))
            .collect(),
        published: rated_kinds(facts)
            .flat_map(|entry| published(tell, entry))
            .collect(),
        narrower: facts
            .narrower
            .iter()
            .map(|entry| narrower(tell, entry))
            .collect(),
        redundant: tell.texts(&facts.redundant),
        evidence: facts
            .evidence
            .iter()
            .map(|seen| evidence::linked(tell, input, seen, data_of(input, facts)))
            .collect(),
        decision: facts
            .decision
            .as_ref()
            .map(|decision| decided(tell, decision)),
    }
}

/// The kinds in which the permission may be meant: one, or all that exist while it is open.
pub(super) fn kinds(facts: &PermissionFacts) -> Vec<Kind> {
    facts
        .kind
        .kind()
        .map_or_else(|| facts.permission.kinds(), |kind| vec![kind])
}

fn rated_kinds(facts: &PermissionFacts) -> impl Iterator<Item = &KindRatings> {
    let kinds = kinds(facts);
    facts
        .ratings
        .iter()
        .filter(move |entry| kinds.contains(&entry.kind))
}

fn data_of(input: &ReportInput, facts: &PermissionFacts) -> Option<DataKind> {
    let cell = input
        .matrix
        .iter()
        .find(|cell| cell.permission == facts.permission.name)?;
    Some(cell.data)
}

fn source_language(source: &Source) -> Option<String> {
    match source {
        Source::Article { language, .. } => language.as_deref().and_then(language_tag),
        _ => None,
    }
}

fn resource(tell: &Tell, id: ResourceId) -> Word {
    let text = if id == ResourceId::GRAPH {
        tell.id("report-resource-graph")
    } else {
        tell.id("report-resource-other")
    };
    Word {
        code: id.to_string(),
        text,
    }
}

fn kind(tell: &Tell, claim: &KindClaim) -> KindPart {
    let (state, quote) = match claim {
        KindClaim::OnlyOne { .. } => ("only-one", None),
        KindClaim::Stated { quote, .. } => ("stated", Some(inert(quote))),
        KindClaim::Settled { .. } => ("settled", None),
        KindClaim::Open => ("open", None),
    };
    KindPart {
        state,
        kind: claim.kind().map(|kind| tell.kind(kind)),
        statement: tell.id(&format!("report-kind-{state}")),
        quote,
    }
}

fn explain(tell: &Tell, facts: &PermissionFacts, kind: Kind) -> ExplanationPart {
    let told = tell.language.explain(&facts.permission, kind);
    ExplanationPart {
        kind: tell.kind(kind),
        title: told.title,
        can_do: told.can_do,
        whose: told.whose,
        presence: told.presence,
        duration: told.duration,
        not_included: told.not_included,
        notes: told.notes,
    }
}

fn recognised(tell: &Tell, at: &RecognisedAt) -> RecognisedPart {
    let method = match at.method {
        RecognisedBy::ExactName => "exact-name",
        RecognisedBy::Id => "id",
        RecognisedBy::DisplayName => "display-name",
        RecognisedBy::TranslatedTitle => "translated-title",
        RecognisedBy::TranslatedName => "translated-name",
        RecognisedBy::Typo => "typo",
        RecognisedBy::Profile => "profile",
        RecognisedBy::Admin => "admin",
        RecognisedBy::Link => "link",
        RecognisedBy::Manifest => "manifest",
        RecognisedBy::Granted => "granted",
        RecognisedBy::List => "list",
    };
    RecognisedPart {
        quote: inert(&at.quote),
        method: tell.word("report-recognised", method),
        confidence: at.confidence.min(100),
    }
}

fn ratings(tell: &Tell, entry: &KindRatings) -> Vec<RatingPart> {
    entry
        .ratings
        .iter()
        .map(|rating| rated(tell, entry.kind, rating))
        .collect()
}

fn rated(tell: &Tell, kind: Kind, rating: &Rating) -> RatingPart {
    let source = match rating.source {
        RatingSource::Microsoft => "microsoft",
        RatingSource::Scopeglass => "scopeglass",
    };
    let level = rating.level.map(|level| level.get());
    RatingPart {
        kind: tell.kind(kind),
        source: tell.word("rating-source", source),
        level,
        text: match level {
            Some(level) => tell.id(&format!("rating-level-{level}")),
            None => tell.id("rating-level-none"),
        },
        reasons: tell.texts(&rating.reasons),
    }
}

fn published(tell: &Tell, entry: &KindRatings) -> Vec<PublishedPart> {
    entry
        .published
        .iter()
        .map(|rating| PublishedPart {
            kind: tell.kind(entry.kind),
            source: inert_line(&rating.source),
            address: inert_line(&rating.address),
            dated: inert_line(&rating.dated),
            level: tell.text(&rating.level),
        })
        .collect()
}

fn narrower(tell: &Tell, entry: &NarrowerFacts) -> NarrowerPart {
    NarrowerPart {
        name: entry.name.to_string(),
        kind: tell.kind(entry.kind),
        what_is_lost: tell.text(&entry.what_is_lost),
    }
}

fn decided(tell: &Tell, decision: &Decision) -> DecisionPart {
    DecisionPart {
        choice: tell.choice(&decision.choice),
        condition: match &decision.choice {
            Choice::ApproveWithCondition { condition } => Some(inert(condition)),
            Choice::Approve | Choice::Refuse | Choice::AskVendor => None,
        },
        note: inert(&decision.note),
        decided: tell.moment(decision.at),
    }
}

/// A sentence that says how many permissions there are.
pub(super) fn counted(count: usize, decided: usize) -> Message {
    Message::new("report-summary-statement")
        .with("count", count)
        .with("decided", decided)
}
