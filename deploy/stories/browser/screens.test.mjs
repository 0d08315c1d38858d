import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertNoBarriers } from "./axe.mjs";
import { annals, open, photograph, signIn } from "./browser.mjs";

// Every screen of the desk, in light, in dark and on a phone: looked at by people, and held to WCAG 2.2 AA by axe.

let browser;
let author;
let approver;
let auditor;
let draft;
let live;

/** Asks as the page's own person would, with the session and the token of its cookie. */
const ask = (page, method, path, body, etag) =>
  page.evaluate(
    async ([how, where, what, tag]) => {
      const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? "";
      const headers = {
        "Content-Type": "application/json",
        "X-XSRF-TOKEN": decodeURIComponent(token),
        ...(tag && { "If-Match": tag }),
      };
      const answer = await fetch(where, {
        method: how,
        headers,
        ...(what && { body: JSON.stringify(what) }),
      });
      return {
        status: answer.status,
        etag: answer.headers.get("ETag"),
        json: await answer.json(),
      };
    },
    [method, `/api/v1/tenants/bac-giang/articles${path}`, body, etag],
  );

const paragraph = (id, text) => ({ type: "paragraph", id, text: [{ text }] });

const text = (...body) => ({
  title: "Đảng ủy Khối tổng kết mười năm xây dựng tổ chức cơ sở đảng trong doanh nghiệp",
  lead: "Hội nghị nêu bốn bài học và ba việc phải làm ngay trong quý tới.",
  byline: "Nguyễn Dung",
  body,
});

const first = paragraph(
  "p1",
  "Sáng nay, hội nghị nghe báo cáo của 12 đơn vị và thảo luận về bốn bài học kinh nghiệm.",
);
const second = paragraph("p2", "Đại biểu thống nhất ba việc phải làm ngay trong quý tới.");
const more = paragraph(
  "p1",
  "Sáng nay, hội nghị nghe báo cáo của 14 đơn vị và thảo luận kỹ về bốn bài học kinh nghiệm.",
);

before(async () => {
  browser = await open();
  [author, approver, auditor] = await Promise.all(
    ["author", "approver", "auditor"].map((role) => signIn(browser, `${role}@bac-giang`)),
  );
  const drafted = await ask(author, "POST", "", text(first, second));
  assert.equal(drafted.status, 201);
  draft = drafted.json.id;
  await ask(author, "PUT", `/${draft}`, text(second, more), drafted.etag);
  const list = await ask(auditor, "GET", "?state=live&limit=1");
  live = list.json.items[0].id;
});

after(async () => {
  await browser?.close();
});

const looks = [
  ["light", { colorScheme: "light" }, { width: 1280, height: 900 }],
  ["dark", { colorScheme: "dark" }, { width: 1280, height: 900 }],
  ["phone", { colorScheme: "light" }, { width: 390, height: 800 }],
];

const screen = (name, who, path, ready) =>
  test(`the screen ${name} keeps nobody out`, async () => {
    const page = who();
    for (const [look, media, size] of looks) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await page.setViewportSize(size);
      await page.goto(`${annals}/desk${path()}`);
      await ready(page);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await photograph(page, `screen-${name}-${look}`);
      await assertNoBarriers(page, `${name}, ${look}`);
    }
  });

const shows = (testid) => (page) => page.getByTestId(testid).first().waitFor();

screen(
  "work",
  () => approver,
  () => "/bac-giang/work",
  shows("pile-review"),
);
screen(
  "work-author",
  () => author,
  () => "/bac-giang/work",
  shows("article-row"),
);
screen(
  "articles",
  () => approver,
  () => "/bac-giang/articles",
  shows("article-row"),
);
screen(
  "calendar",
  () => approver,
  () => "/bac-giang/calendar",
  (page) => page.getByRole("heading", { level: 1 }).waitFor(),
);
screen(
  "draft",
  () => author,
  () => `/bac-giang/articles/${draft}`,
  shows("timeline"),
);
screen(
  "live",
  () => approver,
  () => `/bac-giang/articles/${live}`,
  shows("timeline"),
);
screen(
  "live-auditor",
  () => auditor,
  () => `/bac-giang/articles/${live}`,
  shows("timeline"),
);
screen(
  "revision",
  () => author,
  () => `/bac-giang/articles/${draft}?revision=1`,
  shows("revisions"),
);
screen(
  "compare",
  () => auditor,
  () => `/bac-giang/articles/${draft}/compare?from=1&to=2`,
  shows("changes"),
);
screen(
  "compare-beside",
  () => auditor,
  () => `/bac-giang/articles/${draft}/compare?from=1&to=2`,
  async (page) => {
    await page.getByTestId("look-beside").click();
    await page.locator("[data-testid=changes][data-sides='2']").waitFor();
  },
);
screen(
  "schedule",
  () => approver,
  () => `/bac-giang/articles/${live}`,
  async (page) => {
    await page.getByTestId("schedule").click();
    await page.getByTestId("withdrawAt").waitFor();
  },
);
screen(
  "return",
  () => approver,
  () => `/bac-giang/articles/${live}`,
  async (page) => {
    await page.getByTestId("rare").click();
    await page.getByTestId("withdraw").click();
    await page.getByTestId("reason").waitFor();
  },
);
screen(
  "lost",
  () => author,
  () => "/bac-giang/nothing/here",
  (page) => page.getByRole("heading", { level: 1 }).waitFor(),
);

test("the screen sign-in keeps nobody out", async () => {
  const page = await (await browser.newContext({ locale: "vi-VN" })).newPage();
  for (const [look, media, size] of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize(size);
    await page.goto(`${annals}/desk/`);
    await page.getByTestId("sign-in").waitFor();
    await photograph(page, `screen-sign-in-${look}`);
    await assertNoBarriers(page, `sign-in, ${look}`);
  }
});
