//! The labels that formats put beside the data.

use crate::{Document, PublishedPart};
use scopeglass_domain::{Arg, Message, Problem};
use scopeglass_language::{Language, Locale};

/// The labels in the document's language. Data never comes this way: it is in the document
/// already, and neutralised there.
pub(crate) struct Words {
    language: &'static Language,
}

impl Words {
    /// # Errors
    /// `language-unknown`, which a composed document does not cause.
    pub(crate) fn of(document: &Document) -> Result<Self, Problem> {
        Self::in_language(&document.language)
    }

    /// # Errors
    /// `language-unknown`.
    pub(crate) fn in_language(tag: &str) -> Result<Self, Problem> {
        Ok(Self {
            language: Language::of(Locale::parse(tag)?),
        })
    }

    pub(crate) fn id(&self, id: &str) -> String {
        self.language.id(id)
    }

    pub(crate) fn with(&self, id: &'static str, name: &'static str, arg: impl Into<Arg>) -> String {
        self.language.text(&Message::new(id).with(name, arg))
    }

    pub(crate) fn number(&self, number: u64) -> String {
        self.language.number(number)
    }

    /// The app's name, or that the source gives none.
    pub(crate) fn app(&self, document: &Document) -> String {
        match document.request.app.trim() {
            "" => self.id("report-app-unnamed"),
            app => app.to_owned(),
        }
    }

    /// What somebody else published, in one line.
    pub(crate) fn published(&self, rating: &PublishedPart) -> String {
        self.language.text(
            &Message::new("report-published")
                .with("source", rating.source.as_str())
                .with("date", rating.dated.as_str())
                .with("level", rating.level.as_str()),
        )
    }
}
