// Stands in for the window's backend while the UI is looked at and tested in a browser.
// Chosen by vite's mode "mock" alone; the production bundle never contains it.
import type { Choice, Event, Kind, ReviewSummary, Start, ToldView } from "../lib/generated";
import { audits } from "./audit";
import { catalogue } from "./catalogue";
import { evidence, review, told, told_keyring } from "./compose";
import { connecting, pick } from "./connect";
import { facts } from "./facts";
import { page } from "./report";
import { seals } from "./seal";
import { apps, compared, connect, connection, disconnect, profiles, type From } from "./sources";
import { fresh, scene, type State } from "./state";
import { count, day, inUse, m, tags, use } from "./words";

type Args = Record<string, unknown>;

const reviews = new Map<string, State>();
let deleted: State | null = null;
let onEvent: (event: Event) => void = () => {};
let cancelSignIn: (() => void) | null = null;
let cancelProbes = false;
let folder = "/home/noor/Documents/Scopeglass";

use(scene("lang") ?? navigator.language.slice(0, 2));
if (scene("reviews") === "some") {
  for (const [id, decided] of [["a1", 3], ["a2", 7]] as const) {
    const state = fresh(id, id === "a1" ? "article" : "profile");
    for (let n = 0; n < decided; n++) state.decisions[n] = { choice: { choice: "approve" }, note: "" };
    reviews.set(id, state);
  }
}

export async function subscribe(handler: (event: Event) => void): Promise<void> {
  onEvent = handler;
}

export async function call<T>(name: string, args: object): Promise<T> {
  await pause(Number(scene("delay") ?? 0));
  const command = commands[name];
  if (!command) throw { code: "internal", what: `No command ${name}`, next: "", detail: null, explained: null } satisfies ToldView;
  return (await command(args as Args)) as T;
}

const pause = (millis: number) => new Promise((done) => setTimeout(done, millis));
const of = (args: Args) => reviews.get(args.review as string)!;
const locale = (tag: string) => ({ tag, name: m("locale-name", {}, tag), rtl: tag === "ar" });

function summary(state: State): ReviewSummary {
  const view = review(state);
  const decided = Object.keys(state.decisions).length;
  const total = view.permissions.length;
  return { id: state.id, app: view.app, source: view.source.sentence, changed: day("2026-11-23"), decided, total, progress: m("review-progress", { decided, total }), problem: null };
}

function start(): Start {
  const damaged: ReviewSummary[] = scene("reviews") === "some" ? [{ id: "broken", app: "", source: "", changed: "", decided: 0, total: 0, progress: "", problem: told("review-damaged", { file: "a3.json" }) }] : [];
  return {
    version: "0.1.0",
    catalogue_date: day("2026-08-03"),
    locale: locale(inUse()),
    locales: tags.map(locale),
    practice_profile: "webex",
    profiles: profiles(),
    reviews: [...[...reviews.values()].reverse().map(summary), ...damaged],
    deleted: deleted ? summary(deleted) : null,
    keyring: scene("keyring") === "none" ? told_keyring() : null,
    report_folder: folder,
    formats: [
      { id: "html", name: "HTML", usual: true },
      { id: "json", name: "JSON", usual: true },
      { id: "xlsx", name: "Excel", usual: false },
    ],
  };
}

function begin(from: From) {
  const state = fresh(`r${reviews.size + 1}`, from);
  reviews.set(state.id, state);
  return review(state);
}

function edit(args: Args, change: (state: State) => void) {
  const state = of(args);
  const { past, ...rest } = state;
  past.push(JSON.stringify(rest));
  change(state);
  return review(state);
}

async function signIn(args: Args) {
  const state = of(args);
  const send = (stage: Extract<Event, { event: "sign-in" }>["stage"], url: string | null = null) =>
    onEvent({ event: "sign-in", review: state.id, stage, url, problem: null });
  send("preparing");
  await pause(80);
  const url = `http://localhost:49812/8f2c1d60-5a3b-4e6f-9d17-0c5e7a9b3f21/oauth2/v2.0/authorize?client_id=5c0ee1ae-0000-4000-8000-000000000001&response_type=code&redirect_uri=http%3A%2F%2Flocalhost%3A38211&scope=openid+User.Read.All&code_challenge_method=S256&ui_locales=${inUse()}`;
  send("waiting", url);
  const wait = scene("sign-in") === "wait" ? 600_000 : 300;
  const cancelled = await Promise.race([pause(wait).then(() => false), new Promise<boolean>((done) => (cancelSignIn = () => done(true)))]);
  const end = scene("sign-in");
  if (cancelled) throw told("sign-in-cancelled");
  if (end) throw told(end, { minutes: 5 });
  send("redeeming");
  await pause(80);
  send("verifying");
  await pause(80);
  state.signedIn = true;
  return review(state);
}

async function probe(args: Args) {
  const state = of(args);
  cancelProbes = false;
  const total = state.order.length;
  state.cancelledFrom = 99;
  for (let n = 0; n < total; n++) {
    if (cancelProbes) {
      state.cancelledFrom = n;
      break;
    }
    const event = { event: "probe", review: state.id, index: n, of: total, ended: n } as const;
    onEvent({ ...event, read: null, evidence: null });
    await pause(Number(scene("probe") ?? 40));
    onEvent({ ...event, read: m("review-probe-read", { count: count(facts[n]!.records) }), evidence: null });
    await pause(Number(scene("probe") ?? 40));
    onEvent({ ...event, ended: n + 1, read: null, evidence: evidence(facts[state.order[n]!]!, n) });
  }
  state.probed = true;
  return review(state);
}

const commands: Record<string, (args: Args) => unknown> = {
  start,
  set_locale: ({ tag }) => (use(tag as string), start()),
  review_from_profile: () => begin("profile"),
  review_from_list: () => begin("list"),
  review_from_bytes: () => begin("manifest"),
  review_from_tenant: () => begin("tenant"),
  connection,
  connect: async () => {
    onEvent({ event: "connect", stage: "waiting", url: "http://localhost:49812/authorize", problem: null });
    await pause(scene("sign-in") === "wait" ? 600_000 : 120);
    const end = scene("sign-in");
    if (end) throw told(end, { minutes: 5 });
    return connect();
  },
  open_connect_page: () => true,
  cancel_connect: () => true,
  disconnect,
  tenant_apps: ({ text }) => apps(text as string),
  compare: compared,
  choose_compared: () => "webex-2025.pdf",
  save_profile: () => "/home/noor/Documents/Scopeglass/webex.toml",
  review_from_text: ({ text }) => {
    if ((text as string).includes("nothing")) throw told("article-empty");
    return begin((text as string).startsWith("https://login.") ? "link" : "article");
  },
  review_from_file: () => null,
  open_review: (args) => review(of(args)),
  delete_review: (args) => {
    deleted = of(args) ?? deleted;
    reviews.delete(args.review as string);
    return start();
  },
  restore_review: () => {
    if (deleted) reviews.set(deleted.id, deleted);
    deleted = null;
    return start();
  },
  settle_kind: (args) => edit(args, (state) => (state.settled[state.order[args.index as number]!] = args.kind as Kind)),
  assign: (args) => edit(args, (state) => (state.dismissed = true)),
  dismiss: (args) => edit(args, (state) => (state.dismissed = args.dismissed as boolean)),
  add_permission: () => {
    throw told("permission-unknown", { name: "Nothing.Such" });
  },
  remove_permission: (args) => edit(args, (state) => state.order.splice(args.index as number, 1)),
  suggest: ({ text }) => [...facts.map((fact) => fact.name), "Mail.Read", "Presence.Read.All"].filter((name) => name.toLowerCase().includes((text as string).toLowerCase())),
  decide: (args) => edit(args, (state) => (state.decisions[state.order[args.index as number]!] = { choice: args.choice as Choice, note: args.note as string })),
  clear_decision: (args) => edit(args, (state) => delete state.decisions[state.order[args.index as number]!]),
  undo: (args) => {
    const state = of(args);
    const before = state.past.pop();
    if (before) Object.assign(state, JSON.parse(before));
    return review(state);
  },
  sign_in: signIn,
  open_sign_in_page: () => true,
  cancel_sign_in: () => (cancelSignIn?.(), true),
  sign_out: (args) => {
    of(args).signedIn = false;
    return review(of(args));
  },
  probe,
  experiment: (args) => review(of(args)),
  sign_in_app: (args) => review(of(args)),
  sign_out_app: (args) => review(of(args)),
  show_in_clear: (args) => ({
    name: facts[args.index as number]?.name ?? "",
    fields: [
      { field: "subject", value: "Budget 2027" },
      { field: "organizer/emailAddress/name", value: "أمل الحسيني" },
      { field: "start/dateTime", value: "2026-11-30T10:00:00" },
    ],
    review: review(of(args)),
  }),
  cancel_probes: () => (cancelProbes = true),
  preview_report: (args) => page(review(of(args)), args.locale as string),
  choose_report_folder: () => (folder = "/home/noor/Reports"),
  open_exported: () => true,
  ...seals({ folder: () => folder, told: (id, args) => told(id, args), send: (event) => onEvent(event), pause, slow: Number(scene("export") ?? 20) }),
  ...catalogue,
  ...connecting,
  choose_place: (args) => (pick(args.place as string), review(of(args))),
  choose_tenant: (args) => (pick(args.place as string), connection()),
  ...audits((event) => onEvent(event), (id) => told(id), () => begin("tenant")),
};
