//! Reading a collection page by page, to its end or until the caller has enough.

use crate::{Ask, GraphClient, Run, client::Answer, page::PageBody};
use scopeglass_domain::{ErrorCode, Problem};
use serde_json::Value;
use std::{
    collections::{HashSet, hash_map::RandomState},
    hash::BuildHasher,
};
use url::Url;

/// How often a page is asked for anew until it comes at the first try.
pub(crate) const FRESH_TRIES: usize = 3;

/// Whether the caller wants the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// Yes.
    Continue,
    /// No: it has what it needs.
    Enough,
}

/// Where the reading stands after a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Records read, this page included.
    pub records: u64,
    /// The server's count of the whole collection, where it gave one.
    pub count: Option<u64>,
}

/// How a reading ended.
#[derive(Debug, Clone, PartialEq)]
pub enum End {
    /// The server said that there is no more.
    Finished,
    /// The caller had enough.
    Enough,
    /// Something ended it early; what was read until then was handed over.
    Broken(Problem),
}

/// A collection as far as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Records read.
    pub records: u64,
    /// The server's count of the whole collection, where it gave one.
    pub count: Option<u64>,
    /// How the reading ended.
    pub end: End,
}

/// Takes each page's records; they are dropped when it returns.
pub type Visit<'a> = dyn FnMut(&[Value], Standing) -> Onward + Send + 'a;

impl GraphClient {
    /// Reads a collection and hands each page to `visit`.
    pub async fn pages(&self, ask: &Ask, run: &Run<'_>, visit: &mut Visit<'_>) -> Reading {
        let mut reading = Reading {
            records: 0,
            count: None,
            end: End::Finished,
        };
        reading.end = match self.walk(ask, run, visit, &mut reading).await {
            Ok(end) => end,
            Err(problem) => End::Broken(problem),
        };
        reading
    }

    async fn walk(
        &self,
        ask: &Ask,
        run: &Run<'_>,
        visit: &mut Visit<'_>,
        reading: &mut Reading,
    ) -> Result<End, Problem> {
        let mut at = self.outgoing(ask).url;
        let mut seen = HashSet::from([at.clone()]);
        let mut known = Known::default();
        loop {
            let answer = self.page(&at, ask, run).await?;
            let page = match PageBody::read(&answer.body) {
                page if !page.listed && !answer.cut && ask.may_be_single() => {
                    PageBody::read_single(&answer.body)
                }
                page => page,
            };
            if known.all_known(&page.records) {
                return Err(Problem::new(ErrorCode::GraphLoop));
            }
            reading.records += page.records.len() as u64;
            reading.count = reading.count.or(page.count);
            let standing = Standing {
                records: reading.records,
                count: reading.count,
            };
            let onward = visit(&page.records, standing);
            check(&answer, &page)?;
            let next = match (page.next, onward) {
                (None, _) => return Ok(End::Finished),
                (Some(_), Onward::Enough) => return Ok(End::Enough),
                (Some(_), Onward::Continue) if answer.retried => {
                    self.fresh_link(&at, ask, run).await?
                }
                (next, Onward::Continue) => next,
            };
            let Some(next) = next else {
                return Ok(End::Finished);
            };
            at = self.origin.admit(&next)?;
            if !seen.insert(at.clone()) || seen.len() > self.limits.pages {
                return Err(Problem::new(ErrorCode::GraphLoop));
            }
        }
    }

    async fn page(&self, at: &Url, ask: &Ask, run: &Run<'_>) -> Result<Answer, Problem> {
        let mut out = self.outgoing(ask);
        out.url = at.clone();
        self.send(&out, run).await
    }

    /// The link after a page, from an answer that came at the first try: skip tokens of
    /// retried answers may point elsewhere (Graph documents this for directory objects).
    async fn fresh_link(
        &self,
        at: &Url,
        ask: &Ask,
        run: &Run<'_>,
    ) -> Result<Option<String>, Problem> {
        for _ in 0..FRESH_TRIES {
            let answer = self.page(at, ask, run).await?;
            let page = PageBody::read(&answer.body);
            check(&answer, &page)?;
            if !answer.retried {
                return Ok(page.next);
            }
        }
        Err(Problem::new(ErrorCode::GraphThrottled))
    }
}

/// The ids of the records that came already, as their hashes: a page may come again under
/// another link, and its records would be counted twice.
#[derive(Default)]
struct Known {
    ids: HashSet<u64>,
    hasher: RandomState,
}

impl Known {
    /// Whether a page holds records and nothing but ones that came already. Records without
    /// an id are never taken for known.
    fn all_known(&mut self, records: &[Value]) -> bool {
        let mut fresh = records.is_empty();
        for record in records {
            let id = record.get("id").and_then(Value::as_str);
            fresh |= id.is_none_or(|id| self.ids.insert(self.hasher.hash_one(id)));
        }
        !fresh
    }
}

pub(crate) fn check(answer: &Answer, page: &PageBody) -> Result<(), Problem> {
    if answer.cut {
        Err(Problem::new(ErrorCode::GraphTooLarge))
    } else if page.complete && page.listed {
        Ok(())
    } else {
        Err(Problem::new(ErrorCode::GraphUnreadable))
    }
}
