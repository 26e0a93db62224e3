//! The sign-in session of a browser, and the language that it asks for.

use super::params::Params;
use crate::{
    store::{Presence, unguessable},
    world::World,
};
use axum::response::Response;
use http::{HeaderMap, HeaderValue, header};
use scopeglass_language::Locale;

const COOKIE: &str = "practice-session";

/// Who is signed in in this browser.
pub(super) fn presence(world: &World, headers: &HeaderMap) -> Option<Presence> {
    world.store().sessions.get(&cookie(headers)?).copied()
}

/// Starts a session under a new name, so that none can be planted beforehand.
pub(super) fn begin(world: &World, presence: Presence, answer: &mut Response) {
    let key = unguessable();
    set(world, answer, &key, "");
    world.store().sessions.put(key, presence);
}

/// Ends the session.
pub(super) fn end(world: &World, headers: &HeaderMap, answer: &mut Response) {
    if let Some(key) = cookie(headers) {
        world.store().sessions.take(&key);
    }
    set(world, answer, "", "; Max-Age=0");
}

fn set(world: &World, answer: &mut Response, value: &str, more: &str) {
    let secure = if world.base.starts_with("https:") {
        "; Secure"
    } else {
        ""
    };
    let text = format!("{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{more}");
    if let Ok(text) = HeaderValue::from_str(&text) {
        answer.headers_mut().append(header::SET_COOKIE, text);
    }
}

fn cookie(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| value.to_owned())
}

/// Whether a form came from a page of ours. Browsers say so; other clients say nothing.
pub(super) fn is_own_form(world: &World, headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site = said("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    let by_name = world.base.replace("127.0.0.1", "localhost");
    let origin = said("origin").is_none_or(|origin| origin == world.base || origin == by_name);
    site && origin
}

/// The language that a request asks for: first its own wish, then the browser's.
pub(super) fn locale(params: &Params, headers: &HeaderMap) -> Locale {
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    let mut accepted: Vec<(f32, &str)> = accepted
        .unwrap_or_default()
        .split(',')
        .filter_map(weighed)
        .collect();
    accepted.sort_by(|one, other| other.0.total_cmp(&one.0));
    let wished = params
        .get("ui_locales")
        .or(params.get("mkt"))
        .unwrap_or_default();
    let wished = wished.split_whitespace();
    Locale::negotiate(wished.chain(accepted.iter().map(|(_, tag)| *tag)))
}

fn weighed(part: &str) -> Option<(f32, &str)> {
    let mut pieces = part.trim().split(';');
    let tag = pieces.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let weight = pieces
        .next()
        .and_then(|weight| weight.trim().strip_prefix("q="));
    let weight = weight.map_or(Some(1.0), |weight| weight.parse().ok())?;
    (weight > 0.0).then_some((weight, tag.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(accepted: &str, wish: &str) -> &'static str {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
        locale(&Params::parse(&format!("ui_locales={wish}")), &headers).tag()
    }

    #[test]
    fn the_clients_wish_comes_before_the_browsers_and_weights_count() {
        assert_eq!(asks("de;q=0.5, nl-NL;q=0.9, tlh", ""), "nl");
        assert_eq!(asks("de", "ar-EG en"), "ar");
        assert_eq!(asks("tlh", ""), "en");
        assert_eq!(asks("nl;q=0, de;q=0.1", ""), "de");
    }
}
