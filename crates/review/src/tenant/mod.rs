//! A connection to a tenant outside any review: to choose one of its apps and to read it.
//!
//! It asks for one permission, Directory.Read.All: nothing less opens the records of
//! delegated grants for reading, and it opens everything else that is read here as well.

mod find;
mod read;

use crate::desk::{Desk, Signing, lock};
use crate::host::Host;
use crate::present::{Presenter, SignInAround};
use crate::signing::{IDENTITY, Live};
use crate::views::{ConnectionView, Event, ReviewView, SignInStage, TenantAppsView};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, PermissionName, Problem};
use scopeglass_identity::Stage;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The one permission that reads apps, grants and app roles.
const READS_APPS: &str = "Directory.Read.All";
/// Apps that one list may hold.
const MOST_APPS: usize = 500;

/// The connection, as long as it lasts.
#[derive(Default)]
pub(crate) struct Connection {
    pub live: Option<Arc<Live>>,
    pub signing: Option<Signing>,
}

pub(crate) fn scopes() -> Vec<PermissionName> {
    let names = IDENTITY.iter().chain([&READS_APPS]);
    names.filter_map(|name| name.parse().ok()).collect()
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn connection(&self) -> Result<ConnectionView, Problem> {
        let live = lock(&self.connection).live.clone();
        let place = live.map_or_else(|| self.chosen_place(), |live| live.place.id.clone());
        let around = SignInAround {
            name: self.place_name(&place),
            people: self.people(&place).await,
            kept: Vec::new(),
            keyring: self.vault().await.problem(),
            place,
        };
        let presenter = self.presenter();
        let connection = lock(&self.connection);
        Ok(presenter.connection(&connection, &scopes(), &around))
    }

    /// See [`crate::commands`].
    pub async fn connect(&self) -> Result<ConnectionView, Problem> {
        self.connect_for(scopes()).await
    }

    /// Connects for these scopes.
    pub(crate) async fn connect_for(
        &self,
        scopes: Vec<PermissionName>,
    ) -> Result<ConnectionView, Problem> {
        let cancel = CancellationToken::new();
        self.begin_connecting(&cancel)?;
        self.connect_stage(SignInStage::Preparing, None, None);
        let on_stage = |stage| self.on_connect_stage(stage);
        let outcome = self.session(scopes, cancel, &on_stage).await;
        match self.end_connecting(outcome) {
            Ok(()) => {
                self.host.to_front();
                self.connect_stage(SignInStage::Done, None, None);
                self.connection().await
            }
            Err(problem) => {
                if problem.code != ErrorCode::SignInCancelled {
                    self.host.to_front();
                }
                self.connect_stage(SignInStage::Failed, None, Some(&problem));
                Err(problem)
            }
        }
    }

    fn begin_connecting(&self, cancel: &CancellationToken) -> Result<(), Problem> {
        let mut connection = lock(&self.connection);
        if connection.signing.is_some() {
            return Err(Problem::new(ErrorCode::ReviewBusy));
        }
        connection.signing = Some(Signing {
            cancel: cancel.clone(),
            url: None,
        });
        Ok(())
    }

    fn end_connecting(&self, outcome: Result<Live, Problem>) -> Result<(), Problem> {
        let mut connection = lock(&self.connection);
        connection.signing = None;
        connection.live = Some(Arc::new(outcome?));
        Ok(())
    }

    fn on_connect_stage(&self, stage: Stage) {
        match stage {
            Stage::ReadingMetadata => self.connect_stage(SignInStage::Preparing, None, None),
            Stage::Redeeming => self.connect_stage(SignInStage::Redeeming, None, None),
            Stage::Verifying => self.connect_stage(SignInStage::Verifying, None, None),
            Stage::Waiting { url } => {
                if let Some(signing) = &mut lock(&self.connection).signing {
                    signing.url = Some(url.clone());
                }
                // Without a browser the address is still shown, so the wait goes on.
                let problem = self.host.open_browser(&url).err();
                let url = Some(url.to_string());
                self.connect_stage(SignInStage::Waiting, url, problem.as_ref());
            }
        }
    }

    fn connect_stage(&self, stage: SignInStage, url: Option<String>, problem: Option<&Problem>) {
        let problem = problem.map(|problem| self.tell(problem));
        self.host.event(Event::Connect {
            stage,
            url,
            problem,
        });
    }

    /// See [`crate::commands`].
    pub async fn open_connect_page(&self) -> Result<bool, Problem> {
        let url = lock(&self.connection)
            .signing
            .as_ref()
            .and_then(|signing| signing.url.clone());
        match url {
            Some(url) => self.host.open_browser(&url).map(|()| true),
            None => Ok(false),
        }
    }

    /// See [`crate::commands`].
    pub async fn cancel_connect(&self) -> Result<bool, Problem> {
        let connection = lock(&self.connection);
        if let Some(signing) = &connection.signing {
            signing.cancel.cancel();
        }
        Ok(connection.signing.is_some())
    }

    /// See [`crate::commands`].
    pub async fn disconnect(&self) -> Result<ConnectionView, Problem> {
        self.end_connection().await;
        self.connection().await
    }

    /// Ends a waiting sign-in and the session.
    pub(crate) async fn end_connection(&self) {
        let live = {
            let mut connection = lock(&self.connection);
            if let Some(signing) = &connection.signing {
                signing.cancel.cancel();
            }
            connection.live.take()
        };
        if let Some(live) = live {
            self.forget(&live).await;
        }
    }

    fn presenter(&self) -> Presenter {
        Presenter {
            language: self.language(),
            catalog: Catalog::embedded(),
        }
    }

    pub(crate) fn connected(&self) -> Result<Arc<Live>, Problem> {
        let live = lock(&self.connection).live.clone();
        live.ok_or_else(|| Problem::new(ErrorCode::NotConnected))
    }

    /// See [`crate::commands`].
    pub async fn tenant_apps(&self, text: String, limit: usize) -> Result<TenantAppsView, Problem> {
        let live = self.connected()?;
        let found = find::apps(&live, &text, limit.clamp(1, MOST_APPS)).await?;
        Ok(found.view(self.presenter(), live.session.account().tenant))
    }

    /// See [`crate::commands`].
    pub async fn review_from_tenant(&self, app: String) -> Result<ReviewView, Problem> {
        let live = self.connected()?;
        let principal = find::one(&live, &app).await?;
        let parts = read::app(&live, principal).await;
        self.begin(scopeglass_request::from_tenant(&parts)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_domain::Kind;

    /// What is read of an app, as its published paths.
    const CALLS: [&str; 6] = [
        "/servicePrincipals",
        "/servicePrincipals/{id}",
        "/servicePrincipals/{id}/oauth2PermissionGrants",
        "/servicePrincipals/{id}/appRoleAssignments",
        "/servicePrincipals/{id}/appRoleAssignedTo",
        "/applications",
    ];

    #[test]
    fn one_permission_opens_every_call_and_nothing_less_does() {
        let names = |path| -> Vec<&str> {
            let names = Catalog::embedded().authorisers("GET", path, Kind::Delegated);
            names.into_iter().map(|name| name.as_str()).collect()
        };
        for path in CALLS {
            assert!(names(path).contains(&READS_APPS), "{path}");
        }
        let grants = names(CALLS[2]);
        let others = grants.iter().filter(|name| **name != READS_APPS);
        for other in others {
            assert!(
                other.contains("ReadWrite"),
                "{other} reads grants and writes nothing"
            );
        }
    }
}
