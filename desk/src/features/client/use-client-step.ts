import { useMutation, useQueryClient } from "@tanstack/react-query";
import { clientsOf } from "./client-api";

/**
 * One thing that is done to a client. What it answers is handed over whatever window was closed meanwhile, since a secret
 * is told once; and it is kept nowhere else.
 */
export const useClientStep = <Wanted, Answer>(
  tenant: string,
  act: (wanted: Wanted) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    gcTime: 0,
    onSuccess: onDone,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: clientsOf(tenant).queryKey });
    },
  });
};
