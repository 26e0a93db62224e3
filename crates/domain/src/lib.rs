//! The words of the field as types.
//!
//! No input or output happens here and no prose lives here: what a person reads is a
//! [`Message`] (an id with arguments) that the language crate turns into a sentence.
//! Everything that the stages exchange is defined in this crate, so that no stage
//! needs to import another.
//!
//! ```
//! use scopeglass_domain::{Kind, PermissionName};
//!
//! let name: PermissionName = "Calendars.Read".parse().unwrap();
//! assert_eq!(name.as_str(), "Calendars.Read");
//! assert_eq!(Kind::Application.as_str(), "application");
//! ```

pub mod brands;
pub mod chain;
pub mod comparison;
pub mod decision;
pub mod denied;
pub mod evidence;
pub mod experiment;
pub mod exposure;
pub mod fact;
pub mod finding;
pub mod ids;
pub mod message;
pub mod permission;
pub mod problem;
pub mod request;
pub mod session;
pub mod sites;

pub use chain::{
    Broken, Chain, ChainState, Digest, Disclosed, Link, PartName, Record, Redaction, SealedPart,
    canonical, recount,
};
pub use comparison::{AskedChange, AskedFor, Comparison, UnreadLine};
pub use decision::{Choice, Decision};
pub use denied::DeniedReason;
pub use evidence::{
    Attribution, Call, ClearLook, Evidence, NotTried, Outcome, OutcomeKind, PartialExtent, Reach,
    Trace,
};
pub use experiment::{Experiment, ExperimentStep, Trial, Verdict};
pub use exposure::{
    Breadth, Count, DataKind, Exposure, FieldCensus, PersonalData, Redacted, Sample, SampleField,
};
pub use fact::{Across, Fact, FactValue};
pub use finding::{Finding, MatrixCell, exposure_matrix};
pub use ids::{
    ClientId, FactId, PermissionName, ProbeId, ResourceId, ReviewId, SubjectId, TenantId,
};
pub use message::{Arg, Message};
pub use permission::{
    Action, Extent, Facet, Form, Kind, Level, Permission, Rating, RatingSource, Superset,
};
pub use problem::{ErrorCode, Problem};
pub use request::{
    AppIdentity, Credential, CredentialKind, GrantedFor, GrantedTo, KindClaim, ManifestFormat,
    Publisher, RecognisedAt, RecognisedBy, Registered, Request, RequestedPermission, Sign,
    SignWeight, Source, Span, Standing, StatedReason, Unrecognised, UnrecognisedWhy,
};
pub use session::{Account, Grant, GrantedScopes};
