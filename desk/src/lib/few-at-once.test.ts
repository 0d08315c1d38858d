import { expect, test } from "vitest";
import { fewAtOnce } from "./few-at-once";

test("each is done once, and never more at the same time than were asked for", async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  await fewAtOnce([1, 2, 3, 4, 5], 2, async (each) => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    done.push(each);
  });
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});
