import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { annals, open, signIn } from "./browser.mjs";
import { holdsInEveryLook } from "./looks.mjs";

const site = `${annals}/s/bac-giang/`;
const repository = join(import.meta.dirname, "..", "..", "..");
const seed = join(repository, "..", "shared", "data", "seed", "000_274a3a98ea67062d.txt");

let browser;
let article;
let section;

before(async () => {
  browser = await open();
  const page = await browser.newPage();
  await page.goto(site);
  article = await page.locator(".lead h1 a").getAttribute("href");
  section = await page.locator(".columns h2 a").first().getAttribute("href");
  await page.close();
});

after(async () => {
  await browser?.close();
});

const visit = async (address, options) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(address, site).href);
  return page;
};

const holds = async (address, name) => {
  const page = await visit(address);
  await holdsInEveryLook(page, `public-${name}`);
  await page.context().close();
};

test("the front page can be read with every sense", () => holds("", "front"));

test("a section can be read with every sense", () => holds(section, "section"));

test("an article can be read with every sense", () => holds(article, "article"));

test("an article on paper can be read with every sense", () =>
  holds(article.replace("/s/bac-giang/", "/s/bac-giang/print/"), "print"));

test("the corrections of an article can be read with every sense", async () => {
  const page = await visit(article);
  const receipt = await page.getByRole("link", { name: "Biên nhận của bài này" }).getAttribute("href");
  await page.context().close();
  await holds(receipt.replace("/receipts/", "/corrections/"), "corrections");
});

test("the page of the province can be read with every sense", async (context) => {
  if (!existsSync(seed)) return context.skip("the province's page is not beside the repository");
  const said = execFileSync(join(repository, "annals"), ["import", seed, "--tenant", "bac-giang"], { encoding: "utf8" });
  await holds(said.trim(), "province");
});

test("a search can be read with every sense", () => holds("search?q=hoi%20nghi", "search"));

test("a search that finds nothing can be read with every sense", () => holds("search?q=khongcogica", "search-nothing"));

test("what is missing is said to every sense", () => holds("khong-co/", "missing"));

test("what the gateway says itself is said to every sense", () => holds("/login/khong-co", "gateway"));

test("a receipt can be read with every sense", async () => {
  const page = await visit(article);
  await page.getByRole("link", { name: "Biên nhận của bài này" }).click();
  await page.getByRole("heading", { level: 1, name: "Biên nhận" }).waitFor();
  assert.match(await page.locator(".sound").innerText(), /khớp/);
  await holdsInEveryLook(page, "public-receipt");
  await page.context().close();
});

test("a site as it was can be read with every sense", async () => {
  const page = await signIn(browser, "auditor@bac-giang");
  const then = new Date().toISOString();
  for (const [name, address] of [
    ["past-front", ""],
    ["past-article", article.replace("/s/bac-giang/", "")],
  ]) {
    await page.goto(`${site}as-of/${then}/${address}`);
    await holdsInEveryLook(page, `public-${name}`);
  }
  await page.context().close();
});

test("size and theme are chosen without a script and kept with one", async () => {
  const bare = await visit(article, { javaScriptEnabled: false });
  const size = () => bare.locator("h1").evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  const before = await size();
  await bare.getByText("A+", { exact: true }).click();
  assert.ok((await size()) > before);
  await bare.getByText("Tối", { exact: true }).click();
  const paper = await bare.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  assert.equal(paper, "rgb(24, 22, 19)");
  await bare.context().close();

  const kept = await visit(article);
  await kept.getByText("A+", { exact: true }).click();
  await kept.goto(site);
  assert.ok(await kept.getByLabel("Chữ lớn").isChecked());
  await kept.context().close();
});

test("the search page offers what is there", async () => {
  const page = await visit("search");
  await page.getByLabel("Từ cần tìm").fill("t");
  await page.getByLabel("Từ cần tìm").pressSequentially("h");
  await page.locator("#suggested option").first().waitFor({ state: "attached" });
  await page.context().close();
});
