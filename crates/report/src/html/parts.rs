//! Small pieces that every section uses.

use crate::{PermissionRef, Word};
use maud::{Markup, html};

/// A machine name: fixed width, left to right wherever it stands, breaking only after its
/// own separators.
pub(super) fn code(text: &str) -> Markup {
    html! {
        code dir="ltr" translate="no" {
            @for piece in text.split_inclusive(['.', '/', '_']) { (piece) wbr; }
        }
    }
}

/// A permission's name, leading to its section.
pub(super) fn link(to: &PermissionRef) -> Markup {
    html! { a href={ "#permission-" (to.number) } { (code(&to.name)) } }
}

/// A word in a frame; its look follows its code.
pub(super) fn chip(family: &str, word: &Word) -> Markup {
    html! { span class={ "chip " (family) "-" (word.code) } { (word.text) } }
}

/// One fact of a list of facts.
pub(super) fn fact(label: &str, value: Markup) -> Markup {
    html! { div class="fact" { dt { (label) } dd { (value) } } }
}

/// One row of a permission's sheet.
pub(super) fn row(label: &str, value: Markup) -> Markup {
    html! { div class="row" { dt { (label) } dd { (value) } } }
}

/// A list, unless it would be empty.
pub(super) fn bullets(items: &[String]) -> Markup {
    html! { @if !items.is_empty() { ul { @for item in items { li { (item) } } } } }
}

/// Words that somebody else wrote, in whatever direction they run.
pub(super) fn quote(text: &str, language: Option<&str>) -> Markup {
    html! { blockquote dir="auto" lang=[language] { p { (text) } } }
}

/// The heading that opens a section.
pub(super) fn heading(id: &str, text: &str) -> Markup {
    html! { h2 id=(id) { (text) } }
}
