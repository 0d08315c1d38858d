import type { TenantRole } from "../lib/session";
import { useWords } from "../lib/words/use-words";
import { PickSeveral } from "./pick-several";

interface Props {
  readonly offered: readonly TenantRole[];
  readonly chosen: readonly TenantRole[];
  readonly error: string | null;
  readonly onChange: (chosen: readonly TenantRole[]) => void;
}

/** Which roles somebody is to have, each with what it lets them do. */
export const PickRoles = ({ offered, chosen, error, onChange }: Props) => {
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
