//! What each block of an article is: it names permissions, sets a context, gives reasons.

use crate::clean::{Word, trim, trim_matches, words};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, CELL_BREAK, Shape};
use crate::lexicon::{LanguageIx, Lexeme, Lexicon, Signal, key};
use crate::names::{Mention, What};
use crate::prose;
use crate::titles::{self, Meaning, Title};
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{PermissionName, RecognisedBy, UnrecognisedWhy};
use std::ops::Range;

/// A permission found at a place.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) name: &'static PermissionName,
    pub(crate) at: Range<usize>,
    pub(crate) method: RecognisedBy,
    pub(crate) confidence: u8,
    /// What its own words or those beside it tell of the kind.
    pub(crate) kinds: Vec<KindCue>,
    /// The sentence says that it is not asked for.
    pub(crate) declined: bool,
}

/// How a block names its permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// It begins with a name or is nothing but names.
    Name,
    /// It is a title.
    Title,
    /// A table row.
    Row,
    /// Names within a sentence.
    Prose,
}

/// A block that names permissions, with the reason given in the same block.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) form: Form,
    pub(crate) found: Vec<Found>,
    pub(crate) reason: Vec<Range<usize>>,
}

/// A place that looks like a permission.
#[derive(Debug, Clone)]
pub(crate) struct Doubt {
    pub(crate) at: Range<usize>,
    pub(crate) why: UnrecognisedWhy,
    pub(crate) candidates: Vec<&'static PermissionName>,
    /// Certain to be listed; otherwise only where its neighbours are permissions.
    pub(crate) certain: bool,
}

/// What a block is.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    /// It names permissions; `doubts` stand in the same block.
    Heads { heads: Vec<Head>, doubts: Vec<Doubt> },
    /// It looks like a permission that is not recognised.
    Doubt(Doubt),
    /// It tells the kind of the permission before it.
    Kind(Vec<KindCue>),
    /// It tells what follows: the kind, or that it is not asked for.
    Lead { kind: Option<KindCue>, declined: bool },
    /// A table's header.
    Header,
    /// Anything else.
    Text,
}

/// What the inspection needs to know.
pub(crate) struct Inspector<'a> {
    pub(crate) text: &'a str,
    pub(crate) mentions: &'a [Mention],
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) vocabulary: &'static Vocabulary,
    pub(crate) main: Option<LanguageIx>,
}

impl Inspector<'_> {
    /// The mentions within a range.
    pub(crate) fn mentions_in(&self, range: &Range<usize>) -> &[Mention] {
        let from = self.mentions.partition_point(|mention| mention.at.start < range.start);
        let to = self.mentions.partition_point(|mention| mention.at.start < range.end);
        &self.mentions[from..to]
    }

    /// What a block other than a table row is.
    pub(crate) fn block(&self, block: &Block, titles_allowed: bool) -> Item {
        let mentions = self.mentions_in(&block.content);
        if !mentions.is_empty() {
            return self.named_block(&block.content, mentions);
        }
        let content = &block.content;
        let cues = kinds::cues(self.text, content.clone(), self.lexicon);
        if self.says_only(content, &[], &cues) && !cues.is_empty() {
            let is_lead = matches!(block.shape, Shape::Heading(_))
                || self.text[content.clone()].ends_with(':');
            return if is_lead { lead(&cues) } else { Item::Kind(cues) };
        }
        if titles_allowed && let Some(item) = self.title_block(block) {
            return item;
        }
        self.plain_block(block, &cues)
    }

    fn plain_block(&self, block: &Block, cues: &[KindCue]) -> Item {
        let content = &block.content;
        let words = words(self.text, content.clone());
        let is_heading = matches!(block.shape, Shape::Heading(_));
        let opens = self.text[content.clone()].trim_end_matches('*').ends_with(':');
        let about = self.lexicon.find(Signal::Permission, &words).is_some();
        let asks = self.lexicon.find(Signal::Asking, &words).is_some();
        if is_heading || (opens && words.len() <= 24 && (about || asks || !cues.is_empty())) {
            let declined = prose::lead_declines(self.text, content.clone(), self.lexicon);
            return Item::Lead { kind: kinds::only(cues).cloned(), declined };
        }
        let short = block.shape == Shape::Line && words.len() <= 6 && about;
        if short && !cues.is_empty() {
            return lead(cues);
        }
        Item::Text
    }

    fn title_block(&self, block: &Block) -> Option<Item> {
        let mut doubt = None;
        for part in self.title_parts(block) {
            let Some(title) = self.title(&part.head) else { continue };
            if let Some(found) = self.found(&title, &part.head) {
                let reason = part.rest.into_iter().collect();
                let head = Head { form: Form::Title, found: vec![found], reason };
                return Some(Item::Heads { heads: vec![head], doubts: Vec::new() });
            }
            doubt = Some(self.doubt(&title, part.head));
        }
        self.listed_titles(block)
            .or_else(|| self.quoted_titles(&block.content))
            .or(doubt.map(Item::Doubt))
    }

    /// A line may be a title as a whole, or up to a colon or dash.
    fn title_parts(&self, block: &Block) -> Vec<TitlePart> {
        let content = &block.content;
        let text = &self.text[content.clone()];
        let mut parts = vec![TitlePart { head: content.clone(), rest: None }];
        if let [first, second, ..] = &block.lines[..] {
            let rest = second.start..content.end;
            parts.push(TitlePart { head: first.clone(), rest: Some(rest) });
        }
        for separator in [": ", " – ", " — ", " - ", "** ", ". ", " ("] {
            if let Some(at) = text.find(separator).filter(|at| *at > 3) {
                let head = trim_matches(self.text, content.start..content.start + at, is_mark);
                let rest = trim(self.text, content.start + at + separator.len()..content.end);
                if !rest.is_empty() && !self.text[content.start..].starts_with("http") {
                    parts.push(TitlePart { head, rest: Some(rest) });
                }
            }
        }
        parts
    }

    /// "Read your calendars, read your contacts": a list of titles in one line.
    fn listed_titles(&self, block: &Block) -> Option<Item> {
        let text = &self.text[block.content.clone()];
        let label = text.find(": ").map_or(0, |at| at + 2);
        let list = block.content.start + label..block.content.end;
        let mut found = Vec::new();
        let lines = block.lines.len() > 1 && label == 0;
        let parts: Vec<Range<usize>> = if lines {
            block.lines.clone()
        } else {
            split(self.text, &list, |c| matches!(c, ',' | ';' | '、'))
        };
        if parts.len() < 2 {
            return None;
        }
        for part in &parts {
            let title = self.title(part)?;
            found.push(self.found(&title, part)?);
        }
        let heads = found
            .into_iter()
            .map(|found| Head { form: Form::Title, found: vec![found], reason: Vec::new() })
            .collect();
        Some(Item::Heads { heads, doubts: Vec::new() })
    }

    /// Titles that a sentence puts in quotation marks.
    fn quoted_titles(&self, content: &Range<usize>) -> Option<Item> {
        const PAIRS: &[(char, &[char])] =
            &[('"', &['"']), ('“', &['”', '“']), ('„', &['“', '”']), ('«', &['»']), ('»', &['«']), ('`', &['`']), ('\'', &['\''])];
        let mut heads = Vec::new();
        let mut at = content.start;
        while let Some(c) = self.text[at..content.end].chars().next() {
            let behind = at + c.len_utf8();
            let pair = PAIRS.iter().find(|(open, _)| *open == c);
            let end = pair.and_then(|(_, close)| self.text[behind..content.end].find(*close));
            if let Some(end) = end.filter(|end| (4..120).contains(end)) {
                let place = behind..behind + end;
                let title = self.title(&place).filter(|title| title.whole);
                if let Some(mut found) = title.and_then(|title| self.found(&title, &place)) {
                    let sentence = prose::sentence(self.text, content, &place);
                    found.declined = prose::declines(self.text, &sentence, &place, self.lexicon);
                    let told = kinds::cues(self.text, sentence.clone(), self.lexicon);
                    found.kinds.extend(kinds::only(&told).cloned());
                    heads.push(Head { form: Form::Prose, found: vec![found], reason: vec![sentence] });
                    at = place.end;
                }
            }
            at = at.max(behind);
        }
        (!heads.is_empty()).then_some(Item::Heads { heads, doubts: Vec::new() })
    }

    /// Reads a range as a title.
    pub(crate) fn title(&self, range: &Range<usize>) -> Option<Title> {
        let range = trim_matches(self.text, range.clone(), is_mark);
        let text = &self.text[range.clone()];
        if text.len() > 160 || text.ends_with(['?', '!', ':', ',']) || text.contains(CELL_BREAK) {
            return None;
        }
        let words = self.without_opener(words(self.text, range));
        titles::read(&words, self.main, self.lexicon, self.vocabulary)
    }

    /// "Permission to …" and "Allows the app to …" open a title without being of it.
    fn without_opener(&self, words: Vec<Word>) -> Vec<Word> {
        let opener = (2..=6.min(words.len()))
            .rev()
            .find(|n| self.lexicon.is(Signal::Opener, &key(&words[..*n])));
        words.into_iter().skip(opener.unwrap_or(0)).collect()
    }

    /// The permission of a title, where it is one.
    pub(crate) fn found(&self, title: &Title, at: &Range<usize>) -> Option<Found> {
        let Meaning::One { name, kind, confidence } = title.meaning else { return None };
        let at = trim_matches(self.text, at.clone(), is_mark);
        let method =
            if title.english { RecognisedBy::DisplayName } else { RecognisedBy::TranslatedTitle };
        let kinds = kind.map(|kind| KindCue { kind, at: at.clone() }).into_iter().collect();
        Some(Found { name, at, method, confidence, kinds, declined: false })
    }

    /// A title that means no single permission, as a doubt.
    pub(crate) fn doubt(&self, title: &Title, at: Range<usize>) -> Doubt {
        let (why, candidates) = match &title.meaning {
            Meaning::Several(names) => (UnrecognisedWhy::Ambiguous, names.clone()),
            Meaning::None(names) => (UnrecognisedWhy::NoMatch, names.clone()),
            Meaning::One { name, .. } => (UnrecognisedWhy::Ambiguous, vec![*name]),
        };
        Doubt { at: trim_matches(self.text, at, is_mark), why, candidates, certain: false }
    }

    /// Whether a range says nothing beyond names, kinds and words such as "permission".
    pub(crate) fn says_only(
        &self,
        range: &Range<usize>,
        mentions: &[Mention],
        cues: &[KindCue],
    ) -> bool {
        self.beyond(range, mentions, cues).is_empty()
    }

    /// The words of a range beyond names, kinds, small words and words such as "permission".
    pub(crate) fn beyond(
        &self,
        range: &Range<usize>,
        mentions: &[Mention],
        cues: &[KindCue],
    ) -> Vec<Word> {
        let covered = |word: &Word| {
            let within = |at: &Range<usize>| at.start <= word.at.start && word.at.end <= at.end;
            mentions.iter().any(|mention| within(&mention.at)) || cues.iter().any(|cue| within(&cue.at))
        };
        let small = |word: &Word| {
            let meanings = self.lexicon.meanings(&word.key);
            meanings.iter().any(|(_, lexeme)| matches!(lexeme, Lexeme::Glue | Lexeme::Vague))
                || self.lexicon.is(Signal::Permission, &word.key)
                || word.key.bytes().all(|b| b.is_ascii_digit())
                || matches!(word.key.as_str(), "microsoft" | "graph" | "api" | "https" | "type" | "name" | "id" | "ids" | "guid")
        };
        let mut words = words(self.text, range.clone());
        words.retain(|word| !covered(word) && !small(word));
        words
    }

    fn named_block(&self, content: &Range<usize>, mentions: &[Mention]) -> Item {
        let cues = kinds::cues(self.text, content.clone(), self.lexicon);
        let places: Vec<_> = mentions.iter().map(|mention| mention.at.clone()).collect();
        let told = kinds::assign(&places, &cues);
        if self.says_only(content, mentions, &cues) {
            return self.split_heads(mentions, &told, Form::Name, Vec::new(), content);
        }
        let cluster = self.leading_cluster(content, mentions, &cues);
        if cluster == 0 {
            return self.sentences(content, mentions);
        }
        let (leading, others) = mentions.split_at(cluster);
        let lead = content.start..leading[0].at.start;
        let rest = leading[cluster - 1].at.end..content.end;
        let (reason, titles) = self.own_reason(&lead, &rest, leading, &cues);
        let mut item = self.split_heads(leading, &told, Form::Name, reason, content);
        if let Item::Heads { heads, .. } = &mut item {
            for head in heads.iter_mut() {
                let name = head.found.first().map(|found| found.name);
                head.found.extend(titles.iter().filter(|title| Some(title.name) == name).cloned());
            }
        }
        if !others.is_empty()
            && let (Item::Heads { heads, doubts }, Item::Heads { heads: more, doubts: also }) =
                (&mut item, self.sentences(content, others))
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
        let opens = before.is_empty()
            || (label.ends_with([':', '(', '[', '–', '—', '=']) && before.len() <= 12)
            || (label.ends_with(" -") && before.len() <= 12)
            || self.title(&lead).is_some_and(|title| title.whole);
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
        let mut reason = Vec::new();
        for (range, is_lead) in [(lead, true), (rest, false)] {
            let bare = trim_matches(self.text, range.clone(), |c| is_mark(c) || "()[]:,-–—|.=".contains(c));
            if let Some(found) = self.title(&bare).and_then(|title| self.found(&title, &bare)) {
                titles.push(found);
                continue;
            }
            let words = self.beyond(range, mentions, cues);
            if is_lead {
                let labels = self.lexicon.find(Signal::Permission, &words_of(self.text, range)).is_some()
                    || self.lexicon.find(Signal::Asking, &words_of(self.text, range)).is_some();
                if words.len() >= 3 && !labels && self.beyond(rest, mentions, cues).is_empty() {
                    reason.push(bare);
                }
            } else if !words.is_empty() {
                let tail = self.after_kind(rest, cues);
                let runs_on = tail.as_ref().is_some_and(|tail| self.runs_on(rest, tail));
                reason.extend(if runs_on { Some(lead.start..rest.end) } else { tail });
            }
        }
        (reason, titles)
    }

    /// Whether the words go on from the name as one sentence: "Mail.Send is used to …".
    fn runs_on(&self, rest: &Range<usize>, tail: &Range<usize>) -> bool {
        let gap = &self.text[rest.start..tail.start];
        !gap.contains([':', '-', '–', '—', ',', '.', '=', '→', '|', '\n'])
            && self.text[tail.clone()].starts_with(char::is_lowercase)
    }

    /// What follows a name, its kind in brackets and separators dropped.
    fn after_kind(&self, rest: &Range<usize>, cues: &[KindCue]) -> Option<Range<usize>> {
        let separators = |c: char| is_mark(c) || ")]:,-–—|=→/.".contains(c);
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

    /// What a sentence tells of the kind of the name at a place.
    fn told_in(&self, sentence: &Range<usize>, at: &Range<usize>) -> Vec<KindCue> {
        let names: Vec<_> =
            self.mentions_in(sentence).iter().map(|mention| mention.at.clone()).collect();
        let cues = kinds::cues(self.text, sentence.clone(), self.lexicon);
        let number = names.iter().position(|name| name == at);
        number.map(|number| kinds::assign(&names, &cues).swap_remove(number)).unwrap_or_default()
    }

    /// Every mention with its sentence as the reason.
    fn sentences(&self, content: &Range<usize>, mentions: &[Mention]) -> Item {
        let mut heads = Vec::new();
        let mut doubts = Vec::new();
        for mention in mentions {
            let sentence = prose::sentence(self.text, content, &mention.at);
            let told = self.told_in(&sentence, &mention.at);
            match self.mention(mention, &told, content) {
                Ok(found) => {
                    heads.push(Head { form: Form::Prose, found: vec![found], reason: vec![sentence] });
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
                Ok(found) => heads.push(Head { form, found: vec![found], reason: reason.clone() }),
                Err(doubt) => doubts.push(doubt),
            }
        }
        if heads.is_empty() && doubts.len() == 1 {
            return Item::Doubt(doubts.remove(0));
        }
        Item::Heads { heads, doubts }
    }

    /// A mention as a permission, or as a doubt.
    pub(crate) fn mention(
        &self,
        mention: &Mention,
        told: &[KindCue],
        content: &Range<usize>,
    ) -> Result<Found, Doubt> {
        match &mention.what {
            What::Named { name, method, confidence, kind } => {
                let sentence = prose::sentence(self.text, content, &mention.at);
                let by_id = kind.map(|kind| KindCue { kind, at: mention.at.clone() });
                Ok(Found {
                    name,
                    at: mention.at.clone(),
                    method: *method,
                    confidence: *confidence,
                    kinds: by_id.map_or_else(|| told.to_vec(), |cue| vec![cue]),
                    declined: prose::declines(self.text, &sentence, &mention.at, self.lexicon),
                })
            }
            What::Unknown { why, candidates } => Err(Doubt {
                at: mention.at.clone(),
                why: *why,
                candidates: candidates.clone(),
                certain: true,
            }),
        }
    }
}

struct TitlePart {
    head: Range<usize>,
    rest: Option<Range<usize>>,
}

fn lead(cues: &[KindCue]) -> Item {
    Item::Lead { kind: kinds::only(cues).cloned(), declined: false }
}

fn words_of(text: &str, range: &Range<usize>) -> Vec<Word> {
    words(text, range.clone())
}

/// Marks of emphasis and quotation, and the white space around them.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '_' | '`' | '"' | '“' | '”' | '„' | '«' | '»' | '\'')
}

fn split(text: &str, range: &Range<usize>, parting: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut start = range.start;
    for (offset, c) in text[range.clone()].char_indices() {
        if parting(c) {
            parts.push(trim(text, start..range.start + offset));
            start = range.start + offset + c.len_utf8();
        }
    }
    parts.push(trim(text, start..range.end));
    parts.retain(|part| !part.is_empty());
    parts
}
