//! Faults as words: `NAME[=VALUE][,path=…][,skip=N][,times=N]`.

use super::{Fault, Misbehaviour, RetryAfter};
use std::{fmt, str::FromStr};

/// Every name with the form of its value.
pub(super) const FORMS: &[&str] = &[
    "latency=MILLISECONDS",
    "throttle=PER_SECOND[:RETRY_AFTER]",
    "too-many-requests[=RETRY_AFTER]",
    "unavailable[=RETRY_AFTER]",
    "gateway-timeout[=RETRY_AFTER]",
    "server-error",
    "denied=CODE",
    "cut",
    "slow-body=BYTES_PER_SECOND",
    "truncated",
    "malformed",
    "looping-link",
    "foreign-link=ADDRESS",
    "small-pages=NUMBER",
    "lost-pages",
    "repeated-pages",
    "stale-count=DIFFERENCE",
    "expired-page-tokens",
    "claims-challenge",
    "consent-revoked",
    "expired-token",
    "clock=SECONDS",
    "conditional-access",
    "user-consent-blocked",
    "mailbox-policy=NUMBER",
];

/// The text names no fault, or lacks what its fault needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultUnknown(String);

impl fmt::Display for FaultUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::error::Error for FaultUnknown {}

impl FromStr for Fault {
    type Err = FaultUnknown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || FaultUnknown(text.to_owned());
        let mut words = text.split(',');
        let (name, value) = halves(words.next().unwrap_or_default());
        let mut fault = Self::from(misbehaviour(name, value).ok_or_else(unknown)?);
        for word in words {
            match halves(word) {
                ("path", Some(path)) => fault.path = Some(path.to_owned()),
                ("skip", Some(skip)) => fault.skip = skip.parse().map_err(|_| unknown())?,
                ("times", Some(times)) => {
                    fault.times = Some(times.parse().map_err(|_| unknown())?);
                }
                _ => return Err(unknown()),
            }
        }
        Ok(fault)
    }
}

fn halves(word: &str) -> (&str, Option<&str>) {
    match word.split_once('=') {
        Some((name, value)) => (name.trim(), Some(value.trim())),
        None => (word.trim(), None),
    }
}

fn misbehaviour(name: &str, value: Option<&str>) -> Option<Misbehaviour> {
    use Misbehaviour as M;
    let status = |status, value: Option<&str>| {
        let retry_after = value.map_or(Some(RetryAfter::Absent), retry_after)?;
        Some(M::Status {
            status,
            retry_after,
        })
    };
    Some(match (name, value) {
        ("latency", Some(value)) => M::Latency(value.parse().ok()?),
        ("throttle", Some(value)) => throttle(value)?,
        ("too-many-requests", value) => status(429, value)?,
        ("unavailable", value) => status(503, value)?,
        ("gateway-timeout", value) => status(504, value)?,
        ("server-error", None) => status(500, None)?,
        ("denied", Some(code)) if !code.is_empty() => M::Denied(code.to_owned()),
        ("cut", None) => M::Cut,
        ("slow-body", Some(value)) => M::SlowBody(positive(value)?),
        ("truncated", None) => M::Truncated,
        ("malformed", None) => M::Malformed,
        ("looping-link", None) => M::LoopingLink,
        ("foreign-link", Some(to)) if !to.is_empty() => M::ForeignLink(to.to_owned()),
        ("small-pages", Some(value)) => M::SmallPages(positive(value)?),
        ("lost-pages", None) => M::LostPages,
        ("repeated-pages", None) => M::RepeatedPages,
        ("stale-count", Some(value)) => M::StaleCount(value.parse().ok()?),
        ("expired-page-tokens", None) => M::ExpiredPageTokens,
        ("claims-challenge", None) => M::ClaimsChallenge,
        ("consent-revoked", None) => M::ConsentRevoked,
        ("expired-token", None) => M::ExpiredToken,
        ("clock", Some(value)) => M::Clock(value.parse().ok()?),
        ("conditional-access", None) => M::ConditionalAccess,
        ("user-consent-blocked", None) => M::UserConsentBlocked,
        ("mailbox-policy", Some(value)) => M::MailboxPolicy(positive(value)?),
        _ => return None,
    })
}

fn throttle(value: &str) -> Option<Misbehaviour> {
    let (rate, after) = value.split_once(':').unwrap_or((value, "1"));
    Some(Misbehaviour::Throttle {
        per_second: positive(rate)?,
        retry_after: retry_after(after)?,
    })
}

fn positive(value: &str) -> Option<u32> {
    value.parse().ok().filter(|number| *number > 0)
}

fn retry_after(value: &str) -> Option<RetryAfter> {
    Some(match value.strip_prefix("date:") {
        Some(seconds) => RetryAfter::Date(seconds.parse().ok()?),
        None if value == "none" => RetryAfter::Absent,
        None => RetryAfter::Seconds(value.parse().ok()?),
    })
}

impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("none"),
            Self::Seconds(seconds) => write!(f, "{seconds}"),
            Self::Date(seconds) => write!(f, "date:{seconds}"),
        }
    }
}

impl fmt::Display for Misbehaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(millis) => write!(f, "latency={millis}"),
            Self::Throttle {
                per_second,
                retry_after,
            } => write!(f, "throttle={per_second}:{retry_after}"),
            Self::Status {
                status,
                retry_after,
            } => match (status, retry_after) {
                (429, after) => write!(f, "too-many-requests={after}"),
                (503, after) => write!(f, "unavailable={after}"),
                (504, after) => write!(f, "gateway-timeout={after}"),
                _ => f.write_str("server-error"),
            },
            Self::Denied(code) => write!(f, "denied={code}"),
            Self::Cut => f.write_str("cut"),
            Self::SlowBody(bytes) => write!(f, "slow-body={bytes}"),
            Self::Truncated => f.write_str("truncated"),
            Self::Malformed => f.write_str("malformed"),
            Self::LoopingLink => f.write_str("looping-link"),
            Self::ForeignLink(to) => write!(f, "foreign-link={to}"),
            Self::SmallPages(most) => write!(f, "small-pages={most}"),
            Self::LostPages => f.write_str("lost-pages"),
            Self::RepeatedPages => f.write_str("repeated-pages"),
            Self::StaleCount(by) => write!(f, "stale-count={by}"),
            Self::ExpiredPageTokens => f.write_str("expired-page-tokens"),
            Self::ClaimsChallenge => f.write_str("claims-challenge"),
            Self::ConsentRevoked => f.write_str("consent-revoked"),
            Self::ExpiredToken => f.write_str("expired-token"),
            Self::Clock(seconds) => write!(f, "clock={seconds}"),
            Self::ConditionalAccess => f.write_str("conditional-access"),
            Self::UserConsentBlocked => f.write_str("user-consent-blocked"),
            Self::MailboxPolicy(every) => write!(f, "mailbox-policy={every}"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.what)?;
        if let Some(path) = &self.path {
            write!(f, ",path={path}")?;
        }
        if self.skip > 0 {
            write!(f, ",skip={}", self.skip)?;
        }
        match self.times {
            Some(times) => write!(f, ",times={times}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_and_written_back() {
        for form in FORMS {
            let text = form
                .replace("[=RETRY_AFTER]", "=date:3")
                .replace("[:RETRY_AFTER]", ":none")
                .replace("CODE", "Some_Code")
                .replace("ADDRESS", "http://127.0.0.1:9")
                .replace("BYTES_PER_SECOND", "40")
                .replace("PER_SECOND", "50");
            let text = ["MILLISECONDS", "DIFFERENCE", "SECONDS", "NUMBER"]
                .iter()
                .fold(text, |text, word| text.replace(word, "7"));
            let text = format!("{text},path=/users,skip=1,times=2");
            let fault: Fault = text.parse().unwrap();
            assert_eq!(fault.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_fault_is_refused() {
        for text in [
            "",
            "nonsense",
            "cut=3",
            "throttle",
            "throttle=0",
            "latency=soon",
            "cut,when=now",
            "cut,times=often",
            "unavailable=later",
            "denied=",
        ] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }
}
