import assert from "node:assert/strict";

/** What people do at the desk, in the words the stories use. Each step waits for what its doer would wait for. */

export const openArticle = async (page, title) => {
  // The list may have been open since before the article was written.
  await page.reload();
  await page.getByTestId("article-row").filter({ hasText: title }).first().getByRole("link").click();
  await page.getByTestId("state").waitFor();
};

export const inState = (page, word) => page.getByTestId("state").filter({ hasText: word }).waitFor();

export const main = async (page, action) => {
  await page.locator(`[data-testid=main-action][data-action=${action}]:enabled`).click();
};

/** Publishes over a live text; what the desk asks about the correction is left unsaid. */
export const publishCorrection = async (page) => {
  await main(page, "publish");
  await page.getByTestId("confirm").click();
};

/** Everything on the screen is stored: the desk says so itself. */
export const stored = (page) =>
  page
    .locator("[data-testid=save-state][data-unsaved=false]")
    .filter({ hasText: /^Đã lưu, \d\d:\d\d/ })
    .waitFor();

export const write = async (page, { title, lead, paragraph }) => {
  await page.getByTestId("new-article").click();
  await page.getByTestId("title").fill(title);
  await page.getByTestId("lead").fill(lead);
  await page.getByTestId("body").click();
  await page.keyboard.type(paragraph);
  await stored(page);
};

export const withReason = async (page, step, reason) => {
  const button = page.getByTestId(step);
  if (!(await button.isVisible())) await page.getByTestId("rare").click();
  await button.click();
  await page.getByTestId("confirm").click();
  await page.getByText("Cần viết lý do.").waitFor();
  await page.getByTestId("reason").fill(reason);
  await page.getByTestId("confirm").click();
};

/** As a field for date and time takes it, on the clocks of Vietnam. */
export const vietnamTime = (instant) => new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19);

/** Asks until the answer is what it should become, or the patience of a reader is over. */
export const becomes = async (context, address, wanted, patience = 20_000) => {
  const deadline = Date.now() + patience;
  let last;
  do {
    const answer = await context.request.get(address, { maxRedirects: 0 });
    last = { status: answer.status(), text: await answer.text() };
    if (wanted(last)) return last;
    await new Promise((next) => setImmediate(next));
  } while (Date.now() < deadline);
  assert.fail(`${address} still answers ${last.status}`);
};
