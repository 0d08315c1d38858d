import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { Views } from "../../ui/views";
import { askedOf, type Sought } from "./sought";
import styles from "./library.module.css";

const addressOf = (sought: Sought): string => `?${askedOf(sought).toString()}`;

/** What is in use or what was retired, and what else the list is narrowed to. */
export const LibraryFilter = ({ sought }: { sought: Sought }) => {
  const { media } = useWords();
  const narrowed = [
    ["tag", sought.tag && media.tag(sought.tag)],
    ["folder", sought.folder && media.folder(sought.folder)],
  ].filter(([, name]) => name !== "");
  return (
    <Views label={media.filter} open={String(sought.retired)}>
      {[false, true].map((retired) => (
        <Link
          key={String(retired)}
          to={addressOf({ ...sought, retired })}
          aria-current={retired === sought.retired ? "page" : undefined}
        >
          {retired ? media.retired : media.stored}
        </Link>
      ))}
      {narrowed.map(([what = "", name = ""]) => (
        <Link
          key={what}
          className={styles.narrowed}
          to={addressOf({ ...sought, [what]: "" })}
          aria-label={media.unfilter(name)}
        >
          {name} <span aria-hidden="true">×</span>
        </Link>
      ))}
    </Views>
  );
};
