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
export type AppSideView = { 
/**
 * Whether the request has application permissions at all.
 */
wanted: boolean, 
/**
 * Whether the place lends an app to sign in as, as the practice tenant does.
 */
lent: boolean, 
/**
 * The application id that is signed in; none while none is.
 */
client: string | null, 
/**
 * The application permissions that its access token carries.
 */
roles: Array<string>, };
export type AuditAppRow = { 
/**
 * The object id of its service principal.
 */
id: string, 
/**
 * Its application id.
 */
app_id: string, 
/**
 * Its name; its application id where it has none.
 */
name: string, 
/**
 * Whose it is.
 */
origin: AuditOrigin, 
/**
 * Its publisher, as far as told.
 */
publisher: string | null, 
/**
 * Whether Microsoft has verified that publisher.
 */
verified: boolean, 
/**
 * Whether it may sign in.
 */
enabled: boolean, 
/**
 * When it came into the tenant, as the reader's locale writes it.
 */
created: string | null, 
/**
 * When it signed in last; none where it never did or nobody knows.
 */
used: string | null, 
/**
 * The highest rating of what it holds, 1 to 4.
 */
level: number | null, 
/**
 * Its widest reach.
 */
breadth: AuditBreadth | null, 
/**
 * Delegated permissions that it holds.
 */
delegated: number, 
/**
 * Application permissions that it holds.
 */
application: number, 
/**
 * People who are within reach one by one; everyone aside.
 */
people: number, 
/**
 * Findings about it.
 */
findings: number, 
/**
 * The gravest of them.
 */
weight: SignWeight | null, };
export type AuditAppView = { 
/**
 * Its row in the list.
 */
row: AuditAppRow, 
/**
 * What was found about it, the gravest first.
 */
findings: Array<AuditFindingRow>, 
/**
 * What it holds; the first 500.
 */
grants: AuditGrantsView, 
/**
 * Its secrets and certificates.
 */
credentials: Array<AuditCredentialView>, 
/**
 * The addresses to which sign-ins return.
 */
redirects: Array<string>, 
/**
 * Who looks after it; none where that was not read.
 */
owners: Array<string> | null, };
export type AuditAppsView = { 
/**
 * How many rows fit the query.
 */
total: number, 
/**
 * The rows from the query's offset on.
 */
rows: Array<AuditAppRow>, };
export type AuditBreadth = "one" | "some" | "all" | "application";
export type AuditCell = { 
/**
 * The kind of data.
 */
data: DataKind, 
/**
 * How wide.
 */
breadth: AuditBreadth, 
/**
 * Apps that reach it, Microsoft's own apart.
 */
apps: number, 
/**
 * Microsoft's own apps that reach it.
 */
microsofts: number, 
/**
 * The highest rating among the others, 1 to 4.
 */
level: number | null, };
export type AuditChangeKind = "new-app" | "gone-app" | "new-grant" | "gone-grant" | "widened" | "narrowed" | "publisher" | "owners" | "credentials";
export type AuditChangeRow = { 
/**
 * What became of it.
 */
change: AuditChangeKind, 
/**
 * The object id of the app's service principal.
 */
app: string, 
/**
 * The app's name.
 */
app_name: string, 
/**
 * The difference in a sentence.
 */
text: string, 
/**
 * The rating of the permission, where it is about one.
 */
level: number | null, };
export type AuditComparisonView = { 
/**
 * The earlier one.
 */
first: AuditSummary, 
/**
 * The later one.
 */
second: AuditSummary, 
/**
 * What keeps the comparison from being complete, in sentences; a list that was not read
 * whole on either side is not compared.
 */
limits: Array<string>, 
/**
 * How many differences of each kind, and what the kind is called.
 */
counts: Array<[AuditChangeKind, string, number]>, 
/**
 * How many differences fit the query.
 */
total: number, 
/**
 * Those from the offset on.
 */
rows: Array<AuditChangeRow>, };
export type AuditCredentialView = { 
/**
 * What it is, in the person's language.
 */
kind: string, 
/**
 * Its name.
 */
name: string, 
/**
 * From when it is valid.
 */
begins: string | null, 
/**
 * Until when.
 */
ends: string | null, };
export type AuditFindingRow = { 
/**
 * The rule.
 */
rule: string, 
/**
 * The rule's heading.
 */
title: string, 
/**
 * How much it weighs.
 */
weight: SignWeight, 
/**
 * The object id of the app that it is about.
 */
app: string, 
/**
 * The app's name.
 */
app_name: string, 
/**
 * What was found, with its evidence, in a sentence.
 */
text: string, };
export type AuditFindingsView = { 
/**
 * How many rows fit the query.
 */
total: number, 
/**
 * The rows from the query's offset on.
 */
rows: Array<AuditFindingRow>, };
export type AuditGrantRow = { 
/**
 * The object id of the app's service principal.
 */
app: string, 
/**
 * The app's name.
 */
app_name: string, 
/**
 * The API that owns the permission.
 */
resource: string, 
/**
 * The permission as its API calls it, or its id where the API is gone.
 */
permission: string, 
/**
 * Its kind.
 */
kind: Kind, 
/**
 * How wide it reaches.
 */
breadth: AuditBreadth, 
/**
 * The same in words, such as “for 12 people”.
 */
breadth_text: string, 
/**
 * How many people it was granted for one by one.
 */
people: number, 
/**
 * Its rating, 1 to 4; none where the catalogue does not know it.
 */
level: number | null, 
/**
 * The kind of data.
 */
data: DataKind, 
/**
 * What the kind of data is called.
 */
data_text: string, 
/**
 * Whether more rights can be gained with it.
 */
raises: boolean, };
export type AuditGrantsView = { 
/**
 * How many rows fit the query.
 */
total: number, 
/**
 * The rows from the query's offset on.
 */
rows: Array<AuditGrantRow>, };
export type AuditOrigin = "own" | "other" | "microsoft";
export type AuditPartState = "waiting" | "reading" | "whole" | "uncounted" | "changed" | "short" | "partial" | "not-read";
export type AuditPartView = { 
/**
 * Its stable name, such as `delegated`.
 */
id: string, 
/**
 * Its name in the person's language.
 */
name: string, 
/**
 * How it stands.
 */
state: AuditPartState, 
/**
 * Whether the audit cannot be complete without it.
 */
needed: boolean, 
/**
 * Records read.
 */
rows: number, 
/**
 * Records that the tenant counts, where it does.
 */
expected: number | null, 
/**
 * Pages read.
 */
pages: number, 
/**
 * How it stands, in a sentence such as “839 of 839”.
 */
text: string, 
/**
 * What kept it from being read whole.
 */
problem: ToldView | null, };
export type AuditProgress = { 
/**
 * Which snapshot.
 */
id: string, 
/**
 * What it is doing.
 */
stage: AuditStage, 
/**
 * Its parts.
 */
parts: Array<AuditPartView>, 
/**
 * Pages read and kept.
 */
pages: number, 
/**
 * Records read and kept.
 */
rows: number, 
/**
 * Records expected by the tenant's own counts, as far as they are known.
 */
expected: number | null, 
/**
 * Resource units spent in this run.
 */
units: number, 
/**
 * Units that the tenant allows in ten seconds.
 */
quota: number, 
/**
 * Requests sent in this run.
 */
requests: number, 
/**
 * Seconds since this run began.
 */
seconds: number, 
/**
 * Seconds left, where that can be estimated.
 */
seconds_left: number | null, 
/**
 * The same for people, such as “about 2 minutes left”.
 */
left: string | null, 
/**
 * Whether it slows down to stay within the quota.
 */
slowed: boolean, 
/**
 * What ended it.
 */
problem: ToldView | null, };
export type AuditQuery = { 
/**
 * Part of a name (app, publisher, permission), or an id.
 */
text: string, 
/**
 * Whose apps; Microsoft's own are left out unless they are asked for here.
 */
origin: AuditOrigin | null, 
/**
 * Microsoft's own too, where `origin` says nothing.
 */
with_microsoft: boolean, 
/**
 * How wide.
 */
breadth: AuditBreadth | null, 
/**
 * Which kind of data.
 */
data: DataKind | null, 
/**
 * Rated at least so high, 1 to 4.
 */
level: number | null, 
/**
 * Found by this rule.
 */
rule: string | null, 
/**
 * Of this app, by its object id.
 */
app: string | null, 
/**
 * The order.
 */
sort: AuditSort, 
/**
 * The other way round than that order usually goes.
 */
reversed: boolean, 
/**
 * Rows to leave out at the beginning.
 */
offset: number, 
/**
 * Rows wanted, at most 500.
 */
limit: number, };
export type AuditRuleView = { 
/**
 * Its stable name, such as `consent-wave`.
 */
rule: string, 
/**
 * What it finds, as a heading.
 */
title: string, 
/**
 * Why that matters, and what to do.
 */
why: string, 
/**
 * How much it weighs at most.
 */
weight: SignWeight, 
/**
 * How many findings.
 */
count: number, };
export type AuditSort = "level" | "name" | "people" | "created" | "used" | "findings" | "permission";
export type AuditStage = "reading" | "checking" | "judging" | "done" | "paused" | "failed";
export type AuditState = "running" | "paused" | "complete" | "incomplete";
export type AuditSummary = { 
/**
 * Which snapshot.
 */
id: string, 
/**
 * The tenant's name, or its id where it tells none.
 */
tenant: string, 
/**
 * When it began, as the reader's locale writes it.
 */
began: string, 
/**
 * How it stands.
 */
state: AuditState, 
/**
 * The same in a sentence.
 */
state_text: string, 
/**
 * Service principals in it.
 */
apps: number, 
/**
 * Delegated grants and application permissions in it.
 */
grants: number, 
/**
 * The size of its file, as the reader's locale writes it.
 */
size: string, 
/**
 * What ended it early, or makes it unreadable.
 */
problem: ToldView | null, };
export type AuditView = { 
/**
 * Its line in the list.
 */
summary: AuditSummary, 
/**
 * The verdict: “complete”, or what is missing, in sentences.
 */
verdict: Array<string>, 
/**
 * What was read, part by part.
 */
parts: Array<AuditPartView>, 
/**
 * Apps, by whose they are: own, others', Microsoft's.
 */
own: number, 
/**
 * Apps registered elsewhere.
 */
other: number, 
/**
 * Microsoft's own apps.
 */
microsoft: number, 
/**
 * The picture: kinds of data against breadth; cells with no app are left out.
 */
picture: Array<AuditCell>, 
/**
 * The names of the kinds of data, in their order.
 */
data_names: Array<[DataKind, string]>, 
/**
 * The names of the breadths, in their order.
 */
breadth_names: Array<[AuditBreadth, string]>, 
/**
 * The rules that found something, the gravest first.
 */
rules: Array<AuditRuleView>, 
/**
 * The rules that found nothing.
 */
silent: Array<AuditRuleView>, 
/**
 * What could not be judged, and why, in sentences.
 */
not_judged: Array<string>, };
export type AuditsView = { 
/**
 * The newest first.
 */
audits: Array<AuditSummary>, 
/**
 * The audit under way in this window.
 */
running: AuditProgress | null, 
/**
 * Whether somebody is connected, so that an audit can start at once.
 */
connected: boolean, };
export type Breadth = "own" | "as-person" | "chosen" | "organisation";
export type Bundling = "loose" | "file" | "folder";
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
export type CheckOutcome = "fine" | "notice" | "failed" | "skipped";
export type CheckView = { 
/**
 * Its id, such as `clock`.
 */
id: string, 
/**
 * What it is about.
 */
name: string, 
/**
 * How it ended.
 */
outcome: CheckOutcome, 
/**
 * The same in a word or two.
 */
outcome_label: string, 
/**
 * What was found, as a sentence.
 */
found: string, 
/**
 * What to do; none where there is nothing to do.
 */
advice: string | null, 
/**
 * Raw words for support.
 */
detail: string | null, 
/**
 * How long it took, in words.
 */
took: string, 
/**
 * The same in milliseconds.
 */
millis: number, };
export type Choice = { "choice": "approve" } | { "choice": "approve-with-condition", 
/**
 * The condition, in the admin's words; not blank.
 */
condition: string, } | { "choice": "refuse" } | { "choice": "ask-vendor" };
export type ClaimView = { 
/**
 * Its name in the token.
 */
name: string, 
/**
 * What it says; times as the reader's locale writes them.
 */
values: Array<string>, 
/**
 * What the claim is for, where that is known.
 */
meaning: string | null, 
/**
 * What its values mean, where that is known.
 */
more: Array<string>, };
export type ClearFieldView = { 
/**
 * Its path in the record.
 */
field: string, 
/**
 * Its value as the tenant gave it.
 */
value: string, };
export type ClearView = { 
/**
 * The permission.
 */
name: string, 
/**
 * Its filled fields.
 */
fields: Array<ClearFieldView>, 
/**
 * The review after the look was noted.
 */
review: ReviewView, };
export type CloudView = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * It takes an authority and a Graph address in place of a tenant.
 */
custom: boolean, };
export type ColumnView = { 
/**
 * The kind of data.
 */
data: DataKind, 
/**
 * Its name.
 */
label: string, };
export type CommandView = { 
/**
 * `azure-cli` or `graph-powershell`.
 */
id: string, 
/**
 * The tool's own name.
 */
name: string, 
/**
 * The command, one line.
 */
text: string, };
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
 * The place's id.
 */
place_id: string, 
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
export type ConsentLinkView = { 
/**
 * The link; none where it cannot be made.
 */
url: string | null, 
/**
 * What it does, or why there is none.
 */
told: string, 
/**
 * The approved delegated permissions that it asks for.
 */
permissions: Array<string>, 
/**
 * Approved permissions that such a link cannot ask for: those for an app alone.
 */
left_out: Array<string>, };
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
export type DoctorView = { 
/**
 * When, as the reader's locale writes it.
 */
at: string, 
/**
 * The place that was examined.
 */
place: string, 
/**
 * The whole in a sentence.
 */
told: string, 
/**
 * The checks, in the order in which a sign-in depends on them.
 */
checks: Array<CheckView>, };
export type ErrorView = { 
/**
 * The error as it is written, such as `AADSTS65001` or `invalid_grant`.
 */
code: string, 
/**
 * What happened.
 */
what: string, 
/**
 * Why it usually happens.
 */
why: string, 
/**
 * Who can mend it, and where; empty where the error is not known.
 */
mend: string, 
/**
 * Whether trying again is safe; empty where the error is not known.
 */
retry: string, 
/**
 * Microsoft's own page about it.
 */
page: string | null, 
/**
 * Whether it is in Scopeglass's table.
 */
known: boolean, };
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
problem: ToldView | null, } | { "event": "device-code", 
/**
 * Which review; none for another sign-in.
 */
review: ReviewId | null, 
/**
 * The page to enter it on.
 */
page: string, 
/**
 * The code.
 */
code: string, 
/**
 * Until when it is good, as the reader's locale writes it.
 */
until: string, } | { "event": "connect", 
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
problem: ToldView | null, } | { "event": "experiment", 
/**
 * Which review.
 */
review: ReviewId, 
/**
 * Its place among those tried, from 0.
 */
index: number, 
/**
 * How many are tried.
 */
of: number, 
/**
 * What is being done, as a sentence.
 */
told: string, } | { "event": "audit", 
/**
 * How far.
 */
progress: AuditProgress, } | { "event": "export", 
/**
 * Which review.
 */
review: ReviewId, 
/**
 * Parts that are done.
 */
done: number, 
/**
 * Parts that there are.
 */
of: number, 
/**
 * What is being done, in a few words.
 */
doing: string, } | { "event": "probe", 
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
 * What else can be said of the data.
 */
facts: Array<SeenFactView>, 
/**
 * How it went place by place, such as mailbox by mailbox.
 */
across: string | null, 
/**
 * Said where some places refused while others answered.
 */
narrowed: string | null, 
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
export type ExperimentStepView = { 
/**
 * The permission.
 */
name: string, 
/**
 * The call, such as `GET /me/messages`.
 */
call: string | null, 
/**
 * Before the consent.
 */
before: TrialView | null, 
/**
 * After it.
 */
after: TrialView | null, 
/**
 * What the two show.
 */
verdict: Verdict, 
/**
 * The same as a sentence.
 */
told: string, };
export type ExperimentView = { 
/**
 * When it ended, as the reader's locale writes it.
 */
at: string, 
/**
 * The steps in the order of the consents.
 */
steps: Array<ExperimentStepView>, 
/**
 * Set where earlier consents of this client spoiled it: which, and how to get a client
 * without any.
 */
spoiled: string | null, 
/**
 * What ended it early.
 */
problem: ToldView | null, };
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
export type ExportWish = { 
/**
 * The ids of the formats.
 */
formats: Array<string>, 
/**
 * The report's language.
 */
locale: string, 
/**
 * How much of what was seen is told: `samples`, `fields` or `counts`.
 */
redaction: string, 
/**
 * Whether the files are bound into a bundle.
 */
bundling: Bundling, 
/**
 * Whether a bundle is signed.
 */
sign: boolean, 
/**
 * The address of a timestamp service (RFC 3161); none for no timestamp.
 */
timestamp: string | null, 
/**
 * A folder with an organisation's letterhead; none for none.
 */
template?: string, 
/**
 * An earlier report of the same app to compare with, as a file, or a saved review by
 * the beginning of its id; none for the report alone.
 */
beside?: string, 
/**
 * Whether files of the same names may be replaced.
 */
overwrite: boolean, };
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
export type ForecastLine = { 
/**
 * `who`, `needs`, `managed`, `workflow`, `role` or `held`.
 */
about: string, 
/**
 * Whether it was read, and is no guess.
 */
known: boolean, 
/**
 * What it is, or why it is not known.
 */
told: string, };
export type ForecastView = { 
/**
 * A line each.
 */
lines: Array<ForecastLine>, 
/**
 * The permissions for which Microsoft's default asks for an administrator.
 */
admin: Array<string>, };
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
export type GuideView = { 
/**
 * The address of the page to begin at.
 */
portal: string, 
/**
 * What to click, a sentence or two each.
 */
steps: Array<string>, 
/**
 * The delegated permissions that will be asked for, and no others.
 */
permissions: Array<string>, 
/**
 * The same as one command.
 */
commands: Array<CommandView>, };
export type Inclusion = "first-includes-second" | "second-includes-first" | "neither" | "not-comparable";
export type KeptView = { 
/**
 * The person's object id.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * The sign-in name.
 */
username: string, };
export type KeysView = { 
/**
 * This person's own; absent until the first report is signed.
 */
own: SignerKey | null, 
/**
 * Where it is kept, as a sentence.
 */
kept: string, 
/**
 * Whether it will be there again after a restart.
 */
persistent: boolean, 
/**
 * The trusted signers.
 */
signers: Array<SignerView>, };
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
export type PlaceInput = { 
/**
 * What to call it; the tenant where empty.
 */
name: string, 
/**
 * The cloud's id, or `custom`; the global cloud where empty.
 */
cloud: string, 
/**
 * A domain, an id or `organizations`.
 */
tenant: string, 
/**
 * The application id of the app registration.
 */
client: string, 
/**
 * The authority, for `custom`.
 */
authority: string, 
/**
 * The base of Graph, for `custom`.
 */
graph: string, 
/**
 * A PEM file with certificate authorities to believe besides the system's.
 */
ca_file: string, 
/**
 * The person knows the risks of signing in as one of Microsoft's own apps.
 */
first_party: boolean, };
export type PlaceView = { 
/**
 * Its id, given to `choose_place`.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The practice tenant.
 */
practice: boolean, 
/**
 * The one that is used unless a review uses another.
 */
chosen: boolean, 
/**
 * The cloud, in words; empty for the practice tenant.
 */
cloud: string, 
/**
 * The tenant's domain or id, or the authority's address.
 */
tenant: string, 
/**
 * The application id of the app registration.
 */
client: string, };
export type PlacesView = { 
/**
 * The places.
 */
places: Array<PlaceView>, 
/**
 * The clouds in which another can be connected.
 */
clouds: Array<CloudView>, };
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
export type ProofView = { 
/**
 * The app's own session.
 */
app: AppSideView, 
/**
 * Whether the experiment has anything to try.
 */
can_experiment: boolean, 
/**
 * Whether the experiment is under way.
 */
experimenting: boolean, 
/**
 * The experiment that was made last.
 */
experiment: ExperimentView | null, 
/**
 * Each look at a record in clear that was taken, as a sentence.
 */
looks: Array<string>, };
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
 * What proves more than a probe alone.
 */
proof: ProofView, 
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
export type SeenFactView = { 
/**
 * What was found out.
 */
label: string, 
/**
 * What was found, or that it could not be read.
 */
value: string, 
/**
 * Whether it could not be read.
 */
unread: boolean, 
/**
 * A share of what was looked at, 0 to 1, where it is one.
 */
share: number | null, };
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
 * Where: the place's name.
 */
place: string, 
/**
 * The place's id.
 */
place_id: string, 
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
people: Array<PersonView>, 
/**
 * Whose sessions are kept here, for `sign_in_as`.
 */
kept: Array<KeptView>, };
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
export type SignerKey = { 
/**
 * 16 hexadecimal digits.
 */
id: string, 
/**
 * One line of base64, as minisign takes it.
 */
key: string, };
export type SignerView = { 
/**
 * The name that the person gave.
 */
name: string, 
/**
 * The key.
 */
key: SignerKey, 
/**
 * Since when, as the reader's locale writes it.
 */
added: string, };
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
export type TokenView = { 
/**
 * What kind of token it is, in words.
 */
kind: string, 
/**
 * Until when it is good, as a sentence.
 */
validity: string, 
/**
 * Whether the signature is by the issuer's keys, as a sentence.
 */
signature: string, 
/**
 * The claims, those first that a reader looks for first.
 */
claims: Array<ClaimView>, };
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
detail: string | null, 
/**
 * The error of the identity server behind it, explained.
 */
explained: ErrorView | null, };
export type TrialView = { 
/**
 * What came of it.
 */
outcome: OutcomeKind, 
/**
 * The same in words, with the count where there is one.
 */
text: string, };
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
export type Verdict = "proved" | "spoiled" | "open-before" | "still-closed" | "unsettled";
export type VerifiedView = { 
/**
 * The file or folder that was verified.
 */
file: string, 
/**
 * `intact`, `unknown-signer`, `unsigned`, `incomplete` or `changed`.
 */
state: string, 
/**
 * The outcome as a sentence.
 */
title: string, 
/**
 * What follows, and what to do next.
 */
hint: string, 
/**
 * Who signed, as a sentence.
 */
signer: string, 
/**
 * The key that it was signed with, where it is not known here and may be trusted.
 */
unknown_key: SignerKey | null, 
/**
 * What was made of which app and when, as a sentence; absent where it cannot be read.
 */
made: string | null, 
/**
 * What is wrong and where, a sentence each.
 */
faults: Array<string>, 
/**
 * The chain of evidence, as sentences.
 */
chain: Array<string>, 
/**
 * The timestamp, as a sentence.
 */
timestamp: string, 
/**
 * The files that are as they were made.
 */
files: Array<string>, };

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
  /** Signs in by a code that is entered on another device; sends a `device-code` event. */
  sign_in_by_code: (args: { review: ReviewId }): Promise<ReviewView> => call("sign_in_by_code", args),
  /** Goes on with the session that is kept for an account, without the browser. */
  sign_in_as: (args: { review: ReviewId; account: string }): Promise<ReviewView> => call("sign_in_as", args),
  /** Opens the sign-in page in the browser again while a sign-in waits. */
  open_sign_in_page: (args: { review: ReviewId }): Promise<boolean> => call("open_sign_in_page", args),
  /** Ends a waiting sign-in. */
  cancel_sign_in: (args: { review: ReviewId }): Promise<boolean> => call("cancel_sign_in", args),
  /** Signs out and forgets the session. */
  sign_out: (args: { review: ReviewId }): Promise<ReviewView> => call("sign_out", args),
  /** Runs the probes; sends `probe` events and ends when all have ended. */
  probe: (args: { review: ReviewId }): Promise<ReviewView> => call("probe", args),
  /** Makes the controlled experiment: one consent more, one question more; sends `sign-in` */
  /** and `experiment` events and ends when it has ended. */
  experiment: (args: { review: ReviewId }): Promise<ReviewView> => call("experiment", args),
  /** Signs an app in by itself: the practice tenant's, or one with this application id and */
  /** a certificate that the person chooses; none where they cancelled. */
  sign_in_app: (args: { review: ReviewId; client: string }): Promise<ReviewView | null> => call("sign_in_app", args),
  /** Ends the app's own session. */
  sign_out_app: (args: { review: ReviewId }): Promise<ReviewView> => call("sign_out_app", args),
  /** Reads one record of a permission's probe in clear and notes in the review that it was */
  /** shown; it is kept nowhere. */
  show_in_clear: (args: { review: ReviewId; index: number }): Promise<ClearView> => call("show_in_clear", args),
  /** Ends running probes; what was not tried is shown as such. */
  cancel_probes: (args: { review: ReviewId }): Promise<boolean> => call("cancel_probes", args),
  /** The report as an HTML page, in the given language, with as much of what was seen as */
  /** `redaction` says: `samples`, `fields` or `counts`. */
  preview_report: (args: { review: ReviewId; locale: string; redaction: string }): Promise<string> => call("preview_report", args),
  /** Writes the report into the report folder; sends `export` events and ends when all is */
  /** written or nothing is. */
  export_report: (args: { review: ReviewId; wish: ExportWish }): Promise<Exported> => call("export_report", args),
  /** Lets the person choose the folder of a letterhead; its path, or none where they cancelled. */
  choose_template: (): Promise<string | null> => call("choose_template", {}),
  /** Ends the writing of a report; nothing of it is left. */
  cancel_export: (args: { review: ReviewId }): Promise<boolean> => call("cancel_export", args),
  /** Lets the person choose a bundle or a report in JSON and verifies it; none where they cancelled. */
  verify_file: (): Promise<VerifiedView | null> => call("verify_file", {}),
  /** Lets the person choose the folder of a bundle and verifies it; none where they cancelled. */
  verify_folder: (): Promise<VerifiedView | null> => call("verify_folder", {}),
  /** Verifies a file that was dropped onto the window, its bytes in base64. */
  verify_bytes: (args: { name: string; base64: string }): Promise<VerifiedView> => call("verify_bytes", args),
  /** The key that signs reports here, and the signers that are trusted. */
  keys: (): Promise<KeysView> => call("keys", {}),
  /** Makes the key that signs reports, where there is none yet. */
  make_key: (): Promise<KeysView> => call("make_key", {}),
  /** Trusts a signer from now on, by the key in minisign's form. */
  trust_signer: (args: { name: string; key: string }): Promise<KeysView> => call("trust_signer", args),
  /** Trusts a signer no longer, by key id or name. */
  forget_signer: (args: { id: string }): Promise<KeysView> => call("forget_signer", args),
  /** Lets the person choose the report folder; none where they cancelled. */
  choose_report_folder: (): Promise<string | null> => call("choose_report_folder", {}),
  /** Opens an exported file, or the report folder, with the system's program for it. */
  open_exported: (args: { path: string }): Promise<boolean> => call("open_exported", args),
  /** Every place to sign in at. */
  places: (): Promise<PlacesView> => call("places", {}),
  /** Connects a tenant: checks what was given and remembers it as the place to sign in at. */
  save_place: (args: { input: PlaceInput }): Promise<PlacesView> => call("save_place", args),
  /** Asks the authority of a tenant that is being connected what it says of itself, without */
  /** signing in; the tenant's id, or empty where the authority leaves it open. */
  check_place: (args: { input: PlaceInput }): Promise<string> => call("check_place", args),
  /** Forgets a connected tenant and its sessions; what was granted there stays. */
  remove_place: (args: { place: string }): Promise<PlacesView> => call("remove_place", args),
  /** Signs a review in at another place from now on; ends its session at the present one. */
  choose_place: (args: { review: ReviewId; place: string }): Promise<ReviewView> => call("choose_place", args),
  /** Looks at the apps of another place from now on; ends the connection to the present one. */
  choose_tenant: (args: { place: string }): Promise<ConnectionView> => call("choose_tenant", args),
  /** How to register an app for Scopeglass in a cloud, for what a review asks for or, with */
  /** none, for looking at the tenant's apps. */
  guide: (args: { cloud: string; review: ReviewId | null }): Promise<GuideView> => call("guide", args),
  /** What will happen at the consent page, as far as it can be known before it opens. */
  forecast: (args: { review: ReviewId }): Promise<ForecastView> => call("forecast", args),
  /** The link with which an administrator consents to exactly what was approved. */
  consent_link: (args: { review: ReviewId }): Promise<ConsentLinkView> => call("consent_link", args),
  /** Examines the way to a place, the usual one where none is named. */
  doctor: (args: { place: string | null }): Promise<DoctorView> => call("doctor", args),
  /** Examines again and lets the person save the bundle for support; the file's path, or */
  /** none where they cancelled. */
  save_doctor: (args: { place: string | null }): Promise<string | null> => call("save_doctor", args),
  /** The claims of a pasted token in words, on this machine alone; where `online`, the */
  /** signature is checked against the issuer's public keys. */
  inspect: (args: { token: string; online: boolean }): Promise<TokenView> => call("inspect", args),
  /** The claims of the access token of a review's session in words. */
  inspect_session: (args: { review: ReviewId }): Promise<TokenView> => call("inspect_session", args),
  /** Explains an error of the identity server by its code or name. */
  explain_error: (args: { code: string }): Promise<ErrorView> => call("explain_error", args),
  /** Opens the page of a cloud where apps are registered, in the browser. */
  open_guide: (args: { cloud: string }): Promise<boolean> => call("open_guide", args),
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
  /** The snapshots of tenant audits, and the audit under way. */
  audits: (): Promise<AuditsView> => call("audits", {}),
  /** Connects as an audit wants it, with the permission to read sign-ins where asked for. */
  audit_connect: (args: { sign_ins: boolean }): Promise<ConnectionView> => call("audit_connect", args),
  /** Audits the connected tenant; sends `audit` events and ends when it has ended or was */
  /** paused; none where it was cancelled. */
  audit_start: (): Promise<AuditView | null> => call("audit_start", {}),
  /** Goes on with an audit that was paused, broke off or was killed. */
  audit_resume: (args: { id: string }): Promise<AuditView | null> => call("audit_resume", args),
  /** Stops the audit under way; everything read is kept. */
  audit_pause: (): Promise<boolean> => call("audit_pause", {}),
  /** Stops the audit under way and throws away what it read. */
  audit_cancel: (): Promise<boolean> => call("audit_cancel", {}),
  /** Deletes a snapshot for good. */
  audit_delete: (args: { id: string }): Promise<AuditsView> => call("audit_delete", args),
  /** Opens a snapshot. */
  audit_open: (args: { id: string }): Promise<AuditView> => call("audit_open", args),
  /** A window of a snapshot's apps. */
  audit_apps: (args: { id: string; query: AuditQuery }): Promise<AuditAppsView> => call("audit_apps", args),
  /** A window of what its apps hold. */
  audit_grants: (args: { id: string; query: AuditQuery }): Promise<AuditGrantsView> => call("audit_grants", args),
  /** A window of what was found. */
  audit_findings: (args: { id: string; query: AuditQuery }): Promise<AuditFindingsView> => call("audit_findings", args),
  /** One app of a snapshot, by its object id. */
  audit_app: (args: { id: string; app: string }): Promise<AuditAppView> => call("audit_app", args),
  /** Begins a review of an app from what a snapshot holds of it. */
  audit_review: (args: { id: string; app: string }): Promise<ReviewView> => call("audit_review", args),
  /** What changed between two snapshots, of one kind or all. */
  audit_compare: (args: { first: string; second: string; change: AuditChangeKind | null; offset: number; limit: number }): Promise<AuditComparisonView> => call("audit_compare", args),
  /** Writes a snapshot's tables into the report folder, in these formats. */
  audit_export: (args: { id: string; formats: Array<string>; overwrite: boolean }): Promise<Exported> => call("audit_export", args),
};
