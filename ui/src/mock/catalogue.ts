// The catalogue of the mock: the seven permissions in all their kinds, and one that only a
// tenant knows.
import type {
  CatalogueComparison,
  CatalogueEntry,
  CatalogueHit,
  CataloguePick,
  CatalogueQuery,
  CatalogueResults,
  FreshenedView,
  Kind,
  MatchView,
  PathView,
  PieceView,
} from "../lib/generated";
import { form, told } from "./compose";
import { facts, type Fact } from "./facts";
import { scene } from "./state";
import { day, has, m } from "./words";

const graph = { id: "00000003-0000-0000-c000-000000000000", name: "Microsoft Graph" };
const sharepoint = { id: "00000003-0000-0ff1-ce00-000000000000", name: "Office 365 SharePoint Online" };
const foreign = { name: "AllSites.Read", title: "See what you can see in SharePoint", text: "Opens documents and list entries that the person can open as well." };

/** Each permission in each kind. */
const forms = facts.flatMap((fact) => fact.kinds.map((kind) => ({ fact, kind })));

function pieces(text: string, wanted: string): PieceView[] {
  const at = wanted ? text.toLowerCase().indexOf(wanted) : -1;
  const cut = [text.slice(0, at), text.slice(at, at + wanted.length), text.slice(at + wanted.length)];
  if (at < 0) return [{ text, marked: false }];
  return cut.map((text, n) => ({ text, marked: n === 1 })).filter((piece) => piece.text !== "");
}

function calls(fact: Fact): PathView[] {
  const root = (fact.call ?? "").split("?")[0]?.replace(/^GET /, "") ?? "";
  if (!root) return [];
  const rest = ["", "/{id}", "/delta", "/$count", "/{id}/extensions", "/{id}/attachments"];
  return rest.map((end, n) => ({ method: "GET", path: root + end, least: n % 3 === 0, also: n === 4 ? ["User.Read.All"] : [], also_told: n === 4 ? m("browse-paths-also", { names: "User.Read.All" }) : null }));
}

function hit({ fact, kind }: { fact: Fact; kind: Kind }, wanted: string): CatalogueHit | null {
  const told = form(fact, kind);
  const title = told.explanation.title;
  const path = wanted.startsWith("/") || wanted.startsWith("get ");
  const call = path && calls(fact).find((one) => `get ${one.path}`.toLowerCase().includes(wanted.replace(/^get /, "")));
  const inName = !path && fact.name.toLowerCase().includes(wanted);
  const inTitle = !path && title.toLowerCase().includes(wanted);
  const meaning = !path && told.explanation.can_do.toLowerCase().includes(wanted);
  if (!call && !inName && !inTitle && !meaning) return null;
  const by = (by: MatchView["by"], label: string, pieces: PieceView[] = [], least = false, language: string | null = null): MatchView => ({ by, label: m(label), pieces, language, least });
  const matched = !wanted
    ? null
    : call
      ? by("path", call.least ? "browse-match-path-least" : "browse-match-path", pieces(`GET ${call.path}`, ""), call.least)
      : inName
        ? by("name", "browse-match-name")
        : inTitle
          ? by("meaning", "browse-match-title")
          : by("meaning", "browse-match-meaning", pieces(told.explanation.can_do, wanted), false, document.documentElement.lang);
  return {
    name: fact.name,
    kind,
    kind_label: told.kind_label,
    resource: null,
    name_pieces: pieces(fact.name, inName ? wanted : ""),
    title_pieces: pieces(title, !inName && inTitle ? wanted : ""),
    levels: told.ratings.map(({ source, source_label, level, level_label }) => ({ source, source_label, level, level_label })),
    matched,
    tenant_only: false,
  };
}

const tenantHit = (): CatalogueHit => ({
  name: foreign.name,
  kind: "delegated",
  kind_label: m("kind-delegated"),
  resource: sharepoint,
  name_pieces: pieces(foreign.name, ""),
  title_pieces: pieces(foreign.title, ""),
  levels: [],
  matched: null,
  tenant_only: true,
});

function search({ query }: { query: CatalogueQuery }): CatalogueResults {
  if (scene("catalogue") === "failed") throw told("internal");
  const wanted = query.text.trim().toLowerCase();
  const fits = (kind: Kind, fact: Fact) =>
    (!query.kind || query.kind === kind) && (!query.data || query.data === fact.data) && (query.levels.length === 0 || query.levels.includes(fact.levels[kind][0] ?? 0));
  const found = forms.filter(({ fact, kind }) => fits(kind, fact)).map((one) => hit(one, wanted));
  const hits = found.filter((one) => one !== null);
  if ((scene("catalogue") === "tenant" || freshened) && !wanted) hits.unshift(tenantHit());
  return { hits: hits.slice(0, query.limit), total: hits.length, summary: m("browse-found", { total: hits.length }) };
}

function entry(pick: CataloguePick): CatalogueEntry {
  if (pick.resource) return tenantEntry();
  const fact = facts.find((one) => one.name.toLowerCase() === pick.name.toLowerCase());
  if (!fact) throw told("permission-unknown", { permission: pick.name });
  const kind = pick.kind ?? fact.kinds[0]!;
  const paths = calls(fact);
  const key = `prose-${fact.name.replaceAll(".", "-")}`;
  const wider = fact.name === "Calendars.Read" ? "Calendars.ReadWrite" : null;
  const narrower = fact.name === "Calendars.ReadWrite" ? "Calendars.Read" : null;
  const related = (name: string | null, words: { wider: string; narrower: string }) => {
    const other = facts.find((one) => one.name === name);
    return other ? [{ name: other.name, kind, title: form(other, kind).explanation.title, reason: m("catalog-superset-write-reads", words) }] : [];
  };
  return {
    name: fact.name,
    resource: graph,
    kinds: fact.kinds.map((kind) => ({ kind, label: m(`kind-${kind}`) })),
    form: { ...form(fact, kind), redundant: [] },
    data: fact.data,
    data_label: m(`data-${fact.data}`),
    breadth: fact.breadth[kind],
    breadth_label: m(`breadth-${fact.breadth[kind]}`),
    escalations: fact.name === "Directory.Read.All" ? [m("catalog-escalation-groups", { name: fact.name })] : [],
    prose: has(`${key}.example`) ? { example: m(`${key}.example`, { kind }), worst: m(`${key}.worst`, { kind }), ask: m(`${key}.ask`, { kind }) } : null,
    includes: related(narrower, { wider: fact.name, narrower: narrower ?? "" }),
    included_by: related(wider, { wider: wider ?? "", narrower: fact.name }),
    paths,
    paths_summary: m("browse-paths-summary", { total: paths.length, least: paths.filter((call) => call.least).length }),
    personal: fact.name === "Calendars.Read" ? m("browse-personal") : null,
    source: m("browse-source", { date: day("2026-08-03") }),
    tenant_only: false,
    disagreements: [],
  };
}

function tenantEntry(): CatalogueEntry {
  const base = entry({ name: "Group.Read.All", kind: "delegated", resource: null });
  const explanation = { ...base.form.explanation, title: foreign.title, can_do: foreign.text, not_included: [], notes: [] };
  return {
    ...base,
    name: foreign.name,
    resource: sharepoint,
    kinds: base.kinds.slice(0, 1),
    form: { ...base.form, explanation, ratings: [], narrower: [] },
    data: null,
    data_label: null,
    breadth: null,
    breadth_label: null,
    paths: [],
    tenant_only: true,
  };
}

function compare({ first, second }: { first: CataloguePick; second: CataloguePick }): CatalogueComparison {
  const [one, other] = [entry(first), entry(second)];
  const only = (of: CatalogueEntry, than: CatalogueEntry) => of.paths.filter((call) => !than.paths.some((known) => known.path === call.path));
  const [firsts, seconds] = [only(one, other), only(other, one)];
  const both = one.paths.length - firsts.length;
  const rule = other.includes.find((included) => included.name === one.name);
  return {
    first: one,
    second: other,
    inclusion: rule ? "second-includes-first" : "neither",
    inclusion_told: rule?.reason ?? m("browse-compare-neither"),
    only_first: firsts,
    only_second: seconds,
    both,
    together: {
      redundant: rule ? [{ name: one.name, kind: one.form.kind, kind_label: one.form.kind_label, told: [rule.reason], others: [other.name] }] : [],
      narrowable: [],
      needs: [],
    },
    paths_told: m("browse-compare-paths", { first: one.name, second: other.name, firsts: firsts.length, seconds: seconds.length, both }),
  };
}

let freshened: FreshenedView | null = null;

function freshen(): FreshenedView {
  freshened = {
    at: day("2026-11-23"),
    told: [m("browse-tenant-added", { count: 22 }), m("browse-tenant-differences", { count: 1 })],
    disagreements: [m("catalog-disagreement-consent-admin", { name: "Notes.Create" })],
    problem: null,
  };
  return freshened;
}

type Args = Record<string, unknown>;

export const catalogue: Record<string, (args: Args) => unknown> = {
  catalogue_search: (args) => search(args as unknown as { query: CatalogueQuery }),
  catalogue_entry: (args) => entry(args.pick as CataloguePick),
  catalogue_freshen: freshen,
  catalogue_tenant: () => freshened,
  catalogue_compare: (args) => compare(args as unknown as { first: CataloguePick; second: CataloguePick }),
};
