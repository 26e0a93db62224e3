//! What the tenant's own records say of a permission of the app under review.

use super::tell::Tell;
use crate::document::{Moment, StandingGrant, StandingPart};
use scopeglass_domain::{GrantedFor, GrantedTo, Message, Registered, Standing};

pub(super) fn part(tell: &Tell, standing: &Standing) -> StandingPart {
    StandingPart {
        asked: match standing.asked {
            Registered::Asks => Some(true),
            Registered::DoesNotAsk => Some(false),
            Registered::Unread => None,
        },
        whole: standing.whole,
        grants: standing
            .grants
            .iter()
            .map(|grant| granted(tell, grant))
            .collect(),
        statements: statements(tell, standing),
    }
}

fn granted(tell: &Tell, grant: &GrantedTo) -> StandingGrant {
    let (whom, people) = match grant.whom {
        GrantedFor::Everyone => ("everyone", None),
        GrantedFor::People { count } => ("people", Some(count)),
        GrantedFor::AppAlone => ("app-alone", None),
    };
    StandingGrant {
        whom,
        people,
        since: grant.since.map(|at| tell.moment(at)),
    }
}

/// An empty list of grants is told as "not granted" only where all of them were read.
fn statements(tell: &Tell, standing: &Standing) -> Vec<String> {
    let asked = match standing.asked {
        Registered::Asks => Some("review-standing-asked"),
        Registered::DoesNotAsk => Some("review-standing-not-asked"),
        Registered::Unread => None,
    };
    let rest = match (standing.grants.is_empty(), standing.whole) {
        (true, true) => Some("review-standing-not-granted"),
        (_, false) => Some("review-standing-unread"),
        (false, true) => None,
    };
    let grants = standing
        .grants
        .iter()
        .map(|grant| statement(tell, grant, grant.since.map(|at| tell.moment(at))));
    let asked = asked.into_iter().map(|id| tell.id(id));
    let rest = rest.into_iter().map(|id| tell.id(id));
    asked.chain(grants).chain(rest).collect()
}

fn statement(tell: &Tell, grant: &GrantedTo, since: Option<Moment>) -> String {
    let (id, count) = match grant.whom {
        GrantedFor::Everyone => ("everyone", None),
        GrantedFor::People { count } => ("people", Some(count)),
        GrantedFor::AppAlone => ("app", None),
    };
    let mut message = match since {
        Some(since) => Message::new(format!("review-standing-{id}-since")).with("date", since.text),
        None => Message::new(format!("review-standing-{id}")),
    };
    if let Some(count) = count {
        message = message.with("count", count);
    }
    tell.own(&message)
}
