//! Titles and names in neighbouring lines that are one permission told twice.

use crate::items::{Form, Item};
use crate::layout::{Block, Shape};
use crate::reader::Entry;

/// A title and a name in neighbouring lines are one permission told twice. Where a
/// document writes such pairs, the name decides when the two differ.
pub(crate) fn pair(entries: &mut [Entry], blocks: &[Block], text: &str) {
    let pairs: Vec<(usize, usize)> = neighbours(entries, blocks);
    let agreeing = pairs
        .iter()
        .filter(|(a, b)| same_name(&entries[*a], &entries[*b]))
        .count();
    for (above, below) in pairs {
        let same = same_name(&entries[above], &entries[below]);
        let titles = (
            is_form(&entries[above], Form::Title),
            is_form(&entries[below], Form::Title),
        );
        match titles {
            (true, false) if same || agreeing > 0 => merge(entries, above, below, same),
            (false, true)
                if same || agreeing > 0 || same_head(&entries[above], &entries[below]) =>
            {
                merge_below(entries, above, below, same);
            }
            (true, true) if same => {
                let place = blocks[below].content.clone();
                merge_below(entries, above, below, true);
                if let Item::Heads { heads, .. } = &mut entries[above].item
                    && !text[place.clone()].is_empty()
                {
                    heads[0].reason.push(place);
                }
            }
            _ => {}
        }
    }
    if agreeing >= 2 || mostly_names(entries) {
        demote_descriptions(entries, blocks);
    }
}

/// Whether a text names its permissions, but for a title here and there.
fn mostly_names(entries: &[Entry]) -> bool {
    let count = |form| entries.iter().filter(|entry| is_form(entry, form)).count();
    let names = count(Form::Name);
    names >= 3 && count(Form::Title) * 3 <= names
}

/// Where every title has its name below it, a title alone below such a pair describes it.
fn demote_descriptions(entries: &mut [Entry], blocks: &[Block]) {
    let mostly = mostly_names(entries);
    let mut paired = false;
    let mut last: Option<&Block> = None;
    for (entry, block) in entries.iter_mut().zip(blocks) {
        match &entry.item {
            Item::Heads { heads, doubts } => {
                let lone = heads.len() == 1 && doubts.is_empty() && heads[0].reason.is_empty();
                // A bullet beside a bullet is a permission of its own.
                let sibling = mostly && last.is_some_and(|last| are_siblings(last, block));
                last = Some(block);
                if paired && lone && heads[0].form == Form::Title && !sibling {
                    entry.item = Item::Text;
                    paired = false;
                } else {
                    let told_twice = heads.iter().all(|head| head.found.len() > 1) || mostly;
                    paired = heads.iter().all(|head| head.form == Form::Name) && told_twice;
                }
            }
            Item::Kind(_) | Item::Header => {}
            _ => paired = false,
        }
    }
}

fn are_siblings(one: &Block, other: &Block) -> bool {
    one.shape == Shape::Bullet && other.shape == Shape::Bullet && one.indent == other.indent
}

fn neighbours(entries: &[Entry], blocks: &[Block]) -> Vec<(usize, usize)> {
    let single = |ix: usize| {
        matches!(&entries[ix].item, Item::Heads { heads, doubts }
            if heads.len() == 1 && doubts.is_empty() && heads[0].reason.is_empty()
                && matches!(heads[0].form, Form::Name | Form::Title))
    };
    let mut pairs = Vec::new();
    let mut ix = 0;
    while ix + 1 < entries.len() {
        let alike =
            blocks[ix].shape == blocks[ix + 1].shape && blocks[ix].indent == blocks[ix + 1].indent;
        let hangs = blocks[ix].shape != Shape::Bullet || blocks[ix + 1].shape == Shape::Line;
        let titled = is_form(&entries[ix], Form::Title) || is_form(&entries[ix + 1], Form::Title);
        if single(ix) && single(ix + 1) && titled && (alike || hangs) {
            pairs.push((ix, ix + 1));
            ix += 1;
        }
        ix += 1;
    }
    pairs
}

fn is_form(entry: &Entry, form: Form) -> bool {
    matches!(&entry.item, Item::Heads { heads, .. } if heads.iter().all(|head| head.form == form))
}

fn first_name(entry: &Entry) -> Option<&str> {
    match &entry.item {
        Item::Heads { heads, .. } => heads.first().map(|head| head.found[0].name.as_str()),
        _ => None,
    }
}

fn same_name(a: &Entry, b: &Entry) -> bool {
    first_name(a).is_some() && first_name(a) == first_name(b)
}

fn same_head(a: &Entry, b: &Entry) -> bool {
    let head = |entry| first_name(entry).and_then(|name| name.split('.').next());
    head(a).is_some() && head(a) == head(b)
}

/// Moves the title above into the name below.
fn merge(entries: &mut [Entry], above: usize, below: usize, same: bool) {
    let Item::Heads { heads, .. } = std::mem::replace(&mut entries[above].item, Item::Header)
    else {
        return;
    };
    if let Item::Heads { heads: kept, .. } = &mut entries[below].item
        && same
    {
        let more = heads.into_iter().flat_map(|head| head.found);
        kept[0].found.extend(more);
    }
}

/// Moves the title below into the permission above.
fn merge_below(entries: &mut [Entry], above: usize, below: usize, same: bool) {
    let taken = std::mem::replace(&mut entries[below].item, Item::Header);
    if let (Item::Heads { heads: kept, .. }, Item::Heads { heads, .. }) =
        (&mut entries[above].item, taken)
        && same
    {
        let more = heads.into_iter().flat_map(|head| head.found);
        kept[0].found.extend(more);
    }
}
