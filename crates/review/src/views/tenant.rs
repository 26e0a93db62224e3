//! What is shown of a connected tenant and its apps, of an app's identity, and of two
//! requests beside each other.

use super::{AccountView, PersonView, ScopeView, ToldView};
use scopeglass_domain::{Kind, SignWeight};
use serde::Serialize;
use ts_rs::TS;

/// One fact about an app, such as its publisher.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FactView {
    /// What it is about, in the person's language.
    pub label: String,
    /// What is known.
    pub values: Vec<String>,
    /// Set in the fixed-width face: ids and addresses.
    pub fixed: bool,
}

/// Something that a careful reader would stop at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SignView {
    /// How much it weighs.
    pub weight: SignWeight,
    /// The weight in a word or two; colour never tells it alone.
    pub weight_label: String,
    /// What it is and why it matters.
    pub text: String,
}

/// Whether somebody is connected to a tenant to look at its apps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConnectionView {
    /// The tenant's name.
    pub place: String,
    /// The place's id.
    pub place_id: String,
    /// Who is connected; none where nobody is.
    pub account: Option<AccountView>,
    /// A sign-in is under way.
    pub running: bool,
    /// What connecting asks for, and why nothing less would do.
    pub will_ask: Vec<ScopeView>,
    /// Said where sessions are kept in memory only.
    pub keyring: Option<ToldView>,
    /// The practice tenant's people.
    pub people: Vec<PersonView>,
}

/// An app in the list to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TenantAppView {
    /// The object id of its service principal, given to `review_from_tenant`.
    pub id: String,
    /// Its application id.
    pub app_id: String,
    /// Its name.
    pub name: String,
    /// Who publishes it, and whether that was verified, in words.
    pub publisher: String,
    /// When it came into the tenant, as the reader's locale writes it.
    pub created: Option<String>,
    /// Whether it may sign in.
    pub enabled: Option<bool>,
    /// How many odd or alarming things show without reading its grants.
    pub signs: usize,
    /// The gravest of them.
    pub gravest: Option<SignWeight>,
}

/// The apps of the connected tenant that answer a question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TenantAppsView {
    /// The apps, by name.
    pub apps: Vec<TenantAppView>,
    /// How many there are, or that these are not all, as a sentence.
    pub told: String,
    /// Whether these are all that fit.
    pub whole: bool,
    /// What ended the reading early.
    pub problem: Option<ToldView>,
}

/// A permission of one of two requests.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ComparedView {
    /// Its published name.
    pub name: String,
    /// Its kind; none while open.
    pub kind: Option<Kind>,
    /// The kind in words.
    pub kind_label: String,
}

/// What became of a permission.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChangeView {
    /// In the first request; none where it was added.
    pub from: Option<ComparedView>,
    /// In the second request; none where it was removed.
    pub to: Option<ComparedView>,
}

/// One group of changes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChangesView {
    /// `added`, `removed`, `widened`, `narrowed`, `kind-changed`, `unclear` or `same`.
    pub id: String,
    /// Its heading, in the person's language.
    pub heading: String,
    /// What it means, as a sentence.
    pub meaning: String,
    /// The changes; never empty.
    pub changes: Vec<ChangeView>,
}

/// Two requests beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ComparisonView {
    /// The app of the first request.
    pub first: String,
    /// Where the first was learnt, as a sentence.
    pub first_source: String,
    /// The app of the second request.
    pub second: String,
    /// Where the second was learnt, as a sentence.
    pub second_source: String,
    /// Whether both ask for the same, as far as both were read.
    pub equal: bool,
    /// The whole in a sentence.
    pub told: String,
    /// The groups that are not empty, the ones that need attention first.
    pub groups: Vec<ChangesView>,
    /// Lines of the first request only that were not recognised.
    pub unread_first: Vec<String>,
    /// Lines of the second request only that were not recognised.
    pub unread_second: Vec<String>,
}
