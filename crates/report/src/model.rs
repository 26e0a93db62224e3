//! What a report is made from: domain values only, gathered by the review.
//!
//! Nothing here is a sentence yet and nothing is formatted. The [`Document`](crate::Document) is
//! made from it in one language, and every format is drawn from the document.

use jiff::Timestamp;
use scopeglass_domain::{
    AppIdentity, ChainState, Decision, Digest, Disclosed, Evidence, Finding, Grant, GrantedScopes,
    Kind, KindClaim, MatrixCell, Message, Permission, PermissionName, Problem, Rating,
    RecognisedAt, Redaction, ReviewId, Sign, Source, Standing, StatedReason, TenantId,
    Unrecognised,
};
use scopeglass_domain::{ClearLook, Experiment};
use serde::{Deserialize, Serialize};

/// Everything that a report tells, before any language or format.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportInput {
    /// The review.
    pub review: ReviewId,
    /// The version of Scopeglass that makes the report, such as `0.1.0`.
    pub scopeglass: String,
    /// The day of the catalogue's facts, ISO 8601.
    pub catalogue: String,
    /// When the review was begun.
    pub created_at: Timestamp,
    /// When the report is made.
    pub made_at: Timestamp,
    /// The app or vendor, as the source names it; empty where it does not.
    pub app: String,
    /// Where the request was learnt.
    pub source: Source,
    /// The source text as read; absent where there is none.
    pub text: Option<String>,
    /// Who the app is, as far as the source tells.
    pub identity: AppIdentity,
    /// What a careful reader would stop at.
    pub signs: Vec<Sign>,
    /// Where the review signed in; absent while it has not.
    pub connection: Option<ConnectionFacts>,
    /// As whom; absent while nobody is signed in.
    pub account: Option<AccountFacts>,
    /// The delegated permissions of the access token; absent while there is none.
    pub granted: Option<GrantedScopes>,
    /// The permissions asked for, in the order of the request.
    pub permissions: Vec<PermissionFacts>,
    /// Lines that look like a permission and were not recognised.
    pub unrecognised: Vec<Unrecognised>,
    /// The picture of exposure, as [`scopeglass_domain::exposure_matrix`] derives it.
    pub matrix: Vec<MatrixCell>,
    /// What follows.
    pub findings: Vec<Finding>,
    /// What the tenant's own records say was granted.
    pub grants: ReadBack,
    /// How much of what was seen is told; the evidence above is already cut to it.
    #[serde(default)]
    pub redaction: Redaction,
    /// The chain of evidence.
    #[serde(default)]
    pub chain: ChainFacts,
    /// The controlled experiment that was made last.
    #[serde(default)]
    pub experiment: Option<Experiment>,
    /// Each look at one record in clear that was taken.
    #[serde(default)]
    pub looks: Vec<ClearLook>,
}

/// The chain of evidence, as far as the report shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChainFacts {
    /// Its links, the oldest first.
    pub links: Vec<Disclosed>,
    /// What recounting it brought.
    pub state: ChainState,
}

impl Default for ChainFacts {
    fn default() -> Self {
        Self {
            links: Vec::new(),
            state: ChainState::Holds {
                links: 0,
                head: Digest::NONE,
                outside: 0,
            },
        }
    }
}

/// Where the review signed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectionFacts {
    /// The connection's name, as the person gave it.
    pub name: String,
    /// The tenant; absent until a sign-in has told it.
    pub tenant: Option<TenantId>,
    /// Whether it is the practice tenant, whose people are invented.
    pub practice: bool,
}

/// As whom the tenant was asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountFacts {
    /// The person, already redacted as far as the report is to redact.
    pub display: String,
    /// The directory roles that the ID token tells; they bound what a delegated read can see.
    pub roles: Vec<RoleFacts>,
}

/// One directory role.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoleFacts {
    /// The role's template id.
    pub id: String,
    /// Its name, where it is known.
    pub name: Option<Message>,
}

/// One permission of the request with all that the review knows of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PermissionFacts {
    /// The catalogue's facts, name and resource among them.
    pub permission: Permission,
    /// Its kind, as far as known.
    pub kind: KindClaim,
    /// Why the vendor says that it needs it.
    pub reason: Option<StatedReason>,
    /// Where it was recognised, the surest first.
    pub recognised: Vec<RecognisedAt>,
    /// What the tenant's records say of it, where the request was read from a tenant.
    pub standing: Option<Standing>,
    /// The ratings for each kind that it may be asked in: one entry, or two while it is open.
    pub ratings: Vec<KindRatings>,
    /// What would do with less.
    pub narrower: Vec<NarrowerFacts>,
    /// Why it adds nothing in this request; empty where it adds something.
    pub redundant: Vec<Message>,
    /// What the probes brought; empty where none was run yet.
    pub evidence: Vec<Evidence>,
    /// What was decided; absent while undecided.
    pub decision: Option<Decision>,
}

/// The ratings of a permission in one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KindRatings {
    /// The kind that they hold for.
    pub kind: Kind,
    /// Microsoft's and ours, never merged: each keeps its source.
    pub ratings: Vec<Rating>,
    /// What others have published, each on a scale of its own.
    pub published: Vec<PublishedFacts>,
}

/// A rating that others have published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PublishedFacts {
    /// Who published it.
    pub source: String,
    /// Where it stands.
    pub address: String,
    /// The day of the rating, ISO 8601.
    pub dated: String,
    /// The level on the source's own scale.
    pub level: Message,
}

/// A permission that would do with less.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NarrowerFacts {
    /// Its name.
    pub name: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// What the app could then no longer do.
    pub what_is_lost: Message,
}

/// What the tenant's records of consent say, as far as they were read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum ReadBack {
    /// They were not read; nothing follows about what was granted.
    Unread {
        /// What stood in the way; absent where nobody tried.
        problem: Option<Problem>,
    },
    /// They were read to the end.
    Read {
        /// When.
        at: Timestamp,
        /// Every grant of the client under review.
        grants: Vec<Grant>,
    },
}
