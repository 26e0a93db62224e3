//! One reading of the tenant, from the first request to its outcome.

use crate::{census::Census, plan::Reading};
use scopeglass_domain::{
    Count, ErrorCode, Exposure, NotTried, Outcome, PartialExtent, Problem, Trace,
};
use scopeglass_graph::{Ask, End, GraphClient, Onward, Run, Tally};
use tokio_util::sync::CancellationToken;

/// What came of a reading.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub outcome: Outcome,
    pub trace: Trace,
}

/// Reads until there is a sample and a count, or the end.
pub(crate) async fn read(
    reading: &Reading,
    graph: &GraphClient,
    cancel: &CancellationToken,
    on_records: &(dyn Fn(u64) + Send + Sync),
) -> Seen {
    let tally = Tally::default();
    let mut census = Census::new(reading);
    let run = Run {
        cancel,
        tally: &tally,
    };
    let read = graph
        .pages(&reading.ask, &run, &mut |records, standing| {
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
    let outcome = outcome(read.records, read.count, read.end, |count| {
        let (fields, samples) = census.finish();
        Exposure {
            data: reading.data,
            count,
            census: fields,
            samples,
            facts: Vec::new(),
        }
    });
    Seen {
        outcome,
        trace: tally.trace(),
    }
}

/// The server's count of a collection, and nothing else of it.
pub(crate) async fn count(
    ask: &Ask,
    graph: &GraphClient,
    cancel: &CancellationToken,
) -> Option<u64> {
    let tally = Tally::default();
    let run = Run {
        cancel,
        tally: &tally,
    };
    let read = graph.pages(ask, &run, &mut |_, _| Onward::Enough).await;
    match read.end {
        End::Finished | End::Enough => read.count.filter(|count| *count >= read.records),
        End::Broken(_) => None,
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
