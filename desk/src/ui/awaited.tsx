import { Button } from "@mantine/core";
import { useWords } from "../lib/words/use-words";
import { Loading } from "./empty";
import { Failure } from "./failure";

interface Props {
  readonly asked: {
    readonly isPending: boolean;
    readonly isError: boolean;
    /** Told where the rows end, not where they begin. */
    readonly isFetchNextPageError?: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
}

/** Stands where what was asked for will be: it is on its way, or why it does not come and how to ask again. */
export const Awaited = ({ asked }: Props) => {
  const { app, failures } = useWords();
  if (asked.isPending) return <Loading words={app.loading} />;
  return (
    asked.isError &&
    !asked.isFetchNextPageError && (
      <Failure
        what={failures.load}
        error={asked.error}
        actions={<Button onClick={() => void asked.refetch()}>{app.again}</Button>}
      />
    )
  );
};
