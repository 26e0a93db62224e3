//! What is to be said of a set of permissions as a whole: what is redundant, what could be
//! narrower for which use, and what is of no use without something else.

use crate::{
    Catalog, Redundancy,
    curated::{NeedRow, UseRow},
};
use scopeglass_domain::{Kind, Message, PermissionName};
use std::collections::BTreeSet;

/// Delegated permissions that say who somebody is and open nothing more.
const ONLY_SIGN_IN: [&str; 4] = ["openid", "profile", "email", "offline_access"];

const LASTING_ALONE: &str = "catalog-need-lasting-alone";
const INSTALLED: &str = "catalog-need-installed";

/// All that is to be said of a set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SetFindings {
    /// Permissions that add nothing beside others of the set.
    pub redundant: Vec<Redundancy>,
    /// Permissions for which something narrower is enough in some use. Redundant ones are
    /// left out: they can simply go.
    pub narrowable: Vec<Narrowable>,
    /// Permissions that are of no full use as the set stands.
    pub needs: Vec<Need>,
}

/// A permission and the uses for which something narrower is enough.
#[derive(Debug, Clone, PartialEq)]
pub struct Narrowable {
    /// The permission asked for.
    pub permission: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// The uses, in the order of the curated file.
    pub uses: Vec<Use>,
}

/// One use.
#[derive(Debug, Clone, PartialEq)]
pub struct Use {
    /// The use, and that it is enough: a sentence with `$narrower`.
    pub message: Message,
    /// What is enough, all of it together, in the same kind.
    pub narrower: Vec<PermissionName>,
}

/// A permission that is of no full use as the set stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// The permission asked for.
    pub permission: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// What would help, one of them being enough, the narrowest first. Empty where no
    /// permission helps, but something that is set up elsewhere.
    pub any_of: Vec<PermissionName>,
    /// What is missing without it.
    pub reason: Message,
}

type Asked = (PermissionName, Kind);

impl Catalog {
    /// Everything that is to be said of a set of permissions of Microsoft Graph. A
    /// permission and kind that is there twice counts once; unknown ones are passed over.
    pub fn analyse(&self, asked: &[Asked]) -> SetFindings {
        let mut seen = BTreeSet::new();
        let asked = asked.iter().filter(|one| seen.insert(*one));
        let known = asked.filter(|(name, kind)| {
            let permission = self.permission(name);
            permission.is_some_and(|permission| permission.form(*kind).is_some())
        });
        let asked: Vec<Asked> = known.cloned().collect();
        let redundant = self.redundant(&asked);
        let needed = asked.iter().filter(|(name, kind)| {
            let mut found = redundant.iter();
            !found.any(|one| one.permission == *name && one.kind == *kind)
        });
        SetFindings {
            narrowable: needed.filter_map(|one| self.narrowable(one)).collect(),
            needs: asked
                .iter()
                .flat_map(|one| self.needs(one, &asked))
                .collect(),
            redundant,
        }
    }

    /// The uses for which something narrower than a permission is enough.
    pub fn uses(&self, name: &PermissionName, kind: Kind) -> Vec<Use> {
        let fits = |row: &&UseRow| {
            let mut to = row.to.iter();
            let fits = row.of.contains(name) && row.kinds.contains(&kind);
            fits && to.all(|name| self.can_be_asked_for(name, kind))
        };
        let uses = self.curated.uses.iter().flat_map(|(id, uses)| {
            let rows = uses.rows.iter().filter(fits);
            rows.map(move |row| use_of(id, row))
        });
        uses.collect()
    }

    fn narrowable(&self, (name, kind): &Asked) -> Option<Narrowable> {
        let uses = self.uses(name, *kind);
        (!uses.is_empty()).then(|| Narrowable {
            permission: name.clone(),
            kind: *kind,
            uses,
        })
    }

    fn needs(&self, (name, kind): &Asked, asked: &[Asked]) -> Vec<Need> {
        let has = |needed: &PermissionName| {
            let mut asked = asked.iter();
            asked.any(|(name, of)| name == needed && of == kind)
        };
        let rows = self.curated.needs.iter().filter(|(_, row)| {
            row.of.contains(name) && row.kinds.contains(kind) && !row.any_of.iter().any(has)
        });
        let mut needs: Vec<Need> = rows.map(|(id, row)| need(id, row, name, *kind)).collect();
        let alone = asked
            .iter()
            .all(|(name, of)| *of == Kind::Application || ONLY_SIGN_IN.contains(&name.as_str()));
        if name.as_str() == "offline_access" && alone {
            needs.push(elsewhere(LASTING_ALONE, name, *kind));
        }
        if self.is_resource_specific(name) {
            needs.push(elsewhere(INSTALLED, name, *kind));
        }
        needs
    }
}

fn use_of(id: &str, row: &UseRow) -> Use {
    let names = row.to.iter().map(|name| name.as_str().to_owned());
    Use {
        message: Message::new(format!("catalog-use-{id}"))
            .with("narrower", names.collect::<Vec<String>>()),
        narrower: row.to.clone(),
    }
}

fn need(id: &str, row: &NeedRow, name: &PermissionName, kind: Kind) -> Need {
    let first = row.any_of.first().map_or("", |needed| needed.as_str());
    let reason = Message::new(format!("catalog-need-{id}"))
        .with("name", name.as_str())
        .with("needed", first);
    Need {
        permission: name.clone(),
        kind,
        any_of: row.any_of.clone(),
        reason,
    }
}

fn elsewhere(id: &'static str, name: &PermissionName, kind: Kind) -> Need {
    Need {
        permission: name.clone(),
        kind,
        any_of: Vec::new(),
        reason: Message::new(id).with("name", name.as_str()),
    }
}

pub(crate) fn message_ids(catalog: &Catalog) -> impl Iterator<Item = String> {
    let uses = catalog.curated.uses.keys();
    let needs = catalog.curated.needs.keys();
    let fixed = [LASTING_ALONE, INSTALLED].map(str::to_owned);
    uses.map(|id| format!("catalog-use-{id}"))
        .chain(needs.map(|id| format!("catalog-need-{id}")))
        .chain(fixed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_domain::Level;

    fn each_use() -> impl Iterator<Item = (&'static str, &'static [String], &'static UseRow)> {
        let uses = Catalog::embedded().curated.uses.iter();
        uses.flat_map(|(id, uses)| {
            let rows = uses.rows.iter();
            rows.map(move |row| (id.as_str(), uses.calls.as_slice(), row))
        })
    }

    /// The published calls name an application form without id in place of the one that
    /// can be asked for.
    fn published_as(name: &str, kind: Kind) -> &str {
        match (name, kind) {
            ("Calendars.ReadBasic.All", Kind::Application) => "Calendars.ReadBasic",
            (name, _) => name,
        }
    }

    #[test]
    fn there_is_a_wealth_of_uses() {
        let wide: usize = each_use().map(|(_, _, row)| row.of.len()).sum();
        assert!(wide >= 40, "{wide}");
    }

    #[test]
    fn what_is_enough_for_a_use_opens_the_calls_of_that_use() {
        let catalog = Catalog::embedded();
        let mut closed = Vec::new();
        for (id, calls, row) in each_use() {
            let kinds = row.kinds.iter();
            for (call, kind) in kinds.flat_map(|kind| calls.iter().map(move |call| (call, *kind))) {
                let (method, path) = call.split_once(' ').unwrap();
                let opened = catalog.authorisers(method, path, kind);
                let opens = |name: &PermissionName| {
                    let named = published_as(name.as_str(), kind);
                    opened.iter().any(|found| found.as_str() == named)
                };
                if !row.to.iter().any(opens) {
                    closed.push(format!("{id} {kind:?} {call}: {opened:?}"));
                }
            }
        }
        assert!(closed.is_empty(), "{closed:#?}");
    }

    #[test]
    fn what_is_enough_exists_includes_nothing_wider_and_is_not_rated_higher() {
        let catalog = Catalog::embedded();
        let level = |name: &PermissionName, kind| -> Level {
            let permission = catalog.permission(name).unwrap();
            assert!(permission.form(kind).is_some(), "{name} {kind:?}");
            catalog
                .ratings(permission, kind)
                .pop()
                .unwrap()
                .level
                .unwrap()
        };
        for (id, _, row) in each_use() {
            for kind in &row.kinds {
                for of in &row.of {
                    for to in &row.to {
                        assert!(level(to, *kind) <= level(of, *kind), "{id}: {of} -> {to}");
                        let asked = [(to.clone(), *kind), (of.clone(), *kind)];
                        let redundant = catalog.redundant(&asked);
                        assert!(
                            redundant.iter().all(|one| one.permission != *of),
                            "{id}: {of}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_needed_exists_and_stands_in_the_data_where_the_row_says_so() {
        let catalog = Catalog::embedded();
        for (id, row) in &catalog.curated.needs {
            for kind in &row.kinds {
                for name in row.of.iter().chain(&row.any_of) {
                    let form = catalog.permission(name).and_then(|one| one.form(*kind));
                    assert!(form.is_some(), "{id}: {name} {kind:?}");
                }
                for name in row.of.iter().filter(|_| row.basis == "data") {
                    let calls = catalog.paths(name, *kind).into_iter();
                    let mut besides = calls.flat_map(|call| call.also_requires);
                    assert!(besides.any(|one| row.any_of.contains(&one)), "{id}: {name}");
                }
            }
        }
    }
}
