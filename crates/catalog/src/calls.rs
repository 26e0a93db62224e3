//! Which permissions open which calls, indexed both ways.
//!
//! Calls with the same holders keep sharing their block, as in the table: spreading the
//! holders over the calls would take most of the time that opening takes.

use crate::{
    paths::PathTree,
    table::{Calls, Holders, Method, Scheme, each},
};
use scopeglass_domain::{Kind, Permission, PermissionName};
use std::collections::HashMap;

/// One call that a permission opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathFact {
    /// The HTTP method.
    pub method: String,
    /// The path in the published spelling.
    pub path: String,
    /// Whether the published data calls the permission the least privileged one for it.
    pub least_privileged: bool,
    /// Permissions that the published data says are needed besides.
    pub also_requires: Vec<PermissionName>,
}

/// What an organisation grants. Calls and forms for personal accounts alone are kept in
/// the table and not offered here: they say nothing about a tenant.
pub(crate) fn kind_of(scheme: Scheme) -> Option<Kind> {
    match scheme {
        Scheme::Work => Some(Kind::Delegated),
        Scheme::Application => Some(Kind::Application),
        Scheme::Personal => None,
    }
}

#[derive(Debug, Default)]
struct Block {
    holders: Vec<Holder>,
    calls: Calls,
}

#[derive(Debug)]
struct Holder {
    permission: usize,
    kind: Kind,
    least_privileged: bool,
    also_requires: Vec<PermissionName>,
}

/// A call of a path: its method, the block of those who may make it, and which path of
/// that block it is.
#[derive(Debug, Clone, Copy)]
struct Entry {
    block: u32,
    call: u32,
    method: Method,
}

/// A call that a permission opens, as found by its path.
#[derive(Debug)]
pub(crate) struct Opened<'a> {
    pub permission: &'a PermissionName,
    pub kind: Kind,
    pub method: Method,
    /// The path in the published spelling.
    pub template: &'a str,
    pub least_privileged: bool,
    /// Of these one is needed besides.
    pub also_requires: &'a [PermissionName],
}

/// The index; permissions are numbers that the catalogue gives.
#[derive(Debug)]
pub(crate) struct CallIndex {
    blocks: Vec<Block>,
    tree: PathTree<Entry>,
    by_permission: Vec<Vec<usize>>,
}

impl CallIndex {
    pub fn new(
        blocks: Vec<(Holders, Calls)>,
        permissions: usize,
        numbers: &HashMap<String, usize>,
    ) -> Self {
        let mut index = Self {
            blocks: Vec::with_capacity(blocks.len()),
            tree: PathTree::new(),
            by_permission: vec![Vec::new(); permissions],
        };
        for (holders, calls) in blocks {
            let block = index.blocks.len();
            let holders = known_holders(holders, numbers);
            for holder in &holders {
                let blocks = &mut index.by_permission[holder.permission];
                if blocks.last() != Some(&block) {
                    blocks.push(block);
                }
            }
            for (call, (path, methods)) in calls.iter().enumerate() {
                let entries = methods.iter().map(|method| Entry {
                    block: u32::try_from(block).unwrap_or(u32::MAX),
                    call: u32::try_from(call).unwrap_or(u32::MAX),
                    method: *method,
                });
                index.tree.file(path, entries);
            }
            index.blocks.push(Block { holders, calls });
        }
        index
    }

    /// The numbers of the permissions that a call accepts, in order.
    pub fn authorisers(&self, method: &str, path: &str, kind: Kind) -> Vec<usize> {
        let Some(method) = Method::read(method) else {
            return Vec::new();
        };
        let fits = |entry: &Entry| entry.method == method;
        let mut permissions: Vec<usize> = self
            .tree
            .find(path, |filed| filed.iter().any(fits))
            .iter()
            .filter(|entry| fits(entry))
            .flat_map(|entry| &self.blocks[entry.block as usize].holders)
            .filter(|holder| holder.kind == kind)
            .map(|holder| holder.permission)
            .collect();
        permissions.sort_unstable();
        permissions.dedup();
        permissions
    }

    /// Who opens a call, with any method where none is given. Where no published path
    /// fits, those that begin with it are taken: it may be half typed.
    pub fn opened<'a>(
        &'a self,
        method: Option<Method>,
        path: &str,
        permissions: &'a [Permission],
    ) -> Vec<Opened<'a>> {
        let fits = |entry: &Entry| method.is_none_or(|method| method == entry.method);
        let whole = self.tree.find(path, |filed| filed.iter().any(fits));
        let entries = if whole.is_empty() {
            self.tree.beginning_with(path)
        } else {
            whole.iter().collect()
        };
        let entries = entries.into_iter().filter(|entry| fits(entry));
        entries
            .flat_map(|entry| {
                let block = &self.blocks[entry.block as usize];
                let template = block.calls.keys().nth(entry.call as usize);
                let template = template.map_or("", String::as_str);
                block.holders.iter().map(move |holder| Opened {
                    permission: &permissions[holder.permission].name,
                    kind: holder.kind,
                    method: entry.method,
                    template,
                    least_privileged: holder.least_privileged,
                    also_requires: &holder.also_requires,
                })
            })
            .collect()
    }

    /// The paths of all calls; one that several blocks of permissions open comes as often.
    pub fn templates(&self) -> impl Iterator<Item = &str> {
        let blocks = self.blocks.iter();
        blocks.flat_map(|block| block.calls.keys().map(String::as_str))
    }

    /// How many calls a permission opens.
    pub fn count(&self, permission: usize, kind: Kind) -> usize {
        let holds = |holder: &Holder| holder.permission == permission && holder.kind == kind;
        let blocks = self.by_permission.get(permission).into_iter().flatten();
        blocks
            .map(|block| &self.blocks[*block])
            .filter(|block| block.holders.iter().any(holds))
            .map(|block| each(&block.calls).count())
            .sum()
    }

    /// The calls that a permission opens, by path.
    pub fn paths(&self, permission: usize, kind: Kind) -> Vec<PathFact> {
        let mut facts: Vec<PathFact> = self
            .by_permission
            .get(permission)
            .into_iter()
            .flatten()
            .map(|block| &self.blocks[*block])
            .flat_map(|block| block.holders.iter().map(move |holder| (block, holder)))
            .filter(|(_, holder)| holder.permission == permission && holder.kind == kind)
            .flat_map(|(block, holder)| each(&block.calls).map(move |call| fact(call, holder)))
            .collect();
        facts.sort_by(|left, right| (&left.path, &left.method).cmp(&(&right.path, &right.method)));
        facts
    }
}

fn known_holders(holders: Holders, numbers: &HashMap<String, usize>) -> Vec<Holder> {
    let known = holders.into_iter().filter_map(|((name, scheme), access)| {
        Some(Holder {
            permission: *numbers.get(name.as_str())?,
            kind: kind_of(scheme)?,
            least_privileged: access.least_privileged,
            also_requires: access.also_requires.into_iter().collect(),
        })
    });
    known.collect()
}

fn fact((path, method): (&str, Method), holder: &Holder) -> PathFact {
    PathFact {
        method: method.as_str().to_owned(),
        path: path.to_owned(),
        least_privileged: holder.least_privileged,
        also_requires: holder.also_requires.clone(),
    }
}
