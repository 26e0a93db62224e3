// The window's words: nothing used is missing in any language, nothing written is unused.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse, Visitor } from "@fluent/syntax";

const here = (path) => new URL(path, import.meta.url);
const locales = readdirSync(here("../../locales/"));

function messages(locale, file) {
  const tree = parse(readFileSync(here(`../../locales/${locale}/${file}`), "utf8"), {});
  const found = new Map();
  for (const entry of tree.body) {
    assert.notEqual(entry.type, "Junk", `${locale}/${file}: ${entry.content}`);
    if (entry.type !== "Message") continue;
    if (entry.value) found.set(entry.id.name, variables(entry.value));
    for (const part of entry.attributes) found.set(`${entry.id.name}.${part.id.name}`, variables(part.value));
  }
  return found;
}

function variables(pattern) {
  const names = new Set();
  const visitor = new (class extends Visitor {
    visitVariableReference(node) {
      names.add(node.id.name);
    }
  })();
  visitor.visit(pattern);
  return names;
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => /\.(svelte|ts|rs)$/.test(file.name) && !file.parentPath.includes("/mock"))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, "utf8"))
    .join("\n");
}

const code = sources(here("../src").pathname);
const used = new Set([...code.matchAll(/"(ui-[a-z0-9-]+)"/g)].map((match) => match[1]));
const shared = new Set(
  [...code.matchAll(/"((?:decision|outcome|breadth|not-isolated|isolated)[-.][a-z.-]+)"/g)].map((match) => match[1]),
);
const english = messages("en", "ui.ftl");
// The catalogue's words are shared with what Rust tells about it.
const rust = ["review", "cli"].map((crate) => sources(here(`../../crates/${crate}/src`).pathname)).join("\n");
const sourced = new Set([...code.matchAll(/"(source-[a-z0-9-]+)"/g)].map((match) => match[1]));
const browsed = new Set([...code.matchAll(/"(browse-[a-z0-9-]+)"/g)].map((match) => match[1]));

// Some ids of the seal are composed from the names of states and levels.
const seals = new Set([...`${code}\n${rust}`.matchAll(/"(seal-[a-z0-9-]+)"/g)].map((match) => match[1]));
const composedSeal = /^(seal-(state|ui-bundling)-|(cli|report|redaction)-)/;

for (const locale of locales) {
  test(`${locale} has every text of the seal, and none that nobody uses`, () => {
    const ours = messages(locale, "seal.ftl");
    const testids = (id) => code.includes(`testid="${id}"`);
    assert.deepEqual([...seals].filter((id) => !ours.has(id) && !testids(id)), []);
    const told = (id) => seals.has(id) || composedSeal.test(id) || rust.includes(`"${id}"`);
    assert.deepEqual([...ours.keys()].filter((id) => !told(id)), []);
  });

  test(`${locale} has every text that the window uses`, () => {
    const ours = messages(locale, "ui.ftl");
    const words = messages(locale, "words.ftl");
    assert.deepEqual([...used].filter((id) => !ours.has(id)), []);
    const testids = (id) => code.includes(`data-testid="${id}"`) || code.includes(`testid="${id}"`);
    assert.deepEqual([...shared].filter((id) => !words.has(id) && !testids(id)), []);
  });

  test(`${locale} has no text that the window does not use`, () => {
    assert.deepEqual([...messages(locale, "ui.ftl").keys()].filter((id) => !used.has(id)), []);
  });

  test(`${locale} has every text of the catalogue that the window uses, and none that nobody uses`, () => {
    const ours = messages(locale, "browse.ftl");
    assert.deepEqual([...browsed].filter((id) => !ours.has(id)), []);
    // The ids of arguments are composed from their names.
    const used = (id) => browsed.has(id) || id.startsWith("browse-cli-") || rust.includes(`"${id}"`);
    assert.deepEqual([...ours.keys()].filter((id) => !used(id)), []);
  });

  test(`${locale} has every text about sources that the window uses, and none that nobody uses`, () => {
    const ours = messages(locale, "source.ftl");
    assert.deepEqual([...sourced].filter((id) => !ours.has(id)), []);
    // The ids of a link's parts are composed from their names.
    const used = (id) => sourced.has(id) || id.startsWith("source-link-") || rust.includes(`"${id}"`);
    assert.deepEqual([...ours.keys()].filter((id) => !used(id)), []);
  });

  test(`${locale} has every text about connecting and the doctor that the window uses, and none that nobody uses`, () => {
    for (const [file, prefix] of [["connect.ftl", "connect"], ["doctor.ftl", "doctor"], ["consent.ftl", "consent"]]) {
      const ours = messages(locale, file);
      const used = new Set([...code.matchAll(new RegExp(`"(${prefix}-[a-z0-9-]+)"`, "g"))].map((match) => match[1]));
      const testid = (id) => code.includes(`testid="${id}"`) || code.includes(`testid: "${id}"`);
      assert.deepEqual([...used].filter((id) => !ours.has(id) && !testid(id)), []);
      // The ids of checks, steps, clouds and arguments are composed from their names.
      const composed = /^(doctor-[a-z0-9]+$|doctor-outcome-|doctor-cli-|connect-step-|connect-cloud-|connect-cli-|error-|consent-who-|consent-workflow-)/;
      const known = (id) => used.has(id) || composed.test(id) || rust.includes(`"${id}"`) || rust.includes(`"${id.replace(".advice", "")}"`);
      assert.deepEqual([...ours.keys()].filter((id) => !known(id)), []);
    }
  });

  test(`${locale} uses no value that English is not given`, () => {
    for (const [id, names] of messages(locale, "ui.ftl")) {
      const strange = [...names].filter((name) => !english.get(id)?.has(name));
      assert.deepEqual(strange, [], id);
    }
  });
}
