import { Button } from "@mantine/core";
import { useIntersection } from "@mantine/hooks";
import { useEffect } from "react";

interface Props {
  readonly list: {
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly label: string;
}

const AHEAD = "600px";

/** Brings the next rows of a list when its end comes near; a button all the same, for keyboards and after a failure. */
export const MoreRows = ({ list: { isFetchingNextPage, fetchNextPage }, label }: Props) => {
  const { ref, entry } = useIntersection<HTMLButtonElement>({ rootMargin: AHEAD });
  // Once for each time it comes near: the rows that arrive push it away again.
  useEffect(() => {
    if (entry?.isIntersecting) void fetchNextPage();
  }, [entry, fetchNextPage]);
  return (
    <Button ref={ref} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {label}
    </Button>
  );
};
