//! The checks of the tenant: the authority's description, the app registration, the session
//! and Microsoft Graph.

use super::{Finding, Patient};
use crate::place::Place;
use crate::signing::Live;
use crate::web;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_graph::{Ask, Run, Tally};
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use url::Url;

/// The redirect address that a desktop app has to be registered with.
const REDIRECT: &str = "http://localhost";
/// What is read of a registration.
const REGISTRATION: &str =
    "$select=appId,signInAudience,isFallbackPublicClient,publicClient,web,spa";

/// Whether the authority describes itself.
pub(super) async fn metadata(place: &Place) -> Finding {
    match crate::place::metadata(place).await {
        Ok(document) => {
            let issuer = document["issuer"].as_str().unwrap_or_default();
            Finding::fine("doctor-metadata-fine").with("issuer", issuer)
        }
        Err(problem) => Finding::problem("doctor-metadata-broken", &problem),
    }
}

/// Whether the app is registered as a desktop app has to be: from the registration itself
/// where a session may read it, else from what the sign-in page answers without anybody.
pub(super) async fn registration(patient: &Patient) -> Finding {
    if !patient.registered {
        return Finding::skipped("doctor-registration-skipped");
    }
    if let Some(live) = &patient.live
        && let Some(found) = read(live, &patient.place).await
    {
        return found;
    }
    asked(&patient.place).await
}

/// Judges the registration; none where it cannot be read with the session.
async fn read(live: &Live, place: &Place) -> Option<Finding> {
    let client = place.connection.client;
    let application = get(
        live,
        &format!("/applications(appId='{client}')"),
        REGISTRATION,
    )
    .await?;
    let principal = get(
        live,
        &format!("/servicePrincipals(appId='{client}')"),
        "$select=appRoleAssignmentRequired",
    )
    .await;
    Some(judged(&application, principal.as_ref()))
}

async fn get(live: &Live, path: &str, query: &str) -> Option<Value> {
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    live.graph
        .get(&Ask::new(path).query(query), &run)
        .await
        .ok()
}

/// The usual mistakes, the gravest first.
/// Source: learn.microsoft.com/entra/identity-platform/reply-url and
/// learn.microsoft.com/graph/api/resources/application.
fn judged(application: &Value, principal: Option<&Value>) -> Finding {
    let uris = |platform: &str| -> Vec<String> {
        let list = application[platform]["redirectUris"].as_array();
        let list = list.into_iter().flatten().filter_map(Value::as_str);
        list.map(|uri| uri.trim_end_matches('/').to_owned())
            .collect()
    };
    let local = |uris: &[String]| uris.iter().any(|uri| uri == REDIRECT);
    let (desktop, page, server) = (uris("publicClient"), uris("spa"), uris("web"));
    if !local(&desktop) {
        let number = desktop
            .iter()
            .any(|uri| uri.starts_with("http://127.0.0.1"));
        return match () {
            () if local(&page) => Finding::failed("doctor-registration-spa"),
            () if local(&server) => Finding::failed("doctor-registration-web"),
            () if number => Finding::failed("doctor-registration-number"),
            () => Finding::failed("doctor-registration-redirect"),
        };
    }
    if principal.is_some_and(|principal| principal["appRoleAssignmentRequired"] == true) {
        return Finding::notice("doctor-registration-assignment");
    }
    if application["isFallbackPublicClient"] != true {
        return Finding::fine("doctor-registration-no-device-fine");
    }
    Finding::fine("doctor-registration-fine")
}

/// Asks the sign-in page without a person (`prompt=none`). It sends those whose app and
/// address are registered back to that address, and shows the others an error page.
/// Source: OpenID Connect Core section 3.1.2.1; RFC 6749 section 4.1.2.1.
async fn asked(place: &Place) -> Finding {
    match answer(place).await {
        Ok(Answer::SentBack) => Finding::fine("doctor-registration-asked-fine"),
        Ok(Answer::Page(words)) => {
            let found = Finding::failed("doctor-registration-refused");
            match crate::aadsts::Named::in_words(&words) {
                Some(named) => found.with("code", named.label()),
                None => found.with("code", "–"),
            }
        }
        Err(problem) => Finding::problem("doctor-registration-unasked", &problem),
    }
}

enum Answer {
    SentBack,
    Page(String),
}

async fn answer(place: &Place) -> Result<Answer, Problem> {
    let document = crate::place::metadata(place).await?;
    let connection = &place.connection;
    let invalid = || {
        let host = connection.authority.host_str().unwrap_or_default();
        Problem::new(ErrorCode::AuthorityInvalid).with("host", host)
    };
    let endpoint = document["authorization_endpoint"].as_str();
    let mut url: Url = endpoint
        .and_then(|text| text.parse().ok())
        .ok_or_else(invalid)?;
    if url.host() != connection.authority.host() {
        return Err(invalid());
    }
    url.query_pairs_mut()
        .append_pair("client_id", &connection.client.to_string())
        .append_pair("response_type", "code")
        .append_pair("redirect_uri", &format!("{REDIRECT}:49152/"))
        .append_pair("scope", "openid")
        .append_pair("prompt", "none")
        .append_pair("state", "doctor")
        // The proof of a sign-in that never takes place: its other half exists nowhere.
        .append_pair(
            "code_challenge",
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        )
        .append_pair("code_challenge_method", "S256");
    let unreachable = |error: reqwest::Error| {
        let host = connection.authority.host_str().unwrap_or_default();
        let found = Problem::new(ErrorCode::AuthorityUnreachable).with("host", host);
        found.detail(web::causes(&error.without_url()))
    };
    let client = web::client(&connection.trust, &connection.authority).map_err(unreachable)?;
    let answer = client.get(url).send().await.map_err(unreachable)?;
    let location = answer.headers().get(reqwest::header::LOCATION);
    let location = location.and_then(|to| to.to_str().ok()).unwrap_or_default();
    if answer.status().is_redirection() && location.starts_with(REDIRECT) {
        return Ok(Answer::SentBack);
    }
    let body = web::body(answer).await.map_err(unreachable)?;
    Ok(Answer::Page(String::from_utf8_lossy(&body).into_owned()))
}

/// Whether the session still has an access token.
pub(super) async fn token(patient: &Patient) -> Finding {
    let Some(live) = &patient.live else {
        return Finding::skipped("doctor-token-skipped");
    };
    match live.session.access_token().await {
        Ok(_) if live.session.has_refresh() => Finding::fine("doctor-token-fine"),
        Ok(_) => Finding::fine("doctor-token-short-fine"),
        Err(problem) => Finding::problem("doctor-token-broken", &problem),
    }
}

/// Whether Graph answers: with the session where there is one, else at all.
pub(super) async fn graph(patient: &Patient) -> Finding {
    let place = &patient.place;
    if let Some(live) = &patient.live {
        let (cancel, tally) = (CancellationToken::new(), Tally::default());
        let run = Run {
            cancel: &cancel,
            tally: &tally,
        };
        let read = live
            .graph
            .get(&Ask::new("/me").query("$select=id"), &run)
            .await;
        return match read {
            Ok(_) => Finding::fine("doctor-graph-session-fine"),
            // A session without User.Read is refused by a Graph that works.
            Err(problem) if problem.code == ErrorCode::GraphDenied => {
                Finding::fine("doctor-graph-session-fine")
            }
            Err(problem) => Finding::problem("doctor-graph-broken", &problem),
        };
    }
    let host = place.graph.host_str().unwrap_or_default().to_owned();
    let dead = |error: &reqwest::Error| {
        let found = Finding::failed("doctor-graph-unreachable").with("host", host.as_str());
        found.detail(web::causes(error))
    };
    let client = match web::client(&place.connection.trust, &place.graph) {
        Ok(client) => client,
        Err(error) => return dead(&error.without_url()),
    };
    match client
        .get(format!("{}/me", place.graph.as_str().trim_end_matches('/')))
        .send()
        .await
    {
        // Without an access token a Graph that works refuses.
        Ok(answer) if answer.status() == reqwest::StatusCode::UNAUTHORIZED => {
            Finding::fine("doctor-graph-fine").with("host", host)
        }
        Ok(answer) => {
            let status = u64::from(answer.status().as_u16());
            Finding::failed("doctor-graph-odd")
                .with("host", host)
                .with("status", status)
        }
        Err(error) => dead(&error.without_url()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Machine;
    use crate::doctor::network::answering;
    use crate::views::CheckOutcome;
    use scopeglass_identity::{Connection, Trust};
    use scopeglass_practice::{Options, Practice};
    use serde_json::json;

    fn place(authority: Url, graph: Url, client: &str) -> Place {
        Place {
            id: "test".to_owned(),
            name: Some("Test".to_owned()),
            connection: Connection {
                authority,
                client: client.parse().unwrap(),
                trust: Trust::System,
            },
            graph,
        }
    }

    fn patient(place: Place) -> Patient {
        Patient {
            place,
            registered: true,
            live: None,
            keyring: None,
            machine: Machine::here(),
        }
    }

    const NOBODY: &str = "11111111-2222-3333-4444-555555555555";

    #[tokio::test]
    async fn a_tenant_that_works_passes_and_an_unknown_app_is_told() {
        let practice = Practice::start(Options::default()).await.unwrap();
        let facts = practice.facts();
        let client = facts.public_client().unwrap().to_string();
        let (authority, graph) = (facts.authority.clone(), facts.graph.clone());
        let sound = patient(place(authority.clone(), graph.clone(), &client));
        for finding in [
            metadata(&sound.place).await,
            registration(&sound).await,
            super::graph(&sound).await,
        ] {
            assert_eq!(finding.outcome, CheckOutcome::Fine, "{finding:?}");
        }
        assert_eq!(token(&sound).await.outcome, CheckOutcome::Skipped);
        let unknown = patient(place(authority, graph, NOBODY));
        let finding = registration(&unknown).await;
        assert_eq!(
            finding.found.id, "doctor-registration-refused",
            "{finding:?}"
        );
        assert!(
            format!("{finding:?}").contains("AADSTS700016"),
            "{finding:?}"
        );
    }

    #[tokio::test]
    async fn a_server_that_is_no_authority_and_no_graph_is_told() {
        let other = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\
                     Connection: close\r\n\r\n<html>";
        let server = answering(other).await;
        let wrong = patient(place(server.clone(), server, NOBODY));
        assert_eq!(
            metadata(&wrong.place).await.found.id,
            "doctor-metadata-broken"
        );
        assert_eq!(graph(&wrong).await.found.id, "doctor-graph-odd");
        assert_eq!(
            registration(&wrong).await.found.id,
            "doctor-registration-unasked"
        );
        let closed: Url = "http://127.0.0.1:9/".parse().unwrap();
        let dead = patient(place(closed.clone(), closed, NOBODY));
        assert_eq!(graph(&dead).await.found.id, "doctor-graph-unreachable");
    }

    #[test]
    fn the_usual_mistakes_of_a_registration_are_told_apart() {
        let uri = |platform: &str, uri: &str| {
            let mut application = json!({ "isFallbackPublicClient": true });
            application[platform] = json!({ "redirectUris": [uri] });
            judged(&application, None).found.id
        };
        assert_eq!(uri("spa", "http://localhost"), "doctor-registration-spa");
        assert_eq!(uri("web", "http://localhost/"), "doctor-registration-web");
        assert_eq!(
            uri("publicClient", "http://127.0.0.1"),
            "doctor-registration-number"
        );
        assert_eq!(
            uri("publicClient", "https://contoso.com"),
            "doctor-registration-redirect"
        );
        assert_eq!(
            uri("publicClient", "http://localhost"),
            "doctor-registration-fine"
        );
        let application = json!({ "publicClient": { "redirectUris": ["http://localhost"] } });
        let required = json!({ "appRoleAssignmentRequired": true });
        let finding = judged(&application, Some(&required));
        assert_eq!(finding.found.id, "doctor-registration-assignment");
        let finding = judged(&application, None);
        assert_eq!(finding.found.id, "doctor-registration-no-device-fine");
    }
}
