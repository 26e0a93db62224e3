// Pictures of the screens to look at: `npm run build:mock && npm run shots -- nl,ar light 1280x900 [screen,…] [zoom]`.
import { mkdir } from "node:fs/promises";
import { openStage, screens } from "./stage.mjs";

const [langs = "nl", scheme = "light", size = "1280x900", wanted = "", zoom = "1", full = ""] = process.argv.slice(2);
const [width, height] = size.split("x").map((side) => Math.round(Number(side) / Number(zoom)));
const folder = new URL("../shots/", import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const stage = await openStage();
for (const lang of langs.split(",")) {
  for (const screen of screens) {
    if (wanted && !wanted.split(",").includes(screen.name)) continue;
    const { page, context } = await stage.newPage({
      viewport: { width, height },
      deviceScaleFactor: Number(zoom),
      colorScheme: scheme,
      locale: lang,
    });
    await page.goto(stage.url({ lang, ...screen.query }));
    try {
      await screen.go(page);
    } catch (error) {
      console.error(screen.name, error.message.split("\n")[0]);
    }
    await page.waitForTimeout(250);
    const path = `${folder}${screen.name}-${lang}-${scheme}-${size}-${zoom}.png`;
    await page.screenshot({ path, fullPage: full === "full" });
    await context.close();
  }
}
await stage.close();
