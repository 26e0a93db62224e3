//! What a permission means, in words: composed by grammar, refined by hand.
//!
//! Each part of an explanation is looked up as `explain-<name>-<kind>.<part>`, then as
//! `explain-<name>.<part>` (the name with its dots as hyphens), and is otherwise composed
//! from the noun of the subject and the phrases for the action and the extent.

use crate::{Language, language::capitalised, nouns::Noun};
use fluent_bundle::FluentArgs;
use scopeglass_domain::{Action, Kind, Permission};
use serde::Serialize;

/// The word in ids of phrases for verbs that allow less than their action says.
const CERTAIN: &str = "certain";

/// A permission in one kind, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// A short title of our own.
    pub title: String,
    /// What the app could do, in one to three sentences.
    pub can_do: String,
    /// To whose data.
    pub whose: String,
    /// With or without a person signed in.
    pub presence: String,
    /// For how long.
    pub duration: Option<String>,
    /// What people assume that it includes, and it does not.
    pub not_included: Vec<String>,
    /// What else is good to know.
    pub notes: Vec<String>,
}

impl Language {
    /// What a permission means in one of its kinds. A permission whose subject has no noun
    /// yet is named as it is published, and the text says so.
    pub fn explain(&self, permission: &Permission, kind: Kind) -> Explanation {
        let wording = Wording::new(self, permission, kind);
        Explanation {
            title: wording.part("title"),
            can_do: wording.part("can-do"),
            whose: wording.part("whose"),
            presence: wording.part("presence"),
            duration: Some(wording.part("duration")),
            not_included: wording.not_included(),
            notes: wording.notes(),
        }
    }
}

struct Wording<'a> {
    language: &'a Language,
    permission: &'a Permission,
    kind: Kind,
    noun: Option<&'a Noun>,
    args: Vec<(&'a str, &'a str)>,
}

impl<'a> Wording<'a> {
    fn new(language: &'a Language, permission: &'a Permission, kind: Kind) -> Self {
        let noun = language.nouns().get(permission.facet.subject.as_str());
        let facts = [
            ("name", permission.name.as_str()),
            ("kind", kind.as_str()),
            ("extent", permission.facet.extent.as_str()),
        ];
        let args = facts
            .into_iter()
            .chain(noun.into_iter().flat_map(Noun::forms))
            .collect();
        Self {
            language,
            permission,
            kind,
            noun,
            args,
        }
    }

    fn part(&self, part: &str) -> String {
        let by_hand = self
            .keys()
            .into_iter()
            .map(|key| format!("explain-{key}.{part}"))
            .find(|id| self.language.has(id));
        match by_hand {
            Some(id) => self.say(&id),
            None => self.composed(part),
        }
    }

    fn composed(&self, part: &str) -> String {
        let facet = &self.permission.facet;
        match part {
            "presence" | "duration" => self.say(&format!("explain-{part}")),
            _ if self.noun.is_none() => self.say(&format!("explain-no-noun.{part}")),
            "title" => self.say(&format!("explain-title-{}", self.verb())),
            "whose" => self.say(&format!("explain-whose-{}", facet.extent.as_str())),
            _ => self.can_do(),
        }
    }

    /// The word for the action in ids of phrases. Verbs such as `EnableDisable` or `Submit`
    /// allow less than the action under which they are filed, so they get the cautious phrase.
    fn verb(&self) -> &'static str {
        let action = self.permission.facet.action;
        let literal: &[&str] = match action {
            Action::Manage => &["Manage", "FullControl"],
            Action::Create => &["Create"],
            Action::Write => &[],
            _ => return action.as_str(),
        };
        let name = self.permission.name.as_str();
        if name.split('.').any(|part| literal.contains(&part)) {
            action.as_str()
        } else {
            CERTAIN
        }
    }

    fn can_do(&self) -> String {
        let verb = self.verb();
        let phrase = self.say(&format!("explain-can-{verb}"));
        let form = |name| self.noun.map_or("", |noun| noun.form(name));
        if form("noun-number") == "partial" && !matches!(verb, CERTAIN | "other") {
            return self.extended(&phrase, "partial");
        }
        match self.permission.facet.action {
            Action::ReadBasic if !form("noun-basics").is_empty() => {
                self.extended(&phrase, "basics")
            }
            Action::Read | Action::ReadWrite if !form("noun-holds").is_empty() => {
                self.extended(&phrase, "holds")
            }
            _ => phrase,
        }
    }

    fn extended(&self, phrase: &str, by: &str) -> String {
        let args = self
            .args
            .iter()
            .copied()
            .chain([("phrase", phrase)])
            .collect();
        self.language
            .format(&format!("explain-with-noun-{by}"), Some(&args))
    }

    fn not_included(&self) -> Vec<String> {
        let mut items = self.by_hand("not");
        if self.noun.is_some()
            && matches!(
                self.permission.facet.action,
                Action::Read | Action::ReadBasic
            )
        {
            items.push(self.say("explain-not-change"));
        }
        items
    }

    fn notes(&self) -> Vec<String> {
        let mut items = self.by_hand("note");
        let subject = self.permission.facet.subject.as_str();
        items.extend(self.numbered(&format!("about-{subject}-{}", self.kind.as_str())));
        items.extend(self.numbered(&format!("about-{subject}")));
        items.extend(self.consent_note());
        items
    }

    fn consent_note(&self) -> Option<String> {
        let form = self.permission.form(self.kind)?;
        let who = if form.admin_consent {
            "admin"
        } else {
            "person"
        };
        Some(self.say(&format!("explain-consent-{who}")))
    }

    fn by_hand(&self, prefix: &str) -> Vec<String> {
        let prefixes = self.keys().map(|key| format!("{prefix}-{key}"));
        prefixes
            .iter()
            .flat_map(|prefix| self.numbered(prefix))
            .collect()
    }

    /// The texts `id`, `id-2`, `id-3` and so on, as far as they go.
    fn numbered(&self, id: &str) -> Vec<String> {
        let further = (2..).map(|number| format!("{id}-{number}"));
        std::iter::once(id.to_owned())
            .chain(further)
            .take_while(|id| self.language.has(id))
            .map(|id| self.say(&id))
            .collect()
    }

    fn keys(&self) -> [String; 2] {
        let name = self.permission.name.as_str().replace('.', "-");
        [format!("{name}-{}", self.kind.as_str()), name]
    }

    fn say(&self, id: &str) -> String {
        let args: FluentArgs<'_> = self.args.iter().copied().collect();
        capitalised(&self.language.format(id, Some(&args)))
    }
}
