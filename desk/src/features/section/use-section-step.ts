import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sectionsOf } from "./section-api";

/** One thing that is done to sections. Whatever came of it, they are looked at again. */
export const useSectionStep = <Wanted>(
  tenant: string,
  act: (wanted: Wanted) => Promise<unknown>,
  onDone: (wanted: Wanted) => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async (_, wanted) => {
      await client.invalidateQueries(sectionsOf(tenant));
      onDone(wanted);
    },
    onError: () => client.invalidateQueries(sectionsOf(tenant)),
  });
};
