//! What a permission means, in words: composed by grammar, refined by hand.
//!
//! Each part of an explanation is looked up as `explain-<name>-<kind>.<part>`, then as
//! `explain-<name>.<part>` (the name with its dots as hyphens), then as
//! `explain-family-<resource>.<part>`, and is otherwise composed from the noun and the
//! phrases for the verb and the extent. What has neither is said to be unexplained.

use crate::{Language, language::capitalised, name::NameWords, nouns::Noun};
use fluent_bundle::FluentArgs;
use scopeglass_domain::{Action, Kind, Permission};
use serde::Serialize;

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
    /// What a permission means in one of its kinds. A permission that has no words of ours
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

    /// What a permission is about, as the heading of a list: `Calendar events`. None where
    /// the language has no noun for it.
    pub fn subject_of(&self, permission: &Permission) -> Option<String> {
        let words = NameWords::of(permission.name.as_str());
        let noun = self
            .nouns()
            .get(&words, permission.facet.subject.as_str())?;
        Some(capitalised(noun.form("noun"))).filter(|noun| !noun.is_empty())
    }

    /// Whether the language has words of its own for that permission, so that nothing in
    /// its explanation falls back on the published name.
    pub fn explains(&self, permission: &Permission, kind: Kind) -> bool {
        let wording = Wording::new(self, permission, kind);
        ["title", "can-do", "whose"]
            .into_iter()
            .all(|part| wording.by_hand_id(part).is_some() || wording.composable(part))
    }

    /// A permission that only the tenant knows, in the words of its publisher: `title` and
    /// `text` are what the service principal says, in whichever language it says it.
    pub fn explain_foreign(
        &self,
        permission: &Permission,
        kind: Kind,
        title: &str,
        text: &str,
    ) -> Explanation {
        let mut wording = Wording::new(self, permission, kind);
        wording.args.extend([("title", title), ("text", text)]);
        let [titled, told] = match (title.trim(), text.trim()) {
            ("", "") => ["explain-unexplained.title", "explain-unexplained.can-do"],
            ("", _) => ["explain-unexplained.title", "explain-tenant-text.can-do"],
            (_, "") => ["explain-tenant-text.title", "explain-unexplained.can-do"],
            _ => ["explain-tenant-text.title", "explain-tenant-text.can-do"],
        };
        Explanation {
            title: wording.say(titled),
            can_do: wording.say(told),
            whose: wording.say("explain-unexplained.whose"),
            presence: wording.say("explain-presence"),
            duration: Some(wording.say("explain-duration")),
            not_included: Vec::new(),
            notes: std::iter::once(wording.say("explain-tenant-text.note"))
                .chain(wording.consent_note())
                .collect(),
        }
    }
}

struct Wording<'a> {
    language: &'a Language,
    permission: &'a Permission,
    kind: Kind,
    words: NameWords,
    noun: Option<&'a Noun>,
    args: Vec<(&'a str, &'a str)>,
}

impl<'a> Wording<'a> {
    fn new(language: &'a Language, permission: &'a Permission, kind: Kind) -> Self {
        let words = NameWords::of(permission.name.as_str());
        let noun = language
            .nouns()
            .get(&words, permission.facet.subject.as_str());
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
            words,
            noun,
            args,
        }
    }

    fn part(&self, part: &str) -> String {
        match self.by_hand_id(part) {
            Some(id) => self.say(&id),
            None => self.composed(part),
        }
    }

    fn by_hand_id(&self, part: &str) -> Option<String> {
        let family = ["family-", &self.words.resource].concat();
        self.keys()
            .into_iter()
            .chain([family])
            .map(|key| format!("explain-{key}.{part}"))
            .find(|id| self.language.has(id))
    }

    fn composed(&self, part: &str) -> String {
        match (part, self.verb()) {
            ("presence" | "duration", _) => self.say(&format!("explain-{part}")),
            _ if !self.composable(part) => self.say(&format!("explain-unexplained.{part}")),
            ("whose", _) => {
                let extent = self.permission.facet.extent.as_str();
                self.say(&format!("explain-whose-{extent}"))
            }
            ("title", Some(verb)) => self.say(&format!("explain-title-{verb}")),
            (_, Some(verb)) => self.can_do(&verb),
            (_, None) => self.say(&format!("explain-unexplained.{part}")),
        }
    }

    /// Whether the grammar has what that part needs: a noun, and beyond whose data it is a
    /// verb. Whose data it is can also be told where the rest is written by hand.
    fn composable(&self, part: &str) -> bool {
        match part {
            "whose" => self.noun.is_some() || self.by_hand_id("can-do").is_some(),
            _ => self.noun.is_some() && self.verb().is_some(),
        }
    }

    /// The word for the verb in ids of phrases: the published one where there is a phrase
    /// for it, and the action under which it is filed where that says no more than the verb.
    fn verb(&self) -> Option<String> {
        let action = self.permission.facet.action;
        let filed = || action.as_str().to_owned();
        let published = &self.words.verb;
        match action {
            Action::SignIn | Action::KeepAccess => Some(filed()),
            _ if self.language.has(&format!("explain-can-{published}")) => Some(published.clone()),
            Action::Read | Action::ReadBasic | Action::ReadWrite | Action::Send => Some(filed()),
            Action::Create | Action::Write | Action::Manage | Action::Other => None,
        }
    }

    /// What the app could do: the sentence of the verb, what the noun holds, and what a
    /// right to write allows where that is nothing like creating, changing or deleting.
    fn can_do(&self, verb: &str) -> String {
        let has = |name| self.noun.is_some_and(|noun| !noun.form(name).is_empty());
        let writes = verb == Action::ReadWrite.as_str() && has("noun-writes");
        let reads = Action::Read.as_str();
        let phrase = self.say(&format!(
            "explain-can-{}",
            if writes { reads } else { verb }
        ));
        let phrase = match self.permission.facet.action {
            Action::ReadBasic if has("noun-basics") => self.extended(&phrase, "basics"),
            Action::Read | Action::ReadWrite if has("noun-holds") => {
                self.extended(&phrase, "holds")
            }
            _ => phrase,
        };
        if writes {
            self.extended(&phrase, "writes")
        } else {
            phrase
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
        let action = self.permission.facet.action;
        let reads = matches!(action, Action::Read | Action::ReadBasic);
        if reads && self.noun.is_some() && self.by_hand("also").is_empty() {
            items.push(self.say("explain-not-change"));
        }
        items
    }

    fn notes(&self) -> Vec<String> {
        let mut items = self.by_hand("note");
        items.extend(self.by_hand("also"));
        items.extend(self.by_hand("calls"));
        let subject = self.permission.facet.subject.as_str();
        items.extend(self.numbered(&format!("about-{subject}-{}", self.kind.as_str())));
        items.extend(self.numbered(&format!("about-{subject}")));
        let form = self.permission.form(self.kind);
        if form.is_some_and(|form| form.id.is_none()) {
            items.push(self.say("explain-no-id"));
        }
        items.extend(self.consent_note());
        items
    }

    fn consent_note(&self) -> Option<String> {
        let form = self.permission.form(self.kind)?;
        let who = if self.permission.is_consented_where_installed() {
            "installed"
        } else if form.admin_consent {
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
        let name = &self.words.whole;
        [format!("{name}-{}", self.kind.as_str()), name.clone()]
    }

    fn say(&self, id: &str) -> String {
        let words = [
            ("verb", self.words.verb.as_str()),
            ("place", self.words.place.as_str()),
        ];
        let args: FluentArgs<'_> = self.args.iter().copied().chain(words).collect();
        let text = self.language.format(id, Some(&args));
        // A published name is no word: `user_impersonation` stays small where it comes first.
        if text.starts_with(self.permission.name.as_str()) {
            text
        } else {
            capitalised(&text)
        }
    }
}
