//! What is odd about a consent link.

use super::address::{Address, MOST_SCOPES};
use super::hosts::Host;
use super::parts::{Endpoint, Link};
use super::scopes;
use crate::signs::{client, plain, sign};
use scopeglass_catalog::Catalog;
use scopeglass_domain::sites;
use scopeglass_domain::{
    Kind, Message, Permission, RequestedPermission, Sign, SignWeight, SignWeight::*,
};
use std::collections::BTreeSet;
use url::Url;

/// Entra reads no more scopes than this from one link, or ends with AADSTS90015.
const MOST_READ: usize = 128;

/// The signs of a link, the gravest first.
pub(crate) fn of(
    link: &Link,
    address: &Address,
    asked: &[RequestedPermission],
    vendor: Option<&str>,
) -> Vec<Sign> {
    let mut signs = Vec::new();
    host(link, &mut signs);
    signs.push(who(link));
    redirect(link, vendor, &mut signs);
    reach(link, &mut signs);
    scope_list(address, asked, &mut signs);
    answer(link, &mut signs);
    person(link, &mut signs);
    repeated(link, &mut signs);
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.weight));
    signs
}

fn told(weight: SignWeight, id: &'static str, name: &'static str, value: &str) -> Sign {
    sign(weight, Message::new(id).with(name, value))
}

fn host(link: &Link, signs: &mut Vec<Sign>) {
    let host = link.host.as_str();
    match &link.judged {
        Host::Work => {}
        Host::Personal => signs.push(plain(Note, "sign-link-personal")),
        Host::Customers => signs.push(told(Odd, "sign-link-customer-directory", "host", host)),
        Host::LookAlike(real) => {
            let message = Message::new("sign-link-look-alike");
            let message = message.with("host", host).with("real", *real);
            signs.push(sign(Alarming, message));
        }
        Host::Foreign => signs.push(told(Alarming, "sign-link-foreign-host", "host", host)),
    }
    if link.plain_http {
        signs.push(told(Alarming, "sign-link-plain-http", "host", host));
    }
    if link.user_info {
        signs.push(told(Alarming, "sign-link-user-info", "host", host));
    }
    for wrapper in &link.wrappers {
        signs.push(told(Note, "sign-link-unwrapped", "wrapper", wrapper));
    }
}

/// A client of Microsoft's own is alarming only where a stranger could catch the answer.
fn who(link: &Link) -> Sign {
    client(link.client())
}

fn redirect(link: &Link, vendor: Option<&str>, signs: &mut Vec<Sign>) {
    if let Some(redirect) = link.value("redirect_uri") {
        signs.extend(sites::redirect_signs(&[redirect.to_owned()], vendor));
    }
}

fn reach(link: &Link, signs: &mut Vec<Sign>) {
    if link.endpoint.is_for_all() {
        signs.push(plain(Note, "sign-link-admin-consent"));
    }
    if matches!(
        link.endpoint,
        Endpoint::AuthorizeV1 | Endpoint::AdminConsentV1
    ) {
        signs.push(plain(Note, "sign-link-everything-registered"));
    }
    match link
        .tenant
        .as_deref()
        .map(str::to_ascii_lowercase)
        .as_deref()
    {
        None | Some("common" | "organizations") => {
            signs.push(plain(Note, "sign-link-any-tenant"));
        }
        Some("consumers") => signs.push(plain(Note, "sign-link-personal")),
        Some(tenant) => signs.push(told(Note, "sign-link-tenant", "tenant", tenant)),
    }
    if link.endpoint == Endpoint::Personal {
        signs.retain(|sign| sign.message.id != "sign-link-any-tenant");
    }
}

fn scope_list(address: &Address, asked: &[RequestedPermission], signs: &mut Vec<Sign>) {
    let resources: BTreeSet<String> = address
        .scopes
        .iter()
        .filter_map(|(scope, _)| scopes::read(scope).resource)
        .collect();
    if resources.len() > 1 {
        let resources: Vec<String> = resources.into_iter().take(8).collect();
        let message = Message::new("sign-link-several-resources").with("resources", resources);
        signs.push(sign(Odd, message));
    }
    let count = address.scopes.len();
    if count > MOST_READ {
        let message = Message::new("sign-link-too-many-scopes")
            .with("count", count.min(MOST_SCOPES))
            .with("most", MOST_READ);
        signs.push(sign(Odd, message));
    }
    let keeps = asked.iter().any(|p| p.name.as_str() == "offline_access");
    let grave: Vec<String> = asked
        .iter()
        .filter(|asked| is_grave(asked))
        .map(|asked| asked.name.to_string())
        .take(8)
        .collect();
    if keeps && !grave.is_empty() {
        let message = Message::new("sign-link-keeps-access").with("permissions", grave);
        signs.push(sign(Odd, message));
    }
}

/// Rights that hurt when somebody else keeps them: to change or send, or over everybody.
fn is_grave(asked: &RequestedPermission) -> bool {
    let grave = |permission: &Permission| {
        let form = permission.form(Kind::Delegated);
        permission.facet.action.changes_data() || form.is_some_and(|form| form.admin_consent)
    };
    let known = Catalog::embedded().permission(&asked.name);
    known.is_some_and(|p| p.name.as_str() != "offline_access" && grave(p))
}

fn answer(link: &Link, signs: &mut Vec<Sign>) {
    let asks = |name: &str, word: &str| {
        link.value(name).is_some_and(|value| {
            value
                .split_whitespace()
                .any(|w| w.eq_ignore_ascii_case(word))
        })
    };
    if asks("response_type", "token") {
        signs.push(plain(Odd, "sign-link-response-token"));
    }
    if asks("prompt", "none") {
        signs.push(plain(Odd, "sign-link-prompt-none"));
    }
    if asks("prompt", "consent") {
        signs.push(plain(Note, "sign-link-prompt-consent"));
    }
    if asks("prompt", "admin_consent") {
        signs.push(plain(Note, "sign-link-prompt-admin"));
    }
}

fn person(link: &Link, signs: &mut Vec<Sign>) {
    if link.value("state").is_some_and(holds_address) {
        signs.push(plain(Odd, "sign-link-state-address"));
    }
    if link.value("login_hint").is_some() {
        signs.push(plain(Note, "sign-link-person"));
    }
    if let Some(domain) = link.value("domain_hint").filter(|domain| is_domain(domain)) {
        signs.push(told(Note, "sign-link-domain", "domain", domain));
    }
}

fn is_domain(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    text.len() <= 128 && text.chars().all(plain)
}

/// Whether a value holds an e-mail address or a link, in plain or in base64.
fn holds_address(value: &str) -> bool {
    let told = |text: &str| {
        let link = text.match_indices("://").any(|(at, _)| {
            let start = text[..at]
                .trim_end_matches(|c: char| c.is_ascii_alphabetic())
                .len();
            Url::parse(&text[start..]).is_ok_and(|url| url.host_str().is_some())
        });
        link || text
            .split(|c: char| c.is_whitespace() || matches!(c, '"' | ',' | ';' | '&' | '=' | '|'))
            .any(is_mail_address)
    };
    told(value) || decoded(value).as_deref().is_some_and(told)
}

fn is_mail_address(word: &str) -> bool {
    let Some((who, host)) = word.split_once('@') else {
        return false;
    };
    let who_fits = !who.is_empty()
        && who
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "._%+-".contains(c));
    who_fits && host.contains('.') && is_domain(host)
}

fn decoded(value: &str) -> Option<String> {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
    let bare = value.trim_end_matches('=');
    let bytes = URL_SAFE_NO_PAD
        .decode(bare)
        .or_else(|_| STANDARD_NO_PAD.decode(bare))
        .ok()?;
    String::from_utf8(bytes).ok()
}

fn repeated(link: &Link, signs: &mut Vec<Sign>) {
    let mut seen = BTreeSet::new();
    let mut named = BTreeSet::new();
    for (name, _) in &link.parameters {
        let matters = matches!(
            name.as_str(),
            "client_id" | "scope" | "redirect_uri" | "resource"
        );
        if !seen.insert(name) && matters && named.insert(name) {
            signs.push(told(Odd, "sign-link-repeated", "parameter", name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_a_state_are_seen_through_base64() {
        for state in [
            "https://collect.example/x",
            "user=ada@contoso.com",
            "YWRhQGNvbnRvc28uY29t",
            "eyJ1IjoiaHR0cHM6Ly9ldmlsLmV4YW1wbGUvIn0",
        ] {
            assert!(holds_address(state), "{state}");
        }
        for state in [
            "12345",
            "abcDEF_-",
            "a8f5f167f44f4964e6c998dee827110c",
            "x@y",
        ] {
            assert!(!holds_address(state), "{state}");
        }
    }
}
