//! Permissions asked for in plain sentences: "Contoso asks permission to read all groups".

use crate::clean::{Word, words};
use crate::items::{Doubt, Form, Head, Inspector, Item};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, Shape};
use crate::lexicon::Signal;
use crate::prose;
use crate::reader::Entry;
use crate::titles::Title;
use std::ops::Range;

/// A sentence tells less surely than a title what is asked for.
const MOST_CONFIDENCE: u8 = 60;

/// Blocks longer than this many bytes are no paragraphs that a person wrote.
const LONGEST_PARAGRAPH: usize = 4_000;

/// Looks for permissions in the paragraphs that are neither permissions nor their reasons.
pub(crate) fn read(entries: &mut [Entry], blocks: &[Block], inspector: &Inspector<'_>) {
    let mut reasons: Vec<Range<usize>> = Vec::new();
    for entry in entries.iter() {
        if let Item::Heads { heads, .. } = &entry.item {
            reasons.extend(heads.iter().flat_map(|head| head.reason.iter().cloned()));
        }
    }
    reasons.sort_by_key(|reason| reason.end);
    for (entry, block) in entries.iter_mut().zip(blocks) {
        beside_names(entry, block, inspector);
        let plain = matches!(entry.item, Item::Text)
            && matches!(block.shape, Shape::Line | Shape::Bullet)
            && block.content.len() <= LONGEST_PARAGRAPH;
        let next = reasons.partition_point(|reason| reason.end <= block.content.start);
        let taken = reasons
            .get(next)
            .is_some_and(|reason| reason.start < block.content.end);
        if plain
            && !taken
            && let Some(item) = inspector.asked_in(&block.content)
        {
            entry.item = item;
        }
    }
}

/// In a paragraph that names some permissions, others may be asked for in words.
fn beside_names(entry: &mut Entry, block: &Block, inspector: &Inspector<'_>) {
    let prose = matches!(block.shape, Shape::Line) && block.content.len() <= LONGEST_PARAGRAPH;
    let Item::Heads { heads, .. } = &mut entry.item else {
        return;
    };
    if !prose || heads.iter().any(|head| head.form != Form::Prose) {
        return;
    }
    for head in inspector.needed_in(&block.content) {
        let name = head.found[0].name;
        let known = |head: &Head| head.found.iter().any(|found| found.name == name);
        if !heads.iter().any(known) {
            heads.push(head);
        }
    }
}

impl Inspector<'_> {
    fn needed_in(&self, content: &Range<usize>) -> Vec<Head> {
        let mut heads = Vec::new();
        let mut start = content.start;
        while start < content.end {
            let sentence = prose::sentence(self.text, &(start..content.end), &(start..start));
            if sentence.is_empty() {
                break;
            }
            heads.extend(self.needed_by(content, &sentence));
            start = sentence.end.max(start + 1);
            while !self.text.is_char_boundary(start) {
                start += 1;
            }
        }
        heads
    }

    fn asked_in(&self, content: &Range<usize>) -> Option<Item> {
        let (mut heads, mut doubts) = (Vec::new(), Vec::new());
        let mut start = content.start;
        while start < content.end {
            let sentence = prose::sentence(self.text, &(start..content.end), &(start..start));
            if sentence.is_empty() {
                break;
            }
            match self.asked_by(&sentence) {
                Some(Ok(head)) => heads.push(head),
                Some(Err(doubt)) => doubts.push(doubt),
                None => heads.extend(self.needed_by(content, &sentence)),
            }
            start = sentence.end.max(start + 1);
            while !self.text.is_char_boundary(start) {
                start += 1;
            }
        }
        (!heads.is_empty() || !doubts.is_empty()).then_some(Item::Heads { heads, doubts })
    }

    /// What follows "permission to" in a sentence that asks.
    fn asked_by(&self, sentence: &Range<usize>) -> Option<Result<Head, Doubt>> {
        let all = words(self.text, sentence.clone());
        self.lexicon.find(Signal::Asking, &all)?;
        let (at, n) = self.lexicon.find_last(Signal::Permission, &all)?;
        let cues = kinds::cues(self.text, sentence.clone(), self.lexicon);
        let told = |word: &&Word| {
            cues.iter()
                .any(|cue| cue.at.start <= word.at.start && word.at.end <= cue.at.end)
        };
        let clause: Vec<Word> = all[at + n..]
            .iter()
            .filter(|word| !told(word))
            .skip_while(|word| self.opens_clause(word))
            .cloned()
            .collect();
        let title = self.clause(&clause)?;
        let place = clause.first()?.at.start..clause.last()?.at.end;
        let declined = prose::lead_declines(self.text, sentence.clone(), self.lexicon);
        let Some(mut found) = self.found(&title, &place) else {
            return Some(Err(Doubt {
                at: sentence.clone(),
                certain: true,
                ..self.doubt(&title, place)
            }));
        };
        found.at = sentence.clone();
        found.confidence = found.confidence.min(MOST_CONFIDENCE);
        found.declined = declined;
        if let Some(cue) = kinds::only(&cues) {
            found.kinds = vec![KindCue::clone(cue)];
        }
        Some(Ok(Head {
            form: Form::Prose,
            found: vec![found],
            reason: vec![sentence.clone()],
        }))
    }

    /// "The service needs to read all groups, so that …": clauses of a sentence that asks,
    /// each of which is a title from its first word to its last.
    fn needed_by(&self, content: &Range<usize>, sentence: &Range<usize>) -> Vec<Head> {
        let all = words(self.text, sentence.clone());
        let mut heads = Vec::new();
        let mut asks = false;
        for clause in clauses(self.text, &all) {
            let asked = self.lexicon.find_last(Signal::Asking, clause);
            asks |= asked.is_some();
            let from = asked.map_or(0, |(at, n)| at + n);
            let rest = &clause[from..];
            let small = rest.iter().take_while(|word| self.opens_clause(word));
            let rest = &rest[small.count()..];
            if !asks || rest.is_empty() {
                continue;
            }
            let Some(title) = self.read_words(rest).filter(|title| title.whole) else {
                continue;
            };
            let place = rest[0].at.start..rest[rest.len() - 1].at.end;
            // A clause that holds a name is about that one.
            if !self.mentions_in(&place).is_empty() {
                continue;
            }
            let Some(mut found) = self.found(&title, &place) else {
                continue;
            };
            found.confidence = found.confidence.min(MOST_CONFIDENCE);
            found.declined = self.is_declined(sentence, sentence, &place);
            let cues = kinds::cues(self.text, sentence.clone(), self.lexicon);
            match kinds::only(&cues) {
                Some(cue) => found.kinds = vec![KindCue::clone(cue)],
                None if cues.is_empty() && found.kinds.is_empty() => {
                    found.kinds = self.told(content, &place);
                }
                None => {}
            }
            heads.push(Head {
                form: Form::Prose,
                found: vec![found],
                reason: vec![sentence.clone()],
            });
        }
        heads
    }

    /// "to", "om", "zu": small words before the verb.
    fn opens_clause(&self, word: &Word) -> bool {
        let means_more = self.lexicon.meanings(&word.key).iter().any(|(ix, lexeme)| {
            self.main.is_none_or(|main| main == *ix) && *lexeme != crate::lexicon::Lexeme::Glue
        });
        self.lexicon.is_small(&word.key) && !means_more
    }

    /// The longest beginning of a clause that reads as a title: what follows says what for.
    fn clause(&self, clause: &[Word]) -> Option<Title> {
        (2..=clause.len().min(40)).rev().find_map(|n| {
            self.read_words(&clause[..n])
                .filter(|title| title.whole || n == clause.len())
        })
    }
}

/// The words of a sentence, parted at its commas and semicolons.
fn clauses<'a>(text: &str, words: &'a [Word]) -> Vec<&'a [Word]> {
    let parted = |pair: &[Word]| {
        text[pair[0].at.end..pair[1].at.start].contains([',', ';', '，', '；', '、', ':', '：'])
    };
    let mut parts = Vec::new();
    let mut start = 0;
    for at in 1..words.len() {
        if parted(&words[at - 1..=at]) {
            parts.push(&words[start..at]);
            start = at;
        }
    }
    parts.push(&words[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}
