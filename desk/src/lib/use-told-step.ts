import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";

/**
 * One thing that is done to something of a list. What it answers is handed over whatever window was closed meanwhile,
 * since a secret is told once; and it is kept nowhere else.
 */
export const useToldStep = <Wanted, Answer>(
  list: QueryKey,
  act: (wanted: Wanted) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    gcTime: 0,
    onSuccess: onDone,
    onSettled: () => {
      void client.invalidateQueries({ queryKey: list });
    },
  });
};
