import { expect, test } from "vitest";
import { onceKeys } from "./once";

test("the same words have one name, in one form only", () => {
  const keyOf = onceKeys();
  const first = keyOf({ name: "Cổng tin" });
  expect(keyOf({ name: "Cổng tin" })).toBe(first);
  expect(keyOf({ name: "Cổng khác" })).not.toBe(first);
  expect(onceKeys()({ name: "Cổng tin" })).not.toBe(first);
});
