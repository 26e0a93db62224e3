//! What the window lends to the use cases.

use async_trait::async_trait;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_practice::{Options, Practice};
use scopeglass_review::views::Event;
use scopeglass_review::{Credential, Host, PracticeApp, PracticePerson, PracticeTenant};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::{OnceCell, oneshot};
use url::Url;

/// The window as a host.
pub struct WindowHost {
    app: AppHandle,
    channel: Mutex<Option<Channel<Event>>>,
    practice: OnceCell<Practice>,
}

impl WindowHost {
    /// A host for this app, with the practice tenant not yet started.
    pub fn new(app: AppHandle) -> Self {
        Self {
            app,
            channel: Mutex::new(None),
            practice: OnceCell::new(),
        }
    }

    /// Sends events over this channel from now on.
    pub fn listen(&self, channel: Channel<Event>) {
        *self
            .channel
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = Some(channel);
    }
}

/// The endings of the files that the readers take.
const READ: &[&str] = &[
    "txt", "md", "html", "htm", "docx", "pdf", "xlsx", "csv", "tsv", "json", "tf", "toml",
];

/// The endings of files that hold a certificate with its key.
const CERTIFICATES: &[&str] = &["pem", "pfx", "p12", "key"];

#[async_trait]
impl Host for WindowHost {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        let facts = self
            .practice
            .get_or_try_init(|| Practice::start(Options::default()))
            .await?
            .facts();
        let client = facts
            .public_client()
            .ok_or_else(|| Problem::new(ErrorCode::PracticeUnavailable))?;
        let people = facts.people.iter().map(|person| PracticePerson {
            name: person.name.clone(),
            user: person.user.clone(),
            role: person.role.to_owned(),
        });
        Ok(PracticeTenant::on_loopback(
            facts.authority.clone(),
            facts.graph.clone(),
            client,
            people,
        ))
    }

    fn practice_app(&self) -> Option<PracticeApp> {
        let clients = &self.practice.get()?.facts().clients;
        clients.iter().find_map(|client| {
            Some(PracticeApp {
                client: client.id(),
                credential: Credential::Secret(client.secret()?.clone()),
            })
        })
    }

    fn open_browser(&self, url: &Url) -> Result<(), Problem> {
        open::that_detached(url.as_str()).map_err(|error| {
            Problem::new(ErrorCode::BrowserNotOpened)
                .with("url", url.as_str())
                .detail(error)
        })
    }

    fn open_path(&self, path: &Path) -> Result<(), Problem> {
        open::that_detached(path).map_err(|error| {
            Problem::new(ErrorCode::FileNotOpened)
                .with("file", path.display().to_string())
                .detail(error)
        })
    }

    fn to_front(&self) {
        if let Some(window) = self.app.get_webview_window("main") {
            // Each may be refused by the window system; none matters more than the sign-in.
            let _ = window.unminimize();
            let _ = window.show();
            let _ = window.set_focus();
        }
    }

    fn event(&self, event: Event) {
        let channel = self
            .channel
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(channel) = channel.as_ref() {
            // A reloading web view misses events; it reads the whole view again afterwards.
            let _ = channel.send(event);
        }
    }

    async fn choose_article(&self, title: &str) -> Option<PathBuf> {
        let (answer, chosen) = oneshot::channel();
        self.app
            .dialog()
            .file()
            .set_title(title)
            .add_filter(READ.join(", "), READ)
            .pick_file(move |path| drop(answer.send(path)));
        chosen.await.ok().flatten().and_then(to_path)
    }

    async fn choose_certificate(&self, title: &str) -> Option<PathBuf> {
        let (answer, chosen) = oneshot::channel();
        self.app
            .dialog()
            .file()
            .set_title(title)
            .add_filter(CERTIFICATES.join(", "), CERTIFICATES)
            .pick_file(move |path| drop(answer.send(path)));
        chosen.await.ok().flatten().and_then(to_path)
    }

    async fn choose_folder(&self, title: &str, from: &Path) -> Option<PathBuf> {
        let (answer, chosen) = oneshot::channel();
        self.app
            .dialog()
            .file()
            .set_title(title)
            .set_directory(from)
            .pick_folder(move |path| drop(answer.send(path)));
        chosen.await.ok().flatten().and_then(to_path)
    }

    async fn choose_bundle(&self, title: &str) -> Option<PathBuf> {
        let (answer, chosen) = oneshot::channel();
        self.app
            .dialog()
            .file()
            .set_title(title)
            .add_filter("zip, json", &["zip", "json"])
            .pick_file(move |path| drop(answer.send(path)));
        chosen.await.ok().flatten().and_then(to_path)
    }

    async fn choose_save_file(&self, title: &str, from: &Path, name: &str) -> Option<PathBuf> {
        let (answer, chosen) = oneshot::channel();
        self.app
            .dialog()
            .file()
            .set_title(title)
            .set_directory(from)
            .set_file_name(name)
            .save_file(move |path| drop(answer.send(path)));
        chosen.await.ok().flatten().and_then(to_path)
    }
}

fn to_path(path: FilePath) -> Option<PathBuf> {
    path.into_path().ok()
}
