import { PlatformJournal } from "../features/audit/platform-journal";
import { useWords } from "../lib/words/use-words";
import styles from "./page.module.css";

export const JournalPage = () => {
  const { audit, app } = useWords();
  return (
    <div className={styles.column}>
      <title>{`${audit.platform.title} – ${app.name}`}</title>
      <PlatformJournal />
    </div>
  );
};
