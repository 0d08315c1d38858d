import { Button } from "@mantine/core";
import { useState } from "react";
import type { Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Tick } from "../../ui/tick";
import type { Asset } from "./asset";
import type { Deed } from "./bulk";
import { BulkDialog } from "./bulk-dialog";
import { deedsOf } from "./rights";
import type { Bulk } from "./use-bulk";
import type { Choosing } from "./use-choice";
import styles from "./bulk.module.css";

interface Props {
  readonly viewer: Viewer;
  readonly shown: readonly Asset[];
  readonly retired: boolean;
  readonly choice: Choosing;
  readonly bulk: Bulk;
}

/** Which of the assets are chosen, and what can be done with them. */
export const BulkBar = ({ viewer, shown, retired, choice, bulk }: Props) => {
  const { bulk: say } = useWords();
  const [asking, setAsking] = useState<Exclude<Deed["kind"], "bringBack"> | null>(null);
  const chosen = shown.filter(choice.isChosen);
  const close = () => {
    setAsking(null);
  };
  return (
    <div className={styles.bar} role="group" aria-label={say.bar}>
      <Tick
        label={say.all(shown.length)}
        hook="choose-all"
        checked={chosen.length === shown.length}
        onChange={(on) => {
          choice.all(shown, on);
        }}
      />
      <p role="status" data-testid="chosen" data-hint={chosen.length === 0}>
        {chosen.length > 0 ? say.chosen(chosen.length) : say.hint}
      </p>
      {chosen.length > 0 && (
        <div className={styles.acts}>
          {deedsOf(viewer, retired).map((kind) => (
            <Button
              key={kind}
              data-testid={`bulk-${kind}`}
              disabled={bulk.busy}
              onClick={() => {
                if (kind === "bringBack") bulk.start({ kind }, chosen);
                else setAsking(kind);
              }}
            >
              {say.acts[kind]}
            </Button>
          ))}
        </div>
      )}
      {asking && (
        <BulkDialog
          kind={asking}
          chosen={chosen}
          shown={shown}
          onAct={(deed) => {
            close();
            bulk.start(deed, chosen);
          }}
          onClose={close}
        />
      )}
    </div>
  );
};
