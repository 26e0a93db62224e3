//! What happens between Graph and whoever asks: answers held back, cut, bent or replaced.

use super::{
    Misbehaviour,
    links::{bend, smaller, without_mark},
};
use crate::{graph, world::World};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use futures::stream;
use http::{HeaderMap, HeaderValue, Uri, header, request::Parts};
use serde_json::Value;
use std::{io, sync::Arc, time::Duration};

/// No answer of Graph here is larger.
const LARGEST: usize = 64 * 1024 * 1024;

/// The layer around the routes of Graph.
pub(crate) async fn on_the_wire(
    State(world): State<Arc<World>>,
    request: Request,
    next: Next,
) -> Response {
    let faults = &world.faults;
    let target = request.uri().path_and_query();
    faults.came(target.map_or("", |target| target.as_str()));
    let path = below_version(request.uri().path()).to_owned();
    // The parts of a batch are judged one by one.
    let is_batch = path.eq_ignore_ascii_case("/$batch");
    if !is_batch && let Some(refusal) = faults.refusal(&path) {
        return graph::refused(&world, &refusal, request.headers());
    }
    let pressure = faults.pressure(&path);
    let spoiling = faults.spoiling(&path);
    for what in &spoiling {
        if let Misbehaviour::Latency(millis) = what {
            tokio::time::sleep(Duration::from_millis(*millis)).await;
        }
    }
    let (parts, body) = request.into_parts();
    let asked = format!(
        "{}{}",
        world.base,
        parts.uri.path_and_query().map_or("", |path| path.as_str())
    );
    let old_page = spoiling.contains(&Misbehaviour::ExpiredPageTokens)
        && parts
            .uri
            .query()
            .is_some_and(|query| query.contains("skiptoken="));
    if old_page {
        return graph::page_token_expired(&parts.headers);
    }
    let answer = next.clone().run(plain(&parts, body, &spoiling)).await;
    let answer = match spoiling.is_empty() {
        true => answer,
        false => spoilt(answer, &spoiling, &asked, &parts.headers, next).await,
    };
    pressed(answer, pressure)
}

/// The answer with the share of the limit that is used
/// (<https://learn.microsoft.com/graph/throttling-limits>).
fn pressed(mut answer: Response, share: Option<f64>) -> Response {
    let share = share.and_then(|share| HeaderValue::from_str(&format!("{share:.2}")).ok());
    if let Some(share) = share {
        let name = "x-ms-throttle-limit-percentage";
        answer.headers_mut().insert(name, share);
    }
    answer
}

fn below_version(path: &str) -> &str {
    path.strip_prefix("/v1.0")
        .or_else(|| path.strip_prefix("/beta"))
        .unwrap_or(path)
}

/// The request as Graph is to see it: without the mark of a page's second coming, and with
/// no more records to a page than it may have.
fn plain(parts: &Parts, body: Body, spoiling: &[Misbehaviour]) -> Request {
    let mut request = Request::new(body);
    *request.method_mut() = parts.method.clone();
    *request.headers_mut() = parts.headers.clone();
    *request.uri_mut() = parts.uri.clone();
    *request.extensions_mut() = parts.extensions.clone();
    let most = spoiling.iter().find_map(|what| match what {
        Misbehaviour::SmallPages(most) => Some(*most),
        _ => None,
    });
    let (query, marked) = without_mark(parts.uri.query().unwrap_or_default());
    let query = most.map_or(query.clone(), |most| smaller(&query, most));
    if marked || most.is_some() {
        let path = parts.uri.path();
        if let Ok(uri) = format!("{path}?{query}").parse() {
            *request.uri_mut() = uri;
        }
    }
    request
}

async fn spoilt(
    answer: Response,
    spoiling: &[Misbehaviour],
    asked: &str,
    headers: &HeaderMap,
    next: Next,
) -> Response {
    let (mut parts, body) = answer.into_parts();
    let bytes = to_bytes(body, LARGEST).await.unwrap_or_default();
    let mut bytes = bytes.to_vec();
    if let Ok(mut json) = serde_json::from_slice::<Value>(&bytes) {
        if spoiling.contains(&Misbehaviour::LostPages) {
            lose_a_page(&mut json, headers, next).await;
        }
        for what in spoiling {
            bend(&mut json, what, asked);
        }
        bytes = json.to_string().into_bytes();
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    for what in spoiling {
        match what {
            Misbehaviour::Truncated => bytes.truncate(bytes.len() / 2),
            Misbehaviour::Malformed => bytes = b"<html>{\"value\":[}</html>".to_vec(),
            _ => {}
        }
    }
    let body = on_its_way(bytes, spoiling, &mut parts.headers);
    Response::from_parts(parts, body)
}

/// The link after next takes the place of the next one.
async fn lose_a_page(page: &mut Value, headers: &HeaderMap, next: Next) {
    let Some(link) = page.get("@odata.nextLink").and_then(Value::as_str) else {
        return;
    };
    let uri = url::Url::parse(link)
        .ok()
        .and_then(|url| url[url::Position::BeforePath..].parse::<Uri>().ok());
    let Some(uri) = uri else { return };
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri;
    *request.headers_mut() = headers.clone();
    let body = next.run(request).await.into_body();
    let lost = to_bytes(body, LARGEST).await.unwrap_or_default();
    let lost: Value = serde_json::from_slice(&lost).unwrap_or_default();
    match (lost.get("@odata.nextLink"), page.as_object_mut()) {
        (Some(after), _) => page["@odata.nextLink"] = after.clone(),
        (None, Some(page)) => {
            page.remove("@odata.nextLink");
        }
        (None, None) => {}
    }
}

fn on_its_way(bytes: Vec<u8>, spoiling: &[Misbehaviour], headers: &mut HeaderMap) -> Body {
    let bytes = Bytes::from(bytes);
    for what in spoiling {
        match what {
            Misbehaviour::Cut => {
                // The length that was promised makes the loss one.
                if let Ok(length) = HeaderValue::from_str(&bytes.len().max(2).to_string()) {
                    headers.insert(header::CONTENT_LENGTH, length);
                }
                let half = Ok(bytes.slice(..bytes.len() / 2));
                let end = Err(io::Error::other("cut on purpose"));
                return Body::from_stream(stream::iter([half, end]));
            }
            Misbehaviour::SlowBody(per_second) => return slowly(bytes, *per_second),
            _ => {}
        }
    }
    Body::from(bytes)
}

/// A tenth of what may come in a second, ten times a second.
fn slowly(bytes: Bytes, per_second: u32) -> Body {
    let step = (per_second as usize / 10).max(1);
    let pause = Duration::from_millis(1_000 * step as u64 / u64::from(per_second.max(1)));
    let parts = stream::unfold(bytes, move |mut left| async move {
        if left.is_empty() {
            return None;
        }
        tokio::time::sleep(pause).await;
        let part = left.split_to(step.min(left.len()));
        Some((Ok::<_, io::Error>(part), left))
    });
    Body::from_stream(parts)
}

/// The layer around everything: answers bear the time that the server takes it to be
/// (RFC 9110, section 6.6.1).
pub(crate) async fn dated(
    State(world): State<Arc<World>>,
    request: Request,
    next: Next,
) -> Response {
    let mut answer = next.run(request).await;
    if world.faults.clock() != 0 {
        let now = world.now().strftime("%a, %d %b %Y %H:%M:%S GMT");
        if let Ok(now) = HeaderValue::from_str(&now.to_string()) {
            answer.headers_mut().insert(header::DATE, now);
        }
    }
    answer
}
