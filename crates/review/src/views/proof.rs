//! Views of what proves more than a probe alone: the app's own session, the controlled
//! experiment, and one record in clear.

use scopeglass_domain::{OutcomeKind, Verdict};
use serde::Serialize;
use ts_rs::TS;

/// The app's own session, with nobody signed in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AppSideView {
    /// Whether the request has application permissions at all.
    pub wanted: bool,
    /// Whether the place lends an app to sign in as, as the practice tenant does.
    pub lent: bool,
    /// The application id that is signed in; none while none is.
    pub client: Option<String>,
    /// The application permissions that its access token carries.
    pub roles: Vec<String>,
}

/// One answer of the experiment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrialView {
    /// What came of it.
    pub outcome: OutcomeKind,
    /// The same in words, with the count where there is one.
    pub text: String,
}

/// One permission of the experiment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExperimentStepView {
    /// The permission.
    pub name: String,
    /// The call, such as `GET /me/messages`.
    pub call: Option<String>,
    /// Before the consent.
    pub before: Option<TrialView>,
    /// After it.
    pub after: Option<TrialView>,
    /// What the two show.
    pub verdict: Verdict,
    /// The same as a sentence.
    pub told: String,
}

/// The controlled experiment's table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExperimentView {
    /// When it ended, as the reader's locale writes it.
    pub at: String,
    /// The steps in the order of the consents.
    pub steps: Vec<ExperimentStepView>,
    /// Set where earlier consents of this client spoiled it: which, and how to get a client
    /// without any.
    pub spoiled: Option<String>,
    /// What ended it early.
    pub problem: Option<super::ToldView>,
}

/// What the evidence step shows beside the probes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProofView {
    /// The app's own session.
    pub app: AppSideView,
    /// Whether the experiment has anything to try.
    pub can_experiment: bool,
    /// Whether the experiment is under way.
    pub experimenting: bool,
    /// The experiment that was made last.
    pub experiment: Option<ExperimentView>,
    /// Each look at a record in clear that was taken, as a sentence.
    pub looks: Vec<String>,
}

/// One field in clear.
#[derive(Clone, PartialEq, Serialize, TS)]
pub struct ClearFieldView {
    /// Its path in the record.
    pub field: String,
    /// Its value as the tenant gave it.
    pub value: String,
}

/// One record in clear. It has no printable form on purpose, and is never saved.
#[derive(Clone, PartialEq, Serialize, TS)]
pub struct ClearView {
    /// The permission.
    pub name: String,
    /// Its filled fields.
    pub fields: Vec<ClearFieldView>,
    /// The review after the look was noted.
    pub review: super::ReviewView,
}
