//! A question put place by place: to one mailbox, chat or team after another.

use crate::{
    listers::{Fill, encoded, filled},
    plan::{Places, Reading},
    read::{Raw, Reader, exposure, nothing_read},
};
use scopeglass_domain::{Across, Count, ErrorCode, NotTried, Outcome, PartialExtent, Problem};
use scopeglass_graph::{Ask, End};

/// Ids taken from one list, at most: ten full pages of people.
pub(crate) const MOST_LISTED: usize = 9_990;

/// Places that were chosen, and how many there are.
#[derive(Debug, Clone)]
pub(crate) struct Chosen {
    /// The ids for each place, in the order of the placeholders.
    pub ids: Vec<Vec<String>>,
    pub there: Count,
}

/// Chooses places evenly from the first list; of the lists below, the first entry.
///
/// # Errors
/// What kept the first list from being read.
pub(crate) async fn choose(places: &Places, lists: &Reader<'_>) -> Result<Chosen, Problem> {
    let Some((first, below)) = places.fills.split_first() else {
        return Ok(Chosen {
            ids: vec![Vec::new()],
            there: Count::Exact { value: 1 },
        });
    };
    let listed = if places.spread {
        MOST_LISTED
    } else {
        places.most
    };
    let (ids, there) = entries(first, &[], listed, lists).await?;
    let mut chosen = Chosen {
        ids: Vec::new(),
        there,
    };
    for id in evenly(&ids, places.most) {
        let mut place = vec![id.clone()];
        for fill in below {
            // A team without channels, or one that may not be listed, is no place to ask.
            match entries(fill, &place, 1, lists).await {
                Ok((mut ids, _)) if !ids.is_empty() => place.push(ids.swap_remove(0)),
                Err(problem) if problem.code == ErrorCode::ProbesCancelled => return Err(problem),
                Ok(_) | Err(_) => break,
            }
        }
        if place.len() == places.fills.len() {
            chosen.ids.push(place);
        }
    }
    Ok(chosen)
}

async fn entries(
    fill: &Fill,
    before: &[String],
    most: usize,
    lists: &Reader<'_>,
) -> Result<(Vec<String>, Count), Problem> {
    match fill {
        Fill::Known(ids) => Ok((
            ids.clone(),
            Count::Exact {
                value: ids.len() as u64,
            },
        )),
        Fill::List(lister) => {
            let ask = lister
                .ask(before)
                .ok_or_else(|| Problem::new(ErrorCode::Internal))?;
            lists.values(&ask, &lister.field, most).await
        }
    }
}

/// So many of a list, spread over all of it.
fn evenly<T>(all: &[T], most: usize) -> impl Iterator<Item = &T> {
    let most = most.min(all.len());
    (0..most).filter_map(move |n| all.get(n * all.len() / most.max(1)))
}

/// The read of one place.
pub(crate) fn ask_of(reading: &Reading, ids: &[String]) -> Option<Ask> {
    // The template's own function arguments stand in the path of the read already.
    filled(reading.ask.path(), ids).map(|path| reading.ask.at(path))
}

/// The read with the value that its query waits for; OData doubles a quote in a text.
pub(crate) fn with_value(query: &str, value: &str) -> String {
    query.replace("{value}", &encoded(&value.replace('\'', "''")))
}

/// What the places gave together.
#[derive(Default)]
pub(crate) struct Together {
    whole: Option<Raw>,
    /// Records there are in the places that answered.
    records: u64,
    exact: bool,
    across: Option<Across>,
    refusal: Option<Problem>,
    failure: Option<Problem>,
    nowhere: Option<Problem>,
}

impl Together {
    pub fn new(there: Count) -> Self {
        Self {
            exact: true,
            across: Some(Across {
                places: there,
                asked: 0,
                reached: 0,
                refused: 0,
                without: 0,
                failed: 0,
            }),
            ..Self::default()
        }
    }

    /// Whether anything was found.
    pub fn has_found(&self) -> bool {
        self.records > 0
    }

    /// Whether going on would ask a server that has ended the session, or a person who left.
    pub fn is_over(&self) -> bool {
        let ending = [
            ErrorCode::ProbesCancelled,
            ErrorCode::SessionEnded,
            ErrorCode::NotSignedIn,
            ErrorCode::GraphUnauthenticated,
        ];
        let last = self.failure.as_ref();
        last.is_some_and(|problem| ending.contains(&problem.code))
    }

    pub fn take(&mut self, raw: Raw) {
        let Some(across) = &mut self.across else {
            return;
        };
        across.asked += 1;
        let there = raw.count.unwrap_or(raw.records).max(raw.records);
        match &raw.end {
            End::Broken(problem) if raw.records == 0 => {
                match problem.code {
                    ErrorCode::GraphDenied => {
                        across.refused += 1;
                        self.refusal.get_or_insert_with(|| problem.clone());
                    }
                    ErrorCode::GraphNotFound => {
                        across.without += 1;
                        self.nowhere.get_or_insert_with(|| problem.clone());
                    }
                    _ => {
                        across.failed += 1;
                        self.failure = Some(problem.clone());
                    }
                }
                return;
            }
            End::Broken(problem) => {
                across.reached += 1;
                self.failure = Some(problem.clone());
                self.records += raw.records;
                self.exact = false;
            }
            End::Finished if there > raw.records => {
                across.reached += 1;
                self.failure = Some(
                    Problem::new(ErrorCode::GraphCountMismatch)
                        .with("read", raw.records)
                        .with("counted", there),
                );
                self.records += raw.records;
                self.exact = false;
            }
            End::Finished | End::Enough => {
                across.reached += 1;
                self.records += there;
            }
        }
        match &mut self.whole {
            Some(whole) => {
                whole.records += raw.records;
                whole.census.merge(raw.census);
            }
            None => self.whole = Some(raw),
        }
    }

    /// Nothing is called empty or complete unless every place there is was asked and
    /// answered.
    pub fn outcome(self, reading: &Reading) -> (Outcome, Option<Across>) {
        let Some(across) = self.across else {
            return (untold(), None);
        };
        let every = across.places.is_exact()
            && across.places.value() == across.asked
            && across.asked == across.reached + across.without;
        let outcome = match self.whole {
            None => self
                .refusal
                .filter(|_| across.failed == 0)
                .or(self.failure)
                .or(self.nowhere)
                .map_or_else(untold, nothing_read),
            Some(_) if self.records == 0 && every && self.failure.is_none() => Outcome::Empty,
            Some(whole) => {
                let read = whole.records;
                let exact = every && self.exact && self.failure.is_none();
                let value = self.records;
                let count = match exact {
                    true => Count::Exact { value },
                    false => Count::AtLeast { value },
                };
                let certain = exact.then_some(value);
                let exposure = exposure(reading, whole.census, certain, count, Vec::new());
                let sampled = || (value == 0).then(|| Problem::new(ErrorCode::ProbeSampled));
                match self.failure.or_else(sampled) {
                    Some(problem) => Outcome::Partial {
                        exposure,
                        extent: PartialExtent { read, of: None },
                        problem,
                    },
                    None => Outcome::Exposed { exposure },
                }
            }
        };
        (outcome, Some(across))
    }
}

fn untold() -> Outcome {
    Outcome::NotTried {
        reason: NotTried::NothingToAskAbout,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn places_are_spread_over_the_whole_list() {
        let all: Vec<usize> = (0..100).collect();
        let chosen: Vec<_> = evenly(&all, 4).copied().collect();
        assert_eq!(chosen, [0, 25, 50, 75]);
        assert_eq!(evenly(&all[..2], 4).count(), 2);
        assert_eq!(evenly(&all[..0], 4).count(), 0);
    }

    #[test]
    fn a_value_cannot_end_the_text_that_it_is_put_into() {
        let query = with_value("$filter=JoinWebUrl eq '{value}'", "https://x/?a='b'&c#d");
        assert_eq!(
            query,
            "$filter=JoinWebUrl eq 'https%3A%2F%2Fx%2F%3Fa=%27%27b%27%27%26c%23d'"
        );
    }

    proptest! {
        #[test]
        fn no_place_is_chosen_twice(there in 0_usize..300, most in 0_usize..40) {
            let all: Vec<usize> = (0..there).collect();
            let chosen: Vec<_> = evenly(&all, most).collect();
            prop_assert_eq!(chosen.len(), most.min(there));
            prop_assert!(chosen.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
