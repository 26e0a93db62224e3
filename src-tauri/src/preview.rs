//! Serves the report's preview to a sandboxed frame under its own scheme, so that the
//! page keeps its own content security policy and the window keeps its stricter one.

use crate::AppDesk;
use http::{Request, Response, StatusCode, header};
use scopeglass_domain::ReviewId;
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};

/// The report forbids itself everything but its own styles and pictures.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/// Answers `preview://localhost/<review>/<locale>`.
pub fn serve<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let Some((review, locale)) = asked(request.uri().path()) else {
        return responder.respond(page(StatusCode::NOT_FOUND, Vec::new()));
    };
    let desk = context.app_handle().state::<AppDesk>().inner().clone();
    tauri::async_runtime::spawn(async move {
        let answer = match desk.preview_report(review, locale).await {
            Ok(html) => page(StatusCode::OK, html.into_bytes()),
            Err(_) => page(StatusCode::NOT_FOUND, Vec::new()),
        };
        responder.respond(answer);
    });
}

fn asked(path: &str) -> Option<(ReviewId, String)> {
    let (review, locale) = path.trim_start_matches('/').split_once('/')?;
    Some((review.parse().ok()?, locale.to_owned()))
}

fn page(status: StatusCode, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        header::HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        header::HeaderValue::from_static(POLICY),
    );
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("no-store"),
    );
    response
}
