import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { alphabet } from "../../lib/person";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { Entries } from "../../ui/entry";
import { Said } from "../../ui/said";
import { ScreenHead } from "../../ui/screen-head";
import type { Client, Told } from "./client";
import { clientsOf } from "./client-api";
import { ClientRow } from "./client-row";
import { CreateClient } from "./create-client";
import { RevokeClient } from "./revoke-client";
import { RotateClient } from "./rotate-client";
import { ShowSecret } from "./show-secret";
import styles from "./clients.module.css";

type Doing =
  | { readonly step: "create" }
  | { readonly step: "rotate" | "revoke"; readonly client: Client }
  | { readonly step: "tell"; readonly told: Told };

/** The programs that may call for the tenant. */
export const Clients = ({ tenant }: { tenant: string }) => {
  const { clients: say } = useWords();
  const all = useQuery(clientsOf(tenant));
  const [said, setSaid] = useState("");
  const [doing, setDoing] = useState<Doing | null>(null);
  const shown = all.data?.toSorted((one, other) => alphabet.compare(one.name, other.name));
  const begin = (next: Doing) => {
    setSaid("");
    setDoing(next);
  };
  const close = () => {
    setDoing(null);
  };
  const tell = (words: string) => (told: Told) => {
    setSaid(words);
    setDoing({ step: "tell", told });
  };
  return (
    <section data-testid="clients">
      <ScreenHead title={say.title}>
        <Button
          variant="filled"
          data-testid="create-client"
          onClick={() => {
            begin({ step: "create" });
          }}
        >
          {say.create}
        </Button>
      </ScreenHead>
      <p className={styles.what}>
        {say.what} <a href="/api/docs">{say.docs}</a>
      </p>
      <Said>{said && doing === null && <p>{said}</p>}</Said>
      <Awaited asked={all} />
      {shown && shown.length > 0 && (
        <Entries label={say.listed}>
          {shown.map((client) => (
            <ClientRow
              key={client.id}
              client={client}
              onStep={(step) => {
                begin({ step, client });
              }}
            />
          ))}
        </Entries>
      )}
      {shown?.length === 0 && (
        <Empty title={say.empty}>
          <p>{say.emptyHint}</p>
        </Empty>
      )}
      {doing?.step === "create" && (
        <CreateClient
          tenant={tenant}
          onTold={(told) => {
            tell(say.created(told.name))(told);
          }}
          onClose={close}
        />
      )}
      {doing?.step === "rotate" && (
        <RotateClient
          tenant={tenant}
          client={doing.client}
          onTold={tell(say.rotated(doing.client.name))}
          onClose={close}
        />
      )}
      {doing?.step === "revoke" && (
        <RevokeClient
          tenant={tenant}
          client={doing.client}
          onRevoked={() => {
            setSaid(say.revoked(doing.client.name));
            close();
          }}
          onClose={close}
        />
      )}
      {doing?.step === "tell" && <ShowSecret told={doing.told} onClose={close} />}
    </section>
  );
};
