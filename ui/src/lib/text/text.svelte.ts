// The chrome's own words. They come from the same Fluent files that Rust reads; everything
// about a review arrives already told in the person's language.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files: Record<string, string> = import.meta.glob("../../../../locales/*/{meta,ui,words,browse,source,connect,consent,doctor,seal,audit,audit-screen}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const FALLBACK = "en";

function sources(tag: string): string[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${tag}/`))
    .map(([, text]) => text);
}

function bundleOf(tag: string): FluentBundle {
  const resources = sources(tag).map((text) => new FluentResource(text));
  const meta = new FluentBundle(tag);
  for (const resource of resources) meta.addResource(resource);
  const digits = meta.getMessage("locale-numbering")?.value;
  const rtl = meta.getMessage("locale-direction")?.value === "rtl";
  const bundle = new FluentBundle(typeof digits === "string" ? `${tag}-u-nu-${digits}` : tag, {
    useIsolating: rtl,
  });
  for (const resource of resources) bundle.addResource(resource);
  return bundle;
}

/** The language that the system prefers among ours, until the window says which is in use. */
function firstTag(): string {
  const wanted = navigator.languages.map((tag) => tag.split("-")[0] ?? tag);
  return wanted.find((tag) => sources(tag).length > 0) ?? FALLBACK;
}

class Words {
  tag = $state(firstTag());
  bundle = $derived(bundleOf(this.tag));
}

const words = new Words();

/** Changes the language of every text on the screen, and the document's direction. */
export function speak(tag: string, rtl: boolean): void {
  words.tag = sources(tag).length > 0 ? tag : FALLBACK;
  document.documentElement.lang = tag;
  document.documentElement.dir = rtl ? "rtl" : "ltr";
}

/** The text of `id` or `id.attribute`; the id itself where it is missing, which a test rules out. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const [name = id, attribute] = id.split(".");
  const message = words.bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? words.bundle.formatPattern(pattern, args) : id;
}
