//! `ToUnicode` maps: from a font's codes to text.

use super::budget::{Budget, Stop};
use super::object::{Lexer, Object};
use std::collections::HashMap;

/// Codes of one font.
const MOST_CODES: usize = 70_000;

/// A map from codes to text.
#[derive(Debug, Default)]
pub(super) struct CMap {
    single: HashMap<u32, String>,
    ranges: Vec<(u32, u32, String)>,
    /// Bytes of the longest code, where the map tells.
    pub(super) width: Option<usize>,
}

impl CMap {
    /// Reads a map; what is not understood in it is passed over.
    pub(super) fn read(data: &[u8], budget: &Budget) -> Result<Self, Stop> {
        let mut map = Self::default();
        let mut lexer = Lexer::new(data, 0, budget);
        let mut words: Vec<Object> = Vec::new();
        while let Some(object) = lexer.next()? {
            match &object {
                Object::Word(word) => {
                    match &word[..] {
                        b"endcodespacerange" => map.space(&words),
                        b"endbfchar" => map.characters(&words),
                        b"endbfrange" => map.ranges(&words),
                        _ => {}
                    }
                    words.clear();
                }
                _ if words.len() < MOST_CODES => words.push(object),
                _ => return Err(Stop::TooMuch),
            }
            if map.single.len() + map.ranges.len() > MOST_CODES {
                return Err(Stop::TooMuch);
            }
        }
        Ok(map)
    }

    /// The text of a code.
    pub(super) fn text(&self, code: u32) -> Option<String> {
        if let Some(text) = self.single.get(&code) {
            return Some(text.clone());
        }
        let after = self.ranges.partition_point(|(low, ..)| *low <= code);
        let (low, high, text) = self.ranges.get(after.checked_sub(1)?)?;
        if code > *high {
            return None;
        }
        // Only the last character counts up within a range.
        let mut chars: Vec<char> = text.chars().collect();
        let last = chars.pop()?;
        chars.push(char::from_u32(u32::from(last) + (code - low))?);
        Some(chars.into_iter().collect())
    }

    fn space(&mut self, words: &[Object]) {
        let widths = words.iter().filter_map(|word| match word {
            Object::Text(bytes) => Some(bytes.len()),
            _ => None,
        });
        self.width = widths.max().filter(|width| (1..=4).contains(width));
    }

    fn characters(&mut self, words: &[Object]) {
        for pair in words.chunks_exact(2) {
            if let [Object::Text(code), Object::Text(text)] = pair {
                self.single.insert(number(code), utf16(text));
            }
        }
    }

    fn ranges(&mut self, words: &[Object]) {
        for triple in words.chunks_exact(3) {
            let [Object::Text(low), Object::Text(high), target] = triple else {
                continue;
            };
            let (low, high) = (number(low), number(high));
            match target {
                Object::Text(text) => self.ranges.push((low, high, utf16(text))),
                Object::Array(texts) => {
                    for (code, text) in (low..=high).zip(texts) {
                        if let Object::Text(text) = text {
                            self.single.insert(code, utf16(text));
                        }
                    }
                }
                _ => {}
            }
        }
        self.ranges.sort();
    }
}

fn number(code: &[u8]) -> u32 {
    let tail = &code[code.len().saturating_sub(4)..];
    tail.iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn utf16(text: &[u8]) -> String {
    let units: Vec<u16> = text
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => u16::from_be_bytes([*high, *low]),
            [low] => u16::from(*low),
            _ => 0,
        })
        .take(16)
        .collect();
    let text = String::from_utf16_lossy(&units);
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_ranges_and_lists_are_read() {
        let text = b"1 begincodespacerange <0000> <FFFF> endcodespacerange
            2 beginbfchar <0003> <0041> <0004> <00660069> endbfchar
            2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0078> <0079>] endbfrange";
        let map = CMap::read(text, &Budget::for_tests()).unwrap();
        assert_eq!(map.width, Some(2));
        for (code, text) in [(3, "A"), (4, "fi"), (0x12, "c"), (0x21, "y")] {
            assert_eq!(map.text(code).as_deref(), Some(text), "{code}");
        }
        assert_eq!(map.text(0x13), None);
    }
}
