import { describe, expect, test } from "vitest";
import type { TenantRole, Viewer } from "../../lib/session";
import type { Article } from "./article";
import { nextActions } from "./next-actions";
import { sampleArticle } from "./sample";

const viewer = (role: TenantRole, id = "someone"): Viewer => ({ id, tenant: "bac-giang", roles: [role] });
const lan = (role: TenantRole = "author") => viewer(role, "lan");

const live = { state: "live", liveRevision: 1, address: "/s/bac-giang/tin/a-0b9d6a3e.html" };
const articleIn = (state: Article["state"]): Article => {
  if (state === "live") return sampleArticle(live);
  return state === "scheduled"
    ? sampleArticle({ state, publishAt: new Date("2026-12-01T00:00:00Z") })
    : sampleArticle({ state });
};

// What is expected: may write, the main action, the actions beside it, the rare ones.
type Expected = [boolean, string | null, string[], string[]];

const told = (article: Article | null, who: Viewer): Expected => {
  const { write, main, beside, rare } = nextActions(article, who);
  return [write, main, [...beside], [...rare]];
};

describe("next actions", () => {
  test.each<[Article["state"], TenantRole, Expected]>([
    ["draft", "editor", [true, "submit", [], ["archive"]]],
    ["draft", "approver", [true, "submit", [], ["archive"]]],
    ["draft", "admin", [true, "submit", [], ["archive"]]],
    ["draft", "auditor", [false, null, [], []]],
    ["review", "author", [false, null, [], []]],
    ["review", "editor", [true, "approve", ["return"], ["archive"]]],
    ["review", "approver", [true, "approve", ["return"], ["archive"]]],
    ["review", "admin", [true, null, [], ["archive"]]],
    ["approved", "editor", [true, null, ["correct", "return"], ["archive"]]],
    ["approved", "approver", [true, "publish", ["correct", "return", "schedule"], ["archive"]]],
    ["approved", "admin", [true, null, ["correct"], ["archive"]]],
    ["scheduled", "editor", [false, null, [], []]],
    ["scheduled", "approver", [false, "publish", ["schedule"], ["unschedule"]]],
    ["publishing", "approver", [false, null, [], []]],
    ["live", "editor", [true, "correct", [], []]],
    ["live", "approver", [true, "correct", ["schedule"], ["withdraw"]]],
    ["live", "auditor", [false, null, [], []]],
    ["withdrawn", "editor", [true, "submit", ["correct"], ["archive"]]],
    ["withdrawn", "auditor", [false, null, [], []]],
    ["archived", "author", [false, null, [], []]],
    ["archived", "approver", [false, "undelete", [], []]],
  ])("of an article in %s for %s", (state, role, expected) => {
    expect(told(articleIn(state), viewer(role))).toEqual(expected);
  });

  test("a text that stands waits until somebody means to change it", () => {
    expect(nextActions(articleIn("live"), viewer("editor")).stands).toBe(true);
    expect(nextActions(articleIn("review"), viewer("editor")).stands).toBe(false);
    expect(nextActions(null, viewer("author")).stands).toBe(false);
  });

  test("a text is shown to others by its author and the desk until it is archived", () => {
    const may = (state: Article["state"], who: Viewer) => nextActions(articleIn(state), who).preview;
    expect(may("draft", lan())).toBe(true);
    expect(may("review", lan())).toBe(true);
    expect(may("scheduled", viewer("editor"))).toBe(true);
    expect(may("draft", viewer("author"))).toBe(false);
    expect(may("draft", lan("auditor"))).toBe(false);
    expect(may("archived", viewer("editor"))).toBe(false);
  });

  test("a withdrawal that is scheduled can be called off", () => {
    const leaving = sampleArticle({ ...live, withdrawAt: "2026-12-01T00:00:00Z" });
    expect(nextActions(leaving, viewer("approver")).rare).toEqual(["unschedule", "withdraw"]);
  });

  test("an author writes and submits their own article", () => {
    expect(told(articleIn("draft"), lan())).toEqual([true, "submit", [], []]);
  });

  test("an author only reads someone else's", () => {
    expect(told(articleIn("draft"), viewer("author"))).toEqual([false, null, [], []]);
  });

  test("an author waits while their article is in review", () => {
    expect(nextActions(articleIn("review"), lan())).toMatchObject({ write: false, closed: "inReview" });
  });

  test("a draft over a live article can be submitted, and the live one withdrawn", () => {
    const draft = sampleArticle({ state: "draft", revision: 3, liveRevision: 2 });
    expect(told(draft, viewer("approver"))).toEqual([true, "submit", ["schedule"], ["withdraw"]]);
  });

  test("whoever writes may begin an article, whoever only reads may not", () => {
    expect(told(null, viewer("author"))).toEqual([true, "submit", [], []]);
    expect(told(null, viewer("auditor"))).toEqual([false, null, [], []]);
  });

  test("several roles add up", () => {
    const both: Viewer = { id: "someone", tenant: "bac-giang", roles: ["auditor", "approver"] };
    expect(told(articleIn("approved"), both)).toEqual([
      true,
      "publish",
      ["correct", "return", "schedule"],
      ["archive"],
    ]);
  });
});
