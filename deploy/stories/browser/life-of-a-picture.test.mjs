import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { annals, open, photograph, signIn } from "./browser.mjs";
import { becomes, inState, main, publishCorrection, stored, withReason, write } from "./newsroom.mjs";
import { asFile, bringIn, isLike, oversized, seenAt, striped } from "./pictures.mjs";

const stamp = Date.now();
const title = `Khánh thành cầu qua sông ${stamp}`;
const alt = `Cây cầu mới lúc khánh thành ${stamp}`;
const caption = "Cầu mới nối hai bờ sông Thương.";
const [red, green, blue, gold] = [
  [180, 40, 30],
  [30, 120, 60],
  [30, 60, 160],
  [200, 160, 40],
];
const bridge = asFile("cau.png", striped(1600, 400, red, green));

let browser;
let author;
let editor;
let approver;
let stranger;
let anyone;
let assetPage;
let articlePage;
let publicPage;
let old;
let renewed;

before(async () => {
  browser = await open();
  [author, editor, approver, stranger] = await Promise.all(
    ["author@bac-giang", "editor@bac-giang", "approver@bac-giang", "author@lang-son"].map((user) =>
      signIn(browser, user),
    ),
  );
  anyone = await (await browser.newContext()).newPage();
  await anyone.goto(`${annals}/s/bac-giang/`);
});

after(async () => {
  await browser?.close();
});

const addressOn = (page, place) => page.locator(place).first().getAttribute("src");

const library = async (page, query = "") => {
  await page.goto(`${annals}/desk/bac-giang/media${query}`);
  await page.getByRole("heading", { level: 1, name: "Thư viện" }).waitFor();
};

const uploaded = async (page, stage) => {
  await page.getByTestId("files").setInputFiles(bridge);
  return page.locator(`[data-testid=upload][data-stage=${stage}]`);
};

const savedAsset = (page) =>
  page
    .getByTestId("asset-saved")
    .filter({ hasText: /^Đã lưu/ })
    .waitFor();

/** Looks until the picture at an address is as it should become. */
const comes = async (page, address, wanted) => {
  const deadline = Date.now() + 30_000;
  let seen;
  do {
    seen = await seenAt(page, address);
    if (wanted(seen)) return;
  } while (Date.now() < deadline);
  assert.fail(`${address} still shows ${JSON.stringify(seen)}`);
};

/** The revision of the article that the public reads. */
const liveRevision = async (page) => {
  const id = new URL(articlePage).pathname.split("/").at(-1);
  const answer = await page.context().request.get(`${annals}/api/v1/tenants/bac-giang/articles/${id}`);
  return (await answer.json()).liveRevision;
};

const shows = async (page, address, left) => {
  const seen = await seenAt(page, address);
  assert.equal(seen.status, 200, address);
  assert.ok(isLike(seen.left, left), `${address} shows ${seen.left}`);
};

const published = async (page, from, publish = (page) => main(page, "publish")) => {
  await page.goto(articlePage);
  await main(page, "approve");
  await inState(page, "Đã duyệt");
  await publish(page);
  await inState(page, "Đã đăng");
  publicPage = new URL(await page.getByTestId("public-link").getAttribute("href"), annals).href;
  await becomes(anyone.context(), publicPage, ({ text }) => text.includes(from));
  // The one service knows a moment before the other that the article is public.
  await comes(anyone, from, ({ status }) => status === 200);
};

test("an author uploads a picture", async () => {
  await library(author);
  const done = await uploaded(author, "stored");
  await done.getByRole("link", { name: "Mô tả ảnh" }).click();
  await author.getByTestId("focus").waitFor();
  assetPage = author.url();
  old = await addressOn(author, "[data-testid=focus-frame] img");
});

test("the author says with a press and with the arrows what must not be cut off, and what it shows", async () => {
  const card = old.replace(/original\.png$/, "card.webp");
  await comes(
    author,
    card,
    ({ width, left, right }) => width === 640 && isLike(left, red) && isLike(right, green),
  );
  const frame = await author.getByTestId("focus-frame").boundingBox();
  await author.mouse.click(frame.x + frame.width * 0.97, frame.y + frame.height / 2);
  for (let step = 0; step < 3; step += 1) await author.keyboard.press("ArrowLeft");
  assert.equal(await author.getByTestId("focus").getAttribute("aria-valuetext"), "ngang 94 %, dọc 50 %");
  await author.getByTestId("alt").fill(alt);
  await author.getByTestId("caption").fill(caption);
  await author.getByTestId("credit").fill("Việt Hưng");
  await author.getByTestId("tags").fill("cầu, khánh thành");
  await author.getByTestId("save-asset").click();
  await savedAsset(author);
  await comes(author, card, ({ left, right }) => isLike(left, green) && isLike(right, green));
  await photograph(author, "picture-described");
});

test("the same picture brought in again is recognised", async () => {
  await library(author);
  const known = await uploaded(author, "known");
  await known.getByText("Ảnh này đã có trong thư viện.").waitFor();
  await photograph(author, "picture-known");
  await known.getByRole("link", { name: "Mở ảnh đã có" }).click();
  await author.waitForURL(assetPage);
});

test("the author uses it in a text and on its cover, found by what it shows", async () => {
  await author.goto(`${annals}/desk/bac-giang/articles`);
  await write(author, { title, lead: "Sáng nay, cầu mới thông xe.", paragraph: "Cầu dài 480 mét." });
  articlePage = author.url();
  const pick = async () => {
    await author.getByRole("dialog").getByTestId("search").fill(alt);
    await author.getByTestId("pick").filter({ hasText: alt }).click();
  };
  await author.getByRole("button", { name: "Ảnh", exact: true }).click();
  await pick();
  assert.equal(await addressOn(author, "[data-testid=figure]"), old);
  assert.equal(await author.getByRole("textbox", { name: "Chú thích ảnh" }).first().inputValue(), caption);
  await author.getByTestId("cover-add").click();
  await pick();
  assert.equal(await addressOn(author, "[data-testid=cover]"), old);
  await stored(author);
  await photograph(author, "picture-used");

  // One that is too large is asked about, refused in words, and takes nothing away.
  const [name, base64] = ["lon.png", oversized(10_000, 6_000).toString("base64")];
  const dropped = await author.evaluateHandle(
    ([called, coded]) => {
      const bytes = Uint8Array.from(atob(coded), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], called, { type: "image/png" }));
      return data;
    },
    [name, base64],
  );
  const sentence = author.getByText("Cầu dài 480 mét.");
  await sentence.scrollIntoViewIfNeeded();
  const { x, y } = await sentence.boundingBox();
  await sentence.dispatchEvent("drop", { dataTransfer: dropped, clientX: x + 9, clientY: y + 9 });
  await author.getByTestId("cover-alt").fill("Ảnh quá lớn");
  await author.getByTestId("cover-upload").click();
  await author.getByRole("dialog").getByRole("alert").filter({ hasText: "điểm ảnh" }).waitFor();
  await author.getByRole("dialog").getByRole("button", { name: "Đóng" }).click();
  assert.equal(await addressOn(author, "[data-testid=figure]"), old);
  await main(author, "submit");
  await inState(author, "Chờ duyệt");
});

test("whoever is sent a link reads the draft, and sees its picture, without an account", async () => {
  const framed = author.waitForEvent("framenavigated", (frame) => frame.url().includes("/preview/"));
  await author.getByTestId("preview").click();
  await framed;
  await photograph(author, "picture-preview");
  await author.getByTestId("preview-phone").click();
  await photograph(author, "picture-preview-phone");
  const link = await author.getByTestId("preview-link").inputValue();
  await author.keyboard.press("Escape");
  await author.locator("[data-testid=timeline] [data-type='article.PreviewGranted']").waitFor();
  await anyone.goto(link);
  await anyone.getByText("Bản xem trước – chưa đăng").waitFor();
  const cover = anyone.locator("article figure img").first();
  const address = await cover.getAttribute("src");
  assert.equal(new URL(address, annals).pathname, old);
  assert.ok(await cover.evaluate((picture) => picture.decode().then(() => picture.naturalWidth > 0)));
  assert.ok(isLike((await seenAt(anyone, address)).left, red));
  await photograph(anyone, "preview-link");
});

test("nobody of another tenant, and nobody without an account, finds it at its address", async () => {
  const guesses = [old, old.replace("bac-giang", "lang-son"), old.replace("original.png", "w640.webp")];
  for (const page of [stranger, anyone])
    for (const guess of guesses) assert.equal((await seenAt(page, guess)).status, 404, guess);
  await stranger.goto(assetPage);
  await stranger.getByRole("heading", { name: "Không có trang này" }).waitFor();
});

test("it is published with the article, caption and all", async () => {
  await published(approver, old);
  await anyone.goto(publicPage);
  const figure = anyone.locator("article figure").filter({ hasText: caption }).locator("img").last();
  assert.equal(new URL(await figure.getAttribute("src"), annals).pathname, old);
  await shows(anyone, old, red);
});

test("an editor cannot retire what the public sees, and reads where it is shown", async () => {
  await editor.goto(assetPage);
  await editor.getByTestId("retire").waitFor();
  await withReason(editor, "retire", "Hết hạn giấy phép");
  await editor.getByTestId("public-uses").getByRole("link", { name: title }).waitFor();
  await photograph(editor, "picture-in-use");
});

test("an editor files three at once, and retires those of them that the public does not see", async () => {
  for (const number of [1, 2])
    await bringIn(editor, `cung-bo-${number}.png`, striped(400, 300, green, gold), {
      alt: `Ảnh phụ ${stamp} ${number}`,
    });
  const over = () => editor.locator("[data-testid=bulk][data-over=true]");
  const box = (name) => editor.getByRole("checkbox", { name: `Chọn “${name}”` });
  await library(editor, `?q=${stamp}`);
  await box(`Ảnh phụ ${stamp} 2`).check();
  await box(alt).focus();
  await editor.keyboard.press("Shift+Space");
  await editor.getByText("Đã chọn 3 tệp").waitFor();
  await photograph(editor, "pictures-chosen");
  await editor.getByTestId("bulk-file").click();
  await editor.getByTestId("folder").fill(`Khánh thành ${stamp}`);
  await editor.getByTestId("confirm").click();
  await over().getByText("Đã xếp 3 tệp vào ngăn.").waitFor();
  await library(editor, `?folder=${encodeURIComponent(`Khánh thành ${stamp}`)}`);
  await editor.getByTestId("choose-all").check();
  await editor.getByTestId("bulk-retire").click();
  await editor.getByTestId("reason").fill("Hết hạn giấy phép");
  await editor.getByTestId("confirm").click();
  await over().getByText("Đã ngừng dùng 2 tệp.").waitFor();
  const kept = editor.getByTestId("not-done").filter({ hasText: alt });
  assert.match(await kept.innerText(), /đang hiện trên trang công khai/);
  await photograph(editor, "pictures-retired");
  await library(editor, `?q=${stamp}&state=retired`);
  await editor.getByTestId("choose-all").check();
  await editor.getByTestId("bulk-bringBack").click();
  await over().getByText("Đã đưa 2 tệp trở lại.").waitFor();
});

test("the author replaces its file, and what is published goes on showing the old one", async () => {
  await author.goto(assetPage);
  await author.getByTestId("replace").click();
  await author.getByTestId("file").setInputFiles(asFile("cau-moi.png", striped(1600, 400, blue, gold)));
  await author.getByTestId("note").fill("Ảnh rõ hơn");
  await author.getByTestId("confirm").click();
  await author.getByTestId("asset-files").getByText("Ảnh rõ hơn").waitFor();
  renewed = await addressOn(author, "[data-testid=focus-frame] img");
  assert.notEqual(renewed, old);
  await shows(author, renewed, blue);
  await anyone.reload();
  assert.ok((await anyone.content()).includes(old) && !(await anyone.content()).includes(renewed));
});

test("a correction shows the new file, the old revision still the old one", async () => {
  const before = await liveRevision(author);
  await author.goto(articlePage);
  await main(author, "correct");
  await author.getByTestId("new-file").first().waitFor();
  await author.getByRole("textbox", { name: "Chú thích ảnh" }).last().fill(`${caption} Ảnh mới.`);
  await stored(author);
  await main(author, "submit");
  await inState(author, "Chờ duyệt");
  await published(approver, renewed, publishCorrection);
  await shows(anyone, renewed, blue);
  await author.goto(`${articlePage}?revision=${before}`);
  await author.getByTestId("figure").waitFor();
  assert.equal(await addressOn(author, "[data-testid=figure]"), old);
  await shows(author, old, red);
  await photograph(author, "picture-old-revision");
});

test("when the article is withdrawn an editor retires it with a reason, and it leaves the library", async () => {
  await approver.goto(articlePage);
  await withReason(approver, "withdraw", "Chờ giấy phép của ảnh");
  await inState(approver, "Đã gỡ");
  await editor.goto(assetPage);
  await editor.getByTestId("retire").click();
  await editor.getByTestId("reason").fill("Hết hạn giấy phép");
  const retired = editor.getByTestId("asset-state").filter({ hasText: "Đã ngừng dùng" });
  // The article lets go of it a moment after it was withdrawn.
  for (let tries = 0; tries < 40 && !(await retired.isVisible()); tries += 1) {
    await editor.getByTestId("confirm").click();
    await retired.or(editor.getByRole("alert")).first().waitFor();
  }
  await retired.waitFor();
  await editor.getByTestId("timeline").getByText("Hết hạn giấy phép").waitFor();
  await photograph(editor, "picture-retired");
  await library(editor, `?q=${encodeURIComponent(alt)}`);
  await editor.getByText("Không có gì khớp.").waitFor();
  await library(editor, `?q=${encodeURIComponent(alt)}&state=retired`);
  await editor.getByTestId("asset").filter({ hasText: alt }).waitFor();
});

test("the old revision still shows the old picture, and strangers find neither", async () => {
  await author.reload();
  await author.getByTestId("figure").waitFor();
  await shows(author, await addressOn(author, "[data-testid=figure]"), red);
  for (const page of [stranger, anyone])
    for (const guess of [old, renewed]) await comes(page, guess, ({ status }) => status === 404);
});

test("an editor brings it back, an auditor reads all of it and can change nothing", async () => {
  await editor.goto(assetPage);
  await editor.getByTestId("bring-back").click();
  await editor.getByTestId("asset-state").filter({ hasText: "Đang dùng" }).waitFor();
  const auditor = await signIn(browser, "auditor@bac-giang");
  await auditor.goto(assetPage);
  await auditor.getByTestId("timeline").getByText("Đưa trở lại").waitFor();
  for (const hook of ["replace", "retire", "save-asset", "alt", "focus"])
    assert.equal(await auditor.getByTestId(hook).count(), 0, hook);
  await library(auditor);
  assert.equal(await auditor.getByTestId("files").count(), 0);
  await auditor.context().close();
});
