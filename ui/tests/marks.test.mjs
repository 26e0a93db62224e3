// The marked places of an article count in UTF-16 units, as JavaScript strings do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { transformWithOxc } from "vite";

async function load(path) {
  const file = new URL(path, import.meta.url).pathname;
  const { code } = await transformWithOxc(readFileSync(file, "utf8"), file);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const { runs } = await load("../src/lib/request/marks.ts");
const { undress } = await load("../src/lib/report/preview.ts");
const mark = (start, end) => ({ start, end, permission: 0, unrecognised: null, sure: true });
const texts = (text, marks) => runs(text, marks).map((run) => (run.mark ? `[${run.text}]` : run.text));

test("a text without marks is one run", () => {
  assert.deepEqual(texts("Agenda's lezen", []), ["Agenda's lezen"]);
});

test("marks cut the text where they stand, characters beyond the basic plane included", () => {
  assert.deepEqual(texts("📅 Agenda’s lezen.", [mark(3, 17)]), ["📅 ", "[Agenda’s lezen]", "."]);
});

test("marks at both ends leave no empty runs", () => {
  assert.deepEqual(texts("abcd", [mark(0, 2), mark(2, 4)]), ["[ab]", "[cd]"]);
});

test("a mark that overlaps an earlier one or leaves the text is passed over", () => {
  assert.deepEqual(texts("abcdef", [mark(0, 3), mark(2, 4), mark(5, 9)]), ["[abc]", "def"]);
});

test("a report gives up its styles and nothing else", () => {
  const { page, styles } = undress("<head><style nonce=x>p{color:red}</style></head><p>text</p>");
  assert.equal(page, "<head></head><p>text</p>");
  assert.equal(styles, "p{color:red}");
});
