//! Microsoft Graph v1.0, the part of it that reads people, groups, diaries and contacts.

mod access;
mod applications;
mod batch;
mod call;
mod caller;
mod collection;
mod directory;
mod failure;
mod filter;
mod outlook;
mod query;
mod records;
mod resources;
mod route;
mod select;
mod skip;

use crate::world::World;
use axum::{
    Router,
    body::Bytes,
    extract::State,
    response::{IntoResponse, Response},
    routing::any,
};
use call::{Call, Reply};
use caller::Caller;
use failure::Failure;
use http::{HeaderMap, Method, Uri};
use std::sync::Arc;

/// The routes of Graph.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new()
        .route("/v1.0", any(answer))
        .route("/v1.0/", any(answer))
        .route("/v1.0/{*path}", any(answer))
}

async fn answer(
    State(world): State<Arc<World>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    // Drawing thousands of records takes a while; sockets should not wait for it.
    let answered = tokio::task::spawn_blocking(move || {
        let reply = reply(&world, method, &uri, &headers, &body);
        call::finished(reply, &headers)
    });
    answered
        .await
        .unwrap_or_else(|_| http::StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn reply(
    world: &World,
    method: Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Reply, Failure> {
    let caller = Caller::read(world, headers)?;
    let path = uri.path().strip_prefix("/v1.0").unwrap_or_default();
    let call = Call::new(
        method,
        path,
        uri.query().unwrap_or_default(),
        headers,
        &caller,
    );
    match call.segments()[..] {
        ["$batch"] => batch::run(world, &call, body),
        ["directoryobjects", "getbyids"] => applications::by_ids(world, &call, body),
        _ => route::reply(world, &call),
    }
}

/// The caller behind an access token, for endpoints outside Graph that take one.
pub(crate) fn caller(world: &World, headers: &HeaderMap) -> Result<Caller, Box<Response>> {
    Caller::read(world, headers).map_err(|failure| Box::new(call::finished(Err(failure), headers)))
}

/// The refusal of an access token without `openid`.
pub(crate) fn no_openid(world: &World, headers: &HeaderMap) -> Response {
    let failure = Failure::unauthenticated(
        world,
        "The access token does not carry the scope openid.",
        true,
    );
    call::finished(Err(failure), headers)
}
