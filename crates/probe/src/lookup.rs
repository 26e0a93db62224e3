//! The readings of one run, each done once however many wait for it.

use crate::{
    Surroundings,
    facts::{FactRule, Measure, Tellers},
    places::{Chosen, Together, ask_of, choose, with_value},
    plan::{Places, Reading, Side},
    read::{Reader, Seen, nothing_read},
};
use futures::{StreamExt, future::join_all, stream};
use scopeglass_domain::{ErrorCode, Fact, NotTried, Outcome, Problem, Trace};
use scopeglass_graph::{Ask, GraphClient, Tally};
use std::{
    collections::HashMap,
    hash::RandomState,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::OnceCell;

/// Places asked side by side; the client keeps narrower limits for each workload.
const PLACES_AT_ONCE: usize = 4;

type Kept<K, V> = Mutex<HashMap<K, Arc<OnceCell<V>>>>;

/// Reads for a run, and keeps the ids that were listed for it.
pub(crate) struct Lookup<'a> {
    around: &'a Surroundings<'a>,
    chosen: Kept<Places, Result<Chosen, Problem>>,
    hasher: RandomState,
}

impl<'a> Lookup<'a> {
    pub fn new(around: &'a Surroundings<'a>) -> Self {
        Self {
            around,
            chosen: Mutex::default(),
            hasher: RandomState::new(),
        }
    }

    fn graph(&self, side: Side) -> &'a GraphClient {
        match (side, &self.around.app) {
            (Side::App, Some(app)) => app.graph,
            (Side::App, None) | (Side::Person, _) => self.around.graph,
        }
    }

    fn reader<'t>(&'t self, side: Side, tally: &'t Tally) -> Reader<'t> {
        Reader {
            graph: self.graph(side),
            cancel: &self.around.cancel,
            tally,
        }
    }

    fn tellers(&self, rules: &[FactRule]) -> Tellers {
        Tellers::new(rules, &self.around.person.domains, self.hasher.clone())
    }

    /// One reading with its facts.
    pub async fn read(&self, reading: &Reading, on_records: &(dyn Fn(u64) + Send + Sync)) -> Seen {
        let tally = Tally::default();
        let reader = self.reader(reading.side, &tally);
        let (outcome, across) = match &reading.places {
            Some(places) => {
                self.place_by_place(reading, places, &reader, on_records)
                    .await
            }
            None => (self.at_once(reading, &reader, on_records).await, None),
        };
        Seen {
            outcome,
            across: across.filter(|_| reading.places.as_ref().is_some_and(|p| !p.is_own())),
            trace: tally.trace(),
        }
    }

    async fn at_once(
        &self,
        reading: &Reading,
        reader: &Reader<'_>,
        on_records: &(dyn Fn(u64) + Send + Sync),
    ) -> Outcome {
        let ask = match self.ready(reading, reader).await {
            Ok(Some(ask)) => ask,
            Ok(None) => return untold(),
            Err(problem) => return unlisted(problem),
        };
        let tellers = self.tellers(reading.facts);
        let (raw, facts) = futures::join!(
            reader.raw(reading, &ask, tellers, on_records),
            self.own_facts(reading, reader),
        );
        raw.outcome(reading, facts)
    }

    /// The read with the value that its query waits for; none where no record gives one.
    async fn ready(&self, reading: &Reading, reader: &Reader<'_>) -> Result<Option<Ask>, Problem> {
        let Some(from) = &reading.from else {
            return Ok(Some(reading.ask.clone()));
        };
        let Some(list) = from.ask(&[]) else {
            return Ok(None);
        };
        let (values, _) = reader.values(&list, &from.field, 1).await?;
        let query = reading.ask.query_text().unwrap_or_default();
        let asked = values.first().map(|value| with_value(query, value));
        Ok(asked.map(|query| reading.ask.clone().query(query)))
    }

    /// Facts that take a read of their own, as far as the access token allows it.
    async fn own_facts(&self, reading: &Reading, reader: &Reader<'_>) -> Vec<Fact> {
        if reading.side == Side::App {
            return Vec::new();
        }
        let rules = reading.facts.iter().filter(|rule| rule.has_own_read());
        let facts = rules.map(|rule| async move {
            let ask = Ask::new(&rule.path).query(&rule.query);
            let value = match rule.measure {
                Measure::Count => Some(reader.number(&ask).await),
                _ => reader.age(&ask, &rule.field).await,
            };
            value.map(|value| Fact {
                id: rule.id.clone(),
                value,
            })
        });
        join_all(facts).await.into_iter().flatten().collect()
    }

    async fn place_by_place(
        &self,
        reading: &Reading,
        places: &Places,
        reader: &Reader<'_>,
        on_records: &(dyn Fn(u64) + Send + Sync),
    ) -> (Outcome, Option<scopeglass_domain::Across>) {
        let chosen = match self.chosen(places).await {
            Ok(chosen) => chosen,
            Err(problem) => return (unlisted(problem), None),
        };
        if chosen.ids.is_empty() {
            return (untold(), None);
        }
        let asks = chosen.ids.iter().filter_map(|ids| ask_of(reading, ids));
        let raws = stream::iter(asks.collect::<Vec<_>>())
            .map(|ask| async move {
                let tellers = self.tellers(reading.facts);
                reader.raw(reading, &ask, tellers, on_records).await
            })
            .buffered(if places.all { PLACES_AT_ONCE } else { 1 });
        futures::pin_mut!(raws);
        let mut together = Together::new(chosen.there);
        while let Some(raw) = raws.next().await {
            together.take(raw);
            if together.is_over() || (!places.all && together.has_found()) {
                break;
            }
        }
        let (outcome, across) = together.outcome(reading);
        (self.with_own_facts(outcome, reading, reader).await, across)
    }

    async fn with_own_facts(
        &self,
        mut outcome: Outcome,
        reading: &Reading,
        reader: &Reader<'_>,
    ) -> Outcome {
        if let Outcome::Exposed { exposure } | Outcome::Partial { exposure, .. } = &mut outcome {
            exposure.facts.extend(self.own_facts(reading, reader).await);
        }
        outcome
    }

    async fn chosen(&self, places: &Places) -> Result<Chosen, Problem> {
        let cell = {
            let mut kept = self.chosen.lock().unwrap_or_else(PoisonError::into_inner);
            kept.entry(places.clone()).or_default().clone()
        };
        let work = || async {
            let tally = Tally::default();
            choose(places, &self.reader(places.listing, &tally)).await
        };
        cell.get_or_init(work).await.clone()
    }

    /// The read of the first place that a reading has, for a look at one record.
    ///
    /// # Errors
    /// What kept the ids from being listed; none where there is no place.
    pub async fn first(&self, reading: &Reading) -> Result<Option<Ask>, Problem> {
        let tally = Tally::default();
        let Some(places) = &reading.places else {
            return self
                .ready(reading, &self.reader(reading.side, &tally))
                .await;
        };
        let chosen = self.chosen(places).await?;
        Ok(chosen.ids.iter().find_map(|ids| ask_of(reading, ids)))
    }
}

/// What a list that could not be read means for the question that waits for its ids: a
/// refusal of the list says nothing about what the question is about.
fn unlisted(problem: Problem) -> Outcome {
    match problem.code {
        ErrorCode::GraphDenied | ErrorCode::GraphNotFound => untold(),
        _ => nothing_read(problem),
    }
}

fn untold() -> Outcome {
    Outcome::NotTried {
        reason: NotTried::NothingToAskAbout,
    }
}

/// An outcome without a request, for what was not tried.
pub(crate) fn untried(reason: NotTried) -> Seen {
    Seen {
        outcome: Outcome::NotTried { reason },
        across: None,
        trace: Trace::default(),
    }
}

/// Whether a problem ends the session for all that follows.
pub(crate) fn ends_the_session(problem: &Problem) -> bool {
    let ending = [
        ErrorCode::SessionEnded,
        ErrorCode::NotSignedIn,
        ErrorCode::GraphUnauthenticated,
    ];
    ending.contains(&problem.code)
}
