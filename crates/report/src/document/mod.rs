//! The report in one language: every sentence made, every value from outside neutralised.
//!
//! This is what the JSON format writes, field for field, and what HTML lays out. A field
//! is never renamed or removed within one [`SCHEMA`]; new ones may be added.

mod evidence;
mod experiment;
mod permission;

pub use evidence::*;
pub use experiment::*;
pub use permission::*;

use crate::template::{Letterhead, Template};
use jiff::Timestamp;
use schemars::JsonSchema;
use scopeglass_domain::{Disclosed, Problem};
use scopeglass_language::Locale;
use serde::Serialize;

/// The name and version of the JSON form.
pub const SCHEMA: &str = "scopeglass-report/1";

/// A whole report.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Document {
    /// The name and version of this form.
    #[schemars(extend("const" = SCHEMA))]
    pub schema: &'static str,
    /// The language of all `text`, `statement` and explanation fields, a BCP 47 tag.
    pub language: String,
    /// `ltr` or `rtl`: the direction of that language.
    pub direction: &'static str,
    /// The review and what it was made with.
    pub review: ReviewPart,
    /// The request and where it came from.
    pub request: RequestPart,
    /// Where and as whom the tenant was asked.
    pub tenant: TenantPart,
    /// What somebody reads who reads one page.
    pub summary: SummaryPart,
    /// What follows from request and evidence.
    pub findings: Vec<FindingPart>,
    /// The picture of exposure: one entry a cell.
    pub picture: Vec<PictureCell>,
    /// The permissions, in the order of the request.
    pub permissions: Vec<PermissionPart>,
    /// Lines that look like a permission and were not recognised.
    pub unrecognised: Vec<UnrecognisedPart>,
    /// The controlled experiment: the answers before and after each consent.
    pub experiment: Option<ExperimentPart>,
    /// What was granted, beside what was asked.
    pub grants: GrantsPart,
    /// How this was found out, and what it cannot tell.
    pub method: Vec<MethodPart>,
    /// The chain of evidence, the oldest link first: a probe that was removed, changed or
    /// put elsewhere shows.
    #[schemars(with = "Vec<evidence::ChainLinkSchema>")]
    pub chain: Vec<Disclosed>,
    /// An organisation's own head, where it has one.
    #[serde(skip)]
    #[schemars(skip)]
    pub(crate) letterhead: Option<Letterhead>,
}

impl Document {
    /// The same report on an organisation's letterhead.
    ///
    /// # Errors
    /// `language-unknown`, which a composed document does not cause.
    pub fn on(mut self, template: &Template) -> Result<Self, Problem> {
        self.letterhead = Some(template.in_language(Locale::parse(&self.language)?));
        Ok(self)
    }
}

/// A code that programs read, with the word that people read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Word {
    /// Stable, in lower-case English.
    pub code: String,
    /// In the report's language.
    pub text: String,
}

/// A time for programs (RFC 3339, UTC) and for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Moment {
    /// RFC 3339, UTC.
    #[schemars(with = "String", extend("format" = "date-time"))]
    pub at: Timestamp,
    /// In the report's language.
    pub text: String,
}

/// A permission of this report, by its place and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PermissionRef {
    /// Its place in the request, from 1.
    pub number: usize,
    /// Its published name.
    pub name: String,
}

/// The review and what it was made with.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReviewPart {
    /// The review's id.
    pub id: String,
    /// When it was begun.
    pub created: Moment,
    /// When this report was made.
    pub made: Moment,
    /// The version of Scopeglass.
    pub scopeglass: String,
    /// The day of the catalogue's facts, ISO 8601.
    pub catalogue: String,
    /// How much of what was seen is told: `samples`, `fields` or `counts`.
    pub redaction: &'static str,
}

/// The request and where it came from.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RequestPart {
    /// The app or vendor as the source names it; empty where it does not.
    pub app: String,
    /// `article`, `profile`, `link`, `manifest`, `tenant` or `list`.
    pub source: Word,
    /// Where it was learnt, as a sentence.
    pub statement: String,
    /// The article's file name.
    pub file: Option<String>,
    /// The vendor's page that a profile's facts come from.
    pub address: Option<String>,
    /// The language of the source's text, a BCP 47 tag.
    pub language: Option<String>,
    /// Who the app is, as far as the source tells; no more than its own word, unless the
    /// publisher is told to be verified.
    pub identity: Vec<IdentityPart>,
    /// What a careful reader would stop at, the gravest first.
    pub signs: Vec<SignPart>,
    /// The source text as read.
    pub text: Option<Vec<TextRun>>,
}

/// One fact of who the app is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IdentityPart {
    /// What the fact is about: `client`, `publisher`, `owner`, `created`, `audience`,
    /// `enabled`, `assignment`, `redirects` or `credentials`.
    pub about: Word,
    /// One value, or several.
    pub values: Vec<String>,
    /// Whether the values are ids, addresses and other names to copy.
    pub machine: bool,
}

/// Something that a careful reader would stop at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignPart {
    /// `note`, `odd` or `alarming`.
    pub weight: Word,
    /// The id of the sentence, stable.
    pub code: String,
    /// What it is and why it matters.
    pub text: String,
}

/// A run of the source text, marked where a permission was recognised in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TextRun {
    /// The words.
    pub text: String,
    /// The permission that they were recognised as.
    pub permission: Option<PermissionRef>,
}

/// Where and as whom the tenant was asked.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TenantPart {
    /// `practice`, `real` or `not-signed-in`.
    pub state: &'static str,
    /// The same as a sentence.
    pub statement: String,
    /// The connection's name.
    pub name: Option<String>,
    /// The tenant's id.
    pub id: Option<String>,
    /// The signed-in person, redacted.
    pub account: Option<String>,
    /// That person's directory roles: the code is the role's template id.
    pub roles: Vec<Word>,
    /// The delegated permissions of the access token; absent where there was none.
    pub access_token_scopes: Option<Vec<String>>,
}

/// What somebody reads who reads one page.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SummaryPart {
    /// How many permissions, and how many of them are decided, as a sentence.
    pub statement: String,
    /// How many of each decision; `undecided` among them.
    pub decisions: Vec<DecisionCount>,
    /// The permissions that reach furthest, the furthest first.
    pub far_reaching: Vec<FarReachingPart>,
    /// The permissions with no decision.
    pub undecided: Vec<PermissionRef>,
    /// The permissions whose kind is still open.
    pub kind_open: Vec<PermissionRef>,
    /// Reads that did not come to a full answer.
    pub unread: Vec<UnreadPart>,
}

/// How many permissions were decided in one way.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DecisionCount {
    /// The decision.
    pub decision: Word,
    /// How many.
    pub count: usize,
}

/// One of the permissions that reach furthest.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FarReachingPart {
    /// Which.
    pub permission: PermissionRef,
    /// Its kind, unless open.
    pub kind: Option<Word>,
    /// What the app could do.
    pub can_do: String,
    /// To whose data.
    pub whose: String,
}

/// A read without a full answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct UnreadPart {
    /// Which permission it was about.
    pub permission: PermissionRef,
    /// `denied`, `failed`, `partial`, `not-tried` or `no-evidence`.
    pub outcome: Word,
    /// Why.
    pub why: String,
}

/// What follows from request and evidence.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FindingPart {
    /// The permission's name.
    pub permission: String,
    /// The id of the sentence, stable.
    pub code: String,
    /// The sentence.
    pub text: String,
}

/// One cell of the picture of exposure.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PictureCell {
    /// The permission.
    pub permission: PermissionRef,
    /// The kind of data.
    pub data: Word,
    /// Whose data.
    pub breadth: Word,
    /// How it was learnt.
    pub outcome: Word,
    /// How many records were read, where any were.
    pub amount: Option<Amount>,
    /// What the app alone would reach: a projection from counts, never something read.
    pub projected: Option<Projection>,
    /// Where the read shows only the signed-in person's view of a permission that reaches
    /// further: that view. `outcome` and `amount` are then that person's, not the app's.
    pub own_view: Option<String>,
    /// The cell as a sentence.
    pub statement: String,
}

/// How many records.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Amount {
    /// The number.
    pub value: u64,
    /// Whether that is all of them; if not, it is the least there are.
    pub exact: bool,
    /// With its noun.
    pub text: String,
    /// The number alone, as the reader's language writes it.
    pub short: String,
}

/// What an application permission would reach, counted but not read.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Projection {
    /// Mailboxes, users or groups.
    pub value: u64,
    /// With its noun.
    pub text: String,
}

/// A line that looks like a permission and was not recognised.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct UnrecognisedPart {
    /// Its words.
    pub quote: String,
    /// Why it was not recognised.
    pub why: Word,
    /// What it might be.
    pub candidates: Vec<String>,
    /// The admin says that it asks for nothing.
    pub dismissed: bool,
}

/// What was granted, beside what was asked.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GrantsPart {
    /// Whether the tenant's own records of consent were read.
    pub read: bool,
    /// The same as a sentence.
    pub statement: String,
    /// What stood in the way of reading them.
    pub problem: Option<ProblemPart>,
    /// When they were read.
    pub read_at: Option<Moment>,
    /// Every permission that was asked, granted, or both.
    pub rows: Vec<GrantRow>,
}

/// One permission, asked and granted.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GrantRow {
    /// Its name.
    pub permission: String,
    /// Whether the request asks for it.
    pub asked: bool,
    /// Its kind in the request, unless open.
    pub kind: Option<Word>,
    /// Whether the access token carries it; absent where there was none.
    pub in_access_token: Option<bool>,
    /// `everyone`, `one-person`, `none`, or `not-read` where the records were not read or
    /// do not cover its kind.
    pub recorded: Word,
    /// What the tenant's records say of the app under review; absent where the request was
    /// not read from a tenant.
    pub standing: Option<StandingPart>,
}

/// How one thing was found out, or what cannot be told.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MethodPart {
    /// Stable.
    pub code: &'static str,
    /// A few words.
    pub title: String,
    /// The explanation.
    pub text: String,
}
