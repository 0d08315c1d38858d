import { Button } from "@mantine/core";
import { useState } from "react";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Notice } from "../../ui/notice";
import { plainText } from "./content";
import type { WorkingCopy } from "./use-working-copy";
import styles from "./article.module.css";

/** Offers back what was written in this browser and never saved. */
export const KeptNotice = ({ copy }: { copy: WorkingCopy }) => {
  const words = useWords().kept;
  const [shown, setShown] = useState(false);
  const last = copy.kept[0];
  if (!last) return null;
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
              onClick={() => {
                copy.useKept(last);
              }}
            >
              {words.use}
            </Button>
            <Button
              onClick={() => {
                copy.dropKept(last);
              }}
            >
              {words.drop}
            </Button>
          </>
        }
      >
        {words.what(shortTime(last.at), last.revision)}
      </Notice>
      {shown && <div className={styles.keptText}>{plainText(last.content)}</div>}
    </div>
  );
};
