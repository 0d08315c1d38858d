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
export const shortTime = (at: Date, now: Date = new Date()): string =>
  day.format(at) === day.format(now) ? clockTime(at) : dateTime(at);
