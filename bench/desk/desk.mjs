import { annals, open, signIn } from "../../deploy/stories/browser/browser.mjs";
import { at, milliseconds, print } from "./figures.mjs";

// What a person at the desk waits for, on a running stack: `node bench/desk/desk.mjs`. The list is that of bac-giang; fill
// it with `./annals sample bac-giang --articles 20000` first. Ratios are of one run; times are this machine's.

const desk = `${annals}/desk/bac-giang`;
const slow = 4;
const pages = 20;
const keys = 300;

const words = (count) =>
  Array.from({ length: count }, (_, n) => ["tỉnh", "hội", "nghị", "công", "tác", "đảng", "viên"][n % 7]).join(
    " ",
  );

const article = (count) => ({
  title: `Bài ${count} chữ`,
  body: Array.from({ length: Math.ceil(count / 100) }, (_, n) => ({
    type: "paragraph",
    id: `p${n}`,
    text: [{ text: words(Math.min(100, count)) }],
  })),
});

const write = (page, content) =>
  page.evaluate(async (body) => {
    const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
    const answer = await fetch("/api/v1/tenants/bac-giang/articles", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": decodeURIComponent(token) },
      body: JSON.stringify(body),
    });
    return (await answer.json()).id;
  }, content);

/** A first visit of somebody signed in, nothing cached: bytes of script as they came over the wire, and until rows stand there. */
const visit = async (browser, state, rate) => {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Emulation.setCPUThrottlingRate", { rate });
  await tools.send("Network.enable");
  const scripts = new Set();
  let bytes = 0;
  tools.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  tools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(`${desk}/articles`, { waitUntil: "commit" });
  const usable = await page
    .waitForFunction(() => document.querySelector("[data-testid=article-row]") && performance.now(), null, {
      polling: "raf",
    })
    .then((found) => found.jsonValue());
  await page.waitForLoadState("networkidle");
  await context.close();
  return { bytes, usable };
};

/** From a key to the picture that shows its letter, for each of many keys in the middle of the text. */
const typing = async (page, id, rate) => {
  const tools = await page.context().newCDPSession(page);
  await page.goto(`${desk}/articles/${id}`);
  const body = page
    .getByTestId("body")
    .locator("[contenteditable=true]")
    .or(page.getByTestId("body"))
    .first();
  await body.locator("p").nth(0).click();
  await page.evaluate(() => {
    globalThis.waits = [];
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => globalThis.waits.push(performance.now() - timeStamp))),
      true,
    );
  });
  await tools.send("Emulation.setCPUThrottlingRate", { rate });
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press("abcdefgh "[key % 9]);
    await page.waitForFunction((typed) => globalThis.waits.length > typed, key, { polling: "raf" });
  }
  await tools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return page.evaluate(() => globalThis.waits);
};

/** Scrolls by pages as a hand does, and waits for each. */
const scrolling = async (page) => {
  let asked = 0;
  page.on("response", (answer) => {
    if (/\/articles\?/.test(answer.url())) asked++;
  });
  await page.goto(`${desk}/articles?state=live`);
  await page.getByTestId("article-row").first().waitFor();
  const waits = [];
  for (let n = 0; n < pages; n++) {
    const rows = await page.getByTestId("article-row").count();
    const begun = performance.now();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(
      (before) => document.querySelectorAll("[data-testid=article-row]").length > before,
      rows,
      { polling: "raf" },
    );
    waits.push(performance.now() - begun);
  }
  return { waits, asked, rows: await page.getByTestId("article-row").count() };
};

const browser = await open();
try {
  const page = await signIn(browser, "author@bac-giang");
  await page.getByTestId("article-row").first().waitFor();
  const state = await page.context().storageState();
  const visits = { once: await visit(browser, state, 1), slowly: [] };
  for (let n = 0; n < 7; n++) visits.slowly.push(await visit(browser, state, slow));
  print("first load, script over the wire", `${Math.round(visits.once.bytes / 1024)} KiB`, "250 KiB");
  print("rows of the board stand there", milliseconds(visits.once.usable), "");
  print(
    `the same with a ${slow}× slower processor`,
    milliseconds(
      at(
        visits.slowly.map((v) => v.usable),
        0.5,
      ),
    ),
    "2,000 ms",
  );
  const [short, long] = [await write(page, article(100)), await write(page, article(5000))];
  const [few, many] = [await typing(page, short, 1), await typing(page, long, 1)];
  print("a key in 100 words, p95", milliseconds(at(few, 0.95)), "");
  print("a key in 5,000 words, p95", milliseconds(at(many, 0.95)), "50 ms");
  print("ratio", (at(many, 0.95) / at(few, 0.95)).toFixed(2), "");
  const list = await scrolling(page);
  print(`next page of the list, p95 of ${pages}`, milliseconds(at(list.waits, 0.95)), "");
  print("rows asked for by then", `${list.rows} in ${list.asked} requests`, "");
} finally {
  await browser.close();
}
