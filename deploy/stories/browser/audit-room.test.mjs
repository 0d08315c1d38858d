import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { annals, open, signIn } from "./browser.mjs";

let browser;
let auditor;

before(async () => {
  browser = await open();
  auditor = await signIn(browser, "auditor@bac-giang");
});

after(async () => {
  await browser?.close();
});

const rows = () => auditor.getByTestId("deed");

test("an auditor finds what was published and has the browser check it", async () => {
  await auditor.getByRole("link", { name: "Phòng kiểm tra" }).click();
  await rows().first().waitFor();
  await auditor.getByTestId("filter-action").selectOption("publish");
  await auditor
    .locator(
      "[data-testid=journal]:not(:has([data-type='article.ArticleDrafted']))",
    )
    .waitFor();
  await auditor
    .locator("[data-type='article.ArticlePublished']")
    .first()
    .waitFor();

  await auditor
    .locator("[data-type='article.ArticlePublished']")
    .first()
    .getByTestId("open-commit")
    .click();
  await auditor.getByTestId("verify").click();
  await auditor.locator("[data-testid=verdict][data-sound=true]").waitFor();
  const steps = await auditor
    .getByTestId("step")
    .evaluateAll((all) => all.map(({ dataset }) => dataset.outcome));
  assert.deepEqual(steps, ["passed", "passed", "passed", "passed", "passed"]);
});

test("a commit that was altered on its way does not pass", async () => {
  await auditor.goto(`${annals}/desk/bac-giang/audit`);
  await auditor.route("**/ledger/commits/*", async (route) => {
    const answer = await route.fetch();
    const commit = await answer.json();
    commit.events[0].payload = commit.events[0].payload.replace(
      /[0-9a-f]/,
      "g",
    );
    await route.fulfill({ response: answer, json: commit });
  });
  await rows().first().getByTestId("open-commit").click();
  await auditor.getByTestId("verify").click();
  await auditor
    .locator("[data-testid=step][data-step=payloads][data-outcome=failed]")
    .waitFor();
  await auditor.locator("[data-testid=verdict][data-sound=false]").waitFor();
  await auditor.unroute("**/ledger/commits/*");
});

test("an evidence pack is made, can be fetched, and stands in the journal", async () => {
  await auditor.goto(`${annals}/desk/bac-giang/audit?view=evidence`);
  await auditor.getByTestId("order").click();
  const [archive] = await Promise.all([
    auditor.waitForEvent("download", { timeout: 60_000 }),
    auditor.getByTestId("download").click({ timeout: 60_000 }),
  ]);
  assert.equal(archive.suggestedFilename(), "annals-bac-giang.zip");
  await archive.cancel();

  await auditor.getByTestId("view-everything").click();
  await auditor.locator("[data-type='export.ExportOrdered']").first().waitFor();

  // So does who looked, and with which question.
  await auditor.getByTestId("filter-action").selectOption("room");
  await auditor
    .locator("[data-testid=journal]:not(:has([data-type^='article.']))")
    .waitFor();
  await auditor.locator("[data-type='audit.ProofAsked']").first().waitFor();
  await auditor
    .locator("[data-type='audit.JournalAsked']")
    .filter({ hasText: "Đăng bài" })
    .first()
    .waitFor();
});
