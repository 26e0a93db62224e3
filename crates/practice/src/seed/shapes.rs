//! The records of the rest of Graph, drawn from the table of kinds in data/records.toml.
//!
//! A text that begins with `~` is a recipe: what it makes differs from record to record
//! and is the same whenever the same record is asked for.

use super::{Organisation, draw::Draw, people::object, pools::Culture};
use jiff::ToSpan;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use uuid::Uuid;

/// One kind of record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shape {
    /// The name of the resource type.
    pub name: String,
    /// The last names of paths that mean it, in lower case.
    pub segments: Vec<String>,
    /// One of these stands earlier in the path.
    #[serde(default)]
    under: Vec<String>,
    /// None of these does.
    #[serde(default)]
    without: Vec<String>,
    /// `outlook` or `directory`.
    pub flavour: String,
    /// How a missing permission is told, where not as the flavour does.
    pub refusal: Option<String>,
    /// It is one record.
    #[serde(default)]
    pub single: bool,
    /// It belongs to one person.
    #[serde(default)]
    pub private: bool,
    /// Reading it takes a role in the directory.
    #[serde(default)]
    pub admin: bool,
    #[serde(default = "usual_number")]
    many: String,
    /// `guid`, `item`, `thread`, `site` or `domain`.
    #[serde(default = "guid")]
    pub ids: String,
    /// The property by which the records stand in order, the latest first.
    ordered: Option<String>,
    fields: Map<String, Value>,
    #[serde(default)]
    unset: Unset,
}

#[derive(Debug, Default, Deserialize)]
struct Unset {
    names: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Table {
    kind: Vec<Shape>,
}

fn usual_number() -> String {
    "0..40".to_owned()
}

fn guid() -> String {
    "guid".to_owned()
}

/// What a path means that the table does not know: something with a name and dates.
static OTHER: LazyLock<Shape> = LazyLock::new(|| Shape {
    name: "entity".to_owned(),
    segments: Vec::new(),
    under: Vec::new(),
    without: Vec::new(),
    flavour: "outlook".to_owned(),
    refusal: None,
    single: false,
    private: false,
    admin: false,
    many: usual_number(),
    ids: guid(),
    ordered: None,
    fields: object(json!({
        "displayName": "~subject",
        "description": "~text",
        "status": "~one:active|inactive",
        "createdDateTime": "~past:900",
        "lastModifiedDateTime": "~past:90",
        "createdBy": { "user": "~person" },
    })),
    unset: Unset::default(),
});

static KINDS: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let read: Result<Table, _> = toml::from_str(include_str!("../../data/records.toml"));
    match read {
        Ok(table) => table.kind,
        Err(error) => {
            tracing::error!(%error, "data/records.toml cannot be read");
            Vec::new()
        }
    }
});

impl Shape {
    /// The kind that a path of names (lower case, ids left out) means.
    pub(crate) fn of(names: &[&str]) -> &'static Self {
        let Some((last, before)) = names.split_last() else {
            return &OTHER;
        };
        let fits = |shape: &&Self| {
            let any = |of: &[String]| of.iter().any(|name| before.contains(&name.as_str()));
            shape.segments.iter().any(|name| name == last)
                && (shape.under.is_empty() || any(&shape.under))
                && !any(&shape.without)
        };
        KINDS.iter().find(fits).unwrap_or(&OTHER)
    }

    /// The property by which the records stand in order, the latest first.
    pub(crate) fn ordered(&self) -> Option<&str> {
        self.ordered.as_deref()
    }

    /// Whether it is the kind for what the table does not know.
    pub(crate) fn is_other(&self) -> bool {
        self.segments.is_empty()
    }

    /// How many of these an owner has.
    pub(crate) fn many(&self, organisation: &Organisation, owner: u32) -> u32 {
        if let Some(share) = self.many.strip_prefix("people*") {
            let share: u64 = share.parse().unwrap_or(0);
            let many = u64::from(organisation.people()) * share / 100;
            return u32::try_from(many).unwrap_or(u32::MAX);
        }
        let (least, most) = self.many.split_once("..").unwrap_or(("0", "0"));
        let (least, most): (u32, u32) = (least.parse().unwrap_or(0), most.parse().unwrap_or(0));
        let span = most.saturating_sub(least) as usize + 1;
        let mut draw = Draw::new(&self.name, owner.into(), u64::MAX);
        least + u32::try_from(draw.below(span)).unwrap_or(0)
    }

    /// The record of that number, its id left out.
    pub(crate) fn record(
        &self,
        organisation: &Organisation,
        owner: u32,
        number: u32,
    ) -> Option<Map<String, Value>> {
        let mut draw = Draw::new(&self.name, owner.into(), number.into());
        let culture = organisation.any_culture(&mut draw)?;
        let mut maker = Maker {
            organisation,
            culture,
            draw,
            place: (number, self.many(organisation, owner)),
        };
        let mut record: Map<_, _> = self
            .fields
            .iter()
            .map(|(name, shape)| (name.clone(), maker.made(shape)))
            .collect();
        for name in &self.unset.names {
            record.insert(name.clone(), Value::Null);
        }
        Some(record)
    }
}

/// Makes the values of one record.
struct Maker<'a> {
    organisation: &'a Organisation,
    culture: &'static Culture,
    draw: Draw,
    /// Which of how many.
    place: (u32, u32),
}

impl Maker<'_> {
    fn made(&mut self, shape: &Value) -> Value {
        match shape {
            Value::String(text) => match text.strip_prefix('~') {
                Some(recipe) => self.recipe(recipe),
                None => shape.clone(),
            },
            Value::Array(values) => values.iter().map(|one| self.made(one)).collect(),
            Value::Object(fields) => fields
                .iter()
                .map(|(name, shape)| (name.clone(), self.made(shape)))
                .collect::<Map<_, _>>()
                .into(),
            other => other.clone(),
        }
    }

    fn recipe(&mut self, recipe: &str) -> Value {
        let (name, rest) = recipe.split_once(':').unwrap_or((recipe, ""));
        match name {
            "bool" => json!(self.draw.chance(rest.parse().unwrap_or(50))),
            "int" => json!(self.whole(rest)),
            "one" => json!(self.one(rest)),
            "one-int" => json!(self.one(rest).parse::<i64>().unwrap_or(0)),
            "maybe" => self.maybe(rest).unwrap_or(Value::Null),
            "maybe-list" => self.maybe(rest).into_iter().collect(),
            "past" => json!(self.moment(rest, -1)),
            "future" => json!(self.moment(rest, 1)),
            "since" => json!(self.in_order(rest.parse().unwrap_or(30))),
            "digits" => json!(self.digits(rest.parse().unwrap_or(6))),
            "link" => json!(self.link(rest)),
            "correspondents" => self.correspondents(rest.parse().unwrap_or(1)),
            "null" => Value::Null,
            "yes" => json!(true),
            _ => self.thing(name),
        }
    }

    fn thing(&mut self, name: &str) -> Value {
        let organisation = self.organisation;
        let diary = &organisation.pools.diary;
        match name {
            "guid" => json!(self.id()),
            "token" => json!(self.id().simple().to_string()),
            "tenant" => json!(organisation.pools.tenant.tenant),
            "subject" => json!(self.saying().0),
            "text" => json!(self.saying().1),
            "name" => json!(self.name().0),
            "mail" => json!(self.name().1),
            "given" => json!(self.draw.pick(&self.culture.given).map(|name| &name.0)),
            "family" => json!(self.draw.pick(&self.culture.family).map(|name| &name.0)),
            "phone" => json!(format!("{}{}", self.culture.phone, self.digits(4))),
            "kind-of-phone" => json!(self.one("mobile|alternateMobile|office")),
            "job" => json!(self.draw.word(&self.culture.jobs)),
            "department" => json!(self.draw.word(&diary.departments)),
            "office" => json!(self.draw.word(&diary.offices)),
            "category" => json!(self.draw.word(&diary.categories)),
            "company" => json!(self.draw.pick(&diary.partners).map(|one| &one.0)),
            "team" => json!(
                self.draw
                    .pick(&organisation.pools.tenant.group)
                    .map(|one| &one.name)
            ),
            "town" => json!(self.draw.pick(&self.culture.towns).map(|town| &town.0)),
            "street" => json!(self.draw.pick(&self.culture.towns).map(|town| &town.2)),
            "country" => json!(self.culture.country.1),
            "person" => self.person(),
            "person-id" => self
                .colleague()
                .map_or(Value::Null, |person| json!(person.id)),
            "correspondent" => self.correspondent(),
            "ip" => json!(format!("192.0.2.{}", self.draw.below(254) + 1)),
            "device" => json!(format!(
                "TF-{}-{}",
                self.one("LAPTOP|TABLET|PHONE"),
                self.digits(4)
            )),
            "file" => json!(self.file()),
            "mime" => {
                json!({ "mimeType": self.one("application/pdf|image/jpeg|text/plain"), "hashes": { "quickXorHash": self.digits(20) } })
            }
            "folder" => json!({ "childCount": self.draw.below(40) }),
            "shared" => {
                json!({ "scope": self.one("users|users|organization|anonymous"), "sharedDateTime": self.moment("300", -1) })
            }
            "sharing" => {
                json!({ "type": self.one("view|edit"), "scope": self.one("users|organization|anonymous"), "webUrl": self.link("share"), "preventsDownload": false })
            }
            "status" => {
                json!({ "message": { "content": self.saying().1, "contentType": "text" }, "publishedDateTime": self.moment("30", -1) })
            }
            _ => Value::Null,
        }
    }

    fn whole(&mut self, range: &str) -> i64 {
        let (least, most) = range.split_once("..").unwrap_or(("0", "0"));
        let (least, most): (i64, i64) = (least.parse().unwrap_or(0), most.parse().unwrap_or(0));
        let span = usize::try_from(most.saturating_sub(least)).unwrap_or(0);
        least + i64::try_from(self.draw.below(span + 1)).unwrap_or(0)
    }

    fn one(&mut self, of: &str) -> String {
        let words: Vec<&str> = of.split('|').collect();
        self.draw
            .pick(&words)
            .copied()
            .unwrap_or_default()
            .to_owned()
    }

    fn maybe(&mut self, rest: &str) -> Option<Value> {
        let (percent, recipe) = rest.split_once(":~")?;
        let there = self.draw.chance(percent.parse().ok()?);
        // Drawn either way, so that what follows does not depend on it.
        let made = self.recipe(recipe);
        there.then_some(made)
    }

    fn moment(&mut self, within_days: &str, direction: i64) -> String {
        let days: usize = within_days.parse().unwrap_or(30);
        let away = direction * (1 + i64::try_from(self.draw.below(days)).unwrap_or(0));
        let today = self.organisation.today();
        let day = today.checked_add(away.days()).unwrap_or(today);
        let clock = self.draw.below(86_400);
        format!(
            "{day}T{:02}:{:02}:{:02}Z",
            clock / 3_600,
            clock / 60 % 60,
            clock % 60
        )
    }

    /// Evenly through so many days, the latest first.
    fn in_order(&self, days: i64) -> String {
        let (number, many) = (i64::from(self.place.0), i64::from(self.place.1).max(1));
        let back = days * 86_400 * (number + 1) / (many + 1);
        let midnight = self.organisation.today().at(0, 0, 0, 0);
        let at = midnight.checked_sub(back.seconds()).unwrap_or(midnight);
        format!("{at}Z")
    }

    fn digits(&mut self, many: usize) -> String {
        (0..many).map(|_| self.draw.below(10).to_string()).collect()
    }

    fn id(&mut self) -> Uuid {
        let bits = u128::from(self.draw.next()) << 64 | u128::from(self.draw.next());
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }

    fn link(&mut self, to: &str) -> String {
        let domain = self.organisation.domain();
        format!("https://cloud.{domain}/{to}/{}", self.id().simple())
    }

    fn saying(&mut self) -> (String, String) {
        let sayings = self.organisation.pools.sayings(self.culture.language());
        let pairs = sayings.map(|one| match self.draw.chance(85) {
            true => &one.events,
            false => &one.personal,
        });
        pairs
            .and_then(|pairs| self.draw.pick(pairs))
            .cloned()
            .unwrap_or_default()
    }

    /// A name and an address: of a colleague, or of somebody elsewhere.
    fn name(&mut self) -> (String, String) {
        if self.draw.chance(60)
            && let Some(person) = self.colleague()
        {
            return (person.display, person.user);
        }
        let culture = self.culture;
        let empty = (String::new(), String::new());
        let given = self.draw.pick(&culture.given).unwrap_or(&empty);
        let family = self.draw.pick(&culture.family).unwrap_or(&empty);
        let partner = self.draw.pick(&self.organisation.pools.diary.partners);
        let domain = partner.map_or("partner.example", |one| &one.1);
        (
            culture.whole_name(&given.0, &family.0),
            format!("{}.{}@{domain}", given.1, family.1),
        )
    }

    fn colleague(&mut self) -> Option<super::people::Person> {
        let number = self.draw.below(self.organisation.people() as usize);
        self.organisation.person(u32::try_from(number).ok()?)
    }

    fn person(&mut self) -> Value {
        self.colleague().map_or(Value::Null, |person| {
            json!({ "id": person.id, "displayName": person.display, "email": person.user })
        })
    }

    fn correspondent(&mut self) -> Value {
        let (name, address) = self.name();
        json!({ "emailAddress": { "name": name, "address": address } })
    }

    fn correspondents(&mut self, most: usize) -> Value {
        let many = self.draw.below(most + 1).max(usize::from(most > 1));
        (0..many).map(|_| self.correspondent()).collect()
    }

    fn file(&mut self) -> String {
        let name = self.saying().0.replace(['/', ':'], "-");
        format!("{name}.{}", self.one("docx|xlsx|pdf|pptx|jpg|txt"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_every_recipe_makes_something() {
        assert!(KINDS.len() > 50);
        let organisation = Organisation::new(250).unwrap();
        for shape in KINDS.iter() {
            let mut told: Map<String, Value> = Map::new();
            for number in 0..60 {
                let record = shape.record(&organisation, 3, number).unwrap();
                told.extend(record.into_iter().filter(|(_, value)| !value.is_null()));
            }
            for (name, recipe) in &shape.fields {
                let known = told.contains_key(name) || recipe == "~null";
                assert!(known, "{}: {name}", shape.name);
            }
            let text = serde_json::to_string(&told).unwrap();
            assert!(!text.contains("\"~"), "{}: {text}", shape.name);
        }
    }

    #[test]
    fn a_name_means_what_stands_before_it() {
        for (path, name) in [
            ("me messages", "message"),
            ("me chats messages", "chatMessage"),
            ("teams channels messages", "chatMessage"),
            ("me drive root children", "driveItem"),
            ("sites lists items", "listItem"),
            ("me todo lists tasks", "todoTask"),
            ("auditlogs signins", "signIn"),
            ("print printers", "entity"),
        ] {
            let names: Vec<&str> = path.split(' ').collect();
            assert_eq!(Shape::of(&names).name, name, "{path}");
        }
    }

    #[test]
    fn a_record_is_the_same_whenever_it_is_asked_for() {
        let organisation = Organisation::new(100_000).unwrap();
        let shape = Shape::of(&["auditlogs", "signins"]);
        assert_eq!(shape.many(&organisation, 0), 800_000);
        let record = |n| shape.record(&organisation, 0, n);
        assert_eq!(record(799_999), record(799_999));
        assert_ne!(record(1), record(2));
    }
}
