//! `scopeglass explain`: what permissions mean, for people or as JSON lines.

use crate::args::browse_kind;
use crate::exit::Exit;
use crate::output::Output;
use crate::page::Page;
use clap::ArgMatches;
use scopeglass_domain::Problem;
use scopeglass_language::{Language, Locale};
use scopeglass_review::Catalogue;
use scopeglass_review::views::{CatalogueEntry, CataloguePick, RatingView, RelatedView, SetView};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Explains, and tells how it ended. A name that is unknown does not keep the others from
/// being explained.
pub(crate) fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    if let Some(tag) = given.get_one::<String>("lang")
        && let Err(problem) = Locale::parse(tag)
    {
        return output.fail(&problem);
    }
    let catalogue = Catalogue::new(language);
    let kind = browse_kind(given);
    let sheet = Sheet {
        page: Page::new(output),
        output,
        paths: given.get_flag("paths"),
    };
    if given.get_flag("all") {
        for entry in catalogue.all(kind) {
            sheet.tell(&entry);
        }
        return Exit::Done;
    }
    let names = given.get_many::<String>("name").into_iter().flatten();
    let mut exit = Exit::Done;
    let mut known = Vec::new();
    for name in names {
        match catalogue.entries(name, kind) {
            Ok(entries) => {
                entries.iter().for_each(|entry| sheet.tell(entry));
                known.extend(entries.iter().map(pick));
            }
            Err(problem) => exit = sheet.fail(&problem),
        }
    }
    let names: BTreeSet<_> = known.iter().map(|pick| &pick.name).collect();
    // Of a single one there is something to be said too: what it needs, what would do.
    if let Ok(set) = catalogue.set(&known)
        && (names.len() > 1 || !finds_nothing(&set))
    {
        sheet.together(&set);
    }
    exit
}

fn pick(entry: &CatalogueEntry) -> CataloguePick {
    CataloguePick {
        name: entry.name.clone(),
        kind: Some(entry.form.kind),
        resource: None,
    }
}

fn finds_nothing(set: &SetView) -> bool {
    set.redundant.is_empty() && set.narrowable.is_empty() && set.needs.is_empty()
}

#[derive(Clone, Copy)]
struct Sheet {
    page: Page,
    output: Output,
    paths: bool,
}

impl Sheet {
    fn fail(self, problem: &Problem) -> Exit {
        self.output.fail(problem)
    }

    fn id(self, id: &str) -> String {
        self.output.language.id(id)
    }

    fn tell(self, entry: &CatalogueEntry) {
        if self.output.is_json() {
            self.output.event(&event(entry, self.paths));
            return;
        }
        self.head(entry);
        self.meaning(entry);
        self.list("ui-not-included", &entry.form.explanation.not_included);
        self.list("ui-notes", &entry.form.explanation.notes);
        self.ratings(&entry.form.ratings);
        self.list("browse-escalation", &entry.escalations);
        self.prose(entry);
        self.narrower(entry);
        self.related("browse-includes", &entry.includes);
        self.related("browse-included-by", &entry.included_by);
        self.facts(entry);
        if self.paths {
            self.calls(entry);
        }
        self.page.blank();
    }

    fn head(self, entry: &CatalogueEntry) {
        let form = &entry.form;
        self.page
            .title(&format!("{} — {}", entry.name, form.kind_label));
        self.page.title(&form.explanation.title);
    }

    fn meaning(self, entry: &CatalogueEntry) {
        let told = &entry.form.explanation;
        let parts = [
            ("ui-can-do", Some(&told.can_do)),
            ("ui-whose", Some(&told.whose)),
            ("ui-presence", Some(&told.presence)),
            ("ui-duration", told.duration.as_ref()),
        ];
        for (label, text) in parts {
            if let Some(text) = text {
                self.page.heading(&self.id(label));
                self.page.paragraph(text);
            }
        }
    }

    fn list(self, label: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.page.heading(&self.id(label));
        for item in items {
            self.page.item(item);
        }
    }

    fn ratings(self, ratings: &[RatingView]) {
        if ratings.is_empty() {
            return;
        }
        self.page.heading(&self.id("ui-ratings"));
        for rating in ratings {
            let level = rating
                .level
                .map_or_else(String::new, |level| format!(" ({level}/4)"));
            let line = format!("{}: {}{level}", rating.source_label, rating.level_label);
            self.page.paragraph(&line);
            for reason in &rating.reasons {
                self.page.item(reason);
            }
        }
    }

    fn prose(self, entry: &CatalogueEntry) {
        let Some(prose) = &entry.prose else {
            return;
        };
        let parts = [
            ("browse-prose-example", &prose.example),
            ("browse-prose-worst", &prose.worst),
            ("browse-prose-ask", &prose.ask),
        ];
        for (label, text) in parts {
            self.page.heading(&self.id(label));
            self.page.paragraph(text);
        }
    }

    fn narrower(self, entry: &CatalogueEntry) {
        if entry.form.narrower.is_empty() {
            return;
        }
        self.page.heading(&self.id("ui-narrower"));
        for choice in &entry.form.narrower {
            self.page
                .item(&format!("{} ({})", choice.name, choice.kind_label));
            self.page.below(&choice.what_is_lost);
        }
    }

    fn related(self, label: &str, others: &[RelatedView]) {
        if others.is_empty() {
            return;
        }
        self.page.heading(&self.id(label));
        for other in others {
            self.page.item(&format!("{}: {}", other.name, other.title));
            self.page.below(&other.reason);
        }
    }

    fn facts(self, entry: &CatalogueEntry) {
        self.page.heading(&self.id("ui-facts"));
        self.page.paragraph(&entry.form.admin_consent);
        let rows = [
            ("ui-fact-id", entry.form.id.as_ref()),
            ("browse-data", entry.data_label.as_ref()),
            ("browse-breadth", entry.breadth_label.as_ref()),
            ("browse-resource", Some(&entry.resource.name)),
            ("browse-source-label", Some(&entry.source)),
        ];
        for (label, value) in rows {
            if let Some(value) = value {
                self.page.paragraph(&format!("{}: {value}", self.id(label)));
            }
        }
        if let Some(personal) = &entry.personal {
            self.page.paragraph(personal);
        }
    }

    /// What is to be said of several permissions together.
    fn together(self, set: &SetView) {
        if self.output.is_json() {
            let mut event = json!(set);
            if let Some(fields) = event.as_object_mut() {
                fields.insert("event".to_owned(), json!("together"));
            }
            self.output.event(&event);
            return;
        }
        self.page.title(&self.id("browse-together"));
        let parts = [
            ("browse-together-redundant", &set.redundant),
            ("browse-together-narrowable", &set.narrowable),
            ("browse-together-needs", &set.needs),
        ];
        if finds_nothing(set) {
            self.page.paragraph(&self.id("browse-together-nothing"));
        }
        for (label, found) in parts.iter().filter(|(_, found)| !found.is_empty()) {
            self.page.heading(&self.id(label));
            for one in *found {
                self.page
                    .item(&format!("{} ({})", one.name, one.kind_label));
                for line in &one.told {
                    self.page.below(line);
                }
            }
        }
        self.page.blank();
    }

    fn calls(self, entry: &CatalogueEntry) {
        self.page.heading(&self.id("browse-paths"));
        self.page.paragraph(&entry.paths_summary);
        for call in &entry.paths {
            let mut line = format!("{:<7}{}", call.method, call.path);
            if call.least {
                line.push_str(&format!("  [{}]", self.id("browse-paths-least")));
            }
            if let Some(also) = &call.also_told {
                line.push_str(&format!("  ({also})"));
            }
            self.page.fixed(&line);
        }
    }
}

/// The whole entry as an event. The calls are many, so they come only when asked for.
fn event(entry: &CatalogueEntry, paths: bool) -> Value {
    let mut event = json!(entry);
    if let Some(fields) = event.as_object_mut() {
        fields.insert("event".to_owned(), json!("permission"));
        if !paths {
            fields.remove("paths");
        }
    }
    event
}
