//! One report model, and one renderer a format.
//!
//! A review hands over a [`ReportInput`]: domain values, no prose. [`Document::compose`]
//! tells it in one language and neutralises what came from outside; each [`Format`] draws
//! the document. A format adds one module and one line of the table in `format.rs`.
//!
//! ```
//! use scopeglass_report::Format;
//!
//! let format: Format = "HTML".parse().unwrap();
//! assert_eq!(format.extension(), "html");
//! ```

pub mod comparison;
mod compose;
mod delimited;
mod document;
mod format;
mod html;
mod inert;
mod json;
mod markdown;
mod model;
mod pdf;
pub mod table;
mod template;
mod words;
mod workbook;

pub use document::*;
pub use format::{Format, render, render_on};
pub use json::json_schema;
pub use model::{
    AccountFacts, ChainFacts, ConnectionFacts, KindRatings, NarrowerFacts, PermissionFacts,
    PublishedFacts, ReadBack, ReportInput, RoleFacts,
};
pub use template::{TEMPLATE_FILE, Template};
