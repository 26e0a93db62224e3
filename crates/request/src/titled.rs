//! Blocks that are titles: whole, before a dash, in a list, or in quotation marks.

use crate::clean::{self, Word, trim, trim_matches, words};
use crate::items::{Doubt, Form, Found, Head, Inspector, Item, is_mark};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, CELL_BREAK, Shape};
use crate::lexicon::{Signal, key};
use crate::prose;
use crate::titles::{self, Meaning, Title};
use scopeglass_domain::{RecognisedBy, UnrecognisedWhy};
use std::ops::Range;

/// A kind before a title is no longer, in bytes.
const LONGEST_LABEL: usize = 60;

/// A paragraph quotes no more titles than this; the rest of a longer one is left unread.
const MOST_QUOTES: usize = 400;

impl Inspector<'_> {
    pub(crate) fn title_block(&self, block: &Block) -> Option<Item> {
        let Some((cue, rest)) = self.labelled(&block.content) else {
            let named = self.named_so(&block.content);
            return named
                .and_then(|rest| self.unlabelled(&part_of(block, rest)))
                .filter(|item| matches!(item, Item::Heads { .. }))
                .or_else(|| self.unlabelled(block));
        };
        let mut item = self.unlabelled(&part_of(block, rest))?;
        if let Item::Heads { heads, .. } = &mut item {
            for found in heads.iter_mut().flat_map(|head| head.found.iter_mut()) {
                found.kinds = vec![cue.clone()];
            }
        }
        Some(item)
    }

    /// "Delegated: Read all groups": a kind before a title.
    fn labelled(&self, content: &Range<usize>) -> Option<(KindCue, Range<usize>)> {
        let text = &self.text[content.clone()];
        let colon = text.find(':').filter(|at| *at <= LONGEST_LABEL)?;
        let label = trim_matches(self.text, content.start..content.start + colon, |c| {
            is_mark(c) || matches!(c, '[' | ']' | '(' | ')')
        });
        let (kind, _) = self
            .lexicon
            .kinds(&key(&words(self.text, label.clone())))
            .first()?;
        let rest = trim_matches(self.text, content.start + colon + 1..content.end, is_mark);
        let cue = KindCue {
            kind: *kind,
            at: label,
            strong: true,
            soft: false,
        };
        (!rest.is_empty()).then_some((cue, rest))
    }

    /// "Permission: Read all groups": what stands behind a word such as "permission".
    fn named_so(&self, content: &Range<usize>) -> Option<Range<usize>> {
        let text = &self.text[content.clone()];
        let (at, mark) = text
            .match_indices([':', '：'])
            .next()
            .filter(|(at, _)| *at <= LONGEST_LABEL)?;
        let label = words(self.text, content.start..content.start + at);
        let says_permission = self.lexicon.is(Signal::Permission, &key(&label));
        let rest = trim_matches(
            self.text,
            content.start + at + mark.len()..content.end,
            is_mark,
        );
        (says_permission && !rest.is_empty()).then_some(rest)
    }

    fn unlabelled(&self, block: &Block) -> Option<Item> {
        let mut doubt = None;
        for part in self.title_parts(block) {
            let Some(title) = self.title(&part.head) else {
                continue;
            };
            if let Some(mut found) = self.found(&title, &part.head) {
                let behind = part.rest.map(|_| part.head.end..block.content.end);
                let reason = behind.and_then(|behind| self.told_behind(&behind, &mut found));
                let reason = reason.into_iter().collect();
                let head = Head {
                    form: Form::Title,
                    found: vec![found],
                    reason,
                };
                return Some(Item::Heads {
                    heads: vec![head],
                    doubts: Vec::new(),
                });
            }
            // The whole line says best what is doubtful, unless a reason follows it.
            let keeps = doubt.is_some() && part.rest.is_none();
            doubt = if keeps {
                doubt
            } else {
                Some(self.doubt(&title, part.head))
            };
        }
        self.listed_titles(block)
            .or_else(|| self.quoted_titles(&block.content))
            .or(doubt.map(Item::Doubt))
    }

    /// The reason behind a title; the kind that stands between the two, or in brackets at
    /// the end, is taken over: "Read all groups (delegated) – to show them".
    fn told_behind(&self, behind: &Range<usize>, found: &mut Found) -> Option<Range<usize>> {
        let cues = kinds::cues(self.text, behind.clone(), self.lexicon);
        let reason = self.after_kind(behind, &cues);
        let begin = reason.as_ref().map_or(behind.end, |reason| reason.start);
        let mut told: Vec<KindCue> = cues
            .iter()
            .filter(|cue| cue.at.end <= begin)
            .cloned()
            .collect();
        if told.is_empty() {
            let bracketed = |cue: &&KindCue| {
                self.text[..cue.at.start].ends_with(['(', '['])
                    && self.text[cue.at.end..behind.end]
                        .chars()
                        .all(|c| matches!(c, ')' | ']' | '.' | ' '))
            };
            told.extend(cues.last().filter(bracketed).cloned());
        }
        if !told.is_empty() {
            found.kinds = told;
        }
        reason
    }

    /// A line may be a title as a whole, or up to a colon or dash.
    fn title_parts(&self, block: &Block) -> Vec<TitlePart> {
        let content = &block.content;
        let text = &self.text[content.clone()];
        let mut parts = Vec::new();
        if let [first, second, ..] = &block.lines[..] {
            let rest = second.start..content.end;
            parts.push(TitlePart {
                head: first.clone(),
                rest: Some(rest),
            });
        }
        for separator in [
            ": ", " ...", " …", " – ", " — ", " - ", "——", " -- ", "** ", "  ", "", "。", ". ",
            " (", " [", ", ",
        ] {
            if separator.is_empty() {
                parts.push(TitlePart {
                    head: content.clone(),
                    rest: None,
                });
            } else if let Some(at) = text.find(separator).filter(|at| *at > 3) {
                let head = trim_matches(self.text, content.start..content.start + at, is_mark);
                let rest = trim(self.text, content.start + at + separator.len()..content.end);
                let only_kind = || {
                    let cues = kinds::cues(self.text, rest.clone(), self.lexicon);
                    !cues.is_empty() && self.says_only(&rest, &[], &cues)
                };
                // A list item goes on with its purpose behind the comma; a sentence does not.
                let item =
                    || block.shape == Shape::Bullet && self.title(&head).is_some_and(|t| t.whole);
                let parts_off = separator != ", " || only_kind() || item();
                // "Read all groups, application - to …": the kind is no word of the title.
                if let Some(title) = self.before_kind(&head).filter(|_| !rest.is_empty()) {
                    parts.push(TitlePart {
                        rest: Some(title.end..content.end),
                        head: title,
                    });
                }
                if !rest.is_empty() && parts_off && !self.text[content.start..].starts_with("http")
                {
                    parts.push(TitlePart {
                        head,
                        rest: Some(rest),
                    });
                }
            }
        }
        parts
    }

    /// The part of a title before a comma behind which only a kind is told.
    fn before_kind(&self, head: &Range<usize>) -> Option<Range<usize>> {
        let comma = head.start + self.text[head.clone()].rfind(", ")?;
        let told = comma + 2..head.end;
        let cues = kinds::cues(self.text, told.clone(), self.lexicon);
        let only_kind = !cues.is_empty() && self.says_only(&told, &[], &cues);
        only_kind.then(|| trim(self.text, head.start..comma))
    }

    /// "Read your calendars, read your contacts": a list of titles in one line.
    fn listed_titles(&self, block: &Block) -> Option<Item> {
        let text = &self.text[block.content.clone()];
        let label = text.find(": ").map_or(0, |at| at + 2);
        let list = block.content.start + label..block.content.end;
        let mut found = Vec::new();
        let lines = block.lines.len() > 1 && label == 0;
        let parts: Vec<Range<usize>> = if lines {
            block.lines.clone()
        } else {
            split(self.text, &list, |c| matches!(c, ',' | ';' | '、'))
        };
        if parts.len() < 2 {
            return None;
        }
        for part in &parts {
            let title = self.title(part)?;
            found.push(self.found(&title, part)?);
        }
        let heads = found
            .into_iter()
            .map(|found| Head {
                form: Form::Title,
                found: vec![found],
                reason: Vec::new(),
            })
            .collect();
        Some(Item::Heads {
            heads,
            doubts: Vec::new(),
        })
    }

    /// Titles that a sentence puts in quotation marks.
    pub(crate) fn quoted_titles(&self, content: &Range<usize>) -> Option<Item> {
        const PAIRS: &[(char, &[char])] = &[
            ('"', &['"']),
            ('“', &['”', '“']),
            ('„', &['“', '”']),
            ('«', &['»']),
            ('»', &['«']),
            ('「', &['」']),
            ('『', &['』']),
            ('《', &['》']),
            ('【', &['】']),
            ('(', &[')']),
            ('`', &['`']),
            ('*', &['*']),
            ('_', &['_']),
            ('\'', &['\'']),
        ];
        let mut heads = Vec::new();
        let mut sentences = Vec::new();
        let mut at = content.start;
        let mut tried = 0;
        while let Some(c) = self.text[at..content.end].chars().next() {
            let behind = at + c.len_utf8();
            let opens = matches!(c, '「' | '『' | '《' | '【' | '“' | '„' | '«');
            let starts =
                opens || c == '(' || !self.text[content.start..at].ends_with(char::is_alphanumeric);
            let pair = PAIRS.iter().find(|(open, _)| *open == c && starts);
            let end = pair.and_then(|(_, close)| self.closing(behind..content.end, close));
            if let Some(end) = end.filter(|end| (4..120).contains(end) && tried < MOST_QUOTES) {
                tried += 1;
                let place = behind..behind + end;
                let aside = matches!(c, '(' | '*' | '_')
                    && clean::length(&words(self.text, place.clone())) < 3;
                let title = self.title(&place).filter(|title| title.whole && !aside);
                if let Some(mut found) = title.and_then(|title| self.found(&title, &place)) {
                    let sentence = prose::sentence(self.text, content, &place);
                    found.declined = self.is_declined(content, &sentence, &place);
                    sentences.push(sentence.clone());
                    heads.push(Head {
                        form: Form::Prose,
                        found: vec![found],
                        reason: vec![self.stated(content, &sentence)],
                    });
                    at = place.end;
                }
            }
            at = at.max(behind);
        }
        self.kinds_around(&mut heads, &sentences, content);
        (!heads.is_empty()).then_some(Item::Heads {
            heads,
            doubts: Vec::new(),
        })
    }

    /// Adds the kind that the sentence around quoted titles tells. What a title says within
    /// its own quotation marks is said of it alone.
    fn kinds_around(&self, heads: &mut [Head], sentences: &[Range<usize>], content: &Range<usize>) {
        let quoted: Vec<Range<usize>> = heads.iter().map(|head| head.found[0].at.clone()).collect();
        for (head, sentence) in heads.iter_mut().zip(sentences) {
            let mut told = kinds::cues(self.text, sentence.clone(), self.lexicon);
            told.retain(|cue| {
                !quoted
                    .iter()
                    .any(|at| at.start <= cue.at.start && cue.at.end <= at.end)
            });
            let told = match kinds::only(&told) {
                Some(cue) => vec![cue.clone()],
                None if told.is_empty() => self.told(content, &head.found[0].at),
                None => Vec::new(),
            };
            let decides = head.found[0].kinds.is_empty() || told.iter().any(|cue| cue.strong);
            if decides && !told.is_empty() {
                head.found[0].kinds = told;
            }
        }
    }

    /// The offset of the closing mark, which no letter follows: "'Agenda's lezen'".
    fn closing(&self, range: Range<usize>, close: &[char]) -> Option<usize> {
        let text =
            &self.text[range.start..clean::floor(self.text, range.end.min(range.start + 130))];
        text.match_indices(close)
            .map(|(at, mark)| (at, at + mark.len()))
            .find_map(|(at, behind)| {
                let closes = text[at..].starts_with(['」', '』', '》', '】', '”']);
                let inside = !closes && text[behind..].starts_with(char::is_alphanumeric);
                (!inside).then_some(at)
            })
    }

    /// Reads a range as a title.
    pub(crate) fn title(&self, range: &Range<usize>) -> Option<Title> {
        let range = trim_matches(self.text, range.clone(), |c| is_mark(c) || c == '。');
        let text = &self.text[range.clone()];
        if text.len() > 160 || text.ends_with(['?', '!', ':', ',']) || text.contains(CELL_BREAK) {
            return None;
        }
        // "chat:write" is another vendor's scope.
        let mut after_colons = text.split(':').skip(1);
        if after_colons.any(|after| after.starts_with(|c: char| c.is_ascii_alphanumeric())) {
            return None;
        }
        if let Some(title) = self.name_in_words(text) {
            return Some(title);
        }
        let words = self.without_opener(words(self.text, range));
        titles::read(&words, self.main, self.lexicon, self.vocabulary)
    }

    /// "Offline access": a name whose joined words a machine translated one by one.
    fn name_in_words(&self, text: &str) -> Option<Title> {
        let parts: Vec<&str> = text
            .split(|c: char| c.is_whitespace() || c == '-')
            .filter(|part| !part.is_empty())
            .collect();
        if !(2..=5).contains(&parts.len()) {
            return None;
        }
        let joined = clean::fold(&parts.join("_"));
        let segment = self.lexicon.segments.get(&joined.replace('\'', ""));
        let english = segment.is_none();
        let name = self.vocabulary.named(segment.unwrap_or(&joined))?;
        Some(Title {
            meaning: Meaning::One {
                name,
                kind: None,
                confidence: 85,
            },
            english,
            whole: true,
        })
    }

    /// Reads words as a title.
    pub(crate) fn read_words(&self, words: &[Word]) -> Option<Title> {
        titles::read(words, self.main, self.lexicon, self.vocabulary)
    }

    /// Whether a line is as short and bare as titles are.
    pub(crate) fn could_be_title(&self, range: &Range<usize>) -> bool {
        let words = words(self.text, range.clone());
        let ends = self.text[range.clone()].ends_with(['?', '!', ':', ';']);
        let prose = self.main.is_some_and(|ix| {
            words.iter().any(|word| {
                let of_titles = self.lexicon.in_language(&word.key, ix).next().is_some();
                self.lexicon.is_stop(ix, &word.key) && !of_titles
            })
        });
        (2..=9).contains(&clean::length(&words)) && !ends && !prose
    }

    /// "Permission to …" and "Allows the app to …" open a title without being of it.
    fn without_opener(&self, words: Vec<Word>) -> Vec<Word> {
        let opener = (2..=6.min(words.len()))
            .rev()
            .find(|n| self.lexicon.is(Signal::Opener, &key(&words[..*n])));
        words.into_iter().skip(opener.unwrap_or(0)).collect()
    }

    /// The permission of a title, where it is one.
    pub(crate) fn found(&self, title: &Title, at: &Range<usize>) -> Option<Found> {
        let Meaning::One {
            name,
            kind,
            confidence,
        } = title.meaning
        else {
            return None;
        };
        let at = trim_matches(self.text, at.clone(), is_mark);
        let method = if title.english {
            RecognisedBy::DisplayName
        } else {
            RecognisedBy::TranslatedTitle
        };
        let kinds = kind
            .map(|kind| KindCue {
                kind,
                at: at.clone(),
                strong: false,
                soft: false,
            })
            .into_iter()
            .collect();
        Some(Found {
            name,
            at,
            method,
            confidence,
            kinds,
            declined: false,
        })
    }

    /// A title that means no single permission, as a doubt.
    pub(crate) fn doubt(&self, title: &Title, at: Range<usize>) -> Doubt {
        let (why, candidates) = match &title.meaning {
            Meaning::Several(names) => (UnrecognisedWhy::Ambiguous, names.clone()),
            Meaning::None(names) => (UnrecognisedWhy::NoMatch, names.clone()),
            Meaning::One { name, .. } => (UnrecognisedWhy::Ambiguous, vec![*name]),
        };
        Doubt {
            at: trim_matches(self.text, at, is_mark),
            why,
            candidates,
            certain: false,
        }
    }
}

/// A block's end as a block of its own.
fn part_of(block: &Block, rest: Range<usize>) -> Block {
    Block {
        lines: vec![rest.clone()],
        cells: vec![rest.clone()],
        content: rest,
        ..block.clone()
    }
}

struct TitlePart {
    head: Range<usize>,
    rest: Option<Range<usize>>,
}

fn split(text: &str, range: &Range<usize>, parting: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for (offset, c) in text[range.clone()].char_indices() {
        if parting(c) {
            parts.push(trim(text, start..range.start + offset));
            start = range.start + offset + c.len_utf8();
        }
    }
    parts.push(trim(text, start..range.end));
    parts.retain(|part| !part.is_empty());
    parts
}
