import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { folded } from "../../lib/fold";
import { byGivenName } from "../../lib/person";
import { platform } from "../../lib/platform";
import type { Role } from "../../lib/session";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { Entries } from "../../ui/entry";
import { Said } from "../../ui/said";
import { ScreenHead } from "../../ui/screen-head";
import { SearchField } from "../../ui/search-field";
import { ChangeRoles } from "./change-roles";
import { EndMember } from "./end-member";
import { InviteMember } from "./invite-member";
import type { Member } from "./member";
import { membersOf } from "./member-api";
import { MemberRow, type Step } from "./member-row";
import { useMemberWords } from "./use-member-words";

type Doing = { readonly step: "invite" } | { readonly step: Step; readonly id: string };

interface Props {
  readonly tenant: string;
  /** The account of whoever is looking. */
  readonly self: string;
  readonly mayInvite: boolean;
  readonly mayChange: boolean;
  /** Whether they stand on a screen that is about something else as well. */
  readonly part?: boolean;
}

/** From how many on somebody would rather search than look. */
const many = 10;

const firstIn = (tenant: string, nobody: boolean): readonly Role[] => {
  if (tenant === platform) return ["platform-auditor"];
  return nobody ? ["admin"] : ["author"];
};

const listed = (all: readonly Member[], words: string): Member[] =>
  all
    .filter(({ name, email }) => folded(`${name ?? ""} ${email ?? ""}`).includes(folded(words)))
    .toSorted((one, other) => byGivenName(one.name ?? one.email ?? "", other.name ?? other.email ?? ""));

/** Who belongs to the tenant, or to the platform, as what, and whether they can work. */
export const Members = ({ tenant, self, mayInvite, mayChange, part = false }: Props) => {
  const say = useMemberWords(tenant);
  const all = useQuery(membersOf(tenant));
  const [words, setWords] = useState("");
  const [said, setSaid] = useState("");
  const [doing, setDoing] = useState<Doing | null>(null);
  const shown = all.data && listed(all.data, words);
  const close = () => {
    setDoing(null);
  };
  const concerned =
    doing && doing.step !== "invite" ? all.data?.find(({ id }) => id === doing.id) : undefined;
  const dialog = concerned && {
    tenant,
    member: concerned,
    name: concerned.name ?? concerned.email ?? say.nameless,
    self: concerned.person === self,
    onSaid: setSaid,
    onClose: close,
  };
  return (
    <section data-testid="members">
      <ScreenHead title={say.title} part={part}>
        {all.data && all.data.length >= many && (
          <SearchField className={undefined} label={say.search} asked={words} onAsk={setWords} />
        )}
        {mayInvite && (
          <Button
            variant="filled"
            data-testid="invite"
            onClick={() => {
              setSaid("");
              setDoing({ step: "invite" });
            }}
          >
            {say.invite}
          </Button>
        )}
      </ScreenHead>
      <Said>{said && <p>{said}</p>}</Said>
      <Awaited asked={all} />
      {shown && shown.length > 0 && (
        <Entries label={say.listed}>
          {shown.map((member) => (
            <MemberRow
              key={member.id}
              tenant={tenant}
              member={member}
              self={member.person === self}
              onSaid={setSaid}
              onStep={
                mayChange
                  ? (step) => {
                      setSaid("");
                      setDoing({ step, id: member.id });
                    }
                  : null
              }
            />
          ))}
        </Entries>
      )}
      {shown?.length === 0 && (
        <Empty title={words === "" ? say.empty : say.emptySearch}>
          {words === "" && mayInvite && <p>{say.emptyHint}</p>}
        </Empty>
      )}
      {doing?.step === "invite" && (
        <InviteMember
          tenant={tenant}
          first={firstIn(tenant, all.data?.length === 0)}
          onSaid={setSaid}
          onClose={close}
        />
      )}
      {dialog && doing?.step === "roles" && <ChangeRoles {...dialog} />}
      {dialog && (doing?.step === "disable" || doing?.step === "remove") && (
        <EndMember {...dialog} how={doing.step} />
      )}
    </section>
  );
};
