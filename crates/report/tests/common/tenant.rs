//! A review of an app that stands in the tenant, with all that only a tenant tells.

use super::webex;
use scopeglass_domain::*;
use scopeglass_report::*;

/// The sample request as if it had been read from the tenant.
pub fn request() -> ReportInput {
    let mut input = webex::request();
    input.source = Source::Tenant {
        service_principal: "0c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5".parse().unwrap(),
        read_at: "2026-09-14T08:00:00Z".parse().unwrap(),
    };
    input.text = None;
    input.identity = identity();
    input.signs = vec![
        sign(
            SignWeight::Note,
            "sign-redirect-host",
            "host",
            "idbroker.webex.com",
        ),
        sign(
            SignWeight::Alarming,
            "sign-redirect-ip",
            "host",
            "203.0.113.7",
        ),
    ];
    input.permissions[1].standing = Some(standing(true, people_and_app()));
    input.permissions[2].standing = Some(standing(true, Vec::new()));
    input.permissions[3].standing = Some(standing(false, Vec::new()));
    let rated = &mut input.permissions[1].ratings[0];
    rated.published = vec![PublishedFacts {
        source: "Careful Reader".into(),
        address: "https://reader.example/ratings".into(),
        dated: "2026-05-01".into(),
        level: Message::new("rating-level-4"),
    }];
    input
}

fn identity() -> AppIdentity {
    AppIdentity {
        client: Some("7a1d0f2c-0000-4000-8000-000000000001".parse().unwrap()),
        owner_tenant: Some("vendor.example".into()),
        redirects: vec![
            "https://idbroker.webex.com/cb".into(),
            "http://203.0.113.7/cb".into(),
        ],
        publisher: Publisher::Unverified {
            named: Some("Vendor".into()),
        },
        sign_in_audience: Some("AzureADMultipleOrgs".into()),
        created: Some("2024-02-03T10:00:00Z".parse().unwrap()),
        credentials: vec![Credential {
            kind: CredentialKind::Certificate,
            name: Some("prod".into()),
            ends: Some("2027-01-01T00:00:00Z".parse().unwrap()),
        }],
        assignment_required: Some(false),
        enabled: Some(true),
    }
}

fn sign(weight: SignWeight, id: &'static str, name: &'static str, value: &str) -> Sign {
    Sign {
        weight,
        message: Message::new(id).with(name, value),
    }
}

fn standing(whole: bool, grants: Vec<GrantedTo>) -> Standing {
    Standing {
        asked: Registered::Asks,
        grants,
        whole,
    }
}

fn people_and_app() -> Vec<GrantedTo> {
    vec![
        GrantedTo {
            whom: GrantedFor::People { count: 3 },
            since: Some("2025-03-04T05:06:07Z".parse().unwrap()),
        },
        GrantedTo {
            whom: GrantedFor::AppAlone,
            since: None,
        },
    ]
}
