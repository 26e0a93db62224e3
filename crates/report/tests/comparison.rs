//! Two reports beside each other: what changed, what did not, and what cannot be told.

#![allow(clippy::unwrap_used)]

mod common;

use common::{reading::text_of, webex};
use scopeglass_domain::{Choice, Decision, ErrorCode, Outcome, OutcomeKind};
use scopeglass_language::Locale;
use scopeglass_report::{
    Format, PermissionFacts, ReportInput,
    comparison::{Compared, Comparison, Side, comparison_schema, render},
    render as render_report,
};

fn english() -> Locale {
    Locale::parse("en").unwrap()
}

fn compared(then: &ReportInput, now: &ReportInput) -> Comparison {
    Comparison::compose(&Side::of(then).unwrap(), &Side::of(now).unwrap(), english())
}

fn row<'a>(comparison: &'a Comparison, name: &str) -> &'a Compared {
    let mut rows = comparison.permissions.iter();
    rows.find(|row| row.permission == name).unwrap()
}

fn calendars(input: &mut ReportInput) -> &mut PermissionFacts {
    let mut all = input.permissions.iter_mut();
    all.find(|facts| facts.permission.name.as_str() == "Calendars.Read")
        .unwrap()
}

fn state<'a>(row: &'a Compared, about: &str) -> &'a str {
    let mut aspects = row.aspects.iter();
    &aspects.find(|a| a.about.code == about).unwrap().state.code
}

#[test]
fn a_report_beside_itself_shows_no_change_and_no_certainty_that_it_lacks() {
    let input = webex::request();
    let comparison = compared(&input, &input);
    assert!(
        comparison
            .permissions
            .iter()
            .all(|row| row.change.code != "changed")
    );
    assert_eq!(row(&comparison, "Calendars.Read").change.code, "same");
    for facts in &input.permissions {
        let ended = facts
            .evidence
            .iter()
            .all(|seen| seen.outcome.kind().is_conclusive());
        let want = if ended && !facts.evidence.is_empty() {
            "same"
        } else {
            "unknown"
        };
        let name = facts.permission.name.to_string();
        assert_eq!(state(row(&comparison, &name), "exposed"), want, "{name}");
    }
}

#[test]
fn what_is_new_and_what_is_gone_stands_first() {
    let (mut then, mut now) = (webex::request(), webex::request());
    then.permissions.remove(2);
    now.permissions.remove(0);
    let comparison = compared(&then, &now);
    let first: Vec<_> = comparison.permissions[..2]
        .iter()
        .map(|row| (row.permission.as_str(), row.change.code.as_str()))
        .collect();
    assert_eq!(
        first,
        [("Calendars.Read", "added"), ("offline_access", "removed")]
    );
}

#[test]
fn another_decision_and_another_outcome_are_changes() {
    let (then, mut now) = (webex::request(), webex::request());
    let calendars = calendars(&mut now);
    calendars.decision = Some(Decision {
        choice: Choice::Refuse,
        ..calendars.decision.clone().unwrap()
    });
    calendars.evidence[0].outcome = Outcome::Empty;
    let comparison = compared(&then, &now);
    let row = row(&comparison, "Calendars.Read");
    assert_eq!(row.change.code, "changed");
    assert_eq!(state(row, "decided"), "changed");
    assert_eq!(state(row, "exposed"), "changed");
    assert_eq!(state(row, "asked"), "same");
}

#[test]
fn a_read_that_failed_since_is_not_told_as_a_change() {
    let (then, mut now) = (webex::request(), webex::request());
    let failed = now.permissions.iter().flat_map(|p| &p.evidence);
    let mut failed = failed.filter(|seen| seen.outcome.kind() == OutcomeKind::Failed);
    let failed = failed.next().unwrap().outcome.clone();
    calendars(&mut now).evidence[0].outcome = failed;
    let comparison = compared(&then, &now);
    let row = row(&comparison, "Calendars.Read");
    assert_eq!(state(row, "exposed"), "unknown");
    assert_eq!(row.change.code, "unknown");
}

#[test]
fn two_tenants_cannot_be_compared_by_what_they_hold() {
    let (then, mut now) = (webex::request(), webex::request());
    let other = "99999999-1111-4222-8333-444444444444".parse().unwrap();
    now.connection.as_mut().unwrap().tenant = Some(other);
    let comparison = compared(&then, &now);
    let caveats: Vec<_> = comparison.caveats.iter().map(|word| &*word.code).collect();
    assert_eq!(caveats, ["other-tenant"]);
    assert_eq!(
        state(row(&comparison, "Calendars.Read"), "exposed"),
        "unknown"
    );
}

#[test]
fn reports_of_two_languages_compare_by_their_codes() {
    let input = webex::request();
    let json = |tag| render_report(Format::Json, &input, Locale::parse(tag).unwrap()).unwrap();
    let then = Side::from_json("then.json", &json("ja")).unwrap();
    let now = Side::from_json("now.json", &json("ar")).unwrap();
    assert_eq!(
        Comparison::compose(&then, &now, english()),
        compared(&input, &input)
    );
}

#[test]
fn what_is_no_report_is_refused_by_its_name() {
    for bytes in [&b"{}"[..], b"[1", br#"{"schema":"scopeglass-report/9"}"#] {
        let problem = Side::from_json("x.json", bytes).unwrap_err();
        assert_eq!(problem.code, ErrorCode::BundleUnreadable);
        assert!(problem.args.contains_key("file") && problem.detail.is_some());
    }
}

#[test]
fn every_format_tells_it_in_every_language() {
    let (then, mut now) = (webex::request(), webex::request());
    now.permissions[1].decision = None;
    let (then, now) = (Side::of(&then).unwrap(), Side::of(&now).unwrap());
    for locale in Locale::all() {
        let comparison = Comparison::compose(&then, &now, *locale);
        // A PDF takes its time: one from left to right and one from right to left.
        let slow =
            |format: &Format| *format == Format::Pdf && !["de", "ar"].contains(&locale.tag());
        for format in Format::all().filter(|format| !slow(format)) {
            let bytes = render(format, &comparison).unwrap();
            let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
            let name = format!("comparison-{locale}.{}", format.extension());
            std::fs::write(folder.join(name), &bytes).unwrap();
            let text = text_of(format, bytes);
            assert!(text.contains("User.Read.All") || text.contains("User\\.Read\\.All"));
            assert!(
                format == Format::Csv
                    || format == Format::Pdf
                    || text.contains(&comparison.permissions[0].change.text)
            );
        }
    }
}

#[test]
fn the_published_schema_is_the_one_in_force() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../docs/comparison.schema.json"
    );
    let now = String::from_utf8(comparison_schema().unwrap()).unwrap();
    if std::env::var_os("RENEW_SCHEMAS").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        published == now,
        "renew it: RENEW_SCHEMAS=1 cargo test -p scopeglass-report --test comparison"
    );
    let schema = serde_json::from_str(&now).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let input = webex::request();
    let told = render(Format::Json, &compared(&input, &input)).unwrap();
    let told = serde_json::from_slice(&told).unwrap();
    assert!(validator.is_valid(&told));
}
