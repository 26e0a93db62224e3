// The connection to a tenant whose apps one chooses from, and the search among them.
import { commands, type ConnectionView, type TenantAppsView, type ToldView } from "../generated";
import { SignInWork } from "../review/work.svelte";

/** How many apps are asked for at first, and how many more each time. */
const PAGE = 25;

class Connection {
  view = $state.raw<ConnectionView | null>(null);
  text = $state("");
  apps = $state.raw<TenantAppsView | null>(null);
  searching = $state(false);
  problem = $state.raw<ToldView | null>(null);
  readonly work = new SignInWork();
  #limit = PAGE;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async look(): Promise<void> {
    await this.#try(async () => this.#take(await commands.connection()));
  }

  async connect(): Promise<void> {
    this.problem = null;
    this.work.begin();
    try {
      this.#take(await commands.connect());
      this.work.end(null);
    } catch (told) {
      this.work.end(told as ToldView);
    }
  }

  cancel = () => void this.#try(() => commands.cancel_connect());

  reopen = () => {
    this.work.returned = false;
    void this.#try(() => commands.open_connect_page());
  };

  async choose(place: string): Promise<void> {
    this.work.forget();
    await this.#try(async () => this.#take(await commands.choose_tenant({ place })));
  }

  async disconnect(): Promise<void> {
    this.apps = null;
    this.text = "";
    await this.#try(async () => (this.view = await commands.disconnect()));
  }

  /** Searching waits until the person has stopped typing for a moment. */
  type(text: string): void {
    this.text = text;
    this.#limit = PAGE;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), 250);
  }

  more(): void {
    this.#limit += PAGE;
    void this.search();
  }

  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const mine = ++this.#asked;
    this.searching = true;
    try {
      const found = await commands.tenant_apps({ text: this.text, limit: this.#limit });
      // A slow answer to an older question must not replace the answer to a newer one.
      if (mine !== this.#asked) return;
      this.apps = found;
      this.problem = null;
    } catch (told) {
      if (mine === this.#asked) this.problem = told as ToldView;
    } finally {
      if (mine === this.#asked) this.searching = false;
    }
  }

  /** Says everything again in another language. */
  async retell(): Promise<void> {
    this.problem = null;
    this.work.forget();
    if (this.view) await this.look();
  }

  #take(view: ConnectionView): void {
    this.view = view;
    if (view.account) void this.search();
    else this.apps = null;
  }

  async #try(make: () => Promise<unknown>): Promise<void> {
    try {
      await make();
    } catch (told) {
      this.problem = told as ToldView;
    }
  }
}

export const connection = new Connection();
