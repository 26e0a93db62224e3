//! `/oauth2/v2.0/token`: codes, refresh tokens and secrets become access tokens.

use super::{
    authority::Authority,
    clients,
    fault::{Fault, RequestMark, tenant_unknown},
    grants,
    params::Params,
};
use crate::world::World;
use axum::{
    Json,
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, header};
use serde_json::Value;
use std::sync::Arc;

const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// How Entra took it before RFC 8628, and MSAL for JavaScript still sends it.
const DEVICE_CODE_SHORT: &str = "device_code";

/// The token endpoint (RFC 6749, section 3.2).
pub(super) async fn token(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let mark = RequestMark::of(&headers);
    match granted(&world, &tenant, &headers, &body) {
        Ok(tokens) => {
            let mut answer = Json(tokens).into_response();
            mark.put_on(&mut answer);
            answer
        }
        Err(fault) => mark.answer(&fault, &world),
    }
}

fn granted(world: &World, tenant: &str, headers: &HeaderMap, body: &str) -> Result<Value, Fault> {
    let authority = Authority::parse(tenant, world).map_err(|fault| match fault.number {
        90_002 => tenant_unknown(tenant).error("invalid_request"),
        _ => fault,
    })?;
    let params = Params::form(headers, body)?;
    params.none_repeated()?;
    let grant = params.need("grant_type")?;
    if !matches!(
        grant,
        "authorization_code"
            | "refresh_token"
            | "client_credentials"
            | DEVICE_CODE
            | DEVICE_CODE_SHORT
    ) {
        let grant: String = grant.chars().take(80).collect();
        let text = format!("The app requested an unsupported grant type '{grant}'.");
        return Err(Fault::new(70_003, "unsupported_grant_type", text));
    }
    let client = clients::authenticated(world, headers, &params)?;
    no_browser(headers)?;
    match grant {
        "authorization_code" => grants::code(world, client, &params),
        "refresh_token" => grants::refresh(world, client, &params),
        DEVICE_CODE | DEVICE_CODE_SHORT => grants::device_code(world, client, &params),
        _ => grants::client_credentials(world, client, &params, authority),
    }
}

/// Any other method.
pub(super) async fn not_posted(
    State(world): State<Arc<World>>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let text = format!("The endpoint only accepts POST requests. Received a {method} request.");
    let fault = Fault::new(900_561, "invalid_request", text);
    RequestMark::of(&headers).answer(&fault, &world)
}

/// Only single-page apps may redeem from a page, and none is registered here.
fn no_browser(headers: &HeaderMap) -> Result<(), Fault> {
    let Some(origin) = headers.get(header::ORIGIN) else {
        return Ok(());
    };
    let origin = origin.to_str().unwrap_or("null");
    let text = format!(
        "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{origin}'."
    );
    Err(Fault::new(9_002_326, "invalid_request", text))
}
