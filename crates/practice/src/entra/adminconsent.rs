//! `/v2.0/adminconsent`: an administrator consents for the whole organisation.

use super::{
    answer,
    asking::{return_address, scopes},
    authority::Authority,
    authorize::mark,
    params::Params,
    session, steps,
};
use crate::{
    store::{Flow, Purpose, ResponseMode},
    tokens::scopes::AskedScopes,
    world::World,
};
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use http::HeaderMap;
use std::sync::Arc;

/// Begins with the sign-in of an administrator.
pub(super) async fn begin(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::parse(&query.unwrap_or_default());
    let (locale, mark) = (session::locale(&params, &headers), mark(&params, &headers));
    let known = Authority::parse(&tenant, &world).and_then(|_| return_address(&world, &params));
    let (client, mut answer_to) = match known {
        Ok(known) => known,
        Err(fault) => return answer::refusal(&world, locale, &mark, &fault),
    };
    answer_to.mode = ResponseMode::Query;
    // The endpoint of version 1.0 has no scope: it means all that is registered.
    let asked = match params.get("scope") {
        Some(_) => scopes(&world, client, &params),
        None => Ok(AskedScopes {
            default: true,
            ..AskedScopes::default()
        }),
    };
    let asked = match asked {
        Ok(asked) => asked,
        Err(fault) => return answer::refused(&world, locale, &answer_to, &mark, &fault),
    };
    let flow = Flow {
        client: client.id().0,
        answer_to,
        asked,
        purpose: Purpose::AdminConsent,
        login_hint: params
            .get("login_hint")
            .map(|hint| hint.chars().take(120).collect()),
        locale,
        correlation: mark.correlation,
        person: None,
    };
    steps::begin(&world, flow, session::presence(&world, &headers))
}
