//! Two reports of the same app beside each other: what was asked, granted, seen, rated and
//! decided then and now.
//!
//! What one of the two did not read to the end is never told as a change, nor as none: it
//! cannot be compared, and is said to be so.

mod aspects;
mod draw;
pub(crate) mod page;
mod side;

pub use draw::{comparison_schema, render};
pub use side::Side;

use crate::{
    Moment, Word,
    template::{Letterhead, Template},
};
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use scopeglass_domain::{Arg, Message, Problem};
use scopeglass_language::{Language, Locale};
use serde::Serialize;
use side::Asked;

/// The name and version of the JSON form.
pub const COMPARISON_SCHEMA: &str = "scopeglass-comparison/1";

/// Two reports beside each other, told in one language.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The name and version of this form.
    #[schemars(extend("const" = COMPARISON_SCHEMA))]
    pub schema: &'static str,
    /// The language of the texts, a BCP 47 tag.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The app, as the later report names it; empty where none does.
    pub app: String,
    /// The earlier report, or the one that was named first.
    pub then: Told,
    /// The later one.
    pub now: Told,
    /// How many permissions changed, as a sentence.
    pub statement: String,
    /// What to bear in mind: another app, another tenant, facts of another day.
    pub caveats: Vec<Word>,
    /// The permissions, those that changed first.
    pub permissions: Vec<Compared>,
    /// An organisation's own head, where it has one.
    #[serde(skip)]
    #[schemars(skip)]
    pub(crate) letterhead: Option<Letterhead>,
}

/// One of the two reports.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Told {
    /// The review's id.
    pub review: String,
    /// The app as this report names it.
    pub app: String,
    /// When the report was made.
    pub made: Moment,
    /// The tenant, by name or id; absent where nobody had signed in.
    pub tenant: Option<String>,
    /// The version of Scopeglass.
    pub scopeglass: String,
    /// The day of the catalogue's facts, ISO 8601.
    pub catalogue: String,
}

/// One permission, then and now.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Compared {
    /// Its published name.
    pub permission: String,
    /// Its kind in the later report that has it; absent while open.
    pub kind: Option<Word>,
    /// `added`, `removed`, `changed`, `unknown` (nothing changed as far as it can be
    /// compared) or `same`.
    pub change: Word,
    /// What is compared of it.
    pub aspects: Vec<Aspect>,
}

/// One thing about a permission, then and now.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Aspect {
    /// `asked`, `granted`, `exposed`, `rated` or `decided`.
    pub about: Word,
    /// `same`, `changed` or `unknown`, where it cannot be compared.
    pub state: Word,
    /// How it was.
    pub then: String,
    /// How it is.
    pub now: String,
}

impl Comparison {
    /// Lays two reports side by side, in the language of `locale`.
    pub fn compose(then: &Side, now: &Side, locale: Locale) -> Self {
        let tell = Tell {
            language: Language::of(locale),
        };
        let mut permissions: Vec<_> = pairs(then, now)
            .into_iter()
            .map(|(before, after)| tell.compared((then, before), (now, after)))
            .collect();
        permissions.sort_by(|one, other| {
            let rank = |row: &Compared| rank(&row.change.code);
            rank(one)
                .cmp(&rank(other))
                .then_with(|| tell.language.compare(&one.permission, &other.permission))
        });
        let app = match now.request.app.as_str() {
            "" => then.request.app.clone(),
            app => app.to_owned(),
        };
        Self {
            schema: COMPARISON_SCHEMA,
            language: locale.tag().to_owned(),
            direction: if locale.is_rtl() { "rtl" } else { "ltr" },
            app,
            statement: tell.statement(&permissions),
            caveats: tell.caveats(then, now),
            then: tell.told(then),
            now: tell.told(now),
            permissions,
            letterhead: None,
        }
    }

    /// The same on an organisation's letterhead.
    ///
    /// # Errors
    /// `language-unknown`, which a composed comparison does not cause.
    pub fn on(mut self, template: &Template) -> Result<Self, Problem> {
        self.letterhead = Some(template.in_language(Locale::parse(&self.language)?));
        Ok(self)
    }
}

/// Whether the two reports speak of the same tenant; unknown where one of them names none.
fn same_tenant(then: &Side, now: &Side) -> Option<bool> {
    Some(then.tenant.id.as_ref()? == now.tenant.id.as_ref()?)
}

fn rank(change: &str) -> usize {
    ["added", "removed", "changed", "unknown", "same"]
        .iter()
        .position(|known| *known == change)
        .unwrap_or(0)
}

type Pair<'a> = (Option<&'a Asked>, Option<&'a Asked>);

/// The same permission on both sides: first of the same kind, then of the same name, because
/// a kind that was open may have been settled since.
fn pairs<'a>(then: &'a Side, now: &'a Side) -> Vec<Pair<'a>> {
    let mut left: Vec<&Asked> = then.permissions.iter().collect();
    let mut right: Vec<&Asked> = now.permissions.iter().collect();
    let mut pairs = Vec::new();
    for same_kind in [true, false] {
        left.retain(|before| {
            let found = right.iter().position(|after| {
                after.name == before.name
                    && after.resource == before.resource
                    && (!same_kind || after.kind == before.kind)
            });
            if let Some(at) = found {
                pairs.push((Some(*before), Some(right.remove(at))));
            }
            found.is_none()
        });
    }
    pairs.extend(left.into_iter().map(|before| (Some(before), None)));
    pairs.extend(right.into_iter().map(|after| (None, Some(after))));
    pairs
}

/// A language, asked for the few sentences of a comparison.
pub(super) struct Tell {
    language: &'static Language,
}

impl Tell {
    fn id(&self, id: &str) -> String {
        self.language.id(id)
    }

    fn word(&self, family: &str, code: &str) -> Word {
        Word {
            code: code.to_owned(),
            text: self.id(&format!("{family}-{code}")),
        }
    }

    fn with(&self, id: &'static str, args: &[(&'static str, Arg)]) -> String {
        let mut message = Message::new(id);
        for (name, arg) in args {
            message = message.with(name, arg.clone());
        }
        self.language.text(&message)
    }

    fn told(&self, side: &Side) -> Told {
        let at = side.review.made.at;
        let time = self.language.date_time_in(at, &TimeZone::UTC);
        Told {
            review: side.review.id.clone(),
            app: side.request.app.clone(),
            made: Moment {
                at,
                text: self.with("report-moment", &[("time", time.into())]),
            },
            tenant: side.tenant.name.clone().or_else(|| side.tenant.id.clone()),
            scopeglass: side.review.scopeglass.clone(),
            catalogue: side.review.catalogue.clone(),
        }
    }

    fn statement(&self, permissions: &[Compared]) -> String {
        let count = |changes: &[&str]| {
            let counted = permissions
                .iter()
                .filter(|row| changes.contains(&row.change.code.as_str()));
            Arg::from(counted.count())
        };
        self.with(
            "comparison-statement",
            &[
                ("count", Arg::from(permissions.len())),
                ("added", count(&["added"])),
                ("removed", count(&["removed"])),
                ("changed", count(&["changed"])),
                ("unknown", count(&["unknown"])),
            ],
        )
    }

    fn caveats(&self, then: &Side, now: &Side) -> Vec<Word> {
        let mut found = Vec::new();
        let (before, after) = (&then.request.app, &now.request.app);
        if before != after && !before.is_empty() && !after.is_empty() {
            found.push("other-app");
        }
        match same_tenant(then, now) {
            Some(false) => found.push("other-tenant"),
            None => found.push("no-tenant"),
            Some(true) => {}
        }
        if then.review.catalogue != now.review.catalogue {
            found.push("other-catalogue");
        }
        if then.review.made.at > now.review.made.at {
            found.push("later-first");
        }
        found
            .into_iter()
            .map(|code| self.word("comparison", code))
            .collect()
    }
}
