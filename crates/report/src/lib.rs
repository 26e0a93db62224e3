//! One report model, and one renderer a format.
mod model;
pub use model::{
    AccountFacts, ConnectionFacts, KindRatings, NarrowerFacts, PermissionFacts, ReadBack,
    ReportInput, RoleFacts,
};
