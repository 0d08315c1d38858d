import { Members } from "../features/member/members";
import { platform } from "../lib/platform";
import { useWords } from "../lib/words/use-words";
import { useSession } from "./session-api";
import styles from "./page.module.css";

export const PeoplePage = () => {
  const { people, app } = useWords();
  const session = useSession();
  return (
    <div className={styles.column}>
      <title>{`${people.title} – ${app.name}`}</title>
      <Members tenant={platform} self={session.id} mayInvite mayChange />
    </div>
  );
};
