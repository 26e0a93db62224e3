//! The catalogue's permissions, found by the parts of their names.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, Permission, PermissionName};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

static SUBJECTS: &str = include_str!("../subjects.toml");

/// What the last part of a name says about whose data it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tail {
    /// No last part.
    Own,
    All,
    Shared,
    Selected,
    OwnedBy,
    Installed,
    /// It names a part of the subject, or something rarer.
    Other,
}

/// One permission with the parts of its name.
pub(crate) struct Entry {
    pub(crate) permission: &'static Permission,
    /// The second part: `Read`, `ReadWrite`.
    pub(crate) action: String,
    pub(crate) tail: Tail,
}

impl Entry {
    pub(crate) fn name(&self) -> &'static PermissionName {
        &self.permission.name
    }

    pub(crate) fn has(&self, kind: Kind) -> bool {
        self.permission.form(kind).is_some()
    }
}

/// All permissions with the tables that the readers look them up in.
pub(crate) struct Vocabulary {
    pub(crate) catalog: &'static Catalog,
    pub(crate) entries: Vec<Entry>,
    /// By their nouns, in alphabetical order and parted by spaces.
    by_nouns: HashMap<String, Vec<usize>>,
    /// Single English words that are nouns.
    pub(crate) atoms: HashSet<String>,
    /// First parts of names, in the case in which they are published.
    pub(crate) heads: HashSet<String>,
    /// Second and later parts of names, in lower case.
    pub(crate) parts: HashSet<String>,
    /// Entries by the first letter of their name, in lower case.
    pub(crate) by_initial: HashMap<char, Vec<usize>>,
}

impl Vocabulary {
    /// The vocabulary of the embedded catalogue.
    pub(crate) fn embedded() -> &'static Self {
        static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
        VOCABULARY.get_or_init(|| Self::of(Catalog::embedded()))
    }

    fn of(catalog: &'static Catalog) -> Self {
        // A broken table only costs synonyms, and a test reads it.
        let subjects: BTreeMap<String, Vec<String>> = toml::from_str(SUBJECTS).unwrap_or_default();
        let mut vocabulary = Self {
            catalog,
            entries: Vec::new(),
            by_nouns: HashMap::new(),
            atoms: HashSet::new(),
            heads: HashSet::new(),
            parts: HashSet::new(),
            by_initial: HashMap::new(),
        };
        for permission in catalog.permissions() {
            vocabulary.add(permission, &subjects);
        }
        vocabulary
    }

    fn add(&mut self, permission: &'static Permission, subjects: &BTreeMap<String, Vec<String>>) {
        let ix = self.entries.len();
        let name = permission.name.as_str();
        let mut parts = name.split('.');
        let head = parts.next().unwrap_or_default();
        let action = parts.next().unwrap_or_default();
        let rest: Vec<&str> = parts.collect();
        let tail = tail_of(&rest);
        if !action.is_empty() {
            self.heads.insert(head.to_owned());
            self.parts.insert(action.to_ascii_lowercase());
            self.parts
                .extend(rest.iter().map(|part| part.to_ascii_lowercase()));
            // Resource-specific permissions are titled like the wider ones beside them.
            let specific = matches!(rest[..], ["Group" | "Chat" | "User"]);
            for nouns in nouns_of(head, &rest, tail, subjects)
                .into_iter()
                .filter(|_| !specific)
            {
                self.atoms.extend(nouns.iter().cloned());
                let key = nouns.into_iter().collect::<Vec<_>>().join(" ");
                self.by_nouns.entry(key).or_default().push(ix);
            }
        }
        if let Some(initial) = name.chars().next() {
            self.by_initial
                .entry(initial.to_ascii_lowercase())
                .or_default()
                .push(ix);
        }
        self.entries.push(Entry {
            permission,
            action: action.to_owned(),
            tail,
        });
    }

    /// The permissions that speak of exactly these nouns.
    pub(crate) fn about(&self, nouns: &BTreeSet<String>) -> impl Iterator<Item = &Entry> {
        let key = nouns
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ");
        self.by_nouns
            .get(&key)
            .into_iter()
            .flatten()
            .map(|ix| &self.entries[*ix])
    }

    /// A permission by its published name.
    pub(crate) fn named(&self, name: &str) -> Option<&'static PermissionName> {
        self.catalog.find(name).map(|permission| &permission.name)
    }

    /// A plural or singular English word as the noun that names are made of.
    pub(crate) fn atom(&self, word: &str) -> Option<String> {
        let singular = singular(word);
        [word.to_owned(), singular]
            .into_iter()
            .find(|word| self.atoms.contains(word))
    }
}

fn tail_of(rest: &[&str]) -> Tail {
    match rest {
        [] => Tail::Own,
        ["All"] => Tail::All,
        ["Shared"] => Tail::Shared,
        ["Selected"] => Tail::Selected,
        ["OwnedBy" | "CreatedByApp" | "ManagedBy"] => Tail::OwnedBy,
        ["WhereInstalled"] => Tail::Installed,
        _ => Tail::Other,
    }
}

fn nouns_of(
    head: &str,
    rest: &[&str],
    tail: Tail,
    subjects: &BTreeMap<String, Vec<String>>,
) -> Vec<BTreeSet<String>> {
    let keyed = rest
        .first()
        .and_then(|last| subjects.get(&format!("{head}.{last}")));
    let curated = keyed.or_else(|| subjects.get(head).filter(|_| tail != Tail::Other));
    if let Some(curated) = curated {
        return curated.iter().map(|nouns| atoms(nouns)).collect();
    }
    let mut nouns: BTreeSet<String> = camel_words(head).into_iter().collect();
    if tail == Tail::Other {
        nouns.extend(rest.iter().flat_map(|part| camel_words(part)));
    }
    vec![nouns]
}

/// Nouns of a title as a set of atoms.
pub(crate) fn atoms(nouns: &str) -> BTreeSet<String> {
    nouns.split(' ').map(str::to_owned).collect()
}

/// The words of `DeviceManagementApps`, in lower case and singular.
pub(crate) fn camel_words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut low_before = false;
    for c in name.chars() {
        if !c.is_alphanumeric() {
            low_before = false;
            words.push(String::new());
            continue;
        }
        if words.is_empty() || (c.is_uppercase() && low_before) {
            words.push(String::new());
        }
        low_before = c.is_lowercase() || c.is_numeric();
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words.iter().map(|word| singular(word)).collect()
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return format!("{stem}y");
    }
    let keeps = word.ends_with("ss") || word.ends_with("us") || word.ends_with("is");
    if word.len() > 3 && word.ends_with('s') && !keeps {
        return word[..word.len() - 1].to_owned();
    }
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curated_subjects_belong_to_permissions_that_exist() {
        let subjects: BTreeMap<String, Vec<String>> = toml::from_str(SUBJECTS).unwrap();
        let vocabulary = Vocabulary::embedded();
        for head in subjects.keys() {
            let head = head.split('.').next().unwrap();
            assert!(vocabulary.heads.contains(head), "{head}");
        }
        for nouns in subjects.values().flatten() {
            assert_eq!(atoms(nouns).len(), nouns.split(' ').count(), "{nouns}");
        }
    }

    #[test]
    fn names_fall_into_english_words() {
        assert_eq!(
            camel_words("UserAuthMethod-Email"),
            ["user", "auth", "method", "email"]
        );
        assert_eq!(camel_words("Policies"), ["policy"]);
    }
}
