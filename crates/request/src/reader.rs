//! From an article's text to a request: what each block is, which belong together, which
//! reason and kind belong to which permission.

use crate::app;
use crate::clean::{Clean, words};
use crate::decode;
use crate::gather;
use crate::items::{Doubt, Form, Head, Inspector, Item};
use crate::kinds::KindCue;
use crate::layout::{self, Block, Shape};
use crate::lexicon::Lexicon;
use crate::names;
use crate::reasons;
use crate::tables;
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{ErrorCode, Problem, Request, Source};

/// Reads an article that is text already. `name` is its file's name, if it had one.
///
/// # Errors
/// `ArticleEmpty`, `ArticleTooLarge`; `NothingRecognised` where no line names a permission
/// or looks as if it did.
pub fn read_article(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    decode::refuse_size(text.len())?;
    decode::refuse_empty(text)?;
    let lexicon = Lexicon::embedded();
    let vocabulary = Vocabulary::embedded();
    let clean = Clean::of(text);
    let all_words = words(&clean.text, 0..clean.text.len());
    let main = lexicon.guess(&all_words);
    let mentions = names::find(&clean.text, lexicon, vocabulary);
    let blocks = layout::blocks(&clean.text);
    let inspector =
        Inspector { text: &clean.text, mentions: &mentions, lexicon, vocabulary, main };
    let mut entries = inspect(&blocks, &inspector);
    pair(&mut entries, &blocks, &clean.text);
    confirm(&mut entries, &blocks);
    carry_kinds(&mut entries, &blocks);
    reasons::attach(&mut entries, &blocks, &inspector);
    let gathered = gather::gather(entries, &inspector, &clean, text);
    if gathered.permissions.is_empty() && gathered.unrecognised.is_empty() {
        return Err(Problem::new(ErrorCode::NothingRecognised));
    }
    let first = gathered.first_place;
    Ok(Request {
        app: app::name(&clean.text, first, name, lexicon, vocabulary),
        source: Source::Article {
            name: name.map(str::to_owned),
            language: main.map(|ix| lexicon.languages[ix].tag.to_owned()),
        },
        text: Some(text.to_owned()),
        permissions: gathered.permissions,
        unrecognised: gathered.unrecognised,
    })
}

/// Reads a file's bytes; `name` is the file's name.
///
/// # Errors
/// Those of [`read_article`] and `ArticleNotText`.
pub fn read_bytes(bytes: &[u8], name: &str) -> Result<Request, Problem> {
    let text = decode::text_of(bytes, name)?;
    read_article(&text, Some(name))
}

/// A block's item with the context that stands over it.
pub(crate) struct Entry {
    pub(crate) item: Item,
    pub(crate) kind: Option<KindCue>,
    pub(crate) declined: bool,
}

fn inspect(blocks: &[Block], inspector: &Inspector<'_>) -> Vec<Entry> {
    let tables = tables::survey(blocks, inspector);
    let mut entries: Vec<Entry> = Vec::with_capacity(blocks.len());
    for (ix, block) in blocks.iter().enumerate() {
        let item = match block.shape {
            Shape::Row(number) => tables::row(ix, block, &tables[number], inspector),
            _ => {
                let allowed = titles_allowed(ix, blocks, &entries)
                    || lists_names(ix, blocks, inspector);
                inspector.block(block, allowed)
            }
        };
        entries.push(Entry { item, kind: None, declined: false });
    }
    entries
}

/// Bullets under a permission say what it is for: only under something else can they be
/// titles themselves.
fn titles_allowed(ix: usize, blocks: &[Block], before: &[Entry]) -> bool {
    let block = &blocks[ix];
    if block.shape != Shape::Bullet {
        // An indented line carries on the bullet before it.
        let hangs = block.indent > 1
            && before.len() == ix
            && ix > 0
            && blocks[ix - 1].shape == Shape::Bullet
            && block.indent > blocks[ix - 1].indent;
        return !hangs;
    }
    for at in (0..ix).rev() {
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
            Item::Text => over.shape != Shape::Line || !under_head(at, blocks, before),
        };
    }
    true
}

/// Whether a bullet stands in a list some of whose bullets begin with names.
fn lists_names(ix: usize, blocks: &[Block], inspector: &Inspector<'_>) -> bool {
    let block = &blocks[ix];
    let same = |other: &&Block| other.shape == Shape::Bullet;
    let named = |other: &Block| {
        let first = inspector.mentions_in(&other.content).first();
        other.indent == block.indent && first.is_some_and(|m| m.at.start <= other.content.start + 4)
    };
    block.shape == Shape::Bullet
        && (blocks[ix + 1..].iter().take_while(same).take(12).any(named)
            || blocks[..ix].iter().rev().take_while(same).take(12).any(named))
}

/// Whether a line of text belongs to a permission above it.
fn under_head(at: usize, blocks: &[Block], before: &[Entry]) -> bool {
    for up in (0..at).rev() {
        match &before[up].item {
            Item::Heads { heads, .. } => return heads.iter().any(|head| head.form != Form::Prose),
            Item::Lead { .. } | Item::Header => return false,
            _ if matches!(blocks[up].shape, Shape::Heading(_)) => return false,
            _ => {}
        }
    }
    false
}

/// A title and a name in neighbouring lines are one permission told twice. Where a
/// document writes such pairs, the name decides when the two differ.
fn pair(entries: &mut [Entry], blocks: &[Block], text: &str) {
    let pairs: Vec<(usize, usize)> = neighbours(entries, blocks);
    let agreeing = pairs.iter().filter(|(a, b)| same_name(&entries[*a], &entries[*b])).count();
    for (above, below) in pairs {
        let same = same_name(&entries[above], &entries[below]);
        let titles = (is_form(&entries[above], Form::Title), is_form(&entries[below], Form::Title));
        match titles {
            (true, false) if same || agreeing > 0 => merge(entries, above, below, same),
            (false, true) if same || agreeing > 0 || same_head(&entries[above], &entries[below]) => {
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
        let alike = blocks[ix].shape == blocks[ix + 1].shape && blocks[ix].indent == blocks[ix + 1].indent;
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
    let Item::Heads { heads, .. } = std::mem::replace(&mut entries[above].item, Item::Header) else {
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

/// Keeps a doubtful title only where its neighbours of the same shape are permissions.
fn confirm(entries: &mut [Entry], blocks: &[Block]) {
    let mut shapes: Vec<(Shape, usize)> = Vec::new();
    for (entry, block) in entries.iter().zip(blocks) {
        let titled = matches!(&entry.item, Item::Heads { heads, .. }
            if heads.iter().any(|head| head.form != Form::Prose));
        if titled {
            shapes.push((block.shape, block.indent));
        }
    }
    for ix in 0..entries.len() {
        let Item::Doubt(doubt) = &entries[ix].item else { continue };
        if doubt.certain {
            continue;
        }
        let block = &blocks[ix];
        let beside = shapes.contains(&(block.shape, block.indent));
        let under_lead = shapes.is_empty() && lead_above(ix, entries);
        if !(beside || under_lead) || describes(ix, entries, blocks) {
            entries[ix].item = Item::Text;
        }
    }
}

fn lead_above(ix: usize, entries: &[Entry]) -> bool {
    let above = entries[..ix].iter().rev().take(8);
    above.map(|entry| &entry.item).any(|item| matches!(item, Item::Lead { .. } | Item::Header))
}

/// Whether a doubtful line right below a permission only describes it, because the other
/// permissions of the text have their reasons there and it has none of its own.
fn describes(ix: usize, entries: &[Entry], blocks: &[Block]) -> bool {
    let is_head = |at: usize| {
        entries.get(at).is_some_and(|entry| matches!(entry.item, Item::Heads { .. } | Item::Doubt(_)))
    };
    if ix == 0 || !matches!(entries[ix - 1].item, Item::Heads { .. }) || blocks[ix].shape == Shape::Bullet {
        return false;
    }
    let others: Vec<usize> = (0..entries.len())
        .filter(|at| *at != ix && *at + 1 != ix && matches!(entries[*at].item, Item::Heads { .. }))
        .collect();
    let reasoned = others.iter().filter(|at| matches!(entries.get(*at + 1).map(|e| &e.item), Some(Item::Text))).count();
    !others.is_empty() && reasoned * 2 > others.len() && (is_head(ix + 1) || ix + 1 == entries.len())
}

/// Carries the kind of headings and lead-ins to the permissions below them, and the kind
/// that stands in a line of its own to the permission above it.
fn carry_kinds(entries: &mut [Entry], blocks: &[Block]) {
    let style = kind_style(entries);
    let mut kind: Option<(KindCue, u8)> = None;
    let mut declined: Option<u8> = None;
    let mut last_head: Option<usize> = None;
    for ix in 0..entries.len() {
        let level = match blocks[ix].shape {
            Shape::Heading(level) => level,
            _ => 7,
        };
        match &entries[ix].item {
            Item::Lead { kind: told, declined: no } => {
                kind = match told {
                    Some(cue) => Some((cue.clone(), level)),
                    None => kind.filter(|(_, over)| level > *over),
                };
                declined = if *no { Some(level) } else { declined.filter(|over| level > *over) };
                last_head = None;
            }
            Item::Kind(cues) => {
                let cues = cues.clone();
                let above = last_head.filter(|at| belongs(ix, *at, style, entries, blocks));
                match above {
                    Some(at) => tell(&mut entries[at], &cues),
                    None => kind = crate::kinds::only(&cues).map(|cue| (cue.clone(), level)),
                }
            }
            Item::Heads { .. } => {
                entries[ix].kind = kind.as_ref().map(|(cue, _)| cue.clone());
                entries[ix].declined = declined.is_some();
                last_head = Some(ix);
            }
            _ => {}
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
    let first = entries.iter().find(|e| matches!(e.item, Item::Kind(_) | Item::Heads { .. }));
    if first.is_some_and(|entry| matches!(entry.item, Item::Kind(_))) {
        return KindStyle::Over;
    }
    let count = |wanted: fn(&Item) -> bool| entries.iter().filter(|e| wanted(&e.item)).count();
    let kinds = count(|item| matches!(item, Item::Kind(_)));
    let heads = count(|item| matches!(item, Item::Heads { .. }));
    if kinds * 3 >= heads * 2 { KindStyle::Each } else { KindStyle::Loose }
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

impl Entry {
    /// The heads of the entry, if it has any.
    pub(crate) fn heads_mut(&mut self) -> &mut [Head] {
        match &mut self.item {
            Item::Heads { heads, .. } => heads,
            _ => &mut [],
        }
    }

    /// The doubts of the entry, if it has any.
    pub(crate) fn doubts(&self) -> &[Doubt] {
        match &self.item {
            Item::Heads { doubts, .. } => doubts,
            Item::Doubt(doubt) => std::slice::from_ref(doubt),
            _ => &[],
        }
    }
}
