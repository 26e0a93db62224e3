//! The columns of the table: one line a column. Names are for programs and the same in
//! every language; `*_text` and explanations are in the report's language.

use super::{Line, neutral::Cell};
use crate::{EvidencePart, RatingPart};

type Column = (&'static str, fn(&Line) -> Cell);

pub(super) const COLUMNS: &[Column] = &[
    ("review_id", |l| l.document.review.id.as_str().into()),
    ("made_at", |l| l.document.review.made.at.to_string().into()),
    ("language", |l| l.document.language.as_str().into()),
    ("app", |l| l.document.request.app.as_str().into()),
    ("client_id", |l| fact(l, "client")),
    ("source", |l| l.document.request.source.code.as_str().into()),
    ("tenant_state", |l| l.document.tenant.state.into()),
    ("tenant_id", |l| l.document.tenant.id.as_deref().into()),
    ("scopeglass", |l| {
        l.document.review.scopeglass.as_str().into()
    }),
    ("catalogue", |l| l.document.review.catalogue.as_str().into()),
    ("number", |l| l.permission.number.into()),
    ("permission", |l| l.permission.name.as_str().into()),
    ("resource_id", |l| {
        l.permission.resource.code.as_str().into()
    }),
    ("kind", |l| {
        l.explanation.map(|e| e.kind.code.as_str()).into()
    }),
    ("kind_state", |l| l.permission.kind.state.into()),
    ("title", |l| l.explanation.map(|e| e.title.as_str()).into()),
    ("can_do", |l| {
        l.explanation.map(|e| e.can_do.as_str()).into()
    }),
    ("whose", |l| l.explanation.map(|e| e.whose.as_str()).into()),
    ("presence", |l| {
        l.explanation.map(|e| e.presence.as_str()).into()
    }),
    ("duration", |l| {
        l.explanation.and_then(|e| e.duration.as_deref()).into()
    }),
    ("stated_reason", |l| {
        l.permission.reason.as_ref().map(|r| r.text.as_str()).into()
    }),
    ("level_microsoft", |l| level(l, "microsoft")),
    ("level_scopeglass", |l| level(l, "scopeglass")),
    ("level_reasons", reasons),
    ("published_ratings", published),
    ("narrower", narrower),
    ("redundant", |l| l.permission.redundant.join(" ").into()),
    ("registration_asks", |l| {
        l.permission.standing.as_ref().and_then(|s| s.asked).into()
    }),
    ("standing_text", |l| {
        let standing = l.permission.standing.as_ref();
        standing.map(|s| s.statements.join(" ")).into()
    }),
    ("in_access_token", |l| {
        l.grant.and_then(|grant| grant.in_access_token).into()
    }),
    ("recorded", |l| {
        l.grant.map(|grant| grant.recorded.code.as_str()).into()
    }),
    ("probe", |l| seen(l).and_then(|e| e.probe.as_deref()).into()),
    ("call", |l| seen(l).and_then(|e| e.call.as_deref()).into()),
    // A permission without a probe has an outcome of its own, so that no cell is empty
    // where somebody could take that for "nothing there".
    ("outcome", |l| {
        seen(l)
            .map_or("no-evidence", |e| e.outcome.code.as_str())
            .into()
    }),
    ("outcome_text", |l| {
        seen(l).map(|e| e.statement.as_str()).into()
    }),
    ("not_tried", |l| {
        let why = seen(l).and_then(|e| e.not_tried.as_ref());
        why.map(|why| why.code.as_str()).into()
    }),
    ("records", |l| amount(l).map(|amount| amount.value).into()),
    ("records_are_all", |l| {
        amount(l).map(|amount| amount.exact).into()
    }),
    ("partial_read", |l| {
        seen(l)
            .and_then(|e| e.extent.as_ref())
            .map(|x| x.read)
            .into()
    }),
    ("partial_of", |l| {
        seen(l)
            .and_then(|e| e.extent.as_ref())
            .and_then(|x| x.of)
            .into()
    }),
    ("reach", |l| seen(l).map(|e| e.reach.code).into()),
    ("projected", |l| {
        let projected = seen(l).and_then(|e| e.reach.projected.as_ref());
        projected.map(|projected| projected.value).into()
    }),
    ("could_authorise", |l| {
        let could = seen(l).and_then(|e| e.attribution.as_ref());
        could.map(|could| could.could_authorise.join(" ")).into()
    }),
    ("isolated", |l| {
        let could = seen(l).and_then(|e| e.attribution.as_ref());
        could.map(|could| could.isolated).into()
    }),
    ("fields", |l| seen(l).map(fields).into()),
    ("ended_at", |l| {
        seen(l).map(|e| e.ended.at.to_string()).into()
    }),
    ("millis", |l| seen(l).map(|e| e.trace.millis).into()),
    ("requests", |l| seen(l).map(|e| e.trace.requests).into()),
    ("request_ids", |l| {
        seen(l).map(|e| e.trace.request_ids.join(" ")).into()
    }),
    ("error_code", |l| {
        let problem = seen(l).and_then(|e| e.problem.as_ref());
        problem.map(|problem| problem.code.as_str()).into()
    }),
    ("error_detail", |l| {
        let problem = seen(l).and_then(|e| e.problem.as_ref());
        problem.and_then(|problem| problem.detail.as_deref()).into()
    }),
    ("evidence_number", |l| {
        link(l).map(|link| link.number).into()
    }),
    ("evidence_previous", |l| {
        link(l).map(|link| link.previous.as_str()).into()
    }),
    ("evidence_digest", |l| {
        link(l).map(|link| link.digest.as_str()).into()
    }),
    ("decision", |l| {
        let decision = l.permission.decision.as_ref();
        decision
            .map_or("undecided", |made| made.choice.code.as_str())
            .into()
    }),
    ("condition", |l| {
        let decision = l.permission.decision.as_ref();
        decision.and_then(|made| made.condition.as_deref()).into()
    }),
    ("note", |l| {
        l.permission
            .decision
            .as_ref()
            .map(|d| d.note.as_str())
            .into()
    }),
    ("decided_at", |l| {
        let decision = l.permission.decision.as_ref();
        decision.map(|made| made.decided.at.to_string()).into()
    }),
];

fn seen<'a>(line: &Line<'a>) -> Option<&'a EvidencePart> {
    line.evidence
}

fn link<'a>(line: &Line<'a>) -> Option<&'a crate::LinkPart> {
    line.evidence?.link.as_ref()
}

fn amount<'a>(line: &Line<'a>) -> Option<&'a crate::Amount> {
    line.evidence?.amount.as_ref()
}

fn fact(line: &Line, about: &str) -> Cell {
    let identity = &line.document.request.identity;
    let part = identity.iter().find(|part| part.about.code == about);
    part.and_then(|part| part.values.first())
        .map(String::as_str)
        .into()
}

/// The ratings that hold for the row's kind.
fn ratings<'a>(line: &Line<'a>) -> impl Iterator<Item = &'a RatingPart> {
    let kind = line.explanation.map(|told| told.kind.code.as_str());
    let ratings = line.permission.ratings.iter();
    ratings.filter(move |rating| Some(rating.kind.code.as_str()) == kind)
}

fn level(line: &Line, source: &str) -> Cell {
    let mut ratings = ratings(line);
    let rating = ratings.find(|rating| rating.source.code == source);
    rating.and_then(|rating| rating.level).map(u64::from).into()
}

fn reasons(line: &Line) -> Cell {
    let told = ratings(line)
        .flat_map(|rating| &rating.reasons)
        .map(String::as_str);
    told.collect::<Vec<_>>().join(" ").into()
}

fn published(line: &Line) -> Cell {
    let kind = line.explanation.map(|told| told.kind.code.as_str());
    let published = line.permission.published.iter();
    let told = published
        .filter(|rating| Some(rating.kind.code.as_str()) == kind)
        .map(|rating| format!("{} {}: {}", rating.source, rating.dated, rating.level));
    told.collect::<Vec<_>>().join(" / ").into()
}

fn narrower(line: &Line) -> Cell {
    let kind = line.explanation.map(|told| told.kind.code.as_str());
    let narrower = line.permission.narrower.iter();
    let names = narrower
        .filter(|less| Some(less.kind.code.as_str()) == kind)
        .map(|less| less.name.as_str());
    names.collect::<Vec<_>>().join(" ").into()
}

fn fields(seen: &EvidencePart) -> String {
    let told = seen
        .census
        .iter()
        .map(|field| format!("{} {}/{}", field.field, field.filled, field.sampled));
    told.collect::<Vec<_>>().join(", ")
}
