import { TextInput } from "@mantine/core";
import { useState } from "react";
import { now } from "../../lib/clock";
import { fromLocal, toLocal } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import styles from "./audit.module.css";

/** The whole public site as of an instant, in a window of its own. */
export const SiteThen = ({ tenant }: { tenant: string }) => {
  const { audit: say } = useWords();
  const [typed, setTyped] = useState(() => toLocal(now()));
  const at = fromLocal(typed);
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{say.thenWhat}</p>
      <TextInput
        type="datetime-local"
        step={1}
        label={say.thenAt}
        description={say.thenHint}
        data-testid="then"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {at && (
        <p>
          <a
            href={`/s/${tenant}/as-of/${at.toISOString()}/`}
            target="_blank"
            rel="noopener"
            data-testid="then-open"
          >
            {say.thenOpen} <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
    </div>
  );
};
