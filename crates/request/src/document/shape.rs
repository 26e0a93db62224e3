//! Text with the shape that the article reader knows: cells parted by tabs, bullets,
//! headings marked as in Markdown. The same as what a web page becomes.

use crate::layout::CELL_BREAK;

/// A text under way. It stops growing at its limit; the rest is dropped and said so.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    out: String,
    limit: usize,
    full: bool,
}

impl Shape {
    /// An empty text that grows to at most `limit` bytes.
    pub(crate) fn up_to(limit: usize) -> Self {
        Self {
            limit,
            ..Self::default()
        }
    }

    /// Whether more was given than the limit allows.
    pub(crate) fn is_full(&self) -> bool {
        self.full
    }

    /// A line of its own.
    pub(crate) fn line(&mut self, words: &str) {
        let words = squeezed(words);
        self.push_line(&words);
    }

    /// A heading, 1 (highest) to 6.
    pub(crate) fn heading(&mut self, level: usize, words: &str) {
        let words = squeezed(words);
        if words.is_empty() {
            return;
        }
        self.gap();
        self.push_line(&format!("{} {words}", "#".repeat(level.clamp(1, 6))));
        self.gap();
    }

    /// A list item, `level` counted from 0.
    pub(crate) fn bullet(&mut self, level: usize, words: &str) {
        let words = squeezed(words);
        if !words.is_empty() {
            self.push_line(&format!("{}• {words}", "  ".repeat(level.min(8))));
        }
    }

    /// A row of a table; each cell's lines stay in it. A row without words is dropped.
    pub(crate) fn row<C: AsRef<str>>(&mut self, cells: &[C]) {
        let cells: Vec<String> = cells.iter().map(|cell| cell_text(cell.as_ref())).collect();
        let last = cells.iter().rposition(|cell| !cell.is_empty());
        if let Some(last) = last {
            self.push_line(&cells[..=last].join("\t"));
        }
    }

    /// A blank line, unless one is there already.
    pub(crate) fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.out.trim_matches('\n').to_owned()
    }

    fn push_line(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        if self.out.len() + line.len() > self.limit {
            self.full = true;
            return;
        }
        self.out.push_str(line);
        self.out.push('\n');
    }
}

/// White space folded; tabs, which part cells, are left for rows only.
fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn cell_text(cell: &str) -> String {
    let lines = cell.split('\n').map(squeezed);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(&format!(" {CELL_BREAK} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_is_the_one_of_a_page() {
        let mut shape = Shape::up_to(1_000);
        shape.heading(2, "Scopes");
        shape.bullet(1, "One  two");
        shape.row(&["Name", "Why\n\nit is\tneeded", ""]);
        shape.row(&["", ""]);
        assert_eq!(
            shape.finish(),
            "## Scopes\n\n  • One two\nName\tWhy ␤ it is needed"
        );
    }

    #[test]
    fn a_text_stops_at_its_limit_and_says_so() {
        let mut shape = Shape::up_to(10);
        shape.line("123456");
        shape.line("123456");
        assert!(shape.is_full());
        assert_eq!(shape.finish(), "123456");
    }
}
