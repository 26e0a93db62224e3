//! The page that says that an administrator is needed.

use super::{Page, Words, permission, signed_in_as};
use crate::{seed::people::Person, store::Flow, world::World};
use maud::html;
use std::collections::BTreeSet;

/// The page for a flow; `technical` is Entra's own wording.
pub(crate) fn page(
    world: &World,
    flow: &Flow,
    mark: &str,
    person: &Person,
    scopes: &BTreeSet<String>,
    technical: &str,
) -> Page {
    let words = Words::of(flow.locale);
    let title = words.id("practice-approval-title");
    let client = world
        .client(flow.client)
        .map(|client| client.name())
        .unwrap_or_default();
    let card = html! {
        div class="card" {
            h1 { (title) }
            (signed_in_as(&words, person))
            p { (words.with("practice-approval-text", "app", client)) }
            ul class="permissions" id="scopes" {
                @for name in scopes { (permission(&words, name)) }
            }
            p class="technical quiet" dir="ltr" lang="en" id="technical" { (technical) }
            form id="approval" method="post" action={ "/" (world.tenant()) "/approval" } {
                input type="hidden" name="flow" value=(mark);
                div class="buttons" {
                    button class="primary" type="submit" id="return" name="action" value="cancel" {
                        (words.id("practice-approval-return"))
                    }
                    button type="submit" id="switch" name="action" value="switch" {
                        (words.id("practice-approval-switch"))
                    }
                }
            }
        }
    };
    super::page(world, flow.locale, &title, &card)
}
