//! From a web page to text: scripts and styles dropped, cells parted by tabs, list items
//! bulleted, headings marked as in Markdown.

use scraper::{Html, Node};

/// Elements whose content nobody reads.
const UNSEEN: &[&str] =
    &["script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select", "nav"];

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "p", "div", "section", "article", "header", "footer", "main", "ul", "ol", "dl", "dt", "dd",
    "table", "thead", "tbody", "blockquote", "pre", "figure", "form", "details", "summary",
    "caption", "hr",
];

/// Whether a text without a telling file name is a web page all the same.
pub(crate) fn looks_like_page(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.starts_with("<html")
}

/// The text of a page. Never fails: the HTML standard gives every input a tree.
pub(crate) fn to_text(page: &str) -> String {
    let page = Html::parse_document(page);
    let mut text = Writer::default();
    // An explicit stack: a page may be nested deeper than a thread's stack.
    let mut stack = vec![(page.tree.root(), false)];
    while let Some((node, leaving)) = stack.pop() {
        match node.value() {
            Node::Text(words) if !leaving => text.words(words),
            Node::Element(element) => {
                let name = element.name();
                if UNSEEN.contains(&name) || element.attr("hidden").is_some() {
                    continue;
                }
                if leaving {
                    text.leave(name);
                } else {
                    text.enter(name);
                    stack.push((node, true));
                    stack.extend(node.children().rev().map(|child| (child, false)));
                }
            }
            Node::Document | Node::Fragment if !leaving => {
                stack.extend(node.children().rev().map(|child| (child, false)));
            }
            _ => {}
        }
    }
    text.out.trim().to_owned()
}

#[derive(Default)]
struct Writer {
    out: String,
    cell_depth: usize,
    list_depth: usize,
    preformatted: usize,
}

impl Writer {
    fn enter(&mut self, name: &str) {
        match name {
            "td" | "th" => {
                if !self.out.ends_with('\n') && !self.out.is_empty() {
                    self.out.push('\t');
                }
                self.cell_depth += 1;
            }
            "tr" => self.new_line(),
            "li" => {
                self.new_line();
                if self.cell_depth == 0 {
                    let indent = self.list_depth.saturating_sub(1).min(8);
                    self.out.push_str(&"  ".repeat(indent));
                }
                self.out.push_str("• ");
            }
            "br" => self.new_line(),
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
            "td" | "th" => self.cell_depth = self.cell_depth.saturating_sub(1),
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
        if words.starts_with(char::is_whitespace) {
            self.space();
        }
        for (at, word) in words.split_whitespace().enumerate() {
            if at > 0 {
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
    fn a_page_nested_without_end_is_read_to_its_end() {
        let page = format!("{}Mail.Read", "<div>".repeat(50_000));
        assert_eq!(to_text(&page), "Mail.Read");
    }
}
