import { useMutation, useQueryClient } from "@tanstack/react-query";
import { membersOf } from "./member-api";

/** One thing that is done to a member. It is done when the list shows it; a refusal shows what is true now as well. */
export const useMemberStep = <Wanted>(tenant: string, act: (wanted: Wanted) => Promise<unknown>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: membersOf(tenant).queryKey }),
  });
};
