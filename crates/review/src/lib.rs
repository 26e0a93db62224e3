//! The use cases over a narrow [`Host`]: a review from its request to its report.
//!
//! A face opens a [`Desk`] and either calls its methods (the command line) or hands the
//! names and arguments of its commands to [`dispatch`] (the window). Both get the same
//! views, in the person's language.

mod aadsts;
mod app_side;
mod audit;
mod beginning;
mod beside;
mod bounded;
mod catalogue;
mod clear;
pub mod commands;
pub mod comparing;
mod consent;
mod desk;
mod device;
mod doctor;
mod experiment;
mod exporting;
mod host;
mod inspecting;
mod kept;
mod paths;
mod place;
mod present;
mod probing;
mod reporting;
mod saved;
mod sealing;
mod settings;
mod signing;
mod store;
mod tenant;
mod typescript;
pub mod views;
mod web;

pub use aadsts::explain_error;
pub use audit::audit_format_ids;
pub use catalogue::{Catalogue, permission_names};
pub use commands::{NAMES, dispatch, typescript};
pub use desk::{Desk, MOST_BYTES, read_article_bytes, read_article_file};
pub use exporting::{redaction_ids, write_file};
pub use host::{Host, PracticeApp, PracticePerson, PracticeTenant};
pub use inspecting::inspect_token;
pub use paths::Paths;
pub use place::{PRACTICE, PlaceInput};
pub use reporting::{format_ids, report_schema, usual_format_ids};
pub use scopeglass_identity::{Certificate, Credential};
pub use scopeglass_seal::{PublicKey, State as SealState, Trust};

/// The language of the person's system, for what is said before a desk is open.
pub fn system_language() -> &'static scopeglass_language::Language {
    scopeglass_language::Language::of(scopeglass_language::Locale::system())
}
