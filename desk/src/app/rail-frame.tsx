import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useSpeech } from "../lib/words/use-words";
import { Seal } from "../ui/seal";
import { useSession } from "./session-api";
import { SignOut } from "./sign-out";
import styles from "./rail.module.css";

interface Props {
  /** Whose desk it is. */
  readonly name: string;
  readonly beside: ReactNode;
  readonly places: ReactNode;
  /** What the person is here, in words. */
  readonly roles: string;
}

export const RailFrame = ({ name, beside, places, roles }: Props) => {
  const { words, switchLanguage } = useSpeech();
  const session = useSession();
  return (
    <nav className={styles.rail} aria-label={words.app.menu}>
      <div className={styles.body}>
        <Seal />
        <div>
          <strong>{name}</strong>
          {beside}
        </div>
      </div>
      <div className={styles.places}>{places}</div>
      <div className={styles.person}>
        <p>
          {session.name}
          <small>{roles}</small>
        </p>
        <div className={styles.quiet}>
          <Button
            variant="subtle"
            lang={words.app.otherLanguage === "English" ? "en" : "vi"}
            onClick={switchLanguage}
          >
            {words.app.otherLanguage}
          </Button>
          <SignOut />
        </div>
      </div>
    </nav>
  );
};
