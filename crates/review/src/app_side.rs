//! The app's own session beside the person's: application permissions are then seen as the
//! app sees them.

use crate::desk::Desk;
use crate::host::{Host, PracticeApp};
use crate::place::Place;
use crate::views::ReviewView;
use async_trait::async_trait;
use scopeglass_domain::{ClientId, ErrorCode, GrantedScopes, Problem, ReviewId};
use scopeglass_graph::{GraphClient, TokenSource};
use scopeglass_identity::{
    AppRequest, AppSession, Certificate, ClaimsChallenge, Cloud, Connection, Credential, Trust,
    sign_in_app,
};
use secrecy::{ExposeSecret as _, SecretString};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// A live session of an app alone.
pub(crate) struct AppLive {
    pub client: ClientId,
    pub session: AppSession,
    pub graph: GraphClient,
}

impl AppLive {
    /// The application permissions that its access token carries.
    pub fn granted(&self) -> GrantedScopes {
        GrantedScopes(self.session.roles().into_iter().collect())
    }
}

struct Tokens(AppSession);

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

impl<H: Host> Desk<H> {
    /// Signs an app in by itself for a review.
    ///
    /// # Errors
    /// `review-busy`, `tenant-needed`, `credential-refused`, and as the sign-in says.
    pub async fn sign_in_app_as(
        &self,
        id: ReviewId,
        client: ClientId,
        credential: Credential,
    ) -> Result<ReviewView, Problem> {
        let place = self.place(&self.place_of(id)?).await?;
        self.with(id, |open| match open.probing {
            Some(_) => Err(Problem::new(ErrorCode::ReviewBusy)),
            None => Ok(()),
        })?;
        let live = app_live(place, client, credential).await?;
        self.with(id, |open| {
            open.app = Some(Arc::new(live));
            Ok(())
        })?;
        self.open_review(id).await
    }

    /// See [`crate::commands`].
    pub async fn sign_in_app(
        &self,
        review: ReviewId,
        client: String,
    ) -> Result<Option<ReviewView>, Problem> {
        let place = self.place(&self.place_of(review)?).await?;
        if place.is_practice() {
            let app = self.practice_app().await?;
            let signed_in = self.sign_in_app_as(review, app.client, app.credential);
            return signed_in.await.map(Some);
        }
        let client: ClientId = client
            .trim()
            .parse()
            .map_err(|_| Problem::new(ErrorCode::ClientIdInvalid).with("client", client.trim()))?;
        let title = self.language().id("experiment-choose-certificate");
        let Some(file) = self.host().choose_certificate(&title).await else {
            return Ok(None);
        };
        let certificate = Certificate::from_file(&file, None)?;
        let credential = Credential::Certificate(certificate);
        self.sign_in_app_as(review, client, credential)
            .await
            .map(Some)
    }

    /// The app that the practice tenant lends.
    ///
    /// # Errors
    /// `practice-unavailable` where it lends none.
    pub async fn practice_app(&self) -> Result<PracticeApp, Problem> {
        self.host().practice().await?;
        self.host()
            .practice_app()
            .ok_or_else(|| Problem::new(ErrorCode::PracticeUnavailable))
    }

    /// See [`crate::commands`].
    pub async fn sign_out_app(&self, review: ReviewId) -> Result<ReviewView, Problem> {
        let app = self.with(review, |open| match open.probing {
            Some(_) => Err(Problem::new(ErrorCode::ReviewBusy)),
            None => Ok(open.app.take()),
        })?;
        if let Some(app) = app {
            app.session.sign_out();
        }
        self.open_review(review).await
    }
}

async fn app_live(
    place: Place,
    client: ClientId,
    credential: Credential,
) -> Result<AppLive, Problem> {
    let host = place.graph.host_str().unwrap_or_default();
    // A Graph of one's own, the practice tenant's among them, answers to the public name.
    let resource = Cloud::of_graph_host(host).map(Cloud::resource);
    let resource = resource.unwrap_or_else(|| Cloud::Global.resource());
    let trust = match &place.connection.trust {
        Trust::System => None,
        Trust::Pem(pem) => Some(pem.clone()),
    };
    let request = AppRequest {
        connection: Connection {
            client,
            ..place.connection
        },
        resource: Some(resource),
        credential,
    };
    let session = sign_in_app(request, CancellationToken::new()).await?;
    let graph = GraphClient::new(place.graph, Arc::new(Tokens(session.clone())), trust)?;
    Ok(AppLive {
        client,
        session,
        graph,
    })
}
