import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { dateTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { AskReason } from "../../ui/ask-reason";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import { Said } from "../../ui/said";
import { ScreenHead } from "../../ui/screen-head";
import { Becoming } from "./becoming";
import { allTenants, resume, suspend, tenantOf, type Tenant } from "./tenant-api";
import { TenantMark } from "./tenant-mark";
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
        ← {say.back}
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

/** What the tenant is called, where it stands, and what the platform can do about that. */
const Standing = ({ tenant, became }: { tenant: Tenant; became: boolean }) => {
  const { platform: say } = useWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const known = (now: Tenant) => {
    client.setQueryData(tenantOf(now.slug).queryKey, now);
    void client.invalidateQueries({ queryKey: allTenants().queryKey });
  };
  const suspending = useMutation({
    mutationFn: (reason: string) => suspend(tenant.slug, reason),
    onSuccess: (now) => {
      known(now);
      setAsking(false);
      setSaid(say.suspended);
    },
  });
  const resuming = useMutation({
    mutationFn: () => resume(tenant.slug),
    onSuccess: (now) => {
      known(now);
      setSaid(say.resumed);
    },
  });
  const done = said || (became ? say.becameActive : "");
  return (
    <>
      <ScreenHead title={tenant.name}>
        {tenant.state === "active" && (
          <Button
            data-testid="suspend"
            onClick={() => {
              suspending.reset();
              setAsking(true);
            }}
          >
            {say.suspend}
          </Button>
        )}
        {tenant.state === "suspended" && (
          <Button
            variant="filled"
            data-testid="resume"
            loading={resuming.isPending}
            onClick={() => {
              resuming.mutate();
            }}
          >
            {say.resume}
          </Button>
        )}
      </ScreenHead>
      <p className={styles.mark}>
        <TenantMark state={tenant.state} />
      </p>
      <Said>{done && <p>{done}</p>}</Said>
      {resuming.isError && <Failure what={say.resumeFailed} error={resuming.error} />}
      {tenant.state === "suspended" && <Notice tone="warning">{say.suspendedNow}</Notice>}
      {asking && (
        <AskReason
          title={say.suspendTitle(tenant.name)}
          what={say.suspendWhat}
          act={say.suspend}
          longest={1000}
          busy={suspending.isPending}
          failure={suspending.isError && <Failure what={say.suspendFailed} error={suspending.error} />}
          onAct={(reason) => {
            suspending.mutate(reason);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
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
