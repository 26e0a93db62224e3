//! The facts about permissions, and rules over them that a reader can follow.
//!
//! Facts come from what Microsoft publishes (the [`table`], made by [`import`]); what a
//! permission is about, what includes what, and what could stand in for it are curated
//! tables of our own in data/. No sentence stands here: reasons are messages that the
//! language crate turns into words.
//!
//! ```
//! use scopeglass_catalog::Catalog;
//! use scopeglass_domain::Kind;
//!
//! let catalog = Catalog::embedded();
//! let names = catalog.authorisers("GET", "/v1.0/me/events?$top=5", Kind::Delegated);
//! let names: Vec<_> = names.into_iter().map(|name| name.as_str()).collect();
//! assert_eq!(names, ["Calendars.Read", "Calendars.ReadBasic", "Calendars.ReadWrite"]);
//! ```

mod calls;
mod catalog;
mod curated;
mod facet;
pub mod import;
mod narrower;
mod paths;
mod published;
mod ratings;
pub mod search;
mod sets;
mod supersets;
pub mod table;
pub mod tenant;
mod writes;

pub use calls::PathFact;
pub use catalog::{Catalog, CatalogError};
pub use curated::CuratedError;
pub use narrower::{Means, Narrower};
pub use published::{
    PublishedError, PublishedRating, PublishedRatings, PublishedSource, published_ratings,
};
pub use sets::{Narrowable, Need, SetFindings, Use};
pub use supersets::Redundancy;
pub use writes::Writes;

use std::collections::BTreeSet;

/// The id of every message that the catalogue can produce, each once.
pub fn message_ids() -> impl Iterator<Item = String> {
    let catalog = Catalog::embedded();
    let ids: BTreeSet<String> = ratings::message_ids(catalog)
        .chain(narrower::message_ids(catalog))
        .chain(supersets::message_ids())
        .chain(sets::message_ids(catalog))
        .chain(tenant::message_ids())
        .chain(published::message_ids())
        .collect();
    ids.into_iter()
}
