//! From pieces of text to lines, and from lines to rows of a table where they stand in
//! columns.

use super::page::Piece;
use crate::document::shape::Shape;

/// Pieces stand on one line if their bases differ by less than this part of their size.
const SAME_LINE: f64 = 0.45;

/// A gap of this part of the size parts words, and one of that part may part columns:
/// whether it does, the lines around tell.
const WORD_GAP: f64 = 0.18;
const COLUMN_GAP: f64 = 0.8;

/// A line that stands farther below, in sizes, begins a paragraph.
const PARAGRAPH_GAP: f64 = 1.7;

/// Beginnings that differ by less than this many sizes stand in one column.
const SAME_COLUMN: f64 = 0.8;

/// Lines whose letters are larger than the page's by this factor are headings.
const HEADING: f64 = 1.25;

/// A line: what stands in it, in columns.
#[derive(Debug, Clone)]
struct Line {
    cells: Vec<Cell>,
    base: f64,
    size: f64,
}

#[derive(Debug, Clone)]
struct Cell {
    text: String,
    left: f64,
    right: f64,
}

/// Adds the text of a page.
pub(super) fn write(pieces: Vec<Piece>, shape: &mut Shape) {
    let lines = lines(pieces);
    let usual = usual_size(&lines);
    let mut at = 0;
    while at < lines.len() {
        let table = table_length(&lines[at..]);
        if table > 0 {
            shape.gap();
            for row in rows(&lines[at..at + table]) {
                shape.row(&row);
            }
            shape.gap();
            at += table;
            continue;
        }
        let line = &lines[at];
        if at > 0 && lines[at - 1].base - line.base > PARAGRAPH_GAP * line.size {
            shape.gap();
        }
        let words = line
            .cells
            .iter()
            .map(|cell| cell.text.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        let short = words.split_whitespace().count() <= 12;
        if line.size > HEADING * usual && short {
            shape.heading(2, &words);
        } else {
            shape.line(&words);
        }
        at += 1;
    }
    shape.gap();
}

/// The lines of a page from top to bottom, their pieces joined from left to right.
fn lines(mut pieces: Vec<Piece>) -> Vec<Line> {
    pieces.retain(|piece| piece.size > 0.5 && piece.size < 500.0);
    pieces.sort_by(|a, b| b.base.total_cmp(&a.base));
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line)
                if line.first().is_some_and(|first| {
                    let size = first.size.max(piece.size);
                    first.base - piece.base < SAME_LINE * size
                }) =>
            {
                line.push(piece);
            }
            _ => lines.push(vec![piece]),
        }
    }
    lines.into_iter().filter_map(joined).collect()
}

fn joined(mut pieces: Vec<Piece>) -> Option<Line> {
    pieces.sort_by(|a, b| a.left.total_cmp(&b.left));
    let size = pieces.iter().map(|piece| piece.size).fold(0.0, f64::max);
    let base = pieces.first()?.base;
    let mut cells: Vec<Cell> = Vec::new();
    for piece in pieces {
        if piece.text.trim().is_empty() {
            // A drawn space counts as one, however wide it is.
            if let Some(cell) = cells
                .last_mut()
                .filter(|c| piece.left - c.right < WORD_GAP * size)
            {
                cell.text.push(' ');
                cell.right = cell.right.max(piece.left + 0.3 * size);
            }
            continue;
        }
        match cells.last_mut() {
            Some(cell) if piece.left - cell.right < COLUMN_GAP * size => {
                // The same words drawn twice, a little apart, are bold ones.
                let again =
                    cell.text.ends_with(&piece.text) && piece.left < cell.right - 0.3 * size;
                if !again {
                    if piece.left - cell.right > WORD_GAP * size {
                        cell.text.push(' ');
                    }
                    cell.text.push_str(&piece.text);
                }
                cell.right = cell.right.max(piece.right);
            }
            _ => cells.push(Cell {
                text: piece.text,
                left: piece.left,
                right: piece.right,
            }),
        }
    }
    (!cells.is_empty()).then_some(Line { cells, base, size })
}

/// The size in which most of a page's text is set.
fn usual_size(lines: &[Line]) -> f64 {
    let mut sizes: Vec<(f64, usize)> = lines
        .iter()
        .map(|line| {
            (
                line.size,
                line.cells.iter().map(|cell| cell.text.len()).sum(),
            )
        })
        .collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all: usize = sizes.iter().map(|(_, length)| length).sum();
    let mut seen = 0;
    for (size, length) in sizes {
        seen += length;
        if seen * 2 >= all {
            return size;
        }
    }
    1.0
}

/// How many lines from the first on make a table: at least two with the same columns.
fn table_length(lines: &[Line]) -> usize {
    let Some(first) = lines.first().filter(|line| line.cells.len() > 1) else {
        return 0;
    };
    let mut columns: Vec<f64> = first.cells.iter().map(|cell| cell.left).collect();
    let (mut length, mut rows, mut last) = (1, 1, first);
    for line in &lines[1..] {
        let near = last.base - line.base < 4.0 * line.size.max(last.size);
        let fits = |cell: &Cell| {
            columns
                .iter()
                .any(|left| (left - cell.left).abs() < SAME_COLUMN * line.size)
        };
        let several = line.cells.len() > 1;
        let fitting = line.cells.iter().filter(|cell| fits(cell)).count();
        let belongs = if several {
            fitting * 2 >= line.cells.len()
        } else {
            fitting == 1
        };
        // A lone first cell that runs on into the next column is a paragraph.
        let runs_on = !several
            && (line.cells[0].left - columns[0]).abs() < SAME_COLUMN * line.size
            && columns
                .get(1)
                .is_some_and(|next| line.cells[0].right > *next);
        if !near || !belongs || runs_on {
            break;
        }
        if several {
            rows += 1;
            let new: Vec<f64> = line
                .cells
                .iter()
                .filter(|cell| !fits(cell))
                .map(|cell| cell.left)
                .collect();
            columns.extend(new);
            columns.sort_by(f64::total_cmp);
        }
        length += 1;
        last = line;
    }
    if rows < 2 {
        return 0;
    }
    // Lone cells at the end belong to what follows, unless they carry on a later column.
    while length > 1
        && {
            let line = &lines[length - 1];
            line.cells.len() == 1
                && (line.cells[0].left - columns[0]).abs() < SAME_COLUMN * line.size
        }
        && loose(&lines[..length])
    {
        length -= 1;
    }
    length
}

/// Whether the last line stands farther below than the closest lines of the table do.
fn loose(lines: &[Line]) -> bool {
    let gaps: Vec<f64> = lines
        .windows(2)
        .map(|pair| pair[0].base - pair[1].base)
        .collect();
    let closest = gaps.iter().copied().fold(f64::INFINITY, f64::min);
    gaps.last().is_some_and(|last| *last > 1.2 * closest)
}

/// The rows of a table: lines that stand close to the one above carry on its cells.
fn rows(lines: &[Line]) -> Vec<Vec<String>> {
    let columns = columns(lines);
    let gaps: Vec<f64> = lines
        .windows(2)
        .map(|pair| pair[0].base - pair[1].base)
        .collect();
    let closest = gaps.iter().copied().fold(f64::INFINITY, f64::min);
    let widest = gaps.iter().copied().fold(0.0, f64::max);
    // Rows that stand farther apart than lines tell which lines carry on.
    let told = widest > 1.25 * closest;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let first = column_of(&columns, line.cells[0].left);
        let close = at > 0 && gaps[at - 1] < 1.2 * closest;
        let carries_on = at > 0
            && if told {
                close
            } else {
                first > 0 && line.cells.len() < columns.len()
            };
        if !carries_on || rows.is_empty() {
            rows.push(vec![String::new(); columns.len()]);
        }
        let Some(row) = rows.last_mut() else { continue };
        for cell in &line.cells {
            let slot = &mut row[column_of(&columns, cell.left)];
            if !slot.is_empty() {
                slot.push(' ');
            }
            slot.push_str(&cell.text);
        }
    }
    rows
}

/// Where the columns of a table begin.
fn columns(lines: &[Line]) -> Vec<f64> {
    let size = lines.iter().map(|line| line.size).fold(1.0, f64::max);
    let mut lefts: Vec<f64> = lines
        .iter()
        .flat_map(|line| line.cells.iter().map(|cell| cell.left))
        .collect();
    lefts.sort_by(f64::total_cmp);
    let mut columns: Vec<f64> = Vec::new();
    for left in lefts {
        if columns
            .last()
            .is_none_or(|last| left - last >= SAME_COLUMN * size)
        {
            columns.push(left);
        }
    }
    columns
}

fn column_of(columns: &[f64], left: f64) -> usize {
    columns
        .partition_point(|column| *column <= left + 0.01)
        .saturating_sub(1)
}
