//! Who the app is, and what a careful reader would stop at.

use super::tell::Tell;
use crate::{
    document::{IdentityPart, SignPart},
    inert::inert_line,
};
use scopeglass_domain::{
    AppIdentity, Credential, CredentialKind, Message, Publisher, Sign, SignWeight,
};
use std::cmp::Reverse;

/// The facts that are known; what the source does not tell is left out.
pub(super) fn facts(tell: &Tell, app: &AppIdentity) -> Vec<IdentityPart> {
    let named = |value: Option<String>| value.into_iter().map(|v| inert_line(&v)).collect();
    let credentials = app.credentials.iter().map(|one| credential(tell, one));
    let redirects = app.redirects.iter().map(|address| inert_line(address));
    let created = app.created.map(|at| tell.moment(at).text);
    let facts: [(&str, Vec<String>, bool); 9] = [
        ("client", named(app.client.map(|id| id.to_string())), true),
        (
            "publisher",
            publisher(tell, &app.publisher).into_iter().collect(),
            false,
        ),
        ("owner", named(app.owner_tenant.clone()), true),
        ("created", created.into_iter().collect(), false),
        ("audience", named(app.sign_in_audience.clone()), true),
        ("enabled", yes_or_no(tell, "enabled", app.enabled), false),
        (
            "assignment",
            yes_or_no(tell, "assignment", app.assignment_required),
            false,
        ),
        ("redirects", redirects.collect(), true),
        ("credentials", credentials.collect(), false),
    ];
    facts
        .into_iter()
        .filter(|(_, values, _)| !values.is_empty())
        .map(|(about, values, machine)| IdentityPart {
            about: tell.word("review-identity", about),
            values,
            machine,
        })
        .collect()
}

fn yes_or_no(tell: &Tell, about: &str, told: Option<bool>) -> Vec<String> {
    let word = |yes| if yes { "yes" } else { "no" };
    told.map(|yes| tell.id(&format!("review-identity-{about}-{}", word(yes))))
        .into_iter()
        .collect()
}

fn publisher(tell: &Tell, publisher: &Publisher) -> Option<String> {
    let named = |id, name: &str| Message::new(id).with("name", inert_line(name));
    let message = match publisher {
        Publisher::Unknown => return None,
        Publisher::Verified { name } => named("review-publisher-verified", name),
        Publisher::Unverified { named: Some(name) } => named("review-publisher-unverified", name),
        Publisher::Unverified { named: None } => Message::new("review-publisher-unnamed"),
        Publisher::Microsoft => Message::new("review-publisher-microsoft"),
    };
    Some(tell.own(&message))
}

fn credential(tell: &Tell, credential: &Credential) -> String {
    let kind = match credential.kind {
        CredentialKind::Secret => "secret",
        CredentialKind::Certificate => "certificate",
    };
    let name = inert_line(credential.name.as_deref().unwrap_or("–"));
    let message = match credential.ends {
        Some(at) => Message::new("review-credential-ends").with("date", tell.moment(at).text),
        None => Message::new("review-credential"),
    };
    tell.own(&message.with("kind", kind).with("name", name))
}

/// The signs, the gravest first, otherwise in the order of the request.
pub(super) fn signs(tell: &Tell, signs: &[Sign]) -> Vec<SignPart> {
    let mut signs: Vec<_> = signs.iter().collect();
    signs.sort_by_key(|sign| Reverse(sign.weight));
    signs
        .into_iter()
        .map(|sign| SignPart {
            weight: tell.word("review-sign", weight(sign.weight)),
            code: sign.message.id.to_string(),
            text: tell.text(&sign.message),
        })
        .collect()
}

fn weight(weight: SignWeight) -> &'static str {
    match weight {
        SignWeight::Note => "note",
        SignWeight::Odd => "odd",
        SignWeight::Alarming => "alarming",
    }
}
