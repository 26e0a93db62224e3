//! Which lines that look like permissions are listed, and which only describe one.

use crate::items::{Doubt, Form, Inspector, Item};
use crate::layout::{Block, Shape};
use crate::reader::Entry;
use scopeglass_domain::UnrecognisedWhy;
use std::collections::HashSet;

/// Keeps a doubtful title only where its neighbours of the same shape are permissions.
pub(crate) fn confirm(entries: &mut [Entry], blocks: &[Block]) {
    let mut shapes: HashSet<(Shape, usize)> = HashSet::new();
    for (entry, block) in entries.iter().zip(blocks) {
        let titled = matches!(&entry.item, Item::Heads { heads, .. }
            if heads.iter().any(|head| head.form != Form::Prose));
        if titled {
            shapes.insert((block.shape, block.indent));
        }
    }
    let reasoned = gives_reasons(entries);
    for ix in 0..entries.len() {
        let Item::Doubt(doubt) = &entries[ix].item else {
            continue;
        };
        if doubt.certain {
            continue;
        }
        let block = &blocks[ix];
        let beside = shapes.contains(&(block.shape, block.indent));
        let under_lead = shapes.is_empty() && lead_above(ix, entries);
        if !(beside || under_lead) || (reasoned && describes(ix, entries, blocks)) {
            entries[ix].item = Item::Text;
        }
    }
}

/// In a list of titles, a short entry that is none that is known is listed as a doubt.
pub(crate) fn suspect(entries: &mut [Entry], blocks: &[Block], inspector: &Inspector<'_>) {
    let is_head = |entry: &Entry| match &entry.item {
        Item::Heads { heads, .. } => heads.iter().any(|head| head.form != Form::Prose),
        item => matches!(item, Item::Doubt(_)),
    };
    let mut ix = 0;
    while ix < blocks.len() {
        let is_bullet =
            |block: &&Block| block.shape == Shape::Bullet || block.indent > blocks[ix].indent;
        let run = ix..ix + blocks[ix..].iter().take_while(is_bullet).count();
        let same: Vec<usize> = run
            .clone()
            .filter(|at| {
                blocks[*at].shape == Shape::Bullet && blocks[*at].indent == blocks[ix].indent
            })
            .collect();
        let heads = same.iter().filter(|at| is_head(&entries[**at])).count();
        if heads >= 2 && heads * 2 >= same.len() {
            for at in same {
                let place = blocks[at]
                    .lines
                    .first()
                    .unwrap_or(&blocks[at].content)
                    .clone();
                if matches!(entries[at].item, Item::Text) && inspector.could_be_title(&place) {
                    entries[at].item = Item::Doubt(Doubt {
                        at: place,
                        why: UnrecognisedWhy::NoMatch,
                        candidates: Vec::new(),
                        certain: true,
                    });
                }
            }
        }
        ix = run.end.max(ix + 1);
    }
}

fn lead_above(ix: usize, entries: &[Entry]) -> bool {
    let above = entries[..ix].iter().rev().take(8);
    above
        .map(|entry| &entry.item)
        .any(|item| matches!(item, Item::Lead { .. } | Item::Header))
}

fn is_aside(entry: &&Entry) -> bool {
    matches!(entry.item, Item::Header | Item::Kind(_))
}

/// Whether most permissions of the text are followed by words about them.
fn gives_reasons(entries: &[Entry]) -> bool {
    let (mut heads, mut reasoned) = (0, 0);
    let (mut after_head, mut after_name) = (false, false);
    for entry in entries.iter().filter(|entry| !is_aside(entry)) {
        let described = match &entry.item {
            Item::Text => after_head,
            Item::Doubt(doubt) => after_name && !doubt.certain,
            _ => false,
        };
        reasoned += usize::from(described);
        after_head = matches!(entry.item, Item::Heads { .. });
        after_name = matches!(&entry.item, Item::Heads { heads, .. }
            if heads.iter().all(|head| head.form == Form::Name));
        heads += usize::from(after_head);
    }
    heads > 1 && reasoned * 2 >= heads
}

/// Whether a doubtful line right below a permission only describes it, because the other
/// permissions of the text have their reasons there and it has none of its own.
fn describes(ix: usize, entries: &[Entry], blocks: &[Block]) -> bool {
    let before = entries[..ix].iter().rev().find(|entry| !is_aside(entry));
    let after = entries[ix + 1..].iter().find(|entry| !is_aside(entry));
    let below_head = before.is_some_and(|entry| matches!(entry.item, Item::Heads { .. }));
    let above_head =
        after.is_none_or(|entry| matches!(entry.item, Item::Heads { .. } | Item::Doubt(_)));
    below_head && above_head && blocks[ix].shape != Shape::Bullet
}
