// Look at the built site in a real browser; `make docs-look` starts it. Needs Chromium, playwright-core and axe-core.
//
//   node docs/press/look.mjs SITE [--pages ,zh/,guides/money/] [--views 1280-light,390-dark] [--axe no] [--shots FOLDER]
//
// Serves SITE on this machine below a path. First it loads every page alone, to time it. Then it looks at every page (or
// those named) at 1280 and 390 px, in light and dark colours: errors of the console, requests to elsewhere, overflow,
// names that break inside, findings of axe. At last it searches for the words of searches.json. It prints one JSON
// object; the exit code is 1 if `wrong` is not empty.
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { loadavg } from "node:os";
import { extname, join, relative } from "node:path";

const require = createRequire(join(process.env.NODE_MODULES || process.cwd(), "look.cjs"));
const { chromium } = require("playwright-core");
const axe = require.resolve("axe-core");
const searches = JSON.parse(readFileSync(new URL("searches.json", import.meta.url)));

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
const pages = option("--pages")?.split(",") ?? found(root).map((one) => (one ? `${one}/` : ""));
const views = (option("--views") ?? "1280-light,390-light,1280-dark,390-dark").split(",").map((one) => one.split("-"));
const report = { pages: pages.length, looks: 0, wrong: [], console: [], elsewhere: [], missing: [], overflow: [], names: [],
  axe: {}, search: {}, nodes: [0, ""], load_ms: [0, ""], cpu_ms: [0, ""], slow: [], load_average: loadavg() };
const most = (kind, value, here) => value > report[kind][0] && (report[kind] = [value, here]);

async function open(colorScheme, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000); // of a busy machine
  const here = () => page.url().replace(base, "");
  page.on("console", (one) => one.type() === "error" && report.console.push([here(), one.text()]));
  page.on("pageerror", (error) => report.console.push([here(), String(error)]));
  page.on("request", (one) => !one.url().startsWith(base) && !one.url().startsWith("data:") &&
    report.elsewhere.push([here(), one.url()]));
  page.on("response", (one) => one.status() >= 400 && report.missing.push([here(), one.url()]));
  return page;
}

async function time() {
  const page = await open("light", 1280);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  for (const path of pages) {
    await page.goto(base + path, { waitUntil: "load" });
    const load = await page.evaluate(() => Math.round(performance.getEntriesByType("navigation")[0].duration));
    const { metrics } = await session.send("Performance.getMetrics");
    most("load_ms", load, path);
    most("cpu_ms", Math.round(1000 * metrics.find((one) => one.name === "TaskDuration").value), path);
    if (load > 1000) report.slow.push([load, path]);
  }
  await page.context().close();
}

function measure() {
  const names = [];
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement.closest("code") || text.parentElement.closest("pre")) continue;
    for (const word of text.data.matchAll(/[A-Za-z0-9]{3,}/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) names.push(text.data);
    }
  }
  return {
    overflow: document.documentElement.scrollWidth > innerWidth,
    names: names.slice(0, 5),
    nodes: document.querySelectorAll("*").length,
  };
}

async function check(page, here) {
  await page.addScriptTag({ path: axe });
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const one of violations) {
    const key = `${one.impact} ${one.id}`;
    report.axe[key] ??= { count: 0, first: [here, one.nodes[0].html.slice(0, 200), one.nodes[0].failureSummary] };
    report.axe[key].count += one.nodes.length;
  }
}

async function look(colour) {
  const widths = views.filter((one) => one[1] === colour).map((one) => Number(one[0]));
  if (!widths.length) return;
  const page = await open(colour, widths[0]);
  for (const [number, path] of pages.entries()) {
    for (const width of widths) {
      const here = `${path} ${width} ${colour}`;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(base + path, { waitUntil: "load" });
      await page.waitForTimeout(60);
      const seen = await page.evaluate(measure);
      report.looks += 1;
      if (seen.overflow) report.overflow.push(here);
      if (seen.names.length) report.names.push([here, seen.names]);
      most("nodes", seen.nodes, here);
      if (option("--axe") !== "no") await check(page, here);
      const name = `${path.replaceAll("/", "_") || "start"}-${width}-${colour}.png`;
      if (shots) await page.screenshot({ path: join(shots, name) });
    }
    if (number % 20 === 0) console.error(`${colour}: ${number} of ${pages.length} pages`);
  }
  await page.context().close();
}

// The theme's own worker, asked as its page asks it: the place of the first result on each expected page, from 0.
async function ask(words) {
  const { base: folder, search } = JSON.parse(document.querySelector("#__config").textContent);
  const index = await (await fetch(new URL("search.json", new URL(folder, location)))).json();
  const worker = new Worker(new URL(search, location));
  const send = (message) => new Promise((done) => {
    worker.onmessage = ({ data }) => done(data);
    worker.postMessage(message);
  });
  await send({ type: 0, data: index });
  const found = [];
  for (const [word, page] of words) {
    const { data } = await send({ type: 2, data: { input: word } });
    const places = data.items.map((one) => index.items[one.id].location);
    found.push([word, places.findIndex((one) => one.split("#")[0] === page), places.slice(0, 3)]);
  }
  return found;
}

async function search(language) {
  const page = await open("light", 1280);
  await page.goto(base + (language === "en" ? "" : `${language}/`));
  const found = await page.evaluate(ask, Object.entries(searches[language]));
  await page.context().close();
  const later = found.filter((one) => one[1] !== 0);
  report.search[language] = { words: found.length, first: found.length - later.length,
    in_three: found.filter((one) => one[1] >= 0 && one[1] < 3).length, not_first: later };
}

if (shots) mkdirSync(shots, { recursive: true });
await time();
await Promise.all([look("light"), look("dark")]);
for (const language of Object.keys(searches)) await search(language);
await browser.close();
server.close();

const { console: said, elsewhere, missing, overflow, names } = report;
report.wrong = Object.entries({ said, elsewhere, missing, overflow, names }).filter((one) => one[1].length).map((one) => one[0]);
report.wrong.push(...Object.keys(report.axe).filter((one) => /^(serious|critical) /.test(one)));
if (report.nodes[0] > 2000) report.wrong.push("nodes");
for (const [language, { words, in_three }] of Object.entries(report.search))
  if (in_three < words) report.wrong.push(`search in ${language}`);
console.log(JSON.stringify(report, null, 1));
process.exitCode = report.wrong.length ? 1 : 0;
