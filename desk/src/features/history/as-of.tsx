import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { dateTime, fromLocal } from "../../lib/dates";
import { refusalCode } from "../../lib/problem";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { articleAsOf, type Then } from "./diff-api";
import styles from "./history.module.css";

/** Where the public site shows an address as of an instant. */
export const pastAddress = (tenant: string, address: string, at: Date): string =>
  address.replace(`/s/${tenant}`, `/s/${tenant}/as-of/${at.toISOString()}`);

interface Props {
  readonly tenant: string;
  readonly id: string;
}

/** Which text was public at an instant, and the whole site as it was then. */
export const AsOf = ({ tenant, id }: Props) => {
  const { history } = useWords();
  const [typed, setTyped] = useState("");
  const at = fromLocal(typed);
  return (
    <div className={styles.asOf}>
      <TextInput
        type="datetime-local"
        step={1}
        label={history.asOf}
        description={history.asOfHint}
        data-testid="as-of"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {at && <Answer tenant={tenant} id={id} at={at} />}
    </div>
  );
};

const Answer = ({ tenant, id, at }: Props & { at: Date }) => {
  const { history, failures } = useWords();
  const { data, error } = useQuery({ ...articleAsOf(tenant, id, at), retry: false });
  if (error)
    return refusalCode(error) === "ARTICLE_NOT_FOUND" ? (
      <p data-testid="as-of-answer">{history.asOfBefore(dateTime(at))}</p>
    ) : (
      <Failure what={failures.load} error={error} />
    );
  if (!data) return null;
  return (
    <p data-testid="as-of-answer">
      {data.liveRevision == null
        ? history.asOfNone(dateTime(at))
        : history.asOfLive(dateTime(at), data.liveRevision)}{" "}
      <Links tenant={tenant} at={at} then={data} />
    </p>
  );
};

const Links = ({ tenant, at, then }: { tenant: string; at: Date; then: Then }) => {
  const { history } = useWords();
  return (
    <>
      {then.liveRevision != null && (
        <Link to={`?revision=${then.liveRevision}`}>{history.revision(then.liveRevision)}</Link>
      )}{" "}
      <a
        href={then.address ? pastAddress(tenant, then.address, at) : pastAddress(tenant, `/s/${tenant}/`, at)}
        target="_blank"
        rel="noopener"
        data-testid="as-of-site"
      >
        {history.asOfSite} <span aria-hidden="true">↗</span>
      </a>
    </>
  );
};
