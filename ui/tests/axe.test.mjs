// Every screen, in four languages and both colour schemes: no violation of WCAG 2.2 A or AA,
// no breach of the content security policy, nothing wider than the window.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { openStage, screens } from "./stage.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let stage;
before(async () => (stage = await openStage()));
after(() => stage.close());

const stills = [
  { lang: "en", colorScheme: "light", width: 1280, height: 900 },
  { lang: "ar", colorScheme: "dark", width: 900, height: 600 },
  { lang: "de", colorScheme: "light", width: 450, height: 300 },
  { lang: "nl", colorScheme: "dark", width: 1280, height: 900 },
];

for (const still of stills) {
  for (const screen of screens) {
    test(`${screen.name}, ${still.lang}, ${still.colorScheme}, ${still.width}×${still.height}`, async () => {
      const found = await look(screen, still);
      assert.deepEqual(found.violations, []);
      assert.deepEqual(found.errors, []);
      assert.ok(found.wider <= 0, `the page is ${found.wider} pixels wider than the window`);
    });
  }
}

async function look(screen, { lang, colorScheme, width, height }) {
  const { page, context } = await stage.newPage({
    viewport: { width, height },
    colorScheme,
    locale: lang,
    reducedMotion: "reduce",
  });
  const errors = [];
  try {
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(stage.url({ lang, ...screen.query }));
    await screen.go(page);
    // The report shown in the frame has an accessibility test of its own.
    await page.evaluate(axe);
    const result = await page.evaluate(
      (only) => window.axe.run({ exclude: [["iframe"]] }, { runOnly: { type: "tag", values: only }, iframes: false }),
      tags,
    );
    const violations = result.violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`),
    );
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    return { violations, errors, wider };
  } finally {
    await context.close();
  }
}
