//! The places that a person has connected: listing, saving, choosing, forgetting.

use super::cloud::{self, CUSTOM};
use super::{PRACTICE, Place, PlaceInput, SavedPlace, check};
use crate::desk::{Desk, lock};
use crate::host::Host;
use crate::present::Presenter;
use crate::signing::scopes_to_ask;
use crate::views::{CloudView, ConnectionView, GuideView, PlaceView, PlacesView, ReviewView};
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Kind, PermissionName, Problem, ReviewId};

/// Microsoft's own public apps that sign-in guides borrow: id and name. Signing in as one
/// of them is an explicit choice.
/// Source: learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in.
pub(crate) const WELL_KNOWN: &[(&str, &str)] = &[
    (
        "14d82eec-204b-4c2f-b7e8-296a70dab67e",
        "Microsoft Graph Command Line Tools",
    ),
    (
        "04b07795-8ddb-461a-bbee-02f9e1bf7b46",
        "Microsoft Azure CLI",
    ),
    (
        "1950a258-227b-4e31-a9cf-717495945fc2",
        "Microsoft Azure PowerShell",
    ),
    ("d3590ed6-52b3-4102-aeff-aad2292ab01c", "Microsoft Office"),
    ("1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Microsoft Teams"),
    ("aebc6443-996d-45c2-90f0-388ff96faa56", "Visual Studio Code"),
    ("04f0c124-f2bc-4f59-8241-bf6df9866bbd", "Visual Studio"),
    ("de8bc8b5-d9f9-48b1-a8ad-b748da725064", "Graph Explorer"),
];

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn places(&self) -> Result<PlacesView, Problem> {
        let language = self.language();
        let settings = lock(&self.settings).clone();
        let chosen = self.chosen_place();
        let practice = PlaceView {
            id: PRACTICE.to_owned(),
            name: language.id("review-place-practice"),
            practice: true,
            chosen: chosen == PRACTICE,
            cloud: String::new(),
            tenant: String::new(),
            client: String::new(),
        };
        let saved = settings.places.iter().map(|place| PlaceView {
            id: place.id.clone(),
            name: place.name.clone(),
            practice: false,
            chosen: chosen == place.id,
            cloud: language.id(&format!("connect-cloud-{}", place.cloud)),
            tenant: match &place.authority {
                Some(authority) => authority.to_string(),
                None => place.tenant.clone(),
            },
            client: place.client.to_string(),
        });
        Ok(PlacesView {
            places: std::iter::once(practice).chain(saved).collect(),
            clouds: cloud::ids()
                .map(|id| CloudView {
                    id: id.to_owned(),
                    name: language.id(&format!("connect-cloud-{id}")),
                    custom: id == CUSTOM,
                })
                .collect(),
        })
    }

    /// See [`crate::commands`].
    pub async fn save_place(&self, input: PlaceInput) -> Result<PlacesView, Problem> {
        let place = input.checked()?;
        // What cannot be signed in to is not worth keeping.
        place.resolve()?;
        self.remember_place(place)?;
        self.places().await
    }

    fn remember_place(&self, place: SavedPlace) -> Result<(), Problem> {
        let settings = {
            let mut settings = lock(&self.settings);
            settings.places.retain(|known| known.id != place.id);
            settings.place = Some(place.id.clone());
            settings.places.push(place);
            settings.clone()
        };
        *lock(&self.given_place) = None;
        settings.save(&self.paths.settings)
    }

    /// See [`crate::commands`].
    pub async fn remove_place(&self, place: String) -> Result<PlacesView, Problem> {
        let known = self.saved_place(&place)?;
        // A connection that is taken away takes its sessions along.
        self.forget_place(&known.id).await;
        if let Ok(place) = known.resolve() {
            // Everybody's: the person may have signed in as several.
            let _ = self.vault().await.forget(&place.connection).await;
        }
        let settings = {
            let mut settings = lock(&self.settings);
            settings.places.retain(|other| other.id != known.id);
            if settings.place.as_deref() == Some(known.id.as_str()) {
                settings.place = None;
            }
            settings.clone()
        };
        settings.save(&self.paths.settings)?;
        self.places().await
    }

    /// See [`crate::commands`].
    pub async fn choose_place(
        &self,
        review: ReviewId,
        place: String,
    ) -> Result<ReviewView, Problem> {
        let place = self.known_place(&place)?;
        self.with(review, |open| {
            if open.signing.is_some() || open.probing.is_some() {
                return Err(Problem::new(ErrorCode::ReviewBusy));
            }
            open.place = Some(place.clone());
            Ok(())
        })?;
        self.sign_out(review).await?;
        self.remember_choice(&place)?;
        self.open_review(review).await
    }

    /// See [`crate::commands`].
    pub async fn choose_tenant(&self, place: String) -> Result<ConnectionView, Problem> {
        let place = self.known_place(&place)?;
        self.end_connection().await;
        self.remember_choice(&place)?;
        self.connection().await
    }

    /// See [`crate::commands`].
    pub async fn guide(
        &self,
        cloud: String,
        review: Option<ReviewId>,
    ) -> Result<GuideView, Problem> {
        let scopes = match review {
            Some(review) => self.with(review, |open| Ok(scopes_to_ask(&open.review.request)))?,
            None => crate::tenant::scopes(),
        };
        self.guide_of(&cloud, &scopes)
    }

    /// The same for delegated permissions by name; for looking at the tenant's apps where
    /// none is named.
    ///
    /// # Errors
    /// `cloud-unknown`, `permission-unknown`.
    pub fn guide_for(&self, cloud: &str, names: &[String]) -> Result<GuideView, Problem> {
        if names.is_empty() {
            return self.guide_of(cloud, &crate::tenant::scopes());
        }
        let asked = crate::signing::IDENTITY.iter().copied();
        let asked = asked.chain(names.iter().map(String::as_str));
        let scopes = asked.map(|name| {
            let found = Catalog::embedded().find(name);
            let found = found.filter(|found| found.form(Kind::Delegated).is_some());
            found
                .map(|found| found.name.clone())
                .ok_or_else(|| Problem::new(ErrorCode::PermissionUnknown).with("permission", name))
        });
        self.guide_of(cloud, &scopes.collect::<Result<Vec<_>, _>>()?)
    }

    /// See [`crate::commands`].
    pub async fn open_guide(&self, cloud: String) -> Result<bool, Problem> {
        let guide = self.guide_of(&cloud, &[])?;
        let portal = guide.portal.parse();
        let portal = portal.map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
        self.host.open_browser(&portal).map(|()| true)
    }

    fn guide_of(&self, named: &str, scopes: &[PermissionName]) -> Result<GuideView, Problem> {
        let cloud = cloud::find(named).ok_or_else(|| super::unknown_cloud(named))?;
        let presenter = Presenter {
            language: self.language(),
            catalog: Catalog::embedded(),
        };
        Ok(presenter.guide(cloud, scopes))
    }

    /// See [`crate::commands`].
    pub async fn check_place(&self, input: PlaceInput) -> Result<String, Problem> {
        let place = input.checked()?.resolve()?;
        check::answers(&place).await
    }

    /// Uses a place for this run without remembering it, as the command line does.
    ///
    /// # Errors
    /// What is wrong with what was given.
    pub fn use_place(&self, input: &PlaceInput) -> Result<(), Problem> {
        let place = input.checked()?;
        place.resolve()?;
        *lock(&self.given_place) = Some(place);
        Ok(())
    }

    /// Uses a saved place, by its name or id, or `practice`, for this run alone.
    ///
    /// # Errors
    /// `place-unknown`.
    pub fn use_saved_place(&self, name: &str) -> Result<(), Problem> {
        let place = self.known_place(name)?;
        *lock(&self.given_place) = None;
        lock(&self.settings).place = Some(place);
        Ok(())
    }

    fn remember_choice(&self, place: &str) -> Result<(), Problem> {
        let settings = {
            let mut settings = lock(&self.settings);
            settings.place = Some(place.to_owned());
            settings.clone()
        };
        settings.save(&self.paths.settings)
    }

    /// The id of the place that is used unless a review uses another.
    pub(crate) fn chosen_place(&self) -> String {
        if let Some(given) = lock(&self.given_place).as_ref() {
            return given.id.clone();
        }
        let settings = lock(&self.settings);
        let known = |id: &&String| settings.places.iter().any(|place| place.id == **id);
        let chosen = settings.place.as_ref().filter(known);
        chosen.cloned().unwrap_or_else(|| PRACTICE.to_owned())
    }

    /// A place by its id.
    ///
    /// # Errors
    /// `place-unknown`, and what keeps the place from being used.
    pub(crate) async fn place(&self, id: &str) -> Result<Place, Problem> {
        if id == PRACTICE {
            return self.host.practice().await.map(Place::from);
        }
        let given = lock(&self.given_place).clone();
        match given.filter(|place| place.id == id) {
            Some(place) => place.resolve(),
            None => self.saved_place(id)?.resolve(),
        }
    }

    /// The name of a place as it is shown.
    pub(crate) fn place_name(&self, id: &str) -> String {
        let given = lock(&self.given_place).clone();
        let given = given.filter(|place| place.id == id);
        match given.or_else(|| self.saved_place(id).ok()) {
            Some(place) => place.name,
            None => self.language().id("review-place-practice"),
        }
    }

    /// Whether a place is still known when Scopeglass is started again.
    pub(crate) fn is_kept(&self, place: &Place) -> bool {
        lock(&self.settings)
            .places
            .iter()
            .any(|kept| kept.id == place.id)
    }

    fn known_place(&self, name: &str) -> Result<String, Problem> {
        if name == PRACTICE {
            return Ok(PRACTICE.to_owned());
        }
        self.saved_place(name).map(|place| place.id)
    }

    fn saved_place(&self, name: &str) -> Result<SavedPlace, Problem> {
        let settings = lock(&self.settings);
        let named = |place: &&SavedPlace| {
            place.id == name || place.name.to_lowercase() == name.trim().to_lowercase()
        };
        let found = settings.places.iter().find(named).cloned();
        found.ok_or_else(|| Problem::new(ErrorCode::PlaceUnknown).with("place", name.trim()))
    }

    /// Ends every session at a place.
    async fn forget_place(&self, id: &str) {
        let lives: Vec<_> = {
            let mut open = lock(&self.open);
            let lives = open.values_mut().filter_map(|open| {
                let here = open.live.as_ref().is_some_and(|live| live.place.id == id);
                if open.place.as_deref() == Some(id) {
                    open.place = None;
                }
                if here { open.live.take() } else { None }
            });
            lives.collect()
        };
        for live in lives {
            self.forget(&live).await;
        }
        let here = lock(&self.connection)
            .live
            .as_ref()
            .is_some_and(|live| live.place.id == id);
        if here {
            self.end_connection().await;
        }
    }
}
