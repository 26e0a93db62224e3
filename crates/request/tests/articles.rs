//! Articles of the project's own writing against the labels that were written for them.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use scopeglass_domain::{Request, Source};
use scopeglass_request::{read_article, read_bytes};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    app: String,
    #[serde(default)]
    language: Option<String>,
    permissions: Vec<String>,
    unrecognised: Vec<String>,
    reasons: BTreeMap<String, String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles")
}

fn labels() -> BTreeMap<String, Label> {
    let text = std::fs::read_to_string(folder().join("labels.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

fn read(file: &str) -> Request {
    let bytes = std::fs::read(folder().join(file)).unwrap();
    read_bytes(&bytes, file).unwrap_or_else(|problem| panic!("{file}: {problem}"))
}

fn told(request: &Request) -> Vec<String> {
    let kind = |kind: Option<scopeglass_domain::Kind>| kind.map_or("open", |kind| kind.as_str());
    request
        .permissions
        .iter()
        .map(|p| format!("{} {}", p.name, kind(p.kind.kind())))
        .collect()
}

#[test]
fn every_article_has_a_label_and_every_label_an_article() {
    let files: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != "labels.toml")
        .collect();
    let labels = labels();
    assert_eq!(files.len(), labels.len());
    assert!(files.iter().all(|file| labels.contains_key(file)));
}

#[test]
fn permissions_and_kinds_are_those_of_the_labels_in_order() {
    let mut wrong = Vec::new();
    for (file, label) in labels() {
        let found = told(&read(&file));
        if found != label.permissions {
            wrong.push(format!(
                "{file}\n  found {found:?}\n  label {:?}",
                label.permissions
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_looks_like_a_permission_and_is_none_is_listed_and_nothing_else() {
    let mut wrong = Vec::new();
    for (file, label) in labels() {
        let found: Vec<String> = read(&file)
            .unrecognised
            .into_iter()
            .map(|line| line.quote)
            .collect();
        if found != label.unrecognised {
            wrong.push(format!(
                "{file}\n  found {found:?}\n  label {:?}",
                label.unrecognised
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reasons_apps_and_languages_are_those_of_the_labels() {
    let mut wrong = Vec::new();
    for (file, label) in labels() {
        let request = read(&file);
        if request.app != label.app {
            wrong.push(format!("{file}: app {:?}", request.app));
        }
        if let (Source::Article { language, .. }, Some(wanted)) = (&request.source, &label.language)
            && language.as_ref() != Some(wanted)
        {
            wrong.push(format!("{file}: language {language:?}"));
        }
        for (name, reason) in &label.reasons {
            let asked = request.permissions.iter().find(|p| p.name.as_str() == name);
            let found = asked
                .and_then(|p| p.reason.as_ref())
                .map(|reason| reason.text.as_str());
            if found != Some(reason.as_str()) {
                wrong.push(format!("{file}: {name} {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn recognised_requests_stay_as_they_are() {
    for file in labels().keys() {
        let mut request = read(file);
        request.text = None;
        insta::assert_json_snapshot!(file.replace('.', "-"), request);
    }
}

/// The article that the project grew from lies beside the repository, not in it.
#[test]
fn the_seed_article_gives_its_seven() {
    let seed = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/seeds/webex-microsoft-permissions-nl.txt");
    let Ok(text) = std::fs::read_to_string(seed) else {
        return;
    };
    let request = read_article(&text, Some("webex-microsoft-permissions-nl.txt")).unwrap();
    assert_eq!(request.app, "Webex");
    assert_eq!(
        told(&request),
        [
            "offline_access delegated",
            "User.Read.All open",
            "Calendars.Read delegated",
            "Contacts.Read application",
            "Group.Read.All open",
            "Directory.Read.All open",
            "Calendars.ReadWrite application",
        ]
    );
    assert!(
        request.unrecognised.is_empty(),
        "{:?}",
        request.unrecognised
    );
    let lines: Vec<usize> = request
        .permissions
        .iter()
        .map(|p| {
            p.reason
                .as_ref()
                .map_or(0, |reason| reason.text.lines().count())
        })
        .collect();
    assert_eq!(lines, [3, 3, 2, 4, 4, 3, 3]);
}
