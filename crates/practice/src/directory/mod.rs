//! A tenant of any size: apps, grants and assignments that are drawn by their number when
//! they are asked for and never kept, so that a million need no more memory than a hundred.
//!
//! The apps of the small practice tenant come first; those drawn here follow them. Apps lie
//! in blocks of a hundred that are all built alike, so that what an app holds, and who holds
//! a grant, is computed and never looked up.

mod app;
mod assignments;
mod grants;
mod layout;
mod names;
mod planted;

pub(crate) use app::{App, Credential};
pub(crate) use assignments::{Assignment, RoleApi, RoleOf};
pub(crate) use grants::{Api, Grant};
pub use planted::{Case, Planted};

use super::seed::{Organisation, ids};
use layout::Layout;
use uuid::Uuid;

/// How large the drawn part of the tenant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Size {
    /// Service principals.
    pub apps: u32,
    /// Delegated grants.
    pub grants: u32,
    /// App role assignments.
    pub assignments: u32,
}

/// The drawn part of a tenant.
#[derive(Debug, Clone)]
pub(crate) struct Directory {
    organisation: Organisation,
    layout: Layout,
    /// The assignments, by the API that they are of; Graph first.
    apis: Vec<RoleApi>,
}

impl Directory {
    pub(crate) fn new(organisation: Organisation, size: Size) -> Self {
        let layout = Layout::new(size.apps, size.grants, organisation.people());
        let apis = assignments::apis(&layout, size.assignments);
        Self {
            organisation,
            layout,
            apis,
        }
    }

    /// How many apps there are; they are numbered from 0.
    pub(crate) fn apps(&self) -> usize {
        self.layout.apps() as usize
    }

    /// How many delegated grants there are; they are numbered from 0.
    pub(crate) fn grants(&self) -> usize {
        self.layout.grants() as usize
    }

    /// The number of the app whose presence has that object id.
    pub(crate) fn number(&self, presence: Uuid) -> Option<u32> {
        ids::number(app::PRESENCE, presence).filter(|number| *number < self.layout.apps())
    }

    /// The number of the app of that application id.
    pub(crate) fn number_of_app_id(&self, app_id: Uuid) -> Option<u32> {
        ids::number(app::APP, app_id).filter(|number| *number < self.layout.apps())
    }

    /// The number of the app whose registration has that object id.
    pub(crate) fn number_of_registration(&self, id: Uuid) -> Option<u32> {
        let number = ids::number(app::REGISTRATION, id)?;
        self.app(number).filter(App::is_registered_here)?;
        Some(number)
    }

    /// How many registrations there are.
    pub(crate) fn registrations(&self) -> usize {
        self.layout.registrations() as usize
    }

    /// The app of the registration at a place.
    pub(crate) fn registered(&self, at: usize) -> Option<App> {
        self.app(self.layout.registered(u32::try_from(at).ok()?)?)
    }

    /// The numbers of the apps that never signed in, in rising order.
    pub(crate) fn silent(&self) -> impl Iterator<Item = usize> {
        let planted = self.layout.planted();
        let silent = planted.filter(|(_, case)| *case == Case::NeverUsed);
        let mut numbers: Vec<usize> = silent.map(|(number, _)| number as usize).collect();
        numbers.sort_unstable();
        numbers.into_iter()
    }

    /// What was planted for audits to find, and what looks like it and is harmless.
    pub(crate) fn planted(&self) -> Vec<Planted> {
        planted::all(self)
    }
}
