//! Microsoft Graph v1.0, the part of it that reads people, groups, diaries and contacts.

mod access;
mod applications;
mod batch;
mod call;
mod caller;
mod collection;
mod directory;
mod drawn;
mod failure;
mod filter;
mod generic;
mod outlook;
mod query;
mod quota;
mod records;
mod resources;
mod route;
mod select;
mod skip;

use crate::{faults::Refusal, world::World};
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
use http::{HeaderMap, HeaderValue, Method, Uri};
pub(crate) use quota::Quota;
use quota::{Charge, cost};
use std::sync::Arc;
use tokio::time::{Instant, sleep_until};

/// The routes of Graph.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new()
        .route("/v1.0", any(answer))
        .route("/v1.0/", any(answer))
        .route("/v1.0/{*path}", any(answer))
        .route("/beta/{*path}", any(answer))
}

async fn answer(
    State(world): State<Arc<World>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let ready = Instant::now() + world.page_latency;
    // Drawing thousands of records takes a while; sockets should not wait for it.
    let answered = tokio::task::spawn_blocking(move || {
        let (reply, charge) = match uri.path().strip_prefix("/beta") {
            Some(path) => (beta(&world, method, path, &uri, &headers), None),
            None => charged(&world, method, &uri, &headers, &body),
        };
        let mut answer = call::finished(reply, &headers);
        for (name, value) in charge.map(Charge::headers).unwrap_or_default() {
            if let Ok(value) = HeaderValue::from_str(&value) {
                answer.headers_mut().insert(name, value);
            }
        }
        answer
    });
    let answered = answered
        .await
        .unwrap_or_else(|_| http::StatusCode::INTERNAL_SERVER_ERROR.into_response());
    sleep_until(ready).await;
    answered
}

/// What beta has and v1.0 has not, as far as it is here.
fn beta(
    world: &World,
    method: Method,
    path: &str,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<Reply, Failure> {
    let caller = Caller::read(world, headers)?;
    let query = uri.query().unwrap_or_default();
    let call = Call::new(method, path, query, headers, &caller);
    let reports = ["reports", "servicePrincipalSignInActivities"];
    let asked = call.segments();
    let same = |(one, other): (&&str, &&str)| one.eq_ignore_ascii_case(other);
    if asked.len() != reports.len() || !asked.iter().zip(&reports).all(same) {
        return Err(Failure::no_segment(
            asked.last().copied().unwrap_or_default(),
        ));
    }
    let reply = records::activities(world, &call)?;
    Ok(match reply {
        // Links lead on in the same version.
        Reply::Json(mut page) => {
            let (old, new) = (world.graph(), format!("{}/beta", world.base));
            for name in ["@odata.context", "@odata.nextLink"] {
                if let Some(link) = page.get(name).and_then(|link| link.as_str()) {
                    page[name] = link.replacen(&old, &new, 1).into();
                }
            }
            Reply::Json(page)
        }
        number => number,
    })
}

/// The answer of v1.0, and what it has cost.
fn charged(
    world: &World,
    method: Method,
    uri: &Uri,
    headers: &HeaderMap,
    body: &[u8],
) -> (Result<Reply, Failure>, Option<Charge>) {
    let caller = match Caller::read(world, headers) {
        Ok(caller) => caller,
        Err(failure) => return (Err(failure), None),
    };
    let path = uri.path().strip_prefix("/v1.0").unwrap_or_default();
    let call = Call::new(
        method,
        path,
        uri.query().unwrap_or_default(),
        headers,
        &caller,
    );
    let charge = cost(&call).map(|cost| world.quota.charge(&caller.claims.appid, cost));
    if let Some(Charge::Refused { retry_after }) = charge {
        return (Err(Failure::over_quota(retry_after)), charge);
    }
    let reply = match call.segments()[..] {
        ["$batch"] => batch::run(world, &call, body),
        ["directoryobjects", "getbyids"] => applications::by_ids(world, &call, body),
        _ => route::reply(world, &call),
    };
    (reply, charge)
}

/// The answer of a fault in place of the true one.
pub(crate) fn refused(world: &World, refusal: &Refusal, headers: &HeaderMap) -> Response {
    call::finished(Err(Failure::on_purpose(world, refusal)), headers)
}

/// The answer to a mark of a later page that is no longer known.
pub(crate) fn page_token_expired(headers: &HeaderMap) -> Response {
    call::finished(Err(Failure::page_token_expired()), headers)
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
