//! Every grant of a tenant: read whole or said not to be, kept in a snapshot that outlives
//! any crash, and told as findings with their evidence.
//!
//! [`read`] asks the tenant for its lists side by side, within its quota, and keeps each page
//! as it arrives in a [`Snapshot`] (one SQLite file). The same call goes on where a killed
//! audit stopped. Whether it is complete is a [`Verdict`]: there is no way to the word but as
//! many records as the tenant counts before and after. What was read is judged from the
//! snapshot alone, so that the memory used does not grow with the tenant.

mod change;
mod judging;
mod one;
mod parquet_file;
mod part;
mod reading;
mod records;
mod store;
mod window;

pub use change::{Change, ChangeKind, Changes, compare};
pub use judging::{RULES, Weight};
pub use one::{ApiParts, AppParts};
pub use parquet_file::write_parquet;
pub use part::{Complete, Extent, KindStanding, Part, Progress, Standing, Verdict};
pub use reading::{Control, Ended, Stage, Told, read};
pub use store::{About, Lock, Snapshot, delete, list, lock, path};
pub use window::{
    AppRow, Breadth, Cell, CredentialRow, Each, FindingRow, GrantRow, Origin, Query, RuleCount,
    Sort, Window,
};
