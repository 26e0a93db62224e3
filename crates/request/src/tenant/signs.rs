//! What a careful reader would stop at in an app of the tenant: marks of consent phishing,
//! grants that nobody needs any more, and whatever could not be read.

use super::age::days;
use super::parts::{ResourceRead, TenantApp};
use super::permissions::{self, Read};
use super::{credentials, is_microsofts, is_own, redirects};
use crate::signs::{plain, sign};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    GrantedFor, Kind, Message, Problem, Publisher, Registered, RequestedPermission, Sign,
    SignWeight::{self, Alarming, Note, Odd},
    brands::{self, Trick},
    sites,
};
use std::collections::BTreeSet;
use url::Url;

/// Days for which an app counts as new.
const NEW: u64 = 30;
/// Minutes within which consents of single people count as a wave.
const WAVE_MINUTES: i64 = 60;
/// People who make a wave.
const WAVE_PEOPLE: usize = 3;
/// Names told in one sign.
const MOST_NAMED: usize = 8;
/// How the names of permissions begin that open mail or files.
const MAIL_AND_FILES: &[&str] = &[
    "Mail.",
    "MailboxItem.",
    "Files.",
    "Sites.",
    "Notes.",
    "Chat.",
];

/// The signs of an app, the gravest first.
pub(super) fn of(app: &TenantApp, read: &Read) -> Vec<Sign> {
    let mut signs = unread(app);
    who(app, &mut signs);
    if !is_microsofts(app) {
        name(app, &mut signs);
        addresses(app, &mut signs);
    }
    wave(app, read, &mut signs);
    rights(app, read, &mut signs);
    signs.extend(credentials::signs(app));
    left_behind(app, read, &mut signs);
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.weight));
    signs
}

fn named(weight: SignWeight, id: &'static str, arg: &'static str, names: Vec<String>) -> Sign {
    sign(weight, Message::new(id).with(arg, names))
}

/// What could not be read, so that its absence is not taken for an answer.
fn unread(app: &TenantApp) -> Vec<Sign> {
    let problem = |id: &'static str, problem: Option<&Problem>| {
        problem.map(|problem| {
            let message = Message::new(id).with("problem", problem.message());
            sign(Odd, message)
        })
    };
    let mut resources = app.resources.iter();
    let resource = resources.find_map(|read| match read {
        ResourceRead::Failed(problem) => Some(problem),
        _ => None,
    });
    let parts = [
        ("sign-unread-delegated", app.delegated.problem.as_ref()),
        ("sign-unread-roles", app.roles.problem.as_ref()),
        ("sign-unread-registration", app.application.problem.as_ref()),
        ("sign-unread-people", app.assigned.problem.as_ref()),
        ("sign-unread-resource", resource),
    ];
    let parts = parts.into_iter();
    parts.filter_map(|(id, found)| problem(id, found)).collect()
}

fn who(app: &TenantApp, signs: &mut Vec<Sign>) {
    let principal = &app.principal;
    if is_microsofts(app) {
        signs.push(plain(Note, "sign-app-microsoft"));
    } else if is_own(app) {
        signs.push(plain(Note, "sign-app-own"));
    } else {
        signs.push(plain(Note, "sign-app-registered-elsewhere"));
        if let Publisher::Unverified { named } = super::publisher(app) {
            signs.push(match named {
                Some(name) => sign(
                    Odd,
                    Message::new("sign-publisher-unverified-named").with("name", name),
                ),
                None => plain(Odd, "sign-publisher-unverified"),
            });
        }
    }
    if let Some(age) = age(app).filter(|age| *age <= NEW) {
        let message = Message::new("sign-app-new").with("days", age);
        signs.push(sign(Odd, message));
    }
    if principal.disabled_by_microsoft_status.is_some() {
        signs.push(plain(Alarming, "sign-app-disabled-by-microsoft"));
    }
}

fn age(app: &TenantApp) -> Option<u64> {
    days(app.principal.created_date_time?, app.read_at)
}

fn name(app: &TenantApp, signs: &mut Vec<Sign>) {
    let name = app.principal.display_name.as_deref().unwrap_or_default();
    for trick in brands::tricks(name) {
        let message = match trick {
            Trick::LooksLike(real) => Message::new("sign-name-look-alike").with("real", real),
            Trick::MixedScripts(word) => Message::new("sign-name-mixed-scripts").with("word", word),
            Trick::Hidden => Message::new("sign-name-hidden"),
        };
        signs.push(sign(Alarming, message.with("name", name)));
    }
    let unproven = matches!(super::publisher(app), Publisher::Unverified { .. }) && !is_own(app);
    if unproven && brands::claims_microsoft(name) {
        let message = Message::new("sign-name-claims-microsoft");
        signs.push(sign(Odd, message.with("name", name)));
    }
}

fn addresses(app: &TenantApp, signs: &mut Vec<Sign>) {
    let home = app.principal.homepage.as_deref();
    let home = home.and_then(|home| Url::parse(home).ok());
    let home = home.as_ref().and_then(Url::host_str);
    for mut found in sites::redirect_signs(&redirects(app), home) {
        // In a link this is a trick; in a registration it is how installed programs work.
        if found.message.id == "sign-redirect-this-device" {
            found = Sign {
                weight: Note,
                message: Message::new("sign-redirect-installed"),
            };
        }
        if !signs.contains(&found) {
            signs.push(found);
        }
    }
}

/// People who consented one after another: a link that goes round looks like this.
fn wave(app: &TenantApp, read: &Read, signs: &mut Vec<Sign>) {
    let count = read.alone.len();
    let people = read.alone.iter();
    let mut times: Vec<Timestamp> = people
        .filter_map(|person| permissions::assigned_at(app, *person))
        .collect();
    times.sort_unstable();
    if let Some((people, minutes)) = densest(&times) {
        let message = Message::new("sign-consents-wave").with("count", people);
        signs.push(sign(Alarming, message.with("minutes", minutes)));
    } else if count >= WAVE_PEOPLE && age(app).is_some_and(|age| age <= 7) {
        let message = Message::new("sign-consents-since-new").with("count", count);
        let message = message.with("days", age(app).unwrap_or_default());
        signs.push(sign(Odd, message));
    } else if count > 0 {
        let message = Message::new("sign-consents-alone").with("count", count);
        signs.push(sign(Note, message));
    }
}

/// The most people within the span of a wave, and the minutes that it took, rounded up.
fn densest(times: &[Timestamp]) -> Option<(usize, u64)> {
    let minutes = |from: Timestamp, to: Timestamp| (to.as_second() - from.as_second() + 59) / 60;
    let wave = |start: usize| {
        let from = times[start];
        let within = times[start..].iter();
        let within = within.take_while(|to| minutes(from, **to) <= WAVE_MINUTES);
        let count = within.count();
        let took = minutes(from, times[start + count - 1]).max(1);
        (count, u64::try_from(took).unwrap_or(1))
    };
    (0..times.len())
        .map(wave)
        .max_by_key(|(count, minutes)| (*count, std::cmp::Reverse(*minutes)))
        .filter(|(count, _)| *count >= WAVE_PEOPLE)
}

fn is_granted(asked: &RequestedPermission) -> bool {
    let standing = asked.standing.as_ref();
    standing.is_some_and(|standing| !standing.grants.is_empty())
}

fn rights(app: &TenantApp, read: &Read, signs: &mut Vec<Sign>) {
    let granted = || read.permissions.iter().filter(|asked| is_granted(asked));
    let names = |fits: &dyn Fn(&RequestedPermission) -> bool| -> Vec<String> {
        let fitting = granted().filter(|asked| fits(asked));
        let names: BTreeSet<String> = fitting.map(|asked| asked.name.to_string()).collect();
        names.into_iter().take(MOST_NAMED).collect()
    };
    let keeps = granted().any(|asked| asked.name.as_str() == "offline_access");
    let mail = names(&|asked| {
        let name = asked.name.as_str();
        let opens = MAIL_AND_FILES.iter().any(|begin| name.starts_with(begin));
        asked.kind.kind() == Some(Kind::Delegated) && opens
    });
    if keeps && !mail.is_empty() {
        let unproven = matches!(super::publisher(app), Publisher::Unverified { .. });
        let young = age(app).is_some_and(|age| age <= NEW);
        let weight = match (unproven && !is_own(app), young) {
            (true, true) => Alarming,
            (true, false) => Odd,
            (false, _) => Note,
        };
        signs.push(named(
            weight,
            "sign-keeps-mail-and-files",
            "permissions",
            mail,
        ));
    }
    let raising = names(&|asked| {
        let reach = asked.standing.iter().flat_map(|standing| &standing.grants);
        let mut reach = reach.map(|grant| grant.whom);
        reach.any(|whom| whom == GrantedFor::AppAlone)
            && !Catalog::embedded().escalations(&asked.name).is_empty()
    });
    if !raising.is_empty() && !is_microsofts(app) {
        signs.push(named(Odd, "sign-raises-own-rights", "permissions", raising));
    }
    beside(read, signs);
    asked_and_granted(app, read, signs);
}

fn beside(read: &Read, signs: &mut Vec<Sign>) {
    for (kind, weight, id) in [
        (Kind::Application, Odd, "sign-other-services-alone"),
        (Kind::Delegated, Note, "sign-other-services"),
    ] {
        let held = read.beside.iter().filter(|(_, of)| *of == kind);
        let held: Vec<String> = held
            .map(|(name, _)| name.clone())
            .take(MOST_NAMED)
            .collect();
        if !held.is_empty() {
            signs.push(named(weight, id, "permissions", held));
        }
    }
}

/// Where the registration can be read, it and the grants should say the same.
fn asked_and_granted(app: &TenantApp, read: &Read, signs: &mut Vec<Sign>) {
    let names = |fits: &dyn Fn(Registered, bool, bool) -> bool| -> Vec<String> {
        let fitting = read.permissions.iter().filter(|one| {
            let standing = one.standing.as_ref();
            standing.is_some_and(|s| fits(s.asked, !s.grants.is_empty(), s.whole))
        });
        fitting
            .map(|asked| asked.name.to_string())
            .take(MOST_NAMED)
            .collect()
    };
    let beyond = names(&|asked, granted, _| asked == Registered::DoesNotAsk && granted);
    if !beyond.is_empty() && is_own(app) {
        signs.push(named(Odd, "sign-granted-beyond", "permissions", beyond));
    }
    let open = names(&|asked, granted, whole| asked == Registered::Asks && !granted && whole);
    if !open.is_empty() {
        signs.push(named(Note, "sign-asked-not-granted", "permissions", open));
    }
}

/// What still counts although nobody uses it any more.
fn left_behind(app: &TenantApp, read: &Read, signs: &mut Vec<Sign>) {
    let held = read.permissions.iter().filter(|asked| is_granted(asked));
    let held = held.count() + read.beside.len();
    if app.principal.account_enabled == Some(false) && held > 0 {
        let message = Message::new("sign-app-disabled-with-grants").with("count", held);
        signs.push(sign(Odd, message));
    }
    let gone = permissions::gone(app);
    if !gone.is_empty() {
        signs.push(named(Note, "sign-grants-to-deleted", "resources", gone));
    }
}
