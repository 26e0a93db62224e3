//! How this was found out and what it cannot tell, in plain words.

use super::tell::Tell;
use crate::{ReportInput, document::MethodPart};
use scopeglass_domain::{ChainState, Message, Redaction};

/// What every report says of its method, in this order.
const ALWAYS: [&str; 10] = [
    "delegated",
    "application",
    "attribution",
    "outcomes",
    "redaction",
    "ratings",
    "consent",
    "redirect",
    "supersets",
    "catalogue",
];

pub(super) fn method(tell: &Tell, input: &ReportInput) -> Vec<MethodPart> {
    let practice = input
        .connection
        .as_ref()
        .is_some_and(|connection| connection.practice);
    let codes = practice.then_some("practice").into_iter().chain(ALWAYS);
    let mut parts: Vec<_> = codes
        .map(|code| MethodPart {
            code,
            title: tell.id(&format!("report-method-{code}.title")),
            text: tell.id(&format!("report-method-{code}")),
        })
        .collect();
    parts.extend(super::experiment::method(tell, input));
    parts.extend(withheld(tell, input.redaction));
    parts.extend(chain(tell, &input.chain.state));
    parts
}

/// What this report leaves out of what was seen.
fn withheld(tell: &Tell, redaction: Redaction) -> Option<MethodPart> {
    let code = match redaction {
        Redaction::Samples => return None,
        Redaction::Fields => "withheld-fields",
        Redaction::Counts => "withheld-counts",
    };
    Some(part(
        tell,
        code,
        Message::new(format!("report-method-{code}")),
    ))
}

/// What the chain of evidence proves, and where it does not.
fn chain(tell: &Tell, state: &ChainState) -> Vec<MethodPart> {
    match state {
        ChainState::Broken { at } => vec![part(
            tell,
            "chain-broken",
            Message::new("report-method-chain-broken")
                .with("place", at.place)
                .with("permission", at.permission.as_str()),
        )],
        ChainState::Holds {
            links,
            head,
            outside,
        } => {
            let held = (*links > 0).then(|| {
                let told = Message::new("report-method-chain")
                    .with("count", *links)
                    .with("head", head.to_string());
                part(tell, "chain", told)
            });
            let older = (*outside > 0).then(|| {
                let told = Message::new("report-method-chain-outside").with("count", *outside);
                part(tell, "chain-outside", told)
            });
            held.into_iter().chain(older).collect()
        }
    }
}

fn part(tell: &Tell, code: &'static str, text: Message) -> MethodPart {
    MethodPart {
        code,
        title: tell.id(&format!("report-method-{code}.title")),
        text: tell.own(&text),
    }
}
