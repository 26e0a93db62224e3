//! Whether a call is allowed: the permission in the access token, as the catalogue lists it
//! for the path, and the right of the signed-in person.

use super::{
    call::Call,
    failure::{Failure, Flavour},
};
use crate::{seed::people::Person, world::World};
use scopeglass_catalog::Catalog;

/// The permissions of the access token that allow a call.
#[derive(Debug)]
pub(super) struct Held(Vec<String>);

impl Held {
    /// Whether one of them is of this kind.
    pub(super) fn any(&self, is: impl Fn(&str) -> bool) -> bool {
        self.0.iter().any(|name| is(name))
    }

    /// Whether all of them are among these.
    pub(super) fn only(&self, these: &[&str]) -> bool {
        self.0.iter().all(|name| these.contains(&name.as_str()))
    }
}

/// The permissions that allow reading one of these paths. Several paths stand for one call
/// where the published data lists them incompletely.
pub(super) fn allowed(call: &Call<'_>, paths: &[&str], flavour: Flavour) -> Result<Held, Failure> {
    held(call, "GET", paths).ok_or_else(|| Failure::denied(flavour))
}

/// The same, where nothing is to be refused yet.
pub(super) fn held(call: &Call<'_>, method: &str, paths: &[&str]) -> Option<Held> {
    let kind = call.caller.kind();
    let mut names: Vec<String> = paths
        .iter()
        .flat_map(|path| Catalog::embedded().authorisers(method, path, kind))
        .map(|name| name.to_string())
        .filter(|name| call.caller.carries(name))
        .collect();
    names.sort();
    names.dedup();
    (!names.is_empty()).then_some(Held(names))
}

/// The person that `me` means; an app alone is nobody.
pub(super) fn me(world: &World, call: &Call<'_>) -> Result<Person, Failure> {
    let nobody =
        || Failure::bad_request("/me request is only valid with delegated authentication flow.");
    call.caller.person(world).ok_or_else(nobody)
}

/// The owner of the mailbox that a path means. On behalf of a person only that person's own
/// mailbox is open: no right of an administrator reaches into somebody else's.
pub(super) fn mailbox(world: &World, call: &Call<'_>, whose: &str) -> Result<Person, Failure> {
    if whose == "me" {
        return me(world, call);
    }
    let owner = world.organisation.find_person(whose);
    let owner = owner.ok_or_else(|| Failure::no_mailbox(whose))?;
    match call.caller.person(world) {
        Some(person) if person.number != owner.number => Err(Failure::denied(Flavour::Outlook)),
        None if !world.faults.opens_mailbox(owner.number) => Err(Failure::mailbox_policy()),
        _ => Ok(owner),
    }
}
