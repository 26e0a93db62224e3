//! What one probe showed, as sentences that never blur a failure into a result.

use super::{Presenter, told};
use crate::views::{CensusView, EvidenceView, SampleFieldView, SeenFactView};
use scopeglass_domain::{
    Across, Count, DataKind, Evidence, Exposure, Fact, FactValue, FieldCensus, Kind, Message,
    Outcome, OutcomeKind, Reach, Sample,
};

/// Permissions that are named of those that would open a refused call.
const OPENERS_TOLD: usize = 5;
/// Calls that are named of those that a permission would let an app make.
const CALLS_TOLD: usize = 4;

impl Presenter {
    pub(crate) fn evidence(self, index: usize, evidence: &Evidence) -> EvidenceView {
        let kind = evidence.outcome.kind();
        let exposure = evidence.outcome.exposure();
        let scopes: Vec<String> = evidence
            .attribution
            .could_authorise
            .iter()
            .map(ToString::to_string)
            .collect();
        EvidenceView {
            index,
            name: evidence.permission.to_string(),
            kind: evidence.kind,
            title: self.title(evidence),
            why: self.probe_text(evidence, ".why"),
            could: self.could(evidence),
            call: evidence
                .call
                .as_ref()
                .map(|call| format!("{} {}", call.method, call.path)),
            outcome: kind,
            outcome_label: self.id(&format!("outcome-{}", kind.as_str())),
            sentence: self.outcome_sentence(&evidence.outcome, &evidence.reach),
            problem: evidence
                .outcome
                .problem()
                .map(|problem| told(self.language, problem)),
            headline: exposure.map(|seen| self.headline(seen, &evidence.reach)),
            projection: exposure.and_then(|_| match evidence.reach {
                Reach::Projected { .. } => Some(self.id("review-projection")),
                Reach::AsPerson | Reach::AsApp => None,
            }),
            count: exposure.map(|seen| self.language.number(seen.count.value())),
            #[allow(clippy::cast_precision_loss, reason = "a count for a chart")]
            count_value: exposure.map(|seen| seen.count.value() as f64),
            count_exact: exposure
                .is_some_and(|seen| kind == OutcomeKind::Exposed && seen.count.is_exact()),
            data: exposure.map(|seen| seen.data),
            data_label: exposure.map(|seen| self.id(&format!("data-{}", seen.data.as_str()))),
            census: exposure.map(|seen| self.census(seen)).unwrap_or_default(),
            samples: exposure.map(|seen| self.samples(seen)).unwrap_or_default(),
            facts: exposure
                .map(|seen| self.seen_facts(seen))
                .unwrap_or_default(),
            across: self.across(evidence),
            narrowed: evidence
                .across
                .filter(Across::is_narrowed)
                .map(|_| self.id("across-narrowed")),
            attribution: self.attribution(evidence),
            isolated: evidence.outcome.kind().is_isolable() && evidence.attribution.is_isolated(),
            scopes,
            reach: self.reach(evidence),
            at: self.language.date_time(evidence.at),
            trace: self.text(
                Message::new("review-trace")
                    .with("millis", evidence.trace.millis)
                    .with("requests", evidence.trace.requests),
            ),
            request_ids: evidence.trace.request_ids.clone(),
        }
    }

    fn probe_text(self, evidence: &Evidence, attribute: &str) -> Option<String> {
        let id = format!("probe-{}{attribute}", evidence.probe.as_ref()?);
        self.language.has(&id).then(|| {
            self.text(
                Message {
                    id: id.into(),
                    args: Default::default(),
                }
                .with("permission", evidence.permission.as_str()),
            )
        })
    }

    /// A derived question is named after what its permission is about.
    fn title(self, evidence: &Evidence) -> String {
        let noun = || {
            let derived = evidence.probe.as_ref()?.as_str() == "derived";
            let known = self.catalog.permission(&evidence.permission)?;
            derived.then(|| self.language.subject_of(known))?
        };
        match noun() {
            Some(noun) => self.text(Message::new("probe-derived-about").with("noun", noun)),
            None => self
                .probe_text(evidence, "")
                .unwrap_or_else(|| self.id("review-probe-other")),
        }
    }

    /// What the permission lets an app change: the sentence of the probe, else the calls
    /// that the catalogue lists.
    fn could(self, evidence: &Evidence) -> Option<String> {
        let probe = evidence.probe.as_ref()?;
        if let Some(told) = scopeglass_probe::allowed_operations(probe, &evidence.permission) {
            return Some(self.text(told));
        }
        if probe.as_str() != "derived" {
            return None;
        }
        let kind = evidence.kind.unwrap_or(Kind::Delegated);
        let name = &evidence.permission;
        let calls = scopeglass_probe::changing_calls(self.catalog, name, kind, CALLS_TOLD);
        (!calls.is_empty())
            .then(|| self.text(Message::new("probe-derived-writes").with("calls", calls)))
    }

    fn seen_facts(self, exposure: &Exposure) -> Vec<SeenFactView> {
        exposure
            .facts
            .iter()
            .map(|fact| self.seen_fact(fact))
            .collect()
    }

    fn seen_fact(self, fact: &Fact) -> SeenFactView {
        #[allow(clippy::cast_precision_loss, reason = "a share for a bar")]
        let share = match fact.value {
            FactValue::Share { part, of } if of > 0 => Some(part as f64 / of as f64),
            _ => None,
        };
        SeenFactView {
            label: self.text(fact.label()),
            value: self.text(fact.value.message()),
            unread: matches!(fact.value, FactValue::Unread { .. }),
            share,
        }
    }

    fn across(self, evidence: &Evidence) -> Option<String> {
        let data = evidence.outcome.exposure().map(|seen| seen.data);
        let known = || {
            let permission = self.catalog.permission(&evidence.permission)?;
            Some(self.catalog.data_kind(permission))
        };
        let data = data.or_else(known).unwrap_or(DataKind::Other);
        evidence
            .across
            .map(|across| self.text(across.message(data)))
    }

    fn outcome_sentence(self, outcome: &Outcome, reach: &Reach) -> String {
        match (outcome, reach) {
            (Outcome::Exposed { exposure }, Reach::Projected { would_reach }) => {
                let message = match would_reach {
                    Some(count) => Message::new("review-outcome-projected")
                        .with("projected", self.projected(exposure.data, *count)),
                    None => Message::new("review-outcome-projected-unknown"),
                };
                self.text(message.with("amount", self.amount(exposure)))
            }
            (Outcome::Exposed { exposure }, _) => {
                // The directory holds more kinds of records than one read can show.
                let id = match exposure.data {
                    // Not every place was asked, so nothing was read to the end.
                    _ if !exposure.count.is_exact() => "outcome-sampled",
                    DataKind::Directory => "review-outcome-exposed-part",
                    _ => "review-outcome-exposed",
                };
                self.text(Message::new(id).with("amount", self.amount(exposure)))
            }
            (
                Outcome::Partial {
                    exposure, extent, ..
                },
                _,
            ) => {
                let amount = self.amount_of(exposure.data, extent.read);
                let message = match extent.of {
                    Some(of) => Message::new("review-outcome-partial-of").with("of", of),
                    None => Message::new("review-outcome-partial"),
                };
                self.text(message.with("amount", amount))
            }
            (Outcome::NotTried { reason }, _) => self.id(&format!("not-tried-{}", reason.as_str())),
            (other, _) => self.id(&format!("outcome-{}.explanation", other.kind().as_str())),
        }
    }

    /// The amount to show large. The person's own view is never passed off as the app's.
    fn headline(self, exposure: &Exposure, reach: &Reach) -> String {
        match reach {
            Reach::Projected {
                would_reach: Some(count),
            } => {
                format!("≈ {}", self.projected(exposure.data, *count))
            }
            Reach::Projected { would_reach: None } => self.id("review-cell-further"),
            Reach::AsPerson | Reach::AsApp => self.amount(exposure),
        }
    }

    /// What an app alone would reach: groups and people are counted themselves, anything
    /// else by the accounts that it belongs to.
    pub(super) fn projected(self, data: DataKind, count: u64) -> String {
        if matches!(data, DataKind::Groups | DataKind::People) {
            return self.amount_of(data, count);
        }
        self.text(Message::new("review-amount-accounts").with("count", count))
    }

    /// `250 people`, or `at least 250 people`.
    pub(super) fn amount(self, exposure: &Exposure) -> String {
        let amount = self.amount_of(exposure.data, exposure.count.value());
        match exposure.count {
            Count::Exact { .. } => amount,
            Count::AtLeast { .. } => {
                self.text(Message::new("review-amount-at-least").with("amount", amount))
            }
        }
    }

    pub(super) fn amount_of(self, data: DataKind, count: u64) -> String {
        let id = format!("review-amount-{}", data.as_str());
        self.text(
            Message {
                id: id.into(),
                args: Default::default(),
            }
            .with("count", count),
        )
    }

    fn census(self, exposure: &Exposure) -> Vec<CensusView> {
        exposure
            .census
            .iter()
            .map(|field| self.census_line(field))
            .collect()
    }

    fn census_line(self, field: &FieldCensus) -> CensusView {
        let label_id = scopeglass_probe::field_label_id(&field.field);
        #[allow(clippy::cast_precision_loss, reason = "a share for a bar")]
        let share = if field.sampled == 0 {
            0.0
        } else {
            field.filled as f64 / field.sampled as f64
        };
        CensusView {
            label: self.language.has(&label_id).then(|| self.id(&label_id)),
            field: field.field.clone(),
            class: field.class,
            class_label: self.id(&format!("personal-{}", field.class.as_str())),
            share,
            text: self.text(
                Message::new("review-census")
                    .with("filled", field.filled)
                    .with("sampled", field.sampled)
                    .with(
                        "percent",
                        self.language.percent(field.filled, field.sampled),
                    ),
            ),
        }
    }

    fn samples(self, exposure: &Exposure) -> Vec<Vec<SampleFieldView>> {
        let line = |sample: &Sample| {
            let fields = sample.fields.iter();
            fields
                .map(|field| SampleFieldView {
                    field: field.field.clone(),
                    value: field.value.as_str().to_owned(),
                })
                .collect()
        };
        exposure.samples.iter().map(line).collect()
    }

    fn attribution(self, evidence: &Evidence) -> String {
        let scopes: Vec<String> = evidence
            .attribution
            .could_authorise
            .iter()
            .map(ToString::to_string)
            .collect();
        if evidence.outcome.kind() == OutcomeKind::Denied {
            return self.refusal(evidence, scopes);
        }
        if !evidence.outcome.kind().is_isolable() {
            return self.id("review-not-attributed");
        }
        if evidence.permission.as_str() == "offline_access" {
            return self.id("attributed-renewal");
        }
        if scopes.is_empty() {
            return self.id("not-isolated-unknown");
        }
        let id = if evidence.attribution.is_isolated() {
            "isolated"
        } else {
            "not-isolated"
        };
        self.text(
            Message::new(id)
                .with("count", scopes.len())
                .with("scopes", scopes),
        )
    }

    /// Whether a refusal lies with the permissions at all: where the access token carries
    /// one that opens the call, a role, licence or policy is wanting; else it says which
    /// permissions would open it.
    fn refusal(self, evidence: &Evidence, carried: Vec<String>) -> String {
        if !carried.is_empty() {
            return self.text(Message::new("denied-though-carried").with("scopes", carried));
        }
        let kind = match evidence.reach {
            Reach::AsApp => Kind::Application,
            Reach::AsPerson | Reach::Projected { .. } => Kind::Delegated,
        };
        let path = evidence.call.as_ref().map_or("", |call| call.path.as_str());
        let openers = self.catalog.authorisers("GET", path, kind);
        if openers.is_empty() {
            return self.id("review-not-attributed");
        }
        let openers = openers.into_iter().take(OPENERS_TOLD);
        let openers: Vec<String> = openers.map(ToString::to_string).collect();
        self.text(Message::new("denied-not-carried").with("scopes", openers))
    }

    fn reach(self, evidence: &Evidence) -> String {
        match evidence.reach {
            Reach::AsPerson => self.id("reach-as-person"),
            Reach::AsApp => self.id("reach-as-app"),
            Reach::Projected {
                would_reach: Some(count),
            } => match evidence.outcome.exposure() {
                Some(exposure) => {
                    let projected = self.projected(exposure.data, count);
                    self.text(Message::new("review-reach-projected").with("projected", projected))
                }
                None => self.text(Message::new("reach-projected").with("count", count)),
            },
            Reach::Projected { would_reach: None } => self.id("reach-projected-unknown"),
        }
    }
}
