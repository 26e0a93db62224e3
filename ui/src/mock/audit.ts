// Audits of an invented large tenant: rows are made by number when a window of them is asked for.
import type {
  AuditAppRow,
  AuditAppView,
  AuditBreadth,
  AuditChangeKind,
  AuditGrantRow,
  AuditPartState,
  AuditPartView,
  AuditProgress,
  AuditQuery,
  AuditRuleView,
  AuditStage,
  AuditState,
  AuditSummary,
  AuditsView,
  AuditView,
  DataKind,
  Event,
  ToldView,
} from "../lib/generated";
import { connect, connection } from "./sources";
import { scene } from "./state";
import { count, day, m } from "./words";

const APPS = 110_000;
const GRANTS = 260_000;
const pause = (millis: number) => new Promise((done) => setTimeout(done, millis));
const breadths: AuditBreadth[] = ["one", "some", "all", "application"];
const data: DataKind[] = ["mail", "files", "events", "contacts", "chats", "people", "directory", "security"];
const levels: Record<string, number> = { mail: 4, files: 4, chats: 3, directory: 3, security: 3, events: 2, contacts: 2, people: 1 };
const permissions = ["Mail.ReadWrite", "Files.Read.All", "Calendars.Read", "Contacts.Read", "Chat.Read", "User.Read.All", "Directory.Read.All", "SecurityEvents.Read.All"];
const names = ["Copperfinch Planner", "Micr\u{43e}soft Teams", "Wexley Meetings", "社内ポータル", "بوابة الموظفين", "Lieferscheindruckerei Nordwest-Anbindung", "Backup Ark", "Heron Visitor Desk"];
const rules = ["consent-wave", "escalating", "deceptive-name", "unused"];

let list: AuditSummary[] | null = null;
let connected = false;
let stop: "pause" | "cancel" | null = null;
let running = false;

function summary(id: string, state: AuditState, began: string): AuditSummary {
  return {
    id,
    tenant: "Ternfield Instruments",
    began: day(began),
    state,
    state_text: m(`audit-state-${state}`),
    apps: APPS,
    grants: 1_200_000,
    size: m("audit-size", { megabytes: 412 }),
    problem: null,
  };
}

function summaries(): AuditSummary[] {
  list ??= scene("audits") === "none" ? [] : [summary("a2", "complete", "2026-11-27"), summary("a1", scene("audits") === "broken" ? "incomplete" : "paused", "2026-11-02")];
  return list.map((one) => ({ ...one, state_text: m(`audit-state-${one.state}`) }));
}

function part(id: string, state: AuditPartState, rows: number, expected: number | null, pages: number, needed = true): AuditPartView {
  const told: Partial<Record<AuditPartState, string>> = { reading: "reading-of", partial: "partial-of" };
  return {
    id,
    name: m(`audit-kind-${id}`),
    state,
    needed,
    rows,
    expected,
    pages,
    text: m(`audit-part-${told[state] ?? state}`, { count: count(rows), expected: count(expected ?? 0) }),
    problem: null,
  };
}

const parts = (broken: boolean): AuditPartView[] => [
  part("apps", "whole", APPS, APPS, 111),
  part("delegated", broken ? "partial" : "whole", broken ? 531_468 : 1_000_000, 1_000_000, broken ? 532 : 1_002),
  part("roles", "whole", 200_000, 200_000, 560),
  part("registrations", "whole", 33_012, 33_012, 34),
  part("people", "whole", 19_870, 19_870, 20),
  part("owners", "uncounted", 28_011, null, 1_651, false),
  part("sign-ins", "not-read", 0, null, 0, false),
];

function progress(stage: AuditStage, share: number): AuditProgress {
  const rows = Math.round(share * 1_360_000);
  return {
    id: "a3",
    stage,
    parts: parts(false).map((one) => {
      if (one.id === "sign-ins") return one;
      const state: AuditPartState = one.id === "delegated" || one.id === "owners" ? "reading" : share > 0.3 ? "whole" : "reading";
      const read = state === "whole" ? one.rows : Math.round(one.rows * share);
      return part(one.id, state, read, one.expected ?? one.rows, Math.ceil(read / 999), one.needed);
    }),
    pages: Math.ceil(rows / 999),
    rows,
    expected: 1_360_000,
    units: Math.round(share * 37_000),
    quota: 8_000,
    requests: Math.ceil(rows / 700),
    seconds: Math.round(share * 75),
    seconds_left: Math.round((1 - share) * 75),
    left: m("audit-left-seconds", { count: Math.round((1 - share) * 75) }),
    slowed: share > 0.5,
    problem: null,
  };
}

const rule = (name: string, weight: AuditRuleView["weight"], found: number): AuditRuleView => ({
  rule: name,
  title: m(`audit-rule-${name}`),
  why: m(`audit-rule-${name}.why`) || m(`audit-rule-${name}.hint`),
  weight,
  count: found,
});

function view(id: string): AuditView {
  const broken = scene("audits") === "broken" && id === "a1";
  const of = summaries().find((one) => one.id === id)!;
  return {
    summary: of,
    verdict: broken ? [m("audit-verdict-part", { part: m("audit-kind-delegated"), standing: parts(true)[1]!.text })] : [m("audit-verdict-complete", { apps: APPS, grants: 1_200_000 })],
    parts: parts(broken),
    own: 33_012,
    other: 73_688,
    microsoft: 3_300,
    picture: data.flatMap((kind, row) =>
      breadths.flatMap((breadth, column) => {
        const apps = (row * 7 + column * 3) % 5 === 0 ? 0 : (row + 1) * (4 - column) * 137;
        return apps === 0 && column === 0 ? [] : [{ data: kind, breadth, apps, microsofts: column === 2 ? 41 : 0, level: apps > 0 ? Math.min(4, (levels[kind] ?? 1) + (column > 1 ? 1 : 0)) : null }];
      }),
    ),
    data_names: data.map((kind) => [kind, m(`data-${kind}`)]),
    breadth_names: breadths.map((one) => [one, m(`audit-breadth-name-${one}`)]),
    rules: [rule("consent-wave", "alarming", 25), rule("escalating", "alarming", 75), rule("deceptive-name", "odd", 50), rule("unused", "note", 25)],
    silent: [rule("odd-redirect", "odd", 0)],
    not_judged: broken ? [m("audit-not-judged", { rule: "X", part: m("audit-kind-delegated") })] : [],
  };
}

function app(n: number): AuditAppRow {
  const name = names[n % names.length]!;
  const found = n % 9 === 0 ? (n % 4) + 1 : 0;
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    app_id: `10000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
    name: n < names.length ? name : `${name} ${n}`,
    origin: n % 5 === 3 ? "own" : "other",
    publisher: n % 5 === 3 ? null : n % 7 === 1 ? null : "Copperfinch",
    verified: n % 5 !== 3 && n % 7 !== 1,
    enabled: n % 11 !== 10,
    created: day("2024-03-04"),
    used: n % 6 === 5 ? null : day("2026-11-20"),
    level: 4 - (Math.floor((n * 4) / APPS) % 4),
    breadth: breadths[n % 4]!,
    delegated: (n % 5) + 1,
    application: n % 3,
    people: n % 4 === 1 ? (n % 300) + 2 : 0,
    findings: found,
    weight: found > 2 ? "alarming" : found > 1 ? "odd" : found > 0 ? "note" : null,
  };
}

function grant(n: number): AuditGrantRow {
  const holder = app(n % APPS);
  const breadth = breadths[(n >> 3) % 4]!;
  const people = breadth === "some" ? (n % 90) + 2 : breadth === "one" ? 1 : 0;
  return {
    app: holder.id,
    app_name: holder.name,
    resource: n % 13 === 0 ? "Warehouse scanner API" : "Microsoft Graph",
    permission: permissions[n % permissions.length]!,
    kind: breadth === "application" ? "application" : "delegated",
    breadth,
    breadth_text: people > 0 ? m("audit-breadth-people", { count: people }) : m(`audit-breadth-${breadth}`),
    people,
    level: levels[data[n % data.length]!]!,
    data: data[n % data.length]!,
    data_text: m(`data-${data[n % data.length]}`),
    raises: n % 31 === 0,
  };
}

const finding = (n: number) => {
  const weight = (["alarming", "odd", "note"] as const)[n % 3]!;
  const name = rules[n % rules.length]!;
  const of = app(n * 9);
  return { rule: name, title: m(`audit-rule-${name}`), weight, app: of.id, app_name: of.name, text: "25 people consented one by one within 36 hours; the publisher is not verified and mail can be read." };
};

/** A window of what a made list holds, narrowed as the store would do it, roughly. */
function rows<T>(total: number, make: (n: number) => T, query: AuditQuery) {
  const fits = query.text.includes("nothing") ? 0 : query.text ? Math.ceil(total / 97) : query.data || query.breadth || query.level || query.rule ? Math.ceil(total / 7) : total;
  const size = Math.max(0, Math.min(query.limit ?? 100, fits - (query.offset ?? 0)));
  const places = Array.from({ length: size }, (_, at) => (query.offset ?? 0) + at);
  return { total: fits, rows: places.map((place) => make(query.reversed ? fits - 1 - place : place)) };
}

const number = (id: string) => Number(id.slice(-12));

function one(id: string): AuditAppView {
  const n = number(id);
  const found = app(n);
  const grants = Array.from({ length: 6 }, (_, at) => grant(n + at * APPS));
  return {
    row: found,
    findings: found.findings > 0 ? [finding(Math.floor(n / 9))] : [],
    grants: { total: grants.length, rows: grants },
    credentials: [{ kind: m("audit-credential-secret"), name: "for good", begins: day("2026-10-29"), ends: day("2036-10-27") }],
    redirects: ["https://secure-viewer-7f3a.azurewebsites.net/.auth/complete"],
    owners: n % 2 === 0 ? ["Noor van Dalen"] : null,
  };
}

/** The commands of audits. */
export function audits(send: (event: Event) => void, told: (id: string) => ToldView, begin: () => unknown): Record<string, (args: Record<string, unknown>) => unknown> {
  const query = (args: Record<string, unknown>) => args.query as AuditQuery;

  async function read() {
    stop = null;
    running = true;
    const wait = Number(scene("audit") ?? 60);
    for (let step = 1; step <= 20 && !stop; step++) {
      send({ event: "audit", progress: progress(step === 20 ? "judging" : "reading", step / 20) });
      await pause(wait);
    }
    running = false;
    if (stop === "cancel") return null;
    const made = summary("a3", stop === "pause" ? "paused" : "complete", "2026-11-28");
    list = [made, ...summaries().filter((old) => old.id !== "a3")];
    return view("a3");
  }

  return {
    audits: (): AuditsView => ({ audits: summaries(), running: running ? progress("reading", 0.4) : null, connected }),
    audit_connect: async () => {
      send({ event: "connect", stage: "waiting", url: "http://localhost:49812/authorize", problem: null });
      await pause(100);
      connected = true;
      return connect();
    },
    connection,
    audit_start: read,
    audit_resume: read,
    audit_pause: () => ((stop = "pause"), true),
    audit_cancel: () => ((stop = "cancel"), true),
    audit_delete: ({ id }) => {
      list = summaries().filter((old) => old.id !== id);
      return { audits: list, running: null, connected };
    },
    audit_open: ({ id }) => {
      if (scene("audit-open") === "damaged") throw told("audit-damaged");
      return view(id as string);
    },
    audit_apps: (args) => rows(APPS, app, query(args)),
    audit_grants: (args) => rows(GRANTS, grant, query(args)),
    audit_findings: (args) => rows(175, finding, query(args)),
    audit_app: ({ app: id }) => one(id as string),
    audit_review: begin,
    audit_compare: ({ change, offset, limit }) => {
      const kinds: [AuditChangeKind, string, number][] = (["new-app", "gone-app", "new-grant", "gone-grant", "widened", "narrowed", "publisher", "owners", "credentials"] as const).map((kind, n) => [kind, m(`audit-change-kind-${kind}`), n === 5 ? 0 : 1_200 - n * 130]);
      const total = change ? kinds.find(([kind]) => kind === change)![2] : kinds.reduce((sum, [, , found]) => sum + found, 0);
      const size = Math.max(0, Math.min(limit as number, total - (offset as number)));
      return {
        first: summaries().at(-1),
        second: summaries()[0],
        limits: [m("audit-verdict-part", { part: m("audit-kind-sign-ins"), standing: m("audit-part-not-read") })],
        counts: kinds,
        total,
        rows: Array.from({ length: size }, (_, at) => ({ change: change ?? "new-grant", app: app(at).id, app_name: app((offset as number) + at).name, text: `Mail.Read ${m("audit-breadth-all")}`, level: 3 })),
      };
    },
    audit_export: ({ formats }) => ({ files: (formats as string[]).map((format) => `/home/noor/Documents/Scopeglass/ternfield-apps.${format}`), exists: null }),
  };
}
