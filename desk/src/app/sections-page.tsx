import { Sections } from "../features/section/sections";
import { mayArrange } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { useViewer } from "./viewer";
import styles from "./page.module.css";

export const SectionsPage = () => {
  const { sections, app } = useWords();
  const viewer = useViewer();
  if (!mayArrange(viewer)) return <Lost />;
  return (
    <div className={styles.column}>
      <title>{`${sections.title} – ${app.name}`}</title>
      <Sections tenant={viewer.tenant} />
    </div>
  );
};
