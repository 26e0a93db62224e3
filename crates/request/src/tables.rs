//! Tables: which column names the permissions, which tells the kind, and what a row says.

use crate::clean::{fold, length, words};
use crate::items::{Doubt, Form, Found, Head, Inspector, Item};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, CELL_BREAK, Shape};
use crate::lexicon::{Signal, key};
use crate::prose;
use crate::titles::Meaning;
use scopeglass_domain::{RecognisedBy, UnrecognisedWhy};
use std::ops::Range;
use uuid::Uuid;

/// A longer cell in the column of names is a sentence, in words.
const LONGEST_CELL: usize = 14;

/// Headers that long describe; shorter ones name, in words.
const LONG_HEADER: usize = 4;

/// What is known of one table before its rows are read.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// The block of its header row.
    header: Option<usize>,
    /// The column that names the permissions.
    column: Option<usize>,
    /// The kind that each column's header tells.
    kinds: Vec<Option<KindCue>>,
    /// Its rows name permissions by their published names.
    by_name: bool,
    /// The columns whose header says that they tell reasons.
    reasons: Vec<bool>,
    /// Circles stand for yes, so that a cross stands for no.
    circled: bool,
}

/// Surveys every table of the blocks; the index is the table's number.
pub(crate) fn survey(blocks: &[Block], inspector: &Inspector<'_>) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (ix, block) in blocks.iter().enumerate() {
        if let Shape::Row(number) = block.shape {
            if rows.len() <= number {
                rows.resize_with(number + 1, Vec::new);
            }
            rows[number].push(ix);
        }
    }
    for rows in rows {
        tables.push(table(blocks, &rows, inspector));
    }
    tables
}

fn table(blocks: &[Block], rows: &[usize], inspector: &Inspector<'_>) -> Table {
    let columns = rows
        .iter()
        .map(|row| blocks[*row].cells.len())
        .max()
        .unwrap_or(0);
    let mut names = vec![0usize; columns];
    let mut titles = vec![0usize; columns];
    for row in rows {
        for (column, cell) in blocks[*row].cells.iter().enumerate() {
            if is_named(cell, inspector) {
                names[column] += 1;
            } else if inspector.mentions_in(cell).is_empty() && is_title(cell, inspector) {
                titles[column] += 1;
            }
        }
    }
    let best = |counts: &[usize]| {
        let most = counts.iter().copied().max().filter(|most| *most > 0)?;
        counts.iter().position(|count| *count == most)
    };
    let by_name = best(&names).is_some();
    let column = best(&names).or_else(|| best(&titles));
    let header = rows.first().copied().filter(|row| {
        let cells = &blocks[*row].cells;
        let plain = !cells.iter().any(|cell| is_named(cell, inspector));
        plain
            && rows.len() > 1
            && !column.is_some_and(|c| cells.get(c).is_some_and(|cell| is_title(cell, inspector)))
    });
    let kinds = header
        .map(|row| header_kinds(&blocks[row], inspector))
        .unwrap_or_default();
    let reasons = header
        .map(|row| header_reasons(&blocks[row], inspector))
        .unwrap_or_default();
    let circled = rows.iter().flat_map(|row| &blocks[*row].cells).any(|cell| {
        let text = inspector.text[cell.clone()].trim();
        matches!(text, "o" | "O" | "○" | "〇" | "◯")
    });
    Table {
        circled,
        header,
        column,
        kinds,
        by_name,
        reasons,
    }
}

/// "Why we need it", or a whole question such as "What we do with it".
fn header_reasons(block: &Block, inspector: &Inspector<'_>) -> Vec<bool> {
    let tells = |cell: &Range<usize>| {
        let words = words(inspector.text, cell.clone());
        length(&words) >= LONG_HEADER || inspector.lexicon.find(Signal::Why, &words).is_some()
    };
    block.cells.iter().map(tells).collect()
}

fn header_kinds(block: &Block, inspector: &Inspector<'_>) -> Vec<Option<KindCue>> {
    let tell = |cell: &Range<usize>| {
        let cues = kinds::cues(inspector.text, cell.clone(), inspector.lexicon);
        kinds::only(&cues).cloned()
    };
    let told: Vec<_> = block.cells.iter().map(tell).collect();
    // A lone "Application" column heads the names of apps, not the kind.
    let lone = told.iter().flatten().count() == 1;
    let bare = |cue: &KindCue| {
        length(&words(inspector.text, cue.at.clone())) < 3
            && !inspector.text[cue.at.clone()].contains(' ')
    };
    told.into_iter()
        .map(|cue| cue.filter(|cue| !(lone && bare(cue))))
        .collect()
}

fn is_named(cell: &Range<usize>, inspector: &Inspector<'_>) -> bool {
    let mentions = inspector.mentions_in(cell);
    if mentions.is_empty() {
        return false;
    }
    let cues = kinds::cues(inspector.text, cell.clone(), inspector.lexicon);
    let beyond = length(&inspector.beyond(cell, mentions, &cues));
    let opens = inspector.text[cell.start..mentions[0].at.start]
        .chars()
        .all(|c| !c.is_alphanumeric());
    beyond == 0 || (opens && beyond <= 8) || beyond <= 2 * mentions.len() + 2
}

fn is_title(cell: &Range<usize>, inspector: &Inspector<'_>) -> bool {
    inspector.title(cell).is_some_and(|title| {
        title.whole && matches!(title.meaning, Meaning::One { .. } | Meaning::Several(_))
    })
}

/// What a row is.
pub(crate) fn row(ix: usize, block: &Block, table: &Table, inspector: &Inspector<'_>) -> Item {
    if table.header == Some(ix) {
        return Item::Header;
    }
    let cues = kinds::cues(inspector.text, block.content.clone(), inspector.lexicon);
    let filled: Vec<_> = block.cells.iter().filter(|cell| !cell.is_empty()).collect();
    if let [only] = filled[..]
        && inspector.mentions_in(only).is_empty()
        && !is_title(only, inspector)
    {
        let continues = block.cells.first().is_some_and(|cell| cell.is_empty());
        let told = kinds::only(&cues).cloned();
        return if continues {
            Item::Text
        } else {
            Item::Lead {
                kind: told,
                declined: false,
            }
        };
    }
    let named: Vec<usize> = named_columns(block, table, inspector);
    if named.is_empty() {
        return titled_row(block, table, inspector);
    }
    let mut heads = Vec::new();
    let mut doubts = Vec::new();
    for column in &named {
        let cell = &block.cells[*column];
        let told = cell_kinds(block, table, *column, cell, inspector);
        for (mention, told) in inspector.mentions_in(cell).iter().zip(told) {
            match inspector.mention(mention, &told, cell) {
                Ok(found) => heads.push(Head {
                    form: Form::Row,
                    found: vec![found],
                    reason: Vec::new(),
                }),
                Err(doubt) => doubts.push(doubt),
            }
        }
    }
    finish(block, table, &named, &mut heads, &mut doubts, inspector);
    if heads.is_empty() && doubts.len() == 1 {
        return Item::Doubt(doubts.remove(0));
    }
    Item::Heads { heads, doubts }
}

fn named_columns(block: &Block, table: &Table, inspector: &Inspector<'_>) -> Vec<usize> {
    let is_named = |column: &usize| {
        block
            .cells
            .get(*column)
            .is_some_and(|cell| is_named(cell, inspector))
    };
    let kind_columns = table
        .kinds
        .iter()
        .enumerate()
        .filter(|(_, kind)| kind.is_some());
    let mut columns: Vec<usize> = kind_columns
        .map(|(column, _)| column)
        .filter(is_named)
        .collect();
    if let Some(column) = table
        .column
        .filter(|column| is_named(column) && !columns.contains(column))
    {
        columns.insert(0, column);
    }
    if columns.is_empty() {
        columns.extend((0..block.cells.len()).find(|column| is_named(column)));
    }
    columns
}

/// The kinds told for each name of a cell: in the cell, by its column, by the row.
fn cell_kinds(
    block: &Block,
    table: &Table,
    column: usize,
    cell: &Range<usize>,
    inspector: &Inspector<'_>,
) -> Vec<Vec<KindCue>> {
    let mentions = inspector.mentions_in(cell);
    let places: Vec<_> = mentions.iter().map(|mention| mention.at.clone()).collect();
    let own = kinds::cues(inspector.text, cell.clone(), inspector.lexicon);
    let told = kinds::assign(&places, &own);
    let by_column: Vec<KindCue> = table
        .kinds
        .get(column)
        .cloned()
        .flatten()
        .into_iter()
        .collect();
    let by_row = row_kinds(block, table, column, inspector);
    told.into_iter()
        .map(|told| {
            [told, by_column.clone(), by_row.clone()]
                .into_iter()
                .find(|cues| !cues.is_empty())
        })
        .map(Option::unwrap_or_default)
        .collect()
}

fn row_kinds(
    block: &Block,
    table: &Table,
    named: usize,
    inspector: &Inspector<'_>,
) -> Vec<KindCue> {
    let mut told = Vec::new();
    for (column, cell) in block
        .cells
        .iter()
        .enumerate()
        .filter(|(column, _)| *column != named)
    {
        let cues = kinds::cues(inspector.text, cell.clone(), inspector.lexicon);
        if !cues.is_empty() && inspector.says_only(cell, &[], &cues) {
            if is_reason(block, column, inspector) {
                continue;
            }
            told.extend(cues);
        } else if let Some(Some(kind)) = table.kinds.get(column)
            && is_mark(cell, table.circled, inspector) == Some(true)
        {
            told.push(kind.clone());
        }
    }
    told
}

/// Whether a cell's turn of phrase is a reason, because the row labels its kind elsewhere:
/// "delegated | background service".
fn is_reason(block: &Block, column: usize, inspector: &Inspector<'_>) -> bool {
    let is_label = |cell: &Range<usize>| {
        let key = key(&words(inspector.text, cell.clone()));
        let kinds = inspector.lexicon.kinds(&key);
        kinds.iter().any(|(_, anywhere)| !anywhere)
    };
    !is_label(&block.cells[column]) && block.cells[..column].iter().any(is_label)
}

/// Whether a cell is a tick (true), a cross or dash (false), or neither.
fn is_mark(cell: &Range<usize>, circled: bool, inspector: &Inspector<'_>) -> Option<bool> {
    const TICKS: &[&str] = &[
        "✓",
        "✔",
        "✔\u{fe0f}",
        "✅",
        "x",
        "☑",
        "●",
        "•",
        "○",
        "〇",
        "◯",
        "◎",
        "√",
        "o",
        "■",
        "◆",
    ];
    const CROSSES: &[&str] = &[
        "-",
        "–",
        "—",
        "✗",
        "✘",
        "❌",
        "×",
        "✕",
        "✖",
        "―",
        "ー",
        "✖\u{fe0f}",
        "□",
        "☐",
    ];
    let text = inspector.text[cell.clone()].trim().to_lowercase();
    let key = fold(&text);
    if circled && text == "x" {
        return Some(false);
    }
    if TICKS.contains(&text.as_str()) || inspector.lexicon.is(Signal::Yes, &key) {
        return Some(true);
    }
    let no = CROSSES.contains(&text.as_str()) || inspector.lexicon.is(Signal::No, &key);
    no.then_some(false)
}

fn titled_row(block: &Block, table: &Table, inspector: &Inspector<'_>) -> Item {
    let Some(column) = table.column else {
        return Item::Text;
    };
    let Some(cell) = block.cells.get(column).filter(|cell| !cell.is_empty()) else {
        return other_title(block, table, column, inspector).unwrap_or(Item::Text);
    };
    let title = inspector.title(cell);
    if let Some(mut found) = title
        .as_ref()
        .and_then(|title| inspector.found(title, cell))
    {
        let told = row_kinds(block, table, column, inspector);
        if !told.is_empty() {
            found.kinds = told;
        }
        let mut heads = vec![Head {
            form: Form::Row,
            found: vec![found],
            reason: Vec::new(),
        }];
        finish(
            block,
            table,
            &[column],
            &mut heads,
            &mut Vec::new(),
            inspector,
        );
        return Item::Heads {
            heads,
            doubts: Vec::new(),
        };
    }
    let doubt = match title {
        Some(title) => Doubt {
            certain: true,
            ..inspector.doubt(&title, cell.clone())
        },
        None if length(&words(inspector.text, cell.clone())) <= LONGEST_CELL => Doubt {
            at: cell.clone(),
            why: UnrecognisedWhy::NoMatch,
            candidates: Vec::new(),
            certain: true,
        },
        None => return Item::Text,
    };
    if table.by_name && doubt.candidates.is_empty() && doubt.why == UnrecognisedWhy::NoMatch {
        return other_title(block, table, column, inspector).unwrap_or(Item::Doubt(doubt));
    }
    Item::Doubt(doubt)
}

/// A row whose name column says nothing known may still carry a title elsewhere.
fn other_title(
    block: &Block,
    table: &Table,
    column: usize,
    inspector: &Inspector<'_>,
) -> Option<Item> {
    let cells = block
        .cells
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != column);
    let mut found = cells.filter_map(|(other, cell)| {
        let title = inspector.title(cell).filter(|title| title.whole)?;
        Some((other, inspector.found(&title, cell)?))
    });
    let (named, mut found) = found.next()?;
    let told = row_kinds(block, table, named, inspector);
    if !told.is_empty() {
        found.kinds = told;
    }
    let mut heads = vec![Head {
        form: Form::Row,
        found: vec![found],
        reason: Vec::new(),
    }];
    let doubts = &mut Vec::new();
    finish(block, table, &[named], &mut heads, doubts, inspector);
    Some(Item::Heads {
        heads,
        doubts: Vec::new(),
    })
}

/// Adds the titles and the reason that the row's other cells give.
fn finish(
    block: &Block,
    table: &Table,
    named: &[usize],
    heads: &mut Vec<Head>,
    doubts: &mut Vec<Doubt>,
    inspector: &Inspector<'_>,
) {
    let mut reason = Vec::new();
    let mut titles: Vec<Found> = Vec::new();
    let mut beside: Vec<Found> = Vec::new();
    let mut told_again = Vec::new();
    for (column, cell) in block.cells.iter().enumerate() {
        let mentions = inspector.mentions_in(cell);
        let cues = kinds::cues(inspector.text, cell.clone(), inspector.lexicon);
        if named.contains(&column) {
            let last = mentions
                .last()
                .map_or(cell.end, |mention| mention.at.end.min(cell.end));
            let beyond = inspector.beyond(&(last..cell.end), &[], &cues);
            if beyond.len() >= 3 && !mentions.is_empty() {
                reason.push(last..cell.end);
            }
            continue;
        }
        let words = words(inspector.text, cell.clone());
        let yes_no = length(&words) <= 3 && inspector.lexicon.is(Signal::YesNo, &key(&words));
        let kind_only = !cues.is_empty()
            && inspector.says_only(cell, &[], &cues)
            && !is_reason(block, column, inspector);
        let id_only = Uuid::parse_str(&inspector.text[cell.clone()]).is_ok();
        if cell.is_empty()
            || yes_no
            || kind_only
            || id_only
            || is_mark(cell, table.circled, inspector).is_some()
        {
            // An id beside a name tells which of the two kinds is meant.
            beside.extend(
                mentions
                    .iter()
                    .filter_map(|mention| inspector.mention(mention, &[], cell).ok())
                    .filter(|_| id_only),
            );
            continue;
        }
        let title = inspector
            .title(cell)
            .and_then(|title| inspector.found(&title, cell));
        let own = title.filter(|title| heads.iter().any(|head| head.found[0].name == title.name));
        match own {
            Some(title) => {
                if column > named.iter().copied().max().unwrap_or(0) || table.gives_reasons(column)
                {
                    told_again.push(cell.clone());
                }
                titles.push(title);
            }
            None if !table.is_subject_column(column, cell, inspector) => reason.push(cell.clone()),
            None => {}
        }
        for mention in mentions {
            match inspector.mention(mention, &[], cell) {
                Ok(found) => beside.push(found),
                Err(doubt) => doubts.push(doubt),
            }
        }
    }
    // Where a title is all that the row says behind the name, that is the reason given.
    if reason.is_empty() {
        reason = told_again;
    }
    for head in heads.iter_mut() {
        let name = head.found[0].name;
        let has_kind = !head.found[0].kinds.is_empty();
        for title in titles.iter().filter(|title| title.name == name) {
            let mut title = title.clone();
            if has_kind {
                title.kinds = head.found[0].kinds.clone();
            }
            head.found.push(title);
        }
        head.reason.extend(reason.iter().cloned());
    }
    for found in beside {
        let told = heads
            .iter_mut()
            .find(|head| found.method == RecognisedBy::Id && head.found[0].name == found.name);
        if let Some(head) = told {
            head.found
                .iter_mut()
                .for_each(|own| own.kinds.clone_from(&found.kinds));
            head.found.push(found);
            continue;
        }
        let reason = vec![prose::sentence(inspector.text, &block.content, &found.at)];
        heads.push(Head {
            form: Form::Prose,
            found: vec![found],
            reason,
        });
    }
}

impl Table {
    fn gives_reasons(&self, column: usize) -> bool {
        self.reasons.get(column).copied().unwrap_or(false)
    }

    /// Short cells before the names ("Calendar", "Contoso Rooms") sort rows; they are no reason.
    fn is_subject_column(
        &self,
        column: usize,
        cell: &Range<usize>,
        inspector: &Inspector<'_>,
    ) -> bool {
        let before = self.column.is_some_and(|named| column < named) && !self.gives_reasons(column);
        let text = &inspector.text[cell.clone()];
        before
            && !text.contains(CELL_BREAK)
            && length(&words(inspector.text, cell.clone())) <= 3
            && inspector.title(cell).is_none()
    }
}
