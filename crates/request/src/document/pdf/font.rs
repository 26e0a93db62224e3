//! A font, as far as text needs it: what its codes say, and how wide they are.

use super::budget::Stop;
use super::cmap::CMap;
use super::encoding::{Base, glyph, usual_width};
use super::file::File;
use super::object::{Dict, Object};
use encoding_rs::Encoding;
use std::collections::HashMap;

/// A font of a page.
#[derive(Debug)]
pub(super) struct Font {
    to_unicode: Option<CMap>,
    coding: Coding,
    widths: HashMap<u32, f64>,
    missing_width: f64,
    /// No widths are given: Helvetica's or Courier's are taken.
    usual: Option<bool>,
    /// Thousandths, but for fonts that are drawings.
    unit: f64,
}

#[derive(Debug)]
enum Coding {
    /// One byte a character, each with its text.
    Bytes(Vec<String>),
    /// Codes of that many bytes, told by the map only.
    Codes(usize),
    /// An encoding of East Asian text.
    Legacy(&'static Encoding),
    /// Two bytes of UTF-16.
    Wide,
}

/// What a string of a font shows.
pub(super) struct Shown {
    pub(super) text: String,
    /// The sum of the widths, in units of the font's size.
    pub(super) width: f64,
    /// How many codes it has.
    pub(super) codes: usize,
    /// How many of them are single-byte spaces.
    pub(super) spaces: usize,
}

impl Font {
    /// Reads a font's dictionary.
    pub(super) fn read(dict: &Dict, file: &File<'_>) -> Result<Self, Stop> {
        let to_unicode = match dict.get(&b"ToUnicode"[..]) {
            Some(map) => match file.stream(map)? {
                Some((_, data)) => Some(CMap::read(&data, file.budget)?),
                None => None,
            },
            None => None,
        };
        if file.key(dict, b"Subtype")?.is_name(b"Type0") {
            return Self::composite(dict, to_unicode, file);
        }
        let is_drawn = file.key(dict, b"Subtype")?.is_name(b"Type3");
        let unit = match file.key(dict, b"FontMatrix")? {
            Object::Array(matrix) if is_drawn => {
                matrix.first().and_then(Object::number).unwrap_or(0.001)
            }
            _ => 0.001,
        };
        let first = file.key(dict, b"FirstChar")?.number().unwrap_or(0.0) as u32;
        let mut widths = HashMap::new();
        if let Object::Array(list) = file.key(dict, b"Widths")? {
            for (at, width) in list.iter().enumerate().take(256) {
                if let Some(width) = file.get(width)?.number() {
                    widths.insert(first.saturating_add(at as u32), width);
                }
            }
        }
        let name = file.key(dict, b"BaseFont")?;
        let name = String::from_utf8_lossy(name.name().unwrap_or_default()).into_owned();
        Ok(Self {
            to_unicode,
            coding: Coding::Bytes(byte_texts(dict, file)?),
            usual: widths
                .is_empty()
                .then(|| name.contains("Courier") || name.contains("Mono")),
            widths,
            missing_width: 0.0,
            unit,
        })
    }

    fn composite(dict: &Dict, to_unicode: Option<CMap>, file: &File<'_>) -> Result<Self, Stop> {
        let encoding = file.key(dict, b"Encoding")?;
        let name = String::from_utf8_lossy(encoding.name().unwrap_or_default()).into_owned();
        let coding = match (&to_unicode, legacy(&name)) {
            (None, Some(encoding)) => Coding::Legacy(encoding),
            (None, None) if name.contains("UCS2") || name.contains("UTF16") => Coding::Wide,
            (map, _) => {
                let told = map.as_ref().and_then(|map| map.width);
                Coding::Codes(if name.is_empty() {
                    told.unwrap_or(2)
                } else {
                    2
                })
            }
        };
        let descendant = match file.key(dict, b"DescendantFonts")? {
            Object::Array(list) => match list.first() {
                Some(first) => file.get(first)?,
                None => Object::Null,
            },
            _ => Object::Null,
        };
        let descendant = descendant.dict().cloned().unwrap_or_default();
        Ok(Self {
            to_unicode,
            coding,
            widths: composite_widths(&descendant, file)?,
            missing_width: file.key(&descendant, b"DW")?.number().unwrap_or(1000.0),
            usual: None,
            unit: 0.001,
        })
    }

    /// What a string says and how wide it is.
    pub(super) fn show(&self, string: &[u8]) -> Shown {
        let mut shown = Shown {
            text: String::new(),
            width: 0.0,
            codes: 0,
            spaces: 0,
        };
        match &self.coding {
            Coding::Bytes(texts) => {
                for byte in string {
                    let mapped = self.mapped(u32::from(*byte));
                    match mapped {
                        Some(text) => shown.text.push_str(&text),
                        None => shown.text.push_str(&texts[usize::from(*byte)]),
                    }
                    shown.add(self.width(u32::from(*byte)), *byte == b' ');
                }
            }
            Coding::Codes(bytes) => {
                for code in string.chunks(*bytes) {
                    let code = code
                        .iter()
                        .fold(0, |code, byte| code << 8 | u32::from(*byte));
                    shown.text.extend(self.mapped(code));
                    shown.add(self.width(code), *bytes == 1 && code == 32);
                }
            }
            Coding::Legacy(encoding) => {
                shown.text = encoding.decode(string).0.into_owned();
                for c in shown.text.clone().chars() {
                    shown.add(if c.is_ascii() { 0.5 } else { 1.0 }, false);
                }
            }
            Coding::Wide => {
                for code in string.chunks_exact(2) {
                    let code = u32::from(code[0]) << 8 | u32::from(code[1]);
                    shown.text.extend(char::from_u32(code));
                    shown.add(self.width(code), false);
                }
            }
        }
        shown
    }

    fn mapped(&self, code: u32) -> Option<String> {
        self.to_unicode.as_ref()?.text(code)
    }

    fn width(&self, code: u32) -> f64 {
        let width = match self.usual {
            Some(fixed) => usual_width(u8::try_from(code).unwrap_or(b'n'), fixed),
            None => self
                .widths
                .get(&code)
                .copied()
                .unwrap_or(self.missing_width),
        };
        (width * self.unit).clamp(-4.0, 4.0)
    }
}

impl Shown {
    fn add(&mut self, width: f64, is_space: bool) {
        self.width += width;
        self.codes += 1;
        self.spaces += usize::from(is_space);
    }
}

/// The text of each byte of a simple font.
fn byte_texts(dict: &Dict, file: &File<'_>) -> Result<Vec<String>, Stop> {
    let encoding = file.key(dict, b"Encoding")?;
    let named = match &encoding {
        Object::Dict(dict) => file.key(dict, b"BaseEncoding")?,
        other => other.clone(),
    };
    let base = match named.name() {
        Some(b"WinAnsiEncoding") => Base::Windows,
        Some(b"MacRomanEncoding") => Base::Mac,
        _ => Base::Standard,
    };
    let mut texts: Vec<String> = (0..=255).map(|code| base.text(code)).collect();
    if let Object::Dict(dict) = &encoding
        && let Object::Array(differences) = file.key(dict, b"Differences")?
    {
        let mut code = 0usize;
        for entry in differences.iter().take(1_024) {
            match entry {
                Object::Number(number) => code = number.clamp(0.0, 255.0) as usize,
                Object::Name(name) => {
                    if let Some(slot) = texts.get_mut(code) {
                        *slot = glyph(&String::from_utf8_lossy(name)).unwrap_or_default();
                    }
                    code += 1;
                }
                _ => {}
            }
        }
    }
    Ok(texts)
}

/// The widths of a composite font: `c [w w …]` and `from to w`.
fn composite_widths(dict: &Dict, file: &File<'_>) -> Result<HashMap<u32, f64>, Stop> {
    let mut widths = HashMap::new();
    let Object::Array(list) = file.key(dict, b"W")? else {
        return Ok(widths);
    };
    let mut at = 0;
    while let Some(first) = list.get(at).and_then(Object::number) {
        let first = first.clamp(0.0, 70_000.0) as u32;
        let Some(second) = list.get(at + 1) else {
            break;
        };
        match file.get(second)? {
            Object::Array(each) => {
                for (offset, width) in each.iter().enumerate().take(70_000) {
                    let width = width.number().unwrap_or(1000.0);
                    widths.insert(first + offset as u32, width);
                }
                at += 2;
            }
            Object::Number(last) => {
                let width = list.get(at + 2).and_then(Object::number).unwrap_or(1000.0);
                let last = last.clamp(0.0, 70_000.0) as u32;
                for code in first..=last {
                    widths.insert(code, width);
                }
                file.budget.steps(u64::from(last.saturating_sub(first)))?;
                at += 3;
            }
            _ => break,
        }
    }
    Ok(widths)
}

fn legacy(name: &str) -> Option<&'static Encoding> {
    if name.contains("RKSJ") {
        Some(encoding_rs::SHIFT_JIS)
    } else if name.contains("GBK") || name.starts_with("GB-EUC") || name.contains("GBpc") {
        Some(encoding_rs::GBK)
    } else if name.contains("B5") {
        Some(encoding_rs::BIG5)
    } else if name.contains("KSC") {
        Some(encoding_rs::EUC_KR)
    } else {
        None
    }
}
