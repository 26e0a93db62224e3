//! Several reads in one request (`$batch`), each with a result of its own.

use crate::{
    Ask, GraphClient, GraphFailure, Run,
    client::{Outgoing, unreadable},
    patience::{Patience, retry_after},
};
use reqwest::StatusCode;
use scopeglass_domain::{ErrorCode, Problem};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{collections::HashMap, time::Duration};

/// Graph takes no more in one batch.
const MOST: usize = 20;

type ItemResult = Result<Value, Problem>;

#[derive(Deserialize)]
struct BatchAnswer {
    responses: Vec<ItemAnswer>,
}

#[derive(Deserialize)]
struct ItemAnswer {
    id: String,
    status: u16,
    #[serde(default)]
    headers: Map<String, Value>,
    #[serde(default)]
    body: Value,
}

/// What one round left to be asked again, and when.
#[derive(Default)]
struct Leftover {
    items: Vec<usize>,
    pause: Option<Duration>,
}

impl GraphClient {
    /// Reads several things, up to twenty in one request, and gives their results in the
    /// same order. Only those that the server asked to come back for are asked again.
    pub async fn batch(&self, asks: &[Ask], run: &Run<'_>) -> Vec<Result<Value, Problem>> {
        let mut results: Vec<Option<ItemResult>> = vec![None; asks.len()];
        let all: Vec<usize> = (0..asks.len()).collect();
        for chunk in all.chunks(MOST) {
            if let Err(problem) = self.chunk(asks, chunk.to_vec(), run, &mut results).await {
                for index in chunk {
                    results[*index].get_or_insert_with(|| Err(problem.clone()));
                }
            }
        }
        let missing = || Err(Problem::new(ErrorCode::GraphUnreadable));
        results
            .into_iter()
            .map(|result| result.unwrap_or_else(missing))
            .collect()
    }

    async fn chunk(
        &self,
        asks: &[Ask],
        mut waiting: Vec<usize>,
        run: &Run<'_>,
        results: &mut [Option<ItemResult>],
    ) -> Result<(), Problem> {
        let mut patience = Patience::new(&self.limits);
        loop {
            let answers = self.round(asks, &waiting, run).await?;
            let leftover = sort_out(&waiting, answers, results);
            if leftover.items.is_empty() {
                return Ok(());
            }
            let Some(wait) = patience.wait(leftover.pause) else {
                return Ok(());
            };
            run.or_cancelled(tokio::time::sleep(wait)).await?;
            waiting = leftover.items;
        }
    }

    async fn round(
        &self,
        asks: &[Ask],
        items: &[usize],
        run: &Run<'_>,
    ) -> Result<HashMap<String, ItemAnswer>, Problem> {
        let requests: Vec<Value> = items
            .iter()
            .map(|index| item(*index, &asks[*index]))
            .collect();
        let out = Outgoing {
            url: self.origin.address(&Ask::new("/$batch")),
            eventual: false,
            batch: Some(json!({ "requests": requests })),
        };
        let answer = self.send(&out, run).await?;
        if answer.cut {
            return Err(Problem::new(ErrorCode::GraphTooLarge));
        }
        let answer: BatchAnswer =
            serde_json::from_slice(&answer.body).map_err(|error| unreadable(&error))?;
        Ok(answer
            .responses
            .into_iter()
            .map(|item| (item.id.clone(), item))
            .collect())
    }
}

fn item(index: usize, ask: &Ask) -> Value {
    let mut item = json!({ "id": index.to_string(), "method": "GET", "url": ask.relative() });
    if ask.is_eventual() {
        item["headers"] = json!({ "ConsistencyLevel": "eventual" });
    }
    item
}

fn sort_out(
    asked: &[usize],
    mut answers: HashMap<String, ItemAnswer>,
    results: &mut [Option<ItemResult>],
) -> Leftover {
    let mut leftover = Leftover::default();
    for index in asked {
        let Some(answer) = answers.remove(&index.to_string()) else {
            continue;
        };
        let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::BAD_GATEWAY);
        if status.is_success() {
            results[*index] = Some(Ok(answer.body));
            continue;
        }
        // Kept even where it is asked again: it stands if the budget ends before that.
        results[*index] = Some(Err(GraphFailure::of(&answer.body).problem(status)));
        if matches!(answer.status, 429 | 503 | 504) {
            leftover.items.push(*index);
            leftover.pause = leftover.pause.max(item_pause(&answer.headers));
        }
    }
    leftover
}

fn item_pause(headers: &Map<String, Value>) -> Option<Duration> {
    let (_, value) = headers
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case("retry-after"))?;
    match value {
        Value::Number(seconds) => seconds.as_u64().map(Duration::from_secs),
        value => retry_after(value.as_str(), None),
    }
}
