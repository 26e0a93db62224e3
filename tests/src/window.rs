//! The real window under its driver, with a home folder, a session bus and a keyring of
//! its own.

use crate::browser::connect;
use crate::screen::Screen;
use crate::{Owned, binary, free_port, root, tool};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything on the screen may take before a journey gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// Starts the app in this home folder; it unlocks the keyring with an empty word.
const SESSION: &str = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets \
                       >/dev/null 2>&1; exec \"$@\"";

/// The window.
pub struct Window {
    /// Its session.
    pub client: Client,
    /// Its display.
    pub screen: Screen,
    home: PathBuf,
    _driver: Owned,
}

impl Window {
    /// Opens the app for a person with this home folder and system language.
    pub async fn open(home: &Path, language: &str, size: &str) -> Self {
        let screen = Screen::start(size);
        let (port, native) = (free_port(), free_port());
        let driver = Command::new("dbus-run-session")
            .args(["--", "sh", "-c", SESSION, "sh"])
            .arg(tool("tauri-driver"))
            .args([
                "--port",
                &port.to_string(),
                "--native-port",
                &native.to_string(),
            ])
            .args(["--native-driver", "/usr/bin/WebKitWebDriver"])
            .envs(environment(home, language))
            .env("DISPLAY", &screen.name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("tauri-driver starts");
        let driver = Owned::new(driver);
        let application = binary("scopeglass-window");
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": { "application": application },
        });
        let client = connect(port, capabilities).await;
        let (width, height) = size.split_once('x').unwrap();
        client
            .set_window_size(width.parse().unwrap(), height.parse().unwrap())
            .await
            .unwrap();
        Self {
            client,
            screen,
            home: home.to_owned(),
            _driver: driver,
        }
    }

    /// Ends the app as its person would, and with it the driver's session.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
        // The app saves when something changes, never at the end; this only lets it go.
        tokio::time::sleep(Duration::from_millis(500)).await;
    }

    /// The element with this `data-testid`, once it is there.
    pub async fn find(&self, id: &str) -> Element {
        self.find_css(&format!("[data-testid=\"{id}\"]")).await
    }

    /// The first element of a selector, once it is there.
    pub async fn find_css(&self, selector: &str) -> Element {
        let waiting = self.client.wait().at_most(PATIENCE);
        match waiting.for_element(Locator::Css(selector)).await {
            Ok(element) => element,
            Err(error) => {
                self.screen.picture("failed");
                let page = self.client.source().await.unwrap_or_default();
                panic!("waiting for {selector}: {error}\n{page}")
            }
        }
    }

    /// Clicks the element with this `data-testid`.
    pub async fn click(&self, id: &str) {
        let begun = Instant::now();
        loop {
            let clicked = self.find(id).await.click().await;
            match clicked {
                Ok(()) => return,
                Err(error) if begun.elapsed() > Duration::from_secs(15) => {
                    self.screen.picture("failed");
                    panic!("click {id}: {error}")
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
            }
        }
    }

    /// Types into the element with this `data-testid`.
    pub async fn fill(&self, id: &str, text: &str) {
        self.find(id).await.send_keys(text).await.unwrap();
    }

    /// Puts a text into a field as pasting does: keys would turn its tabs into moves.
    pub async fn paste(&self, id: &str, text: &str) {
        let element = serde_json::to_value(self.find(id).await).unwrap();
        let script = "const [field, text] = arguments;
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        self.client
            .execute(script, vec![element, json!(text)])
            .await
            .unwrap();
    }

    /// Drops a file onto the window, as the web view hands it over.
    pub async fn drop_file(&self, path: &Path) {
        let name = path.file_name().unwrap().to_string_lossy();
        let bytes = std::fs::read(path).unwrap();
        let script = "const [name, bytes] = arguments;
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
            for (const type of ['dragover', 'drop'])
                window.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));";
        self.client
            .execute(script, vec![json!(name), json!(bytes)])
            .await
            .unwrap();
    }

    /// The visible text of the element with this `data-testid`.
    pub async fn text(&self, id: &str) -> String {
        self.find(id).await.text().await.unwrap()
    }

    /// Whether an element with this `data-testid` is there now.
    pub async fn has(&self, id: &str) -> bool {
        let selector = format!("[data-testid=\"{id}\"]");
        self.client.find(Locator::Css(&selector)).await.is_ok()
    }

    /// Waits until the page's visible text contains this.
    pub async fn wait_for_text(&self, text: &str) {
        let begun = Instant::now();
        loop {
            let page = self
                .client
                .execute("return document.body.innerText", vec![])
                .await;
            let page = page.ok().and_then(|page| page.as_str().map(str::to_owned));
            if page.as_deref().is_some_and(|page| page.contains(text)) {
                return;
            }
            if begun.elapsed() > PATIENCE {
                self.screen.picture("failed");
                panic!("waiting for {text:?} on\n{}", page.unwrap_or_default());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// The address that the app asked the system to open, once it has.
    pub async fn asked_to_open(&self) -> String {
        let path = self.home.join("opened");
        let begun = Instant::now();
        loop {
            if let Ok(url) = std::fs::read_to_string(&path)
                && url.ends_with('\n')
            {
                std::fs::remove_file(&path).unwrap();
                return url.trim().to_owned();
            }
            assert!(
                begun.elapsed() < PATIENCE,
                "nothing was opened in the browser"
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Everything that axe-core finds against WCAG 2.2 A and AA on the screen as it is.
    pub async fn accessibility_violations(&self) -> Vec<String> {
        let axe = std::fs::read_to_string(root().join("ui/node_modules/axe-core/axe.min.js"))
            .expect("axe-core is installed with the web view's packages");
        self.client
            .execute(&format!("{axe}; return true"), vec![])
            .await
            .unwrap();
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
               .then(found => done(found.violations.map(violation =>
                   violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))))
               .catch(error => done(['axe failed: ' + error]));";
        let found = self.client.execute_async(script, vec![]).await.unwrap();
        let found = found.as_array().expect("axe answers with a list");
        found
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }
}

/// The environment of a person who has nothing but this home folder. What the app asks the
/// system to open is written there instead, for Chromium to visit.
fn environment(home: &Path, language: &str) -> Vec<(&'static str, String)> {
    let programs = home.join("bin");
    std::fs::create_dir_all(&programs).unwrap();
    let opener = programs.join("xdg-open");
    let script = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$1\" > '{}'\n",
        home.join("opened").display()
    );
    std::fs::write(&opener, script).unwrap();
    std::fs::set_permissions(&opener, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    vec![
        ("HOME", home.display().to_string()),
        ("XDG_DATA_HOME", home.join("data").display().to_string()),
        ("XDG_CONFIG_HOME", home.join("config").display().to_string()),
        ("XDG_CACHE_HOME", home.join("cache").display().to_string()),
        ("XDG_RUNTIME_DIR", runtime(home).display().to_string()),
        ("PATH", format!("{}:{path}", programs.display())),
        ("LANG", language.to_owned()),
        ("LC_ALL", language.to_owned()),
        ("LANGUAGE", String::new()),
        ("TZ", "UTC".to_owned()),
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".to_owned()),
        ("NO_AT_BRIDGE", "1".to_owned()),
    ]
}

fn runtime(home: &Path) -> PathBuf {
    let folder = home.join("runtime");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700)).unwrap();
    folder
}
