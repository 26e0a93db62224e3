//! Read-only questions to a tenant, and what their answers prove.
//!
//! A probe is one file in `probes/`: what to ask, for which permissions, which fields
//! matter and how to count. A permission without such a file gets a question derived from
//! the catalogue's paths, with ids filled from earlier answers. Every permission asked about gets exactly one
//! [`scopeglass_domain::Evidence`], whatever happens; a read that ended early has no way
//! to look like one that did not.
//!
//! People's data is redacted in the callback that receives it ([`redact()`]), and the
//! raw page is dropped there.
//!
//! ```
//! use scopeglass_domain::PersonalData;
//! use scopeglass_probe::redact;
//!
//! let shown = redact(PersonalData::Name, &"Fatima de Vries".into());
//! assert_eq!(shown.as_str(), "F••••• d• V••••");
//! ```

mod attribution;
mod census;
mod class;
mod clear;
mod coverage;
mod definition;
mod derive;
mod facts;
mod listers;
mod lookup;
mod operations;
mod places;
mod plan;
mod read;
mod redact;
mod runner;
mod trial;

pub use class::{class_of, field_label_id};
pub use clear::{ClearRecord, one_in_clear};
pub use coverage::{Coverage, coverage};
pub use definition::{Definition, Question, Serves, allowed_operations, definitions};
pub use facts::{FactRule, Measure};
pub use listers::Lister;
pub use operations::changing_calls;
pub use redact::redact;
pub use runner::{App, Asked, Person, Progress, Renewal, Surroundings, run};
pub use trial::TrialQuestion;
