// Short messages that come and go, one at a time, read out politely.

export interface Toast {
  id: number;
  text: string;
  action: { label: string; run: () => void; testid?: string } | null;
}

class Toasts {
  shown = $state.raw<Toast | null>(null);
  #next = 1;

  say(text: string, action: Toast["action"] = null): void {
    this.shown = { id: this.#next++, text, action };
  }

  dismiss(): void {
    this.shown = null;
  }
}

export const toasts = new Toasts();
