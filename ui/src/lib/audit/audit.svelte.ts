// The audits of tenants: the list of snapshots, the one being read, and the one looked at.
// It lives as long as the window, so that looking elsewhere loses nothing.
import { connection } from "../begin/connection.svelte";
import {
  commands,
  type AuditAppRow,
  type AuditAppView,
  type AuditBreadth,
  type AuditChangeKind,
  type AuditChangeRow,
  type AuditComparisonView,
  type AuditFindingRow,
  type AuditGrantRow,
  type AuditProgress,
  type AuditQuery,
  type AuditsView,
  type AuditView,
  type DataKind,
  type ToldView,
} from "../generated";
import { Rows } from "./rows.svelte";

export type Tab = "overview" | "findings" | "apps" | "grants" | "reading";
export type Table = "findings" | "apps" | "grants";

/** Short enough to feel like typing, long enough to skip the letters in between. */
const PAUSE = 150;

const everything = (): AuditQuery => ({
  text: "",
  origin: null,
  with_microsoft: false,
  breadth: null,
  data: null,
  level: null,
  rule: null,
  app: null,
  sort: "level",
  reversed: false,
  offset: 0,
  limit: 0,
});

class Audit {
  list = $state.raw<AuditsView | null>(null);
  progress = $state.raw<AuditProgress | null>(null);
  /** A command that reads is under way. */
  running = $state(false);
  /** Pausing or cancelling has been asked for. */
  stopping = $state(false);
  problem = $state.raw<ToldView | null>(null);

  view = $state.raw<AuditView | null>(null);
  tab = $state<Tab>("overview");
  query = $state.raw<AuditQuery>(everything());
  app = $state.raw<AuditAppView | null>(null);
  opening = $state(false);

  comparison = $state.raw<AuditComparisonView | null>(null);
  change = $state<AuditChangeKind | null>(null);

  readonly apps = new Rows<AuditAppRow>((offset, limit) =>
    commands.audit_apps({ id: this.#id(), query: { ...this.query, offset, limit } }),
  );
  readonly grants = new Rows<AuditGrantRow>((offset, limit) =>
    commands.audit_grants({ id: this.#id(), query: { ...this.query, offset, limit } }),
  );
  readonly findings = new Rows<AuditFindingRow>((offset, limit) =>
    commands.audit_findings({ id: this.#id(), query: { ...this.query, offset, limit } }),
  );
  readonly changes = new Rows<AuditChangeRow>(async (offset, limit) => {
    const { first, second } = this.#sides;
    return await commands.audit_compare({ first, second, change: this.change, offset, limit });
  });

  #sides = { first: "", second: "" };
  #timer: ReturnType<typeof setTimeout> | undefined;

  get narrowed(): boolean {
    const { text, origin, with_microsoft, breadth, data, level, rule } = this.query;
    return text !== "" || origin !== null || with_microsoft || breadth !== null || data !== null || level !== null || rule !== null;
  }

  take(progress: AuditProgress): void {
    this.progress = progress;
  }

  async arrive(): Promise<void> {
    await this.#try(async () => {
      this.list = await commands.audits();
      this.progress = this.list.running ?? (this.running ? this.progress : null);
      if (!connection.view) await connection.look();
    });
  }

  async connect(signIns: boolean): Promise<void> {
    this.problem = null;
    connection.work.begin();
    try {
      connection.view = await commands.audit_connect({ sign_ins: signIns });
      connection.work.end(null);
      this.list = await commands.audits();
    } catch (told) {
      connection.work.end(told as ToldView);
    }
  }

  start = (): Promise<void> => this.#read(() => commands.audit_start());
  resume = (id: string): Promise<void> => this.#read(() => commands.audit_resume({ id }));

  async #read(make: () => Promise<AuditView | null>): Promise<void> {
    this.progress = null;
    this.running = true;
    this.stopping = false;
    await this.#try(async () => {
      const view = await make();
      // Who has opened something else meanwhile keeps it.
      if (view && !this.view && view.summary.state !== "paused") this.#show(view);
    });
    this.running = false;
    this.stopping = false;
    this.progress = null;
    await this.#relist();
  }

  async pause(): Promise<void> {
    this.stopping = true;
    await this.#try(() => commands.audit_pause());
  }

  async cancel(): Promise<void> {
    this.stopping = true;
    await this.#try(() => commands.audit_cancel());
  }

  async delete(id: string): Promise<void> {
    await this.#try(async () => (this.list = await commands.audit_delete({ id })));
  }

  async open(id: string): Promise<void> {
    this.opening = true;
    await this.#try(async () => this.#show(await commands.audit_open({ id })));
    this.opening = false;
  }

  #show(view: AuditView): void {
    this.view = view;
    this.tab = "overview";
    this.query = everything();
    this.app = null;
    this.comparison = null;
  }

  async close(): Promise<void> {
    this.view = null;
    this.app = null;
    this.comparison = null;
    await this.#relist();
  }

  go(tab: Tab): void {
    this.app = null;
    this.tab = tab;
    if (tab !== "overview" && tab !== "reading") void this.ask();
  }

  /** From the picture or a rule to the rows behind it. */
  narrow(tab: Table, to: { data?: DataKind; breadth?: AuditBreadth; rule?: string }): void {
    this.query = { ...everything(), ...to };
    this.go(tab);
  }

  filter(change: Partial<AuditQuery>): void {
    this.query = { ...this.query, ...change };
    void this.ask();
  }

  /** Asks once the person pauses. */
  type(text: string): void {
    this.query = { ...this.query, text };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), PAUSE);
  }

  clear(): void {
    this.query = { ...everything(), sort: this.query.sort, reversed: this.query.reversed };
    void this.ask();
  }

  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.tab === "apps") await this.apps.renew();
    else if (this.tab === "grants") await this.grants.renew();
    else if (this.tab === "findings") await this.findings.renew();
  }

  async look(app: string): Promise<void> {
    await this.#try(async () => (this.app = await commands.audit_app({ id: this.#id(), app })));
  }

  async compare(first: string, second: string): Promise<void> {
    this.#sides = { first, second };
    this.change = null;
    await this.#compared();
  }

  async only(change: AuditChangeKind | null): Promise<void> {
    this.change = change;
    await this.changes.renew();
  }

  async #compared(): Promise<void> {
    this.opening = true;
    await this.#try(async () => {
      this.comparison = await commands.audit_compare({ ...this.#sides, change: null, offset: 0, limit: 1 });
      await this.changes.renew();
    });
    this.opening = false;
  }

  export = (formats: string[], overwrite: boolean) => commands.audit_export({ id: this.#id(), formats, overwrite });

  /** Says everything again in another language. */
  async retell(): Promise<void> {
    this.problem = null;
    if (this.list) await this.#relist();
    const { view, tab, query, app, comparison } = this;
    if (view) {
      await this.open(view.summary.id);
      this.tab = tab;
      this.query = query;
      if (app) await this.look(app.row.id);
      else await this.ask();
    } else if (comparison) await this.#compared();
  }

  async #relist(): Promise<void> {
    try {
      this.list = await commands.audits();
    } catch (told) {
      this.problem ??= told as ToldView;
    }
  }

  #id(): string {
    return this.view?.summary.id ?? "";
  }

  async #try(make: () => Promise<unknown>): Promise<void> {
    this.problem = null;
    try {
      await make();
    } catch (told) {
      this.problem = told as ToldView;
    }
  }
}

export const audit = new Audit();
