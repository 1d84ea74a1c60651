// Look at the built site in a real browser; `make docs-look` starts it. Needs Chromium, playwright-core and axe-core.
//
//   node docs/press/look.mjs SITE [--pages ,zh/,guides/money/] [--views 1280-light,390-dark] [--axe no] [--shots FOLDER]
//
// Serves SITE on this machine below a path, opens every page (or those named) at 1280 and 390 px, in light and dark
// colours, and prints one JSON object: errors of the console, requests to elsewhere, overflow, names that break inside,
// findings of axe, and the page with the most elements, the longest load, and the most work for the processor.
import { createReadStream, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, relative } from "node:path";

const require = createRequire(join(process.env.NODE_MODULES || process.cwd(), "look.cjs"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core");

const [root, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const shots = option("--shots");
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".md": "text/markdown", ".txt": "text/plain", ".xml": "text/xml" };

function found(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? found(join(folder, one.name)) : one.name === "index.html" ? [relative(root, folder)] : []);
}

const server = createServer((request, response) => {
  let path = join(root, decodeURIComponent(new URL(request.url, "http://x").pathname.replace(/^\/base/, "")));
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, "index.html");
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/base/`; // below a path, as a project's pages are

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

function measure() {
  const names = [];
  for (const code of document.querySelectorAll("article td code, article dt code, article h2 code")) {
    const text = code.firstChild;
    if (!text || text.nodeType !== 3) continue;
    for (const word of text.data.matchAll(/[\w.]{3,}/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) names.push(word[0]);
    }
  }
  const timing = performance.getEntriesByType("navigation")[0];
  return {
    overflow: document.documentElement.scrollWidth > innerWidth,
    names: names.slice(0, 5),
    nodes: document.querySelectorAll("*").length,
    load: Math.round(timing.loadEventEnd),
  };
}

const pages = option("--pages")?.split(",") ?? found(root).map((one) => (one ? `${one}/` : ""));
async function check(page, here) {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const one of violations) {
    const key = `${one.impact} ${one.id}`;
    report.axe[key] ??= { count: 0, first: [here, one.nodes[0].html.slice(0, 200), one.nodes[0].failureSummary] };
    report.axe[key].count += one.nodes.length;
  }
}

const views = (option("--views") ?? "1280-light,1280-dark,390-light,390-dark").split(",").map((one) => one.split("-"));
const report = { pages: pages.length, looks: 0, console: [], elsewhere: [], missing: [], overflow: [], names: [], axe: {},
  nodes: [0, ""], load_ms: [0, ""], cpu_ms: [0, ""] };
const most = (kind, value, here) => value > report[kind][0] && (report[kind] = [value, here]);
for (const [width, colorScheme] of views) {
  const context = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000); // of a busy machine
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  let here = "";
  page.on("console", (one) => one.type() === "error" && report.console.push([here, one.text()]));
  page.on("pageerror", (error) => report.console.push([here, String(error)]));
  page.on("request", (one) => !one.url().startsWith(base) && !one.url().startsWith("data:") &&
    report.elsewhere.push([here, one.url()]));
  page.on("response", (one) => one.status() >= 400 && report.missing.push([here, one.url()]));
  for (const path of pages) {
    here = `${path} ${width} ${colorScheme}`;
    await page.goto(base + path, { waitUntil: "load" });
    await page.waitForTimeout(60);
    const seen = await page.evaluate(measure);
    const { metrics } = await session.send("Performance.getMetrics");
    report.looks += 1;
    if (seen.overflow) report.overflow.push(here);
    if (seen.names.length) report.names.push([here, seen.names]);
    most("nodes", seen.nodes, here);
    most("load_ms", seen.load, here);
    most("cpu_ms", Math.round(1000 * metrics.find((one) => one.name === "TaskDuration").value), here);
    if (option("--axe") !== "no") await check(page, here);
    if (shots) {
      mkdirSync(shots, { recursive: true });
      const name = `${path.replaceAll("/", "_") || "start"}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(shots, name) });
    }
  }
  await context.close();
}
await browser.close();
server.close();
console.log(JSON.stringify(report, null, 1));
