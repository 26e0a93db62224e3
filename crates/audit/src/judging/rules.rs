//! The rules. Each says what it saw of one app; the words stand in locales/. A rule that
//! concludes from something that is missing speaks only where the list was read whole.

use super::Bench;
use super::app::{AppRecord, days, id, time};
use super::grants::Held;
use crate::window::Origin;
use jiff::Timestamp;
use scopeglass_domain::brands::{self, Trick};
use scopeglass_domain::{Kind, Message, SignWeight, sites};
use std::collections::BTreeSet;
use url::Url;

/// Every rule, the gravest first. Each has `audit-rule-<rule>` and `.why` in audit.ftl.
pub const RULES: &[&str] = &[
    "consent-wave",
    "deceptive-name",
    "switched-off-by-microsoft",
    "new-unverified",
    "escalating",
    "odd-redirect",
    "unverified",
    "unlisted-app",
    "long-credential",
    "ending-credential",
    "disabled-with-grants",
    "unused",
    "redundant",
    "deleted-resource",
];

/// Days for which an app counts as new.
const NEW: u64 = 30;
/// Days without a sign-in after which its grants count as unused.
const UNUSED: u64 = 180;
/// Days before its end for which a credential is told.
const SOON: u64 = 30;
/// Days of life from which a credential counts as long.
const LONG: u64 = 2 * 365 + 1;
/// Names told in one finding.
const NAMES: usize = 8;
/// People within hours that make a wave of consents.
const WAVES: [(usize, i64); 2] = [(3, 1), (5, 48)];
/// What a sign-in alone asks for.
const SIGN_IN: &[&str] = &["openid", "profile", "email", "offline_access", "User.Read"];

/// How much a finding weighs, as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Good to know.
    Note = 1,
    /// Unusual: ask.
    Odd = 2,
    /// A known mark of an attack.
    Alarming = 3,
}

impl Weight {
    /// The domain's word for it; none for a number that is none.
    pub fn of(number: u8) -> Option<SignWeight> {
        match number {
            1 => Some(SignWeight::Note),
            2 => Some(SignWeight::Odd),
            3 => Some(SignWeight::Alarming),
            _ => None,
        }
    }
}

impl From<SignWeight> for Weight {
    fn from(weight: SignWeight) -> Self {
        match weight {
            SignWeight::Note => Self::Note,
            SignWeight::Odd => Self::Odd,
            SignWeight::Alarming => Self::Alarming,
        }
    }
}

/// One thing found.
#[derive(Debug)]
pub(super) struct Found {
    pub rule: &'static str,
    pub weight: Weight,
    pub message: Message,
}

struct Look<'a> {
    bench: &'a Bench<'a>,
    app: &'a AppRecord,
    held: &'a Held,
    origin: Origin,
    found: Vec<Found>,
}

/// What there is to say of an app.
pub(super) fn of(bench: &Bench<'_>, app: &AppRecord, held: &Held) -> rusqlite::Result<Vec<Found>> {
    let mut look = Look {
        bench,
        app,
        held,
        origin: app.origin(bench.tenant),
        found: Vec::new(),
    };
    if !app.listed {
        look.say(
            "unlisted-app",
            Weight::Odd,
            Message::new("audit-found-unlisted"),
        );
        return Ok(look.found);
    }
    if app.disabled.is_some() {
        let message = Message::new("sign-app-disabled-by-microsoft");
        look.say("switched-off-by-microsoft", Weight::Alarming, message);
    }
    look.deleted();
    // Microsoft's own apps hold what Microsoft gives them: they are told apart, not judged.
    if look.origin != Origin::Microsoft {
        look.wave()?;
        look.name();
        look.publisher();
        look.escalating();
        look.addresses()?;
        look.credentials()?;
        look.left_behind();
        look.redundant();
    }
    Ok(look.found)
}

impl Look<'_> {
    fn say(&mut self, rule: &'static str, weight: Weight, message: Message) {
        self.found.push(Found {
            rule,
            weight,
            message,
        });
    }

    fn is_unproven(&self) -> bool {
        self.origin == Origin::Other && self.app.verified.is_none()
    }

    /// What it holds beyond signing people in.
    fn beyond(&self) -> Vec<String> {
        let mut names: Vec<(u8, &str)> = self
            .held
            .reach
            .iter()
            .filter(|one| !SIGN_IN.contains(&one.permission.as_str()))
            .map(|one| (one.level, one.permission.as_str()))
            .collect();
        names.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        names.dedup_by(|a, b| a.1 == b.1);
        names
            .into_iter()
            .take(NAMES)
            .map(|(_, name)| name.to_owned())
            .collect()
    }

    /// Single people who consented soon after one another: a phishing link that goes round.
    fn wave(&mut self) -> rusqlite::Result<()> {
        if self.held.alone.len() < WAVES[0].0 {
            return Ok(());
        }
        let mut consents = self.bench.all.prepare_cached(
            "SELECT person, min(at) FROM consented WHERE app = ?1 AND at IS NOT NULL
             GROUP BY person ORDER BY 2",
        )?;
        let consents = consents.query_map([self.app.id.as_bytes()], |row| {
            Ok((id(row, 0)?, time(row, 1)?))
        })?;
        let mut times: Vec<i64> = Vec::new();
        for consent in consents {
            if let (Some(person), Some(at)) = consent?
                && self.held.alone.contains(&person)
            {
                times.push(at.as_second());
            }
        }
        if let Some((people, hours)) = densest(&times) {
            let message = Message::new("audit-found-wave").with("count", people);
            let message = message
                .with("hours", hours)
                .with("permissions", self.beyond());
            self.say("consent-wave", Weight::Alarming, message);
        }
        Ok(())
    }

    fn name(&mut self) {
        let name = self.app.name.as_str();
        for trick in brands::tricks(name) {
            let message = match trick {
                Trick::LooksLike(real) => Message::new("sign-name-look-alike").with("real", real),
                Trick::MixedScripts(word) => {
                    Message::new("sign-name-mixed-scripts").with("word", word)
                }
                Trick::Hidden => Message::new("sign-name-hidden"),
            };
            self.say(
                "deceptive-name",
                Weight::Alarming,
                message.with("name", name),
            );
        }
        if self.is_unproven() && brands::claims_microsoft(name) {
            let message = Message::new("sign-name-claims-microsoft").with("name", name);
            self.say("deceptive-name", Weight::Odd, message);
        }
    }

    fn publisher(&mut self) {
        let beyond = self.beyond();
        if !self.is_unproven() || beyond.is_empty() {
            return;
        }
        match self.app.age(self.bench.at) {
            Some(age) if age <= NEW => {
                let message = Message::new("audit-found-new-unverified").with("days", age);
                let message = message.with("permissions", beyond);
                self.say("new-unverified", Weight::Alarming, message);
            }
            _ => {
                let message = Message::new("audit-found-unverified").with("permissions", beyond);
                self.say("unverified", Weight::Odd, message);
            }
        }
    }

    fn escalating(&mut self) {
        for (kind, id) in [
            (Kind::Application, "sign-raises-own-rights"),
            (Kind::Delegated, "audit-found-escalating-delegated"),
        ] {
            let raising = self.held.reach.iter();
            let raising = raising.filter(|one| one.raises && one.kind == kind);
            let names: BTreeSet<&str> = raising.map(|one| one.permission.as_str()).collect();
            if names.is_empty() {
                continue;
            }
            let names: Vec<String> = names.into_iter().take(NAMES).map(str::to_owned).collect();
            let weight = match self.is_unproven() {
                true => Weight::Alarming,
                false => Weight::Odd,
            };
            self.say(
                "escalating",
                weight,
                Message::new(id).with("permissions", names),
            );
        }
    }

    fn addresses(&mut self) -> rusqlite::Result<()> {
        let mut redirects = self.bench.all.prepare_cached(
            "SELECT address FROM redirect WHERE app = ?1 ORDER BY seq, rowid LIMIT 50",
        )?;
        let redirects = redirects.query_map([self.app.id.as_bytes()], |row| row.get(0))?;
        let redirects: Vec<String> = redirects.collect::<rusqlite::Result<_>>()?;
        let home = self.app.homepage.as_deref();
        let home = home.and_then(|home| Url::parse(home).ok());
        let home = home.as_ref().and_then(Url::host_str);
        for sign in sites::redirect_signs(&redirects, home) {
            let tells = match sign.message.id.as_ref() {
                // How installed programs and pages of the vendor's own work.
                "sign-redirect-this-device" | "sign-redirect-other-site" => false,
                "sign-redirect-rented" => self.is_unproven(),
                _ => sign.weight != SignWeight::Note,
            };
            if tells {
                self.say("odd-redirect", sign.weight.into(), sign.message);
            }
        }
        Ok(())
    }

    fn credentials(&mut self) -> rusqlite::Result<()> {
        let mut credentials = self.bench.all.prepare_cached(
            "SELECT secret, name, min(begins), max(ends) FROM credential
             WHERE app_id = ?1 AND ends IS NOT NULL
             GROUP BY coalesce(key, rowid), secret ORDER BY max(ends), name",
        )?;
        let mut rows = credentials.query([self.app.app_id.as_bytes()])?;
        let at = self.bench.at;
        while let Some(row) = rows.next()? {
            let kind = if row.get(0)? { "secret" } else { "certificate" };
            let name: Option<String> = row.get(1)?;
            let (begins, ends) = (time(row, 2)?, time(row, 3)?);
            let Some(left) = ends.and_then(|ends| days(at, ends)) else {
                continue;
            };
            let told = |id: &'static str| {
                let message = Message::new(id).with("kind", kind);
                message.with("name", name.clone().unwrap_or_else(|| "–".to_owned()))
            };
            if left <= SOON {
                let message = told("sign-credential-ending").with("days", left);
                self.say("ending-credential", Weight::Odd, message);
            }
            let life = begins.zip(ends).and_then(|(from, to)| days(from, to));
            if let Some(life) = life.filter(|life| *life > LONG) {
                let message = told("sign-credential-long").with("years", life / 365);
                self.say("long-credential", Weight::Odd, message);
            }
        }
        Ok(())
    }

    /// What still counts although nobody uses it any more.
    fn left_behind(&mut self) {
        if self.held.reach.is_empty() {
            return;
        }
        if self.app.enabled == Some(false) {
            let count = self.held.reach.len();
            let message = Message::new("sign-app-disabled-with-grants").with("count", count);
            self.say("disabled-with-grants", Weight::Odd, message);
        }
        let old = self.app.age(self.bench.at).is_some_and(|age| age > NEW);
        if !self.bench.used_read || !old {
            return;
        }
        let since = |at: Timestamp| days(at, self.bench.at);
        match self.app.used.map(since) {
            None => self.say(
                "unused",
                Weight::Note,
                Message::new("audit-found-never-used"),
            ),
            Some(Some(ago)) if ago > UNUSED => {
                let message = Message::new("audit-found-unused").with("days", ago);
                self.say("unused", Weight::Note, message);
            }
            Some(_) => {}
        }
    }

    fn redundant(&mut self) {
        if self.held.redundant.is_empty() {
            return;
        }
        let pairs: Vec<String> = self.held.redundant.iter().take(NAMES).cloned().collect();
        let message = Message::new("audit-found-redundant").with("permissions", pairs);
        self.say("redundant", Weight::Note, message);
    }

    fn deleted(&mut self) {
        if !self.bench.apps_whole || self.held.gone.is_empty() {
            return;
        }
        let gone: Vec<String> = self.held.gone.iter().take(NAMES).cloned().collect();
        let message = Message::new("sign-grants-to-deleted").with("resources", gone);
        self.say("deleted-resource", Weight::Note, message);
    }
}

/// The most people within the span of a wave, and the hours that they took, rounded up.
fn densest(times: &[i64]) -> Option<(usize, u64)> {
    let waves = WAVES.iter().filter_map(|(people, hours)| {
        let within = |start: usize| {
            let from = times[start];
            let until = times[start..]
                .iter()
                .take_while(|to| **to - from <= hours * 3_600);
            let count = until.count();
            let took = (times[start + count - 1] - from).max(1);
            (count, u64::try_from(took).unwrap_or(1).div_ceil(3_600))
        };
        let most = (0..times.len()).map(within).max_by_key(|(count, _)| *count);
        most.filter(|(count, _)| count >= people)
    });
    waves.max_by_key(|(count, _)| *count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wave_is_many_in_little_time() {
        let hour = 3_600;
        assert_eq!(densest(&[0, 600, 1_200]), Some((3, 1)));
        assert_eq!(densest(&[0, hour * 2, hour * 4]), None);
        assert_eq!(
            densest(&[0, 1, 2, 3, 4].map(|n| n * hour * 8)),
            Some((5, 32))
        );
        assert_eq!(densest(&[0, 1, 2, 3, 4].map(|n| n * hour * 24 * 30)), None);
        assert_eq!(densest(&[]), None);
    }
}
