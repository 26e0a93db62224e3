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
