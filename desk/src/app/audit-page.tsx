import { AuditRoom } from "../features/audit/audit-room";
import { mayAudit } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { useViewer } from "./viewer";
import styles from "./page.module.css";

export const AuditPage = () => {
  const { audit, app } = useWords();
  const viewer = useViewer();
  if (!mayAudit(viewer)) return <Lost />;
  return (
    <div className={styles.column}>
      <title>{`${audit.title} – ${app.name}`}</title>
      <AuditRoom tenant={viewer.tenant} />
    </div>
  );
};
