import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { annals, open, photograph } from "./browser.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = `${annals}/s/bac-giang/`;

let browser;
let article;

before(async () => {
  browser = await open();
  const page = await browser.newPage();
  await page.goto(site);
  article = await page.locator(".lead h1 a").getAttribute("href");
  await page.close();
});

after(async () => {
  await browser?.close();
});

// The policy of the site lets no foreign script in; a test of it must be one.
const visit = async (address, options) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(address, site).href);
  return page;
};

const findings = async (page) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

const pages = () => {
  const id = /-([0-9a-f]{8})\.html/.exec(article)[1];
  return {
    front: "",
    section: "tin-tuc/",
    article,
    print: article.replace("/s/bac-giang/", "/s/bac-giang/print/"),
    search: "search?q=tinh",
    missing: `khong-co-${id}/`,
  };
};

for (const colorScheme of ["light", "dark"]) {
  test(`public pages can be read with every sense (${colorScheme})`, async () => {
    for (const [name, address] of Object.entries(pages())) {
      for (const width of [1280, 390]) {
        const page = await visit(address, { colorScheme, viewport: { width, height: 900 } });
        assert.deepEqual(await findings(page), [], `${name} at ${width}`);
        assert.ok(
          (await page.evaluate(() => document.documentElement.scrollWidth)) <= width,
          `${name} is wider than ${width}`,
        );
        await photograph(page, `public-${name}-${colorScheme}-${width}`);
        await page.context().close();
      }
    }
  });
}

test("a receipt can be read with every sense", async () => {
  const page = await visit(article);
  await page.getByRole("link", { name: "Biên nhận" }).click();
  await page.getByRole("heading", { level: 1, name: "Biên nhận" }).waitFor();
  assert.deepEqual(await findings(page), []);
  assert.match(await page.locator(".sound").innerText(), /khớp/);
  await photograph(page, "public-receipt");
  await page.context().close();
});

test("size and theme are chosen without a script and kept with one", async () => {
  const bare = await visit(article, { javaScriptEnabled: false, bypassCSP: false });
  const size = () => bare.locator("h1").evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  const before = await size();
  await bare.getByText("A+", { exact: true }).click();
  assert.ok((await size()) > before);
  await bare.getByText("Tối", { exact: true }).click();
  const paper = await bare.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  assert.equal(paper, "rgb(24, 22, 19)");
  await bare.context().close();

  const kept = await visit(article, { bypassCSP: false });
  await kept.getByText("A+", { exact: true }).click();
  await kept.goto(site);
  assert.ok(await kept.getByLabel("Chữ lớn").isChecked());
  await kept.context().close();
});

test("the search page offers what is there", async () => {
  const page = await visit("search", { bypassCSP: false });
  await page.getByLabel("Từ cần tìm").fill("t");
  await page.getByLabel("Từ cần tìm").pressSequentially("i");
  await page.locator("#suggested option").first().waitFor({ state: "attached" });
  await page.context().close();
});
