//! What the authority says of itself: metadata, keys, and what a number means.

use super::{
    authority::Authority,
    fault::{Fault, RequestMark, malformed},
    params::Params,
};
use crate::{graph, tokens::claims::pairwise, world::World};
use axum::{
    Json,
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};
use std::sync::Arc;
use url::Url;
use uuid::Uuid;

/// `/v2.0/.well-known/openid-configuration` (OpenID Connect Discovery, section 4).
pub(super) async fn configuration(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
) -> Response {
    match Authority::parse(&tenant, &world) {
        Ok(authority) => open(Json(metadata(authority, &world))),
        Err(fault) => RequestMark::of(&headers).answer(&fault, &world),
    }
}

fn metadata(authority: Authority, world: &World) -> Value {
    let root = format!("{}/{}", world.base, authority.segment(world));
    let host = world.base.split("://").nth(1).unwrap_or_default();
    json!({
        "issuer": authority.issuer(world),
        "authorization_endpoint": format!("{root}/oauth2/v2.0/authorize"),
        "token_endpoint": format!("{root}/oauth2/v2.0/token"),
        "jwks_uri": format!("{root}/discovery/v2.0/keys"),
        "device_authorization_endpoint": format!("{root}/oauth2/v2.0/devicecode"),
        "userinfo_endpoint": format!("{}/oidc/userinfo", world.base),
        "end_session_endpoint": format!("{root}/oauth2/v2.0/logout"),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query", "fragment", "form_post"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials", "urn:ietf:params:oauth:grant-type:device_code"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic", "none"],
        "code_challenge_methods_supported": ["S256"],
        "claims_supported": [
            "sub", "iss", "aud", "exp", "iat", "nbf", "auth_time", "nonce", "name",
            "preferred_username", "email", "oid", "tid", "uti", "ver", "wids",
        ],
        "prompt_values_supported": ["none", "login", "consent", "select_account"],
        "ui_locales_supported": scopeglass_language::Locale::all(),
        "request_uri_parameter_supported": false,
        "request_parameter_supported": false,
        "claims_parameter_supported": false,
        "http_logout_supported": true,
        "frontchannel_logout_supported": false,
        "tenant_region_scope": match authority { Authority::Tenant => json!("EU"), Authority::Any(_) => Value::Null },
        "cloud_instance_name": host,
        "cloud_graph_host_name": host,
        "msgraph_host": host,
        "rbac_url": world.base,
    })
}

/// `/discovery/v2.0/keys`.
pub(super) async fn keys(
    State(world): State<Arc<World>>,
    Path(tenant): Path<String>,
    headers: HeaderMap,
) -> Response {
    match Authority::parse(&tenant, &world) {
        Ok(authority) => open(Json(world.keys.published(&authority.issuer(&world)))),
        Err(fault) => RequestMark::of(&headers).answer(&fault, &world),
    }
}

/// `/common/discovery/instance`, by which MSAL asks whether an authority is known.
pub(super) async fn instance(
    State(world): State<Arc<World>>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    match known_instance(&world, &Params::parse(&query.unwrap_or_default())) {
        Ok(found) => open(Json(found)),
        Err(fault) => RequestMark::of(&headers).answer(&fault, &world),
    }
}

fn known_instance(world: &World, params: &Params) -> Result<Value, Fault> {
    let asked = params.need("authorization_endpoint")?;
    let invalid = |_| {
        let text = "authorization_endpoint is not a well-formed address of a known instance.";
        Fault::new(
            50_049,
            "invalid_instance",
            format!("Unknown or invalid instance. {text}"),
        )
    };
    let host = world.base.split("://").nth(1).unwrap_or_default();
    let asked = Url::parse(asked).map_err(|_| invalid(()))?;
    let port = asked
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let asked_host = format!("{}{port}", asked.host_str().unwrap_or_default());
    if asked_host != host {
        return Err(invalid(()));
    }
    let tenant = asked
        .path_segments()
        .and_then(|mut path| path.next())
        .unwrap_or_default();
    let segment = Authority::parse(tenant, world)?.segment(world);
    let discovery = format!(
        "{}/{segment}/v2.0/.well-known/openid-configuration",
        world.base
    );
    Ok(json!({
        "tenant_discovery_endpoint": discovery,
        "api-version": params.get("api-version").unwrap_or("1.1"),
        "metadata": [{ "preferred_network": host, "preferred_cache": host, "aliases": [host] }],
    }))
}

/// The userinfo endpoint, which Entra serves from Graph's host.
pub(super) async fn userinfo(State(world): State<Arc<World>>, headers: HeaderMap) -> Response {
    let caller = match graph::caller(&world, &headers) {
        Ok(caller) => caller,
        Err(refusal) => return *refusal,
    };
    let Some(person) = caller.person(&world).filter(|_| caller.carries("openid")) else {
        return graph::no_openid(&world, &headers);
    };
    let client = Uuid::parse_str(&caller.claims.appid).unwrap_or_default();
    let mut said = json!({ "sub": pairwise(client, &person) });
    if caller.carries("profile") {
        said["name"] = json!(person.display);
        said["given_name"] = json!(person.given);
        said["family_name"] = json!(person.family);
    }
    if caller.carries("email") {
        said["email"] = json!(person.user);
    }
    Json(said).into_response()
}

/// What a number of `error_uri` stands for.
pub(super) async fn error(RawQuery(query): RawQuery) -> Response {
    let params = Params::parse(&query.unwrap_or_default());
    match params.get("code").and_then(|code| code.parse::<u32>().ok()) {
        Some(code) => Json(json!({ "error_code": format!("AADSTS{code}") })).into_response(),
        None => {
            let fault = malformed("The parameter 'code' is not a number.");
            (
                http::StatusCode::BAD_REQUEST,
                Json(json!({ "error": fault.short() })),
            )
                .into_response()
        }
    }
}

/// Metadata may be read by any site, as Entra's may.
fn open(answer: Json<Value>) -> Response {
    let mut answer = answer.into_response();
    let any = HeaderValue::from_static("*");
    answer
        .headers_mut()
        .insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, any);
    let hour = HeaderValue::from_static("max-age=3600, private");
    answer.headers_mut().insert(header::CACHE_CONTROL, hour);
    answer
}
