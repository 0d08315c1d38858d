import { expect, test } from "vitest";
import { nothing, touched, withAll } from "./choice";

const shown = ["a", "b", "c", "d"];
const idsOf = ({ ids }: ReturnType<typeof touched>) => [...ids].sort();

test("a range does to all of it what happens to its end, in either direction", () => {
  const begun = touched(nothing, shown, "d", false);
  const three = touched(begun, shown, "b", true);
  expect(idsOf(three)).toEqual(["b", "c", "d"]);
  expect(idsOf(touched(three, shown, "c", true))).toEqual(["d"]);
});

test("a range from what is not shown any more is one", () => {
  const gone = touched(nothing, ["x"], "x", false);
  expect(idsOf(touched(gone, shown, "c", true))).toEqual(["c", "x"]);
});

test("all that is shown is chosen and left, whatever else is chosen stays", () => {
  const other = touched(nothing, ["x"], "x", false);
  const all = withAll(other, shown, true);
  expect(idsOf(all)).toEqual(["a", "b", "c", "d", "x"]);
  expect(idsOf(withAll(all, shown, false))).toEqual(["x"]);
});
