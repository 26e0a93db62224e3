//! What is compared of one permission, and when it can be.

use super::{
    Aspect, Compared, Tell, same_tenant,
    side::{Asked, Granted, Seen, Side},
};
use crate::Word;
use scopeglass_domain::Arg;
use std::collections::BTreeSet;

/// What one side says of one thing, in words, with whether it could be found out there.
struct Said {
    text: String,
    known: bool,
}

impl Said {
    fn known(text: String) -> Self {
        Self { text, known: true }
    }
}

impl Tell {
    /// One permission as either side has it.
    pub(super) fn compared(
        &self,
        then: (&Side, Option<&Asked>),
        now: (&Side, Option<&Asked>),
    ) -> Compared {
        let same_place = same_tenant(then.0, now.0) == Some(true);
        let aspects = vec![
            self.aspect("asked", self.asked(then.1), self.asked(now.1), true),
            self.aspect("granted", self.granted(then), self.granted(now), same_place),
            self.aspect(
                "exposed",
                self.exposed(then.1),
                self.exposed(now.1),
                same_place,
            ),
            self.aspect("rated", self.rated(then.1), self.rated(now.1), true),
            self.aspect("decided", self.decided(then.1), self.decided(now.1), true),
        ];
        let latest = now.1.or(then.1);
        Compared {
            permission: latest.map(|asked| asked.name.clone()).unwrap_or_default(),
            kind: latest
                .and_then(|asked| asked.kind.code())
                .map(|code| self.kind(code)),
            change: self.word("comparison", change(then.1, now.1, &aspects)),
            aspects,
        }
    }

    /// Two answers can be told apart only where both were found out, in the same place.
    fn aspect(&self, about: &str, then: Said, now: Said, comparable: bool) -> Aspect {
        let state = if !(then.known && now.known && comparable) {
            "unknown"
        } else if then.text == now.text {
            "same"
        } else {
            "changed"
        };
        Aspect {
            about: self.word("comparison", about),
            state: self.word("comparison", state),
            then: then.text,
            now: now.text,
        }
    }

    fn kind(&self, code: &str) -> Word {
        self.known_word("kind", code, &["delegated", "application"])
    }

    /// A word of ours for a code from a file; a code that we do not know stands for itself.
    fn known_word(&self, family: &str, code: &str, known: &[&str]) -> Word {
        if known.contains(&code) {
            return self.word(family, code);
        }
        let code = crate::inert::inert_line(code);
        Word {
            text: code.clone(),
            code,
        }
    }

    fn asked(&self, asked: Option<&Asked>) -> Said {
        Said::known(match asked {
            None => self.id("report-not-asked"),
            Some(asked) => match asked.kind.code() {
                Some(code) => self.kind(code).text,
                None => self.id("kind-open"),
            },
        })
    }

    fn granted(&self, (side, asked): (&Side, Option<&Asked>)) -> Said {
        let found = asked.and_then(|asked| side.granted(asked));
        let recorded = found.map_or("not-read", |row| row.recorded.code.as_str());
        let codes = ["everyone", "one-person", "none", "not-read"];
        let word = self.known_word("report-recorded", recorded, &codes).text;
        Said {
            text: match found.and_then(|row: &Granted| row.in_access_token) {
                Some(held) => {
                    let held = self.id(if held { "report-yes" } else { "report-no" });
                    let label = self.id("report-in-access-token");
                    format!("{word} · {label}: {held}")
                }
                None => word,
            },
            known: recorded != "not-read",
        }
    }

    fn exposed(&self, asked: Option<&Asked>) -> Said {
        let seen = asked.map_or(&[][..], |asked| &asked.evidence);
        if seen.is_empty() {
            return Said {
                text: self.id("report-no-evidence.short"),
                known: false,
            };
        }
        let told: Vec<_> = seen.iter().map(|seen| self.outcome(seen)).collect();
        let ended = |seen: &Seen| matches!(&*seen.outcome.code, "exposed" | "empty" | "denied");
        Said {
            text: told.join("\n"),
            known: seen.iter().all(ended),
        }
    }

    fn outcome(&self, seen: &Seen) -> String {
        let codes = [
            "exposed",
            "empty",
            "denied",
            "failed",
            "partial",
            "not-tried",
        ];
        let word = self.known_word("outcome", &seen.outcome.code, &codes).text;
        let amount = seen.amount.as_ref().map(|amount| {
            if amount.exact {
                self.language.number(amount.value)
            } else {
                self.with("count-at-least", &[("count", Arg::from(amount.value))])
            }
        });
        let call = seen.call.as_deref().map(crate::inert::inert_line);
        let told = [call, Some(word), amount];
        told.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn rated(&self, asked: Option<&Asked>) -> Said {
        let Some(asked) = asked else {
            return Said::known(String::new());
        };
        let kinds: BTreeSet<_> = asked
            .ratings
            .iter()
            .map(|rating| &rating.kind.code)
            .collect();
        let told = asked.ratings.iter().map(|rating| {
            let codes = ["microsoft", "scopeglass"];
            let source = self
                .known_word("rating-source", &rating.source.code, &codes)
                .text;
            let level = match rating.level {
                Some(level @ 1..=4) => self.id(&format!("rating-level-{level}")),
                _ => self.id("rating-level-none"),
            };
            if kinds.len() > 1 {
                let kind = self.kind(&rating.kind.code).text;
                format!("{source} ({kind}): {level}")
            } else {
                format!("{source}: {level}")
            }
        });
        Said::known(told.collect::<Vec<_>>().join("\n"))
    }

    fn decided(&self, asked: Option<&Asked>) -> Said {
        let Some(asked) = asked else {
            return Said::known(String::new());
        };
        let Some(decision) = &asked.decision else {
            return Said::known(self.id("decision-none"));
        };
        let code = decision.choice.code.as_str();
        let codes = ["approve", "approve-with-condition", "refuse", "ask-vendor"];
        let choice = if codes.contains(&code) {
            self.id(&format!("decision-{code}.done"))
        } else {
            crate::inert::inert_line(code)
        };
        let mut lines = vec![choice];
        if let Some(condition) = &decision.condition {
            lines.push(format!("{}: {condition}", self.id("report-condition")));
        }
        if !decision.note.is_empty() {
            lines.push(format!("{}: {}", self.id("report-note"), decision.note));
        }
        Said::known(lines.join("\n"))
    }
}

fn change(then: Option<&Asked>, now: Option<&Asked>, aspects: &[Aspect]) -> &'static str {
    let any = |state: &str| aspects.iter().any(|aspect| aspect.state.code == state);
    match (then, now) {
        (None, _) => "added",
        (_, None) => "removed",
        _ if any("changed") => "changed",
        _ if any("unknown") => "unknown",
        _ => "same",
    }
}
