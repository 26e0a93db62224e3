//! Word documents: paragraphs, headings, lists and tables of word/document.xml.

use super::shape::Shape;
use super::zipped::{Archive, Trouble};
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::collections::HashMap;

/// The largest part of a document, unpacked.
const LARGEST_PART: u64 = 24 * 1024 * 1024;

/// Elements within elements; Word writes some dozens.
const DEEPEST: usize = 512;

/// The text of a document, up to `limit` bytes.
pub(crate) fn text(archive: &mut Archive<'_>, limit: usize) -> Result<String, Trouble> {
    let headings = match archive.text("word/styles.xml", LARGEST_PART) {
        Ok(styles) => headings(&styles)?,
        Err(Trouble::Missing) => HashMap::new(),
        Err(trouble) => return Err(trouble),
    };
    let mut body = Body::new(limit, headings);
    let document = archive.text("word/document.xml", LARGEST_PART)?;
    body.read(&document)?;
    for notes in ["word/footnotes.xml", "word/endnotes.xml"] {
        match archive.text(notes, LARGEST_PART) {
            Ok(notes) => body.read(&notes)?,
            Err(Trouble::Missing) => {}
            Err(trouble) => return Err(trouble),
        }
    }
    if body.shape.is_full() {
        return Err(Trouble::TooLong);
    }
    Ok(body.shape.finish())
}

/// Styles that are headings, by their id, which Word translates; their names it does not.
fn headings(styles: &str) -> Result<HashMap<String, usize>, Trouble> {
    let mut reader = Reader::from_str(styles);
    let mut found = HashMap::new();
    let mut id = String::new();
    loop {
        match reader.read_event().map_err(|_| Trouble::Damaged)? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "style" => id = attribute(&tag, "styleId").unwrap_or_default(),
                "name" => {
                    let name = attribute(&tag, "val").unwrap_or_default().to_lowercase();
                    let level = name.strip_prefix("heading ").and_then(|n| n.parse().ok());
                    let level = level.or((name == "title").then_some(1));
                    if let Some(level) = level {
                        found.insert(id.clone(), level);
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

/// An attribute's value as it is written, whatever its prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}

struct Body {
    shape: Shape,
    headings: HashMap<String, usize>,
    /// The paragraph under way.
    words: String,
    style: Option<usize>,
    list: Option<usize>,
    /// The outermost table's row and cell under way; a table within a cell is its text.
    tables: usize,
    row: Vec<String>,
    cell: String,
    /// Within text that is shown; Word keeps instructions and what was deleted beside it.
    shown: bool,
    unseen: usize,
    depth: usize,
}

impl Body {
    fn new(limit: usize, headings: HashMap<String, usize>) -> Self {
        Self {
            shape: Shape::up_to(limit),
            headings,
            words: String::new(),
            style: None,
            list: None,
            tables: 0,
            row: Vec::new(),
            cell: String::new(),
            shown: false,
            unseen: 0,
            depth: 0,
        }
    }

    fn read(&mut self, part: &str) -> Result<(), Trouble> {
        let mut reader = Reader::from_str(part);
        loop {
            match reader.read_event().map_err(|_| Trouble::Damaged)? {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(Trouble::TooMuch);
                    }
                    self.open(&tag);
                }
                Event::Empty(tag) => {
                    self.open(&tag);
                    self.close(tag.local_name().as_ref());
                }
                Event::End(tag) => {
                    self.depth = self.depth.saturating_sub(1);
                    self.close(tag.local_name().as_ref());
                }
                Event::Text(text) if self.shown && self.unseen == 0 => {
                    self.words.push_str(&text);
                }
                Event::GeneralRef(reference) if self.shown && self.unseen == 0 => {
                    self.words.extend(character(&reference));
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            // A second version of the same content, for older programs.
            "Fallback" => self.unseen += 1,
            "t" => self.shown = true,
            "tab" => self.words.push('\t'),
            "br" | "cr" => self.words.push('\n'),
            "noBreakHyphen" => self.words.push('-'),
            "pStyle" => {
                let style = attribute(tag, "val").unwrap_or_default();
                self.style = self.headings.get(&style).copied();
                if style.contains("List") && self.style.is_none() {
                    self.list.get_or_insert(0);
                }
            }
            "ilvl" => {
                let level = attribute(tag, "val").and_then(|level| level.parse().ok());
                self.list = Some(level.unwrap_or(0));
            }
            "tbl" => {
                if self.tables == 0 {
                    self.shape.gap();
                }
                self.tables += 1;
            }
            "tr" if self.tables == 1 => self.row.clear(),
            "tc" if self.tables == 1 => self.cell.clear(),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "Fallback" => self.unseen = self.unseen.saturating_sub(1),
            "t" => self.shown = false,
            "p" => self.paragraph(),
            "tc" if self.tables == 1 => self.row.push(std::mem::take(&mut self.cell)),
            "tr" if self.tables == 1 => self.shape.row(&self.row),
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.shape.gap();
                }
            }
            _ => {}
        }
    }

    fn paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        let (style, list) = (self.style.take(), self.list.take());
        if self.tables > 0 {
            let bullet = if list.is_some() { "• " } else { "" };
            if !self.cell.is_empty() {
                self.cell.push('\n');
            }
            self.cell.push_str(bullet);
            self.cell.push_str(words.trim());
            return;
        }
        if words.trim().is_empty() {
            return self.shape.gap();
        }
        match (style, list) {
            (Some(level), _) => self.shape.heading(level, &words),
            (None, Some(level)) => self.shape.bullet(level, &words),
            (None, None) => {
                for line in words.split('\n') {
                    self.columns(line);
                }
            }
        }
    }

    /// Tabs within a line part columns, as they do for the eye.
    fn columns(&mut self, line: &str) {
        if line.trim().contains('\t') {
            let cells: Vec<&str> = line
                .trim()
                .split('\t')
                .filter(|cell| !cell.is_empty())
                .collect();
            self.shape.row(&cells);
        } else {
            self.shape.line(line);
        }
    }
}

/// The character that a reference such as `&amp;` or `&#38;` stands for.
pub(super) fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character);
    }
    match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
