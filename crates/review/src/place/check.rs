//! Whether a place answers, before anybody signs in there.

use super::Place;
use crate::web;
use scopeglass_domain::{ErrorCode, Problem};
use serde_json::Value;
use url::Url;
use uuid::Uuid;

/// The tenant's id as the authority's public description tells it; empty where it leaves the
/// tenant open or knows none.
///
/// # Errors
/// `authority-unreachable` where nobody answers, `authority-invalid` where the answer is no
/// description: on Entra that is a tenant that does not exist.
pub(super) async fn answers(place: &Place) -> Result<String, Problem> {
    let document = metadata(place).await?;
    let issuer = document["issuer"].as_str().unwrap_or_default();
    let issuer: Option<Url> = issuer.parse().ok();
    let tenant = issuer.as_ref().and_then(|issuer| {
        let first = issuer.path_segments()?.next()?;
        Uuid::try_parse(first).ok()
    });
    Ok(tenant.map(|tenant| tenant.to_string()).unwrap_or_default())
}

/// The authority's description of itself: Entra's place first, then the standard's.
pub(crate) async fn metadata(place: &Place) -> Result<Value, Problem> {
    let connection = &place.connection;
    let base = connection.authority.as_str().trim_end_matches('/');
    let host = || {
        connection
            .authority
            .host_str()
            .unwrap_or_default()
            .to_owned()
    };
    let unreachable = |error: reqwest::Error| {
        Problem::new(ErrorCode::AuthorityUnreachable)
            .with("host", host())
            .detail(web::causes(&error.without_url()))
    };
    let invalid = || Problem::new(ErrorCode::AuthorityInvalid).with("host", host());
    let http = web::client(&connection.trust, &connection.authority).map_err(unreachable)?;
    let mut said = invalid();
    for version in ["/v2.0", ""] {
        let url = format!("{base}{version}/.well-known/openid-configuration");
        let answer = http.get(url).send().await.map_err(unreachable)?;
        let status = answer.status();
        let body = web::body(answer).await.map_err(unreachable)?;
        let read: Option<Value> = serde_json::from_slice(&body).ok();
        match read {
            Some(document) if status.is_success() && document["issuer"].is_string() => {
                return Ok(document);
            }
            // Entra says why, such as that there is no such tenant.
            Some(refusal) if refusal["error_description"].is_string() => {
                let words = refusal["error_description"].as_str().unwrap_or_default();
                return Err(invalid().detail(words.lines().next().unwrap_or_default()));
            }
            _ => said = invalid().detail(status),
        }
    }
    Err(said)
}
