import { Link } from "react-router";
import { useWords } from "../lib/words/use-words";
import styles from "./plain-page.module.css";

export const Lost = () => {
  const { app } = useWords();
  return (
    <main className={styles.page}>
      <h1>{app.lostTitle}</h1>
      <p>{app.lost}</p>
      <Link to="/">{app.backToArticles}</Link>
    </main>
  );
};
