import { useMutation, useQueryClient } from "@tanstack/react-query";
import { webhooksKey } from "./webhook-api";

/** One thing that is done to a webhook. A secret is told once, and so kept nowhere but with whoever is handed it. */
export const useWebhookStep = <Wanted, Answer>(
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
      void client.invalidateQueries({ queryKey: webhooksKey(tenant) });
    },
  });
};
