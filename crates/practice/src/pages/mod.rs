//! The pages that a person sees: plain HTML forms that need no script, in the person's
//! language, light and dark, right to left where the script runs that way.

pub(crate) mod approval;
pub(crate) mod consent;
pub(crate) mod device;
pub(crate) mod form_post;
pub(crate) mod refusal;
pub(crate) mod sign_in;
pub(crate) mod signed_out;

use crate::world::World;
use aws_lc_rs::digest;
use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use scopeglass_domain::{Kind, Message};
use scopeglass_language::{Language, Locale};
use std::sync::LazyLock;
use url::Url;

const STYLE: &str = include_str!("practice.css");

static STYLE_HASH: LazyLock<String> = LazyLock::new(|| source_hash(STYLE));

fn source_hash(text: &str) -> String {
    let sum = digest::digest(&digest::SHA256, text.as_bytes());
    format!("'sha256-{}'", BASE64_STANDARD.encode(sum.as_ref()))
}

/// A finished page.
pub(crate) struct Page {
    pub html: String,
    /// The one script that the page may run, by its hash.
    script: Option<String>,
}

/// What the page may load and where its forms may lead: browsers hold a redirect after a
/// form to the same rule, so the client's address has to be named.
pub(crate) fn policy(page: &Page, forms_lead_to: Option<&Url>) -> String {
    let style = &*STYLE_HASH;
    let script = page
        .script
        .as_ref()
        .map(|hash| format!("; script-src {hash}"))
        .unwrap_or_default();
    let to = forms_lead_to.map(|to| format!(" {}", to.origin().ascii_serialization()));
    let to = to.unwrap_or_default();
    format!(
        "default-src 'none'; style-src {style}{script}; form-action 'self'{to}; frame-ancestors 'none'; base-uri 'none'"
    )
}

/// The words of a page.
pub(crate) struct Words(&'static Language);

impl Words {
    pub(crate) fn of(locale: Locale) -> Self {
        Self(Language::of(locale))
    }

    /// A text without arguments.
    fn id(&self, id: &str) -> String {
        self.0.id(id)
    }

    /// A text with one argument.
    fn with(&self, id: &'static str, name: &'static str, value: &str) -> String {
        self.0.text(&Message::new(id).with(name, value))
    }
}

/// A page around its one card.
fn page(world: &World, locale: Locale, title: &str, card: &Markup) -> Page {
    page_with_script(world, locale, title, card, None)
}

fn page_with_script(
    world: &World,
    locale: Locale,
    title: &str,
    card: &Markup,
    script: Option<&'static str>,
) -> Page {
    let words = Words::of(locale);
    let organisation = world.organisation.pools.tenant.name.as_str();
    let direction = if locale.is_rtl() { "rtl" } else { "ltr" };
    let markup = html! {
        (DOCTYPE)
        html lang=(locale.tag()) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) " · " (organisation) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header class="band" {
                    span class="organisation" { bdi { (organisation) } }
                    span class="badge" { (words.id("practice-badge")) }
                }
                main { (card) }
                footer { p { (words.with("practice-notice", "organisation", organisation)) } }
                @if let Some(script) = script {
                    script { (PreEscaped(script)) }
                }
            }
        }
    };
    Page {
        html: markup.into_string(),
        script: script.map(source_hash),
    }
}

/// One permission as the pages list it: its technical name and what it lets the app do.
fn permission(words: &Words, name: &str) -> Markup {
    let known = scopeglass_catalog::Catalog::embedded().find(name);
    let told = known.map(|permission| words.0.explain(permission, Kind::Delegated));
    let admin = crate::tokens::scopes::needs_admin(name);
    html! {
        li class="permission" data-scope=(name) {
            p class="permission-title" {
                @if let Some(told) = &told { strong { (told.title) } " " }
                code dir="ltr" { (name) }
            }
            @if let Some(told) = &told {
                p { (told.can_do) }
            }
            @if admin {
                p class="quiet" { (words.id("practice-scope-needs-admin")) }
            }
        }
    }
}

/// Who is signed in, above what they are asked.
fn signed_in_as(words: &Words, person: &crate::seed::people::Person) -> Markup {
    html! {
        p class="who" {
            span class="quiet" { (words.id("practice-signed-in-as")) } " "
            strong { bdi { (person.display) } } " "
            span class="quiet" dir="ltr" { (person.user) }
        }
    }
}
