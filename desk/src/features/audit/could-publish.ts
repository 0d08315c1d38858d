import type { Deed } from "./deeds-api";

/** Whatever gives a right here or takes it away. */
export const decisions = [
  "member.MemberInvited",
  "member.MemberRolesChanged",
  "member.MemberDisabled",
  "member.MemberEnabled",
  "member.MemberRemoved",
  "client.ClientCreated",
  "client.ClientRevoked",
] as const;

export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly isProgram: boolean;
  /** From when to when they had the right; the end is null while they have it. */
  readonly since: Date;
  readonly until: Date | null;
}

interface Standing {
  readonly roles: readonly string[];
  readonly works: boolean;
}

const nobody: Standing = { roles: [], works: false };

const after = (before: Standing, { type, facts }: Deed): Standing => {
  switch (type) {
    case "member.MemberInvited":
    case "client.ClientCreated":
      return { roles: facts.roles ?? [], works: true };
    case "member.MemberRolesChanged":
      return { ...before, roles: facts.roles ?? [] };
    case "member.MemberEnabled":
      return { ...before, works: true };
    case "member.MemberDisabled":
      return { ...before, works: false };
    default:
      return nobody;
  }
};

const maySay = ({ roles, works }: Standing): boolean => works && roles.includes("approver");

const spansOf = (id: string, deeds: readonly Deed[]): Holder[] => {
  const spans: Holder[] = [];
  let standing = nobody;
  for (const deed of deeds) {
    const next = after(standing, deed);
    const last = spans.at(-1);
    if (!maySay(standing) && maySay(next)) {
      const { title, kind } = deed.of;
      spans.push({ id, name: title ?? "", isProgram: kind === "client", since: deed.at, until: null });
    } else if (maySay(standing) && !maySay(next) && last) {
      spans[spans.length - 1] = { ...last, until: deed.at };
    }
    standing = next;
  }
  return spans;
};

/** Who had the right to publish at some moment between two; `deeds` are all decisions up to then, in any order. */
export const couldPublish = (deeds: readonly Deed[], from: Date, to: Date): Holder[] => {
  const inOrder = deeds.toSorted((one, other) => one.commit - other.commit || one.index - other.index);
  const ids = new Set(inOrder.map(({ of }) => of.id));
  return [...ids]
    .flatMap((id) =>
      spansOf(
        id,
        inOrder.filter(({ of }) => of.id === id),
      ),
    )
    .filter(({ since, until }) => since <= to && (until === null || until > from));
};
