import { dateTime } from "./dates";
import { named } from "./named";
import type { Words } from "./words/vi";

interface Happening {
  readonly type: string;
  readonly reason?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What has happened, in words. */
export const what = ({ type }: Happening, { history }: Words): string =>
  named(history.events, type) ? history.events[type] : history.unknown(type);

/** Why, as whoever did it said it; or until when, where that is what was noted. */
export const why = ({ type, reason, note }: Happening, { history }: Words): string | null => {
  if (type === "article.PreviewGranted" && note) return history.previewUntil(dateTime(new Date(note)));
  return reason ?? note ?? null;
};
