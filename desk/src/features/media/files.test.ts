import { expect, test } from "vitest";
import { filesIn } from "./files";
import type { Revision } from "./media-api";

const revision = (number: number, sha256: string): Revision => ({
  revision: number,
  at: new Date("2026-11-23T10:00:00Z"),
  by: { id: "lan", name: "Nguyễn Thị Lan" },
  sha256,
  address: `/media/bac-giang/${sha256}/original.jpg`,
  name: "cau.jpg",
});

test("a file is named by the revision that began to show it", () => {
  const files = filesIn([
    revision(5, "old"),
    revision(4, "new"),
    revision(3, "new"),
    revision(2, "old"),
    revision(1, "old"),
  ]);
  expect(files.map(({ revision: number, sha256 }) => [number, sha256])).toEqual([
    [5, "old"],
    [3, "new"],
    [1, "old"],
  ]);
});
