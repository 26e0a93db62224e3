//! The use cases over a narrow [`Host`]: a review from its request to its report.
//!
//! A face opens a [`Desk`] and either calls its methods (the command line) or hands the
//! names and arguments of its commands to [`dispatch`] (the window). Both get the same
//! views, in the person's language.

mod beginning;
mod bounded;
mod catalogue;
pub mod commands;
pub mod comparing;
mod desk;
mod host;
mod paths;
mod present;
mod probing;
mod reporting;
mod saved;
mod settings;
mod signing;
mod store;
mod tenant;
mod typescript;
pub mod views;

pub use catalogue::{Catalogue, permission_names};
pub use commands::{NAMES, dispatch, typescript};
pub use desk::{Desk, MOST_BYTES, read_article_bytes, read_article_file};
pub use host::{Host, PracticePerson, PracticeTenant};
pub use paths::Paths;
pub use reporting::{format_ids, report_schema, usual_format_ids};

/// The language of the person's system, for what is said before a desk is open.
pub fn system_language() -> &'static scopeglass_language::Language {
    scopeglass_language::Language::of(scopeglass_language::Locale::system())
}
