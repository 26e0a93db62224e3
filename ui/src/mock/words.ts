// Real sentences for the mock: from the same Fluent files as the window's own backend.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

const files: Record<string, string> = import.meta.glob("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = new Map<string, FluentBundle>();
let tag = "en";

export const tags = [...new Set(Object.keys(files).map((path) => path.split("/").at(-2) ?? ""))].sort();
export const use = (wanted: string) => (tag = tags.includes(wanted) ? wanted : "en");
export const inUse = () => tag;

function bundle(of: string): FluentBundle {
  const known = bundles.get(of);
  if (known) return known;
  const made = new FluentBundle(`${of}-u-nu-latn`, { useIsolating: of === "ar" });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${of}/`)) made.addResource(new FluentResource(text));
  }
  bundles.set(of, made);
  return made;
}

export function m(id: string, args: Record<string, FluentVariable> = {}, of = tag): string {
  const [name = id, attribute] = id.split(".");
  const message = bundle(of).getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? bundle(of).formatPattern(pattern, args, []) : "";
}

export const has = (id: string) => m(id) !== "";

interface Term {
  value: string;
  attributes: Record<string, string>;
}

/** A noun with all its forms, as the explanation grammar takes it. */
export function noun(name: string): Record<string, string> {
  const terms = (bundle(tag) as unknown as { _terms: Map<string, Term> })._terms;
  const term = terms.get(`-noun-${name}`);
  const forms = Object.entries(term?.attributes ?? {}).map(([form, text]) => [`noun-${form}`, text]);
  return { noun: term?.value ?? name, ...Object.fromEntries(forms) };
}

export const list = (items: string[]) => new Intl.ListFormat(tag, { type: "conjunction" }).format(items);
export const count = (n: number) => new Intl.NumberFormat(`${tag}-u-nu-latn`).format(n);
export const day = (text: string) =>
  new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { dateStyle: "long" }).format(new Date(text));
