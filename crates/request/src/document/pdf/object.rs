//! PDF's objects, parsed one at a time and never deeper or longer than is bounded.

use super::budget::{Budget, Stop};
use std::collections::BTreeMap;

/// Arrays and dictionaries within one another.
const DEEPEST: usize = 48;

/// Entries of one array or dictionary.
const MOST_ENTRIES: usize = 70_000;

/// An object of a PDF file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    Null,
    Bool(bool),
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    /// An object of that number, anywhere in the file.
    Ref(u32),
    /// A word of a content stream or of the file's structure.
    Word(Vec<u8>),
}

/// A dictionary.
pub(super) type Dict = BTreeMap<Vec<u8>, Object>;

impl Object {
    pub(super) fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(super) fn array(&self) -> Option<&[Object]> {
        match self {
            Self::Array(array) => Some(array),
            _ => None,
        }
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(super) fn is_name(&self, name: &[u8]) -> bool {
        self.name() == Some(name)
    }
}

/// Reads objects from bytes.
pub(super) struct Lexer<'b> {
    bytes: &'b [u8],
    pub(super) at: usize,
    budget: &'b Budget,
}

impl<'b> Lexer<'b> {
    pub(super) fn new(bytes: &'b [u8], at: usize, budget: &'b Budget) -> Self {
        Self { bytes, at, budget }
    }

    /// The next object; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Object>, Stop> {
        self.object(0)
    }

    /// The next object, references put together from their three words.
    fn object(&mut self, depth: usize) -> Result<Option<Object>, Stop> {
        self.budget.step()?;
        self.skip_blank();
        let Some(first) = self.peek(0) else {
            return Ok(None);
        };
        let object = match first {
            b'/' => Object::Name(self.name()),
            b'(' => Object::Text(self.literal()),
            b'<' if self.peek(1) == Some(b'<') => self.dict(depth)?,
            b'<' => Object::Text(self.hex()),
            b'[' => self.array(depth)?,
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number_or_ref(),
            b']' | b'>' | b')' | b'}' | b'{' => {
                let double = first == b'>' && self.peek(1) == Some(b'>');
                self.at += if double { 2 } else { 1 };
                Object::Word(vec![first])
            }
            _ => self.word(),
        };
        Ok(Some(object))
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    pub(super) fn skip_blank(&mut self) {
        while let Some(byte) = self.peek(0) {
            if is_blank(byte) {
                self.at += 1;
            } else if byte == b'%' {
                while self.peek(0).is_some_and(|b| b != b'\n' && b != b'\r') {
                    self.at += 1;
                }
            } else {
                return;
            }
        }
    }

    fn word(&mut self) -> Object {
        let start = self.at;
        while self.peek(0).is_some_and(is_regular) {
            self.at += 1;
        }
        // Whatever stands here is taken, so that reading always goes on.
        self.at = self.at.max(start + 1).min(self.bytes.len());
        let word = &self.bytes[start..self.at];
        match word {
            b"true" => Object::Bool(true),
            b"false" => Object::Bool(false),
            b"null" => Object::Null,
            _ => Object::Word(word[..word.len().min(64)].to_vec()),
        }
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek(0).filter(|byte| is_regular(*byte)) {
            let pair = [self.peek(1), self.peek(2)];
            match (byte, pair.map(|digit| digit.and_then(hex_digit))) {
                (b'#', [Some(high), Some(low)]) => {
                    name.push(high * 16 + low);
                    self.at += 3;
                }
                _ => {
                    name.push(byte);
                    self.at += 1;
                }
            }
        }
        name
    }

    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1usize;
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        break;
                    }
                }
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.peek(0) else { return };
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' if self.peek(0) == Some(b'\n') => self.at += 1,
            b'\r' | b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek(0) else {
                        break;
                    };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push(code.to_le_bytes()[0]);
            }
            byte => text.push(byte),
        }
    }

    fn hex(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek(0) {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            digits.extend(hex_digit(byte));
        }
        if digits.len() % 2 == 1 {
            digits.push(0);
        }
        digits
            .chunks(2)
            .map(|pair| pair[0] * 16 + pair[1])
            .collect()
    }

    fn array(&mut self, depth: usize) -> Result<Object, Stop> {
        if depth >= DEEPEST {
            return Err(Stop::TooMuch);
        }
        self.at += 1;
        let mut entries = Vec::new();
        while let Some(entry) = self.object(depth + 1)? {
            if entry == Object::Word(vec![b']']) {
                break;
            }
            if entries.len() == MOST_ENTRIES {
                return Err(Stop::TooMuch);
            }
            entries.push(entry);
        }
        Ok(Object::Array(entries))
    }

    fn dict(&mut self, depth: usize) -> Result<Object, Stop> {
        if depth >= DEEPEST {
            return Err(Stop::TooMuch);
        }
        self.at += 2;
        let mut dict = Dict::new();
        while let Some(key) = self.object(depth + 1)? {
            match key {
                Object::Name(key) => {
                    let Some(value) = self.object(depth + 1)? else {
                        break;
                    };
                    if value == Object::Word(vec![b'>']) {
                        break;
                    }
                    if dict.len() == MOST_ENTRIES {
                        return Err(Stop::TooMuch);
                    }
                    dict.insert(key, value);
                }
                Object::Word(word) if word == b">" || word == b"endobj" => break,
                _ => {}
            }
        }
        Ok(Object::Dict(dict))
    }

    fn number_or_ref(&mut self) -> Object {
        let number = self.number();
        let after = self.at;
        if number >= 0.0 && number.fract() == 0.0 && number < f64::from(u32::MAX) {
            self.skip_blank();
            if self.peek(0).is_some_and(|b| b.is_ascii_digit()) {
                self.number();
                self.skip_blank();
                let ends = self.peek(1).is_none_or(|byte| !is_regular(byte));
                if self.peek(0) == Some(b'R') && ends {
                    self.at += 1;
                    return Object::Ref(number as u32);
                }
            }
        }
        self.at = after;
        Object::Number(number)
    }

    fn number(&mut self) -> f64 {
        let start = self.at;
        while self
            .peek(0)
            .is_some_and(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.'))
        {
            self.at += 1;
        }
        let digits = &self.bytes[start..self.at.min(start + 32)];
        let digits = std::str::from_utf8(digits).unwrap_or_default();
        digits
            .parse()
            .ok()
            .filter(|n: &f64| n.is_finite())
            .unwrap_or(0.0)
    }
}

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte)
        && !matches!(
            byte,
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
        )
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Object {
        let budget = Budget::for_tests();
        Lexer::new(text.as_bytes(), 0, &budget)
            .next()
            .unwrap()
            .unwrap()
    }

    #[test]
    fn each_kind_of_object_is_read() {
        assert_eq!(read("/A#42c"), Object::Name(b"ABc".to_vec()));
        assert_eq!(
            read(
                r"(a\(b\051(c)\
\101)"
            ),
            Object::Text(b"a(b)(c)A".to_vec())
        );
        assert_eq!(read("<48 6>"), Object::Text(b"H`".to_vec()));
        assert_eq!(read("-.5"), Object::Number(-0.5));
        assert_eq!(read("% note\n12 0 R"), Object::Ref(12));
        let array = read("[1 2 0 R/X<</K true>>]");
        assert_eq!(array.array().unwrap().len(), 4);
    }

    #[test]
    fn nesting_without_end_stops() {
        let budget = Budget::for_tests();
        let text = "[".repeat(100_000);
        assert!(Lexer::new(text.as_bytes(), 0, &budget).next().is_err());
    }
}
