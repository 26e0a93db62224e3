//! Every language says everything that English says, with the same variables, and every
//! error has its words.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use scopeglass_domain::{DeniedReason, ErrorCode};
use scopeglass_language::{Language, Locale, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Each `id` or `id.attribute` with the variables that its pattern uses. A term stands
/// with its id alone: its attributes are the language's own affair.
type Inventory = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_locale_file_has_junk_or_repeats_an_id() {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for (locale, file, text) in sources() {
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| {
                let line = text[..error.pos.start].lines().count();
                format!("{locale}/{file}:{line}: {}", error.kind)
            }));
            resource
        });
        for id in resource.body.iter().filter_map(entry_id) {
            if !seen.insert((locale, id.clone())) {
                faults.push(format!("{locale}/{file}: {id} is there twice"));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_language_has_the_messages_attributes_and_variables_of_english() {
    let files: BTreeSet<_> = sources().map(|(_, file, _)| file).collect();
    let mut faults = Vec::new();
    for file in files {
        let english = inventory("en", file);
        for locale in Locale::all()
            .iter()
            .map(|locale| locale.tag())
            .filter(|tag| *tag != "en")
        {
            faults.extend(differences(
                &english,
                &inventory(locale, file),
                locale,
                file,
            ));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_error_says_what_happened_and_what_to_do_next_in_every_language() {
    for locale in Locale::all() {
        let language = Language::of(*locale);
        for code in ErrorCode::ALL {
            assert!(
                language.has(&format!("error-{code}")),
                "{locale}: error-{code}"
            );
            assert!(
                language.has(&format!("error-{code}.hint")),
                "{locale}: error-{code}.hint"
            );
        }
    }
}

#[test]
fn every_reason_of_a_refusal_is_told_in_every_language() {
    for locale in Locale::all() {
        let language = Language::of(*locale);
        for id in DeniedReason::ALL
            .iter()
            .filter_map(|reason| reason.message_id())
        {
            assert!(language.has(&id), "{locale}: {id}");
            assert!(language.has(&format!("{id}.hint")), "{locale}: {id}.hint");
        }
    }
}

#[test]
fn no_error_has_words_without_existing() {
    let codes: BTreeSet<_> = ErrorCode::ALL
        .iter()
        .map(|code| format!("error-{code}"))
        .collect();
    let words = inventory("en", "errors.ftl");
    let orphans: Vec<_> = words
        .keys()
        .filter(|id| !codes.contains(id.trim_end_matches(".hint")))
        .collect();
    assert!(orphans.is_empty(), "{orphans:?}");
}

fn differences(english: &Inventory, other: &Inventory, locale: &str, file: &str) -> Vec<String> {
    let missing = english
        .keys()
        .filter(|id| !other.contains_key(*id))
        .map(|id| format!("{locale}/{file}: {id} is missing"));
    let extra = other
        .keys()
        .filter(|id| !english.contains_key(*id))
        .map(|id| format!("{locale}/{file}: {id} is not in English"));
    let unlike = english.iter().filter_map(|(id, variables)| {
        let others = other.get(id)?;
        (others != variables)
            .then(|| format!("{locale}/{file}: {id} uses {others:?}, English {variables:?}"))
    });
    missing.chain(extra).chain(unlike).collect()
}

fn inventory(locale: &str, file: &str) -> Inventory {
    let mut inventory = Inventory::new();
    for (_, _, text) in sources().filter(|(l, f, _)| *l == locale && *f == file) {
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        resource
            .body
            .iter()
            .for_each(|entry| take_stock(entry, &mut inventory));
    }
    inventory
}

fn take_stock(entry: &Entry<&str>, inventory: &mut Inventory) {
    let Entry::Message(message) = entry else {
        inventory.extend(entry_id(entry).map(|id| (id, BTreeSet::new())));
        return;
    };
    if let Some(value) = &message.value {
        inventory.insert(message.id.name.to_owned(), variables(value));
    }
    for attribute in &message.attributes {
        let id = format!("{}.{}", message.id.name, attribute.id.name);
        inventory.insert(id, variables(&attribute.value));
    }
}

fn entry_id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        // Which forms of a noun a phrase needs is the grammar of its language.
        InlineExpression::VariableReference { id } if id.name.starts_with("noun") => {}
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments
                .positional
                .iter()
                .for_each(|argument| in_inline(argument, found));
        }
        _ => {}
    }
}

#[test]
fn what_may_be_done_with_a_noun_does_not_depend_on_the_language() {
    let english = lives("en");
    assert!(!english.is_empty());
    for locale in Locale::all() {
        assert_eq!(lives(locale.tag()), english, "{locale}");
    }
}

/// The nouns that have an attribute `life`, with its value.
fn lives(locale: &str) -> BTreeMap<String, String> {
    let mut lives = BTreeMap::new();
    for (_, _, text) in sources().filter(|(l, f, _)| *l == locale && *f == "nouns.ftl") {
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let Entry::Term(term) = entry else { continue };
            let life = term
                .attributes
                .iter()
                .find(|attribute| attribute.id.name == "life");
            if let Some(PatternElement::TextElement { value }) =
                life.and_then(|life| life.value.elements.first())
            {
                lives.insert(term.id.name.to_owned(), (*value).to_owned());
            }
        }
    }
    lives
}
