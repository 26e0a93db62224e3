//! The bundle for support: one file with every check, without anything that names the
//! tenant, the app or the person.

use crate::place::Place;
use crate::views::DoctorView;
use serde_json::json;
use std::path::PathBuf;

/// What the file is called unless the person calls it otherwise.
pub(super) const NAME: &str = "scopeglass-doctor.json";

/// The file's text.
pub(super) fn text(view: &DoctorView, place: &Place, home: &Option<PathBuf>) -> String {
    let checks: Vec<_> = view
        .checks
        .iter()
        .map(|check| {
            json!({
                "check": check.id, "outcome": check.outcome, "found": check.found,
                "detail": check.detail, "millis": check.millis,
            })
        })
        .collect();
    let bundle = json!({
        "about": "scopeglass doctor",
        "version": env!("CARGO_PKG_VERSION"),
        "system": std::env::consts::OS,
        "architecture": std::env::consts::ARCH,
        "at": view.at,
        "practice": place.is_practice(),
        "checks": checks,
    });
    let text = serde_json::to_string_pretty(&bundle).unwrap_or_default();
    redacted(&text, place, home) + "\n"
}

/// The text without what names somebody, in whatever words it came.
fn redacted(text: &str, place: &Place, home: &Option<PathBuf>) -> String {
    let authority = &place.connection.authority;
    let tenant = authority.path_segments().and_then(|mut path| path.next());
    let open = ["organizations", "common", "consumers", ""];
    let tenant = tenant
        .filter(|tenant| !open.contains(tenant))
        .map(str::to_owned);
    let home = home.as_ref().map(|home| home.display().to_string());
    let user = home
        .as_deref()
        .and_then(|home| home.rsplit(['/', '\\']).next());
    let named = [
        (tenant.clone(), "<tenant>"),
        (Some(place.connection.client.to_string()), "<client>"),
        (place.name.clone().filter(|name| name.len() > 2), "<place>"),
        (home.clone(), "<home>"),
        (
            user.filter(|user| user.len() > 3).map(str::to_owned),
            "<user>",
        ),
    ];
    let known = named
        .into_iter()
        .filter_map(|(text, with)| Some((text?, with)));
    let text = known.fold(text.to_owned(), |text, (what, with)| {
        text.replace(&what, with)
    });
    text.split('"')
        .map(without_addresses)
        .collect::<Vec<_>>()
        .join("\"")
}

/// Ids, mail addresses and anything that looks like a token, which no check has, and which
/// a server's own words might.
fn without_addresses(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let id = uuid::Uuid::try_parse(bare).is_ok();
        let token = bare.len() > 60 && !bare.contains("://");
        match () {
            () if word.contains('@') => "<address>",
            () if id => "<id>",
            () if token => "<long>",
            () => word,
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_identity::{Connection, Trust};

    #[test]
    fn nothing_in_the_bundle_names_tenant_app_or_person() {
        let client = "5c0ee1ae-0000-4000-8000-000000000001";
        let place = Place {
            id: "x".to_owned(),
            name: Some("Contoso".to_owned()),
            connection: Connection {
                authority: "https://login.example/contoso.example".parse().unwrap(),
                client: client.parse().unwrap(),
                trust: Trust::System,
            },
            graph: "https://graph.example/v1.0".parse().unwrap(),
        };
        let token = "ey".to_owned() + &"J0".repeat(60);
        let text = format!(
            "{{\"a\": \"https://login.example/contoso.example {client} at /home/adalovelace/x, \
             ada@contoso.example saw {token} of Contoso\"}}"
        );
        let told = redacted(&text, &place, &Some("/home/adalovelace".into()));
        for secret in [
            "contoso.example",
            client,
            "adalovelace",
            "ada@",
            &token,
            "Contoso",
        ] {
            assert!(!told.contains(secret), "{secret}: {told}");
        }
        assert!(told.contains("login.example"), "the host stays: {told}");
    }
}
