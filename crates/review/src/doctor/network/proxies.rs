//! Which proxy is set, by whom, and whether it lets this computer through.

use crate::doctor::{Finding, Machine};
use crate::web;
use reqwest::{Client, Proxy};
use std::time::Duration;
use tokio::process::Command;
use tokio::time::timeout;
use url::Url;

/// How long a proxy may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long the system's own tools may take.
const SYSTEM: Duration = Duration::from_secs(3);

/// What is set.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// From the environment, without user name and password.
    pub environment: Option<String>,
    /// The same with them, for the one try.
    pub address: Option<Url>,
    /// The system's own setting.
    pub system: Option<String>,
    /// The address of an automatic configuration (PAC).
    pub pac: Option<String>,
}

impl Settings {
    /// Reads the environment as the HTTP library does, and the system's settings.
    pub async fn read(machine: &Machine) -> Self {
        let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
        let given = names.iter().find_map(|name| machine.text(name));
        let (system, pac) = system().await;
        Self {
            system,
            pac,
            ..given.map(|given| Self::of(&given)).unwrap_or_default()
        }
    }

    fn of(given: &str) -> Self {
        let address = parsed(given);
        Self {
            // What cannot be read could hold a password anywhere.
            environment: Some(address.as_ref().map_or_else(|| "?".to_owned(), shown)),
            address,
            ..Self::default()
        }
    }
}

/// A proxy is often written without its scheme.
fn parsed(text: &str) -> Option<Url> {
    let text = text.trim();
    let with_scheme = match text.contains("://") {
        true => text.to_owned(),
        false => format!("http://{text}"),
    };
    Url::parse(&with_scheme).ok().filter(Url::has_host)
}

/// The address without who may use it.
fn shown(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port() {
        Some(port) => format!("{}://{host}:{port}", url.scheme()),
        None => format!("{}://{host}", url.scheme()),
    }
}

/// Judges what is set, and tries the one that would be used.
pub(super) async fn check(settings: &Settings, target: &Url) -> Finding {
    if let Some(environment) = &settings.environment {
        return match &settings.address {
            Some(address) => tried(address, target, environment).await,
            None => Finding::failed("doctor-proxy-unreadable"),
        };
    }
    if let Some(pac) = &settings.pac {
        return Finding::notice("doctor-proxy-pac").with("address", pac.as_str());
    }
    match &settings.system {
        Some(system) => Finding::notice("doctor-proxy-system").with("address", system.as_str()),
        None => Finding::fine("doctor-proxy-none-fine"),
    }
}

async fn tried(address: &Url, target: &Url, told: &str) -> Finding {
    let client = Proxy::all(address.clone()).and_then(|proxy| {
        Client::builder()
            .proxy(proxy)
            .redirect(reqwest::redirect::Policy::none())
            // Only whether the proxy lets through is asked here.
            .tls_danger_accept_invalid_certs(true)
            .timeout(PATIENCE)
            .build()
    });
    let answer = match client {
        Ok(client) => client.head(target.clone()).send().await,
        Err(error) => Err(error),
    };
    let wants_sign_in = Finding::failed("doctor-proxy-sign-in").with("address", told);
    match answer {
        Ok(answer) if answer.status() == reqwest::StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            wants_sign_in
        }
        Ok(_) => Finding::fine("doctor-proxy-fine").with("address", told),
        Err(error) => {
            let words = web::causes(&error.without_url());
            // The library tells a refused tunnel in words alone.
            match words.to_lowercase().contains("authorization required") {
                true => wants_sign_in,
                false => {
                    let dead = Finding::failed("doctor-proxy-dead").with("address", told);
                    dead.detail(words)
                }
            }
        }
    }
}

/// The desktop's proxy and automatic configuration, as far as its own tool tells them.
async fn system() -> (Option<String>, Option<String>) {
    if cfg!(target_os = "linux") {
        let get = |schema: &'static str, key: &'static str| async move {
            ask("gsettings", &["get", schema, key]).await
        };
        return match get("org.gnome.system.proxy", "mode").await.as_deref() {
            Some("auto") => (None, get("org.gnome.system.proxy", "autoconfig-url").await),
            Some("manual") => (get("org.gnome.system.proxy.https", "host").await, None),
            _ => (None, None),
        };
    }
    if cfg!(target_os = "macos") {
        let told = ask("scutil", &["--proxy"]).await.unwrap_or_default();
        let pac = field(&told, "ProxyAutoConfigURLString");
        return (field(&told, "HTTPSProxy"), pac);
    }
    if cfg!(windows) {
        let value = |name: &'static str| async move {
            let key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings";
            let told = ask("reg", &["query", key, "/v", name]).await?;
            told.split_whitespace().last().map(str::to_owned)
        };
        return (value("ProxyServer").await, value("AutoConfigURL").await);
    }
    (None, None)
}

/// What a tool of the system answers, without quotation marks; none where it does not.
async fn ask(program: &str, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).kill_on_drop(true);
    let answer = timeout(SYSTEM, command.output()).await.ok()?.ok()?;
    let text = String::from_utf8_lossy(&answer.stdout);
    let text = text.trim().trim_matches('\'').trim();
    let said = answer.status.success() && !text.is_empty();
    said.then(|| text.chars().take(2_000).collect())
}

fn field(told: &str, name: &str) -> Option<String> {
    let mut lines = told.lines().filter_map(|line| line.split_once(" : "));
    let found = lines.find(|(key, _)| key.trim() == name);
    found.map(|(_, value)| value.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::network::answering;
    use crate::views::CheckOutcome;

    fn target() -> Url {
        "https://login.example/organizations".parse().unwrap()
    }

    #[tokio::test]
    async fn a_proxy_that_wants_a_sign_in_is_told_so() {
        let refusing = "HTTP/1.1 407 Proxy Authentication Required\r\n\
                        Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
        let server = answering(refusing).await;
        let finding = check(&Settings::of(server.as_str()), &target()).await;
        assert_eq!(finding.found.id, "doctor-proxy-sign-in", "{finding:?}");
    }

    #[tokio::test]
    async fn a_proxy_that_is_not_there_is_told_so() {
        let finding = check(&Settings::of("http://127.0.0.1:9"), &target()).await;
        assert_eq!(finding.found.id, "doctor-proxy-dead", "{finding:?}");
        let finding = check(&Settings::of("http://"), &target()).await;
        assert_eq!(finding.found.id, "doctor-proxy-unreadable");
    }

    #[tokio::test]
    async fn a_pac_is_said_not_to_be_followed() {
        let settings = Settings {
            pac: Some("http://wpad/wpad.dat".to_owned()),
            ..Settings::default()
        };
        let finding = check(&settings, &target()).await;
        assert_eq!(finding.outcome, CheckOutcome::Notice);
        let nothing = check(&Settings::default(), &target()).await;
        assert_eq!(nothing.outcome, CheckOutcome::Fine);
    }

    #[test]
    fn a_proxys_password_is_never_shown() {
        for given in [
            "http://ada:s3cret@proxy:8080",
            "ada:s3cret@proxy:8080",
            "::s3cret",
        ] {
            let told = Settings::of(given).environment.unwrap();
            assert!(!told.contains("s3cret") && !told.contains("ada"), "{told}");
        }
    }

    #[test]
    fn the_systems_words_are_read() {
        let told = "<dictionary> {\n  HTTPSProxy : proxy.example\n  HTTPSPort : 8080\n}";
        assert_eq!(field(told, "HTTPSProxy").as_deref(), Some("proxy.example"));
        assert_eq!(field(told, "ProxyAutoConfigURLString"), None);
    }
}
