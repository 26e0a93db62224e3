//! Tables as text: values parted by commas, semicolons or tabs.

use super::shape::Shape;
use super::zipped::Trouble;
use crate::layout::CELL_BREAK;
use scopeglass_catalog::Catalog;

/// Columns kept of a row.
const MOST_COLUMNS: usize = 64;

/// What may part the values of a row, the likeliest first.
const SEPARATORS: &[u8] = b",;\t|";

/// The text of a table, up to `limit` bytes.
pub(crate) fn text(table: &str, limit: usize) -> Result<String, Trouble> {
    let mut shape = Shape::up_to(limit);
    for record in records(table, separator(table)) {
        let mut cells: Vec<&str> = record.iter().collect();
        // What stands beyond the last column kept joins it.
        let rest = cells.split_off(cells.len().min(MOST_COLUMNS)).join("\n");
        if !rest.is_empty() {
            cells.push(&rest);
        }
        shape.row(&cells);
    }
    if shape.is_full() {
        return Err(Trouble::TooLong);
    }
    Ok(shape.finish())
}

/// Whether a text that no ending calls a table is one all the same: rows of equal length,
/// and a column of permission names. Prose has commas, too.
pub(crate) fn looks(text: &str) -> bool {
    let sample: String = text.lines().take(20).collect::<Vec<_>>().join("\n");
    if sample.len() > 64 * 1024 || sample.contains([CELL_BREAK, '|']) {
        return false;
    }
    let separator = separator(&sample);
    if separator == b'\t' {
        // The layout reads tabs as they are.
        return false;
    }
    let rows: Vec<csv::StringRecord> = records(&sample, separator).collect();
    let columns = rows.first().map_or(0, csv::StringRecord::len);
    // The last line of the sample may have been cut within quotes.
    let whole = &rows[..rows.len().saturating_sub(usize::from(rows.len() > 4))];
    let even = columns > 1 && whole.len() > 1 && whole.iter().all(|row| row.len() == columns);
    let named = |row: &csv::StringRecord, column: usize| {
        let cell = row.get(column).unwrap_or_default();
        Catalog::embedded().find(cell).is_some()
    };
    // The first row may be the header.
    even && (0..columns).any(|column| whole[1..].iter().all(|row| named(row, column)))
}

fn records(table: &str, separator: u8) -> impl Iterator<Item = csv::StringRecord> + '_ {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes())
        .into_records()
        .filter_map(Result::ok)
}

/// The separator that most evenly parts the first rows.
fn separator(table: &str) -> u8 {
    let counts = |separator: u8| {
        let rows: Vec<usize> = records(table, separator)
            .take(10)
            .map(|row| row.len())
            .collect();
        let first = rows.first().copied().unwrap_or(0);
        let even = rows.iter().filter(|length| **length == first).count();
        if first > 1 {
            even * 64 + first.min(63)
        } else {
            0
        }
    };
    let mut best = (SEPARATORS[0], 0);
    for separator in SEPARATORS {
        let score = counts(*separator);
        if score > best.1 {
            best = (*separator, score);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_found_and_quoted_cells_kept_whole() {
        for table in [
            "Name,Why\nMail.Read,\"First,\nsecond\"\n",
            "Name;Why\nMail.Read;\"First,\nsecond\"\n",
            "Name\tWhy\nMail.Read\t\"First,\nsecond\"\n",
        ] {
            assert_eq!(
                text(table, 1_000).unwrap(),
                "Name\tWhy\nMail.Read\tFirst, ␤ second"
            );
        }
    }

    #[test]
    fn a_table_is_told_from_prose() {
        assert!(looks(
            "Permission,Type,Reason\nMail.Read,Application,To read\nUser.Read,Delegated,\"To, well\"\n"
        ));
        assert!(looks("Mail.Read;x\nUser.Read;y"));
        for text in [
            "We ask for Mail.Read, User.Read\nand Files.Read, too",
            "Mail.Read\nUser.Read",
            "",
            "Name\tWhy\nMail.Read\tx",
        ] {
            assert!(!looks(text), "{text}");
        }
    }
}
