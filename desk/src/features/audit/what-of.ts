import { what } from "../../lib/happening";
import { named } from "../../lib/named";
import { platform } from "../../lib/platform";
import type { Words } from "../../lib/words/vi";

/** What happened, in words; of the platform's people some events are told in words of their own. */
export const whatOf = (type: string, tenant: string, words: Words): string => {
  const { events } = words.audit.platform;
  return tenant === platform && named(events, type) ? events[type] : what({ type }, words);
};
