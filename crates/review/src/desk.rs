//! The desk: the reviews that are open, their sessions and running work, and the commands
//! that do not need a tenant. Signing in, probing and reporting stand in files of their own.

use crate::app_side::AppLive;
use crate::catalogue::Overlay;
use crate::host::Host;
use crate::paths::Paths;
use crate::place::SavedPlace;
use crate::present;
use crate::saved::{Entry, Review};
use crate::settings::Settings;
use crate::signing::Live;
use crate::store::Store;
use crate::tenant::Connection;
use crate::views::{LocaleView, ProfileView, ReviewView, Start, ToldView};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Choice, Decision, ErrorCode, Kind, Message, PermissionName, Problem, Request, ReviewId,
};
use scopeglass_identity::Vault;
use scopeglass_language::{Language, Locale};
use scopeglass_request as request;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::OnceCell;
use tokio_util::sync::CancellationToken;
use url::Url;

/// The most that is read of a file or of standard input, in bytes: a little above the
/// readers' own limit, so that the reader is the one to refuse.
pub const MOST_BYTES: u64 = crate::bounded::MOST;

/// The profile whose permissions the practice tenant has something to show for.
const PRACTICE_PROFILE: &str = "webex";

/// How many changes `undo` remembers for one review.
const UNDO_DEPTH: usize = 50;

/// The use cases of Scopeglass, over the face that hosts them.
pub struct Desk<H: Host> {
    pub(crate) host: H,
    pub(crate) paths: Paths,
    pub(crate) store: Store,
    pub(crate) settings: Mutex<Settings>,
    pub(crate) open: Mutex<HashMap<ReviewId, Open>>,
    pub(crate) vault: OnceCell<Vault>,
    pub(crate) overlay: Mutex<Option<Arc<Overlay>>>,
    pub(crate) connection: Mutex<Connection>,
    pub(crate) auditing: Mutex<crate::audit::Auditing>,
    /// Whether people sign in by device code in this run.
    pub(crate) by_code: std::sync::atomic::AtomicBool,
    /// A place given for this run alone.
    pub(crate) given_place: Mutex<Option<SavedPlace>>,
    /// What was read of the file chosen last to compare with.
    pub(crate) compared: Mutex<Option<Request>>,
}

/// A review at hand, with what is never saved.
pub(crate) struct Open {
    pub review: Review,
    pub undo: Vec<Undo>,
    pub live: Option<Arc<Live>>,
    pub signing: Option<Signing>,
    /// The place chosen for this review; the usual one where none.
    pub place: Option<String>,
    pub probing: Option<CancellationToken>,
    /// A report that is being written.
    pub exporting: Option<CancellationToken>,
    /// Whether what is running is the controlled experiment.
    pub experimenting: bool,
    /// The app's own session, beside the person's.
    pub app: Option<Arc<AppLive>>,
}

/// The state before a change, and what the change is called.
pub(crate) struct Undo {
    pub label: Message,
    request: Request,
    entries: Vec<Entry>,
}

/// A sign-in that is under way.
pub(crate) struct Signing {
    pub cancel: CancellationToken,
    pub url: Option<Url>,
}

impl Open {
    pub(crate) fn of(review: Review) -> Self {
        Self {
            review,
            undo: Vec::new(),
            live: None,
            signing: None,
            place: None,
            probing: None,
            exporting: None,
            experimenting: false,
            app: None,
        }
    }

    fn remember(&mut self, label: Message) {
        if self.undo.len() == UNDO_DEPTH {
            self.undo.remove(0);
        }
        let (request, entries) = (self.review.request.clone(), self.review.entries.clone());
        self.undo.push(Undo {
            label,
            request,
            entries,
        });
    }
}

impl<H: Host> Desk<H> {
    /// A desk over these folders.
    ///
    /// # Errors
    /// None today; folders are made when something is first written.
    pub fn open(paths: Paths, host: H) -> Result<Self, Problem> {
        Ok(Self {
            settings: Mutex::new(Settings::load(&paths.settings)),
            store: Store::at(paths.reviews.clone()),
            open: Mutex::new(HashMap::new()),
            vault: OnceCell::new(),
            overlay: Mutex::new(None),
            connection: Mutex::default(),
            auditing: Mutex::default(),
            by_code: std::sync::atomic::AtomicBool::new(false),
            given_place: Mutex::new(None),
            compared: Mutex::new(None),
            paths,
            host,
        })
    }

    /// The face.
    pub fn host(&self) -> &H {
        &self.host
    }

    /// The interface language in use.
    pub fn language(&self) -> &'static Language {
        Language::of(lock(&self.settings).locale())
    }

    /// A problem in the person's language.
    pub fn tell(&self, problem: &Problem) -> ToldView {
        present::told(self.language(), problem)
    }

    /// Uses a language for this run without remembering it, as `--lang` does.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn use_language(&self, tag: &str) -> Result<(), Problem> {
        lock(&self.settings).language = Some(Locale::parse(tag)?.tag().to_owned());
        Ok(())
    }

    /// The vault of sessions, opened when first needed.
    pub(crate) async fn vault(&self) -> &Vault {
        self.vault.get_or_init(Vault::open).await
    }

    /// Opens what the first screen needs, so that it is ready when the face asks for it.
    pub async fn warm(&self) {
        let _ = (Catalog::embedded(), self.language());
        let _ = self.vault().await;
    }

    /// See [`crate::commands`].
    pub async fn start(&self) -> Result<Start, Problem> {
        let keyring = self
            .vault()
            .await
            .problem()
            .map(|problem| self.tell(&problem));
        let language = self.language();
        let summary = |(id, review)| present::summary(language, id, review);
        Ok(Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            catalogue_date: present::day(language, Catalog::embedded().dated()),
            locale: locale_view(language.locale()),
            locales: Locale::all().iter().copied().map(locale_view).collect(),
            practice_profile: PRACTICE_PROFILE.to_owned(),
            profiles: request::profiles()
                .iter()
                .map(|p| profile_view(language, p))
                .collect(),
            reviews: self.store.list().into_iter().map(summary).collect(),
            deleted: self.store.deleted().map(summary),
            keyring,
            report_folder: self.report_folder().display().to_string(),
            formats: crate::reporting::formats(language),
        })
    }

    /// See [`crate::commands`].
    pub async fn set_locale(&self, tag: String) -> Result<Start, Problem> {
        let locale = Locale::parse(&tag)?;
        let settings = {
            let mut settings = lock(&self.settings);
            settings.language = Some(locale.tag().to_owned());
            settings.clone()
        };
        settings.save(&self.paths.settings)?;
        self.start().await
    }

    /// See [`crate::commands`].
    pub async fn review_from_profile(&self, profile: String) -> Result<ReviewView, Problem> {
        let locale = self.language().locale();
        self.begin(request::from_profile(&profile, locale)?).await
    }

    /// See [`crate::commands`].
    pub async fn review_from_text(
        &self,
        text: String,
        name: Option<String>,
    ) -> Result<ReviewView, Problem> {
        let name = name.filter(|name| !name.trim().is_empty());
        self.begin(request::read_text(&text, name.as_deref())?)
            .await
    }

    /// See [`crate::commands`].
    pub async fn review_from_file(&self) -> Result<Option<ReviewView>, Problem> {
        let title = self.language().id("review-choose-article");
        match self.host.choose_article(&title).await {
            Some(path) => {
                let request =
                    crate::beginning::off_the_face(move || read_article_file(&path)).await?;
                self.begin(request).await.map(Some)
            }
            None => Ok(None),
        }
    }

    /// Begins a review of a request and saves it.
    ///
    /// # Errors
    /// `review-not-saved`.
    pub async fn begin(&self, request: Request) -> Result<ReviewView, Problem> {
        let review = Review::new(request, Timestamp::now());
        self.store.save(&review)?;
        let id = review.id;
        lock(&self.open).insert(id, Open::of(review));
        self.open_review(id).await
    }

    /// See [`crate::commands`].
    pub async fn open_review(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        let place = self.place_of(id)?;
        let around = present::SignInAround {
            name: self.place_name(&place),
            people: self.people(&place).await,
            kept: self.kept_accounts(&place).await,
            keyring: self.vault().await.problem(),
            place,
        };
        let language = self.language();
        self.with(id, |open| {
            Ok(present::Presenter {
                language,
                catalog: Catalog::embedded(),
            }
            .review(open, &around))
        })
    }

    /// See [`crate::commands`].
    pub async fn delete_review(&self, id: ReviewId) -> Result<Start, Problem> {
        if let Some(open) = lock(&self.open).remove(&id) {
            if let Some(signing) = open.signing {
                signing.cancel.cancel();
            }
            if let Some(probing) = open.probing {
                probing.cancel();
            }
        }
        self.forget_overlay(id);
        self.store.delete(id)?;
        self.start().await
    }

    /// See [`crate::commands`].
    pub async fn restore_review(&self) -> Result<Start, Problem> {
        let (id, _) = self
            .store
            .deleted()
            .ok_or_else(|| Problem::new(ErrorCode::NothingToUndo))?;
        self.store.restore(id)?;
        self.start().await
    }

    /// See [`crate::commands`].
    pub async fn settle_kind(
        &self,
        id: ReviewId,
        index: usize,
        kind: Kind,
    ) -> Result<ReviewView, Problem> {
        self.edit(id, "review-undo-settle", |asked| {
            request::settle_kind(asked, index, kind)
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn assign(
        &self,
        id: ReviewId,
        unrecognised: usize,
        name: String,
    ) -> Result<ReviewView, Problem> {
        let name = known(&name)?;
        self.edit(id, "review-undo-assign", |asked| {
            request::assign(asked, unrecognised, &name, None)
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn dismiss(
        &self,
        id: ReviewId,
        unrecognised: usize,
        dismissed: bool,
    ) -> Result<ReviewView, Problem> {
        self.edit(id, "review-undo-dismiss", |asked| {
            request::set_dismissed(asked, unrecognised, dismissed)
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn add_permission(&self, id: ReviewId, name: String) -> Result<ReviewView, Problem> {
        let name = known(&name)?;
        self.edit(id, "review-undo-add", |asked| {
            request::add(asked, &name, None)
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn remove_permission(
        &self,
        id: ReviewId,
        index: usize,
    ) -> Result<ReviewView, Problem> {
        self.edit(id, "review-undo-remove", |asked| {
            request::remove(asked, index)
        })
        .await
    }

    /// See [`crate::commands`].
    pub async fn suggest(&self, text: String) -> Result<Vec<String>, Problem> {
        let wanted = text.trim().to_lowercase();
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let mut found: Vec<(usize, String)> = Catalog::embedded()
            .permissions()
            .filter_map(|permission| {
                let name = permission.name.as_str();
                name.to_lowercase()
                    .find(&wanted)
                    .map(|at| (at, name.to_owned()))
            })
            .collect();
        found.sort();
        Ok(found.into_iter().take(12).map(|(_, name)| name).collect())
    }

    /// See [`crate::commands`].
    pub async fn decide(
        &self,
        id: ReviewId,
        index: usize,
        choice: Choice,
        note: String,
    ) -> Result<ReviewView, Problem> {
        let blank = matches!(
            &choice,
            Choice::ApproveWithCondition { condition } if condition.trim().is_empty()
        );
        if blank {
            return Err(Problem::new(ErrorCode::ConditionMissing));
        }
        let decision = Decision {
            choice,
            note,
            at: Timestamp::now(),
        };
        self.set_decision(id, index, "review-undo-decide", Some(decision))
            .await
    }

    /// See [`crate::commands`].
    pub async fn clear_decision(&self, id: ReviewId, index: usize) -> Result<ReviewView, Problem> {
        self.set_decision(id, index, "review-undo-clear", None)
            .await
    }

    /// See [`crate::commands`].
    pub async fn undo(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        self.with(id, |open| {
            let undo = open
                .undo
                .pop()
                .ok_or_else(|| Problem::new(ErrorCode::NothingToUndo))?;
            let mut entries = undo.entries;
            // Evidence is no change of the person's: what was seen since then stays.
            let seen = std::mem::take(&mut open.review.entries);
            let names = open
                .review
                .request
                .permissions
                .iter()
                .map(|asked| asked.name.clone());
            let seen: HashMap<_, _> = names.zip(seen).collect();
            for (asked, entry) in undo.request.permissions.iter().zip(&mut entries) {
                if let Some(now) = seen.get(&asked.name) {
                    entry.evidence.clone_from(&now.evidence);
                }
            }
            open.review.request = undo.request;
            open.review.entries = entries;
            self.save(&mut open.review)
        })?;
        self.open_review(id).await
    }

    async fn edit(
        &self,
        id: ReviewId,
        label: &'static str,
        change: impl FnOnce(&mut Request) -> Result<(), Problem>,
    ) -> Result<ReviewView, Problem> {
        self.with(id, |open| {
            let mut request = open.review.request.clone();
            change(&mut request)?;
            open.remember(Message::new(label));
            open.review.replace_request(request);
            self.save(&mut open.review)
        })?;
        self.open_review(id).await
    }

    async fn set_decision(
        &self,
        id: ReviewId,
        index: usize,
        label: &'static str,
        decision: Option<Decision>,
    ) -> Result<ReviewView, Problem> {
        self.with(id, |open| {
            let asked = open.review.request.permissions.get(index).ok_or_else(|| {
                Problem::new(ErrorCode::PermissionNotInRequest)
                    .with("permission", (index + 1).to_string())
            })?;
            let label = Message::new(label).with("name", asked.name.as_str());
            open.remember(label);
            open.review.entries[index].decision = decision;
            self.save(&mut open.review)
        })?;
        self.open_review(id).await
    }

    pub(crate) fn save(&self, review: &mut Review) -> Result<(), Problem> {
        review.changed = Timestamp::now();
        self.store.save(review)
    }

    /// Works on an open review, opening it first where it is only saved.
    pub(crate) fn with<T>(
        &self,
        id: ReviewId,
        work: impl FnOnce(&mut Open) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let mut open = lock(&self.open);
        if let std::collections::hash_map::Entry::Vacant(free) = open.entry(id) {
            free.insert(Open::of(self.store.load(id)?));
        }
        match open.get_mut(&id) {
            Some(open) => work(open),
            None => Err(Problem::new(ErrorCode::ReviewNotFound).with("review", id.to_string())),
        }
    }
}

/// A poisoned lock holds data that is still whole: no code panics half-way through a change.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads a file: an article, document, consent link, manifest, list or saved profile.
///
/// # Errors
/// `article-unreadable` and what the reader of requests says.
pub fn read_article_file(path: &std::path::Path) -> Result<Request, Problem> {
    let name = path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    );
    let unreadable = |error: std::io::Error| {
        Problem::new(ErrorCode::ArticleUnreadable)
            .with("file", name.as_str())
            .detail(error)
    };
    let bytes = crate::bounded::read(path).map_err(unreadable)?;
    read_article_bytes(&bytes, &name)
}

/// Reads a file from its bytes; what it is, its content tells.
///
/// # Errors
/// What the reader of requests says.
pub fn read_article_bytes(bytes: &[u8], name: &str) -> Result<Request, Problem> {
    request::open(bytes, name)
}

fn known(name: &str) -> Result<PermissionName, Problem> {
    Catalog::embedded()
        .find(name.trim())
        .map(|permission| permission.name.clone())
        .ok_or_else(|| Problem::new(ErrorCode::PermissionUnknown).with("permission", name.trim()))
}

fn locale_view(locale: Locale) -> LocaleView {
    LocaleView {
        tag: locale.tag().to_owned(),
        name: locale.own_name(),
        rtl: locale.is_rtl(),
    }
}

fn profile_view(language: &Language, profile: &request::Profile) -> ProfileView {
    ProfileView {
        id: profile.id.clone(),
        app: profile.app.clone(),
        address: profile.address.clone(),
        read_on: present::day(language, &profile.read_on),
        permissions: profile.permissions.len(),
        summary: language.id(&profile.summary_id),
        page_dated: profile
            .page_dated
            .as_deref()
            .map(|dated| present::day(language, dated)),
        earlier: profile.earlier.clone(),
    }
}
