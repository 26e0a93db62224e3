//! Programs from PyPI, in an environment of their own inside the target folder.

use crate::shell::{Done, Stopped, command, output, root, run, target};
use std::fs;
use std::path::{Path, PathBuf};

/// The oldest Python that these programs accept.
const PYTHON: (u32, u32) = (3, 10);

/// The environment with the packages of `xtask/python/<name>.txt`, made where it is missing
/// or where that file has changed; gives the folder of its programs.
pub(crate) fn environment(name: &str) -> Done<PathBuf> {
    let wanted = root().join("xtask/python").join(format!("{name}.txt"));
    let home = target().join("tools/python").join(name);
    let made = home.join("made-from.txt");
    let list = fs::read_to_string(&wanted)?;
    if fs::read_to_string(&made).is_ok_and(|old| old == list) {
        return Ok(home.join("bin"));
    }
    let python = python()?;
    let place = home.to_string_lossy().into_owned();
    run(&mut command(&python, &["-m", "venv", "--clear", &place]))?;
    let pip = home.join("bin/pip").to_string_lossy().into_owned();
    let quiet = ["install", "--quiet", "--disable-pip-version-check"];
    let from = wanted.to_string_lossy().into_owned();
    run(command(&pip, &quiet).args(["--requirement", &from]))?;
    fs::write(made, list)?;
    Ok(home.join("bin"))
}

/// A program of an environment.
pub(crate) fn program(environment: &Path, name: &str) -> String {
    environment.join(name).to_string_lossy().into_owned()
}

/// The first Python that can make environments; the one on the path may be a bare one.
fn python() -> Done<String> {
    let tells = "import sys, venv, ensurepip; print(*sys.version_info[:2])";
    ["python3", "/usr/bin/python3"]
        .into_iter()
        .find(|name| {
            let version = output(&mut command(name, &["-c", tells])).unwrap_or_default();
            let mut parts = version.split(' ').filter_map(|part| part.parse().ok());
            (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= PYTHON
        })
        .map(str::to_owned)
        .ok_or_else(|| {
            Stopped(format!(
                "Python {}.{} or newer with venv is needed; on Debian install python3-venv",
                PYTHON.0, PYTHON.1
            ))
        })
}
