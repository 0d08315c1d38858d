import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import styles from "./comments.module.css";

interface Props {
  readonly label: string;
  readonly act: string;
  readonly onSay: (text: string) => Promise<boolean>;
}

/** What is written stays in the field until it has been stored. */
export const SayField = ({ label, act, onSay }: Props) => {
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  return (
    <form
      className={styles.say}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        setBusy(true);
        void onSay(text.trim()).then((said) => {
          setBusy(false);
          if (said) setText("");
        });
      }}
    >
      <Textarea
        label={label}
        rows={2}
        maxLength={2000}
        data-testid="say"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <Button type="submit" loading={busy} disabled={text.trim() === ""} data-testid="say-send">
        {act}
      </Button>
    </form>
  );
};
