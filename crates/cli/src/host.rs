//! What the terminal lends to the use cases: a browser or the built-in visitor, and lines.

use crate::output::Output;
use async_trait::async_trait;
use scopeglass_domain::{ErrorCode, Message, Problem};
use scopeglass_practice::{Facts, Options, Practice};
use scopeglass_review::views::{Event, EvidenceView, SignInStage};
use scopeglass_review::{Credential, Host, PracticeApp, PracticePerson, PracticeTenant};
use secrecy::ExposeSecret as _;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Notify, OnceCell};
use url::Url;

/// Who visits the sign-in page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Visitor {
    /// The person, in the system's browser.
    Browser,
    /// Whoever reads the address that is printed.
    Reader,
    /// The built-in visitor, as this person of the practice tenant.
    BuiltIn(String),
}

/// The terminal as a host.
pub(crate) struct TerminalHost {
    output: Output,
    visitor: Visitor,
    practice: OnceCell<Practice>,
    /// What the practice tenant is to be like.
    options: Options,
    stray: Arc<Stray>,
}

/// How the built-in visitor failed, which ends a sign-in that would otherwise wait for it.
#[derive(Default)]
pub(crate) struct Stray {
    problem: Mutex<Option<Problem>>,
    pub failed: Notify,
}

impl Stray {
    pub fn take(&self) -> Option<Problem> {
        self.problem
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

impl TerminalHost {
    pub fn new(output: Output, visitor: Visitor) -> Self {
        Self {
            output,
            visitor,
            practice: OnceCell::new(),
            options: Options::default(),
            stray: Arc::default(),
        }
    }

    /// The same with a practice tenant of that kind.
    pub fn with_practice(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// What became of the built-in visitor.
    pub fn stray(&self) -> Arc<Stray> {
        Arc::clone(&self.stray)
    }

    /// Refuses a visitor whom the practice tenant does not know, before anything is begun.
    ///
    /// # Errors
    /// `person-unknown`, and `practice-unavailable` where the tenant cannot start.
    pub async fn check_visitor(&self) -> Result<(), Problem> {
        let Visitor::BuiltIn(person) = &self.visitor else {
            return Ok(());
        };
        let facts = self.tenant().await?.facts();
        facts.person(&visitor(facts, person)).map(drop)
    }

    async fn tenant(&self) -> Result<&Practice, Problem> {
        self.practice
            .get_or_try_init(|| Practice::start(self.options))
            .await
    }

    fn waiting(&self, url: &str) {
        let facts = self.practice.get().map(Practice::facts);
        let people: Vec<_> = facts
            .iter()
            .flat_map(|facts| &facts.people)
            .map(|person| {
                json!({
                    "name": person.name, "user": person.user,
                    "password": person.password.expose_secret(), "role": person.role,
                })
            })
            .collect();
        self.output
            .event(&json!({ "event": "sign-in", "url": url, "people": people }));
        match &self.visitor {
            Visitor::BuiltIn(person) => {
                self.output
                    .tell(&Message::new("cli-visiting").with("person", person.as_str()));
            }
            Visitor::Browser | Visitor::Reader => {
                self.output.tell(&Message::new("cli-open-address"));
                self.output.say(&format!("  {url}"));
            }
        }
    }

    fn code(&self, page: &str, code: &str, until: &str) {
        self.output.event(&json!({
            "event": "device-code", "page": page, "code": code, "until": until,
        }));
        let how = Message::new("connect-device-how")
            .with("page", page)
            .with("code", code)
            .with("until", until);
        self.output.tell(&Message::new("connect-device-warning"));
        self.output.tell(&how);
    }

    fn evidence(&self, evidence: &EvidenceView, ended: usize, of: usize) {
        self.output.event(&json!({
            "event": "probe",
            "permission": evidence.name,
            "name": evidence.name,
            "kind": evidence.kind.map_or("open", |kind| kind.as_str()),
            "outcome": evidence.outcome,
            "count": evidence.count_value.map(|count| count as u64),
            "exact": evidence.count_exact,
            "unit": evidence.data,
            "scopes": evidence.scopes,
            "isolated": evidence.isolated,
            "call": evidence.call,
            "sentence": evidence.sentence,
            "attribution": evidence.attribution,
            "reach": evidence.reach,
            "problem": evidence.problem,
            "facts": evidence.facts,
            "across": evidence.across,
            "narrowed": evidence.narrowed,
        }));
        self.output
            .say(&format!("[{ended}/{of}] {}", evidence.name));
        self.output.say(&format!(
            "      {}. {}",
            evidence.outcome_label, evidence.sentence
        ));
        if evidence.call.is_some() {
            self.output.say(&format!("      {}", evidence.attribution));
            self.output.say(&format!("      {}", evidence.reach));
        }
        for fact in &evidence.facts {
            self.output
                .say(&format!("      {}: {}", fact.label, fact.value));
        }
        for told in evidence.across.iter().chain(&evidence.narrowed) {
            self.output.say(&format!("      {told}"));
        }
        if let Some(problem) = &evidence.problem {
            self.output
                .say(&format!("      {} {}", problem.what, problem.next));
        }
    }
}

/// `admin` means the tenant's first person, its Global Administrator, whatever the name.
fn visitor(facts: &Facts, person: &str) -> String {
    match facts.people.first() {
        Some(first) if person == "admin" => first.user.clone(),
        _ => person.to_owned(),
    }
}

#[async_trait]
impl Host for TerminalHost {
    async fn practice(&self) -> Result<PracticeTenant, Problem> {
        let facts = self.tenant().await?.facts();
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
        match &self.visitor {
            Visitor::Reader => Ok(()),
            Visitor::Browser => open::that_detached(url.as_str()).map_err(|error| {
                Problem::new(ErrorCode::BrowserNotOpened)
                    .with("url", url.as_str())
                    .detail(error)
            }),
            Visitor::BuiltIn(person) => {
                let Some(practice) = self.practice.get() else {
                    return Ok(());
                };
                let facts: Facts = practice.facts().clone();
                let (url, person) = (url.to_string(), visitor(&facts, person));
                let stray = self.stray();
                tokio::spawn(async move {
                    if let Err(problem) = scopeglass_practice::visit(&facts, &url, &person).await {
                        *stray.problem.lock().unwrap_or_else(PoisonError::into_inner) =
                            Some(problem);
                        stray.failed.notify_one();
                    }
                });
                Ok(())
            }
        }
    }

    fn open_path(&self, path: &Path) -> Result<(), Problem> {
        open::that_detached(path).map_err(|error| {
            Problem::new(ErrorCode::FileNotOpened)
                .with("file", path.display().to_string())
                .detail(error)
        })
    }

    fn to_front(&self) {}

    fn event(&self, event: Event) {
        match event {
            Event::SignIn {
                stage: SignInStage::Waiting,
                url: Some(url),
                problem,
                ..
            }
            | Event::Connect {
                stage: SignInStage::Waiting,
                url: Some(url),
                problem,
            } => {
                self.waiting(&url);
                if let Some(problem) = problem {
                    self.output.say(&problem.what);
                }
            }
            Event::DeviceCode {
                page, code, until, ..
            } => self.code(&page, &code, &until),
            Event::SignIn { .. } | Event::Connect { .. } => {}
            Event::Probe {
                evidence: Some(evidence),
                ended,
                of,
                ..
            } => {
                self.evidence(&evidence, ended, of);
            }
            Event::Experiment { told, .. } => self.output.say(&told),
            Event::Audit { progress } => crate::audit::told(self.output, &progress),
            // The files are named at the end; a line a format would only push them away.
            Event::Export { .. } => {}
            Event::Probe { .. } => {}
        }
    }

    async fn choose_article(&self, _title: &str) -> Option<PathBuf> {
        None
    }

    async fn choose_folder(&self, _title: &str, _from: &Path) -> Option<PathBuf> {
        None
    }

    async fn choose_save_file(&self, _title: &str, _from: &Path, _name: &str) -> Option<PathBuf> {
        None
    }
}
