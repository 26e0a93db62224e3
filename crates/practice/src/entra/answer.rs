//! How answers leave the authority: as a page, or as parameters to the client.

use super::fault::{Fault, RequestMark, error_uri};
use crate::{
    pages::{self, Page},
    store::{ResponseMode, ReturnAddress},
    world::World,
};
use axum::response::{Html, IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use scopeglass_language::Locale;
use url::Url;

/// A page, with a policy that lets it load nothing and send its forms only where they go.
pub(crate) fn page(status: StatusCode, page: Page, forms_lead_to: Option<&Url>) -> Response {
    let policy = pages::policy(&page, forms_lead_to);
    let mut answer = (status, Html(page.html)).into_response();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        answer
            .headers_mut()
            .insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

/// A refusal shown to the person: the client's address is not known to be its own.
pub(super) fn refusal(
    world: &World,
    locale: Locale,
    mark: &RequestMark,
    fault: &Fault,
) -> Response {
    let shown = pages::refusal::page(world, locale, fault.number, &mark.description(fault));
    let mut answer = page(StatusCode::BAD_REQUEST, shown, None);
    mark.put_on(&mut answer);
    answer
}

/// A refusal told to the client.
pub(super) fn refused(
    world: &World,
    locale: Locale,
    to: &ReturnAddress,
    mark: &RequestMark,
    fault: &Fault,
) -> Response {
    let mut params = vec![
        ("error", fault.error.to_owned()),
        ("error_description", mark.description(fault)),
        ("error_uri", error_uri(world, fault.number)),
    ];
    if let Some(suberror) = fault.suberror {
        params.insert(1, ("error_subcode", suberror.to_owned()));
    }
    send(world, locale, to, params)
}

/// Sends parameters and the client's state to its address.
pub(super) fn send(
    world: &World,
    locale: Locale,
    to: &ReturnAddress,
    mut params: Vec<(&'static str, String)>,
) -> Response {
    if let Some(state) = &to.state {
        params.push(("state", state.clone()));
    }
    match to.mode {
        ResponseMode::Query => found(with_query(&to.uri, &params)),
        ResponseMode::Fragment => {
            let mut uri = to.uri.clone();
            uri.set_fragment(Some(&encoded(&params)));
            found(uri)
        }
        ResponseMode::FormPost => {
            let shown = pages::form_post::page(world, locale, &to.uri, &params);
            page(StatusCode::OK, shown, Some(&to.uri))
        }
    }
}

fn with_query(uri: &Url, params: &[(&'static str, String)]) -> Url {
    let mut uri = uri.clone();
    uri.query_pairs_mut().extend_pairs(params);
    uri
}

fn encoded(params: &[(&'static str, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(params)
        .finish()
}

/// A redirect that turns a form's POST into a GET.
pub(super) fn found(to: Url) -> Response {
    let mut answer = StatusCode::FOUND.into_response();
    match HeaderValue::from_str(to.as_str()) {
        Ok(to) => {
            answer.headers_mut().insert(header::LOCATION, to);
            answer
        }
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}
