//! Everything that the routes share: the organisation, the keys, the clients, the store.

use crate::{
    directory::{Directory, Size},
    facts::{Client, Facts, Visitor},
    faults::Faults,
    graph::Quota,
    seed::{Organisation, apps, pools::Role},
    serve::Options,
    store::{
        Store,
        consents::{ConsentFor, Consents},
        unguessable,
    },
    tokens::{app_certificate, keys::KeyRing},
};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use jiff::{Timestamp, ToSpan};
use scopeglass_domain::{ClientId, ErrorCode, Problem, TenantId};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};
use std::{
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};
use url::Url;
use uuid::Uuid;

const PUBLIC_CLIENT: Uuid = Uuid::from_u128(0x1b7f6c02_93d4_4e58_8a0e_5c9d2f61e7a4);
const CONFIDENTIAL_CLIENT: Uuid = Uuid::from_u128(0x9d24e1f3_6a5c_4b07_b3c8_07e1d45af692);

/// The app roles that the confidential client holds.
pub(crate) const APP_ROLES: [&str; 6] = [
    "User.Read.All",
    "Group.Read.All",
    "Calendars.Read",
    "Calendars.ReadWrite",
    "Contacts.Read",
    "Directory.Read.All",
];

/// What an app has registered, so that `.default` means something.
pub(crate) const REGISTERED: [&str; 4] = ["openid", "profile", "offline_access", "User.Read"];

/// The practice tenant, as its routes see it.
pub(crate) struct World {
    pub base: String,
    pub organisation: Organisation,
    pub keys: KeyRing,
    pub facts: Facts,
    /// What goes wrong on purpose.
    pub faults: Faults,
    /// The part of the tenant that is drawn by number, however large.
    pub directory: Directory,
    /// What apps may spend.
    pub quota: Quota,
    /// The least time that Graph takes for an answer.
    pub page_latency: Duration,
    /// The presences of the apps that are not drawn, made once.
    pub apps: OnceLock<Vec<Map<String, Value>>>,
    /// Seals what is handed out and comes back, such as page marks.
    pub seal: String,
    store: Mutex<Store>,
}

impl World {
    /// A tenant that will be served at `base`, such as `http://127.0.0.1:4000`.
    pub(crate) fn new(base: String, options: &Options) -> Result<Self, Problem> {
        let organisation = Organisation::new(options.people).map_err(internal)?;
        let keys = KeyRing::new().map_err(internal)?;
        let facts = facts(&base, organisation)?;
        let store = Store::new(earlier_consents(organisation));
        let directory = Directory::new(organisation, size(organisation, &facts, &store, options));
        let quota = Quota::new(organisation.people(), options.quota);
        Ok(Self {
            directory,
            quota,
            page_latency: options.page_latency,
            apps: OnceLock::new(),
            base,
            organisation,
            keys,
            facts,
            faults: Faults::default(),
            seal: unguessable(),
            store: Mutex::new(store),
        })
    }

    /// What is remembered.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time that this server takes it to be.
    pub(crate) fn now(&self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(self.faults.clock().seconds())
            .unwrap_or(now)
    }

    /// The tenant's id.
    pub(crate) fn tenant(&self) -> TenantId {
        self.facts.tenant
    }

    /// The issuer of ID tokens.
    pub(crate) fn issuer(&self) -> String {
        format!("{}/{}/v2.0", self.base, self.tenant())
    }

    /// The issuer of access tokens for Graph, which are of version 1.0.
    pub(crate) fn sts_issuer(&self) -> String {
        format!("{}/{}/", self.base, self.tenant())
    }

    /// The address of Graph.
    pub(crate) fn graph(&self) -> String {
        format!("{}/v1.0", self.base)
    }

    /// A registered client.
    pub(crate) fn client(&self, id: Uuid) -> Option<&Client> {
        self.facts.clients.iter().find(|client| client.id().0 == id)
    }

    /// The number of the person with that sign-in name and password.
    pub(crate) fn check_password(&self, user: &str, password: &str) -> Option<u32> {
        let user = user.trim();
        let at = self
            .facts
            .people
            .iter()
            .position(|one| one.user.eq_ignore_ascii_case(user))?;
        let expected = self.facts.people.get(at)?.password.expose_secret();
        verify_slices_are_equal(expected.as_bytes(), password.as_bytes()).ok()?;
        u32::try_from(at).ok()
    }

    /// The number of the person of that sign-in name, of those offered on the sign-in page.
    pub(crate) fn offered(&self, user: &str) -> Option<u32> {
        let at = self
            .facts
            .people
            .iter()
            .position(|one| one.user.eq_ignore_ascii_case(user.trim()))?;
        u32::try_from(at).ok()
    }
}

/// What is left to draw when everything of the small tenant is counted.
fn size(organisation: Organisation, facts: &Facts, store: &Store, options: &Options) -> Size {
    let pools = organisation.pools;
    let apps = 1 + pools.resources.resource.len() + pools.tenant.app.len() + facts.clients.len();
    let beside: usize = pools.tenant.app.iter().map(|app| app.beside.len()).sum();
    let grants = store.consents.all().count() + beside;
    let left =
        |wanted: u32, there: usize| wanted.saturating_sub(u32::try_from(there).unwrap_or(u32::MAX));
    Size {
        apps: left(options.apps, apps),
        grants: left(options.grants, grants),
        assignments: options.grants / 5,
    }
}

fn internal(error: String) -> Problem {
    Problem::new(ErrorCode::PracticeUnavailable).detail(error)
}

fn facts(base: &str, organisation: Organisation) -> Result<Facts, Problem> {
    let tenant = TenantId(organisation.pools.tenant.tenant);
    let url = |text: String| Url::parse(&text).map_err(|error| internal(error.to_string()));
    let offered = 0..u32::try_from(organisation.pools.people.featured.len()).unwrap_or_default();
    let people = offered
        .filter_map(|number| organisation.person(number))
        .map(|person| Visitor {
            name: person.display,
            user: person.user,
            password: SecretString::from(play_password()),
            role: Role::as_str(person.role),
        });
    Ok(Facts {
        authority: url(format!("{base}/{tenant}"))?,
        graph: url(format!("{base}/v1.0"))?,
        tenant,
        clients: clients(organisation.domain())?,
        people: people.collect(),
        ca: None,
    })
}

fn clients(domain: &str) -> Result<Vec<Client>, Problem> {
    Ok(vec![
        Client::Public {
            id: ClientId(PUBLIC_CLIENT),
            name: "Scopeglass".to_owned(),
            redirect_uris: vec!["http://localhost".to_owned()],
        },
        Client::Confidential {
            id: ClientId(CONFIDENTIAL_CLIENT),
            name: "Harbour Desk".to_owned(),
            secret: SecretString::from(format!("pq8Q~{}", unguessable())),
            certificate: app_certificate::make()?,
            redirect_uris: vec![
                "http://localhost".to_owned(),
                format!("https://harbour-desk.{domain}/auth/callback"),
            ],
        },
    ])
}

/// Easy to copy by hand; it only has to differ from one start to the next.
fn play_password() -> String {
    let random: String = unguessable()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(12)
        .collect();
    format!("Play-{random}")
}

/// The consents that earlier apps hold, so that the tenant's records are not empty.
fn earlier_consents(organisation: Organisation) -> Consents {
    let mut consents = Consents::default();
    for (number, app) in organisation.apps().enumerate() {
        let scopes = || app.row.scopes.split_whitespace().map(str::to_owned);
        let people = app.alone(number).into_iter();
        let people = people.filter_map(|(person, at)| Some((organisation.person(person)?, at)));
        let mut people = people.peekable();
        if people.peek().is_none() {
            consents.add_at(app.app_id, ConsentFor::Everyone, scopes(), app.created);
        }
        for (person, at) in people {
            consents.add_at(app.app_id, ConsentFor::Person(person.id), scopes(), at);
        }
    }
    consents
}

/// The presence of a client in the tenant.
pub(crate) fn presence(client: ClientId) -> Uuid {
    apps::presence(client.0)
}
