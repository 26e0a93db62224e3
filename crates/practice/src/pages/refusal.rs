//! The page for a request that cannot be answered to anybody but the person.

use super::{Page, Words};
use crate::world::World;
use maud::html;
use scopeglass_language::Locale;

/// The page for an AADSTS number; `technical` is Entra's own wording.
pub(crate) fn page(world: &World, locale: Locale, number: u32, technical: &str) -> Page {
    let words = Words::of(locale);
    let title = words.id("practice-refusal-title");
    let card = html! {
        div class="card" {
            h1 { (title) }
            p { (words.id(text(number))) }
            h2 { (words.id("practice-refusal-technical")) }
            p class="technical" dir="ltr" lang="en" id="technical" { (technical) }
        }
    };
    super::page(world, locale, &title, &card)
}

fn text(number: u32) -> &'static str {
    match number {
        50_011 | 900_971 => "practice-refusal-redirect",
        700_016 => "practice-refusal-client",
        90_002 | 9_002_331 => "practice-refusal-tenant",
        53_003 => "practice-refusal-blocked",
        50_089 => "practice-refusal-too-late",
        _ => "practice-refusal-request",
    }
}
