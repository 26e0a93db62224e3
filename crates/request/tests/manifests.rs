//! Manifests in every format that is read, each one example of a file.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use scopeglass_domain::{
    Arg, CredentialKind, ErrorCode, ManifestFormat, RecognisedBy, Request, Source, UnrecognisedWhy,
};
use scopeglass_request::read_manifest;
use std::path::Path;

fn file(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/manifests");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn read(name: &str) -> Request {
    let request = read_manifest(&file(name), Some(name)).unwrap();
    assert_places(&request);
    request
}

/// Every place shows the words that are quoted; what was written about a line may follow.
fn assert_places(request: &Request) {
    let text = request.text.as_ref().unwrap();
    for at in request.permissions.iter().flat_map(|p| &p.recognised) {
        if let Some(span) = at.span {
            assert_eq!(text[span.start..span.end], at.quote);
        }
    }
    for line in &request.unrecognised {
        assert!(
            line.quote
                .starts_with(&text[line.span.start..line.span.end])
        );
    }
}

fn asked(request: &Request) -> Vec<String> {
    let kind = |kind: Option<scopeglass_domain::Kind>| kind.map_or("open", |kind| kind.as_str());
    request
        .permissions
        .iter()
        .map(|p| format!("{} {}", p.name, kind(p.kind.kind())))
        .collect()
}

fn doubts(request: &Request) -> Vec<(&str, UnrecognisedWhy)> {
    let lines = request.unrecognised.iter();
    lines.map(|line| (line.quote.as_str(), line.why)).collect()
}

fn signs(request: &Request) -> Vec<&str> {
    request
        .signs
        .iter()
        .map(|sign| sign.message.id.as_ref())
        .collect()
}

fn format(request: &Request) -> ManifestFormat {
    match &request.source {
        Source::Manifest { format, .. } => *format,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_manifest_of_today_tells_who_the_app_is_and_what_it_asks() {
    let request = read("entra.json");
    assert_eq!(format(&request), ManifestFormat::Entra);
    assert_eq!(request.app, "Larkspur Calendar");
    assert_eq!(
        asked(&request),
        [
            "Calendars.Read delegated",
            "Calendars.ReadWrite application"
        ]
    );
    assert_eq!(
        doubts(&request),
        [
            (
                "810c84a8-4a9e-49e6-bf7d-12d183f40d01",
                UnrecognisedWhy::WrongKind
            ),
            (
                "11111111-2222-4333-8444-555555555555",
                UnrecognisedWhy::UnknownName
            ),
            (
                "dc50a0fb-09a3-484d-be87-e023b12c6440 (Office 365 Exchange Online, 00000002-0000-0ff1-ce00-000000000000)",
                UnrecognisedWhy::OtherResource
            ),
        ]
    );
    let identity = &request.identity;
    assert_eq!(
        identity.client.unwrap().to_string(),
        "6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10"
    );
    assert_eq!(identity.owner_tenant.as_deref(), Some("larkspur.example"));
    assert_eq!(identity.redirects.len(), 2);
    assert_eq!(identity.credentials[0].kind, CredentialKind::Certificate);
    assert_eq!(
        identity.credentials[0].ends.unwrap().to_string(),
        "2026-12-24T12:00:00Z"
    );
    assert_eq!(
        signs(&request),
        [
            "sign-manifest-implicit",
            "sign-redirect-this-device",
            "sign-manifest-personal",
            "sign-redirect-host"
        ]
    );
    assert!(!request.text.unwrap().contains("not-a-real-secret"));
}

#[test]
fn the_manifest_of_old_is_told_from_todays() {
    let request = read("entra-legacy.json");
    assert_eq!(format(&request), ManifestFormat::EntraLegacy);
    assert_eq!(request.app, "Larkspur Rooms");
    assert_eq!(
        asked(&request),
        ["Calendars.Read application", "User.Read delegated"]
    );
    assert_eq!(
        request.identity.redirects,
        ["https://rooms.larkspur.example/cb"]
    );
    assert_eq!(
        request.identity.credentials[0].ends.unwrap().to_string(),
        "2026-11-30T10:00:00Z"
    );
    assert!(!request.text.unwrap().contains("abcdefgh~legacy"));
}

#[test]
fn teams_apps_ask_resource_by_resource_and_point_to_their_registration() {
    let request = read("teams.json");
    assert_eq!(format(&request), ManifestFormat::Teams);
    assert_eq!(request.app, "Larkspur Notes for meetings");
    assert_eq!(asked(&request), ["ChannelMessage.Read.Group application"]);
    assert_eq!(
        doubts(&request),
        [
            ("ChatMessage.Read.Chat", UnrecognisedWhy::WrongKind),
            ("Larkspur.Unknown.Chat", UnrecognisedWhy::UnknownName),
            ("messageTeamMembers", UnrecognisedWhy::OtherResource),
            (
                "6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b12",
                UnrecognisedWhy::Elsewhere
            ),
        ]
    );
    let older = read("teams-older.json");
    assert_eq!(
        asked(&older),
        [
            "TeamSettings.Read.Group application",
            "TeamMember.Read.Group application"
        ]
    );
}

#[test]
fn lists_of_graph_are_read_and_a_cut_one_is_called_so() {
    let request = read("grants.json");
    assert_eq!(format(&request), ManifestFormat::Graph);
    assert_eq!(request.app, "Larkspur Sync");
    assert_eq!(
        asked(&request),
        [
            "User.Read delegated",
            "User.Read.All delegated",
            "Mail.Read application"
        ]
    );
    assert_eq!(request.permissions[0].recognised[0].confidence, 80);
    assert_eq!(
        request.permissions[0].recognised[0].method,
        RecognisedBy::Manifest
    );
    assert_eq!(
        doubts(&request),
        [
            ("user_impersonation", UnrecognisedWhy::UnknownName),
            (
                "dc50a0fb-09a3-484d-be87-e023b12c6440 (Office 365 Exchange Online)",
                UnrecognisedWhy::OtherResource
            ),
        ]
    );
    assert_eq!(signs(&request), ["sign-manifest-more-pages"]);
    assert_eq!(asked(&read("required.json")), ["User.Read delegated"]);
}

#[test]
fn templates_are_read_with_the_templates_in_them() {
    let request = read("template.json");
    assert_eq!(format(&request), ManifestFormat::Arm);
    assert_eq!(
        asked(&request),
        [
            "Calendars.Read application",
            "User.Read delegated",
            "User.Read.All application"
        ]
    );
    assert_eq!(
        doubts(&request),
        [("[parameters('extraRole')]", UnrecognisedWhy::Reference)]
    );
}

#[test]
fn terraform_is_read_as_far_as_the_file_tells() {
    let request = read("app.tf");
    assert_eq!(format(&request), ManifestFormat::Terraform);
    assert_eq!(request.app, "Larkspur Sync");
    assert_eq!(
        asked(&request),
        [
            "Mail.Read application",
            "User.Read.All application",
            "User.Read delegated",
            "Mail.Send application",
            "Group.Read.All application",
            "Calendars.Read delegated",
        ]
    );
    assert_eq!(
        doubts(&request),
        [
            ("var.not_here", UnrecognisedWhy::Reference),
            (
                "dc50a0fb-09a3-484d-be87-e023b12c6440",
                UnrecognisedWhy::OtherResource
            ),
            (
                "dynamic \"required_resource_access\" {",
                UnrecognisedWhy::Reference
            ),
        ]
    );
    assert_eq!(
        request.identity.sign_in_audience.as_deref(),
        Some("AzureADMultipleOrgs")
    );
    assert_eq!(
        request.identity.credentials[0].name.as_deref(),
        Some("sync")
    );
    assert!(signs(&request).contains(&"sign-manifest-implicit"));
    assert!(!request.text.unwrap().contains("not-a-real-secret"));
}

#[test]
fn a_broken_manifest_says_where() {
    for (text, name, line, column) in [
        ("{\n  \"appId\": 1, // note\n}", "a.json", 2, 15),
        ("{\n  \"requiredResourceAccess\": [],\n}", "a.json", 3, 1),
        (
            "resource \"azuread_application\" \"x\" {\n  display_name = \n}",
            "a.tf",
            2,
            18,
        ),
    ] {
        let problem = read_manifest(text, Some(name)).unwrap_err();
        assert_eq!(problem.code, ErrorCode::ManifestInvalid, "{text}");
        assert_eq!(problem.args["line"], Arg::Count(line), "{text}");
        assert_eq!(problem.args["column"], Arg::Count(column), "{text}");
        assert!(problem.detail.is_some());
    }
}

#[test]
fn what_declares_no_app_or_asks_nothing_is_told_so() {
    let code = |text: &str| read_manifest(text, None).unwrap_err().code;
    assert_eq!(code("{\"name\": \"package\"}"), ErrorCode::ManifestUnknown);
    assert_eq!(code("[]"), ErrorCode::ManifestUnknown);
    assert_eq!(code("Mail.Read"), ErrorCode::ManifestUnknown);
    assert_eq!(
        code("{\"requiredResourceAccess\": []}"),
        ErrorCode::NothingRecognised
    );
    assert_eq!(
        code("extension microsoftGraphV1\nresource a 'Microsoft.Graph/applications@v1.0' = {}"),
        ErrorCode::BicepUnbuilt
    );
    let large = format!("[{}]", "0,".repeat(3 * 1024 * 1024));
    assert_eq!(code(&large), ErrorCode::ArticleTooLarge);
}

#[test]
fn nesting_without_end_is_an_error_and_not_a_crash() {
    for text in [
        "[".repeat(200_000),
        "{\"a\":".repeat(200_000),
        format!("x = {}", "[".repeat(200_000)),
        format!("x = {}", "(".repeat(200_000)),
        format!("x = {}1", "-".repeat(200_000)),
        format!("x = {}", "\"${".repeat(100_000)),
        "a {\n".repeat(100_000),
    ] {
        for name in ["a.json", "a.tf"] {
            assert!(read_manifest(&text, Some(name)).is_err());
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        for name in ["a.json", "a.tf"] {
            let _ = read_manifest(&text, Some(name));
        }
    }

    #[test]
    fn any_damage_to_a_manifest_is_read_or_refused(
        file_at in 0..8usize, at in 0..4000usize, with in "[\\PC\n]{0,6}", cut in 0..20usize,
    ) {
        let names = [
            "entra.json", "entra-legacy.json", "teams.json", "teams-older.json",
            "grants.json", "required.json", "template.json", "app.tf",
        ];
        let mut text = file(names[file_at]);
        let start = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let end = (start + cut..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        text.replace_range(start..end.max(start), &with);
        if let Ok(request) = read_manifest(&text, Some(names[file_at])) {
            assert_places(&request);
        }
    }
}
