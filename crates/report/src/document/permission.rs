//! One permission of the request, told.

use super::{EvidencePart, Moment, Word};
use schemars::JsonSchema;
use serde::Serialize;

/// One permission of the request.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PermissionPart {
    /// Its place in the request, from 1.
    pub number: usize,
    /// Its published name.
    pub name: String,
    /// The API that owns it: the code is its application id.
    pub resource: Word,
    /// Its kind, as far as known.
    pub kind: KindPart,
    /// What it means: one entry, or one for each kind while the kind is open.
    pub explanations: Vec<ExplanationPart>,
    /// The vendor's reason.
    pub reason: Option<QuotePart>,
    /// Where it was recognised.
    pub recognised: Vec<RecognisedPart>,
    /// What the tenant's records say of it for the app under review; absent where the
    /// request was not read from a tenant.
    pub standing: Option<StandingPart>,
    /// The ratings, each with its source.
    pub ratings: Vec<RatingPart>,
    /// What others have published, each on a scale of its own.
    pub published: Vec<PublishedPart>,
    /// What would do with less.
    pub narrower: Vec<NarrowerPart>,
    /// Why it adds nothing in this request.
    pub redundant: Vec<String>,
    /// What the probes brought; empty where none was run.
    pub evidence: Vec<EvidencePart>,
    /// What was decided; absent while undecided.
    pub decision: Option<DecisionPart>,
}

/// What is known about a permission's kind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct KindPart {
    /// `only-one`, `stated`, `settled` or `open`.
    pub state: &'static str,
    /// The kind, unless open.
    pub kind: Option<Word>,
    /// How it is known, as a sentence.
    pub statement: String,
    /// The words of the source that tell it.
    pub quote: Option<String>,
}

/// What a permission means in one kind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExplanationPart {
    /// The kind.
    pub kind: Word,
    /// A short title.
    pub title: String,
    /// What the app could do.
    pub can_do: String,
    /// To whose data.
    pub whose: String,
    /// With or without a person signed in.
    pub presence: String,
    /// For how long.
    pub duration: Option<String>,
    /// What people assume and it does not do.
    pub not_included: Vec<String>,
    /// Further remarks.
    pub notes: Vec<String>,
}

/// Words that somebody else wrote.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuotePart {
    /// The words; a line break between paragraphs.
    pub text: String,
    /// Their language, a BCP 47 tag.
    pub language: Option<String>,
}

/// Where a permission was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RecognisedPart {
    /// The words.
    pub quote: String,
    /// How.
    pub method: Word,
    /// How sure, in percent.
    pub confidence: u8,
}

/// What the tenant's records say of a permission of the app under review.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StandingPart {
    /// Whether the app's registration asks for it; absent where that was not read.
    pub asked: Option<bool>,
    /// Whether all grants of its kind were read. Where not, an empty list proves nothing.
    pub whole: bool,
    /// The grants that hold it.
    pub grants: Vec<StandingGrant>,
    /// The same, a sentence each.
    pub statements: Vec<String>,
}

/// A grant to the app under review.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StandingGrant {
    /// `everyone`, `people` or `app-alone`.
    pub whom: &'static str,
    /// How many people; absent for the other two.
    pub people: Option<usize>,
    /// Since when, where the records tell; of several people the first.
    pub since: Option<Moment>,
}

/// A rating that others have published.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PublishedPart {
    /// The kind that it holds for.
    pub kind: Word,
    /// Who published it.
    pub source: String,
    /// Where it stands.
    pub address: String,
    /// The day of the rating, ISO 8601.
    pub dated: String,
    /// The level on the source's own scale.
    pub level: String,
}

/// A level with its source and reasons.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RatingPart {
    /// The kind that it holds for.
    pub kind: Word,
    /// Whose it is.
    pub source: Word,
    /// 1 (least) to 4 (most); absent where the source does not rate it.
    pub level: Option<u8>,
    /// The level as a word, or that there is none.
    pub text: String,
    /// Why.
    pub reasons: Vec<String>,
}

/// A permission that would do with less.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NarrowerPart {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Word,
    /// What the app could then no longer do.
    pub what_is_lost: String,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DecisionPart {
    /// The choice, as something done.
    pub choice: Word,
    /// The condition of an approval.
    pub condition: Option<String>,
    /// The admin's note; may be empty.
    pub note: String,
    /// When.
    pub decided: Moment,
}
