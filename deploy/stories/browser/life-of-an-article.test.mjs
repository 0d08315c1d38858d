import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { annals, open, photograph, signIn } from "./browser.mjs";
import {
  becomes,
  inState,
  main,
  openArticle,
  publishCorrection,
  stored,
  vietnamTime,
  withReason,
  write,
} from "./newsroom.mjs";

const title = `Công bố kết quả kiểm tra ${Date.now()}`;
const first = "Qua kiểm tra, có 12 đơn vị chưa báo cáo.";
const mended = "Qua kiểm tra, có 11 đơn vị chưa báo cáo, theo số liệu đến ngày 19/7.";
const corrected = "Qua kiểm tra, có 10 đơn vị chưa báo cáo, theo số liệu đến ngày 20/7.";

let browser;
let author;
let editor;
let approver;
let address;
let whileMended;

before(async () => {
  browser = await open();
  [author, editor, approver] = await Promise.all(
    ["author", "editor", "approver"].map((role) => signIn(browser, `${role}@bac-giang`)),
  );
});

after(async () => {
  await browser?.close();
});

const rewrite = async (page, text) => {
  await page.getByTestId("body").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await stored(page);
};

const reader = async () => (await browser.newContext({ javaScriptEnabled: false })).newPage();

test("an author writes, the desk stores it by itself, and the author submits", async () => {
  await write(author, {
    title,
    lead: "Ủy ban Kiểm tra công bố kết quả.",
    paragraph: first,
  });
  await main(author, "submit");
  await inState(author, "Chờ duyệt");
});

test("an editor returns it with a reason, and not without one", async () => {
  await openArticle(editor, title);
  await withReason(editor, "return", "Thiếu ngày của số liệu");
  await inState(editor, "Bản nháp");
  await editor.getByText("Thiếu ngày của số liệu").first().waitFor();
});

test("the author reads the reason, mends the text and submits again", async () => {
  await author.reload();
  await author.getByText("Thiếu ngày của số liệu").first().waitFor();
  await photograph(author, "life-returned");
  await rewrite(author, mended);
  await main(author, "submit");
  await inState(author, "Chờ duyệt");
});

test("the editor approves, and the approver schedules it a few seconds ahead", async () => {
  await editor.reload();
  await main(editor, "approve");
  await inState(editor, "Đã duyệt");
  await openArticle(approver, title);
  await approver.getByTestId("schedule").click();
  await approver.getByTestId("publishAt").fill(vietnamTime(Date.now() + 12_000));
  await photograph(approver, "life-schedule");
  await approver.getByTestId("confirm").click();
  await inState(approver, "Hẹn giờ");
});

test("it goes live by itself, and the desk shows it without being asked", async () => {
  await approver.getByTestId("state").filter({ hasText: "Đã đăng" }).waitFor({ timeout: 40_000 });
  address = await approver.getByTestId("public-link").getAttribute("href");
  const page = await reader();
  await page.goto(new URL(address, annals).href);
  assert.ok((await page.locator("article").innerText()).includes(mended));
  whileMended = new Date().toISOString();
  await page.context().close();
});

test("a correction is written beside the live text, which stays until the correction is published", async () => {
  await author.reload();
  await main(author, "correct");
  await rewrite(author, corrected);
  await inState(author, "Bản nháp");
  await main(author, "submit");
  await inState(author, "Chờ duyệt");
  const page = await reader();
  await page.goto(new URL(address, annals).href);
  assert.ok((await page.locator("article").innerText()).includes(mended));
  await page.context().close();
  await editor.reload();
  await main(editor, "approve");
  await inState(editor, "Đã duyệt");
  await approver.reload();
  await publishCorrection(approver);
  await inState(approver, "Đã đăng");
  await becomes(approver.context(), new URL(address, annals).href, ({ text }) => text.includes(corrected));
});

test("it is withdrawn with a reason, and gone for readers", async () => {
  await withReason(approver, "withdraw", "Chờ số liệu chính thức");
  await inState(approver, "Đã gỡ");
  const anyone = await browser.newContext();
  await becomes(anyone, new URL(address, annals).href, ({ status }) => status === 410);
  await anyone.close();
});

test("the site as of then still shows the text that was live then", async () => {
  const past = address.replace(/^(\/s\/[^/]+)/, `$1/as-of/${whileMended}`);
  const auditor = await signIn(browser, "auditor@bac-giang");
  await auditor.goto(new URL(past, annals).href);
  const text = await auditor.locator("article").innerText();
  assert.ok(text.includes(mended) && !text.includes(corrected));
  await photograph(auditor, "life-as-of");
  await auditor.context().close();
});

test("an editor opens a section, gives it another name, and closes it", async () => {
  const name = `Chuyên đề ${Date.now()}`;
  const row = (words) => editor.getByTestId("section").filter({ hasText: words });
  const confirm = () => editor.getByTestId("confirm").click();
  await editor.goto(`${annals}/desk/bac-giang/sections`);
  await editor.getByTestId("open-section").click();
  await editor.getByTestId("name").fill(name);
  await confirm();
  await editor.getByText(`Đã mở “${name}”.`).waitFor();
  await becomes(editor.context(), `${annals}/s/bac-giang/`, ({ text }) => text.includes(name));
  await row(name).getByTestId("rename").click();
  await editor.getByTestId("name").fill(`${name} mới`);
  await confirm();
  await row(`${name} mới`).getByTestId("close").click();
  await confirm();
  await row(name).waitFor({ state: "detached" });
});

test("a session that ends before the first save takes no word away", async () => {
  await author.goto(`${annals}/desk/bac-giang/articles`);
  await author.getByTestId("new-article").click();
  const words = `Chưa kịp lưu lần nào ${Date.now()}`;
  await author.getByTestId("body").click();
  await author.keyboard.type(words);
  // The words are kept here a moment after they were typed; without a title they are sent nowhere.
  await author.waitForFunction((kept) => Object.values(localStorage).join().includes(kept), words);
  await author.context().clearCookies({ name: "annals" });
  await author.getByTestId("title").fill(words);
  await author.getByRole("link", { name: "Đăng nhập lại" }).click();
  await author.waitForURL(`${annals}/desk/**`);
  await stored(author);
  assert.ok((await author.getByTestId("body").innerText()).includes(words));
  assert.equal(await author.getByTestId("title").inputValue(), words);
});

test("a paste that no article can hold is left out with a word, and a clock that is wrong tells no wrong day", async () => {
  await author.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "mười triệu chữ ".repeat(600_000));
    document
      .querySelector("[data-testid=body]")
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await author.getByTestId("paste-losses").filter({ hasText: "dán từng phần" }).waitFor();

  await author.clock.install({ time: Date.now() + 24 * 3_600_000 });
  await author.reload();
  await author.getByTestId("title").fill(`Đồng hồ sai một ngày ${Date.now()}`);
  await stored(author);
  await author
    .getByTestId("save-state")
    .filter({ hasText: /^Đã lưu, \d\d:\d\d$/ })
    .waitFor();
});
