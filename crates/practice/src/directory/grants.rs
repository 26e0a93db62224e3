//! The delegated grants: of which app, to which API, for whom and for what.

use super::{App, Directory, layout::Kind, planted::Case};

/// An API that a grant is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Api {
    Graph,
    SharePoint,
    /// One of the tenant's own, by the number of its app.
    Own(u32),
    /// One that was deleted, by the number of the app that still holds the grant.
    Deleted(u32),
}

/// One delegated grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Grant {
    /// The number of the app that holds it.
    pub client: u32,
    pub api: Api,
    /// The number of the one person that it is for, unless it is for everyone.
    pub person: Option<u32>,
    pub scopes: &'static str,
}

/// What apps ask for that anybody may grant, the most common first.
const USUAL: [&str; 12] = [
    "openid profile User.Read",
    "openid profile email offline_access User.Read",
    "openid User.Read",
    "User.Read Calendars.Read",
    "User.Read Mail.Read offline_access",
    "User.Read Files.Read",
    "User.Read Contacts.Read",
    "User.Read User.ReadBasic.All",
    "User.Read Calendars.ReadWrite offline_access",
    "User.Read Files.ReadWrite",
    "User.Read Mail.Send",
    "User.Read Tasks.ReadWrite",
];
/// What only an admin grants, for everyone.
const BY_ADMINS: [&str; 6] = [
    "User.Read Group.Read.All",
    "User.Read Sites.Read.All",
    "User.Read Team.ReadBasic.All",
    "User.Read Reports.Read.All",
    "User.Read Calendars.Read Place.Read.All",
    "User.Read Mail.Read",
];
const SIGN_IN: &str = "openid profile User.Read";
const PHISHING: &str = "openid profile offline_access User.Read Mail.Read";

/// How many grants of an app can be one for everyone to a different API each.
const FOR_EVERYONE: u32 = 3;

impl Directory {
    /// The grant of that number.
    pub(crate) fn grant(&self, number: usize) -> Option<Grant> {
        let (client, which) = self.layout.holder(u32::try_from(number).ok()?)?;
        self.grant_of(&self.app(client)?, which)
    }

    /// The numbers of the grants that an app holds.
    pub(crate) fn grants_of(&self, client: u32) -> std::ops::Range<usize> {
        let (first, held) = self.layout.grants_of(client);
        first as usize..(first + held) as usize
    }

    /// The people who consented to an app alone, with when they did.
    pub(crate) fn consented_alone(&self, client: u32) -> Vec<(u32, jiff::Timestamp)> {
        let Some(app) = self.app(client) else {
            return Vec::new();
        };
        let (_, held) = self.layout.grants_of(client);
        let grants = (0..held).filter_map(|which| Some((which, self.grant_of(&app, which)?)));
        let alone = grants.filter(|(_, grant)| grant.api == Api::Graph);
        let person =
            |(which, grant): (u32, Grant)| Some((grant.person?, app.consented(which, held)));
        alone.filter_map(person).collect()
    }

    fn grant_of(&self, app: &App, which: u32) -> Option<Grant> {
        let (_, held) = self.layout.grants_of(app.number);
        let mut draw = app.draw("grants");
        let first = draw.next();
        if let Kind::Planted(case) = app.kind {
            return Some(self.planted_grant(app, case, which, first));
        }
        let admins = draw.chance(25);
        let (usual, by_admins) = (draw.below(USUAL.len()), draw.below(BY_ADMINS.len()));
        // Whoever nobody has verified only signs people in.
        let plain = app.kind == Kind::Vendor && !app.is_verified();
        let usual = USUAL.get(if plain { 0 } else { usual }).copied()?;
        if held <= FOR_EVERYONE && !plain {
            let graph = if admins {
                BY_ADMINS.get(by_admins).copied()?
            } else {
                usual
            };
            let (api, scopes) = self.other_api(which, first, graph);
            return Some(Grant {
                client: app.number,
                api,
                person: None,
                scopes,
            });
        }
        Some(self.alone(app, which, first, usual))
    }

    /// The which-th consent of single people: everybody once to Graph, then to other APIs.
    fn alone(&self, app: &App, which: u32, first: u64, graph: &'static str) -> Grant {
        let people = self.organisation.people().max(1);
        let start = (first % u64::from(people)) as u32;
        let (api, scopes) = self.other_api(which / people, first, graph);
        let person = (start + which % people) % people;
        Grant {
            client: app.number,
            api,
            person: Some(person),
            scopes,
        }
    }

    fn other_api(&self, at: u32, first: u64, graph: &'static str) -> (Api, &'static str) {
        // Counted from the app's own first one, so that none comes twice.
        let start = first % u64::from(self.layout.count_of_apis().max(1));
        let own = || self.layout.some_api(start + u64::from(at) - 2);
        match at {
            0 => (Api::Graph, graph),
            1 => (Api::SharePoint, "AllSites.Read"),
            _ => (own().map_or(Api::SharePoint, Api::Own), "access_as_user"),
        }
    }

    fn planted_grant(&self, app: &App, case: Case, which: u32, first: u64) -> Grant {
        let usual = match case {
            Case::ConsentPhishing => PHISHING,
            Case::ManyConsents => "User.Read Mail.Read offline_access",
            _ => SIGN_IN,
        };
        let everyone = |api, scopes| Grant {
            client: app.number,
            api,
            person: None,
            scopes,
        };
        match (case, which) {
            (Case::DeletedResource, 0) => everyone(Api::Deleted(app.number), "Index.Search"),
            (Case::NewAndVerified, 0) => everyone(Api::Graph, SIGN_IN),
            (Case::NewAndVerified, at) => self.alone(app, at - 1, first, SIGN_IN),
            (_, 0) if case.scopes().is_some() => {
                everyone(Api::Graph, case.scopes().unwrap_or_default())
            }
            _ => self.alone(app, which, first, usual),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Size;
    use super::*;
    use crate::seed::Organisation;
    use std::collections::BTreeSet;

    #[test]
    fn no_app_holds_two_grants_for_the_same_person_and_api() {
        let organisation = Organisation::new(300).unwrap();
        let size = Size {
            apps: 500,
            grants: 6_007,
            assignments: 1_000,
        };
        let directory = Directory::new(organisation, size);
        let grants: Vec<_> = (0..directory.grants())
            .filter_map(|at| directory.grant(at))
            .collect();
        assert_eq!(grants.len(), 6_007);
        let keys: BTreeSet<_> = grants
            .iter()
            .map(|grant| (grant.client, format!("{:?}", grant.api), grant.person))
            .collect();
        assert_eq!(keys.len(), grants.len());
    }
}
