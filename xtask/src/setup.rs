//! Installs what a bare Debian 12 machine with Rust and Node lacks, and says what.

use crate::shell::{Done, Stopped, cargo, command, npm, output, run, say, target};
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;

/// What building and opening the window needs.
const BUILD: &[(&str, &str)] = &[
    ("build-essential", "compiling"),
    ("pkg-config", "finding libraries"),
    ("libwebkit2gtk-4.1-dev", "the window"),
    ("libgtk-3-dev", "the window"),
    ("librsvg2-dev", "the window's icons"),
    ("xdg-utils", "opening the system's browser"),
];

/// What the tests need beside that: real parts, no imitations.
const TEST: &[(&str, &str)] = &[
    ("xvfb", "a display"),
    ("dbus", "a session bus"),
    ("dbus-daemon", "a session bus"),
    ("gnome-keyring", "a real keyring"),
    ("softhsm2", "a security device with keys"),
    ("webkit2gtk-driver", "driving the window"),
    ("chromium", "a real browser"),
    ("chromium-driver", "driving the browser"),
    ("imagemagick", "taking pictures"),
    ("x11-apps", "taking pictures"),
    ("xdotool", "keys and windows"),
    ("fonts-noto-core", "Arabic and other scripts"),
    ("fonts-noto-cjk", "Japanese, Chinese, Korean"),
    ("procps", "reading memory"),
    ("qpdf", "checking PDF reports"),
    ("poppler-utils", "reading PDF reports"),
    ("python3-venv", "the linters of languages"),
    ("minisign", "checking a report's signature independently"),
    ("openssl", "a timestamp service"),
    ("unzip", "opening a bundle of reports independently"),
];

/// Tools from crates.io that the tests run, with the versions that are known to work.
const TOOLS: &[(&str, &str)] = &[("tauri-driver", "2.1.0"), ("cargo-deny", "0.20.2")];

/// Node's oldest version that the web view's tools accept.
const NODE: (u32, u32) = (20, 19);

/// Everything for running and testing.
pub(crate) fn everything(words: &[String]) -> Done {
    for_building(words)?;
    for_testing(words)
}

/// What `run` needs.
pub(crate) fn for_building(words: &[String]) -> Done {
    check_node()?;
    packages(BUILD, words)?;
    web_view_packages()
}

/// What `test` needs beside that.
pub(crate) fn for_testing(words: &[String]) -> Done {
    packages(TEST, words)?;
    for (name, version) in TOOLS {
        tool(name, version)?;
    }
    Ok(())
}

/// Where the tools of crates.io are installed: inside the target folder, touching nothing else.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

fn check_node() -> Done {
    let version = output(&mut command("node", &["--version"])).unwrap_or_default();
    let mut parts = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|part| part.parse().ok());
    let found: (u32, u32) = (parts.next().unwrap_or(0), parts.next().unwrap_or(0));
    if found >= NODE {
        return Ok(());
    }
    let found = if version.is_empty() {
        "none"
    } else {
        version.as_str()
    };
    Err(Stopped(format!(
        "Node {}.{} or newer is needed and {found} was found; install it from nodejs.org or \
         your distribution, then run this again",
        NODE.0, NODE.1
    )))
}

/// Installs the Debian packages that are missing.
pub(crate) fn packages(needs: &[(&str, &str)], words: &[String]) -> Done {
    let missing: Vec<_> = needs
        .iter()
        .filter(|(package, _)| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    say("These Debian packages are missing:");
    for (package, purpose) in &missing {
        say(&format!("  {package:<24} {purpose}"));
    }
    let names: Vec<&str> = missing.iter().map(|(package, _)| *package).collect();
    if output(&mut command("apt-get", &["--version"])).is_none() {
        return Err(Stopped(format!(
            "this system has no apt-get; install what corresponds to: {}",
            names.join(" ")
        )));
    }
    agreed(words)?;
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-q", "-y", "--no-install-recommends"];
    install.extend(&names);
    apt(&install)
}

fn is_installed(package: &str) -> bool {
    output(&mut command(
        "dpkg-query",
        &["-W", "-f=${db:Status-Status}", package],
    ))
    .is_some_and(|status| status == "installed")
}

/// Asks on a terminal unless `--yes`; where nobody can answer, installing is what was asked for.
fn agreed(words: &[String]) -> Done {
    let terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    if !terminal || words.iter().any(|word| word == "--yes" || word == "-y") {
        return Ok(());
    }
    let _ = write!(std::io::stdout(), "Install them with apt-get? [y/N] ");
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    if matches!(
        answer.trim().to_lowercase().as_str(),
        "y" | "yes" | "j" | "ja"
    ) {
        Ok(())
    } else {
        Err(Stopped(
            "nothing was installed; without these packages it cannot go on".to_owned(),
        ))
    }
}

fn apt(args: &[&str]) -> Done {
    let root = output(&mut command("id", &["-u"])).is_some_and(|id| id == "0");
    let mut command = if root {
        command("apt-get", args)
    } else {
        let mut with_sudo = vec!["apt-get"];
        with_sudo.extend(args);
        command("sudo", &with_sudo)
    };
    run(command.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Installs the web view's packages as the lock file names them, where they are not there yet.
fn web_view_packages() -> Done {
    let ui = crate::shell::root().join("ui");
    let time = |name: &str| {
        ui.join(name)
            .metadata()
            .and_then(|file| file.modified())
            .ok()
    };
    let fresh = match (
        time("node_modules/.package-lock.json"),
        time("package-lock.json"),
    ) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    };
    if fresh {
        Ok(())
    } else {
        run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
    }
}

fn tool(name: &str, version: &str) -> Done {
    let installed = output(&mut cargo(&[
        "install",
        "--list",
        "--root",
        &tools().to_string_lossy(),
    ]))
    .is_some_and(|list| list.contains(&format!("{name} v{version}:")));
    if installed {
        return Ok(());
    }
    let root = tools();
    run(&mut cargo(&[
        "install",
        name,
        "--version",
        version,
        "--locked",
        "--debug",
        "--root",
        &root.to_string_lossy(),
    ]))
}
