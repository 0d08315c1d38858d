import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useWords } from "../lib/words/use-words";
import { Failure } from "./failure";
import styles from "./more-rows.module.css";

interface Props {
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: unknown;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly label: string;
}

const AHEAD = "600px";

/** Brings the next rows of a list when its end comes near; a button all the same, for keyboards and after a failure. */
export const MoreRows = ({ list, label }: Props) => {
  const { failures } = useWords();
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError: failed, error, fetchNextPage } = list;
  const button = useRef<HTMLButtonElement>(null);
  const looks = hasNextPage && !isFetchingNextPage && !failed;
  useEffect(() => {
    if (!looks || !button.current || !("IntersectionObserver" in globalThis)) return;
    // Anew after each page: one too short to push the end away would not be told of otherwise.
    const near = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) void fetchNextPage();
      },
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    near.observe(button.current);
    return () => {
      near.disconnect();
    };
  }, [looks, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div className={styles.more}>
      {failed && <Failure what={failures.load} error={error} />}
      <Button
        ref={button}
        data-testid="more"
        loading={isFetchingNextPage}
        onClick={() => void fetchNextPage()}
      >
        {label}
      </Button>
    </div>
  );
};
