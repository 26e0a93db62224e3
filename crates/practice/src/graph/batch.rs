//! `/$batch`: up to twenty calls in one, in the order that they depend on one another.

use super::{
    call::{Call, JSON, Reply},
    failure::Failure,
    quota::{Charge, cost},
    route,
};
use crate::world::World;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

const MOST: usize = 20;

#[derive(Deserialize)]
struct Batch {
    requests: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    id: Value,
    method: Option<String>,
    url: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, Value>,
    #[serde(default)]
    depends_on: Vec<Value>,
}

/// Runs a batch.
pub(super) fn run(world: &World, call: &Call<'_>, body: &[u8]) -> Result<Reply, Failure> {
    if call.method != Method::POST {
        return Err(Failure::method());
    }
    let batch: Batch = serde_json::from_slice(body)
        .map_err(|_| Failure::bad_request("Invalid batch payload format."))?;
    let parts = checked(batch.requests)?;
    let mut failed = BTreeSet::new();
    let mut responses = Vec::new();
    for (id, part) in &parts {
        let depends = part
            .depends_on
            .iter()
            .filter_map(id_text)
            .any(|id| failed.contains(&id));
        let reply = match depends {
            true => Err(Failure::dependency()),
            false => answered(world, call, part),
        };
        if reply.is_err() {
            failed.insert(id.clone());
        }
        responses.push(response(id, reply));
    }
    Ok(Reply::Json(json!({ "responses": responses })))
}

/// The parts with their ids, each once, and none before what it depends on.
fn checked(parts: Vec<Part>) -> Result<Vec<(String, Part)>, Failure> {
    if parts.is_empty() {
        return Err(Failure::bad_request(
            "Invalid batch payload format: there are no requests.",
        ));
    }
    if parts.len() > MOST {
        let message = format!("Number of batch request steps exceeds the maximum value of {MOST}.");
        return Err(Failure::bad_request(message));
    }
    let mut known = BTreeSet::new();
    let mut ordered = Vec::new();
    for part in parts {
        let id = id_text(&part.id)
            .ok_or_else(|| Failure::bad_request("Invalid batch: every request needs an id."))?;
        if part.method.is_none() || part.url.is_none() {
            return Err(Failure::bad_request(format!(
                "Invalid batch: request '{id}' lacks its method or url."
            )));
        }
        let backwards = part
            .depends_on
            .iter()
            .all(|on| id_text(on).is_some_and(|on| known.contains(&on)));
        if !backwards {
            return Err(Failure::bad_request(format!(
                "Invalid batch: request '{id}' depends on one that does not come before it."
            )));
        }
        if !known.insert(id.clone()) {
            return Err(Failure::bad_request(format!(
                "Invalid batch: the id '{id}' is used twice."
            )));
        }
        ordered.push((id, part));
    }
    Ok(ordered)
}

fn id_text(id: &Value) -> Option<String> {
    match id {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn answered(world: &World, batch: &Call<'_>, part: &Part) -> Result<Reply, Failure> {
    let invalid =
        || Failure::bad_request("Invalid batch: the method or url of a request cannot be read.");
    let method = part
        .method
        .as_deref()
        .unwrap_or_default()
        .to_ascii_uppercase();
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| invalid())?;
    let url = part.url.as_deref().unwrap_or_default();
    if url.contains("://") || url.starts_with("//") {
        return Err(invalid());
    }
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let path = format!("/{}", path.trim_start_matches('/'));
    let mut headers = HeaderMap::new();
    for (name, value) in &part.headers {
        let name = name.parse::<HeaderName>().map_err(|_| invalid())?;
        let value =
            HeaderValue::from_str(value.as_str().unwrap_or_default()).map_err(|_| invalid())?;
        headers.insert(name, value);
    }
    let call = Call::new(method, &path, query, &headers, batch.caller);
    if call.segments() == ["$batch"] {
        return Err(Failure::bad_request(
            "Invalid batch: a batch cannot hold another one.",
        ));
    }
    if let Some(refusal) = world.faults.refusal(&path) {
        return Err(Failure::on_purpose(world, &refusal));
    }
    if let Some(cost) = cost(&call) {
        let app = &call.caller.claims.appid;
        if let Charge::Refused { retry_after } = world.quota.charge(app, cost) {
            return Err(Failure::over_quota(retry_after));
        }
    }
    route::reply(world, &call)
}

fn response(id: &str, reply: Result<Reply, Failure>) -> Value {
    let request = Uuid::new_v4().to_string();
    let mut headers = Map::from_iter([("Cache-Control".to_owned(), json!("no-store, no-cache"))]);
    let (status, kind, body) = match reply {
        Ok(Reply::Json(value)) => (200, JSON, value),
        Ok(Reply::Number(number)) => (200, "text/plain", json!(number.to_string())),
        Err(failure) => {
            if let Some(after) = &failure.retry_after {
                headers.insert("Retry-After".to_owned(), json!(after));
            }
            (
                failure.status.as_u16(),
                "application/json",
                failure.object(&request, &request),
            )
        }
    };
    headers.insert("Content-Type".to_owned(), json!(kind));
    json!({ "id": id, "status": status, "headers": headers, "body": body })
}
