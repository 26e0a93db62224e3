//! Chromium as the system's browser: whatever the window asks the system to open is
//! opened, read and clicked here.

use crate::{Owned, free_port};
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::json;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::time::Duration;

/// A headless Chromium.
pub struct Browser {
    /// Its session.
    pub client: Client,
    _driver: Owned,
    _profile: tempfile::TempDir,
}

impl Browser {
    /// Starts Chromium in a language.
    pub async fn start(language: &str) -> Self {
        let port = free_port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("chromedriver starts");
        let profile = tempfile::tempdir().unwrap();
        let arguments = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--window-size=900,1100".to_owned(),
            format!("--lang={language}"),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        let capabilities = json!({
            "goog:chromeOptions": { "args": arguments, "binary": "/usr/bin/chromium" }
        });
        let client = connect(port, capabilities).await;
        Self {
            client,
            _driver: Owned::new(driver),
            _profile: profile,
        }
    }

    /// Clicks the first element that the selector finds.
    pub async fn click(&self, selector: &str) {
        let element = self.wait(selector).await;
        element
            .click()
            .await
            .unwrap_or_else(|error| panic!("click {selector}: {error}"));
    }

    /// Waits for an element.
    pub async fn wait(&self, selector: &str) -> fantoccini::elements::Element {
        let waiting = self.client.wait().at_most(Duration::from_secs(30));
        match waiting.for_element(Locator::Css(selector)).await {
            Ok(element) => element,
            Err(error) => {
                let page = self.client.source().await.unwrap_or_default();
                panic!("waiting for {selector}: {error}\n{page}")
            }
        }
    }

    /// Keeps a picture of the page.
    pub async fn picture(&self, name: &str) {
        let png = self.client.screenshot().await.unwrap();
        std::fs::write(crate::pictures().join(format!("{name}.png")), png).unwrap();
    }
}

/// Connects to a driver that is still starting.
pub(crate) async fn connect(port: u16, capabilities: serde_json::Value) -> Client {
    let capabilities = capabilities.as_object().unwrap().clone();
    let address = format!("http://127.0.0.1:{port}");
    let mut last = String::new();
    for _ in 0..100 {
        let mut builder = ClientBuilder::new(hyper_connector());
        match builder
            .capabilities(capabilities.clone())
            .connect(&address)
            .await
        {
            Ok(client) => return client,
            Err(error) => last = error.to_string(),
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    panic!("no driver at {address}: {last}")
}

fn hyper_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}
