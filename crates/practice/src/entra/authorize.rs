//! `/oauth2/v2.0/authorize`: the beginning of every sign-in.

use super::{
    answer,
    asking::{code_request, return_address},
    authority::Authority,
    fault::{RequestMark, malformed},
    params::Params,
    session, steps,
};
use crate::{
    store::{Flow, Purpose},
    world::World,
};
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use http::HeaderMap;
use std::sync::Arc;
use uuid::Uuid;

/// The request as a link.
pub(super) async fn from_query(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    begin(
        &world,
        &tenant,
        &Params::parse(&query.unwrap_or_default()),
        &headers,
    )
}

/// The request as a form (OpenID Connect Core, section 3.1.2.1).
pub(super) async fn from_form(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Response {
    begin(&world, &tenant, &Params::parse(&body), &headers)
}

fn begin(world: &World, tenant: &str, params: &Params, headers: &HeaderMap) -> Response {
    let locale = session::locale(params, headers);
    let mark = mark(params, headers);
    let known = Authority::parse(tenant, world).and_then(|_| return_address(world, params));
    let (client, answer_to) = match known {
        Ok(known) => known,
        Err(fault) => return answer::refusal(world, locale, &mark, &fault),
    };
    let (request, asked) = match code_request(world, client, params) {
        Ok(request) => request,
        Err(fault) => return answer::refused(world, locale, &answer_to, &mark, &fault),
    };
    let max_age = match params.get("max_age").map(str::parse::<i64>) {
        None => None,
        Some(Ok(seconds)) if seconds >= 0 => Some(seconds),
        Some(_) => {
            let fault = malformed("The parameter 'max_age' is not a number of seconds.");
            return answer::refused(world, locale, &answer_to, &mark, &fault);
        }
    };
    let flow = Flow {
        client: client.id().0,
        answer_to,
        asked,
        purpose: Purpose::SignIn(request),
        login_hint: params
            .get("login_hint")
            .map(|hint| hint.chars().take(120).collect()),
        locale,
        correlation: mark.correlation,
        person: None,
    };
    let recent = |since: jiff::Timestamp| {
        let age = jiff::Timestamp::now().as_second() - since.as_second();
        max_age.is_none_or(|most| age <= most && most > 0)
    };
    let present = session::presence(world, headers).filter(|presence| recent(presence.since));
    steps::begin(world, flow, present)
}

/// The mark of a request; here the client may send its id among the parameters.
pub(super) fn mark(params: &Params, headers: &HeaderMap) -> RequestMark {
    let sent = params
        .get("client-request-id")
        .and_then(|id| Uuid::parse_str(id).ok());
    match sent {
        Some(id) => RequestMark::new(Some(id)),
        None => RequestMark::of(headers),
    }
}
