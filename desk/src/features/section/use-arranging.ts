import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { below, movedTo, withThese, type Spot } from "./places";
import { arrange, sectionsOf, type Section, type Sections } from "./section-api";

interface Move {
  readonly section: Section;
  readonly changed: readonly Section[];
  readonly told: string;
}

/** Moves sections, shows them where they will be meanwhile, and where they are when it was refused. */
export const useArranging = (tenant: string, kept: Sections | undefined) => {
  const { sections: say } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<readonly Section[] | null>(null);
  const step = useMutation({
    mutationFn: async ({ changed }: Move) => {
      let seen = kept?.etag;
      for (const each of changed) seen = (await arrange(tenant, each, seen)).etag;
    },
    onSettled: async () => {
      await queries.invalidateQueries(sectionsOf(tenant));
      setDraft(null);
    },
  });
  const shown = draft ?? kept?.items ?? [];
  const move = (section: Section, spot: Spot | null) => {
    if (!spot || step.isPending) return;
    const changed = movedTo(shown, section, spot);
    if (changed.length === 0) return;
    const then = withThese(shown, changed);
    const parent = shown.find(({ id }) => id === spot.parent);
    const of = below(then, spot.parent).length;
    const told = parent
      ? say.movedBelow(section.name, parent.name, spot.at + 1, of)
      : say.movedTop(section.name, spot.at + 1, of);
    setDraft(then);
    step.mutate({ section, changed, told });
  };
  return {
    shown,
    move,
    said: step.isSuccess ? step.variables.told : "",
    failure: step.isError ? { error: step.error, name: step.variables.section.name } : null,
  };
};
