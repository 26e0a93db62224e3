//! One question put twice: the controlled experiment's, before and after a consent.

use crate::{
    Asked, Surroundings,
    attribution::Attributor,
    lookup::Lookup,
    plan::{Plan, Reading, Side, plan_as_if},
};
use jiff::Timestamp;
use scopeglass_domain::{Call, GrantedScopes, Kind, PermissionName, Trial};

/// A question about one delegated permission that stays the same whatever is granted.
#[derive(Debug, Clone)]
pub struct TrialQuestion(Plan);

impl TrialQuestion {
    /// The question for an access token that will carry `held`; none where the permission
    /// opens nothing to read, or nothing that could be asked about without an id.
    pub fn about(
        permission: &PermissionName,
        around: &Surroundings<'_>,
        held: &GrantedScopes,
    ) -> Option<Self> {
        let asked = Asked {
            permission: permission.clone(),
            kind: Some(Kind::Delegated),
        };
        let plan = plan_as_if(&asked, around, held);
        // Ids would have to be listed with permissions that are not consented to yet.
        let plain = |reading: &Reading| {
            let own = reading.places.as_ref().is_none_or(|places| places.is_own());
            own && reading.from.is_none()
        };
        plan.reading().is_some_and(plain).then_some(Self(plan))
    }

    /// What is called.
    pub fn call(&self) -> Option<Call> {
        self.0.call()
    }

    /// Puts the question with the access token of `around`, whatever it carries.
    pub async fn put(&self, around: &Surroundings<'_>) -> Option<Trial> {
        let reading = self.0.reading()?;
        // A fact's own read would be refused too, and tells nothing here.
        let bare = Reading {
            facts: &[],
            side: Side::Person,
            ..reading.clone()
        };
        let seen = Lookup::new(around).read(&bare, &|_| ()).await;
        let token = Attributor::new(around.catalog, around.granted, Kind::Delegated);
        let attribution = token.of(&reading.template);
        Some(Trial::of(&seen.outcome, attribution, Timestamp::now()))
    }
}
