//! What the probes brought, told.

use super::{Amount, Moment, Projection, Word};
use schemars::JsonSchema;
use serde::Serialize;

/// One probe's outcome.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EvidencePart {
    /// The probe; absent where none is defined.
    pub probe: Option<String>,
    /// The call, such as `GET /me/events`; absent where none was made.
    pub call: Option<String>,
    /// `exposed`, `empty`, `denied`, `failed`, `partial` or `not-tried`.
    pub outcome: Word,
    /// The outcome as a sentence.
    pub statement: String,
    /// How many records were read.
    pub amount: Option<Amount>,
    /// How far a partial read came.
    pub extent: Option<ExtentPart>,
    /// What went wrong.
    pub problem: Option<ProblemPart>,
    /// Why it was not tried.
    pub not_tried: Option<Word>,
    /// Whose reach it shows.
    pub reach: ReachPart,
    /// Which permissions could have authorised the call; absent where no call was made.
    pub attribution: Option<AttributionPart>,
    /// Which fields are filled in, and how often.
    pub census: Vec<CensusPart>,
    /// A few records, redacted where they were received.
    pub samples: Vec<Vec<SampleFieldPart>>,
    /// When it ended.
    pub ended: Moment,
    /// For support.
    pub trace: TracePart,
}

/// How far a partial read came.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExtentPart {
    /// Records read.
    pub read: u64,
    /// Records there are, where the server said.
    pub of: Option<u64>,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ProblemPart {
    /// The stable error code.
    pub code: String,
    /// What happened.
    pub what: String,
    /// What to do next.
    pub next: String,
    /// The server's or system's own words.
    pub detail: Option<String>,
}

/// Whose reach an outcome shows.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReachPart {
    /// `as-person`, `as-app` or `projected`.
    pub code: &'static str,
    /// The same as a sentence.
    pub statement: String,
    /// What the app alone would reach, where that was counted.
    pub projected: Option<Projection>,
}

/// Which permissions could have authorised a call.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AttributionPart {
    /// The permissions of the access token that the catalogue lists for the call.
    pub could_authorise: Vec<String>,
    /// Exactly one could.
    pub isolated: bool,
    /// The same in a word or two.
    pub label: String,
    /// The same as a sentence.
    pub statement: String,
}

/// How often one field was filled in.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CensusPart {
    /// Its path in the record.
    pub field: String,
    /// What it says about a person.
    pub class: Word,
    /// In how many of the sampled records it was filled in.
    pub filled: u64,
    /// How many records were sampled.
    pub sampled: u64,
    /// The same for people, such as "48 of 50".
    pub text: String,
}

/// One field of a redacted record.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SampleFieldPart {
    /// Its path in the record.
    pub field: String,
    /// Its masked value.
    pub value: String,
}

/// For support.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TracePart {
    /// Milliseconds from the first request to the last answer.
    pub millis: u64,
    /// Requests sent, retries included.
    pub requests: u64,
    /// The server's own ids of its last answers.
    pub request_ids: Vec<String>,
}
