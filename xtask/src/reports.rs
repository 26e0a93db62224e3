//! Lets Python's readers look at the reports that the tests have written.

use crate::python::{environment, program};
use crate::shell::{Done, command, root, run, target};

/// Fails where a reader refuses a file or sees another value in one format than in another.
pub(crate) fn check() -> Done {
    let readers = environment("reports")?;
    let script = root().join("xtask/python/check_reports.py");
    let folder = target().join("tmp/reports");
    let paths = [script, folder, root().join("docs")];
    run(command(&program(&readers, "python"), &[]).args(paths))
}
