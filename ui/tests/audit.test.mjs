// What a person does on the screen of tenant audits and what then happens, against the mock.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { at, openAudits, openSnapshot, openStage } from "./stage.mjs";

let stage;
before(async () => (stage = await openStage()));
after(() => stage.close());

async function visit(query, steps) {
  const { page, context } = await stage.newPage({ locale: "en", reducedMotion: "reduce" });
  try {
    await page.goto(stage.url({ lang: "en", ...query }));
    await steps(page);
  } finally {
    await context.close();
  }
}

const rows = (page, name) => page.locator(`[data-testid=${name}] [role=option]`);
const count = (page) => at(page, "audit-count").textContent();

test("of a hundred and ten thousand apps only what is seen is drawn, to the very last one", () =>
  visit({}, async (page) => {
    await openSnapshot(page, 0, "apps");
    await at(page, "audit-apps-0").waitFor();
    assert.equal(await count(page), "110,000 rows");
    assert.ok((await rows(page, "audit-apps").count()) < 80);
    await at(page, "audit-apps").focus();
    await page.keyboard.press("End");
    const last = at(page, "audit-apps-109999");
    await last.getByText("109999").waitFor();
    assert.equal(await last.getAttribute("aria-selected"), "true");
    assert.equal(await last.getAttribute("aria-posinset"), "110000");
    assert.ok((await rows(page, "audit-apps").count()) < 80);
    assert.equal(await at(page, "audit-apps-0").count(), 0);
  }));

test("arrows move the current row, and Enter opens it; Escape comes back", () =>
  visit({}, async (page) => {
    await openSnapshot(page, 0, "apps");
    await at(page, "audit-apps-0").waitFor();
    await at(page, "audit-apps").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await at(page, "audit-app").getByText("Wexley Meetings").waitFor();
    await page.keyboard.press("Escape");
    await at(page, "audit-app").waitFor({ state: "detached" });
    assert.equal(await at(page, "audit-apps-2").getAttribute("aria-selected"), "true");
  }));

test("searching narrows the rows; what fits nothing can be undone", () =>
  visit({}, async (page) => {
    await openSnapshot(page, 0, "grants");
    await at(page, "audit-grants-0").waitFor();
    await at(page, "audit-search").fill("mail");
    await page.getByText("2,681 rows").waitFor();
    await at(page, "audit-search").fill("nothing");
    await at(page, "audit-clear-empty").click();
    await page.getByText("260,000 rows").waitFor();
    assert.equal(await at(page, "audit-search").inputValue(), "");
  }));

test("a cell of the picture leads to the apps behind it, and from an app a review begins", () =>
  visit({}, async (page) => {
    await openSnapshot(page);
    await at(page, "audit-cell-files-all").click();
    await at(page, "audit-apps-0").waitFor();
    assert.equal(await at(page, "audit-filter-data").inputValue(), "files");
    assert.equal(await at(page, "audit-filter-breadth").inputValue(), "all");
    await at(page, "audit-apps-0").click();
    await at(page, "audit-review").click();
    await at(page, "step-request").waitFor();
  }));

test("a rule leads to its findings", () =>
  visit({}, async (page) => {
    await openSnapshot(page);
    await at(page, "audit-rule-consent-wave").getByRole("button").click();
    await at(page, "audit-findings-0").waitFor();
    assert.equal(await at(page, "audit-filter-rule").inputValue(), "consent-wave");
  }));

test("an audit tells how far it is, and pausing keeps it to be resumed", () =>
  visit({ audit: "120" }, async (page) => {
    await openAudits(page);
    assert.equal(await at(page, "audit-resume-1").isDisabled(), true, "nobody is signed in");
    await at(page, "audit-connect").click();
    await at(page, "audit-start").click();
    await at(page, "audit-figure-units").waitFor();
    assert.match(await at(page, "audit-figure-rows").textContent(), /records$/);
    assert.match(await at(page, "audit-figure-pages").textContent(), /pages$/);
    assert.match(await at(page, "audit-left").textContent(), /left$/);
    await at(page, "audit-pause").click();
    await page.locator("[data-testid=audit-snapshot-0][data-state=paused]").waitFor();
    assert.equal(await at(page, "audit-view").count(), 0, "a paused audit is not shown as a result");
    assert.equal(await at(page, "audit-resume-0").isDisabled(), false);
  }));

test("cancelling asks before anything is thrown away", () =>
  visit({ audit: "200", audits: "none" }, async (page) => {
    await openAudits(page);
    await at(page, "audit-connect").click();
    await at(page, "audit-start").click();
    await at(page, "audit-cancel").click();
    await at(page, "audit-cancel-dialog").waitFor();
    await at(page, "audit-cancel-sure").click();
    await at(page, "audit-progress").waitFor({ state: "detached" });
    assert.equal(await at(page, "audit-snapshot-0").count(), 0);
  }));

test("an audit that ends opens by itself", () =>
  visit({ audit: "5" }, async (page) => {
    await openAudits(page);
    await at(page, "audit-connect").click();
    await at(page, "audit-start").click();
    await at(page, "audit-view").waitFor();
  }));

test("an audit with a list that broke off is never called complete", () =>
  visit({ audits: "broken" }, async (page) => {
    await openSnapshot(page, 1);
    assert.match(await at(page, "audit-incomplete").textContent(), /531,468 of 1,000,000/);
    await at(page, "audit-not-judged").waitFor();
    await at(page, "audit-tab-reading").click();
    await page.locator("[data-part=delegated][data-state=partial]").waitFor();
    assert.doesNotMatch(await at(page, "audit-view").textContent(), /Complete:/);
  }));

test("two audits are compared, one kind of change at a time where asked for", () =>
  visit({}, async (page) => {
    await openAudits(page);
    await at(page, "audit-compare-first").selectOption("a1");
    await at(page, "audit-compare-second").selectOption("a2");
    await at(page, "audit-compare").click();
    await at(page, "audit-change-rows-0").waitFor();
    await at(page, "audit-limits").waitFor();
    await at(page, "audit-change-widened").click();
    await page.locator("[data-testid=audit-change-widened][aria-pressed=true]").waitFor();
    await page.keyboard.press("Escape");
    await at(page, "audit-snapshot-0").waitFor();
  }));

test("a snapshot is exported in the formats that were chosen", () =>
  visit({}, async (page) => {
    await openSnapshot(page);
    await at(page, "audit-export").locator("summary").click();
    await at(page, "audit-format-parquet").check();
    await at(page, "audit-export-do").click();
    await at(page, "exported-file").nth(1).waitFor();
    assert.match(await at(page, "exported-file").nth(1).textContent(), /\.parquet$/);
  }));

test("deleting asks first, and what cannot be opened says why", () =>
  visit({ "audit-open": "damaged" }, async (page) => {
    await openAudits(page);
    await at(page, "audit-open-0").click();
    await at(page, "audit-problem").waitFor();
    await at(page, "audit-delete-0").click();
    await at(page, "audit-delete-sure").click();
    await at(page, "audit-snapshot-1").waitFor({ state: "detached" });
  }));

test("the tabs are walked with the arrows, the way the language runs", () =>
  visit({ lang: "ar" }, async (page) => {
    await openSnapshot(page);
    await at(page, "audit-tab-overview").focus();
    await page.keyboard.press("ArrowLeft");
    await page.locator("[data-testid=audit-tab-findings][aria-selected=true]").waitFor();
  }));
