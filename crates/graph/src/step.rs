//! One page at a time, for readings that outlive a process: what is needed to go on is
//! handed out as a value that may be kept, and it holds no access token.

use crate::{
    Ask, GraphClient, Run,
    client::{Answer, Outgoing},
    page::PageBody,
    paging::{FRESH_TRIES, check},
};
use scopeglass_domain::{Arg, ErrorCode, Problem};
use serde_json::{Value, json};
use std::fmt;
use url::Url;
use uuid::Uuid;

/// How Graph says that a page can no longer be asked for: "Directory_ExpiredPageToken" in
/// the newer errors, the exception's name in the older ones.
/// <https://learn.microsoft.com/graph/paging>
const EXPIRED: &[&str] = &[
    "Directory_ExpiredPageToken",
    "DirectoryPageTokenNotFoundException",
];

/// Where a reading goes on: path and query of a page, under the origin of the client that
/// reads it. A skip token can be made from somebody's name, so it is not printed.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Continuation(String);

impl Continuation {
    /// One that was kept.
    pub fn kept(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Path and query, to be kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Continuation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Continuation(…)")
    }
}

/// One page, read whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its records.
    pub records: Vec<Value>,
    /// The server's count of the whole collection, where it gave one.
    pub count: Option<u64>,
    /// Where the reading goes on; none at its end.
    pub next: Option<Continuation>,
}

impl GraphClient {
    /// Reads one page: the first of `ask`, or the one at `from`. The link that it gives comes
    /// from an answer at the first try, together with the records of that same answer.
    ///
    /// # Errors
    /// Whatever kept the page from being read whole. Of a page that was read in part nothing
    /// is given: asking for it again loses nothing.
    pub async fn page_at(
        &self,
        ask: &Ask,
        from: Option<&Continuation>,
        run: &Run<'_>,
    ) -> Result<Step, Problem> {
        let mut out = self.outgoing(ask);
        if let Some(from) = from {
            out.url = self.within(from)?;
        }
        for _ in 0..FRESH_TRIES {
            let answer = self.send(&out, run).await?;
            let step = self.step(&answer)?;
            if !answer.retried || step.next.is_none() {
                return Ok(step);
            }
        }
        Err(Problem::new(ErrorCode::GraphThrottled))
    }

    /// Looks up directory objects by their ids, up to a thousand at once
    /// (`POST /directoryObjects/getByIds`, which only reads). Whatever is gone is missing
    /// from the answer. <https://learn.microsoft.com/graph/api/directoryobject-getbyids>
    ///
    /// # Errors
    /// Whatever kept the answer from being read whole.
    pub async fn by_ids(
        &self,
        ids: &[Uuid],
        types: &[&str],
        run: &Run<'_>,
    ) -> Result<Vec<Value>, Problem> {
        let out = Outgoing {
            url: self
                .origin
                .address(&Ask::new("/directoryObjects/getByIds").query("$select=id,displayName")),
            eventual: false,
            batch: Some(json!({ "ids": ids, "types": types })),
        };
        let answer = self.send(&out, run).await?;
        Ok(self.step(&answer)?.records)
    }

    fn step(&self, answer: &Answer) -> Result<Step, Problem> {
        let page = PageBody::read(&answer.body);
        check(answer, &page)?;
        let next = page.next.map(|link| self.origin.admit(&link));
        Ok(Step {
            records: page.records,
            count: page.count,
            next: next.transpose()?.as_ref().map(continuation),
        })
    }

    fn within(&self, from: &Continuation) -> Result<Url, Problem> {
        let root = self.origin.address(&Ask::new(""));
        let url = root.join(from.as_str());
        let url = url.map_err(|error| Problem::new(ErrorCode::GraphUnreadable).detail(error))?;
        self.origin.admit(url.as_str())
    }
}

fn continuation(url: &Url) -> Continuation {
    let query = url.query().map(|query| format!("?{query}"));
    Continuation(format!("{}{}", url.path(), query.unwrap_or_default()))
}

/// Whether a problem says that the page asked for has expired, so that only the whole
/// collection can be read anew.
pub fn is_expired_page(problem: &Problem) -> bool {
    let code = match problem.args.get("code") {
        Some(Arg::Text(code)) => code.as_str(),
        _ => "",
    };
    let words = problem.detail.as_deref().unwrap_or_default();
    let mut names = EXPIRED.iter();
    names.any(|name| code == *name || words.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::GraphFailure;
    use reqwest::StatusCode;

    #[test]
    fn an_expired_page_is_told_from_other_refusals() {
        let problem = |code: &str| {
            let body = json!({"error": {"code": code, "message": "no"}});
            GraphFailure::of(&body).problem(StatusCode::BAD_REQUEST)
        };
        assert!(is_expired_page(&problem("Directory_ExpiredPageToken")));
        assert!(is_expired_page(&problem(
            "DirectoryPageTokenNotFoundException"
        )));
        assert!(!is_expired_page(&problem("Request_BadRequest")));
    }

    #[test]
    fn what_is_kept_is_not_printed() {
        let kept = Continuation::kept("/v1.0/users?$skiptoken=QWRh");
        assert!(!format!("{kept:?}").contains("QWRh"));
    }
}
