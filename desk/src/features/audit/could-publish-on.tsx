import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { now } from "../../lib/clock";
import { dateTime, toLocal } from "../../lib/dates";
import { byGivenName } from "../../lib/person";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { Face } from "../../ui/face";
import { dayOf } from "./asked";
import { couldPublish, decisions, type Holder } from "./could-publish";
import { everyDeed } from "./deeds-api";
import styles from "./audit.module.css";

const nameOf = ({ id, name }: Holder, { audit }: Words): string => name || audit.unnamed(id.slice(0, 8));

/** Who had the right to publish on a day, by what the ledger says of everybody's roles. */
export const CouldPublish = ({ tenant }: { tenant: string }) => {
  const words = useWords();
  const { audit: say } = words;
  const [params, setParams] = useSearchParams();
  const typed = params.get("day") ?? toLocal(now()).slice(0, 10);
  const day = dayOf(typed);
  const asked = useQuery(everyDeed(tenant, { type: decisions.join(",") }));
  const holders =
    day && asked.data
      ? couldPublish(asked.data, day.begin, day.end).toSorted((one, other) =>
          byGivenName(nameOf(one, words), nameOf(other, words)),
        )
      : null;
  return (
    <>
      <p className={styles.hint}>{say.couldWhat}</p>
      <div className={styles.filter}>
        <TextInput
          type="date"
          label={say.day}
          data-testid="day"
          value={typed}
          onChange={(event) => {
            const next = new URLSearchParams(params);
            next.set("day", event.currentTarget.value);
            setParams(next, { replace: true });
          }}
        />
      </div>
      <Awaited asked={asked} />
      <ul className={styles.deeds} aria-label={say.could} data-testid="holders">
        {holders?.map((holder) => (
          <li key={`${holder.id}/${holder.since.toISOString()}`} data-testid="holder">
            <Face name={holder.name} />
            <div className={styles.deed}>
              <p className={styles.did}>
                {nameOf(holder, words)} {holder.isProgram && <small>{say.program}</small>}
              </p>
              <p className={styles.facts}>
                {holder.until
                  ? say.held(dateTime(holder.since), dateTime(holder.until))
                  : say.holds(dateTime(holder.since))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {holders?.length === 0 && <Empty title={say.couldNobody} />}
      <p className={styles.hint}>{say.couldOutside}</p>
    </>
  );
};
