import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { faultyFields, refusalCode } from "../../lib/problem";
import { explain } from "../../lib/refusals";
import { useSpeech } from "../../lib/words/use-words";
import type { Telling } from "./registration";

interface Props {
  readonly telling: Telling;
  /** Fields that lack something before the API is asked. */
  readonly lacking: readonly string[];
  /** What the API refused. */
  readonly error: unknown;
  readonly onEdit: (patch: Partial<Telling>) => void;
  /** What stands behind the name. */
  readonly children?: ReactNode;
}

/** What a tenant is called, where it is, and under which names its site answers. */
export const TenantFields = ({ telling, lacking, error, onEdit, children }: Props) => {
  const { language, words } = useSpeech();
  const { app, platform: say } = words;
  const wrong = [...lacking, ...faultyFields(error)];
  const hostnamesError =
    refusalCode(error) === "HOSTNAME_TAKEN"
      ? explain(error, language, words).sentence
      : wrong.includes("hostnames") && say.hostnamesWrong;
  return (
    <>
      <TextInput
        label={say.bodyName}
        data-testid="name"
        data-autofocus
        autoComplete="off"
        maxLength={200}
        value={telling.name}
        error={wrong.includes("name") && say.bodyNameNeeded}
        onChange={(event) => {
          onEdit({ name: event.currentTarget.value });
        }}
      />
      {children}
      <TextInput
        label={say.locality}
        placeholder={app.optional}
        data-testid="locality"
        autoComplete="off"
        maxLength={200}
        value={telling.locality}
        error={wrong.includes("locality") && say.localityWrong}
        onChange={(event) => {
          onEdit({ locality: event.currentTarget.value });
        }}
      />
      <Textarea
        label={say.hostnames}
        placeholder={app.optional}
        data-testid="hostnames"
        autoComplete="off"
        spellCheck={false}
        rows={2}
        value={telling.hostnames}
        error={hostnamesError}
        onChange={(event) => {
          onEdit({ hostnames: event.currentTarget.value });
        }}
      />
    </>
  );
};
