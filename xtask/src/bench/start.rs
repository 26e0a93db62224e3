//! How soon the window shows its first screen and how much memory it takes, beside a bare
//! Tauri app that is built in the same way.

use super::Measured;
use super::figure::{Figure, Row, Unit};
use super::screen::{COLOURS, DRAWN_THOUSANDTHS, GROUND_HUNDREDTHS, Group, Screen};
use super::usage::{Memory, descendants, processor_time};
use crate::shell::{Done, Stopped, say, target};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Runs of each app, after one that warms up the machine's caches.
const RUNS: usize = 7;
/// Between two looks at the display.
const PAUSE: Duration = Duration::from_millis(20);
/// A picture that has not changed for so long is finished.
const STILL: Duration = Duration::from_secs(2);
/// A screen that still moves after so many pictures is measured as it is.
const PICTURES: usize = 100;
/// An app that shows nothing for so long is broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// Unlocks an empty keyring where there is one, as a person's own session does, then tells
/// the bus and stays until its input ends.
const SESSION: &str = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets \
                       >/dev/null 2>&1; printf '%s\\n' \"$DBUS_SESSION_BUS_ADDRESS\"; exec cat";

const BESIDE: &str = "bare Tauri app";

/// One start of one app.
struct Run {
    first: Duration,
    finished: Duration,
    used: Used,
}

/// What an app has used until its screen was finished, and a little beyond.
struct Used {
    /// Processor time of all its processes.
    worked: Duration,
    own: Memory,
    web: Memory,
}

impl Used {
    fn by(process: u32) -> Done<Self> {
        let below = descendants(process)?;
        Ok(Self {
            worked: processor_time(below.iter().copied().chain([process])),
            own: Memory::of(process)?,
            web: Memory::of_all(&below)?,
        })
    }
}

pub(super) fn measure() -> Done<Measured> {
    let release = target().join("release");
    let apps = [
        release.join("scopeglass-window"),
        release.join("examples/bare"),
    ];
    let [mut ours, mut bare] = [Vec::new(), Vec::new()];
    for round in 0..=RUNS {
        for (app, runs) in apps.iter().zip([&mut ours, &mut bare]) {
            let run = start(app)?;
            let (name, warming) = (app.file_name().unwrap_or_default(), round == 0);
            say(&format!(
                "{:<18} {:>5} ms, own process {:.1} MB{}",
                name.to_string_lossy(),
                run.first.as_millis(),
                run.used.own.resident / 1e6,
                if warming {
                    " (warming up, not counted)"
                } else {
                    ""
                },
            ));
            if !warming {
                runs.push(run);
            }
        }
    }
    Ok(Measured {
        rows: rows(&ours, &bare),
        notes: notes(),
    })
}

fn rows(ours: &[Run], bare: &[Run]) -> Vec<Row> {
    let row = |what: &str, unit: Unit, aim, of: &dyn Fn(&Run) -> f64| Row {
        what: what.to_owned(),
        ours: Figure::new(ours.iter().map(of).collect(), unit),
        beside: Some((BESIDE, Figure::new(bare.iter().map(of).collect(), unit))),
        aim,
    };
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    let aim = "1.3 or less";
    vec![
        row(
            "start to first painted screen",
            Unit::Milliseconds,
            aim,
            &|run| millis(run.first),
        ),
        row(
            "processor time of the start, all processes",
            Unit::Milliseconds,
            "",
            &|run| millis(run.used.worked),
        ),
        row("start to finished screen", Unit::Milliseconds, "", &|run| {
            millis(run.finished)
        }),
        row(
            "memory of its own process, resident",
            Unit::Bytes,
            aim,
            &|run| run.used.own.resident,
        ),
        row(
            "memory of its own process, proportional",
            Unit::Bytes,
            aim,
            &|run| run.used.own.proportional,
        ),
        row(
            "memory of its WebKit processes, resident",
            Unit::Bytes,
            "",
            &|run| run.used.web.resident,
        ),
        row(
            "memory of its WebKit processes, proportional",
            Unit::Bytes,
            "",
            &|run| run.used.web.proportional,
        ),
    ]
}

fn notes() -> Vec<String> {
    let (still, pause) = (STILL.as_secs(), PAUSE.as_millis());
    let drawn = DRAWN_THOUSANDTHS as f64 / 10.0;
    vec![
        format!(
            "Start: {RUNS} runs of each in turn after one to warm up, each with a display, a \
             session bus, an unlocked keyring and an empty home folder of its own, counted from \
             starting the process. A screen is painted when the display shows at least {COLOURS} \
             colours and those that cover less than {GROUND_HUNDREDTHS} % each cover {drawn:.1} % \
             together, which a line that says to wait does not; it is finished when it then stays \
             as it is for {still} s. The display is looked at every {pause} ms. Both apps come \
             from one release build with the same features."
        ),
        format!(
            "Memory and processor time: read {still} s after the screen was finished. Resident \
             (VmRSS) counts pages shared with other processes in full, proportional (Pss) in its \
             share."
        ),
    ]
}

/// Starts an app in a world of its own, looks at it, and ends it.
fn start(app: &Path) -> Done<Run> {
    let home = Home::new()?;
    let screen = Screen::start(&home.folder("screen")?)?;
    let (_session, bus) = session(&home)?;
    let begun = Instant::now();
    let mut child = Group::spawn(
        Command::new(app)
            .env_clear()
            .envs(environment(&home)?)
            .env("DISPLAY", &screen.name)
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )?;
    watch(&screen, begun, &mut child)
}

/// When the first screen was painted, and when it was finished. Pictures are only kept
/// while the app is busy and looked into afterwards, so that it has the machine for itself.
fn watch(screen: &Screen, begun: Instant, app: &mut Group) -> Done<Run> {
    let mut kept = vec![(Duration::ZERO, screen.picture()?)];
    loop {
        std::thread::sleep(PAUSE);
        let (picture, now) = (screen.picture()?, begun.elapsed());
        let moved = kept.last().is_none_or(|(_, last)| *last != picture);
        let still = kept
            .last()
            .is_some_and(|(changed, _)| now > *changed + STILL);
        if moved {
            kept.push((now, picture));
        }
        // The oldest kept is known to show nothing.
        if kept.len() >= PICTURES || (still && !moved && kept.len() > 1) {
            let used = Used::by(app.0.id())?;
            let first = kept.iter().find(|(_, picture)| picture.shows_content());
            if let (Some((first, _)), Some((last, _))) = (first, kept.last()) {
                return Ok(Run {
                    first: *first,
                    finished: *last,
                    used,
                });
            }
            kept.drain(..kept.len() - 1);
        }
        if app.0.try_wait()?.is_some() {
            return Err(Stopped(
                "the app ended before its screen was finished".to_owned(),
            ));
        }
        if now > PATIENCE {
            return Err(Stopped(format!(
                "nothing was shown in {} s",
                PATIENCE.as_secs()
            )));
        }
    }
}

/// A session bus, and where it is.
fn session(home: &Home) -> Done<(Group, String)> {
    let mut session = Group::spawn(
        Command::new("dbus-run-session")
            .args(["--", "sh", "-c", SESSION])
            .env_clear()
            .envs(environment(home)?)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    )?;
    let bus = session.first_line()?;
    Ok((session, bus))
}

fn environment(home: &Home) -> Done<Vec<(&'static str, std::ffi::OsString)>> {
    Ok(vec![
        ("PATH", std::env::var_os("PATH").unwrap_or_default()),
        ("HOME", home.0.clone().into()),
        ("XDG_DATA_HOME", home.folder("data")?.into()),
        ("XDG_CONFIG_HOME", home.folder("config")?.into()),
        ("XDG_CACHE_HOME", home.folder("cache")?.into()),
        ("XDG_RUNTIME_DIR", home.folder("runtime")?.into()),
        ("LANG", "C.UTF-8".into()),
        ("TZ", "UTC".into()),
        ("NO_AT_BRIDGE", "1".into()),
        // Without this, WebKitGTK shows an empty window on machines without a usable GPU.
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
    ])
}

/// An empty home folder, which is removed with its owner.
struct Home(PathBuf);

impl Home {
    fn new() -> Done<Self> {
        let nanos = std::time::SystemTime::UNIX_EPOCH
            .elapsed()
            .unwrap_or_default()
            .as_nanos();
        let path = std::env::temp_dir().join(format!("scopeglass-bench-{nanos}"));
        fs::create_dir(&path)?;
        Ok(Self(path))
    }

    /// A folder in it that nobody else may enter, as a runtime folder has to be.
    fn folder(&self, name: &str) -> Done<PathBuf> {
        let path = self.0.join(name);
        fs::create_dir_all(&path)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700))?;
        Ok(path)
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
