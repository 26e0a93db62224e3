//! Blocks that name permissions: names with a reason behind them, or names in sentences.

use crate::clean::{trim, trim_matches, words};
use crate::items::{Form, Found, Head, Inspector, Item, is_mark, words_of};
use crate::kinds::{self, KindCue};
use crate::lexicon::{Signal, key};
use crate::names::{Mention, What};
use crate::prose;
use std::ops::Range;

/// How many sentences before a name may tell its kind.
const MOST_SENTENCES_BACK: usize = 4;

/// How near a name a kind stands that is said of it, in bytes.
const NEAR_LABEL: usize = 16;

fn names_one_of(mentions: &[Mention], found: &Found) -> bool {
    mentions
        .iter()
        .any(|mention| matches!(mention.what, What::Named { name, .. } if name == found.name))
}

impl Inspector<'_> {
    pub(crate) fn named_block(&self, content: &Range<usize>, mentions: &[Mention]) -> Item {
        // A name may end in the next line.
        let end = mentions
            .last()
            .map_or(content.end, |last| last.at.end.max(content.end));
        let content = &(content.start..end);
        let cues = kinds::cues(self.text, content.clone(), self.lexicon);
        let bare = self.says_only(content, mentions, &cues);
        let told: Vec<Vec<KindCue>> = if bare {
            let places: Vec<_> = mentions.iter().map(|mention| mention.at.clone()).collect();
            kinds::assign(&places, &cues)
        } else {
            let told = |mention: &Mention| self.told(content, &mention.at);
            mentions.iter().map(told).collect()
        };
        if bare {
            return self.split_heads(mentions, &told, Form::Name, Vec::new(), content);
        }
        let cluster = self.leading_cluster(content, mentions, &cues);
        if cluster == 0 {
            let mut item = self.sentences(content, mentions);
            if let (Item::Heads { heads, .. }, Some(Item::Heads { heads: quoted, .. })) =
                (&mut item, self.quoted_titles(content))
            {
                heads.extend(quoted);
            }
            return item;
        }
        let (leading, others) = mentions.split_at(cluster);
        let lead = content.start..leading[0].at.start;
        let rest = leading[cluster - 1].at.end..content.end;
        let (mut reason, titles) = self.own_reason(&lead, &rest, leading, &cues);
        if self.text[content.clone()].contains("scope=") {
            reason.clear();
        }
        let mut item = self.split_heads(leading, &told, Form::Name, reason, content);
        if let Item::Heads { heads, .. } = &mut item {
            for head in heads.iter_mut() {
                let name = head.found.first().map(|found| found.name);
                head.found.extend(
                    titles
                        .iter()
                        .filter(|title| Some(title.name) == name)
                        .cloned(),
                );
            }
        }
        if !others.is_empty()
            && let (
                Item::Heads { heads, doubts },
                Item::Heads {
                    heads: more,
                    doubts: also,
                },
            ) = (&mut item, self.sentences(content, others))
        {
            heads.extend(more);
            doubts.extend(also);
        }
        item
    }

    /// How many mentions open the block; 0 where it is a sentence that mentions them.
    fn leading_cluster(
        &self,
        content: &Range<usize>,
        mentions: &[Mention],
        cues: &[KindCue],
    ) -> usize {
        let first = &mentions[0].at;
        let lead = content.start..first.start;
        let before = self.beyond(&lead, &[], cues);
        let label = self.text[lead.clone()].trim_end_matches([' ', '`', '*', '"']);
        let asks = self
            .lexicon
            .find(Signal::Asking, &words_of(self.text, &lead))
            .is_some();
        let opens = before.is_empty()
            || (label.ends_with([':', '–', '—', '=']) && before.len() <= 12)
            || (label.ends_with(['(', '[']) && before.len() <= 3 && !asks)
            || (label.ends_with(" -") && before.len() <= 12)
            || self
                .title(&trim_matches(self.text, lead.clone(), |c| {
                    is_mark(c) || matches!(c, '(' | '[')
                }))
                .is_some_and(|title| title.whole);
        if !opens {
            return 0;
        }
        let mut cluster = 1;
        while let Some(next) = mentions.get(cluster) {
            let gap = mentions[cluster - 1].at.end..next.at.start;
            let sentence_end = self.text[gap.clone()].contains(". ");
            if sentence_end || !self.beyond(&gap, &[], cues).is_empty() {
                break;
            }
            cluster += 1;
        }
        // "Calendars.Read is needed to …" opens with a name, and is a sentence all the same.
        cluster
    }

    /// The reason in a block that opens with names, and titles of the same permissions.
    fn own_reason(
        &self,
        lead: &Range<usize>,
        rest: &Range<usize>,
        mentions: &[Mention],
        cues: &[KindCue],
    ) -> (Vec<Range<usize>>, Vec<Found>) {
        let mut titles = Vec::new();
        let mut told_again = None;
        let mut reason = Vec::new();
        for (range, is_lead) in [(lead, true), (rest, false)] {
            let bare = trim_matches(self.text, range.clone(), |c| {
                is_mark(c) || "()[]:,-–—|.=".contains(c)
            });
            if let Some(found) = self
                .title(&bare)
                .and_then(|title| self.found(&title, &bare))
                .filter(|found| names_one_of(mentions, found))
            {
                if !is_lead {
                    told_again = Some(bare);
                }
                titles.push(found);
                continue;
            }
            titles.extend(self.opening_title(&bare, mentions));
            let words = self.beyond(range, mentions, cues);
            if is_lead {
                let labels = self
                    .lexicon
                    .find(Signal::Permission, &words_of(self.text, range))
                    .is_some()
                    || self
                        .lexicon
                        .find(Signal::Asking, &words_of(self.text, range))
                        .is_some();
                if words.len() >= 3 && !labels && self.beyond(rest, mentions, cues).is_empty() {
                    reason.push(bare);
                }
            } else if !words.is_empty() {
                let tail = self.after_kind(rest, cues);
                let runs_on = tail.as_ref().is_some_and(|tail| self.runs_on(rest, tail));
                reason.extend(if runs_on {
                    Some(lead.start..rest.end)
                } else {
                    tail
                });
            }
        }
        // A title is all that is said of it: then that is the reason given.
        if reason.is_empty() {
            reason.extend(told_again);
        }
        (reason, titles)
    }

    /// "Read user calendars. Shows your day.": a title that opens the reason.
    fn opening_title(&self, rest: &Range<usize>, mentions: &[Mention]) -> Option<Found> {
        let end = rest.start + self.text[rest.clone()].find(". ")?;
        let place = trim_matches(self.text, rest.start..end, is_mark);
        let found = self.found(&self.title(&place)?, &place)?;
        names_one_of(mentions, &found).then_some(found)
    }

    /// Whether the words go on from the name as one sentence: "Mail.Send is used to …".
    fn runs_on(&self, rest: &Range<usize>, tail: &Range<usize>) -> bool {
        let gap = &self.text[rest.start..tail.start];
        !gap.contains([':', '-', '–', '—', ',', '.', '=', '→', '|', '\n'])
            && self.text[tail.clone()].starts_with(char::is_lowercase)
    }

    /// What follows a name, its kind in brackets and separators dropped.
    pub(crate) fn after_kind(&self, rest: &Range<usize>, cues: &[KindCue]) -> Option<Range<usize>> {
        let separators = |c: char| is_mark(c) || ")]:,;-–—|=→/.".contains(c);
        let mut start = rest.start;
        loop {
            let left = self.text[start..rest.end].trim_start_matches(separators);
            let at = rest.end - left.len();
            if let Some(cue) = cues.iter().find(|cue| cue.at.start == at) {
                start = cue.at.end;
            } else if let Some(end) = self.aside(at..rest.end, cues) {
                start = end;
            } else {
                let words = trim(self.text, at..rest.end);
                return (!words.is_empty()).then_some(words);
            }
        }
    }

    /// The end of brackets that only hold a kind, "optional" and the like.
    fn aside(&self, range: Range<usize>, cues: &[KindCue]) -> Option<usize> {
        let text = &self.text[range.clone()];
        let inner = text.strip_prefix(['(', '['])?;
        let end = range.start + 1 + inner.find([')', ']'])?;
        let inside = range.start + 1..end;
        let words = words(self.text, inside.clone());
        let small = self.lexicon.is(Signal::YesNo, &key(&words));
        (small || self.says_only(&inside, &[], cues)).then_some(end + 1)
    }

    /// What the sentence of a name tells of its kind, else the sentences before it, else the
    /// one behind it where that speaks of no other name.
    pub(crate) fn told(&self, content: &Range<usize>, at: &Range<usize>) -> Vec<KindCue> {
        let own = prose::sentence(self.text, content, at);
        let told = self.told_in(&own, at);
        if !told.is_empty() {
            return told;
        }
        let mut before = own.clone();
        for _ in 0..MOST_SENTENCES_BACK {
            before = prose::previous(self.text, content, &before);
            if before.is_empty() {
                break;
            }
            if let Some(cue) = kinds::ambient(self.text, &before, self.lexicon)
                && !self.labels_a_name(&before, &cue)
            {
                return vec![cue];
            }
        }
        let next = prose::next(self.text, content, &own);
        if next.is_empty() || !self.mentions_in(&next).is_empty() {
            return Vec::new();
        }
        let cue = kinds::ambient(self.text, &next, self.lexicon);
        cue.into_iter().collect()
    }

    /// "The application permission Calendars.Read": the kind is said of that name alone.
    fn labels_a_name(&self, sentence: &Range<usize>, cue: &KindCue) -> bool {
        self.mentions_in(sentence).iter().any(|mention| {
            let (first, second) = if cue.at.end <= mention.at.start {
                (cue.at.end, mention.at.start)
            } else {
                (mention.at.end, cue.at.start)
            };
            second.saturating_sub(first) <= NEAR_LABEL
        })
    }

    /// A name's sentence with those beside it that speak of no other name: the one behind
    /// it, and the one before it where that opens the paragraph.
    pub(crate) fn stated(&self, content: &Range<usize>, own: &Range<usize>) -> Range<usize> {
        let unnamed = |at: &Range<usize>| !at.is_empty() && self.mentions_in(at).is_empty();
        let next = prose::next(self.text, content, own);
        let end = if unnamed(&next) { next.end } else { own.end };
        let before = prose::previous(self.text, content, own);
        let opens = before.start <= content.start;
        let start = if opens && unnamed(&before) {
            before.start
        } else {
            own.start
        };
        start..end
    }

    /// What a sentence tells of the kind of the name at a place.
    fn told_in(&self, sentence: &Range<usize>, at: &Range<usize>) -> Vec<KindCue> {
        let names: Vec<_> = self
            .mentions_in(sentence)
            .iter()
            .map(|mention| mention.at.clone())
            .collect();
        let cues = kinds::cues(self.text, sentence.clone(), self.lexicon);
        let number = names.iter().position(|name| name == at);
        number
            .map(|number| kinds::assign(&names, &cues).swap_remove(number))
            .unwrap_or_default()
    }

    /// Every mention with its sentence as the reason.
    fn sentences(&self, content: &Range<usize>, mentions: &[Mention]) -> Item {
        let mut heads = Vec::new();
        let mut doubts = Vec::new();
        for mention in mentions {
            let sentence = prose::sentence(self.text, content, &mention.at);
            let told = self.told(content, &mention.at);
            match self.mention(mention, &told, content) {
                Ok(found) => {
                    // A link's own text is no reason for what it asks.
                    let link = self.text[sentence.clone()].contains("scope=");
                    let reason = if link {
                        Vec::new()
                    } else {
                        vec![self.stated(content, &sentence)]
                    };
                    heads.push(Head {
                        form: Form::Prose,
                        found: vec![found],
                        reason,
                    });
                }
                Err(doubt) => doubts.push(doubt),
            }
        }
        Item::Heads { heads, doubts }
    }

    fn split_heads(
        &self,
        mentions: &[Mention],
        told: &[Vec<KindCue>],
        form: Form,
        reason: Vec<Range<usize>>,
        content: &Range<usize>,
    ) -> Item {
        let mut heads = Vec::new();
        let mut doubts = Vec::new();
        for (mention, told) in mentions.iter().zip(told) {
            match self.mention(mention, told, content) {
                Ok(found) => heads.push(Head {
                    form,
                    found: vec![found],
                    reason: reason.clone(),
                }),
                Err(doubt) => doubts.push(doubt),
            }
        }
        if heads.is_empty() && doubts.len() == 1 {
            return Item::Doubt(doubts.remove(0));
        }
        Item::Heads { heads, doubts }
    }
}
