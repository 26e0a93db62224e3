//! The chain of evidence: every probe that a review ever ran, each tied to the one before,
//! so that one that was removed, changed or put elsewhere shows.
//!
//! A [`Record`] is a probe's outcome as it is sealed. A [`Link`] holds the SHA-256 of its
//! record and of the link before; its own digest is that of its canonical JSON (RFC 8785)
//! without the member `digest`. What redaction may leave out of a report, the census of
//! fields and the samples, stands in the record as the digest of a salted value, so that a
//! report that withholds it still proves the rest.
//!
//! A chain proves its order to whoever knows its last digest, for example because the
//! report that names it is signed. Alone it shows mistakes, not malice: whoever can write
//! the whole file can count it anew.

use crate::{Evidence, Kind, PermissionName};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest([u8; 32]);

impl Digest {
    /// What the first link names as the one before it.
    pub const NONE: Self = Self([0; 32]);

    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Its 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Digest {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 64 || !text.as_bytes().iter().all(digit) {
            return Err("not 64 lower-case hexadecimal digits");
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * at..2 * at + 2], 16)
                .map_err(|_| "not hexadecimal digits")?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Digest {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

/// The canonical JSON of a value, after RFC 8785: what is hashed.
pub fn canonical(value: &Value) -> Vec<u8> {
    // Values made here hold no number that JSON cannot write, so this cannot fail; an empty
    // text would match no digest.
    serde_json_canonicalizer::to_vec(value).unwrap_or_default()
}

/// How much of what was seen a report shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Redaction {
    /// Counts, which fields are filled in, and a few masked records.
    #[default]
    Samples,
    /// Counts and which fields are filled in.
    Fields,
    /// Counts alone.
    Counts,
}

impl Redaction {
    /// All, the most telling first.
    pub const ALL: [Self; 3] = [Self::Samples, Self::Fields, Self::Counts];

    /// The word used on the command line, in JSON and in ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Samples => "samples",
            Self::Fields => "fields",
            Self::Counts => "counts",
        }
    }

    /// The level of that name, where there is one.
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }

    fn shows(self, part: PartName) -> bool {
        match part {
            PartName::Census => self != Self::Counts,
            PartName::Samples => self == Self::Samples,
        }
    }

    /// The evidence as far as it is to be shown.
    #[must_use]
    pub fn applied(self, mut evidence: Evidence) -> Evidence {
        use crate::Outcome::{Exposed, Partial};
        if let Exposed { exposure } | Partial { exposure, .. } = &mut evidence.outcome {
            if !self.shows(PartName::Census) {
                exposure.census.clear();
            }
            if !self.shows(PartName::Samples) {
                exposure.samples.clear();
            }
        }
        evidence
    }
}

/// A part of a record that a report may withhold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartName {
    /// Which fields are filled in, and how often.
    Census,
    /// A few masked records.
    Samples,
}

impl PartName {
    const ALL: [Self; 2] = [Self::Census, Self::Samples];

    /// Its member in the record.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Census => "census",
            Self::Samples => "samples",
        }
    }
}

/// The value of a part with its salt: what its digest in the record is made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SealedPart {
    /// Which.
    pub part: PartName,
    /// Keeps a withheld value from being found by trying values.
    pub salt: String,
    /// What was seen.
    pub value: Value,
}

impl SealedPart {
    /// The digest that stands for it in the record.
    pub fn digest(&self) -> Digest {
        Digest::of(&canonical(
            &json!({ "salt": self.salt, "value": self.value }),
        ))
    }
}

/// A probe's outcome as it is sealed: its JSON with the withholdable parts as digests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Record(pub Value);

impl Record {
    /// The record of this evidence and its parts, salted.
    pub fn seal(evidence: &Evidence, salt: Uuid) -> (Self, Vec<SealedPart>) {
        // Evidence is plain data with text keys, which JSON can always write.
        let mut value = serde_json::to_value(evidence).unwrap_or_default();
        let mut parts = Vec::new();
        if let Some(exposure) = value.get_mut("exposure").and_then(Value::as_object_mut) {
            parts = PartName::ALL
                .into_iter()
                .filter_map(|part| take(exposure, part, salt))
                .collect();
        }
        plain(&mut value);
        (Self(value), parts)
    }

    /// Its digest.
    pub fn digest(&self) -> Digest {
        Digest::of(&canonical(&self.0))
    }
}

fn take(exposure: &mut Map<String, Value>, part: PartName, salt: Uuid) -> Option<SealedPart> {
    let place = exposure.get_mut(part.as_str())?;
    plain(place);
    // A salt of its own for each part: one that is disclosed tells nothing of the others.
    let salt = Digest::of(format!("{salt}:{}", part.as_str()).as_bytes()).to_string();
    let sealed = SealedPart {
        part,
        salt,
        value: place.take(),
    };
    *place = Value::String(sealed.digest().to_string());
    Some(sealed)
}

/// Writes out every character that could deceive a reader of the JSON. The record is for
/// programs: whatever is no letter, digit or mask of any script is shown as its code point.
fn plain(value: &mut Value) {
    match value {
        Value::String(text) if !text.chars().all(is_plain) => {
            *text = text.chars().fold(String::new(), |mut out, c| {
                if is_plain(c) {
                    out.push(c);
                } else {
                    out.extend(c.escape_unicode());
                }
                out
            });
        }
        Value::Array(list) => list.iter_mut().for_each(plain),
        Value::Object(members) => members.values_mut().for_each(plain),
        _ => {}
    }
}

fn is_plain(c: char) -> bool {
    // Hangul and Khmer fillers count as letters and cannot be seen.
    let invisible = matches!(
        c,
        '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{3164}' | '\u{FFA0}'
    );
    c == ' ' || c == '•' || c.is_ascii_graphic() || (c.is_alphanumeric() && !invisible)
}

/// One probe's place in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Its place, from 1.
    pub number: u64,
    /// The permission that the probe was about.
    pub permission: PermissionName,
    /// The kind that was asked for; absent while it is open.
    pub kind: Option<Kind>,
    /// When the probe ended.
    pub at: Timestamp,
    /// The digest of its record.
    pub record: Digest,
    /// The digest of the link before; [`Digest::NONE`] in the first.
    pub previous: Digest,
    /// The digest of this link's canonical JSON without this member.
    pub digest: Digest,
}

impl Link {
    fn after(previous: Option<&Self>, evidence: &Evidence, record: &Record) -> Self {
        let mut link = Self {
            number: previous.map_or(1, |link| link.number + 1),
            permission: evidence.permission.clone(),
            kind: evidence.kind,
            at: evidence.at,
            record: record.digest(),
            previous: previous.map_or(Digest::NONE, |link| link.digest),
            digest: Digest::NONE,
        };
        link.digest = link.counted();
        link
    }

    /// Whether the link is of a probe about the same permission in the same kind.
    pub fn is_about(&self, seen: &Evidence) -> bool {
        self.permission == seen.permission && self.kind == seen.kind
    }

    /// The digest that this link ought to have.
    pub fn counted(&self) -> Digest {
        Digest::of(&canonical(&json!({
            "number": self.number,
            "permission": self.permission,
            "kind": self.kind,
            "at": self.at,
            "record": self.record,
            "previous": self.previous,
        })))
    }
}

/// What a report shows of one link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Disclosed {
    /// The link.
    #[serde(flatten)]
    pub link: Link,
    /// The record; absent where a later probe of the same permission has taken its place.
    #[serde(rename = "sealed")]
    pub record: Option<Record>,
    /// The parts that the report does not withhold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<SealedPart>,
}

/// The chain of a review, as it is saved: links and the salts of their records.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Chain(Vec<Salted>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Salted {
    #[serde(flatten)]
    link: Link,
    salt: Uuid,
}

/// Where a chain does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// The link, by its place from 1 in the list.
    pub place: u64,
    /// The permission whose probe it names.
    pub permission: PermissionName,
}

/// What recounting a chain brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum ChainState {
    /// Every link follows from the one before and fits what was seen.
    Holds {
        /// How many links.
        links: u64,
        /// The digest of the last.
        head: Digest,
        /// Outcomes of the review that an older Scopeglass recorded outside the chain.
        outside: u64,
    },
    /// A probe was removed, changed or put elsewhere.
    Broken {
        /// The first place where it shows.
        at: Broken,
    },
}

impl Chain {
    /// Adds a probe that has just ended. The salt is new and random.
    pub fn add(&mut self, evidence: &Evidence, salt: Uuid) {
        let (record, _) = Record::seal(evidence, salt);
        let link = Link::after(self.0.last().map(|last| &last.link), evidence, &record);
        self.0.push(Salted { link, salt });
    }

    /// Whether no probe was ever added.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Counts the chain anew against what the review holds now.
    pub fn check<'a>(&self, evidence: impl IntoIterator<Item = &'a Evidence>) -> ChainState {
        let held: Vec<_> = evidence.into_iter().collect();
        let shown = self.disclose(held.iter().copied(), Redaction::Counts);
        let state = recount(&shown);
        let ChainState::Holds { links, head, .. } = state else {
            return state;
        };
        for seen in &held {
            let newest = self.newest(seen);
            let fits = newest.is_none_or(|(place, _)| shown[place].record.is_some());
            if let (false, Some((place, salted))) = (fits, newest) {
                return ChainState::Broken {
                    at: broken(place, &salted.link),
                };
            }
        }
        let outside = held.iter().filter(|seen| self.newest(seen).is_none());
        ChainState::Holds {
            links,
            head,
            outside: outside.count() as u64,
        }
    }

    /// The chain as a report shows it: with the records of what the review holds now.
    pub fn disclose<'a>(
        &self,
        evidence: impl IntoIterator<Item = &'a Evidence>,
        level: Redaction,
    ) -> Vec<Disclosed> {
        let mut shown: Vec<_> = self
            .0
            .iter()
            .map(|salted| Disclosed {
                link: salted.link.clone(),
                record: None,
                parts: Vec::new(),
            })
            .collect();
        for seen in evidence {
            let Some((place, salted)) = self.newest(seen) else {
                continue;
            };
            let (record, mut parts) = Record::seal(seen, salted.salt);
            if record.digest() == salted.link.record {
                parts.retain(|part| level.shows(part.part));
                shown[place].record = Some(record);
                shown[place].parts = parts;
            }
        }
        shown
    }

    fn newest(&self, seen: &Evidence) -> Option<(usize, &Salted)> {
        let mut links = self.0.iter().enumerate().rev();
        links.find(|(_, salted)| salted.link.is_about(seen))
    }
}

/// Counts a disclosed chain anew: every link, every record and every part that is shown.
pub fn recount(shown: &[Disclosed]) -> ChainState {
    let mut head = Digest::NONE;
    for (place, one) in shown.iter().enumerate() {
        let link = &one.link;
        let follows = link.number == place as u64 + 1 && link.previous == head;
        if !follows || link.digest != link.counted() || !holds(one) {
            return ChainState::Broken {
                at: broken(place, link),
            };
        }
        head = link.digest;
    }
    ChainState::Holds {
        links: shown.len() as u64,
        head,
        outside: 0,
    }
}

fn holds(one: &Disclosed) -> bool {
    let Some(record) = &one.record else {
        return one.parts.is_empty();
    };
    let member = |part: &SealedPart| {
        record
            .0
            .pointer(&format!("/exposure/{}", part.part.as_str()))
    };
    let fits = |part: &SealedPart| {
        member(part).and_then(Value::as_str) == Some(part.digest().to_string().as_str())
    };
    record.digest() == one.link.record && one.parts.iter().all(fits)
}

fn broken(place: usize, link: &Link) -> Broken {
    Broken {
        place: place as u64 + 1,
        permission: link.permission.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Evidence as it is saved, which leaves room for members that are added later.
    fn evidence(name: &str, second: i64, outcome: Value) -> Evidence {
        let mut value = json!({
            "permission": name, "kind": null, "probe": null, "call": null,
            "attribution": { "could_authorise": [] },
            "reach": { "reach": "as-person" }, "at": Timestamp::from_second(second).unwrap(),
            "trace": { "millis": 1, "requests": 1, "request_ids": [] },
        });
        let Value::Object(outcome) = outcome else {
            panic!("an outcome is an object");
        };
        value.as_object_mut().unwrap().extend(outcome);
        serde_json::from_value(value).unwrap()
    }

    fn mail() -> Evidence {
        let exposure = json!({
            "data": "mail",
            "count": { "exactness": "exact", "value": 12 },
            "census": [{ "field": "subject", "class": "free-text", "filled": 9, "sampled": 12 }],
            "samples": [{ "fields": [{ "field": "subject", "value": "B•••\u{202E}" }] }],
        });
        evidence(
            "Mail.Read",
            2,
            json!({ "outcome": "exposed", "exposure": exposure }),
        )
    }

    fn three() -> (Chain, Vec<Evidence>) {
        let untried = json!({ "outcome": "not-tried", "reason": { "why": "cancelled" } });
        let seen = vec![
            evidence("User.Read", 1, json!({ "outcome": "empty" })),
            mail(),
            evidence("Files.Read", 3, untried),
        ];
        let mut chain = Chain::default();
        for (salt, one) in seen.iter().enumerate() {
            chain.add(one, Uuid::from_u128(salt as u128));
        }
        (chain, seen)
    }

    fn place(state: ChainState) -> u64 {
        match state {
            ChainState::Broken { at } => at.place,
            ChainState::Holds { .. } => 0,
        }
    }

    #[test]
    fn an_untouched_chain_holds_and_names_its_head() {
        let (chain, seen) = three();
        let ChainState::Holds { links, head, .. } = chain.check(&seen) else {
            panic!("it is broken");
        };
        assert_eq!((links, head), (3, chain.0[2].link.digest));
    }

    #[test]
    fn a_removed_a_moved_and_a_changed_probe_show_where_they_were() {
        let (chain, seen) = three();
        let mut removed = chain.clone();
        removed.0.remove(1);
        assert_eq!(place(removed.check(&seen)), 2);
        let mut moved = chain.clone();
        moved.0.swap(0, 1);
        assert_eq!(place(moved.check(&seen)), 1);
        let mut changed = seen.clone();
        changed[2].outcome = crate::Outcome::Empty;
        assert_eq!(place(chain.check(&changed)), 3);
    }

    #[test]
    fn a_link_counted_anew_does_not_fit_the_one_after_it() {
        let (mut chain, seen) = three();
        chain.0[0].link.at = Timestamp::UNIX_EPOCH;
        chain.0[0].link.digest = chain.0[0].link.counted();
        assert_eq!(place(chain.check(&seen)), 2);
    }

    #[test]
    fn asking_again_keeps_the_link_of_the_earlier_answer() {
        let (mut chain, mut seen) = three();
        seen[0].outcome = crate::Outcome::NotTried {
            reason: crate::NotTried::SessionEnded,
        };
        chain.add(&seen[0], Uuid::nil());
        let shown = chain.disclose(&seen, Redaction::Samples);
        assert_eq!((shown.len(), shown[0].record.is_some()), (4, false));
        assert_eq!(place(recount(&shown)), 0);
    }

    #[test]
    fn what_is_withheld_leaves_the_rest_provable_and_cannot_be_told_from_the_report() {
        let (chain, seen) = three();
        for (level, parts) in [
            (Redaction::Samples, 2),
            (Redaction::Fields, 1),
            (Redaction::Counts, 0),
        ] {
            let shown = chain.disclose(&seen, level);
            assert_eq!(shown[1].parts.len(), parts);
            assert_eq!(place(recount(&shown)), 0);
            let text = serde_json::to_string(&shown).unwrap();
            assert_eq!(text.contains("B•••"), level == Redaction::Samples);
            let back: Vec<Disclosed> = serde_json::from_str(&text).unwrap();
            assert_eq!(back, shown);
        }
    }

    #[test]
    fn a_changed_part_shows() {
        let (chain, seen) = three();
        let mut shown = chain.disclose(&seen, Redaction::Samples);
        shown[1].parts[0].value[0]["filled"] = json!(12);
        assert_eq!(place(recount(&shown)), 2);
    }

    #[test]
    fn a_record_holds_nothing_that_deceives_its_reader() {
        let (_, parts) = Record::seal(&mail(), Uuid::nil());
        let text = serde_json::to_string(&parts).unwrap();
        assert!(text.contains("B•••\\\\u{202e}"), "{text}");
    }

    #[test]
    fn what_an_older_scopeglass_recorded_is_counted_as_outside() {
        let state = Chain::default().check(&[mail()]);
        assert_eq!(
            state,
            ChainState::Holds {
                links: 0,
                head: Digest::NONE,
                outside: 1
            }
        );
    }
}
