// Writing a report as a bundle, verifying one, and trusting its signer, against the mock.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { at, openStage } from "./stage.mjs";

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

async function toReport(page) {
  await at(page, "start-practice").click();
  await at(page, "step-report").click();
  await at(page, "report-preview").waitFor();
}

/** Drops a file of this name onto the window. */
async function drop(page, name) {
  const data = await page.evaluateHandle((name) => {
    const data = new DataTransfer();
    data.items.add(new File(["PK"], name));
    return data;
  }, name);
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

test("a signed bundle is one file, and the signing key is shown in the settings from then on", () =>
  visit({}, async (page) => {
    await toReport(page);
    assert.equal(await at(page, "report-sign").count(), 0);
    await at(page, "report-bundling").selectOption("file");
    assert.equal(await at(page, "report-sign").isChecked(), true);
    await at(page, "report-export").click();
    await at(page, "exported-file").waitFor();
    assert.match(await at(page, "exported-file").textContent(), /\.scopeglass\.zip$/);
    await at(page, "rail-settings").click();
    assert.match(await at(page, "key-id").textContent(), /^[0-9A-F]{16}$/);
  }));

test("writing shows how far it came and can be cancelled, and then nothing is said to be written", () =>
  visit({ export: 400 }, async (page) => {
    await toReport(page);
    await at(page, "report-export").click();
    await at(page, "export-progress").waitFor();
    await at(page, "export-cancel").click();
    await at(page, "export-problem").waitFor();
    assert.equal(await at(page, "exported-file").count(), 0);
    assert.equal(await at(page, "report-export").isEnabled(), true);
  }));

test("an unknown signer is trusted only by name, and the report is intact when it is verified again", () =>
  visit({ reviews: "some" }, async (page) => {
    await at(page, "verify-report").click();
    await at(page, "verify-file").click();
    await at(page, "verified").waitFor();
    assert.equal(await at(page, "verified").getAttribute("data-state"), "unknown-signer");
    assert.equal(await at(page, "trust-signer").isEnabled(), false);
    await at(page, "signer-name").fill("Sanne de Wit");
    await at(page, "signer-name").press("Enter");
    await page.getByText("Sanne de Wit is trusted").waitFor();
    await at(page, "verify-again").click();
    await at(page, "verify-file").click();
    await page.locator("[data-testid=verified][data-state=intact]").waitFor();
    assert.match(await at(page, "verified-signer").textContent(), /Sanne de Wit/);
    await at(page, "rail-settings").click();
    await page.getByRole("button", { name: "Trust Sanne de Wit no longer" }).click();
    await page.getByText("You trust no other signer yet").waitFor();
  }));

test("a bundle that is dropped anywhere is verified, and what was changed is told by name", () =>
  visit({}, async (page) => {
    await drop(page, "webex-changed.scopeglass.zip");
    await page.locator("[data-testid=verified][data-state=changed]").waitFor();
    assert.match(await at(page, "fault-0").textContent(), /\.html/);
    assert.equal(await at(page, "trust-signer").count(), 0);
  }));

test("a file that is no report is told as a problem, and another can be chosen", () =>
  visit({ reviews: "some" }, async (page) => {
    await at(page, "verify-report").click();
    await drop(page, "letter.txt");
    await at(page, "verify-problem").waitFor();
    assert.equal(await at(page, "verified").count(), 0);
    await at(page, "verify-folder").click();
    await page.locator("[data-testid=verified][data-state=intact]").waitFor();
  }));
