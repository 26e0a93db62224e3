//! Sentences: where they begin and end, and whether they say that something is not asked.

use crate::clean::{Word, floor, length, trim, words};
use crate::kinds::{self, KindCue};
use crate::layout::CELL_BREAK;
use crate::lexicon::{Act, Lexeme, Lexicon, Signal};
use crate::scripts::{is_foreign, is_wordless};
use std::ops::Range;

/// How near a negation has to stand, in bytes.
const NEAR: usize = 160;

/// How many words may stand between a name and what is said of it at the sentence's end.
const MOST_WORDS_BETWEEN: usize = 14;

/// "No longer needed.": a sentence this short speaks of what was named before it.
const MOST_WORDS_ALONE: usize = 5;

/// How far to either side of a name its sentence is looked for, in bytes.
const LONGEST_SENTENCE: usize = 400;

/// The sentence of a block that holds a place.
pub(crate) fn sentence(text: &str, block: &Range<usize>, at: &Range<usize>) -> Range<usize> {
    let from = floor(
        text,
        block.start.max(at.start.saturating_sub(LONGEST_SENTENCE)),
    );
    let from = from.max(block.start);
    let to = floor(text, block.end.min(at.end + LONGEST_SENTENCE)).max(at.end);
    let start = ends(&text[from..at.start])
        .last()
        .map_or(from, |end| from + end);
    let end = ends(&text[at.end..to])
        .next()
        .map_or(to, |end| at.end + end);
    trim(text, start..end)
}

/// Offsets behind each end of a sentence.
fn ends(part: &str) -> impl Iterator<Item = usize> + '_ {
    part.char_indices().filter_map(move |(at, c)| {
        let behind = at + c.len_utf8();
        if c == CELL_BREAK || c == '\u{2424}' {
            return Some(behind);
        }
        if c == '。' {
            return Some(behind);
        }
        let stop = matches!(c, '.' | '!' | '?');
        // "**Is it needed?** No.": the marks that close belong to what they close.
        let marks = part[behind..]
            .chars()
            .take_while(|c| matches!(c, '*' | '_' | '"' | '”' | '»' | ')' | '’'))
            .map(char::len_utf8)
            .sum::<usize>();
        let behind = behind + marks;
        let rest = &part[behind..];
        let opens = rest.starts_with(char::is_whitespace)
            && rest.trim_start().starts_with(|c: char| !c.is_lowercase());
        let abbreviated = part[..at].ends_with(|c: char| c == '.' || c.is_whitespace())
            || part[..at]
                .rsplit(|c: char| !c.is_alphanumeric())
                .next()
                .is_some_and(|w| w.len() == 1);
        (stop && (rest.is_empty() || opens) && !abbreviated).then_some(behind)
    })
}

/// Whether a sentence says of the place that it is not asked for: "we do not request
/// Mail.Send", "Mail.Send is no longer needed".
pub(crate) fn declines(
    text: &str,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> bool {
    if let Some(given_up) = given_up(text, sentence, at, lexicon) {
        return given_up;
    }
    declined_before(text, sentence, at, lexicon) || declined_after(text, sentence, at, lexicon)
}

/// Whether a place is what another one stands in for: "Y instead of X" gives up X and asks
/// for Y. Nothing where the sentence compares no two names so.
fn given_up(
    text: &str,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> Option<bool> {
    let end = floor(text, sentence.end.min(at.end + NEAR)).max(at.end);
    let after = words(text, at.end..end);
    let near = &after[..after.len().min(3)];
    let from = floor(text, at.start.saturating_sub(NEAR)).clamp(sentence.start, at.start);
    let before = words(text, from..at.start);
    if let Some((n, words)) = lexicon.find(Signal::Instead, near)
        && holds_name(&text[near[n + words - 1].at.end..end])
    {
        return Some(declined_before(text, sentence, at, lexicon));
    }
    if let Some((n, _)) = lexicon.find(Signal::InsteadLast, near)
        && holds_name(&text[near[n].at.start..end])
    {
        return Some(true);
    }
    // Behind what was given up, only what is said of the other one counts.
    let (n, words) = lexicon.find_last(Signal::InsteadLast, &before)?;
    let last = before[n + words - 1].at.end;
    (holds_name(&text[from..before[n].at.start]) && !holds_name(&text[last..at.start]))
        .then(|| declined_after(text, sentence, at, lexicon))
}

fn declined_before(
    text: &str,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> bool {
    // "Unlike X, it needs Y": what stands before a semicolon or dash is said of something else.
    let before = &text[sentence.start..at.start];
    let clause = before
        .rfind([';', '–', '—'])
        .map_or(sentence.start, |n| sentence.start + n);
    let from = clause
        .max(floor(text, at.start.saturating_sub(NEAR)))
        .min(at.start);
    let before = words(text, from..at.start);
    let contrast = |behind: &[Word]| {
        let signals = [Signal::Contrast];
        (0..behind.len()).any(|at| lexicon.signal_at(behind, at, &signals).is_some())
    };
    if told_of_the_past(text, sentence, at, lexicon) || parenthesised(text, at, &before, lexicon) {
        return true;
    }
    if let Some((no, n)) = lexicon.find_last(Signal::Declines, &before) {
        let behind = &before[no + n..];
        let from = before[no + n - 1].at.end;
        let comma = text[from..at.start].rfind([',', ':']).map(|n| from + n);
        let last_clause = behind
            .iter()
            .position(|word| comma.is_some_and(|comma| word.at.start > comma));
        let asks_after =
            last_clause.is_some_and(|part| lexicon.find(Signal::Asking, &behind[part..]).is_some());
        let concluded = lexicon.find(Signal::Declined, behind).is_some();
        if !contrast(behind) && !asks_after && !concluded && !doubled(&before, no + n, lexicon) {
            return true;
        }
    }
    // "No Mail.Send", "geen Mail.Send": nothing between the two.
    if let Some(last) = before.last()
        && lexicon.is(Signal::Determiner, &last.key)
        && text[last.at.end..at.start]
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '`' | '*' | '"'))
    {
        return true;
    }
    let near = &before[before.len().saturating_sub(12)..];
    let Some((no, n)) = lexicon.find_last(Signal::Negation, near) else {
        return false;
    };
    let asks = lexicon
        .find(Signal::Asking, &near[no.saturating_sub(4)..])
        .is_some();
    let whole = lexicon.is(Signal::Asking, &crate::lexicon::key(&near[no..no + n]));
    // Where verbs end the sentence, a negation closes what was said before it.
    let spaced = !near[no].key.starts_with(is_foreign);
    spaced && (asks || whole) && !contrast(&near[no + n..]) && !doubled(near, no + n, lexicon)
}

/// "Earlier panels asked for Mail.Send.": a sentence that begins so speaks of the past.
fn told_of_the_past(
    text: &str,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> bool {
    let said = words(text, sentence.start..at.start);
    let opening = &said[..said.len().min(3)];
    let contrast =
        (0..said.len()).any(|at| lexicon.signal_at(&said, at, &[Signal::Contrast]).is_some());
    lexicon.find(Signal::Earlier, opening).is_some() && !contrast
}

/// "We read no mail (Mail.Send)": the name in brackets says what is not done.
fn parenthesised(text: &str, at: &Range<usize>, before: &[Word], lexicon: &Lexicon) -> bool {
    let marks = |c: char| c.is_whitespace() || matches!(c, '`' | '*' | '"' | '_');
    if !text[..at.start]
        .trim_end_matches(marks)
        .ends_with(['(', '（'])
    {
        return false;
    }
    let near = &before[before.len().saturating_sub(7)..];
    let Some((no, n)) = lexicon.find_last(Signal::Negation, near) else {
        return false;
    };
    let contrast = lexicon.find(Signal::Contrast, &near[no..]).is_some();
    let does = near[..].iter().any(|word| {
        let of = lexicon.meanings(&word.key).iter();
        of.clone().any(|(_, m)| matches!(m, Lexeme::Verb(_)))
    });
    !near[no].key.starts_with(is_foreign) && does && !contrast && !doubled(near, no + n, lexicon)
}

fn declined_after(
    text: &str,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> bool {
    let end = floor(text, sentence.end.min(at.end + NEAR)).max(at.end);
    let after = words(text, at.end..end);
    let near = &after[..after.len().min(6)];
    let close = lexicon
        .find(Signal::Negation, near)
        .filter(|(no, _)| *no <= 3 && !near[*no].key.starts_with(is_wordless));
    let negated = close.is_some_and(|(no, _)| {
        lexicon.find(Signal::Asking, &near[no..]).is_some()
            && !near[..no].iter().any(|word| {
                lexicon.is(Signal::Contrast, &word.key) || lexicon.is(Signal::Joining, &word.key)
            })
    });
    negated || concluded(text, &after, lexicon)
}

/// Whether the words behind a name come to the end that it is not asked for, before they
/// say of it, or of another one, that it is.
fn concluded(text: &str, after: &[Word], lexicon: &Lexicon) -> bool {
    let wanted = [
        Signal::Declined,
        Signal::Contrast,
        Signal::Asking,
        Signal::Negation,
    ];
    let mut at = 0;
    // "It was in version 2 but has been removed": behind "but", only what is said of it.
    let mut contrast: Option<usize> = None;
    while at < after.len() && length(&after[..at]) <= MOST_WORDS_BETWEEN {
        let Some((n, signal)) = lexicon.signal_at(after, at, &wanted) else {
            at += 1;
            continue;
        };
        match signal {
            Signal::Declined => {
                let between = contrast.map(|from| &text[from..after[at].at.start]);
                return !between.is_some_and(holds_name);
            }
            Signal::Contrast => {
                contrast = Some(after[at].at.end);
                at += n;
            }
            Signal::Asking if after[at].key.starts_with(is_wordless) => {
                let rest = &after[at + n..after.len().min(at + n + 8)];
                return lexicon.find(Signal::Negation, rest).is_some();
            }
            Signal::Negation => {
                // "are by us neither read nor requested"
                let rest = &after[at + n..after.len().min(at + n + 4)];
                let spaced = !after[at].key.starts_with(is_foreign);
                if spaced && lexicon.find(Signal::Asking, rest).is_some() {
                    return true;
                }
                at += n;
            }
            _ => return false,
        }
    }
    false
}

/// Whether a dot within a word shows that a name stands there.
fn holds_name(between: &str) -> bool {
    let mut parts = between.split('.').peekable();
    while let Some(part) = parts.next() {
        let next = parts.peek();
        if part.ends_with(char::is_alphanumeric)
            && next.is_some_and(|next| next.starts_with(char::is_alphanumeric))
        {
            return true;
        }
    }
    false
}

/// Whether a sentence or line asks something.
pub(crate) fn is_question(text: &str) -> bool {
    let text = text.trim_end_matches(['*', '_', ' ', '」', '。']);
    text.ends_with('?') || text.ends_with("ですか") || text.ends_with("ますか")
}

/// The sentence of a block that follows another one; empty where there is none.
pub(crate) fn next(text: &str, block: &Range<usize>, sentence: &Range<usize>) -> Range<usize> {
    let rest = trim(text, sentence.end..block.end.max(sentence.end));
    self::sentence(text, &rest, &(rest.start..rest.start))
}

/// The sentence of a block before another one; empty where there is none.
pub(crate) fn previous(text: &str, block: &Range<usize>, sentence: &Range<usize>) -> Range<usize> {
    let rest = trim(text, block.start..sentence.start.max(block.start));
    if rest.is_empty() {
        return rest;
    }
    let last = floor(text, rest.end - 1).max(rest.start);
    let found = self::sentence(text, &rest, &(last..last));
    if found.end > last {
        found
    } else {
        rest.start..rest.start
    }
}

/// "That is no longer needed.": what follows the sentence of a name, and speaks of it.
pub(crate) fn declines_what_was_named(text: &str, next: &Range<usize>, lexicon: &Lexicon) -> bool {
    let words = words(text, next.clone());
    let points_back = lexicon
        .find(Signal::Back, &words[..words.len().min(6)])
        .is_some();
    let short = length(&words) <= MOST_WORDS_ALONE;
    (points_back || short) && says_no(text, next, lexicon)
}

/// "The same goes for Chat.Read." behind a sentence that declines something.
pub(crate) fn says_the_same(
    text: &str,
    block: &Range<usize>,
    sentence: &Range<usize>,
    at: &Range<usize>,
    lexicon: &Lexicon,
) -> bool {
    let said = words(text, sentence.clone());
    let before = said.partition_point(|word| word.at.end <= at.start);
    let last = said
        .first()
        .is_some_and(|word| word.key.starts_with(is_wordless));
    let part = if last { &said[..] } else { &said[..before] };
    lexicon.find(Signal::Same, part).is_some()
        && denies(text, &previous(text, block, sentence), lexicon)
}

/// Whether an answer begins with "no" or says that it is not asked for.
pub(crate) fn answers_no(text: &str, answer: &Range<usize>, lexicon: &Lexicon) -> bool {
    let first = sentence(text, answer, &(answer.start..answer.start));
    let words = words(text, first.clone());
    let no = (0..words.len().min(2))
        .any(|at| lexicon.signal_at(&words, at, &[Signal::Refusal]).is_some());
    no || (length(&words) <= 8 && says_no(text, &first, lexicon))
}

/// Whether a question can be answered with yes or no: it begins with no word such as
/// "why" or "which".
pub(crate) fn asks_whether(text: &str, question: &Range<usize>, lexicon: &Lexicon) -> bool {
    let words = words(text, question.clone());
    let opening = &words[..words.len().min(4)];
    let asks = |signal| lexicon.find(signal, opening).is_some();
    let spaced = words
        .first()
        .is_some_and(|word| !word.key.starts_with(is_wordless));
    spaced && !asks(Signal::Why) && !asks(Signal::Opening)
}

/// Whether an answer begins with "yes".
pub(crate) fn answers_yes(text: &str, answer: &Range<usize>, lexicon: &Lexicon) -> bool {
    let words = words(text, answer.clone());
    lexicon
        .find(Signal::Yes, &words[..words.len().min(3)])
        .is_some()
}

/// Whether a sentence says of what it speaks of that it is not asked for.
pub(crate) fn denies(text: &str, sentence: &Range<usize>, lexicon: &Lexicon) -> bool {
    says_no(text, sentence, lexicon)
}

fn says_no(text: &str, at: &Range<usize>, lexicon: &Lexicon) -> bool {
    let cues = kinds::cues(text, at.clone(), lexicon);
    let mut words = words(text, at.clone());
    // "Without a signed-in user" denies nothing.
    words.retain(|word| {
        let within = |cue: &KindCue| cue.at.start <= word.at.start && word.at.end <= cue.at.end;
        !cues.iter().any(|cue| cue.strong && within(cue))
    });
    let finds = |signal| lexicon.find(signal, &words).is_some();
    finds(Signal::Declined)
        || finds(Signal::Declines)
        || elliptic(text, &words, at.end, lexicon)
        || (!finds(Signal::Contrast) && negates_asking(&words, lexicon))
}

/// "We do not.": declines only where its clause ends with it, since "it does not store
/// anything" speaks of something else.
fn elliptic(text: &str, words: &[Word], end: usize, lexicon: &Lexicon) -> bool {
    let Some((at, n)) = lexicon.find_last(Signal::Elliptic, words) else {
        return false;
    };
    let next = words.get(at + n).map_or(end, |word| word.at.start);
    let between = text[words[at + n - 1].at.end..next].trim();
    between.starts_with(['.', ',', ';', ':', '!', ')', '–', '—']) || words.len() == at + n
}

/// Whether a negation stands near a word of asking.
fn negates_asking(words: &[Word], lexicon: &Lexicon) -> bool {
    let Some((no, n)) = lexicon.find(Signal::Negation, words) else {
        return false;
    };
    if words[no].key.starts_with(is_foreign) {
        return false;
    }
    let near = &words[no.saturating_sub(4)..words.len().min(no + n + 6)];
    lexicon.find(Signal::Asking, near).is_some()
}

/// "does not work without": two negations ask after all.
fn doubled(words: &[Word], behind: usize, lexicon: &Lexicon) -> bool {
    (behind..words.len()).any(|at| lexicon.signal_at(words, at, &[Signal::Without]).is_some())
}

/// Whether a heading or lead-in says that what follows is not asked for.
pub(crate) fn lead_declines(text: &str, at: Range<usize>, lexicon: &Lexicon) -> bool {
    // What leads on to a list is its last sentence.
    let last = previous(text, &at, &(at.end..at.end));
    let at = if last.is_empty() { at } else { last };
    let words = words(text, at.clone());
    let contrast = || lexicon.find(Signal::Contrast, &words).is_some();
    length(&words) <= 16
        && !contrast()
        && (says_no(text, &at, lexicon) || negates_reach(text, &at, lexicon))
}

/// "What we do not read", "No access": a heading that negates what permissions are about,
/// and does not ask why.
fn negates_reach(text: &str, at: &Range<usize>, lexicon: &Lexicon) -> bool {
    let words = words(text, at.clone());
    let Some((no, n)) = lexicon.find(Signal::Negation, &words) else {
        return false;
    };
    let finds = |signal| lexicon.find(signal, &words).is_some();
    if words[no].key.starts_with(is_foreign) || finds(Signal::Without) || finds(Signal::Why) {
        return false;
    }
    words[no + n..].iter().take(4).any(|word| {
        let of = lexicon.meanings(&word.key).iter();
        of.clone()
            .any(|(_, m)| matches!(m, Lexeme::Verb(Act::Read | Act::Access)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declined(text: &str) -> bool {
        let at = text.find("Mail.Send").unwrap();
        let at = at..at + 9;
        let sentence = sentence(text, &(0..text.len()), &at);
        declines(text, &sentence, &at, Lexicon::embedded())
    }

    #[test]
    fn a_permission_that_is_not_asked_for_is_told_from_one_that_is() {
        for text in [
            "We do not request Mail.Send.",
            "Mail.Send is no longer required.",
            "Mail.Send wird nicht mehr benötigt.",
            "Wij vragen geen Mail.Send aan.",
            "We use Mail.ReadBasic instead of Mail.Send.",
            "Instead of Mail.Send it uses Mail.ReadBasic.",
            "Mail.Send の代わりに Mail.ReadBasic を使用します。",
            "Mail.Send 대신 Mail.ReadBasic을 사용합니다.",
            "Mail.Send yerine Mail.ReadBasic kullanılır.",
            "邮件正文不经过服务器，所以应用没有申请 Mail.Send。",
            "O aplicativo nunca pediu Mail.Send.",
        ] {
            assert!(declined(text), "{text}");
        }
        for text in [
            "We do not store mail. Mail.Send is required to invite people.",
            "The app does not work without Mail.Send.",
            "Mail.Send is required; nothing is stored.",
            "Contoso needs Mail.Send and does not keep copies.",
            "We use Mail.Send instead of Mail.ReadWrite.",
            "Nous utilisons Mail.Send à la place de Mail.ReadWrite.",
            "Wij gebruiken Mail.Send in plaats van Mail.ReadWrite.",
            "Mail.ReadWrite の代わりに Mail.Send を使用します。",
            "Mail.ReadWrite 대신 Mail.Send를 사용합니다.",
            "Mail.ReadWrite yerine Mail.Send kullanılır.",
            "应用使用 Mail.Send 而不是 Mail.ReadWrite。",
        ] {
            assert!(!declined(text), "{text}");
        }
    }

    #[test]
    fn what_an_app_does_not_do_declines_no_permission() {
        let next = |text: &str| {
            let text = text.to_owned();
            declines_what_was_named(&text, &(0..text.len()), Lexicon::embedded())
        };
        assert!(!next("It does not store anything."));
        assert!(!next(
            "It does not store anything; it only looks up the link."
        ));
        assert!(next("It is not needed."));
        assert!(next("Other versions asked for it; we do not."));
    }

    #[test]
    fn the_dots_of_names_end_no_sentence() {
        let text = "First one. It uses Mail.Send to invite. Last one.";
        let at = text.find("Mail").unwrap();
        let found = sentence(text, &(0..text.len()), &(at..at + 9));
        assert_eq!(&text[found], "It uses Mail.Send to invite.");
    }
}
