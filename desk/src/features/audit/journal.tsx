import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { platform } from "../../lib/platform";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { MoreRows } from "../../ui/more-rows";
import { askedBy } from "./asked";
import { DeedRow } from "./deed-row";
import { deedPages } from "./deeds-api";
import { JournalFilter } from "./journal-filter";
import { OpenCommit } from "./open-commit";
import styles from "./audit.module.css";

/** Who did what, when and why, in the whole tenant or on the platform. Commits of the platform are not given out one by one. */
export const Journal = ({ tenant }: { tenant: string }) => {
  const { audit: say, history } = useWords();
  const [params] = useSearchParams();
  const [opened, setOpened] = useState<number | null>(null);
  const deeds = useInfiniteQuery(deedPages(tenant, askedBy(params)));
  const items = deeds.data?.pages.flatMap((page) => page.items) ?? [];
  const question = params.get("question");
  return (
    <>
      {question === "published-alone" && <p className={styles.hint}>{say.aloneHint}</p>}
      {question === "published-again" && <p className={styles.hint}>{say.againHint}</p>}
      <JournalFilter tenant={tenant} />
      <Awaited asked={deeds} />
      <ol className={styles.deeds} aria-label={say.journal} data-testid="journal">
        {items.map((deed) => (
          <DeedRow
            key={`${deed.commit}/${deed.index}`}
            tenant={tenant}
            deed={deed}
            onOpen={tenant === platform ? null : setOpened}
          />
        ))}
      </ol>
      {deeds.data && items.length === 0 && (
        <Empty title={say.none}>
          <p>{say.noneHint}</p>
        </Empty>
      )}
      <MoreRows list={deeds} label={history.more} />
      {opened !== null && (
        <OpenCommit
          tenant={tenant}
          number={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
};
