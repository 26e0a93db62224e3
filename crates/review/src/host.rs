//! What a face lends to the use cases: a browser, dialogs, a place for progress.

use crate::views::Event;
use async_trait::async_trait;
use scopeglass_domain::{ClientId, Problem};
use scopeglass_identity::{Connection, Credential, Trust};
use std::path::{Path, PathBuf};
use url::Url;

/// A person of the practice tenant, as its sign-in page offers them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticePerson {
    /// The invented name.
    pub name: String,
    /// The sign-in name.
    pub user: String,
    /// The role as the practice tenant calls it.
    pub role: String,
}

/// How to reach the practice tenant that the face has started.
#[derive(Debug, Clone)]
pub struct PracticeTenant {
    /// Where and as which client to sign in.
    pub connection: Connection,
    /// The base of its Microsoft Graph, with `/v1.0`.
    pub graph: Url,
    /// Whom its sign-in page offers.
    pub people: Vec<PracticePerson>,
}

impl PracticeTenant {
    /// A practice tenant that is served over plain http on this machine.
    pub fn on_loopback(
        authority: Url,
        graph: Url,
        client: ClientId,
        people: impl IntoIterator<Item = PracticePerson>,
    ) -> Self {
        Self {
            connection: Connection {
                authority,
                client,
                trust: Trust::System,
            },
            graph,
            people: people.into_iter().collect(),
        }
    }
}

/// An app of the practice tenant that can be signed in by itself.
pub struct PracticeApp {
    /// Its application id.
    pub client: ClientId,
    /// What proves it.
    pub credential: Credential,
}

/// The narrow face of the outside world, so that the use cases are tested with no window.
#[async_trait]
pub trait Host: Send + Sync + 'static {
    /// Starts the practice tenant, or gives the one already started.
    async fn practice(&self) -> Result<PracticeTenant, Problem>;
    /// The app that the practice tenant, once started, lends for looking at application
    /// permissions.
    fn practice_app(&self) -> Option<PracticeApp> {
        None
    }
    /// Opens an address in the system's browser.
    fn open_browser(&self, url: &Url) -> Result<(), Problem>;
    /// Opens a file or folder with the system's program for it.
    fn open_path(&self, path: &Path) -> Result<(), Problem>;
    /// Brings the face to the front.
    fn to_front(&self);
    /// Takes a progress event.
    fn event(&self, event: Event);
    /// Lets the person choose an article; none where they cancelled.
    async fn choose_article(&self, title: &str) -> Option<PathBuf>;
    /// Lets the person choose the file of a certificate; none where they cancelled.
    async fn choose_certificate(&self, title: &str) -> Option<PathBuf> {
        self.choose_article(title).await
    }
    /// Lets the person choose a folder; none where they cancelled.
    async fn choose_folder(&self, title: &str, from: &Path) -> Option<PathBuf>;
    /// Lets the person choose a report or bundle to verify; none where they cancelled.
    async fn choose_bundle(&self, title: &str) -> Option<PathBuf> {
        self.choose_article(title).await
    }
    /// Lets the person choose where to save a file, with this name to begin with; none where
    /// they cancelled. The name of a file that exists is given only once the person has agreed
    /// to replace it.
    async fn choose_save_file(&self, title: &str, from: &Path, name: &str) -> Option<PathBuf>;
}
