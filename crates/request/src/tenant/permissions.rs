//! What an app asks for in its registration and what its grants hold, put together.

use super::is_own;
use super::parts::{Resource, ResourceRead, RoleAssignment, TenantApp};
use crate::declared::near;
use crate::edit;
use crate::microsoft;
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    GrantedFor, GrantedTo, Kind, KindClaim, Permission, PermissionName, RecognisedAt, RecognisedBy,
    Registered, RequestedPermission, ResourceId, Span, Standing, Unrecognised, UnrecognisedWhy,
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Letters kept of a grant's line; the whole line can hold hundreds of names.
const LONGEST_QUOTE: usize = 300;

/// What the records amount to.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub permissions: Vec<RequestedPermission>,
    pub unrecognised: Vec<Unrecognised>,
    /// Permissions of other APIs that were granted, `name (API)`, with their kinds.
    pub beside: Vec<(String, Kind)>,
    /// Who consented alone.
    pub alone: BTreeSet<Uuid>,
    seen: HashMap<(PermissionName, Kind), usize>,
    people: HashMap<(PermissionName, Kind), BTreeSet<Uuid>>,
}

/// One line of the records: a permission of an API, and what the record says of it.
struct Line<'a> {
    api: Api<'a>,
    kind: Kind,
    what: What<'a>,
    quote: String,
    told: Told,
}

enum What<'a> {
    Name(&'a str),
    Id(Uuid),
}

enum Told {
    Asked,
    Granted(Option<Uuid>, GrantedTo),
}

/// The API that a line names.
enum Api<'a> {
    Graph(Option<&'a Resource>),
    Other(&'a Resource),
    Unknown(String),
    /// One that was deleted, by the name it had.
    Gone(String),
}

pub(super) fn read(app: &TenantApp) -> Read {
    let mut read = Read::default();
    for line in asked(app)
        .into_iter()
        .chain(delegated(app))
        .chain(roles(app))
    {
        read.take(app, line);
    }
    for ((name, kind), people) in std::mem::take(&mut read.people) {
        let index = read.seen.get(&(name, kind)).copied();
        let asked = index.and_then(|index| read.permissions.get_mut(index));
        let standing = asked.and_then(|asked| asked.standing.as_mut());
        let grants = standing
            .into_iter()
            .flat_map(|standing| &mut standing.grants);
        for grant in grants {
            if let GrantedFor::People { count } = &mut grant.whom {
                *count = people.len();
            }
        }
    }
    read
}

fn asked(app: &TenantApp) -> Vec<Line<'_>> {
    let required = app.application.records.iter();
    let required = required.flat_map(|application| &application.required_resource_access);
    let lines = required.flat_map(|access| {
        access.resource_access.iter().filter_map(|entry| {
            Some(Line {
                api: by_app_id(app, access.resource_app_id),
                kind: entry.kind()?,
                what: What::Id(entry.id),
                quote: entry.id.to_string(),
                told: Told::Asked,
            })
        })
    });
    lines.collect()
}

fn delegated(app: &TenantApp) -> Vec<Line<'_>> {
    let lines = app.delegated.records.iter().flat_map(|grant| {
        let line = grant.scope.as_deref().unwrap_or_default();
        let alone = grant
            .principal_id
            .filter(|_| grant.consent_type == "Principal");
        line.split_whitespace().map(move |name| Line {
            api: by_object_id(app, grant.resource_id, None),
            kind: Kind::Delegated,
            what: What::Name(name),
            quote: line.trim().chars().take(LONGEST_QUOTE).collect(),
            told: Told::Granted(alone, consented(app, alone)),
        })
    });
    lines.collect()
}

/// A record of Graph v1.0 tells neither who consented nor when. Whoever consents alone is
/// assigned to the app at that moment, and that record has a time.
fn consented(app: &TenantApp, alone: Option<Uuid>) -> GrantedTo {
    let whom = match alone {
        Some(_) => GrantedFor::People { count: 1 },
        None => GrantedFor::Everyone,
    };
    let since = alone.and_then(|person| assigned_at(app, person));
    GrantedTo { whom, since }
}

/// When a person was assigned to the app.
pub(super) fn assigned_at(app: &TenantApp, person: Uuid) -> Option<Timestamp> {
    let mut assigned = app.assigned.records.iter();
    let record = assigned.find(|record| record.principal_id == Some(person))?;
    record.created_date_time
}

fn roles(app: &TenantApp) -> Vec<Line<'_>> {
    let records = app.roles.records.iter();
    // All zeros: the app was assigned to the API without any role.
    let records = records.filter(|record| !record.app_role_id.is_nil());
    records.map(|record| role(app, record)).collect()
}

fn role<'a>(app: &'a TenantApp, record: &'a RoleAssignment) -> Line<'a> {
    let named = record.resource_display_name.as_deref();
    let grant = GrantedTo {
        whom: GrantedFor::AppAlone,
        since: record.created_date_time,
    };
    Line {
        api: by_object_id(app, record.resource_id, named),
        kind: Kind::Application,
        what: What::Id(record.app_role_id),
        quote: record.app_role_id.to_string(),
        told: Told::Granted(None, grant),
    }
}

fn found(app: &TenantApp, fits: impl Fn(&Resource) -> bool) -> Option<&Resource> {
    let mut resources = app.resources.iter();
    resources.find_map(|read| match read {
        ResourceRead::Found(resource) if fits(resource) => Some(resource),
        _ => None,
    })
}

fn by_app_id(app: &TenantApp, id: Uuid) -> Api<'_> {
    let resource = found(app, |resource| resource.app_id == id);
    match resource {
        found if id == ResourceId::GRAPH.0 => Api::Graph(found),
        Some(resource) => Api::Other(resource),
        None => {
            Api::Unknown(microsoft::resource_name(id).map_or_else(|| id.to_string(), str::to_owned))
        }
    }
}

fn by_object_id<'a>(app: &'a TenantApp, id: Uuid, named: Option<&str>) -> Api<'a> {
    match found(app, |resource| resource.id == id) {
        Some(resource) if resource.app_id == ResourceId::GRAPH.0 => Api::Graph(Some(resource)),
        Some(resource) => Api::Other(resource),
        None => {
            let name = named.map_or_else(|| id.to_string(), str::to_owned);
            match is_gone(app, id) {
                true => Api::Gone(name),
                false => Api::Unknown(name),
            }
        }
    }
}

/// Whether an object id is of an API that has been deleted.
fn is_gone(app: &TenantApp, id: Uuid) -> bool {
    let mut resources = app.resources.iter();
    resources.any(|read| matches!(read, ResourceRead::Gone(gone) if *gone == id))
}

/// The APIs that grants name and that have been deleted, by the name they had.
pub(super) fn gone(app: &TenantApp) -> Vec<String> {
    let delegated = app.delegated.records.iter();
    let delegated = delegated.map(|grant| (grant.resource_id, None));
    let roles = app.roles.records.iter();
    let roles = roles.map(|role| (role.resource_id, role.resource_display_name.as_deref()));
    let mut names: HashMap<Uuid, String> = HashMap::new();
    for (id, name) in roles.chain(delegated).filter(|(id, _)| is_gone(app, *id)) {
        let name = name.map_or_else(|| id.to_string(), str::to_owned);
        names.entry(id).or_insert(name);
    }
    let mut names: Vec<String> = names.into_values().collect();
    names.sort();
    names
}

impl Read {
    fn take(&mut self, app: &TenantApp, line: Line<'_>) {
        if let Told::Granted(Some(person), _) = &line.told {
            self.alone.insert(*person);
        }
        let (api, resource) = match &line.api {
            Api::Graph(resource) => return self.of_graph(app, *resource, line),
            Api::Other(resource) => {
                let name = resource.display_name.clone();
                let name = name.unwrap_or_else(|| resource.app_id.to_string());
                (name, Some(*resource))
            }
            Api::Unknown(api) | Api::Gone(api) => (api.clone(), None),
        };
        let quote = format!("{} ({api})", line.text(resource));
        let counts = matches!(line.told, Told::Granted(..)) && !matches!(line.api, Api::Gone(_));
        let granted = (quote.clone(), line.kind);
        if counts && !self.beside.contains(&granted) {
            self.beside.push(granted);
        }
        self.doubt(quote, UnrecognisedWhy::OtherResource, Vec::new());
    }

    fn doubt(&mut self, quote: String, why: UnrecognisedWhy, candidates: Vec<PermissionName>) {
        if self.unrecognised.iter().any(|known| known.quote == quote) {
            return;
        }
        self.unrecognised.push(Unrecognised {
            span: Span { start: 0, end: 0 },
            quote,
            why,
            candidates,
            dismissed: false,
        });
    }

    fn of_graph(&mut self, app: &TenantApp, resource: Option<&Resource>, line: Line<'_>) {
        let catalog = Catalog::embedded();
        let (kind, text) = (line.kind, line.text(resource));
        let known = match line.what {
            What::Name(name) => catalog.find(name),
            // One published id stands for both kinds, and the tenant's own name for an id
            // is what a grant really holds.
            What::Id(id) => catalog.find(&text).or_else(|| Some(catalog.by_id(id)?.0)),
        };
        let Some(permission) = known else {
            let candidates = near(&text);
            return self.doubt(text, UnrecognisedWhy::UnknownName, candidates);
        };
        match edit::claim(permission, Some(kind)) {
            Ok(claim) => self.permission(app, permission, claim, line),
            Err(_) => {
                let candidates = vec![permission.name.clone()];
                self.doubt(text, UnrecognisedWhy::WrongKind, candidates);
            }
        }
    }

    fn permission(
        &mut self,
        app: &TenantApp,
        permission: &Permission,
        claim: KindClaim,
        line: Line<'_>,
    ) {
        let key = (permission.name.clone(), line.kind);
        let index = *self.seen.entry(key.clone()).or_insert_with(|| {
            self.permissions.push(RequestedPermission {
                name: permission.name.clone(),
                kind: stated(claim, &line.quote),
                reason: None,
                recognised: Vec::new(),
                standing: Some(Standing {
                    asked: unasked(app),
                    grants: Vec::new(),
                    whole: is_whole(app, line.kind),
                }),
            });
            self.permissions.len() - 1
        });
        let Some(entry) = self.permissions.get_mut(index) else {
            return;
        };
        let method = match line.told {
            Told::Asked => RecognisedBy::Manifest,
            Told::Granted(..) => RecognisedBy::Granted,
        };
        let at = RecognisedAt {
            span: None,
            quote: line.quote,
            method,
            confidence: 100,
        };
        if !entry.recognised.contains(&at) {
            entry.recognised.push(at);
        }
        let Some(standing) = &mut entry.standing else {
            return;
        };
        match line.told {
            Told::Asked => standing.asked = Registered::Asks,
            Told::Granted(person, grant) => {
                if let Some(person) = person {
                    self.people.entry(key).or_default().insert(person);
                }
                join(&mut standing.grants, grant);
            }
        }
    }
}

impl Line<'_> {
    /// The name that a line has or that the tenant gives its id, else the id.
    fn text(&self, resource: Option<&Resource>) -> String {
        match self.what {
            What::Name(name) => name.to_owned(),
            What::Id(id) => resource
                .and_then(|resource| resource.value(id, self.kind))
                .map_or_else(|| id.to_string(), str::to_owned),
        }
    }
}

/// Grants for the same are one, since the first of them.
fn join(grants: &mut Vec<GrantedTo>, grant: GrantedTo) {
    let alike = |known: &&mut GrantedTo| {
        std::mem::discriminant(&known.whom) == std::mem::discriminant(&grant.whom)
    };
    match grants.iter_mut().find(alike) {
        Some(known) => {
            known.since = match (known.since, grant.since) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        None => grants.push(grant),
    }
}

fn stated(claim: KindClaim, quote: &str) -> KindClaim {
    match claim {
        KindClaim::Settled { kind } => KindClaim::Stated {
            kind,
            quote: quote.to_owned(),
        },
        claim => claim,
    }
}

/// What is known of a permission that the registration has not named.
fn unasked(app: &TenantApp) -> Registered {
    if is_own(app) && app.application.is_whole() && !app.application.records.is_empty() {
        Registered::DoesNotAsk
    } else {
        Registered::Unread
    }
}

fn is_whole(app: &TenantApp, kind: Kind) -> bool {
    match kind {
        Kind::Delegated => app.delegated.is_whole(),
        Kind::Application => app.roles.is_whole(),
    }
}
