//! Words that tell the kind: "(Application)", "without a signed-in user".

use crate::clean::{Word, floor, length, words};
use crate::layout::CELL_BREAK;
use crate::lexicon::{Act, Cue, Lexeme, Lexicon, Signal, grow, key};
use crate::prose;
use crate::scripts::is_wordless;
use scopeglass_domain::Kind;
use std::ops::Range;

/// A paragraph that tells kinds more often than this tells nothing new.
const MOST_CUES: usize = 12;

/// "And application", in bytes.
const LONGEST_JOINT: usize = 60;

/// How many words behind (or, where verbs come last, before) "on behalf of" tell of whom.
const OF_WHOM: usize = 4;

/// How many words may stand between "without" and "signed in".
const NOBODY: usize = 8;

/// A place whose words tell a kind.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct KindCue {
    pub(crate) kind: Kind,
    pub(crate) at: Range<usize>,
    /// A turn of phrase that tells it wherever it stands: "without a signed-in user".
    pub(crate) strong: bool,
    /// "On behalf of" somebody: may also tell for whom a thing is done.
    pub(crate) soft: bool,
}

/// The places of a range that tell a kind, in order.
pub(crate) fn cues(text: &str, range: Range<usize>, lexicon: &Lexicon) -> Vec<KindCue> {
    let words = words(text, range.clone());
    let mut cues: Vec<KindCue> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let mut longest = None;
        grow(&words, at, |n, key| {
            let of = lexicon.kinds(key);
            let place = words[at].at.start..words[at + n - 1].at.end;
            let told = of.iter().find(|(_, anywhere)| *anywhere).or_else(|| {
                of.first()
                    .filter(|_| stands_alone(text, &range, &place, cues.last(), lexicon))
            });
            if let Some((kind, strong)) = told {
                longest = Some((
                    n,
                    KindCue {
                        kind: *kind,
                        at: place,
                        strong: *strong,
                        soft: false,
                    },
                ));
            }
            lexicon.kind_goes_on(key)
        });
        let longest = longest
            .or_else(|| on_behalf(&words, at, lexicon))
            .or_else(|| with_nobody(&words, at, lexicon));
        match longest {
            Some((n, cue)) => {
                cues.push(cue);
                at += n;
            }
            None => at += 1,
        }
    }
    cues
}

/// "Without anybody having signed in", but not "without signing in again" nor "it does not
/// work without signing in".
fn with_nobody(words: &[Word], at: usize, lexicon: &Lexicon) -> Option<(usize, KindCue)> {
    let (n, _) = lexicon.signal_at(words, at, &[Signal::Nobody])?;
    let window = &words[at + n..words.len().min(at + n + NOBODY)];
    let (signed, _) = lexicon.find(Signal::Signed, window)?;
    let before = &words[at.saturating_sub(4)..at];
    let again = lexicon.find(Signal::Again, window).is_some();
    if again || lexicon.find(Signal::Negation, before).is_some() {
        return None;
    }
    let n = n + signed + 1;
    let cue = KindCue {
        kind: Kind::Application,
        at: words[at].at.start..words[at + n - 1].at.end,
        strong: true,
        soft: false,
    };
    Some((n, cue))
}

/// "On behalf of the salesperson", but not of the organisation or of anybody.
fn on_behalf(words: &[Word], at: usize, lexicon: &Lexicon) -> Option<(usize, KindCue)> {
    let (n, _) = lexicon.signal_at(words, at, &[Signal::Behalf])?;
    let last = words[at].key.starts_with(is_wordless) || lexicon.is_last(words, at, n);
    let (from, to) = match last {
        true => (at.saturating_sub(2 * OF_WHOM), at),
        false => (at + n, words.len().min(at + n + OF_WHOM)),
    };
    let whom = &words[from..to];
    let of_all = (0..whom.len()).any(|at| {
        (at + 1..=whom.len()).any(|end| {
            lexicon.meanings(&key(&whom[at..end])).iter().any(|(_, m)| {
                matches!(m, Lexeme::Cue(Cue::All | Cue::AnyUser))
                    || matches!(m, Lexeme::Noun(noun) if noun == "organization")
            })
        })
    });
    let cue = KindCue {
        kind: Kind::Delegated,
        at: words[at].at.start..words[at + n - 1].at.end,
        strong: true,
        soft: true,
    };
    (!of_all && !whom.is_empty()).then_some((n, cue))
}

/// Whether a word is set apart: in brackets, in its cell, between commas or dashes.
fn stands_alone(
    text: &str,
    range: &Range<usize>,
    place: &Range<usize>,
    last: Option<&KindCue>,
    lexicon: &Lexicon,
) -> bool {
    let before = text[range.start..place.start].trim_end_matches(soft);
    let after = text[place.end..range.end].trim_start_matches(soft);
    let glued_before = text[range.start..place.start].ends_with(glue);
    let glued_after = text[place.end..range.end].starts_with(glue)
        && text[place.end + 1..range.end].starts_with(char::is_alphanumeric);
    if glued_before || glued_after {
        return false;
    }
    let opens = before.is_empty() || before.ends_with(apart) || follows(text, place, last);
    let closes = after.is_empty() || after.starts_with(apart) || joins(after, lexicon);
    let labels = after.starts_with(':') && !after[1..].trim().is_empty();
    opens && closes && (!labels || names_follow(&after[1..]))
}

/// Within a name or a compound these part nothing.
fn glue(c: char) -> bool {
    matches!(c, '.' | '-' | '_' | '@')
}

fn soft(c: char) -> bool {
    matches!(c, ' ' | '*' | '`' | '_' | '\'' | '"')
}

fn apart(c: char) -> bool {
    matches!(
        c,
        '(' | ')'
            | '['
            | ']'
            | ','
            | ';'
            | ':'
            | '/'
            | '|'
            | '–'
            | '—'
            | '-'
            | '\t'
            | '\n'
            | '.'
            | '&'
            | '+'
            | '→'
            | '、'
            | '・'
            | '。'
            | '?'
            | '¿'
            | '？'
            | '「'
            | '」'
    ) || c == CELL_BREAK
}

/// "delegated and application": the second word leans on the first.
fn follows(text: &str, place: &Range<usize>, last: Option<&KindCue>) -> bool {
    last.is_some_and(|last| {
        let gap = text[last.at.end..place.start].trim();
        gap.len() <= 4 && !gap.contains('.')
    })
}

/// "application and delegated", and nothing more.
fn joins(after: &str, lexicon: &Lexicon) -> bool {
    let near = &after[..floor(after, LONGEST_JOINT)];
    let line = near.split(['\n', CELL_BREAK]).next().unwrap_or_default();
    let words = words(line, 0..line.len());
    let joining = lexicon.signal_at(&words, 0, &[Signal::Joining]);
    joining.is_some_and(|(n, _)| {
        let rest = &words[n..];
        let is_kind = !lexicon.kinds(&key(rest)).is_empty();
        !rest.is_empty() && (is_kind || length(rest) == 1)
    })
}

fn names_follow(rest: &str) -> bool {
    rest.split_whitespace().next().is_some_and(|word| {
        word.contains(['.', '_'])
            || matches!(word.trim_end_matches(','), "openid" | "profile" | "email")
    })
}

/// The kind that a range tells if it tells exactly one.
pub(crate) fn only(cues: &[KindCue]) -> Option<&KindCue> {
    let first = cues.first()?;
    cues.iter()
        .all(|cue| cue.kind == first.kind)
        .then_some(first)
}

/// The kind that a paragraph tells of all that follows it, where it tells exactly one and
/// does not say that nothing of that kind is asked for.
pub(crate) fn ambient(text: &str, range: &Range<usize>, lexicon: &Lexicon) -> Option<KindCue> {
    let mut told: Vec<KindCue> = cues(text, range.clone(), lexicon);
    let does = |sentence: &Range<usize>| {
        let words = words(text, sentence.clone());
        words.iter().any(|word| {
            let short = word.key.starts_with(is_wordless);
            let of = lexicon.meanings(if short { "" } else { &word.key });
            of.iter().any(|(_, m)| {
                matches!(
                    m,
                    Lexeme::Verb(Act::Send | Act::Create | Act::Write | Act::Delete)
                )
            })
        })
    };
    told.retain(|cue| cue.strong);
    told.truncate(MOST_CUES);
    told.retain(|cue| {
        let sentence = prose::sentence(text, range, &cue.at);
        let for_whom = cue.soft && does(&sentence);
        let denied = prose::denies(text, &sentence, lexicon);
        !for_whom && !denied && !prose::is_question(&text[sentence])
    });
    only(&told).cloned()
}

/// Gives each name of a sentence the kinds that are said of it. Some writers put the kind
/// first ("delegated: A, B"), others last ("A (delegated)"); whichever comes first in the
/// sentence tells which.
pub(crate) fn assign(names: &[Range<usize>], cues: &[KindCue]) -> Vec<Vec<KindCue>> {
    let (Some(name), Some(cue)) = (names.first(), cues.first()) else {
        return vec![Vec::new(); names.len()];
    };
    let kinds_first = cue.at.start < name.start;
    names
        .iter()
        .enumerate()
        .map(|(at, name)| {
            if kinds_first {
                let last = cues.iter().rev().find(|cue| cue.at.end <= name.start);
                let pair = last.map(|last| with_neighbour(cues, last, names));
                return pair.unwrap_or_default();
            }
            let next = names.get(at + 1..).unwrap_or_default();
            let Some(first) = cues.iter().find(|cue| cue.at.start >= name.end) else {
                let before = cues.iter().rev().find(|cue| cue.at.end <= name.start);
                return before
                    .filter(|cue| cue.strong)
                    .cloned()
                    .into_iter()
                    .collect();
            };
            let limit = next.iter().find(|next| next.start > first.at.start);
            let limit = limit.map_or(usize::MAX, |next| next.start);
            cues.iter()
                .filter(|cue| cue.at.start >= first.at.start && cue.at.end <= limit)
                .cloned()
                .collect()
        })
        .collect()
}

fn with_neighbour(cues: &[KindCue], last: &KindCue, names: &[Range<usize>]) -> Vec<KindCue> {
    let since = names
        .iter()
        .filter(|name| name.end <= last.at.start)
        .map(|name| name.end)
        .max();
    let since = since.unwrap_or(0);
    cues.iter()
        .filter(|cue| cue.at.start >= since && cue.at.end <= last.at.end)
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(Kind, &str)> {
        cues(text, 0..text.len(), Lexicon::embedded())
            .into_iter()
            .map(|cue| (cue.kind, &text[cue.at]))
            .collect()
    }

    #[test]
    fn the_word_application_tells_a_kind_only_where_it_stands_apart() {
        assert_eq!(
            told("User.Read.All (Application)"),
            [(Kind::Application, "Application")]
        );
        assert_eq!(told("The application reads your calendar"), []);
        assert_eq!(told("Application: Contoso Rooms"), []);
    }

    #[test]
    fn turns_of_phrase_tell_it_anywhere() {
        assert_eq!(
            told("Leest agenda's zonder aangemelde gebruiker."),
            [(Kind::Application, "zonder aangemelde gebruiker")]
        );
        assert_eq!(told("Ohne angemeldeten Benutzer")[0].0, Kind::Application);
    }

    #[test]
    fn each_name_gets_the_kind_said_of_it() {
        let text = "Delegated: Mail.Read, Mail.Send. Application: User.Read.All";
        let names = [11..20, 22..31, 46..59];
        let kinds: Vec<_> = assign(&names, &cues(text, 0..text.len(), Lexicon::embedded()))
            .into_iter()
            .map(|cues| cues.iter().map(|cue| cue.kind).collect::<Vec<_>>())
            .collect();
        assert_eq!(
            kinds,
            [
                vec![Kind::Delegated],
                vec![Kind::Delegated],
                vec![Kind::Application]
            ]
        );
    }
}
