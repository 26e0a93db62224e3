//! Secrets and certificates: when they end, and for how long they were made.

use super::age::days;
use super::parts::{CredentialRecord, TenantApp};
use crate::signs::sign;
use scopeglass_domain::{Credential, CredentialKind, Message, Sign, SignWeight};

/// Days before the end from which it is told.
const SOON: u64 = 30;
/// Days of two years, leap days included; a longer life is told.
const LONG: u64 = 731;

fn records(app: &TenantApp) -> Vec<(CredentialKind, &CredentialRecord)> {
    let registrations = app.application.records.iter();
    let keys = registrations.clone().flat_map(|one| &one.key_credentials);
    let secrets = registrations.flat_map(|one| &one.password_credentials);
    let keys = keys.chain(&app.principal.key_credentials);
    let secrets = secrets.chain(&app.principal.password_credentials);
    let keys = keys.map(|record| (CredentialKind::Certificate, record));
    let secrets = secrets.map(|record| (CredentialKind::Secret, record));
    keys.chain(secrets).collect()
}

/// All of them, the first to end first.
pub(super) fn all(app: &TenantApp) -> Vec<Credential> {
    let credential = |(kind, record): (CredentialKind, &CredentialRecord)| Credential {
        kind,
        name: record.display_name.clone(),
        ends: record.end_date_time,
    };
    let mut all: Vec<Credential> = records(app).into_iter().map(credential).collect();
    all.sort_by_key(|credential| (credential.ends.is_none(), credential.ends));
    all
}

/// What is odd about them.
pub(super) fn signs(app: &TenantApp) -> Vec<Sign> {
    let all = records(app).into_iter();
    all.flat_map(|(kind, record)| of(app, kind, record))
        .collect()
}

fn of(app: &TenantApp, kind: CredentialKind, record: &CredentialRecord) -> Vec<Sign> {
    let told = |weight, id: &'static str| {
        let kind = match kind {
            CredentialKind::Secret => "secret",
            CredentialKind::Certificate => "certificate",
        };
        let name = record.display_name.as_deref().unwrap_or("–");
        let message = Message::new(id).with("kind", kind).with("name", name);
        sign(weight, message)
    };
    let Some(ends) = record.end_date_time else {
        return Vec::new();
    };
    let mut signs = Vec::new();
    match days(app.read_at, ends) {
        None => signs.push(told(SignWeight::Note, "sign-credential-ended")),
        Some(left) if left <= SOON => {
            let mut ending = told(SignWeight::Odd, "sign-credential-ending");
            ending.message = ending.message.with("days", left);
            signs.push(ending);
        }
        Some(_) => {}
    }
    // The life of one that has ended puts nobody at risk any more.
    let live = ends > app.read_at;
    let life = record.start_date_time.and_then(|begin| days(begin, ends));
    if let Some(life) = life.filter(|life| live && *life > LONG) {
        let mut long = told(SignWeight::Odd, "sign-credential-long");
        long.message = long.message.with("years", life / 365);
        signs.push(long);
    }
    signs
}
