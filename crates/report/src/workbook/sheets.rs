//! What stands on each sheet.

use super::table::{Cell, Sheet};
use crate::{Document, EvidencePart, ExplanationPart, PermissionPart, RatingPart, words::Words};

pub(super) fn all(words: &Words, document: &Document) -> [Sheet; 5] {
    [
        summary(words, document),
        permissions(words, document),
        evidence(words, document),
        grants(words, document),
        decisions(words, document),
    ]
}

fn sheet(words: &Words, name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name: words.id(&format!("report-sheet-{name}")),
        columns: columns
            .iter()
            .map(|(id, width)| (words.id(id), *width))
            .collect(),
        rows,
        filtered: true,
    }
}

fn summary(words: &Words, document: &Document) -> Sheet {
    let head = document.letterhead.as_ref();
    let told = head.into_iter().flat_map(|head| [&head.name, &head.before]);
    let mut rows: Vec<_> = told
        .flatten()
        .map(|text| vec![Cell::Blank, Cell::Strong(text.clone())])
        .collect();
    rows.extend(facts(words, document));
    let summary = &document.summary;
    rows.push(headed(words, "report-section-summary"));
    rows.push(vec![Cell::Blank, (&summary.statement).into()]);
    for entry in &summary.decisions {
        rows.push(vec![(&entry.decision.text).into(), entry.count.into()]);
    }
    let signs = &document.request.signs;
    section(words, &mut rows, "report-signs", signs, |sign| {
        vec![(&sign.weight.text).into(), (&sign.text).into()]
    });
    let far = &summary.far_reaching;
    section(words, &mut rows, "report-far-reaching", far, |part| {
        let told = format!("{} {}", part.can_do, part.whose);
        vec![(&part.permission.name).into(), told.into()]
    });
    let unread = &summary.unread;
    section(words, &mut rows, "report-unread", unread, |part| {
        let told = format!("{}. {}", part.outcome.text, part.why);
        vec![(&part.permission.name).into(), told.into()]
    });
    let findings = &document.findings;
    section(words, &mut rows, "report-findings", findings, |finding| {
        vec![(&finding.permission).into(), (&finding.text).into()]
    });
    let unknown = &document.unrecognised;
    section(
        words,
        &mut rows,
        "report-section-unrecognised",
        unknown,
        |line| vec![(&line.quote).into(), (&line.why.text).into()],
    );
    let method = &document.method;
    section(words, &mut rows, "report-section-method", method, |part| {
        vec![(&part.title).into(), (&part.text).into()]
    });
    let after = head.and_then(|head| head.after.clone());
    rows.extend(after.map(|text| vec![Cell::Blank, text.into()]));
    Sheet {
        name: words.id("report-sheet-summary"),
        columns: vec![(words.id("report-name"), 32), (words.app(document), 90)],
        rows,
        filtered: false,
    }
}

fn headed(words: &Words, id: &str) -> Vec<Cell> {
    vec![Cell::Strong(words.id(id))]
}

fn section<T>(
    words: &Words,
    rows: &mut Vec<Vec<Cell>>,
    heading: &str,
    parts: &[T],
    told: impl Fn(&T) -> Vec<Cell>,
) {
    if !parts.is_empty() {
        rows.push(headed(words, heading));
        rows.extend(parts.iter().map(told));
    }
}

fn facts(words: &Words, document: &Document) -> Vec<Vec<Cell>> {
    let (request, tenant, review) = (&document.request, &document.tenant, &document.review);
    let labelled = |id: &str, value: Cell| vec![words.id(id).into(), value];
    let state = format!("report-place-{}", tenant.state);
    let nobody = || words.id("report-none-signed-in");
    let mut rows = vec![
        vec![words.id(&state).into(), (&tenant.statement).into()],
        labelled("report-fact-source", (&request.statement).into()),
    ];
    rows.extend(
        request
            .address
            .iter()
            .map(|address| vec![Cell::Blank, address.into()]),
    );
    for part in &request.identity {
        rows.push(vec![
            (&part.about.text).into(),
            part.values.join("\n").into(),
        ]);
    }
    let scopes = tenant.access_token_scopes.as_ref();
    let scopes = scopes.map_or_else(|| words.id("report-scopes-unknown"), |s| s.join("\n"));
    let roles: Vec<_> = tenant.roles.iter().map(|role| role.text.as_str()).collect();
    let name = tenant.name.clone().unwrap_or_else(nobody);
    let account = tenant.account.clone().unwrap_or_else(nobody);
    rows.extend([
        labelled("report-fact-tenant", name.into()),
        vec![Cell::Blank, tenant.id.as_deref().into()],
        labelled("report-fact-account", account.into()),
        vec![Cell::Blank, roles.join("\n").into()],
        labelled("report-fact-scopes", scopes.into()),
        labelled("report-fact-made", (&review.made).into()),
        labelled("report-fact-created", (&review.created).into()),
        labelled(
            "report-fact-version",
            words
                .with("report-version", "version", review.scopeglass.as_str())
                .into(),
        ),
        vec![
            Cell::Blank,
            words
                .with("report-catalogue", "date", review.catalogue.as_str())
                .into(),
        ],
        labelled("report-fact-review", (&review.id).into()),
    ]);
    rows
}

fn permissions(words: &Words, document: &Document) -> Sheet {
    let columns = [
        ("report-column-number", 6),
        ("report-permission", 32),
        ("report-column-kind", 18),
        ("report-row-kind", 28),
        ("report-column-resource", 18),
        ("report-column-title", 32),
        ("report-column-can-do", 48),
        ("report-row-whose", 32),
        ("report-row-presence", 32),
        ("report-row-reason", 40),
        ("rating-source-microsoft", 12),
        ("rating-source-scopeglass", 12),
        ("report-column-reasons", 48),
        ("report-row-ratings", 32),
        ("report-row-narrower", 32),
        ("report-row-redundant", 32),
        ("report-decision", 24),
    ];
    let mut rows = Vec::new();
    for part in &document.permissions {
        if part.explanations.is_empty() {
            rows.push(permission(words, part, None));
        }
        let told = part.explanations.iter();
        rows.extend(told.map(|told| permission(words, part, Some(told))));
    }
    sheet(words, "permissions", &columns, rows)
}

fn permission(words: &Words, part: &PermissionPart, told: Option<&ExplanationPart>) -> Vec<Cell> {
    let kind = told.map(|told| told.kind.code.as_str());
    let of_kind = |rating: &&RatingPart| Some(rating.kind.code.as_str()) == kind;
    let ratings = || part.ratings.iter().filter(of_kind);
    let level = |source: &str| -> Cell {
        let rating = ratings().find(|rating| rating.source.code == source);
        rating.and_then(|rating| rating.level).into()
    };
    let reasons: Vec<_> = ratings()
        .flat_map(|rating| &rating.reasons)
        .cloned()
        .collect();
    let published = part.published.iter();
    let published = published.filter(|rating| Some(rating.kind.code.as_str()) == kind);
    let published: Vec<_> = published.map(|rating| words.published(rating)).collect();
    let narrower = part.narrower.iter();
    let narrower = narrower.filter(|less| Some(less.kind.code.as_str()) == kind);
    let narrower: Vec<_> = narrower
        .map(|less| format!("{}: {}", less.name, less.what_is_lost))
        .collect();
    vec![
        part.number.into(),
        (&part.name).into(),
        told.map(|told| &told.kind.text).into(),
        (&part.kind.statement).into(),
        (&part.resource.text).into(),
        told.map(|told| &told.title).into(),
        told.map(|told| &told.can_do).into(),
        told.map(|told| &told.whose).into(),
        told.map(|told| &told.presence).into(),
        part.reason.as_ref().map(|reason| &reason.text).into(),
        level("microsoft"),
        level("scopeglass"),
        reasons.join("\n").into(),
        published.join("\n").into(),
        narrower.join("\n").into(),
        part.redundant.join("\n").into(),
        decided(words, part),
    ]
}

fn decided(words: &Words, part: &PermissionPart) -> Cell {
    match &part.decision {
        Some(made) => (&made.choice.text).into(),
        None => words.id("decision-none").into(),
    }
}

fn evidence(words: &Words, document: &Document) -> Sheet {
    let columns = [
        ("report-column-number", 6),
        ("report-permission", 32),
        ("report-column-call", 32),
        ("report-column-outcome", 18),
        ("report-column-told", 48),
        ("report-column-records", 12),
        ("report-column-exact", 10),
        ("report-row-reach", 40),
        ("report-projection", 12),
        ("report-column-could", 32),
        ("report-column-isolated", 10),
        ("report-census", 40),
        ("report-column-problem", 40),
        ("report-column-time", 20),
        ("report-column-millis", 12),
        ("report-column-requests", 10),
        ("report-request-ids", 40),
        ("report-servers", 40),
        ("report-facts", 48),
        ("report-column-chain-number", 8),
        ("report-column-chain-previous", 40),
        ("report-column-chain-digest", 40),
    ];
    let mut rows = Vec::new();
    for part in &document.permissions {
        if part.evidence.is_empty() {
            rows.push(unprobed(words, part));
        }
        rows.extend(part.evidence.iter().map(|seen| probed(words, part, seen)));
    }
    sheet(words, "evidence", &columns, rows)
}

/// A permission without a probe has its row, so that nobody takes its absence for an answer.
fn unprobed(words: &Words, part: &PermissionPart) -> Vec<Cell> {
    vec![
        part.number.into(),
        (&part.name).into(),
        Cell::Blank,
        words.id("report-no-evidence.short").into(),
        words.id("report-no-evidence").into(),
    ]
}

fn probed(words: &Words, part: &PermissionPart, seen: &EvidencePart) -> Vec<Cell> {
    let amount = seen.amount.as_ref();
    let could = seen.attribution.as_ref();
    let census = seen.census.iter();
    let census: Vec<_> = census
        .map(|field| format!("{} ({}): {}", field.field, field.class.text, field.text))
        .collect();
    let problem = seen.problem.as_ref().map(|problem| {
        let label = words.id("report-error-code");
        let detail = problem.detail.as_deref().unwrap_or_default();
        let told = format!(
            "{} {}\n{label} {}\n{detail}",
            problem.what, problem.next, problem.code
        );
        told.trim().to_owned()
    });
    vec![
        part.number.into(),
        (&part.name).into(),
        seen.call.as_ref().into(),
        (&seen.outcome.text).into(),
        (&seen.statement).into(),
        amount.map(|amount| amount.value).into(),
        amount.map(|amount| amount.exact).into(),
        (&seen.reach.statement).into(),
        seen.reach
            .projected
            .as_ref()
            .map(|reach| reach.value)
            .into(),
        could.map(|could| could.could_authorise.join("\n")).into(),
        could.map(|could| could.isolated).into(),
        census.join("\n").into(),
        problem.into(),
        (&seen.ended).into(),
        seen.trace.millis.into(),
        seen.trace.requests.into(),
        seen.trace.request_ids.join("\n").into(),
        seen.trace.servers.join("\n").into(),
        found(seen).into(),
        seen.link.as_ref().map(|link| link.number).into(),
        seen.link.as_ref().map(|link| link.previous.as_str()).into(),
        seen.link.as_ref().map(|link| link.digest.as_str()).into(),
    ]
}

fn found(seen: &EvidencePart) -> String {
    let facts = seen.facts.iter();
    let facts = facts.map(|fact| format!("{}: {}", fact.about.text, fact.text));
    let across = seen.across.iter().cloned();
    across.chain(facts).collect::<Vec<_>>().join("\n")
}

fn grants(words: &Words, document: &Document) -> Sheet {
    let columns = [
        ("report-permission", 32),
        ("report-asked", 14),
        ("report-column-kind", 18),
        ("report-in-access-token", 18),
        ("report-recorded", 24),
        ("report-row-standing", 60),
    ];
    let rows = document.grants.rows.iter().map(|row| {
        let in_token = match row.in_access_token {
            Some(held) => held.into(),
            None => words.id("report-not-known").into(),
        };
        let standing = row.standing.as_ref();
        vec![
            (&row.permission).into(),
            row.asked.into(),
            row.kind.as_ref().map(|kind| &kind.text).into(),
            in_token,
            (&row.recorded.text).into(),
            standing.map(|told| told.statements.join("\n")).into(),
        ]
    });
    let mut rows: Vec<_> = rows.collect();
    let grants = &document.grants;
    let mut lead = vec![Cell::Text(grants.statement.clone())];
    lead.extend(
        grants
            .read_at
            .as_ref()
            .map(|at| Cell::Text(at.text.clone())),
    );
    rows.push(Vec::new());
    rows.extend(lead.into_iter().map(|cell| vec![cell]));
    sheet(words, "grants", &columns, rows)
}

fn decisions(words: &Words, document: &Document) -> Sheet {
    let columns = [
        ("report-column-number", 6),
        ("report-permission", 32),
        ("report-decision", 28),
        ("report-condition", 48),
        ("report-note", 48),
        ("report-column-decided", 20),
    ];
    let rows = document.permissions.iter().map(|part| {
        let made = part.decision.as_ref();
        vec![
            part.number.into(),
            (&part.name).into(),
            decided(words, part),
            made.and_then(|made| made.condition.as_ref()).into(),
            made.map(|made| &made.note).into(),
            made.map(|made| &made.decided).into(),
        ]
    });
    sheet(words, "decisions", &columns, rows.collect())
}
