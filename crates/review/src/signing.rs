//! Signing in: what is asked for and why, the flow, and what was really granted.

use crate::consent::patience::{self, until_seen};
use crate::desk::{Desk, Signing, lock};
use crate::device::Way;
use crate::host::Host;
use crate::place::{PRACTICE, Place};
use crate::saved::{GrantsRead, SignedIn};
use crate::views::{Event, ReviewView, SignInStage};
use async_trait::async_trait;
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    ErrorCode, Grant, GrantedScopes, Kind, PermissionName, PersonalData, Problem, Request, ReviewId,
};
use scopeglass_graph::{Ask, End, GraphClient, Onward, Run, Tally, TokenSource};
use scopeglass_identity::{
    ClaimsChallenge, Direction, PageTexts, Pages, Prompt, Session, SignInRequest, Stage, Trust,
    sign_in,
};
use scopeglass_language::Language;
use scopeglass_probe::{Renewal, redact};
use secrecy::{ExposeSecret as _, SecretString};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long a sign-in waits for the person. Entra's own page gives up after about as long.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The OpenID scopes that a sign-in needs to tell who signed in.
pub(crate) const IDENTITY: [&str; 2] = ["openid", "profile"];

/// A live session and the client that asks with it.
pub(crate) struct Live {
    pub session: Arc<Session>,
    pub place: Place,
    pub graph: GraphClient,
}

/// The session as the source of access tokens, and as the proof that it can be renewed.
struct Tokens(Arc<Session>);

#[async_trait]
impl TokenSource for Tokens {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        self.0.access_token().await
    }

    async fn renewed_access_token(&self, refused: &SecretString) -> Result<SecretString, Problem> {
        // Another read may have renewed it in the meantime; one renewal is enough.
        let current = self.0.access_token().await?;
        if current.expose_secret() != refused.expose_secret() {
            return Ok(current);
        }
        self.0.renew().await?;
        self.0.access_token().await
    }

    async fn challenged_access_token(
        &self,
        refused: &SecretString,
        challenge: &str,
    ) -> Result<SecretString, Problem> {
        let Some(challenge) = ClaimsChallenge::from_www_authenticate(challenge) else {
            return self.renewed_access_token(refused).await;
        };
        // Another read may have answered it in the meantime.
        let current = self.0.access_token().await?;
        if current.expose_secret() != refused.expose_secret() {
            return Ok(current);
        }
        self.0.step_up(&challenge).await?;
        self.0.access_token().await
    }
}

#[async_trait]
impl Renewal for Live {
    async fn renew(&self) -> Result<(), Problem> {
        self.session.renew().await
    }
}

/// What a sign-in asks for: the delegated forms of the request's permissions.
pub(crate) fn scopes_to_ask(request: &Request) -> Vec<PermissionName> {
    let catalog = Catalog::embedded();
    let mut scopes: Vec<PermissionName> = IDENTITY
        .iter()
        .filter_map(|name| name.parse().ok())
        .collect();
    for asked in &request.permissions {
        let delegated = catalog
            .permission(&asked.name)
            .is_some_and(|permission| permission.form(Kind::Delegated).is_some());
        if delegated && !scopes.contains(&asked.name) {
            scopes.push(asked.name.clone());
        }
    }
    scopes
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn sign_in(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        self.sign_in_in(id, self.usual_way()).await
    }

    pub(crate) async fn sign_in_in(
        &self,
        id: ReviewId,
        way: Way<'_>,
    ) -> Result<ReviewView, Problem> {
        let cancel = CancellationToken::new();
        let scopes = self.with(id, |open| {
            if open.signing.is_some() || open.probing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            open.signing = Some(Signing {
                cancel: cancel.clone(),
                url: None,
            });
            Ok(scopes_to_ask(&open.review.request))
        })?;
        let outcome = self.run_sign_in(id, scopes, cancel, way).await;
        self.with(id, |open| {
            open.signing = None;
            Ok(())
        })?;
        match outcome {
            Ok(()) => {
                self.host.to_front();
                self.stage(id, SignInStage::Done, None, None);
                self.open_review(id).await
            }
            Err(problem) => {
                if problem.code != ErrorCode::SignInCancelled {
                    self.host.to_front();
                }
                self.stage(id, SignInStage::Failed, None, Some(&problem));
                Err(problem)
            }
        }
    }

    pub(crate) async fn run_sign_in(
        &self,
        id: ReviewId,
        scopes: Vec<PermissionName>,
        cancel: CancellationToken,
        way: Way<'_>,
    ) -> Result<(), Problem> {
        let language = self.language();
        self.stage(id, SignInStage::Preparing, None, None);
        let place = self.place_of(id)?;
        // What the tenant has asked of a session that could not prove it without the person.
        let demanded = self.with(id, |open| {
            Ok(open.live.as_ref().and_then(|live| live.session.demanded()))
        })?;
        let asked = (scopes, demanded);
        let live = self
            .session_with((&place, way), asked, cancel, &|stage| {
                self.on_stage(id, stage);
            })
            .await?;
        let grants = read_grants(&live).await;
        let signed_in = signed_in(language, &live, grants);
        // Another person or tenant may have signed in than the one that was asked.
        self.forget_overlay(id);
        self.with(id, |open| {
            open.live = Some(Arc::new(live));
            open.review.signed_in = Some(signed_in);
            self.save(&mut open.review)
        })
    }

    /// The place that a review signs in at.
    pub(crate) fn place_of(&self, id: ReviewId) -> Result<String, Problem> {
        let chosen = self.chosen_place();
        self.with(id, |open| {
            let live = open.live.as_ref().map(|live| live.place.id.clone());
            Ok(live.or_else(|| open.place.clone()).unwrap_or(chosen))
        })
    }

    /// Signs in for these scopes at the usual place and keeps the session.
    pub(crate) async fn session(
        &self,
        scopes: Vec<PermissionName>,
        cancel: CancellationToken,
        on_stage: &(dyn Fn(Stage) + Send + Sync),
    ) -> Result<Live, Problem> {
        self.session_at(&self.chosen_place(), scopes, cancel, on_stage)
            .await
    }

    /// Signs in for these scopes at a place and keeps the session.
    pub(crate) async fn session_at(
        &self,
        place: &str,
        scopes: Vec<PermissionName>,
        cancel: CancellationToken,
        on_stage: &(dyn Fn(Stage) + Send + Sync),
    ) -> Result<Live, Problem> {
        let way = self.usual_way();
        self.session_with((place, way), (scopes, None), cancel, on_stage)
            .await
    }

    async fn session_with(
        &self,
        (place, way): (&str, Way<'_>),
        (scopes, claims): (Vec<PermissionName>, Option<ClaimsChallenge>),
        cancel: CancellationToken,
        on_stage: &(dyn Fn(Stage) + Send + Sync),
    ) -> Result<Live, Problem> {
        let language = self.language();
        let place = self.place(place).await?;
        if let Way::Kept(account) = way {
            let session = self.kept_session(&place, account).await?;
            return live(session, place);
        }
        if let Way::Code(review) = way {
            let session = self.by_code(review, &place, scopes, cancel).await?;
            self.vault().await.save(&session).await;
            return live(session, place);
        }
        // On a real tenant the browser may be signed in as somebody else already.
        let prompt = (!place.is_practice()).then_some(Prompt::SelectAccount);
        let request = SignInRequest {
            connection: place.connection.clone(),
            scopes,
            pages: pages(language),
            login_hint: None,
            ui_locale: language.locale().tag().to_owned(),
            deadline: PATIENCE,
            prompt,
            claims,
        };
        let session = until_seen(
            || async {
                let came_back = AtomicBool::new(false);
                let noting = |stage: Stage| {
                    came_back.fetch_or(stage == Stage::Redeeming, Ordering::Relaxed);
                    on_stage(stage);
                };
                let outcome = sign_in(request.clone(), &noting, cancel.clone()).await;
                (outcome, came_back.into_inner())
            },
            patience::PAUSE,
            &cancel,
        )
        .await?;
        self.vault().await.save(&session).await;
        live(session, place)
    }

    pub(crate) fn on_stage(&self, id: ReviewId, stage: Stage) {
        match stage {
            Stage::ReadingMetadata => self.stage(id, SignInStage::Preparing, None, None),
            Stage::Redeeming => self.stage(id, SignInStage::Redeeming, None, None),
            Stage::Verifying => self.stage(id, SignInStage::Verifying, None, None),
            Stage::Waiting { url } => {
                if let Some(open) = lock(&self.open).get_mut(&id)
                    && let Some(signing) = &mut open.signing
                {
                    signing.url = Some(url.clone());
                }
                // Without a browser the address is still shown, so the wait goes on.
                let problem = self.host.open_browser(&url).err();
                self.stage(
                    id,
                    SignInStage::Waiting,
                    Some(url.to_string()),
                    problem.as_ref(),
                );
            }
        }
    }

    pub(crate) fn stage(
        &self,
        review: ReviewId,
        stage: SignInStage,
        url: Option<String>,
        problem: Option<&Problem>,
    ) {
        let problem = problem.map(|problem| self.tell(problem));
        self.host.event(Event::SignIn {
            review,
            stage,
            url,
            problem,
        });
    }

    /// See [`crate::commands`].
    pub async fn open_sign_in_page(&self, id: ReviewId) -> Result<bool, Problem> {
        let url = self.with(id, |open| {
            Ok(open.signing.as_ref().and_then(|s| s.url.clone()))
        })?;
        match url {
            Some(url) => self.host.open_browser(&url).map(|()| true),
            None => Ok(false),
        }
    }

    /// See [`crate::commands`].
    pub async fn cancel_sign_in(&self, id: ReviewId) -> Result<bool, Problem> {
        self.with(id, |open| {
            if let Some(signing) = &open.signing {
                signing.cancel.cancel();
            }
            Ok(open.signing.is_some())
        })
    }

    /// See [`crate::commands`].
    pub async fn sign_out(&self, id: ReviewId) -> Result<ReviewView, Problem> {
        let live = self.with(id, |open| {
            if open.probing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            Ok(open.live.take())
        })?;
        self.forget_overlay(id);
        if let Some(live) = live {
            self.forget(&live).await;
        }
        self.open_review(id).await
    }

    pub(crate) async fn forget(&self, live: &Live) {
        // The session ends in memory whatever the keyring says.
        let _ = self
            .vault()
            .await
            .forget_account(live.session.connection(), live.session.account())
            .await;
        live.session.sign_out().await;
    }

    /// Ends what must not outlive the face: running work, and the sessions of the practice
    /// tenant, which ends with it.
    pub async fn close(&self) {
        self.end_connection().await;
        let open: Vec<_> = lock(&self.open).drain().map(|(_, open)| open).collect();
        for open in open {
            if let Some(signing) = open.signing {
                signing.cancel.cancel();
            }
            if let Some(probing) = open.probing {
                probing.cancel();
            }
            // A connection that is kept keeps its session too, where that can be renewed.
            if let Some(live) = open.live.filter(|live| !self.is_kept(&live.place)) {
                self.forget(&live).await;
            }
        }
    }

    /// Whom the practice tenant's sign-in page offers; nobody where it cannot start, which
    /// the sign-in itself then says.
    pub(crate) async fn people(&self, place: &str) -> Vec<crate::host::PracticePerson> {
        if place != PRACTICE {
            return Vec::new();
        }
        self.host
            .practice()
            .await
            .map(|tenant| tenant.people)
            .unwrap_or_default()
    }
}

fn live(session: Session, place: Place) -> Result<Live, Problem> {
    let session = Arc::new(session);
    let trust = match &place.connection.trust {
        Trust::System => None,
        Trust::Pem(pem) => Some(pem.clone()),
    };
    let graph = GraphClient::new(
        place.graph.clone(),
        Arc::new(Tokens(session.clone())),
        trust,
    )?;
    Ok(Live {
        session,
        place,
        graph,
    })
}

pub(crate) fn signed_in(language: &Language, live: &Live, grants: GrantsRead) -> SignedIn {
    let account = live.session.account();
    SignedIn {
        place: match &live.place.name {
            Some(name) => name.clone(),
            None => language.id("review-place-practice"),
        },
        practice: live.place.is_practice(),
        tenant: account.tenant,
        account: redact(PersonalData::MailAddress, &account.username.as_str().into())
            .as_str()
            .to_owned(),
        roles: told_roles(&account.roles),
        granted: live.session.granted(),
        at: Timestamp::now(),
        grants,
    }
}

/// The role that Entra puts into the `wids` of every member, which is no administrator's.
/// Source: Microsoft Entra built-in roles, template ids.
const ORDINARY_MEMBER: &str = "b79fbf4d-3ef9-4689-8143-76b194e85509";

/// The directory roles worth telling: being an ordinary member is only worth it alone.
pub(crate) fn told_roles(roles: &[String]) -> Vec<String> {
    let beyond: Vec<_> = roles
        .iter()
        .filter(|role| *role != ORDINARY_MEMBER)
        .cloned()
        .collect();
    if beyond.is_empty() {
        roles.to_vec()
    } else {
        beyond
    }
}

/// Reads back what the tenant's own records say was granted to this client. A redirect
/// that says so proves nothing.
pub(crate) async fn read_grants(live: &Live) -> GrantsRead {
    let granted = live.session.granted();
    let readers: BTreeSet<_> = Catalog::embedded()
        .authorisers("GET", "/oauth2PermissionGrants", Kind::Delegated)
        .into_iter()
        .cloned()
        .collect();
    if granted.0.is_disjoint(&readers) {
        return GrantsRead::NotTried;
    }
    match grants_of(live).await {
        Ok(grants) => GrantsRead::Read {
            at: Timestamp::now(),
            grants,
        },
        Err(problem) => GrantsRead::Failed { problem },
    }
}

async fn grants_of(live: &Live) -> Result<Vec<Grant>, Problem> {
    let client = live.place.connection.client;
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let ask = Ask::new(format!("/servicePrincipals(appId='{client}')")).query("$select=id");
    let principal = live.graph.get(&ask, &run).await?;
    let unreadable = || Problem::new(ErrorCode::GraphUnreadable);
    let principal = principal["id"].as_str().ok_or_else(unreadable)?.to_owned();
    let mut records = Vec::new();
    let ask = Ask::new("/oauth2PermissionGrants")
        .query("$top=999")
        .eventual(true);
    let reading = live
        .graph
        .pages(&ask, &run, &mut |page, _| {
            records.extend_from_slice(page);
            Onward::Continue
        })
        .await;
    if let End::Broken(problem) = reading.end {
        return Err(problem);
    }
    let ours = records
        .iter()
        .filter(|record| record["clientId"] == principal.as_str());
    Ok(ours
        .map(|record| Grant {
            client,
            for_everyone: record["consentType"] == "AllPrincipals",
            scopes: record["scope"]
                .as_str()
                .unwrap_or_default()
                .split_whitespace()
                .filter_map(|name| name.parse().ok())
                .collect(),
        })
        .collect())
}

/// What the token carries beyond what this sign-in asked for, and what is missing from it.
pub(crate) fn beyond_and_missing(
    request: &Request,
    granted: &GrantedScopes,
) -> (Vec<PermissionName>, Vec<PermissionName>) {
    let asked: BTreeSet<_> = scopes_to_ask(request).into_iter().collect();
    // The OpenID scopes shape the ID token and need not stand in the access token.
    let silent = |name: &&PermissionName| matches!(name.as_str(), "openid" | "profile" | "email");
    (
        granted.0.difference(&asked).cloned().collect(),
        asked
            .difference(&granted.0)
            .filter(|name| !silent(name))
            .cloned()
            .collect(),
    )
}

fn pages(language: &Language) -> Pages {
    let direction = if language.locale().is_rtl() {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    let text = |id: &str| language.id(&format!("loopback-{id}"));
    let texts = PageTexts {
        finished_title: text("finished-title"),
        finished_text: text("finished-text"),
        refused_title: text("refused-title"),
        refused_text: text("refused-text"),
        ignored_title: text("ignored-title"),
        ignored_text: text("ignored-text"),
    };
    Pages::render(language.locale().tag(), direction, &texts)
}
