//! From a web page to text: scripts and styles dropped, cells parted by tabs, list items
//! bulleted, headings marked as in Markdown.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer,
};
use std::cell::{Cell, RefCell};

/// Elements whose content nobody reads, and which may hold elements.
const UNSEEN: &[&str] = &["template", "svg", "math"];

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "nav",
    "aside",
    "dl",
    "dt",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "blockquote",
    "figure",
    "form",
    "details",
    "summary",
    "caption",
    "hr",
    "body",
    "option",
    "fieldset",
    "legend",
    "address",
];

/// Whether a text without a telling file name is a web page all the same.
pub(crate) fn looks_like_page(text: &str) -> bool {
    let start: String = text
        .trim_start()
        .chars()
        .take(64)
        .collect::<String>()
        .to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// Links read of one page.
const MOST_ADDRESSES: usize = 2_000;

/// The addresses behind a page's links, which its text does not show.
pub(crate) fn addresses(page: &[u8]) -> Vec<String> {
    let page = String::from_utf8_lossy(page);
    let mut found = Vec::new();
    for (at, _) in page.match_indices("href=").take(MOST_ADDRESSES) {
        let rest = &page[at + 5..];
        let Some(quote @ ('"' | '\'')) = rest.chars().next() else {
            continue;
        };
        let address = rest[1..].split(quote).next().unwrap_or_default();
        if address.contains("://") && address.len() <= 64 * 1024 {
            found.push(address.to_owned());
        }
    }
    found
}

/// The text of a page. Never fails and takes time in proportion to the page: tags are
/// followed as they come, and no tree is built that could be nested without end.
pub(crate) fn to_text(page: &str) -> String {
    let (text, whole) = run(page, true);
    // Something unseen was never closed: better to read too much than to drop the rest.
    if whole { text } else { run(page, false).0 }
}

fn run(page: &str, hides: bool) -> (String, bool) {
    let sink = Sink {
        writer: RefCell::default(),
        unseen: Cell::new(0),
        raw: Cell::new(false),
        hides,
    };
    let tokenizer = Tokenizer::new(sink, Default::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(page));
    while let html5ever::TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    let writer = tokenizer.sink.writer.borrow();
    (
        writer.out.trim().to_owned(),
        tokenizer.sink.unseen.get() == 0,
    )
}

struct Sink {
    writer: RefCell<Writer>,
    /// How many elements deep in something unseen.
    unseen: Cell<usize>,
    /// Within a script, a style sheet or the page's title.
    raw: Cell<bool>,
    hides: bool,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::CharacterTokens(words) if self.unseen.get() == 0 && !self.raw.get() => {
                self.writer.borrow_mut().words(&words);
            }
            Token::TagToken(tag) => return self.tag(&tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Sink {
    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let opens = tag.kind == TagKind::StartTag;
        self.raw.set(false);
        if self.hides && UNSEEN.contains(&name) && !tag.self_closing {
            let deep = self.unseen.get();
            self.unseen.set(if opens {
                deep + 1
            } else {
                deep.saturating_sub(1)
            });
            return TokenSinkResult::Continue;
        }
        let raw = match name {
            "script" => Some(RawKind::ScriptData),
            "style" | "iframe" | "noembed" | "noframes" | "xmp" => Some(RawKind::Rawtext),
            "title" => Some(RawKind::Rcdata),
            _ => None,
        };
        if let Some(kind) = raw.filter(|_| opens) {
            self.raw.set(true);
            return TokenSinkResult::RawData(kind);
        }
        if self.unseen.get() == 0 && raw.is_none() {
            let mut writer = self.writer.borrow_mut();
            if opens {
                writer.enter(name)
            } else {
                writer.leave(name)
            }
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct Writer {
    out: String,
    cell_depth: usize,
    row_cells: usize,
    list_depth: usize,
    preformatted: usize,
    /// Where a span ended with nothing behind it yet.
    after_span: Option<usize>,
    /// Another span began right there: what pages set in columns without a table.
    column: bool,
}

impl Writer {
    fn enter(&mut self, name: &str) {
        match name {
            "td" | "th" => {
                self.drop_spaces();
                if self.row_cells > 0 {
                    self.out.push('\t');
                }
                self.row_cells += 1;
                self.cell_depth = 1;
            }
            "tr" => {
                self.cell_depth = 0;
                self.row_cells = 0;
                self.new_line();
            }
            "li" => {
                self.new_line();
                if self.cell_depth == 0 {
                    let indent = self.list_depth.saturating_sub(1).min(8);
                    self.out.push_str(&"  ".repeat(indent));
                }
                self.out.push_str("• ");
            }
            "span" => {
                self.column = self.cell_depth == 0
                    && self.preformatted == 0
                    && self.after_span == Some(self.out.len());
            }
            "br" | "dd" => self.new_line(),
            "pre" => {
                self.preformatted += 1;
                self.new_paragraph();
            }
            "code" | "kbd" | "samp" => self.out.push('`'),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.cell_depth == 0 => {
                self.new_paragraph();
                let level = usize::from(name.as_bytes()[1] - b'0');
                self.out.push_str(&"#".repeat(level));
                self.out.push(' ');
            }
            "ul" | "ol" => {
                self.list_depth += 1;
                self.new_line();
            }
            name if BLOCKS.contains(&name) => self.new_paragraph(),
            _ => {}
        }
    }

    fn leave(&mut self, name: &str) {
        match name {
            "td" | "th" => {
                let kept = self
                    .out
                    .trim_end_matches([' ', crate::layout::CELL_BREAK])
                    .len();
                self.out.truncate(kept);
                self.cell_depth = 0;
            }
            "table" => {
                self.cell_depth = 0;
                self.row_cells = 0;
                self.new_paragraph();
            }
            "span" => self.after_span = (!self.out.is_empty()).then_some(self.out.len()),
            "code" | "kbd" | "samp" => self.out.push('`'),
            "pre" => {
                self.preformatted = self.preformatted.saturating_sub(1);
                self.new_paragraph();
            }
            "ul" | "ol" => {
                self.list_depth = self.list_depth.saturating_sub(1);
                self.new_line();
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.new_paragraph(),
            name if BLOCKS.contains(&name) => self.new_paragraph(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.preformatted > 0 && self.cell_depth == 0 {
            self.out.push_str(words);
            return;
        }
        if std::mem::take(&mut self.column) && parts(&self.out, words) {
            self.out.push('\t');
        }
        if words.starts_with(char::is_whitespace) {
            self.space();
        }
        for (at, word) in words.split_whitespace().enumerate() {
            if at > 0 || self.out.ends_with(crate::layout::CELL_BREAK) {
                self.space();
            }
            self.out.push_str(word);
        }
        if words.ends_with(char::is_whitespace) {
            self.space();
        }
    }

    fn space(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with([' ', '\n', '\t']) {
            self.out.push(' ');
        }
    }

    fn new_line(&mut self) {
        if self.cell_depth > 0 {
            return self.within_cell();
        }
        self.drop_spaces();
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn new_paragraph(&mut self) {
        if self.cell_depth > 0 {
            return self.within_cell();
        }
        self.new_line();
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// A cell's lines stay in its row, parted by a character that layout knows.
    fn within_cell(&mut self) {
        self.drop_spaces();
        if !self.out.ends_with(['\t', '\n', crate::layout::CELL_BREAK]) && !self.out.is_empty() {
            self.out.push(' ');
            self.out.push(crate::layout::CELL_BREAK);
            self.out.push(' ');
        }
    }

    fn drop_spaces(&mut self) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
    }
}

/// Whether two texts side by side are columns, and no name or word in several colours.
fn parts(before: &str, after: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let last = line.rsplit('\t').next().unwrap_or_default();
    let whole = last.contains(' ') || last.chars().count() >= 8;
    whole
        && last.ends_with(|c: char| c.is_alphanumeric() || matches!(c, ')' | '`'))
        && after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '(' | '"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_lists_and_headings_keep_their_shape() {
        let page = "<html><head><title>x</title><style>p{}</style></head><body><h2>Scopes</h2>\
            <script>alert('Mail.Send')</script><ul><li>One<ul><li>Two</li></ul></li></ul>\
            <table><tr><th>Name</th><th>Why</th></tr><tr><td><code>Mail.Read</code></td>\
            <td><p>First</p><p>Second</p></td></tr></table></body></html>";
        assert_eq!(
            to_text(page),
            "## Scopes\n\n• One\n  • Two\n\nName\tWhy\n`Mail.Read`\tFirst ␤ Second"
        );
    }

    #[test]
    fn spans_side_by_side_are_columns_unless_they_colour_one_name() {
        let row = "<div><span>Read user mail</span><span>for the archive</span></div>";
        assert_eq!(to_text(row), "Read user mail\tfor the archive");
        let name = "<div><span>Calendars</span><span>.Read</span> and <span>Mail.</span><span>Send</span></div>";
        assert_eq!(to_text(name), "Calendars.Read and Mail.Send");
    }

    #[test]
    fn a_page_nested_without_end_is_read_to_its_end() {
        let page = format!("{}Mail.Read", "<div>".repeat(50_000));
        assert_eq!(to_text(&page), "Mail.Read");
    }
}
