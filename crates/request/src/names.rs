//! Permission names in a text: exact, misspelt, translated word by word, broken over a
//! line, as part of an address, or as an id.

use crate::chunks::{self, Chunk};
use crate::clean::{self, floor, fold};
use crate::layout::CELL_BREAK;
use crate::lexicon::{Lexicon, Signal};
use crate::spelling;
use crate::translated;
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{Kind, PermissionName, RecognisedBy, UnrecognisedWhy};
use std::collections::HashMap;
use std::ops::Range;
use uuid::Uuid;

/// A place that names a permission, or looks as if it did.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    /// Its place in the cleaned text.
    pub(crate) at: Range<usize>,
    pub(crate) what: What,
}

/// What a mention is.
#[derive(Debug, Clone)]
pub(crate) enum What {
    /// A permission; the kind where its id tells it.
    Named {
        name: &'static PermissionName,
        method: RecognisedBy,
        confidence: u8,
        kind: Option<Kind>,
    },
    /// It has the form of a name.
    Unknown {
        why: UnrecognisedWhy,
        candidates: Vec<&'static PermissionName>,
    },
}

/// Hosts of Microsoft Graph in the clouds; a name behind another host is another API's.
const GRAPH_HOSTS: &[&str] = &[
    "graph.microsoft.com",
    "graph.microsoft.us",
    "dod-graph.microsoft.us",
    "graph.microsoft.de",
    "microsoftgraph.chinacloudapi.cn",
];

/// Names of one plain word, which prose uses as well.
const PLAIN_WORDS: &[&str] = &["openid", "profile", "email"];

/// Punctuation that ends a name and is not of it.
const ENDS_NAME: &[char] = &['.', ':', '!', '?'];

/// How often one line may name the same thing; more tells nothing new, and every mention
/// costs a look at the sentence around it.
const MOST_REPEATS: usize = 8;

/// How far from an opening brace its closing one is looked for, in bytes.
const LONGEST_BRACES: usize = 120;

/// All mentions of a cleaned text, in order.
pub(crate) fn find(text: &str, lexicon: &Lexicon, vocabulary: &'static Vocabulary) -> Vec<Mention> {
    let mut finder = Finder {
        text,
        lexicon,
        vocabulary,
        seen: HashMap::new(),
        mentions: Vec::new(),
    };
    let chunks = chunks::of(text);
    let mut at = 0;
    while at < chunks.len() {
        at += finder.chunk(&chunks, at);
    }
    finder.keep_listed_words();
    finder.add_translated_words();
    finder.drop_repeats();
    finder.mentions
}

/// "full_access_as_app": names of older resources have no dots.
fn is_name_of_another_resource(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        && (word.ends_with("_as_app") || word.ends_with("_as_user") || word == "user_impersonation")
}

struct Finder<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    vocabulary: &'static Vocabulary,
    /// What was found out about a word, so that a repeated one costs nothing.
    seen: HashMap<&'a str, Option<What>>,
    mentions: Vec<Mention>,
}

impl<'a> Finder<'a> {
    /// Looks at a chunk; tells how many chunks it took.
    fn chunk(&mut self, chunks: &[Chunk], at: usize) -> usize {
        let chunk = &chunks[at];
        let words = &self.text[chunk.at.clone()];
        if words.len() > 300 && !words.contains("://") {
            return 1;
        }
        if words.contains("://") {
            self.address(chunk);
            return 1;
        }
        if words.contains('@') && words.contains('.') {
            return 1;
        }
        if let Some(taken) = self.braces(chunks, at) {
            return taken;
        }
        if let Some((name, end, taken)) = self.broken(chunks, at) {
            let mark = words.len() - words.trim_start_matches(is_mark).len();
            let at = chunk.at.start + mark..end;
            self.named(at, name, RecognisedBy::ExactName, 97);
            return taken;
        }
        if let Some(mention) = self.slashed(&chunk.at) {
            self.mentions.push(mention);
            return 1;
        }
        for piece in chunks::pieces(self.text, chunk.at.clone()) {
            if let Some(end) = self.piece(piece, chunks, at) {
                let taken = chunks[at..]
                    .iter()
                    .take_while(|chunk| chunk.at.start < end)
                    .count();
                return taken.max(1);
            }
        }
        1
    }

    /// "캘린더.읽기/쓰기": a translated name with a slash between its verbs.
    fn slashed(&self, chunk: &Range<usize>) -> Option<Mention> {
        let at = chunks::trim_name(self.text, chunk.clone());
        let word = &self.text[at.clone()];
        let (before, after) = word.split_once('/')?;
        let one_name = before.contains('.') && !before.is_ascii() && !after.contains('/');
        if !one_name || word.len() > 128 || after.is_empty() {
            return None;
        }
        // A name on either side is one of several.
        let apart = translated::whole(after, self.lexicon, self.vocabulary).is_some();
        let joined = format!("{before}{after}");
        let what = translated::whole(&joined, self.lexicon, self.vocabulary)?;
        (!apart && matches!(what, What::Named { .. })).then_some(Mention { at, what })
    }

    /// Looks at a piece; tells where the mention ends if it goes beyond its chunk.
    fn piece(&mut self, piece: Range<usize>, chunks: &[Chunk], at: usize) -> Option<usize> {
        let text = self.text;
        let word = &text[piece.clone()];
        if let Some(short) = self.shorthand(&piece) {
            self.named(piece, short, RecognisedBy::ExactName, 90);
            return None;
        }
        let piece = self.without_ending(chunks::trim_name(text, piece));
        let piece = translated::within(text, &piece, self.lexicon).unwrap_or(piece);
        let word = if piece.is_empty() {
            word
        } else {
            &text[piece.clone()]
        };
        if word.len() < 4 {
            return None;
        }
        if self.vocabulary.named(word).is_none()
            && let Some(longer) =
                translated::spaced(text, &piece, chunks, at, self.lexicon, self.vocabulary)
        {
            let end = longer.at.end;
            self.mentions.push(longer);
            return Some(end);
        }
        let what = match self.seen.get(word) {
            Some(what) => what.clone(),
            None => {
                let what = self.judge(word);
                self.seen.insert(word, what.clone());
                what
            }
        };
        if let Some(what) = what {
            self.mentions.push(Mention { at: piece, what });
        }
        None
    }

    /// "Mail.Read'e", "Mail.Send-Berechtigung": what is written onto a name is not of it.
    fn without_ending(&self, piece: Range<usize>) -> Range<usize> {
        let word = &self.text[piece.clone()];
        let shorter = word
            .char_indices()
            .filter(|(_, c)| matches!(c, '\'' | '-'))
            .map(|(at, _)| at)
            .find(|at| word[..*at].contains('.') && self.vocabulary.named(&word[..*at]).is_some());
        match shorter.filter(|_| self.vocabulary.named(word).is_none()) {
            Some(at) => piece.start..piece.start + at,
            None => piece,
        }
    }

    /// "Mail.{Read,Send}"; tells how many chunks it took.
    fn braces(&mut self, chunks: &[Chunk], at: usize) -> Option<usize> {
        let text = self.text;
        let open = chunks[at].at.end;
        let head = text[chunks[at].at.clone()].strip_suffix('.')?;
        let close = match text[open..].chars().next()? {
            '{' => '}',
            '[' => ']',
            '(' => ')',
            _ => return None,
        };
        let end = open + text[open..floor(text, open + LONGEST_BRACES)].find(close)?;
        let tail = text[end + 1..]
            .split(|c: char| !(c == '.' || c.is_ascii_alphanumeric()))
            .next()?;
        let tail = if tail.len() > 1 { tail } else { "" };
        let mut found = Vec::new();
        for part in text[open + 1..end].split([',', '|', '/', ';']) {
            let from = part.as_ptr() as usize - text.as_ptr() as usize;
            let part_at = from..from + part.len();
            let full = format!("{head}.{}{tail}", part.trim());
            found.push((part_at, self.vocabulary.named(&full)?));
        }
        for (part, name) in found {
            self.named(part, name, RecognisedBy::ExactName, 95);
        }
        let last = end + 1 + tail.len();
        let taken = chunks[at..]
            .iter()
            .take_while(|chunk| chunk.at.start < last);
        Some(taken.count())
    }

    fn judge(&self, word: &str) -> Option<What> {
        let exact = |name| What::Named {
            name,
            method: RecognisedBy::ExactName,
            confidence: 100,
            kind: None,
        };
        if let Some(permission) = self.vocabulary.catalog.find(word) {
            return Some(exact(&permission.name));
        }
        if word.len() == 36
            && let Ok(id) = Uuid::parse_str(word)
        {
            let (permission, kind) = self.vocabulary.catalog.by_id(id)?;
            return Some(What::Named {
                name: &permission.name,
                method: RecognisedBy::Id,
                confidence: 100,
                kind: Some(kind),
            });
        }
        if word.len() > 128 {
            return None;
        }
        spelling::corrected(word, self.vocabulary)
            .or_else(|| translated::whole(word, self.lexicon, self.vocabulary))
            .or_else(|| self.unknown(word))
    }

    /// A word of the form of a name that no permission has.
    fn unknown(&self, word: &str) -> Option<What> {
        if is_name_of_another_resource(word) {
            return Some(What::Unknown {
                why: UnrecognisedWhy::UnknownName,
                candidates: Vec::new(),
            });
        }
        let parts: Vec<&str> = word.split('.').collect();
        if !(2..=4).contains(&parts.len()) || !parts.iter().all(|part| is_name_part(part)) {
            return None;
        }
        if word.ends_with(".*") {
            return None;
        }
        let capital = |part: &str| part.starts_with(|c: char| c.is_uppercase());
        let known_part = |part: &&&str| self.vocabulary.parts.contains(&part.to_ascii_lowercase());
        let acts = parts[1..].iter().filter(known_part).count();
        let last_is_low = !parts.iter().all(|part| capital(part));
        let looks = if last_is_low {
            parts.len() >= 3
                && acts >= 1
                && parts.iter().all(|part| !capital(part))
                && !is_domain_end(parts.last().unwrap_or(&""))
        } else {
            acts >= 1 || (self.vocabulary.heads.contains(parts[0]) && parts.len() < 4)
        };
        looks.then(|| What::Unknown {
            why: UnrecognisedWhy::UnknownName,
            candidates: spelling::near(word, self.vocabulary),
        })
    }

    /// ".ReadWrite" behind "Mail.Read /".
    fn shorthand(&self, piece: &Range<usize>) -> Option<&'static PermissionName> {
        let word = &self.text[piece.clone()];
        let last = self.mentions.last()?;
        let gap = self.text.get(last.at.end..piece.start)?;
        let part = match word.strip_prefix('.') {
            Some(part) => part,
            // "Mail.Read/ReadWrite"
            None if matches!(gap, "/" | "|" | "&" | "+" | " / ") => {
                word.trim_end_matches(|c: char| !c.is_alphanumeric())
            }
            None => return None,
        };
        let near = gap.len() <= 6;
        let What::Named { name, .. } = &last.what else {
            return None;
        };
        let head = name.as_str().split('.').next()?;
        if !near || part.is_empty() {
            return None;
        }
        self.vocabulary.named(&format!("{head}.{part}"))
    }

    /// A name that a line end or a translator's space broke in two or three.
    fn broken(
        &self,
        chunks: &[Chunk],
        at: usize,
    ) -> Option<(&'static PermissionName, usize, usize)> {
        let first = &self.text[chunks[at].at.clone()];
        let mut joined = first.trim_start_matches(is_mark).to_owned();
        let low = joined.starts_with("offline");
        if !(low || joined.starts_with(|c: char| c.is_ascii_uppercase())) {
            return None;
        }
        let mut best = None;
        for taken in 2..=3 {
            let (Some(last), Some(next)) = (chunks.get(at + taken - 2), chunks.get(at + taken - 1))
            else {
                return best;
            };
            let gap = &self.text[last.at.end..next.at.start];
            let word = &self.text[next.at.clone()];
            let halved = joined.ends_with(".Read")
                && (word == "Write" || word.starts_with("Write.") || word.starts_with("Write,"));
            let open = joined.ends_with(['.', '-', '_']) || word.starts_with(['.', '_']) || halved;
            let over_line = gap.contains(['\n', CELL_BREAK]);
            let blank =
                !gap.is_empty() && gap.chars().all(|c| c.is_whitespace() || c == CELL_BREAK);
            let goes_on = over_line && word.starts_with(|c: char| c.is_ascii_uppercase()) && {
                let whole = format!("{joined}{}", word.trim_end_matches(ENDS_NAME));
                self.vocabulary
                    .named(&whole)
                    .is_some_and(|name| name.as_str() == whole)
            };
            let lines = gap.matches(['\n', CELL_BREAK]).count();
            if !(open || goes_on) || !blank || lines > 1 {
                return best;
            }
            if joined.ends_with('-') && over_line {
                joined.pop();
            }
            joined.push_str(word.trim_end_matches(ENDS_NAME));
            let found = self
                .vocabulary
                .named(&joined)
                .filter(|name| name.as_str() == joined);
            if let Some(name) = found
                && self.stands_alone(chunks, at + taken, over_line)
            {
                let end = next.at.start + word.trim_end_matches(ENDS_NAME).len();
                best = Some((name, end, taken));
            }
            if word.ends_with('.') {
                joined.push('.');
            }
        }
        best
    }

    /// Whether what follows a joined name is not the rest of a sentence that only happened
    /// to break there ("… your Calendars. Read more").
    fn stands_alone(&self, chunks: &[Chunk], next: usize, over_line: bool) -> bool {
        let Some(chunk) = chunks.get(next) else {
            return true;
        };
        let before = &self.text[chunks[next - 1].at.end..chunk.at.start];
        let low = self.text[chunk.at.clone()].starts_with(|c: char| c.is_lowercase());
        !low || before.contains("   ")
            || before.contains(['\n', '\t', '|', '(', ',', ')', CELL_BREAK])
            || (over_line && self.text[..chunks[next - 1].at.end].ends_with(':'))
            || (over_line && before.contains(':'))
    }

    /// A name behind the address of its resource, or in the scopes of a link.
    fn address(&mut self, chunk: &Chunk) {
        let words = &self.text[chunk.at.clone()];
        let Some(scheme) = words.find("://") else {
            return;
        };
        let rest = &words[scheme + 3..];
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let base = chunk.at.start + scheme + 3;
        if let Some(query) = rest.find("scope=") {
            let from = base + query + 6;
            let end = self.text[from..chunk.at.end]
                .find('&')
                .map_or(chunk.at.end, |n| from + n);
            for piece in chunks::percent_pieces(self.text, from..end) {
                self.in_link(piece);
            }
            return;
        }
        let path = base + host.len()..chunk.at.end;
        let last = self.text[path.clone()]
            .trim_end_matches(['.', '/', ')'])
            .rsplit('/')
            .next();
        let Some(last) = last.filter(|last| !last.is_empty()) else {
            return;
        };
        let Some(offset) = self.text[path.clone()].rfind(last) else {
            return;
        };
        let at = path.start + offset..path.start + offset + last.len();
        let whole = chunk.at.start..at.end;
        let found = self.vocabulary.named(last);
        if GRAPH_HOSTS.contains(&host.to_ascii_lowercase().as_str()) {
            if last.eq_ignore_ascii_case(".default") {
                let what = What::Unknown {
                    why: UnrecognisedWhy::UnknownName,
                    candidates: Vec::new(),
                };
                self.mentions.push(Mention { at: whole, what });
            } else if let Some(name) = found {
                self.named(whole, name, RecognisedBy::ExactName, 100);
            } else if let Some(what @ What::Unknown { .. }) = self.unknown(last) {
                self.mentions.push(Mention { at: whole, what });
            }
        } else if let Some(name) = found.filter(|name| name.as_str().contains('.')) {
            let what = What::Unknown {
                why: UnrecognisedWhy::UnknownName,
                candidates: vec![name],
            };
            self.mentions.push(Mention { at: whole, what });
        } else if let Some(what @ What::Unknown { .. }) = self.unknown(last) {
            self.mentions.push(Mention { at: whole, what });
        }
    }

    fn in_link(&mut self, piece: Range<usize>) {
        let word = &self.text[piece.clone()];
        let name = word.rsplit('/').next().unwrap_or(word);
        if let Some(name) = self.vocabulary.named(name) {
            self.named(piece, name, RecognisedBy::ExactName, 100);
        }
    }

    fn named(
        &mut self,
        at: Range<usize>,
        name: &'static PermissionName,
        method: RecognisedBy,
        confidence: u8,
    ) {
        self.mentions.push(Mention {
            at,
            what: What::Named {
                name,
                method,
                confidence,
                kind: None,
            },
        });
    }

    /// Keeps the work on one line within bounds, however often it repeats itself.
    fn drop_repeats(&mut self) {
        let text = self.text;
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let mut last = 0;
        self.mentions.retain(|mention| {
            if text[last..mention.at.start.max(last)].contains('\n') {
                seen.clear();
            }
            last = mention.at.start.max(last);
            let times = seen.entry(&text[mention.at.clone()]).or_default();
            *times += 1;
            *times <= MOST_REPEATS
        });
    }

    /// "openid, profiel": one of those words in translation, right beside `openid`.
    fn add_translated_words(&mut self) {
        let text = self.text;
        let mut more = Vec::new();
        for mention in &self.mentions {
            if !text[mention.at.clone()].eq_ignore_ascii_case("openid") {
                continue;
            }
            let line_end = text[mention.at.end..].find('\n');
            let after = mention.at.end..line_end.map_or(text.len(), |n| mention.at.end + n);
            let line = text[..mention.at.start].rfind('\n').map_or(0, |n| n + 1);
            let next = clean::words(
                text,
                after.start..floor(text, after.end.min(after.start + 80)),
            );
            let from = floor(text, line.max(mention.at.start.saturating_sub(80)));
            let last = clean::words(text, from.max(line)..mention.at.start);
            for (word, gap) in [
                next.first()
                    .map(|word| (word, mention.at.end..word.at.start)),
                last.last()
                    .map(|word| (word, word.at.end..mention.at.start)),
            ]
            .into_iter()
            .flatten()
            {
                let joined = text[gap]
                    .chars()
                    .all(|c| matches!(c, ',' | ' ' | '`' | '、' | '，' | '/'));
                let segment = self.lexicon.segments.get(&word.key);
                let plain = segment.filter(|name| PLAIN_WORDS.contains(&name.as_str()));
                if let Some(name) = plain.and_then(|name| self.vocabulary.named(name))
                    && joined
                {
                    more.push((word.at.clone(), name));
                }
            }
        }
        for (at, name) in more {
            self.named(at, name, RecognisedBy::TranslatedName, 80);
        }
        self.mentions.sort_by_key(|mention| mention.at.start);
    }

    /// Keeps `openid`, `profile` and `email` only where they are meant as names: alone in
    /// their line or cell, in code, or beside another name.
    fn keep_listed_words(&mut self) {
        let (text, lexicon) = (self.text, self.lexicon);
        let plain: Vec<bool> = self
            .mentions
            .iter()
            .map(|mention| {
                PLAIN_WORDS
                    .iter()
                    .any(|w| text[mention.at.clone()].eq_ignore_ascii_case(w))
            })
            .collect();
        let beside = |a: &Mention, b: &Mention| {
            let gap = &text[a.at.end.min(b.at.start)..b.at.start];
            let words: String = gap.chars().filter(|c| c.is_alphanumeric()).collect();
            let small = words.is_empty() || lexicon.is(Signal::Joining, &fold(&words));
            let over_line = gap.contains('\n');
            let lines_apart =
                over_line && !(chunks::is_alone(text, &a.at) && chunks::is_alone(text, &b.at));
            small && !gap.contains("\n\n") && !lines_apart && gap.len() < 16
        };
        let mut kept: Vec<bool> = plain.iter().map(|plain| !plain).collect();
        for (at, mention) in self.mentions.iter().enumerate() {
            let low = text[mention.at.clone()].chars().all(|c| c.is_lowercase());
            if plain[at]
                && low
                && (chunks::is_alone(text, &mention.at) || chunks::is_code(text, &mention.at))
            {
                kept[at] = true;
            }
            let before = &text[..mention.at.start];
            kept[at] |=
                before.ends_with("scope=") || before.ends_with("%20") || before.ends_with('+');
            let after = text[mention.at.end..].trim_start();
            if &text[mention.at.clone()] == "openid"
                && !after
                    .get(..7)
                    .is_some_and(|next| next.eq_ignore_ascii_case("connect"))
            {
                kept[at] = true;
            }
            if plain[at] && text[mention.at.clone()].eq_ignore_ascii_case("openid") {
                kept[at] |= chunks::is_alone(text, &mention.at);
            }
        }
        // A name vouches for the plain word beside it, and that one for the next.
        for _ in 0..PLAIN_WORDS.len() {
            for at in 1..self.mentions.len() {
                if kept[at - 1] != kept[at] && beside(&self.mentions[at - 1], &self.mentions[at]) {
                    kept[at - 1] = true;
                    kept[at] = true;
                }
            }
        }
        let mut kept = kept.into_iter();
        self.mentions.retain(|_| kept.next().unwrap_or(true));
    }
}

/// What stands before a name without being of it, such as a bullet.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}

fn is_name_part(part: &str) -> bool {
    part.len() >= 2
        && part.starts_with(|c: char| c.is_alphabetic())
        && part
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '\''))
}

/// Endings of hosts and files, which no permission has.
pub(crate) fn is_domain_end(part: &str) -> bool {
    const ENDS: &[&str] = &[
        "com", "org", "net", "io", "de", "nl", "fr", "eu", "uk", "app", "dev", "cloud", "md", "js",
        "ts", "json", "csv", "txt", "html", "pdf", "docx", "xlsx", "xml", "yaml", "yml", "exe",
        "ai", "es", "it", "pt", "se", "dk", "us", "at", "ch", "be", "example", "test", "local",
        "php", "py", "png", "zip", "log", "config", "cn", "jp", "edu", "gov", "info", "biz",
    ];
    ENDS.contains(&part.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_repeats_itself_is_looked_at_a_few_times_only() {
        let (lexicon, vocabulary) = (Lexicon::embedded(), Vocabulary::embedded());
        let line = "Calendars.Read ".repeat(2_000) + "Mail.Send";
        let found = find(&line, lexicon, vocabulary);
        assert_eq!(found.len(), MOST_REPEATS + 1);
        let lines = "Calendars.Read\n".repeat(20);
        assert_eq!(find(&lines, lexicon, vocabulary).len(), 20);
    }
}
