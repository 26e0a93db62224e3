//! Prose written by hand for the permissions that vendors ask for most: it stands beside
//! the explanation that the grammar composes.

use crate::Language;
use fluent_bundle::FluentArgs;
use scopeglass_domain::{Kind, PermissionName};
use serde::Serialize;

/// What a person who has to decide would ask an experienced colleague.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Prose {
    /// A concrete and honest use.
    pub example: String,
    /// What could happen if the app or its vendor is broken into or means ill.
    pub worst: String,
    /// What to ask the vendor before saying yes.
    pub ask: String,
}

impl Language {
    /// The prose of a permission, where it has some: `prose-<name>` of prose.ftl, the name
    /// with its dots as hyphens.
    pub fn prose(&self, name: &PermissionName, kind: Kind) -> Option<Prose> {
        let id = format!("prose-{}", name.as_str().replace('.', "-"));
        if !self.has(&format!("{id}.example")) {
            return None;
        }
        let args: FluentArgs<'_> = [("kind", kind.as_str())].into_iter().collect();
        let part = |part: &str| self.format(&format!("{id}.{part}"), Some(&args));
        Some(Prose {
            example: part("example"),
            worst: part("worst"),
            ask: part("ask"),
        })
    }
}
