//! One permission as the catalogue shows it, asked for by nobody, and two side by side.

use super::{Presenter, day};
use crate::views::{
    CatalogueComparison, CatalogueEntry, Inclusion, KindView, LevelView, PathView, ProseView,
    RelatedView, ResourceView,
};
use scopeglass_catalog::PathFact;
use scopeglass_domain::{Kind, Message, Permission, PermissionName, ResourceId};
use std::collections::BTreeSet;

/// How reasons of our rating begin that name a way to more rights.
const ESCALATION: &str = "catalog-escalation-";

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
            escalation: self.escalation(facts, kind),
            prose: self.prose(&facts.name, kind),
            includes: self.related(facts, kind, Side::Narrower),
            included_by: self.related(facts, kind, Side::Wider),
            paths_summary: self.paths_summary(&paths),
            paths: paths.into_iter().map(path).collect(),
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

    fn escalation(self, facts: &Permission, kind: Kind) -> Option<String> {
        let ratings = self.catalog.ratings(facts, kind);
        let mut reasons = ratings.iter().flat_map(|rating| &rating.reasons);
        let way = reasons.find(|reason| reason.id.starts_with(ESCALATION))?;
        Some(self.language.text(way))
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
        CatalogueComparison {
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

fn path(fact: PathFact) -> PathView {
    PathView {
        method: fact.method,
        path: fact.path,
        least: fact.least_privileged,
        also: fact.also_requires.iter().map(ToString::to_string).collect(),
    }
}
