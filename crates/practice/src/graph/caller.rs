//! Who calls Graph, as the access token tells it.

use super::failure::Failure;
use crate::{
    faults::TokenRefusal,
    seed::{
        people::Person,
        pools::{CLOUD_APPLICATION_ADMINISTRATOR, GLOBAL_ADMINISTRATOR},
    },
    tokens::{claims::AccessClaims, scopes::GRAPH},
    world::World,
};
use http::{HeaderMap, header};
use scopeglass_domain::Kind;
use uuid::Uuid;

/// An access token that was checked.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub claims: AccessClaims,
}

impl Caller {
    /// Checks the access token of a request: signature, issuer, tenant, times, audience,
    /// and that its sign-in has not been revoked.
    pub(super) fn read(world: &World, headers: &HeaderMap) -> Result<Self, Failure> {
        let refuse = |message: &str| Failure::unauthenticated(world, message, true);
        let empty = || Failure::unauthenticated(world, "Access token is empty.", false);
        let line = headers.get(header::AUTHORIZATION).ok_or_else(empty)?;
        let line = line.to_str().map_err(|_| empty())?;
        let bearer = line
            .split_once(' ')
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        let jwt = bearer
            .map(|(_, jwt)| jwt.trim())
            .filter(|jwt| !jwt.is_empty())
            .ok_or_else(empty)?;
        if !jwt.contains('.') {
            return Err(refuse(
                "IDX14100: JWT is not well formed, there are no dots (.).",
            ));
        }
        let claims: AccessClaims = world.keys.read(jwt).map_err(|_| {
            refuse("Access token validation failure. Signature or content is invalid.")
        })?;
        if claims.aud != GRAPH && claims.aud != world.graph() && claims.aud != world.base {
            return Err(refuse("Access token validation failure. Invalid audience."));
        }
        if claims.iss != world.sts_issuer() || claims.tid != world.tenant().to_string() {
            return Err(refuse("Access token validation failure. Invalid issuer."));
        }
        let now = world.now().as_second();
        if now >= claims.exp || now < claims.nbf {
            return Err(refuse("Lifetime validation failed, the token is expired."));
        }
        let revoked = claims
            .sid
            .as_deref()
            .is_some_and(|sign_in| world.store().is_revoked(sign_in));
        if revoked {
            return Err(refuse(
                "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
            ));
        }
        match world.faults.token_refusal(&claims.uti) {
            None => Ok(Self { claims }),
            Some(why) => Err(no_longer(world, &claims, why)),
        }
    }

    /// Whether the app calls on behalf of a person or for itself.
    pub(super) fn kind(&self) -> Kind {
        if self.claims.idtyp == "app" {
            Kind::Application
        } else {
            Kind::Delegated
        }
    }

    /// Whether the access token carries a permission.
    pub(crate) fn carries(&self, permission: &str) -> bool {
        match self.kind() {
            Kind::Delegated => self.claims.scp.split(' ').any(|scope| scope == permission),
            Kind::Application => self.claims.roles.iter().any(|role| role == permission),
        }
    }

    /// The signed-in person.
    pub(crate) fn person(&self, world: &World) -> Option<Person> {
        match self.kind() {
            Kind::Delegated => world.organisation.find_person(&self.claims.oid),
            Kind::Application => None,
        }
    }

    /// Whether the signed-in person holds no role in the directory.
    pub(super) fn is_plain_member(&self) -> bool {
        let held = |role: &str| self.claims.wids.iter().any(|id| id == role);
        !held(GLOBAL_ADMINISTRATOR) && !held(CLOUD_APPLICATION_ADMINISTRATOR)
    }

    /// Whether the signed-in person runs the directory.
    pub(super) fn is_global_administrator(&self) -> bool {
        self.kind() == Kind::Delegated
            && self.claims.wids.iter().any(|id| id == GLOBAL_ADMINISTRATOR)
    }
}

/// The refusal of an access token that was good until now.
fn no_longer(world: &World, claims: &AccessClaims, why: TokenRefusal) -> Failure {
    let refuse = |message: &str| Failure::unauthenticated(world, message, true);
    match why {
        TokenRefusal::Expired => refuse("Lifetime validation failed, the token is expired."),
        TokenRefusal::ClaimsChallenge => Failure::claims_challenge(world, world.now().as_second()),
        TokenRefusal::ConsentRevoked => {
            let ids = [&claims.appid, &claims.oid].map(|id| Uuid::parse_str(id));
            if let [Ok(client), Ok(person)] = ids {
                world.store().consents.withdraw(client, person);
            }
            refuse("Access token validation failure. The grant behind it was taken back.")
        }
    }
}
