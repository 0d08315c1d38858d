import type { Role } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { PickSeveral } from "./pick-several";

interface Props<Offered extends Role> {
  readonly offered: readonly Offered[];
  readonly chosen: readonly Offered[];
  readonly error: string | null;
  readonly onChange: (chosen: readonly Offered[]) => void;
}

/** Which roles somebody is to have, each with what it lets them do. */
export const PickRoles = <Offered extends Role>({ offered, chosen, error, onChange }: Props<Offered>) => {
  const { duties, roles } = useWords();
  return (
    <PickSeveral
      legend={duties.label}
      hook="role"
      choices={offered.map((role) => ({ value: role, label: roles[role], hint: duties[role] }))}
      chosen={chosen}
      error={error}
      onChange={onChange}
    />
  );
};
