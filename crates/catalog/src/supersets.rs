//! What is redundant in a request: a permission that another one of the same kind includes.

use crate::{
    Catalog,
    curated::{SupersetReason, SupersetRow},
};
use scopeglass_domain::{Kind, Message, PermissionName, Superset};

/// A permission that adds nothing beside another one of the same request.
#[derive(Debug, Clone, PartialEq)]
pub struct Redundancy {
    /// The permission that adds nothing.
    pub permission: PermissionName,
    /// The kind in which both are asked for.
    pub kind: Kind,
    /// The permission that includes it.
    pub because_of: PermissionName,
    /// Why.
    pub reason: Message,
}

impl Catalog {
    /// The permissions of a request that another one of the same kind includes, in the
    /// order of the request. A delegated permission is never called redundant because of
    /// an application one, nor the other way round: they work on different occasions.
    pub fn redundant(&self, asked: &[(PermissionName, Kind)]) -> Vec<Redundancy> {
        let mut found = Vec::new();
        for (at, (narrower, kind)) in asked.iter().enumerate() {
            if asked[..at].contains(&(narrower.clone(), *kind)) {
                continue;
            }
            let row = asked
                .iter()
                .filter(|(_, other)| other == kind)
                .find_map(|(wider, _)| self.superset_row(wider, narrower, *kind));
            found.extend(row.map(|row| Redundancy {
                permission: narrower.clone(),
                kind: *kind,
                because_of: row.wider.clone(),
                reason: reason(row),
            }));
        }
        found
    }

    /// All superset rules.
    pub fn supersets(&self) -> impl Iterator<Item = Superset> {
        self.curated.supersets.iter().map(|row| Superset {
            wider: row.wider.clone(),
            narrower: row.narrower.clone(),
            kinds: row.kinds.clone(),
            reason: row.reason.message_id().to_owned(),
        })
    }

    fn superset_row(
        &self,
        wider: &PermissionName,
        narrower: &PermissionName,
        kind: Kind,
    ) -> Option<&SupersetRow> {
        self.curated.supersets.iter().find(|row| {
            row.wider == *wider && row.narrower == *narrower && row.kinds.contains(&kind)
        })
    }
}

fn reason(row: &SupersetRow) -> Message {
    Message::new(row.reason.message_id())
        .with("wider", row.wider.as_str())
        .with("narrower", row.narrower.as_str())
}

pub(crate) fn message_ids() -> impl Iterator<Item = String> {
    SupersetReason::ALL
        .into_iter()
        .map(|reason| reason.message_id().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curated::Basis;
    use std::collections::BTreeSet;

    /// The published calls of the narrower one that are not published for the wider one.
    fn gaps(row: &SupersetRow, kind: Kind) -> BTreeSet<(String, String)> {
        let calls = |name| -> BTreeSet<(String, String)> {
            let paths = Catalog::embedded().paths(name, kind).into_iter();
            paths
                .map(|fact| (fact.method, fact.path.to_lowercase()))
                .collect()
        };
        &calls(&row.narrower) - &calls(&row.wider)
    }

    #[test]
    fn every_rule_rests_on_what_it_says() {
        let catalog = Catalog::embedded();
        for row in &catalog.curated.supersets {
            for kind in &row.kinds {
                let rule = format!("{} includes {} ({kind:?})", row.wider, row.narrower);
                for name in [&row.wider, &row.narrower] {
                    let permission = catalog.permission(name).unwrap();
                    assert!(permission.form(*kind).is_some(), "{rule}");
                }
                let gaps = gaps(row, *kind);
                match row.basis {
                    Basis::Data => assert!(gaps.is_empty(), "{rule}: {gaps:?}"),
                    Basis::Documented => {
                        let silent = catalog.paths(&row.narrower, *kind).is_empty();
                        assert!(silent || !gaps.is_empty(), "{rule} is in the data now");
                    }
                }
            }
        }
    }

    #[test]
    fn a_rule_that_rests_on_data_rests_on_some() {
        let catalog = Catalog::embedded();
        for row in catalog
            .curated
            .supersets
            .iter()
            .filter(|row| row.basis == Basis::Data)
        {
            for kind in &row.kinds {
                assert!(
                    !catalog.paths(&row.narrower, *kind).is_empty(),
                    "{}",
                    row.narrower
                );
            }
        }
    }

    #[test]
    fn there_is_one_rule_for_two_permissions_and_a_kind() {
        let mut seen = BTreeSet::new();
        for row in &Catalog::embedded().curated.supersets {
            for kind in &row.kinds {
                assert!(
                    seen.insert((&row.wider, &row.narrower, kind)),
                    "{}",
                    row.narrower
                );
            }
        }
    }

    #[test]
    fn what_includes_a_wider_one_includes_the_narrower_one() {
        let catalog = Catalog::embedded();
        let rows = &catalog.curated.supersets;
        for (outer, inner) in rows
            .iter()
            .flat_map(|one| rows.iter().map(move |two| (one, two)))
        {
            if outer.narrower != inner.wider {
                continue;
            }
            for kind in outer.kinds.iter().filter(|kind| inner.kinds.contains(kind)) {
                let direct = catalog.superset_row(&outer.wider, &inner.narrower, *kind);
                assert!(
                    direct.is_some(),
                    "{} {} {kind:?}",
                    outer.wider,
                    inner.narrower
                );
            }
        }
    }
}
