import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Face } from "../../ui/face";
import { Failure } from "../../ui/failure";
import { Mark, type Tone } from "../../ui/mark";
import { Act, Entry } from "../../ui/entry";
import { letterOf, mayWriteAgain, standingOf, type Member, type Standing } from "./member";
import { enable, writeAgain } from "./member-api";
import { useMemberStep } from "./use-member-step";
import { useMemberWords } from "./use-member-words";

export type Step = "roles" | "disable" | "remove";

interface Props {
  readonly tenant: string;
  readonly member: Member;
  readonly self: boolean;
  /** Absent for those who may not change members. */
  readonly onStep: ((step: Step) => void) | null;
  readonly onSaid: (words: string) => void;
}

const tones: Record<Standing, Tone> = {
  inviting: "publishing",
  changing: "publishing",
  disabling: "publishing",
  removing: "publishing",
  active: "approved",
  disabled: "withdrawn",
};

export const MemberRow = ({ tenant, member, self, onStep, onSaid }: Props) => {
  const { roles } = useWords();
  const say = useMemberWords(tenant);
  const enabling = useMemberStep(tenant, () => enable(tenant, member));
  const writing = useMemberStep(tenant, () => writeAgain(tenant, member));
  const letter = letterOf(member);
  const name = member.name ?? member.email ?? say.nameless;
  const standing = standingOf(member);
  return (
    <Entry
      hook="member"
      state={standing}
      lead={<Face name={name} />}
      name={
        <>
          {name} {self && <small>({say.you})</small>}
        </>
      }
      facts={[
        member.roles.map((role) => roles[role]).join(", "),
        member.email ?? null,
        letter ? say.letter[letter.became](shortTime(letter.at)) : say.invitedAt(shortTime(member.invitedAt)),
      ]}
      mark={<Mark tone={tones[standing]}>{say.states[standing]}</Mark>}
      acts={
        onStep &&
        standing !== "removing" && (
          <>
            <Act
              words={say.roles}
              of={name}
              hook="roles"
              onAct={() => {
                onStep("roles");
              }}
            />
            {mayWriteAgain(member) && (
              <Act
                words={say.letterAgain}
                of={name}
                hook="write-again"
                busy={writing.isPending}
                onAct={() => {
                  writing.mutate(undefined, {
                    onSuccess: () => {
                      onSaid(say.letterAsked(name));
                    },
                  });
                }}
              />
            )}
            {member.enabled ? (
              <Act
                words={say.disable}
                of={name}
                hook="disable"
                onAct={() => {
                  onStep("disable");
                }}
              />
            ) : (
              <Act
                words={say.enable}
                of={name}
                hook="enable"
                busy={enabling.isPending}
                onAct={() => {
                  enabling.mutate(undefined, {
                    onSuccess: () => {
                      onSaid(say.enabled(name));
                    },
                  });
                }}
              />
            )}
            <Act
              words={say.remove}
              of={name}
              hook="remove"
              onAct={() => {
                onStep("remove");
              }}
            />
          </>
        )
      }
    >
      {writing.isError && <Failure what={say.letterFailed} error={writing.error} />}
      {enabling.isError && <Failure what={say.enableFailed} error={enabling.error} />}
    </Entry>
  );
};
