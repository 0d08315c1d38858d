import { Outlet, useParams } from "react-router";
import { viewerOf } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { Lost } from "./lost";
import { Rail } from "./rail";
import { useSession } from "./session-api";
import { ViewerProvider } from "./viewer";
import styles from "./shell.module.css";

export const Shell = () => {
  const words = useWords();
  const { tenant = "" } = useParams();
  const viewer = viewerOf(useSession(), tenant);
  if (!viewer) return <Lost />;
  return (
    <ViewerProvider value={viewer}>
      <a className={styles.skip} href="#content">
        {words.app.skip}
      </a>
      <div className={styles.shell}>
        <Rail viewer={viewer} />
        <main id="content" tabIndex={-1} key={tenant}>
          <Outlet />
        </main>
      </div>
    </ViewerProvider>
  );
};
