//! What a new table changes, so that whoever imports can look at it before committing.

use crate::table::{Access, Method, PermissionFacts, Scheme, SchemeFacts, Table, each};
use scopeglass_domain::PermissionName;
use std::{collections::BTreeMap, fmt};

/// How much a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Permissions by name.
    pub names: usize,
    /// Permissions by scheme: work, personal, application.
    pub schemes: [usize; 3],
    /// Ids.
    pub ids: usize,
    /// Distinct methods and paths.
    pub calls: usize,
    /// Single facts of the form "this permission in this scheme opens this call".
    pub accesses: usize,
}

impl Counts {
    /// Counts a table.
    pub fn of(table: &Table) -> Self {
        let of_scheme = |scheme| {
            table
                .permissions
                .values()
                .filter(|facts| facts.schemes.contains_key(&scheme))
                .count()
        };
        let forms = table
            .permissions
            .values()
            .flat_map(|facts| facts.schemes.values());
        Self {
            names: table.permissions.len(),
            schemes: Scheme::ALL.map(of_scheme),
            ids: forms.filter(|form| form.id.is_some()).count(),
            calls: table
                .calls
                .iter()
                .map(|(_, calls)| each(calls).count())
                .sum(),
            accesses: (table.calls.iter())
                .map(|(holders, calls)| holders.len() * each(calls).count())
                .sum(),
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [work, personal, application] = self.schemes;
        write!(
            f,
            "{} permissions ({work} delegated work, {application} application, {personal} delegated \
             personal), {} ids, {} calls, {} accesses",
            self.names, self.ids, self.calls, self.accesses
        )
    }
}

/// The difference between two tables, one line each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// What is new, gone or different.
    pub lines: Vec<String>,
}

impl Changes {
    /// Compares two tables.
    pub fn between(old: &Table, new: &Table) -> Self {
        let mut lines = Vec::new();
        if old.dated != new.dated {
            lines.push(format!("~ dated {} -> {}", old.dated, new.dated));
        }
        for (name, facts) in &old.permissions {
            match new.permissions.get(name) {
                None => lines.push(format!("- {name}")),
                Some(now) if now != facts => lines.extend(form_changes(name, facts, now)),
                Some(_) => {}
            }
        }
        let added = new
            .permissions
            .keys()
            .filter(|name| !old.permissions.contains_key(*name));
        lines.extend(added.map(|name| format!("+ {name}")));
        let (old, new) = (accesses(old), accesses(new));
        for (name, calls) in names(&old, &new) {
            lines.push(format!(
                "~ {name}: {} calls new, {} gone, {} different",
                calls.new, calls.gone, calls.different
            ));
        }
        Self { lines }
    }
}

/// What differs in the kinds of one permission, a line each.
fn form_changes<'a>(
    name: &'a PermissionName,
    old: &'a PermissionFacts,
    new: &'a PermissionFacts,
) -> impl Iterator<Item = String> + 'a {
    let specific = (old.resource_specific != new.resource_specific).then(|| {
        let now = if new.resource_specific {
            "now"
        } else {
            "no longer"
        };
        format!("~ {name}: {now} resource-specific")
    });
    let schemes = Scheme::ALL.into_iter().flat_map(move |scheme| {
        let word = scheme.as_str();
        match (old.schemes.get(&scheme), new.schemes.get(&scheme)) {
            (None, Some(_)) => vec![format!("~ {name}: + {word}")],
            (Some(_), None) => vec![format!("~ {name}: - {word}")],
            (Some(old), Some(new)) => {
                let changes = scheme_changes(old, new);
                changes
                    .map(|change| format!("~ {name} ({word}): {change}"))
                    .collect()
            }
            (None, None) => Vec::new(),
        }
    });
    specific.into_iter().chain(schemes)
}

fn scheme_changes(old: &SchemeFacts, new: &SchemeFacts) -> impl Iterator<Item = String> {
    fn shown<T: fmt::Display>(value: Option<T>) -> String {
        value.map_or("none".to_owned(), |value| value.to_string())
    }
    let level = |facts: &SchemeFacts| shown(facts.level.map(|level| level.get()));
    let consent = |facts: &SchemeFacts| if facts.admin_consent { "admin" } else { "user" };
    let level = (old.level != new.level).then(|| format!("level {} -> {}", level(old), level(new)));
    let consent = (old.admin_consent != new.admin_consent)
        .then(|| format!("consent {} -> {}", consent(old), consent(new)));
    let id = (old.id != new.id).then(|| format!("id {} -> {}", shown(old.id), shown(new.id)));
    [level, consent, id].into_iter().flatten()
}

type Accesses<'a> = BTreeMap<(&'a PermissionName, Scheme, &'a str, Method), &'a Access>;

fn accesses(table: &Table) -> Accesses<'_> {
    let mut all = Accesses::new();
    for (holders, calls) in &table.calls {
        for ((name, scheme), access) in holders {
            all.extend(each(calls).map(|(path, method)| ((name, *scheme, path, method), access)));
        }
    }
    all
}

#[derive(Default)]
struct CallChanges {
    new: usize,
    gone: usize,
    different: usize,
}

fn names<'a>(old: &Accesses<'a>, new: &Accesses<'a>) -> BTreeMap<&'a PermissionName, CallChanges> {
    let mut changes: BTreeMap<&PermissionName, CallChanges> = BTreeMap::new();
    for (key, access) in new {
        match old.get(key) {
            None => changes.entry(key.0).or_default().new += 1,
            Some(before) if before != access => changes.entry(key.0).or_default().different += 1,
            Some(_) => {}
        }
    }
    for key in old.keys().filter(|key| !new.contains_key(*key)) {
        changes.entry(key.0).or_default().gone += 1;
    }
    changes
}
