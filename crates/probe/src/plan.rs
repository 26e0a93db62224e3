//! What to do about each permission, decided before anything is sent.

use crate::{
    Asked, Surroundings,
    attribution::Attributor,
    definition::{Definition, Question, by_id, serving},
    derive::derived,
};
use scopeglass_domain::{
    Attribution, Call, DataKind, Kind, NotTried, Permission, PermissionName, PersonalData, ProbeId,
};
use scopeglass_graph::Ask;
use std::collections::{BTreeSet, HashSet};

/// What to read, and how to look at it.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub probe: ProbeId,
    pub ask: Ask,
    pub data: DataKind,
    pub kept: Vec<(String, PersonalData)>,
    pub show: Vec<String>,
    pub sample: u64,
}

/// Readings with the same key are done once.
pub(crate) type Key = (ProbeId, Ask);

impl Reading {
    pub fn key(&self) -> Key {
        (self.probe.clone(), self.ask.clone())
    }

    fn of(definition: &Definition, question: &Question) -> Self {
        let ask = Ask::new(&question.path)
            .query(&question.query)
            .eventual(question.eventual)
            .single(question.single);
        Self {
            probe: definition.id.clone(),
            ask,
            data: definition.data,
            kept: definition.kept.clone(),
            show: definition.show.clone(),
            sample: question.sample,
        }
    }
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
    Read(Reading),
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
}

impl Plan {
    pub fn call(&self) -> Option<Call> {
        match &self.way {
            Way::Read(reading) => Some(Call {
                method: "GET".to_owned(),
                path: reading.ask.path().to_owned(),
            }),
            Way::Skip(_) | Way::Renew => None,
        }
    }
}

/// A plan for each permission, in order.
pub(crate) fn plans(asked: &[Asked], around: &Surroundings<'_>) -> Vec<Plan> {
    let attributor = &Attributor::new(around.catalog, around.granted);
    let mut plans: Vec<Plan> = asked
        .iter()
        .map(|asked| plan(asked, around, attributor))
        .collect();
    let shared: HashSet<Key> = plans
        .iter()
        .filter_map(|plan| match &plan.way {
            Way::Read(reading) => Some(reading.key()),
            Way::Skip(_) | Way::Renew => None,
        })
        .collect();
    for plan in &mut plans {
        if plan.kind == Some(Kind::Application) {
            plan.projection = projection(plan, attributor, &shared);
        }
    }
    plans
}

fn plan(asked: &Asked, around: &Surroundings<'_>, attributor: &Attributor<'_>) -> Plan {
    let skip = |probe, reason| Plan {
        permission: asked.permission.clone(),
        kind: asked.kind,
        probe,
        way: Way::Skip(reason),
        attribution: Attribution::default(),
        projection: None,
    };
    let forms = around
        .catalog
        .permission(&asked.permission)
        .map(Permission::kinds);
    let forms = forms.unwrap_or_default();
    if asked.kind.is_some_and(|kind| !forms.contains(&kind)) {
        return skip(None, NotTried::NoProbe);
    }
    if forms == [Kind::Application] {
        return skip(None, NotTried::NeedsAppOnly);
    }
    let granted = around.granted.0.contains(&asked.permission);
    let Some((way, probe)) = way(asked, around, attributor) else {
        return skip(None, NotTried::NoProbe);
    };
    if !granted {
        return skip(Some(probe), NotTried::ScopeNotGranted);
    }
    let attribution = match &way {
        Way::Read(reading) => attributor.of(reading.ask.path()),
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
    attributor: &Attributor<'_>,
) -> Option<(Way, ProbeId)> {
    let mut first = None;
    for definition in serving(&asked.permission, asked.kind) {
        let Some(question) = &definition.call else {
            return around.renewal.map(|_| (Way::Renew, definition.id.clone()));
        };
        let could = attributor.of(&question.path).could_authorise;
        let found = (
            Way::Read(Reading::of(definition, question)),
            definition.id.clone(),
        );
        if could.len() == 1 && could.contains(&asked.permission) {
            return Some(found);
        }
        first.get_or_insert(found);
    }
    first.or_else(|| {
        let reading = derived(around.catalog, attributor, &asked.permission)?;
        let probe = reading.probe.clone();
        Some((Way::Read(reading), probe))
    })
}

/// Where to count what the app alone would reach, if anything granted may count it.
fn projection(
    plan: &Plan,
    attributor: &Attributor<'_>,
    shared: &HashSet<Key>,
) -> Option<Projection> {
    let Way::Read(reading) = &plan.way else {
        return None;
    };
    let id = match by_id(&reading.probe) {
        Some(definition) => definition.projection.clone()?,
        // What stands below one person's mailbox or profile is there for every person.
        None if reading.ask.path().starts_with("/me/") => "people".parse().ok()?,
        None => return None,
    };
    let counted = by_id(&id)?;
    let question = counted.call.as_ref()?;
    let could = attributor.of(&question.path);
    if could.could_authorise.is_empty() {
        return None;
    }
    let key = Reading::of(counted, question).key();
    if shared.contains(&key) {
        return Some(Projection::Shared(key));
    }
    let ask = Ask::new(&question.path)
        .query("$count=true&$top=1&$select=id")
        .eventual(question.eventual);
    Some(Projection::CountOnly((id, ask)))
}
