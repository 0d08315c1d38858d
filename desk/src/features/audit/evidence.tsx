import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { useSpeech, useWords, type Language } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { CopyField } from "../../ui/copy-field";
import { Failure } from "../../ui/failure";
import { ProgressBar } from "../../ui/progress-bar";
import { archiveAddress, exportOf, keyOf, orderExport, type Range } from "./ledger-api";
import styles from "./audit.module.css";

const number = (typed: string): number | null => (/^[1-9][0-9]{0,11}$/.test(typed) ? Number(typed) : null);

const partOf = (from: string, to: string): Range | null => {
  const first = number(from);
  const last = number(to);
  return first !== null && last !== null && first <= last ? { from: first, to: last } : null;
};

/** Takes the ledger, or a part of it, away to be checked elsewhere. That it was taken stands in the ledger. */
export const Evidence = ({ tenant }: { tenant: string }) => {
  const { audit: say } = useWords();
  const [scope, setScope] = useState<"whole" | "part">("whole");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [incomplete, setIncomplete] = useState(false);
  const [keys, setKeys] = useState(() => onceKeys());
  const known = useQueryClient();
  const order = useMutation({
    mutationFn: (range: Range) => orderExport(tenant, range, keys(range)),
    onSuccess: () => {
      // The next order is another, whatever it asks for.
      setKeys(() => onceKeys());
      return known.invalidateQueries({ queryKey: ["audit", tenant, "deeds"] });
    },
  });
  const begin = () => {
    const range = scope === "whole" ? {} : partOf(from, to);
    setIncomplete(range === null);
    if (range) order.mutate(range);
  };
  const field = (value: string, change: (typed: string) => void) => ({
    value,
    inputMode: "numeric" as const,
    error: incomplete,
    onChange: (event: { currentTarget: { value: string } }) => {
      change(event.currentTarget.value);
    },
  });
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{say.evidenceWhat}</p>
      <fieldset className={styles.scope}>
        <legend>{say.scope}</legend>
        {(["whole", "part"] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="scope"
              checked={scope === each}
              data-testid={`scope-${each}`}
              onChange={() => {
                setScope(each);
              }}
            />
            {say[each]}
          </label>
        ))}
        {scope === "part" && (
          <div className={styles.range}>
            <TextInput label={say.from} data-testid="from" {...field(from, setFrom)} />
            <TextInput label={say.to} data-testid="to" {...field(to, setTo)} />
          </div>
        )}
        {scope === "part" && incomplete && <p role="alert">{say.rangeNeeded}</p>}
      </fieldset>
      <Button variant="filled" loading={order.isPending} data-testid="order" onClick={begin}>
        {say.order}
      </Button>
      {order.error && <Failure what={say.orderFailed} error={order.error} />}
      {order.data && <Making tenant={tenant} id={order.data.id} />}
    </div>
  );
};

const sizeOf = (bytes: number, language: Language, { asset }: Words): string => {
  const number = (size: number) => size.toLocaleString(language, { maximumFractionDigits: 1 });
  return bytes < 1_000_000
    ? asset.kilobytes(number(bytes / 1000))
    : asset.megabytes(number(bytes / 1_000_000));
};

const Making = ({ tenant, id }: { tenant: string; id: string }) => {
  const { language, words } = useSpeech();
  const say = words.audit;
  const { data, error } = useQuery(exportOf(tenant, id));
  if (error) return <Failure what={say.orderFailed} error={error} />;
  const share = data && data.of > 0 ? data.commit / data.of : null;
  return (
    <div className={styles.making} role="status" data-testid="export" data-state={data?.state ?? "running"}>
      <p>{say.ordered}</p>
      {data?.state === "ready" ? (
        <>
          <p>
            {say.ready(sizeOf(data.bytes ?? 0, language, words))}{" "}
            <a href={archiveAddress(tenant, id)} download data-testid="download">
              {say.download}
            </a>
          </p>
          <p>{say.kept}</p>
          <Check tenant={tenant} />
        </>
      ) : (
        <>
          <ProgressBar label={say.evidence} share={share} />
          <p>{say.progress(data?.commit ?? 0, data?.of ?? 0)}</p>
        </>
      )}
    </div>
  );
};

const Check = ({ tenant }: { tenant: string }) => {
  const { audit: say } = useWords();
  const key = useQuery(keyOf(tenant)).data;
  if (!key) return null;
  return (
    <>
      <p>{say.check}</p>
      <pre tabIndex={0}>{`java -jar annals-verify.jar annals-${tenant}.zip --key '${key}'`}</pre>
      <CopyField label={say.key} value={key} hook="key" />
      <p>{say.keyHint}</p>
    </>
  );
};
