// A browser on the mock build, served with the window's content security policy.
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function openStage() {
  const server = await preview({
    root,
    mode: "mock",
    logLevel: "warn",
    build: { outDir: "dist-mock" },
    preview: { port: 0 },
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const { port } = server.httpServer.address();
  return {
    browser,
    /** A page as the window makes one: it freezes the prototypes before any script runs. */
    async newPage(options) {
      const context = await browser.newContext(options);
      await context.addInitScript(() => Object.freeze(Object.prototype));
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      return { page, context };
    },
    url: (query = {}) => `http://127.0.0.1:${port}/?${new URLSearchParams(query)}`,
    async close() {
      await browser.close();
      await new Promise((done) => server.httpServer.close(done));
    },
  };
}

export const at = (page, id) => page.getByTestId(id);

async function openReview(page) {
  await at(page, "start-practice").click();
  await at(page, "step-request").waitFor();
}

async function paste(page) {
  await at(page, "begin-paste").click();
  await at(page, "article-text").fill("Webex vraagt de volgende toestemmingen.");
  await at(page, "article-submit").click();
  await at(page, "step-request").waitFor();
}

async function signIn(page) {
  await at(page, "step-sign-in").click();
  await at(page, "sign-in-start").click();
  await at(page, "account-name").waitFor();
}

async function probe(page) {
  await at(page, "step-evidence").click();
  await at(page, "probe-start").click();
  await page.locator("[data-testid=probe-start]").waitFor();
}

async function decideAll(page) {
  await at(page, "step-permissions").click();
  const choices = ["approve", "refuse", "ask-vendor", "approve"];
  for (const choice of choices) {
    await at(page, `decide-${choice}`).click();
    await page.locator(`[data-testid=decide-${choice}][aria-pressed=true]`).waitFor();
    await at(page, "permission-next").click();
  }
}

/** Drops files onto the window as a file manager does. */
export async function drop(page, ...names) {
  await page.locator("main").waitFor();
  await page.evaluate((names) => {
    const dataTransfer = new DataTransfer();
    for (const name of names) dataTransfer.items.add(new File(["{}"], name));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, names);
}

async function compare(page, wanted = "changes") {
  await at(page, "compare-two").click();
  await at(page, "compare-first").selectOption("profile webex");
  await at(page, "compare-second").selectOption("review a1");
  await at(page, wanted).waitFor();
}

async function openCatalogue(page) {
  await at(page, "rail-catalogue").click();
  await at(page, "hit-0").waitFor();
}

export async function openAudits(page) {
  await at(page, "rail-audit").click();
  await at(page, "audit-page").waitFor();
}

export async function openSnapshot(page, n = 0, tab = "overview") {
  await openAudits(page);
  await at(page, `audit-open-${n}`).click();
  await at(page, "audit-view").waitFor();
  await at(page, `audit-tab-${tab}`).click();
}

async function startAudit(page) {
  await openAudits(page);
  await at(page, "audit-connect").click();
  await at(page, "audit-start").click();
  await at(page, "audit-progress").waitFor();
}

const hit = (page, name, kind) => page.locator(`[data-permission="${name}"][data-kind=${kind}]`);

async function openEntry(page, name, kind) {
  await openCatalogue(page);
  await hit(page, name, kind).locator("[data-hit]").click();
  await at(page, "entry").waitFor();
}

async function choose(page, name, kind) {
  await hit(page, name, kind).locator("[data-testid^=compare-]").click();
}

/** Every screen of the window: its name, what the mock is asked for, and the way there. */
export const screens = [
  { name: "first-visit", async go(page) { await at(page, "start-practice").waitFor(); } },
  { name: "reviews", query: { reviews: "some" }, async go(page) { await at(page, "review-0").waitFor(); } },
  {
    name: "reviews-deleted",
    query: { reviews: "some" },
    async go(page) {
      await at(page, "review-delete-0").click();
      await at(page, "restore-review").waitFor();
    },
  },
  { name: "paste", async go(page) { await at(page, "begin-paste").click(); } },
  {
    name: "paste-missing",
    async go(page) {
      await at(page, "begin-paste").click();
      await at(page, "article-submit").click();
    },
  },
  { name: "begin-file", async go(page) { await at(page, "begin-file").click(); } },
  { name: "begin-list", async go(page) { await at(page, "begin-list").click(); } },
  {
    name: "begin-listed",
    async go(page) {
      await at(page, "begin-list").click();
      for (const name of ["Calendars.Read", "User.Read.All", "Mail.Raed"]) {
        await at(page, "list-add").fill(name);
        await at(page, "list-add").press("Enter");
      }
      await at(page, "listed-2").waitFor();
    },
  },
  { name: "begin-tenant", async go(page) { await at(page, "begin-tenant").click(); await at(page, "connect").waitFor(); } },
  { name: "begin-tenant-denied", query: { "sign-in": "sign-in-denied" }, async go(page) { await at(page, "begin-tenant").click(); await at(page, "connect").click(); await at(page, "connect-problem").waitFor(); } },
  { name: "begin-tenant-apps", async go(page) { await at(page, "begin-tenant").click(); await at(page, "connect").click(); await at(page, "tenant-apps").waitFor(); } },
  { name: "begin-tenant-failed", query: { tenant: "connected", "tenant-apps": "failed" }, async go(page) { await at(page, "begin-tenant").click(); await at(page, "apps-problem").waitFor(); } },
  { name: "begin-profile", async go(page) { await at(page, "begin-profile").click(); await at(page, "profiles").waitFor(); } },
  { name: "begin-profile-none", async go(page) { await at(page, "begin-profile").click(); await at(page, "profile-search").fill("zzzz"); await page.locator(".empty").waitFor(); } },
  { name: "begin-refused", async go(page) { await at(page, "begin-paste").click(); await at(page, "article-text").fill("nothing"); await at(page, "article-submit").click(); await at(page, "article-problem").waitFor(); } },
  {
    name: "request-link",
    async go(page) {
      await at(page, "begin-paste").click();
      await at(page, "article-text").fill("https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=x");
      await at(page, "article-submit").click();
      await at(page, "signs").waitFor();
    },
  },
  {
    name: "request-tenant",
    query: { tenant: "connected" },
    async go(page) {
      await at(page, "begin-tenant").click();
      await at(page, "tenant-app-0").click();
      await at(page, "standing").waitFor();
    },
  },
  { name: "request-manifest", async go(page) { await drop(page, "manifest.json"); await at(page, "step-request").waitFor(); } },
  { name: "save-profile", async go(page) { await openReview(page); await at(page, "save-profile-open").click(); await at(page, "save-go").waitFor(); } },
  { name: "compare-none", query: { reviews: "some" }, async go(page) { await at(page, "compare-two").click(); await at(page, "compare-first").waitFor(); } },
  { name: "compare", query: { reviews: "some" }, go: compare },
  { name: "compare-failed", query: { reviews: "some", compare: "failed" }, async go(page) { await compare(page, "compare-problem"); } },
  { name: "catalogue", go: openCatalogue },
  {
    name: "catalogue-question",
    async go(page) {
      await openCatalogue(page);
      await at(page, "catalogue-search").fill("GET /users");
      await page.locator("[data-testid=hit-0] mark, [data-testid=hit-0] .why").first().waitFor();
    },
  },
  {
    name: "catalogue-none",
    async go(page) {
      await openCatalogue(page);
      await at(page, "catalogue-search").fill("zzzz");
      await page.locator(".empty").waitFor();
    },
  },
  {
    name: "catalogue-failed",
    query: { catalogue: "failed" },
    async go(page) {
      await at(page, "rail-catalogue").click();
      await at(page, "search-problem").waitFor();
    },
  },
  { name: "catalogue-entry", go: (page) => openEntry(page, "Calendars.Read", "application") },
  {
    name: "catalogue-paths",
    async go(page) {
      await openEntry(page, "Group.Read.All", "delegated");
      await page.locator("[data-testid=paths] summary").click();
      await at(page, "paths-filter").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "catalogue-tenant",
    query: { catalogue: "tenant" },
    async go(page) {
      await openEntry(page, "AllSites.Read", "delegated");
    },
  },
  {
    name: "catalogue-freshened",
    async go(page) {
      await openReview(page);
      await signIn(page);
      await openCatalogue(page);
      await at(page, "tenant-read").click();
      await at(page, "tenant-told").waitFor();
    },
  },
  {
    name: "catalogue-choosing",
    async go(page) {
      await openCatalogue(page);
      await choose(page, "Calendars.Read", "application");
    },
  },
  {
    name: "catalogue-comparison",
    async go(page) {
      await openCatalogue(page);
      await choose(page, "Calendars.Read", "application");
      await choose(page, "Calendars.ReadWrite", "application");
      await at(page, "compare-open").click();
      await at(page, "comparison").waitFor();
    },
  },
  { name: "audits", async go(page) { await openAudits(page); await at(page, "audit-snapshot-0").waitFor(); } },
  { name: "audits-none", query: { audits: "none" }, go: openAudits },
  {
    name: "audit-running",
    query: { audit: "400" },
    async go(page) {
      await startAudit(page);
      await at(page, "audit-parts").waitFor();
    },
  },
  { name: "audit-overview", go: (page) => openSnapshot(page) },
  { name: "audit-incomplete", query: { audits: "broken" }, go: (page) => openSnapshot(page, 1, "reading") },
  ...["findings", "apps", "grants"].map((tab) => ({
    name: `audit-${tab}`,
    async go(page) {
      await openSnapshot(page, 0, tab);
      await at(page, `audit-${tab}-3`).waitFor();
    },
  })),
  {
    name: "audit-app",
    async go(page) {
      await openSnapshot(page, 0, "apps");
      await at(page, "audit-apps-0").click();
      await at(page, "audit-app").waitFor();
    },
  },
  {
    name: "audit-changes",
    async go(page) {
      await openAudits(page);
      await at(page, "audit-compare-first").selectOption("a1");
      await at(page, "audit-compare-second").selectOption("a2");
      await at(page, "audit-compare").click();
      await at(page, "audit-change-rows-0").waitFor();
    },
  },
  { name: "connect", async go(page) { await openReview(page); await at(page, "step-sign-in").click(); await at(page, "place-add").click(); await at(page, "guide-steps").waitFor(); } },
  {
    name: "connect-command",
    async go(page) {
      await openReview(page);
      await at(page, "step-sign-in").click();
      await at(page, "place-add").click();
      await page.locator("[data-testid=guide-commands] summary").click();
    },
  },
  {
    name: "connect-refused",
    async go(page) {
      await openReview(page);
      await at(page, "step-sign-in").click();
      await at(page, "place-add").click();
      await at(page, "connecting").waitFor();
      await page.locator("input[data-testid=connect-tenant]").fill("contoso");
      await at(page, "connect-save").click();
      await at(page, "connect-tenant-problem").waitFor();
    },
  },
  { name: "connect-custom", async go(page) { await openReview(page); await at(page, "step-sign-in").click(); await at(page, "place-add").click(); await at(page, "connect-cloud").selectOption("custom"); } },
  { name: "sign-in-real", query: { places: "some" }, async go(page) { await openReview(page); await at(page, "step-sign-in").click(); await at(page, "place").selectOption("contoso"); } },
  { name: "settings-connections", query: { places: "some" }, async go(page) { await at(page, "rail-settings").click(); await at(page, "connection").waitFor(); } },
  { name: "doctor-empty", async go(page) { await at(page, "rail-doctor").click(); await at(page, "doctor-start").waitFor(); } },
  { name: "doctor", async go(page) { await at(page, "rail-doctor").click(); await at(page, "doctor-start").click(); await at(page, "doctor-told").waitFor(); } },
  {
    name: "doctor-explains",
    async go(page) {
      await at(page, "rail-doctor").click();
      await at(page, "error-code").fill("65001");
      await at(page, "error-go").click();
      await at(page, "explained").waitFor();
      await at(page, "token-text").fill("a.b.c");
      await at(page, "token-go").click();
      await at(page, "token-told").waitFor();
    },
  },
  { name: "settings", query: { keyring: "none" }, async go(page) { await at(page, "rail-settings").click(); } },
  { name: "request-article", go: paste },
  { name: "request-profile", go: openReview },
  {
    name: "permission",
    async go(page) {
      await paste(page);
      await at(page, "step-permissions").click();
      await at(page, "permission-next").click();
      await at(page, "permission-next").click();
      await at(page, "permission-next").click();
    },
  },
  {
    name: "permission-open",
    async go(page) {
      await paste(page);
      await at(page, "step-permissions").click();
      await at(page, "permission-next").click();
    },
  },
  {
    name: "permission-condition",
    async go(page) {
      await openReview(page);
      await at(page, "step-permissions").click();
      await at(page, "decide-approve-with-condition").click();
      await at(page, "condition-input").waitFor();
    },
  },
  {
    name: "permission-decided",
    async go(page) {
      await signInAndProbe(page);
      await decideAll(page);
    },
  },
  {
    name: "shortcuts",
    async go(page) {
      await openReview(page);
      await at(page, "step-permissions").click();
      await at(page, "shortcuts").click();
      await at(page, "shortcut-help").waitFor();
    },
  },
  {
    name: "sign-in",
    async go(page) {
      await openReview(page);
      await at(page, "step-sign-in").click();
    },
  },
  {
    name: "sign-in-waiting",
    query: { "sign-in": "wait", keyring: "none" },
    async go(page) {
      await openReview(page);
      await at(page, "step-sign-in").click();
      await at(page, "sign-in-start").click();
      await at(page, "sign-in-url").waitFor();
      await page.evaluate(() => {
        window.dispatchEvent(new Event("blur"));
        window.dispatchEvent(new Event("focus"));
      });
      await at(page, "sign-in-returned").waitFor();
    },
  },
  {
    name: "sign-in-denied",
    query: { "sign-in": "sign-in-denied" },
    async go(page) {
      await openReview(page);
      await at(page, "step-sign-in").click();
      await at(page, "sign-in-start").click();
      await at(page, "sign-in-problem").waitFor();
    },
  },
  {
    name: "signed-in",
    async go(page) {
      await openReview(page);
      await signIn(page);
    },
  },
  {
    name: "evidence-empty",
    async go(page) {
      await openReview(page);
      await at(page, "step-evidence").click();
    },
  },
  {
    name: "evidence-running",
    query: { probe: "900" },
    async go(page) {
      await openReview(page);
      await signIn(page);
      await at(page, "step-evidence").click();
      await at(page, "probe-start").click();
      await page.locator("[data-testid=evidence-1][data-outcome=exposed]").waitFor();
    },
  },
  { name: "evidence", go: signInAndProbe },
  {
    name: "evidence-details",
    async go(page) {
      await signInAndProbe(page);
      await page.locator("[data-testid=evidence-details-1] summary").click();
    },
  },
  {
    name: "report",
    async go(page) {
      await signInAndProbe(page);
      await decideAll(page);
      await at(page, "step-report").click();
      await at(page, "report-preview").waitFor();
    },
  },
  {
    name: "report-bundle",
    async go(page) {
      await openReview(page);
      await at(page, "step-report").click();
      await at(page, "report-bundling").selectOption("file");
      await at(page, "report-timestamp").waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: "verified-unknown",
    query: { reviews: "some" },
    async go(page) {
      await at(page, "verify-report").click();
      await at(page, "verify-file").click();
      await at(page, "verified").waitFor();
    },
  },
  {
    name: "verified-intact",
    query: { reviews: "some" },
    async go(page) {
      await at(page, "verify-report").click();
      await at(page, "verify-folder").click();
      await at(page, "verified").waitFor();
    },
  },
  { name: "verify", query: { reviews: "some" }, async go(page) { await at(page, "verify-report").click(); } },
  {
    name: "report-overwrite",
    async go(page) {
      await openReview(page);
      await at(page, "step-report").click();
      await at(page, "report-export").click();
      await at(page, "exported-file").first().waitFor();
      await at(page, "report-export").click();
      await at(page, "overwrite-confirm").waitFor();
    },
  },
];

async function signInAndProbe(page) {
  await paste(page);
  await signIn(page);
  await probe(page);
}
