//! A small bundle with a chain of three probes.

use scopeglass_domain::{Chain, Evidence, Redaction};
use scopeglass_seal::{Bundle, Draft, Facts, Kept, ReportFile, SigningKey, Stamp, Trust};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Output};
use uuid::Uuid;

pub fn evidence(name: &str, minute: u32, outcome: Value) -> Evidence {
    let mut value = json!({
        "permission": name, "kind": null, "probe": null, "call": null,
        "attribution": { "could_authorise": [] },
        "reach": { "reach": "as-person" },
        "at": format!("2026-09-14T09:{minute:02}:00Z"),
        "trace": { "millis": 1, "requests": 1, "request_ids": [] },
    });
    let members = value.as_object_mut().unwrap();
    members.extend(outcome.as_object().unwrap().clone());
    serde_json::from_value(value).unwrap()
}

pub fn probes() -> Vec<Evidence> {
    let exposure = json!({
        "data": "mail", "count": { "exactness": "exact", "value": 12 }, "census": [], "samples": [],
    });
    vec![
        evidence("User.Read", 1, json!({ "outcome": "empty" })),
        evidence(
            "Mail.Read",
            2,
            json!({ "outcome": "exposed", "exposure": exposure }),
        ),
        evidence(
            "Files.Read",
            3,
            json!({ "outcome": "not-tried", "reason": { "why": "cancelled" } }),
        ),
    ]
}

pub fn chain() -> (Chain, Vec<Evidence>) {
    let probes = probes();
    let mut chain = Chain::default();
    for one in &probes {
        chain.add(one, Uuid::new_v4());
    }
    (chain, probes)
}

/// What a report in JSON says of these probes, as far as verifying reads it.
pub fn report() -> Value {
    let (chain, probes) = chain();
    report_of(&chain, &probes)
}

pub fn report_of(chain: &Chain, probes: &[Evidence]) -> Value {
    let told = |(place, one): (usize, &Evidence)| {
        json!({
            "name": one.permission,
            "evidence": [{
                "outcome": { "code": one.outcome.kind().as_str() },
                "ended": { "at": one.at },
                "amount": one.outcome.exposure().map(|seen| json!({ "value": seen.count.value() })),
                "reach": { "code": "as-person" },
                "link": { "number": place + 1 },
                "trace": { "requests": 1 },
            }],
        })
    };
    json!({
        "schema": "scopeglass-report/1",
        "request": { "app": "Webex" },
        "review": { "made": { "at": "2026-09-14T09:41:30Z" } },
        "permissions": probes.iter().enumerate().map(told).collect::<Vec<_>>(),
        "chain": chain.disclose(probes, Redaction::Counts),
    })
}

pub fn draft() -> Draft {
    let (chain, probes) = chain();
    let reports = [
        ("report.json", report_of(&chain, &probes).to_string()),
        ("report.md", "# Webex\n".to_owned()),
    ];
    let reports = reports.map(|(name, text)| ReportFile {
        name: name.to_owned(),
        bytes: text.into_bytes(),
    });
    let facts = Facts {
        scopeglass: "0.1.0".into(),
        made_at: "2026-09-14T09:41:30Z".parse().unwrap(),
        made_by: Some("S•••• (s••••@polderlicht.example)".into()),
        review: "6f1c2a34-9f0e-4c57-8b61-2d4b7a90c113".into(),
        app: "Webex".into(),
        language: "nl".into(),
        redaction: Redaction::Counts,
        chain: chain.disclose(&probes, Redaction::Counts),
        state: chain.check(&probes),
    };
    Draft::new(reports.into(), "Check it.\n".into(), facts).unwrap()
}

pub fn signed(key: &SigningKey, stamp: Option<Stamp>) -> Bundle {
    draft().seal(Some((key, Kept::Keyring)), stamp).unwrap()
}

pub fn trust(key: &SigningKey) -> Vec<Trust> {
    vec![Trust {
        name: "Sanne".into(),
        key: key.public().clone(),
        own: false,
    }]
}

pub fn write(bundle: &Bundle, folder: &Path) {
    for (name, bytes) in bundle.files() {
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

/// Runs a program of the system; none where this machine lacks it, and then CI installs it.
pub fn program(folder: &Path, words: &[&str]) -> Option<Output> {
    match Command::new(words[0])
        .args(&words[1..])
        .current_dir(folder)
        .output()
    {
        Ok(output) => Some(output),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            assert!(
                std::env::var_os("CI").is_none(),
                "{} is not installed",
                words[0]
            );
            None
        }
        Err(error) => panic!("{error}"),
    }
}
