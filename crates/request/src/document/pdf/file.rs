//! A PDF file as a set of numbered objects. The file's own table of places is not used:
//! it is the part that is damaged most often, and the part that hostile files lie in.
//! Every object is found by looking for it, and parsed only when it is asked for.

use super::budget::{Budget, Stop};
use super::filters;
use super::object::{Dict, Lexer, Object, is_blank};
use std::collections::{HashMap, HashSet};

/// Objects of one file.
const MOST_OBJECTS: usize = 400_000;

/// Objects that hold other objects.
const MOST_CONTAINERS: usize = 4_000;

/// References to references.
const DEEPEST: usize = 16;

/// Pages read of one file.
const MOST_PAGES: usize = 2_000;

#[derive(Debug, Clone, Copy)]
enum Home {
    /// The object's body begins here in the file.
    File(usize),
    /// It stands in a container, at that place of its data.
    Container(usize, usize),
}

/// An open file.
pub(super) struct File<'b> {
    bytes: &'b [u8],
    pub(super) budget: &'b Budget,
    homes: HashMap<u32, Home>,
    containers: Vec<Vec<u8>>,
    root: Option<Object>,
}

/// A page: what it draws and what it draws with.
pub(super) struct Page {
    pub(super) contents: Vec<Object>,
    pub(super) resources: Dict,
}

impl<'b> File<'b> {
    /// Finds every object of the file.
    pub(super) fn open(bytes: &'b [u8], budget: &'b Budget) -> Result<Self, Stop> {
        let mut file = Self {
            bytes,
            budget,
            homes: HashMap::new(),
            containers: Vec::new(),
            root: None,
        };
        let found = file.scan()?;
        file.trailers(&found)?;
        file.unpack(&found)?;
        if file.root.is_none() {
            file.root = file.any_catalog(&found)?;
        }
        Ok(file)
    }

    /// The places of `N G obj`, in the file's order.
    fn scan(&mut self) -> Result<Vec<(u32, usize)>, Stop> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = find(self.bytes, b"obj", at) {
            at = next + 3;
            let Some(number) = number_before(self.bytes, next) else {
                continue;
            };
            self.budget.step()?;
            if found.len() == MOST_OBJECTS {
                return Err(Stop::TooMuch);
            }
            // A later definition replaces an earlier one, as updates of a file do.
            self.homes.insert(number, Home::File(at));
            found.push((number, at));
        }
        Ok(found)
    }

    /// Where the file begins, and whether it is protected.
    fn trailers(&mut self, found: &[(u32, usize)]) -> Result<(), Stop> {
        let mut starts = Vec::new();
        let mut at = 0;
        while let Some(next) = find(self.bytes, b"trailer", at) {
            at = next + 7;
            starts.push(at);
            if starts.len() > 1_000 {
                return Err(Stop::TooMuch);
            }
        }
        let tables = found.iter().filter(|(_, at)| self.near(*at, b"/XRef"));
        starts.extend(tables.take(1_000).map(|(_, at)| *at));
        starts.sort_unstable();
        for start in starts {
            let object = Lexer::new(self.bytes, start, self.budget).next()?;
            let Some(dict) = object.as_ref().and_then(Object::dict) else {
                continue;
            };
            if dict
                .get(&b"Encrypt"[..])
                .is_some_and(|e| *e != Object::Null)
            {
                return Err(Stop::Encrypted);
            }
            if let Some(root) = dict.get(&b"Root"[..]) {
                self.root = Some(root.clone());
            }
        }
        Ok(())
    }

    /// Whether a word stands among the first bytes after a place.
    fn near(&self, at: usize, word: &[u8]) -> bool {
        let end = (at + 320).min(self.bytes.len());
        find(&self.bytes[..end], word, at).is_some()
    }

    /// Unpacks the objects that hold other objects.
    fn unpack(&mut self, found: &[(u32, usize)]) -> Result<(), Stop> {
        let mut containers = 0;
        for (_, at) in found {
            if !self.near(*at, b"/ObjStm") {
                continue;
            }
            containers += 1;
            if containers > MOST_CONTAINERS {
                return Err(Stop::TooMuch);
            }
            let Some((dict, data)) = self.stream_at(*at)? else {
                continue;
            };
            let first = dict
                .get(&b"First"[..])
                .and_then(Object::number)
                .unwrap_or(0.0) as usize;
            let mut places = Vec::new();
            let mut lexer = Lexer::new(&data, 0, self.budget);
            while lexer.at < first {
                let (Some(Object::Number(number)), Some(Object::Number(offset))) =
                    (lexer.next()?, lexer.next()?)
                else {
                    break;
                };
                places.push((number as u32, first.saturating_add(offset as usize)));
            }
            for (number, offset) in places {
                let newer = match self.homes.get(&number) {
                    Some(Home::File(known)) => known < at,
                    _ => true,
                };
                if newer && self.homes.len() < MOST_OBJECTS {
                    let home = Home::Container(self.containers.len(), offset);
                    self.homes.insert(number, home);
                }
            }
            self.containers.push(data);
        }
        Ok(())
    }

    fn any_catalog(&self, found: &[(u32, usize)]) -> Result<Option<Object>, Stop> {
        for number in self
            .homes
            .keys()
            .copied()
            .collect::<std::collections::BTreeSet<_>>()
        {
            if found.len() > 20_000 {
                break;
            }
            let object = self.get(&Object::Ref(number))?;
            let is_root = object
                .dict()
                .and_then(|dict| dict.get(&b"Type"[..]))
                .is_some_and(|kind| kind.is_name(b"Catalog"));
            if is_root {
                return Ok(Some(object));
            }
        }
        Ok(None)
    }

    /// The object, references followed. A stream comes as its dictionary.
    pub(super) fn get(&self, object: &Object) -> Result<Object, Stop> {
        let mut object = object.clone();
        for _ in 0..DEEPEST {
            let Object::Ref(number) = object else {
                return Ok(object);
            };
            self.budget.step()?;
            let read = match self.homes.get(&number) {
                Some(Home::File(at)) => Lexer::new(self.bytes, *at, self.budget).next()?,
                Some(Home::Container(container, at)) => {
                    Lexer::new(&self.containers[*container], *at, self.budget).next()?
                }
                None => None,
            };
            object = read.unwrap_or(Object::Null);
        }
        Err(Stop::TooMuch)
    }

    /// A key of a dictionary, references followed.
    pub(super) fn key(&self, dict: &Dict, key: &[u8]) -> Result<Object, Stop> {
        dict.get(key)
            .map_or(Ok(Object::Null), |value| self.get(value))
    }

    /// A dictionary behind a key; empty where there is none.
    pub(super) fn dict(&self, dict: &Dict, key: &[u8]) -> Result<Dict, Stop> {
        Ok(match self.key(dict, key)? {
            Object::Dict(dict) => dict,
            _ => Dict::new(),
        })
    }

    /// A stream's dictionary and data; none where it is no stream, or a picture.
    pub(super) fn stream(&self, object: &Object) -> Result<Option<(Dict, Vec<u8>)>, Stop> {
        let Object::Ref(number) = object else {
            return Ok(None);
        };
        match self.homes.get(number) {
            Some(Home::File(at)) => self.stream_at(*at),
            _ => Ok(None),
        }
    }

    fn stream_at(&self, at: usize) -> Result<Option<(Dict, Vec<u8>)>, Stop> {
        let mut lexer = Lexer::new(self.bytes, at, self.budget);
        let Some(Object::Dict(dict)) = lexer.next()? else {
            return Ok(None);
        };
        lexer.skip_blank();
        if !self.bytes[lexer.at..].starts_with(b"stream") {
            return Ok(None);
        }
        let mut start = lexer.at + 6;
        if self.bytes.get(start) == Some(&b'\r') {
            start += 1;
        }
        if self.bytes.get(start) == Some(&b'\n') {
            start += 1;
        }
        let end = self.end_of_data(&dict, start)?;
        let filters = self.list(&dict, b"Filter", b"F")?;
        let parameters = self.list(&dict, b"DecodeParms", b"DP")?;
        let data = &self.bytes[start..end];
        let data = filters::decode(data, &filters, &parameters, self.budget)?;
        Ok(data.map(|data| (dict, data)))
    }

    /// The length that the dictionary tells, where it is right; else up to the end mark.
    fn end_of_data(&self, dict: &Dict, start: usize) -> Result<usize, Stop> {
        let told = match dict.get(&b"Length"[..]) {
            Some(Object::Number(length)) => Some(*length),
            Some(Object::Ref(number)) => match self.homes.get(number) {
                Some(Home::File(at)) => {
                    let length = Lexer::new(self.bytes, *at, self.budget).next()?;
                    length.and_then(|length| length.number())
                }
                _ => None,
            },
            _ => None,
        };
        if let Some(length) = told.filter(|length| *length >= 0.0) {
            let end = start.saturating_add(length as usize);
            let after = end.saturating_add(16).min(self.bytes.len());
            if end <= self.bytes.len() && find(&self.bytes[..after], b"endstream", end).is_some() {
                return Ok(end);
            }
        }
        let end = find(self.bytes, b"endstream", start).unwrap_or(self.bytes.len());
        // Looking for the end costs as much as what is looked through.
        self.budget.steps((end - start) as u64 / 32)?;
        Ok(end)
    }

    /// A key that holds one thing or a list of them.
    fn list(&self, dict: &Dict, key: &[u8], short: &[u8]) -> Result<Vec<Object>, Stop> {
        let value = dict.get(key).or_else(|| dict.get(short));
        let value = value.map_or(Ok(Object::Null), |value| self.get(value))?;
        Ok(match value {
            Object::Null => Vec::new(),
            Object::Array(entries) => entries
                .iter()
                .map(|entry| self.get(entry))
                .collect::<Result<_, _>>()?,
            one => vec![one],
        })
    }

    /// The pages, in order.
    pub(super) fn pages(&self) -> Result<Vec<Page>, Stop> {
        let root = self.root.as_ref().ok_or(Stop::Damaged)?;
        let Object::Dict(root) = self.get(root)? else {
            return Err(Stop::Damaged);
        };
        let mut pages = Vec::new();
        let mut walk = Walk {
            seen: HashSet::new(),
            pages: &mut pages,
        };
        if let Some(tree) = root.get(&b"Pages"[..]) {
            self.walk(tree, &Dict::new(), 0, &mut walk)?;
        }
        Ok(pages)
    }

    fn walk(
        &self,
        node: &Object,
        inherited: &Dict,
        depth: usize,
        walk: &mut Walk<'_>,
    ) -> Result<(), Stop> {
        if let Object::Ref(number) = node
            && !walk.seen.insert(*number)
        {
            // A tree that comes back to itself was made to be read for ever.
            return Err(Stop::TooMuch);
        }
        if depth > 64 || walk.pages.len() >= MOST_PAGES {
            return Err(Stop::TooMuch);
        }
        let Object::Dict(node) = self.get(node)? else {
            return Ok(());
        };
        let own = self.dict(&node, b"Resources")?;
        let resources = if own.is_empty() { inherited } else { &own };
        match self.key(&node, b"Kids")? {
            Object::Array(kids) => {
                for kid in &kids {
                    self.walk(kid, resources, depth + 1, walk)?;
                }
            }
            _ => {
                let contents = match node.get(&b"Contents"[..]) {
                    Some(one @ Object::Ref(_)) => match self.get(one)? {
                        Object::Array(parts) => parts,
                        _ => vec![one.clone()],
                    },
                    Some(Object::Array(parts)) => parts.clone(),
                    _ => Vec::new(),
                };
                walk.pages.push(Page {
                    contents,
                    resources: resources.clone(),
                });
            }
        }
        Ok(())
    }
}

struct Walk<'w> {
    seen: HashSet<u32>,
    pages: &'w mut Vec<Page>,
}

/// The next place of some bytes, from a place on.
pub(super) fn find(bytes: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let first = *wanted.first()?;
    let mut at = from;
    while let Some(next) = bytes.get(at..)?.iter().position(|byte| *byte == first) {
        if bytes[at + next..].starts_with(wanted) {
            return Some(at + next);
        }
        at += next + 1;
    }
    None
}

/// The number of `N G obj`, read backwards from `obj`.
fn number_before(bytes: &[u8], at: usize) -> Option<u32> {
    let back = |at: usize, fits: fn(u8) -> bool| {
        let start = at.saturating_sub(12);
        let kept = bytes[start..at]
            .iter()
            .rev()
            .take_while(|b| fits(**b))
            .count();
        (kept > 0).then(|| at - kept)
    };
    let digits: fn(u8) -> bool = |byte| byte.is_ascii_digit();
    let generation = back(back(at, is_blank)?, digits)?;
    let end = back(generation, is_blank)?;
    let start = back(end, digits)?;
    std::str::from_utf8(&bytes[start..end]).ok()?.parse().ok()
}
