import { platform } from "../../lib/platform";
import { useWords } from "../../lib/words/use-words";

/** Of the platform's people some things are said in other words than of a tenant's. */
export const useMemberWords = (tenant: string) => {
  const { members, people } = useWords();
  return tenant === platform ? { ...members, ...people } : members;
};
