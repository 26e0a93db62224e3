//! The parts of a reading, and what may be said of each: the word "whole" has one way to be
//! earned, and it is by counting.

use scopeglass_domain::{ErrorCode, Message, Problem};
use uuid::Uuid;

/// One list that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// `/servicePrincipals`: the apps, and what the APIs among them offer.
    Apps,
    /// `/oauth2PermissionGrants`.
    Delegated,
    /// `/servicePrincipals/{id}/appRoleAssignedTo` of one API.
    Roles(Uuid),
    /// `/applications`: what is registered in this tenant.
    Registrations,
    /// `/directoryObjects/getByIds` of everyone that a grant names.
    People,
    /// The owners of what is registered here and of what holds application permissions.
    Owners,
    /// When people consented alone to one app that gives cause to ask.
    Consents(Uuid),
    /// `/reports/servicePrincipalSignInActivities`.
    SignIns,
}

impl Part {
    /// The names of the kinds, in the order in which they are told.
    pub const KINDS: [&'static str; 8] = [
        "apps",
        "delegated",
        "roles",
        "registrations",
        "people",
        "owners",
        "consents",
        "sign-ins",
    ];

    /// The stable name of the kind.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Apps => "apps",
            Self::Delegated => "delegated",
            Self::Roles(_) => "roles",
            Self::Registrations => "registrations",
            Self::People => "people",
            Self::Owners => "owners",
            Self::Consents(_) => "consents",
            Self::SignIns => "sign-ins",
        }
    }

    /// What the list belongs to; nothing where there is one of its kind.
    pub(crate) fn object(self) -> Vec<u8> {
        match self {
            Self::Roles(id) | Self::Consents(id) => id.as_bytes().to_vec(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn of(kind: &str, object: &[u8]) -> Option<Self> {
        let id = Uuid::from_slice(object).ok();
        match (kind, id) {
            ("apps", _) => Some(Self::Apps),
            ("delegated", _) => Some(Self::Delegated),
            ("roles", Some(id)) => Some(Self::Roles(id)),
            ("registrations", _) => Some(Self::Registrations),
            ("people", _) => Some(Self::People),
            ("owners", _) => Some(Self::Owners),
            ("consents", Some(id)) => Some(Self::Consents(id)),
            ("sign-ins", _) => Some(Self::SignIns),
            _ => None,
        }
    }

    /// Whether an audit without this kind is not complete: who holds which right is told by
    /// these lists alone. The others add evidence and are reported by themselves.
    pub fn is_needed(kind: &str) -> bool {
        matches!(
            kind,
            "apps" | "delegated" | "roles" | "registrations" | "people"
        )
    }
}

/// How far the reading of a list has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Its turn has not come.
    Waiting,
    /// Being read, or interrupted.
    Reading,
    /// The server said that there is no more.
    Ended,
    /// It broke off for good.
    Failed,
}

impl Progress {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reading => "reading",
            Self::Ended => "ended",
            Self::Failed => "failed",
        }
    }

    pub(crate) fn of(text: &str) -> Self {
        match text {
            "reading" => Self::Reading,
            "ended" => Self::Ended,
            "failed" => Self::Failed,
            _ => Self::Waiting,
        }
    }
}

/// What the journal says of one list, or of all lists of one kind together.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// How far it has come.
    pub progress: Progress,
    /// Pages kept.
    pub pages: u64,
    /// Records kept, each once.
    pub rows: u64,
    /// Records that came twice and were kept once.
    pub doubles: u64,
    /// The tenant's count before reading.
    pub began: Option<u64>,
    /// The tenant's count after reading.
    pub ended: Option<u64>,
    /// What broke it off.
    pub problem: Option<Problem>,
}

/// What may be said of a list.
#[derive(Debug, Clone, PartialEq)]
pub enum Extent {
    /// Nothing has been read yet.
    Waiting,
    /// It is being read, or was interrupted and can be resumed.
    Reading,
    /// As many records as the tenant counted before and after.
    Whole,
    /// Read to its end, and the tenant gave no count to check against.
    Uncounted,
    /// Read to its end, while the tenant's own count changed.
    Changed {
        /// Before.
        from: u64,
        /// After.
        to: u64,
    },
    /// Read to its end, and other than the tenant's count.
    Short {
        /// What the tenant counts.
        expected: u64,
    },
    /// Broken off after some records.
    Partial(Problem),
    /// Nothing was read.
    NotRead(Problem),
}

impl Extent {
    fn gravity(&self) -> u8 {
        match self {
            Self::Whole => 0,
            Self::Uncounted => 1,
            Self::Changed { .. } => 2,
            Self::Short { .. } => 3,
            Self::Waiting => 4,
            Self::Reading => 5,
            Self::NotRead(_) => 6,
            Self::Partial(_) => 7,
        }
    }
}

impl Standing {
    /// What may be said of it.
    pub fn extent(&self) -> Extent {
        match self.progress {
            Progress::Waiting => Extent::Waiting,
            Progress::Reading => Extent::Reading,
            Progress::Failed => {
                let unknown = || Problem::new(ErrorCode::Internal);
                let problem = self.problem.clone().unwrap_or_else(unknown);
                if self.rows == 0 {
                    Extent::NotRead(problem)
                } else {
                    Extent::Partial(problem)
                }
            }
            Progress::Ended => match (self.began, self.ended) {
                (Some(from), Some(to)) if from != to => Extent::Changed { from, to },
                (Some(_), Some(to)) if to == self.rows => Extent::Whole,
                (Some(_), Some(expected)) => Extent::Short { expected },
                (Some(expected), None) if expected != self.rows => Extent::Short { expected },
                _ => Extent::Uncounted,
            },
        }
    }

    /// The tenant's count, the later one where there are two.
    pub fn expected(&self) -> Option<u64> {
        self.ended.or(self.began)
    }

    fn told(&self, extent: &Extent) -> Message {
        let rows = |id: &'static str| Message::new(id).with("count", self.rows);
        match extent {
            Extent::Waiting => Message::new("audit-part-waiting"),
            Extent::Reading => match self.expected() {
                Some(expected) => rows("audit-part-reading-of").with("expected", expected),
                None => rows("audit-part-reading"),
            },
            Extent::Whole => rows("audit-part-whole"),
            Extent::Uncounted => match self.began {
                // Counted before it was read, and not after.
                Some(expected) => rows("audit-part-once").with("expected", expected),
                None => rows("audit-part-uncounted"),
            },
            Extent::Changed { from, to } => {
                let message = rows("audit-part-changed");
                message.with("from", *from).with("to", *to)
            }
            Extent::Short { .. } => {
                rows("audit-part-short").with("expected", self.expected().unwrap_or_default())
            }
            Extent::Partial(_) => match self.expected() {
                Some(expected) => rows("audit-part-partial-of").with("expected", expected),
                None => rows("audit-part-partial"),
            },
            Extent::NotRead(_) => Message::new("audit-part-not-read"),
        }
    }
}

/// All lists of one kind together.
#[derive(Debug, Clone, PartialEq)]
pub struct KindStanding {
    /// The kind's stable name.
    pub kind: &'static str,
    /// How many lists there are of it.
    pub lists: u64,
    /// The sum of them; its problem is the first that one of them met.
    pub sum: Standing,
    /// The worst that may be said of one of them: lists that are whole by themselves only
    /// are whole together.
    pub extent: Extent,
}

impl KindStanding {
    pub(crate) fn of(kind: &'static str, lists: &[Standing]) -> Self {
        let total = |number: fn(&Standing) -> u64| lists.iter().map(number).sum();
        let counted = |number: fn(&Standing) -> Option<u64>| lists.iter().map(number).sum();
        let progresses = || lists.iter().map(|list| list.progress);
        let progress = if progresses().all(|one| one == Progress::Ended) {
            Progress::Ended
        } else if progresses().any(|one| one == Progress::Reading) {
            Progress::Reading
        } else if progresses().any(|one| one == Progress::Failed) {
            Progress::Failed
        } else if progresses().any(|one| one == Progress::Ended) {
            Progress::Reading
        } else {
            Progress::Waiting
        };
        let sum = Standing {
            progress,
            pages: total(|list| list.pages),
            rows: total(|list| list.rows),
            doubles: total(|list| list.doubles),
            began: counted(|list| list.began),
            ended: counted(|list| list.ended),
            problem: lists.iter().find_map(|list| list.problem.clone()),
        };
        let own = sum.extent();
        let worst = lists
            .iter()
            .map(Standing::extent)
            .max_by_key(Extent::gravity);
        let extent = match worst {
            Some(worst) if worst.gravity() > own.gravity() => worst,
            _ => own,
        };
        Self {
            kind,
            lists: lists.len() as u64,
            sum,
            extent,
        }
    }

    /// What may be said of them, as a message of audit.ftl with its numbers.
    pub fn message(&self) -> Message {
        self.sum.told(&self.extent)
    }
}

/// What may be said of a whole audit.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// Every list that rights are told by is whole.
    Complete(Complete),
    /// Something is missing, or could not be checked: these kinds.
    Incomplete(Vec<&'static str>),
}

/// The proof that an audit is complete; there is no way to it but [`Verdict::of`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complete(());

impl Verdict {
    /// Judges the kinds of a snapshot.
    pub fn of(kinds: &[KindStanding]) -> Self {
        let lacking = Part::KINDS.into_iter().filter(|kind| Part::is_needed(kind));
        let lacking: Vec<_> = lacking
            .filter(|kind| {
                let found = kinds.iter().find(|one| one.kind == *kind);
                found.is_none_or(|one| one.extent != Extent::Whole)
            })
            .collect();
        if lacking.is_empty() {
            Self::Complete(Complete(()))
        } else {
            Self::Incomplete(lacking)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(rows: u64, began: Option<u64>, ended: Option<u64>) -> Standing {
        Standing {
            progress: Progress::Ended,
            pages: 1,
            rows,
            doubles: 0,
            began,
            ended,
            problem: None,
        }
    }

    #[test]
    fn only_equal_counts_before_and_after_make_a_list_whole() {
        assert_eq!(ended(839, Some(839), Some(839)).extent(), Extent::Whole);
        assert_eq!(ended(839, None, None).extent(), Extent::Uncounted);
        assert_eq!(ended(839, Some(839), None).extent(), Extent::Uncounted);
        assert_eq!(
            ended(796, Some(839), Some(839)).extent(),
            Extent::Short { expected: 839 }
        );
        assert_eq!(
            ended(839, Some(838), Some(839)).extent(),
            Extent::Changed { from: 838, to: 839 }
        );
    }

    #[test]
    fn one_list_that_is_not_whole_takes_the_word_complete_away() {
        let whole = ended(3, Some(3), Some(3));
        let kinds = |roles: &[Standing]| -> Vec<KindStanding> {
            let lists = |kind| {
                if kind == "roles" {
                    roles
                } else {
                    std::slice::from_ref(&whole)
                }
            };
            let kinds = Part::KINDS.into_iter();
            kinds
                .map(|kind| KindStanding::of(kind, lists(kind)))
                .collect()
        };
        assert!(matches!(Verdict::of(&kinds(&[])), Verdict::Complete(_)));
        // Together they have as many rows as were counted, and neither is whole.
        let odd = [ended(2, Some(3), Some(3)), ended(4, Some(3), Some(3))];
        let kinds = kinds(&odd);
        assert_eq!(Verdict::of(&kinds), Verdict::Incomplete(vec!["roles"]));
        assert_eq!(
            Verdict::of(&[]),
            Verdict::Incomplete(vec![
                "apps",
                "delegated",
                "roles",
                "registrations",
                "people"
            ])
        );
    }
}
