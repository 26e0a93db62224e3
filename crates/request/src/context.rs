//! What stands over a block: whether it may be a title, and the kind that was told.

use crate::clean::{length, words};
use crate::items::{ENDS, Form, Inspector, Item, MOST_HEADING_WORDS};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, Shape};
use crate::lexicon::Signal;
use crate::prose;
use crate::reader::Entry;

/// How many blocks back a context is looked for.
const FAR: usize = 200;

/// Bullets under a permission say what it is for: only under something else can they be
/// titles themselves.
pub(crate) fn titles_allowed(ix: usize, blocks: &[Block], before: &[Entry]) -> bool {
    let block = &blocks[ix];
    if block.shape != Shape::Bullet {
        let tight = ix > 0
            && !block.after_blank
            && block.shape == Shape::Line
            && blocks[ix - 1].shape == Shape::Bullet
            && matches!(before[ix - 1].item, Item::Heads { .. });
        if tight {
            return false;
        }
        // An indented line carries on the bullet before it.
        let hangs = block.indent > 1
            && before.len() == ix
            && ix > 0
            && blocks[ix - 1].shape == Shape::Bullet
            && block.indent > blocks[ix - 1].indent;
        return !hangs;
    }
    for at in (0..ix).rev().take(FAR) {
        let over = &blocks[at];
        let inner = over.shape == Shape::Bullet && over.indent >= block.indent;
        let item = &before[at].item;
        if inner {
            // A bullet of the same list that is a permission vouches for its neighbours.
            let same = over.indent == block.indent;
            if same && matches!(item, Item::Heads { .. } | Item::Doubt(_)) {
                return true;
            }
            continue;
        }
        return match item {
            Item::Lead { .. } | Item::Header | Item::Kind(_) => true,
            Item::Heads { heads, .. } => heads.iter().all(|head| head.form == Form::Prose),
            Item::Doubt(_) => false,
            Item::Text => over.shape != Shape::Line || !under_head(at, block, blocks, before),
        };
    }
    true
}

/// Whether a bullet stands in a list some of whose bullets begin with names.
pub(crate) fn lists_names(ix: usize, blocks: &[Block], inspector: &Inspector<'_>) -> bool {
    let block = &blocks[ix];
    let same = |other: &&Block| other.shape == Shape::Bullet;
    let named = |other: &Block| {
        let first = inspector.mentions_in(&other.content).first();
        other.indent == block.indent && first.is_some_and(|m| m.at.start <= other.content.start + 4)
    };
    block.shape == Shape::Bullet
        && (blocks[ix + 1..].iter().take_while(same).take(12).any(named)
            || blocks[..ix]
                .iter()
                .rev()
                .take_while(same)
                .take(12)
                .any(named))
}

/// Whether a line of text belongs to a permission above it that is not of the bullet's list.
fn under_head(at: usize, bullet: &Block, blocks: &[Block], before: &[Entry]) -> bool {
    for up in (0..at).rev().take(FAR) {
        match &before[up].item {
            Item::Heads { heads, .. } => {
                let sibling =
                    blocks[up].shape == Shape::Bullet && blocks[up].indent == bullet.indent;
                return !sibling && heads.iter().any(|head| head.form != Form::Prose);
            }
            Item::Lead { .. } | Item::Header => return false,
            _ if matches!(blocks[up].shape, Shape::Heading(_)) => return false,
            _ => {}
        }
    }
    false
}

/// Carries the kind of headings and lead-ins to the permissions below them, and the kind
/// that stands in a line of its own to the permission above it.
pub(crate) fn carry_kinds(entries: &mut [Entry], blocks: &[Block], inspector: &Inspector<'_>) {
    let style = kind_style(entries);
    let reasons = reasons(entries);
    // What a paragraph tells holds until another one tells otherwise.
    let mut ambient: Option<KindCue> = None;
    let mut kind: Option<(KindCue, u8)> = None;
    let mut declined: Option<u8> = None;
    let mut last_head: Option<usize> = None;
    let mut by_question = false;
    for ix in 0..entries.len() {
        let level = match blocks[ix].shape {
            Shape::Heading(level) => level,
            _ => 7,
        };
        match &entries[ix].item {
            Item::Lead {
                kind: told,
                declined: no,
            } => {
                kind = match told {
                    Some(cue) => Some((cue.clone(), level)),
                    None => kind.filter(|(_, over)| level > *over),
                };
                declined = if *no {
                    Some(level)
                } else {
                    declined.filter(|over| level > *over)
                };
                if told.is_some() {
                    ambient = None;
                }
                last_head = None;
            }
            Item::Text if prose::is_question(&inspector.text[blocks[ix].content.clone()]) => {
                // "And what does it do with nobody signed in?": said of the answer.
                let cues = kinds::cues(
                    inspector.text,
                    blocks[ix].content.clone(),
                    inspector.lexicon,
                );
                let told = kinds::only(&cues).filter(|cue| cue.strong);
                match told {
                    Some(cue) => {
                        kind = Some((cue.clone(), level));
                        by_question = true;
                        ambient = None;
                        last_head = None;
                    }
                    None if by_question => {
                        kind = None;
                        by_question = false;
                    }
                    None => {}
                }
            }
            Item::Text => {
                if declined == Some(7) && is_heading_line(&blocks[ix], inspector) {
                    declined = None;
                }
                let next = reasons.partition_point(|end| *end <= blocks[ix].content.start);
                let is_reason = next % 2 == 1;
                let told = kinds::ambient(inspector.text, &blocks[ix].content, inspector.lexicon);
                if let Some(cue) = told.filter(|_| !is_reason) {
                    if speaks_of_above(&blocks[ix], inspector) {
                        tell_above(&mut entries[..ix], &cue);
                        continue;
                    }
                    ambient = Some(cue.clone());
                    if kind.as_ref().is_some_and(|(_, over)| *over == 7) {
                        kind = None;
                    }
                }
            }
            Item::Kind(cues) => {
                let cues = cues.clone();
                let above = last_head.filter(|at| belongs(ix, *at, style, entries, blocks));
                match above {
                    Some(at) => tell(&mut entries[at], &cues),
                    None => kind = kinds::only(&cues).map(|cue| (cue.clone(), level)),
                }
            }
            Item::Heads { .. } => {
                let told = kind.as_ref().map(|(cue, _)| cue.clone());
                entries[ix].kind = told.or_else(|| ambient.clone());
                entries[ix].declined = declined.is_some();
                last_head = Some(ix);
            }
            _ => {}
        }
    }
}

/// "All of the above act on behalf of the person."
fn speaks_of_above(block: &Block, inspector: &Inspector<'_>) -> bool {
    let words = words(inspector.text, block.content.clone());
    inspector.lexicon.find(Signal::Above, &words).is_some()
}

/// Gives a kind to the permissions above that have none, up to the heading or lead-in
/// under which they stand.
fn tell_above(entries: &mut [Entry], cue: &KindCue) {
    let list = entries
        .iter_mut()
        .rev()
        .skip_while(|entry| !matches!(entry.item, Item::Heads { .. }))
        .take_while(|entry| !matches!(entry.item, Item::Lead { .. }));
    for entry in list {
        let open = entry.kind.is_none()
            && matches!(&entry.item, Item::Heads { heads, .. }
                if heads.iter().flat_map(|head| &head.found).all(|found| found.kinds.is_empty()));
        if open {
            entry.kind = Some(cue.clone());
        }
    }
}

/// The places of reasons as ends of alternating stretches: outside, inside, outside, …
fn reasons(entries: &[Entry]) -> Vec<usize> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for entry in entries {
        if let Item::Heads { heads, .. } = &entry.item {
            let parts = heads.iter().flat_map(|head| &head.reason);
            places.extend(parts.map(|part| (part.start, part.end)));
        }
    }
    places.sort_unstable();
    let mut ends: Vec<usize> = Vec::new();
    for (start, end) in places {
        match ends.last_mut() {
            Some(last) if start <= *last => *last = end.max(*last),
            _ => ends.extend([start, end]),
        }
    }
    ends
}

/// A short line set apart, as headings of plain texts are.
fn is_heading_line(block: &Block, inspector: &Inspector<'_>) -> bool {
    let text = &inspector.text[block.content.clone()];
    let words = words(inspector.text, block.content.clone());
    block.shape == Shape::Line
        && block.after_blank
        && length(&words) <= MOST_HEADING_WORDS
        && (!text.ends_with(ENDS) || text.ends_with(['?', ':']))
}

/// Takes back what a question names where the answer is no, or the question itself says
/// that it is not asked for: "Why is Mail.Read not enough?"
pub(crate) fn answer(entries: &mut [Entry], blocks: &[Block], inspector: &Inspector<'_>) {
    for ix in 0..entries.len() {
        let content = &blocks[ix].content;
        if !prose::is_question(&inspector.text[content.clone()]) {
            continue;
        }
        let asked = words(inspector.text, content.clone());
        let negated = inspector.lexicon.find(Signal::Negation, &asked).is_some()
            && inspector.lexicon.find(Signal::Without, &asked).is_none();
        let next = blocks.get(ix + 1).map(|block| &block.content);
        let refused =
            next.is_some_and(|next| prose::answers_no(inspector.text, next, inspector.lexicon));
        if negated || refused {
            for head in entries[ix].heads_mut() {
                head.found
                    .iter_mut()
                    .for_each(|found| found.declined = true);
            }
        }
    }
}

/// How a document sets lines that hold nothing but a kind.
#[derive(Clone, Copy, PartialEq)]
enum KindStyle {
    /// Over the permissions that they are said of.
    Over,
    /// One below each permission, as cells of a table that became lines.
    Each,
    /// Neither is clear.
    Loose,
}

fn kind_style(entries: &[Entry]) -> KindStyle {
    let first = entries
        .iter()
        .find(|e| matches!(e.item, Item::Kind(_) | Item::Heads { .. }));
    if first.is_some_and(|entry| matches!(entry.item, Item::Kind(_))) {
        return KindStyle::Over;
    }
    let count = |wanted: fn(&Item) -> bool| entries.iter().filter(|e| wanted(&e.item)).count();
    let kinds = count(|item| matches!(item, Item::Kind(_)));
    let heads = count(|item| matches!(item, Item::Heads { .. }));
    if kinds * 3 >= heads * 2 {
        KindStyle::Each
    } else {
        KindStyle::Loose
    }
}

/// Whether a line that holds only a kind is said of the permission above it.
fn belongs(ix: usize, head: usize, style: KindStyle, entries: &[Entry], blocks: &[Block]) -> bool {
    if style != KindStyle::Loose {
        return style == KindStyle::Each;
    }
    let near = entries[head + 1..ix]
        .iter()
        .all(|entry| matches!(entry.item, Item::Header | Item::Kind(_)));
    let outside = blocks[head].shape == Shape::Bullet && blocks[ix].indent <= blocks[head].indent;
    near && !outside
}

fn tell(entry: &mut Entry, cues: &[KindCue]) {
    if let Item::Heads { heads, .. } = &mut entry.item {
        for found in heads.iter_mut().flat_map(|head| head.found.iter_mut()) {
            found.kinds = cues.to_vec();
        }
    }
}
