//! The controlled experiment, told.

use super::{Moment, Word};
use schemars::JsonSchema;
use serde::Serialize;

/// Consent by consent, the answer before and after.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExperimentPart {
    /// When it ended.
    pub ended: Moment,
    /// What the first access token carried although only the least was asked for; where
    /// this is not empty, earlier consents may have spoiled it.
    pub earlier: Vec<String>,
    /// The steps in the order of the consents.
    pub steps: Vec<ExperimentStepPart>,
}

/// One permission of the experiment.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExperimentStepPart {
    /// The permission that was consented to in between.
    pub permission: String,
    /// The call, such as `GET /me/messages`; absent where nothing could be asked.
    pub call: Option<String>,
    /// The outcome before the consent.
    pub before: Option<Word>,
    /// The outcome after it.
    pub after: Option<Word>,
    /// `proved`, `spoiled`, `open-before`, `still-closed` or `unsettled`, with the sentence.
    pub verdict: Word,
}
