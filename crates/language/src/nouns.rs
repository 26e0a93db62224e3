//! What permissions are about, in words: the terms of nouns.ftl.
//!
//! Fluent cannot refer to a term by a name that is known only when it runs, and a term's
//! attributes cannot be shown. So the nouns are read here, and each form of a noun becomes
//! an argument of the phrases: the value as `$noun`, the attribute `.holds` as
//! `$noun-holds`, and so on. Which attributes there are is each language's own affair.

use fluent_syntax::{
    ast::{Entry, Pattern, PatternElement},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// The file of a locale that holds its nouns.
pub(crate) const FILE: &str = "nouns.ftl";
const PREFIX: &str = "noun-";

/// One noun: its forms by the name of the argument that carries them.
#[derive(Debug, Default)]
pub(crate) struct Noun {
    forms: BTreeMap<String, String>,
}

impl Noun {
    /// Every form that any noun of the language has; those that this one lacks are empty.
    pub(crate) fn forms(&self) -> impl Iterator<Item = (&str, &str)> {
        self.forms
            .iter()
            .map(|(name, form)| (name.as_str(), form.as_str()))
    }

    /// One form; empty where the noun lacks it.
    pub(crate) fn form(&self, name: &str) -> &str {
        self.forms.get(name).map_or("", String::as_str)
    }
}

/// The nouns of one language by subject.
#[derive(Debug, Default)]
pub(crate) struct Nouns(BTreeMap<String, Noun>);

impl Nouns {
    pub(crate) fn read(text: &str) -> Self {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            tracing::error!(?errors, "nouns that cannot be read");
            resource
        });
        let mut nouns = Self(resource.body.iter().filter_map(noun).collect());
        nouns.level();
        nouns
    }

    pub(crate) fn get(&self, subject: &str) -> Option<&Noun> {
        self.0.get(subject)
    }

    /// Gives each noun the forms that others have, empty, so that a phrase may ask for any.
    fn level(&mut self) {
        let names: BTreeSet<_> = self
            .0
            .values()
            .flat_map(|noun| noun.forms.keys().cloned())
            .collect();
        for noun in self.0.values_mut() {
            for name in &names {
                noun.forms.entry(name.clone()).or_default();
            }
        }
    }
}

fn noun(entry: &Entry<&str>) -> Option<(String, Noun)> {
    let Entry::Term(term) = entry else {
        return None;
    };
    let subject = term.id.name.strip_prefix(PREFIX)?;
    let attributes = term.attributes.iter().map(|attribute| {
        (
            format!("noun-{}", attribute.id.name),
            plain(&attribute.value),
        )
    });
    let value = ("noun".to_owned(), plain(&term.value));
    Some((
        subject.to_owned(),
        Noun {
            forms: attributes.chain([value]).collect(),
        },
    ))
}

fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "",
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_a_noun_becomes_an_argument_and_missing_ones_are_empty() {
        let nouns = Nouns::read("-noun-mail = Mail\n    .gender = f\n-noun-files = files\n");
        let forms: Vec<_> = nouns.get("mail").unwrap().forms().collect();
        assert_eq!(forms, [("noun", "Mail"), ("noun-gender", "f")]);
        let forms: Vec<_> = nouns.get("files").unwrap().forms().collect();
        assert_eq!(forms, [("noun", "files"), ("noun-gender", "")]);
        assert!(nouns.get("chats").is_none());
    }
}
