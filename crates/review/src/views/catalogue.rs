//! What the catalogue shows: answers to a question, one permission, two side by side.

use super::{FormView, ToldView};
use scopeglass_domain::{Breadth, DataKind, Kind, RatingSource};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A question to the catalogue. Empty text asks for all that the filters let through.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CatalogueQuery {
    /// A name, an id, a path or words in any of the languages, as typed.
    pub text: String,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only these of Microsoft's levels, 1 to 4; empty for any.
    pub levels: Vec<u8>,
    /// Only those that by default need an administrator, or that do not.
    pub admin_consent: Option<bool>,
    /// Only those about this kind of data.
    pub data: Option<DataKind>,
    /// How many answers to give at most.
    pub limit: usize,
}

/// A permission by what identifies it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CataloguePick {
    /// Its name in any letter case, or its id.
    pub name: String,
    /// Its kind; the first that it has where none is given.
    pub kind: Option<Kind>,
    /// The application id of the API that owns it, where that is not Microsoft Graph.
    pub resource: Option<String>,
}

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PieceView {
    /// The words.
    pub text: String,
    /// They fit the question.
    pub marked: bool,
}

/// What of a permission a question met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    /// Its name.
    Name,
    /// Its id.
    Id,
    /// A call that it opens.
    Path,
    /// What it means, in one of the languages.
    Meaning,
}

/// Why an answer is one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MatchView {
    /// What was met.
    pub by: MatchedBy,
    /// The same in words, such as `Opens this call`.
    pub label: String,
    /// The text that was met, in pieces; empty where the name or the title is it.
    pub pieces: Vec<PieceView>,
    /// The language of that text, where it is a sentence.
    pub language: Option<String>,
    /// It is the least privileged permission for the call, by the published data.
    pub least: bool,
}

/// A level without its reasons, which stand with the permission.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LevelView {
    /// Whose.
    pub source: RatingSource,
    /// Whose, in the person's language.
    pub source_label: String,
    /// 1 (least) to 4 (most), or none where the source does not rate it.
    pub level: Option<u8>,
    /// The level in words.
    pub level_label: String,
}

/// One answer: a permission in one kind.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CatalogueHit {
    /// The permission.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Its kind in words.
    pub kind_label: String,
    /// The API that owns it, where it is not Microsoft Graph.
    pub resource: Option<ResourceView>,
    /// The name in pieces, those that fit the question marked.
    pub name_pieces: Vec<PieceView>,
    /// Its title in the person's language, in pieces; a tenant's own title where only the
    /// tenant knows it.
    pub title_pieces: Vec<PieceView>,
    /// The levels side by side.
    pub levels: Vec<LevelView>,
    /// Why it is an answer; none where everything was asked for.
    pub matched: Option<MatchView>,
    /// Only the connected tenant knows it.
    pub tenant_only: bool,
}

/// The answers to a question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CatalogueResults {
    /// The best ones, best first.
    pub hits: Vec<CatalogueHit>,
    /// How many there are in all.
    pub total: usize,
    /// The same as a sentence.
    pub summary: String,
}

/// An API that owns permissions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ResourceView {
    /// Its application id.
    pub id: String,
    /// Its name, as the tenant has it.
    pub name: String,
}

/// A kind in which a permission exists.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KindView {
    /// Which.
    pub kind: Kind,
    /// The same in words.
    pub label: String,
}

/// What an experienced colleague would add.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ProseView {
    /// A concrete, honest use.
    pub example: String,
    /// What could happen at worst.
    pub worst: String,
    /// What to ask the vendor.
    pub ask: String,
}

/// Another permission, and what it has to do with this one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RelatedView {
    /// The other permission.
    pub name: String,
    /// The kind for which it holds.
    pub kind: Kind,
    /// The other one's title.
    pub title: String,
    /// Why, as a sentence.
    pub reason: String,
}

/// A call that a permission opens.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PathView {
    /// The HTTP method.
    pub method: String,
    /// The path in the published spelling.
    pub path: String,
    /// The published data calls the permission the least privileged one for it.
    pub least: bool,
    /// Permissions of which one is needed besides.
    pub also: Vec<String>,
    /// The same in words; none where nothing more is needed.
    pub also_told: Option<String>,
}

/// One permission in one of its kinds, with all that the catalogue knows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CatalogueEntry {
    /// The permission.
    pub name: String,
    /// The API that owns it.
    pub resource: ResourceView,
    /// All kinds in which it exists.
    pub kinds: Vec<KindView>,
    /// This kind: what it means, ratings, narrower ones.
    pub form: FormView,
    /// The kind of data that it is about; none where only the tenant knows it.
    pub data: Option<DataKind>,
    /// The same in words.
    pub data_label: Option<String>,
    /// How far it reaches; none where only the tenant knows it.
    pub breadth: Option<Breadth>,
    /// The same in words.
    pub breadth_label: Option<String>,
    /// What whoever abuses it could gain, a sentence each.
    pub escalations: Vec<String>,
    /// Prose written by hand, for those that vendors ask for most.
    pub prose: Option<ProseView>,
    /// What it includes.
    pub includes: Vec<RelatedView>,
    /// What includes it.
    pub included_by: Vec<RelatedView>,
    /// The calls that it opens, by path.
    pub paths: Vec<PathView>,
    /// How many, and how many of them with it as the least privileged, as a sentence.
    pub paths_summary: String,
    /// Personal Microsoft accounts offer it as well, as a sentence.
    pub personal: Option<String>,
    /// The day of the facts, or where else they come from, as a sentence.
    pub source: String,
    /// Only the connected tenant knows it; its words are the tenant's.
    pub tenant_only: bool,
    /// Where the connected tenant says something else, a sentence each.
    pub disagreements: Vec<String>,
}

/// Whether one of two permissions includes the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Inclusion {
    /// The first includes the second.
    FirstIncludesSecond,
    /// The second includes the first.
    SecondIncludesFirst,
    /// No rule says so either way.
    Neither,
    /// They are of different kinds, or the same.
    NotComparable,
}

/// Two permissions side by side.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CatalogueComparison {
    /// The one.
    pub first: Box<CatalogueEntry>,
    /// The other.
    pub second: Box<CatalogueEntry>,
    /// Whether one includes the other.
    pub inclusion: Inclusion,
    /// The same as a sentence, with its reason.
    pub inclusion_told: String,
    /// The calls that the data lists for the first alone.
    pub only_first: Vec<PathView>,
    /// The calls that the data lists for the second alone.
    pub only_second: Vec<PathView>,
    /// How many calls the data lists for both.
    pub both: usize,
    /// The three counts as a sentence, and what they do not prove.
    pub paths_told: String,
    /// What is to be said of the two together.
    pub together: SetView,
}

/// Something to be said of one permission of a set.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SetFindingView {
    /// The permission.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Its kind in words.
    pub kind_label: String,
    /// What is to be said, a sentence each.
    pub told: Vec<String>,
    /// The other permissions that the sentences are about.
    pub others: Vec<String>,
}

/// What is to be said of several permissions together.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct SetView {
    /// Those that add nothing beside others.
    pub redundant: Vec<SetFindingView>,
    /// Those for which something narrower is enough in some use.
    pub narrowable: Vec<SetFindingView>,
    /// Those that are of no full use as the set stands.
    pub needs: Vec<SetFindingView>,
}

/// What the connected tenant adds to the catalogue, for as long as its session lasts.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FreshenedView {
    /// When it was read, as the reader's locale writes it.
    pub at: String,
    /// How many permissions it adds, and how often it disagrees, a sentence each.
    pub told: Vec<String>,
    /// Where it says otherwise than the published facts, a sentence each.
    pub disagreements: Vec<String>,
    /// Set where not all of it could be read.
    pub problem: Option<ToldView>,
}
