import { Clients } from "../features/client/clients";
import { mayManage } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { useViewer } from "./viewer";
import styles from "./page.module.css";

export const ClientsPage = () => {
  const { clients, app } = useWords();
  const viewer = useViewer();
  if (!mayManage(viewer)) return <Lost />;
  return (
    <div className={styles.column}>
      <title>{`${clients.title} – ${app.name}`}</title>
      <Clients tenant={viewer.tenant} />
    </div>
  );
};
