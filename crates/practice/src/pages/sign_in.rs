//! The sign-in page: practice people to choose from, or a name and password to type.

use super::{Page, Words};
use crate::{entra::fault::wrong_password, store::Flow, world::World};
use maud::{Markup, html};

/// Why the page is shown again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    WrongPassword,
    PasswordMissing,
    NobodyChosen,
}

impl Trouble {
    fn text(self) -> &'static str {
        match self {
            Self::WrongPassword => "practice-wrong-password",
            Self::PasswordMissing => "practice-password-missing",
            Self::NobodyChosen => "practice-nobody-chosen",
        }
    }
}

/// The page for a flow.
pub(crate) fn page(world: &World, flow: &Flow, mark: &str, trouble: Option<Trouble>) -> Page {
    let words = Words::of(flow.locale);
    let title = words.id("practice-sign-in-title");
    let client = world
        .client(flow.client)
        .map(|client| client.name())
        .unwrap_or_default();
    let hint = flow.login_hint.as_deref().unwrap_or_default();
    let offered = world.offered(hint).is_some();
    let typed = if offered { "" } else { hint };
    let chosen = if offered { hint } else { "" };
    let card = html! {
        div class="card" {
            h1 { (title) }
            p class="quiet" { (words.with("practice-sign-in-to", "app", client)) }
            @if let Some(trouble) = trouble {
                div class="trouble" role="alert" id="trouble" {
                    (words.id(trouble.text()))
                    @if trouble == Trouble::WrongPassword {
                        div class="technical" dir="ltr" lang="en" { (wrong_password().short()) }
                    }
                }
            }
            form id="sign-in" method="post" action={ "/" (world.tenant()) "/login" } {
                input type="hidden" name="flow" value=(mark);
                (people(world, &words, chosen, typed.is_empty()))
                (typing(&words, typed, trouble.is_some()))
                div class="buttons" {
                    button class="primary" type="submit" id="submit" name="action" value="sign-in" {
                        (words.id("practice-sign-in-button"))
                    }
                    button type="submit" id="cancel" name="action" value="cancel" formnovalidate {
                        (words.id("practice-cancel-button"))
                    }
                }
            }
        }
    };
    super::page(world, flow.locale, &title, &card)
}

fn people(world: &World, words: &Words, chosen: &str, first_by_default: bool) -> Markup {
    let facts = &world.facts.people;
    let checked = |at: usize, user: &str| match chosen {
        "" => first_by_default && at == 0,
        chosen => user.eq_ignore_ascii_case(chosen),
    };
    html! {
        fieldset {
            legend { (words.id("practice-people-legend")) }
            div class="people" {
                @for (at, person) in facts.iter().enumerate() {
                    label class="person" for={ "person-" (at) } {
                        input type="radio" name="person" id={ "person-" (at) } value=(person.user)
                            checked[checked(at, &person.user)];
                        span class="person-text" {
                            strong { bdi { (person.name) } }
                            span class="quiet" { bdi dir="ltr" { (breakable(&person.user)) } }
                            span class="quiet" { (words.id(&format!("practice-role-{}", person.role))) }
                        }
                    }
                }
            }
        }
    }
}

fn typing(words: &Words, typed: &str, in_trouble: bool) -> Markup {
    let described = in_trouble.then_some("trouble");
    html! {
        fieldset {
            legend { (words.id("practice-typing-legend")) }
            div class="field" {
                label for="username" { (words.id("practice-username")) }
                input type="text" id="username" name="username" value=(typed) dir="ltr" maxlength="120"
                    autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby=[described];
            }
            div class="field" {
                label for="password" { (words.id("practice-password")) }
                input type="password" id="password" name="password" dir="ltr" maxlength="200" autocomplete="off";
            }
        }
    }
}

/// A sign-in name that may be broken before its domain.
fn breakable(user: &str) -> Markup {
    let at = user.find('@').unwrap_or(user.len());
    let (name, domain) = user.split_at(at);
    html! { (name) wbr; (domain) }
}
