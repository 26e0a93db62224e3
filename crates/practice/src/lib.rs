//! The practice tenant: Entra ID v2.0 and a part of Microsoft Graph v1.0 on this computer's
//! own sockets, with an invented organisation.
//!
//! Clients that were written for the real ones work against it, and it needs neither an
//! account nor a network. It shares no code with Scopeglass's own clients, so that a
//! mistake is not made on both sides.
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use scopeglass_practice::{Options, Practice};
//!
//! let practice = Practice::start(Options::default()).await.unwrap();
//! assert!(practice.facts().authority.as_str().starts_with("http://127.0.0.1:"));
//! # });
//! ```

mod directory;
mod entra;
mod facts;
mod faults;
mod graph;
mod pages;
mod seed;
mod serve;
mod store;
mod tls;
mod tokens;
mod visit;
mod world;

pub use directory::{Case, Planted};
pub use facts::{Client, ClientCertificate, Facts, Visitor};
pub use faults::{Fault, FaultUnknown, Misbehaviour, RetryAfter};
pub use serve::{Options, Practice, Traffic};
pub use visit::{Consent, visit, visit_device, visit_with};
