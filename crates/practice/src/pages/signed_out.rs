//! The page after signing out.

use super::{Page, Words};
use crate::world::World;
use maud::html;
use scopeglass_language::Locale;

/// The page.
pub(crate) fn page(world: &World, locale: Locale) -> Page {
    let words = Words::of(locale);
    let title = words.id("practice-signed-out-title");
    let card = html! {
        div class="card" {
            h1 { (title) }
            p { (words.id("practice-signed-out-text")) }
        }
    };
    super::page(world, locale, &title, &card)
}
