//! Two requests beside each other, in one language.

use super::Presenter;
use crate::views::{ChangeView, ChangesView, ComparedView, ComparisonView};
use scopeglass_domain::{AskedChange, AskedFor, Message, Request};

impl Presenter {
    /// What became of each permission from the first request to the second.
    pub(crate) fn compared(self, first: &Request, second: &Request) -> ComparisonView {
        let found = scopeglass_request::compare(first, second);
        // The same name in another kind reads better as a change of its kind.
        let other_kind = |change: &&AskedChange| change.from.name == change.to.name;
        let kinds: Vec<&AskedChange> = found
            .widened
            .iter()
            .chain(&found.narrowed)
            .filter(other_kind)
            .collect();
        let names = |changes: &[AskedChange]| -> Vec<ChangeView> {
            let changes = changes.iter().filter(|change| !other_kind(change));
            changes.map(|change| self.change(change)).collect()
        };
        let one = |asked: &[AskedFor], added: bool| -> Vec<ChangeView> {
            let asked = asked.iter().map(|asked| Some(self.asked_for(asked)));
            let change = |asked| match added {
                true => ChangeView {
                    from: None,
                    to: asked,
                },
                false => ChangeView {
                    from: asked,
                    to: None,
                },
            };
            asked.map(change).collect()
        };
        let same = found.same.iter().map(|asked| ChangeView {
            from: Some(self.asked_for(asked)),
            to: Some(self.asked_for(asked)),
        });
        let groups = [
            ("added", one(&found.added, true)),
            ("widened", names(&found.widened)),
            (
                "kind-changed",
                kinds
                    .into_iter()
                    .map(|change| self.change(change))
                    .collect(),
            ),
            (
                "unclear",
                found
                    .unclear
                    .iter()
                    .map(|change| self.change(change))
                    .collect(),
            ),
            ("narrowed", names(&found.narrowed)),
            ("removed", one(&found.removed, false)),
            ("same", same.collect()),
        ];
        let groups = groups
            .into_iter()
            .filter(|(_, changes)| !changes.is_empty());
        let groups: Vec<ChangesView> = groups
            .map(|(id, changes)| ChangesView {
                id: id.to_owned(),
                heading: self.id(&format!("review-compare-{id}")),
                meaning: self.id(&format!("review-compare-{id}.meaning")),
                changes,
            })
            .collect();
        let differing = groups.iter().filter(|group| group.id != "same");
        let count: usize = differing.map(|group| group.changes.len()).sum();
        let equal = found.is_equal();
        let told = match (equal, count) {
            (true, _) => Message::new("review-compare-equal"),
            (false, 0) => Message::new("review-compare-unread"),
            (false, count) => Message::new("review-compare-differs").with("count", count),
        };
        let quotes = |lines: &[scopeglass_domain::UnreadLine]| {
            lines.iter().map(|line| line.quote.clone()).collect()
        };
        ComparisonView {
            first: self.app_of(first),
            first_source: self.source_sentence(&first.source),
            second: self.app_of(second),
            second_source: self.source_sentence(&second.source),
            equal,
            told: self.text(told),
            groups,
            unread_first: quotes(&found.unread_before),
            unread_second: quotes(&found.unread_after),
        }
    }

    fn change(self, change: &AskedChange) -> ChangeView {
        ChangeView {
            from: Some(self.asked_for(&change.from)),
            to: Some(self.asked_for(&change.to)),
        }
    }

    fn asked_for(self, asked: &AskedFor) -> ComparedView {
        ComparedView {
            name: asked.name.to_string(),
            kind: asked.kind,
            kind_label: self.kind_label(asked.kind),
        }
    }
}
