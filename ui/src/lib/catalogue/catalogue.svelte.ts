// What the person looks for in the catalogue, what answers it, and which permission is open.
// It lives as long as the window, so that looking elsewhere loses nothing.
import {
  commands,
  type CatalogueComparison,
  type CatalogueEntry,
  type CatalogueHit,
  type CataloguePick,
  type CatalogueQuery,
  type CatalogueResults,
  type DataKind,
  type FreshenedView,
  type Kind,
  type ToldView,
} from "../generated";

/** One permission in one kind, by what identifies it. */
export type Pick = CataloguePick;

const PAGE = 50;
/** Short enough to feel like typing, long enough to skip the letters in between. */
const PAUSE = 60;

export const same = (one: Pick, other: Pick): boolean =>
  one.name === other.name && one.kind === other.kind && one.resource === other.resource;

export const pickOf = (hit: CatalogueHit): Pick => ({
  name: hit.name,
  kind: hit.kind,
  resource: hit.resource?.id ?? null,
});

class Catalogue {
  text = $state("");
  kind = $state<Kind | null>(null);
  level = $state<number | null>(null);
  consent = $state<boolean | null>(null);
  data = $state<DataKind | null>(null);

  results = $state.raw<CatalogueResults | null>(null);
  searching = $state(false);
  problem = $state.raw<ToldView | null>(null);

  open = $state.raw<Pick | null>(null);
  entry = $state.raw<CatalogueEntry | null>(null);
  entryProblem = $state.raw<ToldView | null>(null);

  /** At most two, chosen to be put side by side. */
  chosen = $state.raw<Pick[]>([]);
  comparison = $state.raw<CatalogueComparison | null>(null);

  /** What the tenant of a signed-in review has added. */
  tenant = $state.raw<FreshenedView | null>(null);
  tenantProblem = $state.raw<ToldView | null>(null);
  freshening = $state(false);

  #limit = PAGE;
  #asked = 0;
  #looked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get filtered(): boolean {
    return this.kind !== null || this.level !== null || this.consent !== null || this.data !== null;
  }

  /** Asks once the person pauses. */
  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), PAUSE);
  }

  /** Asks at once, from the first answer on. */
  async ask(): Promise<void> {
    this.#limit = PAGE;
    await this.#search();
  }

  async more(): Promise<void> {
    this.#limit += PAGE;
    await this.#search();
  }

  clearFilters(): void {
    this.kind = this.level = this.consent = this.data = null;
    void this.ask();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const mine = ++this.#asked;
    this.searching = true;
    const query: CatalogueQuery = {
      text: this.text,
      kind: this.kind,
      levels: this.level === null ? [] : [this.level],
      admin_consent: this.consent,
      data: this.data,
      limit: this.#limit,
    };
    try {
      const results = await commands.catalogue_search({ query });
      // A slow answer to an older question must not replace the answer to a newer one.
      if (mine !== this.#asked) return;
      this.results = results;
      this.problem = null;
    } catch (told) {
      if (mine === this.#asked) this.problem = told as ToldView;
    } finally {
      if (mine === this.#asked) this.searching = false;
    }
  }

  async look(pick: Pick): Promise<void> {
    this.comparison = null;
    this.open = pick;
    const mine = ++this.#looked;
    try {
      const entry = await commands.catalogue_entry({ pick });
      if (mine !== this.#looked) return;
      this.entry = entry;
      this.open = { ...pick, name: entry.name, kind: entry.form.kind };
      this.entryProblem = null;
    } catch (told) {
      if (mine !== this.#looked) return;
      this.entry = null;
      this.entryProblem = told as ToldView;
    }
  }

  close(): void {
    this.#looked++;
    this.open = this.entry = this.entryProblem = this.comparison = null;
  }

  choose(pick: Pick): void {
    const rest = this.chosen.filter((one) => !same(one, pick));
    // A third one takes the place of the second: the first is what others are held against.
    this.chosen = rest.length < this.chosen.length ? rest : [...rest.slice(0, 1), pick];
  }

  drop(): void {
    this.chosen = [];
    this.comparison = null;
  }

  async compare(): Promise<void> {
    const [first, second] = this.chosen;
    if (!first || !second) return;
    const mine = ++this.#looked;
    try {
      const comparison = await commands.catalogue_compare({ first, second });
      if (mine !== this.#looked) return;
      this.entryProblem = null;
      this.comparison = comparison;
    } catch (told) {
      if (mine === this.#looked) this.entryProblem = told as ToldView;
    }
  }

  /** Has the tenant asked what it offers itself. */
  async freshen(review: string): Promise<void> {
    this.freshening = true;
    this.tenantProblem = null;
    try {
      this.tenant = await commands.catalogue_freshen({ review });
    } catch (told) {
      this.tenantProblem = told as ToldView;
    } finally {
      this.freshening = false;
    }
    await this.#again();
  }

  /** The tenant's part goes with its session; what is shown must not outlive it. */
  async arrive(): Promise<void> {
    this.tenantProblem = null;
    const known = this.tenant !== null;
    this.tenant = await commands.catalogue_tenant().catch(() => null);
    if (!this.results || known !== (this.tenant !== null)) await this.#again();
  }

  async #again(): Promise<void> {
    await this.#search();
    if (this.open && !this.comparison) await this.look(this.open);
  }

  /** Tells everything again in another language. */
  async retell(): Promise<void> {
    this.tenantProblem = null;
    if (this.tenant) this.tenant = await commands.catalogue_tenant().catch(() => null);
    if (this.results) await this.#search();
    if (this.comparison) await this.compare();
    else if (this.open) await this.look(this.open);
  }
}

export const catalogue = new Catalogue();
