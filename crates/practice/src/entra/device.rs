//! Sign-in by a code on another device (RFC 8628): where the code comes from, and the page
//! on which it is entered.

use super::{
    answer,
    asking::scopes,
    authority::Authority,
    clients,
    demand::Demand,
    fault::{Fault, RequestMark},
    params::Params,
    session, steps,
};
use crate::{
    pages,
    store::{
        CodeRequest, Flow, Purpose, ResponseMode, ReturnAddress,
        devices::{DEVICE_LIFETIME, DeviceGrant},
    },
    world::World,
};
use axum::{
    Json,
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::Arc};
use url::Url;

/// Seconds between two questions of a client. Entra says 5; here nobody has to wait long.
const INTERVAL: u64 = 1;

/// `/oauth2/v2.0/devicecode` (RFC 8628, section 3.1).
pub(super) async fn authorize(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let mark = RequestMark::of(&headers);
    match issued(&world, &tenant, &headers, &body) {
        Ok(answer) => {
            let mut answer = Json(answer).into_response();
            mark.put_on(&mut answer);
            answer
        }
        Err(fault) => mark.answer(&fault, &world),
    }
}

fn issued(world: &World, tenant: &str, headers: &HeaderMap, body: &str) -> Result<Value, Fault> {
    Authority::parse(tenant, world)?;
    let params = Params::form(headers, body)?;
    params.none_repeated()?;
    let client = clients::named(world, params.need("client_id")?)?;
    if client.secret().is_some() {
        let text = "The client application must be marked as 'mobile': only public clients sign in by device code.";
        return Err(Fault::new(70_002, "invalid_client", text).unauthorized());
    }
    let asked = scopes(world, client, &params)?;
    let grant = DeviceGrant::new(client.id().0, asked);
    let (device_code, user_code) = world.store().issue_device_code(grant);
    let page = format!("{}/devicelogin", world.base);
    let message = format!(
        "To sign in, use a web browser to open the page {page} and enter the code {user_code} to authenticate."
    );
    Ok(json!({
        "user_code": user_code,
        "device_code": device_code,
        "verification_uri": page,
        "expires_in": DEVICE_LIFETIME.as_secs(),
        "interval": INTERVAL,
        "message": message,
    }))
}

/// The page on which the code is entered.
pub(super) async fn page(
    State(world): State<Arc<World>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let params = Params::parse(&query.unwrap_or_default());
    let code = params.get("otc").or(params.get("user_code"));
    let locale = session::locale(&params, &headers);
    let shown = pages::device::enter(&world, locale, code.unwrap_or_default(), false);
    answer::page(StatusCode::OK, shown, None)
}

/// The form of that page.
pub(super) async fn entered(
    State(world): State<Arc<World>>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let params = Params::parse(&body);
    let locale = session::locale(&params, &headers);
    let typed = params.get("user_code").unwrap_or_default();
    let own = session::is_own_form(&world, &headers);
    let found = world.store().waiting_device(typed).filter(|_| own);
    let Some((key, grant)) = found else {
        let shown = pages::device::enter(&world, locale, typed, true);
        return answer::page(StatusCode::OK, shown, None);
    };
    let Ok(uri) = Url::parse(&world.base) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mark = RequestMark::of(&headers);
    let flow = Flow {
        client: grant.client,
        answer_to: ReturnAddress {
            uri,
            mode: ResponseMode::Query,
            state: None,
        },
        asked: grant.asked.clone(),
        purpose: Purpose::Device(key),
        login_hint: None,
        locale,
        correlation: mark.correlation,
        person: None,
    };
    // Whoever is signed in already is asked all the same: nobody may be signed in on
    // another device by one careless click.
    steps::begin(&world, flow, None)
}

/// What the code that a device shows stands for, once its person has agreed. The fields of
/// a code request that only a browser's has stay empty.
pub(super) fn request() -> CodeRequest {
    CodeRequest {
        redirect_uri: String::new(),
        challenge: None,
        nonce: None,
        prompt: BTreeSet::new(),
        client_info: true,
        demand: Demand::default(),
    }
}
