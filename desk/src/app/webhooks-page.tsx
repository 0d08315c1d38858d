import { Webhooks } from "../features/webhook/webhooks";
import { mayManage } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { useViewer } from "./viewer";
import styles from "./page.module.css";

export const WebhooksPage = () => {
  const { webhooks, app } = useWords();
  const viewer = useViewer();
  if (!mayManage(viewer)) return <Lost />;
  return (
    <div className={styles.column}>
      <title>{`${webhooks.title} – ${app.name}`}</title>
      <Webhooks tenant={viewer.tenant} />
    </div>
  );
};
