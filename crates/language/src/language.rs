//! One interface language: its texts and its ways to write numbers, dates and lists.

use crate::{
    Locale,
    formats::{self, Formats},
    nouns::{self, Nouns},
    sources,
};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use jiff::{Timestamp, tz::TimeZone};
use scopeglass_domain::{Arg, Message, Problem};
use serde::Serialize;
use std::{
    borrow::Cow,
    cmp::Ordering,
    collections::BTreeMap,
    sync::{LazyLock, OnceLock},
};

/// How deep messages may stand in messages: deeper ones come from a damaged file.
const DEEPEST: usize = 12;

static LANGUAGES: LazyLock<BTreeMap<Locale, OnceLock<Language>>> = LazyLock::new(|| {
    Locale::all()
        .iter()
        .map(|locale| (*locale, OnceLock::new()))
        .collect()
});
static LAST_RESORT: LazyLock<Language> = LazyLock::new(|| Language::load(Locale::default()));

/// The arguments of a message by name.
pub(crate) type Args = BTreeMap<Cow<'static, str>, Arg>;

/// One interface language.
pub struct Language {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    formats: Formats,
    nouns: Nouns,
}

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    /// What happened.
    pub what: String,
    /// What to do next.
    pub next: String,
}

impl Language {
    /// The language of a locale; made at the first call, the same one afterwards.
    pub fn of(locale: Locale) -> &'static Self {
        match LANGUAGES.get(&locale) {
            Some(slot) => slot.get_or_init(|| Self::load(locale)),
            None => &LAST_RESORT,
        }
    }

    fn load(locale: Locale) -> Self {
        let languages = locale.tag().parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(languages);
        let mut nouns = Nouns::default();
        for (file, text) in sources::files_of(locale.tag()) {
            match file {
                nouns::FILE => nouns = Nouns::read(text),
                _ => add(&mut bundle, file, text),
            }
        }
        bundle.set_formatter(Some(formats::fluent_value));
        let mut language = Self {
            locale,
            bundle,
            formats: Formats::of(locale, false),
            nouns,
        };
        // Latin names inside Arabic sentences need isolation; in left-to-right texts the
        // marks would only disturb copying.
        let rtl = language.id("locale-direction") == "rtl";
        language.bundle.set_use_isolating(rtl);
        language.formats = Formats::of(locale, rtl);
        language
    }

    /// The locale that it is of.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Names of which one is enough, as a list with “or”, for a message to take in.
    pub fn any_of(&self, names: &[String]) -> String {
        self.formats.alternatives(names)
    }

    /// The sentence that a message stands for. A message that is missing gives its id in
    /// braces, and a line in the log.
    pub fn text(&self, message: &Message) -> String {
        self.resolve(message, DEEPEST)
    }

    /// The text of an id (`id` or `id.attribute`) without arguments.
    pub fn id(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// Whether there is a text of that id (`id` or `id.attribute`).
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// What a problem says and what to do next.
    pub fn problem(&self, problem: &Problem) -> Told {
        Told {
            what: self.text(&problem.message()),
            next: self.text(&problem.hint()),
        }
    }

    /// A whole number.
    pub fn number(&self, number: u64) -> String {
        self.formats.number(number)
    }

    /// A part of a whole in percent, rounded, but never rounded to nothing or to all.
    /// A whole of zero counts as nothing filled.
    pub fn percent(&self, part: u64, whole: u64) -> String {
        let percent = rounded_percent(part, whole);
        self.text(&Message::new("locale-percent").with("percent", percent))
    }

    /// A day in the local time zone.
    pub fn date(&self, at: Timestamp) -> String {
        self.formats.date(at, &TimeZone::system())
    }

    /// A day and time in the local time zone.
    pub fn date_time(&self, at: Timestamp) -> String {
        self.formats.date_time(at, &TimeZone::system())
    }

    /// A day and time in a given time zone.
    pub fn date_time_in(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.formats.date_time(at, zone)
    }

    /// Several texts, joined as the language joins a list.
    pub fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    /// The language's alphabetical order.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.formats.compare(one, other)
    }

    fn resolve(&self, message: &Message, depth: usize) -> String {
        let args = self.fluent_args(&message.args, depth);
        self.format(&message.id, Some(&args))
    }

    fn fluent_args<'a>(&self, args: &'a Args, depth: usize) -> FluentArgs<'a> {
        args.iter()
            .map(|(name, arg)| (name.as_ref(), self.value(arg, depth)))
            .collect()
    }

    fn value<'a>(&self, arg: &'a Arg, depth: usize) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => text.as_str().into(),
            Arg::Count(count) => (*count).into(),
            Arg::List(items) => self.formats.list(items).into(),
            Arg::Message(inner) => match depth.checked_sub(1) {
                Some(depth) => self.resolve(inner, depth).into(),
                None => in_braces(&inner.id).into(),
            },
        }
    }

    pub(crate) fn nouns(&self) -> &Nouns {
        &self.nouns
    }

    pub(crate) fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.pattern(id) else {
            tracing::warn!(locale = self.locale.tag(), id, "a text is missing");
            return in_braces(id);
        };
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned();
        if !errors.is_empty() {
            tracing::warn!(
                locale = self.locale.tag(),
                id,
                ?errors,
                "a text is incomplete"
            );
        }
        text
    }

    fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => Some(
                self.bundle
                    .get_message(id)?
                    .get_attribute(attribute)?
                    .value(),
            ),
        }
    }
}

fn add(bundle: &mut FluentBundle<FluentResource>, file: &str, text: &str) {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(good, errors)| {
        tracing::error!(
            file,
            ?errors,
            "a locale file has entries that cannot be read"
        );
        good
    });
    if let Err(errors) = bundle.add_resource(resource) {
        tracing::error!(file, ?errors, "a locale file repeats ids of another");
    }
}

/// The same text with its first letter as at the start of a sentence.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn in_braces(id: &str) -> String {
    format!("{{{id}}}")
}

fn rounded_percent(part: u64, whole: u64) -> u64 {
    if whole == 0 || part == 0 {
        return 0;
    }
    if part >= whole {
        return 100;
    }
    let (part, whole) = (u128::from(part), u128::from(whole));
    let rounded = (part * 200 + whole) / (whole * 2);
    u64::try_from(rounded).unwrap_or(100).clamp(1, 99)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> &'static Language {
        Language::of(Locale::parse(tag).unwrap())
    }

    #[test]
    fn a_missing_text_shows_its_id_in_braces() {
        assert_eq!(
            language("nl").id("there-is-no-such-id"),
            "{there-is-no-such-id}"
        );
        assert_eq!(
            language("nl").id("locale-name.nothing"),
            "{locale-name.nothing}"
        );
        assert!(!language("nl").has("locale-name.nothing"));
        assert!(language("nl").has("locale-name"));
    }

    #[test]
    fn a_share_is_never_rounded_to_nothing_or_to_all() {
        assert_eq!(rounded_percent(1, 10_000), 1);
        assert_eq!(rounded_percent(9_999, 10_000), 99);
        assert_eq!(rounded_percent(0, 3), 0);
        assert_eq!(rounded_percent(3, 3), 100);
        assert_eq!(rounded_percent(2, 3), 67);
        assert_eq!(rounded_percent(5, 0), 0);
        assert_eq!(rounded_percent(u64::MAX - 1, u64::MAX), 99);
    }

    #[test]
    fn messages_may_stand_in_messages_but_not_without_end() {
        let mut message = Message::new("locale-percent").with("percent", 7_u64);
        for _ in 0..100 {
            message = Message::new("locale-percent").with("percent", message);
        }
        assert!(
            language("en")
                .text(&message)
                .starts_with("{locale-percent}")
        );
    }

    #[test]
    fn isolation_marks_stand_only_in_right_to_left_texts() {
        let message = Message::new("locale-percent").with("percent", 7_u64);
        assert_eq!(language("en").text(&message), "7%");
        assert!(language("ar").text(&message).contains('\u{2068}'));
    }

    #[test]
    fn names_are_sorted_as_the_language_sorts_them() {
        assert_eq!(language("de").compare("Ärger", "Bauer"), Ordering::Less);
        assert_eq!(language("en").compare("apple", "Banana"), Ordering::Less);
    }
}
