//! The shape of a text: headings, lines, bullets and table rows with their places.

use crate::clean::trim;
use std::ops::Range;
use uuid::Uuid;

/// Parts the lines of one table cell when a page becomes text.
pub(crate) const CELL_BREAK: char = '␤';

/// A resource's name before a colon is no longer, in words.
const MOST_LABEL_WORDS: usize = 6;

/// Columns of a table that was pasted as plain text.
const WIDE_GAP: &str = "    ";

/// Columns of a listing of ids and roles, as consoles print it.
const NARROW_GAP: &str = "  ";

/// What parts a title from its purpose in a list that was pasted as plain text.
const COLUMN_GAP: &str = "   ";

/// No table that a person reads has more columns; the rest counts to the last one.
const MOST_CELLS: usize = 40;

/// What a block is in the text's shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// A heading of Markdown or HTML, 1 (highest) to 6.
    Heading(u8),
    /// A line or paragraph.
    Line,
    /// A list item; its indent counts columns.
    Bullet,
    /// A row of the table with that number, counted from 0.
    Row(usize),
}

/// One block of the text.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) shape: Shape,
    /// Columns before the first character.
    pub(crate) indent: usize,
    /// Whether a blank line stands before it.
    pub(crate) after_blank: bool,
    /// Its words, without bullet, pipes or heading marks.
    pub(crate) content: Range<usize>,
    /// The lines that it was joined from.
    pub(crate) lines: Vec<Range<usize>>,
    /// The cells of a row, empty ones included; otherwise the content alone.
    pub(crate) cells: Vec<Range<usize>>,
}

/// The blocks of a cleaned text, in order.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut after_blank = true;
    let mut tables = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let range = start..start + line.trim_end_matches('\n').len();
        start += line.len();
        if is_furniture(&text[range.clone()]) {
            after_blank |= text[range].trim().is_empty();
            continue;
        }
        let block = block(text, range, after_blank, &blocks, &mut tables);
        after_blank = false;
        match blocks.last_mut() {
            Some(last) if continues(text, last, &block) => {
                last.content.end = block.content.end;
                last.cells = vec![last.content.clone()];
                last.lines.extend(block.lines);
            }
            _ => blocks.push(block),
        }
    }
    blocks
}

/// Blank lines, rules, code fences and the line under a table's header.
fn is_furniture(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("```")
        || line.starts_with("~~~")
        || line
            .chars()
            .all(|c| matches!(c, '-' | '=' | '_' | '*' | '|' | ':' | '+' | ' ' | '\t'))
}

fn block(
    text: &str,
    line: Range<usize>,
    after_blank: bool,
    before: &[Block],
    tables: &mut usize,
) -> Block {
    let trimmed = trim(text, line.clone());
    let indent = text[line.start..trimmed.start]
        .chars()
        .map(|c| if c == '\t' { 4 } else { 1 })
        .sum();
    let made = |shape, content: Range<usize>, cells| Block {
        shape,
        indent,
        after_blank,
        lines: vec![content.clone()],
        content,
        cells,
    };
    if let Some((level, content)) = heading(text, &trimmed) {
        return made(Shape::Heading(level), content.clone(), vec![content]);
    }
    let row_line = if text[line.clone()].starts_with('\t') {
        line
    } else {
        trimmed.clone()
    };
    let cells = cells(text, &row_line);
    let goes_on = before
        .last()
        .is_some_and(|last| matches!(last.shape, Shape::Row(_)));
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let framed = text[trimmed.clone()].starts_with('|') || goes_on;
    if filled > 1 || (filled == 1 && cells.len() > 1 && framed) {
        if !goes_on {
            *tables += 1;
        }
        return made(Shape::Row(*tables - 1), trimmed, cells);
    }
    let content = cells
        .into_iter()
        .find(|cell| !cell.is_empty())
        .unwrap_or(trimmed);
    match bullet(text, &content) {
        Some(content) => made(Shape::Bullet, content.clone(), vec![content]),
        None => made(Shape::Line, content.clone(), vec![content]),
    }
}

fn heading(text: &str, line: &Range<usize>) -> Option<(u8, Range<usize>)> {
    let words = &text[line.clone()];
    let level = words.bytes().take_while(|b| *b == b'#').count();
    if !(1..=6).contains(&level) || !words[level..].starts_with(' ') {
        return None;
    }
    Some((level as u8, trim(text, line.start + level..line.end)))
}

/// The cells of a line parted by tabs, pipes or wide gaps; one cell where it is none.
fn cells(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let words = &text[line.clone()];
    let parts: Vec<Range<usize>> = if words.contains('\t') {
        split(line, words, "\t")
    } else if words.contains('|') {
        let inner = words.trim_end().trim_end_matches('|');
        let skipped = inner.len() - inner.trim_start_matches('|').len();
        split(
            &(line.start + skipped..line.start + inner.len()),
            &inner[skipped..],
            "|",
        )
    } else {
        let gap = if has_id_column(words) {
            NARROW_GAP
        } else {
            WIDE_GAP
        };
        let mut gaps = split(line, words, gap);
        gaps.retain(|part| !trim(text, part.clone()).is_empty());
        gaps
    };
    let mut cells: Vec<Range<usize>> = parts.into_iter().map(|part| trim(text, part)).collect();
    if cells.len() > MOST_CELLS {
        let end = cells.last().map_or(line.end, |last| last.end);
        cells.truncate(MOST_CELLS);
        if let Some(last) = cells.last_mut() {
            last.end = end.max(last.start);
        }
    }
    cells
}

/// "Mail.Read  810c84a8-…  Scope": one of the parts between two spaces is an id.
fn has_id_column(words: &str) -> bool {
    let mut parts = words.split(NARROW_GAP).map(str::trim);
    parts.any(|part| part.len() == 36 && Uuid::parse_str(part).is_ok())
}

fn split(line: &Range<usize>, words: &str, separator: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = line.start;
    for part in words.split(separator) {
        parts.push(start..start + part.len());
        start += part.len() + separator.len();
    }
    parts
}

fn bullet(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    let words = &text[line.clone()];
    if let Some(skipped) = ideographic_number(words) {
        let content = trim(text, line.start + skipped..line.end);
        return (!content.is_empty()).then_some(content);
    }
    let mark = words.chars().next()?;
    let rest = &words[mark.len_utf8()..];
    let skipped = match mark {
        '•' | '・' | '※' | '◆' | '◇' | '◎' | '★' | '☆' | '◦' | '▪' | '▫' | '●' | '○' | '■'
        | '□' | '‣' | '⁃' | '·' | '∙' | '➢' | '✓' | '✔' | '➤' | '►' => {
            mark.len_utf8()
        }
        '-' | '*' | '–' | '—' | '+' | 'o' if rest.starts_with([' ', '\t']) => mark.len_utf8(),
        c if c.is_ascii_alphanumeric() => {
            let number = words.bytes().take_while(u8::is_ascii_alphanumeric).count();
            let is_number = words[..number].bytes().all(|b| b.is_ascii_digit());
            let after = &words[number..];
            let is_mark = (is_number && number <= 3) || number == 1;
            if !is_mark || !(after.starts_with(". ") || after.starts_with(") ")) {
                return None;
            }
            number + 1
        }
        _ => return None,
    };
    let content = trim(text, line.start + skipped..line.end);
    (!content.is_empty()).then_some(content)
}

/// The length of "一、", "（二）", "1、", "①" and the like at the beginning of a line.
fn ideographic_number(words: &str) -> Option<usize> {
    const NUMBERS: &str = "一二三四五六七八九十百0123456789０１２３４５６７８９";
    let first = words.chars().next()?;
    if ('①'..='⑳').contains(&first) {
        return Some(first.len_utf8());
    }
    let opened = matches!(first, '（' | '(');
    let open = if opened { first.len_utf8() } else { 0 };
    let number: usize = words[open..]
        .chars()
        .take_while(|c| NUMBERS.contains(*c))
        .take(4)
        .map(char::len_utf8)
        .sum();
    let close = words[open + number..].chars().next()?;
    let wide = !words[open..open + number].is_ascii();
    let closes = match close {
        '）' | ')' => opened && (wide || close == '）'),
        '、' => !opened,
        '．' => !opened,
        _ => false,
    };
    (number > 0 && closes).then(|| open + number + close.len_utf8())
}

/// Whether a line only carries on the block before it, broken by whoever wrapped the text.
fn continues(text: &str, last: &Block, next: &Block) -> bool {
    if next.after_blank || next.shape != Shape::Line || next.lines.len() != 1 {
        return false;
    }
    let before = &text[last.lines.last().unwrap_or(&last.content).clone()];
    let first = text[next.content.clone()].chars().next();
    let opens_low = first.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit() || c == '(');
    let name_like = text[next.content.clone()]
        .split_whitespace()
        .next()
        .is_some_and(is_name_like);
    let entry_of_list = opens_with_name(before) && opens_with_name(&text[next.content.clone()]);
    // Columns that spaces part: each line is a row, however long the one before.
    let rows = has_gap(before) && has_gap(&text[next.content.clone()]);
    let opens = labels_name(&text[next.content.clone()])
        || name_and_purpose(&text[next.content.clone()])
        || same_label(before, &text[next.content.clone()]);
    if opens || entry_of_list || rows {
        return false;
    }
    let ends_open = !before.ends_with(['.', ':', ';', '!', '?', '|']) || before.ends_with("e.g.");
    match last.shape {
        Shape::Bullet => next.indent > last.indent && !name_like,
        Shape::Line => {
            let long = before.chars().count() >= 25;
            let very_long = before.chars().count() >= 60;
            let same_indent = next.indent == last.indent;
            same_indent && ends_open && (very_long || (long && opens_low && !name_like))
        }
        _ => false,
    }
}

fn has_gap(line: &str) -> bool {
    line.trim().contains(COLUMN_GAP)
}

fn opens_with_name(line: &str) -> bool {
    line.split_whitespace().next().is_some_and(is_name_like)
}

/// "SharePoint: Sites.FullControl.All": an entry of its own however long the line before is.
fn labels_name(line: &str) -> bool {
    let labelled = line.split_once(": ").map(|(label, rest)| {
        label.split_whitespace().count() <= MOST_LABEL_WORDS && opens_with_name(rest)
    });
    labelled.unwrap_or(false)
}

/// "Permission: …" under "Permission: …": entries of one list.
fn same_label(before: &str, next: &str) -> bool {
    let label = |line: &str| {
        let (label, rest) = line.split_once([':', '：'])?;
        let short = label.split_whitespace().count() <= MOST_LABEL_WORDS;
        let parted = rest.starts_with(char::is_whitespace) || line.contains('：');
        (short && parted && !label.is_empty()).then(|| label.to_lowercase())
    };
    label(before).is_some_and(|before| label(next) == Some(before))
}

/// "offline_access – keeps the connection": a name that its purpose follows.
fn name_and_purpose(line: &str) -> bool {
    let Some((first, rest)) = line.split_once(char::is_whitespace) else {
        return false;
    };
    let marked =
        first.ends_with([':', '：']) || rest.trim_start().starts_with(['–', '—', '-', '(']);
    marked && is_name_like(first) && !first.starts_with("http")
}

fn is_name_like(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.contains('.') || word.contains('_') || matches!(word, "openid" | "profile" | "email")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(Shape, Vec<&str>)> {
        blocks(text)
            .into_iter()
            .map(|block| {
                (
                    block.shape,
                    block.cells.iter().map(|cell| &text[cell.clone()]).collect(),
                )
            })
            .collect()
    }

    #[test]
    fn pipes_and_tabs_make_rows_and_rules_make_nothing() {
        assert_eq!(
            shown("| A | B |\n|---|:--|\n| 1 |  |\n\nBreak\nName\tWhy"),
            [
                (Shape::Row(0), vec!["A", "B"]),
                (Shape::Row(0), vec!["1", ""]),
                (Shape::Line, vec!["Break"]),
                (Shape::Row(1), vec!["Name", "Why"]),
            ]
        );
    }

    #[test]
    fn bullets_of_every_kind_lose_their_mark() {
        for line in [
            "• Eins", "- Eins", "* Eins", "1. Eins", "2) Eins", "a) Eins", "– Eins",
        ] {
            assert_eq!(shown(line), [(Shape::Bullet, vec!["Eins"])], "{line}");
        }
    }

    #[test]
    fn a_wrapped_paragraph_is_one_block_and_a_list_of_lines_is_not() {
        let text =
            "This sentence was wrapped by a mail program at\nsome column.\nShort line\nAnother";
        assert_eq!(blocks(text).len(), 3);
    }

    #[test]
    fn entries_of_a_list_without_bullets_stay_apart_however_long_they_are() {
        let text = "Permission: User.Read - so that whoever administers the app can sign in\n\
                    Permission: Read all groups - so that whole departments can be invited\n\
                    offline_access – keeps the connection";
        assert_eq!(blocks(text).len(), 3);
    }
}
