// Generated from crates/review/src/commands.rs by `cargo xtask bindings`. Do not edit.
import { call } from "./transport";

export type AccountView = { 
/**
 * The name.
 */
name: string, 
/**
 * The sign-in name.
 */
username: string, 
/**
 * The tenant's id.
 */
tenant: string, 
/**
 * The directory roles, in words or as ids.
 */
roles: Array<string>, };
export type Breadth = "own" | "as-person" | "chosen" | "organisation";
export type CatalogueComparison = { 
/**
 * The one.
 */
first: CatalogueEntry, 
/**
 * The other.
 */
second: CatalogueEntry, 
/**
 * Whether one includes the other.
 */
inclusion: Inclusion, 
/**
 * The same as a sentence, with its reason.
 */
inclusion_told: string, 
/**
 * The calls that the data lists for the first alone.
 */
only_first: Array<PathView>, 
/**
 * The calls that the data lists for the second alone.
 */
only_second: Array<PathView>, 
/**
 * How many calls the data lists for both.
 */
both: number, 
/**
 * The three counts as a sentence, and what they do not prove.
 */
paths_told: string, 
/**
 * What is to be said of the two together.
 */
together: SetView, };
export type CatalogueEntry = { 
/**
 * The permission.
 */
name: string, 
/**
 * The API that owns it.
 */
resource: ResourceView, 
/**
 * All kinds in which it exists.
 */
kinds: Array<KindView>, 
/**
 * This kind: what it means, ratings, narrower ones.
 */
form: FormView, 
/**
 * The kind of data that it is about; none where only the tenant knows it.
 */
data: DataKind | null, 
/**
 * The same in words.
 */
data_label: string | null, 
/**
 * How far it reaches; none where only the tenant knows it.
 */
breadth: Breadth | null, 
/**
 * The same in words.
 */
breadth_label: string | null, 
/**
 * What whoever abuses it could gain, a sentence each.
 */
escalations: Array<string>, 
/**
 * Prose written by hand, for those that vendors ask for most.
 */
prose: ProseView | null, 
/**
 * What it includes.
 */
includes: Array<RelatedView>, 
/**
 * What includes it.
 */
included_by: Array<RelatedView>, 
/**
 * The calls that it opens, by path.
 */
paths: Array<PathView>, 
/**
 * How many, and how many of them with it as the least privileged, as a sentence.
 */
paths_summary: string, 
/**
 * Personal Microsoft accounts offer it as well, as a sentence.
 */
personal: string | null, 
/**
 * The day of the facts, or where else they come from, as a sentence.
 */
source: string, 
/**
 * Only the connected tenant knows it; its words are the tenant's.
 */
tenant_only: boolean, 
/**
 * Where the connected tenant says something else, a sentence each.
 */
disagreements: Array<string>, };
export type CatalogueHit = { 
/**
 * The permission.
 */
name: string, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its kind in words.
 */
kind_label: string, 
/**
 * The API that owns it, where it is not Microsoft Graph.
 */
resource: ResourceView | null, 
/**
 * The name in pieces, those that fit the question marked.
 */
name_pieces: Array<PieceView>, 
/**
 * Its title in the person's language, in pieces; a tenant's own title where only the
 * tenant knows it.
 */
title_pieces: Array<PieceView>, 
/**
 * The levels side by side.
 */
levels: Array<LevelView>, 
/**
 * Why it is an answer; none where everything was asked for.
 */
matched: MatchView | null, 
/**
 * Only the connected tenant knows it.
 */
tenant_only: boolean, };
export type CataloguePick = { 
/**
 * Its name in any letter case, or its id.
 */
name: string, 
/**
 * Its kind; the first that it has where none is given.
 */
kind: Kind | null, 
/**
 * The application id of the API that owns it, where that is not Microsoft Graph.
 */
resource: string | null, };
export type CatalogueQuery = { 
/**
 * A name, an id, a path or words in any of the languages, as typed.
 */
text: string, 
/**
 * Only this kind.
 */
kind: Kind | null, 
/**
 * Only these of Microsoft's levels, 1 to 4; empty for any.
 */
levels: Array<number>, 
/**
 * Only those that by default need an administrator, or that do not.
 */
admin_consent: boolean | null, 
/**
 * Only those about this kind of data.
 */
data: DataKind | null, 
/**
 * How many answers to give at most.
 */
limit: number, };
export type CatalogueResults = { 
/**
 * The best ones, best first.
 */
hits: Array<CatalogueHit>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The same as a sentence.
 */
summary: string, };
export type CellView = { 
/**
 * Which kind of data (the column).
 */
data: DataKind, 
/**
 * How broad.
 */
breadth: Breadth, 
/**
 * The breadth in words.
 */
breadth_label: string, 
/**
 * How it was learnt; `not-tried` before any probe.
 */
outcome: OutcomeKind, 
/**
 * What to write in the cell: a count, or a word.
 */
text: string, 
/**
 * The text is a projection of the app's own reach, nothing that was read.
 */
projected: boolean, 
/**
 * The whole cell as a sentence, for assistive technology and tooltips.
 */
sentence: string, };
export type CensusView = { 
/**
 * Its path in the record.
 */
field: string, 
/**
 * Its name in the person's language, where known.
 */
label: string | null, 
/**
 * What it says about a person.
 */
class: PersonalData, 
/**
 * The class in words.
 */
class_label: string, 
/**
 * Share of the sampled records in which it is filled in, 0 to 1.
 */
share: number, 
/**
 * `87 of 250 (35 %)` in the person's language.
 */
text: string, };
export type ChangeView = { 
/**
 * In the first request; none where it was added.
 */
from: ComparedView | null, 
/**
 * In the second request; none where it was removed.
 */
to: ComparedView | null, };
export type ChangesView = { 
/**
 * `added`, `removed`, `widened`, `narrowed`, `kind-changed`, `unclear` or `same`.
 */
id: string, 
/**
 * Its heading, in the person's language.
 */
heading: string, 
/**
 * What it means, as a sentence.
 */
meaning: string, 
/**
 * The changes; never empty.
 */
changes: Array<ChangeView>, };
export type Choice = { "choice": "approve" } | { "choice": "approve-with-condition", 
/**
 * The condition, in the admin's words; not blank.
 */
condition: string, } | { "choice": "refuse" } | { "choice": "ask-vendor" };
export type ColumnView = { 
/**
 * The kind of data.
 */
data: DataKind, 
/**
 * Its name.
 */
label: string, };
export type ComparedView = { 
/**
 * Its published name.
 */
name: string, 
/**
 * Its kind; none while open.
 */
kind: Kind | null, 
/**
 * The kind in words.
 */
kind_label: string, };
export type ComparisonView = { 
/**
 * The app of the first request.
 */
first: string, 
/**
 * Where the first was learnt, as a sentence.
 */
first_source: string, 
/**
 * The app of the second request.
 */
second: string, 
/**
 * Where the second was learnt, as a sentence.
 */
second_source: string, 
/**
 * Whether both ask for the same, as far as both were read.
 */
equal: boolean, 
/**
 * The whole in a sentence.
 */
told: string, 
/**
 * The groups that are not empty, the ones that need attention first.
 */
groups: Array<ChangesView>, 
/**
 * Lines of the first request only that were not recognised.
 */
unread_first: Array<string>, 
/**
 * Lines of the second request only that were not recognised.
 */
unread_second: Array<string>, };
export type ConnectionView = { 
/**
 * The tenant's name.
 */
place: string, 
/**
 * Who is connected; none where nobody is.
 */
account: AccountView | null, 
/**
 * A sign-in is under way.
 */
running: boolean, 
/**
 * What connecting asks for, and why nothing less would do.
 */
will_ask: Array<ScopeView>, 
/**
 * Said where sessions are kept in memory only.
 */
keyring: ToldView | null, 
/**
 * The practice tenant's people.
 */
people: Array<PersonView>, };
export type DataKind = "identity" | "session" | "people" | "groups" | "directory" | "events" | "contacts" | "mail" | "chats" | "files" | "devices" | "security" | "other";
export type DecisionView = { 
/**
 * What was chosen, with the condition where there is one.
 */
choice: Choice, 
/**
 * The choice in words.
 */
label: string, 
/**
 * The admin's note.
 */
note: string, 
/**
 * When, as the reader's locale writes it.
 */
at: string, };
export type Event = { "event": "sign-in", 
/**
 * Which review.
 */
review: ReviewId, 
/**
 * How far.
 */
stage: SignInStage, 
/**
 * The address that the browser is to open, while waiting.
 */
url: string | null, 
/**
 * What went wrong, at the end.
 */
problem: ToldView | null, } | { "event": "connect", 
/**
 * How far.
 */
stage: SignInStage, 
/**
 * The address that the browser is to open, while waiting.
 */
url: string | null, 
/**
 * What went wrong, at the end.
 */
problem: ToldView | null, } | { "event": "probe", 
/**
 * Which review.
 */
review: ReviewId, 
/**
 * The permission's place in the list.
 */
index: number, 
/**
 * How many probes there are.
 */
of: number, 
/**
 * How many have ended.
 */
ended: number, 
/**
 * Records read so far, as a sentence.
 */
read: string | null, 
/**
 * The evidence, once it has ended.
 */
evidence: EvidenceView | null, };
export type EvidenceView = { 
/**
 * The permission's place in the list.
 */
index: number, 
/**
 * The permission.
 */
name: string, 
/**
 * The kind asked for.
 */
kind: Kind | null, 
/**
 * What was asked of the tenant.
 */
title: string, 
/**
 * Why that tells about the permission.
 */
why: string | null, 
/**
 * For a write permission: what could be changed. Nothing was.
 */
could: string | null, 
/**
 * The call, such as `GET /me/events`.
 */
call: string | null, 
/**
 * The outcome.
 */
outcome: OutcomeKind, 
/**
 * The outcome in a word or two.
 */
outcome_label: string, 
/**
 * The outcome as a sentence, with its count.
 */
sentence: string, 
/**
 * What went wrong and what to do.
 */
problem: ToldView | null, 
/**
 * The amount to show large, such as `250 people`: for an application permission that
 * was asked about as a person, the projection of the app's own reach.
 */
headline: string | null, 
/**
 * Set where the headline is a projection and nothing that was read.
 */
projection: string | null, 
/**
 * How many records were read, as the reader's locale writes it.
 */
count: string | null, 
/**
 * The count as a number.
 */
count_value: number | null, 
/**
 * Whether the count is all of them.
 */
count_exact: boolean, 
/**
 * The kind of data that was counted.
 */
data: DataKind | null, 
/**
 * The same in the person's language.
 */
data_label: string | null, 
/**
 * Which fields are filled in, and how often.
 */
census: Array<CensusView>, 
/**
 * A few records, redacted.
 */
samples: Array<Array<SampleFieldView>>, 
/**
 * The scopes that could have authorised the call.
 */
scopes: Array<string>, 
/**
 * Exactly one could.
 */
isolated: boolean, 
/**
 * The same as a sentence.
 */
attribution: string, 
/**
 * Whose reach it shows, as a sentence; projections are called projections.
 */
reach: string, 
/**
 * When, as the reader's locale writes it.
 */
at: string, 
/**
 * Milliseconds, requests and request ids, as a sentence for support.
 */
trace: string, 
/**
 * The server's request ids.
 */
request_ids: Array<string>, };
export type ExplanationView = { 
/**
 * A short title.
 */
title: string, 
/**
 * What the app could do.
 */
can_do: string, 
/**
 * To whose data.
 */
whose: string, 
/**
 * With or without a person signed in.
 */
presence: string, 
/**
 * For how long.
 */
duration: string | null, 
/**
 * What people assume it includes and it does not.
 */
not_included: Array<string>, 
/**
 * What else to know.
 */
notes: Array<string>, };
export type Exported = { 
/**
 * The files' paths.
 */
files: Array<string>, 
/**
 * Set where a file of that name was there already: nothing was written; ask, then call
 * again with `overwrite`.
 */
exists: ToldView | null, };
export type FactView = { 
/**
 * What it is about, in the person's language.
 */
label: string, 
/**
 * What is known.
 */
values: Array<string>, 
/**
 * Set in the fixed-width face: ids and addresses.
 */
fixed: boolean, };
export type FormView = { 
/**
 * The kind.
 */
kind: Kind, 
/**
 * The kind in words.
 */
kind_label: string, 
/**
 * The kind in a sentence.
 */
kind_sentence: string, 
/**
 * The published id, for copying.
 */
id: string | null, 
/**
 * Whether Microsoft's default asks for an administrator, and that the tenant's policy decides.
 */
admin_consent: string, 
/**
 * What it means.
 */
explanation: ExplanationView, 
/**
 * Ratings side by side.
 */
ratings: Array<RatingView>, 
/**
 * Narrower choices.
 */
narrower: Array<NarrowerView>, 
/**
 * Why it adds nothing in this request, a sentence each.
 */
redundant: Array<string>, };
export type FormatView = { 
/**
 * Its id, such as `html`.
 */
id: string, 
/**
 * Its name in the person's language.
 */
name: string, 
/**
 * Written unless the person chooses otherwise.
 */
usual: boolean, };
export type FreshenedView = { 
/**
 * When it was read, as the reader's locale writes it.
 */
at: string, 
/**
 * How many permissions it adds, and how often it disagrees, a sentence each.
 */
told: Array<string>, 
/**
 * Where it says otherwise than the published facts, a sentence each.
 */
disagreements: Array<string>, 
/**
 * Set where not all of it could be read.
 */
problem: ToldView | null, };
export type Inclusion = "first-includes-second" | "second-includes-first" | "neither" | "not-comparable";
export type Kind = "delegated" | "application";
export type KindView = { 
/**
 * Which.
 */
kind: Kind, 
/**
 * The same in words.
 */
label: string, };
export type LevelView = { 
/**
 * Whose.
 */
source: RatingSource, 
/**
 * Whose, in the person's language.
 */
source_label: string, 
/**
 * 1 (least) to 4 (most), or none where the source does not rate it.
 */
level: number | null, 
/**
 * The level in words.
 */
level_label: string, };
export type LinkPartView = { 
/**
 * `host`, `tenant`, `endpoint` or the parameter's name.
 */
id: string, 
/**
 * What it is, in the person's language.
 */
label: string, 
/**
 * Its value, decoded; several for scopes.
 */
values: Array<string>, 
/**
 * The weight of the gravest sign about it; none where nothing is odd about it.
 */
weight: SignWeight | null, 
/**
 * That weight in a word or two.
 */
weight_label: string | null, };
export type Listed = { 
/**
 * Its name or id, as typed.
 */
name: string, 
/**
 * Its kind, where the person tells it.
 */
kind: Kind | null, };
export type LocaleView = { 
/**
 * Its BCP 47 tag.
 */
tag: string, 
/**
 * Its own name.
 */
name: string, 
/**
 * Written right to left.
 */
rtl: boolean, };
export type MarkView = { 
/**
 * First unit.
 */
start: number, 
/**
 * One past the last unit.
 */
end: number, 
/**
 * The permission's place in the list, or none for an unrecognised line.
 */
permission: number | null, 
/**
 * The unrecognised line's place in its list, or none for a permission.
 */
unrecognised: number | null, 
/**
 * Whether the recognition is sure.
 */
sure: boolean, };
export type MatchView = { 
/**
 * What was met.
 */
by: MatchedBy, 
/**
 * The same in words, such as `Opens this call`.
 */
label: string, 
/**
 * The text that was met, in pieces; empty where the name or the title is it.
 */
pieces: Array<PieceView>, 
/**
 * The language of that text, where it is a sentence.
 */
language: string | null, 
/**
 * It is the least privileged permission for the call, by the published data.
 */
least: boolean, };
export type MatchedBy = "name" | "id" | "path" | "meaning";
export type NarrowerView = { 
/**
 * The narrower permission.
 */
name: string, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its kind in words.
 */
kind_label: string, 
/**
 * What the vendor would lose.
 */
what_is_lost: string, };
export type OutcomeKind = "exposed" | "empty" | "denied" | "failed" | "partial" | "not-tried";
export type PathView = { 
/**
 * The HTTP method.
 */
method: string, 
/**
 * The path in the published spelling.
 */
path: string, 
/**
 * The published data calls the permission the least privileged one for it.
 */
least: boolean, 
/**
 * Permissions of which one is needed besides.
 */
also: Array<string>, 
/**
 * The same in words; none where nothing more is needed.
 */
also_told: string | null, };
export type PermissionView = { 
/**
 * Its place in the list; commands name it by this.
 */
index: number, 
/**
 * Its published name, set in the fixed-width face.
 */
name: string, 
/**
 * The kind asked for; none while open.
 */
kind: Kind | null, 
/**
 * The kind, or that it is open, in words.
 */
kind_label: string, 
/**
 * How the kind is known, as a sentence.
 */
kind_told: string, 
/**
 * The kinds in which the permission exists, for settling.
 */
kinds: Array<Kind>, 
/**
 * Whether the admin may change the kind (more than one exists).
 */
kind_changeable: boolean, 
/**
 * A short title in the person's language.
 */
title: string, 
/**
 * Where and how it was recognised, the surest first.
 */
recognised: Array<RecognisedView>, 
/**
 * Whether the recognition is sure.
 */
sure: boolean, 
/**
 * The vendor's stated reason, in the vendor's words.
 */
reason: string | null, 
/**
 * Where the app stands in the tenant: whether it asks, and for whom and since when it
 * was granted, a sentence each. Empty for other sources.
 */
standing: Array<string>, 
/**
 * Each kind in question, explained.
 */
forms: Array<FormView>, 
/**
 * The decision.
 */
decision: DecisionView | null, 
/**
 * What the last probe showed.
 */
evidence: EvidenceView | null, };
export type PersonView = { 
/**
 * The invented name.
 */
name: string, 
/**
 * The sign-in name.
 */
user: string, 
/**
 * What that person may do, in words.
 */
role: string, };
export type PersonalData = "name" | "mail-address" | "phone" | "location" | "employment" | "time" | "free-text" | "identifier" | "special" | "none";
export type PieceView = { 
/**
 * The words.
 */
text: string, 
/**
 * They fit the question.
 */
marked: boolean, };
export type ProfileView = { 
/**
 * Its id, given to `review_from_profile`.
 */
id: string, 
/**
 * The app.
 */
app: string, 
/**
 * The page that its facts come from.
 */
address: string, 
/**
 * The day on which that page was read, as the reader's locale writes it.
 */
read_on: string, 
/**
 * How many permissions it lists.
 */
permissions: number, 
/**
 * What the app wants to do, in a sentence.
 */
summary: string, 
/**
 * The day that the page itself carries, as the reader's locale writes it.
 */
page_dated: string | null, 
/**
 * The id of the profile that holds an earlier list of the same app.
 */
earlier: string | null, };
export type ProseView = { 
/**
 * A concrete, honest use.
 */
example: string, 
/**
 * What could happen at worst.
 */
worst: string, 
/**
 * What to ask the vendor.
 */
ask: string, };
export type RatingSource = "microsoft" | "scopeglass";
export type RatingView = { 
/**
 * Whose.
 */
source: RatingSource, 
/**
 * Whose, in the person's language.
 */
source_label: string, 
/**
 * 1 (least) to 4 (most), or none where the source does not rate it.
 */
level: number | null, 
/**
 * The level in words.
 */
level_label: string, 
/**
 * Why.
 */
reasons: Array<string>, };
export type RecognisedBy = "exact-name" | "id" | "display-name" | "translated-title" | "translated-name" | "typo" | "profile" | "admin" | "link" | "manifest" | "granted" | "list";
export type RecognisedView = { 
/**
 * The words in the source.
 */
quote: string, 
/**
 * How.
 */
by: RecognisedBy, 
/**
 * How, in the person's language.
 */
by_label: string, 
/**
 * How sure, 0 to 100.
 */
confidence: number, };
export type RelatedView = { 
/**
 * The other permission.
 */
name: string, 
/**
 * The kind for which it holds.
 */
kind: Kind, 
/**
 * The other one's title.
 */
title: string, 
/**
 * Why, as a sentence.
 */
reason: string, };
export type ReportView = { 
/**
 * The columns that occur.
 */
columns: Array<ColumnView>, 
/**
 * The rows.
 */
rows: Array<RowView>, 
/**
 * What follows from it all, a sentence each.
 */
findings: Array<string>, 
/**
 * What is still missing for a whole report, a sentence each.
 */
open: Array<string>, };
export type ResourceView = { 
/**
 * Its application id.
 */
id: string, 
/**
 * Its name, as the tenant has it.
 */
name: string, };
export type ReviewId = string;
export type ReviewSummary = { 
/**
 * Which review.
 */
id: ReviewId, 
/**
 * The app under review.
 */
app: string, 
/**
 * Where the request was learnt, as a sentence.
 */
source: string, 
/**
 * When it was last changed, as the reader's locale writes it.
 */
changed: string, 
/**
 * How many permissions have a decision.
 */
decided: number, 
/**
 * How many permissions there are.
 */
total: number, 
/**
 * `3 of 7 decided` in the person's language.
 */
progress: string, 
/**
 * Set where the saved file cannot be read; nothing else but `id` is then to be trusted.
 */
problem: ToldView | null, };
export type ReviewView = { 
/**
 * Which.
 */
id: ReviewId, 
/**
 * The app.
 */
app: string, 
/**
 * Where the request was learnt.
 */
source: SourceView, 
/**
 * Who the app is, as far as the source tells; empty where it tells nothing.
 */
identity: Array<FactView>, 
/**
 * What a careful reader would stop at, the gravest first.
 */
signs: Array<SignView>, 
/**
 * The five steps.
 */
steps: Array<StepView>, 
/**
 * The permissions, in the order of the source.
 */
permissions: Array<PermissionView>, 
/**
 * What looks like a permission and was not recognised.
 */
unrecognised: Array<UnrecognisedView>, 
/**
 * The sign-in step.
 */
sign_in: SignInView, 
/**
 * Probes are running.
 */
probing: boolean, 
/**
 * The report step.
 */
report: ReportView, 
/**
 * What `undo` would take back, in words; none where there is nothing.
 */
undo: string | null, };
export type RowView = { 
/**
 * The permission's place in the list.
 */
index: number, 
/**
 * The permission.
 */
name: string, 
/**
 * Its kind in words.
 */
kind_label: string, 
/**
 * The decision in words, or that there is none.
 */
decision: string, 
/**
 * Its cells; at most one a column.
 */
cells: Array<CellView>, };
export type SampleFieldView = { 
/**
 * Its path or name.
 */
field: string, 
/**
 * Its masked value.
 */
value: string, };
export type ScopeView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why it is asked, or is not.
 */
why: string, 
/**
 * Microsoft's default asks for an administrator.
 */
admin_consent: boolean, };
export type SetFindingView = { 
/**
 * The permission.
 */
name: string, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * Its kind in words.
 */
kind_label: string, 
/**
 * What is to be said, a sentence each.
 */
told: Array<string>, 
/**
 * The other permissions that the sentences are about.
 */
others: Array<string>, };
export type SetView = { 
/**
 * Those that add nothing beside others.
 */
redundant: Array<SetFindingView>, 
/**
 * Those for which something narrower is enough in some use.
 */
narrowable: Array<SetFindingView>, 
/**
 * Those that are of no full use as the set stands.
 */
needs: Array<SetFindingView>, };
export type Side = { "type": "review", 
/**
 * Which.
 */
review: ReviewId, } | { "type": "profile", 
/**
 * Which.
 */
profile: string, } | { "type": "file" };
export type SignInStage = "preparing" | "waiting" | "redeeming" | "verifying" | "done" | "failed";
export type SignInView = { 
/**
 * Where: the practice tenant's name.
 */
place: string, 
/**
 * The practice tenant, with invented people.
 */
practice: boolean, 
/**
 * Who is signed in now.
 */
account: AccountView | null, 
/**
 * A sign-in of an earlier run whose session is gone: evidence stays, probing needs a new one.
 */
earlier: string | null, 
/**
 * A sign-in is under way.
 */
running: boolean, 
/**
 * What the consent page will ask for, and why.
 */
will_ask: Array<ScopeView>, 
/**
 * What it will not ask for, and why.
 */
not_asked: Array<ScopeView>, 
/**
 * What the access token carries.
 */
granted: Array<string>, 
/**
 * Carried by the access token though not asked for now.
 */
granted_beyond: Array<string>, 
/**
 * Asked for and not granted.
 */
missing: Array<string>, 
/**
 * Said where tokens are kept in memory only.
 */
keyring: ToldView | null, 
/**
 * The practice tenant's people.
 */
people: Array<PersonView>, };
export type SignView = { 
/**
 * How much it weighs.
 */
weight: SignWeight, 
/**
 * The weight in a word or two; colour never tells it alone.
 */
weight_label: string, 
/**
 * What it is and why it matters.
 */
text: string, };
export type SignWeight = "note" | "odd" | "alarming";
export type SourceView = { 
/**
 * `article`, `profile`, `link`, `manifest`, `tenant` or `list`.
 */
kind: string, 
/**
 * A sentence, such as `From the article “webex.txt”, in Dutch`.
 */
sentence: string, 
/**
 * The vendor's page, for profiles.
 */
address: string | null, 
/**
 * The article's text.
 */
text: string | null, 
/**
 * The language of the text, a BCP 47 tag for the `lang` attribute.
 */
language: string | null, 
/**
 * The places found in it, in order, not overlapping.
 */
marks: Array<MarkView>, 
/**
 * The parts of a consent link; empty for other sources.
 */
parts: Array<LinkPartView>, };
export type Start = { 
/**
 * Scopeglass's version.
 */
version: string, 
/**
 * The date of the catalogue's facts, as the reader's locale writes it.
 */
catalogue_date: string, 
/**
 * The interface language in use.
 */
locale: LocaleView, 
/**
 * All interface languages.
 */
locales: Array<LocaleView>, 
/**
 * The profile that the practice review is about.
 */
practice_profile: string, 
/**
 * The ready profiles.
 */
profiles: Array<ProfileView>, 
/**
 * The saved reviews, the last changed first.
 */
reviews: Array<ReviewSummary>, 
/**
 * A deleted review that can still be brought back.
 */
deleted: ReviewSummary | null, 
/**
 * Said where tokens are kept in memory only.
 */
keyring: ToldView | null, 
/**
 * The folder into which reports are written.
 */
report_folder: string, 
/**
 * The report formats.
 */
formats: Array<FormatView>, };
export type StepId = "request" | "permissions" | "sign-in" | "evidence" | "report";
export type StepState = "todo" | "partly" | "done" | "attention";
export type StepView = { 
/**
 * Which.
 */
id: StepId, 
/**
 * How far.
 */
state: StepState, 
/**
 * Its name in the person's language.
 */
name: string, 
/**
 * Its state in a few words, such as `2 of 7 decided`.
 */
note: string, };
export type TenantAppView = { 
/**
 * The object id of its service principal, given to `review_from_tenant`.
 */
id: string, 
/**
 * Its application id.
 */
app_id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who publishes it, and whether that was verified, in words.
 */
publisher: string, 
/**
 * When it came into the tenant, as the reader's locale writes it.
 */
created: string | null, 
/**
 * Whether it may sign in.
 */
enabled: boolean | null, 
/**
 * How many odd or alarming things show without reading its grants.
 */
signs: number, 
/**
 * The gravest of them.
 */
gravest: SignWeight | null, };
export type TenantAppsView = { 
/**
 * The apps, by name.
 */
apps: Array<TenantAppView>, 
/**
 * How many there are, or that these are not all, as a sentence.
 */
told: string, 
/**
 * Whether these are all that fit.
 */
whole: boolean, 
/**
 * What ended the reading early.
 */
problem: ToldView | null, };
export type ToldView = { 
/**
 * The stable error code, such as `sign-in-denied`.
 */
code: string, 
/**
 * What happened.
 */
what: string, 
/**
 * What to do next.
 */
next: string, 
/**
 * Raw words for support, shown on request.
 */
detail: string | null, };
export type UnrecognisedView = { 
/**
 * Its place in the list.
 */
index: number, 
/**
 * Its words.
 */
quote: string, 
/**
 * Why.
 */
why: UnrecognisedWhy, 
/**
 * Why, in the person's language.
 */
why_label: string, 
/**
 * What it might be.
 */
candidates: Array<string>, 
/**
 * The admin says that it asks for nothing.
 */
dismissed: boolean, };
export type UnrecognisedWhy = "unknown-name" | "no-match" | "ambiguous" | "not-asked" | "other-resource" | "elsewhere" | "wrong-kind" | "reference";

/** The commands of the window. */
export const commands = {
  /** Everything outside a review. */
  start: (): Promise<Start> => call("start", {}),
  /** Changes the interface language, at once and everywhere. */
  set_locale: (args: { tag: string }): Promise<Start> => call("set_locale", args),
  /** Begins a review of a ready vendor profile. */
  review_from_profile: (args: { profile: string }): Promise<ReviewView> => call("review_from_profile", args),
  /** Begins a review of a pasted article. */
  review_from_text: (args: { text: string; name: string | null }): Promise<ReviewView> => call("review_from_text", args),
  /** Lets the person choose an article's file; none where they cancelled. */
  review_from_file: (): Promise<ReviewView | null> => call("review_from_file", {}),
  /** Begins a review of a file that was dropped onto the window, its bytes in base64. */
  review_from_bytes: (args: { name: string; base64: string }): Promise<ReviewView> => call("review_from_bytes", args),
  /** Begins a review of a list that was put together by hand. */
  review_from_list: (args: { app: string; permissions: Array<Listed> }): Promise<ReviewView> => call("review_from_list", args),
  /** Whether somebody is connected to a tenant to look at its apps, and what connecting asks. */
  connection: (): Promise<ConnectionView> => call("connection", {}),
  /** Signs in to look at the tenant's apps; sends `connect` events and ends when it has ended. */
  connect: (): Promise<ConnectionView> => call("connect", {}),
  /** Opens the sign-in page in the browser again while `connect` waits. */
  open_connect_page: (): Promise<boolean> => call("open_connect_page", {}),
  /** Ends a waiting `connect`. */
  cancel_connect: (): Promise<boolean> => call("cancel_connect", {}),
  /** Ends the connection and forgets its session. */
  disconnect: (): Promise<ConnectionView> => call("disconnect", {}),
  /** The connected tenant's apps whose name has words that begin like these, or whose id it */
  /** is; all where the text is empty. At most `limit`, and told where there are more. */
  tenant_apps: (args: { text: string; limit: number }): Promise<TenantAppsView> => call("tenant_apps", args),
  /** Begins a review of an app of the connected tenant, by object id, application id or name. */
  review_from_tenant: (args: { app: string }): Promise<ReviewView> => call("review_from_tenant", args),
  /** What two requests ask for, beside each other: reviews, ready profiles, or the file chosen last. */
  compare: (args: { first: Side; second: Side }): Promise<ComparisonView> => call("compare", args),
  /** Lets the person choose a file to compare with and tells its name; none where they cancelled. */
  choose_compared: (): Promise<string | null> => call("choose_compared", {}),
  /** Lets the person save what a review asks for as a profile to share; the file's path, or */
  /** none where they cancelled. The address says where the facts come from. */
  save_profile: (args: { review: ReviewId; address: string }): Promise<string | null> => call("save_profile", args),
  /** Opens a saved review. */
  open_review: (args: { review: ReviewId }): Promise<ReviewView> => call("open_review", args),
  /** Deletes a review; it can be brought back until the next one is deleted. */
  delete_review: (args: { review: ReviewId }): Promise<Start> => call("delete_review", args),
  /** Brings back the review deleted last. */
  restore_review: (): Promise<Start> => call("restore_review", {}),
  /** Settles the kind of a permission. */
  settle_kind: (args: { review: ReviewId; index: number; kind: Kind }): Promise<ReviewView> => call("settle_kind", args),
  /** Says which permission an unrecognised line asks for. */
  assign: (args: { review: ReviewId; unrecognised: number; name: string }): Promise<ReviewView> => call("assign", args),
  /** Says that an unrecognised line asks for nothing, or takes that back. */
  dismiss: (args: { review: ReviewId; unrecognised: number; dismissed: boolean }): Promise<ReviewView> => call("dismiss", args),
  /** Adds a permission by name. */
  add_permission: (args: { review: ReviewId; name: string }): Promise<ReviewView> => call("add_permission", args),
  /** Takes a permission out of the request. */
  remove_permission: (args: { review: ReviewId; index: number }): Promise<ReviewView> => call("remove_permission", args),
  /** Permission names that begin with or contain the text, at most twelve, for completion. */
  suggest: (args: { text: string }): Promise<Array<string>> => call("suggest", args),
  /** Decides about a permission. */
  decide: (args: { review: ReviewId; index: number; choice: Choice; note: string }): Promise<ReviewView> => call("decide", args),
  /** Takes a decision away. */
  clear_decision: (args: { review: ReviewId; index: number }): Promise<ReviewView> => call("clear_decision", args),
  /** Takes back the last change of the request or its decisions. */
  undo: (args: { review: ReviewId }): Promise<ReviewView> => call("undo", args),
  /** Signs in; sends `sign-in` events and ends when the sign-in has ended. */
  sign_in: (args: { review: ReviewId }): Promise<ReviewView> => call("sign_in", args),
  /** Opens the sign-in page in the browser again while a sign-in waits. */
  open_sign_in_page: (args: { review: ReviewId }): Promise<boolean> => call("open_sign_in_page", args),
  /** Ends a waiting sign-in. */
  cancel_sign_in: (args: { review: ReviewId }): Promise<boolean> => call("cancel_sign_in", args),
  /** Signs out and forgets the session. */
  sign_out: (args: { review: ReviewId }): Promise<ReviewView> => call("sign_out", args),
  /** Runs the probes; sends `probe` events and ends when all have ended. */
  probe: (args: { review: ReviewId }): Promise<ReviewView> => call("probe", args),
  /** Ends running probes; what was not tried is shown as such. */
  cancel_probes: (args: { review: ReviewId }): Promise<boolean> => call("cancel_probes", args),
  /** The report as an HTML page, in the given language. */
  preview_report: (args: { review: ReviewId; locale: string }): Promise<string> => call("preview_report", args),
  /** Writes the report's files into the report folder. */
  export_report: (args: { review: ReviewId; formats: Array<string>; locale: string; overwrite: boolean }): Promise<Exported> => call("export_report", args),
  /** Lets the person choose the report folder; none where they cancelled. */
  choose_report_folder: (): Promise<string | null> => call("choose_report_folder", {}),
  /** Opens an exported file, or the report folder, with the system's program for it. */
  open_exported: (args: { path: string }): Promise<boolean> => call("open_exported", args),
  /** What answers a question to the catalogue, the best first. */
  catalogue_search: (args: { query: CatalogueQuery }): Promise<CatalogueResults> => call("catalogue_search", args),
  /** All that the catalogue knows of a permission in one of its kinds. */
  catalogue_entry: (args: { pick: CataloguePick }): Promise<CatalogueEntry> => call("catalogue_entry", args),
  /** Two permissions side by side. */
  catalogue_compare: (args: { first: CataloguePick; second: CataloguePick }): Promise<CatalogueComparison> => call("catalogue_compare", args),
  /** What is to be said of several permissions together. */
  catalogue_set: (args: { picks: Array<CataloguePick> }): Promise<SetView> => call("catalogue_set", args),
  /** What is to be said of the permissions of a review together. */
  catalogue_review: (args: { review: ReviewId }): Promise<SetView> => call("catalogue_review", args),
  /** Reads what the tenant of a review itself offers, with the review's session, and adds */
  /** it to the catalogue until that session ends. */
  catalogue_freshen: (args: { review: ReviewId }): Promise<FreshenedView> => call("catalogue_freshen", args),
  /** What a tenant has added to the catalogue; none where nothing was read. */
  catalogue_tenant: (): Promise<FreshenedView | null> => call("catalogue_tenant", {}),
};
