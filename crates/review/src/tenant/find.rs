//! Finding apps in a tenant by name or id.

use crate::present::{Presenter, told};
use crate::signing::Live;
use crate::views::TenantAppsView;
use jiff::Timestamp;
use scopeglass_domain::{ErrorCode, Message, Problem, TenantId};
use scopeglass_graph::{Ask, End, Onward, Run, Tally};
use scopeglass_request::{Part, Principal, TenantApp, from_tenant};
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// What is read of each app in the list.
const SELECT: &str = "$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,\
                      createdDateTime,disabledByMicrosoftStatus,homepage,replyUrls,verifiedPublisher";
/// Names told of an app that is not the only one that fits.
const MOST_NAMED: usize = 6;

/// The apps that answer a question.
pub(super) struct Found {
    apps: Vec<Principal>,
    /// Whether these are all.
    whole: bool,
    problem: Option<Problem>,
}

impl Found {
    pub(super) fn view(&self, presenter: Presenter, tenant: TenantId) -> TenantAppsView {
        let apps = self.apps.iter().map(|app| {
            let request = from_tenant(&at_first_sight(app, tenant));
            presenter.tenant_app(app, &request.identity, &request.signs)
        });
        let id = match self.whole {
            true => "review-apps-all",
            false => "review-apps-more",
        };
        let language = presenter.language;
        TenantAppsView {
            apps: apps.collect(),
            told: language.text(&Message::new(id).with("count", self.apps.len())),
            whole: self.whole,
            problem: self.problem.as_ref().map(|problem| told(language, problem)),
        }
    }
}

/// The app as far as its presence alone tells of it.
fn at_first_sight(app: &Principal, tenant: TenantId) -> TenantApp {
    TenantApp {
        read_at: Timestamp::now(),
        tenant,
        principal: app.clone(),
        application: Part::whole(Vec::new()),
        delegated: Part::whole(Vec::new()),
        roles: Part::whole(Vec::new()),
        assigned: Part::whole(Vec::new()),
        resources: Vec::new(),
    }
}

/// The apps with words in their names that begin like these, or the one of that id.
pub(super) async fn apps(live: &Live, text: &str, limit: usize) -> Result<Found, Problem> {
    let text = text.trim();
    if let Ok(id) = text.parse() {
        let app = by_id(live, id).await?;
        return Ok(Found {
            apps: app.into_iter().collect(),
            whole: true,
            problem: None,
        });
    }
    let words = searchable(text);
    let search = match words.is_empty() {
        true => String::new(),
        false => format!("&$search={}", encoded(&format!("\"displayName:{words}\""))),
    };
    let page = limit.saturating_add(1).min(999);
    let query = format!("{SELECT}{search}&$count=true&$orderby=displayName&$top={page}");
    list(live, &query, limit).await
}

async fn list(live: &Live, query: &str, limit: usize) -> Result<Found, Problem> {
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let ask = Ask::new("/servicePrincipals").query(query).eventual(true);
    let mut apps = Vec::new();
    let mut unreadable = None;
    let reading = live
        .graph
        .pages(&ask, &run, &mut |page, _| {
            for record in page {
                match principal(record) {
                    Ok(app) => apps.push(app),
                    Err(problem) => unreadable = Some(problem),
                }
            }
            match apps.len() > limit {
                true => Onward::Enough,
                false => Onward::Continue,
            }
        })
        .await;
    let problem = match reading.end {
        // A list that could not be read at all is no empty list.
        End::Broken(problem) if apps.is_empty() => return Err(problem),
        End::Broken(problem) => Some(problem),
        End::Finished | End::Enough => unreadable,
    };
    let whole = apps.len() <= limit && problem.is_none();
    apps.truncate(limit);
    Ok(Found {
        apps,
        whole,
        problem,
    })
}

/// The one app that is meant by an id or a name.
pub(super) async fn one(live: &Live, wanted: &str) -> Result<Principal, Problem> {
    let wanted = wanted.trim();
    let unknown = || Problem::new(ErrorCode::AppNotFound).with("app", wanted);
    if let Ok(id) = wanted.parse() {
        return by_id(live, id).await?.ok_or_else(unknown);
    }
    if wanted.is_empty() {
        return Err(unknown());
    }
    let quoted = wanted.replace('\'', "''");
    let filter = encoded(&format!("displayName eq '{quoted}'"));
    let exact = list(live, &format!("{SELECT}&$filter={filter}"), MOST_NAMED).await?;
    let found = match exact.apps.is_empty() {
        true => apps(live, wanted, MOST_NAMED).await?,
        false => exact,
    };
    if let (Some(problem), false) = (&found.problem, found.apps.len() > 1) {
        return Err(problem.clone());
    }
    let mut apps = found.apps;
    match apps.len() {
        0 => Err(unknown()),
        1 => Ok(apps.swap_remove(0)),
        _ => {
            let name = |app: &Principal| {
                let name = app.display_name.as_deref().unwrap_or("–");
                format!("{name} ({})", app.app_id)
            };
            let names: Vec<String> = apps.iter().map(name).collect();
            let problem = Problem::new(ErrorCode::AppAmbiguous).with("app", wanted);
            Err(problem.with("apps", names))
        }
    }
}

/// The app of that application id or object id, where there is one.
async fn by_id(live: &Live, id: Uuid) -> Result<Option<Principal>, Problem> {
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    for path in [
        format!("/servicePrincipals(appId='{id}')"),
        format!("/servicePrincipals/{id}"),
    ] {
        match live.graph.get(&Ask::new(path).query(SELECT), &run).await {
            Ok(record) => return principal(&record).map(Some),
            Err(problem) if problem.code == ErrorCode::GraphNotFound => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(None)
}

pub(super) fn principal(record: &Value) -> Result<Principal, Problem> {
    let read: Result<Principal, _> = serde_json::from_value(record.clone());
    let unreadable = Problem::new(ErrorCode::GraphUnreadable);
    match read {
        Ok(app) if !app.id.is_nil() => Ok(app),
        Ok(_) => Err(unreadable),
        Err(error) => Err(unreadable.detail(error)),
    }
}

/// Words without what would end the clause of a search.
fn searchable(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

pub(super) fn encoded(text: &str) -> String {
    let encoded: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    encoded.replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_question_can_end_the_clause_or_the_query() {
        assert_eq!(
            searchable("a\" OR \"displayName:b&$top=1"),
            "a OR displayName b top 1"
        );
        assert_eq!(
            encoded("displayName eq 'a&b#c'"),
            "displayName%20eq%20%27a%26b%23c%27"
        );
    }
}
