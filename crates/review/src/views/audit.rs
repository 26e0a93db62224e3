//! What a face shows of a tenant audit: how far it has come, what it found, and windows of
//! rows that the snapshot's store answers.

use super::ToldView;
use scopeglass_domain::{DataKind, Kind, SignWeight};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the word for an audit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditState {
    /// It is being read now.
    Running,
    /// It was stopped, or broke off, and can be resumed.
    Paused,
    /// Every list that grants are judged by was read to its end, and as many records came as
    /// the tenant counted before and after.
    Complete,
    /// It ended, and something is missing or could not be checked: see its parts.
    Incomplete,
}

/// One line of the list of snapshots.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditSummary {
    /// Which snapshot.
    pub id: String,
    /// The tenant's name, or its id where it tells none.
    pub tenant: String,
    /// When it began, as the reader's locale writes it.
    pub began: String,
    /// How it stands.
    pub state: AuditState,
    /// The same in a sentence.
    pub state_text: String,
    /// Service principals in it.
    pub apps: u64,
    /// Delegated grants and application permissions in it.
    pub grants: u64,
    /// The size of its file, as the reader's locale writes it.
    pub size: String,
    /// What ended it early, or makes it unreadable.
    pub problem: Option<ToldView>,
}

/// The snapshots at hand.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditsView {
    /// The newest first.
    pub audits: Vec<AuditSummary>,
    /// The audit under way in this window.
    pub running: Option<AuditProgress>,
    /// Whether somebody is connected, so that an audit can start at once.
    pub connected: bool,
}

/// How one part of the reading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditPartState {
    /// Its turn has not come.
    Waiting,
    /// It is being read.
    Reading,
    /// All of it: as many records as the tenant counted before and after.
    Whole,
    /// Read to its end, and the tenant gave no count to check against.
    Uncounted,
    /// Read to its end while the tenant changed.
    Changed,
    /// Fewer or more records came than the tenant counts.
    Short,
    /// It broke off.
    Partial,
    /// Nothing of it was read.
    NotRead,
}

/// One part of the reading: a list, or the role assignments of all APIs together.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditPartView {
    /// Its stable name, such as `delegated`.
    pub id: String,
    /// Its name in the person's language.
    pub name: String,
    /// How it stands.
    pub state: AuditPartState,
    /// Whether the audit cannot be complete without it.
    pub needed: bool,
    /// Records read.
    pub rows: u64,
    /// Records that the tenant counts, where it does.
    pub expected: Option<u64>,
    /// Pages read.
    pub pages: u64,
    /// How it stands, in a sentence such as “839 of 839”.
    pub text: String,
    /// What kept it from being read whole.
    pub problem: Option<ToldView>,
}

/// What the audit is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditStage {
    /// Reading from the tenant.
    Reading,
    /// Asking again whether anything changed meanwhile.
    Checking,
    /// Judging what was read.
    Judging,
    /// Ended: open the snapshot.
    Done,
    /// Stopped on request; it can be resumed.
    Paused,
    /// Broke off; it can be resumed.
    Failed,
}

/// How far an audit has come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditProgress {
    /// Which snapshot.
    pub id: String,
    /// What it is doing.
    pub stage: AuditStage,
    /// Its parts.
    pub parts: Vec<AuditPartView>,
    /// Pages read and kept.
    pub pages: u64,
    /// Records read and kept.
    pub rows: u64,
    /// Records expected by the tenant's own counts, as far as they are known.
    pub expected: Option<u64>,
    /// Resource units spent in this run.
    pub units: u64,
    /// Units that the tenant allows in ten seconds.
    pub quota: u64,
    /// Requests sent in this run.
    pub requests: u64,
    /// Seconds since this run began.
    pub seconds: u64,
    /// Seconds left, where that can be estimated.
    pub seconds_left: Option<u64>,
    /// The same for people, such as “about 2 minutes left”.
    pub left: Option<String>,
    /// Whether it slows down to stay within the quota.
    pub slowed: bool,
    /// What ended it.
    pub problem: Option<ToldView>,
}

/// How wide a grant reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditBreadth {
    /// Delegated, for one person.
    One,
    /// Delegated, for some people, one by one.
    Some,
    /// Delegated, for everyone in the organisation.
    All,
    /// Application: the whole organisation, with nobody signed in.
    Application,
}

/// Whose an app is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditOrigin {
    /// Registered in this tenant.
    Own,
    /// Registered elsewhere.
    Other,
    /// Microsoft's own.
    Microsoft,
}

/// A cell of the picture of who reaches what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditCell {
    /// The kind of data.
    pub data: DataKind,
    /// How wide.
    pub breadth: AuditBreadth,
    /// Apps that reach it, Microsoft's own apart.
    pub apps: u64,
    /// Microsoft's own apps that reach it.
    pub microsofts: u64,
    /// The highest rating among the others, 1 to 4.
    pub level: Option<u8>,
}

/// One rule with what it found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditRuleView {
    /// Its stable name, such as `consent-wave`.
    pub rule: String,
    /// What it finds, as a heading.
    pub title: String,
    /// Why that matters, and what to do.
    pub why: String,
    /// How much it weighs at most.
    pub weight: SignWeight,
    /// How many findings.
    pub count: u64,
}

/// A snapshot, opened.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditView {
    /// Its line in the list.
    pub summary: AuditSummary,
    /// The verdict: “complete”, or what is missing, in sentences.
    pub verdict: Vec<String>,
    /// What was read, part by part.
    pub parts: Vec<AuditPartView>,
    /// Apps, by whose they are: own, others', Microsoft's.
    pub own: u64,
    /// Apps registered elsewhere.
    pub other: u64,
    /// Microsoft's own apps.
    pub microsoft: u64,
    /// The picture: kinds of data against breadth; cells with no app are left out.
    pub picture: Vec<AuditCell>,
    /// The names of the kinds of data, in their order.
    pub data_names: Vec<(DataKind, String)>,
    /// The names of the breadths, in their order.
    pub breadth_names: Vec<(AuditBreadth, String)>,
    /// The rules that found something, the gravest first.
    pub rules: Vec<AuditRuleView>,
    /// The rules that found nothing.
    pub silent: Vec<AuditRuleView>,
    /// What could not be judged, and why, in sentences.
    pub not_judged: Vec<String>,
}

/// What the rows of a window are ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditSort {
    /// By rating.
    #[default]
    Level,
    /// By the app's name.
    Name,
    /// By the number of people.
    People,
    /// By the app's age.
    Created,
    /// By the last sign-in.
    Used,
    /// By the number of findings.
    Findings,
    /// By the permission's name (grants alone).
    Permission,
}

/// Which rows a window shows. Everything left out does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct AuditQuery {
    /// Part of a name (app, publisher, permission), or an id.
    #[serde(default)]
    pub text: String,
    /// Whose apps; Microsoft's own are left out unless they are asked for here.
    #[serde(default)]
    pub origin: Option<AuditOrigin>,
    /// Microsoft's own too, where `origin` says nothing.
    #[serde(default)]
    pub with_microsoft: bool,
    /// How wide.
    #[serde(default)]
    pub breadth: Option<AuditBreadth>,
    /// Which kind of data.
    #[serde(default)]
    pub data: Option<DataKind>,
    /// Rated at least so high, 1 to 4.
    #[serde(default)]
    pub level: Option<u8>,
    /// Found by this rule.
    #[serde(default)]
    pub rule: Option<String>,
    /// Of this app, by its object id.
    #[serde(default)]
    pub app: Option<String>,
    /// The order.
    #[serde(default)]
    pub sort: AuditSort,
    /// The other way round than that order usually goes.
    #[serde(default)]
    pub reversed: bool,
    /// Rows to leave out at the beginning.
    #[serde(default)]
    pub offset: u64,
    /// Rows wanted, at most 500.
    #[serde(default)]
    pub limit: u32,
}

/// One app of a snapshot.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditAppRow {
    /// The object id of its service principal.
    pub id: String,
    /// Its application id.
    pub app_id: String,
    /// Its name; its application id where it has none.
    pub name: String,
    /// Whose it is.
    pub origin: AuditOrigin,
    /// Its publisher, as far as told.
    pub publisher: Option<String>,
    /// Whether Microsoft has verified that publisher.
    pub verified: bool,
    /// Whether it may sign in.
    pub enabled: bool,
    /// When it came into the tenant, as the reader's locale writes it.
    pub created: Option<String>,
    /// When it signed in last; none where it never did or nobody knows.
    pub used: Option<String>,
    /// The highest rating of what it holds, 1 to 4.
    pub level: Option<u8>,
    /// Its widest reach.
    pub breadth: Option<AuditBreadth>,
    /// Delegated permissions that it holds.
    pub delegated: u64,
    /// Application permissions that it holds.
    pub application: u64,
    /// People who are within reach one by one; everyone aside.
    pub people: u64,
    /// Findings about it.
    pub findings: u64,
    /// The gravest of them.
    pub weight: Option<SignWeight>,
}

/// A window of apps.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditAppsView {
    /// How many rows fit the query.
    pub total: u64,
    /// The rows from the query's offset on.
    pub rows: Vec<AuditAppRow>,
}

/// One permission that one app holds in one breadth.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditGrantRow {
    /// The object id of the app's service principal.
    pub app: String,
    /// The app's name.
    pub app_name: String,
    /// The API that owns the permission.
    pub resource: String,
    /// The permission as its API calls it, or its id where the API is gone.
    pub permission: String,
    /// Its kind.
    pub kind: Kind,
    /// How wide it reaches.
    pub breadth: AuditBreadth,
    /// The same in words, such as “for 12 people”.
    pub breadth_text: String,
    /// How many people it was granted for one by one.
    pub people: u64,
    /// Its rating, 1 to 4; none where the catalogue does not know it.
    pub level: Option<u8>,
    /// The kind of data.
    pub data: DataKind,
    /// What the kind of data is called.
    pub data_text: String,
    /// Whether more rights can be gained with it.
    pub raises: bool,
}

/// A window of grants.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditGrantsView {
    /// How many rows fit the query.
    pub total: u64,
    /// The rows from the query's offset on.
    pub rows: Vec<AuditGrantRow>,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditFindingRow {
    /// The rule.
    pub rule: String,
    /// The rule's heading.
    pub title: String,
    /// How much it weighs.
    pub weight: SignWeight,
    /// The object id of the app that it is about.
    pub app: String,
    /// The app's name.
    pub app_name: String,
    /// What was found, with its evidence, in a sentence.
    pub text: String,
}

/// A window of findings.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditFindingsView {
    /// How many rows fit the query.
    pub total: u64,
    /// The rows from the query's offset on.
    pub rows: Vec<AuditFindingRow>,
}

/// A secret or certificate of an app.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditCredentialView {
    /// What it is, in the person's language.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// From when it is valid.
    pub begins: Option<String>,
    /// Until when.
    pub ends: Option<String>,
}

/// One app of a snapshot, in depth.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditAppView {
    /// Its row in the list.
    pub row: AuditAppRow,
    /// What was found about it, the gravest first.
    pub findings: Vec<AuditFindingRow>,
    /// What it holds; the first 500.
    pub grants: AuditGrantsView,
    /// Its secrets and certificates.
    pub credentials: Vec<AuditCredentialView>,
    /// The addresses to which sign-ins return.
    pub redirects: Vec<String>,
    /// Who looks after it; none where that was not read.
    pub owners: Option<Vec<String>>,
}

/// What became of something between two snapshots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditChangeKind {
    /// An app that was not there.
    NewApp,
    /// An app that is not there any more.
    GoneApp,
    /// A permission that the app did not hold.
    NewGrant,
    /// A permission that it does not hold any more.
    GoneGrant,
    /// A permission that reaches more people.
    Widened,
    /// A permission that reaches fewer people.
    Narrowed,
    /// Another publisher.
    Publisher,
    /// Other owners.
    Owners,
    /// Other secrets or certificates.
    Credentials,
}

/// One difference between two snapshots.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditChangeRow {
    /// What became of it.
    pub change: AuditChangeKind,
    /// The object id of the app's service principal.
    pub app: String,
    /// The app's name.
    pub app_name: String,
    /// The difference in a sentence.
    pub text: String,
    /// The rating of the permission, where it is about one.
    pub level: Option<u8>,
}

/// Two snapshots beside each other.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AuditComparisonView {
    /// The earlier one.
    pub first: AuditSummary,
    /// The later one.
    pub second: AuditSummary,
    /// What keeps the comparison from being complete, in sentences; a list that was not read
    /// whole on either side is not compared.
    pub limits: Vec<String>,
    /// How many differences of each kind, and what the kind is called.
    pub counts: Vec<(AuditChangeKind, String, u64)>,
    /// How many differences fit the query.
    pub total: u64,
    /// Those from the offset on.
    pub rows: Vec<AuditChangeRow>,
}

/// Which table of a snapshot is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AuditTable {
    /// The apps.
    Apps,
    /// What they hold.
    Grants,
    /// What was found.
    Findings,
}
