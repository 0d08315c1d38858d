import { Link } from "react-router";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Mark } from "../../ui/mark";
import type { Row } from "./board-api";
import { Found } from "./found";
import styles from "./board.module.css";

interface Props {
  readonly row: Row;
  readonly sectionName: (slug: string) => string;
  /** Where the articles are, seen from this list. */
  readonly at?: string;
}

export const BoardRow = ({ row, sectionName, at = "" }: Props) => {
  const { board, states, schedule } = useWords();
  const lag = row.liveRevision != null && row.liveRevision !== row.revision ? row.liveRevision : null;
  return (
    <li data-testid="article-row" data-state={row.state}>
      <div className={styles.what}>
        <Link to={at + row.id}>
          {row.match && row.title ? <Found runs={row.match.title} /> : row.title || board.untitled}
        </Link>
        {row.match && (
          <p className={styles.excerpt} data-testid="excerpt">
            <Found runs={row.match.excerpt} />
          </p>
        )}
        <p className={styles.facts}>
          {row.section && <span>{sectionName(row.section)}</span>}
          <span>
            {row.updatedBy.name},{" "}
            <time dateTime={row.updatedAt.toISOString()}>{shortTime(row.updatedAt)}</time>
          </span>
          <span>{board.revision(row.revision)}</span>
        </p>
      </div>
      <div className={styles.state}>
        <Mark tone={row.state}>{states[row.state]}</Mark>
        {row.state === "scheduled" && row.publishAt && (
          <time className={styles.when} dateTime={row.publishAt.toISOString()}>
            {shortTime(row.publishAt)}
          </time>
        )}
        {row.overdue && <strong className={styles.late}>{schedule.late}</strong>}
        {lag !== null && (
          <span className={styles.lag}>
            <Mark tone="live">{board.liveBeside(lag)}</Mark>
          </span>
        )}
      </div>
    </li>
  );
};
