import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { clockTime, longDay } from "../../lib/dates";
import { useSpeech } from "../../lib/words/use-words";
import { Empty, Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { boardList, type Row } from "./board-api";
import styles from "./calendar.module.css";

interface Hour {
  readonly at: Date;
  readonly what: "publish" | "withdraw";
  readonly row: Row;
}

const most = "100";

const hoursOf = (rows: readonly Row[]): Hour[] => {
  const hours: Hour[] = [];
  for (const row of rows) {
    if (row.state === "scheduled" && row.publishAt) hours.push({ at: row.publishAt, what: "publish", row });
    if (row.withdrawAt) hours.push({ at: row.withdrawAt, what: "withdraw", row });
  }
  return hours.sort((a, b) => a.at.getTime() - b.at.getTime());
};

const byDay = (hours: readonly Hour[], dayOf: (at: Date) => string): [string, Hour[]][] => {
  const days = new Map<string, Hour[]>();
  for (const hour of hours) days.set(dayOf(hour.at), [...(days.get(dayOf(hour.at)) ?? []), hour]);
  return [...days];
};

/** What will happen by itself, day by day. */
export const Calendar = ({ tenant }: { tenant: string }) => {
  const { words, language } = useSpeech();
  const scheduled = useQuery(boardList(tenant, { state: "scheduled", limit: most }));
  const live = useQuery(boardList(tenant, { state: "live", limit: most }));
  const hours = hoursOf([...(scheduled.data?.items ?? []), ...(live.data?.items ?? [])]);
  const days = byDay(hours, (at) => longDay(at, language));
  const error = scheduled.error ?? live.error;
  const loading = scheduled.isPending || live.isPending;
  return (
    <div className={styles.calendar}>
      <title>{`${words.calendar.title} – ${words.app.name}`}</title>
      <h1>{words.calendar.title}</h1>
      {error && <Failure what={words.failures.load} error={error} />}
      {loading && !error && <Loading words={words.app.loading} />}
      {!loading && hours.length === 0 && (
        <Empty title={words.calendar.empty}>
          <p>{words.calendar.emptyHint}</p>
        </Empty>
      )}
      {days.map(([day, entries]) => (
        <section key={day}>
          <h2>{day}</h2>
          <ul>
            {entries.map(({ at, what, row }) => (
              <li key={`${row.id}/${what}`} data-testid="hour">
                <time dateTime={at.toISOString()}>{clockTime(at)}</time>
                <span className={styles.what} data-what={what}>
                  {words.calendar[what]}
                </span>
                <Link to={`../articles/${row.id}`}>{row.title || words.board.untitled}</Link>
                {row.overdue && <strong>{words.schedule.late}</strong>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
