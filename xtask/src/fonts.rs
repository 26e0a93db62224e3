//! Cuts the fonts that a PDF report carries, from Debian's Noto packages.

use crate::python::{environment, program};
use crate::setup;
use crate::shell::{Done, command, root, run};

/// The packages that the fonts are cut from.
const PACKAGES: &[(&str, &str)] = &[
    ("fonts-noto-core", "the fonts of PDF reports"),
    ("fonts-noto-mono", "the fonts of PDF reports"),
    ("fonts-noto-cjk", "the fonts of PDF reports"),
];

/// Makes `crates/report/fonts` again; it is committed, so that no build needs this.
pub(crate) fn cut(words: &[String]) -> Done {
    setup::packages(PACKAGES, words)?;
    let tools = environment("fonts")?;
    let script = root().join("xtask/python/subset_fonts.py");
    let folder = root().join("crates/report/fonts");
    run(&mut command(
        &program(&tools, "python"),
        &[&script.to_string_lossy(), &folder.to_string_lossy()],
    ))
}
