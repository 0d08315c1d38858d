import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import { Said } from "../../ui/said";
import { ScreenHead } from "../../ui/screen-head";
import { DescribeTenant } from "./describe-tenant";
import { EndTenant, type Ending } from "./end-tenant";
import { allTenants, resume, tenantOf, type Tenant } from "./tenant-api";
import { TenantMark } from "./tenant-mark";
import styles from "./tenant.module.css";

/** What the tenant is called, where it stands, and what the platform can do about that. */
export const Standing = ({ tenant, became }: { tenant: Tenant; became: boolean }) => {
  const { platform: say } = useWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState<Ending | "describe" | null>(null);
  const [said, setSaid] = useState("");
  const known = (now: Tenant, words: string) => {
    client.setQueryData(tenantOf(now.slug).queryKey, now);
    void client.invalidateQueries({ queryKey: allTenants().queryKey });
    setAsking(null);
    setSaid(words);
  };
  const stop = () => {
    setAsking(null);
  };
  const resuming = useMutation({
    mutationFn: () => resume(tenant.slug),
    onSuccess: (now) => {
      known(now, say.resumed);
    },
  });
  const { state } = tenant;
  const done = said || (became ? say.becameActive : "");
  const ask = (what: Ending | "describe", words: string) => (
    <Button
      data-testid={what}
      onClick={() => {
        setAsking(what);
      }}
    >
      {words}
    </Button>
  );
  return (
    <>
      <ScreenHead title={tenant.name}>
        {state !== "closed" && ask("describe", say.describe)}
        {state === "active" && ask("suspend", say.suspend)}
        {(state === "active" || state === "suspended") && ask("close", say.close)}
        {state === "suspended" && (
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
        <TenantMark state={state} />
      </p>
      <Said>{done && <p>{done}</p>}</Said>
      {resuming.isError && <Failure what={say.resumeFailed} error={resuming.error} />}
      {state === "suspended" && <Notice tone="warning">{say.suspendedNow}</Notice>}
      {state === "closed" && <Notice tone="warning">{say.closedNow}</Notice>}
      {asking === "describe" && (
        <DescribeTenant
          tenant={tenant}
          onDescribed={(now) => {
            known(now, say.described);
          }}
          onClose={stop}
        />
      )}
      {(asking === "suspend" || asking === "close") && (
        <EndTenant ending={asking} tenant={tenant} onEnded={known} onClose={stop} />
      )}
    </>
  );
};
