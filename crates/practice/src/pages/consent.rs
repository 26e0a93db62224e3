//! The consent page: who asks, for what, and for whom the answer counts.

use super::{Page, Words, permission, signed_in_as};
use crate::{seed::people::Person, store::Flow, world::World};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// For whom a consent counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom {
    /// For the person who gives it.
    Person,
    /// As the administrator chooses: for themselves or for everyone.
    Choice,
    /// For the whole organisation.
    Everyone,
}

/// The page for a flow.
pub(crate) fn page(
    world: &World,
    flow: &Flow,
    mark: &str,
    person: &Person,
    scopes: &BTreeSet<String>,
    whom: Whom,
) -> Page {
    let words = Words::of(flow.locale);
    let title = words.id("practice-consent-title");
    let client = world
        .client(flow.client)
        .map(|client| client.name())
        .unwrap_or_default();
    let host = flow.answer_to.uri.origin().ascii_serialization();
    let card = html! {
        div class="card" {
            h1 { (title) }
            (signed_in_as(&words, person))
            p { (words.with("practice-consent-intro", "app", client)) }
            p class="quiet" {
                (words.id("practice-client-id")) " " code dir="ltr" { (flow.client) }
                br;
                (words.id("practice-answer-goes-to")) " " code dir="ltr" { (host) }
            }
            form id="consent" method="post" action={ "/" (world.tenant()) "/consent" } {
                input type="hidden" name="flow" value=(mark);
                ul class="permissions" id="scopes" {
                    @for name in in_order(scopes) { (permission(&words, name)) }
                }
                (everyone(&words, whom))
                p class="quiet" { (words.id("practice-consent-meaning")) }
                div class="buttons" {
                    button class="primary" type="submit" id="accept" name="action" value="accept" {
                        (words.id("practice-accept-button"))
                    }
                    button type="submit" id="cancel" name="action" value="cancel" {
                        (words.id("practice-cancel-button"))
                    }
                }
            }
        }
    };
    super::page(world, flow.locale, &title, &card)
}

/// What reaches data first, what only signs in last.
fn in_order(scopes: &BTreeSet<String>) -> Vec<&String> {
    let mut names: Vec<_> = scopes.iter().collect();
    names.sort_by_key(|name| !name.contains('.'));
    names
}

fn everyone(words: &Words, whom: Whom) -> Markup {
    html! {
        @match whom {
            Whom::Person => {}
            Whom::Everyone => p class="trouble" { (words.id("practice-consent-for-everyone-only")) }
            Whom::Choice => {
                label class="check" for="everyone" {
                    input type="checkbox" id="everyone" name="everyone" value="true";
                    span {
                        strong { (words.id("practice-consent-for-everyone")) }
                        span class="quiet" { (words.id("practice-consent-for-everyone-meaning")) }
                    }
                }
            }
        }
    }
}
