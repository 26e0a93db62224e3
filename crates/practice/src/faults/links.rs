//! Answers of Graph with their links and counts bent.

use super::Misbehaviour;
use serde_json::{Value, json};
use url::Url;

/// Marks the second coming of a page, and is taken away before the page is looked up.
pub(super) const AGAIN: &str = "practiceAgain";

/// Bends the body of an answer to `asked`, its whole address.
pub(super) fn bend(body: &mut Value, what: &Misbehaviour, asked: &str) {
    let next = body.get("@odata.nextLink").and_then(Value::as_str);
    let link = match (what, next) {
        (Misbehaviour::LoopingLink, Some(_)) => Some(asked.to_owned()),
        (Misbehaviour::ForeignLink(to), Some(next)) => Some(elsewhere(next, to)),
        (Misbehaviour::RepeatedPages, Some(_)) if !asked.contains(AGAIN) => Some(again(asked)),
        _ => None,
    };
    if let Some(link) = link {
        body["@odata.nextLink"] = json!(link);
    }
    if let Misbehaviour::StaleCount(by) = what {
        let count = body.get("@odata.count").and_then(Value::as_i64);
        if let Some(count) = count {
            body["@odata.count"] = json!((count + by).max(0));
        }
    }
}

fn elsewhere(next: &str, to: &str) -> String {
    let below = Url::parse(next).map_or_else(
        |_| next.to_owned(),
        |url| url[url::Position::BeforePath..].to_owned(),
    );
    format!("{}{below}", to.trim_end_matches('/'))
}

fn again(asked: &str) -> String {
    let joint = if asked.contains('?') { '&' } else { '?' };
    format!("{asked}{joint}{AGAIN}=1")
}

/// A query without the mark of a second coming, and whether it had one.
pub(super) fn without_mark(query: &str) -> (String, bool) {
    let kept: Vec<&str> = query
        .split('&')
        .filter(|part| !part.starts_with(AGAIN))
        .collect();
    let kept = kept.join("&");
    let had = kept.len() != query.len();
    (kept, had)
}

/// A query that asks for at most so many records to a page.
pub(super) fn smaller(query: &str, most: u32) -> String {
    let asked = |part: &str| {
        let top = part
            .strip_prefix("$top=")
            .or(part.strip_prefix("%24top="))?;
        top.parse::<u32>().ok()
    };
    let top = query.split('&').find_map(asked).unwrap_or(most).min(most);
    let kept = query
        .split('&')
        .filter(|part| !part.is_empty() && asked(part).is_none());
    let kept: Vec<String> = kept
        .map(str::to_owned)
        .chain([format!("$top={top}")])
        .collect();
    kept.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_counts_are_bent_and_a_last_page_stays_the_last() {
        let asked = "http://127.0.0.1:1/v1.0/users?$top=1";
        let page = json!({ "@odata.count": 4, "@odata.nextLink": "http://127.0.0.1:1/v1.0/users?$skiptoken=x" });
        let bent = |what: &Misbehaviour| {
            let mut body = page.clone();
            bend(&mut body, what, asked);
            body
        };
        assert_eq!(bent(&Misbehaviour::LoopingLink)["@odata.nextLink"], asked);
        let foreign = bent(&Misbehaviour::ForeignLink("http://h:9".into()));
        assert_eq!(
            foreign["@odata.nextLink"],
            "http://h:9/v1.0/users?$skiptoken=x"
        );
        assert_eq!(bent(&Misbehaviour::StaleCount(-9))["@odata.count"], 0);
        let again = bent(&Misbehaviour::RepeatedPages);
        assert_eq!(again["@odata.nextLink"], format!("{asked}&practiceAgain=1"));
        let mut last = json!({ "value": [] });
        bend(&mut last, &Misbehaviour::LoopingLink, asked);
        assert_eq!(last, json!({ "value": [] }));
    }
}
