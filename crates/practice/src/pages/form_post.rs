//! An answer that travels as a form (OAuth 2.0 Form Post Response Mode): a button for
//! browsers without scripts, and one line that presses it for the others.

use super::{Page, Words, page_with_script};
use crate::world::World;
use maud::html;
use scopeglass_language::Locale;
use url::Url;

const PRESS: &str = "document.getElementById('answer').submit()";

/// The page that carries the parameters to the client.
pub(crate) fn page(
    world: &World,
    locale: Locale,
    to: &Url,
    params: &[(&'static str, String)],
) -> Page {
    let words = Words::of(locale);
    let title = words.id("practice-continue-title");
    let card = html! {
        div class="card" {
            h1 { (title) }
            p { (words.id("practice-continue-text")) }
            form id="answer" method="post" action=(to) {
                @for (name, value) in params {
                    input type="hidden" name=(name) value=(value);
                }
                div class="buttons" {
                    button class="primary" type="submit" { (words.id("practice-continue-button")) }
                }
            }
        }
    };
    page_with_script(world, locale, &title, &card, Some(PRESS))
}
