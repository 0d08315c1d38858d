import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Mark, type Tone } from "../../ui/mark";
import { Act, Entry } from "../../ui/entry";
import { standingOf, type Client, type Standing } from "./client";

interface Props {
  readonly client: Client;
  readonly onStep: (step: "rotate" | "revoke") => void;
}

const tones: Record<Standing, Tone> = {
  creating: "publishing",
  revoking: "publishing",
  active: "approved",
  revoked: "withdrawn",
};

export const ClientRow = ({ client, onStep }: Props) => {
  const { clients: say, roles } = useWords();
  const standing = standingOf(client);
  const { name, login, createdAt, rotatedAt } = client;
  return (
    <Entry
      hook="client"
      state={standing}
      name={name}
      facts={[
        <code key="login">{login}</code>,
        client.roles.map((role) => roles[role]).join(", "),
        say.createdAt(shortTime(createdAt)),
        rotatedAt ? say.rotatedAt(shortTime(rotatedAt)) : null,
      ]}
      mark={<Mark tone={tones[standing]}>{say.states[standing]}</Mark>}
      acts={
        !client.revoked && (
          <>
            <Act
              words={say.rotate}
              of={name}
              hook="rotate"
              onAct={() => {
                onStep("rotate");
              }}
            />
            <Act
              words={say.revoke}
              of={name}
              hook="revoke"
              onAct={() => {
                onStep("revoke");
              }}
            />
          </>
        )
      }
    />
  );
};
