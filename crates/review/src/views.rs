//! What the faces show: texts already in the person's language, facts already chosen.
//! A view holds no rule; the UI draws it as it is.

use scopeglass_domain::{Breadth, DataKind, ReviewId, UnrecognisedWhy};
use scopeglass_domain::{Choice, Kind, OutcomeKind, PersonalData, RatingSource, RecognisedBy};
use serde::Serialize;
use ts_rs::TS;

mod audit;
mod catalogue;
mod place;
mod proof;
mod seal;
mod source;
mod tenant;

pub use audit::*;
pub use catalogue::*;
pub use place::*;
pub use proof::*;
pub use seal::*;
pub use source::*;
pub use tenant::*;

/// A problem in the person's language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ToldView {
    /// The stable error code, such as `sign-in-denied`.
    pub code: String,
    /// What happened.
    pub what: String,
    /// What to do next.
    pub next: String,
    /// Raw words for support, shown on request.
    pub detail: Option<String>,
    /// The error of the identity server behind it, explained.
    pub explained: Option<Box<ErrorView>>,
}

/// An error of an identity server, explained.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ErrorView {
    /// The error as it is written, such as `AADSTS65001` or `invalid_grant`.
    pub code: String,
    /// What happened.
    pub what: String,
    /// Why it usually happens.
    pub why: String,
    /// Who can mend it, and where; empty where the error is not known.
    pub mend: String,
    /// Whether trying again is safe; empty where the error is not known.
    pub retry: String,
    /// Microsoft's own page about it.
    pub page: Option<String>,
    /// Whether it is in Scopeglass's table.
    pub known: bool,
}

/// One interface language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LocaleView {
    /// Its BCP 47 tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Written right to left.
    pub rtl: bool,
}

/// A ready vendor profile.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProfileView {
    /// Its id, given to `review_from_profile`.
    pub id: String,
    /// The app.
    pub app: String,
    /// The page that its facts come from.
    pub address: String,
    /// The day on which that page was read, as the reader's locale writes it.
    pub read_on: String,
    /// How many permissions it lists.
    pub permissions: usize,
    /// What the app wants to do, in a sentence.
    pub summary: String,
    /// The day that the page itself carries, as the reader's locale writes it.
    pub page_dated: Option<String>,
    /// The id of the profile that holds an earlier list of the same app.
    pub earlier: Option<String>,
}

/// A report format.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FormatView {
    /// Its id, such as `html`.
    pub id: String,
    /// Its name in the person's language.
    pub name: String,
    /// Written unless the person chooses otherwise.
    pub usual: bool,
}

/// One line of the list of reviews.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewSummary {
    /// Which review.
    pub id: ReviewId,
    /// The app under review.
    pub app: String,
    /// Where the request was learnt, as a sentence.
    pub source: String,
    /// When it was last changed, as the reader's locale writes it.
    pub changed: String,
    /// How many permissions have a decision.
    pub decided: usize,
    /// How many permissions there are.
    pub total: usize,
    /// `3 of 7 decided` in the person's language.
    pub progress: String,
    /// Set where the saved file cannot be read; nothing else but `id` is then to be trusted.
    pub problem: Option<ToldView>,
}

/// Everything outside a review.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Start {
    /// Scopeglass's version.
    pub version: String,
    /// The date of the catalogue's facts, as the reader's locale writes it.
    pub catalogue_date: String,
    /// The interface language in use.
    pub locale: LocaleView,
    /// All interface languages.
    pub locales: Vec<LocaleView>,
    /// The profile that the practice review is about.
    pub practice_profile: String,
    /// The ready profiles.
    pub profiles: Vec<ProfileView>,
    /// The saved reviews, the last changed first.
    pub reviews: Vec<ReviewSummary>,
    /// A deleted review that can still be brought back.
    pub deleted: Option<ReviewSummary>,
    /// Said where tokens are kept in memory only.
    pub keyring: Option<ToldView>,
    /// The folder into which reports are written.
    pub report_folder: String,
    /// The report formats.
    pub formats: Vec<FormatView>,
}

/// How far a step has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Nothing done yet.
    Todo,
    /// Some done.
    Partly,
    /// All done.
    Done,
    /// Something needs the person's attention.
    Attention,
}

/// The five steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepId {
    /// What does this app ask for, and who says so?
    Request,
    /// What does each one mean?
    Permissions,
    /// As whom, where, with which rights?
    SignIn,
    /// What does it really expose here?
    Evidence,
    /// What do I tell others?
    Report,
}

/// One step of the review.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StepView {
    /// Which.
    pub id: StepId,
    /// How far.
    pub state: StepState,
    /// Its name in the person's language.
    pub name: String,
    /// Its state in a few words, such as `2 of 7 decided`.
    pub note: String,
}

/// A marked place in the source text, in UTF-16 units as the web view counts them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MarkView {
    /// First unit.
    pub start: usize,
    /// One past the last unit.
    pub end: usize,
    /// The permission's place in the list, or none for an unrecognised line.
    pub permission: Option<usize>,
    /// The unrecognised line's place in its list, or none for a permission.
    pub unrecognised: Option<usize>,
    /// Whether the recognition is sure.
    pub sure: bool,
}

/// Where the request was learnt.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SourceView {
    /// `article`, `profile`, `link`, `manifest`, `tenant` or `list`.
    pub kind: String,
    /// A sentence, such as `From the article “webex.txt”, in Dutch`.
    pub sentence: String,
    /// The vendor's page, for profiles.
    pub address: Option<String>,
    /// The article's text.
    pub text: Option<String>,
    /// The language of the text, a BCP 47 tag for the `lang` attribute.
    pub language: Option<String>,
    /// The places found in it, in order, not overlapping.
    pub marks: Vec<MarkView>,
    /// The parts of a consent link; empty for other sources.
    pub parts: Vec<LinkPartView>,
}

/// How a permission was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecognisedView {
    /// The words in the source.
    pub quote: String,
    /// How.
    pub by: RecognisedBy,
    /// How, in the person's language.
    pub by_label: String,
    /// How sure, 0 to 100.
    pub confidence: u8,
}

/// What a permission means, composed in the person's language.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExplanationView {
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
    /// What people assume it includes and it does not.
    pub not_included: Vec<String>,
    /// What else to know.
    pub notes: Vec<String>,
}

/// A rating with its source and reasons.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RatingView {
    /// Whose.
    pub source: RatingSource,
    /// Whose, in the person's language.
    pub source_label: String,
    /// 1 (least) to 4 (most), or none where the source does not rate it.
    pub level: Option<u8>,
    /// The level in words.
    pub level_label: String,
    /// Why.
    pub reasons: Vec<String>,
}

/// A narrower choice.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NarrowerView {
    /// The narrower permission.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Its kind in words.
    pub kind_label: String,
    /// What the vendor would lose.
    pub what_is_lost: String,
}

/// One kind of a permission, explained. There are two while the kind is open.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FormView {
    /// The kind.
    pub kind: Kind,
    /// The kind in words.
    pub kind_label: String,
    /// The kind in a sentence.
    pub kind_sentence: String,
    /// The published id, for copying.
    pub id: Option<String>,
    /// Whether Microsoft's default asks for an administrator, and that the tenant's policy decides.
    pub admin_consent: String,
    /// What it means.
    pub explanation: ExplanationView,
    /// Ratings side by side.
    pub ratings: Vec<RatingView>,
    /// Narrower choices.
    pub narrower: Vec<NarrowerView>,
    /// Why it adds nothing in this request, a sentence each.
    pub redundant: Vec<String>,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DecisionView {
    /// What was chosen, with the condition where there is one.
    pub choice: Choice,
    /// The choice in words.
    pub label: String,
    /// The admin's note.
    pub note: String,
    /// When, as the reader's locale writes it.
    pub at: String,
}

/// One permission of the review.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PermissionView {
    /// Its place in the list; commands name it by this.
    pub index: usize,
    /// Its published name, set in the fixed-width face.
    pub name: String,
    /// The kind asked for; none while open.
    pub kind: Option<Kind>,
    /// The kind, or that it is open, in words.
    pub kind_label: String,
    /// How the kind is known, as a sentence.
    pub kind_told: String,
    /// The kinds in which the permission exists, for settling.
    pub kinds: Vec<Kind>,
    /// Whether the admin may change the kind (more than one exists).
    pub kind_changeable: bool,
    /// A short title in the person's language.
    pub title: String,
    /// Where and how it was recognised, the surest first.
    pub recognised: Vec<RecognisedView>,
    /// Whether the recognition is sure.
    pub sure: bool,
    /// The vendor's stated reason, in the vendor's words.
    pub reason: Option<String>,
    /// Where the app stands in the tenant: whether it asks, and for whom and since when it
    /// was granted, a sentence each. Empty for other sources.
    pub standing: Vec<String>,
    /// Each kind in question, explained.
    pub forms: Vec<FormView>,
    /// The decision.
    pub decision: Option<DecisionView>,
    /// What the last probe showed.
    pub evidence: Option<EvidenceView>,
}

/// A line that looks like a permission and was not recognised.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct UnrecognisedView {
    /// Its place in the list.
    pub index: usize,
    /// Its words.
    pub quote: String,
    /// Why.
    pub why: UnrecognisedWhy,
    /// Why, in the person's language.
    pub why_label: String,
    /// What it might be.
    pub candidates: Vec<String>,
    /// The admin says that it asks for nothing.
    pub dismissed: bool,
}

/// One field of the census.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CensusView {
    /// Its path in the record.
    pub field: String,
    /// Its name in the person's language, where known.
    pub label: Option<String>,
    /// What it says about a person.
    pub class: PersonalData,
    /// The class in words.
    pub class_label: String,
    /// Share of the sampled records in which it is filled in, 0 to 1.
    pub share: f64,
    /// `87 of 250 (35 %)` in the person's language.
    pub text: String,
}

/// One field of a redacted sample.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SampleFieldView {
    /// Its path or name.
    pub field: String,
    /// Its masked value.
    pub value: String,
}

/// One thing that a probe says of the data beside the census.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SeenFactView {
    /// What was found out.
    pub label: String,
    /// What was found, or that it could not be read.
    pub value: String,
    /// Whether it could not be read.
    pub unread: bool,
    /// A share of what was looked at, 0 to 1, where it is one.
    pub share: Option<f64>,
}

/// What one probe showed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EvidenceView {
    /// The permission's place in the list.
    pub index: usize,
    /// The permission.
    pub name: String,
    /// The kind asked for.
    pub kind: Option<Kind>,
    /// What was asked of the tenant.
    pub title: String,
    /// Why that tells about the permission.
    pub why: Option<String>,
    /// For a write permission: what could be changed. Nothing was.
    pub could: Option<String>,
    /// The call, such as `GET /me/events`.
    pub call: Option<String>,
    /// The outcome.
    pub outcome: OutcomeKind,
    /// The outcome in a word or two.
    pub outcome_label: String,
    /// The outcome as a sentence, with its count.
    pub sentence: String,
    /// What went wrong and what to do.
    pub problem: Option<ToldView>,
    /// The amount to show large, such as `250 people`: for an application permission that
    /// was asked about as a person, the projection of the app's own reach.
    pub headline: Option<String>,
    /// Set where the headline is a projection and nothing that was read.
    pub projection: Option<String>,
    /// How many records were read, as the reader's locale writes it.
    pub count: Option<String>,
    /// The count as a number.
    pub count_value: Option<f64>,
    /// Whether the count is all of them.
    pub count_exact: bool,
    /// The kind of data that was counted.
    pub data: Option<DataKind>,
    /// The same in the person's language.
    pub data_label: Option<String>,
    /// Which fields are filled in, and how often.
    pub census: Vec<CensusView>,
    /// A few records, redacted.
    pub samples: Vec<Vec<SampleFieldView>>,
    /// What else can be said of the data.
    pub facts: Vec<SeenFactView>,
    /// How it went place by place, such as mailbox by mailbox.
    pub across: Option<String>,
    /// Said where some places refused while others answered.
    pub narrowed: Option<String>,
    /// The scopes that could have authorised the call.
    pub scopes: Vec<String>,
    /// Exactly one could.
    pub isolated: bool,
    /// The same as a sentence.
    pub attribution: String,
    /// Whose reach it shows, as a sentence; projections are called projections.
    pub reach: String,
    /// When, as the reader's locale writes it.
    pub at: String,
    /// Milliseconds, requests and request ids, as a sentence for support.
    pub trace: String,
    /// The server's request ids.
    pub request_ids: Vec<String>,
}

/// One scope that the consent page will ask for, or will not.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScopeView {
    /// Its name.
    pub name: String,
    /// Why it is asked, or is not.
    pub why: String,
    /// Microsoft's default asks for an administrator.
    pub admin_consent: bool,
}

/// A person of the practice tenant.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PersonView {
    /// The invented name.
    pub name: String,
    /// The sign-in name.
    pub user: String,
    /// What that person may do, in words.
    pub role: String,
}

/// Who is signed in. Held in memory only.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AccountView {
    /// The name.
    pub name: String,
    /// The sign-in name.
    pub username: String,
    /// The tenant's id.
    pub tenant: String,
    /// The directory roles, in words or as ids.
    pub roles: Vec<String>,
}

/// The sign-in step.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SignInView {
    /// Where: the place's name.
    pub place: String,
    /// The place's id.
    pub place_id: String,
    /// The practice tenant, with invented people.
    pub practice: bool,
    /// Who is signed in now.
    pub account: Option<AccountView>,
    /// A sign-in of an earlier run whose session is gone: evidence stays, probing needs a new one.
    pub earlier: Option<String>,
    /// A sign-in is under way.
    pub running: bool,
    /// What the consent page will ask for, and why.
    pub will_ask: Vec<ScopeView>,
    /// What it will not ask for, and why.
    pub not_asked: Vec<ScopeView>,
    /// What the access token carries.
    pub granted: Vec<String>,
    /// Carried by the access token though not asked for now.
    pub granted_beyond: Vec<String>,
    /// Asked for and not granted.
    pub missing: Vec<String>,
    /// Said where tokens are kept in memory only.
    pub keyring: Option<ToldView>,
    /// The practice tenant's people.
    pub people: Vec<PersonView>,
    /// Whose sessions are kept here, for `sign_in_as`.
    pub kept: Vec<KeptView>,
}

/// One cell of the picture of exposure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellView {
    /// Which kind of data (the column).
    pub data: DataKind,
    /// How broad.
    pub breadth: Breadth,
    /// The breadth in words.
    pub breadth_label: String,
    /// How it was learnt; `not-tried` before any probe.
    pub outcome: OutcomeKind,
    /// What to write in the cell: a count, or a word.
    pub text: String,
    /// The text is a projection of the app's own reach, nothing that was read.
    pub projected: bool,
    /// The whole cell as a sentence, for assistive technology and tooltips.
    pub sentence: String,
}

/// One row of the picture of exposure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RowView {
    /// The permission's place in the list.
    pub index: usize,
    /// The permission.
    pub name: String,
    /// Its kind in words.
    pub kind_label: String,
    /// The decision in words, or that there is none.
    pub decision: String,
    /// Its cells; at most one a column.
    pub cells: Vec<CellView>,
}

/// A column of the picture of exposure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ColumnView {
    /// The kind of data.
    pub data: DataKind,
    /// Its name.
    pub label: String,
}

/// The report step.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReportView {
    /// The columns that occur.
    pub columns: Vec<ColumnView>,
    /// The rows.
    pub rows: Vec<RowView>,
    /// What follows from it all, a sentence each.
    pub findings: Vec<String>,
    /// What is still missing for a whole report, a sentence each.
    pub open: Vec<String>,
}

/// A whole review.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewView {
    /// Which.
    pub id: ReviewId,
    /// The app.
    pub app: String,
    /// Where the request was learnt.
    pub source: SourceView,
    /// Who the app is, as far as the source tells; empty where it tells nothing.
    pub identity: Vec<FactView>,
    /// What a careful reader would stop at, the gravest first.
    pub signs: Vec<SignView>,
    /// The five steps.
    pub steps: Vec<StepView>,
    /// The permissions, in the order of the source.
    pub permissions: Vec<PermissionView>,
    /// What looks like a permission and was not recognised.
    pub unrecognised: Vec<UnrecognisedView>,
    /// The sign-in step.
    pub sign_in: SignInView,
    /// Probes are running.
    pub probing: bool,
    /// What proves more than a probe alone.
    pub proof: ProofView,
    /// The report step.
    pub report: ReportView,
    /// What `undo` would take back, in words; none where there is nothing.
    pub undo: Option<String>,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Exported {
    /// The files' paths.
    pub files: Vec<String>,
    /// Set where a file of that name was there already: nothing was written; ask, then call
    /// again with `overwrite`.
    pub exists: Option<ToldView>,
}

/// Progress, sent while long work runs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The sign-in moved on.
    SignIn {
        /// Which review.
        review: ReviewId,
        /// How far.
        stage: SignInStage,
        /// The address that the browser is to open, while waiting.
        url: Option<String>,
        /// What went wrong, at the end.
        problem: Option<ToldView>,
    },
    /// A code is to be entered on another device.
    DeviceCode {
        /// Which review; none for another sign-in.
        review: Option<ReviewId>,
        /// The page to enter it on.
        page: String,
        /// The code.
        code: String,
        /// Until when it is good, as the reader's locale writes it.
        until: String,
    },
    /// Connecting moved on.
    Connect {
        /// How far.
        stage: SignInStage,
        /// The address that the browser is to open, while waiting.
        url: Option<String>,
        /// What went wrong, at the end.
        problem: Option<ToldView>,
    },
    /// The controlled experiment moved on to a permission.
    Experiment {
        /// Which review.
        review: ReviewId,
        /// Its place among those tried, from 0.
        index: usize,
        /// How many are tried.
        of: usize,
        /// What is being done, as a sentence.
        told: String,
    },
    /// An audit moved on.
    Audit {
        /// How far.
        progress: Box<AuditProgress>,
    },
    /// The writing of a report moved on.
    Export {
        /// Which review.
        review: ReviewId,
        /// Parts that are done.
        done: usize,
        /// Parts that there are.
        of: usize,
        /// What is being done, in a few words.
        doing: String,
    },
    /// A probe moved on.
    Probe {
        /// Which review.
        review: ReviewId,
        /// The permission's place in the list.
        index: usize,
        /// How many probes there are.
        of: usize,
        /// How many have ended.
        ended: usize,
        /// Records read so far, as a sentence.
        read: Option<String>,
        /// The evidence, once it has ended.
        evidence: Option<Box<EvidenceView>>,
    },
}

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SignInStage {
    /// Reading the identity server's description.
    Preparing,
    /// Waiting for the person in the browser.
    Waiting,
    /// Exchanging the code.
    Redeeming,
    /// Checking the ID token.
    Verifying,
    /// Signed in.
    Done,
    /// Ended without a sign-in.
    Failed,
}
