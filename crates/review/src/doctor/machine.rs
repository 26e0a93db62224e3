//! The checks of the machine itself: the way back from the browser, the browser, the keyring.

use super::{Finding, Machine};
use scopeglass_domain::Problem;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, lookup_host};
use tokio::time::timeout;

/// How long a connection to this machine itself may take.
const PATIENCE: Duration = Duration::from_secs(3);
/// What is sent through, to see whether it is oneself that answers.
const GREETING: &[u8; 10] = b"scopeglass";

/// Whether the browser can come back: a port on the loopback interface that is reached by
/// the name that the redirect address has.
pub(super) async fn loopback(machine: &Machine) -> Finding {
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await {
        Ok(listener) => listener,
        Err(error) => return Finding::failed("doctor-loopback-no-port").detail(error),
    };
    let Ok(port) = listener.local_addr().map(|address| address.port()) else {
        return Finding::failed("doctor-loopback-no-port");
    };
    let name = machine.localhost.as_str();
    let addresses: Vec<SocketAddr> = match lookup_host((name, port)).await {
        Ok(addresses) => addresses.collect(),
        Err(error) => return Finding::failed("doctor-loopback-no-name").detail(error),
    };
    if let Some(astray) = addresses.iter().find(|address| !address.ip().is_loopback()) {
        return Finding::failed("doctor-loopback-astray").with("address", astray.ip().to_string());
    }
    let four = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    if !answers(&listener, four).await {
        return Finding::failed("doctor-loopback-blocked").with("port", u64::from(port));
    }
    if machine.kernel.to_lowercase().contains("microsoft") {
        return Finding::notice("doctor-loopback-wsl");
    }
    let six = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).await.is_ok();
    Finding::fine("doctor-loopback-fine").with("six", if six { "yes" } else { "no" })
}

async fn answers(listener: &TcpListener, address: SocketAddr) -> bool {
    let talk = async {
        let (mut near, (mut far, _)) =
            futures::try_join!(TcpStream::connect(address), listener.accept())?;
        near.write_all(GREETING).await?;
        let mut heard = [0; GREETING.len()];
        far.read_exact(&mut heard).await?;
        std::io::Result::Ok(&heard == GREETING)
    };
    matches!(timeout(PATIENCE, talk).await, Ok(Ok(true)))
}

/// Whether a browser can be opened. None is opened: that would surprise whoever asks.
pub(super) fn browser(machine: &Machine) -> Finding {
    if !cfg!(target_os = "linux") {
        return Finding::fine("doctor-browser-system-fine");
    }
    if let Some(browser) = machine.text("BROWSER") {
        return Finding::fine("doctor-browser-fine").with("program", browser);
    }
    let screen = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| machine.text(name).is_some());
    let wsl = machine.kernel.to_lowercase().contains("microsoft");
    if !screen && !wsl {
        return Finding::notice("doctor-browser-no-screen");
    }
    let path = (machine.variable)("PATH").unwrap_or_default();
    let openers = ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"];
    let found = openers.iter().find(|program| {
        std::env::split_paths(&path).any(|folder: PathBuf| is_program(&folder.join(program)))
    });
    match found {
        Some(program) => Finding::fine("doctor-browser-fine").with("program", *program),
        None => Finding::failed("doctor-browser-none"),
    }
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// Where sessions are kept.
pub(super) fn keyring(problem: Option<&Problem>) -> Finding {
    match problem {
        None => Finding::fine("doctor-keyring-fine"),
        Some(problem) => {
            let found = Finding::notice("doctor-keyring-missing").with("what", problem.message());
            match &problem.detail {
                Some(detail) => found.detail(detail),
                None => found,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::views::CheckOutcome;
    use scopeglass_domain::ErrorCode;

    fn machine() -> Machine {
        Machine {
            variable: |_| None,
            kernel: "Linux version 6.1".to_owned(),
            localhost: "localhost".to_owned(),
        }
    }

    #[tokio::test]
    async fn a_port_on_this_machine_is_reached_by_its_name() {
        let finding = loopback(&machine()).await;
        assert_eq!(finding.outcome, CheckOutcome::Fine, "{finding:?}");
    }

    #[tokio::test]
    async fn a_localhost_that_leads_elsewhere_is_told() {
        let astray = Machine {
            localhost: "192.0.2.1".to_owned(),
            ..machine()
        };
        assert_eq!(loopback(&astray).await.found.id, "doctor-loopback-astray");
        let unknown = Machine {
            localhost: "localhost.invalid".to_owned(),
            ..machine()
        };
        assert_eq!(loopback(&unknown).await.found.id, "doctor-loopback-no-name");
    }

    #[tokio::test]
    async fn a_port_at_which_nobody_answers_is_told() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let closed = {
            let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            other.local_addr().unwrap()
        };
        assert!(!answers(&listener, closed).await);
    }

    #[tokio::test]
    async fn under_wsl_the_browser_runs_elsewhere() {
        let wsl = Machine {
            kernel: "Linux version 5.15-microsoft-standard-WSL2".to_owned(),
            ..machine()
        };
        assert_eq!(loopback(&wsl).await.found.id, "doctor-loopback-wsl");
    }

    #[test]
    fn a_machine_without_screen_or_opener_says_so() {
        assert_eq!(browser(&machine()).found.id, "doctor-browser-no-screen");
        let screen = Machine {
            variable: |name| (name == "DISPLAY").then(|| ":0".into()),
            ..machine()
        };
        assert_eq!(browser(&screen).found.id, "doctor-browser-none");
        let chosen = Machine {
            variable: |name| (name == "BROWSER").then(|| "firefox".into()),
            ..machine()
        };
        assert_eq!(browser(&chosen).outcome, CheckOutcome::Fine);
    }

    #[test]
    fn a_missing_keyring_is_a_notice_since_memory_serves() {
        let problem = Problem::new(ErrorCode::KeyringUnavailable);
        assert_eq!(keyring(Some(&problem)).outcome, CheckOutcome::Notice);
        assert_eq!(keyring(None).outcome, CheckOutcome::Fine);
    }
}
