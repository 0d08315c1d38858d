import { expect, test } from "vitest";
import { dateTime, fromLocal, shortDay, shortTime, toLocal } from "./dates";

test("times are those of Vietnam, always with two digits", () => {
  expect(dateTime(new Date("2019-07-19T07:05:00Z"))).toBe("14:05, 19/07/2019");
  expect(dateTime(new Date("2026-01-02T17:08:00Z"))).toBe("00:08, 03/01/2026");
});

test("today's times go without the date, and today is today in Vietnam", () => {
  const now = new Date("2026-11-23T17:30:00Z");
  expect(shortTime(new Date("2026-11-23T17:05:00Z"), now)).toBe("00:05");
  expect(shortTime(new Date("2026-11-23T16:55:00Z"), now)).toBe("23:55, 23/11/2026");
});

test("a field for date and time speaks the time of Vietnam, wherever the computer is", () => {
  expect(fromLocal("2026-11-25T07:00")).toEqual(new Date("2026-11-25T00:00:00Z"));
  expect(fromLocal("2026-11-25T00:30:15")).toEqual(new Date("2026-11-24T17:30:15Z"));
  expect(toLocal(new Date("2026-11-24T17:30:15Z"))).toBe("2026-11-25T00:30:15");
  expect([fromLocal(""), fromLocal("2026-11-"), toLocal(null)]).toEqual([null, null, ""]);
  expect(shortDay(new Date("2026-11-25T00:00:00Z"))).toBe("07:00, 25/11");
});
