import { afterEach, expect, test } from "vitest";
import { learnTime, now } from "./clock";
import { shortTime } from "./dates";

const day = 24 * 3_600_000;
const at = (milliseconds: number) => new Date(Date.now() + milliseconds);

afterEach(() => {
  learnTime(new Date().toUTCString());
});

test.each([day, -day])("a computer whose clock is wrong by a day tells the day of the server", (wrong) => {
  learnTime(at(wrong).toUTCString());
  expect(Math.abs(now().getTime() - at(wrong).getTime())).toBeLessThan(2_000);
  expect(shortTime(at(wrong))).toMatch(/^\d\d:\d\d$/);
  expect(shortTime(at(0))).toMatch(/^\d\d:\d\d, /);
});

test("without a word of the server, or with nearly the same one, the computer is believed", () => {
  learnTime(at(day).toUTCString());
  learnTime(at(20_000).toUTCString());
  learnTime(null);
  learnTime("nonsense");
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(50);
});
