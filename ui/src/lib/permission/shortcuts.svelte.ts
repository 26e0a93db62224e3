// Single keys are quick for some and a hazard for those who dictate (WCAG 2.1.4): they can
// be turned off, and the choice is remembered on this machine.
const KEY = "scopeglass.single-keys";

class Shortcuts {
  on = $state(localStorage.getItem(KEY) !== "off");

  set(on: boolean): void {
    this.on = on;
    localStorage.setItem(KEY, on ? "on" : "off");
  }
}

export const shortcuts = new Shortcuts();
