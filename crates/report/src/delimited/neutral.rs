//! Cells that no spreadsheet takes for a formula.

/// A cell of the table.
pub(super) enum Cell {
    /// Nothing is known.
    Blank,
    /// A number of ours.
    Number(u64),
    /// Yes or no.
    Flag(bool),
    /// Text that may come from outside.
    Text(String),
}

impl Cell {
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Blank => String::new(),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Text(text) => neutral(&text),
        }
    }
}

impl From<u64> for Cell {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<bool> for Cell {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Blank, Into::into)
    }
}

/// The text on one line, with an apostrophe before what a spreadsheet would calculate.
///
/// A spreadsheet whose country separates by semicolons opens the table cut at those, so
/// what follows one counts as the beginning of a cell too.
pub(crate) fn neutral(text: &str) -> String {
    let line = text.split(['\r', '\n', '\t']).collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    let mut at_start = true;
    for c in line.chars() {
        if at_start && calculates(c) {
            out.push('\'');
        }
        at_start = c == ';' || (at_start && (c.is_whitespace() || c == '"'));
        out.push(c);
    }
    out
}

/// Full-width signs count: spreadsheets in East Asian languages read them as the narrow ones.
fn calculates(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '|' | '%' | '−'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_formula_becomes_text() {
        assert_eq!(neutral("=1+1"), "'=1+1");
        assert_eq!(neutral("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(neutral("\t=1"), " '=1");
        assert_eq!(neutral("＝1"), "'＝1");
        assert_eq!(neutral("a\";=cmd|' /c calc'!A1"), "a\";'=cmd|' /c calc'!A1");
    }

    #[test]
    fn ordinary_words_stay_as_they_are() {
        let words = "Alleen voor de proefgroep, tot 1 december – e-mail: a@b; klaar";
        assert_eq!(neutral(words), words);
    }

    proptest! {
        #[test]
        fn no_piece_of_any_text_begins_a_formula(text in "\\PC*|[=+@;\" \t\r\n-]*") {
            let told = neutral(&text);
            for piece in told.split(';') {
                let start = piece.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
                prop_assert!(!start.starts_with(calculates), "{told:?}");
            }
            prop_assert!(!told.contains(['\t', '\r', '\n']));
        }
    }
}
