import { Button } from "@mantine/core";
import { useState } from "react";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { FormDialog } from "../../ui/form-dialog";
import { Notice } from "../../ui/notice";
import { firstWords, plainText } from "./content";
import type { KeptCopy } from "./kept-copies";
import type { WorkingCopy } from "./use-working-copy";
import styles from "./article.module.css";

interface Props {
  readonly copy: WorkingCopy;
  readonly kept: KeptCopy;
}

const KeptNotice = ({ copy, kept }: Props) => {
  const words = useWords().kept;
  const [shown, setShown] = useState(false);
  const [asking, setAsking] = useState<"use" | "drop" | null>(null);
  const act = { use: copy.useKept, drop: copy.dropKept };
  const what = words.what(firstWords(kept.content), shortTime(kept.at), kept.revision);
  return (
    <div className={styles.kept} data-testid="kept">
      <Notice
        tone="warning"
        title={words.title}
        actions={
          <>
            <Button
              aria-expanded={shown}
              onClick={() => {
                setShown(!shown);
              }}
            >
              {shown ? words.hide : words.show}
            </Button>
            <Button
              disabled={copy.dirty}
              data-testid="kept-use"
              onClick={() => {
                if (copy.base) setAsking("use");
                else copy.useKept(kept);
              }}
            >
              {words.use}
            </Button>
            <Button
              data-testid="kept-drop"
              onClick={() => {
                setAsking("drop");
              }}
            >
              {words.drop}
            </Button>
          </>
        }
      >
        {what} {copy.dirty && (copy.base ? words.saveFirst : words.elsewhere)}
      </Notice>
      {shown && <div className={styles.keptText}>{plainText(kept.content)}</div>}
      {asking && (
        <FormDialog
          title={words.sure[asking]}
          what={
            <>
              <p>{what}</p>
              <p>{words.then[asking]}</p>
            </>
          }
          act={words[asking]}
          busy={false}
          onAct={() => {
            setAsking(null);
            act[asking](kept);
          }}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </div>
  );
};

/** Offers back what was written in this browser and never saved. */
export const KeptNotices = ({ copy }: { copy: WorkingCopy }) =>
  copy.kept.map((kept) => <KeptNotice key={kept.key} copy={copy} kept={kept} />);
