//! From an article's text to a request: what each block is, which belong together, which
//! reason and kind belong to which permission.

use crate::app;
use crate::asked;
use crate::clean::{Clean, Word, words};
use crate::context;
use crate::decode;
use crate::doubts;
use crate::gather;
use crate::items::{Doubt, Head, Inspector, Item};
use crate::kinds::KindCue;
use crate::layout::{self, Block, Shape};
use crate::lexicon::Lexicon;
use crate::names::{self, Mention};
use crate::pairs;
use crate::reasons;
use crate::tables;
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{AppIdentity, ErrorCode, Problem, Request, Source};

/// Reads an article that is text already. `name` is its file's name, if it had one.
///
/// # Errors
/// `ArticleEmpty`, `ArticleTooLarge`; `NothingRecognised` where no line names a permission
/// or looks as if it did.
pub fn read_article(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    decode::refuse_length(text)?;
    decode::refuse_empty(text)?;
    let lexicon = Lexicon::embedded();
    let vocabulary = Vocabulary::embedded();
    let clean = Clean::of(text);
    let mentions = names::find(&clean.text, lexicon, vocabulary);
    let main = lexicon.guess(&words_of_language(&clean.text, &mentions));
    let blocks = layout::blocks(&clean.text);
    let inspector = Inspector {
        text: &clean.text,
        mentions: &mentions,
        lexicon,
        vocabulary,
        main,
    };
    let mut entries = inspect(&blocks, &inspector);
    pairs::pair(&mut entries, &blocks, &clean.text);
    doubts::confirm(&mut entries, &blocks);
    doubts::suspect(&mut entries, &blocks, &inspector);
    reasons::attach(&mut entries, &blocks, &inspector);
    asked::read(&mut entries, &blocks, &inspector);
    context::answer(&mut entries, &blocks, &inspector);
    context::carry_kinds(&mut entries, &blocks, &inspector);
    let gathered = gather::gather(entries, &inspector, &clean, text);
    if gathered.permissions.is_empty() && gathered.unrecognised.is_empty() {
        return Err(Problem::new(ErrorCode::NothingRecognised));
    }
    let first = gathered.first_place;
    Ok(Request {
        app: app::name(&clean.text, first, name, lexicon, vocabulary),
        source: Source::Article {
            name: name.map(str::to_owned),
            language: main.map(|ix| lexicon.languages[ix].tag.to_owned()),
        },
        text: Some(text.to_owned()),
        permissions: gathered.permissions,
        unrecognised: gathered.unrecognised,
        identity: AppIdentity::default(),
        signs: Vec::new(),
    })
}

/// The words of a text but for those of names, which are English in every language.
fn words_of_language(text: &str, mentions: &[Mention]) -> Vec<Word> {
    let mut all = words(text, 0..text.len());
    all.retain(|word| {
        let before = mentions.partition_point(|mention| mention.at.end <= word.at.start);
        mentions
            .get(before)
            .is_none_or(|mention| mention.at.start >= word.at.end)
    });
    all
}

/// Reads a file's bytes; `name` is the file's name.
///
/// # Errors
/// Those of [`read_article`] and `ArticleNotText`.
pub fn read_bytes(bytes: &[u8], name: &str) -> Result<Request, Problem> {
    let text = decode::text_of(bytes, name)?;
    read_article(&text, Some(name))
}

/// A block's item with the context that stands over it.
pub(crate) struct Entry {
    pub(crate) item: Item,
    pub(crate) kind: Option<KindCue>,
    pub(crate) declined: bool,
}

fn inspect(blocks: &[Block], inspector: &Inspector<'_>) -> Vec<Entry> {
    let tables = tables::survey(blocks, inspector);
    let mut entries: Vec<Entry> = Vec::with_capacity(blocks.len());
    for (ix, block) in blocks.iter().enumerate() {
        let item = match block.shape {
            Shape::Row(number) => tables::row(ix, block, &tables[number], inspector),
            _ => {
                let allowed = context::titles_allowed(ix, blocks, &entries)
                    || context::lists_names(ix, blocks, inspector);
                inspector.block(block, allowed)
            }
        };
        entries.push(Entry {
            item,
            kind: None,
            declined: false,
        });
    }
    entries
}

impl Entry {
    /// The heads of the entry, if it has any.
    pub(crate) fn heads_mut(&mut self) -> &mut [Head] {
        match &mut self.item {
            Item::Heads { heads, .. } => heads,
            _ => &mut [],
        }
    }

    /// The doubts of the entry, if it has any.
    pub(crate) fn doubts(&self) -> &[Doubt] {
        match &self.item {
            Item::Heads { doubts, .. } => doubts,
            Item::Doubt(doubt) => std::slice::from_ref(doubt),
            _ => &[],
        }
    }
}
