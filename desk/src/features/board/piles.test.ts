import { expect, test } from "vitest";
import type { TenantRole } from "../../lib/session";
import { pilesOf } from "./piles";

const names = (...roles: TenantRole[]) =>
  pilesOf({ id: "lan", tenant: "bac-giang", roles }).map(({ name }) => name);

test("everybody finds what waits for them, decisions before their own drafts", () => {
  expect(names("author")).toEqual(["mine", "waiting"]);
  expect(names("editor")).toEqual(["review", "mine"]);
  expect(names("approver")).toEqual(["review", "approved", "scheduled", "mine"]);
  expect(names("auditor")).toEqual(["live"]);
});

test("one's own are asked for by one's own id", () => {
  expect(pilesOf({ id: "lan", tenant: "bac-giang", roles: ["author"] })[0]?.asked.author).toBe("lan");
});
