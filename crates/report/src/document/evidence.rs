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
    /// How it went place by place, where many mailboxes or the like were asked; a sentence.
    pub across: Option<String>,
    /// What else can be said of the data: numbers, shares and ages.
    pub facts: Vec<FactPart>,
    /// Which fields are filled in, and how often.
    pub census: Vec<CensusPart>,
    /// A few records, redacted where they were received.
    pub samples: Vec<Vec<SampleFieldPart>>,
    /// When it ended.
    pub ended: Moment,
    /// For support.
    pub trace: TracePart,
    /// Its place in the chain of evidence; absent where an older Scopeglass recorded it.
    pub link: Option<LinkPart>,
}

/// The place of a probe in the chain of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LinkPart {
    /// From 1.
    pub number: u64,
    /// The SHA-256 of the link before, zeros in the first.
    pub previous: String,
    /// The SHA-256 of this link.
    pub digest: String,
}

/// One link of the chain of evidence. Its `digest` is the SHA-256 of the canonical JSON
/// (RFC 8785) of its members but `digest`, `sealed` and `parts`.
// Only the schema is made from it: the values are the domain's own.
#[derive(JsonSchema)]
#[schemars(rename = "ChainLink")]
#[allow(dead_code, reason = "only its schema is used")]
pub(crate) struct ChainLinkSchema {
    /// From 1.
    number: u64,
    /// The permission that the probe was about.
    permission: String,
    /// `delegated` or `application`; absent while it was open.
    kind: Option<String>,
    /// When the probe ended, RFC 3339, UTC.
    #[schemars(extend("format" = "date-time"))]
    at: String,
    /// The SHA-256 of the canonical JSON of `sealed`.
    record: String,
    /// The SHA-256 of the link before, zeros in the first.
    previous: String,
    /// The SHA-256 of this link.
    digest: String,
    /// The outcome as it was sealed; absent where a later probe of the same permission has
    /// taken its place. Its `exposure.census` and `exposure.samples` are the SHA-256 of the
    /// canonical JSON of `{salt, value}`.
    sealed: Option<serde_json::Value>,
    /// What stands behind those digests, as far as it is not withheld.
    #[serde(default)]
    parts: Vec<SealedPartSchema>,
}

/// A part of a sealed outcome.
#[derive(JsonSchema)]
#[schemars(rename = "SealedPart")]
#[allow(dead_code, reason = "only its schema is used")]
struct SealedPartSchema {
    /// `census` or `samples`.
    part: String,
    /// Keeps a withheld value from being found by trying values.
    salt: String,
    /// What was seen.
    value: serde_json::Value,
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

/// One thing that a probe can say of what it read.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FactPart {
    /// Which.
    pub about: Word,
    /// What was found, in words.
    pub text: String,
    /// Whether it was found out; where not, the text says what stood in the way.
    pub known: bool,
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
    /// The servers that gave those answers, as they name themselves.
    pub servers: Vec<String>,
}
