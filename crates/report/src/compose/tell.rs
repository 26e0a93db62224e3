//! The few ways in which a fact becomes a text.

use crate::{
    document::{Amount, Moment, PermissionRef, ProblemPart, Projection, Word},
    inert::{inert_message, inert_problem},
};
use jiff::{Timestamp, tz::TimeZone};
use scopeglass_domain::{
    Breadth, Choice, Count, DataKind, Kind, Message, OutcomeKind, PermissionName, Problem,
};
use scopeglass_language::{Language, Locale};

/// A language, asked only for harmless texts.
pub(super) struct Tell {
    pub(super) language: &'static Language,
}

impl Tell {
    pub(super) fn in_language_of(locale: Locale) -> Self {
        Self {
            language: Language::of(locale),
        }
    }

    /// A message that was handed over: its arguments can hold anything.
    pub(super) fn text(&self, message: &Message) -> String {
        self.language.text(&inert_message(message))
    }

    /// A message made here, of names, numbers, inert text and other such messages. The
    /// isolates that right-to-left languages need are left alone.
    pub(super) fn own(&self, message: &Message) -> String {
        self.language.text(message)
    }

    pub(super) fn texts(&self, messages: &[Message]) -> Vec<String> {
        messages.iter().map(|message| self.text(message)).collect()
    }

    pub(super) fn id(&self, id: &str) -> String {
        self.language.id(id)
    }

    /// The word of the message `<family>-<code>`.
    pub(super) fn word(&self, family: &str, code: &str) -> Word {
        Word {
            code: code.to_owned(),
            text: self.id(&format!("{family}-{code}")),
        }
    }

    pub(super) fn kind(&self, kind: Kind) -> Word {
        self.word("kind", kind.as_str())
    }

    pub(super) fn outcome(&self, outcome: OutcomeKind) -> Word {
        self.word("outcome", outcome.as_str())
    }

    pub(super) fn data(&self, data: DataKind) -> Word {
        self.word("data", data.as_str())
    }

    pub(super) fn breadth(&self, breadth: Breadth) -> Word {
        self.word("breadth", breadth.as_str())
    }

    pub(super) fn choice(&self, choice: &Choice) -> Word {
        let code = choice.as_str();
        Word {
            code: code.to_owned(),
            text: self.id(&format!("decision-{code}.done")),
        }
    }

    /// Times are told in UTC, and say so: a report outlives its maker's time zone.
    pub(super) fn moment(&self, at: Timestamp) -> Moment {
        let time = self.language.date_time_in(at, &TimeZone::UTC);
        Moment {
            at,
            text: self.own(&Message::new("report-moment").with("time", time)),
        }
    }

    /// So many records of that kind of data, with their noun.
    pub(super) fn records(&self, data: DataKind, count: u64) -> Message {
        Message::new(format!("report-records-{}", data.as_str())).with("count", count)
    }

    pub(super) fn amount(&self, data: DataKind, count: Count) -> Amount {
        let value = count.value();
        let number = self.language.number(value);
        let records = self.records(data, value);
        let (text, short) = if count.is_exact() {
            (self.own(&records), number)
        } else {
            let least = Message::new("report-at-least").with("records", records);
            (
                self.own(&least),
                self.own(&Message::new("count-at-least").with("count", value)),
            )
        };
        Amount {
            value,
            exact: count.is_exact(),
            text,
            short,
        }
    }

    /// What an application permission would reach, in the unit that the kind of data has.
    pub(super) fn projection(&self, data: Option<DataKind>, value: u64) -> Projection {
        let unit = match data {
            Some(DataKind::Events | DataKind::Contacts | DataKind::Mail) => "mailboxes",
            Some(DataKind::Groups) => "groups",
            Some(DataKind::People | DataKind::Identity) => "people",
            _ => "any",
        };
        let message = Message::new(format!("report-projection-{unit}")).with("count", value);
        Projection {
            value,
            text: self.own(&message),
        }
    }

    pub(super) fn problem(&self, problem: &Problem) -> ProblemPart {
        let problem = inert_problem(problem);
        let told = self.language.problem(&problem);
        ProblemPart {
            code: problem.code.to_string(),
            what: told.what,
            next: told.next,
            detail: problem.detail,
        }
    }
}

/// A permission by its index in the request.
pub(super) fn reference(index: usize, name: &PermissionName) -> PermissionRef {
    PermissionRef {
        number: index + 1,
        name: name.to_string(),
    }
}
