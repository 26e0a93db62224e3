//! What a permission lets its holder write, by the published methods.
//!
//! A name with ReadWrite says that something can be written, not what: some of these can
//! change and never delete. The methods say more, and with care: the published data lists
//! calls, and a POST creates something only where what it posts to holds things that can
//! be addressed one by one.

use crate::{Catalog, calls::PathFact};
use scopeglass_domain::{Kind, PermissionName};

/// What can be done beside reading.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Writes {
    /// Something can be added to a collection (POST), or put where nothing was (PUT).
    pub creates: bool,
    /// Something can be changed (PATCH or PUT).
    pub changes: bool,
    /// Something can be deleted or taken out (DELETE). It need not be what the permission
    /// is named after: it can be a part or a member of it.
    pub deletes: bool,
    /// Something can be done that is none of these (POST to an action). Some actions only
    /// compute an answer.
    pub acts: bool,
}

impl Writes {
    fn and(self, other: Self) -> Self {
        Self {
            creates: self.creates || other.creates,
            changes: self.changes || other.changes,
            deletes: self.deletes || other.deletes,
            acts: self.acts || other.acts,
        }
    }
}

impl Catalog {
    /// What a permission lets its holder write in that kind. What it includes by a
    /// superset rule, or is said in writes.toml to be like, counts as well, as the data often
    /// lists calls for the least privileged permission alone. None where no call is published: then it is not known.
    pub fn writes(&self, name: &PermissionName, kind: Kind) -> Option<Writes> {
        let included = self.curated.supersets.iter();
        let included = included
            .filter(|row| row.wider == *name && row.kinds.contains(&kind))
            .map(|row| &row.narrower);
        let all = [name].into_iter().chain(included);
        let all = all.chain(self.curated.writes_like.get(name));
        let published = all.filter_map(|name| self.published_writes(name, kind));
        published.reduce(Writes::and)
    }

    fn published_writes(&self, name: &PermissionName, kind: Kind) -> Option<Writes> {
        let calls = self.paths(name, kind);
        let first = (!calls.is_empty()).then(Writes::default)?;
        let written = calls.iter().map(|call| self.written_by(call));
        Some(written.fold(first, Writes::and))
    }

    fn written_by(&self, call: &PathFact) -> Writes {
        let none = Writes::default();
        match call.method.as_str() {
            "PATCH" => Writes {
                changes: true,
                ..none
            },
            "PUT" => Writes {
                creates: true,
                changes: true,
                ..none
            },
            "DELETE" => Writes {
                deletes: true,
                ..none
            },
            "POST" if self.holds_things(&call.path) => Writes {
                creates: true,
                ..none
            },
            "POST" => Writes { acts: true, ..none },
            _ => none,
        }
    }

    /// Whether a path is a collection whose things can be read, changed or deleted.
    fn holds_things(&self, path: &str) -> bool {
        let one = format!("{}/{{id}}", path.trim_end_matches('/'));
        let mut methods = ["GET", "PATCH", "PUT", "DELETE"].into_iter();
        methods.any(|method| self.is_published(method, &one))
    }
}
