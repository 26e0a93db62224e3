// Views as the window's backend composes them, near enough to look at.
import type { EvidenceView, FormView, Kind, PermissionView, ProofView, ReportView, ReviewView, StepView, ToldView } from "../lib/generated";
import { facts, article, loose, type Fact } from "./facts";
import { explained, placeId, placeName } from "./connect";
import { identity, parts, sentence, signs, standing, text as textOf, unread } from "./sources";
import { scene, type State } from "./state";
import { count, day, has, inUse, list, m, noun } from "./words";

export function told(code: string, args: Record<string, string | number> = {}): ToldView {
  const what = m(`error-${code}`, args);
  return { code, what, next: m(`error-${code}.hint`, args), explained: code.startsWith("admin") ? explained("65001") : null, detail: "AADSTS65004, trace 3fa1c2d4-0000-4000-8000-5c1b7f2d9e10" };
}

const many = (prefix: string) =>
  ["", "-2", "-3"].map((n) => prefix + n).filter(has).map((id) => m(id));

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function part(fact: Fact, kind: Kind, name: string): string {
  const key = fact.name.replaceAll(".", "-");
  const args: Record<string, string> = { name: fact.name, kind, extent: fact.extent[kind], ...noun(fact.noun) };
  const hand = [`explain-${key}-${kind}.${name}`, `explain-${key}.${name}`].find(has);
  if (hand) return m(hand, args);
  if (name === "title") return capitalised(m(`explain-title-${fact.action}`, args));
  if (name === "whose") return m(`explain-whose-${fact.extent[kind]}`, args);
  if (name !== "can-do") return m(`explain-${name}`, args);
  const phrase = m(`explain-can-${fact.action}`, args);
  return "noun-holds" in args ? m("explain-with-noun-holds", { ...args, phrase }) : phrase;
}

export function form(fact: Fact, kind: Kind): FormView {
  const key = fact.name.replaceAll(".", "-");
  const [microsoft, ours] = fact.levels[kind];
  const level = (n: number | null) => m(`rating-level-${n ?? "none"}`);
  const date = day("2026-08-03");
  const reasons = [m("catalog-rating-data-personal"), m(`catalog-rating-breadth-${fact.breadth[kind]}`)];
  if (kind === "application") reasons.push(m("catalog-rating-nobody-signed-in"));
  const narrower = fact.name === "User.Read.All" ? "User.ReadBasic.All" : fact.name === "Calendars.Read" ? "Calendars.ReadBasic" : null;
  return {
    kind,
    kind_label: m(`kind-${kind}`),
    kind_sentence: m(`kind-${kind}.explanation`),
    id: fact.id,
    admin_consent: m(`review-admin-consent-${kind === "application" || fact.action !== "keep-access" ? "yes" : "no"}`),
    explanation: {
      title: part(fact, kind, "title"),
      can_do: part(fact, kind, "can-do"),
      whose: part(fact, kind, "whose"),
      presence: part(fact, kind, "presence"),
      duration: part(fact, kind, "duration"),
      not_included: [...many(`not-${key}-${kind}`), ...many(`not-${key}`), ...(fact.action === "read" ? [m("explain-not-change")] : [])],
      notes: [],
    },
    ratings: [
      { source: "microsoft", source_label: m("rating-source-microsoft"), level: microsoft, level_label: level(microsoft), reasons: [microsoft ? m("catalog-rating-microsoft", { level: microsoft, date }) : m("catalog-rating-microsoft-none", { date })] },
      { source: "scopeglass", source_label: m("rating-source-scopeglass"), level: ours, level_label: level(ours), reasons },
    ],
    narrower: narrower ? [{ name: narrower, kind, kind_label: m(`kind-${kind}`), what_is_lost: many(`not-${narrower.replaceAll(".", "-")}`)[0] ?? "" }] : [],
    redundant: fact.name === "Calendars.Read" ? [m("report-redundant", { permission: fact.name, because: "Calendars.ReadWrite" }) || `Calendars.ReadWrite ⊇ ${fact.name}`] : [],
  };
}

/** A few facts, of which one could not be read. */
function factsOf(fact: Fact): EvidenceView["facts"] {
  const share = (id: string, part: number, of: number) => ({ label: m(`fact-${id}`), value: m("fact-value-share", { part, of }), unread: false, share: part / of });
  if (fact.data === "events") return [share("events-ahead", 31, 87), share("events-outside", 44, 87), share("events-private", 6, 87)];
  if (fact.data === "people")
    return [
      share("people-guests", 12, 200),
      { label: m("fact-mail-oldest"), value: m("fact-value-years", { count: 6 }), unread: false, share: null },
      { label: m("fact-mail-folders"), value: m("fact-value-unread", { problem: m("error-graph-server-error", { status: 503 }) }), unread: true, share: null },
    ];
  return [];
}

export function evidence(fact: Fact, index: number, cancelled = false): EvidenceView {
  const outcome = cancelled ? "not-tried" : fact.outcome;
  const some = outcome === "exposed" || outcome === "partial";
  const amount = m(`review-amount-${fact.data}`, { count: fact.records });
  const isolated = fact.scopes.length === 1;
  const problem = outcome === "failed" ? told("graph-server-error") : outcome === "denied" ? told("graph-denied") : null;
  const alone = fact.stated === "application";
  const sentence = some ? m(`review-outcome-${outcome}`, { amount }) : cancelled ? m("not-tried-cancelled") : m(`outcome-${outcome}.explanation`);
  return {
    index,
    name: fact.name,
    kind: fact.stated,
    title: m(`probe-${fact.probe}`),
    why: m(`probe-${fact.probe}.why`),
    could: fact.action === "read-write" ? m(`probe-${fact.probe}.could`) : null,
    call: fact.call,
    outcome,
    outcome_label: m(`outcome-${outcome}`),
    sentence,
    problem: problem && problem.what ? problem : null,
    headline: some ? (alone ? `≈ ${m("review-amount-accounts", { count: 250 })}` : amount) : null,
    projection: some && alone ? m("review-projection") : null,
    count: some ? count(fact.records) : null,
    count_value: some ? fact.records : null,
    count_exact: outcome === "exposed",
    data: some ? fact.data : null,
    data_label: some ? m(`data-${fact.data}`) : null,
    census: fact.fields.map(([field, kind, share]) => {
      const filled = Math.round(share * Math.min(100, fact.records));
      const percent = m("locale-percent", { percent: Math.round(share * 100) });
      return { field, label: m(`field-${field}`) || null, class: kind, class_label: m(`personal-${kind}`), share, text: m("review-census", { filled, sampled: Math.min(100, fact.records), percent }) };
    }),
    samples: fact.fields.length === 0 ? [] : [0, 1, 2].map((n) => fact.fields.map(([field, kind]) => ({ field, value: kind === "mail-address" ? "n•••@c•••.example" : `${"NMA"[n]}•••• (${7 + n * 3})` }))),
    facts: some ? factsOf(fact) : [],
    across: null,
    narrowed: null,
    scopes: cancelled ? [] : fact.scopes,
    isolated,
    attribution: isolated ? m("isolated", { scopes: list(fact.scopes) }) : m("not-isolated", { count: fact.scopes.length, scopes: list(fact.scopes) }),
    reach: fact.stated === "application" ? m("reach-projected", { count: 250 }) : m("reach-as-person"),
    at: day("2026-11-23"),
    trace: m("review-trace", { requests: 3, millis: 412 }),
    request_ids: ["7d9f3a44-1c25-4c0e-9a57-2f0b8b1c9a01"],
  };
}

function recognised(state: State, fact: Fact): PermissionView["recognised"][number] {
  const ways = { link: "link", manifest: "manifest", list: "list", tenant: "granted", profile: "profile" } as const;
  const by = state.from === "article" ? fact.by : ways[state.from];
  const quote = state.from === "article" ? fact.quote : state.from === "manifest" ? (fact.id ?? fact.name) : fact.name;
  return { quote, by, by_label: m(`report-recognised-${by}`), confidence: state.from === "article" ? fact.confidence : 100 };
}

function permission(state: State, index: number, at: number): PermissionView {
  const fact = facts[index]!;
  const kind = state.settled[index] ?? (fact.kinds.length === 1 ? fact.kinds[0]! : fact.stated);
  const forms = (kind ? [kind] : fact.kinds).map((one) => form(fact, one));
  const decision = state.decisions[index];
  const toldKind = state.settled[index] ? m("review-kind-settled") : fact.kinds.length === 1 ? m("review-kind-only-one") : fact.stated ? m("review-kind-stated", { quote: "in alle postvakken" }) : m("kind-open.explanation");
  return {
    index: at,
    name: fact.name,
    kind,
    kind_label: m(`kind-${kind ?? "open"}`),
    kind_told: toldKind,
    kinds: fact.kinds,
    kind_changeable: fact.kinds.length > 1,
    title: forms[0]!.explanation.title,
    recognised: [recognised(state, fact)],
    sure: recognised(state, fact).confidence > 80,
    reason: ["article", "profile"].includes(state.from) ? fact.reason : null,
    standing: standing(state.from, at),
    forms,
    decision: decision ? { choice: decision.choice, label: m(`decision-${decision.choice.choice}.done`), note: decision.note, at: day("2026-11-23") } : null,
    evidence: state.probed ? evidence(fact, at, state.cancelledFrom <= at) : null,
  };
}

function steps(state: State, permissions: PermissionView[], report: ReportView): StepView[] {
  const decided = permissions.filter((one) => one.decision).length;
  const total = permissions.length;
  const open = permissions.filter((one) => one.kind === null).length + (state.dismissed ? 0 : 1);
  const step = (id: StepView["id"], at: StepView["state"], note: string): StepView => ({ id, state: at, name: m(`review-step-${id}`), note });
  return [
    step("request", open > 0 ? "attention" : "done", open > 0 ? m("review-note-unclear", { count: open }) : m("review-note-permissions", { count: total })),
    step("permissions", decided === 0 ? "todo" : decided === total ? "done" : "partly", m("review-progress", { decided, total })),
    step("sign-in", state.signedIn ? "done" : "todo", m(state.signedIn ? "review-note-signed-in" : "review-note-not-signed-in")),
    step("evidence", state.probed ? "partly" : "todo", m("review-note-evidence", { answered: state.probed ? 4 : 0, total })),
    step("report", report.open.length === 0 ? "done" : "todo", m("review-note-report-open", { count: report.open.length })),
  ];
}

function report(state: State, permissions: PermissionView[]): ReportView {
  const used = [...new Set(permissions.map((one) => facts[state.order[one.index]!]!.data))];
  const undecided = permissions.filter((one) => !one.decision).length;
  return {
    columns: used.map((data) => ({ data, label: m(`data-${data}`) })),
    rows: permissions.map((one) => {
      const fact = facts[state.order[one.index]!]!;
      const breadth = fact.breadth[one.kind ?? "application"];
      const outcome = one.evidence?.outcome ?? "not-tried";
      const text = one.evidence?.count ?? m(`outcome-${outcome}`);
      const args = { permission: one.name, data: m(`data-${fact.data}`), outcome: m(`outcome-${outcome}`), text, breadth: m(`breadth-${breadth}`) };
      return {
        index: one.index,
        name: one.name,
        kind_label: one.kind_label,
        decision: one.decision?.label ?? m("decision-none"),
        cells: [{ data: fact.data, breadth, breadth_label: m(`breadth-${breadth}`), outcome, text: one.evidence?.projection ? "≈ 250" : text, projected: !!one.evidence?.projection, sentence: m("review-cell", args) }],
      };
    }),
    findings: permissions.filter((one) => one.kind === "application").map((one) => m("review-finding-organisation", { permission: one.name })),
    open: [
      ...(undecided > 0 ? [m("review-open-undecided", { count: undecided })] : []),
      ...(state.probed ? [] : [m("review-open-evidence", { count: permissions.length })]),
    ],
  };
}

function lineOf(state: State, quote: string): ReviewView["unrecognised"][number] {
  const article = state.from === "article";
  const why = article ? "no-match" : "other-resource";
  const candidates = article ? ["Presence.ReadWrite", "Presence.Read.All"] : [];
  return { index: 0, quote, why, why_label: m(`unrecognised-${why}`) || m(`report-unrecognised-${why}`), candidates, dismissed: state.dismissed };
}

export function review(state: State): ReviewView {
  const permissions = state.order.map((fact, at) => permission(state, fact, at));
  const told = report(state, permissions);
  const text = textOf(state.from, article);
  const open = unread(state.from, loose);
  const found = permissions.map((one) => {
    const start = (text ?? "").indexOf(one.recognised[0]!.quote);
    return { start, end: start + (one.recognised[0]?.quote.length ?? 0), permission: one.index, unrecognised: null, sure: one.sure };
  });
  const written = open && state.from === "link" ? encodeURIComponent(open) : open;
  const rest = written ? (text ?? "").indexOf(written) : -1;
  const marks = [...found, { start: rest, end: rest + (written?.length ?? 0), permission: null, unrecognised: 0, sure: false }].filter((mark) => mark.start >= 0);
  return {
    id: state.id,
    app: state.from === "link" ? "" : state.from === "tenant" ? "Kalenderhulp Online" : "Webex",
    source: {
      kind: state.from,
      sentence: sentence(state.from),
      address: state.from === "profile" ? "https://help.webex.example/article/microsoft-permissions" : null,
      parts: parts(state.from),
      text,
      language: state.from === "article" ? "nl" : null,
      marks: text ? marks.sort((a, b) => a.start - b.start) : [],
    },
    identity: identity(state.from),
    signs: signs(state.from),
    steps: steps(state, permissions, told),
    permissions,
    unrecognised: open ? [lineOf(state, open)] : [],
    sign_in: {
      place: placeName(),
      place_id: placeId(),
      practice: placeId() === "practice",
      account: state.signedIn ? { name: "Noor van den Berg", username: "noor.vandenberg@contoso.example", tenant: "8f2c1d60-5a3b-4e6f-9d17-0c5e7a9b3f21", roles: [m("review-role-62e90394-69f5-4237-9190-012177145e10")] } : null,
      earlier: !state.signedIn && state.probed ? m("review-earlier", { account: "n•••@contoso.example", date: day("2026-11-20") }) : null,
      running: false,
      will_ask: [
        { name: "openid", why: m("review-scope-identity"), admin_consent: false },
        ...permissions.filter((one) => one.kind !== "application").map((one) => ({ name: one.name, why: m("review-scope-for-probe"), admin_consent: one.name.endsWith(".All") })),
      ],
      not_asked: permissions.filter((one) => one.kind === "application").map((one) => ({ name: one.name, why: m("review-scope-application-only"), admin_consent: true })),
      granted: state.signedIn ? ["openid", "offline_access", "User.Read.All", "Calendars.Read", "Group.Read.All"] : [],
      granted_beyond: state.signedIn ? ["Mail.Read"] : [],
      missing: state.signedIn ? ["Directory.Read.All"] : [],
      keyring: state.keyring ? told_keyring() : null,
      kept: scene("kept") && !state.signedIn ? [{ id: "noor", name: "Noor van den Berg", username: "noor@contoso.com" }] : [],
      people: placeId() !== "practice" ? [] : [
        { name: "Noor van den Berg", user: "noor.vandenberg@contoso.example", role: m("review-role-62e90394-69f5-4237-9190-012177145e10") },
        { name: "أمل الحسيني", user: "amal.alhusseini@contoso.example", role: m("review-role-b79fbf4d-3ef9-4689-8143-76b194e85509") },
        { name: "佐藤 美咲", user: "misaki.sato@contoso.example", role: m("review-role-b79fbf4d-3ef9-4689-8143-76b194e85509") },
      ],
    },
    probing: false,
    proof: proof(state, permissions),
    report: told,
    undo: state.past.length > 0 ? m("review-undo-decide", { name: permissions[0]?.name ?? "" }) : null,
  };
}

function proof(state: State, permissions: PermissionView[]): ProofView {
  const name = permissions.find((one) => one.kind !== "application" && one.evidence)?.name ?? "Calendars.Read";
  return {
    app: { wanted: permissions.some((one) => one.kind === "application"), lent: true, client: null, roles: [] },
    can_experiment: true,
    experimenting: false,
    experiment: state.probed
      ? {
          at: day("2026-11-23"),
          steps: [
            { name, call: "GET /me/events", before: { outcome: "denied", text: m("outcome-denied") }, after: { outcome: "exposed", text: m("experiment-trial", { outcome: m("outcome-exposed"), amount: m("review-amount-events", { count: 87 }) }) }, verdict: "proved", told: m("experiment-proved", { permission: name }) },
            { name: "Mail.Read", call: "GET /me/messages", before: { outcome: "exposed", text: m("outcome-exposed") }, after: null, verdict: "spoiled", told: m("experiment-spoiled-step", { permission: "Mail.Read" }) },
          ],
          spoiled: m("experiment-spoiled", { count: 1, scopes: "Mail.Read" }),
          problem: null,
        }
      : null,
    looks: state.probed ? [m("clear-look", { permission: name, date: day("2026-11-23") })] : [],
  };
}

export const told_keyring = () => told("keyring-unavailable");
export const language = inUse;
