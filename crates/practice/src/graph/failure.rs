//! Graph's errors. Like Entra's, their texts are those of the protocol.

use crate::{
    faults::{Refusal, RetryAfter},
    world::World,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::StatusCode;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};
use std::borrow::Cow;
use uuid::Uuid;

/// One refusal of Graph.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    pub status: StatusCode,
    pub code: Cow<'static, str>,
    message: String,
    /// The value of WWW-Authenticate, with status 401.
    pub challenge: Option<String>,
    /// The value of Retry-After, with 429, 503 and 504.
    pub retry_after: Option<String>,
}

/// Which part of Graph answers: they word their refusals differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    Directory,
    Outlook,
}

impl Failure {
    fn new(
        status: StatusCode,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            status,
            code: code.into(),
            message: message.into(),
            challenge: None,
            retry_after: None,
        }
    }

    /// A query or body that cannot be answered.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// Another kind of bad request, under the code that Graph has for it.
    pub(crate) fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// A path that leads nowhere.
    pub(crate) fn no_segment(segment: &str) -> Self {
        let segment: String = segment.chars().take(100).collect();
        Self::bad_request(format!("Resource not found for the segment '{segment}'."))
    }

    /// A directory object that does not exist.
    pub(crate) fn no_resource(id: &str) -> Self {
        let id: String = id.chars().take(100).collect();
        let message = format!(
            "Resource '{id}' does not exist or one of its queried reference-property objects are not present."
        );
        Self::new(StatusCode::NOT_FOUND, "Request_ResourceNotFound", message)
    }

    /// A mailbox that does not exist.
    pub(crate) fn no_mailbox(user: &str) -> Self {
        let user: String = user.chars().take(100).collect();
        Self::new(
            StatusCode::NOT_FOUND,
            "ErrorInvalidUser",
            format!("The requested user '{user}' is invalid."),
        )
    }

    /// An entry of a mailbox that does not exist.
    pub(crate) fn no_item() -> Self {
        let message = "The specified object was not found in the store.";
        Self::new(StatusCode::NOT_FOUND, "ErrorItemNotFound", message)
    }

    /// No permission for the call, or no right of the person to what is called.
    pub(crate) fn denied(flavour: Flavour) -> Self {
        let (code, message) = match flavour {
            Flavour::Directory => (
                "Authorization_RequestDenied",
                "Insufficient privileges to complete the operation.",
            ),
            Flavour::Outlook => (
                "ErrorAccessDenied",
                "Access is denied. Check credentials and try again.",
            ),
        };
        Self::new(StatusCode::FORBIDDEN, code, message)
    }

    /// A person whose roles do not open what is called.
    pub(crate) fn role_missing() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "Authentication_RequestFromUnsupportedUserRole",
            "User is not in the allowed roles",
        )
    }

    /// A missing permission, as Teams tells it.
    pub(crate) fn missing_scope(wanted: &[&str], scopes: &str) -> Self {
        let message = format!(
            "Missing scope permissions on the request. API requires one of '{}'. Scopes on the request '{}'",
            wanted.join(", "),
            scopes.split(' ').collect::<Vec<_>>().join(", "),
        );
        Self::new(StatusCode::FORBIDDEN, "Forbidden", message)
    }

    /// A missing permission, as files and sites tell it.
    pub(crate) fn file_access() -> Self {
        Self::new(StatusCode::FORBIDDEN, "accessDenied", "Access denied")
    }

    /// A missing permission, as Intune tells it: JSON within the message.
    pub(crate) fn intune(wanted: &[&str]) -> Self {
        let told = format!(
            "Application is not authorized to perform this operation. Application must have one of the following scopes: {} - Operation ID (for customer support): {}",
            wanted.join(", "),
            Uuid::nil()
        );
        let message = json!({
            "_version": 3, "Message": told, "CustomApiErrorPhrase": "", "RetryAfter": Value::Null,
            "ErrorSourceService": "", "HttpHeaders": "{}",
        });
        Self::new(StatusCode::FORBIDDEN, "Forbidden", message.to_string())
    }

    /// A method that the path does not take; nothing can be changed here.
    pub(crate) fn method() -> Self {
        let message = "Specified HTTP method is not allowed for the request target.";
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "Request_BadRequest",
            message,
        )
    }

    /// A part of a batch whose forerunner failed.
    pub(crate) fn dependency() -> Self {
        let message = "The request was not executed because a request that it depends on failed.";
        Self::new(StatusCode::FAILED_DEPENDENCY, "FailedDependency", message)
    }

    /// A missing or useless access token; `sent` where there was one (RFC 6750, section 3).
    pub(crate) fn unauthenticated(world: &World, message: &str, sent: bool) -> Self {
        let resource = "00000003-0000-0000-c000-000000000000";
        let tenant = world.tenant();
        let mut challenge = format!(
            "Bearer realm=\"\", authorization_uri=\"{}/{tenant}/oauth2/v2.0/authorize\", client_id=\"{resource}\"",
            world.base
        );
        if sent {
            challenge.push_str(", error=\"invalid_token\"");
        }
        Self {
            challenge: Some(challenge),
            ..Self::new(
                StatusCode::UNAUTHORIZED,
                "InvalidAuthenticationToken",
                message,
            )
        }
    }

    /// What a fault answers in place of the truth.
    pub(crate) fn on_purpose(world: &World, refusal: &Refusal) -> Self {
        let status = StatusCode::from_u16(refusal.status);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (code, message) = match refusal.status {
            429 => ("TooManyRequests", "Too many requests."),
            403 => ("Forbidden", "Access is denied."),
            503 => (
                "ServiceNotAvailable",
                "The service is temporarily unavailable.",
            ),
            504 => ("UnknownError", ""),
            _ => ("InternalServerError", "An internal server error occurred."),
        };
        let code = refusal.code.clone().map_or(code.into(), Cow::Owned);
        let retry_after = match refusal.retry_after {
            RetryAfter::Absent => None,
            RetryAfter::Seconds(seconds) => Some(seconds.to_string()),
            RetryAfter::Date(seconds) => {
                let until = world.now() + jiff::SignedDuration::from_secs(i64::from(seconds));
                Some(until.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
            }
        };
        Self {
            retry_after,
            ..Self::new(status, code, message)
        }
    }

    /// More than the quota of the directory allows; seconds until it may be tried again.
    pub(crate) fn over_quota(retry_after: u64) -> Self {
        let message = "Too many requests.";
        Self {
            retry_after: Some(retry_after.to_string()),
            ..Self::new(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", message)
        }
    }

    /// The mark of a later page that is no longer known.
    pub(crate) fn page_token_expired() -> Self {
        let message = "The page token provided is not found or has expired. Restart the query.";
        Self::bad("DirectoryPageTokenNotFoundException", message)
    }

    /// An app alone at a mailbox that a policy keeps from it.
    pub(crate) fn mailbox_policy() -> Self {
        let message = "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.";
        Self::new(StatusCode::FORBIDDEN, "ErrorAccessDenied", message)
    }

    /// A claims challenge (continuous access evaluation): the sign-in must be newer than
    /// `since`. Documented under "claims challenge" in the Microsoft identity platform.
    pub(crate) fn claims_challenge(world: &World, since: i64) -> Self {
        let claims = json!({ "access_token": { "nbf": {
            "essential": true, "value": since.to_string(),
        }}});
        let claims = BASE64_STANDARD.encode(claims.to_string());
        let message = "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp";
        let refused = Self::unauthenticated(world, message, false);
        let challenge = refused.challenge.unwrap_or_default();
        Self {
            challenge: Some(format!(
                "{challenge}, error=\"insufficient_claims\", claims=\"{claims}\""
            )),
            ..Self::new(
                StatusCode::UNAUTHORIZED,
                "InvalidAuthenticationToken",
                message,
            )
        }
    }

    /// The JSON object of the error.
    pub(crate) fn object(&self, request: &str, client_request: &str) -> Value {
        let at = Timestamp::now().to_zoned_datetime(TimeZone::UTC);
        json!({ "error": {
            "code": self.code,
            "message": self.message,
            "innerError": {
                "date": at.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
                "request-id": request,
                "client-request-id": client_request,
            },
        }})
    }
}
