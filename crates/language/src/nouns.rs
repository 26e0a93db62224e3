//! What permissions are about, in words: the terms of nouns.ftl.
//!
//! Fluent cannot refer to a term by a name that is known only when it runs, and a term's
//! attributes cannot be shown. So the nouns are read here, and each form of a noun becomes
//! an argument of the phrases: the value as `$noun`, the attribute `.holds` as
//! `$noun-holds`, and so on. Which attributes there are is each language's own affair.

use crate::name::NameWords;
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

/// The nouns of one language by subject, or by what is more exact than a subject.
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

    /// The most exact noun: that of the whole name, of the resource with the last word of
    /// the name or with the place, of the resource, or else of the subject.
    pub(crate) fn get(&self, words: &NameWords, subject: &str) -> Option<&Noun> {
        let NameWords {
            whole,
            resource,
            last,
            place,
            ..
        } = words;
        let [by_last, by_place] = [last, place].map(|word| [resource, "--", word].concat());
        [whole, &by_last, &by_place, resource, subject]
            .into_iter()
            .find_map(|key| self.0.get(key))
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
        let none = NameWords::of("");
        let forms: Vec<_> = nouns.get(&none, "mail").unwrap().forms().collect();
        assert_eq!(forms, [("noun", "Mail"), ("noun-gender", "f")]);
        let forms: Vec<_> = nouns.get(&none, "files").unwrap().forms().collect();
        assert_eq!(forms, [("noun", "files"), ("noun-gender", "")]);
        assert!(nouns.get(&none, "chats").is_none());
    }

    #[test]
    fn the_most_exact_noun_is_taken() {
        let nouns = Nouns::read(
            "-noun-policies = policies\n-noun-Policy--Secure = the switch\n\
             -noun-Print = printing\n-noun-Print-Read-All = printers\n",
        );
        let noun = |name| {
            let noun = nouns.get(&NameWords::of(name), "policies");
            noun.map(|noun| noun.form("noun").to_owned()).unwrap()
        };
        assert_eq!(noun("Policy.ReadWrite.Secure"), "the switch");
        assert_eq!(noun("Policy.Read.All"), "policies");
        assert_eq!(noun("Print.Read.All"), "printers");
        assert_eq!(noun("Print.Manage.All"), "printing");
    }
}
