import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { dateTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { Becoming } from "./becoming";
import { Standing } from "./standing";
import { tenantOf, type Tenant } from "./tenant-api";
import styles from "./tenant.module.css";

/** Nearly every tenant is there before that. */
const usual = 30_000;

interface Props {
  readonly slug: string;
  /** Where the register is. */
  readonly back: string;
  /** Its people; given by the part of the desk that knows members. */
  readonly people: (tenant: Tenant) => ReactNode;
}

export const OpenTenant = ({ slug, back, people }: Props) => {
  const { platform: say, app, failures } = useWords();
  const { data, error, dataUpdatedAt } = useQuery(tenantOf(slug));
  const [since] = useState(() => Date.now());
  const [begun, setBegun] = useState(false);
  if (data?.state === "provisioning" && !begun) setBegun(true);
  return (
    <section className={styles.tenant} data-testid="open-tenant">
      <title>{`${data?.name ?? say.title} – ${app.name}`}</title>
      <Link className={styles.back} to={back}>
        <span aria-hidden="true">‹ </span>
        {say.back}
      </Link>
      {error && !data && <Failure what={failures.load} error={error} />}
      {!data && !error && <Loading words={app.loading} />}
      {data && (
        <>
          <Standing tenant={data} became={begun && data.state === "active"} />
          {data.state === "provisioning" && <Becoming tenant={data} long={dataUpdatedAt - since > usual} />}
          <Facts tenant={data} />
          {data.state !== "provisioning" && people(data)}
        </>
      )}
    </section>
  );
};

const Facts = ({ tenant }: { tenant: Tenant }) => {
  const { platform: say } = useWords();
  const { slug, locality, hostnames, registeredAt, activatedAt, state } = tenant;
  const site = `/s/${slug}/`;
  return (
    <dl className={styles.facts}>
      <dt>{say.slug}</dt>
      <dd>{slug}</dd>
      <dt>{say.locality}</dt>
      <dd>{locality ?? say.none}</dd>
      <dt>{say.site}</dt>
      <dd>
        {state === "active" ? <a href={site}>{site}</a> : site}
        {hostnames.map((hostname) => (
          <div key={hostname}>{hostname}</div>
        ))}
      </dd>
      <dt>{say.registered}</dt>
      <dd>{dateTime(registeredAt)}</dd>
      {activatedAt && (
        <>
          <dt>{say.activated}</dt>
          <dd>{dateTime(activatedAt)}</dd>
        </>
      )}
    </dl>
  );
};
