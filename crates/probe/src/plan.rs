//! What to do about each permission, decided before anything is sent.

use crate::{
    Asked, Surroundings,
    attribution::Attributor,
    definition::{Definition, Question, by_id, serving},
    derive::{Underivable, derived},
    facts::FactRule,
    listers::{Fill, Lister, allowed},
};
use scopeglass_domain::{
    Attribution, Call, DataKind, GrantedScopes, Kind, NotTried, Permission, PermissionName,
    PersonalData, ProbeId,
};
use scopeglass_graph::Ask;
use std::collections::{BTreeSet, HashSet};

/// Mailboxes and other places that an app's question is put to, chosen evenly.
const PLACES_OF_AN_APP: usize = 25;
/// Things that a person's question is put to where the definition does not say.
const PLACES_OF_A_PERSON: usize = 5;

/// With whose access token something is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    /// The signed-in person's.
    Person,
    /// The app's own.
    App,
}

impl Side {
    pub fn kind(self) -> Kind {
        match self {
            Self::Person => Kind::Delegated,
            Self::App => Kind::Application,
        }
    }
}

/// With what to fill each placeholder of a path, and with whose access token that is listed.
pub(crate) type Filled = (Vec<Fill>, Side);

/// How the placeholders of a path are filled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Places {
    pub fills: Vec<Fill>,
    /// How many to ask about, at most.
    pub most: usize,
    /// Ask about all of these, rather than until something is found.
    pub all: bool,
    /// Choose from the whole list, rather than from its beginning: an app's mailboxes are
    /// sampled over the whole tenant, a person's chats are not worth a hundred pages.
    pub spread: bool,
    /// With whose access token the lists are read.
    pub listing: Side,
}

impl Places {
    /// The places of a question that is put with this side's access token.
    pub fn of((fills, listing): Filled, most: usize, all: bool, side: Side) -> Option<Self> {
        (!fills.is_empty()).then_some(Self {
            fills,
            most,
            all,
            spread: side == Side::App,
            listing,
        })
    }

    /// Whether there is only the one place that was meant: the person's own.
    pub fn is_own(&self) -> bool {
        let one = |fill: &Fill| matches!(fill, Fill::Known(ids) if ids.len() == 1);
        self.fills.iter().all(one)
    }
}

/// What to read, and how to look at it.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub probe: ProbeId,
    /// The read; its path may have placeholders.
    pub ask: Ask,
    /// The path as the catalogue writes it.
    pub template: String,
    pub data: DataKind,
    pub kept: Vec<(String, PersonalData)>,
    pub show: Vec<String>,
    pub sample: u64,
    pub facts: &'static [FactRule],
    /// Where the `{value}` of the query comes from.
    pub from: Option<Lister>,
    pub places: Option<Places>,
    pub side: Side,
}

/// Readings with the same key are done once.
pub(crate) type Key = (Side, ProbeId, Ask);

impl Reading {
    pub fn key(&self) -> Key {
        (self.side, self.probe.clone(), self.ask.clone())
    }

    /// None where the path has an id that nothing in the access token gives.
    fn of(
        definition: &'static Definition,
        question: &Question,
        side: Side,
        token: &Token<'_>,
    ) -> Option<Self> {
        let most = question.places.unwrap_or(match side {
            Side::App => PLACES_OF_AN_APP,
            Side::Person => PLACES_OF_A_PERSON,
        });
        let fills = token.fills(&question.path)?;
        if let Some(from) = &question.from
            && token.attributor.of(&from.path).could_authorise.is_empty()
        {
            return None;
        }
        Some(Self {
            probe: definition.id.clone(),
            ask: ask(question),
            template: question.path.clone(),
            data: definition.data,
            kept: definition.kept.clone(),
            show: definition.show.clone(),
            sample: question.sample,
            facts: &definition.facts,
            from: question.from.clone(),
            places: Places::of(fills, most, true, side),
            side,
        })
    }
}

fn ask(question: &Question) -> Ask {
    Ask::new(&question.path)
        .query(&question.query)
        .eventual(question.eventual)
        .single(question.single)
}

/// Where the reach of an application permission is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Projection {
    /// A reading of this run counts it anyway.
    Shared(Key),
    /// It is counted for this purpose alone.
    CountOnly(Key),
}

/// The way to an outcome.
#[derive(Debug, Clone)]
pub(crate) enum Way {
    Skip(NotTried),
    Renew,
    Read(Box<Reading>),
}

/// One permission's plan.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub permission: PermissionName,
    pub kind: Option<Kind>,
    pub probe: Option<ProbeId>,
    pub way: Way,
    pub attribution: Attribution,
    pub projection: Option<Projection>,
    pub side: Side,
}

impl Plan {
    pub fn call(&self) -> Option<Call> {
        match &self.way {
            Way::Read(reading) => Some(Call {
                method: "GET".to_owned(),
                path: reading.template.clone(),
            }),
            Way::Skip(_) | Way::Renew => None,
        }
    }

    pub fn reading(&self) -> Option<&Reading> {
        match &self.way {
            Way::Read(reading) => Some(reading),
            Way::Skip(_) | Way::Renew => None,
        }
    }
}

/// An access token as the planning sees it. An app that may not list people can still be
/// told whom to ask about by the admin who may.
struct Token<'a> {
    side: Side,
    attributor: Attributor<'a>,
    listing: Option<Attributor<'a>>,
    own: Option<&'a str>,
}

impl<'a> Token<'a> {
    fn of_person(around: &'a Surroundings<'a>, granted: &'a GrantedScopes) -> Self {
        Self {
            side: Side::Person,
            attributor: Attributor::new(around.catalog, granted, Kind::Delegated),
            listing: None,
            own: around.person_id(),
        }
    }

    fn of_app(around: &'a Surroundings<'a>) -> Option<Self> {
        let app = around.app.as_ref()?;
        Some(Self {
            side: Side::App,
            attributor: Attributor::new(around.catalog, app.granted, Kind::Application),
            listing: Some(Attributor::new(
                around.catalog,
                around.granted,
                Kind::Delegated,
            )),
            own: None,
        })
    }

    /// With what to fill a path, and with whose access token that is listed.
    fn fills(&self, path: &str) -> Option<Filled> {
        let own = allowed(path, self.own, &self.attributor).map(|fills| (fills, self.side));
        own.or_else(|| {
            let listing = self.listing.as_ref()?;
            Some((allowed(path, None, listing)?, Side::Person))
        })
    }
}

/// A plan for each permission, in order.
pub(crate) fn plans(asked: &[Asked], around: &Surroundings<'_>) -> Vec<Plan> {
    let person = Token::of_person(around, around.granted);
    let app = Token::of_app(around);
    let mut plans: Vec<Plan> = asked
        .iter()
        .map(|asked| match &app {
            Some(app) if asked.kind == Some(Kind::Application) => plan(asked, around, app, true),
            _ => plan(asked, around, &person, true),
        })
        .collect();
    let shared: HashSet<Key> = plans
        .iter()
        .filter_map(|plan| plan.reading().map(Reading::key))
        .collect();
    for plan in &mut plans {
        if plan.kind == Some(Kind::Application) && plan.side == Side::Person {
            plan.projection = projection(plan, &person, &shared);
        }
    }
    plans
}

/// The plan for a permission as if the access token carried it, with these others.
pub(crate) fn plan_as_if(asked: &Asked, around: &Surroundings<'_>, held: &GrantedScopes) -> Plan {
    plan(asked, around, &Token::of_person(around, held), false)
}

fn plan(asked: &Asked, around: &Surroundings<'_>, token: &Token<'_>, only_granted: bool) -> Plan {
    let skip = |probe, reason| Plan {
        permission: asked.permission.clone(),
        kind: asked.kind,
        probe,
        way: Way::Skip(reason),
        attribution: Attribution::default(),
        projection: None,
        side: token.side,
    };
    let known = around.catalog.permission(&asked.permission);
    let forms = known.map(Permission::kinds).unwrap_or_default();
    if asked.kind.is_some_and(|kind| !forms.contains(&kind)) {
        return skip(None, NotTried::NoProbe);
    }
    if token.side == Side::Person && forms == [Kind::Application] {
        return skip(None, NotTried::NeedsAppOnly);
    }
    let granted = token.attributor.holds(&asked.permission);
    let (way, probe) = match way(asked, around, token) {
        Ok(found) => found,
        // What is not in the token is said first: it would be the same with an id.
        Err(NotTried::NothingToAskAbout) if only_granted && !granted => {
            return skip(None, NotTried::ScopeNotGranted);
        }
        Err(reason) => return skip(None, reason),
    };
    if only_granted && !granted {
        return skip(Some(probe), NotTried::ScopeNotGranted);
    }
    let attribution = match &way {
        Way::Read(reading) => token.attributor.of(&reading.template),
        Way::Renew => Attribution {
            could_authorise: BTreeSet::from([asked.permission.clone()]),
        },
        Way::Skip(_) => Attribution::default(),
    };
    Plan {
        probe: Some(probe),
        way,
        attribution,
        ..skip(None, NotTried::NoProbe)
    }
}

fn way(
    asked: &Asked,
    around: &Surroundings<'_>,
    token: &Token<'_>,
) -> Result<(Way, ProbeId), NotTried> {
    let mut first = None;
    let mut closed = false;
    for definition in serving(&asked.permission, asked.kind) {
        if definition.call.is_none() && definition.app.is_none() {
            let renews = around.renewal.is_some() && token.side == Side::Person;
            let way = renews.then(|| (Way::Renew, definition.id.clone()));
            let held = token.attributor.holds(&asked.permission);
            return way.ok_or(match held {
                true => NotTried::NoProbe,
                false => NotTried::ScopeNotGranted,
            });
        }
        let Some(question) = definition.question(token.side) else {
            continue;
        };
        let Some(reading) = Reading::of(definition, question, token.side, token) else {
            closed = true;
            continue;
        };
        let could = token.attributor.of(&question.path).could_authorise;
        let found = (Way::Read(Box::new(reading)), definition.id.clone());
        if could.len() == 1 && could.contains(&asked.permission) {
            return Ok(found);
        }
        first.get_or_insert(found);
    }
    if let Some(found) = first {
        return Ok(found);
    }
    let fills = |path: &str| token.fills(path);
    let (catalog, side) = (around.catalog, token.side);
    match derived(catalog, &token.attributor, &asked.permission, side, &fills) {
        Ok(reading) => {
            let probe = reading.probe.clone();
            Ok((Way::Read(Box::new(reading)), probe))
        }
        Err(Underivable::Nothing) if closed => Err(NotTried::NothingToAskAbout),
        Err(why) => Err(why.into()),
    }
}

/// Where to count what the app alone would reach, if anything granted may count it.
fn projection(plan: &Plan, token: &Token<'_>, shared: &HashSet<Key>) -> Option<Projection> {
    let reading = plan.reading()?;
    let id = match by_id(&reading.probe) {
        Some(definition) => definition.projection.clone()?,
        // What stands below one person's mailbox or profile is there for every person.
        None if reading.template.starts_with("/me/") => "people".parse().ok()?,
        None => return None,
    };
    let counted = by_id(&id)?;
    let question = counted.call.as_ref()?;
    let could = token.attributor.of(&question.path);
    if could.could_authorise.is_empty() {
        return None;
    }
    let key = (Side::Person, counted.id.clone(), ask(question));
    if shared.contains(&key) {
        return Some(Projection::Shared(key));
    }
    let ask = Ask::new(&question.path)
        .query("$count=true&$top=1&$select=id")
        .eventual(question.eventual);
    Some(Projection::CountOnly((Side::Person, id, ask)))
}
