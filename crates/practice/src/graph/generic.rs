//! The rest of Graph: every path that the catalogue lists for reading is answered, with the
//! permission checked as the catalogue has it.

use super::{
    access::{self, me},
    call::{Call, Reply},
    collection::{Collection, entity},
    failure::{Failure, Flavour},
};
use crate::{
    seed::{draw::sum, ids, pools::GroupKind, shapes::Shape},
    world::World,
};
use scopeglass_catalog::Catalog;
use scopeglass_domain::Kind;
use serde_json::{Map, Value, json};
use std::{collections::HashSet, sync::LazyLock};
use uuid::Uuid;

type Record = Map<String, Value>;

/// Every name that stands in a path of the catalogue, so that all else is an id.
static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let mut names = HashSet::new();
    for template in Catalog::embedded().call_templates() {
        for segment in template.split('/') {
            let name = segment.split('(').next().unwrap_or_default();
            if !name.is_empty() && !name.starts_with('{') {
                names.insert(name.to_ascii_lowercase());
            }
        }
    }
    names
});

/// Last names that are one thing although they end as many do.
const ONE_THING: [&str; 6] = [
    "settings",
    "status",
    "details",
    "analytics",
    "basics",
    "access",
];
/// Parts of Graph that Exchange answers.
const MAIL: [&str; 6] = [
    "messages",
    "mailfolders",
    "events",
    "calendar",
    "contacts",
    "mailboxsettings",
];

/// A path taken apart.
struct Place<'a> {
    /// Its names in lower case, ids left out.
    names: Vec<String>,
    /// What stands before the last name, with its ids.
    before: Vec<&'a str>,
    /// The id behind the last name.
    id: Option<&'a str>,
    count: bool,
}

impl<'a> Place<'a> {
    fn of(path: &'a str) -> Self {
        let mut segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let count = segments.last() == Some(&"$count");
        if count {
            segments.pop();
        }
        let plain = |segment: &str| {
            let name = segment.split('(').next().unwrap_or_default();
            name.to_ascii_lowercase()
        };
        let is_name = |segment: &&str| NAMES.contains(&plain(segment));
        let at = segments.iter().rposition(is_name).unwrap_or(0);
        Self {
            names: segments
                .iter()
                .filter(|segment| is_name(segment))
                .map(|segment| plain(segment))
                .collect(),
            id: segments.get(at + 1).copied(),
            before: segments.get(..at).unwrap_or_default().to_vec(),
            count,
        }
    }

    fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    fn is_single(&self, shape: &Shape) -> bool {
        let last = self.names.last().map_or("", String::as_str);
        let one = ONE_THING.iter().any(|one| last.ends_with(one));
        shape.single || (shape.is_other() && (one || !last.ends_with('s')))
    }
}

/// The answer to a call that nothing else answers.
pub(super) fn reply(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    let place = Place::of(&call.path);
    let shape = Shape::of(&place.names());
    let flavour = match shape.flavour.as_str() {
        "directory" => Flavour::Directory,
        _ => Flavour::Outlook,
    };
    allowed(world, call, &place, shape)?;
    let owner = owner(world, call, &place, shape)?;
    let shelf = Shelf {
        world,
        shape,
        owner,
        groups: groups(world, call, &place)?,
    };
    shelf.reply(call, &place, flavour)
}

fn allowed(
    world: &World,
    call: &Call<'_>,
    place: &Place<'_>,
    shape: &Shape,
) -> Result<(), Failure> {
    let published = |kind| Catalog::embedded().authorisers("GET", &call.path, kind);
    let names = published(call.caller.kind());
    if names.is_empty() {
        let known = Kind::ALL.iter().any(|kind| !published(*kind).is_empty());
        let last = call.path.rsplit('/').next().unwrap_or_default();
        return Err(match known {
            true => denied(shape, place, &[], call),
            false => Failure::no_segment(last),
        });
    }
    let names: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
    if !names.iter().any(|name| call.caller.carries(name)) {
        return Err(denied(shape, place, &names, call));
    }
    // Whoever reads about everybody must be more than a member.
    if shape.admin && call.caller.kind() == Kind::Delegated && call.caller.is_plain_member() {
        return Err(Failure::role_missing());
    }
    // With nobody signed in there is no `me`.
    if place.names.first().is_some_and(|first| first == "me") {
        me(world, call)?;
    }
    Ok(())
}

/// The refusal in the words of the part of Graph that gives it.
fn denied(shape: &Shape, place: &Place<'_>, names: &[&str], call: &Call<'_>) -> Failure {
    match shape.refusal.as_deref() {
        Some("teams") => Failure::missing_scope(names, &call.caller.claims.scp),
        Some("files") => Failure::file_access(),
        Some("intune") => Failure::intune(names),
        _ => {
            let mail = place.names.iter().any(|name| MAIL.contains(&name.as_str()));
            Failure::denied(if mail {
                Flavour::Outlook
            } else {
                Flavour::Directory
            })
        }
    }
}

/// A number for whoever the records belong to: a person's own, or one made of the path.
fn owner(world: &World, call: &Call<'_>, place: &Place<'_>, shape: &Shape) -> Result<u32, Failure> {
    let person = match place.before[..] {
        ["me" | "Me" | "ME", ..] => Some(me(world, call)?),
        [users, id, ..] if users.eq_ignore_ascii_case("users") => {
            let person = match shape.private && shape.flavour == "outlook" {
                true => access::mailbox(world, call, id)?,
                false => {
                    let person = world.organisation.find_person(id);
                    person.ok_or_else(|| Failure::no_resource(id))?
                }
            };
            Some(person)
        }
        _ => None,
    };
    let skipped = match (&person, place.before.first()) {
        (Some(_), Some(first)) if first.eq_ignore_ascii_case("me") => 1,
        (Some(_), _) => 2,
        (None, _) => 0,
    };
    let rest = place.before.get(skipped..).unwrap_or_default();
    let rest = rest.join("/").to_ascii_lowercase();
    Ok(match (person, rest.as_str()) {
        (Some(person), "") => person.number,
        (None, _) if rest.is_empty() || !has_id(&rest) => 0,
        (person, rest) => {
            let number = person.map_or(u32::MAX, |person| person.number);
            let sum = sum(&[b"owner", &number.to_be_bytes(), rest.as_bytes()]);
            u32::from_be_bytes([sum[0], sum[1], sum[2], sum[3]])
        }
    })
}

fn has_id(path: &str) -> bool {
    path.split('/').any(|segment| !NAMES.contains(segment))
}

/// The groups that teams are made of, where the path lists teams.
fn groups(world: &World, call: &Call<'_>, place: &Place<'_>) -> Result<Option<Vec<u32>>, Failure> {
    let joined = match place.names().as_slice() {
        ["teams"] => false,
        [.., "joinedteams"] => true,
        _ => return Ok(None),
    };
    let person = match place.before[..] {
        [] => None,
        ["me"] => Some(me(world, call)?),
        [.., id] => world.organisation.find_person(id),
    };
    let organisation = &world.organisation;
    let teams = (0..organisation.groups()).filter(|number| {
        organisation.group(*number).is_some_and(|group| {
            let inside = person
                .as_ref()
                .is_none_or(|person| group.holds(person.number));
            group.kind == GroupKind::Microsoft365 && (inside || !joined)
        })
    });
    Ok(Some(teams.collect()))
}

/// All records of one kind and owner.
struct Shelf<'a> {
    world: &'a World,
    shape: &'static Shape,
    owner: u32,
    groups: Option<Vec<u32>>,
}

impl Shelf<'_> {
    fn reply(
        &self,
        call: &Call<'_>,
        place: &Place<'_>,
        flavour: Flavour,
    ) -> Result<Reply, Failure> {
        let call = &call.presorted(self.shape.ordered());
        let many = self.many();
        let falling = call.query.falls();
        let record = |at: usize| {
            let number = u32::try_from(at).ok()?;
            match call.query.is_presorted() && !falling {
                true => self.record(many.checked_sub(number + 1)?),
                false => self.record(number),
            }
        };
        let collection = Collection {
            flavour,
            context: place.names.join("/"),
            resource: &self.shape.name,
            usual: None,
            unset: &[],
            length: many as usize,
            record: &record,
        };
        if place.count {
            return collection.count(call);
        }
        let single = place.is_single(self.shape);
        match place.id {
            None if !single => collection.page(self.world, call),
            None => {
                let record = self.record(0).ok_or_else(Failure::no_item)?;
                entity(self.world, call, &collection, record)
            }
            Some(id) => {
                let record = self.find(id).ok_or_else(Failure::no_item)?;
                entity(self.world, call, &collection, record)
            }
        }
    }

    fn many(&self) -> u32 {
        match &self.groups {
            Some(groups) => u32::try_from(groups.len()).unwrap_or(u32::MAX),
            None if self.shape.single => 1,
            None => self.shape.many(&self.world.organisation, self.owner),
        }
    }

    fn record(&self, number: u32) -> Option<Record> {
        let organisation = &self.world.organisation;
        if let Some(groups) = &self.groups {
            let group = organisation.group(*groups.get(number as usize)?)?;
            return Some(team(group.id, &organisation.group_resource(&group)));
        }
        if number >= self.many() {
            return None;
        }
        let mut record = self.shape.record(organisation, self.owner, number)?;
        record.insert("id".to_owned(), json!(self.id(number)));
        Some(record)
    }

    fn id(&self, number: u32) -> String {
        let kind = &self.shape.name;
        let item = || ids::item(kind, self.owner, number, 0);
        match self.shape.ids.as_str() {
            "item" => item(),
            "thread" => format!("19:{}@thread.v2", item()),
            "site" => {
                let host = format!("ternfield.sharepoint.{}", self.world.organisation.domain());
                let web = ids::guid("web", number);
                format!("{host},{},{web}", ids::guid(kind, number))
            }
            "domain" if number == 0 => self.world.organisation.domain().to_owned(),
            "domain" => format!("mail{number}.{}", self.world.organisation.domain()),
            _ => ids::guid(&self.kind_of_guid(), number).to_string(),
        }
    }

    fn find(&self, id: &str) -> Option<Record> {
        let bare = id.strip_prefix("19:").unwrap_or(id);
        let bare = bare.split('@').next().unwrap_or(bare);
        let by_item = ids::item_parts(&self.shape.name, self.owner, bare).map(|parts| parts.0);
        let guid = id.split(',').nth(1).unwrap_or(id);
        let by_guid = Uuid::parse_str(guid).ok();
        let by_guid = by_guid.and_then(|id| {
            ids::number(&self.kind_of_guid(), id).or_else(|| ids::number(&self.shape.name, id))
        });
        let number = by_item.or(by_guid)?;
        if self.groups.is_some() {
            let organisation = &self.world.organisation;
            let group = organisation.find_group(id)?;
            return Some(team(group.id, &organisation.group_resource(&group)));
        }
        self.record(number)
    }

    /// Records of different owners have different ids.
    fn kind_of_guid(&self) -> String {
        match self.owner {
            0 => self.shape.name.clone(),
            owner => format!("{} {owner}", self.shape.name),
        }
    }
}

/// A group as the team that it is.
fn team(id: Uuid, group: &Record) -> Record {
    let of = |name: &str| group.get(name).cloned().unwrap_or_default();
    let visibility = of("visibility");
    let visibility = visibility
        .as_str()
        .unwrap_or("private")
        .to_ascii_lowercase();
    let record = json!({
        "id": id,
        "displayName": of("displayName"),
        "description": of("description"),
        "createdDateTime": of("createdDateTime"),
        "visibility": visibility,
        "internalId": Value::Null, "classification": Value::Null, "specialization": Value::Null,
        "webUrl": Value::Null, "isArchived": false, "tenantId": Value::Null,
    });
    crate::seed::people::object(record)
}
