//! The title block: what was reviewed, when, with what, where and as whom.

use super::{
    glyph,
    parts::{code, fact},
};
use crate::{Document, IdentityPart, TenantPart, template::Letterhead, words::Words};
use base64::{Engine, prelude::BASE64_STANDARD};
use maud::{Markup, html};

pub(super) fn masthead(words: &Words, document: &Document) -> Markup {
    html! {
        header class="masthead" {
            @if let Some(head) = &document.letterhead { (letterhead(head)) }
            p class="maker" { (glyph::lens()) span { (words.id("report-name")) } }
            h1 { bdi { (words.app(document)) } }
            p class="lead" { (words.id("report-lead")) }
            (place(words, &document.tenant))
            (facts(words, document))
            (contents(words, document))
        }
    }
}

/// Whose report it is. A picture in the page itself runs nothing and fetches nothing.
pub(crate) fn letterhead(head: &Letterhead) -> Markup {
    let name = head.name.as_deref().unwrap_or_default();
    html! {
        div class="letterhead" {
            @if let Some(logo) = &head.logo {
                @let data = BASE64_STANDARD.encode(&logo.bytes);
                img alt=(name) src={ "data:" (logo.kind.media_type()) ";base64," (data) };
            }
            @if !name.is_empty() { p { (name) } }
        }
        @if let Some(before) = &head.before { p class="before" { (before) } }
    }
}

fn place(words: &Words, tenant: &TenantPart) -> Markup {
    html! {
        div class={ "place place-" (tenant.state) } {
            p class="place-name" { (words.id(&format!("report-place-{}", tenant.state))) }
            p { (tenant.statement) }
        }
    }
}

fn facts(words: &Words, document: &Document) -> Markup {
    let tenant = &document.tenant;
    let review = &document.review;
    html! {
        dl class="facts" {
            (fact(&words.id("report-fact-source"), source(document)))
            @for part in &document.request.identity { (fact(&part.about.text, known(part))) }
            (fact(&words.id("report-fact-tenant"), tenant_name(words, tenant)))
            (fact(&words.id("report-fact-account"), account(words, tenant)))
            (fact(&words.id("report-fact-scopes"), scopes(words, tenant)))
            (fact(&words.id("report-fact-made"), html! {
                time datetime=(review.made.at) { (review.made.text) }
            }))
            (fact(&words.id("report-fact-created"), html! {
                time datetime=(review.created.at) { (review.created.text) }
            }))
            (fact(&words.id("report-fact-version"), html! {
                (words.with("report-version", "version", review.scopeglass.as_str()))
                br;
                (words.with("report-catalogue", "date", review.catalogue.as_str()))
            }))
            (fact(&words.id("report-fact-review"), code(&review.id)))
        }
    }
}

fn source(document: &Document) -> Markup {
    let address = document.request.address.as_deref();
    html! {
        (document.request.statement)
        @if let Some(address) = address {
            br;
            // Only what a browser opens as a page becomes a link; anything else stays text.
            @if address.starts_with("https://") {
                a href=(address) rel="noreferrer" { (code(address)) }
            } @else {
                (code(address))
            }
        }
    }
}

/// A fact of who the app is. Its addresses stay text: nobody should follow them from here.
fn known(part: &IdentityPart) -> Markup {
    html! {
        @for (index, value) in part.values.iter().enumerate() {
            @if index > 0 { br; }
            @if part.machine { (code(value)) } @else { bdi { (value) } }
        }
    }
}

fn tenant_name(words: &Words, tenant: &TenantPart) -> Markup {
    html! {
        @match &tenant.name {
            Some(name) => bdi { (name) },
            None => (words.id("report-none-signed-in")),
        }
        @if let Some(id) = &tenant.id { br; (code(id)) }
    }
}

fn account(words: &Words, tenant: &TenantPart) -> Markup {
    html! {
        @match &tenant.account {
            Some(account) => bdi { (account) },
            None => (words.id("report-none-signed-in")),
        }
        @if tenant.account.is_some() {
            br;
            @if tenant.roles.is_empty() {
                span class="quiet" { (words.id("report-roles-none")) }
            } @else {
                @let roles: Vec<_> = tenant.roles.iter().map(|role| role.text.clone()).collect();
                span class="quiet" { (words.with("report-roles", "roles", roles)) }
            }
        }
    }
}

fn scopes(words: &Words, tenant: &TenantPart) -> Markup {
    html! {
        @match &tenant.access_token_scopes {
            None => (words.id("report-scopes-unknown")),
            Some(scopes) if scopes.is_empty() => (words.id("report-scopes-none")),
            Some(scopes) => ul class="codes" { @for scope in scopes { li { (code(scope)) } } },
        }
    }
}

fn contents(words: &Words, document: &Document) -> Markup {
    let mut sections = vec!["summary", "picture", "permissions"];
    if !document.unrecognised.is_empty() {
        sections.push("unrecognised");
    }
    if super::rest::has_untried(document) {
        sections.push("untried");
    }
    sections.extend(["grants", "method"]);
    if document.request.text.is_some() {
        sections.push("source");
    }
    html! {
        nav aria-label=(words.id("report-contents")) {
            ol {
                @for section in sections {
                    li { a href={ "#" (section) } { (words.id(&format!("report-section-{section}"))) } }
                }
            }
        }
    }
}
