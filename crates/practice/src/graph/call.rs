//! One call of Graph, and what is answered.

use super::{caller::Caller, failure::Failure, query::Query};
use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

/// One call, alone or as part of a batch.
pub(crate) struct Call<'a> {
    pub method: Method,
    pub query: Query,
    pub caller: &'a Caller,
    /// `ConsistencyLevel: eventual`, which the directory's advanced queries need.
    pub eventual: bool,
    /// The client's preferences, lower case.
    prefer: String,
    /// The path as written, with its leading slash.
    pub path: String,
    segments: Vec<String>,
}

impl<'a> Call<'a> {
    /// A call of a path below the version.
    pub(super) fn new(
        method: Method,
        path: &str,
        query: &str,
        headers: &HeaderMap,
        caller: &'a Caller,
    ) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let level = text("consistencylevel").unwrap_or_default();
        let segments = segments(path);
        let mut query = Query::parse(query);
        if segments.first().is_some_and(|first| {
            first == "serviceprincipals" || first.eq_ignore_ascii_case("sites")
        }) && segments.len() == 1
        {
            query.offer_search();
        }
        let prefer = headers
            .get_all("prefer")
            .iter()
            .filter_map(|value| value.to_str().ok());
        Self {
            method,
            query,
            caller,
            eventual: level.trim().eq_ignore_ascii_case("eventual"),
            prefer: prefer.collect::<Vec<_>>().join(",").to_ascii_lowercase(),
            path: path.to_owned(),
            segments,
        }
    }

    /// The same call, where the records stand in order by that property already.
    pub(super) fn presorted(&self, by: Option<&str>) -> Self {
        let mut call = Self {
            method: self.method.clone(),
            query: self.query.clone(),
            caller: self.caller,
            eventual: self.eventual,
            prefer: self.prefer.clone(),
            path: self.path.clone(),
            segments: self.segments.clone(),
        };
        call.query.presort(by);
        call
    }

    /// The segments of the path: names in lower case, keys as they are.
    pub(super) fn segments(&self) -> Vec<&str> {
        self.segments.iter().map(String::as_str).collect()
    }

    /// The number of a preference such as `odata.maxpagesize=5`.
    pub(super) fn preferred_number(&self, name: &str) -> Option<usize> {
        let rest = self.prefer.split(name).nth(1)?.strip_prefix('=')?;
        rest.chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
            .parse()
            .ok()
    }

    /// Whether bodies are wanted as plain text.
    pub(super) fn prefers_text(&self) -> bool {
        self.prefer
            .replace('"', "")
            .contains("outlook.body-content-type=text")
    }
}

/// `users('x')/events` and `users/x/events` are the same; names come in any letter case.
fn segments(path: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let part = percent_decoded(part);
        match part
            .split_once('(')
            .and_then(|(name, rest)| Some((name, rest.strip_suffix(')')?)))
        {
            Some((name, key)) if !name.is_empty() => {
                found.push(name.to_ascii_lowercase());
                found.push(key.trim_matches('\'').to_owned());
            }
            _ => found.push(part),
        }
    }
    // Ids stand at odd places after a collection, and keep their letter case everywhere else
    // too: only names that Graph knows are folded.
    for segment in &mut found {
        let lower = segment.to_ascii_lowercase();
        if NAMES.contains(&lower.as_str()) {
            *segment = lower;
        }
    }
    found
}

const NAMES: [&str; 26] = [
    "applications",
    "owners",
    "directoryobjects",
    "getbyids",
    "me",
    "users",
    "groups",
    "members",
    "organization",
    "events",
    "calendarview",
    "calendar",
    "calendars",
    "contacts",
    "directoryroles",
    "serviceprincipals",
    "oauth2permissiongrants",
    "approleassignments",
    "manager",
    "directreports",
    "memberof",
    "$count",
    "$batch",
    "approleassignedto",
    "$value",
    "instances",
];

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let hex = bytes
            .get(at + 1..at + 3)
            .and_then(|hex| std::str::from_utf8(hex).ok());
        match (byte, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(decoded)) => {
                out.push(decoded);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// What is answered when nothing is wrong.
pub(crate) enum Reply {
    Json(Value),
    /// What `/$count` answers.
    Number(u64),
}

/// The answer with the headers that Graph puts on every one.
pub(super) fn finished(reply: Result<Reply, Failure>, headers: &HeaderMap) -> Response {
    let request = Uuid::new_v4().to_string();
    let sent = headers
        .get("client-request-id")
        .and_then(|id| id.to_str().ok());
    let client_request = sent
        .filter(|id| id.len() <= 100)
        .unwrap_or(&request)
        .to_owned();
    let (status, kind, body) = match &reply {
        Ok(Reply::Json(value)) => (StatusCode::OK, JSON, value.to_string()),
        Ok(Reply::Number(number)) => (StatusCode::OK, "text/plain", number.to_string()),
        Err(failure) => (
            failure.status,
            JSON_ERROR,
            failure.object(&request, &client_request).to_string(),
        ),
    };
    let mut answer = (status, Body::from(body)).into_response();
    let diagnostic = json!({ "ServerInfo": {
        "DataCenter": "Practice", "Slice": "E", "Ring": "0", "ScaleUnit": "000", "RoleInstance": "PRACTICE",
    }});
    let mut put = |name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(name, value);
        }
    };
    put("content-type", kind);
    put("request-id", &request);
    put("client-request-id", &client_request);
    put("x-ms-ags-diagnostic", &diagnostic.to_string());
    put("odata-version", "4.0");
    put("cache-control", "no-store, no-cache");
    put("x-content-type-options", "nosniff");
    put("vary", "Accept-Encoding");
    if let Err(failure) = &reply {
        if let Some(challenge) = &failure.challenge {
            put("www-authenticate", challenge);
        }
        if let Some(after) = &failure.retry_after {
            put("retry-after", after);
        }
        if failure.status == StatusCode::METHOD_NOT_ALLOWED {
            put("allow", "GET");
        }
    }
    answer
}

/// The type of what Graph answers.
pub(super) const JSON: &str = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
const JSON_ERROR: &str = "application/json";
