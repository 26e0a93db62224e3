//! How much of what the catalogue knows there is a question for.

use crate::{
    definition::definitions,
    derive::{has_readable_path, is_derivable},
    plan::Side,
};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, PermissionName};

/// The permissions of one kind that have a path to read, and what they are asked by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The kind.
    pub kind: Kind,
    /// With a definition of their own.
    pub curated: Vec<PermissionName>,
    /// With a question derived from the catalogue.
    pub derived: Vec<PermissionName>,
    /// With a path to read and no question.
    pub without: Vec<PermissionName>,
}

impl Coverage {
    /// Permissions with a path to read.
    pub fn readable(&self) -> usize {
        self.curated.len() + self.derived.len() + self.without.len()
    }

    /// Those of them that have a question.
    pub fn covered(&self) -> usize {
        self.curated.len() + self.derived.len()
    }
}

/// The coverage by kind.
pub fn coverage(catalog: &Catalog) -> [Coverage; 2] {
    Kind::ALL.map(|kind| of_kind(catalog, kind))
}

fn of_kind(catalog: &Catalog, kind: Kind) -> Coverage {
    let mut coverage = Coverage {
        kind,
        curated: Vec::new(),
        derived: Vec::new(),
        without: Vec::new(),
    };
    for permission in catalog.permissions().filter(|p| p.form(kind).is_some()) {
        let name = &permission.name;
        let list = if is_curated(name, kind) {
            &mut coverage.curated
        } else if !has_readable_path(catalog, name, kind) {
            continue;
        } else if is_derivable(catalog, name, kind) {
            &mut coverage.derived
        } else {
            &mut coverage.without
        };
        list.push(name.clone());
    }
    coverage
}

fn is_curated(name: &PermissionName, kind: Kind) -> bool {
    let side = match kind {
        Kind::Delegated => Side::Person,
        Kind::Application => Side::App,
    };
    definitions().iter().any(|definition| {
        let serves = definition.permissions.get(name);
        // What renews the session has no call and is asked all the same.
        let asks = definition.call.is_none() || definition.question(side).is_some();
        asks && serves.is_some_and(|serves| serves.kinds.contains(&kind))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_95_percent_of_what_can_be_read_has_a_question() {
        let [delegated, application] = coverage(Catalog::embedded());
        for coverage in [&delegated, &application] {
            assert!(coverage.readable() > 500, "{:?}", coverage.kind);
        }
        let covered = delegated.covered() + application.covered();
        let readable = delegated.readable() + application.readable();
        assert!(
            covered * 100 >= readable * 95,
            "{covered} of {readable}; without: {:?} {:?}",
            delegated.without,
            application.without
        );
    }

    #[test]
    fn forty_permissions_and_more_have_a_question_of_their_own() {
        let mut names: Vec<_> = coverage(Catalog::embedded())
            .into_iter()
            .flat_map(|coverage| coverage.curated)
            .collect();
        names.sort();
        names.dedup();
        assert!(names.len() >= 40, "{}", names.len());
    }
}
