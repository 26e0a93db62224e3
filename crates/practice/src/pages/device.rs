//! The pages of a sign-in by device code: entering the code, and how it ended.

use super::{Page, Words};
use crate::world::World;
use maud::html;
use scopeglass_language::Locale;

/// The page on which the code is entered; `unknown` where the one typed is good for nothing.
pub(crate) fn enter(world: &World, locale: Locale, typed: &str, unknown: bool) -> Page {
    let words = Words::of(locale);
    let title = words.id("practice-device-title");
    let described = if unknown {
        "warning trouble"
    } else {
        "warning"
    };
    let card = html! {
        div class="card" {
            h1 { (title) }
            p id="warning" { (words.id("practice-device-warning")) }
            @if unknown {
                div class="trouble" role="alert" id="trouble" {
                    (words.id("practice-device-unknown"))
                }
            }
            form id="device" method="post" action="/devicelogin" {
                input type="hidden" name="ui_locales" value=(locale.tag());
                div class="field" {
                    label for="user_code" { (words.id("practice-device-code")) }
                    input type="text" id="user_code" name="user_code" value=(typed) dir="ltr"
                        maxlength="20" autocomplete="off" autocapitalize="characters"
                        spellcheck="false" required aria-describedby=(described);
                }
                div class="buttons" {
                    button class="primary" type="submit" id="next" {
                        (words.id("practice-device-next"))
                    }
                }
            }
        }
    };
    super::page(world, locale, &title, &card)
}

/// How it ended.
pub(crate) fn ended(world: &World, locale: Locale, agreed: bool) -> Page {
    let words = Words::of(locale);
    let (title, text) = match agreed {
        true => ("practice-device-done-title", "practice-device-done-text"),
        false => (
            "practice-device-declined-title",
            "practice-device-declined-text",
        ),
    };
    let title = words.id(title);
    let card = html! {
        div class="card" id=(if agreed { "device-done" } else { "device-declined" }) {
            h1 { (title) }
            p { (words.id(text)) }
        }
    };
    super::page(world, locale, &title, &card)
}
