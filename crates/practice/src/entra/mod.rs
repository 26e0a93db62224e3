//! The authority: Entra ID's endpoints of version 2.0.

mod adminconsent;
mod answer;
mod asking;
mod assertion;
mod authority;
mod authorize;
mod clients;
pub(crate) mod demand;
mod device;
mod discovery;
pub(crate) mod fault;
mod grants;
mod logout;
mod params;
mod session;
mod steps;
mod token;

use crate::world::World;
use axum::{
    Router, middleware,
    response::Response,
    routing::{get, post},
};
use http::{HeaderValue, header};
use std::sync::Arc;

/// The routes of the authority.
pub(crate) fn routes() -> Router<Arc<World>> {
    Router::new()
        .route("/common/discovery/instance", get(discovery::instance))
        .route("/{tenant}/discovery/instance", get(discovery::instance))
        .route(
            "/{tenant}/v2.0/.well-known/openid-configuration",
            get(discovery::configuration),
        )
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys))
        .route(
            "/{tenant}/oauth2/v2.0/authorize",
            get(authorize::from_query).post(authorize::from_form),
        )
        .route(
            "/{tenant}/oauth2/v2.0/token",
            post(token::token).fallback(token::not_posted),
        )
        .route(
            "/{tenant}/oauth2/v2.0/logout",
            get(logout::logout).post(logout::logout),
        )
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device::authorize))
        .route("/devicelogin", get(device::page).post(device::entered))
        .route("/common/oauth2/deviceauth", get(device::page))
        .route("/{tenant}/v2.0/adminconsent", get(adminconsent::begin))
        .route("/{tenant}/adminconsent", get(adminconsent::begin))
        .route("/{tenant}/login", post(steps::sign_in))
        .route("/{tenant}/consent", post(steps::consent))
        .route("/{tenant}/approval", post(steps::give_up))
        .route(
            "/oidc/userinfo",
            get(discovery::userinfo).post(discovery::userinfo),
        )
        .route("/error", get(discovery::error))
        .layer(middleware::map_response(private))
}

/// Nothing that the authority says is for a cache, a frame or a third site.
async fn private(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::PRAGMA, "no-cache"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Not no-referrer: browsers would then send "Origin: null" with our own forms.
        (header::REFERRER_POLICY, "same-origin"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; frame-ancestors 'none'",
        ),
        (header::CACHE_CONTROL, "no-store, no-cache"),
    ] {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    answer
}
