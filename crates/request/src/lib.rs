//! Readers that turn what a vendor gives into one [`Request`](scopeglass_domain::Request).
//!
//! [`open`] and [`read_text`] take whatever an admin has and tell by its content what it is:
//! an article or document, a consent link, a manifest, a list, or a saved profile.
//!
//! An article is read without network or model: its shape ([`read_article`]) tells titles
//! from reasons, published names are looked up in the catalogue, and titles in other
//! languages are read word by word with the lexicons of lexicon/. Nothing is dropped: a
//! line that looks like a permission and is none that is known is listed as such.
//!
//! ```
//! let text = "Contoso Rooms asks for:\n• Calendars.Read (application) – to show free rooms";
//! let request = scopeglass_request::read_article(text, None).unwrap();
//! assert_eq!(request.permissions[0].name.as_str(), "Calendars.Read");
//! ```

mod app;
mod asked;
mod chunks;
mod clean;
mod compare;
mod context;
mod declared;
mod decode;
mod document;
mod doubts;
mod edit;
mod gather;
mod items;
mod kinds;
mod labels;
mod layout;
mod lexicon;
mod link;
mod list;
mod manifest;
mod markup;
mod meaning;
mod microsoft;
mod mixed;
mod named;
mod names;
mod open;
mod pairs;
mod profile;
mod prose;
mod reader;
mod reasons;
mod scripts;
mod shared;
mod signs;
mod spelling;
mod tables;
mod tenant;
mod titled;
mod titles;
mod translated;
mod vocabulary;

pub use compare::compare;
pub use decode::{LARGEST_BYTES, text_of};
pub use document::LARGEST_DOCUMENT;
pub use edit::{add, assign, remove, rename, set_dismissed, settle_kind};
pub use labels::{METHODS, REASONS, method_label_id, why_label_id};
pub use link::read_link;
pub use list::read_list;
pub use manifest::read_manifest;
pub use open::{open, read_text};
pub use profile::{Profile, ProfilePermission, from_profile, profiles};
pub use reader::{read_article, read_bytes};
pub use scopeglass_domain::sites::redirect_signs;
pub use shared::profile_text;
pub use signs::SIGNS;
pub use tenant::{
    AccessEntry, Application, CredentialRecord, DelegatedGrant, Offered, Part, Platform, Principal,
    RequiredAccess, Resource, ResourceRead, RoleAssignment, TenantApp, VerifiedPublisher,
    from_tenant,
};
