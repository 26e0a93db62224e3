//! What a person reads: texts of locales/ in the person's language.
//!
//! No sentence lives in Rust. The other crates hand over a [`Message`] or [`Problem`] (ids
//! with arguments), and this crate finds the text in the Fluent files of the person's
//! [`Locale`], which are embedded when it is built. The list of languages is the list of
//! folders. [`Language::explain`] composes the explanation of a permission from nouns and
//! phrases, so that a new permission needs at most a noun.
//!
//! ```
//! use scopeglass_language::{Language, Locale};
//!
//! let dutch = Locale::parse("nl_BE.UTF-8").unwrap();
//! assert_eq!(dutch.own_name(), "Nederlands");
//! assert_eq!(Language::of(dutch).number(1_234), "1.234");
//! ```

mod explain;
mod formats;
mod language;
mod locale;
mod name;
mod nouns;
mod prose;
mod sources;

pub use explain::Explanation;
pub use language::{Language, Told};
pub use locale::Locale;
pub use prose::Prose;
pub use scopeglass_domain::{Message, Problem};
pub use sources::sources;
