import { now } from "./clock";

const zone = "Asia/Ho_Chi_Minh";

// en-GB gives two digits and a 24-hour clock without any marks of its own to remove.
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});

/** 14:05, as the clocks in Vietnam show it. */
export const clockTime = (at: Date): string => clock.format(at);

/** 14:05, 19/07/2019 */
export const dateTime = (at: Date): string => `${clock.format(at)}, ${day.format(at)}`;

/** The time alone for today, the date with it otherwise. */
export const shortTime = (at: Date, today: Date = now()): string =>
  day.format(at) === day.format(today) ? clockTime(at) : dateTime(at);

/** 07:00, 25/11: a time to come, in which the year is plain. */
export const shortDay = (at: Date): string => `${clock.format(at)}, ${day.format(at).slice(0, 5)}`;

// Vietnam keeps one time all year, seven hours before Greenwich.
const ahead = 7 * 60 * 60 * 1000;

/** What a field for date and time shows for an instant, on the clocks of Vietnam. */
export const toLocal = (at: Date | null): string =>
  at ? new Date(at.getTime() + ahead).toISOString().slice(0, 19) : "";

/** The instant that such a field names, wherever the computer thinks it is; null while it is not complete. */
export const fromLocal = (typed: string): Date | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(typed)) return null;
  const at = new Date(`${typed}Z`).getTime() - ahead;
  return Number.isNaN(at) ? null : new Date(at);
};

const long = {
  vi: new Intl.DateTimeFormat("vi-VN", { timeZone: zone, dateStyle: "full" }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "full" }),
};

/** A whole day, written out. */
export const longDay = (at: Date, language: keyof typeof long): string => long[language].format(at);
