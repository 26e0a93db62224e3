//! What is shown of where a request comes from, and what faces say to begin one.

use scopeglass_domain::{Kind, ReviewId, SignWeight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One part of a consent link.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LinkPartView {
    /// `host`, `tenant`, `endpoint` or the parameter's name.
    pub id: String,
    /// What it is, in the person's language.
    pub label: String,
    /// Its value, decoded; several for scopes.
    pub values: Vec<String>,
    /// The weight of the gravest sign about it; none where nothing is odd about it.
    pub weight: Option<SignWeight>,
    /// That weight in a word or two.
    pub weight_label: Option<String>,
}

/// A permission of a list that the person has put together.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
pub struct Listed {
    /// Its name or id, as typed.
    pub name: String,
    /// Its kind, where the person tells it.
    pub kind: Option<Kind>,
}

/// One of two requests that are compared.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Side {
    /// What a saved review asks for.
    Review {
        /// Which.
        review: ReviewId,
    },
    /// What a ready profile asks for.
    Profile {
        /// Which.
        profile: String,
    },
    /// What the file asks for that was chosen last by `choose_compared`.
    File,
}
