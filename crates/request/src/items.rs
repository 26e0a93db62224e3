//! What each block of an article is: it names permissions, sets a context, gives reasons.

use crate::clean::{self, Word, length, words};
use crate::kinds::{self, KindCue};
use crate::layout::{Block, Shape};
use crate::lexicon::{LanguageIx, Lexeme, Lexicon, Signal, key};
use crate::names::{Mention, What};
use crate::prose;
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{PermissionName, RecognisedBy, UnrecognisedWhy};
use std::ops::Range;

/// What sentences end with, and headings do not.
pub(crate) const ENDS: [char; 7] = ['.', '。', '!', '?', ',', ';', ':'];

/// How far before a name the command is looked for that an administrator types, in bytes.
const LONGEST_COMMAND: usize = 300;

/// A heading without a mark is no longer, in words.
pub(crate) const MOST_HEADING_WORDS: usize = 8;

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
    Heads {
        heads: Vec<Head>,
        doubts: Vec<Doubt>,
    },
    /// It looks like a permission that is not recognised.
    Doubt(Doubt),
    /// It tells the kind of the permission before it.
    Kind(Vec<KindCue>),
    /// It tells what follows: the kind, or that it is not asked for.
    Lead {
        kind: Option<KindCue>,
        declined: bool,
    },
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

/// A label before a kind is no longer, in words.
const MOST_KIND_LABEL: usize = 4;

impl Inspector<'_> {
    /// The mentions within a range.
    pub(crate) fn mentions_in(&self, range: &Range<usize>) -> &[Mention] {
        let from = self
            .mentions
            .partition_point(|mention| mention.at.start < range.start);
        let to = self
            .mentions
            .partition_point(|mention| mention.at.start < range.end);
        &self.mentions[from..to]
    }

    /// What a block other than a table row is.
    pub(crate) fn block(&self, block: &Block, titles_allowed: bool) -> Item {
        let mentions = self.mentions_in(&block.content);
        if self.is_rest_of_name(&block.content) {
            return Item::Header;
        }
        if !mentions.is_empty() {
            return self.named_block(&block.content, mentions);
        }
        let content = &block.content;
        let cues = kinds::cues(self.text, content.clone(), self.lexicon);
        if self.says_only(content, &[], &cues) && !cues.is_empty() {
            let is_lead = matches!(block.shape, Shape::Heading(_))
                || self.text[content.clone()].ends_with(':');
            return if is_lead {
                lead(&cues)
            } else {
                Item::Kind(cues)
            };
        }
        // Set apart, it heads what follows.
        let within_record = !block.after_blank;
        if let Some(cues) = self.labelled_kind(content).filter(|_| within_record) {
            return Item::Kind(cues);
        }
        if titles_allowed && let Some(item) = self.title_block(block) {
            return item;
        }
        self.plain_block(block, &cues)
    }

    /// "Kind: delegated": a short label, whatever it says, before a kind and nothing else.
    fn labelled_kind(&self, content: &Range<usize>) -> Option<Vec<KindCue>> {
        let text = &self.text[content.clone()];
        let (at, mark) = text.match_indices([':', '：']).next()?;
        let rest = content.start + at + mark.len()..content.end;
        let label = words(self.text, content.start..content.start + at);
        let cues = kinds::cues(self.text, rest.clone(), self.lexicon);
        let only_kind = !cues.is_empty() && self.says_only(&rest, &[], &cues);
        (only_kind && length(&label) <= MOST_KIND_LABEL).then_some(cues)
    }

    /// Whether a name that began in an earlier line ends with this one.
    fn is_rest_of_name(&self, content: &Range<usize>) -> bool {
        let before = self
            .mentions
            .partition_point(|mention| mention.at.start < content.start);
        let last = before
            .checked_sub(1)
            .and_then(|last| self.mentions.get(last));
        last.is_some_and(|mention| mention.at.end >= content.end)
    }

    fn plain_block(&self, block: &Block, cues: &[KindCue]) -> Item {
        let content = &block.content;
        let words = words(self.text, content.clone());
        let is_heading = matches!(block.shape, Shape::Heading(_));
        let opens = self.text[content.clone()]
            .trim_end_matches('*')
            .ends_with(':');
        let about = self.lexicon.find(Signal::Permission, &words).is_some();
        let asks = self.lexicon.find(Signal::Asking, &words).is_some();
        if is_heading || (opens && length(&words) <= 24 && (about || asks || !cues.is_empty())) {
            let declined = prose::lead_declines(self.text, content.clone(), self.lexicon);
            return Item::Lead {
                kind: kinds::only(cues).cloned(),
                declined,
            };
        }
        let bare = block.shape == Shape::Line && !self.text[content.clone()].ends_with(ENDS);
        let declares = self.lexicon.is(Signal::Declined, &key(&words));
        if bare && length(&words) <= MOST_HEADING_WORDS && (words.len() > 1 || declares) {
            let declined = prose::lead_declines(self.text, content.clone(), self.lexicon);
            if declined {
                return Item::Lead {
                    kind: None,
                    declined,
                };
            }
        }
        let short = block.shape == Shape::Line && length(&words) <= 6 && about;
        if short && !cues.is_empty() {
            return lead(cues);
        }
        Item::Text
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
            let mention = mentions.partition_point(|mention| mention.at.end < word.at.end);
            let cue = cues.partition_point(|cue| cue.at.end < word.at.end);
            mentions
                .get(mention)
                .is_some_and(|mention| within(&mention.at))
                || cues.get(cue).is_some_and(|cue| within(&cue.at))
        };
        let small = |word: &Word| {
            let meanings = self.lexicon.meanings(&word.key);
            meanings
                .iter()
                .any(|(_, lexeme)| matches!(lexeme, Lexeme::Glue | Lexeme::Vague))
                || self.lexicon.is(Signal::Permission, &word.key)
                || word.key.bytes().all(|b| b.is_ascii_digit())
                || matches!(
                    word.key.as_str(),
                    "microsoft"
                        | "graph"
                        | "api"
                        | "https"
                        | "type"
                        | "name"
                        | "id"
                        | "ids"
                        | "guid"
                )
        };
        let mut words = words(self.text, range.clone());
        words.retain(|word| !covered(word) && !small(word));
        words
    }

    /// Whether the text around a place says that it is not asked for.
    pub(crate) fn is_declined(
        &self,
        content: &Range<usize>,
        sentence: &Range<usize>,
        at: &Range<usize>,
    ) -> bool {
        let from = clean::floor(self.text, at.start.saturating_sub(LONGEST_COMMAND));
        let line = self.text[from..at.start].rsplit('\n').next();
        if line.is_some_and(|line| line.contains("-Scope"))
            || prose::declines(self.text, sentence, at, self.lexicon)
        {
            return true;
        }
        if prose::says_the_same(self.text, content, sentence, at, self.lexicon) {
            return true;
        }
        let next = prose::next(self.text, content, sentence);
        if next.is_empty() {
            return false;
        }
        if prose::is_question(&self.text[sentence.clone()]) {
            return prose::answers_no(self.text, &next, self.lexicon)
                || (prose::asks_whether(self.text, sentence, self.lexicon)
                    && !prose::answers_yes(self.text, &next, self.lexicon));
        }
        self.mentions_in(&next).is_empty()
            && prose::declines_what_was_named(self.text, &next, self.lexicon)
    }

    /// A mention as a permission, or as a doubt.
    pub(crate) fn mention(
        &self,
        mention: &Mention,
        told: &[KindCue],
        content: &Range<usize>,
    ) -> Result<Found, Doubt> {
        match &mention.what {
            What::Named {
                name,
                method,
                confidence,
                kind,
            } => {
                let sentence = prose::sentence(self.text, content, &mention.at);
                let by_id = kind.map(|kind| KindCue {
                    kind,
                    at: mention.at.clone(),
                    strong: true,
                    soft: false,
                });
                Ok(Found {
                    name,
                    at: mention.at.clone(),
                    method: *method,
                    confidence: *confidence,
                    kinds: by_id.map_or_else(|| told.to_vec(), |cue| vec![cue]),
                    declined: self.is_declined(content, &sentence, &mention.at),
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

fn lead(cues: &[KindCue]) -> Item {
    Item::Lead {
        kind: kinds::only(cues).cloned(),
        declined: false,
    }
}

pub(crate) fn words_of(text: &str, range: &Range<usize>) -> Vec<Word> {
    words(text, range.clone())
}

/// Marks of emphasis and quotation, and the white space around them.
pub(crate) fn is_mark(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '*' | '_'
                | '`'
                | '"'
                | '“'
                | '”'
                | '„'
                | '«'
                | '»'
                | '\''
                | '「'
                | '」'
                | '『'
                | '』'
                | '《'
                | '》'
                | '【'
                | '】'
                | '‘'
                | '’'
        )
}
