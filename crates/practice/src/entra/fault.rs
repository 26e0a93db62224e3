//! Errors as Entra words them: an OAuth error, an AADSTS number and its text.
//!
//! These are texts of the protocol, in English whatever the person's language; clients and
//! searches know them. What a person reads stands in locales/.

use crate::world::World;
use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// One refusal of the authority.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    /// The AADSTS number.
    pub number: u32,
    /// The error of OAuth 2.0 or OpenID Connect.
    pub error: &'static str,
    /// The finer error that clients may act on.
    pub suberror: Option<&'static str>,
    /// What the next request has to prove, as JSON.
    pub claims: Option<String>,
    status: StatusCode,
    text: String,
}

impl Fault {
    /// A refusal with status 400.
    pub(crate) fn new(number: u32, error: &'static str, text: impl Into<String>) -> Self {
        let status = StatusCode::BAD_REQUEST;
        Self {
            number,
            error,
            suberror: None,
            claims: None,
            status,
            text: text.into(),
        }
    }

    /// The same refusal with status 401.
    pub(crate) fn unauthorized(self) -> Self {
        Self {
            status: StatusCode::UNAUTHORIZED,
            ..self
        }
    }

    /// The same refusal with a finer error.
    pub(crate) fn suberror(self, suberror: &'static str) -> Self {
        Self {
            suberror: Some(suberror),
            ..self
        }
    }

    /// The same refusal with what the next request has to prove.
    pub(crate) fn claims(self, claims: String) -> Self {
        Self {
            claims: Some(claims),
            ..self
        }
    }

    /// The same refusal under another error of OAuth.
    pub(crate) fn error(self, error: &'static str) -> Self {
        Self { error, ..self }
    }

    /// The text without what belongs to one request.
    pub(crate) fn short(&self) -> String {
        format!("AADSTS{}: {}", self.number, self.text)
    }
}

/// What tells one request from another in Entra's words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestMark {
    pub trace: Uuid,
    pub correlation: Uuid,
    at: Timestamp,
}

impl RequestMark {
    /// A mark; the correlation is the client's own where it sent one.
    pub(crate) fn new(correlation: Option<Uuid>) -> Self {
        let correlation = correlation.unwrap_or_else(Uuid::new_v4);
        Self {
            trace: Uuid::new_v4(),
            correlation,
            at: Timestamp::now(),
        }
    }

    /// The mark of a request with those headers.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let sent = headers
            .get("client-request-id")
            .and_then(|id| id.to_str().ok());
        Self::new(sent.and_then(|id| Uuid::parse_str(id).ok()))
    }

    fn timestamp(&self) -> String {
        self.at
            .to_zoned_datetime(TimeZone::UTC)
            .strftime("%Y-%m-%d %H:%M:%SZ")
            .to_string()
    }

    /// The whole text of `error_description`.
    pub(crate) fn description(&self, fault: &Fault) -> String {
        let Self {
            trace, correlation, ..
        } = self;
        let (short, at) = (fault.short(), self.timestamp());
        format!("{short} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {at}")
    }

    /// The JSON object of a refusal.
    pub(crate) fn object(&self, fault: &Fault, world: &World) -> Value {
        let mut object = Map::from_iter([
            ("error".to_owned(), json!(fault.error)),
            (
                "error_description".to_owned(),
                json!(self.description(fault)),
            ),
            ("error_codes".to_owned(), json!([fault.number])),
            ("timestamp".to_owned(), json!(self.timestamp())),
            ("trace_id".to_owned(), json!(self.trace)),
            ("correlation_id".to_owned(), json!(self.correlation)),
            (
                "error_uri".to_owned(),
                json!(error_uri(world, fault.number)),
            ),
        ]);
        if let Some(suberror) = fault.suberror {
            object.insert("suberror".to_owned(), json!(suberror));
        }
        if let Some(claims) = &fault.claims {
            object.insert("claims".to_owned(), json!(claims));
        }
        Value::Object(object)
    }

    /// The JSON answer of a refusal.
    pub(crate) fn answer(&self, fault: &Fault, world: &World) -> Response {
        let mut answer = (fault.status, Json(self.object(fault, world))).into_response();
        if fault.error == "invalid_client" && fault.status == StatusCode::UNAUTHORIZED {
            // RFC 6749, section 5.2: whoever tried the header is told which scheme is meant.
            let basic = HeaderValue::from_static("Basic realm=\"practice\"");
            answer.headers_mut().insert(header::WWW_AUTHENTICATE, basic);
        }
        self.put_on(&mut answer);
        answer
    }

    /// Puts the ids on an answer's headers.
    pub(crate) fn put_on(&self, answer: &mut Response) {
        let text = |id: Uuid| HeaderValue::from_str(&id.to_string());
        if let (Ok(trace), Ok(correlation)) = (text(self.trace), text(self.correlation)) {
            answer.headers_mut().insert("x-ms-request-id", trace);
            answer
                .headers_mut()
                .insert("client-request-id", correlation);
        }
    }
}

/// Where an error number is explained.
pub(crate) fn error_uri(world: &World, number: u32) -> String {
    format!("{}/error?code={number}", world.base)
}

/// The request lacks a parameter.
pub(crate) fn missing(parameter: &str) -> Fault {
    let text = format!("The request body must contain the following parameter: '{parameter}'.");
    Fault::new(900_144, "invalid_request", text)
}

/// The request cannot be understood; `why` is added for whoever debugs a client.
pub(crate) fn malformed(why: &str) -> Fault {
    let text = format!("Invalid request. Request is malformed or invalid. {why}");
    Fault::new(9_002_313, "invalid_request", text.trim_end())
}

/// No tenant of that name is served here.
pub(crate) fn tenant_unknown(name: &str) -> Fault {
    let name: String = name.chars().take(100).collect();
    let text = format!(
        "Tenant '{name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant."
    );
    Fault::new(90_002, "invalid_tenant", text)
}

/// The endpoint for personal accounts was asked for.
pub(crate) fn consumers_endpoint() -> Fault {
    let text = "Application is configured for use by Azure Active Directory users only. Please do not use the /consumers endpoint to serve this request.";
    Fault::new(9_002_331, "invalid_request", text)
}

/// No such app is registered.
pub(crate) fn client_unknown(id: &str) -> Fault {
    let id: String = id.chars().take(100).collect();
    let text = format!(
        "Application with identifier '{id}' was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant."
    );
    Fault::new(700_016, "unauthorized_client", text)
}

/// The redirect address is not registered for the app.
pub(crate) fn redirect_unknown(uri: &str, client: Uuid) -> Fault {
    let uri: String = uri.chars().take(300).collect();
    let text = format!(
        "The redirect URI '{uri}' specified in the request does not match the redirect URIs configured for the application '{client}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal."
    );
    Fault::new(50_011, "invalid_request", text)
}

/// A scope that no permission is called.
pub(crate) fn scope_unknown(client: Uuid, scope: &str) -> Fault {
    let text = format!(
        "The application '{client}' asked for scope '{scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor."
    );
    Fault::new(650_053, "invalid_scope", text)
}

/// A scope that is not written like one.
pub(crate) fn scope_malformed(scope: &str) -> Fault {
    let text = format!(
        "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid."
    );
    Fault::new(70_011, "invalid_scope", text)
}

/// The person has not consented to what is asked.
pub(crate) fn consent_missing(client: Uuid, name: &str, error: &'static str) -> Fault {
    let text = format!(
        "The user or administrator has not consented to use the application with ID '{client}' named '{name}'. Send an interactive authorization request for this user and resource."
    );
    Fault::new(65_001, error, text).suberror("consent_required")
}

/// Only an administrator may consent to what is asked.
pub(crate) fn admin_needed(name: &str) -> Fault {
    let text = format!(
        "{name} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it."
    );
    Fault::new(90_094, "consent_required", text)
}

/// The person said no.
pub(crate) fn declined(error: &'static str) -> Fault {
    Fault::new(65_004, error, "User declined to consent to access the app.").suberror("cancel")
}

/// A policy for conditional access lets nobody in from here.
pub(crate) fn blocked() -> Fault {
    let text = "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.";
    Fault::new(53_003, "invalid_grant", text).suberror("message_only")
}

/// What was typed is not right.
pub(crate) fn wrong_password() -> Fault {
    let text = "Error validating credentials due to invalid username or password.";
    Fault::new(50_126, "invalid_grant", text)
}

/// Nobody is signed in, and no page may be shown.
pub(crate) fn nobody_signed_in() -> Fault {
    let text = "Session information is not sufficient for single-sign-on.";
    let text = format!("A silent sign-in request was sent but no user is signed in. {text}");
    Fault::new(50_058, "login_required", text)
}
