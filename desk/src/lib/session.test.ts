import { describe, expect, test } from "vitest";
import { mayWrite, Session, viewerOf } from "./session";

const signedIn = {
  authenticated: true,
  id: "lan",
  name: "Nguyễn Thị Lan",
  email: "author@bac-giang.example",
  tenants: [{ slug: "bac-giang", roles: ["author", "poet"] }],
  platformRoles: [],
};

const parsed = (changed: object = {}) => {
  const session = Session.parse({ ...signedIn, ...changed });
  if (!session.authenticated) throw new Error("not signed in");
  return session;
};

describe("the session", () => {
  test("of nobody has nothing else in it", () => {
    expect(Session.parse({ authenticated: false })).toEqual({ authenticated: false });
  });

  test("without a name is refused", () => {
    expect(Session.safeParse({ ...signedIn, name: undefined }).success).toBe(false);
  });

  test("passes over roles it does not know", () => {
    expect(viewerOf(parsed(), "bac-giang")?.roles).toEqual(["author"]);
  });

  test("gives nothing in a tenant that is not one's own", () => {
    expect(viewerOf(parsed(), "lang-son")).toBeNull();
  });

  test("of a platform auditor reads every tenant and writes in none", () => {
    const viewer = viewerOf(parsed({ tenants: [], platformRoles: ["platform-auditor"] }), "lang-son");
    expect(viewer?.roles).toEqual(["auditor"]);
    expect(viewer && mayWrite(viewer)).toBe(false);
  });

  test("of a platform administrator gives no right over articles", () => {
    expect(viewerOf(parsed({ tenants: [], platformRoles: ["platform-admin"] }), "lang-son")).toBeNull();
  });
});
