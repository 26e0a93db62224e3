//! What can be found: each permission in each of its kinds.

use super::{Demand, Field, Query, SearchEntry};
use crate::Catalog;
use scopeglass_domain::{DataKind, Kind, Level, PermissionName};
use std::collections::HashMap;

/// One permission in one kind.
#[derive(Debug)]
pub(super) struct Doc {
    pub name: PermissionName,
    pub kind: Kind,
    pub level: Option<Level>,
    /// Absent for permissions that the catalogue lacks.
    facts: Option<(bool, DataKind)>,
    pub demand: Demand,
    pub texts: Vec<(Field, String)>,
}

impl Doc {
    /// Whether the filters let it through. What is not known fits no filter.
    pub fn fits(&self, query: &Query) -> bool {
        let consent = self.facts.map(|(consent, _)| consent);
        let data = self.facts.map(|(_, data)| data);
        query.kind.is_none_or(|kind| kind == self.kind)
            && (query.levels.is_empty()
                || self
                    .level
                    .is_some_and(|level| query.levels.contains(&level)))
            && query
                .admin_consent
                .is_none_or(|asked| consent == Some(asked))
            && query.data.is_none_or(|asked| data == Some(asked))
    }
}

/// All of them, numbered by name and kind.
#[derive(Debug)]
pub(super) struct Docs {
    docs: Vec<Doc>,
    numbers: HashMap<(PermissionName, Kind), usize>,
}

impl Docs {
    pub fn new(catalog: &Catalog, entries: impl IntoIterator<Item = SearchEntry>) -> Self {
        let known = catalog.permissions().flat_map(|permission| {
            let data = catalog.data_kind(permission);
            permission.forms.iter().map(move |form| Doc {
                name: permission.name.clone(),
                kind: form.kind,
                level: form.level,
                facts: Some((form.admin_consent, data)),
                demand: Demand::Usual,
                texts: Vec::new(),
            })
        });
        let mut docs: Vec<Doc> = known.collect();
        let numbers = docs.iter().enumerate();
        let mut numbers: HashMap<_, _> = numbers
            .map(|(at, doc)| ((doc.name.clone(), doc.kind), at))
            .collect();
        for entry in entries {
            let SearchEntry {
                permission: name,
                kind,
                demand,
                texts,
            } = entry;
            let at = *numbers.entry((name.clone(), kind)).or_insert(docs.len());
            if at == docs.len() {
                let (level, facts) = (None, None);
                docs.push(Doc {
                    name,
                    kind,
                    level,
                    facts,
                    demand,
                    texts,
                });
            } else {
                if demand == Demand::Often {
                    docs[at].demand = demand;
                }
                docs[at].texts.extend(texts);
            }
        }
        Self { docs, numbers }
    }

    pub fn at(&self, number: usize) -> &Doc {
        &self.docs[number]
    }

    pub fn find(&self, name: &PermissionName, kind: Kind) -> Option<&Doc> {
        let at = self.number(name, kind)?;
        self.docs.get(at)
    }

    pub fn number(&self, name: &PermissionName, kind: Kind) -> Option<usize> {
        self.numbers.get(&(name.clone(), kind)).copied()
    }

    pub fn all(&self) -> impl ExactSizeIterator<Item = (usize, &Doc)> {
        self.docs.iter().enumerate()
    }
}
