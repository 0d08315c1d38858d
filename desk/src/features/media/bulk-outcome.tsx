import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { explain } from "../../lib/refusals";
import { useSpeech, useWords } from "../../lib/words/use-words";
import { Notice } from "../../ui/notice";
import { ProgressBar } from "../../ui/progress-bar";
import { Said } from "../../ui/said";
import { nameOf } from "./asset";
import { Faulty, type Failed, type Run } from "./bulk";
import type { Bulk } from "./use-bulk";
import styles from "./bulk.module.css";

interface Props {
  readonly run: Run;
  readonly bulk: Bulk;
}

/** How far a deed is with all that were chosen, and what became of each that it was not done to. */
export const BulkOutcome = ({ run, bulk }: Props) => {
  const { bulk: say } = useWords();
  const place = useRef<HTMLElement>(null);
  // What was pressed goes away with what is no longer chosen.
  useEffect(() => {
    place.current?.focus();
  }, []);
  const at = run.done + run.failed.length;
  const left = run.of - at;
  return (
    <section
      ref={place}
      className={styles.outcome}
      tabIndex={-1}
      aria-label={say.outcome}
      data-testid="bulk"
      data-over={run.over}
    >
      {!run.over && (
        <div className={styles.running}>
          <span>{say.running(at, run.of)}</span>
          <Button variant="subtle" data-testid="bulk-stop" onClick={bulk.stop}>
            {say.stop}
          </Button>
          <ProgressBar label={say.outcome} share={at / run.of} />
        </div>
      )}
      <Said>
        {run.over && run.done > 0 && <p>{say.did[run.kind](run.done)}</p>}
        {run.over && left > 0 && <p>{say.stopped(left)}</p>}
      </Said>
      {run.failed.length > 0 && <NotDone failed={run.failed} />}
      {run.over && (
        <Button variant="subtle" data-testid="bulk-clear" onClick={bulk.clear}>
          {say.clear}
        </Button>
      )}
    </section>
  );
};

const NotDone = ({ failed }: { failed: readonly Failed[] }) => {
  const { language, words } = useSpeech();
  const because = (error: unknown): string => {
    if (error instanceof Faulty) return words.asset[error.fault];
    const { sentence, fields } = explain(error, language, words);
    return [sentence, ...fields].join(" ");
  };
  return (
    <Notice tone="failure" title={words.bulk.failed(failed.length)}>
      <ul>
        {failed.map(({ asset, error }) => (
          <li key={asset.id} data-testid="not-done">
            <Link to={`/${asset.tenant}/media/${asset.id}`}>{nameOf(asset)}</Link>: {because(error)}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
