//! Pages of text for a terminal: wrapped to its width, with bold headings where it can
//! show them, and from right to left where the language is.

use crate::output::Output;
use std::io::IsTerminal as _;

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: usize = 100;
/// Fewer columns than this are not worth wrapping for.
const NARROWEST: usize = 24;
/// Keeps a line that begins with a Latin name from being laid out from left to right.
const RIGHT_TO_LEFT: char = '\u{200F}';

/// How to lay out.
#[derive(Clone, Copy)]
pub(crate) struct Page {
    output: Output,
    width: Option<usize>,
    bold: bool,
    rtl: bool,
}

impl Page {
    /// As standard output is: what is piped elsewhere is neither wrapped nor set in bold,
    /// unless `COLUMNS` says how wide it is.
    pub fn new(output: Output) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let said = std::env::var("COLUMNS").ok().and_then(|n| n.parse().ok());
        let width = said.or_else(|| terminal.then(textwrap::termwidth));
        let plain = ["NO_COLOR"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        let dumb = std::env::var("TERM").is_ok_and(|term| term == "dumb");
        Self {
            output,
            width: width.map(|width: usize| width.clamp(NARROWEST, WIDEST)),
            bold: terminal && !plain && !dumb,
            rtl: output.language.locale().is_rtl(),
        }
    }

    /// A line that stands out.
    pub fn title(self, text: &str) {
        for line in self.wrapped(text, "", "") {
            self.output.say(&self.strong(&line));
        }
    }

    /// A heading inside a page.
    pub fn heading(self, text: &str) {
        self.blank();
        self.output.say(&self.strong(&self.directed(text)));
    }

    /// A paragraph.
    pub fn paragraph(self, text: &str) {
        self.lines(text, "  ", "  ");
    }

    /// An item of a list.
    pub fn item(self, text: &str) {
        self.lines(text, "  - ", "    ");
    }

    /// A paragraph below an item.
    pub fn below(self, text: &str) {
        self.lines(text, "    ", "    ");
    }

    /// A line that stays as it is, such as a path or an id.
    pub fn fixed(self, text: &str) {
        self.output.say(&format!("  {text}"));
    }

    /// An empty line.
    pub fn blank(self) {
        self.output.say("");
    }

    fn lines(self, text: &str, first: &str, rest: &str) {
        for line in self.wrapped(text, first, rest) {
            self.output.say(&line);
        }
    }

    fn wrapped(self, text: &str, first: &str, rest: &str) -> Vec<String> {
        let Some(width) = self.width else {
            return vec![format!("{first}{}", self.directed(text))];
        };
        // Names and paths are for copying: they are not cut where nothing says so.
        let options = textwrap::Options::new(width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        let lines = textwrap::wrap(text, options);
        lines.iter().map(|line| self.directed(line)).collect()
    }

    fn directed(self, line: &str) -> String {
        match self.rtl {
            true if !line.is_empty() => format!("{RIGHT_TO_LEFT}{line}"),
            _ => line.to_owned(),
        }
    }

    fn strong(self, line: &str) -> String {
        if self.bold {
            format!("\u{1b}[1m{line}\u{1b}[0m")
        } else {
            line.to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::{Language, Locale};

    fn page(tag: &str, width: Option<usize>) -> Page {
        let language = Language::of(Locale::parse(tag).unwrap());
        let output = Output::new(false, language);
        Page {
            output,
            width,
            bold: false,
            rtl: language.locale().is_rtl(),
        }
    }

    #[test]
    fn a_paragraph_is_wrapped_at_the_width_and_indented_below_its_sign() {
        let lines = page("en", Some(24)).wrapped("one two three four five six", "  - ", "    ");
        assert_eq!(lines, ["  - one two three four", "    five six"]);
    }

    #[test]
    fn a_name_is_never_cut() {
        let name = "TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All";
        assert_eq!(page("en", Some(24)).wrapped(name, "", ""), [name]);
    }

    #[test]
    fn japanese_is_wrapped_between_its_characters() {
        let text = "アプリは、サインインしたユーザーの予定表を読み取ることができます。";
        let lines = page("ja", Some(30)).wrapped(text, "", "");
        assert!(lines.len() > 1, "{lines:?}");
        assert_eq!(lines.concat(), text);
    }

    #[test]
    fn what_goes_to_a_pipe_is_one_line() {
        let text = "word ".repeat(60);
        assert_eq!(page("nl", None).wrapped(&text, "  ", "  ").len(), 1);
    }

    #[test]
    fn every_arabic_line_begins_from_the_right() {
        let lines = page("ar", Some(30)).wrapped("Calendars.Read إذن لقراءة التقويم كله", "", "");
        assert!(lines.iter().all(|line| line.starts_with(RIGHT_TO_LEFT)));
    }
}
