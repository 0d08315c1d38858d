import { Members } from "../features/member/members";
import { mayManage } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { useViewer } from "./viewer";
import styles from "./page.module.css";

export const MembersPage = () => {
  const { members, app } = useWords();
  const viewer = useViewer();
  if (!mayManage(viewer)) return <Lost />;
  return (
    <div className={styles.column}>
      <title>{`${members.title} – ${app.name}`}</title>
      <Members tenant={viewer.tenant} self={viewer.id} mayInvite mayChange />
    </div>
  );
};
