import { Button } from "@mantine/core";
import { signInAddress } from "../lib/sign-in";
import { useSpeech } from "../lib/words/use-words";
import { Seal } from "../ui/seal";
import styles from "./plain-page.module.css";

export const SignIn = () => {
  const { words, switchLanguage } = useSpeech();
  return (
    <main className={styles.page}>
      <p className={styles.brand}>
        <Seal /> {words.app.name}
      </p>
      <h1>{words.signIn.title}</h1>
      <p>{words.signIn.invitation}</p>
      <div className={styles.actions}>
        <Button component="a" href={signInAddress()} variant="filled" data-testid="sign-in">
          {words.signIn.act}
        </Button>
        <Button variant="subtle" onClick={switchLanguage}>
          {words.app.otherLanguage}
        </Button>
      </div>
    </main>
  );
};
