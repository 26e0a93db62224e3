//! One permission as the catalogue shows it, asked for by nobody, and two side by side.

use super::permission::explained;
use super::{Presenter, day};
use crate::views::{
    CatalogueComparison, CatalogueEntry, FormView, Inclusion, KindView, LevelView, PathView,
    ProseView, RelatedView, ResourceView, SetFindingView, SetView,
};
use jiff::Timestamp;
use scopeglass_catalog::PathFact;
use scopeglass_catalog::tenant::TenantPermission;
use scopeglass_domain::{
    Action, Extent, Facet, Form, Kind, Message, Permission, PermissionName, ResourceId, SubjectId,
};
use std::collections::BTreeSet;

impl Presenter {
    /// A permission of the built-in catalogue in one of its kinds.
    pub(crate) fn entry(self, facts: &Permission, kind: Kind) -> CatalogueEntry {
        let paths = self.catalog.paths(&facts.name, kind);
        let data = self.catalog.data_kind(facts);
        let breadth = self.catalog.breadth(facts, kind);
        CatalogueEntry {
            name: facts.name.to_string(),
            resource: graph(),
            kinds: self.kinds(facts),
            form: self.form_alone(facts, kind),
            data: Some(data),
            data_label: Some(self.id(&format!("data-{}", data.as_str()))),
            breadth: Some(breadth),
            breadth_label: Some(self.id(&format!("breadth-{}", breadth.as_str()))),
            escalations: self.escalations(&facts.name),
            prose: self.prose(&facts.name, kind),
            includes: self.related(facts, kind, Side::Narrower),
            included_by: self.related(facts, kind, Side::Wider),
            paths_summary: self.paths_summary(&paths),
            paths: paths.into_iter().map(|fact| self.path(fact)).collect(),
            personal: (kind == Kind::Delegated
                && self.catalog.is_offered_to_personal_accounts(&facts.name))
            .then(|| self.id("browse-personal")),
            source: self.text(
                Message::new("browse-source")
                    .with("date", day(self.language, self.catalog.dated())),
            ),
            tenant_only: false,
            disagreements: Vec::new(),
        }
    }

    fn kinds(self, facts: &Permission) -> Vec<KindView> {
        let kinds = facts.kinds().into_iter();
        kinds
            .map(|kind| KindView {
                kind,
                label: self.kind_label(Some(kind)),
            })
            .collect()
    }

    /// The levels alone, for lists.
    pub(crate) fn levels(self, facts: &Permission, kind: Kind) -> Vec<LevelView> {
        let ratings = self.catalog.ratings(facts, kind);
        let ratings = ratings.iter().map(|rating| self.rating(rating));
        ratings
            .map(|rating| LevelView {
                source: rating.source,
                source_label: rating.source_label,
                level: rating.level,
                level_label: rating.level_label,
            })
            .collect()
    }

    fn escalations(self, name: &PermissionName) -> Vec<String> {
        let ways = self.catalog.escalations(name);
        ways.iter().map(|way| self.language.text(way)).collect()
    }

    /// Prose written by hand: of that kind where there is some, else of the permission.
    fn prose(self, name: &PermissionName, kind: Kind) -> Option<ProseView> {
        let whole = format!("prose-{}", name.as_str().replace('.', "-"));
        let of_kind = format!("{whole}-{}", kind.as_str());
        let id = [of_kind, whole]
            .into_iter()
            .find(|id| self.language.has(&format!("{id}.example")))?;
        let part = |part: &str| {
            self.text(Message::new(format!("{id}.{part}")).with("kind", kind.as_str()))
        };
        Some(ProseView {
            example: part("example"),
            worst: part("worst"),
            ask: part("ask"),
        })
    }

    fn related(self, facts: &Permission, kind: Kind, side: Side) -> Vec<RelatedView> {
        let rules = self.catalog.supersets();
        let rules = rules.filter(|rule| rule.kinds.contains(&kind));
        let found = rules.filter_map(|rule| {
            let (this, other) = match side {
                Side::Narrower => (&rule.wider, &rule.narrower),
                Side::Wider => (&rule.narrower, &rule.wider),
            };
            let other = self.catalog.permission(other)?;
            (*this == facts.name).then(|| RelatedView {
                name: other.name.to_string(),
                kind,
                title: self.language.explain(other, kind).title,
                reason: self.text(
                    Message::new(rule.reason.clone())
                        .with("wider", rule.wider.as_str())
                        .with("narrower", rule.narrower.as_str()),
                ),
            })
        });
        found.collect()
    }

    fn path(self, fact: PathFact) -> PathView {
        let also = fact.also_requires.iter().map(ToString::to_string);
        let also: Vec<String> = also.collect();
        let names = self.language.any_of(&also);
        let told = Message::new("browse-paths-also").with("names", names);
        PathView {
            method: fact.method,
            path: fact.path,
            least: fact.least_privileged,
            also_told: (!also.is_empty()).then(|| self.text(told)),
            also,
        }
    }

    fn paths_summary(self, paths: &[PathFact]) -> String {
        let least = paths.iter().filter(|fact| fact.least_privileged).count();
        self.text(
            Message::new("browse-paths-summary")
                .with("total", paths.len())
                .with("least", least),
        )
    }

    /// Two permissions side by side.
    pub(crate) fn comparison(
        self,
        first: CatalogueEntry,
        second: CatalogueEntry,
    ) -> CatalogueComparison {
        let (inclusion, inclusion_told) = self.inclusion(&first, &second);
        let calls = |entry: &CatalogueEntry| -> BTreeSet<(String, String)> {
            let calls = entry.paths.iter();
            calls
                .map(|call| (call.path.clone(), call.method.clone()))
                .collect()
        };
        let (of_first, of_second) = (calls(&first), calls(&second));
        let only = |entry: &CatalogueEntry, other: &BTreeSet<(String, String)>| -> Vec<PathView> {
            let calls = entry.paths.iter();
            calls
                .filter(|call| !other.contains(&(call.path.clone(), call.method.clone())))
                .cloned()
                .collect()
        };
        let only_first = only(&first, &of_second);
        let only_second = only(&second, &of_first);
        let both = of_first.intersection(&of_second).count();
        let paths_told = self.text(
            Message::new("browse-compare-paths")
                .with("first", first.name.as_str())
                .with("second", second.name.as_str())
                .with("firsts", only_first.len())
                .with("seconds", only_second.len())
                .with("both", both),
        );
        let together = self.together(&first, &second);
        CatalogueComparison {
            together,
            first: Box::new(first),
            second: Box::new(second),
            inclusion,
            inclusion_told,
            only_first,
            only_second,
            both,
            paths_told,
        }
    }

    fn together(self, first: &CatalogueEntry, second: &CatalogueEntry) -> SetView {
        let known = [first, second]
            .into_iter()
            .filter(|entry| !entry.tenant_only);
        let asked = known.filter_map(|entry| Some((entry.name.parse().ok()?, entry.form.kind)));
        self.set(&asked.collect::<Vec<_>>())
    }

    /// What is to be said of several permissions together.
    pub(crate) fn set(self, asked: &[(PermissionName, Kind)]) -> SetView {
        let found = self.catalog.analyse(asked);
        let finding =
            |name: &PermissionName, kind: Kind, told, others: &[PermissionName]| SetFindingView {
                name: name.to_string(),
                kind,
                kind_label: self.kind_label(Some(kind)),
                told,
                others: others.iter().map(ToString::to_string).collect(),
            };
        let redundant = found.redundant.iter().map(|one| {
            let told = vec![self.language.text(&one.reason)];
            let others = std::slice::from_ref(&one.because_of);
            finding(&one.permission, one.kind, told, others)
        });
        let narrowable = found.narrowable.iter().map(|one| {
            let uses = one.uses.iter();
            let told = uses.map(|one| self.language.text(&one.message)).collect();
            let others: BTreeSet<_> = one.uses.iter().flat_map(|one| &one.narrower).collect();
            let others: Vec<_> = others.into_iter().cloned().collect();
            finding(&one.permission, one.kind, told, &others)
        });
        let needs = found.needs.iter().map(|one| {
            let told = vec![self.language.text(&one.reason)];
            finding(&one.permission, one.kind, told, &one.any_of)
        });
        SetView {
            redundant: redundant.collect(),
            narrowable: narrowable.collect(),
            needs: needs.collect(),
        }
    }

    /// A permission that only a tenant knows, in the tenant's own words.
    pub(crate) fn foreign_entry(
        self,
        offered: &TenantPermission,
        kinds: &[Kind],
        read: Timestamp,
    ) -> CatalogueEntry {
        let kinds = kinds.iter();
        let date = self.language.date_time(read);
        CatalogueEntry {
            name: offered.name.to_string(),
            resource: ResourceView {
                id: offered.resource.id.to_string(),
                name: offered.resource.name.clone(),
            },
            kinds: kinds
                .map(|kind| KindView {
                    kind: *kind,
                    label: self.kind_label(Some(*kind)),
                })
                .collect(),
            form: self.foreign_form(offered),
            data: None,
            data_label: None,
            breadth: None,
            breadth_label: None,
            escalations: Vec::new(),
            prose: None,
            includes: Vec::new(),
            included_by: Vec::new(),
            paths: Vec::new(),
            paths_summary: self.id("browse-paths-tenant"),
            personal: None,
            source: self.text(Message::new("browse-source-tenant").with("date", date)),
            tenant_only: true,
            disagreements: Vec::new(),
        }
    }

    fn foreign_form(self, offered: &TenantPermission) -> FormView {
        let consent = if offered.admin_consent { "yes" } else { "no" };
        let told = self.language.explain_foreign(
            &as_permission(offered),
            offered.kind,
            offered.title.as_deref().unwrap_or_default(),
            offered.description.as_deref().unwrap_or_default(),
        );
        FormView {
            kind: offered.kind,
            kind_label: self.kind_label(Some(offered.kind)),
            kind_sentence: self.id(&format!("kind-{}.explanation", offered.kind.as_str())),
            id: Some(offered.id.to_string()),
            admin_consent: self.id(&format!("review-admin-consent-{consent}")),
            explanation: explained(told),
            ratings: Vec::new(),
            narrower: Vec::new(),
            redundant: Vec::new(),
        }
    }

    fn inclusion(self, first: &CatalogueEntry, second: &CatalogueEntry) -> (Inclusion, String) {
        let of = |entry: &CatalogueEntry, other: &CatalogueEntry| {
            let mut included = entry.includes.iter();
            let rule = included.find(|included| included.name == other.name)?;
            Some(rule.reason.clone())
        };
        if first.form.kind != second.form.kind || first.resource != second.resource {
            let told = self.id("browse-compare-kinds");
            return (Inclusion::NotComparable, told);
        }
        if first.name == second.name {
            return (Inclusion::NotComparable, self.id("browse-compare-same"));
        }
        if let Some(told) = of(first, second) {
            return (Inclusion::FirstIncludesSecond, told);
        }
        if let Some(told) = of(second, first) {
            return (Inclusion::SecondIncludesFirst, told);
        }
        (Inclusion::Neither, self.id("browse-compare-neither"))
    }
}

/// What a tenant offers, as far as the grammar of explanations needs it. What it is about
/// is not known, and nothing is concluded from its name.
fn as_permission(offered: &TenantPermission) -> Permission {
    let form = Form {
        kind: offered.kind,
        id: Some(offered.id),
        admin_consent: offered.admin_consent,
        level: None,
        personal: false,
    };
    Permission {
        name: offered.name.clone(),
        resource: offered.resource.id,
        forms: vec![form],
        facet: Facet {
            subject: SubjectId::unknown(),
            action: Action::Other,
            extent: Extent::All,
        },
    }
}

/// Which of the two permissions of a rule is wanted.
#[derive(Clone, Copy)]
enum Side {
    Narrower,
    Wider,
}

fn graph() -> ResourceView {
    ResourceView {
        id: ResourceId::GRAPH.to_string(),
        name: "Microsoft Graph".to_owned(),
    }
}
