//! One reading of the tenant, from the first request to its outcome.

use crate::{
    census::Census,
    facts::{Tellers, age, first_text, moment},
    plan::Reading,
};
use scopeglass_domain::{
    Across, Count, ErrorCode, Exposure, Fact, FactValue, NotTried, Outcome, PartialExtent, Problem,
    Trace,
};
use scopeglass_graph::{Ask, End, GraphClient, Onward, Run, Tally};
use tokio_util::sync::CancellationToken;

/// What came of a reading.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub outcome: Outcome,
    pub across: Option<Across>,
    pub trace: Trace,
}

/// What reads with one access token.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub graph: &'a GraphClient,
    pub cancel: &'a CancellationToken,
    pub tally: &'a Tally,
}

/// A collection as far as it was read, with its census still open.
pub(crate) struct Raw {
    pub census: Census,
    pub records: u64,
    pub count: Option<u64>,
    pub end: End,
}

impl Reader<'_> {
    fn run(&self) -> Run<'_> {
        Run {
            cancel: self.cancel,
            tally: self.tally,
        }
    }

    /// Reads until there is a sample and a count, or the end.
    pub async fn raw(
        &self,
        reading: &Reading,
        ask: &Ask,
        tellers: Tellers,
        on_records: &(dyn Fn(u64) + Send + Sync),
    ) -> Raw {
        let mut census = Census::new(reading, tellers);
        let read = self
            .graph
            .pages(ask, &self.run(), &mut |records, standing| {
                census.take(records);
                on_records(standing.records);
                let counted = standing
                    .count
                    .is_some_and(|count| count >= standing.records);
                if counted && census.is_full() {
                    Onward::Enough
                } else {
                    Onward::Continue
                }
            })
            .await;
        Raw {
            census,
            records: read.records,
            count: read.count,
            end: read.end,
        }
    }

    /// The server's count of a collection, and nothing else of it.
    pub async fn count(&self, ask: &Ask) -> Option<u64> {
        let read = self
            .graph
            .pages(ask, &self.run(), &mut |_, _| Onward::Enough)
            .await;
        match read.end {
            End::Finished | End::Enough => read.count.filter(|count| *count >= read.records),
            End::Broken(_) => None,
        }
    }

    /// How many records a list has, for a fact.
    pub async fn number(&self, ask: &Ask) -> FactValue {
        let read = self
            .graph
            .pages(ask, &self.run(), &mut |_, standing| match standing.count {
                Some(count) if count >= standing.records => Onward::Enough,
                _ => Onward::Continue,
            })
            .await;
        let value = match read.end {
            End::Broken(problem) => return FactValue::Unread { problem },
            End::Enough => read.count.unwrap_or(read.records),
            // Fewer records than the server counted: what was read is certain, no more.
            End::Finished if read.count.is_some_and(|count| count > read.records) => {
                let value = read.records;
                return FactValue::Number {
                    count: Count::AtLeast { value },
                };
            }
            End::Finished => read.records,
        };
        FactValue::Number {
            count: Count::Exact { value },
        }
    }

    /// How old the first record of a list is; none where there is no record or no moment.
    pub async fn age(&self, ask: &Ask, field: &str) -> Option<FactValue> {
        let mut found = None;
        let read = self
            .graph
            .pages(ask, &self.run(), &mut |records, _| {
                let first = records.first();
                found = first.and_then(|record| moment(&first_text(record, field)?));
                Onward::Enough
            })
            .await;
        match read.end {
            End::Broken(problem) => Some(FactValue::Unread { problem }),
            End::Finished | End::Enough => found.map(age),
        }
    }

    /// The values of a field in a list, of at most so many records.
    ///
    /// # Errors
    /// What ended the reading before it had enough.
    pub async fn values(
        &self,
        ask: &Ask,
        field: &str,
        most: usize,
    ) -> Result<(Vec<String>, Count), Problem> {
        let mut values = Vec::new();
        let read = self
            .graph
            .pages(ask, &self.run(), &mut |records, _| {
                values.extend(records.iter().filter_map(|r| first_text(r, field)));
                if values.len() < most {
                    Onward::Continue
                } else {
                    Onward::Enough
                }
            })
            .await;
        let there = values.len() as u64;
        let count = match read.end {
            End::Broken(problem) => return Err(problem),
            End::Finished => Count::Exact { value: there },
            End::Enough => read
                .count
                .filter(|count| *count >= there)
                .map_or(Count::AtLeast { value: there }, |value| Count::Exact {
                    value,
                }),
        };
        Ok((values, count))
    }
}

impl Raw {
    /// The outcome of a reading of one collection.
    pub fn outcome(self, reading: &Reading, more: Vec<Fact>) -> Outcome {
        let certain = match self.end {
            End::Finished => Some(self.records),
            End::Enough => self.count,
            End::Broken(_) => None,
        };
        outcome(self.records, self.count, self.end, |count| {
            exposure(reading, self.census, certain, count, more)
        })
    }
}

pub(crate) fn exposure(
    reading: &Reading,
    census: Census,
    certain: Option<u64>,
    count: Count,
    more: Vec<Fact>,
) -> Exposure {
    let counted = census.finish(certain);
    let order = |fact: &Fact| reading.facts.iter().position(|rule| rule.id == fact.id);
    let mut facts = counted.facts;
    facts.extend(more);
    facts.sort_by_key(order);
    Exposure {
        data: reading.data,
        count,
        census: counted.fields,
        samples: counted.samples,
        facts,
    }
}

fn outcome(
    read: u64,
    count: Option<u64>,
    end: End,
    exposure: impl FnOnce(Count) -> Exposure,
) -> Outcome {
    let problem = match end {
        // The reading stopped only because the server's count covers what was read.
        End::Enough => {
            let value = count.unwrap_or(read).max(read);
            return Outcome::Exposed {
                exposure: exposure(Count::Exact { value }),
            };
        }
        End::Finished => match count.filter(|count| *count > read) {
            Some(counted) => Problem::new(ErrorCode::GraphCountMismatch)
                .with("read", read)
                .with("counted", counted),
            None if read == 0 => return Outcome::Empty,
            None => {
                return Outcome::Exposed {
                    exposure: exposure(Count::Exact { value: read }),
                };
            }
        },
        End::Broken(problem) => problem,
    };
    if read > 0 {
        let exposure = exposure(Count::AtLeast { value: read });
        return Outcome::Partial {
            exposure,
            extent: PartialExtent { read, of: count },
            problem,
        };
    }
    nothing_read(problem)
}

/// The outcome of a problem that came before anything was read.
pub(crate) fn nothing_read(problem: Problem) -> Outcome {
    match problem.code {
        ErrorCode::ProbesCancelled => Outcome::NotTried {
            reason: NotTried::Cancelled,
        },
        ErrorCode::GraphDenied | ErrorCode::TokenRefused => Outcome::Denied { problem },
        _ => Outcome::Failed { problem },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scopeglass_domain::{DataKind, OutcomeKind};

    fn of(read: u64, count: Option<u64>, end: End) -> Outcome {
        outcome(read, count, end, |count| Exposure {
            data: DataKind::Events,
            count,
            census: Vec::new(),
            samples: Vec::new(),
            facts: Vec::new(),
        })
    }

    #[test]
    fn an_end_with_fewer_records_than_counted_is_not_complete() {
        assert_eq!(of(3, Some(5), End::Finished).kind(), OutcomeKind::Partial);
        assert_eq!(of(0, Some(5), End::Finished).kind(), OutcomeKind::Failed);
        assert_eq!(of(5, Some(5), End::Finished).kind(), OutcomeKind::Exposed);
    }

    #[test]
    fn a_stale_count_gives_way_to_what_was_read() {
        let exposed = of(7, Some(5), End::Finished);
        assert_eq!(exposed.exposure().unwrap().count, Count::Exact { value: 7 });
    }

    proptest! {
        #[test]
        fn a_broken_reading_is_never_conclusive_unless_refused(
            read in 0_u64..4,
            count in proptest::option::of(0_u64..6),
            code in proptest::sample::select(ErrorCode::ALL),
        ) {
            let kind = of(read, count, End::Broken(Problem::new(code))).kind();
            let refused = matches!(code, ErrorCode::GraphDenied | ErrorCode::TokenRefused);
            prop_assert!(!kind.is_conclusive() || (read == 0 && refused));
        }
    }
}
