//! How large the released binaries are.

use super::Measured;
use super::figure::{Figure, Row, Unit};
use crate::shell::{Done, Stopped, target};

const BINARIES: [(&str, &str); 2] = [
    ("window", "scopeglass-window"),
    ("command line", "scopeglass"),
];

pub(super) fn measure() -> Done<Measured> {
    let rows = BINARIES
        .into_iter()
        .map(|(face, name)| row(face, name))
        .collect::<Done<_>>()?;
    Ok(Measured {
        rows,
        notes: vec![
            "Size: the file as `cargo build --release` makes it, with everything in it; a \
                     MB is a million bytes."
                .to_owned(),
        ],
    })
}

fn row(face: &str, name: &str) -> Done<Row> {
    let path = target().join("release").join(name);
    let file = path
        .metadata()
        .map_err(|error| Stopped(format!("{}: {error}", path.display())))?;
    Ok(Row {
        what: format!("release binary of the {face}"),
        ours: Figure::new(vec![file.len() as f64], Unit::Bytes),
        beside: None,
        aim: "under 25 MB",
    })
}
