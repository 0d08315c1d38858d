import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { annals, open, signIn } from "./browser.mjs";
import { holdsInEveryLook } from "./looks.mjs";
import { bringIn, striped } from "./pictures.mjs";

// Every screen of the desk.

let browser;
let author;
let approver;
let auditor;
let admin;
let platform;
let draft;
let live;
let asset;

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
  [author, approver, auditor, admin, platform] = await Promise.all([
    ...["author", "approver", "auditor", "admin"].map((role) => signIn(browser, `${role}@bac-giang`)),
    signIn(browser, "platform-admin@annals"),
  ]);
  const drafted = await ask(author, "POST", "", text(first, second));
  assert.equal(drafted.status, 201);
  draft = drafted.json.id;
  await ask(author, "PUT", `/${draft}`, text(second, more), drafted.etag);
  const sights = [
    [
      "cau.png",
      striped(1600, 700, [120, 140, 150], [90, 110, 100], [60, 80, 70]),
      { alt: "Cầu qua sông Thương", credit: "Việt Hưng", tags: "cầu, giao thông" },
    ],
    ["cong.png", striped(600, 900, [150, 120, 90], [90, 70, 60]), {}],
    [
      "le-hoi.png",
      striped(2400, 500, [160, 60, 50], [200, 170, 90], [60, 90, 60]),
      { alt: "Lễ hội đầu xuân trên sân đình", caption: "Ngày hội đầu xuân" },
    ],
  ];
  for (const sight of sights) asset = (await bringIn(author, ...sight)).id;
  const list = await ask(auditor, "GET", "?state=live&limit=1");
  live = list.json.items[0].id;
});

after(async () => {
  await browser?.close();
});

const screen = (name, who, path, ready) =>
  test(`the screen ${name} keeps nobody out`, async () => {
    const page = who();
    await page.goto(`${annals}/desk${path()}`);
    await ready(page);
    await holdsInEveryLook(page, `screen-${name}`);
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
  "preview",
  () => author,
  () => `/bac-giang/articles/${draft}`,
  async (page) => {
    await page.getByTestId("preview").click();
    await page.getByTestId("preview-frame").waitFor();
  },
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
  "link",
  () => author,
  () => `/bac-giang/articles/${draft}`,
  async (page) => {
    await page.getByRole("button", { name: "Liên kết" }).click();
    await page.getByTestId("link-search").fill("hội nghị");
    await page.getByTestId("link-found").first().waitFor();
  },
);
screen(
  "search",
  () => approver,
  () => "/bac-giang/articles?q=hoi+nghi",
  (page) => page.locator("mark").first().waitFor(),
);
screen(
  "settings",
  () => admin,
  () => "/bac-giang/settings",
  async (page) => {
    await page.getByTestId("fields-add").click();
    await page.getByTestId("menu-add").click();
  },
);
const shelf = () => "/bac-giang/media";
const onShelf = () => `/bac-giang/media/${asset}`;

const pictured = async (page) => {
  await shows("asset")(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[data-testid=asset] img")]
      .slice(0, 4)
      .every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  );
};

screen("media", () => author, shelf, pictured);
screen("media-chosen", () => approver, shelf, async (page) => {
  await pictured(page);
  await page.getByTestId("choose").first().check();
});
screen("media-auditor", () => auditor, shelf, pictured);
screen(
  "media-nothing",
  () => author,
  () => `${shelf()}?q=khongcogica`,
  (page) => page.getByText("Không có gì khớp.").waitFor(),
);
screen(
  "media-uploads",
  () => author,
  shelf,
  async (page) => {
    const file = { name: "cau.png", mimeType: "image/png", buffer: striped(900, 500, [70, 90, 120]) };
    for (const [each, stage] of [
      [file, "stored"],
      [file, "known"],
      [{ ...file, name: "hong.png", buffer: Buffer.from("hỏng") }, "refused"],
    ]) {
      await page.getByTestId("files").setInputFiles(each);
      await page.locator(`[data-testid=upload][data-stage=${stage}]`).waitFor();
    }
  },
);
screen("asset", () => author, onShelf, shows("timeline"));
screen("asset-auditor", () => auditor, onShelf, shows("timeline"));
screen(
  "asset-replace",
  () => author,
  onShelf,
  async (page) => {
    await page.getByTestId("replace").click();
    await page.getByTestId("note").waitFor();
  },
);
screen(
  "asset-retire",
  () => approver,
  onShelf,
  async (page) => {
    await page.getByTestId("retire").click();
    await page.getByTestId("reason").waitFor();
  },
);
for (const [tab, ready] of [
  ["pick-stored", "pick"],
  ["pick-new", "cover-alt"],
]) {
  screen(
    tab,
    () => author,
    () => `/bac-giang/articles/${draft}`,
    async (page) => {
      await page.getByTestId("cover-add").click();
      await page.getByTestId(tab).click();
      await page.getByTestId(ready).first().waitFor();
    },
  );
}

const room = (asked = "") => () => `/bac-giang/audit${asked}`;

screen("audit", () => auditor, room(), shows("deed"));
screen(
  "audit-commit",
  () => auditor,
  room("?action=publish"),
  async (page) => {
    await page.getByTestId("open-commit").first().click();
    await page.getByTestId("verify").click();
    await page.getByTestId("step").first().waitFor();
  },
);
screen("audit-could", () => auditor, room("?view=could"), shows("holder"));
screen("audit-then", () => auditor, room("?view=then"), shows("then-open"));
screen(
  "audit-evidence",
  () => auditor,
  room("?view=evidence"),
  async (page) => {
    await page.getByTestId("scope-part").check();
    await page.getByTestId("from").fill("1");
    await page.getByTestId("to").fill("3");
    await page.getByTestId("order").click();
    await page.getByTestId("key").waitFor();
  },
);

const sections = () => "/bac-giang/sections";

screen("sections", () => approver, sections, shows("section"));
screen(
  "sections-open",
  () => approver,
  sections,
  async (page) => {
    await page.getByTestId("open-section").click();
    await page.getByTestId("confirm").click();
    await page.getByText("Cần một tên").waitFor();
  },
);

const people = () => "/bac-giang/members";

screen("members", () => admin, people, shows("member"));
screen(
  "members-invite",
  () => admin,
  people,
  async (page) => {
    await page.getByTestId("invite").click();
    await page.getByTestId("role-author").uncheck();
    await page.getByTestId("confirm").click();
    await page.getByText("Chọn ít nhất một vai trò.").waitFor();
  },
);
for (const step of ["roles", "disable", "remove"]) {
  screen(
    `members-${step}`,
    () => admin,
    people,
    async (page) => {
      await page.getByTestId("member").filter({ hasText: "(bạn)" }).getByTestId(step).click();
      await page.getByTestId("confirm").waitFor();
    },
  );
}

const programs = () => "/bac-giang/clients";

screen(
  "clients-secret",
  () => admin,
  programs,
  async (page) => {
    await page.getByTestId("create-client").click();
    await page.getByTestId("name").fill("Cổng thông tin điện tử tỉnh");
    await page.getByTestId("confirm").click();
    await page.getByTestId("secret").waitFor();
  },
);
screen("clients", () => admin, programs, shows("client"));
screen(
  "clients-create",
  () => admin,
  programs,
  async (page) => {
    await page.getByTestId("create-client").click();
    await page.getByTestId("confirm").click();
    await page.getByText("Cần một tên").waitFor();
  },
);
screen(
  "clients-revoke",
  () => admin,
  programs,
  async (page) => {
    await page.getByTestId("revoke").first().click();
    await page.getByTestId("confirm").waitFor();
  },
);

const hooks = () => "/bac-giang/webhooks";

screen(
  "webhooks-secret",
  () => admin,
  hooks,
  async (page) => {
    await page.getByTestId("register-webhook").click();
    await page.getByTestId("name").fill("Cổng thông tin điện tử tỉnh");
    await page.getByTestId("url").fill("https://cong-thong-tin.example/annals/tin-moi");
    await page.getByTestId("confirm").click();
    await page.getByTestId("secret").waitFor();
  },
);
screen("webhooks", () => admin, hooks, shows("webhook"));
screen(
  "webhooks-register",
  () => admin,
  hooks,
  async (page) => {
    await page.getByTestId("register-webhook").click();
    await page.getByTestId("confirm").click();
    await page.getByText("Cần một tên").waitFor();
  },
);

const register = () => "/_tenants";
const tenant = () => "/_tenants/bac-giang";

screen("tenants", () => platform, register, shows("tenant"));
screen(
  "tenants-register",
  () => platform,
  register,
  async (page) => {
    await page.getByTestId("register").click();
    await page.getByTestId("name").fill("Huyện ủy Lạng Giang");
    await page.getByTestId("slug").fill("bac-giang");
    await page.getByTestId("confirm").click();
    await page.getByText("Đã có cơ quan dùng tên này.").waitFor();
  },
);
screen("tenant", () => platform, tenant, shows("member"));
screen("people", () => platform, () => "/_people", shows("member"));
screen("platform-journal", () => platform, () => "/_journal", shows("deed"));
screen(
  "tenant-suspend",
  () => platform,
  tenant,
  async (page) => {
    await page.getByTestId("suspend").click();
    await page.getByTestId("reason").waitFor();
  },
);
// A body is being set up for some seconds only, and a suspended one would be missed by the other stories.
for (const [name, state] of [
  ["tenant-becoming", "provisioning"],
  ["tenant-suspended", "suspended"],
]) {
  screen(
    name,
    () => platform,
    tenant,
    async (page) => {
      const address = `${annals}/api/v1/tenants/bac-giang`;
      await page.route(address, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), state } });
      });
      await page.reload();
      await page.locator(`[data-testid=${state === "suspended" ? "resume" : "becoming"}]`).waitFor();
    },
  );
}

screen(
  "lost",
  () => author,
  () => "/bac-giang/nothing/here",
  (page) => page.getByRole("heading", { level: 1 }).waitFor(),
);

test("the screen sign-in keeps nobody out", async () => {
  const page = await (await browser.newContext({ locale: "vi-VN" })).newPage();
  await page.goto(`${annals}/desk/`);
  await page.getByTestId("sign-in").waitFor();
  await holdsInEveryLook(page, "screen-sign-in");
});

test("the menu of a stroke keeps nobody out", async () => {
  const page = await author.context().newPage();
  await page.goto(`${annals}/desk/bac-giang/articles/new`);
  await page.getByTestId("body").click();
  await page.keyboard.type("/");
  await page.getByTestId("slash-menu").waitFor();
  await holdsInEveryLook(page, "screen-slash");
  await page.keyboard.type("bảng");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Hàng 1, cột 1" }).waitFor();
  await page.close();
});
