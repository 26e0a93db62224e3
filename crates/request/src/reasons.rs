//! The vendor's reason for each permission: what follows it, up to the next one.

use crate::clean::{fold, length, words};
use crate::items::{Form, Inspector, Item};
use crate::layout::{Block, Shape};
use crate::lexicon::Signal;
use crate::reader::Entry;
use std::collections::HashSet;
use std::ops::Range;

/// Gives every head the blocks below it that are its reason.
pub(crate) fn attach(entries: &mut [Entry], blocks: &[Block], inspector: &Inspector<'_>) {
    let headers = headers(entries, blocks, inspector);
    let heads: Vec<usize> = (0..entries.len())
        .filter(|ix| matches!(entries[*ix].item, Item::Heads { .. }))
        .collect();
    let bare = is_bare_list(entries);
    let mut usual = Vec::new();
    for (number, ix) in heads.iter().enumerate() {
        if !takes_more(&entries[*ix]) {
            continue;
        }
        let mut below = below(*ix, entries, blocks, &headers, bare, inspector);
        if number + 1 < heads.len() {
            usual.push(shape_of(&below, blocks));
        } else {
            // Nothing ends the last reason but the habit of those before it.
            cut(&mut below, blocks, &usual);
        }
        let parts: Vec<Range<usize>> = below
            .iter()
            .map(|at| whole(&blocks[*at], inspector))
            .collect();
        for head in entries[*ix]
            .heads_mut()
            .iter_mut()
            .filter(|head| head.form != Form::Prose)
        {
            head.reason.extend(parts.iter().cloned());
        }
    }
}

/// A bullet keeps its mark, so that the reason reads as it stood.
fn whole(block: &Block, inspector: &Inspector<'_>) -> Range<usize> {
    if block.shape != Shape::Bullet {
        return block.content.clone();
    }
    let line = inspector.text[..block.content.start]
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let lead = &inspector.text[line..block.content.start];
    line + (lead.len() - lead.trim_start().len())..block.content.end
}

fn takes_more(entry: &Entry) -> bool {
    let Item::Heads { heads, .. } = &entry.item else {
        return false;
    };
    heads.iter().any(|head| head.form != Form::Prose)
}

/// The blocks that follow a head and belong to it.
fn below(
    ix: usize,
    entries: &[Entry],
    blocks: &[Block],
    headers: &HashSet<String>,
    bare_list: bool,
    inspector: &Inspector<'_>,
) -> Vec<usize> {
    let head = &blocks[ix];
    let has_own = match &entries[ix].item {
        Item::Heads { heads, .. } => heads
            .iter()
            .flat_map(|head| &head.reason)
            .any(|reason| head.content.start <= reason.start && reason.end <= head.content.end),
        _ => false,
    };
    let is_row = matches!(head.shape, Shape::Row(_));
    let mut taken = Vec::new();
    for at in ix + 1..entries.len() {
        let block = &blocks[at];
        let goes_on = match &entries[at].item {
            Item::Text => true,
            // A title that was merged into this permission, or its kind.
            Item::Header | Item::Kind(_) if !matches!(block.shape, Shape::Row(_)) => continue,
            _ => false,
        };
        if !goes_on || matches!(block.shape, Shape::Heading(_)) {
            break;
        }
        let belongs = match (head.shape, block.shape) {
            (Shape::Row(a), Shape::Row(b)) => a == b,
            (Shape::Row(_), _) | (_, Shape::Row(_)) => false,
            (Shape::Bullet, Shape::Bullet) => block.indent > head.indent,
            (Shape::Bullet, _) => block.indent > head.indent || (!has_own && !block.after_blank),
            (_, Shape::Bullet) => true,
            (_, Shape::Line) => {
                !has_own
                    || block.indent > head.indent
                    || !taken.is_empty() && !last_is_bullet(&taken, blocks)
            }
            _ => true,
        };
        let is_header = headers.contains(&fold(inspector.text[block.content.clone()].trim()));
        if !belongs || is_header || leads_on(at, blocks, entries, bare_list, inspector) {
            break;
        }
        taken.push(at);
    }
    if is_row {
        taken.retain(|at| matches!(blocks[*at].shape, Shape::Row(_)));
    }
    taken
}

fn last_is_bullet(taken: &[usize], blocks: &[Block]) -> bool {
    taken
        .last()
        .is_some_and(|at| blocks[*at].shape == Shape::Bullet)
}

/// "In addition we ask for:" leads to what follows and is no reason.
fn leads_on(
    at: usize,
    blocks: &[Block],
    entries: &[Entry],
    bare_list: bool,
    inspector: &Inspector<'_>,
) -> bool {
    let text = &inspector.text[blocks[at].content.clone()];
    let next = entries.get(at + 1).map(|entry| &entry.item);
    if text.ends_with(':') && matches!(next, Some(Item::Heads { .. } | Item::Doubt(_))) {
        return true;
    }
    let words = words(inspector.text, blocks[at].content.clone());
    let bare = length(&words) <= 4 && !text.ends_with(['.', '!', '?', '。']);
    if bare && (sorts(at, blocks, entries) || (bare_list && over_name(at, blocks, entries))) {
        return true;
    }
    let about = inspector.lexicon.find(Signal::Permission, &words).is_some();
    about && text.ends_with(':') && length(&words) <= 24
}

fn is_name(entry: &Entry) -> bool {
    matches!(&entry.item, Item::Heads { heads, .. } if heads.iter().all(|head| head.form == Form::Name))
}

/// Whether a text lists names without reasons, so that other lines can only sort them.
fn is_bare_list(entries: &[Entry]) -> bool {
    let names = entries.iter().filter(|entry| is_name(entry)).count();
    let pairs = entries
        .windows(2)
        .filter(|pair| is_name(&pair[0]) && is_name(&pair[1]))
        .count();
    names >= 4 && pairs * 2 >= names
}

fn over_name(at: usize, blocks: &[Block], entries: &[Entry]) -> bool {
    blocks[at].shape != Shape::Bullet && entries.get(at + 1).is_some_and(is_name)
}

/// A short line that stands close over the next permission and apart from the one before
/// sorts them: "Calendar", "Mail".
fn sorts(at: usize, blocks: &[Block], entries: &[Entry]) -> bool {
    let next = entries.get(at + 1).map(|entry| &entry.item);
    blocks[at].after_blank
        && blocks.get(at + 1).is_some_and(|next| !next.after_blank)
        && matches!(next, Some(Item::Heads { .. }))
}

/// Lines that stand before the first permission and come back later: the header of a
/// table whose cells became lines.
fn headers(entries: &[Entry], blocks: &[Block], inspector: &Inspector<'_>) -> HashSet<String> {
    let first = entries
        .iter()
        .position(|entry| matches!(entry.item, Item::Heads { .. }));
    let before = &blocks[..first.unwrap_or(0)];
    before
        .iter()
        .filter(|block| block.shape == Shape::Line)
        .map(|block| fold(inspector.text[block.content.clone()].trim()))
        .collect()
}

/// Lines before the bullets, and whether there were bullets.
fn shape_of(taken: &[usize], blocks: &[Block]) -> (usize, bool) {
    let lines = taken
        .iter()
        .take_while(|at| blocks[**at].shape == Shape::Line)
        .count();
    (lines, taken.len() > lines)
}

fn cut(taken: &mut Vec<usize>, blocks: &[Block], usual: &[(usize, bool)]) {
    let mut lengths: Vec<usize> = usual.iter().map(|(lines, _)| *lines).collect();
    lengths.sort_unstable();
    let typical = lengths.get(lengths.len() / 2).copied();
    // One line more than usual is still likely a reason; where nobody gives any, none is.
    let most = typical.map_or(2, |typical| {
        if typical == 0 {
            0
        } else {
            lengths[lengths.len() - 1]
        }
    });
    let mut lines = 0;
    let mut bullets = false;
    let mut kept = 0;
    for at in taken.iter() {
        let block = &blocks[*at];
        match block.shape {
            Shape::Line if bullets && block.indent < 2 => break,
            Shape::Line if !bullets => {
                lines += 1;
                if lines > most {
                    break;
                }
            }
            Shape::Bullet => bullets = true,
            _ => {}
        }
        kept += 1;
    }
    taken.truncate(kept);
}
