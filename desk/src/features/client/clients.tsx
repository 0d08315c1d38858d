import { useQuery } from "@tanstack/react-query";
import { alphabet } from "../../lib/person";
import { useDoing } from "../../lib/use-doing";
import { useWords } from "../../lib/words/use-words";
import { CopyField } from "../../ui/copy-field";
import { Roster } from "../../ui/roster";
import { SecretWindow } from "../../ui/secret-window";
import type { Client, Told } from "./client";
import { clientsOf } from "./client-api";
import { ClientRow } from "./client-row";
import { CreateClient } from "./create-client";
import { RevokeClient } from "./revoke-client";
import { RotateClient } from "./rotate-client";

type Doing =
  | { readonly step: "create" }
  | { readonly step: "rotate" | "revoke"; readonly client: Client }
  | { readonly step: "tell"; readonly told: Told };

/** The programs that may call for the tenant. */
export const Clients = ({ tenant }: { tenant: string }) => {
  const { clients: say } = useWords();
  const all = useQuery(clientsOf(tenant));
  const { doing, said, begin, done, close } = useDoing<Doing>();
  const add = {
    words: say.create,
    hook: "create-client",
    onAct: () => {
      begin({ step: "create" });
    },
  };
  return (
    <Roster
      hook="clients"
      say={say}
      add={add}
      said={said}
      asked={all}
      shown={all.data?.toSorted((one, other) => alphabet.compare(one.name, other.name))}
      row={(client) => (
        <ClientRow
          key={client.id}
          client={client}
          onStep={(step) => {
            begin({ step, client });
          }}
        />
      )}
    >
      {doing?.step === "create" && (
        <CreateClient
          tenant={tenant}
          onTold={(told) => {
            done(say.created(told.name), { step: "tell", told });
          }}
          onClose={close}
        />
      )}
      {doing?.step === "rotate" && (
        <RotateClient
          tenant={tenant}
          client={doing.client}
          onTold={(told) => {
            done(say.rotated(told.name), { step: "tell", told });
          }}
          onClose={close}
        />
      )}
      {doing?.step === "revoke" && (
        <RevokeClient
          tenant={tenant}
          client={doing.client}
          onRevoked={() => {
            done(say.revoked(doing.client.name));
          }}
          onClose={close}
        />
      )}
      {doing?.step === "tell" && (
        <SecretWindow say={say} told={doing.told} onClose={close}>
          <CopyField label={say.login} value={doing.told.login} hook="login" />
        </SecretWindow>
      )}
    </Roster>
  );
};
