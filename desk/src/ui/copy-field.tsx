import { Button, TextInput } from "@mantine/core";
import { useRef, useState } from "react";
import { useWords } from "../lib/words/use-words";
import styles from "./copy-field.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hook: string;
  readonly begin?: boolean;
  /** Stands where it is told that it was copied. */
  readonly hint?: string;
}

/** Something to be taken elsewhere, letter by letter. */
export const CopyField = ({ label, value, hook, begin = false, hint }: Props) => {
  const { copy } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<"copied" | "failed" | null>(null);
  const take = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setDone("copied");
    } catch {
      // Browsers give the clipboard to pages with a certificate only; what is selected can still be copied by hand.
      setDone("failed");
    }
  };
  return (
    <div className={styles.copy}>
      <TextInput
        ref={field}
        label={label}
        value={value}
        readOnly
        spellCheck={false}
        autoComplete="off"
        data-testid={hook}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <Button
        aria-label={`${copy.act}: ${label}`}
        data-testid={`${hook}-copy`}
        {...(begin && { "data-autofocus": true })}
        onClick={() => void take()}
      >
        {copy.act}
      </Button>
      <p role="status">{done ? copy[done] : hint}</p>
    </div>
  );
};
