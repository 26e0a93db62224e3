//! What a permission means, in words.

use crate::Language;
use scopeglass_domain::{Kind, Permission};
use serde::Serialize;

/// A permission in one kind, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// A short title of our own.
    pub title: String,
    /// What the app could do.
    pub can_do: String,
    /// To whose data.
    pub whose: String,
    /// With or without a person signed in.
    pub presence: String,
    /// For how long.
    pub duration: Option<String>,
    /// What people assume that it includes, and it does not.
    pub not_included: Vec<String>,
    /// What else is good to know.
    pub notes: Vec<String>,
}

impl Language {
    /// What a permission means in one of its kinds.
    pub fn explain(&self, permission: &Permission, _kind: Kind) -> Explanation {
        Explanation {
            title: permission.name.to_string(),
            can_do: String::new(),
            whose: String::new(),
            presence: String::new(),
            duration: None,
            not_included: Vec::new(),
            notes: Vec::new(),
        }
    }
}
