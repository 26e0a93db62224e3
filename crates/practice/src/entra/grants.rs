//! The three ways to an access token.

use super::{
    asking::scope_fault,
    authority::Authority,
    demand::Demand,
    device,
    fault::{Fault, blocked, consent_missing, malformed},
    params::Params,
    steps::client_info,
};
use crate::{
    facts::Client,
    store::{
        Presence,
        devices::DeviceAnswer,
        redemption::{Redeemable, RedemptionRefusal},
    },
    tokens::{
        claims::{self, ACCESS_LIFETIME},
        scopes::AskedScopes,
    },
    world::{APP_ROLES, World},
};
use aws_lc_rs::{constant_time::verify_slices_are_equal, digest};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// RFC 6749, section 4.1.3, with PKCE (RFC 7636, section 4.5).
pub(super) fn code(world: &World, client: &Client, params: &Params) -> Result<Value, Fault> {
    let code = params.need("code")?;
    let asked = narrowed(world, client, params)?;
    let mut store = world.store();
    let found = store.redeemable(code).map_err(code_refusal)?;
    fits(&found, client, params)?;
    let sign_in = store
        .redeem(code)
        .ok_or_else(|| code_refusal(RedemptionRefusal::AlreadyRedeemed))?;
    drop(store);
    let demand = found.request.demand.clone();
    let issue = Issue {
        world,
        client,
        cp1: demand.cp1 || Demand::of(params)?.cp1,
        context: demand.context.as_deref(),
        asked: asked.as_ref().unwrap_or(&found.asked),
        offline: found.asked.has("offline_access"),
        presence: found.presence,
        nonce: found.request.nonce.as_deref(),
        sign_in: &sign_in,
        client_info: found.request.client_info || params.get("client_info") == Some("1"),
    };
    issue.tokens()
}

fn fits(found: &Redeemable, client: &Client, params: &Params) -> Result<(), Fault> {
    if found.client != client.id().0 {
        let text =
            "The provided value for the code is not valid. The code was issued to another client.";
        return Err(Fault::new(70_000, "invalid_grant", text));
    }
    let uri = params.need("redirect_uri")?;
    // Clients that take the address from where they were sent back see a slash for no path.
    if without_empty_path(uri) != without_empty_path(&found.request.redirect_uri) {
        let uri: String = uri.chars().take(300).collect();
        let text = format!(
            "The reply address '{uri}' does not match the reply address '{}' provided when requesting Authorization code.",
            found.request.redirect_uri
        );
        return Err(Fault::new(500_112, "invalid_grant", text));
    }
    verified(
        found.request.challenge.as_deref(),
        params.get("code_verifier"),
    )
}

fn verified(challenge: Option<&str>, verifier: Option<&str>) -> Result<(), Fault> {
    let matches = match (challenge, verifier) {
        (None, None) => true,
        (Some(challenge), Some(verifier)) => {
            let sum = digest::digest(&digest::SHA256, verifier.as_bytes());
            let sum = BASE64_URL_SAFE_NO_PAD.encode(sum.as_ref());
            let sized = (43..=128).contains(&verifier.len());
            sized && verify_slices_are_equal(sum.as_bytes(), challenge.as_bytes()).is_ok()
        }
        // A verifier without a challenge hints at a code from somebody else's flow.
        (None, Some(_)) | (Some(_), None) => false,
    };
    let text = "The Code_Verifier does not match the code_challenge supplied in the authorization request.";
    if matches {
        Ok(())
    } else {
        Err(Fault::new(501_481, "invalid_grant", text))
    }
}

fn code_refusal(refusal: RedemptionRefusal) -> Fault {
    match refusal {
        RedemptionRefusal::Unknown => malformed("").error("invalid_grant"),
        RedemptionRefusal::Expired | RedemptionRefusal::Revoked => Fault::new(
            70_008,
            "invalid_grant",
            "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.",
        ),
        RedemptionRefusal::AlreadyRedeemed => Fault::new(
            54_005,
            "invalid_grant",
            "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.",
        ),
    }
}

/// RFC 6749, section 6.
pub(super) fn refresh(world: &World, client: &Client, params: &Params) -> Result<Value, Fault> {
    let refresh = params.need("refresh_token")?;
    let asked = narrowed(world, client, params)?;
    let demand = Demand::of(params)?;
    if world.faults.blocks_sign_in() {
        return Err(blocked());
    }
    let mut store = world.store();
    let (sign_in, found) = match store.renewable(refresh) {
        Ok(found) => found,
        Err(refusal) => return Err(refresh_refusal(refusal)),
    };
    if found.client != client.id().0 {
        let text = "Provided grant is invalid or malformed. The refresh token was issued to another client.";
        return Err(Fault::new(70_000, "invalid_grant", text));
    }
    // Judged before the refresh token is used up: a refusal must not cost the sign-in.
    demand.met_by(found.context.as_deref())?;
    let person = world.organisation.person(found.presence.person);
    let carried = person.map(|person| store.consents.of(client.id().0, person.id));
    agreed(
        asked.as_ref().unwrap_or(&found.asked),
        &carried.unwrap_or_default(),
        client,
    )?;
    let next = store.next_refresh(&sign_in);
    drop(store);
    let issue = Issue {
        world,
        client,
        cp1: demand.cp1,
        context: found.context.as_deref(),
        asked: asked.as_ref().unwrap_or(&found.asked),
        offline: false,
        presence: found.presence,
        nonce: None,
        sign_in: &sign_in,
        client_info: found.client_info || params.get("client_info") == Some("1"),
    };
    let mut tokens = issue.tokens()?;
    tokens["refresh_token"] = json!(next);
    Ok(tokens)
}

fn refresh_refusal(refusal: RedemptionRefusal) -> Fault {
    match refusal {
        RedemptionRefusal::Unknown => {
            let text = "Provided grant is invalid or malformed.";
            Fault::new(70_000, "invalid_grant", text)
        }
        RedemptionRefusal::Expired => code_refusal(RedemptionRefusal::Expired),
        RedemptionRefusal::AlreadyRedeemed => {
            let text = "The provided value for the input parameter 'refresh_token' is not valid: it was used before, so the sign-in that it belongs to has been revoked.";
            Fault::new(70_000, "invalid_grant", text).suberror("bad_token")
        }
        RedemptionRefusal::Revoked => {
            let text = "The provided grant has expired due to it being revoked, a fresh auth token is needed.";
            Fault::new(50_173, "invalid_grant", text).suberror("bad_token")
        }
    }
}

/// RFC 8628, section 3.4.
pub(super) fn device_code(world: &World, client: &Client, params: &Params) -> Result<Value, Fault> {
    let code = params.need("device_code")?;
    let demand = Demand::of(params)?;
    let mut store = world.store();
    let (asked, presence) = match store.ask_device(code, client.id().0) {
        DeviceAnswer::Agreed(asked, presence) => (asked, presence),
        waiting => return Err(device_refusal(&waiting)),
    };
    let offline = asked.has("offline_access");
    let code = store.issue_code(Redeemable {
        client: client.id().0,
        request: device::request(),
        asked: asked.clone(),
        presence,
        redeemed: None,
    });
    let gone = || device_refusal(&DeviceAnswer::Unknown);
    let sign_in = store.redeem(&code).ok_or_else(gone)?;
    drop(store);
    let issue = Issue {
        world,
        client,
        cp1: demand.cp1,
        context: None,
        asked: &asked,
        offline,
        presence,
        nonce: None,
        sign_in: &sign_in,
        client_info: true,
    };
    issue.tokens()
}

fn device_refusal(answer: &DeviceAnswer) -> Fault {
    match answer {
        DeviceAnswer::Pending => {
            let text = "OAuth 2.0 device flow error. Authorization is pending. Continue polling.";
            Fault::new(70_016, "authorization_pending", text)
        }
        DeviceAnswer::SlowDown => {
            let text = "OAuth 2.0 device flow error. The device polls too often. Slow down.";
            Fault::new(70_016, "slow_down", text)
        }
        DeviceAnswer::Declined => {
            let text = "Authorization was declined by the user. User canceled the authentication.";
            Fault::new(70_018, "authorization_declined", text)
        }
        DeviceAnswer::Expired => Fault::new(
            70_020,
            "expired_token",
            "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
        ),
        DeviceAnswer::Unknown | DeviceAnswer::Agreed(..) => Fault::new(
            70_019,
            "bad_verification_code",
            "The provided value for the input parameter 'device_code' is not valid. Verification code expired or unknown.",
        ),
    }
}

/// The scopes that a token request names, where it names any.
fn narrowed(world: &World, client: &Client, params: &Params) -> Result<Option<AskedScopes>, Fault> {
    let Some(text) = params.get("scope") else {
        return Ok(None);
    };
    let asked = AskedScopes::parse(text, &world.graph());
    asked
        .map(Some)
        .map_err(|refusal| scope_fault(client.id().0, refusal))
}

/// RFC 6749, section 4.4.
pub(super) fn client_credentials(
    world: &World,
    client: &Client,
    params: &Params,
    authority: Authority,
) -> Result<Value, Fault> {
    if client.secret().is_none() {
        let text = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
        return Err(Fault::new(7_000_218, "invalid_client", text).unauthorized());
    }
    if let Authority::Any(name) = authority {
        let text = format!(
            "No tenant-identifying information found in either the request or implied by any provided credentials: '{name}' names no tenant."
        );
        return Err(Fault::new(50_059, "invalid_request", text));
    }
    let scope = params.need("scope")?;
    let asked = AskedScopes::parse(scope, &world.graph())
        .map_err(|refusal| scope_fault(client.id().0, refusal))?;
    if !asked.default || !asked.names.is_empty() || asked.prefix.is_none() {
        let text = format!(
            "The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI)."
        );
        return Err(Fault::new(1_002_012, "invalid_scope", text));
    }
    let mut claims = claims::app_only(world, client.id().0, &APP_ROLES);
    claims::able(&mut claims, Demand::of(params)?.cp1, None);
    let lifetime = ACCESS_LIFETIME - 1;
    Ok(json!({
        "token_type": "Bearer",
        "expires_in": lifetime,
        "ext_expires_in": lifetime,
        "access_token": signed(world, &claims)?,
    }))
}

/// Everything that tokens on behalf of a person are made of.
struct Issue<'a> {
    world: &'a World,
    client: &'a Client,
    /// Whether the client answers claims challenges.
    cp1: bool,
    /// The authentication context that was proven.
    context: Option<&'a str>,
    asked: &'a AskedScopes,
    offline: bool,
    presence: Presence,
    nonce: Option<&'a str>,
    sign_in: &'a str,
    client_info: bool,
}

impl Issue<'_> {
    fn tokens(&self) -> Result<Value, Fault> {
        let Self {
            world,
            client,
            asked,
            presence,
            ..
        } = self;
        let gone = || code_refusal(RedemptionRefusal::Expired);
        let person = world
            .organisation
            .person(presence.person)
            .ok_or_else(gone)?;
        let id = client.id().0;
        let mut carried = world.store().consents.of(id, person.id);
        agreed(asked, &carried, client)?;
        carried.remove("offline_access");
        let access = (id, client.secret().is_some());
        let mut access = claims::delegated(world, access, &person, &carried, self.sign_in);
        claims::able(&mut access, self.cp1, self.context);
        let lifetime = ACCESS_LIFETIME - 1;
        let mut tokens = Map::from_iter([
            ("token_type".to_owned(), json!("Bearer")),
            ("scope".to_owned(), json!(asked.answer(&carried))),
            ("expires_in".to_owned(), json!(lifetime)),
            ("ext_expires_in".to_owned(), json!(lifetime)),
            ("access_token".to_owned(), json!(signed(world, &access)?)),
        ]);
        if asked.has("openid") {
            let claims = claims::id_token(world, id, &person, asked, self.nonce, presence.since);
            tokens.insert("id_token".to_owned(), json!(signed(world, &claims)?));
        }
        if self.offline {
            let refresh = world.store().next_refresh(self.sign_in);
            tokens.insert("refresh_token".to_owned(), json!(refresh));
        }
        if self.client_info {
            let info = client_info(world, person.id);
            tokens.insert("client_info".to_owned(), json!(info));
        }
        Ok(Value::Object(tokens))
    }
}

fn agreed(asked: &AskedScopes, carried: &BTreeSet<String>, client: &Client) -> Result<(), Fault> {
    if asked.names.is_subset(carried) {
        return Ok(());
    }
    Err(consent_missing(
        client.id().0,
        client.name(),
        "invalid_grant",
    ))
}

fn signed(world: &World, claims: &Value) -> Result<String, Fault> {
    world.keys.sign(claims).map_err(|error| {
        tracing::error!(error, "a token could not be signed");
        Fault::new(
            90_033,
            "temporarily_unavailable",
            "A transient error has occurred. Please try again.",
        )
    })
}

/// `http://localhost:4444/` and `http://localhost:4444` are the same address (RFC 3986
/// section 6.2.3).
fn without_empty_path(uri: &str) -> &str {
    match uri.strip_suffix('/') {
        Some(bare) if bare.matches('/').count() == 2 => bare,
        _ => uri,
    }
}
