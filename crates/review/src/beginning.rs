//! The ways in besides an article and a profile: a list put together by hand, a file dropped
//! onto the window; and the way out: a request saved as a profile to share.

use crate::desk::{Desk, read_article_bytes};
use crate::host::Host;
use crate::saved::Review;
use crate::views::{Listed, ReviewView};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::tz::TimeZone;
use scopeglass_domain::{ErrorCode, Problem, ReviewId, Source};
use scopeglass_request as request;

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn review_from_list(
        &self,
        app: String,
        permissions: Vec<Listed>,
    ) -> Result<ReviewView, Problem> {
        let items = permissions.iter().map(|listed| match listed.kind {
            Some(kind) => format!("{}:{}", listed.name.trim(), kind.as_str()),
            None => listed.name.trim().to_owned(),
        });
        let mut read = request::read_list(items)?;
        app.trim().clone_into(&mut read.app);
        self.begin(read).await
    }

    /// See [`crate::commands`].
    pub async fn review_from_bytes(
        &self,
        name: String,
        base64: String,
    ) -> Result<ReviewView, Problem> {
        let unreadable = |error: base64::DecodeError| {
            Problem::new(ErrorCode::ArticleUnreadable)
                .with("file", name.as_str())
                .detail(error)
        };
        let bytes = BASE64_STANDARD.decode(base64).map_err(unreadable)?;
        let file = name.clone();
        let read = off_the_face(move || read_article_bytes(&bytes, &file)).await?;
        self.begin(read).await
    }

    /// See [`crate::commands`].
    pub async fn save_profile(
        &self,
        review: ReviewId,
        address: String,
    ) -> Result<Option<String>, Problem> {
        let (text, name) = self.with(review, |open| {
            let text =
                request::profile_text(&open.review.request, &address, &read_on(&open.review))?;
            Ok((text, format!("{}.toml", slug(&open.review.request.app))))
        })?;
        let title = self.language().id("source-save-profile");
        let folder = self.report_folder();
        let Some(path) = self.host.choose_save_file(&title, &folder, &name).await else {
            return Ok(None);
        };
        // The dialog has asked before it gave the name of a file that exists.
        scopeglass_seal::write(&path, text.as_bytes(), true).map_err(|problem| {
            if problem.code != ErrorCode::ReportNotWritten {
                return problem;
            }
            let told =
                Problem::new(ErrorCode::ProfileNotWritten).with("file", path.display().to_string());
            match problem.detail {
                Some(detail) => told.detail(detail),
                None => told,
            }
        })?;
        Ok(Some(path.display().to_string()))
    }
}

/// A large document takes a second; the window goes on meanwhile.
pub(crate) async fn off_the_face<T: Send + 'static>(
    read: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let reading = tokio::task::spawn_blocking(read);
    let internal = |error| Problem::new(ErrorCode::Internal).detail(error);
    reading.await.map_err(internal)?
}

/// The day on which the facts of a request were read, ISO 8601.
fn read_on(review: &Review) -> String {
    let at = match &review.request.source {
        Source::Profile { read_on, .. } => return read_on.clone(),
        Source::Tenant { read_at, .. } => *read_at,
        _ => review.created,
    };
    TimeZone::UTC.to_datetime(at).date().to_string()
}

/// A file's name from an app's.
fn slug(app: &str) -> String {
    let words = app.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    match words.is_empty() {
        true => "app".to_owned(),
        false => words.join("-"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn a_profile_is_dated_by_when_its_facts_were_read() {
        let made: Timestamp = "2026-11-23T23:59:00Z".parse().unwrap();
        let list = request::read_list(["Mail.Read"]).unwrap();
        assert_eq!(read_on(&Review::new(list, made)), "2026-11-23");
        let locale = scopeglass_language::Locale::parse("en").unwrap();
        let ready = request::from_profile("webex", locale).unwrap();
        let Source::Profile { read_on: day, .. } = ready.source.clone() else {
            panic!("a profile says where it comes from");
        };
        assert_eq!(read_on(&Review::new(ready, made)), day);
    }

    #[test]
    fn a_file_is_named_after_its_app() {
        assert_eq!(slug("Larkspur: Rooms & Desks"), "larkspur-rooms-desks");
        assert_eq!(slug("会議室"), "会議室");
        assert_eq!(slug("?!"), "app");
    }
}
