// What a person does in the window and what then happens, against the mock.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { at, drop, openStage } from "./stage.mjs";

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

const pressed = (page, choice) => page.locator(`[data-testid=decide-${choice}][aria-pressed=true]`);
const focused = (page) => page.evaluate(() => document.activeElement?.textContent?.trim());

async function permissions(page) {
  await at(page, "start-practice").click();
  await at(page, "step-permissions").click();
  await at(page, "permission-name").waitFor();
}

test("the language changes everything at once, the direction of the page included", () =>
  visit({}, async (page) => {
    await permissions(page);
    await at(page, "language-select").selectOption("ar");
    await page.locator("html[dir=rtl][lang=ar]").waitFor();
    assert.match(await at(page, "can-do").first().textContent(), /[\u0600-\u06ff]/);
    assert.match(await at(page, "permission-next").getAttribute("aria-label"), /[\u0600-\u06ff]/);
  }));

test("a decision is saved at once and leaves the person where they are", () =>
  visit({}, async (page) => {
    await permissions(page);
    await at(page, "decide-refuse").click();
    await pressed(page, "refuse").waitFor();
    assert.equal(await at(page, "permission-name").textContent(), "offline_access");
    await at(page, "next-undecided").click();
    assert.equal(await at(page, "permission-name").textContent(), "User.Read.All");
  }));

test("approving with a condition waits for the condition", () =>
  visit({}, async (page) => {
    await permissions(page);
    await at(page, "decide-approve-with-condition").click();
    assert.equal(await page.evaluate(() => document.activeElement?.dataset.testid), "condition-input");
    assert.equal(await at(page, "permission-0").first().getAttribute("data-decision"), null);
    await at(page, "condition-input").fill("Only for the pilot group");
    await page.locator("[data-testid=permission-0][data-decision=approve-with-condition]").first().waitFor();
  }));

test("a note typed before the decision is kept while one looks at another permission", () =>
  visit({}, async (page) => {
    await permissions(page);
    await at(page, "note-input").fill("Ask about the refresh token");
    await at(page, "permission-next").click();
    assert.equal(await at(page, "note-input").inputValue(), "");
    await at(page, "permission-prev").click();
    assert.equal(await at(page, "note-input").inputValue(), "Ask about the refresh token");
  }));

test("single keys move and decide, but never while something is typed", () =>
  visit({}, async (page) => {
    await permissions(page);
    await page.keyboard.press("j");
    assert.equal(await at(page, "permission-name").textContent(), "User.Read.All");
    await page.keyboard.press("3");
    await pressed(page, "refuse").waitFor();
    await page.keyboard.press("n");
    await page.keyboard.type("j1");
    assert.equal(await at(page, "note-input").inputValue(), "j1");
    assert.equal(await at(page, "permission-name").textContent(), "User.Read.All");
    await pressed(page, "refuse").waitFor();
  }));

test("single keys can be turned off", () =>
  visit({}, async (page) => {
    await permissions(page);
    await page.keyboard.press("?");
    await at(page, "shortcut-help").getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    assert.equal(await at(page, "permission-name").textContent(), "offline_access");
  }));

test("in Arabic the arrow keys follow the direction of reading", () =>
  visit({ lang: "ar" }, async (page) => {
    await permissions(page);
    await page.keyboard.press("ArrowLeft");
    assert.equal(await at(page, "permission-name").textContent(), "User.Read.All");
  }));

test("the focus goes to the heading of the step that was opened", () =>
  visit({}, async (page) => {
    await permissions(page);
    await at(page, "step-evidence").click();
    assert.equal(await focused(page), await page.locator("h2").first().textContent());
  }));

test("pointing at a marked place lights up its entry, and the other way round", () =>
  visit({}, async (page) => {
    await at(page, "begin-paste").click();
    await at(page, "article-text").fill("any");
    await at(page, "article-submit").click();
    await page.locator("[data-mark=p3]").hover();
    await page.locator("[data-entry=p3].lit").waitFor();
    await at(page, "recognised-1").hover();
    await page.locator("[data-mark=p1].lit").waitFor();
  }));

test("an article that cannot be read leaves the text where it is", () =>
  visit({}, async (page) => {
    await at(page, "begin-paste").click();
    await at(page, "article-text").fill("nothing in here");
    await at(page, "article-submit").click();
    await at(page, "article-problem").waitFor();
    assert.equal(await at(page, "article-text").inputValue(), "nothing in here");
  }));

test("a file dropped anywhere begins a review, and several at once are declined", () =>
  visit({}, async (page) => {
    await drop(page, "a.json", "b.json");
    await page.getByText("one file at a time").waitFor();
    await drop(page, "a.json");
    await at(page, "step-request").waitFor();
  }));

test("a line that was not recognised is settled with one click on what it may mean", () =>
  visit({}, async (page) => {
    await at(page, "begin-paste").click();
    await at(page, "article-text").fill("any");
    await at(page, "article-submit").click();
    await at(page, "candidate-0").first().click();
    await page.locator("[data-testid=unrecognised-0].dismissed").waitFor();
  }));

test("the permissions of a list stay while one looks elsewhere", () =>
  visit({}, async (page) => {
    await at(page, "begin-list").click();
    await at(page, "list-add").fill("Mail.Read, Files.Read");
    await at(page, "list-add-submit").click();
    await at(page, "way-paste").click();
    await at(page, "way-list").click();
    assert.match(await at(page, "listed-1").textContent(), /Files\.Read/);
  }));

test("a review begun just now can be chosen to compare with", () =>
  visit({}, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "compare-review").click();
    await at(page, "compare-first").selectOption("profile webex");
    await at(page, "changes").waitFor();
    assert.equal(await at(page, "compare-second").inputValue(), "review r1");
    await at(page, "compare-swap").click();
    await page.waitForFunction(() => document.querySelector("[data-testid=compare-first]").value === "review r1");
  }));

test("a cancelled sign-in says so and can be begun again", () =>
  visit({ "sign-in": "wait" }, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "step-sign-in").click();
    await at(page, "sign-in-start").click();
    assert.match(await at(page, "sign-in-url").textContent(), /^http:\/\/localhost:/);
    await at(page, "sign-in-cancel").click();
    await at(page, "sign-in-problem").waitFor();
    await at(page, "sign-in-start").waitFor();
  }));

test("probes that were stopped are shown as not tried", () =>
  visit({ probe: "300" }, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "step-sign-in").click();
    await at(page, "sign-in-start").click();
    await at(page, "account-name").waitFor();
    await at(page, "step-evidence").click();
    await at(page, "probe-start").click();
    await page.locator("[data-testid=evidence-0][data-outcome=exposed]").waitFor();
    await at(page, "probe-cancel").click();
    await page.locator("[data-testid=evidence-6][data-outcome=not-tried]").waitFor();
  }));

test("a deleted review can be brought back", () =>
  visit({ reviews: "some" }, async (page) => {
    const before = await page.locator("[data-testid^=review-delete-]").count();
    await at(page, "review-delete-0").click();
    await at(page, "restore-toast").click();
    await page.locator(`[data-testid=review-delete-${before - 1}]`).waitFor();
  }));

test("an existing report is replaced only when the person says so", () =>
  visit({}, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "step-report").click();
    await at(page, "report-export").click();
    await at(page, "exported-file").first().waitFor();
    await at(page, "report-export").click();
    await at(page, "overwrite-confirm").click();
    await at(page, "overwrite").waitFor({ state: "hidden" });
    assert.equal(await at(page, "exported-file").count(), 2);
  }));

test("the preview shows the report in its own styles", () =>
  visit({}, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "step-report").click();
    const heading = page.frameLocator("[data-testid=report-preview]").locator("h1");
    await heading.waitFor();
    const colour = await heading.evaluate((element) => getComputedStyle(element).color);
    assert.equal(colour, "rgb(12, 94, 91)");
  }));

async function catalogue(page) {
  await at(page, "rail-catalogue").click();
  await at(page, "hit-0").waitFor();
}

const testid = (page) => page.evaluate(() => document.activeElement?.closest("[data-testid]")?.dataset.testid);

test("the catalogue answers as one types, and says why", () =>
  visit({}, async (page) => {
    await catalogue(page);
    await page.keyboard.press("/");
    assert.equal(await testid(page), "catalogue-search");
    await page.keyboard.type("GET /groups");
    await page.locator("[data-testid=hit-0][data-permission='Group.Read.All']").waitFor();
    assert.match(await at(page, "hit-0").textContent(), /least privileged/);
    assert.equal(await at(page, "found").textContent(), "2 results");
    await page.keyboard.press("Escape");
    assert.equal(await at(page, "catalogue-search").inputValue(), "");
  }));

test("an answer to an older question never replaces a newer one", () =>
  visit({ delay: "250" }, async (page) => {
    await catalogue(page);
    await at(page, "catalogue-search").pressSequentially("zzzz", { delay: 90 });
    await at(page, "catalogue-search").fill("offline");
    await page.locator("[data-testid=found]", { hasText: "1 result" }).waitFor();
    await page.waitForTimeout(700);
    assert.equal(await at(page, "found").textContent(), "1 result");
  }));

test("the arrow keys walk through the answers, Enter opens one and Escape goes back to it", () =>
  visit({}, async (page) => {
    await catalogue(page);
    await at(page, "catalogue-search").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await testid(page), "hit-1");
    await page.keyboard.press("Enter");
    await at(page, "entry").waitFor();
    assert.equal(await at(page, "entry-name").textContent(), "User.Read.All");
    await page.keyboard.press("Escape");
    await at(page, "entry").waitFor({ state: "hidden" });
    assert.equal(await testid(page), "hit-1");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await testid(page), "catalogue-search");
  }));

test("the other kind of a permission is one click away", () =>
  visit({}, async (page) => {
    await catalogue(page);
    await at(page, "hit-1").locator("[data-hit]").click();
    await at(page, "kind-application").click();
    await page.locator("[data-testid=entry][data-kind=application]").waitFor();
  }));

test("filters narrow the answers and can be taken back at once", () =>
  visit({}, async (page) => {
    await catalogue(page);
    const all = await at(page, "found").textContent();
    await at(page, "filter-kind").selectOption("application");
    await page.locator("[data-kind=delegated]").first().waitFor({ state: "hidden" });
    assert.notEqual(await at(page, "found").textContent(), all);
    await at(page, "filters-clear").click();
    await page.locator("[data-testid=found]", { hasText: all }).waitFor();
  }));

test("two permissions are put side by side, and a third takes the place of the second", () =>
  visit({}, async (page) => {
    await catalogue(page);
    const choose = (name) => page.locator(`[data-permission="${name}"][data-kind=application] [data-testid^=compare-]`).click();
    await choose("Calendars.Read");
    assert.equal(await at(page, "compare-open").isDisabled(), true);
    await choose("Group.Read.All");
    await choose("Calendars.ReadWrite");
    await at(page, "compare-open").click();
    assert.match(await at(page, "side-0").textContent(), /Calendars\.Read /);
    assert.match(await at(page, "side-1").textContent(), /Calendars\.ReadWrite/);
    assert.match(await at(page, "inclusion").textContent(), /Calendars\.ReadWrite/);
    assert.match(await at(page, "together").textContent(), /Adds nothing/);
  }));

test("from a review one looks into the catalogue and comes back to the same permission", () =>
  visit({}, async (page) => {
    await permissions(page);
    await at(page, "permission-next").click();
    await at(page, "to-catalogue").click();
    await at(page, "entry").waitFor();
    assert.equal(await at(page, "entry-name").textContent(), "User.Read.All");
    assert.equal(await at(page, "rail-catalogue").getAttribute("aria-current"), "page");
    await at(page, "back-to-review").click();
    assert.equal(await at(page, "permission-name").textContent(), "User.Read.All");
  }));

test("what a tenant adds is marked as its own", () =>
  visit({}, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "step-sign-in").click();
    await at(page, "sign-in-start").click();
    await at(page, "account-name").waitFor();
    await catalogue(page);
    await at(page, "tenant-read").click();
    await page.locator("[data-permission='AllSites.Read'] [data-hit]").click();
    await at(page, "tenant-only").waitFor();
    assert.equal(await at(page, "paths").count(), 0);
  }));

test("the language of the catalogue changes with the window's", () =>
  visit({}, async (page) => {
    await catalogue(page);
    await at(page, "hit-1").locator("[data-hit]").click();
    await at(page, "entry").waitFor();
    await at(page, "language-select").selectOption("ja");
    await page.locator("html[lang=ja]").waitFor();
    await page.waitForFunction(() => /[\u3040-\u30ff]/.test(document.querySelector("[data-testid=entry] h2")?.textContent ?? ""));
    assert.match(await at(page, "found").textContent(), /件/);
  }));

async function evidence(page) {
  await at(page, "start-practice").click();
  await at(page, "step-sign-in").click();
  await at(page, "sign-in-start").click();
  await at(page, "account-name").waitFor();
  await at(page, "step-evidence").click();
  await at(page, "probe-start").click();
  await page.locator("[data-testid=evidence-1][data-outcome=exposed]").waitFor();
  await page.locator("[data-testid=probe-progress]").waitFor({ state: "detached" });
}

test("a record in clear is shown only when asked for twice, and is gone when the dialog closes", () =>
  visit({}, async (page) => {
    await evidence(page);
    await page.locator("[data-testid=evidence-details-1] summary").click();
    await at(page, "clear-1").click();
    assert.doesNotMatch(await at(page, "clear-dialog-1").textContent(), /Budget 2027/);
    await at(page, "clear-show").click();
    await at(page, "clear-done").waitFor();
    assert.match(await at(page, "clear-dialog-1").textContent(), /Budget 2027/);
    await page.keyboard.press("Escape");
    assert.doesNotMatch(await page.locator("body").textContent(), /Budget 2027/);
  }));

test("the experiment's table tells before, after and what follows", () =>
  visit({}, async (page) => {
    await evidence(page);
    const table = at(page, "experiment").locator("table");
    assert.match(await table.textContent(), /Closed before, open after/);
    assert.match(await at(page, "experiment").textContent(), /earlier|before/);
  }));

test("a tenant is connected, used for the sign-in, and forgotten", () =>
  visit({}, async (page) => {
    await at(page, "start-practice").click();
    await at(page, "step-sign-in").click();
    await at(page, "place-add").click();
    await page.locator("input[data-testid=connect-tenant]").fill("contoso");
    await at(page, "connect-save").click();
    assert.equal(await at(page, "connect-tenant-problem").getAttribute("data-code"), "tenant-invalid");
    await page.locator("input[data-testid=connect-tenant]").fill("contoso.com");
    await at(page, "connect-client").fill("11111111-2222-3333-4444-555555555555");
    await at(page, "connect-save").click();
    await at(page, "place").waitFor();
    assert.equal(await at(page, "place").inputValue(), "contoso.com");
    await at(page, "rail-settings").click();
    await at(page, "connection-forget").click();
    await at(page, "connection-forget-go").click();
    await at(page, "connections-none").waitFor();
  }));

test("a pasted token leaves the field at once, and what it says leaves with the page", () =>
  visit({}, async (page) => {
    await at(page, "rail-doctor").click();
    await at(page, "token-text").fill("a.b.c");
    await at(page, "token-go").click();
    await at(page, "token-told").waitFor();
    assert.equal(await at(page, "token-text").inputValue(), "");
    await at(page, "rail-settings").click();
    await at(page, "rail-doctor").click();
    await at(page, "doctor-start").waitFor();
    assert.equal(await at(page, "token-told").count(), 0);
  }));
