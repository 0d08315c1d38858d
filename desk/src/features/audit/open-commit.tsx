import { useQuery } from "@tanstack/react-query";
import { dateTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import { commitOf, type Commit } from "./ledger-api";
import { Verification } from "./verification";
import styles from "./audit.module.css";

interface Props {
  readonly tenant: string;
  readonly number: number;
  readonly onClose: () => void;
}

/** One commit as it lies in storage, and the means to check it. */
export const OpenCommit = ({ tenant, number, onClose }: Props) => {
  const { audit } = useWords();
  const commit = useQuery(commitOf(tenant, number));
  return (
    <Dialog title={audit.commit.title(number)} onClose={onClose}>
      <div className={styles.commit} data-testid="commit">
        <Awaited asked={commit} />
        {commit.data && (
          <>
            <Verification tenant={tenant} commit={commit.data} />
            <Letters commit={commit.data} />
          </>
        )}
      </div>
    </Dialog>
  );
};

// Spaces make it readable; what is hashed has none.
const pretty = (json: string): string => {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
};

const Letters = ({ commit }: { commit: Commit }) => {
  const {
    audit: { commit: say },
  } = useWords();
  return (
    <>
      {commit.finding && <Notice tone="failure">{say.finding}</Notice>}
      <dl className={styles.letters}>
        <dt>{say.hash}</dt>
        <dd>
          <code>{commit.leafHash}</code>
        </dd>
      </dl>
      {commit.said && <time dateTime={commit.said.at.toISOString()}>{dateTime(commit.said.at)}</time>}
      <details>
        <summary>{say.raw}</summary>
        <h3>{say.leaf}</h3>
        <pre tabIndex={0}>{pretty(commit.leaf)}</pre>
        {commit.events.map((event) => (
          <section key={event.key}>
            <h3>
              {say.payload}: {event.type}
            </h3>
            <pre tabIndex={0}>{pretty(event.payload)}</pre>
          </section>
        ))}
      </details>
    </>
  );
};
