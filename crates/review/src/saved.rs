//! A review as it is saved: no token, and of the tenant's people nothing unredacted.

use jiff::Timestamp;
use scopeglass_domain::{
    Chain, ChainState, ClearLook, Decision, Evidence, Experiment, Grant, GrantedScopes, KindClaim,
    Problem, Request, ReviewId, TenantId,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of the file that this Scopeglass writes. A larger one is refused, not guessed.
///
/// 2 added the chain of evidence, which a Scopeglass that does not know it would drop.
pub(crate) const FORMAT: u32 = 2;

/// What was decided and seen for one permission of the request, beside it by position.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub decision: Option<Decision>,
    pub evidence: Option<Evidence>,
}

/// Where the review last signed in. The person's name is masked before it comes here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SignedIn {
    pub place: String,
    pub practice: bool,
    pub tenant: TenantId,
    pub account: String,
    pub roles: Vec<String>,
    pub granted: GrantedScopes,
    pub at: Timestamp,
    pub grants: GrantsRead,
}

/// What the tenant's own records say was granted, as far as they were read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub(crate) enum GrantsRead {
    NotTried,
    Failed { problem: Problem },
    Read { at: Timestamp, grants: Vec<Grant> },
}

/// One review.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Review {
    pub format: u32,
    pub id: ReviewId,
    pub created: Timestamp,
    pub changed: Timestamp,
    pub request: Request,
    pub entries: Vec<Entry>,
    pub signed_in: Option<SignedIn>,
    /// Every probe that was ever run, tied to the one before.
    #[serde(default)]
    pub chain: Chain,
    /// The controlled experiment that was made last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment: Option<Experiment>,
    /// Each look at one record in clear that was taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looks: Vec<ClearLook>,
}

impl Review {
    /// A new review of this request, with nothing decided.
    pub fn new(request: Request, now: Timestamp) -> Self {
        let entries = vec![Entry::default(); request.permissions.len()];
        Self {
            format: FORMAT,
            id: ReviewId(Uuid::new_v4()),
            created: now,
            changed: now,
            request,
            entries,
            signed_in: None,
            chain: Chain::default(),
            experiment: None,
            looks: Vec::new(),
        }
    }

    /// Replaces the request, keeping what was decided and seen for permissions that stay.
    pub fn replace_request(&mut self, request: Request) {
        let names: Vec<_> = self
            .request
            .permissions
            .iter()
            .map(|asked| asked.name.clone())
            .collect();
        let mut old: Vec<_> = names
            .into_iter()
            .zip(self.entries.drain(..))
            .map(Some)
            .collect();
        self.entries = request
            .permissions
            .iter()
            .map(|asked| {
                old.iter_mut()
                    .find(|slot| slot.as_ref().is_some_and(|(name, _)| *name == asked.name))
                    .and_then(Option::take)
                    .map(|(_, entry)| entry)
                    .unwrap_or_default()
            })
            .collect();
        self.request = request;
    }

    /// Keeps what probes brought, in the order in which they ended, and ties it to the chain.
    pub fn see(&mut self, mut seen: Vec<(usize, Evidence)>) {
        seen.sort_by_key(|(_, evidence)| evidence.at);
        for (place, evidence) in seen {
            if let Some(entry) = self.entries.get_mut(place) {
                self.chain.add(&evidence, Uuid::new_v4());
                entry.evidence = Some(evidence);
            }
        }
    }

    /// What the probes have brought.
    pub fn evidence(&self) -> impl Iterator<Item = &Evidence> {
        self.entries
            .iter()
            .filter_map(|entry| entry.evidence.as_ref())
    }

    /// Whether the chain of evidence fits what the review holds.
    pub fn chain_state(&self) -> ChainState {
        self.chain.check(self.evidence())
    }

    /// How many permissions have a decision.
    pub fn decided(&self) -> usize {
        self.entries
            .iter()
            .filter(|entry| entry.decision.is_some())
            .count()
    }

    /// How many permissions have a kind that nobody has settled.
    pub fn open_kinds(&self) -> usize {
        self.request
            .permissions
            .iter()
            .filter(|asked| asked.kind == KindClaim::Open)
            .count()
    }

    /// Repairs what a hand-edited file may have broken: one entry a permission. What is
    /// saved next is of the newest format.
    pub fn aligned(mut self) -> Self {
        self.format = FORMAT;
        self.entries
            .resize(self.request.permissions.len(), Entry::default());
        self
    }
}
