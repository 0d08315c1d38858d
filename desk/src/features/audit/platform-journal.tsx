import { platform } from "../../lib/platform";
import { useWords } from "../../lib/words/use-words";
import { ScreenHead } from "../../ui/screen-head";
import { Journal } from "./journal";
import styles from "./audit.module.css";

/** What stands in the platform's own ledger: the life of tenants, and who works across them. */
export const PlatformJournal = () => {
  const {
    audit: { platform: say },
  } = useWords();
  return (
    <section data-testid="platform-journal">
      <ScreenHead title={say.title} />
      <p className={styles.what}>{say.what}</p>
      <Journal tenant={platform} />
    </section>
  );
};
