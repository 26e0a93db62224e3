//! Text from an article or a tenant can hold anything and changes nothing.

#![allow(clippy::unwrap_used)]

mod common;

use common::{reading::text_of, tenant, webex};
use scopeglass_domain::{
    Arg, Call, Choice, Finding, Message, NotTried, Outcome, Publisher, Redacted, SampleField,
    Source, StatedReason,
};
use scopeglass_language::Locale;
use scopeglass_report::{Format, PublishedFacts, ReportInput, RoleFacts, render};

const HOSTILE: &str = "</style><script>alert(1)</script><img src=x onerror=alert(2)>\
    \"' onmouseover='alert(3)\u{202E}\u{2066}\u{0}\u{1B}[31m\u{7}\u{200B}\u{FEFF}javascript:alert(4)";

fn hostile() -> String {
    HOSTILE.to_owned()
}

/// The sample with hostile text in every field that holds text.
fn attacked() -> ReportInput {
    let mut input = tenant::request();
    attack_app(&mut input);
    input.scopeglass = hostile();
    input.catalogue = hostile();
    input.app = hostile();
    input.text = Some(format!("{HOSTILE}{}", webex::request().text.unwrap()));
    input.source = Source::Article {
        name: Some(hostile()),
        language: Some(hostile()),
    };
    let connection = input.connection.as_mut().unwrap();
    connection.name = hostile();
    let account = input.account.as_mut().unwrap();
    account.display = hostile();
    account.roles = vec![RoleFacts {
        id: hostile(),
        name: None,
    }];
    for line in &mut input.unrecognised {
        line.quote = hostile();
    }
    input.findings = vec![Finding {
        permission: "Mail.Read".parse().unwrap(),
        message: hostile_message(),
    }];
    input.permissions.iter_mut().for_each(attack);
    input
}

fn attack_app(input: &mut ReportInput) {
    let app = &mut input.identity;
    app.owner_tenant = Some(hostile());
    app.redirects = vec![hostile()];
    app.sign_in_audience = Some(hostile());
    app.publisher = Publisher::Verified { name: hostile() };
    app.credentials[0].name = Some(hostile());
    for sign in &mut input.signs {
        sign.message = hostile_message();
    }
    for rated in input.permissions.iter_mut().flat_map(|p| &mut p.ratings) {
        rated.published = vec![PublishedFacts {
            source: hostile(),
            address: hostile(),
            dated: hostile(),
            level: hostile_message(),
        }];
    }
}

fn hostile_message() -> Message {
    let list = Arg::List(vec![hostile(), hostile()]);
    Message::new("report-roles").with("roles", list)
}

fn attack(facts: &mut scopeglass_report::PermissionFacts) {
    facts.reason = Some(StatedReason {
        text: hostile(),
        span: None,
    });
    facts
        .recognised
        .iter_mut()
        .for_each(|at| at.quote = hostile());
    facts.redundant = vec![hostile_message()];
    for rating in facts
        .ratings
        .iter_mut()
        .flat_map(|entry| &mut entry.ratings)
    {
        rating.reasons = vec![hostile_message()];
    }
    for less in &mut facts.narrower {
        less.what_is_lost = hostile_message();
    }
    if let Some(decision) = &mut facts.decision {
        decision.note = hostile();
        decision.choice = Choice::ApproveWithCondition {
            condition: hostile(),
        };
    }
    for seen in &mut facts.evidence {
        seen.call = Some(Call {
            method: hostile(),
            path: hostile(),
        });
        seen.trace.request_ids = vec![hostile()];
        attack_outcome(&mut seen.outcome);
    }
}

fn attack_outcome(outcome: &mut Outcome) {
    let (exposure, problem) = match outcome {
        Outcome::Exposed { exposure } => (Some(exposure), None),
        Outcome::Denied { problem } | Outcome::Failed { problem } => (None, Some(problem)),
        Outcome::Partial {
            exposure, problem, ..
        } => (Some(exposure), Some(problem)),
        Outcome::Empty | Outcome::NotTried { .. } => (None, None),
    };
    for field in exposure.into_iter().flat_map(|exposure| {
        exposure
            .census
            .iter_mut()
            .for_each(|field| field.field = hostile());
        exposure
            .samples
            .iter_mut()
            .flat_map(|sample| &mut sample.fields)
    }) {
        *field = SampleField {
            field: hostile(),
            value: Redacted::from_redactor(hostile()),
        };
    }
    if let Some(problem) = problem {
        problem.detail = Some(hostile());
        problem
            .args
            .values_mut()
            .for_each(|arg| *arg = Arg::Text(hostile()));
    }
}

fn rendered(format: Format, locale: Locale) -> String {
    text_of(format, render(format, &attacked(), locale).unwrap())
}

/// Characters that reorder, hide or command. Isolates are our own in right-to-left
/// languages, and so is the mark within their dates.
fn deceiving(locale: Locale) -> Vec<char> {
    let mut all: Vec<char> = [
        '\u{202E}', '\u{202D}', '\u{2066}', '\u{2067}', '\u{200B}', '\u{FEFF}',
    ]
    .into_iter()
    .chain((0..0x20u8).map(char::from).filter(|c| *c != '\n'))
    .chain((0x7F..=0x9Fu32).filter_map(char::from_u32))
    .collect();
    if !locale.is_rtl() {
        all.extend(['\u{2068}', '\u{2069}', '\u{200F}', '\u{061C}']);
    }
    all
}

#[test]
fn no_format_in_no_language_lets_a_deceiving_character_through() {
    for locale in Locale::all() {
        // A PDF takes its time; its texts come from where the others' come from.
        let slow =
            |format: &Format| *format == Format::Pdf && !["ar", "ja"].contains(&locale.tag());
        for format in Format::all().filter(|format| !slow(format)) {
            let text = rendered(format, *locale);
            for c in deceiving(*locale) {
                assert!(!text.contains(c), "{c:?} in {} {locale}", format.id());
            }
            assert!(text.contains("⟦U+202E⟧"), "it is shown instead");
        }
    }
}

#[test]
fn markup_in_the_data_stays_text() {
    let page = rendered(Format::Html, Locale::parse("nl").unwrap());
    assert!(!page.contains("<script") && !page.contains("<img"));
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    for (tag, _) in page
        .split('<')
        .skip(1)
        .filter_map(|piece| piece.split_once('>'))
    {
        let outside_values: String = tag.split('"').step_by(2).collect();
        assert!(!outside_values.contains("onmouseover"), "<{tag}>");
        assert!(!outside_values.contains("onerror"), "<{tag}>");
    }
}

#[test]
fn a_script_address_never_becomes_a_link() {
    let mut input = webex::request();
    input.source = Source::Profile {
        id: "webex".into(),
        address: "javascript:alert(1)//https://vendor.example".into(),
        read_on: "2026-09-01".into(),
    };
    let page = render(Format::Html, &input, Locale::parse("en").unwrap()).unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("javascript:alert(1)"), "it is shown");
    let links = page
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    for link in links {
        assert!(
            link.starts_with('#') || link.starts_with("https://"),
            "{link}"
        );
    }
}

#[test]
fn a_place_outside_the_text_is_left_out() {
    let mut input = webex::request();
    for at in input
        .permissions
        .iter_mut()
        .flat_map(|facts| &mut facts.recognised)
    {
        at.span = Some(scopeglass_domain::Span {
            start: 3,
            end: 1_000_000,
        });
    }
    input.text = Some("é".repeat(10));
    for facts in &mut input.permissions {
        for seen in &mut facts.evidence {
            seen.outcome = Outcome::NotTried {
                reason: NotTried::Cancelled,
            };
        }
    }
    assert!(render(Format::Html, &input, Locale::parse("en").unwrap()).is_ok());
}
