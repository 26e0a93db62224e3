//! Figures: medians with their spread, ratios, and the table that a README can take over.

/// What a figure counts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Unit {
    Milliseconds,
    /// Bytes, told in millions.
    Bytes,
    /// Things, told as they are.
    Count,
}

/// Several measurements of the same thing.
#[derive(Debug, Clone)]
pub(super) struct Figure {
    sorted: Vec<f64>,
    unit: Unit,
}

impl Figure {
    pub(super) fn new(mut values: Vec<f64>, unit: Unit) -> Self {
        values.sort_by(f64::total_cmp);
        Self {
            sorted: values,
            unit,
        }
    }

    /// The middle one; of an even number, the mean of the middle two.
    pub(super) fn median(&self) -> f64 {
        let middle = self.sorted.len() / 2;
        match (self.sorted.len() % 2, self.sorted.get(middle)) {
            (_, None) => f64::NAN,
            (1, Some(value)) => *value,
            (_, Some(value)) => f64::midpoint(self.sorted[middle - 1], *value),
        }
    }

    /// The median, and where there are several the least and the greatest.
    pub(super) fn told(&self) -> String {
        let median = self.told_one(self.median());
        match (self.sorted.first(), self.sorted.last()) {
            (Some(least), Some(greatest)) if self.sorted.len() > 1 => {
                format!(
                    "{median} ({} to {})",
                    self.bare(*least),
                    self.bare(*greatest)
                )
            }
            _ => median,
        }
    }

    fn told_one(&self, value: f64) -> String {
        let unit = match self.unit {
            Unit::Milliseconds => "ms",
            Unit::Bytes => "MB",
            Unit::Count => return self.bare(value),
        };
        format!("{} {unit}", self.bare(value))
    }

    fn bare(&self, value: f64) -> String {
        match self.unit {
            Unit::Milliseconds if value < 10.0 => format!("{value:.1}"),
            Unit::Milliseconds => format!("{value:.0}"),
            Unit::Bytes => format!("{:.1}", value / 1e6),
            Unit::Count => format!("{value:.0}"),
        }
    }
}

/// One line of the table.
pub(super) struct Row {
    pub what: String,
    pub ours: Figure,
    /// What it is set beside, and that one's figure.
    pub beside: Option<(&'static str, Figure)>,
    /// What was aimed at; nothing where the figure is only told.
    pub aim: &'static str,
}

/// The rows as a Markdown table.
pub(super) fn table(rows: &[Row]) -> String {
    let mut lines = vec![
        "| what (median, least to greatest) | Scopeglass | beside | ratio | aim |".to_owned(),
        "| --- | --- | --- | --- | --- |".to_owned(),
    ];
    lines.extend(rows.iter().map(|row| {
        let (beside, ratio) = match &row.beside {
            Some((name, other)) => (
                format!("{}, {name}", other.told()),
                format!("{:.2}", row.ours.median() / other.median()),
            ),
            None => (String::new(), String::new()),
        };
        format!(
            "| {} | {} | {beside} | {ratio} | {} |",
            row.what,
            row.ours.told(),
            row.aim
        )
    }));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_whatever_the_order() {
        let of = |values: &[f64]| Figure::new(values.to_vec(), Unit::Milliseconds).median();
        assert_eq!(of(&[9.0, 1.0, 5.0]), 5.0);
        assert_eq!(of(&[4.0, 1.0, 2.0, 9.0]), 3.0);
        assert!(of(&[]).is_nan());
    }

    #[test]
    fn a_row_tells_spread_and_ratio() {
        let ours = Figure::new(vec![30.0, 20.0, 10.0], Unit::Milliseconds);
        let other = Figure::new(vec![80.0], Unit::Milliseconds);
        let row = Row {
            what: "x".into(),
            ours,
            beside: Some(("y", other)),
            aim: "z",
        };
        let table = table(&[row]);
        assert_eq!(
            table.lines().last().unwrap(),
            "| x | 20 ms (10 to 30) | 80 ms, y | 0.25 | z |"
        );
    }
}
