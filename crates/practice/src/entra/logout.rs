//! `/oauth2/v2.0/logout` (OpenID Connect RP-Initiated Logout).

use super::{answer, clients, params::Params, session};
use crate::{facts::Client, pages, world::World};
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// Ends the session; leads back only to an address that a client has registered.
pub(super) async fn logout(
    State(world): State<Arc<World>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: String,
) -> Response {
    let mut params = Params::parse(&query.unwrap_or_default());
    if !body.is_empty() {
        params = Params::parse(&body);
    }
    let mut answer = match way_back(&world, &params) {
        Some(to) => answer::found(to),
        None => {
            let shown = pages::signed_out::page(&world, session::locale(&params, &headers));
            answer::page(StatusCode::OK, shown, None)
        }
    };
    session::end(&world, &headers, &mut answer);
    answer
}

fn way_back(world: &World, params: &Params) -> Option<Url> {
    let uri = params.get("post_logout_redirect_uri")?;
    let by_hint = params
        .get("id_token_hint")
        .and_then(|hint| hinted(world, hint));
    let by_id = params
        .get("client_id")
        .and_then(|id| Uuid::parse_str(id).ok());
    let client = by_hint.or(by_id).and_then(|id| world.client(id));
    let good = |client: &Client| clients::redirect(client, uri).ok();
    let mut to = match client {
        Some(client) => good(client),
        None => world.facts.clients.iter().find_map(good),
    }?;
    if let Some(state) = params.get("state") {
        to.query_pairs_mut().append_pair("state", state);
    }
    Some(to)
}

fn hinted(world: &World, id_token: &str) -> Option<Uuid> {
    let claims: Value = world.keys.read(id_token).ok()?;
    Uuid::parse_str(claims.get("aud")?.as_str()?).ok()
}
