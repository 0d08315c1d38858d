import { expect, test } from "vitest";
import { byGivenName } from "./person";

test("people stand under their given names, in the order of the Vietnamese alphabet", () => {
  const names = ["Trần Văn Đức", "Nguyễn Thị Dung", "Lê Ánh", "Nguyễn Văn An", "Lê Văn An"];
  expect(names.toSorted(byGivenName)).toEqual([
    "Lê Văn An",
    "Nguyễn Văn An",
    "Lê Ánh",
    "Nguyễn Thị Dung",
    "Trần Văn Đức",
  ]);
});
