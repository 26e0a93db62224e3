//! What was granted, beside what was asked.

use super::{standing, tell::Tell};
use crate::{
    ReadBack, ReportInput,
    document::{GrantRow, GrantsPart},
};
use scopeglass_domain::{Grant, Kind, PermissionName};
use std::collections::BTreeSet;

pub(super) fn grants(tell: &Tell, input: &ReportInput) -> GrantsPart {
    let (read_at, problem) = match &input.grants {
        ReadBack::Unread { problem } => (None, problem.as_ref()),
        ReadBack::Read { at, .. } => (Some(*at), None),
    };
    let state = match (read_at, problem) {
        (Some(_), _) => "report-grants-read",
        (None, Some(_)) => "report-grants-failed",
        (None, None) => "report-grants-unread",
    };
    GrantsPart {
        read: read_at.is_some(),
        statement: tell.id(state),
        problem: problem.map(|problem| tell.problem(problem)),
        read_at: read_at.map(|at| tell.moment(at)),
        rows: rows(tell, input),
    }
}

fn rows(tell: &Tell, input: &ReportInput) -> Vec<GrantRow> {
    let asked = input
        .permissions
        .iter()
        .map(|facts| (&facts.permission.name, facts));
    let mut rows: Vec<_> = asked
        .clone()
        .map(|(name, facts)| GrantRow {
            standing: facts
                .standing
                .as_ref()
                .map(|told| standing::part(tell, told)),
            ..row(tell, input, name, facts.kind.kind(), true)
        })
        .collect();
    let named: BTreeSet<_> = asked.map(|(name, _)| name).collect();
    let unasked = granted_anywhere(input);
    rows.extend(
        unasked
            .into_iter()
            .filter(|name| !named.contains(name))
            .map(|name| row(tell, input, name, Some(Kind::Delegated), false)),
    );
    rows
}

fn granted_anywhere(input: &ReportInput) -> BTreeSet<&PermissionName> {
    let token = input.granted.iter().flat_map(|granted| &granted.0);
    token
        .chain(records(input).iter().flat_map(|grant| &grant.scopes))
        .collect()
}

fn records(input: &ReportInput) -> &[Grant] {
    match &input.grants {
        ReadBack::Unread { .. } => &[],
        ReadBack::Read { grants, .. } => grants,
    }
}

fn row(
    tell: &Tell,
    input: &ReportInput,
    name: &PermissionName,
    kind: Option<Kind>,
    asked: bool,
) -> GrantRow {
    // A delegated scope in the access token says nothing of an application permission of
    // the same name.
    let delegated = kind != Some(Kind::Application);
    GrantRow {
        permission: name.to_string(),
        asked,
        kind: kind.map(|kind| tell.kind(kind)),
        in_access_token: input
            .granted
            .as_ref()
            .filter(|_| delegated)
            .map(|granted| granted.0.contains(name)),
        recorded: tell.word("report-recorded", recorded(input, name, delegated)),
        standing: None,
    }
}

fn recorded(input: &ReportInput, name: &PermissionName, delegated: bool) -> &'static str {
    if !delegated || matches!(input.grants, ReadBack::Unread { .. }) {
        return "not-read";
    }
    let holding = || {
        records(input)
            .iter()
            .filter(|grant| grant.scopes.contains(name))
    };
    if holding().any(|grant| grant.for_everyone) {
        "everyone"
    } else if holding().next().is_some() {
        "one-person"
    } else {
        "none"
    }
}
