//! What is known of APIs and of permissions, looked up once and kept.

use super::app::id;
use rusqlite::{OptionalExtension as _, Transaction, params};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{DataKind, Kind, PermissionName, RatingSource, ResourceId};
use std::collections::HashMap;
use std::rc::Rc;
use uuid::Uuid;

/// Answers kept of each question. What does not fit any more is forgotten and asked again.
const KEPT: usize = 50_000;

/// An API.
#[derive(Debug)]
pub(super) struct Api {
    pub name: String,
    pub is_graph: bool,
    /// It stands in the list of apps.
    pub listed: bool,
}

/// What the catalogue says of a permission.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// Our rating; 0 where the catalogue does not know it.
    pub level: u8,
    pub data: DataKind,
    pub raises: bool,
}

impl Known {
    const NOTHING: Self = Self {
        level: 0,
        data: DataKind::Other,
        raises: false,
    };
}

/// The questions that come up again and again.
pub(super) struct Facts<'a> {
    all: &'a Transaction<'a>,
    apis: HashMap<Uuid, Rc<Api>>,
    roles: HashMap<(Uuid, Uuid), Option<Rc<str>>>,
    known: HashMap<(String, Kind), Known>,
    redundant: HashMap<String, Rc<[String]>>,
}

impl<'a> Facts<'a> {
    pub fn new(all: &'a Transaction<'a>) -> Self {
        Self {
            all,
            apis: HashMap::new(),
            roles: HashMap::new(),
            known: HashMap::new(),
            redundant: HashMap::new(),
        }
    }

    /// The API of that object id.
    pub fn api(&mut self, resource: Uuid) -> rusqlite::Result<Rc<Api>> {
        if let Some(api) = self.apis.get(&resource) {
            return Ok(Rc::clone(api));
        }
        let found = self
            .all
            .prepare_cached("SELECT name, app_id FROM app WHERE id = ?1")?
            .query_row([resource.as_bytes()], |row| {
                Ok((row.get::<_, String>(0)?, id(row, 1)?))
            })
            .optional()?;
        let api = match found {
            Some((name, app_id)) => Api {
                name,
                is_graph: app_id == Some(ResourceId::GRAPH.0),
                listed: true,
            },
            None => self.gone(resource)?,
        };
        let api = Rc::new(api);
        room(&mut self.apis).insert(resource, Rc::clone(&api));
        Ok(api)
    }

    /// An API that is in no list keeps the name that an assignment remembers.
    fn gone(&self, resource: Uuid) -> rusqlite::Result<Api> {
        let name = self
            .all
            .prepare_cached("SELECT resource_name FROM role WHERE resource = ?1 LIMIT 1")?
            .query_row([resource.as_bytes()], |row| row.get::<_, Option<String>>(0))
            .optional()?;
        Ok(Api {
            name: name.flatten().unwrap_or_else(|| resource.to_string()),
            is_graph: false,
            listed: false,
        })
    }

    /// What an API calls one of its roles, asked of its service principal first: it knows
    /// best. Graph's own are in the catalogue as well.
    pub fn role(&mut self, resource: Uuid, role: Uuid) -> rusqlite::Result<Option<Rc<str>>> {
        if let Some(name) = self.roles.get(&(resource, role)) {
            return Ok(name.clone());
        }
        let offered: Option<String> = self
            .all
            .prepare_cached(
                "SELECT value FROM offered WHERE resource = ?1 AND id = ?2 AND role = 1
                    AND value <> ''",
            )?
            .query_row(params![resource.as_bytes(), role.as_bytes()], |row| {
                row.get(0)
            })
            .optional()?;
        let name = offered.or_else(|| {
            let (permission, _) = Catalog::embedded().by_id(role)?;
            Some(permission.name.as_str().to_owned())
        });
        let name: Option<Rc<str>> = name.map(Rc::from);
        room(&mut self.roles).insert((resource, role), name.clone());
        Ok(name)
    }

    /// What the catalogue says of a permission of an API.
    pub fn known(&mut self, api: &Api, permission: &str, kind: Kind) -> Known {
        if !api.is_graph {
            return Known::NOTHING;
        }
        let key = (permission.to_owned(), kind);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let known = look_up(permission, kind);
        room(&mut self.known).insert(key, known);
        known
    }

    /// Of the scopes of one grant of Graph, those that another one of it includes.
    pub fn redundant(&mut self, scopes: &str, kind: Kind) -> Rc<[String]> {
        let key = format!("{} {scopes}", kind.as_str());
        if let Some(found) = self.redundant.get(&key) {
            return Rc::clone(found);
        }
        let asked: Vec<(PermissionName, Kind)> = scopes
            .split_whitespace()
            .filter_map(|scope| Some((scope.parse().ok()?, kind)))
            .collect();
        let found = Catalog::embedded().redundant(&asked);
        let found: Rc<[String]> = found
            .into_iter()
            .map(|one| format!("{} < {}", one.permission, one.because_of))
            .collect();
        room(&mut self.redundant).insert(key, Rc::clone(&found));
        found
    }
}

fn look_up(permission: &str, kind: Kind) -> Known {
    let catalog = Catalog::embedded();
    let Some(found) = catalog.find(permission) else {
        return Known::NOTHING;
    };
    let ratings = catalog.ratings(found, kind);
    let own = ratings
        .iter()
        .find(|rating| rating.source == RatingSource::Scopeglass);
    let level = own.and_then(|rating| rating.level);
    Known {
        level: level.map_or(0, scopeglass_domain::Level::get),
        data: catalog.data_kind(found),
        raises: found.form(kind).is_some() && !catalog.escalations(&found.name).is_empty(),
    }
}

fn room<K, V>(kept: &mut HashMap<K, V>) -> &mut HashMap<K, V> {
    if kept.len() >= KEPT {
        kept.clear();
    }
    kept
}
