//! The app role assignments: which app holds which role of which API.
//!
//! Each API deals its roles out over all apps that may hold one, in an order of its own that
//! can be computed both ways: from a place to the app, and from an app to its places.

use super::{App, Directory, layout::Layout};

/// Roles of Microsoft Graph that ordinary apps hold; none covers another one, and none lets
/// an app rise.
const GRAPH_ROLES: [&str; 12] = [
    "User.Read.All",
    "GroupMember.Read.All",
    "Calendars.Read",
    "Mail.Send",
    "Reports.Read.All",
    "AuditLog.Read.All",
    "Device.Read.All",
    "Contacts.Read",
    "TeamSettings.Read.All",
    "OnlineMeetings.Read.All",
    "Place.Read.All",
    "Tasks.Read.All",
];
const SHAREPOINT_ROLES: [&str; 1] = ["Sites.Read.All"];
const OWN_ROLES: [&str; 4] = [
    "Records.Read",
    "Records.Write",
    "Jobs.Start",
    "Archive.Read",
];

/// An API whose roles are assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RoleOf {
    Graph,
    SharePoint,
    /// One of the tenant's own, by the number of its app.
    Own(u32),
}

impl RoleOf {
    /// The roles that are dealt out.
    pub(crate) fn roles(self) -> &'static [&'static str] {
        match self {
            Self::Graph => &GRAPH_ROLES,
            Self::SharePoint => &SHAREPOINT_ROLES,
            Self::Own(_) => &OWN_ROLES,
        }
    }
}

/// An API with how its assignments are dealt out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RoleApi {
    pub of: RoleOf,
    /// How many assignments there are, planted ones apart.
    count: u32,
    /// The app at a place is `place * step + start` among those that may hold a role.
    step: u32,
    start: u32,
    /// Undoes the step.
    back: u32,
}

/// One app role assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Assignment {
    /// The number of the app that holds the role.
    pub client: u32,
    pub of: RoleOf,
    pub role: &'static str,
}

/// The APIs of a tenant: Graph has six tenths of the assignments, SharePoint a twentieth, and
/// the tenant's own share the rest.
pub(super) fn apis(layout: &Layout, assignments: u32) -> Vec<RoleApi> {
    let own: Vec<u32> = layout.apis().collect();
    let (graph, sharepoint) = (assignments / 10 * 6, assignments / 20);
    let rest = assignments - graph - sharepoint;
    let count = own.len() as u32;
    let share = |at: u32| rest / count.max(1) + u32::from(at < rest % count.max(1));
    let named = [(RoleOf::Graph, graph), (RoleOf::SharePoint, sharepoint)];
    let own = own.into_iter().zip(0..);
    let own = own.map(|(number, at)| (RoleOf::Own(number), share(at)));
    let all = named.into_iter().chain(own);
    all.zip(0..)
        .map(|((of, count), at)| dealt(layout, of, count, at))
        .collect()
}

fn dealt(layout: &Layout, of: RoleOf, count: u32, at: u32) -> RoleApi {
    let clients = layout.role_clients();
    let most = u64::from(clients) * of.roles().len() as u64;
    let (step, back) = (1_009 + at * 2..)
        .find_map(|step| Some((step % clients.max(1), inverse(step, clients)?)))
        .unwrap_or((1, 1));
    RoleApi {
        of,
        count: u32::try_from(most).unwrap_or(u32::MAX).min(count),
        step,
        start: at.wrapping_mul(2_654_435_761) % clients.max(1),
        back,
    }
}

/// The number that undoes a multiplication modulo another one, where there is one.
fn inverse(of: u32, modulo: u32) -> Option<u32> {
    if modulo <= 1 {
        return Some(0);
    }
    let (mut old, mut new) = (i64::from(of % modulo), i64::from(modulo));
    let (mut factor, mut next) = (1_i64, 0_i64);
    while new != 0 {
        let times = old / new;
        (old, new) = (new, old - times * new);
        (factor, next) = (next, factor - times * next);
    }
    (old == 1).then(|| factor.rem_euclid(i64::from(modulo)) as u32)
}

impl RoleApi {
    fn client(&self, at: u32, clients: u32) -> u32 {
        let moved = u64::from(at % clients) * u64::from(self.step) + u64::from(self.start);
        (moved % u64::from(clients)) as u32
    }

    fn first_place(&self, client: u32, clients: u32) -> u32 {
        let moved = u64::from(client) + u64::from(clients - self.start % clients);
        (moved % u64::from(clients) * u64::from(self.back) % u64::from(clients)) as u32
    }

    fn role(&self, client: u32, round: u32) -> &'static str {
        let roles = self.of.roles();
        let mixed = client.wrapping_mul(40_503) >> 7;
        let at = (mixed.wrapping_add(round)) as usize % roles.len().max(1);
        roles.get(at).copied().unwrap_or_default()
    }
}

impl Directory {
    /// The API with assignments that is meant.
    pub(crate) fn role_api(&self, of: RoleOf) -> Option<&RoleApi> {
        self.apis.iter().find(|api| api.of == of)
    }

    /// How many assignments an API has; the planted ones come first.
    pub(crate) fn assignments(&self, api: &RoleApi) -> usize {
        self.planted_roles(api.of).count() + api.count as usize
    }

    /// The assignment of an API at a place.
    pub(crate) fn assignment(&self, api: &RoleApi, at: usize) -> Option<Assignment> {
        let planted = self.planted_roles(api.of).count();
        if at < planted {
            return self.planted_roles(api.of).nth(at);
        }
        let at = u32::try_from(at - planted)
            .ok()
            .filter(|at| *at < api.count)?;
        let clients = self.layout.role_clients();
        let client = api.client(at, clients);
        Some(Assignment {
            client: self.layout.role_client(client),
            of: api.of,
            role: api.role(client, at / clients),
        })
    }

    fn planted_roles(&self, of: RoleOf) -> impl Iterator<Item = Assignment> {
        let planted = self.layout.planted().filter(move |_| of == RoleOf::Graph);
        planted.filter_map(move |(client, case)| {
            Some(Assignment {
                client,
                of,
                role: case.role()?,
            })
        })
    }

    /// The assignments that an app holds.
    pub(crate) fn held_by(&self, app: &App) -> Vec<Assignment> {
        let graph = self.planted_roles(RoleOf::Graph);
        let mut held: Vec<_> = graph.filter(|one| one.client == app.number).collect();
        let clients = self.layout.role_clients();
        let Some(client) = self.layout.as_role_client(app.number) else {
            return held;
        };
        for api in &self.apis {
            let first = api.first_place(client, clients);
            let places = (0..).map(|round| {
                (
                    round,
                    u64::from(first) + u64::from(round) * u64::from(clients),
                )
            });
            let there = places.take_while(|(_, at)| *at < u64::from(api.count));
            held.extend(there.map(|(round, _)| Assignment {
                client: app.number,
                of: api.of,
                role: api.role(client, round),
            }));
        }
        held
    }
}

#[cfg(test)]
mod tests {
    use super::super::Size;
    use super::*;
    use crate::seed::Organisation;
    use std::collections::BTreeSet;

    #[test]
    fn an_assignment_is_found_from_its_api_and_from_its_app_and_nowhere_twice() {
        let organisation = Organisation::new(40).unwrap();
        let size = Size {
            apps: 730,
            grants: 900,
            assignments: 2_003,
        };
        let directory = Directory::new(organisation, size);
        let mut by_api = BTreeSet::new();
        let mut count = 0;
        for api in &directory.apis {
            for at in 0..directory.assignments(api) {
                let one = directory.assignment(api, at).unwrap();
                count += 1;
                by_api.insert(format!("{one:?}"));
            }
            assert_eq!(directory.assignment(api, directory.assignments(api)), None);
        }
        assert_eq!(by_api.len(), count, "none comes twice");
        let apps = (0..730).filter_map(|number| directory.app(number));
        let held = apps.flat_map(|app| directory.held_by(&app));
        let by_app: BTreeSet<_> = held.map(|one| format!("{one:?}")).collect();
        assert_eq!(by_app, by_api);
    }
}
