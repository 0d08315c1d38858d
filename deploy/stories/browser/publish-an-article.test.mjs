import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { annals, open, photograph, signIn } from "./browser.mjs";
import { inState, main, openArticle, write } from "./newsroom.mjs";

const title = `Khai mạc hội nghị chuyên đề ${Date.now()}`;
const paragraph = "Sáng nay, hội nghị đã khai mạc tại trung tâm thành phố.";

let browser;
let publicAddress;

before(async () => {
  browser = await open();
});

after(async () => {
  await browser?.close();
});

test("an author signs in, writes and submits", async () => {
  const page = await signIn(browser, "author@bac-giang");
  await write(page, {
    title,
    lead: "Hội nghị bàn về công tác xây dựng Đảng.",
    paragraph,
  });
  await photograph(page, "desk-author");
  await main(page, "submit");
  await inState(page, "Chờ duyệt");
  await page.context().close();
});

test("an approver approves and publishes", async () => {
  const page = await signIn(browser, "approver@bac-giang");
  // By the address that people keep: the tenant's alone.
  await page.goto(`${annals}/desk/bac-giang`);
  await openArticle(page, title);
  await main(page, "approve");
  await inState(page, "Đã duyệt");
  await main(page, "publish");
  await inState(page, "Đã đăng");
  publicAddress = await page.getByTestId("public-link").getAttribute("href");
  await photograph(page, "desk-approver");
  await page.context().close();
});

test("a reader sees the article without signing in and without JavaScript", async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const answer = await page.goto(new URL(publicAddress, annals).href);
  assert.equal(answer.status(), 200);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), title);
  assert.match(await page.locator("article").innerText(), new RegExp(paragraph));
  await photograph(page, "public-article");
  await page.setViewportSize({ width: 390, height: 800 });
  await photograph(page, "public-article-phone");
  await context.close();
});

test("an auditor sees who did what, and can change nothing", async () => {
  const page = await signIn(browser, "auditor@bac-giang");
  await page.getByTestId("article-row").filter({ hasText: title }).first().click();
  const timeline = page.getByTestId("timeline");
  await timeline.waitFor();
  const story = await timeline.innerText();
  assert.match(story, /Phóng viên/);
  assert.match(story, /Ban biên tập/);
  assert.equal(await page.getByTestId("main-action").count(), 0);
  assert.equal(await page.getByTestId("save").count(), 0);
  await photograph(page, "desk-auditor");
  await page.context().close();
});

test("signing out ends the session", async () => {
  const page = await signIn(browser, "editor@bac-giang");
  await page.getByTestId("sign-out").click();
  await page.waitForURL(`${annals}/**`);
  await page.goto(`${annals}/desk/`);
  await page.getByTestId("sign-in").waitFor();
  const session = await page.evaluate(() => fetch("/session").then((answer) => answer.json()));
  assert.equal(session.authenticated, false);
  await page.context().close();
});
