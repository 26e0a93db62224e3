//! Signing in: the loopback OAuth flow, device code, apps by themselves, the checks of an ID
//! token, and the keyring. [`Cloud`] is the one table of Microsoft's hosts.
//!
//! One [`sign_in`] reads the server's metadata, listens on the loopback interface, waits
//! for the browser to come back, redeems the code and verifies the ID token. What comes
//! out is a [`Session`], which renews its access token by itself; a [`Vault`] keeps it
//! across restarts in the system keyring.
//!
//! Deliberately absent: pasting a redirect address by hand (attackers train people with
//! exactly that), a secret in a sign-in of a person (RFC 8252 section 8.5), a first-party
//! client id, and following redirects of the identity server.
//!
//! ```no_run
//! # async fn example(pages: scopeglass_identity::Pages) -> Result<(), scopeglass_domain::Problem> {
//! use scopeglass_identity::{Connection, SignInRequest, Stage, Trust, sign_in};
//!
//! let connection = Connection {
//!     authority: "https://login.microsoftonline.com/organizations".parse().unwrap(),
//!     client: "11111111-2222-3333-4444-555555555555".parse().unwrap(),
//!     trust: Trust::System,
//! };
//! let request = SignInRequest {
//!     connection,
//!     scopes: vec!["User.Read".parse().unwrap()],
//!     pages,
//!     login_hint: None,
//!     ui_locale: "nl".into(),
//!     deadline: std::time::Duration::from_secs(300),
//!     prompt: None,
//!     claims: None,
//! };
//! let on_stage = |stage| {
//!     if let Stage::Waiting { url } = stage {
//!         // open the browser at `url`
//!         drop(url);
//!     }
//! };
//! let session = sign_in(request, &on_stage, Default::default()).await?;
//! println!("{}", session.account().username);
//! # Ok(()) }
//! ```

mod app;
mod authority;
mod challenge;
mod claims;
mod cloud;
mod connection;
mod credential;
mod device_code;
mod flow;
mod hardening;
mod http_client;
mod id_token;
mod inspect;
mod keyring_worker;
mod keys;
mod loopback;
mod metadata;
mod oauth;
mod pages;
mod record;
mod redirect;
mod refusal;
mod scopes;
mod session;
mod tables;
mod tenant;
mod token_endpoint;
mod vault;

pub use app::{AppRequest, AppSession, sign_in_app};
pub use challenge::ClaimsChallenge;
pub use cloud::{Cloud, Hosts, UnknownCloud};
pub use connection::{Connection, Trust};
pub use credential::{Certificate, Credential, SecurityDevice};
pub use device_code::{DevicePrompt, DeviceRequest, DeviceStage, sign_in_by_device_code};
pub use flow::{Prompt, SignInRequest, Stage, sign_in};
pub use inspect::{Claim, ClaimValue, InspectedToken, SignatureCheck};
pub use pages::{Direction, PageTexts, Pages};
pub use session::Session;
pub use tenant::{Tenant, UnknownTenant};
pub use vault::Vault;
