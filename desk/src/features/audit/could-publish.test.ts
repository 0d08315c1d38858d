import { expect, test } from "vitest";
import { askedBy, dayOf } from "./asked";
import { couldPublish } from "./could-publish";
import type { Deed } from "./deeds-api";

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

const deed = (type: string, id: string, day: number, ...roles: string[]): Deed => ({
  commit: day,
  index: 0,
  at: at(day),
  type,
  of: { kind: type.startsWith("client") ? "client" : "account", id, title: id },
  revision: 1,
  actor: { id: "admin", name: "Quản trị" },
  facts: { roles },
});

const ledger = [
  deed("member.MemberRemoved", "hoa", 9),
  deed("member.MemberInvited", "hoa", 2, "approver"),
  deed("member.MemberInvited", "lan", 1, "author"),
  deed("member.MemberRolesChanged", "lan", 4, "author", "approver"),
  deed("member.MemberDisabled", "lan", 6),
  deed("member.MemberEnabled", "lan", 8),
  deed("client.ClientCreated", "robot", 3, "approver"),
  deed("client.ClientRevoked", "robot", 5),
];

const on = (day: number): string[] =>
  couldPublish(ledger, at(day), new Date(at(day).getTime() + 24 * 3_600_000 - 1))
    .map(({ id }) => id)
    .sort();

test("who could publish on a day is who had the right at any moment of it", () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(on)).toEqual([
    [],
    ["hoa"],
    ["hoa", "robot"],
    ["hoa", "lan", "robot"],
    ["hoa", "lan"],
    ["hoa"],
    ["hoa"],
    ["hoa", "lan"],
    ["lan"],
    ["lan"],
  ]);
});

test("a right that was taken away and given back is told with both its times", () => {
  const [first, second] = couldPublish(ledger, at(1), at(20)).filter(({ id }) => id === "lan");
  expect([first?.since, first?.until]).toEqual([at(4), at(6)]);
  expect([second?.since, second?.until]).toEqual([at(8), null]);
});

test("the address of the room says what the journal is asked, by days of Vietnam", () => {
  const address = new URLSearchParams(
    "by=lan&action=export&since=2026-11-20&until=2026-11-20&view=x&commit=",
  );
  expect(askedBy(address)).toEqual({
    by: "lan",
    type: "export.ExportOrdered",
    from: "2026-11-19T17:00:00.000Z",
    to: "2026-11-20T16:59:59.999Z",
  });
  expect(askedBy(new URLSearchParams("action=nothing&since=2026"))).toEqual({});
  expect(dayOf("")).toBeNull();
});
