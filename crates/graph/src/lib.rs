//! The Microsoft Graph client: hosts allowed, paging, batching, throttling, errors.
//!
//! Three promises hold whatever a server answers. The access token goes only to the
//! scheme, host and port of the base address. A read that did not reach its end says so
//! ([`End::Broken`]), with what had been read until then. And every wait, for an answer, for
//! a free place or out of courtesy, ends at once when the person cancels.
//!
//! The client takes its access tokens from a [`TokenSource`], so it knows nothing of
//! sign-in; pages are handed to a callback and dropped, so it keeps nobody's data.
//!
//! ```no_run
//! # async fn example(client: scopeglass_graph::GraphClient) {
//! use scopeglass_graph::{Ask, End, Onward, Run, Tally};
//!
//! let (cancel, tally) = Default::default();
//! let run = Run { cancel: &cancel, tally: &tally };
//! let ask = Ask::new("/users").query("$count=true&$top=200").eventual(true);
//! let read = client.pages(&ask, &run, &mut |_people, _so_far| Onward::Continue).await;
//! assert!(read.end == End::Finished || matches!(read.end, End::Broken(_)));
//! # }
//! ```

mod ask;
mod batch;
mod client;
mod failure;
mod gate;
mod limits;
mod origin;
mod pacer;
mod page;
mod paging;
mod patience;
mod run;
mod step;

pub use ask::Ask;
pub use client::{GraphClient, TokenSource};
pub use failure::GraphFailure;
pub use limits::Limits;
pub use paging::{End, Onward, Reading, Standing, Visit};
pub use run::{Metered, Run, Tally};
pub use step::{Continuation, Step, is_expired_page};
