//! A review of one request in which every outcome occurs, built in code.

use jiff::Timestamp;
use scopeglass_domain::*;
use scopeglass_report::*;
use std::collections::BTreeSet;

const ARTICLE: &str = "\
Machtigingen voor de vergaderkoppeling

Toegang houden tot gegevens waarvoor u toestemming hebt gegeven.
Nodig om de koppeling te laten werken als niemand is aangemeld.

Volledige profielen van alle gebruikers lezen.
Laat bij een vergadering zien wie de deelnemers zijn.

Agenda's van gebruikers lezen.
Toont de vergaderingen van vandaag.

Contactpersonen lezen in alle postvakken.
Stelt bekenden voor bij het uitnodigen.

Alle groepen lezen.
Nodigt hele groepen tegelijk uit.

Directorygegevens lezen.
Vult de telefoonlijst.

Agenda's lezen en schrijven in alle postvakken.
Maakt, wijzigt en verwijdert vergaderingen namens de organisator.

Aanwezigheid van iedereen tonen.
";

/// The review as it is handed to the report.
pub fn request() -> ReportInput {
    let permissions = vec![
        offline_access(),
        user_read_all(),
        calendars_read(),
        contacts_read(),
        group_read_all(),
        directory_read_all(),
        calendars_read_write(),
    ];
    let evidence: Vec<_> = permissions
        .iter()
        .flat_map(|p| p.evidence.clone())
        .collect();
    let matrix = exposure_matrix(&evidence, |name, kind| Some(scope_of(name.as_str(), kind)));
    ReportInput {
        review: "6f1c2a34-9f0e-4c57-8b61-2d4b7a90c113".parse().unwrap(),
        scopeglass: "0.1.0".into(),
        catalogue: "2026-08-01".into(),
        created_at: at("2026-09-14T08:02:11Z"),
        made_at: at("2026-09-14T09:41:30Z"),
        redaction: Default::default(),
        chain: Default::default(),
        experiment: None,
        looks: Vec::new(),
        app: "Webex".into(),
        source: Source::Article {
            name: Some("webex-nl.txt".into()),
            language: Some("nl".into()),
        },
        text: Some(ARTICLE.into()),
        identity: AppIdentity::default(),
        signs: Vec::new(),
        connection: Some(ConnectionFacts {
            name: "Polderlicht (oefening)".into(),
            tenant: Some("b3f4c6d2-51a7-4e0c-8d8e-7a1d0f2c9e55".parse().unwrap()),
            practice: true,
        }),
        account: Some(AccountFacts {
            display: "S••••• d• W••• (s••••@polderlicht.example)".into(),
            roles: vec![RoleFacts {
                id: "f2ef992c-3afb-46b9-b7cf-a126ee74c451".into(),
                name: None,
            }],
        }),
        granted: Some(GrantedScopes(names(&[
            "openid",
            "profile",
            "User.Read",
            "User.Read.All",
            "Calendars.Read",
            "Group.Read.All",
            "Directory.Read.All",
        ]))),
        permissions,
        unrecognised: vec![Unrecognised {
            span: span("Aanwezigheid van iedereen tonen."),
            quote: "Aanwezigheid van iedereen tonen.".into(),
            why: UnrecognisedWhy::Ambiguous,
            candidates: vec![name("Presence.Read"), name("Presence.Read.All")],
            dismissed: false,
        }],
        matrix,
        findings: vec![Finding {
            permission: name("User.Read.All"),
            message: Message::new("review-finding-open-kind").with("permission", "User.Read.All"),
        }],
        grants: ReadBack::Read {
            at: at("2026-09-14T08:21:00Z"),
            grants: vec![Grant {
                client: "2f0a6f5e-0c1b-4c8a-9c3e-5d1a4b7e8f90".parse().unwrap(),
                for_everyone: false,
                scopes: names(&["User.Read", "User.Read.All", "Calendars.Read"]),
            }],
        },
    }
}

fn offline_access() -> PermissionFacts {
    let seen = Evidence {
        outcome: Outcome::Failed {
            problem: Problem::new(ErrorCode::SessionEnded).detail("invalid_grant"),
        },
        ..evidence("offline_access", Some(Kind::Delegated))
    };
    PermissionFacts {
        reason: reason("Nodig om de koppeling te laten werken als niemand is aangemeld."),
        recognised: found(
            "Toegang houden tot gegevens waarvoor u toestemming hebt gegeven.",
            92,
        ),
        evidence: vec![seen],
        decision: decided(Choice::Approve, ""),
        ..asked(
            "offline_access",
            "lasting-access",
            Action::KeepAccess,
            Extent::Own,
            &[(Kind::Delegated, 1)],
        )
    }
}

fn user_read_all() -> PermissionFacts {
    let exposure = Exposure {
        data: DataKind::People,
        count: Count::Exact { value: 250 },
        census: vec![
            field("displayName", PersonalData::Name, 250, 250),
            field("mail", PersonalData::MailAddress, 244, 250),
            field("mobilePhone", PersonalData::Phone, 61, 250),
            field("officeLocation", PersonalData::Location, 188, 250),
            field("jobTitle", PersonalData::Employment, 231, 250),
            field("aboutMe", PersonalData::FreeText, 3, 250),
        ],
        facts: Vec::new(),
        samples: vec![
            sample(&[
                ("displayName", "N••••• B•••••"),
                ("mail", "n•••••@polderlicht.example"),
            ]),
            sample(&[
                ("displayName", "م••• ا•••••"),
                ("mobilePhone", "+•• •• ••••••••"),
            ]),
            sample(&[("displayName", "佐• 美••"), ("jobTitle", "エ•••••")]),
        ],
    };
    let seen = Evidence {
        outcome: Outcome::Exposed { exposure },
        attribution: Attribution {
            could_authorise: names(&["User.Read.All", "Directory.Read.All"]),
        },
        ..called("User.Read.All", None, "/users")
    };
    PermissionFacts {
        kind: KindClaim::Open,
        reason: reason("Laat bij een vergadering zien wie de deelnemers zijn."),
        recognised: found("Volledige profielen van alle gebruikers lezen.", 96),
        narrower: vec![NarrowerFacts {
            name: name("User.ReadBasic.All"),
            kind: Kind::Delegated,
            what_is_lost: Message::new("catalog-lost-fields"),
        }],
        evidence: vec![seen],
        decision: decided(
            Choice::AskVendor,
            "Welke velden zijn echt nodig? Zie hun artikel.",
        ),
        ..asked(
            "User.Read.All",
            "user-profiles",
            Action::Read,
            Extent::All,
            &[(Kind::Delegated, 3), (Kind::Application, 3)],
        )
    }
}

fn calendars_read() -> PermissionFacts {
    let exposure = Exposure {
        data: DataKind::Events,
        count: Count::AtLeast { value: 1_200 },
        census: vec![
            field("subject", PersonalData::FreeText, 50, 50),
            field(
                "attendees/emailAddress/address",
                PersonalData::MailAddress,
                48,
                50,
            ),
            field("location/displayName", PersonalData::Location, 31, 50),
            field("start/dateTime", PersonalData::Time, 50, 50),
            field("bodyPreview", PersonalData::FreeText, 22, 50),
        ],
        facts: Vec::new(),
        samples: vec![
            sample(&[
                ("subject", "O•••••• m•• d• b•••••••••"),
                ("location/displayName", "Z••• ••"),
            ]),
            sample(&[
                ("subject", "Z••••••••••••••"),
                ("bodyPreview", "G••••• b••••• …"),
            ]),
        ],
    };
    let seen = Evidence {
        outcome: Outcome::Exposed { exposure },
        attribution: Attribution {
            could_authorise: names(&["Calendars.Read"]),
        },
        ..called("Calendars.Read", Some(Kind::Delegated), "/me/events")
    };
    PermissionFacts {
        kind: KindClaim::Settled {
            kind: Kind::Delegated,
        },
        reason: reason("Toont de vergaderingen van vandaag."),
        recognised: found("Agenda's van gebruikers lezen.", 94),
        narrower: vec![NarrowerFacts {
            name: name("Calendars.ReadBasic"),
            kind: Kind::Delegated,
            what_is_lost: Message::new("catalog-lost-event-details"),
        }],
        evidence: vec![seen],
        decision: decided(
            Choice::ApproveWithCondition {
                condition: "Alleen voor de proefgroep, tot 1 december.".into(),
            },
            "",
        ),
        ..asked(
            "Calendars.Read",
            "calendar-events",
            Action::Read,
            Extent::Own,
            &[(Kind::Delegated, 3), (Kind::Application, 4)],
        )
    }
}

fn contacts_read() -> PermissionFacts {
    let seen = Evidence {
        outcome: Outcome::Empty,
        attribution: Attribution {
            could_authorise: names(&["Contacts.Read"]),
        },
        reach: Reach::Projected {
            would_reach: Some(250),
        },
        ..called("Contacts.Read", Some(Kind::Application), "/me/contacts")
    };
    PermissionFacts {
        kind: KindClaim::Stated {
            kind: Kind::Application,
            quote: "in alle postvakken".into(),
        },
        reason: reason("Stelt bekenden voor bij het uitnodigen."),
        recognised: found("Contactpersonen lezen in alle postvakken.", 97),
        evidence: vec![seen],
        decision: decided(
            Choice::Refuse,
            "Te ruim: het adresboek van de app volstaat.",
        ),
        ..asked(
            "Contacts.Read",
            "contacts",
            Action::Read,
            Extent::Own,
            &[(Kind::Delegated, 2), (Kind::Application, 4)],
        )
    }
}

fn group_read_all() -> PermissionFacts {
    let exposure = Exposure {
        data: DataKind::Groups,
        count: Count::AtLeast { value: 100 },
        census: vec![field("displayName", PersonalData::Name, 100, 100)],
        facts: Vec::new(),
        samples: vec![sample(&[("displayName", "A•••••• D••••••••")])],
    };
    let seen = Evidence {
        outcome: Outcome::Partial {
            exposure,
            extent: PartialExtent {
                read: 100,
                of: Some(340),
            },
            problem: Problem::new(ErrorCode::GraphThrottled).detail("TooManyRequests"),
        },
        attribution: Attribution {
            could_authorise: names(&["Group.Read.All", "Directory.Read.All"]),
        },
        ..called("Group.Read.All", Some(Kind::Delegated), "/groups")
    };
    PermissionFacts {
        kind: KindClaim::Settled {
            kind: Kind::Delegated,
        },
        reason: reason("Nodigt hele groepen tegelijk uit."),
        recognised: found("Alle groepen lezen.", 95),
        evidence: vec![seen],
        ..asked(
            "Group.Read.All",
            "groups",
            Action::Read,
            Extent::All,
            &[(Kind::Delegated, 3), (Kind::Application, 3)],
        )
    }
}

fn directory_read_all() -> PermissionFacts {
    let seen = Evidence {
        outcome: Outcome::Denied {
            problem: Problem::new(ErrorCode::GraphDenied)
                .with("code", "Authorization_RequestDenied")
                .detail("Insufficient privileges to complete the operation."),
        },
        attribution: Attribution {
            could_authorise: names(&["Directory.Read.All"]),
        },
        ..called(
            "Directory.Read.All",
            Some(Kind::Delegated),
            "/servicePrincipals",
        )
    };
    PermissionFacts {
        kind: KindClaim::Settled {
            kind: Kind::Delegated,
        },
        reason: None,
        recognised: found("Directorygegevens lezen.", 90),
        evidence: vec![seen],
        ..asked(
            "Directory.Read.All",
            "directory-data",
            Action::Read,
            Extent::All,
            &[(Kind::Delegated, 3), (Kind::Application, 4)],
        )
    }
}

fn calendars_read_write() -> PermissionFacts {
    let seen = Evidence {
        outcome: Outcome::NotTried {
            reason: NotTried::NeedsAppOnly,
        },
        reach: Reach::Projected {
            would_reach: Some(250),
        },
        ..evidence("Calendars.ReadWrite", Some(Kind::Application))
    };
    PermissionFacts {
        kind: KindClaim::Stated {
            kind: Kind::Application,
            quote: "in alle postvakken".into(),
        },
        reason: reason("Maakt, wijzigt en verwijdert vergaderingen namens de organisator."),
        recognised: found("Agenda's lezen en schrijven in alle postvakken.", 97),
        evidence: vec![seen],
        decision: decided(Choice::Refuse, ""),
        ..asked(
            "Calendars.ReadWrite",
            "calendar-events",
            Action::ReadWrite,
            Extent::Own,
            &[(Kind::Delegated, 3), (Kind::Application, 4)],
        )
    }
}

fn scope_of(name: &str, kind: Option<Kind>) -> (DataKind, Breadth) {
    let data = match name {
        "offline_access" => DataKind::Session,
        "User.Read.All" => DataKind::People,
        "Contacts.Read" => DataKind::Contacts,
        "Group.Read.All" => DataKind::Groups,
        "Directory.Read.All" => DataKind::Directory,
        _ => DataKind::Events,
    };
    let breadth = match (kind, data) {
        (Some(Kind::Application), _) => Breadth::Organisation,
        (_, DataKind::Session | DataKind::Events) => Breadth::Own,
        _ => Breadth::AsPerson,
    };
    (data, breadth)
}

/// Every form has one: a form without id is told to be out of reach.
const ID: uuid::Uuid = uuid::Uuid::from_u128(0x5c09_e91a_0000_4000_8000_0000_0000_0001);

fn asked(
    permission: &str,
    subject: &str,
    action: Action,
    extent: Extent,
    levels: &[(Kind, u8)],
) -> PermissionFacts {
    let form = |(kind, level): &(Kind, u8)| Form {
        kind: *kind,
        id: Some(ID),
        admin_consent: *level > 1,
        level: Level::try_from(*level).ok(),
        personal: false,
    };
    let rated = |(kind, level): &(Kind, u8)| KindRatings {
        kind: *kind,
        ratings: vec![microsoft(*level), ours(*kind, (*level + 1).min(4), action)],
        published: Vec::new(),
    };
    PermissionFacts {
        permission: Permission {
            name: name(permission),
            resource: ResourceId::GRAPH,
            forms: levels.iter().map(form).collect(),
            facet: Facet {
                subject: subject.parse().unwrap(),
                action,
                extent,
            },
        },
        kind: KindClaim::OnlyOne { kind: levels[0].0 },
        reason: None,
        recognised: Vec::new(),
        standing: None,
        ratings: levels.iter().map(rated).collect(),
        narrower: Vec::new(),
        redundant: Vec::new(),
        evidence: Vec::new(),
        decision: None,
    }
}

fn microsoft(level: u8) -> Rating {
    let why = Message::new("catalog-rating-microsoft")
        .with("level", u64::from(level))
        .with("date", "2026-08-01");
    Rating {
        source: RatingSource::Microsoft,
        level: Level::try_from(level).ok(),
        reasons: vec![why],
    }
}

fn ours(kind: Kind, level: u8, action: Action) -> Rating {
    let mut reasons = vec!["catalog-rating-data-private"];
    match kind {
        Kind::Delegated => reasons.push("catalog-rating-breadth-as-person"),
        Kind::Application => reasons.extend([
            "catalog-rating-breadth-organisation",
            "catalog-rating-nobody-signed-in",
        ]),
    }
    if action.changes_data() {
        reasons.push("catalog-rating-action-changes");
    }
    Rating {
        source: RatingSource::Scopeglass,
        level: Level::try_from(level).ok(),
        reasons: reasons.into_iter().map(Message::new).collect(),
    }
}

fn called(permission: &str, kind: Option<Kind>, path: &str) -> Evidence {
    Evidence {
        probe: Some("read".parse().unwrap()),
        call: Some(Call {
            method: "GET".into(),
            path: path.into(),
        }),
        trace: Trace {
            millis: 342,
            requests: 3,
            request_ids: vec!["c0ffee00-1234-4abc-9def-0123456789ab".into()],
            servers: vec!["West Europe/E/5/002/AM2PEPF0001".into()],
        },
        ..evidence(permission, kind)
    }
}

fn evidence(permission: &str, kind: Option<Kind>) -> Evidence {
    Evidence {
        permission: name(permission),
        kind,
        probe: None,
        call: None,
        outcome: Outcome::Empty,
        attribution: Attribution::default(),
        reach: Reach::AsPerson,
        across: None,
        at: at("2026-09-14T08:20:05Z"),
        trace: Trace::default(),
    }
}

fn field(field: &str, class: PersonalData, filled: u64, sampled: u64) -> FieldCensus {
    FieldCensus {
        field: field.into(),
        class,
        filled,
        sampled,
    }
}

fn sample(fields: &[(&str, &str)]) -> Sample {
    let field = |(field, value): &(&str, &str)| SampleField {
        field: (*field).into(),
        value: Redacted::from_redactor((*value).into()),
    };
    Sample {
        fields: fields.iter().map(field).collect(),
    }
}

fn reason(text: &str) -> Option<StatedReason> {
    Some(StatedReason {
        text: text.into(),
        span: Some(span(text)),
    })
}

fn found(quote: &str, confidence: u8) -> Vec<RecognisedAt> {
    vec![RecognisedAt {
        span: Some(span(quote)),
        quote: quote.into(),
        method: RecognisedBy::TranslatedTitle,
        confidence,
    }]
}

fn decided(choice: Choice, note: &str) -> Option<Decision> {
    Some(Decision {
        choice,
        note: note.into(),
        at: at("2026-09-14T09:12:00Z"),
    })
}

fn span(quote: &str) -> Span {
    let start = ARTICLE.find(quote).unwrap();
    Span {
        start,
        end: start + quote.len(),
    }
}

fn name(name: &str) -> PermissionName {
    name.parse().unwrap()
}

fn names(list: &[&str]) -> BTreeSet<PermissionName> {
    list.iter().map(|entry| name(entry)).collect()
}

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}
