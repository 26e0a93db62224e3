//! The vendor profiles of profiles/: each is whole, sourced, and worded in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use scopeglass_domain::{ErrorCode, Kind, KindClaim, RecognisedBy, Request, UnrecognisedWhy};
use scopeglass_language::{Language, Locale};
use scopeglass_request::{Profile, compare, from_profile, profiles};

/// The domain of the vendor's own page, by profile. A new profile is entered here by hand,
/// so that somebody has looked at whose page it is.
const VENDORS: &[(&str, &str)] = &[
    ("asana-outlook", "asana.com"),
    ("calendly", "calendly.com"),
    ("cisco-email-threat-defense", "cisco.com"),
    ("commvault-exchange", "commvault.com"),
    ("condeco", "eptura.com"),
    ("condeco-earlier", "condecosoftware.com"),
    ("drata", "drata.com"),
    ("exclaimer", "exclaimer.com"),
    ("gong", "gong.io"),
    ("monday-outlook", "monday.com"),
    ("netskope-outlook", "netskope.com"),
    ("okta-federation", "okta.com"),
    ("otter", "otter.ai"),
    ("politemail", "politemail.com"),
    ("servicenow-notify", "servicenow.com"),
    ("veeam-backup", "veeam.com"),
    ("vocera", "vocera.com"),
    ("webex", "webex.com"),
    ("webex-current", "webex.com"),
    ("zoom-presence", "zoom.com"),
];

fn english() -> Locale {
    Locale::parse("en").unwrap()
}

fn profile(id: &str) -> &'static Profile {
    let found = profiles().iter().find(|profile| profile.id == id);
    found.unwrap_or_else(|| panic!("no profile {id}"))
}

fn request(id: &str) -> Request {
    from_profile(id, english()).unwrap_or_else(|problem| panic!("{id}: {problem}"))
}

fn host(profile: &Profile) -> &str {
    let rest = profile.address.strip_prefix("https://");
    let rest = rest.unwrap_or_else(|| panic!("{} is not read over https", profile.id));
    rest.split('/').next().unwrap()
}

#[test]
fn every_profile_names_a_page_of_the_vendors_own() {
    for profile in profiles() {
        let vendor = VENDORS.iter().find(|(id, _)| *id == profile.id);
        let (_, domain) = vendor.unwrap_or_else(|| panic!("{} has no vendor here", profile.id));
        let host = host(profile);
        let own = host == *domain || host.ends_with(&format!(".{domain}"));
        assert!(own, "{} says {host}", profile.id);
    }
    assert_eq!(VENDORS.len(), profiles().len());
}

#[test]
fn every_profile_has_a_real_day_and_asks_for_something() {
    for profile in profiles() {
        for day in [Some(&profile.read_on), profile.page_dated.as_ref()]
            .into_iter()
            .flatten()
        {
            let parsed: Result<jiff::civil::Date, _> = day.parse();
            assert!(parsed.is_ok(), "{}: {day}", profile.id);
        }
        assert!(!profile.permissions.is_empty(), "{}", profile.id);
        let dated = profile.page_dated.as_ref().unwrap_or(&profile.read_on);
        assert!(dated <= &profile.read_on, "{}", profile.id);
    }
}

#[test]
fn every_profile_is_worded_in_every_language() {
    for profile in profiles() {
        for locale in Locale::all() {
            let language = Language::of(*locale);
            let reasons = profile.permissions.iter().flat_map(|asked| &asked.reason);
            for id in reasons.chain([&profile.summary_id]) {
                assert!(language.has(id), "{id} in {}", locale.tag());
            }
            from_profile(&profile.id, *locale).unwrap();
        }
        assert!(
            profile
                .permissions
                .iter()
                .all(|asked| asked.reason_text.is_none()),
            "{}: reasons of ready profiles are messages",
            profile.id
        );
    }
}

#[test]
fn a_profile_names_each_permission_once_in_a_kind_and_in_the_page_s_words() {
    for profile in profiles() {
        let request = request(&profile.id);
        let mut seen = Vec::new();
        for asked in &request.permissions {
            let key = (asked.name.clone(), asked.kind.kind());
            assert!(!seen.contains(&key), "{}: {key:?} twice", profile.id);
            seen.push(key);
            assert_eq!(asked.recognised[0].method, RecognisedBy::Profile);
            if let KindClaim::Stated { quote, .. } = &asked.kind {
                assert!(!quote.is_empty(), "{}: {}", profile.id, asked.name);
            }
        }
    }
}

#[test]
fn kinds_that_a_profile_s_page_tells_are_kept_with_its_words() {
    let request = from_profile("webex", Locale::parse("nl").unwrap()).unwrap();
    let contacts = &request.permissions[3];
    assert_eq!(
        contacts.kind,
        KindClaim::Stated {
            kind: Kind::Application,
            quote: "in alle postvakken".into()
        }
    );
    assert_eq!(request.permissions[1].kind, KindClaim::Open);
    let reason = contacts.reason.as_ref().unwrap();
    assert!(reason.text.starts_with("Om groepen"));
}

#[test]
fn a_profile_whose_page_gives_no_reason_makes_none_up() {
    let request = request("asana-outlook");
    assert!(
        request
            .permissions
            .iter()
            .all(|asked| asked.reason.is_none())
    );
}

#[test]
fn a_profile_keeps_permissions_of_other_resources() {
    let veeam = request("veeam-backup");
    let lines: Vec<_> = veeam
        .unrecognised
        .iter()
        .map(|line| (line.quote.as_str(), line.why))
        .collect();
    let other = UnrecognisedWhy::OtherResource;
    assert_eq!(
        lines,
        [
            (
                "full_access_as_app (Office 365 Exchange Online, application)",
                other
            ),
            (
                "Sites.FullControl.All (Office 365 SharePoint Online, application)",
                other
            ),
            (
                "User.Read.All (Office 365 SharePoint Online, application)",
                other
            ),
        ]
    );
}

#[test]
fn a_name_that_a_profile_s_page_misspells_is_listed_with_what_it_might_be() {
    let servicenow = request("servicenow-notify");
    let line = &servicenow.unrecognised[0];
    assert_eq!(line.quote, "Users.Read.All");
    assert_eq!(line.why, UnrecognisedWhy::UnknownName);
    let candidates: Vec<_> = line.candidates.iter().map(|name| name.as_str()).collect();
    assert!(candidates.contains(&"User.Read.All"), "{candidates:?}");
}

#[test]
fn profiles_of_earlier_lists_lead_to_the_later_one() {
    for profile in profiles() {
        let Some(earlier) = &profile.earlier else {
            continue;
        };
        let earlier = self::profile(earlier);
        assert_eq!(earlier.later().map(|later| &later.id), Some(&profile.id));
        assert_eq!(earlier.app, profile.app);
        let change = compare(&request(&earlier.id), &request(&profile.id));
        assert!(!change.is_equal(), "{} changes nothing", profile.id);
    }
    assert!(profile("webex-current").later().is_none());
}

/// Names and kinds as `Name/kind`, for reading.
fn told<'a>(asked: impl IntoIterator<Item = &'a scopeglass_domain::AskedFor>) -> Vec<String> {
    let told = |asked: &scopeglass_domain::AskedFor| match asked.kind {
        Some(kind) => format!("{}/{}", asked.name, kind.as_str()),
        None => asked.name.to_string(),
    };
    asked.into_iter().map(told).collect()
}

#[test]
fn the_two_webex_profiles_differ_as_their_pages_do() {
    assert_eq!(profile("webex").later().unwrap().id, "webex-current");
    let change = compare(&request("webex"), &request("webex-current"));
    assert_eq!(
        told(&change.added),
        ["openid/delegated", "profile/delegated"]
    );
    assert_eq!(told(&change.same), ["Calendars.ReadWrite/application"]);
    let unclear: Vec<_> = change.unclear.iter().map(|change| &change.to).collect();
    assert_eq!(
        told(unclear),
        [
            "User.Read.All/application",
            "Directory.Read.All/application"
        ]
    );
    assert!(change.widened.is_empty(), "{:?}", change.widened);
}

#[test]
fn condeco_asks_for_less_than_it_did() {
    let change = compare(&request("condeco-earlier"), &request("condeco"));
    let narrowed: Vec<_> = change
        .narrowed
        .iter()
        .map(|change| told([&change.from, &change.to]))
        .collect();
    assert_eq!(
        narrowed,
        [[
            "User.Read.All/application",
            "User.ReadBasic.All/application"
        ]]
    );
    assert!(change.added.is_empty() && change.removed.is_empty());
}

#[test]
fn an_unknown_profile_is_named_in_the_problem() {
    let problem = from_profile("nobody", english()).unwrap_err();
    assert_eq!(problem.code, ErrorCode::ProfileUnknown);
    assert!(problem.args.contains_key("profile"));
}
