// The places to sign in at, shared by the sign-in step, the tenant's apps and the settings.
import { commands, type PlaceInput, type PlacesView, type ToldView } from "../generated";

class Places {
  view = $state.raw<PlacesView | null>(null);
  problem = $state.raw<ToldView | null>(null);
  busy = $state(false);

  look = () => this.#take(() => commands.places());

  /** Asks the tenant's authority first: a mistyped tenant is found before it is kept. */
  save = (input: PlaceInput) =>
    this.#take(async () => {
      await commands.check_place({ input });
      return commands.save_place({ input });
    });

  forget = (place: string) => this.#take(() => commands.remove_place({ place }));

  async #take(make: () => Promise<PlacesView>): Promise<PlacesView | null> {
    this.busy = true;
    this.problem = null;
    try {
      this.view = await make();
      return this.view;
    } catch (told) {
      this.problem = told as ToldView;
      return null;
    } finally {
      this.busy = false;
    }
  }
}

export const places = new Places();
